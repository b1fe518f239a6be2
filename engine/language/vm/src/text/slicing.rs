//! Which elements a slice or an index means: `slice.indices` and negative indices.

/// A slice over a sequence of known length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First index.
    pub start: i64,
    /// The bound that is not included; -1 for slices that run backwards to the first element.
    pub stop: i64,
    /// Never 0.
    pub step: i64,
}

impl Span {
    /// `slice(start, stop, step).indices(length)`; none if the step is 0.
    pub fn of(start: Option<i64>, stop: Option<i64>, step: Option<i64>, length: i64) -> Option<Span> {
        let step = step.unwrap_or(1);
        if step == 0 {
            return None;
        }
        let (low, high) = if step > 0 { (0, length) } else { (-1, length - 1) };
        let clamp = |bound: i64| {
            let from_front = if bound < 0 { bound.saturating_add(length) } else { bound };
            from_front.clamp(low, high)
        };
        let (first, last) = if step > 0 { (low, high) } else { (high, low) };
        Some(Span { start: start.map_or(first, clamp), stop: stop.map_or(last, clamp), step })
    }

    /// How many elements it has.
    pub fn len(&self) -> usize {
        let (low, high, step) = if self.step > 0 {
            (self.start, self.stop, self.step as i128)
        } else {
            (self.stop, self.start, -(self.step as i128))
        };
        if low >= high { 0 } else { ((high as i128 - low as i128 - 1) / step + 1) as usize }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The indices in order.
    pub fn indices(self) -> impl ExactSizeIterator<Item = usize> {
        (0..self.len()).map(move |at| (self.start + at as i64 * self.step) as usize)
    }
}

/// A number of items as a size, none if it is negative; more than a machine can hold is as much as it can name, so that
/// 32 and 64 bits refuse alike.
pub fn size(count: i64) -> Option<usize> {
    (count >= 0).then(|| usize::try_from(count).unwrap_or(usize::MAX))
}

/// An index from either end; none if it is outside.
pub fn index(index: i64, length: usize) -> Option<usize> {
    let from_front = if index < 0 { index.checked_add(length as i64)? } else { index };
    usize::try_from(from_front).ok().filter(|at| *at < length)
}

/// The bounds of `find(x, start, end)` and its kin: clamped, never failing.
pub fn bounds(start: Option<i64>, end: Option<i64>, length: usize) -> (usize, usize) {
    let length = length as i64;
    let clamp = |bound: i64| (if bound < 0 { bound.saturating_add(length) } else { bound }).max(0);
    (start.map_or(0, clamp) as usize, end.map_or(length, |end| clamp(end).min(length)) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_are_those_of_cpython() {
        let taken = |start, stop, step| Span::of(start, stop, step, 5).map(|span| span.indices().collect::<Vec<_>>());
        assert_eq!(taken(None, None, None), Some(vec![0, 1, 2, 3, 4]));
        assert_eq!(taken(None, None, Some(-1)), Some(vec![4, 3, 2, 1, 0]));
        assert_eq!(taken(Some(-2), None, None), Some(vec![3, 4]));
        assert_eq!(taken(Some(9), Some(-9), Some(-2)), Some(vec![4, 2, 0]));
        assert_eq!(taken(Some(3), Some(1), None), Some(vec![]));
        assert_eq!(taken(None, None, Some(0)), None);
        assert_eq!(taken(Some(i64::MIN), Some(i64::MAX), Some(i64::MAX)), Some(vec![0]));
        assert_eq!(taken(None, None, Some(i64::MIN)), Some(vec![4]));
        assert_eq!((index(-1, 3), index(3, 3), index(i64::MIN, 3)), (Some(2), None, None));
        assert_eq!(bounds(Some(-2), None, 5), (3, 5));
        assert_eq!(bounds(Some(9), Some(99), 5), (9, 5));
    }
}
