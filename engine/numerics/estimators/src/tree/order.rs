//! How a node's samples are brought into the order of a feature.

/// Values no further apart than this count as equal.
pub(super) const FEATURE_THRESHOLD: f32 = 1e-7;

/// Bits that compare as the numbers do; zeros of both signs are one. NaN has no place in the order.
pub(super) fn to_key(value: f32) -> u32 {
    let bits = (value + 0.0).to_bits();
    if bits >> 31 == 0 { bits | 1 << 31 } else { !bits }
}

/// The number of [`to_key`].
pub(super) fn from_key(key: u32) -> f32 {
    f32::from_bits(if key >> 31 == 1 { key & !(1 << 31) } else { !key })
}

/// Sorts values and the samples they belong to, ties included in the order in which scikit-learn's introsort leaves them: sums of
/// fractions depend on it.
///
/// # Source
/// Musser 1997, "Introspective sorting and selection algorithms", with the partition in three parts and the median of three of
/// Bentley and McIlroy 1993.
pub(super) fn sort_in_known_order(values: &mut [f32], samples: &mut [u32]) {
    // Parts still to be sorted, with the levels they may still be divided; the order among parts does not matter.
    let mut parts = vec![(0, values.len(), 2 * values.len().max(1).ilog2())];
    while let Some((mut start, end, mut depth)) = parts.pop() {
        while end - start > 15 {
            if depth == 0 {
                heap_sort(&mut values[start..end], &mut samples[start..end]);
                start = end;
                break;
            }
            depth -= 1;
            let pivot = median_of_three(&values[start..end]);
            let (mut at, mut less, mut greater) = (start, start, end);
            while at < greater {
                if values[at] < pivot {
                    values.swap(at, less);
                    samples.swap(at, less);
                    at += 1;
                    less += 1;
                } else if values[at] > pivot {
                    greater -= 1;
                    values.swap(at, greater);
                    samples.swap(at, greater);
                } else {
                    at += 1;
                }
            }
            parts.push((start, less, depth));
            start = greater;
        }
        insertion_sort(&mut values[start..end], &mut samples[start..end]);
    }
}

fn median_of_three(values: &[f32]) -> f32 {
    let (first, middle, last) = (values[0], values[values.len() / 2], values[values.len() - 1]);
    if first < middle {
        if middle < last {
            middle
        } else if first < last {
            last
        } else {
            first
        }
    } else if middle < last {
        if first < last { first } else { last }
    } else {
        middle
    }
}

fn insertion_sort(values: &mut [f32], samples: &mut [u32]) {
    for index in 1..values.len() {
        let (value, sample) = (values[index], samples[index]);
        let mut place = index;
        while place > 0 && values[place - 1] > value {
            values[place] = values[place - 1];
            samples[place] = samples[place - 1];
            place -= 1;
        }
        values[place] = value;
        samples[place] = sample;
    }
}

fn heap_sort(values: &mut [f32], samples: &mut [u32]) {
    let len = values.len();
    for start in (0..len / 2).rev() {
        sift_down(values, samples, start, len);
    }
    for end in (1..len).rev() {
        values.swap(0, end);
        samples.swap(0, end);
        sift_down(values, samples, 0, end);
    }
}

fn sift_down(values: &mut [f32], samples: &mut [u32], start: usize, end: usize) {
    let mut root = start;
    loop {
        let child = root * 2 + 1;
        let mut largest = root;
        if child < end && values[largest] < values[child] {
            largest = child;
        }
        if child + 1 < end && values[largest] < values[child + 1] {
            largest = child + 1;
        }
        if largest == root {
            return;
        }
        values.swap(root, largest);
        samples.swap(root, largest);
        root = largest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_order_as_numbers_do() {
        let numbers = [f32::MIN, -1.5, -1e-40, 0.0, 1e-40, 2.0, f32::MAX];
        for pair in numbers.windows(2) {
            assert!(to_key(pair[0]) < to_key(pair[1]), "{pair:?}");
        }
        for number in numbers {
            assert_eq!(from_key(to_key(number)).to_bits(), number.to_bits());
        }
        assert_eq!(to_key(-0.0), to_key(0.0));
    }

    #[test]
    fn values_and_samples_stay_together() {
        for (len, modulus) in [(0, 1), (1, 1), (15, 4), (16, 3), (400, 7), (1000, 1), (3000, 100_000)] {
            let mut state = 1u32;
            let original: Vec<f32> = (0..len)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    ((state >> 8) % modulus) as f32
                })
                .collect();
            let (mut values, mut samples) = (original.clone(), (0..len).collect::<Vec<u32>>());
            sort_in_known_order(&mut values, &mut samples);
            assert!(values.windows(2).all(|pair| pair[0] <= pair[1]));
            assert!(values.iter().zip(&samples).all(|(value, sample)| original[*sample as usize] == *value));
            samples.sort();
            assert!(samples.iter().copied().eq(0..len));
        }
    }
}
