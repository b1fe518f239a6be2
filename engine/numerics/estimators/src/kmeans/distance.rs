//! Distances between samples and centres, as products and as differences.

use tensor::Matrix;

/// Centres as columns of features, so that one sample is compared with all of them at once.
#[derive(Debug, Default)]
pub(super) struct Centres {
    count: usize,
    /// `(features, count)`
    features: Vec<f64>,
    squares: Vec<f64>,
}

impl Centres {
    /// Takes rows; memory is kept from one use to the next.
    pub fn set<'a>(&mut self, rows: impl ExactSizeIterator<Item = &'a [f64]>, feature_count: usize) {
        self.count = rows.len();
        self.features.clear();
        self.features.resize(feature_count * self.count, 0.0);
        self.squares.clear();
        for (index, row) in rows.enumerate() {
            for (feature, number) in row.iter().enumerate() {
                self.features[feature * self.count + index] = *number;
            }
            self.squares.push(squares(row));
        }
    }

    /// `out[j]` becomes `|c_j|^2 - 2 x . c_j`: the squared distance but for `|x|^2`, which is the same for all centres.
    pub fn compare(&self, sample: &[f64], out: &mut [f64]) {
        out.fill(0.0);
        if self.count == 0 {
            return;
        }
        for (number, centres) in sample.iter().zip(self.features.chunks_exact(self.count)) {
            for (sum, centre) in out.iter_mut().zip(centres) {
                *sum += number * centre;
            }
        }
        for (sum, square) in out.iter_mut().zip(&self.squares) {
            *sum = square - 2.0 * *sum;
        }
    }

    /// The first of the nearest centres, given what [`compare`](Self::compare) found.
    ///
    /// Samples between two centres are common where numbers are whole, and rounding decides where they go: it is decided as a
    /// processor's fused products decide it, with which scikit-learn's labels are made.
    pub fn nearest(&self, sample: &[f64], line: &[f64]) -> u32 {
        let (mut nearest, mut least, mut second) = (0, f64::INFINITY, f64::INFINITY);
        for (index, distance) in line.iter().enumerate() {
            if *distance < least {
                second = least;
                least = *distance;
                nearest = index;
            } else if *distance < second {
                second = *distance;
            }
        }
        let undecided = 1e-12 * (least.abs() + self.squares.get(nearest).copied().unwrap_or(0.0));
        if second - least > undecided {
            return nearest as u32;
        }
        let bound = least + undecided;
        let mut least = f64::INFINITY;
        for (index, _) in line.iter().enumerate().filter(|(_, distance)| **distance <= bound) {
            let centre = self.features.iter().skip(index).step_by(self.count);
            let product = sample.iter().zip(centre).fold(0.0, |sum, (number, centre)| libm::fma(*number, *centre, sum));
            let distance = self.squares[index] - 2.0 * product;
            if distance < least {
                least = distance;
                nearest = index;
            }
        }
        nearest as u32
    }
}

/// A sample's squared norm, summed in numpy's order: two lanes, eight numbers at a time from their end.
pub(super) fn squares(row: &[f64]) -> f64 {
    let (mut even, mut odd) = (0.0, 0.0);
    let blocks = row.chunks_exact(8);
    let rest = blocks.remainder();
    for block in blocks {
        for pair in block.chunks_exact(2).rev() {
            even += pair[0] * pair[0];
            odd += pair[1] * pair[1];
        }
    }
    for pair in rest.chunks(2) {
        even += pair[0] * pair[0];
        odd += pair.get(1).map_or(0.0, |number| number * number);
    }
    even + odd
}

/// The squared distance by differences, four at a time as scikit-learn sums them.
pub(super) fn squared_distance(left: &[f64], right: &[f64]) -> f64 {
    let (left_blocks, right_blocks) = (left.chunks_exact(4), right.chunks_exact(4));
    let rest = left_blocks.remainder().iter().zip(right_blocks.remainder());
    let square = |left: f64, right: f64| (left - right) * (left - right);
    let mut sum = 0.0;
    for (left, right) in left_blocks.zip(right_blocks) {
        sum += square(left[0], right[0])
            + square(left[1], right[1])
            + square(left[2], right[2])
            + square(left[3], right[3]);
    }
    rest.fold(sum, |sum, (left, right)| sum + square(*left, *right))
}

/// The rows of a matrix, which are one after the other.
pub(super) fn rows(matrix: &Matrix) -> impl ExactSizeIterator<Item = &[f64]> {
    let columns = matrix.ncols().max(1);
    matrix.as_slice().unwrap_or(&[]).chunks_exact(columns)
}
