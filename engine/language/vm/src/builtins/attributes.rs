//! Builtin functions about objects: attributes by name, classes, hashes, and what a file knows.

use crate::machine::Machine;
use crate::native::Args;
use crate::types::objects::attribute_name;
use crate::value::*;
use crate::{R, Raise, classes};

pub(super) fn hash(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    vm.hash(vm.arg(args, 0)).map(Value::Int)
}

/// Whether a class is one of those that the second argument of isinstance names; `object` is the instance that is asked about,
/// `Undef` for issubclass.
fn among(vm: &mut Machine, object: Value, class: ClassId, wanted: Value, wrong: &str) -> R<bool> {
    match wanted {
        Value::Class(base) if class == base && !object.is_undef() => Ok(true),
        Value::Class(base) if vm.heap.class(base).metaclass == classes::TYPE && vm.is_subclass(class, base) => Ok(true),
        Value::Class(base) => {
            // Abstract classes and protocols have more instances than those that inherit from them.
            let names = vm.names;
            let (special, hook, asked) = match object {
                Value::Undef => (names.subclasscheck, names.class_subclasscheck, Value::Class(class)),
                _ => (names.instancecheck, names.class_instancecheck, object),
            };
            match vm.class_hook(base, special, hook, &[asked])? {
                Some(answer) => vm.truth(answer),
                None => Ok(vm.is_subclass(class, base)),
            }
        }
        Value::None => Ok(class == classes::NONE_TYPE),
        Value::Tuple(id) => {
            for item in vm.heap.tuple(id).to_vec() {
                vm.charge(30)?;
                if item.is_none() {
                    return Err(vm.type_error(wrong));
                }
                if among(vm, object, class, item, wrong)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        other => match crate::types::union::members(vm, other) {
            Some(members) => {
                for member in members {
                    if among(vm, object, class, member, wrong)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            None => {
                let names = vm.names;
                let (special, asked) = match object {
                    Value::Undef => (names.subclasscheck, Value::Class(class)),
                    _ => (names.instancecheck, object),
                };
                match vm.special_of(other, special)? {
                    Some(method) => {
                        let answer = vm.call(method, &[asked])?;
                        vm.truth(answer)
                    }
                    None => Err(vm.type_error(wrong)),
                }
            }
        },
    }
}

pub(super) fn isinstance(vm: &mut Machine, args: Args) -> R<Value> {
    let object = vm.arg(args, 0);
    let class = vm.class_of(object);
    let wanted = vm.arg(args, 1);
    if let (Value::None, wrong) = (wanted, "isinstance() arg 2 must be a type, a tuple of types, or a union") {
        return Err(vm.type_error(wrong));
    }
    among(vm, object, class, wanted, "isinstance() arg 2 must be a type, a tuple of types, or a union").map(Value::Bool)
}

impl Machine {
    /// `isinstance(object, class)`, with the hooks of abstract classes.
    pub(crate) fn is_instance_of(&mut self, object: Value, class: ClassId) -> R<bool> {
        let own = self.class_of(object);
        among(self, object, own, Value::Class(class), "")
    }
}

pub(super) fn issubclass(vm: &mut Machine, args: Args) -> R<Value> {
    let Value::Class(class) = vm.arg(args, 0) else {
        return Err(vm.type_error("issubclass() arg 1 must be a class"));
    };
    let wrong = "issubclass() arg 2 must be a class, a tuple of classes, or a union";
    let wanted = vm.arg(args, 1);
    if wanted.is_none() {
        return Err(vm.type_error(wrong));
    }
    among(vm, Value::Undef, class, wanted, wrong).map(Value::Bool)
}

fn is_attribute_error(vm: &mut Machine, error: InstanceId) -> bool {
    vm.is_instance(Value::Instance(error), classes::ATTRIBUTE_ERROR)
}

pub(super) fn getattr(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let (object, default) = (vm.arg(args, 0), vm.arg(args, 2));
    let name = attribute_name(vm, vm.arg(args, 1))?;
    if default.is_undef() {
        return vm.load_attr(object, name);
    }
    match vm.find_attr(object, name) {
        Ok(found) => Ok(found.unwrap_or(default)),
        Err(Raise::Error(error)) if is_attribute_error(vm, error) => Ok(default),
        Err(other) => Err(other),
    }
}

pub(super) fn hasattr(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let name = attribute_name(vm, vm.arg(args, 1))?;
    match vm.find_attr(vm.arg(args, 0), name) {
        Ok(found) => Ok(Value::Bool(found.is_some())),
        Err(Raise::Error(error)) if is_attribute_error(vm, error) => Ok(Value::Bool(false)),
        Err(other) => Err(other),
    }
}

pub(super) fn setattr(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let name = attribute_name(vm, vm.arg(args, 1))?;
    vm.store_attr(vm.arg(args, 0), name, vm.arg(args, 2))?;
    Ok(Value::None)
}

pub(super) fn delattr(vm: &mut Machine, args: Args) -> R<Value> {
    let name = attribute_name(vm, vm.arg(args, 1))?;
    vm.delete_attr(vm.arg(args, 0), name)?;
    Ok(Value::None)
}

/// `callable(value)`
pub(super) fn is_callable(vm: &mut Machine, value: Value) -> bool {
    match value {
        Value::Func(_) | Value::Builtin(_) | Value::Bound(_) | Value::Class(_) | Value::EventKind(_) => true,
        Value::Instance(_) | Value::Native(_) => {
            let class = vm.class_of(value);
            vm.class_attr(class, vm.names.call).is_some()
        }
        Value::Descriptor(id) => vm.heap.descriptor(id).kind == crate::object::DescriptorKind::StaticMethod,
        _ => false,
    }
}

pub(super) fn callable(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Bool(is_callable(vm, vm.arg(args, 0))))
}

pub(super) fn vars(vm: &mut Machine, args: Args) -> R<Value> {
    let object = vm.arg(args, 0);
    match object {
        Value::Undef => return super::scopes::locals(vm, args),
        Value::Instance(id) if vm.heap.instance(id).class == classes::OBJECT => {}
        Value::Instance(_) | Value::Class(_) | Value::Func(_) => return vm.get_attr(object, "__dict__"),
        Value::Module(id) => {
            let entries: Vec<(Sym, Value)> = vm.heap.module(id).attrs.iter().collect();
            return named_values(vm, entries);
        }
        _ => {}
    }
    Err(vm.type_error("vars() argument must have __dict__ attribute"))
}

fn named_values(vm: &mut Machine, entries: Vec<(Sym, Value)>) -> R<Value> {
    vm.charge(60 * entries.len() as u64)?;
    let dict = vm.dict();
    for (name, value) in entries {
        let key = vm.name_value(name);
        vm.dict_set(dict, key, value)?;
    }
    Ok(Value::Dict(dict))
}

impl Machine {
    /// The names that `dir(object)` lists, in order.
    pub(crate) fn attribute_names(&mut self, object: Value) -> Vec<String> {
        let mut names: Vec<Sym> = match object {
            Value::Instance(id) => self.heap.instance(id).attrs.iter().map(|(name, _)| name).collect(),
            Value::Module(id) => self.heap.module(id).attrs.iter().map(|(name, _)| name).collect(),
            Value::Func(id) => self.heap.func(id).attrs.iter().map(|(name, _)| name).collect(),
            _ => Vec::new(),
        };
        if !matches!(object, Value::Module(_)) {
            let class = match object {
                Value::Class(class) => class,
                other => self.class_of(other),
            };
            for base in self.heap.class(class).mro.clone() {
                names.extend(self.heap.class(base).attrs.iter().map(|(name, _)| name));
            }
        }
        let mut texts: Vec<String> = names.into_iter().map(|name| self.name(name).to_owned()).collect();
        texts.sort();
        texts.dedup();
        texts
    }
}

pub(super) fn dir(vm: &mut Machine, args: Args) -> R<Value> {
    let object = vm.arg(args, 0);
    if object.is_undef() {
        return super::scopes::names_here(vm);
    }
    if let Some(method) = vm.special_of(object, vm.names.dir)? {
        let names = vm.call(method, &[])?;
        let items = vm.collect(names)?;
        let sorted = crate::types::sorting::sort(vm, items, Value::None, false)?;
        return Ok(vm.list(sorted));
    }
    let texts = vm.attribute_names(object);
    vm.charge(100 * texts.len() as u64)?;
    let items = texts.into_iter().map(|text| vm.str(text)).collect();
    Ok(vm.list(items))
}
