//! Distances between samples and centres, as products and as differences.

use tensor::Matrix;

/// Centres in blocks, column by column within a block, so that one sample is compared with a block at once.
#[derive(Debug, Default)]
pub(super) struct Centres {
    count: usize,
    features: usize,
    /// Blocks of eight, the last one of four if that is enough, filled up with zeros: `(features, block)` each.
    blocks: Vec<f64>,
    /// Squared norms, infinite where a block is filled up.
    squares: Vec<f64>,
    largest_square: f64,
}

/// Where the block begins that holds a centre, and how wide it is.
fn block_of(index: usize, padded: usize) -> (usize, usize) {
    let start = index / 8 * 8;
    (start, 8.min(padded - start))
}

impl Centres {
    /// Takes rows; memory is kept from one use to the next.
    pub fn set<'a>(&mut self, rows: impl ExactSizeIterator<Item = &'a [f64]>, features: usize) {
        self.count = rows.len();
        self.features = features;
        let padded = self.count.next_multiple_of(4);
        self.blocks.clear();
        self.blocks.resize(features * padded, 0.0);
        self.squares.clear();
        for (index, row) in rows.enumerate() {
            let (start, width) = block_of(index, padded);
            for (feature, number) in row.iter().enumerate() {
                self.blocks[start * features + feature * width + index - start] = *number;
            }
            self.squares.push(squares(row));
        }
        self.largest_square = self.squares.iter().copied().fold(0.0, f64::max);
        self.squares.resize(padded, f64::INFINITY);
    }

    /// Numbers that [`compare`](Self::compare) writes: one per centre, and some more.
    pub fn line(&self) -> Vec<f64> {
        vec![0.0; self.squares.len()]
    }

    /// `out[j]` becomes `|c_j|^2 - 2 x . c_j`: the squared distance but for `|x|^2`, which is the same for all centres.
    pub fn compare(&self, sample: &[f64], out: &mut [f64]) {
        let mut start = 0;
        while start < out.len() {
            let width = 8.min(out.len() - start);
            let block = &self.blocks[start * self.features..(start + width) * self.features];
            let (squares, out) = (&self.squares[start..start + width], &mut out[start..start + width]);
            if width == 8 {
                compare_block::<8>(sample, block, squares, out);
            } else {
                compare_block::<4>(sample, block, squares, out);
            }
            start += width;
        }
    }

    /// The first of the nearest centres, given what [`compare`](Self::compare) found.
    ///
    /// Samples between two centres are common where numbers are whole, and rounding decides where they go: it is decided as a
    /// processor's fused products decide it, with which scikit-learn's labels are made.
    pub fn nearest(&self, sample: &[f64], line: &[f64]) -> u32 {
        let least = line.iter().copied().fold(f64::INFINITY, f64::min);
        let bound = least + 1e-12 * (least.abs() + self.largest_square);
        let (mut nearest, mut near) = (0, 0u32);
        for (index, distance) in line.iter().enumerate().rev() {
            let is_near = *distance <= bound;
            nearest = if is_near { index } else { nearest };
            near += u32::from(is_near);
        }
        if near > 1 { self.decide(sample, line, bound) } else { nearest as u32 }
    }

    /// The squared distance, given what [`compare`](Self::compare) found and the sample's squared norm. Where hardly anything is left
    /// of both norms, what is left is rounding; it is that of fused products, as in [`nearest`](Self::nearest).
    pub fn distance(&self, sample: &[f64], norm: f64, index: usize, compared: f64) -> f64 {
        let distance = compared + norm;
        let square = self.squares[index];
        if distance < 1e-9 * (norm + square) {
            return (square - 2.0 * self.fused_product(sample, index) + norm).max(0.0);
        }
        distance.max(0.0)
    }

    fn fused_product(&self, sample: &[f64], index: usize) -> f64 {
        let (start, width) = block_of(index, self.squares.len());
        let centre = self.blocks[start * self.features..].iter().skip(index - start).step_by(width);
        sample.iter().zip(centre).fold(0.0, |sum, (number, centre)| libm::fma(*number, *centre, sum))
    }

    fn decide(&self, sample: &[f64], line: &[f64], bound: f64) -> u32 {
        let (mut nearest, mut least) = (0, f64::INFINITY);
        for (index, _) in line.iter().enumerate().filter(|(_, distance)| **distance <= bound) {
            let distance = self.squares[index] - 2.0 * self.fused_product(sample, index);
            if distance < least {
                least = distance;
                nearest = index as u32;
            }
        }
        nearest
    }
}

fn compare_block<const N: usize>(sample: &[f64], block: &[f64], squares: &[f64], out: &mut [f64]) {
    let mut sums = [0.0; N];
    for (number, centres) in sample.iter().zip(block.as_chunks::<N>().0) {
        for (sum, centre) in sums.iter_mut().zip(centres) {
            *sum += number * centre;
        }
    }
    for ((out, sum), square) in out.iter_mut().zip(sums).zip(squares) {
        *out = square - 2.0 * sum;
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
