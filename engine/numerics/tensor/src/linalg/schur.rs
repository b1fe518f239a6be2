//! The real Schur form of a square matrix: balanced, made Hessenberg, then Francis' double shifts until only blocks of two are left.

use super::Error;
use super::columns::{Columns, hypotenuse, length, reflect, reflector};

/// Steps allowed for each eigenvalue, and for small matrices as if they had ten.
const MAX_STEPS: usize = 30;
/// Every so many steps without success the shifts are exceptional ones.
const EXCEPTIONAL: usize = 6;

/// A real or complex eigenvalue: real and imaginary part.
pub(super) type Value = (f64, f64);

/// `A = D Z T Z' D^-1` up to a permutation.
pub(super) struct Schur {
    /// Upper triangular but for blocks of two on the diagonal.
    pub(super) t: Columns,
    /// Orthogonal, if it was asked for.
    pub(super) z: Option<Columns>,
    pub(super) values: Vec<Value>,
    balance: Balance,
}

/// What was done to rows and columns beforehand.
struct Balance {
    /// Rows `low..=high` are coupled; the others' eigenvalues stand on the diagonal.
    low: usize,
    high: usize,
    /// Factors within, partners of exchanges outside of `low..=high`.
    scales: Vec<f64>,
    partners: Vec<usize>,
}

impl Schur {
    /// # Errors
    /// `EigenvaluesDidNotConverge` after thirty steps for each.
    ///
    /// # Source
    /// Golub and Van Loan, 7.4 and 7.5, in the variant of LAPACK's `gebal`, `gehd2` and `lahqr`, whose signs follow from the steps.
    pub(super) fn of(mut t: Columns, with_vectors: bool) -> Result<Schur, Error> {
        let n = t.rows;
        let balance = Balance::of(&mut t);
        let (low, high) = (balance.low, balance.high);
        let mut taus = Vec::new();
        for step in low..high {
            let column = t.column_mut(step);
            let (beta, tau) = reflector(column[step + 1], &mut column[step + 2..=high]);
            column[step + 1] = beta;
            let v = column[step + 2..=high].to_vec();
            if tau != 0.0 {
                right_reflect(&mut t, tau, step + 1, &v, high + 1);
                for other in step + 1..n {
                    reflect(tau, &v, &mut t.column_mut(other)[step + 1..=high]);
                }
            }
            taus.push((tau, v));
        }
        let z = with_vectors.then(|| {
            let mut z = Columns::identity(n);
            for (step, (tau, v)) in taus.iter().enumerate().rev() {
                let first = low + step + 1;
                for column in first..n {
                    reflect(*tau, v, &mut z.column_mut(column)[first..=high]);
                }
            }
            z
        });
        for column in low..high {
            t.column_mut(column)[(column + 2).min(n)..].fill(0.0);
        }
        let values = (0..n).map(|index| (t.get(index, index), 0.0)).collect();
        let mut schur = Schur { t, z, values, balance };
        schur.iterate()?;
        Ok(schur)
    }

    /// Takes vectors of the balanced matrix back to those of the matrix.
    pub(super) fn unbalance(&self, vectors: &mut Columns) {
        let Balance { low, high, scales, partners } = &self.balance;
        for column in 0..vectors.columns {
            let vector = vectors.column_mut(column);
            for row in *low..=*high {
                vector[row] *= scales[row];
            }
            for row in (0..*low).rev().chain(high + 1..partners.len()) {
                vector.swap(row, partners[row]);
            }
        }
    }

    fn iterate(&mut self) -> Result<(), Error> {
        let (low, high) = (self.balance.low, self.balance.high);
        let n = self.t.rows;
        if n == 0 || low == high {
            return Ok(());
        }
        let size = high - low + 1;
        let mut steps_left = MAX_STEPS * size.max(10);
        let tiny = f64::MIN_POSITIVE * (size as f64 / f64::EPSILON);
        let mut end = high;
        let mut failures = 0;
        loop {
            let first = self.split(low, end, high, tiny);
            if first > low {
                self.t.set(first, first - 1, 0.0);
            }
            if first + 1 >= end {
                if first == end {
                    self.values[end] = (self.t.get(end, end), 0.0);
                } else {
                    self.standardise(end);
                }
                failures = 0;
                if first <= low {
                    return Ok(());
                }
                end = first - 1;
                continue;
            }
            if steps_left == 0 {
                return Err(Error::EigenvaluesDidNotConverge);
            }
            steps_left -= 1;
            failures += 1;
            let shifts = self.shifts(first, end, failures);
            self.step(first, end, shifts);
        }
    }

    // The first row of the block that ends at `end`: the element before it is negligible.
    fn split(&self, low: usize, end: usize, high: usize, tiny: f64) -> usize {
        let t = &self.t;
        for k in (low + 1..=end).rev() {
            let below = t.get(k, k - 1).abs();
            if below <= tiny {
                return k;
            }
            let (before, here) = (t.get(k - 1, k - 1), t.get(k, k));
            let mut around = before.abs() + here.abs();
            if around == 0.0 {
                if k >= low + 2 {
                    around += t.get(k - 1, k - 2).abs();
                }
                if k < high {
                    around += t.get(k + 1, k).abs();
                }
            }
            if below <= f64::EPSILON * around {
                // The criterion of Ahues and Tisseur 1997.
                let above = t.get(k - 1, k).abs();
                let (more, less) = (below.max(above), below.min(above));
                let apart = (before - here).abs();
                let (far, near) = (here.abs().max(apart), here.abs().min(apart));
                let sum = far + more;
                if less * (more / sum) <= tiny.max(f64::EPSILON * (near * (far / sum))) {
                    return k;
                }
            }
        }
        low
    }

    fn shifts(&self, first: usize, end: usize, failures: usize) -> (Value, Value) {
        let t = &self.t;
        let exceptional =
            |below: f64, corner: f64| (0.75 * below + corner, -0.4375 * below, below, 0.75 * below + corner);
        let (a, b, c, d) = if failures.is_multiple_of(2 * EXCEPTIONAL) {
            exceptional(t.get(end, end - 1).abs() + t.get(end - 1, end - 2).abs(), t.get(end, end))
        } else if failures.is_multiple_of(EXCEPTIONAL) {
            exceptional(t.get(first + 1, first).abs() + t.get(first + 2, first + 1).abs(), t.get(first, first))
        } else {
            (t.get(end - 1, end - 1), t.get(end - 1, end), t.get(end, end - 1), t.get(end, end))
        };
        let scale = a.abs() + b.abs() + c.abs() + d.abs();
        if scale == 0.0 {
            return ((0.0, 0.0), (0.0, 0.0));
        }
        let (a, b, c, d) = (a / scale, b / scale, c / scale, d / scale);
        let mean = (a + d) / 2.0;
        let determinant = (a - mean) * (d - mean) - b * c;
        let root = determinant.abs().sqrt();
        if determinant >= 0.0 {
            let real = mean * scale;
            return ((real, root * scale), (real, -root * scale));
        }
        // Real shifts: the one nearer to the corner, twice.
        let (one, other) = (mean + root, mean - root);
        let nearer = if (one - d).abs() <= (other - d).abs() { one } else { other } * scale;
        ((nearer, 0.0), (nearer, 0.0))
    }

    fn step(&mut self, first: usize, end: usize, ((r1, i1), (r2, i2)): (Value, Value)) {
        let n = self.t.rows;
        let t = &mut self.t;
        let mut start = end - 2;
        let mut v;
        loop {
            let m = start;
            let (here, next) = (t.get(m, m), t.get(m + 1, m + 1));
            let scale = (here - r2).abs() + i2.abs() + t.get(m + 1, m).abs();
            let below = t.get(m + 1, m) / scale;
            v = [
                below * t.get(m, m + 1) + (here - r1) * ((here - r2) / scale) - i1 * (i2 / scale),
                below * (here + next - r1 - r2),
                below * t.get(m + 2, m + 1),
            ];
            let size = v[0].abs() + v[1].abs() + v[2].abs();
            v = v.map(|number| number / size);
            if m == first {
                break;
            }
            let around = t.get(m - 1, m - 1).abs() + here.abs() + next.abs();
            let bulge = t.get(m, m - 1).abs() * (v[1].abs() + v[2].abs());
            if bulge <= f64::EPSILON * v[0].abs() * around {
                break;
            }
            start -= 1;
        }
        for k in start..end {
            let count = 3.min(end - k + 1);
            if k > start {
                for (index, number) in v[..count].iter_mut().enumerate() {
                    *number = t.get(k + index, k - 1);
                }
            }
            let (head, rest) = v[..count].split_at_mut(1);
            let (beta, tau) = reflector(head[0], rest);
            if k > start {
                t.set(k, k - 1, beta);
                t.set(k + 1, k - 1, 0.0);
                if k + 1 < end {
                    t.set(k + 2, k - 1, 0.0);
                }
            } else if start > first {
                t.set(k, k - 1, t.get(k, k - 1) * (1.0 - tau));
            }
            let v = &v[1..count];
            for column in k..n {
                reflect(tau, v, &mut t.column_mut(column)[k..k + count]);
            }
            right_reflect(t, tau, k, v, (k + 3).min(end) + 1);
            if let Some(z) = &mut self.z {
                right_reflect(z, tau, k, v, n);
            }
        }
    }

    // The block of two that ends at `end` becomes triangular, or gets equal diagonal elements.
    fn standardise(&mut self, end: usize) {
        let (start, n) = (end - 1, self.t.rows);
        let t = &mut self.t;
        let block = [t.get(start, start), t.get(start, end), t.get(end, start), t.get(end, end)];
        let ([a, b, c, d], cosine, sine) = standard_block(block);
        let imaginary = if c == 0.0 { 0.0 } else { b.abs().sqrt() * c.abs().sqrt() };
        self.values[start] = (a, imaginary);
        self.values[end] = (d, -imaginary);
        for column in end + 1..n {
            let column = t.column_mut(column);
            let (x, y) = (column[start], column[end]);
            (column[start], column[end]) = (cosine * x + sine * y, cosine * y - sine * x);
        }
        t.turn(start, cosine, sine);
        for (row, column, number) in [(start, start, a), (start, end, b), (end, start, c), (end, end, d)] {
            t.set(row, column, number);
        }
        if let Some(z) = &mut self.z {
            z.turn(start, cosine, sine);
        }
    }
}

/// `A (I - tau v v')` for the rows before `rows`, where `v` is 1 at column `first` and goes on with `rest`.
fn right_reflect(a: &mut Columns, tau: f64, first: usize, rest: &[f64], rows: usize) {
    if tau == 0.0 {
        return;
    }
    let mut product = a.column(first)[..rows].to_vec();
    for (index, v) in rest.iter().enumerate() {
        super::columns::add_scaled(&mut product, *v, &a.column(first + 1 + index)[..rows]);
    }
    super::columns::add_scaled(&mut a.column_mut(first)[..rows], -tau, &product);
    for (index, v) in rest.iter().enumerate() {
        super::columns::add_scaled(&mut a.column_mut(first + 1 + index)[..rows], -tau * v, &product);
    }
}

/// The standard form of a block `[a, b, c, d]`, and the rotation that makes it.
///
/// # Source
/// LAPACK's `lanv2`.
fn standard_block([a, b, c, d]: [f64; 4]) -> ([f64; 4], f64, f64) {
    let sign = |number: f64| 1f64.copysign(number);
    if c == 0.0 {
        return ([a, b, c, d], 1.0, 0.0);
    }
    if b == 0.0 {
        return ([d, -c, 0.0, a], 0.0, 1.0);
    }
    if a - d == 0.0 && sign(b) != sign(c) {
        return ([a, b, c, d], 1.0, 0.0);
    }
    let half = 0.5 * (a - d);
    let more = b.abs().max(c.abs());
    let less = b.abs().min(c.abs()) * sign(b) * sign(c);
    let scale = half.abs().max(more);
    let z = half / scale * half + more / scale * less;
    if z >= 4.0 * f64::EPSILON {
        // Two real eigenvalues.
        let z = half + (scale.sqrt() * z.sqrt()).copysign(half);
        let tau = hypotenuse(c, z);
        return ([d + z, b - c, 0.0, d - more / z * less], z / tau, c / tau);
    }
    // Complex, or real and almost equal: the diagonal elements are made equal.
    let sigma = b + c;
    let tau = hypotenuse(sigma, a - d);
    let cosine = (0.5 * (1.0 + sigma.abs() / tau)).sqrt();
    let sine = -(half / (tau * cosine)) * sign(sigma);
    let (aa, bb) = (a * cosine + b * sine, b * cosine - a * sine);
    let (cc, dd) = (c * cosine + d * sine, d * cosine - c * sine);
    let (a, b) = (aa * cosine + cc * sine, bb * cosine + dd * sine);
    let (c, d) = (cc * cosine - aa * sine, dd * cosine - bb * sine);
    let mean = 0.5 * (a + d);
    if c == 0.0 {
        return ([mean, b, c, mean], cosine, sine);
    }
    if b == 0.0 {
        return ([mean, -c, 0.0, mean], -sine, cosine);
    }
    if sign(b) != sign(c) {
        return ([mean, b, c, mean], cosine, sine);
    }
    // Real after all.
    let (root_b, root_c) = (b.abs().sqrt(), c.abs().sqrt());
    let p = (root_b * root_c).copysign(c);
    let tau = 1.0 / (b + c).abs().sqrt();
    let (cosine_1, sine_1) = (root_b * tau, root_c * tau);
    let turned = (cosine * cosine_1 - sine * sine_1, cosine * sine_1 + sine * cosine_1);
    ([mean + p, b - c, 0.0, mean - p], turned.0, turned.1)
}

impl Balance {
    /// Moves rows and columns that are decoupled to the edges, and makes coupled rows and columns about equally long.
    fn of(a: &mut Columns) -> Balance {
        let n = a.rows;
        let mut balance =
            Balance { low: 0, high: n.saturating_sub(1), scales: vec![1.0; n], partners: (0..n).collect() };
        if n > 0 && balance.permute(a) {
            balance.scale(a);
        }
        balance
    }

    // Whether anything coupled is left.
    fn permute(&mut self, a: &mut Columns) -> bool {
        let mut moved = true;
        while moved {
            moved = false;
            for row in (0..=self.high).rev() {
                if row > self.high || (0..=self.high).any(|column| column != row && a.get(row, column) != 0.0) {
                    continue;
                }
                let to = self.high;
                self.exchange(a, row, to);
                moved = true;
                if to == 0 {
                    return false;
                }
                self.high -= 1;
            }
        }
        moved = true;
        while moved {
            moved = false;
            for column in self.low..=self.high {
                if column < self.low || (self.low..=self.high).any(|row| row != column && a.get(row, column) != 0.0) {
                    continue;
                }
                let to = self.low;
                self.exchange(a, column, to);
                moved = true;
                self.low += 1;
            }
        }
        true
    }

    fn exchange(&mut self, a: &mut Columns, from: usize, to: usize) {
        self.partners[to] = from;
        // Whole rows and columns: what lies outside of the block is zero on one side and belongs to it on the other.
        a.swap_columns(from, to);
        a.swap_rows(from, to);
    }

    fn scale(&mut self, a: &mut Columns) {
        let (low, high) = (self.low, self.high);
        let least = f64::MIN_POSITIVE / f64::EPSILON;
        let (least_2, most_2) = (2.0 * least, 1.0 / (2.0 * least));
        let mut changed = true;
        while changed {
            changed = false;
            for index in low..=high {
                let mut c = length(&a.column(index)[low..=high]);
                let row: Vec<f64> = (low..a.columns).map(|column| a.get(index, column)).collect();
                let mut r = length(&row[..=high - low]);
                let most = |numbers: &[f64]| numbers.iter().fold(0.0f64, |most, number| most.max(number.abs()));
                let (mut ca, mut ra) = (most(&a.column(index)[..=high]), most(&row));
                if c == 0.0 || r == 0.0 || !(c + r + ca + ra).is_finite() {
                    continue;
                }
                let (mut f, sum) = (1.0f64, c + r);
                let mut g = r / 2.0;
                while c < g && f.max(c).max(ca) < most_2 && r.min(g).min(ra) > least_2 {
                    (f, c, ca, r, g, ra) = (f * 2.0, c * 2.0, ca * 2.0, r / 2.0, g / 2.0, ra / 2.0);
                }
                g = c / 2.0;
                while g >= r && r.max(ra) < most_2 && f.min(c).min(g).min(ca) > least_2 {
                    (f, c, g, ca, r, ra) = (f / 2.0, c / 2.0, g / 2.0, ca / 2.0, r * 2.0, ra * 2.0);
                }
                let scale = self.scales[index];
                let too_small = f < 1.0 && scale < 1.0 && f * scale <= least;
                let too_large = f > 1.0 && scale > 1.0 && scale >= 1.0 / least / f;
                if c + r >= 0.95 * sum || too_small || too_large {
                    continue;
                }
                self.scales[index] *= f;
                changed = true;
                for column in low..a.columns {
                    a.set(index, column, a.get(index, column) / f);
                }
                a.column_mut(index)[..=high].iter_mut().for_each(|number| *number *= f);
            }
        }
    }
}
