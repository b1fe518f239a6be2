//! Walks several arrays of one shape together, in runs along the innermost axis.

/// The axes of `N` operands, merged where all of them step through two as through one.
pub(crate) struct Walk<const N: usize> {
    // Outermost first; the last is the run.
    axes: Vec<(usize, [isize; N])>,
    empty: bool,
}

impl<const N: usize> Walk<N> {
    /// In the order of the axes given, the last one fastest.
    pub fn new(shape: &[usize], strides: [&[isize]; N]) -> Walk<N> {
        let mut axes: Vec<(usize, [isize; N])> = Vec::with_capacity(shape.len().max(1));
        for (axis, size) in shape.iter().enumerate() {
            if *size == 1 {
                continue;
            }
            let steps = strides.map(|strides| strides.get(axis).copied().unwrap_or(0));
            if let Some((len, outer)) = axes.last_mut()
                && (0..N).all(|operand| outer[operand] == steps[operand] * *size as isize)
            {
                *len *= *size;
                *outer = steps;
                continue;
            }
            axes.push((*size, steps));
        }
        if axes.is_empty() {
            axes.push((1, [1; N]));
        }
        Walk { axes, empty: shape.contains(&0) }
    }

    /// The lengths of the last axes along which an operand stands still.
    pub fn still(&self, operand: usize) -> Vec<usize> {
        let first = self.axes.iter().rposition(|(_, steps)| steps[operand] != 0).map_or(0, |last| last + 1);
        self.axes[first..].iter().map(|(len, _)| *len).collect()
    }

    /// Calls `f` with the first places, the length and the steps of each run.
    pub fn each(&self, starts: [isize; N], mut f: impl FnMut([isize; N], usize, [isize; N])) {
        if self.empty {
            return;
        }
        let Some(((len, steps), outer)) = self.axes.split_last() else { return };
        if let [(count, strides)] = outer {
            let mut places = starts;
            for _ in 0..*count {
                f(places, *len, *steps);
                for (place, stride) in places.iter_mut().zip(strides) {
                    *place += stride;
                }
            }
            return;
        }
        let mut index = vec![0usize; outer.len()];
        let mut places = starts;
        loop {
            f(places, *len, *steps);
            let mut axis = outer.len();
            loop {
                if axis == 0 {
                    return;
                }
                axis -= 1;
                let (size, strides) = &outer[axis];
                index[axis] += 1;
                if index[axis] < *size {
                    for (place, stride) in places.iter_mut().zip(strides) {
                        *place += stride;
                    }
                    break;
                }
                index[axis] = 0;
                for (place, stride) in places.iter_mut().zip(strides) {
                    *place -= stride * (*size as isize - 1);
                }
            }
        }
    }
}

/// The axes from slowest to fastest in memory, as numpy's iterator orders them: by the operands' steps, C order in doubt.
///
/// # Source
/// The rule is that of numpy's `nditer` with order `K`, as its documentation describes and its results show.
pub(crate) fn memory_order(shape: &[usize], operands: &[&[isize]]) -> Vec<usize> {
    let ndim = shape.len();
    let step = |operand: &[isize], axis: usize| if shape[axis] == 1 { 0 } else { operand[axis].unsigned_abs() };
    // `order` is fastest first while it is sorted by insertion.
    let mut order: Vec<usize> = (0..ndim).rev().collect();
    for place in 1..ndim {
        let axis = order[place];
        let mut target = place;
        for earlier in (0..place).rev() {
            let other = order[earlier];
            let (mut ambiguous, mut swap) = (true, false);
            for operand in operands {
                let (here, there) = (step(operand, axis), step(operand, other));
                if here != 0 && there != 0 {
                    if there <= here {
                        swap = false;
                    } else if ambiguous {
                        swap = true;
                    }
                    ambiguous = false;
                }
            }
            if !ambiguous {
                if swap {
                    target = earlier;
                } else {
                    break;
                }
            }
        }
        order[target..=place].rotate_right(1);
    }
    order.reverse();
    order
}
