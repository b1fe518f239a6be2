//! The tiled product gives the plain one's bits, whatever the sizes, strides and special values.

use tensor::{Operand, dot, product, product_f32, product_plain};

fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
}

// NaNs may differ in their bits; everything else may not.
fn same(left: &[f64], right: &[f64]) -> bool {
    left.iter().zip(right).all(|(x, y)| x.to_bits() == y.to_bits() || (x.is_nan() && y.is_nan()))
}

#[test]
fn tiles_give_the_plain_products_bits() {
    let sizes = [0, 1, 2, 3, 4, 5, 7, 8, 9, 13, 33];
    let mut shapes: Vec<(usize, usize, usize)> =
        sizes.iter().flat_map(|m| sizes.iter().flat_map(|k| sizes.iter().map(|n| (*m, *k, *n)))).collect();
    shapes.extend([(5, 257, 6), (3, 600, 2), (6, 3, 513), (2, 300, 1030), (9, 300, 1), (1, 300, 9), (70, 1, 70)]);
    let mut state = 1;
    for (m, k, n) in shapes {
        let mut numbers = |count: usize| (0..count).map(|_| uniform(&mut state)).collect::<Vec<f64>>();
        // Twice as many as needed: the strides below leave gaps.
        let (left, right) = (numbers(2 * m * k + 1), numbers(2 * k * n + 1));
        let lefts = [
            Operand::rows(&left, k),
            Operand::transposed(&left, m),
            Operand::strided(&left, 2 * k, 2),
            Operand::strided(&left, 0, 1),
        ];
        let rights = [
            Operand::rows(&right, n),
            Operand::transposed(&right, k),
            Operand::strided(&right, 2 * n, 2),
            Operand::strided(&right, 1, 0),
        ];
        for a in lefts {
            for b in rights {
                let (mut tiled, mut plain) = (vec![f64::NAN; m * n], vec![0.0; m * n]);
                product((m, k, n), a, b, &mut tiled).expect("fits");
                product_plain((m, k, n), a, b, &mut plain).expect("fits");
                assert!(same(&tiled, &plain), "{m}x{k}x{n} {a:?} {b:?}");
            }
        }
        let narrow = |numbers: &[f64]| numbers.iter().map(|x| *x as f32).collect::<Vec<f32>>();
        let (left, right) = (narrow(&left), narrow(&right));
        let (mut tiled, mut plain) = (vec![0.0; m * n], vec![0.0; m * n]);
        product_f32((m, k, n), Operand::rows(&left, k), Operand::rows(&right, n), &mut tiled).expect("fits");
        product_plain((m, k, n), Operand::rows(&left, k), Operand::rows(&right, n), &mut plain).expect("fits");
        assert!(tiled.iter().zip(&plain).all(|(x, y)| x.to_bits() == y.to_bits()), "{m}x{k}x{n}");
    }
}

#[test]
fn special_values_stay_in_their_rows_and_columns() {
    let mut left = vec![1.0; 36];
    let mut right = vec![1.0; 36];
    (left[8], left[20], right[3], right[35]) = (f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0);
    let (mut tiled, mut plain) = (vec![0.0; 36], vec![0.0; 36]);
    let (a, b) = (Operand::rows(&left, 6), Operand::rows(&right, 6));
    product((6, 6, 6), a, b, &mut tiled).expect("fits");
    product_plain((6, 6, 6), a, b, &mut plain).expect("fits");
    assert!(same(&tiled, &plain));
    // A row of NaN, and where the two infinities meet.
    assert_eq!(tiled.iter().filter(|x| x.is_nan()).count(), 7);
}

#[test]
fn slices_too_short_are_refused() {
    let numbers = vec![0.0; 12];
    let mut out = vec![0.0; 9];
    let operand = Operand::rows(&numbers, 4);
    assert!(product((3, 4, 3), operand, Operand::rows(&numbers, 3), &mut out).is_ok());
    assert!(product((3, 5, 3), operand, Operand::rows(&numbers, 3), &mut out).is_err());
    assert!(product((3, 4, 2), operand, Operand::rows(&numbers, 2), &mut out).is_err());
    assert!(product((3, 4, 3), Operand::strided(&numbers, usize::MAX, 2), operand, &mut out).is_err());
    assert!(product((0, 4, 3), Operand::rows(&[], 4), Operand::rows(&numbers, 3), &mut []).is_ok());
}

#[test]
fn dot_takes_the_shorter_length() {
    let numbers: Vec<f64> = (1..=19).map(f64::from).collect();
    assert_eq!(dot(&numbers, &numbers), 2470.0);
    assert_eq!(dot(&numbers, &[2.0]), 2.0);
    assert_eq!(dot(&[], &numbers), 0.0);
}
