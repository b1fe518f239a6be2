//! Numbers of about 106 bits as the sum of two doubles, and the rounding of such a sum to one double.

/// `hi + lo`, where `hi` is the sum rounded to a double.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dd {
    pub(super) hi: f64,
    pub(super) lo: f64,
}

/// A pair from its bits, for the tables.
pub(super) const fn dd(hi: u64, lo: u64) -> Dd {
    Dd { hi: f64::from_bits(hi), lo: f64::from_bits(lo) }
}

/// The exact sum, if `a` is not smaller in magnitude than `b`.
pub(super) fn quick_two_sum(a: f64, b: f64) -> Dd {
    let hi = a + b;
    Dd { hi, lo: b - (hi - a) }
}

/// The exact sum (Knuth).
pub(super) fn two_sum(a: f64, b: f64) -> Dd {
    let hi = a + b;
    let from_b = hi - a;
    Dd { hi, lo: (a - (hi - from_b)) + (b - from_b) }
}

// Veltkamp: the upper 26 bits and the lower 26 bits with sign.
fn split(a: f64) -> (f64, f64) {
    let c = 134_217_729.0 * a;
    let hi = c - (c - a);
    (hi, a - hi)
}

/// The exact product (Dekker), for factors below 2^990 and products above 2^-960.
pub(super) fn two_prod(a: f64, b: f64) -> Dd {
    let hi = a * b;
    let (ah, al) = split(a);
    let (bh, bl) = split(b);
    Dd { hi, lo: ((ah * bh - hi) + ah * bl + al * bh) + al * bl }
}

impl Dd {
    pub(super) const ONE: Dd = Dd { hi: 1.0, lo: 0.0 };

    pub(super) fn from(hi: f64) -> Dd {
        Dd { hi, lo: 0.0 }
    }

    pub(super) fn neg(self) -> Dd {
        Dd { hi: -self.hi, lo: -self.lo }
    }

    /// Both parts times a power of two.
    pub(super) fn scale(self, factor: f64) -> Dd {
        Dd { hi: self.hi * factor, lo: self.lo * factor }
    }

    pub(super) fn add(self, other: Dd) -> Dd {
        let high = two_sum(self.hi, other.hi);
        let low = two_sum(self.lo, other.lo);
        let once = quick_two_sum(high.hi, high.lo + low.hi);
        quick_two_sum(once.hi, once.lo + low.lo)
    }

    pub(super) fn sub(self, other: Dd) -> Dd {
        self.add(other.neg())
    }

    pub(super) fn add_f64(self, other: f64) -> Dd {
        let high = two_sum(self.hi, other);
        quick_two_sum(high.hi, high.lo + self.lo)
    }

    pub(super) fn mul(self, other: Dd) -> Dd {
        let product = two_prod(self.hi, other.hi);
        quick_two_sum(product.hi, product.lo + (self.hi * other.lo + self.lo * other.hi))
    }

    pub(super) fn mul_f64(self, other: f64) -> Dd {
        let product = two_prod(self.hi, other);
        quick_two_sum(product.hi, product.lo + self.lo * other)
    }

    pub(super) fn div(self, other: Dd) -> Dd {
        let first = self.hi / other.hi;
        let rest = self.sub(other.mul_f64(first));
        let second = rest.hi / other.hi;
        let rest = rest.sub(other.mul_f64(second));
        quick_two_sum(first, second).add_f64(rest.hi / other.hi)
    }

    /// The square root of a number that is not negative.
    pub(super) fn sqrt(self) -> Dd {
        if self.hi <= 0.0 {
            return Dd::from(0.0);
        }
        let root = self.hi.sqrt();
        let rest = self.sub(two_prod(root, root));
        let first = quick_two_sum(root, rest.hi / (2.0 * root));
        let rest = self.sub(first.mul(first));
        first.add_f64(rest.hi / (2.0 * root))
    }

    /// The rounded sum, if an error of `error` in it cannot change the rounding.
    pub(super) fn round_within(self, error: f64) -> Option<f64> {
        let below = self.hi + (self.lo - error);
        let above = self.hi + (self.lo + error);
        (below == above).then_some(above)
    }

    pub(super) fn round(self) -> f64 {
        self.hi + self.lo
    }

    /// `(hi + lo) * 2^exponent` rounded once, also when the result is subnormal; `hi` must be between 1/4 and 4.
    pub(super) fn round_scaled(self, exponent: i32) -> f64 {
        if exponent >= -1000 {
            // Two steps, since 2^1024 is no double.
            return if exponent > 1000 {
                self.round() * power_of_two(1000) * power_of_two((exponent - 1000).min(1000))
            } else {
                self.round() * power_of_two(exponent)
            };
        }
        if exponent < -1080 {
            return 0.0 * self.hi;
        }
        // Below the normal numbers, adding 2^52 units of 2^-1074 (counted before scaling) rounds to whole units.
        let unit = power_of_two(-1074 - exponent);
        let anchor = unit * 4_503_599_627_370_496.0 * self.hi.signum();
        let rounded = if self.hi.abs() >= anchor.abs() {
            self.round()
        } else {
            let sum = two_sum(anchor, self.hi);
            (sum.hi + (sum.lo + self.lo)) - anchor
        };
        rounded * power_of_two(-1000) * power_of_two(exponent + 1000)
    }
}

/// 2^exponent for a normal result, -1022 to 1023.
pub(super) fn power_of_two(exponent: i32) -> f64 {
    debug_assert!((-1022..=1023).contains(&exponent));
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

/// The int nearest to a number below 2^31, ties to even.
pub(super) fn nearest(x: f64) -> f64 {
    const ANCHOR: f64 = 6_755_399_441_055_744.0;
    (x + ANCHOR) - ANCHOR
}
