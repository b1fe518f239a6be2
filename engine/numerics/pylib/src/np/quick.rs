//! The quick ways: arithmetic and comparison of two numbers of which one is a numpy scalar, without making arrays of them.

use vm::{BinaryOp, CompareOp, Machine, Value};

const FLOAT64: usize = 6;
const INT64: usize = 4;
const BOOL: usize = 0;

/// A number whose operations with its like are plain.
#[derive(Clone, Copy)]
enum Plain {
    /// A Python int or float, or a float64.
    Float(f64),
    /// A Python int or an int64.
    Int(i64),
}

/// Both operands as floats of which one is a float64, or as ints of which one is an int64.
fn pair(vm: &Machine, a: Value, b: Value) -> Option<(Plain, Plain)> {
    let one = |value: Value| match value {
        Value::Float(number) => Some((false, Plain::Float(number))),
        Value::Int(number) => Some((false, Plain::Int(number))),
        Value::Instance(_) => match vm.scalar_of(value)? {
            (FLOAT64, Value::Float(number)) => Some((true, Plain::Float(number))),
            (INT64, Value::Int(number)) => Some((true, Plain::Int(number))),
            _ => None,
        },
        _ => None,
    };
    let ((a_strong, a), (b_strong, b)) = (one(a)?, one(b)?);
    match (a, b) {
        (Plain::Float(_), Plain::Float(_)) | (Plain::Int(_), Plain::Int(_)) => Some((a, b)),
        // An int64 beside a Python float is a float64; all fit.
        (Plain::Float(_), Plain::Int(y)) if a_strong || b_strong => Some((a, Plain::Float(y as f64))),
        (Plain::Int(x), Plain::Float(_)) if a_strong || b_strong => Some((Plain::Float(x as f64), b)),
        _ => None,
    }
}

/// `a op b` if it is one of the plain cases.
pub(super) fn binary(vm: &mut Machine, op: BinaryOp, a: Value, b: Value) -> Option<Value> {
    match pair(vm, a, b)? {
        (Plain::Float(x), Plain::Float(y)) => {
            let made = match op {
                BinaryOp::Add => x + y,
                BinaryOp::Sub => x - y,
                BinaryOp::Mul => x * y,
                BinaryOp::Div => x / y,
                _ => return None,
            };
            Some(vm.scalar(FLOAT64, Value::Float(made)))
        }
        (Plain::Int(x), Plain::Int(y)) => {
            let made = match op {
                BinaryOp::Add => x.wrapping_add(y),
                BinaryOp::Sub => x.wrapping_sub(y),
                BinaryOp::Mul => x.wrapping_mul(y),
                BinaryOp::Div => return Some(vm.scalar(FLOAT64, Value::Float(x as f64 / y as f64))),
                _ => return None,
            };
            Some(vm.scalar(INT64, Value::Int(made)))
        }
        _ => None,
    }
}

/// `a < b` and its kin if it is one of the plain cases.
pub(super) fn compare(vm: &mut Machine, op: CompareOp, a: Value, b: Value) -> Option<Value> {
    let truth = match pair(vm, a, b)? {
        (Plain::Float(x), Plain::Float(y)) => holds(op, &x, &y),
        (Plain::Int(x), Plain::Int(y)) => holds(op, &x, &y),
        _ => return None,
    };
    Some(vm.scalar(BOOL, Value::Bool(truth)))
}

fn holds<T: PartialOrd>(op: CompareOp, x: &T, y: &T) -> bool {
    match op {
        CompareOp::Eq => x == y,
        CompareOp::Ne => x != y,
        CompareOp::Lt => x < y,
        CompareOp::Le => x <= y,
        CompareOp::Gt => x > y,
        CompareOp::Ge => x >= y,
    }
}

/// Whether the types of [`FLOAT64`] and its kin are where this file takes them to be.
#[cfg(test)]
#[test]
fn places_are_tags() {
    use tensor::nd::DType;
    assert_eq!([DType::Bool.tag(), DType::Int64.tag(), DType::Float64.tag()], [BOOL as u8, INT64 as u8, FLOAT64 as u8]);
}
