//! object, type, property, classmethod and staticmethod.

use crate::attrs::Attrs;
use crate::machine::Machine;
use crate::native::{Args, NativeFn, NativeRow, Params, named, row};
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};

const fn free(name: &'static str, gas: u32, doc: &'static str, call: NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas, doc, call }
}

pub const OBJECT: NativeRow = free("object", 40, "object()\n\nA new object without any attributes.", construct_object);

fn construct_object(vm: &mut Machine, args: Args) -> R<Value> {
    if !args.is_empty() {
        return Err(vm.type_error("object() takes no arguments"));
    }
    Ok(vm.new_instance(classes::OBJECT))
}

pub const TYPE: NativeRow = free(
    "type",
    60,
    "type(object)\ntype(name, bases, attributes)\n\nThe object's class, or a new class.",
    construct_type,
);

fn construct_type(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.args(args).as_slice() {
        [object] => Ok(Value::Class(vm.class_of(*object))),
        [_, _, _] => make_type(vm, args, Value::Class(classes::TYPE), 0),
        _ => Err(vm.type_error("type() takes 1 or 3 arguments")),
    }
}

/// A class of name, bases and namespace, which stand from argument `from` on.
fn make_type(vm: &mut Machine, args: Args, metaclass: Value, from: usize) -> R<Value> {
    let given = vm.args(args);
    let [name, bases, namespace] = given[from..] else {
        return Err(vm.type_error(format!("type.__new__() takes exactly 3 arguments ({} given)", given.len() - from)));
    };
    for (at, (value, class, wanted)) in
        [(name, classes::STR, "str"), (bases, classes::TUPLE, "tuple"), (namespace, classes::DICT, "dict")]
            .into_iter()
            .enumerate()
    {
        if !vm.is_instance(value, class) {
            let kind = vm.type_name(value);
            return Err(vm.type_error(format!("type.__new__() argument {} must be {wanted}, not {kind}", at + 1)));
        }
    }
    let keywords = vm.keyword_args(args);
    let mut passed = Value::None;
    if !keywords.is_empty() {
        let dict = vm.dict();
        for (name, value) in keywords {
            let key = vm.str(name);
            vm.dict_set(dict, key, value)?;
        }
        passed = Value::Dict(dict);
    }
    vm.charge(1_000)?;
    let Value::Class(metaclass) = metaclass else {
        return Err(vm.type_error("type.__new__(X): X is not a type object"));
    };
    vm.new_type(metaclass, name, bases, namespace, passed, Value::None)
}

fn type_new(vm: &mut Machine, args: Args) -> R<Value> {
    let metaclass = vm.arg(args, 0);
    match metaclass {
        Value::Undef => Err(vm.type_error("type.__new__(): not enough arguments")),
        Value::Class(class) if vm.is_subclass(class, classes::TYPE) => make_type(vm, args, metaclass, 1),
        Value::Class(class) => {
            let name = vm.heap.class(class).name.to_string();
            Err(vm.type_error(format!("type.__new__({name}): {name} is not a subtype of type")))
        }
        other => {
            let kind = vm.type_name(other);
            Err(vm.type_error(format!("type.__new__(X): X is not a type object ({kind})")))
        }
    }
}

fn type_call(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.args(args);
    let [class @ Value::Class(_), rest @ ..] = given.as_slice() else {
        return Err(vm.wrong_receiver("__call__", "type", vm.arg(args, 0)));
    };
    let named = vm.keyword_args(args);
    let (rest, class) = (rest.to_vec(), *class);
    let mut all = rest;
    all.extend(named.iter().map(|(_, value)| *value));
    vm.instantiate(class, &all, args.names)
}

fn type_prepare(vm: &mut Machine, _: Args) -> R<Value> {
    Ok(Value::Dict(vm.dict()))
}

fn type_instancecheck(vm: &mut Machine, args: Args) -> R<Value> {
    let (class, object) = (vm.arg(args, 0), vm.arg(args, 1));
    let Value::Class(class) = class else { return Err(vm.wrong_receiver("__instancecheck__", "type", class)) };
    Ok(Value::Bool(vm.is_instance(object, class)))
}

fn type_subclasscheck(vm: &mut Machine, args: Args) -> R<Value> {
    match (vm.arg(args, 0), vm.arg(args, 1)) {
        (Value::Class(class), Value::Class(other)) => Ok(Value::Bool(vm.is_subclass(other, class))),
        (Value::Class(_), _) => Err(vm.type_error("issubclass() arg 1 must be a class")),
        (other, _) => Err(vm.wrong_receiver("__subclasscheck__", "type", other)),
    }
}

fn subclasses(vm: &mut Machine, args: Args) -> R<Value> {
    let Value::Class(class) = vm.arg(args, 0) else {
        return Err(vm.wrong_receiver("__subclasses__", "type", vm.arg(args, 0)));
    };
    let all = vm.heap.live_classes();
    vm.charge(5 * all.len() as u64)?;
    let direct = all.into_iter().filter(|other| vm.heap.class(*other).bases.contains(&class));
    let items = direct.map(Value::Class).collect();
    Ok(vm.list(items))
}

fn mro(vm: &mut Machine, args: Args) -> R<Value> {
    let Value::Class(class) = vm.arg(args, 0) else {
        return Err(vm.wrong_receiver("mro", "type", vm.arg(args, 0)));
    };
    let items = vm.heap.class(class).mro.iter().map(|base| Value::Class(*base)).collect();
    Ok(vm.list(items))
}

pub const TYPE_METHODS: &[NativeRow] = &[
    row("mro", 1, 1, 60, "mro() -> list\n\nThe order in which attributes are looked up.", mro),
    free("__new__", 600, "__new__(metaclass, name, bases, namespace)\n\nA new class.", type_new),
    free("__init__", 20, "__init__(name, bases, namespace)", init),
    free("__call__", 60, "__call__(...)\n\nA new instance of the class.", type_call),
    free("__prepare__", 60, "__prepare__(name, bases) -> dict\n\nThe namespace of a class body.", type_prepare),
    row("__instancecheck__", 2, 2, 40, "__instancecheck__(object) -> bool", type_instancecheck),
    row("__subclasscheck__", 2, 2, 40, "__subclasscheck__(class) -> bool", type_subclasscheck),
    row("__subclasses__", 1, 1, 100, "__subclasses__() -> list\n\nThe classes that name it as a base.", subclasses),
];

fn init(vm: &mut Machine, args: Args) -> R<Value> {
    // What the constructor's arguments mean was decided when the instance was made; a plain object takes none.
    if let Value::Instance(id) = vm.arg(args, 0)
        && args.len() > 1
    {
        let class = vm.heap.instance(id).class;
        let is_plain = vm.heap.class(class).layout == Layout::Plain;
        if is_plain && vm.overrides(class, vm.names.init) {
            return Err(vm.type_error("object.__init__() takes exactly one argument (the instance to initialize)"));
        }
        if is_plain && !vm.overrides(class, vm.names.new) {
            let name = vm.heap.class(class).name.to_string();
            return Err(
                vm.type_error(format!("{name}.__init__() takes exactly one argument (the instance to initialize)"))
            );
        }
    }
    Ok(Value::None)
}

fn new(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.args(args);
    let [Value::Class(class), rest @ ..] = given.as_slice() else {
        let Some(other) = given.first() else {
            return Err(vm.type_error("object.__new__(): not enough arguments"));
        };
        let kind = vm.type_name(*other);
        return Err(vm.type_error(format!("object.__new__(X): X is not a type object ({kind})")));
    };
    vm.refuse_abstract(*class)?;
    let layout = vm.heap.class(*class).layout;
    match layout {
        // Arguments are for an `__init__`; a `__new__` of the class's own has to keep them.
        Layout::Plain if args.len() > 1 && vm.overrides(*class, vm.names.new) => {
            Err(vm.type_error("object.__new__() takes exactly one argument (the type to instantiate)"))
        }
        Layout::Plain if args.len() > 1 && !vm.overrides(*class, vm.names.init) => {
            let name = vm.heap.class(*class).name.to_string();
            Err(vm.type_error(format!("{name}() takes no arguments")))
        }
        Layout::Plain => Ok(vm.new_instance(*class)),
        Layout::Exception => vm.new_exception(*class, rest),
        Layout::Base(base) => {
            let inner = vm.call(Value::Class(base), rest)?;
            let object = InstanceObj { class: *class, attrs: Attrs::new(), payload: Payload::Base(inner) };
            Ok(Value::Instance(vm.heap.new_instance(object)))
        }
        Layout::Metaclass => {
            let name = vm.heap.class(*class).name.to_string();
            Err(vm.type_error(format!("object.__new__({name}) is not safe, use type.__new__()")))
        }
        Layout::Builtin | Layout::Native => vm.call(Value::Class(*class), rest),
    }
}

/// The name of an attribute that comes as an argument.
pub(crate) fn attribute_name(vm: &mut Machine, value: Value) -> R<Sym> {
    match vm.unwrap(value) {
        Value::Str(id) => Ok(vm.intern_value(id)),
        _ => {
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("attribute name must be string, not '{kind}'")))
        }
    }
}

fn set_attribute(vm: &mut Machine, args: Args) -> R<Value> {
    let name = attribute_name(vm, vm.arg(args, 1))?;
    let value = vm.arg(args, 2);
    match vm.arg(args, 0) {
        Value::Instance(id) => vm.set_instance_attr(id, name, value)?,
        Value::Class(id) if vm.heap.class(id).is_user => vm.set_attr_of_class(id, name, value)?,
        other => vm.store_attr(other, name, value)?,
    }
    Ok(Value::None)
}

fn delete_attribute(vm: &mut Machine, args: Args) -> R<Value> {
    let name = attribute_name(vm, vm.arg(args, 1))?;
    let object = vm.arg(args, 0);
    if let Value::Instance(id) = object {
        return match vm.heap.instance_mut(id).attrs.remove(name) {
            Some(_) => Ok(Value::None),
            None => Err(vm.no_attribute(object, name)),
        };
    }
    if let Value::Class(id) = object
        && vm.heap.class(id).is_user
    {
        vm.delete_class_attr(id, name)?;
        return Ok(Value::None);
    }
    vm.delete_attr(object, name)?;
    Ok(Value::None)
}

fn get_attribute(vm: &mut Machine, args: Args) -> R<Value> {
    let name = attribute_name(vm, vm.arg(args, 1))?;
    let object = vm.arg(args, 0);
    match vm.find_attr_plain(object, name)? {
        Some(value) => Ok(value),
        None => Err(vm.no_attribute(object, name)),
    }
}

fn equal(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), vm.arg(args, 1));
    Ok(if a.is(b) { Value::Bool(true) } else { Value::NotImplemented })
}

/// What `__eq__` denies.
fn unequal(vm: &mut Machine, args: Args) -> R<Value> {
    let answer = vm.call_method(vm.arg(args, 0), "__eq__", &[vm.arg(args, 1)])?;
    match answer {
        Value::NotImplemented => Ok(answer),
        _ => Ok(Value::Bool(!vm.truth(answer)?)),
    }
}

fn unordered(_: &mut Machine, _: Args) -> R<Value> {
    Ok(Value::NotImplemented)
}

fn hash(vm: &mut Machine, args: Args) -> R<Value> {
    match vm.arg(args, 0) {
        // The number that an object without a `__hash__` of its own has.
        object @ Value::Instance(_) => Ok(Value::Int(vm.identity_hash(object))),
        other => vm.hash(other).map(Value::Int),
    }
}

/// `<__main__.Name object>`: without an address, which would differ between machines.
fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    let text = match vm.arg(args, 0) {
        object @ Value::Instance(id) if vm.data(id).is_none() => vm.plain_repr(object),
        other => vm.repr(other)?,
    };
    Ok(vm.str(text))
}

fn to_str(vm: &mut Machine, args: Args) -> R<Value> {
    let text = match vm.arg(args, 0) {
        object @ Value::Instance(id) if vm.data(id).is_none() => vm.repr(object)?,
        other => vm.to_str(other)?,
    };
    Ok(vm.str(text))
}

fn no_opinion(_: &mut Machine, _: Args) -> R<Value> {
    Ok(Value::NotImplemented)
}

fn init_subclass(vm: &mut Machine, args: Args) -> R<Value> {
    if vm.keyword_args(args).is_empty() {
        return Ok(Value::None);
    }
    Err(vm.no_subclass_keywords(vm.arg(args, 0)))
}

impl Machine {
    /// Whether a class has a method of its own in place of `object`'s.
    pub(crate) fn overrides(&mut self, class: ClassId, name: Sym) -> bool {
        self.class_attr(class, name).is_some_and(|value| !matches!(value, Value::Builtin(_)))
    }

    fn plain_repr(&mut self, object: Value) -> String {
        let id = self.class_of(object);
        let class = self.heap.class(id);
        let module = if class.is_user { format!("{}.", self.module_of(id)) } else { String::new() };
        format!("<{module}{} object>", class.qualname)
    }
}

/// What every object has.
pub const METHODS: &[NativeRow] = &[
    free("__init__", 20, "__init__()", init),
    free("__new__", 40, "__new__(cls)\n\nA new instance whose __init__ has not run.", new),
    row("__setattr__", 3, 3, 60, "__setattr__(name, value)", set_attribute),
    row("__delattr__", 2, 2, 60, "__delattr__(name)", delete_attribute),
    row("__getattribute__", 2, 2, 60, "__getattribute__(name)", get_attribute),
    row("__eq__", 2, 2, 20, "__eq__(other)", equal),
    row("__ne__", 2, 2, 20, "__ne__(other)", unequal),
    row("__lt__", 2, 2, 20, "__lt__(other)", unordered),
    row("__le__", 2, 2, 20, "__le__(other)", unordered),
    row("__gt__", 2, 2, 20, "__gt__(other)", unordered),
    row("__ge__", 2, 2, 20, "__ge__(other)", unordered),
    row("__hash__", 1, 1, 20, "__hash__() -> int", hash),
    row("__repr__", 1, 1, 60, "__repr__() -> str", repr),
    row("__str__", 1, 1, 60, "__str__() -> str", to_str),
    super::formatting::FORMAT,
    free("__init_subclass__", 20, "__init_subclass__()", init_subclass),
    free("__subclasshook__", 20, "__subclasshook__(class)", no_opinion),
];

pub const PROPERTY: NativeRow = named(
    "property",
    &["fget", "fset", "fdel", "doc"],
    0,
    4,
    60,
    "property(fget=None, fset=None, fdel=None, doc=None)\n\nAn attribute that functions compute.",
    property,
);

fn property(vm: &mut Machine, args: Args) -> R<Value> {
    let object = DescriptorObj {
        kind: DescriptorKind::Property,
        get: vm.arg_or_none(args, 0),
        set: vm.arg_or_none(args, 1),
        delete: vm.arg_or_none(args, 2),
        doc: vm.arg_or_none(args, 3),
        name: Value::None,
    };
    Ok(Value::Descriptor(vm.heap.new_descriptor(object)))
}

pub const CLASS_METHOD: NativeRow =
    row("classmethod", 1, 1, 40, "classmethod(function)\n\nA method that gets the class.", class_method);

fn wrap(vm: &mut Machine, args: Args, kind: DescriptorKind) -> Value {
    let get = vm.arg(args, 0);
    let (set, delete, doc, name) = (Value::None, Value::None, Value::None, Value::None);
    Value::Descriptor(vm.heap.new_descriptor(DescriptorObj { kind, get, set, delete, doc, name }))
}

fn class_method(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(wrap(vm, args, DescriptorKind::ClassMethod))
}

pub const STATIC_METHOD: NativeRow = row(
    "staticmethod",
    1,
    1,
    40,
    "staticmethod(function)\n\nA method that gets neither instance nor class.",
    static_method,
);

fn static_method(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(wrap(vm, args, DescriptorKind::StaticMethod))
}

fn this(vm: &mut Machine, args: Args) -> Result<DescriptorObj, Raise> {
    match vm.arg(args, 0) {
        Value::Descriptor(id) => Ok(*vm.heap.descriptor(id)),
        other => Err(vm.wrong_receiver("getter", "property", other)),
    }
}

fn getter(vm: &mut Machine, args: Args) -> R<Value> {
    let object = DescriptorObj { get: vm.arg(args, 1), ..this(vm, args)? };
    Ok(Value::Descriptor(vm.heap.new_descriptor(object)))
}

fn setter(vm: &mut Machine, args: Args) -> R<Value> {
    let object = DescriptorObj { set: vm.arg(args, 1), ..this(vm, args)? };
    Ok(Value::Descriptor(vm.heap.new_descriptor(object)))
}

fn deleter(vm: &mut Machine, args: Args) -> R<Value> {
    let object = DescriptorObj { delete: vm.arg(args, 1), ..this(vm, args)? };
    Ok(Value::Descriptor(vm.heap.new_descriptor(object)))
}

fn fget(vm: &mut Machine, args: Args) -> R<Value> {
    this(vm, args).map(|object| object.get)
}

fn fset(vm: &mut Machine, args: Args) -> R<Value> {
    this(vm, args).map(|object| object.set)
}

fn fdel(vm: &mut Machine, args: Args) -> R<Value> {
    this(vm, args).map(|object| object.delete)
}

pub const PROPERTY_METHODS: &[NativeRow] = &[
    row("getter", 2, 2, 40, "getter(function)\n\nThe property with another getter.", getter),
    row("setter", 2, 2, 40, "setter(function)\n\nThe property with a setter.", setter),
    row("deleter", 2, 2, 40, "deleter(function)\n\nThe property with a deleter.", deleter),
];

pub const PROPERTY_GETTERS: &[NativeRow] = &[
    row("fget", 1, 1, 10, "The getter.", fget),
    row("fset", 1, 1, 10, "The setter or None.", fset),
    row("fdel", 1, 1, 10, "The deleter or None.", fdel),
];

/// What classmethod and staticmethod show of their function.
pub const WRAPPER_GETTERS: &[NativeRow] =
    &[row("__func__", 1, 1, 10, "The function.", fget), row("__wrapped__", 1, 1, 10, "The function.", fget)];
