//! The operators of builtin types as methods: `list.__len__`, `int.__add__` and their kin, for code that calls them by name.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::ops::CompareOp;
use crate::value::*;
use crate::{R, classes};
use bytecode::BinaryOp;

fn is_number(value: Value) -> bool {
    matches!(value, Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_))
}

/// Whether a number's own method deals with the other operand; an int leaves floats to the float.
fn fits(number: Value, other: Value) -> bool {
    is_number(other) && (matches!(number, Value::Float(_)) || !matches!(other, Value::Float(_)))
}

fn other(vm: &Machine, args: Args) -> Value {
    vm.unwrap(vm.arg(args, 1))
}

macro_rules! arithmetic {
    ($($name:ident $reversed:ident $op:ident;)*) => {
        $(
            fn $name(vm: &mut Machine, args: Args) -> R<Value> {
                let (a, b) = (vm.arg(args, 0), other(vm, args));
                if fits(a, b) { vm.binary(BinaryOp::$op, a, b) } else { Ok(Value::NotImplemented) }
            }

            fn $reversed(vm: &mut Machine, args: Args) -> R<Value> {
                let (a, b) = (vm.arg(args, 0), other(vm, args));
                if fits(a, b) { vm.binary(BinaryOp::$op, b, a) } else { Ok(Value::NotImplemented) }
            }
        )*
    };
}

arithmetic! {
    add radd Add;
    sub rsub Sub;
    mul rmul Mul;
    truediv rtruediv Div;
    floordiv rfloordiv FloorDiv;
    modulo rmodulo Mod;
    power rpower Pow;
    and rand BitAnd;
    or ror BitOr;
    xor rxor BitXor;
    lshift rlshift LShift;
    rshift rrshift RShift;
}

macro_rules! comparisons {
    ($($name:ident $op:ident;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            let (a, b) = (vm.arg(args, 0), other(vm, args));
            compared(vm, CompareOp::$op, a, b)
        })*
    };
}

comparisons! {
    eq Eq;
    ne Ne;
    lt Lt;
    le Le;
    gt Gt;
    ge Ge;
}

fn compared(vm: &mut Machine, op: CompareOp, a: Value, b: Value) -> R<Value> {
    let (kind_a, kind_b) = (vm.class_of(a), vm.class_of(b));
    let sets = [classes::SET, classes::FROZENSET, classes::DICT_KEYS, classes::DICT_ITEMS];
    let alike = kind_a == kind_b || fits(a, b) && is_number(a) || (sets.contains(&kind_a) && sets.contains(&kind_b));
    if alike { vm.rich_compare(op, a, b) } else { Ok(Value::NotImplemented) }
}

fn neg(vm: &mut Machine, args: Args) -> R<Value> {
    vm.negate(vm.arg(args, 0))
}

fn pos(vm: &mut Machine, args: Args) -> R<Value> {
    vm.positive(vm.arg(args, 0))
}

fn abs(vm: &mut Machine, args: Args) -> R<Value> {
    vm.absolute(vm.arg(args, 0))
}

fn invert(vm: &mut Machine, args: Args) -> R<Value> {
    vm.invert(vm.arg(args, 0))
}

fn truth(vm: &mut Machine, args: Args) -> R<Value> {
    vm.truth(vm.arg(args, 0)).map(Value::Bool)
}

fn divmod(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), other(vm, args));
    if fits(a, b) { vm.divide_with_rest(a, b) } else { Ok(Value::NotImplemented) }
}

fn rdivmod(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), other(vm, args));
    if fits(a, b) { vm.divide_with_rest(b, a) } else { Ok(Value::NotImplemented) }
}

fn power_modulo(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b, modulus) = (vm.arg(args, 0), other(vm, args), vm.arg_or_none(args, 2));
    if modulus.is_none() || matches!(a, Value::Float(_)) || !fits(a, b) {
        return power(vm, args);
    }
    if vm.big_of(modulus).is_none() {
        return Ok(Value::NotImplemented);
    }
    crate::builtins::power(vm, a, b, modulus)
}

fn template(vm: &mut Machine, args: Args) -> R<Value> {
    vm.percent(vm.arg(args, 0), vm.arg(args, 1))
}

fn filled(vm: &mut Machine, args: Args) -> R<Value> {
    let (values, template) = (vm.arg(args, 0), other(vm, args));
    if vm.class_of(values) != vm.class_of(template) {
        return Ok(Value::NotImplemented);
    }
    vm.percent(template, values)
}

fn united(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), other(vm, args));
    if matches!(b, Value::Dict(_)) { vm.binary(BinaryOp::BitOr, a, b) } else { Ok(Value::NotImplemented) }
}

fn runited(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), other(vm, args));
    if matches!(b, Value::Dict(_)) { vm.binary(BinaryOp::BitOr, b, a) } else { Ok(Value::NotImplemented) }
}

fn update(vm: &mut Machine, args: Args) -> R<Value> {
    let a = vm.arg(args, 0);
    vm.call_method(a, "update", &[vm.arg(args, 1)])?;
    Ok(a)
}

fn repeat_in_place(vm: &mut Machine, args: Args) -> R<Value> {
    let count = vm.size_arg(vm.arg(args, 1))?;
    vm.inplace(BinaryOp::Mul, vm.arg(args, 0), Value::Int(count))
}

fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    let text = vm.repr(vm.arg(args, 0))?;
    Ok(vm.str(text))
}

fn to_str(vm: &mut Machine, args: Args) -> R<Value> {
    let text = vm.to_str(vm.arg(args, 0))?;
    Ok(vm.str(text))
}

fn hash(vm: &mut Machine, args: Args) -> R<Value> {
    vm.hash(vm.arg(args, 0)).map(Value::Int)
}

fn length(vm: &mut Machine, args: Args) -> R<Value> {
    vm.length_value(vm.arg(args, 0))
}

fn get_item(vm: &mut Machine, args: Args) -> R<Value> {
    vm.index(vm.arg(args, 0), vm.arg(args, 1))
}

fn set_item(vm: &mut Machine, args: Args) -> R<Value> {
    vm.store_index(vm.arg(args, 0), vm.arg(args, 1), vm.arg(args, 2))?;
    Ok(Value::None)
}

fn delete_item(vm: &mut Machine, args: Args) -> R<Value> {
    vm.delete_index(vm.arg(args, 0), vm.arg(args, 1))?;
    Ok(Value::None)
}

fn contains(vm: &mut Machine, args: Args) -> R<Value> {
    vm.contains(vm.arg(args, 0), vm.arg(args, 1)).map(Value::Bool)
}

fn iter(vm: &mut Machine, args: Args) -> R<Value> {
    vm.iterate(vm.arg(args, 0))
}

fn join(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), other(vm, args));
    vm.binary(BinaryOp::Add, a, b)
}

fn repeat(vm: &mut Machine, args: Args) -> R<Value> {
    let count = vm.size_arg(vm.arg(args, 1))?;
    vm.binary(BinaryOp::Mul, vm.arg(args, 0), Value::Int(count))
}

fn merge(vm: &mut Machine, args: Args) -> R<Value> {
    let (a, b) = (vm.arg(args, 0), other(vm, args));
    vm.inplace(BinaryOp::Add, a, b)
}

/// Operators of int and float.
pub const NUMBER: &[NativeRow] = &[
    row("__add__", 2, 2, 30, "__add__(other)", add),
    row("__radd__", 2, 2, 30, "__radd__(other)", radd),
    row("__sub__", 2, 2, 30, "__sub__(other)", sub),
    row("__rsub__", 2, 2, 30, "__rsub__(other)", rsub),
    row("__mul__", 2, 2, 30, "__mul__(other)", mul),
    row("__rmul__", 2, 2, 30, "__rmul__(other)", rmul),
    row("__truediv__", 2, 2, 30, "__truediv__(other)", truediv),
    row("__rtruediv__", 2, 2, 30, "__rtruediv__(other)", rtruediv),
    row("__floordiv__", 2, 2, 30, "__floordiv__(other)", floordiv),
    row("__rfloordiv__", 2, 2, 30, "__rfloordiv__(other)", rfloordiv),
    row("__mod__", 2, 2, 30, "__mod__(other)", modulo),
    row("__rmod__", 2, 2, 30, "__rmod__(other)", rmodulo),
    row("__pow__", 2, 3, 30, "__pow__(other, mod=None)", power_modulo),
    row("__rpow__", 2, 2, 30, "__rpow__(other)", rpower),
    row("__divmod__", 2, 2, 30, "__divmod__(other)", divmod),
    row("__rdivmod__", 2, 2, 30, "__rdivmod__(other)", rdivmod),
    row("__neg__", 1, 1, 20, "__neg__()", neg),
    row("__pos__", 1, 1, 20, "__pos__()", pos),
    row("__abs__", 1, 1, 20, "__abs__()", abs),
    row("__bool__", 1, 1, 20, "__bool__() -> bool", truth),
    row("__eq__", 2, 2, 20, "__eq__(other)", eq),
    row("__ne__", 2, 2, 20, "__ne__(other)", ne),
    row("__lt__", 2, 2, 20, "__lt__(other)", lt),
    row("__le__", 2, 2, 20, "__le__(other)", le),
    row("__gt__", 2, 2, 20, "__gt__(other)", gt),
    row("__ge__", 2, 2, 20, "__ge__(other)", ge),
    row("__hash__", 1, 1, 30, "__hash__() -> int", hash),
    row("__repr__", 1, 1, 40, "__repr__() -> str", repr),
    row("__str__", 1, 1, 40, "__str__() -> str", to_str),
];

/// Operators of int only.
pub const BITS: &[NativeRow] = &[
    row("__and__", 2, 2, 30, "__and__(other)", and),
    row("__rand__", 2, 2, 30, "__rand__(other)", rand),
    row("__or__", 2, 2, 30, "__or__(other)", or),
    row("__ror__", 2, 2, 30, "__ror__(other)", ror),
    row("__xor__", 2, 2, 30, "__xor__(other)", xor),
    row("__rxor__", 2, 2, 30, "__rxor__(other)", rxor),
    row("__lshift__", 2, 2, 30, "__lshift__(other)", lshift),
    row("__rlshift__", 2, 2, 30, "__rlshift__(other)", rlshift),
    row("__rshift__", 2, 2, 30, "__rshift__(other)", rshift),
    row("__rrshift__", 2, 2, 30, "__rrshift__(other)", rrshift),
    row("__invert__", 1, 1, 20, "__invert__()", invert),
];

/// How sequences are joined and repeated.
pub const JOINED: &[NativeRow] = &[
    row("__add__", 2, 2, 40, "__add__(other)", join),
    row("__mul__", 2, 2, 40, "__mul__(count)", repeat),
    row("__rmul__", 2, 2, 40, "__rmul__(count)", repeat),
];

/// What str, bytes, list and tuple have in common.
pub const SEQUENCE: &[NativeRow] = &[
    row("__len__", 1, 1, 20, "__len__() -> int", length),
    row("__getitem__", 2, 2, 30, "__getitem__(index)", get_item),
    row("__contains__", 2, 2, 30, "__contains__(item) -> bool", contains),
    row("__iter__", 1, 1, 30, "__iter__()", iter),
    row("__eq__", 2, 2, 30, "__eq__(other)", eq),
    row("__ne__", 2, 2, 30, "__ne__(other)", ne),
    row("__hash__", 1, 1, 30, "__hash__() -> int", hash),
    row("__repr__", 1, 1, 60, "__repr__() -> str", repr),
    row("__str__", 1, 1, 60, "__str__() -> str", to_str),
];

/// What dict, set and frozenset have in common.
pub const CONTAINER: &[NativeRow] = &[
    row("__len__", 1, 1, 20, "__len__() -> int", length),
    row("__contains__", 2, 2, 30, "__contains__(item) -> bool", contains),
    row("__iter__", 1, 1, 30, "__iter__()", iter),
    row("__eq__", 2, 2, 30, "__eq__(other)", eq),
    row("__ne__", 2, 2, 30, "__ne__(other)", ne),
    row("__repr__", 1, 1, 60, "__repr__() -> str", repr),
    row("__str__", 1, 1, 60, "__str__() -> str", to_str),
];

/// What views of dicts have in common.
pub const VIEW: &[NativeRow] = CONTAINER;

/// What list and dict offer besides reading.
pub const MUTABLE: &[NativeRow] = &[
    row("__getitem__", 2, 2, 30, "__getitem__(key)", get_item),
    row("__setitem__", 3, 3, 40, "__setitem__(key, value)", set_item),
    row("__delitem__", 2, 2, 40, "__delitem__(key)", delete_item),
];

/// What only list offers.
pub const GROWING: &[NativeRow] = &[
    row("__iadd__", 2, 2, 40, "__iadd__(other)", merge),
    row("__imul__", 2, 2, 40, "__imul__(count)", repeat_in_place),
];

/// What str, bytes and bytearray offer as templates.
pub const TEMPLATE: &[NativeRow] =
    &[row("__mod__", 2, 2, 60, "__mod__(values)", template), row("__rmod__", 2, 2, 60, "__rmod__(template)", filled)];

/// Unions of dicts.
pub const UNITED: &[NativeRow] = &[
    row("__or__", 2, 2, 60, "__or__(other)", united),
    row("__ror__", 2, 2, 60, "__ror__(other)", runited),
    row("__ior__", 2, 2, 60, "__ior__(other)", update),
];

/// Comparisons of what is ordered.
pub const ORDER: &[NativeRow] = &[
    row("__lt__", 2, 2, 30, "__lt__(other)", lt),
    row("__le__", 2, 2, 30, "__le__(other)", le),
    row("__gt__", 2, 2, 30, "__gt__(other)", gt),
    row("__ge__", 2, 2, 30, "__ge__(other)", ge),
];
