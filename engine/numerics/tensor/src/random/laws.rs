//! The laws of probability numpy draws from: one row each with its parameters, what they must be, and how one number is drawn.

use super::{Error, Source};
use primitives::math::{exp, floor, ln, pow};

/// What a parameter must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Any number.
    Any,
    /// Not below zero; NaN passes and comes back.
    NonNegative,
    /// Above zero; NaN passes and comes back.
    Positive,
    /// In [0, 1].
    Probability,
    /// In (0, 1].
    PositiveProbability,
    /// In [0, 1).
    ProbabilityBelowOne,
    /// A whole number, not below zero.
    Count,
    /// The mean of a Poisson law: small enough for its numbers to fit 64 bits.
    PoissonMean,
}

/// The greatest mean of a Poisson law: the greatest int64 less ten deviations.
const GREATEST_POISSON_MEAN: f64 = 9.223_372_006_484_771e18;

/// One parameter of a law.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// numpy's name of it.
    pub name: &'static str,
    /// Its value when none is given.
    pub default: Option<f64>,
    /// What it must be.
    pub need: Need,
}

/// How a law's numbers are drawn, from up to three parameters.
#[derive(Clone, Copy)]
pub enum Draw {
    /// A float.
    Float(fn(&mut dyn Source, [f64; 3]) -> f64),
    /// A whole number.
    Int(fn(&mut dyn Source, [f64; 3]) -> i64),
}

impl std::fmt::Debug for Draw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Draw::Float(_) => "Float",
            Draw::Int(_) => "Int",
        })
    }
}

/// One law of probability.
#[derive(Clone, Copy, Debug)]
pub struct Law {
    /// The method's name in numpy.
    pub name: &'static str,
    /// Its parameters in order.
    pub parameters: &'static [Parameter],
    /// One draw.
    pub draw: Draw,
    /// What one draw costs on average, in additions.
    pub cost: u64,
}

impl Law {
    /// The law of a name.
    pub fn named(name: &str) -> Option<&'static Law> {
        LAWS.iter().find(|law| law.name == name)
    }

    /// Checks parameters as numpy does before drawing; `legacy` for `RandomState`, whose rules are laxer in places.
    ///
    /// # Errors
    /// In numpy's words, what the first unfit parameter must be.
    pub fn check(&self, numbers: [f64; 3], legacy: bool) -> Result<(), Error> {
        for (parameter, number) in self.parameters.iter().zip(numbers) {
            parameter.check(number)?;
        }
        let [first, second, third] = numbers;
        let words = match self.name {
            "uniform" if !(second - first).is_finite() => {
                return Err(Error::Overflow(
                    if legacy { "Range exceeds valid bounds" } else { "high - low range exceeds valid bounds" }
                        .to_owned(),
                ));
            }
            "uniform" if !legacy && second < first => "high - low < 0",
            "triangular" if first > second => "left > mode",
            "triangular" if second > third => "mode > right",
            "triangular" if first == third => "left == right",
            _ => return Ok(()),
        };
        Err(Error::value(words))
    }
}

impl Parameter {
    fn check(&self, number: f64) -> Result<(), Error> {
        let name = self.name;
        let words = match self.need {
            Need::NonNegative | Need::Count if !number.is_nan() && number.is_sign_negative() => format!("{name} < 0"),
            Need::Positive if number <= 0.0 => format!("{name} <= 0"),
            Need::Probability if !(0.0..=1.0).contains(&number) => {
                format!("{name} < 0, {name} > 1 or {name} is NaN")
            }
            Need::PositiveProbability if !(number > 0.0 && number <= 1.0) => {
                format!("{name} <= 0, {name} > 1 or {name} contains NaNs")
            }
            Need::ProbabilityBelowOne if !(0.0..1.0).contains(&number) => {
                format!("{name} < 0, {name} >= 1 or {name} is NaN")
            }
            Need::PoissonMean if number.is_nan() || number < 0.0 => format!("{name} < 0 or {name} is NaN"),
            Need::PoissonMean if number > GREATEST_POISSON_MEAN => format!("{name} value too large"),
            _ => return Ok(()),
        };
        Err(Error::value(words))
    }
}

const fn given(name: &'static str, need: Need) -> Parameter {
    Parameter { name, default: None, need }
}

const fn preset(name: &'static str, default: f64, need: Need) -> Parameter {
    Parameter { name, default: Some(default), need }
}

const fn float(
    name: &'static str,
    parameters: &'static [Parameter],
    cost: u64,
    draw: fn(&mut dyn Source, [f64; 3]) -> f64,
) -> Law {
    Law { name, parameters, draw: Draw::Float(draw), cost }
}

const fn int(
    name: &'static str,
    parameters: &'static [Parameter],
    cost: u64,
    draw: fn(&mut dyn Source, [f64; 3]) -> i64,
) -> Law {
    Law { name, parameters, draw: Draw::Int(draw), cost }
}

const AROUND: &[Parameter] = &[preset("loc", 0.0, Need::Any), preset("scale", 1.0, Need::NonNegative)];
const SCALE: &[Parameter] = &[preset("scale", 1.0, Need::NonNegative)];
const FREEDOM: &[Parameter] = &[given("df", Need::Positive)];
const A: &[Parameter] = &[given("a", Need::Positive)];
const P: &[Parameter] = &[given("p", Need::PositiveProbability)];

/// Every law, by name.
pub const LAWS: &[Law] =
    &[
        float("beta", &[given("a", Need::Positive), given("b", Need::Positive)], 200, |s, [a, b, _]| beta(s, a, b)),
        int("binomial", &[given("n", Need::Count), given("p", Need::Probability)], 200, |s, [n, p, _]| {
            binomial(s, n as i64, p)
        }),
        float("chisquare", FREEDOM, 120, |s, [df, ..]| chisquare(s, df)),
        float("exponential", SCALE, 40, |s, [scale, ..]| scale * s.exponential()),
        float("f", &[given("dfnum", Need::Positive), given("dfden", Need::Positive)], 240, |s, [dfnum, dfden, _]| {
            let numerator = chisquare(s, dfnum) * dfden;
            numerator / (chisquare(s, dfden) * dfnum)
        }),
        float(
            "gamma",
            &[given("shape", Need::NonNegative), preset("scale", 1.0, Need::NonNegative)],
            120,
            |s, [a, b, _]| b * standard_gamma(s, a),
        ),
        int("geometric", P, 80, |s, [p, ..]| geometric(s, p)),
        float("gumbel", AROUND, 80, |s, [loc, scale, _]| {
            let u = open_unit(s, |u| 1.0 - u < 1.0);
            loc - scale * ln(-ln(1.0 - u))
        }),
        float("laplace", AROUND, 50, |s, [loc, scale, _]| {
            let u = open_unit(s, |u| u > 0.0);
            if u >= 0.5 { loc - scale * ln(2.0 - u - u) } else { loc + scale * ln(u + u) }
        }),
        float("logistic", AROUND, 50, |s, [loc, scale, _]| {
            let u = open_unit(s, |u| u > 0.0);
            loc + scale * ln(u / (1.0 - u))
        }),
        float(
            "lognormal",
            &[preset("mean", 0.0, Need::Any), preset("sigma", 1.0, Need::NonNegative)],
            80,
            |s, [mean, sigma, _]| exp(mean + sigma * s.gauss()),
        ),
        int("logseries", &[given("p", Need::ProbabilityBelowOne)], 100, |s, [p, ..]| logseries(s, p)),
        int(
            "negative_binomial",
            &[given("n", Need::Positive), given("p", Need::PositiveProbability)],
            250,
            |s, [n, p, _]| {
                let mean = (1.0 - p) / p * standard_gamma(s, n);
                poisson(s, mean)
            },
        ),
        float("normal", AROUND, 40, |s, [loc, scale, _]| loc + scale * s.gauss()),
        float("pareto", A, 80, |s, [a, ..]| {
            // numpy's two generators differ in the formula: one loses what the other keeps near zero.
            let drawn = s.exponential() / a;
            if s.is_legacy() { exp(drawn) - 1.0 } else { primitives::math::expm1(drawn) }
        }),
        int("poisson", &[preset("lam", 1.0, Need::PoissonMean)], 120, |s, [lam, ..]| poisson(s, lam)),
        float("power", A, 100, |s, [a, ..]| {
            let drawn = -s.exponential();
            pow(if s.is_legacy() { 1.0 - exp(drawn) } else { -primitives::math::expm1(drawn) }, 1.0 / a)
        }),
        float("rayleigh", SCALE, 50, |s, [scale, ..]| {
            if s.is_legacy() {
                scale * (-2.0 * ln(1.0 - s.next_f64())).sqrt()
            } else {
                scale * (2.0 * s.exponential()).sqrt()
            }
        }),
        float("standard_cauchy", &[], 80, |s, _| {
            let numerator = s.gauss();
            numerator / s.gauss()
        }),
        float("standard_exponential", &[], 40, |s, _| s.exponential()),
        float("standard_gamma", &[given("shape", Need::NonNegative)], 120, |s, [shape, ..]| standard_gamma(s, shape)),
        float("standard_normal", &[], 40, |s, _| s.gauss()),
        float("standard_t", FREEDOM, 160, |s, [df, ..]| {
            let numerator = s.gauss();
            let denominator = standard_gamma(s, df / 2.0);
            (df / 2.0).sqrt() * numerator / denominator.sqrt()
        }),
        float(
            "triangular",
            &[given("left", Need::Any), given("mode", Need::Any), given("right", Need::Any)],
            30,
            |s, [left, mode, right]| triangular(s, left, mode, right),
        ),
        float("uniform", &[preset("low", 0.0, Need::Any), preset("high", 1.0, Need::Any)], 10, |s, [low, high, _]| {
            low + (high - low) * s.next_f64()
        }),
        float("wald", &[given("mean", Need::Positive), given("scale", Need::Positive)], 80, |s, [mean, scale, _]| {
            wald(s, mean, scale)
        }),
        float("weibull", &[given("a", Need::NonNegative)], 100, |s, [a, ..]| {
            if a == 0.0 { 0.0 } else { pow(s.exponential(), 1.0 / a) }
        }),
    ];

// A uniform number that passes; all but one in 2^53 do.
fn open_unit(source: &mut dyn Source, passes: fn(f64) -> bool) -> f64 {
    loop {
        let u = source.next_f64();
        if passes(u) {
            return u;
        }
    }
}

/// A standard gamma number.
///
/// # Source
/// Marsaglia and Tsang 2000, "A simple method for generating gamma variables"; below 1, Ahrens and Dieter 1974.
pub(crate) fn standard_gamma(source: &mut dyn Source, shape: f64) -> f64 {
    if shape == 1.0 {
        return source.exponential();
    }
    if shape == 0.0 {
        return 0.0;
    }
    if shape < 1.0 {
        loop {
            let u = source.next_f64();
            let v = source.exponential();
            if u <= 1.0 - shape {
                let x = pow(u, 1.0 / shape);
                if x <= v {
                    return x;
                }
            } else {
                let y = -ln((1.0 - u) / shape);
                let x = pow(1.0 - shape + shape * y, 1.0 / shape);
                if x <= v + y {
                    return x;
                }
            }
        }
    }
    let b = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * b).sqrt();
    loop {
        let (x, v) = loop {
            let x = source.gauss();
            let v = 1.0 + c * x;
            // Written so that a NaN ends the search.
            if v.is_nan() || v > 0.0 {
                break (x, v);
            }
        };
        let v = v * v * v;
        let u = source.next_f64();
        if v.is_nan() || u < 1.0 - 0.0331 * (x * x) * (x * x) || ln(u) < 0.5 * x * x + b * (1.0 - v + ln(v)) {
            return b * v;
        }
    }
}

fn chisquare(source: &mut dyn Source, df: f64) -> f64 {
    2.0 * standard_gamma(source, df / 2.0)
}

/// A beta number.
///
/// # Source
/// Jöhnk 1964 where both parameters are at most 1; else the share of one gamma number in two.
pub(crate) fn beta(source: &mut dyn Source, a: f64, b: f64) -> f64 {
    if !(a <= 1.0 && b <= 1.0) {
        let first = standard_gamma(source, a);
        let second = standard_gamma(source, b);
        return first / (first + second);
    }
    loop {
        let u = source.next_f64();
        let v = source.next_f64();
        let (x, y) = (pow(u, 1.0 / a), pow(v, 1.0 / b));
        if x + y > 1.0 || (u + v == 0.0 && !source.is_legacy()) {
            continue;
        }
        if x + y > 0.0 {
            return x / (x + y);
        }
        let (x, y) = (ln(u) / a, ln(v) / b);
        let most = x.max(y);
        let (x, y) = (x - most, y - most);
        return exp(x - ln(exp(x) + exp(y)));
    }
}

/// The logarithm of the gamma function.
///
/// # Source
/// Zhang and Jin 1996, "Computation of Special Functions": Stirling's series from 7 on, below it by recurrence.
fn log_gamma(x: f64) -> f64 {
    const SERIES: [f64; 10] = [
        8.333333333333333e-02,
        -2.777777777777778e-03,
        7.936507936507937e-04,
        -5.952380952380952e-04,
        8.417508417508418e-04,
        -1.917526917526918e-03,
        6.41025641025641e-03,
        -2.955065359477124e-02,
        1.796443723688307e-01,
        -1.3924322169059e+00,
    ];
    const LOG_TWO_PI: f64 = 1.837_877_066_409_345_3;
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let steps = if x < 7.0 { (7.0 - x) as i64 } else { 0 };
    let mut at = x + steps as f64;
    let square = 1.0 / (at * at);
    let mut series = SERIES[9];
    for coefficient in SERIES[..9].iter().rev() {
        series = series * square + coefficient;
    }
    let mut result = series / at + 0.5 * LOG_TWO_PI + (at - 0.5) * ln(at) - at;
    for _ in 0..steps {
        result -= ln(at - 1.0);
        at -= 1.0;
    }
    result
}

/// A Poisson number.
///
/// # Source
/// Below a mean of 10 the count of uniform factors; from there Hörmann 1993, "The transformed rejection method".
pub(crate) fn poisson(source: &mut dyn Source, mean: f64) -> i64 {
    if mean == 0.0 || mean.is_nan() {
        return 0;
    }
    if mean < 10.0 {
        let least = exp(-mean);
        let (mut count, mut product) = (0, 1.0);
        loop {
            product *= source.next_f64();
            if product <= least {
                return count;
            }
            count += 1;
        }
    }
    let log_mean = ln(mean);
    let b = 0.931 + 2.53 * mean.sqrt();
    let a = -0.059 + 0.02483 * b;
    let inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
    let sure = 0.9277 - 3.6224 / (b - 2.0);
    loop {
        let u = source.next_f64() - 0.5;
        let v = source.next_f64();
        let edge = 0.5 - u.abs();
        let count = floor((2.0 * a / edge + b) * u + mean + 0.43) as i64;
        if edge >= 0.07 && v <= sure {
            return count;
        }
        if count < 0 || (edge < 0.013 && v > edge) {
            continue;
        }
        let k = count as f64;
        if ln(v) + ln(inverse_alpha) - ln(a / (edge * edge) + b) <= -mean + k * log_mean - log_gamma(k + 1.0) {
            return count;
        }
    }
}

fn geometric(source: &mut dyn Source, p: f64) -> i64 {
    if p >= 1.0 / 3.0 {
        let (mut count, mut sum, mut product) = (1, p, p);
        let u = source.next_f64();
        while u > sum {
            product *= 1.0 - p;
            // The terms are used up: rounding keeps the sum below u.
            if sum + product == sum {
                break;
            }
            sum += product;
            count += 1;
        }
        return count;
    }
    let drawn = if source.is_legacy() {
        primitives::math::ceil(ln(1.0 - source.next_f64()) / primitives::math::log1p(-p))
    } else {
        primitives::math::ceil(-source.exponential() / primitives::math::log1p(-p))
    };
    // Beyond 64 bits the greatest of them, as the cast does.
    drawn as i64
}

/// A number of the logarithmic series.
///
/// # Source
/// Kemp 1981, "Efficient generation of logarithmically distributed pseudo-random variables".
fn logseries(source: &mut dyn Source, p: f64) -> i64 {
    let r = primitives::math::log1p(-p);
    loop {
        let v = source.next_f64();
        if v >= p {
            return 1;
        }
        let u = source.next_f64();
        let q = -primitives::math::expm1(r * u);
        if v <= q * q {
            let result = floor(1.0 + ln(v) / ln(q)) as i64;
            if result < 1 || v == 0.0 {
                continue;
            }
            return result;
        }
        return if v >= q { 1 } else { 2 };
    }
}

fn triangular(source: &mut dyn Source, left: f64, mode: f64, right: f64) -> f64 {
    let base = right - left;
    let left_base = mode - left;
    let u = source.next_f64();
    if u <= left_base / base {
        left + (u * (left_base * base)).sqrt()
    } else {
        right - ((1.0 - u) * ((right - mode) * base)).sqrt()
    }
}

/// An inverse Gaussian number.
///
/// # Source
/// Michael, Schucany and Haas 1976.
fn wald(source: &mut dyn Source, mean: f64, scale: f64) -> f64 {
    let half = mean / (2.0 * scale);
    let y = source.gauss();
    let y = mean * y * y;
    let x = if source.is_legacy() {
        mean + half * (y - (4.0 * scale * y + y * y).sqrt())
    } else {
        // numpy's newer form, without the difference of near-equal numbers.
        let d = 1.0 + (1.0 + 4.0 * scale / y).sqrt();
        mean * (1.0 - 2.0 / d)
    };
    let u = source.next_f64();
    if u <= mean / (mean + x) { x } else { mean * mean / x }
}

/// How many of `n` trials succeed.
///
/// # Source
/// Kachitvichyanukul and Schmeiser 1988, "Binomial random variate generation": inversion for means up to 30, else BTPE.
pub(crate) fn binomial(source: &mut dyn Source, n: i64, p: f64) -> i64 {
    if !source.is_legacy() && (n == 0 || p == 0.0) {
        return 0;
    }
    binomial_of_any(source, n, p)
}

fn binomial_of_any(source: &mut dyn Source, n: i64, p: f64) -> i64 {
    let below_half = |source: &mut dyn Source, p: f64| {
        if p * n as f64 <= 30.0 { inversion(source, n, p) } else { btpe(source, n, p) }
    };
    if p <= 0.5 { below_half(source, p) } else { n - below_half(source, 1.0 - p) }
}

fn inversion(source: &mut dyn Source, n: i64, p: f64) -> i64 {
    let q = 1.0 - p;
    let start = exp(n as f64 * ln(q));
    let mean = n as f64 * p;
    let bound = (n as f64).min(mean + 10.0 * (mean * q + 1.0).sqrt()) as i64;
    let (mut count, mut term) = (0, start);
    let mut u = source.next_f64();
    while u > term {
        count += 1;
        if count > bound {
            count = 0;
            term = start;
            u = source.next_f64();
        } else {
            u -= term;
            term = ((n - count + 1) as f64 * p * term) / (count as f64 * q);
        }
    }
    count
}

fn btpe(source: &mut dyn Source, n: i64, p: f64) -> i64 {
    let number = n as f64;
    let (r, q) = (p, 1.0 - p);
    let fm = number * r + r;
    let middle = floor(fm) as i64;
    let m = middle as f64;
    let nrq = number * r * q;
    let p1 = floor(2.195 * nrq.sqrt() - 4.6 * q) + 0.5;
    let xm = m + 0.5;
    let (xl, xr) = (xm - p1, xm + p1);
    let c = 0.134 + 20.5 / (15.3 + m);
    let slope = |a: f64| a * (1.0 + a / 2.0);
    let left_slope = slope((fm - xl) / (fm - xl * r));
    let right_slope = slope((xr - fm) / (xr * q));
    let p2 = p1 * (1.0 + 2.0 * c);
    let p3 = p2 + c / left_slope;
    let p4 = p3 + c / right_slope;
    loop {
        let u = source.next_f64() * p4;
        let mut v = source.next_f64();
        // The triangle, whose numbers need no test.
        if u <= p1 {
            return floor(xm - p1 * v + u) as i64;
        }
        let count = if u <= p2 {
            let x = xl + (u - p1) / c;
            v = v * c + 1.0 - (m - x + 0.5).abs() / p1;
            if v > 1.0 {
                continue;
            }
            floor(x) as i64
        } else if u <= p3 {
            let count = floor(xl + ln(v) / left_slope);
            if count < 0.0 || v == 0.0 {
                continue;
            }
            v = v * (u - p2) * left_slope;
            count as i64
        } else {
            let count = floor(xr - ln(v) / right_slope);
            if count > number || v == 0.0 {
                continue;
            }
            v = v * (u - p3) * right_slope;
            count as i64
        };
        let y = count as f64;
        let distance = (count - middle).abs();
        let k = distance as f64;
        if distance <= 20 || k >= nrq / 2.0 - 1.0 {
            if v <= ratio(count, middle, number, r / q) {
                return count;
            }
            continue;
        }
        let rho = (k / nrq) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5);
        let t = -k * k / (2.0 * nrq);
        let a = ln(v);
        if a < t - rho {
            return count;
        }
        if a > t + rho {
            continue;
        }
        let (x1, f1, z, w) = (y + 1.0, m + 1.0, number + 1.0 - m, number - y + 1.0);
        let tail = |x: f64| {
            let square = x * x;
            (13680. - (462. - (132. - (99. - 140. / square) / square) / square) / square) / x / 166320.
        };
        let most = xm * ln(f1 / x1)
            + (number - m + 0.5) * ln(z / w)
            + (y - m) * ln(w * r / (x1 * q))
            + tail(f1)
            + tail(z)
            + tail(x1)
            + tail(w);
        if a <= most {
            return count;
        }
    }
}

// The probability of `count` over that of `middle`; they are at most 20 apart, or the variance is small.
fn ratio(count: i64, middle: i64, number: f64, s: f64) -> f64 {
    let a = s * (number + 1.0);
    let mut ratio = 1.0;
    for i in middle + 1..=count {
        ratio *= a / i as f64 - s;
    }
    for i in count + 1..=middle {
        ratio /= a / i as f64 - s;
    }
    ratio
}

/// How often each of several outcomes comes in `n` trials, into `out`.
pub(crate) fn multinomial(source: &mut dyn Source, n: i64, probabilities: &[f64], out: &mut [i64]) {
    out.fill(0);
    let Some((last, others)) = out.split_last_mut() else { return };
    let (mut left, mut remaining) = (n, 1.0);
    for (count, p) in others.iter_mut().zip(probabilities) {
        // No shortcut for the legacy generator here: numpy's two share this one.
        let p_here = p / remaining;
        *count = if left == 0 || p_here == 0.0 { 0 } else { binomial_of_any(source, left, p_here) };
        left -= *count;
        if left <= 0 {
            return;
        }
        remaining -= p;
    }
    *last = left;
}

/// Shares that add up to 1: gamma numbers over their sum.
pub(crate) fn gamma_shares(source: &mut dyn Source, alpha: &[f64], out: &mut [f64]) {
    let mut sum = 0.0;
    for (share, alpha) in out.iter_mut().zip(alpha) {
        *share = standard_gamma(source, *alpha);
        sum += *share;
    }
    let inverse = 1.0 / sum;
    for share in out {
        *share *= inverse;
    }
}
