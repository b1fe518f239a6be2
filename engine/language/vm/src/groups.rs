//! Exception groups: made, split by class or predicate, and put together again after `except*`.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::value::*;
use crate::{R, classes};

impl Machine {
    /// The class and the group data that the arguments of a group's constructor ask for.
    pub(crate) fn group_of(&mut self, class: ClassId, arguments: &[Value]) -> R<(ClassId, Value)> {
        let [message, exceptions] = arguments else {
            let count = arguments.len();
            return Err(
                self.type_error(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({count} given)"))
            );
        };
        if !matches!(self.unwrap(*message), Value::Str(_)) {
            let kind = self.type_name(*message);
            return Err(self.type_error(format!("BaseExceptionGroup.__new__() argument 1 must be str, not {kind}")));
        }
        let is_sequence = match self.unwrap(*exceptions) {
            Value::List(_) | Value::Tuple(_) | Value::Str(_) | Value::Range(_) => true,
            other => self.special_of(other, self.names.getitem)?.is_some(),
        };
        if !is_sequence {
            return Err(self.type_error("second argument (exceptions) must be a sequence"));
        }
        let items = self.collect_values(*exceptions)?;
        if items.is_empty() {
            return Err(self.value_error("second argument (exceptions) must be a non-empty sequence"));
        }
        let mut all_plain = true;
        for (at, item) in items.iter().enumerate() {
            if !self.is_instance(*item, classes::BASE_EXCEPTION) {
                return Err(self.value_error(format!("Item {at} of second argument (exceptions) is not an exception")));
            }
            all_plain &= self.is_instance(*item, classes::EXCEPTION);
        }
        let mut made = class;
        if class == classes::BASE_EXCEPTION_GROUP && all_plain {
            made = classes::EXCEPTION_GROUP;
        } else if !all_plain && class == classes::EXCEPTION_GROUP {
            return Err(self.type_error("Cannot nest BaseExceptions in an ExceptionGroup"));
        } else if !all_plain && self.is_subclass(class, classes::EXCEPTION) {
            let name = self.heap.class(class).name.to_string();
            return Err(self.type_error(format!("Cannot nest BaseExceptions in '{name}'")));
        }
        let items = self.tuple(items);
        Ok((made, self.tuple(vec![*message, items])))
    }

    /// A group's message and exceptions; none for other exceptions.
    pub(crate) fn group_parts(&self, id: InstanceId) -> Option<(Value, Vec<Value>)> {
        let Value::Tuple(group) = self.data(id)?.group else { return None };
        match self.heap.tuple(group)[..] {
            [message, Value::Tuple(items)] => Some((message, self.heap.tuple(items).to_vec())),
            _ => None,
        }
    }

    fn exception_id(&self, value: Value) -> Option<InstanceId> {
        match value {
            Value::Instance(id) if self.data(id).is_some() => Some(id),
            _ => None,
        }
    }

    /// A part of a group, made by the group's own `derive`, with the place and the chain of the whole.
    fn derived(&mut self, whole: InstanceId, items: Vec<Value>) -> R<Value> {
        if items.is_empty() {
            return Ok(Value::None);
        }
        let items = self.list(items);
        let part = self.call_method(Value::Instance(whole), "derive", &[items])?;
        let Some(id) = self.exception_id(part).filter(|id| self.group_parts(*id).is_some()) else {
            return Err(self.type_error("derive must return an instance of BaseExceptionGroup"));
        };
        let notes = self.heap.instance(whole).attrs.get(self.names.notes);
        if let Some(notes) = notes {
            let copied = self.collect_values(notes)?;
            let copied = self.list(copied);
            let key = self.names.notes;
            self.heap.instance_mut(id).attrs.set(key, copied);
        }
        let copied =
            self.data(whole).map(|data| (data.traceback.clone(), data.cause, data.context, data.suppress_context));
        if let (Some((traceback, cause, context, suppress)), Some(data)) = (copied, self.data_mut(id)) {
            (data.traceback, data.cause, data.context, data.suppress_context) = (traceback, cause, context, suppress);
        }
        Ok(part)
    }

    /// The part of an exception that fulfils the condition, and the rest; None for an empty one.
    fn split_by(&mut self, value: Value, holds: &mut dyn FnMut(&mut Machine, Value) -> R<bool>) -> R<(Value, Value)> {
        self.charge(100)?;
        if holds(self, value)? {
            return Ok((value, Value::None));
        }
        let Some((id, (_, items))) = self.exception_id(value).and_then(|id| Some((id, self.group_parts(id)?))) else {
            return Ok((Value::None, value));
        };
        self.enter_nesting()?;
        let (mut taken, mut rest) = (Vec::new(), Vec::new());
        let mut failed = None;
        for item in items {
            match self.split_by(item, holds) {
                Ok((one, other)) => {
                    taken.extend((!one.is_none()).then_some(one));
                    rest.extend((!other.is_none()).then_some(other));
                }
                Err(raise) => {
                    failed = Some(raise);
                    break;
                }
            }
        }
        self.leave_nesting();
        if let Some(raise) = failed {
            return Err(raise);
        }
        let taken = self.derived(id, taken)?;
        Ok((taken, self.derived(id, rest)?))
    }

    /// What one `except*` takes of an exception, and what it leaves.
    pub(crate) fn match_group(&mut self, exception: Value, kind: Value) -> R<(Value, Value)> {
        if exception.is_none() {
            return Ok((Value::None, Value::None));
        }
        let kinds = match kind {
            Value::Tuple(kinds) => self.heap.tuple(kinds).to_vec(),
            one => vec![one],
        };
        for kind in &kinds {
            match kind {
                Value::Class(class) if self.is_subclass(*class, classes::BASE_EXCEPTION_GROUP) => {
                    let text = "catching ExceptionGroup with except* is not allowed. Use except instead.";
                    return Err(self.type_error(text));
                }
                Value::Class(class) if self.is_subclass(*class, classes::BASE_EXCEPTION) => {}
                _ => {
                    let text = "catching classes that do not inherit from BaseException is not allowed";
                    return Err(self.type_error(text));
                }
            }
        }
        let is_group = self.exception_id(exception).is_some_and(|id| self.group_parts(id).is_some());
        if is_group {
            return self.split_by(exception, &mut |machine, one| machine.match_exception(one, kind));
        }
        if !self.match_exception(exception, kind)? {
            return Ok((Value::None, exception));
        }
        let (message, items) = (self.str(""), self.tuple(vec![exception]));
        let group = self.new_exception(classes::BASE_EXCEPTION_GROUP, &[message, items])?;
        if let (Some(from), Some(to)) = (self.exception_id(exception), self.exception_id(group)) {
            let traceback = self.data(from).map(|data| data.traceback.clone()).unwrap_or_default();
            if let Some(data) = self.data_mut(to) {
                data.traceback = traceback;
            }
        }
        Ok((group, Value::None))
    }

    /// What goes on after the handlers of `except*`.
    pub(crate) fn join_raised(&mut self, whole: Value, raised: Value) -> R<Value> {
        let raised: Vec<Value> = self.collect_values(raised)?.into_iter().filter(|value| !value.is_none()).collect();
        let Some(id) = self.exception_id(whole) else { return Ok(Value::None) };
        if self.group_parts(id).is_none() {
            // One exception on its own can have met one handler at most.
            return Ok(raised.first().copied().unwrap_or(Value::None));
        }
        let (mut fresh, mut again) = (Vec::new(), Vec::new());
        for value in raised {
            if self.is_part_of(value, id) { again.push(value) } else { fresh.push(value) }
        }
        if !again.is_empty() {
            let mut kept = Vec::new();
            for part in again {
                self.leaves(part, &mut kept);
            }
            self.charge(10 * kept.len() as u64)?;
            let (left, _) = self.split_by(whole, &mut |_, one| Ok(kept.iter().any(|leaf| leaf.is(one))))?;
            fresh.push(left);
        }
        match fresh.as_slice() {
            [] => Ok(Value::None),
            [one] => Ok(*one),
            _ => {
                let (message, items) = (self.str(""), self.list(fresh));
                self.new_exception(classes::BASE_EXCEPTION_GROUP, &[message, items])
            }
        }
    }

    /// Whether an exception was split off a group: then it shares the group's place and chain.
    fn is_part_of(&self, value: Value, whole: InstanceId) -> bool {
        let Some(id) = self.exception_id(value) else { return false };
        match (self.data(id), self.data(whole)) {
            (Some(part), Some(all)) => {
                !part.group.is_none()
                    && part.cause.is(all.cause)
                    && part.context.is(all.context)
                    && part.traceback == all.traceback
            }
            _ => false,
        }
    }

    /// The exceptions of a group and of its groups that are no groups themselves.
    fn leaves(&self, value: Value, out: &mut Vec<Value>) {
        match self.exception_id(value).and_then(|id| self.group_parts(id)) {
            Some((_, items)) => items.into_iter().for_each(|item| self.leaves(item, out)),
            None => out.push(value),
        }
    }
}

fn this(vm: &mut Machine, args: Args) -> R<InstanceId> {
    match vm.exception_id(vm.arg(args, 0)).filter(|id| vm.group_parts(*id).is_some()) {
        Some(id) => Ok(id),
        None => Err(vm.wrong_receiver("split", "BaseExceptionGroup", vm.arg(args, 0))),
    }
}

fn message(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args)?;
    Ok(vm.group_parts(id).map_or(Value::None, |(message, _)| message))
}

fn exceptions(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args)?;
    let items = vm.group_parts(id).map(|(_, items)| items).unwrap_or_default();
    Ok(vm.tuple(items))
}

fn derive(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args)?;
    let (message, items) = (vm.group_parts(id).map_or(Value::None, |(message, _)| message), vm.arg(args, 1));
    vm.new_exception(classes::BASE_EXCEPTION_GROUP, &[message, items])
}

/// The two parts of a group by a class, a tuple of classes or a function.
fn parts(vm: &mut Machine, args: Args) -> R<(Value, Value)> {
    let id = this(vm, args)?;
    let condition = vm.arg(args, 1);
    let is_kind = |vm: &Machine, value: Value| matches!(value, Value::Class(class) if vm.is_subclass(class, classes::BASE_EXCEPTION));
    let by_class = match condition {
        Value::Tuple(kinds) => vm.heap.tuple(kinds).iter().all(|kind| is_kind(vm, *kind)),
        one => is_kind(vm, one),
    };
    let by_function = matches!(condition, Value::Func(_) | Value::Bound(_) | Value::Builtin(_));
    if by_class {
        return vm.split_by(Value::Instance(id), &mut |vm, one| vm.match_exception(one, condition));
    }
    if by_function {
        return vm.split_by(Value::Instance(id), &mut |vm, one| {
            let answer = vm.call(condition, &[one])?;
            vm.truth(answer)
        });
    }
    Err(vm.type_error("expected a function, exception type or tuple of exception types"))
}

fn split(vm: &mut Machine, args: Args) -> R<Value> {
    let (taken, rest) = parts(vm, args)?;
    Ok(vm.tuple(vec![taken, rest]))
}

fn subgroup(vm: &mut Machine, args: Args) -> R<Value> {
    parts(vm, args).map(|(taken, _)| taken)
}

/// Methods of exception groups.
pub(crate) const METHODS: &[NativeRow] = &[
    row("derive", 2, 2, 100, "derive(exceptions)\n\nA group of the same message with other exceptions.", derive),
    row("split", 2, 2, 100, "split(condition)\n\nThe part that fulfils the condition, and the rest.", split),
    row("subgroup", 2, 2, 100, "subgroup(condition)\n\nThe part that fulfils the condition, or None.", subgroup),
];

/// Attributes of exception groups.
pub(crate) const GETTERS: &[NativeRow] = &[
    row("message", 1, 1, 20, "The message it was made with.", message),
    row("exceptions", 1, 1, 20, "The exceptions it holds, as a tuple.", exceptions),
];
