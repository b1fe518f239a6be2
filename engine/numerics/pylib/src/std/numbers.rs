//! Arguments as numbers, in CPython's words when they are none.

use num_bigint::BigInt;
use vm::{Machine, R, Value, classes};

/// A float where `math` and its kin need one.
pub(super) fn float(vm: &mut Machine, value: Value) -> R<f64> {
    match vm.unwrap(value) {
        Value::Float(number) => Ok(number),
        Value::Int(number) => Ok(number as f64),
        Value::Bool(truth) => Ok(f64::from(u8::from(truth))),
        Value::Big(id) => {
            let bits = vm.heap().big(id).bits();
            vm.charge(bits / 32)?;
            match vm::text::int_text::big_to_f64(vm.heap().big(id)) {
                Some(number) => Ok(number),
                None => Err(vm.error(classes::OVERFLOW_ERROR, "int too large to convert to float")),
            }
        }
        _ => {
            if let Some(method) = vm.special(value, "__float__")? {
                let made = vm.call(method, &[])?;
                if let Value::Float(number) = vm.unwrap(made) {
                    return Ok(number);
                }
                let (own, kind) = (vm.type_name(value), vm.type_name(made));
                return Err(vm.type_error(format!("{own}.__float__ returned non-float (type {kind})")));
            }
            if vm.special(value, "__index__")?.is_some() {
                return vm.index_of(value).map(|number| number as f64);
            }
            let kind = vm.type_name(value);
            Err(vm.type_error(format!("must be real number, not {kind}")))
        }
    }
}

/// An int of any size, by `__index__` if need be.
pub(super) fn int(vm: &mut Machine, value: Value) -> R<BigInt> {
    if let Some(number) = vm.big_of(value) {
        vm.charge(number.bits() / 32)?;
        return Ok(number);
    }
    if let Some(method) = vm.special(value, "__index__")? {
        let made = vm.call(method, &[])?;
        if let Some(number) = vm.big_of(made) {
            return Ok(number);
        }
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(format!("'{kind}' object cannot be interpreted as an integer")))
}

/// What multiplying two ints of so many bits costs, in tenths of a gas.
pub(super) fn product_cost(left: u64, right: u64) -> u64 {
    vm::costs::product(left, right)
}
