//! Calls to other contracts: what leaves the run, what comes back, and exceptions that cross from one machine into another.
//!
//! Where a call stands in ordinary code the run stops at it ([`crate::Step::Calls`]), frames and all, until it is answered, so that whoever
//! drives it can cut the callee's run into slices too. In the midst of a builtin (a sort key) nothing can stop: there the host runs the
//! callee to its end.

use crate::attrs::Attrs;
use crate::contract::encoded;
use crate::host::{Failure, Limits, Origin};
use crate::machine::Machine;
use crate::native::{Args, NativeRow, Params, row};
use crate::object::*;
use crate::value::*;
use crate::{Halt, R, Raise, classes, traceback};
use bytecode::Instr;
use primitives::{Address, Gas, Value as Outside};

/// Tenths of a gas for making a machine for the callee and taking it apart again.
const CALL_COST: u64 = 100_000;

/// Bytes of callees' tracebacks that a run keeps in the exceptions it caught.
const MAX_KEPT_BYTES: usize = 1 << 20;

/// A call that leaves the run.
#[derive(Clone, Debug, PartialEq)]
pub struct Outgoing {
    /// The contract that is called.
    pub to: Address,
    /// The method.
    pub method: String,
    /// Copies of the arguments.
    pub arguments: crate::Arguments,
    /// Nano-PANDA that go along.
    pub value: u64,
    /// Whether it asks a query.
    pub query: bool,
}

/// What a run waits for.
#[derive(Clone, Debug)]
pub(crate) enum Request {
    /// Another contract.
    Call(Outgoing),
    /// The chain that a script drives from outside.
    Command(Outside),
}

/// What a waiting run is told.
#[derive(Clone, Debug)]
pub(crate) enum Incoming {
    /// What came of a call.
    Reply(Reply),
    /// What came of a command.
    Answer(Result<Outside, Refused>),
}

/// What a transaction has used of limits that all its contracts share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Events emitted.
    pub events: u32,
    /// Bytes of their fields.
    pub event_bytes: u64,
    /// Bytes printed.
    pub log_bytes: u64,
}

/// What a callee may use of what its caller has.
#[derive(Clone, Copy, Debug)]
pub struct Allowance {
    /// All the gas that is left.
    pub gas: Gas,
    /// The caller's limits, the heap less what the callers hold.
    pub limits: Limits,
    /// What was used before.
    pub spent: Spent,
    /// Calls from Rust into Python that stand below.
    pub native_depth: u32,
}

/// A call that did not take place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The exception's class.
    pub class: ClassId,
    /// Its text.
    pub text: String,
}

impl Refused {
    /// A ContractError.
    pub fn contract(text: impl Into<String>) -> Refused {
        Refused { class: classes::CONTRACT_ERROR, text: text.into() }
    }
}

/// What came of a call.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The end.
    pub end: ReplyEnd,
    /// Gas that the callee used.
    pub gas_used: Gas,
    /// What the transaction has used by now of the limits that its contracts share; all zero if nothing ran.
    pub spent: Spent,
}

impl Reply {
    /// The reply to a call that did not take place.
    pub fn refused(refused: Refused) -> Reply {
        Reply { end: ReplyEnd::Refused(refused), gas_used: Gas(0), spent: Spent::default() }
    }
}

/// How a call ended.
#[derive(Clone, Debug)]
pub enum ReplyEnd {
    /// With a value.
    Returned(Outside),
    /// With an exception.
    Raised(Box<Thrown>),
    /// With what nobody catches.
    Halted(Box<Failure>),
    /// It did not take place.
    Refused(Refused),
}

/// An exception on its way into the caller.
#[derive(Clone, Debug)]
pub struct Thrown {
    /// Class, text and place.
    pub failure: Failure,
    /// The nearest builtin class that its class inherits from.
    base: String,
    /// Its arguments, if they can be copied.
    args: Option<Vec<Outside>>,
    /// What stands before its own traceback: causes and contexts.
    before: String,
    /// The lines of its frames.
    frames: String,
}

/// What an exception shows of the contract that it came from.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// Causes and contexts.
    pub before: String,
    /// The lines of the frames it passed there.
    pub frames: String,
    /// The innermost place.
    pub place: Failure,
}

impl Machine {
    /// What a callee may use.
    fn allowance(&mut self) -> R<Allowance> {
        let (limit, stack) = (self.limits.heap_bytes, VALUE_BYTES * self.stack.len() as u64);
        if self.heap.size_bytes() > limit / 2 && self.unrooted == 0 {
            self.collect_garbage();
        }
        let held = self.heap.size_bytes().saturating_add(stack);
        if held > limit {
            return Err(self.memory_error());
        }
        let left = self.fuel.saturating_add(self.reserve).max(0) as u64;
        let limits = Limits { heap_bytes: limit - held, ..self.limits };
        // A machine inside a builtin takes about as much of Rust's stack as two callbacks.
        let native_depth = self.native_base + self.native_depth + if self.native_depth > 0 { 2 } else { 0 };
        Ok(Allowance { gas: Gas(left), limits, spent: self.spent(), native_depth })
    }

    /// What a callee may use, as it stands at the call that the run waits at.
    ///
    /// # Errors
    /// What the caller is to be told if there is not enough left.
    pub fn child_allowance(&mut self) -> Result<Allowance, Refused> {
        self.allowance().map_err(|_| Refused {
            class: classes::MEMORY_ERROR,
            text: format!("MAX_HEAP_BYTES: the heap would grow beyond {} bytes", self.limits.heap_bytes),
        })
    }

    /// Makes this a run inside another: with its limits, and without sleep.
    pub fn nest(&mut self, allowance: &Allowance) {
        self.nested = true;
        self.native_base = allowance.native_depth;
        self.set_spent(allowance.spent);
    }

    /// What the caller is told of a nested run that is over.
    pub fn reply(&mut self, outcome: crate::Outcome) -> Reply {
        let end = match (outcome.end, self.thrown.take()) {
            (crate::End::Return(value), _) => ReplyEnd::Returned(value),
            (crate::End::Raise(_), Some(thrown)) => ReplyEnd::Raised(thrown),
            (crate::End::Raise(failure) | crate::End::Halt(failure), _) => ReplyEnd::Halted(Box::new(failure)),
        };
        Reply { end, gas_used: outcome.gas_used, spent: self.spent() }
    }

    /// Tells a run that waits at a call what came of it; it goes on with its next slice.
    pub fn answer(&mut self, reply: Reply) {
        self.incoming = Some(Box::new(Incoming::Reply(reply)));
    }

    /// Tells a script that waits at a command what came of it; it goes on with its next slice.
    pub fn answer_command(&mut self, answer: Result<Outside, Refused>) {
        self.incoming = Some(Box::new(Incoming::Answer(answer)));
    }

    fn take_answer(&mut self, answer: Result<Outside, Refused>) -> R<Value> {
        match answer {
            Ok(value) => self.import_value(&value),
            Err(Refused { class, text }) => Err(self.error(class, text)),
        }
    }

    /// `call_contract` and `query_contract`.
    fn call_out(&mut self, args: Args, query: bool) -> R<Value> {
        let name = if query { "query_contract" } else { "call_contract" };
        if !query && self.is_query() {
            let text = "a query cannot call: ask the other contract with query_contract";
            return Err(self.error(classes::QUERY_ERROR, text));
        }
        self.charge(CALL_COST)?;
        let positional = self.args(args);
        let [address, method, rest @ ..] = positional.as_slice() else {
            let missing: &[&str] = if positional.is_empty() { &["address", "method"] } else { &["method"] };
            let text = crate::arguments::missing_arguments(name, "positional", missing);
            return Err(self.type_error(text));
        };
        let to = self.address_of(*address, name)?;
        let Value::Str(_) = self.unwrap(*method) else {
            let kind = self.type_name(*method);
            return Err(self.type_error(format!("{name}() takes the method's name as str, not {kind}")));
        };
        let method = self.text(*method).to_owned();
        let mut outgoing = Outgoing { to, method, arguments: crate::Arguments::default(), value: 0, query };
        let mut bytes = 0;
        for (at, value) in rest.iter().enumerate() {
            let what = format!("argument {} of {}()", at + 1, outgoing.method);
            outgoing.arguments.positional.push(self.copied_out(*value, &what, &mut bytes)?);
        }
        for (key, value) in self.keyword_args(args) {
            if key == VALUE_KEYWORD && !query {
                outgoing.value = self.amount_of(value, VALUE_KEYWORD)?;
                continue;
            }
            let what = format!("argument '{key}' of {}()", outgoing.method);
            let copied = self.copied_out(value, &what, &mut bytes)?;
            outgoing.arguments.keywords.push((key, copied));
        }
        if !self.is_query() {
            self.write_fields()?;
        }
        self.flush();
        // What it was called with has been copied: from here on nothing is held that no root knows.
        self.roots_all();
        if self.native_depth == 0 {
            self.outgoing = Some(Box::new(Request::Call(outgoing)));
            return Err(Raise::Waits);
        }
        let allowance = self.allowance()?;
        let host = std::rc::Rc::clone(&self.host);
        let reply = host.call(outgoing, allowance);
        self.take_reply(reply)
    }

    pub(crate) fn copied_out(&mut self, value: Value, what: &str, bytes: &mut u64) -> R<Outside> {
        let plain = self.export_value(value, what)?;
        *bytes += encoded(self, &plain, what)?.len() as u64;
        let limit = self.limits.arguments_bytes;
        if *bytes > limit {
            let text = format!("MAX_ARGUMENTS_BYTES: the arguments of a call hold at most {limit} bytes");
            return Err(Raise::halt("LimitExceeded", text));
        }
        Ok(plain)
    }

    /// An address given as text.
    pub(crate) fn address_of(&mut self, value: Value, name: &str) -> R<Address> {
        let Value::Str(_) = self.unwrap(value) else {
            let kind = self.type_name(value);
            return Err(self.type_error(format!("{name}() takes an address as str, not {kind}")));
        };
        let text = self.text(value);
        match Address::parse(text) {
            Some(address) => Ok(address),
            None => {
                let shown = self.repr(value)?;
                let text = format!("{shown} is no address: an address is 0x and 40 hexadecimal digits");
                Err(self.error(classes::CONTRACT_ERROR, text))
            }
        }
    }

    /// A number of nano-PANDA.
    pub(crate) fn amount_of(&mut self, value: Value, name: &str) -> R<u64> {
        let number = match self.unwrap(value) {
            Value::Int(number) => u64::try_from(number).ok(),
            Value::Big(id) => u64::try_from(self.heap.big(id).clone()).ok(),
            _ => {
                let kind = self.type_name(value);
                return Err(self.type_error(format!("{name} is a number of nano-PANDA as int, not {kind}")));
            }
        };
        number.ok_or_else(|| self.value_error(format!("{name} must be from 0 to {} nano-PANDA", u64::MAX)))
    }

    /// The answer's value at the place of the call, or its exception.
    fn take_reply(&mut self, reply: Reply) -> R<Value> {
        let Reply { end, gas_used, spent } = reply;
        self.fuel = self.fuel.saturating_sub(gas_used.0.min(i64::MAX as u64 / 4) as i64);
        if spent != Spent::default() {
            self.set_spent(spent);
        }
        match end {
            ReplyEnd::Halted(failure) => {
                let (kind, message) = (failure.kind.clone().into(), failure.message.clone());
                return Err(Raise::Halt(Box::new(Halt { kind, message, within: Some(failure) })));
            }
            _ if self.fuel.saturating_add(self.reserve) < 0 => return Err(Raise::out_of_gas()),
            _ => {}
        }
        self.read_fields_anew()?;
        match end {
            ReplyEnd::Returned(value) => self.import_value(&value),
            ReplyEnd::Raised(thrown) => Err(self.rebuilt(*thrown)),
            ReplyEnd::Refused(Refused { class, text }) => Err(self.error(class, text)),
            ReplyEnd::Halted(_) => Err(Raise::out_of_gas()),
        }
    }

    /// Goes on behind the call that the run waited at.
    pub(crate) fn go_on_with(&mut self, incoming: Incoming) -> R<()> {
        let taken = match incoming {
            Incoming::Reply(reply) => self.take_reply(reply),
            Incoming::Answer(answer) => self.take_answer(answer),
        };
        let value = match taken {
            Ok(value) => value,
            Err(raise) => return self.unwind(raise),
        };
        let Some(frame) = self.frames.last_mut() else { return Ok(()) };
        let instr = self.linked[frame.code as usize].instrs.get(frame.pc as usize);
        if let Some(
            Instr::Call { d, .. }
            | Instr::CallMethod { d, .. }
            | Instr::CallKeywords { d, .. }
            | Instr::CallMethodKeywords { d, .. }
            | Instr::CallSpread { d, .. },
        ) = instr
        {
            self.stack[frame.base as usize + usize::from(*d)] = value;
            frame.pc += 1;
            return Ok(());
        }
        Err(Raise::halt("Internal", "the run waits where no call stands"))
    }

    /// The exception that left a nested run, as its caller is to see it.
    pub(crate) fn throw_out(&mut self, exception: InstanceId, failure: Failure) -> Thrown {
        let class = self.heap.instance(exception).class;
        let is_group = self.is_subclass(class, classes::BASE_EXCEPTION_GROUP);
        let known = |machine: &Machine, class: ClassId| {
            let object = machine.heap.class(class);
            !object.is_user && machine.builtin_class(&object.name) == Some(class)
        };
        let base = self.heap.class(class).mro.iter().copied().find(|base| known(self, *base) && !is_group);
        let base = base.map_or("Exception".to_owned(), |base| self.heap.class(base).name.to_string());
        let items = match self.data(exception).map(|data| data.args) {
            Some(Value::Tuple(tuple)) => self.heap.tuple(tuple).to_vec(),
            _ => Vec::new(),
        };
        let copied = traceback::at_the_end(self, |machine| {
            items.iter().map(|item| machine.export_value(*item, "an argument")).collect::<R<Vec<Outside>>>()
        });
        let args = copied.ok().filter(|_| !is_group);
        let (before, frames) = traceback::parts(self, exception);
        Thrown { failure, base, args, before, frames }
    }

    /// A callee's exception as one of this run.
    fn rebuilt(&mut self, thrown: Thrown) -> Raise {
        let Thrown { failure, base, args, before, frames } = thrown;
        let class = self.class_of_thrown(&failure.kind, &base);
        let mut items = Vec::new();
        for item in args.iter().flatten() {
            match self.import_value(item) {
                Ok(item) => items.push(item),
                Err(raise) => return raise,
            }
        }
        let args = self.tuple(items);
        let text = self.str(failure.message.as_str());
        let raise = self.error_with(class, vec![text]);
        let Raise::Error(id) = raise else { return raise };
        let Some(data) = self.data_mut(id) else { return raise };
        let only_text = std::mem::replace(&mut data.args, args);
        data.source = match failure.origin {
            Origin::Contract => RaiseSource::Statement,
            Origin::Library => RaiseSource::Library,
            Origin::Python | Origin::Limit => RaiseSource::Operation,
        };
        // A class of the callee's own may have made its text in its own way.
        if self.exception_text(id).ok().as_deref() != Some(failure.message.as_str())
            && let Some(data) = self.data_mut(id)
        {
            data.args = only_text;
        }
        let kept = before.len() + frames.len();
        if self.foreign_bytes + kept <= MAX_KEPT_BYTES {
            self.foreign_bytes += kept;
            let foreign = Foreign { before, frames, place: Failure { traceback: String::new(), ..failure } };
            if let Some(data) = self.data_mut(id) {
                data.foreign = Some(Box::new(foreign));
            }
        }
        Raise::Error(id)
    }

    /// The class of that name: a builtin one, a library's, or one made for it under the nearest builtin class.
    fn class_of_thrown(&mut self, kind: &str, base: &str) -> ClassId {
        let base_class = self.builtin_class(base).unwrap_or(classes::EXCEPTION);
        if kind == base {
            return base_class;
        }
        let natives = std::rc::Rc::clone(&self.natives);
        let rows = natives.modules.iter().flat_map(|module| module.exceptions);
        if let Some((name, base)) = rows.into_iter().find(|(name, _)| *name == kind) {
            return self.exception_class(name, base);
        }
        if let Some((_, class)) = self.foreign.iter().find(|((name, under), _)| name == kind && *under == base_class) {
            return *class;
        }
        let mut mro = self.heap.class(base_class).mro.clone();
        let class = self.heap.new_class(ClassObj {
            name: kind.into(),
            qualname: kind.into(),
            bases: vec![base_class],
            mro: Vec::new(),
            attrs: Attrs::new(),
            layout: Layout::Exception,
            constructor: None,
            is_user: true,
            metaclass: classes::TYPE,
            slots: None,
            scalar: 0,
        });
        mro.insert(0, class);
        self.heap.class_mut(class).mro = mro;
        self.foreign.push(((kind.to_owned(), base_class), class));
        class
    }
}

/// The keyword of `call_contract` that is not the method's.
const VALUE_KEYWORD: &str = "nano_panda";

fn call_contract(machine: &mut Machine, args: Args) -> R<Value> {
    machine.call_out(args, false)
}

fn query_contract(machine: &mut Machine, args: Args) -> R<Value> {
    machine.call_out(args, true)
}

fn transfer(machine: &mut Machine, args: Args) -> R<Value> {
    if machine.is_query() {
        return Err(machine.error(classes::QUERY_ERROR, "a query cannot transfer"));
    }
    let to = machine.address_of(machine.arg(args, 0), "transfer")?;
    let amount = machine.amount_of(machine.arg(args, 1), "the amount")?;
    let host = std::rc::Rc::clone(&machine.host);
    match host.transfer(to, amount) {
        Ok(()) => Ok(Value::None),
        Err(sentence) => Err(machine.error(classes::CONTRACT_ERROR, sentence)),
    }
}

/// A command to the chain that a script drives.
fn command(machine: &mut Machine, args: Args) -> R<Value> {
    if !machine.is_script() {
        let text = "panda.testing drives a chain from outside: a contract cannot use it";
        return Err(machine.error(classes::RUNTIME_ERROR, text));
    }
    let mut bytes = 0;
    let command = machine.copied_out(machine.arg(args, 0), "the command", &mut bytes)?;
    machine.flush();
    machine.roots_all();
    if machine.native_depth == 0 {
        machine.outgoing = Some(Box::new(Request::Command(command)));
        return Err(Raise::Waits);
    }
    let host = std::rc::Rc::clone(&machine.host);
    let answer = host.command(command);
    machine.take_answer(answer)
}

/// What `panda.testing` is made from.
pub const SCRIPT_FUNCTIONS: &[NativeRow] = &[row(
    "command",
    1,
    1,
    2_000,
    "command(object)\n\nSends a command of the protocol to the script's own chain.",
    command,
)];

/// `call_contract`.
pub(crate) const CALL_CONTRACT: NativeRow = NativeRow {
    name: "call_contract",
    params: Params::Free,
    gas: 200,
    doc: "call_contract(address, method, *args, nano_panda=0, **kwargs)\n\nCalls a method of another contract in the same transaction; \
          what it raises is raised here, with its effects undone.",
    call: call_contract,
};

/// `query_contract`.
pub(crate) const QUERY_CONTRACT: NativeRow = NativeRow {
    name: "query_contract",
    params: Params::Free,
    gas: 200,
    doc: "query_contract(address, method, *args, **kwargs)\n\nAsks a query of another contract, which sees what this transaction has written.",
    call: query_contract,
};

/// `transfer`.
pub(crate) const TRANSFER: NativeRow = row(
    "transfer",
    2,
    2,
    2_000,
    "transfer(address, amount)\n\nPays nano-PANDA from the running contract to an account or a contract.",
    transfer,
);
