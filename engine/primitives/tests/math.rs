//! The elementary functions against CPython's figures and the correctly rounded ones (tests/cases/numerics/math, written by
//! tests/oracle/math_cases.py).

use primitives::math;
use std::path::Path;

enum Function {
    One(fn(f64) -> f64),
    Two(fn(f64, f64) -> f64),
}

const FUNCTIONS: [(&str, Function); 25] = [
    ("exp", Function::One(math::exp)),
    ("exp2", Function::One(math::exp2)),
    ("expm1", Function::One(math::expm1)),
    ("log", Function::One(math::ln)),
    ("log2", Function::One(math::log2)),
    ("log10", Function::One(math::log10)),
    ("log1p", Function::One(math::log1p)),
    ("sin", Function::One(math::sin)),
    ("cos", Function::One(math::cos)),
    ("tan", Function::One(math::tan)),
    ("asin", Function::One(math::asin)),
    ("acos", Function::One(math::acos)),
    ("atan", Function::One(math::atan)),
    ("sinh", Function::One(math::sinh)),
    ("cosh", Function::One(math::cosh)),
    ("tanh", Function::One(math::tanh)),
    ("asinh", Function::One(math::asinh)),
    ("acosh", Function::One(math::acosh)),
    ("atanh", Function::One(math::atanh)),
    ("cbrt", Function::One(math::cbrt)),
    ("sqrt", Function::One(math::sqrt)),
    ("pow", Function::Two(math::pow)),
    ("atan2", Function::Two(math::atan2)),
    ("hypot", Function::Two(math::hypot)),
    ("fmod", Function::Two(math::fmod)),
];

/// Every figure is the correctly rounded one; where CPython's is another, the file says so.
fn check(name: &str, function: &Function) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../tests/cases/numerics/math/{name}.txt"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut count = 0;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |index: usize| words[index].parse::<f64>().expect("an argument");
        let (result, expected) = match function {
            Function::One(one) => (one(number(0)), &words[1..]),
            Function::Two(two) => (two(number(0), number(1)), &words[2..]),
        };
        match expected[0] {
            "OverflowError" => assert!(result.is_infinite(), "{name} {line}: {result:?}"),
            "ValueError" => assert!(!result.is_finite(), "{name} {line}: {result:?}"),
            _ => {
                let bits = u64::from_str_radix(expected[expected.len() - 1], 16).expect("bits");
                let expected = f64::from_bits(bits);
                let same = result.to_bits() == bits || (result.is_nan() && expected.is_nan());
                assert!(same, "{name} {line}: {result:?}, not {expected:?}");
            }
        }
        count += 1;
    }
    count
}

#[test]
fn every_committed_figure_is_met() {
    for (name, function) in &FUNCTIONS {
        assert!(check(name, function) > 500, "{name}: too few figures");
    }
}

#[test]
fn exact_results_are_exact() {
    for exponent in -1074..=1023 {
        let power = math::ldexp(1.0, exponent);
        assert_eq!(math::log2(power), f64::from(exponent));
        assert_eq!(math::exp2(f64::from(exponent)), power);
        assert_eq!(math::pow(2.0, f64::from(exponent)), power);
        assert_eq!(math::frexp(power), (0.5, exponent + 1));
    }
    let mut power = 1.0;
    for exponent in 0..=22 {
        assert_eq!(math::log10(power), f64::from(exponent));
        assert_eq!(math::pow(10.0, f64::from(exponent)), power);
        power *= 10.0;
    }
    for whole in 1..1000u32 {
        let x = f64::from(whole);
        assert_eq!(math::cbrt(x * x * x), x);
        assert_eq!(math::pow(x * x * x * x, 0.25), x);
        assert_eq!(math::hypot(3.0 * x, 4.0 * x), 5.0 * x);
    }
}

#[test]
fn powers_halfway_between_two_doubles_go_to_even() {
    // The cubes need up to 55 bits: where it is 54, the power is a tie.
    for base in (131_072u64..300_000).step_by(7).map(|base| base | 1) {
        let exact = u128::from(base).pow(3);
        assert_eq!(math::pow(base as f64, 3.0), exact as f64, "{base}^3");
    }
}

#[test]
fn floor_division_is_pythons() {
    let cases = [
        (7.0, 2.0, 3.0, 1.0),
        (-7.0, 2.0, -4.0, 1.0),
        (7.0, -2.0, -4.0, -1.0),
        (-7.0, -2.0, 3.0, -1.0),
        (0.3, 0.1, 2.0, 0.09999999999999998),
        (-0.0, 3.0, -0.0, 0.0),
        (1.0, f64::INFINITY, 0.0, 1.0),
        (-1.0, f64::INFINITY, -1.0, f64::INFINITY),
    ];
    for (x, y, quotient, remainder) in cases {
        let got = math::floor_div_mod(x, y);
        assert_eq!(
            (got.0.to_bits(), got.1.to_bits()),
            (f64::to_bits(quotient), f64::to_bits(remainder)),
            "{x} by {y}: {got:?}"
        );
    }
}
