//! What the modules written in Python leave to Rust: binding arguments, counting, copying, setting past hooks.

use vm::{Args, Machine, NativeRow, R, VALUE_BYTES, Value, row};

/// A signature made at run time, for the `__init__` of data classes and the `__new__` of named tuples.
struct Signature {
    function: String,
    names: Vec<Value>,
    positional: usize,
    /// One per name; `missing` where the argument is required.
    defaults: Vec<Value>,
    missing: Value,
}

impl Signature {
    /// From the tuple `(function, names, positional count, defaults, missing)`.
    fn read(vm: &mut Machine, value: Value) -> R<Signature> {
        let parts = vm.collect(value)?;
        let [function, names, positional, defaults, missing] = parts.as_slice() else {
            return Err(vm.type_error("a signature has five parts"));
        };
        Ok(Signature {
            function: vm.text(*function).to_owned(),
            names: vm.collect(*names)?,
            positional: positional.as_int().unwrap_or(0) as usize,
            defaults: vm.collect(*defaults)?,
            missing: *missing,
        })
    }

    fn name(&self, vm: &Machine, index: usize) -> String {
        vm.text(self.names[index]).to_owned()
    }

    /// One value per name, in CPython's words when they do not fit; `Undef` where the default holds.
    fn bind(&self, vm: &mut Machine, args: Value, keywords: Value) -> R<Vec<Value>> {
        let given = vm.collect(args)?;
        vm.charge(30 * self.names.len() as u64)?;
        let function = &self.function;
        let mut bound = vec![Value::Undef; self.names.len()];
        let taken = given.len().min(self.positional);
        bound[..taken].copy_from_slice(&given[..taken]);
        for (key, value) in vm.mapping_items(keywords)? {
            let text = vm.text(key).to_owned();
            let place = (0..self.names.len()).find(|index| vm.text(self.names[*index]) == text);
            match place {
                Some(place) if bound[place].is_undef() => bound[place] = value,
                Some(_) => {
                    return Err(vm.type_error(format!("{function}() got multiple values for argument '{text}'")));
                }
                None => {
                    return Err(vm.type_error(format!("{function}() got an unexpected keyword argument '{text}'")));
                }
            }
        }
        if given.len() > self.positional {
            return Err(self.too_many(vm, given.len(), &bound));
        }
        for (from, to, kind) in
            [(0, self.positional, "positional"), (self.positional, self.names.len(), "keyword-only")]
        {
            let absent: Vec<String> = (from..to)
                .filter(|index| bound[*index].is_undef() && self.defaults[*index].is(self.missing))
                .map(|index| format!("'{}'", self.name(vm, index)))
                .collect();
            if !absent.is_empty() {
                let list = match absent.as_slice() {
                    [one] => one.clone(),
                    [one, two] => format!("{one} and {two}"),
                    [start @ .., last] => format!("{}, and {last}", start.join(", ")),
                    [] => String::new(),
                };
                let plural = if absent.len() == 1 { "" } else { "s" };
                let count = absent.len();
                return Err(
                    vm.type_error(format!("{function}() missing {count} required {kind} argument{plural}: {list}"))
                );
            }
        }
        Ok(bound)
    }

    /// The receiver is counted, as CPython counts it.
    fn too_many(&self, vm: &mut Machine, given: usize, bound: &[Value]) -> vm::Raise {
        let required = self.defaults[..self.positional].iter().filter(|default| default.is(self.missing)).count();
        let (most, least, given) = (self.positional + 1, required + 1, given + 1);
        let takes = if most == least { most.to_string() } else { format!("from {least} to {most}") };
        let plural = if most == 1 { "" } else { "s" };
        let named = bound[self.positional..].iter().filter(|value| !value.is_undef()).count();
        let given = if named > 0 {
            let (s, keyword_s) = (if given == 1 { "" } else { "s" }, if named == 1 { "" } else { "s" });
            format!("{given} positional argument{s} (and {named} keyword-only argument{keyword_s}) were")
        } else {
            format!("{given} {}", if given == 1 { "was" } else { "were" })
        };
        let function = &self.function;
        vm.type_error(format!("{function}() takes {takes} positional argument{plural} but {given} given"))
    }
}

/// `bind(signature, args, keywords)`: the list of values.
fn bind(vm: &mut Machine, args: Args) -> R<Value> {
    let signature = Signature::read(vm, vm.arg(args, 0))?;
    let mut values = signature.bind(vm, vm.arg(args, 1), vm.arg(args, 2))?;
    for (value, default) in values.iter_mut().zip(&signature.defaults) {
        if value.is_undef() {
            *value = *default;
        }
    }
    Ok(vm.list(values))
}

/// `fill(object, (signature, factories, kinds, past hooks), args, keywords)`: sets fields, gives the values of InitVars.
///
/// A factory is called for its value; None where there is none. A kind is 0 for a field and 1 for an InitVar. Fields beyond the
/// signature, which are not arguments, follow as pairs of name and factory.
fn fill(vm: &mut Machine, args: Args) -> R<Value> {
    let object = vm.arg(args, 0);
    let parts = vm.collect(vm.arg(args, 1))?;
    let [signature, factories, kinds, past_hooks, rest] = parts.as_slice() else {
        return Err(vm.type_error("a plan has five parts"));
    };
    let signature = Signature::read(vm, *signature)?;
    let (factories, kinds) = (vm.collect(*factories)?, vm.collect(*kinds)?);
    let past_hooks = vm.truth(*past_hooks)?;
    let values = signature.bind(vm, vm.arg(args, 2), vm.arg(args, 3))?;
    let mut init_values = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let value = match (*value, factories[index]) {
            (Value::Undef, Value::None) => signature.defaults[index],
            (Value::Undef, factory) => vm.call(factory, &[])?,
            (value, _) => value,
        };
        vm.charge(40)?;
        if kinds[index].as_int() == Some(1) {
            init_values.push(value);
        } else {
            set(vm, object, signature.names[index], value, past_hooks)?;
        }
    }
    for pair in vm.collect(*rest)? {
        let pair = vm.collect(pair)?;
        if let [name, factory] = pair.as_slice() {
            let value = vm.call(*factory, &[])?;
            set(vm, object, *name, value, past_hooks)?;
        }
    }
    Ok(vm.list(init_values))
}

fn set(vm: &mut Machine, object: Value, name: Value, value: Value, past_hooks: bool) -> R<()> {
    let name = vm.text(name).to_owned();
    if past_hooks { vm.set_attr_past_hooks(object, &name, value) } else { vm.set_attr(object, &name, value) }
}

/// `set_past_hooks(object, name, value)`: also for classes.
fn set_past_hooks(vm: &mut Machine, args: Args) -> R<Value> {
    set(vm, vm.arg(args, 0), vm.arg(args, 1), vm.arg(args, 2), true)?;
    Ok(Value::None)
}

/// `count(dict, iterable)`: adds one for each item.
fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let target = vm.arg(args, 0);
    let Value::Dict(dict) = vm.unwrap(target) else {
        return Err(vm.type_error("counts are kept in a dict"));
    };
    let iterator = vm.iterate(vm.arg(args, 1))?;
    while let Some(item) = vm.advance(iterator)? {
        vm.charge(100)?;
        let before = vm.dict_get(dict, item)?.unwrap_or(Value::Int(0));
        let now = match before {
            Value::Int(number) if number < i64::MAX => Value::Int(number + 1),
            other => vm.binary(vm::BinaryOp::Add, other, Value::Int(1))?,
        };
        vm.dict_set(dict, item, now)?;
    }
    Ok(Value::None)
}

fn is_atomic(value: Value) -> bool {
    matches!(
        value,
        Value::None
            | Value::Ellipsis
            | Value::NotImplemented
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Big(_)
            | Value::Float(_)
            | Value::Str(_)
            | Value::Bytes(_)
            | Value::Range(_)
            | Value::Func(_)
            | Value::Builtin(_)
            | Value::Class(_)
    )
}

/// `flat(value)`: the value itself if it never changes, a copy of a list, tuple or dict that holds only such, else None.
fn flat(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    match value {
        Value::List(id) => {
            let count = vm.heap().list(id).len() as u64;
            vm.charge(8 * count)?;
            if !vm.heap().list(id).iter().all(|item| is_atomic(*item)) {
                return Ok(Value::None);
            }
            vm.reserve_bytes(VALUE_BYTES * count)?;
            let items = vm.heap().list(id).clone();
            Ok(vm.list(items))
        }
        Value::Tuple(id) => {
            vm.charge(5 * vm.heap().tuple(id).len() as u64)?;
            Ok(if vm.heap().tuple(id).iter().all(|item| is_atomic(*item)) { value } else { Value::None })
        }
        Value::Dict(id) => {
            let count = vm.heap().dict(id).len() as u64;
            vm.charge(60 * count)?;
            if !vm.heap().dict(id).iter().all(|entry| is_atomic(entry.key) && is_atomic(entry.value)) {
                return Ok(Value::None);
            }
            vm.reserve_bytes(vm::ENTRY_BYTES * count)?;
            let table = vm.heap().dict(id).clone();
            Ok(Value::Dict(vm.heap_mut().new_dict(table)))
        }
        _ => Ok(if is_atomic(value) { value } else { Value::None }),
    }
}

/// `plain(object)`: the builtin value of an instance whose class inherits from a builtin type.
fn plain(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(vm.unwrap(vm.arg(args, 0)))
}

/// `identity(object)`: a number of its own while it lives, for memo tables; None for values without identity.
fn identity(vm: &mut Machine, args: Args) -> R<Value> {
    let (kind, number) = match vm.arg(args, 0) {
        Value::List(id) => (1, id.0),
        Value::Tuple(id) => (2, id.0),
        Value::Dict(id) => (3, id.0),
        Value::Set(id) => (4, id.0),
        Value::Instance(id) => (5, id.0),
        Value::Native(id) => (6, id.0),
        Value::Bound(id) => (7, id.0),
        Value::Str(id) => (8, id.0),
        _ => return Ok(Value::None),
    };
    Ok(Value::Int(i64::from(number) * 16 + kind))
}

/// `wrap(class, value)`: an object of the class around a builtin value.
fn wrap(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.arg(args, 0) {
        Value::Class(class) => Ok(vm.wrap(class, vm.arg(args, 1))),
        _ => Err(vm.type_error("a class is needed")),
    }
}

fn own_attribute(vm: &mut Machine, args: Args, name: &str) -> R<Value> {
    let object = vm.arg(args, 0);
    vm.get_attr(object, name)
}

fn enum_name(vm: &mut Machine, args: Args) -> R<Value> {
    own_attribute(vm, args, "_name_")
}

fn enum_value(vm: &mut Machine, args: Args) -> R<Value> {
    own_attribute(vm, args, "_value_")
}

/// `has_methods(class, *names)`: True, or NotImplemented.
fn has_methods(vm: &mut Machine, args: Args) -> R<Value> {
    let names: Vec<String> = vm.args(args)[1..].iter().map(|name| vm.text(*name).to_owned()).collect();
    let Value::Class(class) = vm.arg(args, 0) else { return Ok(Value::NotImplemented) };
    vm.charge(60 * names.len() as u64)?;
    Ok(if vm.has_methods(class, &names) { Value::Bool(true) } else { Value::NotImplemented })
}

/// `move_to_front(dict, key)`.
fn move_to_front(vm: &mut Machine, args: Args) -> R<Value> {
    let key = vm.arg(args, 1);
    match vm.arg(args, 0) {
        Value::Dict(dict) if vm.dict_move_to_front(dict, key)? => Ok(Value::None),
        _ => Err(vm.key_error(key)),
    }
}

/// `first_of(object, default)`: the first variable of the generator inside; the default before it began.
fn first_of(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.unwrap(vm.arg(args, 0)) {
        Value::Gen(generator) => Ok(vm.first_of_generator(generator).unwrap_or(vm.arg(args, 1))),
        _ => Ok(vm.arg(args, 1)),
    }
}

/// `look_up(name, default)`: a variable of the contract's file or a builtin.
fn look_up(vm: &mut Machine, args: Args) -> R<Value> {
    let name = vm.text(vm.arg(args, 0)).to_owned();
    Ok(vm.main_variable(&name).unwrap_or(vm.arg(args, 1)))
}

fn field<const INDEX: usize>(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.unwrap(vm.arg(args, 0)) {
        Value::Tuple(id) => match vm.heap().tuple(id).get(INDEX) {
            Some(value) => Ok(*value),
            None => Err(vm.error(vm::classes::INDEX_ERROR, "tuple index out of range")),
        },
        _ => Err(vm.type_error("the field of a named tuple needs a tuple")),
    }
}

macro_rules! fields {
    ($($name:literal $index:literal)*) => {
        /// Getters of the first fields of named tuples.
        const FIELDS: &[NativeRow] =
            &[$(row($name, 1, 1, 30, concat!("Alias for field number ", $index), field::<$index>)),*];
    };
}

fields! {
    "field0" 0 "field1" 1 "field2" 2 "field3" 3 "field4" 4 "field5" 5 "field6" 6 "field7" 7
}

const FUNCTIONS: &[NativeRow] = &[
    row("bind", 3, 3, 200, "Arguments by a signature.", bind),
    row("fill", 4, 4, 300, "The fields of a data class.", fill),
    row("set_past_hooks", 3, 3, 100, "Sets an attribute past all hooks.", set_past_hooks),
    row("count", 2, 2, 60, "Counts items.", count),
    row("flat", 1, 1, 40, "A copy of what holds nothing that changes.", flat),
    row("plain", 1, 1, 30, "The builtin value inside an instance.", plain),
    row("wrap", 2, 2, 60, "An object of a class around a builtin value.", wrap),
    row("has_methods", 1, vm::ANY, 60, "Whether a class has methods.", has_methods),
    row("move_to_front", 2, 2, 250, "Makes a key the first of a dict.", move_to_front),
    row("enum_name", 1, 1, 30, "A member's name.", enum_name),
    row("enum_value", 1, 1, 30, "A member's value.", enum_value),
    row("first_of", 2, 2, 30, "A generator's first variable.", first_of),
    row("look_up", 2, 2, 100, "A variable of the contract's file.", look_up),
    row("identity", 1, 1, 30, "A number of its own.", identity),
    FIELDS[0],
    FIELDS[1],
    FIELDS[2],
    FIELDS[3],
    FIELDS[4],
    FIELDS[5],
    FIELDS[6],
    FIELDS[7],
    super::json::FUNCTIONS[0],
    super::json::FUNCTIONS[1],
    super::json::FUNCTIONS[2],
];

/// Not offered to contracts: what the modules written in Python import.
pub(crate) const MODULE: vm::ModuleRow = vm::ModuleRow {
    name: "_std",
    functions: FUNCTIONS,
    kinds: &[super::deque::KIND, super::twister::KIND, super::digest::KIND, vm::types::union::KIND],
    doc: "The Rust side of modules written in Python.",
    ..crate::names::EMPTY
};
