//! The product in tiles of four rows that stay in registers: both sides are packed so that the innermost loop reads them in order.

use super::{Operand, Real};

/// Rows of a tile. Four by four floats are eight vectors of 128 bits: half of the registers, whatever the machine.
const ROWS: usize = 4;
/// Inner indices that are summed in one go; the sums wait in `out` in between, so their order stays.
const DEPTH: usize = 256;
/// Columns whose packed block stays in the second cache.
const WIDTH: usize = 512;

/// One side of a product: lanes are the rows of the left side or the columns of the right one, depth is the inner index.
struct Side<'a, T> {
    data: &'a [T],
    lane_stride: usize,
    depth_stride: usize,
}

/// The product of operands whose sizes have been checked; `N` columns make a tile.
pub(super) fn multiply<T: Real, const N: usize>(
    (rows, inner, columns): (usize, usize, usize),
    left: Operand<'_, T>,
    right: Operand<'_, T>,
    out: &mut [T],
) {
    if inner == 0 || out.is_empty() {
        out.fill(T::default());
        return;
    }
    let left = Side { data: left.data, lane_stride: left.row_stride, depth_stride: left.column_stride };
    let right = Side { data: right.data, lane_stride: right.column_stride, depth_stride: right.row_stride };
    if columns == 1 {
        return times_vector(&left, &right, inner, out);
    }
    if rows == 1 {
        return times_vector(&right, &left, inner, out);
    }
    let mut left_panel = vec![[T::default(); ROWS]; inner.min(DEPTH)];
    let mut right_panels = vec![[T::default(); N]; inner.min(DEPTH) * columns.min(WIDTH).div_ceil(N)];
    for column_start in (0..columns).step_by(WIDTH) {
        let width = WIDTH.min(columns - column_start);
        for k_start in (0..inner).step_by(DEPTH) {
            let depth = DEPTH.min(inner - k_start);
            for (panel, lane) in right_panels.chunks_exact_mut(depth).zip((0..width).step_by(N)) {
                pack(&right, column_start + lane, N.min(width - lane), k_start, panel);
            }
            for (row_block, results) in out.chunks_mut(ROWS * columns).enumerate() {
                let row_start = row_block * ROWS;
                let left_panel = &mut left_panel[..depth];
                pack(&left, row_start, ROWS.min(rows - row_start), k_start, left_panel);
                for (panel, lane) in right_panels.chunks_exact(depth).zip((0..width).step_by(N)) {
                    let place = column_start + lane;
                    let count = N.min(width - lane);
                    let mut sums = [[T::default(); N]; ROWS];
                    if k_start > 0 {
                        for (row, sums) in results.chunks_exact(columns).zip(&mut sums) {
                            sums[..count].copy_from_slice(&row[place..place + count]);
                        }
                    }
                    let sums = tile(left_panel, panel, sums);
                    for (row, sums) in results.chunks_exact_mut(columns).zip(&sums) {
                        row[place..place + count].copy_from_slice(&sums[..count]);
                    }
                }
            }
        }
    }
}

// The loop all time is spent in; the arrays become registers.
#[inline(always)]
fn tile<T: Real, const N: usize>(left: &[[T; ROWS]], right: &[[T; N]], mut sums: [[T; N]; ROWS]) -> [[T; N]; ROWS] {
    for (x, y) in left.iter().zip(right) {
        for row in 0..ROWS {
            for lane in 0..N {
                sums[row][lane] = sums[row][lane] + x[row] * y[lane];
            }
        }
    }
    sums
}

/// Lanes `start..start + count` beside each other, for as many inner indices as `panel` has; lanes beyond are zero.
fn pack<T: Real, const W: usize>(side: &Side<'_, T>, start: usize, count: usize, k_start: usize, panel: &mut [[T; W]]) {
    let first = start * side.lane_stride + k_start * side.depth_stride;
    let depth = panel.len();
    if count == W && side.lane_stride == 1 {
        for (index, slots) in panel.iter_mut().enumerate() {
            slots.copy_from_slice(&side.data[first + index * side.depth_stride..][..W]);
        }
        return;
    }
    if count < W {
        panel.fill([T::default(); W]);
    }
    for lane in 0..count {
        let at = first + lane * side.lane_stride;
        if side.depth_stride == 1 {
            for (slots, number) in panel.iter_mut().zip(&side.data[at..at + depth]) {
                slots[lane] = *number;
            }
        } else {
            for (index, slots) in panel.iter_mut().enumerate() {
                slots[lane] = side.data[at + index * side.depth_stride];
            }
        }
    }
}

/// Results that are summed beside each other.
const RUN: usize = 8;

/// Every lane times one vector: the product of a matrix and a column, or of a row and a matrix.
fn times_vector<T: Real>(side: &Side<'_, T>, vector: &Side<'_, T>, inner: usize, out: &mut [T]) {
    let strided: Vec<T>;
    let vector = if vector.depth_stride == 1 {
        &vector.data[..inner]
    } else {
        strided = (0..inner).map(|k| vector.data[k * vector.depth_stride]).collect();
        &strided
    };
    for (block, results) in out.chunks_mut(RUN).enumerate() {
        let lane = block * RUN;
        let mut sums = [T::default(); RUN];
        if side.lane_stride == 1 && results.len() == RUN {
            for (k, factor) in vector.iter().enumerate() {
                let numbers = &side.data[lane + k * side.depth_stride..][..RUN];
                for (sum, number) in sums.iter_mut().zip(numbers) {
                    *sum = *sum + *number * *factor;
                }
            }
        } else if side.depth_stride == 1 && results.len() == RUN {
            let runs: [&[T]; RUN] =
                std::array::from_fn(|index| &side.data[(lane + index) * side.lane_stride..][..inner]);
            for (k, factor) in vector.iter().enumerate() {
                for (sum, run) in sums.iter_mut().zip(&runs) {
                    *sum = *sum + run[k] * *factor;
                }
            }
        } else {
            for (index, sum) in sums[..results.len()].iter_mut().enumerate() {
                for (k, factor) in vector.iter().enumerate() {
                    *sum = *sum + side.data[(lane + index) * side.lane_stride + k * side.depth_stride] * *factor;
                }
            }
        }
        results.copy_from_slice(&sums[..results.len()]);
    }
}
