//! `super(...)` as an object, and the names of classes.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::value::*;
use crate::{R, classes};

/// A class's `__name__`: classes that CPython writes in C carry their module in messages only.
pub(crate) fn short_name(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// `super(Class, object)`; without arguments the compiler names both.
fn make_super(machine: &mut Machine, args: Args) -> R<Value> {
    let (class, object) = (machine.arg(args, 0), machine.arg(args, 1));
    let Value::Class(own) = class else {
        let kind = machine.type_name(class);
        return Err(machine.type_error(format!("super() argument 1 must be a type, not {kind}")));
    };
    let fits = match object {
        Value::Class(class) => machine.is_subclass(class, own),
        _ => machine.is_instance(object, own),
    };
    if !fits {
        return Err(machine.type_error("super(type, obj): obj must be an instance or subtype of type"));
    }
    let made = machine.new_instance(classes::SUPER);
    if let Value::Instance(id) = made {
        let (this_class, receiver) = (machine.names.this_class, machine.names.self_);
        machine.heap.instance_mut(id).attrs.set(this_class, class);
        machine.heap.instance_mut(id).attrs.set(receiver, object);
    }
    Ok(made)
}

/// What calling `super` does.
pub(crate) const SUPER: NativeRow = row(
    "super",
    2,
    2,
    100,
    "super()\n\nThe next class in line: super().method(...) calls what this class overrides.",
    make_super,
);
