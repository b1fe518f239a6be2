//! What can be awaited: coroutines, objects with `__await__`, steps of async generators, and `sleep`.

use crate::contract::SleepRule;
use crate::generators::{self, GenKind};
use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};
use bytecode::Instr;

impl Machine {
    /// What `await` waits for: a coroutine, or what `__await__` gives. `kind` says whose result it is, see the opcode.
    pub(crate) fn awaitable(&mut self, value: Value, kind: u16) -> R<Value> {
        if let Some(found) = self.find_awaitable(value)? {
            return Ok(found);
        }
        let name = self.type_name(value);
        Err(self.type_error(match kind {
            0 => format!("object {name} can't be used in 'await' expression"),
            1 => format!("'async with' received an object from __aenter__ that does not implement __await__: {name}"),
            _ => format!("'async with' received an object from __aexit__ that does not implement __await__: {name}"),
        }))
    }

    fn find_awaitable(&mut self, value: Value) -> R<Option<Value>> {
        match value {
            Value::Gen(id) if self.gen_kind(id) == GenKind::Coroutine => {
                if self.heap.gen_obj(id).state == GenState::Waiting && self.delegated_to(id).is_some() {
                    return Err(self.error(classes::RUNTIME_ERROR, "coroutine is being awaited already"));
                }
                Ok(Some(value))
            }
            Value::Iter(id) => match self.heap.iter(id) {
                IterObj::AsyncStep { .. } | IterObj::AnextDefault { .. } | IterObj::Sleep { .. } => Ok(Some(value)),
                _ => Ok(None),
            },
            Value::Instance(_) => {
                let Some(method) = self.special_of(value, self.names.await_)? else { return Ok(None) };
                let iterator = self.call(method, &[])?;
                let class = self.class_of(iterator);
                match iterator {
                    Value::Gen(id) if self.gen_kind(id) == GenKind::Coroutine => {
                        Err(self.type_error("__await__() returned a coroutine"))
                    }
                    Value::Gen(id) if self.gen_kind(id) == GenKind::Generator => Ok(Some(iterator)),
                    Value::Iter(_) => Ok(Some(iterator)),
                    Value::Instance(_) if self.class_attr(class, self.names.next).is_some() => Ok(Some(iterator)),
                    _ => {
                        let kind = self.type_name(iterator);
                        Err(self.type_error(format!("__await__() returned non-iterator of type '{kind}'")))
                    }
                }
            }
            _ => Ok(None),
        }
    }

    /// What an async for asks for its items.
    pub(crate) fn async_iter(&mut self, value: Value) -> R<Value> {
        if matches!(value, Value::Gen(id) if self.gen_kind(id) == GenKind::AsyncGenerator) {
            return Ok(value);
        }
        let Some(method) = self.special_of(value, self.names.aiter)? else {
            let kind = self.type_name(value);
            return Err(self.type_error(format!("'async for' requires an object with __aiter__ method, got {kind}")));
        };
        let iterator = self.call(method, &[])?;
        let class = self.class_of(iterator);
        if self.class_attr(class, self.names.anext).is_none() {
            let kind = self.type_name(iterator);
            return Err(self.type_error(format!(
                "'async for' received an object from __aiter__ that does not implement __anext__: {kind}"
            )));
        }
        Ok(iterator)
    }

    /// What an async for awaits for the next item.
    pub(crate) fn async_next(&mut self, iterator: Value) -> R<Value> {
        if let Value::Gen(generator) = iterator
            && self.gen_kind(generator) == GenKind::AsyncGenerator
        {
            return Ok(self.async_step(generator, Value::None, AsyncAct::Send));
        }
        let Some(method) = self.special_of(iterator, self.names.anext)? else {
            let kind = self.type_name(iterator);
            return Err(self.type_error(format!("'async for' requires an iterator with __anext__ method, got {kind}")));
        };
        let item = self.call(method, &[])?;
        match self.find_awaitable(item)? {
            Some(found) => Ok(found),
            None => {
                let kind = self.type_name(item);
                Err(self.type_error(format!("'async for' received an invalid object from __anext__: {kind}")))
            }
        }
    }

    /// The error for what cannot be used in a `with`, or lacks another special method.
    pub(crate) fn no_special(&mut self, object: Value, name: Sym) -> Raise {
        let names = self.names;
        let (protocol, missing) = if name == names.enter {
            ("context manager", "")
        } else if name == names.exit {
            ("context manager", " (missed __exit__ method)")
        } else if name == names.aenter {
            ("asynchronous context manager", "")
        } else if name == names.aexit {
            ("asynchronous context manager", " (missed __aexit__ method)")
        } else {
            return self.no_attribute(object, name);
        };
        let kind = self.type_name(object);
        self.type_error(format!("'{kind}' object does not support the {protocol} protocol{missing}"))
    }

    fn async_step(&mut self, generator: GenId, sent: Value, act: AsyncAct) -> Value {
        Value::Iter(self.heap.new_iter(IterObj::AsyncStep { generator, sent, act, phase: Phase::New }))
    }

    /// Whether an iterator is one that is made to be awaited.
    pub(crate) fn is_awaited(&self, id: IterId) -> bool {
        matches!(
            self.heap.iter(id),
            IterObj::Await { .. } | IterObj::AsyncStep { .. } | IterObj::AnextDefault { .. } | IterObj::Sleep { .. }
        )
    }

    fn set_phase(&mut self, id: IterId, now: Phase) {
        match self.heap.iter_mut(id) {
            IterObj::AsyncStep { phase, .. } | IterObj::Sleep { phase, .. } => *phase = now,
            _ => {}
        }
    }

    /// The generator of a step and what to send it.
    pub(crate) fn begin_step(&mut self, id: IterId, given: Value) -> R<(GenId, Value)> {
        let IterObj::AsyncStep { generator, sent, phase, .. } = *self.heap.iter(id) else {
            return Err(Raise::halt("Internal", "a step of an async generator is none"));
        };
        match phase {
            Phase::Over => Err(self.error(classes::RUNTIME_ERROR, "cannot reuse already awaited __anext__()/asend()")),
            Phase::Waiting => Ok((generator, given)),
            Phase::New => {
                self.set_phase(id, Phase::Waiting);
                Ok((generator, if given.is_none() { sent } else { given }))
            }
        }
    }

    /// The step that the running frame awaits has its item.
    pub(crate) fn end_awaited_step(&mut self) {
        let Some(frame) = self.frames.last() else { return };
        let instr = self.linked[frame.code as usize].function().instrs.get(frame.pc as usize);
        if let Some(Instr::Delegate { a, .. }) = instr
            && let Value::Iter(id) = self.stack[frame.base as usize + usize::from(*a)]
        {
            self.set_phase(id, Phase::Over);
        }
    }

    /// One step from Rust of something that is awaited: `Ok(Ok(v))` handed up, `Ok(Err(v))` its result.
    pub(crate) fn step_awaited(&mut self, id: IterId, given: Value) -> R<Result<Value, Value>> {
        self.charge(40)?;
        match *self.heap.iter(id) {
            IterObj::Await { generator } => self.step_generator(generator, given),
            IterObj::AsyncStep { act: AsyncAct::Send, .. } => {
                let (generator, sent) = self.begin_step(id, given)?;
                let step = self.step_generator(generator, sent);
                if !matches!(step, Ok(Ok(_))) {
                    self.set_phase(id, Phase::Over);
                }
                step
            }
            IterObj::AsyncStep { generator, sent, act, phase } => {
                let step = match phase {
                    Phase::Over => {
                        return Err(
                            self.error(classes::RUNTIME_ERROR, "cannot reuse already awaited aclose()/athrow()")
                        );
                    }
                    Phase::New => self.begin_throw(id, generator, sent),
                    Phase::Waiting => self.step_generator(generator, given),
                };
                let step = if act == AsyncAct::Close { self.closed(step) } else { step };
                if !matches!(step, Ok(Ok(_))) {
                    self.set_phase(id, Phase::Over);
                }
                step
            }
            IterObj::AnextDefault { awaitable, default } => {
                self.enter_nesting()?;
                let step = self.step_any(awaitable, given);
                self.leave_nesting();
                self.or_default(step, default)
            }
            IterObj::Sleep { phase, .. } => match phase {
                Phase::New => {
                    self.set_phase(id, Phase::Waiting);
                    Ok(Ok(Value::Iter(id)))
                }
                Phase::Waiting => {
                    self.set_phase(id, Phase::Over);
                    Ok(Err(Value::None))
                }
                Phase::Over => Err(self.error(classes::RUNTIME_ERROR, "cannot reuse already awaited sleep()")),
            },
            _ => Ok(self.advance(Value::Iter(id))?.ok_or(Value::None)),
        }
    }

    /// A step of `anext` with a default.
    fn or_default(&mut self, step: R<Result<Value, Value>>, default: Value) -> R<Result<Value, Value>> {
        match step {
            Err(Raise::Error(raised)) if self.is_instance(Value::Instance(raised), classes::STOP_ASYNC_ITERATION) => {
                Ok(Err(default))
            }
            step => step,
        }
    }

    /// The first step of `athrow` and `aclose`.
    fn begin_throw(&mut self, id: IterId, generator: GenId, sent: Value) -> R<Result<Value, Value>> {
        self.set_phase(id, Phase::Waiting);
        if self.heap.gen_obj(generator).state == GenState::Done {
            return Ok(Err(Value::None));
        }
        match sent {
            Value::Instance(exception) => self.throw_into(generator, exception),
            _ => Ok(Err(Value::None)),
        }
    }

    /// How a step ends that closes an async generator.
    fn closed(&mut self, step: R<Result<Value, Value>>) -> R<Result<Value, Value>> {
        match step {
            Ok(Err(Value::None)) => Ok(Err(Value::None)),
            Ok(Err(_)) => Err(self.error(classes::RUNTIME_ERROR, "async generator ignored GeneratorExit")),
            Err(Raise::Error(raised))
                if self.is_instance(Value::Instance(raised), classes::STOP_ASYNC_ITERATION)
                    || self.is_instance(Value::Instance(raised), classes::GENERATOR_EXIT) =>
            {
                Ok(Err(Value::None))
            }
            other => other,
        }
    }

    fn step_any(&mut self, awaitable: Value, given: Value) -> R<Result<Value, Value>> {
        match awaitable {
            Value::Gen(id) => self.step_generator(id, given),
            Value::Iter(id) => self.step_awaited(id, given),
            _ => {
                let step = match given {
                    Value::None => self.call_method(awaitable, "__next__", &[]),
                    _ => self.call_method(awaitable, "send", &[given]),
                };
                self.stopped_by(step)
            }
        }
    }
}

fn itself(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(vm.arg(args, 0))
}

fn coroutine_await(vm: &mut Machine, args: Args) -> R<Value> {
    let generator = generators::receiver(vm, args)?;
    Ok(Value::Iter(vm.heap.new_iter(IterObj::Await { generator })))
}

/// What coroutines have besides [`generators::DRIVING`].
pub(crate) const COROUTINE: &[NativeRow] =
    &[row("__await__", 1, 1, 40, "__await__()\n\nAn iterator that drives the coroutine.", coroutine_await)];

fn anext_method(vm: &mut Machine, args: Args) -> R<Value> {
    let generator = generators::receiver(vm, args)?;
    Ok(vm.async_step(generator, Value::None, AsyncAct::Send))
}

fn asend(vm: &mut Machine, args: Args) -> R<Value> {
    let generator = generators::receiver(vm, args)?;
    let sent = vm.arg(args, 1);
    Ok(vm.async_step(generator, sent, AsyncAct::Send))
}

fn athrow(vm: &mut Machine, args: Args) -> R<Value> {
    let generator = generators::receiver(vm, args)?;
    let exception = vm.thrown(vm.arg(args, 1), vm.arg_or_none(args, 2))?;
    Ok(vm.async_step(generator, Value::Instance(exception), AsyncAct::Throw))
}

fn aclose(vm: &mut Machine, args: Args) -> R<Value> {
    let generator = generators::receiver(vm, args)?;
    let sent = match vm.error_with(classes::GENERATOR_EXIT, Vec::new()) {
        Raise::Error(exception) => Value::Instance(exception),
        halt => return Err(halt),
    };
    Ok(vm.async_step(generator, sent, AsyncAct::Close))
}

/// What async generators have.
pub(crate) const ASYNC_GENERATOR: &[NativeRow] = &[
    row("__aiter__", 1, 1, 20, "Itself.", itself),
    row("__anext__", 1, 1, 60, "__anext__()\n\nTo be awaited for the next item.", anext_method),
    row("asend", 2, 2, 60, "asend(value)\n\nAs __anext__; the value is the result of the yield.", asend),
    row("athrow", 2, 4, 80, "athrow(exception)\n\nAs __anext__; the exception is raised at the yield.", athrow),
    row("aclose", 1, 1, 80, "aclose()\n\nTo be awaited for the generator's end.", aclose),
];

fn awaited(vm: &mut Machine, args: Args) -> R<IterId> {
    match vm.arg(args, 0) {
        Value::Iter(id) => Ok(id),
        other => Err(vm.wrong_receiver("send", "coroutine_wrapper", other)),
    }
}

fn awaited_next(vm: &mut Machine, args: Args) -> R<Value> {
    let id = awaited(vm, args)?;
    let step = vm.step_awaited(id, Value::None)?;
    vm.deliver(step)
}

fn awaited_send(vm: &mut Machine, args: Args) -> R<Value> {
    let id = awaited(vm, args)?;
    let sent = vm.arg(args, 1);
    let step = vm.step_awaited(id, sent)?;
    vm.deliver(step)
}

fn awaited_throw(vm: &mut Machine, args: Args) -> R<Value> {
    let id = awaited(vm, args)?;
    let exception = vm.thrown(vm.arg(args, 1), vm.arg_or_none(args, 2))?;
    let step = match *vm.heap.iter(id) {
        IterObj::Await { generator } | IterObj::AsyncStep { generator, .. } => vm.throw_into(generator, exception)?,
        _ => {
            vm.set_phase(id, Phase::Over);
            return Err(Raise::Error(exception));
        }
    };
    vm.deliver(step)
}

fn awaited_close(vm: &mut Machine, args: Args) -> R<Value> {
    let id = awaited(vm, args)?;
    match *vm.heap.iter(id) {
        IterObj::Await { generator } => vm.close_generator(generator)?,
        _ => vm.set_phase(id, Phase::Over),
    }
    Ok(Value::None)
}

/// What everything has that is awaited and is no coroutine.
pub(crate) const AWAITED: &[NativeRow] = &[
    row("__iter__", 1, 1, 20, "Itself.", itself),
    row("__next__", 1, 1, 40, "The next value handed up; StopIteration with the result at the end.", awaited_next),
    row("send", 2, 2, 40, "send(value)\n\nAs __next__; the value is sent in.", awaited_send),
    row("throw", 2, 4, 60, "throw(exception)\n\nRaises the exception inside.", awaited_throw),
    row("close", 1, 1, 60, "close()\n\nEnds it.", awaited_close),
];

/// `__await__` of what is awaited as it is.
pub(crate) const AWAITS_ITSELF: &[NativeRow] = &[row("__await__", 1, 1, 20, "Itself.", itself)];

pub(crate) fn aiter(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    if !matches!(value, Value::Gen(_)) && vm.special_of(value, vm.names.aiter)?.is_none() {
        let kind = vm.type_name(value);
        return Err(vm.type_error(format!("'{kind}' object is not an async iterable")));
    }
    vm.async_iter(value)
}

pub(crate) fn anext(vm: &mut Machine, args: Args) -> R<Value> {
    let (iterator, default) = (vm.arg(args, 0), vm.arg(args, 1));
    let class = vm.class_of(iterator);
    let Some(method) = vm.class_attr(class, vm.names.anext) else {
        let kind = vm.type_name(iterator);
        return Err(vm.type_error(format!("'{kind}' object is not an async iterator")));
    };
    let method = vm.bind(method, iterator, class)?;
    let item = vm.call(method, &[])?;
    if default.is_undef() {
        return Ok(item);
    }
    let awaitable = vm.awaitable(item, 0)?;
    Ok(Value::Iter(vm.heap.new_iter(IterObj::AnextDefault { awaitable, default })))
}

fn sleep(vm: &mut Machine, args: Args) -> R<Value> {
    let blocks = vm.index_of(vm.arg(args, 0))?;
    if blocks < 1 {
        return Err(vm.value_error(format!("sleep() takes a number of blocks from 1 on, not {blocks}")));
    }
    let text = match vm.sleep_rule() {
        SleepRule::Allowed => {
            return Ok(Value::Iter(vm.heap.new_iter(IterObj::Sleep { blocks: blocks as u64, phase: Phase::New })));
        }
        SleepRule::Query => "a query cannot sleep: make the method a @call",
        SleepRule::Constructor => "a constructor cannot sleep: sleep in a @call method",
        SleepRule::Nested => "a call from another contract cannot sleep: its caller waits for the answer",
        SleepRule::Script => "a script cannot sleep: sleep(blocks=...) waits for blocks of a chain, in a @call method",
    };
    Err(vm.error(classes::RUNTIME_ERROR, text))
}

/// The builtin that ends a part of a run.
pub(crate) const SLEEP: NativeRow = named(
    "sleep",
    &["blocks"],
    1,
    1,
    100,
    "await sleep(blocks=1)\n\nEnds this part of an async @call: what it wrote is committed, and it goes on so many blocks later.",
    sleep,
);
