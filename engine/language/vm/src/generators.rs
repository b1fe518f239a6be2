//! Generators and coroutines driven from Rust: steps, exceptions thrown in, `yield from`, and their methods.

use crate::machine::{Exit, Machine, Return};
use crate::native::{Args, NativeRow, row};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};
use bytecode::Instr;

/// What a step of `yield from` or `await` did.
pub(crate) enum Delegated {
    /// The inner generator's frame is on top.
    Entered,
    /// The inner iterator gave a value.
    Yielded(Value),
    /// It ended with a result.
    Ended(Value),
}

/// The three kinds of functions that wait in the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GenKind {
    Generator,
    Coroutine,
    AsyncGenerator,
}

impl GenKind {
    /// The kind in messages.
    pub fn words(self) -> &'static str {
        match self {
            GenKind::Generator => "generator",
            GenKind::Coroutine => "coroutine",
            GenKind::AsyncGenerator => "async generator",
        }
    }

    /// The class's name.
    pub fn class_name(self) -> &'static str {
        match self {
            GenKind::AsyncGenerator => "async_generator",
            other => other.words(),
        }
    }
}

impl Machine {
    pub(crate) fn gen_kind(&self, id: GenId) -> GenKind {
        let function = self.linked[self.heap.gen_obj(id).code as usize].function();
        match (function.is_async, function.is_generator) {
            (false, _) => GenKind::Generator,
            (true, false) => GenKind::Coroutine,
            (true, true) => GenKind::AsyncGenerator,
        }
    }

    /// Drives a generator from Rust by one step: `Ok(Ok(v))` yielded, `Ok(Err(v))` returned. An async generator's item counts as
    /// returned, since it ends the step that is awaited.
    pub(crate) fn step_generator(&mut self, id: GenId, sent: Value) -> R<Result<Value, Value>> {
        self.charge(60)?;
        if !self.enter_generator(id, sent, Return::Leave)? {
            return self.over(id).map(Err);
        }
        self.run_step()
    }

    /// What a step of a generator that is over gives.
    pub(crate) fn over(&mut self, id: GenId) -> R<Value> {
        match self.gen_kind(id) {
            GenKind::Generator => Ok(Value::None),
            GenKind::Coroutine => Err(self.error(classes::RUNTIME_ERROR, "cannot reuse already awaited coroutine")),
            GenKind::AsyncGenerator => Err(self.stop_async_iteration()),
        }
    }

    pub(crate) fn stop_async_iteration(&mut self) -> Raise {
        self.error_with(classes::STOP_ASYNC_ITERATION, Vec::new())
    }

    fn run_step(&mut self) -> R<Result<Value, Value>> {
        match self.run_nested()? {
            Exit::Yielded(value) => Ok(Ok(value)),
            Exit::Returned(value) => Ok(Err(value)),
            Exit::Exhausted => Err(self.stop_async_iteration()),
            Exit::Paused => Err(Raise::halt("Internal", "a nested call cannot pause")),
        }
    }

    /// Throws an exception into a generator from Rust.
    pub(crate) fn throw_into(&mut self, id: GenId, exception: InstanceId) -> R<Result<Value, Value>> {
        self.keeping(|machine| {
            machine.kept.extend([Value::Gen(id), Value::Instance(exception)]);
            machine.throw_into_kept(id, exception)
        })
    }

    fn throw_into_kept(&mut self, id: GenId, exception: InstanceId) -> R<Result<Value, Value>> {
        let inner = if self.heap.gen_obj(id).state == GenState::Waiting { self.delegated_to(id) } else { None };
        // The innermost generator of a `yield from` chain gets it first.
        let step = match inner {
            Some(Value::Gen(inner)) => self.throw_into(inner, exception),
            Some(Value::Iter(inner)) => match *self.heap.iter(inner) {
                IterObj::Await { generator } | IterObj::AsyncStep { generator, .. } => {
                    self.throw_into(generator, exception)
                }
                _ => return self.throw_here(id, exception),
            },
            Some(object @ Value::Instance(_))
                if self.is_instance(Value::Instance(exception), classes::GENERATOR_EXIT) =>
            {
                // Whoever is closed closes what it delegates to.
                let name = self.intern("close");
                let closed = match self.find_attr(object, name)? {
                    Some(method) => self.call(method, &[]),
                    None => Ok(Value::None),
                };
                return match closed {
                    Ok(_) => self.throw_here(id, exception),
                    Err(Raise::Error(raised)) => self.throw_here(id, raised),
                    Err(halt) => Err(halt),
                };
            }
            Some(object @ Value::Instance(_)) => {
                let name = self.intern("throw");
                match self.find_attr(object, name)? {
                    Some(method) => {
                        let step = self.call(method, &[Value::Instance(exception)]);
                        self.stopped_by(step)
                    }
                    None => return self.throw_here(id, exception),
                }
            }
            _ => return self.throw_here(id, exception),
        };
        match step {
            Ok(Ok(value)) => Ok(Ok(value)),
            Ok(Err(result)) => self.resume_after_delegate(id, result),
            Err(Raise::Error(raised)) => self.throw_here(id, raised),
            Err(halt) => Err(halt),
        }
    }

    /// A step of a Python iterator: its StopIteration is its result.
    pub(crate) fn stopped_by(&mut self, step: R<Value>) -> R<Result<Value, Value>> {
        match step {
            Ok(value) => Ok(Ok(value)),
            Err(Raise::Error(raised)) if self.is_instance(Value::Instance(raised), classes::STOP_ITERATION) => {
                let args = self.data(raised).map_or(Value::None, |data| data.args);
                let result = match args {
                    Value::Tuple(args) => self.heap.tuple(args).first().copied().unwrap_or(Value::None),
                    _ => Value::None,
                };
                Ok(Err(result))
            }
            Err(raise) => Err(raise),
        }
    }

    fn throw_here(&mut self, id: GenId, exception: InstanceId) -> R<Result<Value, Value>> {
        self.charge(100)?;
        let GenObj { state, receives, .. } = *self.heap.gen_obj(id);
        if state == GenState::Done && self.gen_kind(id) == GenKind::Coroutine {
            return self.over(id).map(Err);
        }
        if state == GenState::Done || receives.is_none() {
            if state == GenState::Waiting {
                self.end_generator(id);
            }
            return Err(Raise::Error(exception));
        }
        if !self.enter_generator(id, Value::None, Return::Leave)? {
            return Err(Raise::Error(exception));
        }
        // The exception belongs to the yield the generator waits at, which is the instruction before.
        if let Some(frame) = self.frames.last_mut() {
            let at_delegate = matches!(
                self.linked[frame.code as usize].function().instrs.get(frame.pc as usize),
                Some(Instr::Delegate { .. })
            );
            frame.pc = if at_delegate { frame.pc } else { frame.pc.saturating_sub(1) };
        }
        self.unwind(Raise::Error(exception))?;
        self.run_step()
    }

    /// What a waiting generator delegates to.
    pub(crate) fn delegated_to(&self, id: GenId) -> Option<Value> {
        let generator = self.heap.gen_obj(id);
        generator.receives?;
        match self.linked[generator.code as usize].function().instrs.get(generator.pc as usize) {
            Some(Instr::Delegate { a, b, .. }) if generator.receives == Some(*b) => {
                generator.registers.get(usize::from(*a)).copied()
            }
            _ => None,
        }
    }

    fn resume_after_delegate(&mut self, id: GenId, result: Value) -> R<Result<Value, Value>> {
        let (code, pc) = (self.heap.gen_obj(id).code, self.heap.gen_obj(id).pc);
        let target = match self.linked[code as usize].function().instrs.get(pc as usize) {
            Some(Instr::Delegate { d, .. }) => *d,
            _ => return Ok(Err(result)),
        };
        let generator = self.heap.gen_mut(id);
        generator.pc += 1;
        generator.receives = Some(target);
        self.step_generator(id, result)
    }

    /// One step of `yield from` or `await`.
    pub(crate) fn delegate(&mut self, inner: Value, sent: Value, d: u16) -> R<Delegated> {
        match inner {
            Value::Gen(id) => {
                if self.enter_generator(id, sent, Return::Delegate(d))? {
                    return Ok(Delegated::Entered);
                }
                self.over(id).map(Delegated::Ended)
            }
            Value::Iter(id) => match *self.heap.iter(id) {
                IterObj::Await { generator } => self.delegate(Value::Gen(generator), sent, d),
                IterObj::AsyncStep { act: AsyncAct::Send, .. } => {
                    let (generator, sent) = self.begin_step(id, sent)?;
                    self.delegate(Value::Gen(generator), sent, d)
                }
                IterObj::AsyncStep { .. } | IterObj::AnextDefault { .. } | IterObj::Sleep { .. } => {
                    self.step_awaited(id, sent).map(delegated)
                }
                _ if sent.is_none() => {
                    Ok(self.advance(inner)?.map_or(Delegated::Ended(Value::None), Delegated::Yielded))
                }
                _ => {
                    let kind = self.type_name(inner);
                    let text = format!("'{kind}' object has no attribute 'send'");
                    Err(self.error(classes::ATTRIBUTE_ERROR, text))
                }
            },
            _ => {
                let step = match sent {
                    Value::None => self.call_method(inner, "__next__", &[]),
                    _ => self.call_method(inner, "send", &[sent]),
                };
                self.stopped_by(step).map(delegated)
            }
        }
    }

    /// PEP 479 and 525: StopIteration may not leave a generator, nor StopAsyncIteration an async one.
    pub(crate) fn stop_escaped(&mut self, id: GenId, exception: InstanceId) -> InstanceId {
        let kind = self.gen_kind(id);
        let raised = Value::Instance(exception);
        let name = if self.is_instance(raised, classes::STOP_ITERATION) {
            "StopIteration"
        } else if kind == GenKind::AsyncGenerator && self.is_instance(raised, classes::STOP_ASYNC_ITERATION) {
            "StopAsyncIteration"
        } else {
            return exception;
        };
        match self.error(classes::RUNTIME_ERROR, format!("{} raised {name}", kind.words())) {
            Raise::Error(outer) => {
                if let Payload::Exception(data) = &mut self.heap.instance_mut(outer).payload {
                    data.cause = raised;
                    data.context = raised;
                    data.suppress_context = true;
                }
                outer
            }
            Raise::Halt(_) | Raise::Waits => exception,
        }
    }

    /// The exception that arguments of `throw` name: an instance, or a class and what to make it from.
    pub(crate) fn thrown(&mut self, raise: Value, value: Value) -> R<InstanceId> {
        let raise = match (raise, value) {
            (Value::Class(_), Value::None) | (Value::Instance(_), _) => self.raise_value(raise, Value::Undef),
            (Value::Class(_), Value::Instance(_)) => self.raise_value(value, Value::Undef),
            (class @ Value::Class(_), value) => {
                let made = self.call(class, &[value])?;
                self.raise_value(made, Value::Undef)
            }
            (other, _) => {
                let kind = self.type_name(other);
                self.type_error(format!(
                    "exceptions must be classes or instances deriving from BaseException, not {kind}"
                ))
            }
        };
        match raise {
            Raise::Error(exception) => Ok(exception),
            halt => Err(halt),
        }
    }

    /// `close()`: GeneratorExit at the place where it waits.
    pub(crate) fn close_generator(&mut self, id: GenId) -> R<()> {
        if self.heap.gen_obj(id).state == GenState::Done {
            return Ok(());
        }
        let exception = match self.error_with(classes::GENERATOR_EXIT, Vec::new()) {
            Raise::Error(exception) => exception,
            halt => return Err(halt),
        };
        match self.throw_into(id, exception) {
            Ok(Ok(_)) => {
                let text = format!("{} ignored GeneratorExit", self.gen_kind(id).words());
                Err(self.error(classes::RUNTIME_ERROR, text))
            }
            Ok(Err(_)) => Ok(()),
            Err(Raise::Error(raised))
                if self.is_instance(Value::Instance(raised), classes::GENERATOR_EXIT)
                    || self.is_instance(Value::Instance(raised), classes::STOP_ITERATION) =>
            {
                Ok(())
            }
            Err(raise) => Err(raise),
        }
    }

    /// A step's end as Python code sees it: the value, or StopIteration with the result.
    pub(crate) fn deliver(&mut self, step: Result<Value, Value>) -> R<Value> {
        match step {
            Ok(value) => Ok(value),
            Err(Value::None) => Err(self.stop_iteration()),
            Err(result) => Err(self.error_with(classes::STOP_ITERATION, vec![result])),
        }
    }
}

fn delegated(step: Result<Value, Value>) -> Delegated {
    match step {
        Ok(value) => Delegated::Yielded(value),
        Err(result) => Delegated::Ended(result),
    }
}

/// The generator a method was called on.
pub(crate) fn receiver(vm: &mut Machine, args: Args) -> R<GenId> {
    match vm.arg(args, 0) {
        Value::Gen(id) => Ok(id),
        other => Err(vm.wrong_receiver("send", "generator", other)),
    }
}

pub(crate) fn send(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let sent = vm.arg(args, 1);
    let step = vm.step_generator(id, sent)?;
    vm.deliver(step)
}

fn next(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let step = vm.step_generator(id, Value::None)?;
    vm.deliver(step)
}

fn iter(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(vm.arg(args, 0))
}

pub(crate) fn throw(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let exception = vm.thrown(vm.arg(args, 1), vm.arg_or_none(args, 2))?;
    let step = vm.throw_into(id, exception)?;
    vm.deliver(step)
}

pub(crate) fn close(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    vm.close_generator(id).map(|()| Value::None)
}

/// `send`, `throw` and `close`, which generators and coroutines have.
pub(crate) const DRIVING: &[NativeRow] = &[
    row(
        "send",
        2,
        2,
        40,
        "send(value)\n\nGoes on with the value as the result of the yield; gives what is yielded next.",
        send,
    ),
    row("throw", 2, 4, 60, "throw(exception)\n\nRaises the exception at the yield; gives what is yielded next.", throw),
    row("close", 1, 1, 60, "close()\n\nRaises GeneratorExit at the yield, which ends the generator.", close),
];

/// What only generators have.
pub(crate) const METHODS: &[NativeRow] = &[
    row("__iter__", 1, 1, 20, "Itself.", iter),
    row("__next__", 1, 1, 40, "The next value; StopIteration at the end.", next),
];
