//! The loops of the universal functions: one per function and type, over runs of elements.

use super::arith::{Arith, gcd, heaviside, lcm, logaddexp, logaddexp2, nextafter, spacing};
use super::data::{for_numbers, with_number};
use super::table::Family;
use super::walk::Walk;
use super::{DType, Data, Element, NdArray, Number, Ufunc};
use primitives::math;

/// Two arrays of one shape, walked together row after row.
struct Pair {
    walk: Walk<2>,
    starts: [isize; 2],
    len: usize,
}

impl Pair {
    fn new(left: &NdArray, right: &NdArray) -> Pair {
        Pair {
            walk: Walk::new(left.shape(), [left.strides(), right.strides()]),
            starts: [left.start(), right.start()],
            len: left.size(),
        }
    }

    fn run<A: Copy, R: Copy>(&self, left: &[A], right: &[A], f: impl Fn(A, A) -> R) -> Vec<R> {
        let mut out: Vec<R> = Vec::with_capacity(self.len);
        self.walk.each(self.starts, |[a, b], len, steps| {
            let (x, y) = (&left[a as usize..], &right[b as usize..]);
            match steps {
                [1, 1] => out.extend(x[..len].iter().zip(&y[..len]).map(|(x, y)| f(*x, *y))),
                [1, 0] => {
                    let y = y[0];
                    out.extend(x[..len].iter().map(|x| f(*x, y)));
                }
                [0, 1] => {
                    let x = x[0];
                    out.extend(y[..len].iter().map(|y| f(x, *y)));
                }
                [x_step, y_step] => out.extend(
                    (0..len as isize)
                        .map(|index| f(left[(a + index * x_step) as usize], right[(b + index * y_step) as usize])),
                ),
            }
        });
        out
    }
}

/// A function of two arrays of one shape and type; `None` if there is no such loop.
pub(crate) fn apply_two(op: Ufunc, left: &NdArray, right: &NdArray) -> Option<Data> {
    let pair = Pair::new(left, right);
    let dtype = left.dtype();
    if dtype.is_str() {
        let (a, b) = (left.items::<String>(), right.items::<String>());
        return texts(op, &a, &b);
    }
    if op.family() == Family::Logic {
        let (a, b) = (left.items_as_truths(), right.items_as_truths());
        return Some(Data::Bool(truths(op, &a, &b)?));
    }
    if dtype.is_bool() {
        return bools(op, &left.cells::<bool>(), &right.cells::<bool>(), &pair);
    }
    with_number!(dtype, T => {
        let (a, b) = (left.cells::<T>(), right.cells::<T>());
        match op.family() {
            Family::Arithmetic | Family::Divide => arithmetic::<T>(op, &a, &b, &pair),
            Family::Compare => compare(op, &a, &b, &pair),
            Family::Bits => bits(op, left, right, &pair),
            Family::Ints => {
                let f: fn(i64, i64) -> i64 = if op == Ufunc::Gcd { gcd } else { lcm };
                Some(T::data(pair.run(&a, &b, |x, y| T::from_i64(f(x.to_i64(), y.to_i64())))))
            }
            _ => {
                let f = float_two(op)?;
                Some(T::data(pair.run(&a, &b, |x, y| T::from_f64(f(x.to_f64(), y.to_f64())))))
            }
        }
    }, else None)
}

fn arithmetic<T: Arith>(op: Ufunc, a: &[T], b: &[T], pair: &Pair) -> Option<Data> {
    Some(T::data(match op {
        Ufunc::Add => pair.run(a, b, T::add),
        Ufunc::Subtract => pair.run(a, b, T::sub),
        Ufunc::Multiply => pair.run(a, b, T::mul),
        Ufunc::Divide => pair.run(a, b, T::div),
        Ufunc::Maximum => pair.run(a, b, T::larger),
        Ufunc::Minimum => pair.run(a, b, T::smaller),
        _ => {
            // Dear enough not to be worth a loop each.
            let f: fn(T, T) -> T = match op {
                Ufunc::FloorDivide => T::floor_div,
                Ufunc::Remainder => T::modulo,
                Ufunc::Fmod => T::fmod,
                Ufunc::Power => T::power,
                Ufunc::Fmax => T::fmax,
                Ufunc::Fmin => T::fmin,
                _ => return None,
            };
            pair.run(a, b, f)
        }
    }))
}

fn compare<T: Copy + PartialOrd>(op: Ufunc, a: &[T], b: &[T], pair: &Pair) -> Option<Data> {
    Some(Data::Bool(match op {
        Ufunc::Equal => pair.run(a, b, |x, y| x == y),
        Ufunc::NotEqual => pair.run(a, b, |x, y| x != y),
        Ufunc::Less => pair.run(a, b, |x, y| x < y),
        Ufunc::LessEqual => pair.run(a, b, |x, y| x <= y),
        Ufunc::Greater => pair.run(a, b, |x, y| x > y),
        Ufunc::GreaterEqual => pair.run(a, b, |x, y| x >= y),
        _ => return None,
    }))
}

fn bools(op: Ufunc, a: &[bool], b: &[bool], pair: &Pair) -> Option<Data> {
    Some(Data::Bool(match op {
        Ufunc::Add | Ufunc::Maximum | Ufunc::Fmax | Ufunc::BitwiseOr => pair.run(a, b, |x, y| x | y),
        Ufunc::Multiply | Ufunc::Minimum | Ufunc::Fmin | Ufunc::BitwiseAnd => pair.run(a, b, |x, y| x & y),
        Ufunc::BitwiseXor => pair.run(a, b, |x, y| x ^ y),
        _ => return compare(op, a, b, pair),
    }))
}

// Shifts by the width or more leave only the sign.
fn bits(op: Ufunc, left: &NdArray, right: &NdArray, pair: &Pair) -> Option<Data> {
    macro_rules! ints {
        ($($variant:ident $type:ty),*) => {
            match left.dtype() {
                $(DType::$variant => {
                    let (a, b) = (left.cells::<$type>(), right.cells::<$type>());
                    let in_width = |shift: $type| u32::try_from(shift).ok().filter(|shift| *shift < <$type>::BITS);
                    Some(Data::$variant(match op {
                        Ufunc::BitwiseAnd => pair.run(&a, &b, |x, y| x & y),
                        Ufunc::BitwiseOr => pair.run(&a, &b, |x, y| x | y),
                        Ufunc::BitwiseXor => pair.run(&a, &b, |x, y| x ^ y),
                        Ufunc::LeftShift => pair.run(&a, &b, |x, y| in_width(y).map_or(0, |shift| x << shift)),
                        Ufunc::RightShift => {
                            let sign = |x: $type| if x.to_i64() < 0 { !0 } else { 0 };
                            pair.run(&a, &b, |x, y| in_width(y).map_or_else(|| sign(x), |shift| x >> shift))
                        }
                        _ => return None,
                    }))
                })*
                _ => None,
            }
        };
    }
    ints!(Int8 i8, UInt8 u8, Int32 i32, Int64 i64)
}

fn truths(op: Ufunc, a: &[bool], b: &[bool]) -> Option<Vec<bool>> {
    let f: fn(bool, bool) -> bool = match op {
        Ufunc::LogicalAnd => |x, y| x & y,
        Ufunc::LogicalOr => |x, y| x | y,
        Ufunc::LogicalXor => |x, y| x ^ y,
        _ => return None,
    };
    Some(a.iter().zip(b).map(|(x, y)| f(*x, *y)).collect())
}

fn texts(op: Ufunc, a: &[String], b: &[String]) -> Option<Data> {
    if op == Ufunc::Add {
        return Some(Data::Str(a.iter().zip(b).map(|(x, y)| format!("{x}{y}")).collect()));
    }
    // Rust orders texts by code points, as numpy does.
    let f: fn(&String, &String) -> bool = match op {
        Ufunc::Equal => |x, y| x == y,
        Ufunc::NotEqual => |x, y| x != y,
        Ufunc::Less => |x, y| x < y,
        Ufunc::LessEqual => |x, y| x <= y,
        Ufunc::Greater => |x, y| x > y,
        Ufunc::GreaterEqual => |x, y| x >= y,
        Ufunc::LogicalAnd => |x, y| !x.is_empty() && !y.is_empty(),
        Ufunc::LogicalOr => |x, y| !x.is_empty() || !y.is_empty(),
        Ufunc::LogicalXor => |x, y| x.is_empty() != y.is_empty(),
        _ => return None,
    };
    Some(Data::Bool(a.iter().zip(b).map(|(x, y)| f(x, y)).collect()))
}

fn float_two(op: Ufunc) -> Option<fn(f64, f64) -> f64> {
    Some(match op {
        Ufunc::FloatPower => math::pow,
        Ufunc::Arctan2 => math::atan2,
        Ufunc::Hypot => math::hypot,
        Ufunc::Copysign => f64::copysign,
        Ufunc::Logaddexp => logaddexp,
        Ufunc::Logaddexp2 => logaddexp2,
        Ufunc::Heaviside => heaviside,
        Ufunc::Nextafter => nextafter,
        Ufunc::Ldexp => |x, y| math::ldexp(x, y.clamp(-4000.0, 4000.0) as i32),
        _ => return None,
    })
}

/// The function of one float behind a name.
pub(crate) fn float_one(op: Ufunc) -> Option<fn(f64) -> f64> {
    Some(match op {
        Ufunc::Exp => math::exp,
        Ufunc::Exp2 => math::exp2,
        Ufunc::Expm1 => math::expm1,
        Ufunc::Log => math::ln,
        Ufunc::Log2 => math::log2,
        Ufunc::Log10 => math::log10,
        Ufunc::Log1p => math::log1p,
        Ufunc::Cbrt => math::cbrt,
        Ufunc::Sin => math::sin,
        Ufunc::Cos => math::cos,
        Ufunc::Tan => math::tan,
        Ufunc::Arcsin => math::asin,
        Ufunc::Arccos => math::acos,
        Ufunc::Arctan => math::atan,
        Ufunc::Sinh => math::sinh,
        Ufunc::Cosh => math::cosh,
        Ufunc::Tanh => math::tanh,
        Ufunc::Arcsinh => math::asinh,
        Ufunc::Arccosh => math::acosh,
        Ufunc::Arctanh => math::atanh,
        Ufunc::Sqrt => f64::sqrt,
        Ufunc::Rint => f64::round_ties_even,
        Ufunc::Fabs => f64::abs,
        Ufunc::Degrees => |x| x * (180.0 / std::f64::consts::PI),
        Ufunc::Radians => |x| x * (std::f64::consts::PI / 180.0),
        Ufunc::Spacing => spacing,
        _ => return None,
    })
}

/// A function of one array; `None` if there is no such loop.
pub(crate) fn apply_one(op: Ufunc, array: &NdArray) -> Option<Data> {
    let dtype = array.dtype();
    if op == Ufunc::LogicalNot && !dtype.is_str() {
        return Some(for_numbers!(&*array.buffer.data(),
            cells => Data::Bool(array.mapped(cells, |item| !item.truth())), _texts => return None));
    }
    if dtype.is_bool() {
        let cells = array.cells::<bool>();
        return Some(Data::Bool(match op {
            Ufunc::Invert => array.mapped(&cells, |truth| !truth),
            Ufunc::Isnan | Ufunc::Isinf | Ufunc::Signbit => array.mapped(&cells, |_| false),
            Ufunc::Isfinite => array.mapped(&cells, |_| true),
            Ufunc::Absolute | Ufunc::Conjugate | Ufunc::Floor | Ufunc::Ceil | Ufunc::Trunc => array.items::<bool>(),
            _ => return None,
        }));
    }
    with_number!(dtype, T => one::<T>(op, array), else None)
}

fn one<T: Arith>(op: Ufunc, array: &NdArray) -> Option<Data> {
    let cells = array.cells::<T>();
    let below_zero = |item: T| if T::FLOAT { item.to_f64().is_sign_negative() } else { item < T::ZERO };
    Some(match op {
        Ufunc::Negative => T::data(array.mapped(&cells, T::neg)),
        Ufunc::Positive | Ufunc::Conjugate => T::data(array.items::<T>()),
        Ufunc::Absolute => T::data(array.mapped(&cells, T::abs)),
        Ufunc::Sign => T::data(array.mapped(&cells, T::sign)),
        Ufunc::Square => T::data(array.mapped(&cells, |item| item.mul(item))),
        Ufunc::Reciprocal => T::data(array.mapped(&cells, T::reciprocal)),
        Ufunc::Isnan => Data::Bool(array.mapped(&cells, T::is_nan)),
        Ufunc::Isinf => Data::Bool(array.mapped(&cells, |item| item.to_f64().is_infinite())),
        Ufunc::Isfinite => Data::Bool(array.mapped(&cells, |item| item.to_f64().is_finite())),
        Ufunc::Signbit => Data::Bool(array.mapped(&cells, below_zero)),
        Ufunc::Invert => {
            // All bits turned: minus one less the number.
            if T::FLOAT {
                return None;
            }
            T::data(array.mapped(&cells, |item| T::from_i64(!item.to_i64())))
        }
        Ufunc::Floor | Ufunc::Ceil | Ufunc::Trunc if !T::FLOAT => T::data(array.items::<T>()),
        Ufunc::Floor => T::data(array.mapped(&cells, |item| T::from_f64(item.to_f64().floor()))),
        Ufunc::Ceil => T::data(array.mapped(&cells, |item| T::from_f64(item.to_f64().ceil()))),
        Ufunc::Trunc => T::data(array.mapped(&cells, |item| T::from_f64(item.to_f64().trunc()))),
        // The cheap ones have loops of their own.
        Ufunc::Sqrt => T::data(array.mapped(&cells, |item| T::from_f64(item.to_f64().sqrt()))),
        Ufunc::Fabs => T::data(array.mapped(&cells, T::abs)),
        Ufunc::Rint => T::data(array.mapped(&cells, |item| T::from_f64(item.to_f64().round_ties_even()))),
        Ufunc::Degrees | Ufunc::Radians if T::DTYPE == DType::Float32 => {
            let factor = if op == Ufunc::Degrees { 180.0 / std::f32::consts::PI } else { std::f32::consts::PI / 180.0 };
            T::data(array.mapped(&cells, |item| T::from_f64(f64::from(item.to_f64() as f32 * factor))))
        }
        Ufunc::Spacing if T::DTYPE == DType::Float32 => T::data(array.mapped(&cells, |item| {
            let single = item.to_f64() as f32;
            let next = if single < 0.0 { single.next_down() } else { single.next_up() };
            T::from_f64(if single.is_finite() { f64::from(next - single) } else { f64::NAN })
        })),
        _ => {
            let f = float_one(op)?;
            T::data(array.mapped(&cells, |item| T::from_f64(f(item.to_f64()))))
        }
    })
}

impl NdArray {
    // Whether each element counts as true, row after row.
    fn items_as_truths(&self) -> Vec<bool> {
        if self.dtype().is_str() {
            return self.with::<String, _>(|items| items.iter().map(|text| !text.is_empty()).collect());
        }
        self.with_numbers::<bool, _>(<[bool]>::to_vec)
    }
}
