//! The functions of `math` on ints of any size.

use super::numbers::{int, product_cost};
use num_bigint::BigInt;
use num_traits::{One, Signed, ToPrimitive, Zero};
use vm::{Args, Machine, R, Value, classes};

/// `math.factorial`.
pub(super) fn factorial(vm: &mut Machine, args: Args) -> R<Value> {
    let number = int(vm, vm.arg(args, 0))?;
    if number.is_negative() {
        return Err(vm.value_error("factorial() not defined for negative values"));
    }
    let Some(number) = number.to_i64() else {
        let text = format!("factorial() argument should not exceed {}", i64::MAX);
        return Err(vm.error(classes::OVERFLOW_ERROR, text));
    };
    falling(vm, &BigInt::from(number), number as u64)
}

/// n * (n - 1) * ... of so many factors, charged product by product.
fn falling(vm: &mut Machine, number: &BigInt, count: u64) -> R<Value> {
    let mut total = BigInt::one();
    let mut factor = number.clone();
    for _ in 0..count {
        vm.charge(20 + product_cost(total.bits(), factor.bits()))?;
        vm.check_bits(total.bits())?;
        total *= &factor;
        factor -= 1u8;
    }
    vm.checked_int(total)
}

/// `math.perm`.
pub(super) fn perm(vm: &mut Machine, args: Args) -> R<Value> {
    let second = vm.arg_or_none(args, 1);
    if second.is_none() {
        return factorial(vm, args);
    }
    let (n, k) = (int(vm, vm.arg(args, 0))?, int(vm, second)?);
    if n.is_negative() {
        return Err(vm.value_error("n must be a non-negative integer"));
    }
    if k.is_negative() {
        return Err(vm.value_error("k must be a non-negative integer"));
    }
    if k > n {
        return Ok(Value::Int(0));
    }
    match k.to_u64() {
        Some(count) => falling(vm, &n, count),
        None => Err(vm.error(classes::OVERFLOW_ERROR, format!("k must not exceed {}", i64::MAX))),
    }
}

/// `math.comb`.
pub(super) fn comb(vm: &mut Machine, args: Args) -> R<Value> {
    let (n, k) = (int(vm, vm.arg(args, 0))?, int(vm, vm.arg(args, 1))?);
    if n.is_negative() {
        return Err(vm.value_error("n must be a non-negative integer"));
    }
    if k.is_negative() {
        return Err(vm.value_error("k must be a non-negative integer"));
    }
    if k > n {
        return Ok(Value::Int(0));
    }
    let rest = &n - &k;
    let k = if rest < k { rest } else { k };
    let Some(count) = k.to_u64() else {
        return Err(vm.error(classes::OVERFLOW_ERROR, format!("min(n - k, k) must not exceed {}", i64::MAX)));
    };
    let mut total = BigInt::one();
    let mut factor = n;
    for step in 1..=count {
        // Each partial product is itself a binomial coefficient, so the division leaves nothing.
        vm.charge(100 + 3 * product_cost(total.bits(), factor.bits()))?;
        vm.check_bits(total.bits())?;
        total = total * &factor / step;
        factor -= 1u8;
    }
    vm.checked_int(total)
}

fn divisor(vm: &mut Machine, mut a: BigInt, mut b: BigInt) -> R<BigInt> {
    while !b.is_zero() {
        if let (Some(mut x), Some(mut y)) = (a.to_u64(), b.to_u64()) {
            vm.charge(200)?;
            while y != 0 {
                (x, y) = (y, x % y);
            }
            return Ok(BigInt::from(x));
        }
        vm.charge(100 + vm::costs::quotient(a.bits(), b.bits()))?;
        let rest = &a % &b;
        (a, b) = (b, rest);
    }
    Ok(a)
}

/// `math.gcd`.
pub(super) fn gcd(vm: &mut Machine, args: Args) -> R<Value> {
    let mut total = BigInt::zero();
    for value in vm.args(args) {
        let number = int(vm, value)?.abs();
        total = divisor(vm, total, number)?;
    }
    Ok(vm.int(total))
}

/// `math.lcm`.
pub(super) fn lcm(vm: &mut Machine, args: Args) -> R<Value> {
    let mut total = BigInt::one();
    for value in vm.args(args) {
        let number = int(vm, value)?.abs();
        if number.is_zero() || total.is_zero() {
            total = BigInt::zero();
            continue;
        }
        let common = divisor(vm, total.clone(), number.clone())?;
        vm.charge(
            product_cost(total.bits(), number.bits()).saturating_add(vm::costs::quotient(total.bits(), common.bits())),
        )?;
        vm.check_bits(total.bits() + number.bits())?;
        total = total / common * number;
    }
    Ok(vm.int(total))
}

/// `math.isqrt`.
pub(super) fn isqrt(vm: &mut Machine, args: Args) -> R<Value> {
    let number = int(vm, vm.arg(args, 0))?;
    if number.is_negative() {
        return Err(vm.value_error("isqrt() argument must be nonnegative"));
    }
    // Newton: about as many steps as the bits have bits, each a division.
    let steps = u64::from(64 - number.bits().leading_zeros());
    vm.charge(steps.saturating_mul(100 + vm::costs::quotient(number.bits(), number.bits() / 2)))?;
    Ok(vm.int(number.sqrt()))
}
