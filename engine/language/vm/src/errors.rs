//! Exceptions as objects: making, raising, chaining and matching them.

use crate::attrs::Attrs;
use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};

impl Machine {
    /// The error of an operator that does not know its operands, with the names of their own classes, not of the builtin values inside.
    pub(crate) fn renamed(&mut self, raise: Raise, inner: [Value; 2], own: [Value; 2]) -> Raise {
        let Raise::Error(error) = &raise else { return raise };
        if self.heap.instance(*error).class != classes::TYPE_ERROR {
            return raise;
        }
        let pair = |vm: &mut Machine, values: [Value; 2]| {
            let (left, right) = (vm.type_name(values[0]), vm.type_name(values[1]));
            format!("'{left}' and '{right}'")
        };
        let (before, after) = (pair(self, inner), pair(self, own));
        let args = self.data(*error).map_or(Value::None, |data| data.args);
        let text = match args {
            Value::Tuple(tuple) => self.heap.tuple(tuple).first().map(|text| self.text(*text).to_owned()),
            _ => None,
        };
        match text.as_deref().and_then(|text| text.strip_suffix(&*before)) {
            Some(start) if before != after => self.type_error(format!("{start}{after}")),
            _ => raise,
        }
    }

    /// What an error of `__set_name__` becomes.
    pub(crate) fn set_name_failed(&mut self, raise: Raise, owner: ClassId, name: Sym, value: Value) -> Raise {
        let Raise::Error(cause) = raise else { return raise };
        let kind = self.type_name(value);
        let (name, owner) = (self.name(name), &self.heap.class(owner).name);
        let text = format!("Error calling __set_name__ on '{kind}' instance '{name}' in '{owner}'");
        let raise = self.error(classes::RUNTIME_ERROR, text);
        if let Raise::Error(outer) = &raise
            && let Payload::Exception(data) = &mut self.heap.instance_mut(*outer).payload
        {
            data.cause = Value::Instance(cause);
            data.context = Value::Instance(cause);
            data.suppress_context = true;
        }
        raise
    }

    /// An exception of a class with a text.
    pub fn error(&mut self, class: ClassId, text: impl Into<String>) -> Raise {
        let text: String = text.into();
        let text = self.str(text);
        self.error_with(class, vec![text])
    }

    /// An exception of a class with any arguments.
    pub fn error_with(&mut self, class: ClassId, args: Vec<Value>) -> Raise {
        let args = self.tuple(args);
        let context = self.handled();
        let data = ExceptionData {
            args,
            cause: Value::None,
            context,
            suppress_context: false,
            group: Value::None,
            traceback: Vec::new(),
            source: RaiseSource::Operation,
            foreign: None,
        };
        Raise::Error(self.heap.new_instance(InstanceObj {
            class,
            attrs: Attrs::new(),
            payload: Payload::Exception(Box::new(data)),
        }))
    }

    /// An exception of a library, such as scikit-learn's NotFittedError, by class name and base.
    pub fn library_error(&mut self, class: &'static str, base: &str, text: impl Into<String>) -> Raise {
        let class = match self.builtin_class(class) {
            Some(class) => class,
            None => self.exception_class(class, base),
        };
        let raise = self.error(class, text);
        if let Raise::Error(id) = &raise
            && let Payload::Exception(data) = &mut self.heap.instance_mut(*id).payload
        {
            data.source = RaiseSource::Library;
        }
        raise
    }

    fn handled(&self) -> Value {
        self.frames.last().map_or(Value::None, |frame| frame.handled)
    }

    /// What calling an exception class makes.
    pub(crate) fn new_exception(&mut self, mut class: ClassId, arguments: &[Value]) -> R<Value> {
        let mut group = Value::None;
        if self.is_subclass(class, classes::BASE_EXCEPTION_GROUP) {
            (class, group) = self.group_of(class, arguments)?;
        }
        Ok(self.new_exception_of(class, group, TupleObj::of(arguments)))
    }

    pub(crate) fn new_exception_of(&mut self, class: ClassId, group: Value, arguments: TupleObj) -> Value {
        let args = Value::Tuple(self.heap.new_tuple(arguments));
        let data = ExceptionData {
            args,
            cause: Value::None,
            context: Value::None,
            suppress_context: false,
            group,
            traceback: Vec::new(),
            source: RaiseSource::Operation,
            foreign: None,
        };
        Value::Instance(self.heap.new_instance(InstanceObj {
            class,
            attrs: Attrs::new(),
            payload: Payload::Exception(Box::new(data)),
        }))
    }

    pub(crate) fn data_mut(&mut self, id: InstanceId) -> Option<&mut ExceptionData> {
        match &mut self.heap.instance_mut(id).payload {
            Payload::Exception(data) => Some(data),
            _ => None,
        }
    }

    /// An exception's data.
    pub(crate) fn data(&self, id: InstanceId) -> Option<&ExceptionData> {
        match &self.heap.instance(id).payload {
            Payload::Exception(data) => Some(data),
            _ => None,
        }
    }

    /// A class or instance as an exception; `Err` is the TypeError for anything else.
    fn as_exception(&mut self, value: Value, wrong: &str) -> Result<InstanceId, Raise> {
        match value {
            Value::Instance(id) if self.data(id).is_some() => Ok(id),
            Value::Class(class) if self.is_subclass(class, classes::BASE_EXCEPTION) => match self.call(value, &[])? {
                Value::Instance(id) => Ok(id),
                _ => Err(self.type_error(wrong)),
            },
            _ => Err(self.type_error(wrong)),
        }
    }

    /// The raise statement.
    pub(crate) fn raise_value(&mut self, value: Value, from: Value) -> Raise {
        let exception = match self.as_exception(value, "exceptions must derive from BaseException") {
            Ok(exception) => exception,
            Err(raise) => return raise,
        };
        if !from.is_undef() {
            let cause = match from {
                Value::None => Value::None,
                other => match self
                    .holding(|machine| machine.as_exception(other, "exception causes must derive from BaseException"))
                {
                    Ok(cause) => Value::Instance(cause),
                    Err(raise) => return raise,
                },
            };
            if let Some(data) = self.data_mut(exception) {
                data.cause = cause;
                data.suppress_context = true;
            }
        }
        let handled = self.handled();
        if let Value::Instance(context) = handled
            && context != exception
        {
            self.cut_context_cycle(context, exception);
            if let Some(data) = self.data_mut(exception) {
                data.context = handled;
            }
        }
        if let Some(data) = self.data_mut(exception) {
            data.source = RaiseSource::Statement;
        }
        Raise::Error(exception)
    }

    /// Keywords of an exception's constructor, such as `ImportError(text, name="m")`; whether the class takes them all.
    pub(crate) fn set_named_parts(&mut self, class: ClassId, made: Value, arguments: &[Value], names: Value) -> bool {
        const TAKEN: &[(ClassId, &[&str])] = &[
            (classes::NAME_ERROR, &["name"]),
            (classes::ATTRIBUTE_ERROR, &["name", "obj"]),
            (classes::IMPORT_ERROR, &["name", "path"]),
        ];
        let (Value::Instance(id), Value::Tuple(names)) = (made, names) else { return false };
        let Some((_, taken)) = TAKEN.iter().find(|(base, _)| self.is_subclass(class, *base)) else { return false };
        let names = self.heap.tuple(names).to_vec();
        let first = arguments.len() - names.len();
        if !names.iter().all(|name| taken.contains(&self.text(*name))) {
            return false;
        }
        for (name, value) in names.iter().zip(&arguments[first..]) {
            let text = self.text(*name).to_owned();
            let key = self.intern(&text);
            self.heap.instance_mut(id).attrs.set(key, *value);
        }
        true
    }

    /// A chain of contexts may not lead back to the exception being raised.
    fn cut_context_cycle(&mut self, start: InstanceId, exception: InstanceId) {
        let mut at = start;
        for _ in 0..10_000 {
            match self.data(at).map(|data| data.context) {
                Some(Value::Instance(next)) if next == exception => {
                    if let Some(data) = self.data_mut(at) {
                        data.context = Value::None;
                    }
                    return;
                }
                Some(Value::Instance(next)) => at = next,
                _ => return,
            }
        }
    }

    pub(crate) fn add_trace(&mut self, id: InstanceId, entry: TraceEntry) {
        const MAX_TRACE_ENTRIES: usize = 2_000;
        if let Some(data) = self.data_mut(id)
            && data.traceback.len() < MAX_TRACE_ENTRIES
        {
            data.traceback.push(entry);
        }
    }

    /// `except kind`.
    pub(crate) fn match_exception(&mut self, exception: Value, kind: Value) -> R<bool> {
        match kind {
            Value::Class(class) if self.is_subclass(class, classes::BASE_EXCEPTION) => {
                Ok(self.is_instance(exception, class))
            }
            Value::Tuple(kinds) => {
                for at in 0..self.heap.tuple(kinds).len() {
                    let kind = self.heap.tuple(kinds)[at];
                    if self.match_exception(exception, kind)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            _ => Err(self.type_error("catching classes that do not inherit from BaseException is not allowed")),
        }
    }

    /// `str(exception)`.
    pub(crate) fn exception_text(&mut self, id: InstanceId) -> R<String> {
        let Some(args) = self.data(id).map(|data| data.args) else {
            return Ok(String::new());
        };
        let items = match args {
            Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
            _ => Vec::new(),
        };
        if let Some((message, exceptions)) = self.group_parts(id) {
            let count = exceptions.len();
            let plural = if count == 1 { "" } else { "s" };
            return Ok(format!("{} ({count} sub-exception{plural})", self.text(message)));
        }
        if self.is_instance(Value::Instance(id), classes::OS_ERROR)
            && let [number, text, rest @ ..] = items.as_slice()
            && rest.len() < 4
        {
            let (number, text) = (self.to_str(*number)?, self.to_str(*text)?);
            let file = match rest.first() {
                Some(file) if !file.is_none() => format!(": {}", self.repr(*file)?),
                _ => String::new(),
            };
            return Ok(format!("[Errno {number}] {text}{file}"));
        }
        match items.as_slice() {
            [] => Ok(String::new()),
            [one] if self.is_instance(Value::Instance(id), classes::KEY_ERROR) => self.repr(*one),
            [one] => self.to_str(*one),
            [_, _, _, _, _] if self.is_instance(Value::Instance(id), classes::UNICODE_ERROR) => {
                match self.codec_text(&items) {
                    Some(text) => Ok(text),
                    None => self.repr(args),
                }
            }
            _ => self.repr(args),
        }
    }

    /// Sets an exception's own attribute; `false` if the name is an ordinary one.
    pub(crate) fn set_exception_attr(&mut self, id: InstanceId, name: Sym, value: Value) -> R<bool> {
        if self.data(id).is_none() {
            return Ok(false);
        }
        let names = self.names;
        if name == names.args {
            let items = self.collect_values(value)?;
            let args = self.tuple(items);
            if let Some(data) = self.data_mut(id) {
                data.args = args;
            }
        } else if name == names.cause {
            if !value.is_none() && !self.is_instance(value, classes::BASE_EXCEPTION) {
                return Err(self.type_error("exception cause must be None or derive from BaseException"));
            }
            if let Some(data) = self.data_mut(id) {
                data.cause = value;
                data.suppress_context = true;
            }
        } else if name == names.context {
            if !value.is_none() && !self.is_instance(value, classes::BASE_EXCEPTION) {
                return Err(self.type_error("exception context must be None or derive from BaseException"));
            }
            if let Some(data) = self.data_mut(id) {
                data.context = value;
            }
        } else if name == names.suppress_context {
            let suppress = self.truth(value)?;
            if let Some(data) = self.data_mut(id) {
                data.suppress_context = suppress;
            }
        } else {
            return Ok(name == names.traceback);
        }
        Ok(true)
    }

    /// NameError.
    pub(crate) fn name_error(&mut self, name: &str) -> Raise {
        let raise = self.error(classes::NAME_ERROR, format!("name '{name}' is not defined"));
        if let Raise::Error(id) = &raise {
            let text = self.str(name);
            let key = self.names.attr_name;
            self.heap.instance_mut(*id).attrs.set(key, text);
        }
        raise
    }

    /// UnboundLocalError.
    pub(crate) fn unbound_local(&mut self, name: Sym) -> Raise {
        let name = self.name(name).to_owned();
        let text = format!("cannot access local variable '{name}' where it is not associated with a value");
        self.error(classes::UNBOUND_LOCAL_ERROR, text)
    }

    /// The error for a cell that holds nothing yet.
    pub(crate) fn unbound_cell(&mut self, name: Sym, is_free: bool) -> Raise {
        if !is_free {
            return self.unbound_local(name);
        }
        let name = self.name(name).to_owned();
        let text =
            format!("cannot access free variable '{name}' where it is not associated with a value in enclosing scope");
        self.error(classes::NAME_ERROR, text)
    }
}

fn receiver(machine: &mut Machine, args: Args) -> R<InstanceId> {
    match machine.arg(args, 0) {
        Value::Instance(id) if machine.data(id).is_some() => Ok(id),
        other => {
            let kind = machine.type_name(other);
            Err(machine.type_error(format!("expected an exception, got '{kind}'")))
        }
    }
}

fn init(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    let items = machine.args(args)[1..].to_vec();
    let tuple = machine.tuple(items);
    if let Some(data) = machine.data_mut(id) {
        data.args = tuple;
    }
    Ok(Value::None)
}

fn with_traceback(machine: &mut Machine, args: Args) -> R<Value> {
    Ok(machine.arg(args, 0))
}

fn add_note(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    let note = machine.arg(args, 1);
    if !matches!(note, Value::Str(_)) {
        let kind = machine.type_name(note);
        return Err(machine.type_error(format!("note must be a str, not '{kind}'")));
    }
    let notes = machine.names.notes;
    match machine.heap.instance(id).attrs.get(notes) {
        Some(Value::List(list)) => {
            machine.heap.list_mut(list).push(note);
            machine.heap.grow(VALUE_BYTES);
        }
        _ => {
            let list = machine.list(vec![note]);
            machine.heap.instance_mut(id).attrs.set(notes, list);
        }
    }
    Ok(Value::None)
}

fn show(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    let text = machine.exception_text(id)?;
    Ok(machine.str(text))
}

fn get_args(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    Ok(machine.data(id).map_or(Value::None, |data| data.args))
}

fn get_cause(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    Ok(machine.data(id).map_or(Value::None, |data| data.cause))
}

fn get_context(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    Ok(machine.data(id).map_or(Value::None, |data| data.context))
}

fn get_suppress(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    Ok(Value::Bool(machine.data(id).is_some_and(|data| data.suppress_context)))
}

fn get_none(_machine: &mut Machine, _args: Args) -> R<Value> {
    Ok(Value::None)
}

fn get_value(machine: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(machine, args)?;
    let tuple = machine.data(id).map_or(Value::None, |data| data.args);
    Ok(match tuple {
        Value::Tuple(tuple) => machine.heap.tuple(tuple).first().copied().unwrap_or(Value::None),
        _ => Value::None,
    })
}

/// An attribute that the VM or a constructor's keyword set; None otherwise.
fn own(machine: &mut Machine, args: Args, name: &str) -> R<Value> {
    let id = receiver(machine, args)?;
    let name = machine.intern(name);
    Ok(machine.heap.instance(id).attrs.get(name).unwrap_or(Value::None))
}

fn get_name(machine: &mut Machine, args: Args) -> R<Value> {
    own(machine, args, "name")
}

fn get_object(machine: &mut Machine, args: Args) -> R<Value> {
    own(machine, args, "obj")
}

fn get_path(machine: &mut Machine, args: Args) -> R<Value> {
    own(machine, args, "path")
}

fn arguments(machine: &mut Machine, args: Args) -> R<Vec<Value>> {
    let id = receiver(machine, args)?;
    Ok(match machine.data(id).map(|data| data.args) {
        Some(Value::Tuple(tuple)) => machine.heap.tuple(tuple).to_vec(),
        _ => Vec::new(),
    })
}

fn get_code(machine: &mut Machine, args: Args) -> R<Value> {
    let items = arguments(machine, args)?;
    Ok(match items.as_slice() {
        [] => Value::None,
        [one] => *one,
        _ => machine.tuple(items),
    })
}

fn get_message(machine: &mut Machine, args: Args) -> R<Value> {
    let items = arguments(machine, args)?;
    Ok(if let [one] = items[..] { one } else { Value::None })
}

/// An argument by place, of an exception that was made with at least so many.
fn argument(machine: &mut Machine, args: Args, at: usize, least: usize) -> R<Value> {
    let items = arguments(machine, args)?;
    Ok(if items.len() < least { Value::None } else { items.get(at).copied().unwrap_or(Value::None) })
}

fn get_errno(machine: &mut Machine, args: Args) -> R<Value> {
    argument(machine, args, 0, 2)
}

fn get_strerror(machine: &mut Machine, args: Args) -> R<Value> {
    argument(machine, args, 1, 2)
}

fn get_filename(machine: &mut Machine, args: Args) -> R<Value> {
    argument(machine, args, 2, 3)
}

/// Attributes of SystemExit.
pub(crate) const EXIT_GETTERS: &[NativeRow] = &[row("code", 1, 1, 20, "What it was made with.", get_code)];

/// Attributes of NameError.
pub(crate) const NAME_GETTERS: &[NativeRow] = &[row("name", 1, 1, 20, "The name that is not defined.", get_name)];

/// Attributes of AttributeError.
pub(crate) const ATTRIBUTE_GETTERS: &[NativeRow] = &[
    row("name", 1, 1, 20, "The attribute's name.", get_name),
    row("obj", 1, 1, 20, "The object that lacks it.", get_object),
];

/// Attributes of ImportError.
pub(crate) const IMPORT_GETTERS: &[NativeRow] = &[
    row("msg", 1, 1, 20, "The message.", get_message),
    row("name", 1, 1, 20, "The module's name.", get_name),
    row("path", 1, 1, 20, "The module's file.", get_path),
];

/// Attributes of OSError.
pub(crate) const OS_GETTERS: &[NativeRow] = &[
    row("errno", 1, 1, 20, "The number.", get_errno),
    row("strerror", 1, 1, 20, "The message.", get_strerror),
    row("filename", 1, 1, 20, "The file.", get_filename),
];

/// Methods of exceptions.
pub(crate) const METHODS: &[NativeRow] = &[
    row("__init__", 1, crate::ANY, 40, "Keeps the arguments as `args`.", init),
    row("__str__", 1, 1, 60, "The arguments as text.", show),
    row("with_traceback", 2, 2, 20, "with_traceback(tb)\n\nItself; tracebacks are kept by the VM.", with_traceback),
    row("add_note", 2, 2, 40, "add_note(note)\n\nAppends a line that is shown below the traceback.", add_note),
];

/// Attributes of exceptions.
pub(crate) const GETTERS: &[NativeRow] = &[
    row("args", 1, 1, 20, "The arguments it was made with.", get_args),
    row("__cause__", 1, 1, 20, "What `raise ... from` named.", get_cause),
    row("__context__", 1, 1, 20, "What was being handled when it was raised.", get_context),
    row("__suppress_context__", 1, 1, 20, "Whether the context is left out of the traceback.", get_suppress),
    row("__traceback__", 1, 1, 20, "None: traceback objects are not offered.", get_none),
];

/// Attributes of StopIteration.
pub(crate) const STOP_GETTERS: &[NativeRow] = &[row("value", 1, 1, 20, "What the generator returned.", get_value)];
