//! One run: heap, frames, gas, and the stages from module body to committed fields.

use crate::contract::{Progress, Stage};
use crate::heap::Heap;
use crate::host::{Context, End, Entry, Host, Limits, Outcome, Sleeping, Step};
use crate::identity::Identities;
use crate::link::Linked;
use crate::native::{NativeRow, Natives};
use crate::outside::{Incoming, Request, Thrown};
use crate::traceback;
use crate::value::*;
use crate::{R, Raise, classes};
use bytecode::Code;
use hashbrown::HashTable;
use primitives::Gas;
use std::rc::Rc;

/// Calls from builtins back into Python that may stand inside each other; each costs Rust stack.
pub(crate) const MAX_NATIVE_DEPTH: u32 = 60;

/// What handlers of MemoryError may allocate beyond the heap's limit, and the least between two collections near it.
pub(crate) const HEAP_SLACK_BYTES: u64 = 16 << 20;

/// Live bytes that a collection visits for one gas.
const COLLECT_BYTES_PER_GAS: u64 = 32;

/// Registers of all frames together; with wide frames the stack of values ends before the frames do.
pub(crate) const MAX_STACK_REGISTERS: usize = 1 << 20;

/// What a frame's result is for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Return {
    /// The caller's register.
    Register(u16),
    /// The caller's register gets the instance that `__init__` filled.
    Init { d: u16, instance: Value },
    /// The Rust caller.
    Leave,
    /// A loop in the caller: what is yielded goes to the register.
    Iterate(u16),
    /// A builtin that uses a generator up: the frame stays in place when it yields.
    Pull,
    /// A `yield from` in the caller: what is yielded is yielded on, the result goes to the register.
    Delegate(u16),
}

/// A call being run. While it is not on top, `pc` is its call instruction.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub code: u32,
    pub pc: u32,
    pub base: u32,
    /// First free register before it was pushed.
    pub saved_top: u32,
    /// The running function, for its closure; `Undef` for module and class bodies without one.
    pub function: Value,
    /// The exception being handled, for bare `raise` and contexts.
    pub handled: Value,
    pub generator: Option<GenId>,
    pub returns: Return,
}

/// How a stretch of running ended.
#[derive(Debug)]
pub(crate) enum Exit {
    Returned(Value),
    Yielded(Value),
    /// An async generator ended.
    Exhausted,
    Paused,
}

/// One entry of the cache of class look-ups.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub class: ClassId,
    pub name: Sym,
    /// When it was found; every change of a class begins a new epoch.
    pub epoch: u32,
    pub value: Value,
}

/// One run of a contract or script.
pub struct Machine {
    pub(crate) heap: Heap,
    pub(crate) stack: Vec<Value>,
    pub(crate) frames: Vec<Frame>,
    /// First free register above the running frame.
    pub(crate) top: usize,
    pub(crate) linked: Vec<Rc<Linked>>,
    pub(crate) globals: Vec<Value>,
    pub(crate) unit_builtins: Vec<Value>,
    pub(crate) rows: Vec<&'static NativeRow>,
    /// The row of `list.append` and its gas: the loop does it itself.
    pub(crate) append_row: u32,
    pub(crate) append_gas: i64,
    /// The class whose method a row is, for messages.
    pub(crate) row_owners: Vec<Option<ClassId>>,
    /// The class or module that offers a row, which names it in what outlives the run.
    pub(crate) row_homes: Vec<&'static str>,
    /// Rows that a class offers and that take no receiver.
    pub(crate) static_owners: Vec<(u32, ClassId)>,
    /// Rows below are the language's own, whose messages CPython words in its own way.
    pub(crate) builtin_rows: u32,
    /// Rows of functions that have methods themselves, in order.
    pub(crate) ufunc_rows: Vec<u32>,
    /// A library's scalar classes by their places, as far as they are made.
    pub(crate) scalar_classes: Vec<Option<ClassId>>,
    /// Dicts that were handed out as an instance's `__dict__`: what is written to them is written to the instance.
    pub(crate) instance_dicts: std::collections::BTreeMap<DictId, InstanceId>,
    /// The hashes of objects that have only their identity.
    pub(crate) identities: Identities,
    /// Whether any class has a `__getattribute__` of its own.
    pub(crate) custom_getattribute: bool,
    pub(crate) symbols: Vec<StrId>,
    pub(crate) symbol_index: HashTable<Sym>,
    pub(crate) ascii: Vec<StrId>,
    pub(crate) names: crate::link::Names,
    pub(crate) builtin_scope: crate::attrs::Attrs,
    pub(crate) modules: Vec<(String, ModuleId)>,
    pub(crate) kinds: Vec<(&'static str, ClassId)>,
    pub(crate) natives: Rc<Natives>,
    pub(crate) look_ups: Vec<Found>,
    pub(crate) look_up_epoch: u32,
    /// Gas left in this slice; what it lacks is in `reserve`.
    pub(crate) fuel: i64,
    pub(crate) reserve: i64,
    pub(crate) gas_limit: u64,
    pub(crate) native_depth: u32,
    /// The exception on its way to a handler.
    pub(crate) pending: Value,
    /// What the builtins that use generators up make of their values; see `drive`.
    pub(crate) sinks: Vec<crate::drive::Sink>,
    /// Values that Rust code holds across calls into Python.
    pub(crate) kept: Vec<Value>,
    /// Rust code under way that may hold values of which `kept` knows nothing: no collection may happen meanwhile.
    pub(crate) unrooted: u32,
    pub(crate) limits: Limits,
    pub(crate) context: Context,
    pub(crate) stage: Stage,
    pub(crate) contract: crate::contract::Running,
    pub(crate) repr_guard: Vec<Value>,
    /// The dict that `globals()` gave, or `Undef`.
    pub(crate) module_dict: Value,
    /// Who looks at this run, if anybody does.
    pub(crate) inspection: Option<Box<crate::inspect::Inspection>>,
    pub(crate) host: Rc<dyn Host>,
    /// Whether another contract called this one.
    pub(crate) nested: bool,
    /// Calls from Rust into Python that stand below this run.
    pub(crate) native_base: u32,
    /// What the run waits for.
    pub(crate) outgoing: Option<Box<Request>>,
    /// What came of it.
    pub(crate) incoming: Option<Box<Incoming>>,
    /// The exception that left a nested run.
    pub(crate) thrown: Option<Box<Thrown>>,
    /// Classes made for exceptions of other contracts, by name and builtin base.
    pub(crate) foreign: Vec<((String, ClassId), ClassId)>,
    /// Bytes of other contracts' tracebacks that exceptions keep.
    pub(crate) foreign_bytes: usize,
}

impl Machine {
    /// A run that has not begun. `code` comes from the compiler or from checked bytes.
    pub fn new(
        code: Rc<Code>,
        natives: Rc<Natives>,
        entry: Entry,
        context: Context,
        gas_limit: Gas,
        limits: Limits,
        host: Rc<dyn Host>,
    ) -> Machine {
        let gas_limit = gas_limit.0.min(i64::MAX as u64 / 4);
        let mut machine = Machine {
            heap: Heap::new(),
            stack: vec![Value::Undef; 256],
            frames: Vec::new(),
            top: 0,
            linked: Vec::new(),
            globals: Vec::new(),
            unit_builtins: Vec::new(),
            rows: Vec::new(),
            append_row: u32::MAX,
            append_gas: 0,
            row_owners: Vec::new(),
            row_homes: Vec::new(),
            identities: Identities::default(),
            static_owners: Vec::new(),
            builtin_rows: 0,
            ufunc_rows: Vec::new(),
            scalar_classes: Vec::new(),
            instance_dicts: std::collections::BTreeMap::new(),
            custom_getattribute: false,
            symbols: Vec::new(),
            symbol_index: HashTable::new(),
            ascii: Vec::new(),
            names: crate::link::Names::default(),
            builtin_scope: crate::attrs::Attrs::new(),
            modules: Vec::new(),
            kinds: Vec::new(),
            natives,
            look_ups: vec![Found { class: ClassId(0), name: Sym(0), epoch: 0, value: Value::Undef }; 1024],
            look_up_epoch: 1,
            fuel: 0,
            reserve: gas_limit as i64,
            gas_limit,
            native_depth: 0,
            pending: Value::Undef,
            sinks: Vec::new(),
            kept: Vec::new(),
            unrooted: 0,
            limits,
            context,
            stage: Stage::Begin,
            contract: crate::contract::Running::new(entry),
            repr_guard: Vec::new(),
            module_dict: Value::Undef,
            inspection: None,
            host,
            nested: false,
            native_base: 0,
            outgoing: None,
            incoming: None,
            thrown: None,
            foreign: Vec::new(),
            foreign_bytes: 0,
        };
        machine.boot();
        machine.link(code);
        machine
    }

    /// Gas used so far.
    pub fn gas_used(&self) -> Gas {
        let left = self.fuel.saturating_add(self.reserve).max(0) as u64;
        Gas(self.gas_limit - left.min(self.gas_limit))
    }

    /// Runs on for about `slice` gas.
    pub fn run(&mut self, slice: Gas) -> Step {
        let left = self.fuel.saturating_add(self.reserve);
        let grant = (slice.0.max(1).min(i64::MAX as u64 / 4) as i64).min(left.max(0));
        self.fuel = grant;
        self.reserve = left - grant;
        let result = match self.incoming.take() {
            Some(incoming) => self.go_on_with(*incoming).and_then(|()| self.advance_stages()),
            None => self.advance_stages(),
        };
        self.flush();
        if self.inspection.is_some() {
            match &result {
                Ok(Progress::Paused) | Err(Raise::Waits) => {}
                Ok(Progress::Returned(_) | Progress::Asleep(_)) | Err(Raise::Error(_)) => {
                    self.end_inspection(self.gas_used().0)
                }
                Err(Raise::Halt(_)) => self.end_inspection(self.gas_limit),
            }
        }
        match result {
            Ok(Progress::Paused) => Step::Paused,
            Ok(Progress::Asleep(asleep)) => {
                let (blocks, continuation) = asleep;
                Step::Asleep(Sleeping { blocks, continuation, gas_used: self.gas_used() })
            }
            Ok(Progress::Returned(value)) => Step::Done(Outcome { end: End::Return(value), gas_used: self.gas_used() }),
            Err(Raise::Waits) => match self.outgoing.take().map(|request| *request) {
                Some(Request::Call(outgoing)) => Step::Calls(Box::new(outgoing)),
                Some(Request::Command(command)) => Step::Commands(Box::new(command)),
                None => {
                    let halt = Raise::halt("Internal", "the run waits for nothing");
                    Step::Done(Outcome { end: traceback::end_of(self, halt), gas_used: Gas(self.gas_limit) })
                }
            },
            Err(raise) => {
                let gas_used = match raise {
                    Raise::Error(_) => self.gas_used(),
                    _ => Gas(self.gas_limit),
                };
                let exception = if let Raise::Error(exception) = raise { Some(exception) } else { None };
                let end = traceback::end_of(self, raise);
                if let (true, Some(exception), End::Raise(failure)) = (self.nested, exception, &end) {
                    let thrown = self.holding(|machine| machine.throw_out(exception, failure.clone()));
                    self.thrown = Some(Box::new(thrown));
                }
                Step::Done(Outcome { end, gas_used })
            }
        }
    }

    /// Slow path of a charge: collects, refuels, pauses or ends. Called at a basic block's border with `fuel` below zero or a collection due.
    pub(crate) fn at_border(&mut self) -> R<bool> {
        let left = self.fuel.saturating_add(self.reserve);
        if left < 0 {
            return Err(Raise::out_of_gas());
        }
        // The limit is looked at only when a collection is due: a slice's end, which comes here too, changes nothing.
        if self.heap.is_due() {
            if self.unrooted == 0 {
                self.collect_garbage();
            }
            self.check_heap()?;
        }
        if self.fuel < 0 {
            if self.native_depth == 0 {
                return Ok(true);
            }
            // A builtin's callback cannot stop half-way: it borrows the rest.
            self.fuel = self.fuel.saturating_add(self.reserve);
            self.reserve = 0;
            if self.fuel < 0 {
                return Err(Raise::out_of_gas());
            }
        }
        Ok(false)
    }

    /// MemoryError beyond the limit, so that a handler can let go of something, and the end well beyond it.
    fn check_heap(&mut self) -> R<()> {
        let limit = self.limits.heap_bytes;
        if self.heap.size_bytes() > limit.saturating_add(HEAP_SLACK_BYTES) {
            return Err(Raise::halt("MemoryError", format!("MAX_HEAP_BYTES: the heap has grown beyond {limit} bytes")));
        }
        if self.heap.size_bytes() > limit {
            return Err(self.memory_error());
        }
        Ok(())
    }

    pub(crate) fn memory_error(&mut self) -> Raise {
        let text = format!("MAX_HEAP_BYTES: the heap would grow beyond {} bytes", self.limits.heap_bytes);
        self.error(classes::MEMORY_ERROR, text)
    }

    pub(crate) fn collect_garbage(&mut self) {
        // What is remembered of classes may name what is freed now.
        self.look_up_epoch = self.look_up_epoch.wrapping_add(1);
        let Machine {
            heap,
            stack,
            frames,
            top,
            linked,
            globals,
            unit_builtins,
            symbols,
            ascii,
            builtin_scope,
            modules,
            ..
        } = self;
        let (pending, kept, contract, repr_guard, kinds, foreign, module_dict) = (
            &self.pending,
            &self.kept,
            &self.contract,
            &self.repr_guard,
            &self.kinds,
            &self.foreign,
            &self.module_dict,
        );
        heap.collect(|roots| {
            roots.extend_from_slice(&stack[..*top]);
            for frame in frames.iter() {
                roots.extend([frame.function, frame.handled]);
                roots.extend(frame.generator.map(Value::Gen));
                if let Return::Init { instance, .. } = frame.returns {
                    roots.push(instance);
                }
            }
            for linked in linked.iter() {
                roots.extend_from_slice(&linked.constants);
            }
            roots.extend_from_slice(globals);
            roots.extend_from_slice(unit_builtins);
            roots.extend(symbols.iter().map(|id| Value::Str(*id)));
            roots.extend(ascii.iter().map(|id| Value::Str(*id)));
            roots.extend(builtin_scope.iter().map(|(_, value)| value));
            roots.extend(modules.iter().map(|(_, id)| Value::Module(*id)));
            roots.extend(kinds.iter().map(|(_, id)| Value::Class(*id)));
            roots.extend(foreign.iter().map(|(_, id)| Value::Class(*id)));
            roots.extend((0..classes::CLASSES.len()).map(|number| Value::Class(ClassId(number as u32))));
            roots.extend([*pending, *module_dict]);
            roots.extend_from_slice(kept);
            roots.extend_from_slice(repr_guard);
            contract.roots(roots);
        });
        let Machine { heap, instance_dicts, identities, .. } = self;
        identities.retain(heap);
        instance_dicts.retain(|dict, instance| heap.has_dict(*dict) && heap.has_instance(*instance));
        let (limit, live) = (self.limits.heap_bytes, self.heap.size_bytes());
        self.heap.collect_before(if live > limit { limit.saturating_add(HEAP_SLACK_BYTES) } else { limit });
        // Collecting takes its time as any work does.
        self.fuel -= (live / COLLECT_BYTES_PER_GAS) as i64;
    }

    /// Makes room for registers up to `end`.
    pub(crate) fn reach(&mut self, end: usize) {
        if self.stack.len() < end {
            self.stack.resize(end.max(self.stack.len() * 2), Value::Undef);
        }
    }

    /// Pushes a frame whose arguments stand in its first registers; the rest of its locals is unset.
    pub(crate) fn push_frame(
        &mut self,
        code: u32,
        base: usize,
        given: usize,
        function: Value,
        returns: Return,
    ) -> R<()> {
        let linked = &self.linked[code as usize];
        let function_code = linked.function();
        let locals = usize::from(function_code.local_count);
        let end = base + usize::from(function_code.register_count);
        if self.frames.len() >= self.limits.call_depth as usize || end > MAX_STACK_REGISTERS {
            return Err(self.error(classes::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        let entry_gas = i64::from(function_code.block_gas.first().copied().unwrap_or(0));
        self.reach(end);
        if given < locals {
            self.stack[base + given..base + locals].fill(Value::Undef);
        }
        let saved_top = std::mem::replace(&mut self.top, end) as u32;
        let handled = self.frames.last().map_or(Value::None, |frame| frame.handled);
        self.frames.push(Frame {
            code,
            pc: 0,
            base: base as u32,
            saved_top,
            function,
            handled,
            generator: None,
            returns,
        });
        self.fuel -= entry_gas;
        Ok(())
    }

    /// Takes the top frame away.
    pub(crate) fn pop_frame(&mut self) -> Option<Frame> {
        let frame = self.frames.pop()?;
        self.top = frame.saved_top as usize;
        Some(frame)
    }
}
