//! Arrays from nested values as numpy makes them, products in their one order, least squares at the edges of the range.

use primitives::Value;
use tensor::{Array, Error, from_value, lstsq, matmul, matrix};

fn list(items: Vec<Value>) -> Value {
    Value::List(items)
}

fn ints(numbers: &[i64]) -> Value {
    list(numbers.iter().map(|number| Value::Int(*number)).collect())
}

fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
}

#[test]
fn the_elements_decide_the_type() {
    let kind = |items: Vec<Value>| match from_value(&list(items)).expect("an array") {
        Array::Float(_) => "float64",
        Array::Int(_) => "int64",
        Array::Bool(_) => "bool",
        Array::Text(_) => "str",
        Array::Object(_) => "object",
    };
    let (truth, one, half, text) = (Value::Bool(true), Value::Int(1), Value::Float(0.5), Value::from("a"));
    assert_eq!(kind(vec![]), "float64");
    assert_eq!(kind(vec![truth.clone(), truth.clone()]), "bool");
    assert_eq!(kind(vec![truth.clone(), one.clone()]), "int64");
    assert_eq!(kind(vec![one.clone(), half.clone()]), "float64");
    assert_eq!(kind(vec![Value::Int(i64::MAX), half.clone()]), "float64");
    assert_eq!(kind(vec![truth, one.clone(), half, text]), "str");
    assert_eq!(kind(vec![one, Value::None]), "object");
    assert_eq!(kind(vec![Value::from(u64::MAX)]), "object");
}

#[test]
fn uneven_lists_are_refused_in_numpys_words() {
    let text = |value: Value| from_value(&value).expect_err("ragged").to_string();
    let ragged = |dimensions: usize, shape: &str| {
        format!(
            "setting an array element with a sequence. The requested array has an inhomogeneous shape after {dimensions} dimensions. \
             The detected shape was {shape} + inhomogeneous part."
        )
    };
    assert_eq!(text(list(vec![ints(&[1, 2]), ints(&[3])])), ragged(1, "(2,)"));
    assert_eq!(text(list(vec![Value::Int(1), ints(&[3])])), ragged(1, "(2,)"));
    assert_eq!(text(list(vec![ints(&[]), Value::Int(1)])), ragged(1, "(2,)"));
    let deep = list(vec![list(vec![ints(&[1]), ints(&[2])]), list(vec![ints(&[3]), Value::Int(4)])]);
    assert_eq!(text(deep), ragged(2, "(2, 2)"));
    let mut nested = Value::Int(1);
    for depth in 1..=100_000 {
        nested = list(vec![nested]);
        if depth == tensor::MAX_DIMENSIONS {
            assert_eq!(from_value(&nested).map(|array| array.ndim()), Ok(tensor::MAX_DIMENSIONS));
        }
    }
    assert_eq!(from_value(&nested), Err(Error::TooDeep));
    // The value itself is freed level by level: its own drop would recurse.
    while let Value::List(mut items) = nested {
        nested = items.pop().expect("one element");
    }
}

#[test]
fn previews_are_numpys() {
    let preview = |items: Vec<Value>| from_value(&list(items)).expect("an array").preview();
    let floats = |numbers: &[f64]| numbers.iter().map(|number| Value::Float(*number)).collect();
    assert_eq!(preview(floats(&[1.5, 2.0, 3.0])), "[1.5 2.  3. ]");
    assert_eq!(preview(floats(&[1.0, 10.25])), "[ 1.   10.25]");
    assert_eq!(preview(floats(&[1.0 / 3.0])), "[0.33333333]");
    assert_eq!(preview(vec![Value::Int(1), Value::Int(-10)]), "[  1 -10]");
    assert_eq!(preview(vec![Value::Bool(true), Value::Bool(false)]), "[ True False]");
}

#[test]
fn products_sum_in_order_whatever_the_size() {
    let mut state = 7;
    for rows in [1, 2, 3, 4, 5, 8, 9, 13] {
        for inner in [0, 1, 2, 7, 16, 33] {
            for columns in [1, 2, 3, 4, 5, 7, 8, 12] {
                let a: Vec<f64> = (0..rows * inner).map(|_| uniform(&mut state)).collect();
                let b: Vec<f64> = (0..inner * columns).map(|_| uniform(&mut state)).collect();
                let product = matmul(
                    &matrix(rows, inner, a.clone()).expect("sizes"),
                    &matrix(inner, columns, b.clone()).expect("sizes"),
                )
                .expect("sizes");
                for row in 0..rows {
                    for column in 0..columns {
                        let mut sum = 0.0;
                        for k in 0..inner {
                            sum += a[row * inner + k] * b[k * columns + column];
                        }
                        assert_eq!(product[(row, column)].to_bits(), f64::to_bits(sum), "{rows} x {inner} x {columns}");
                    }
                }
            }
        }
    }
    let wrong = matmul(&matrix(2, 3, vec![0.0; 6]).expect("sizes"), &matrix(2, 3, vec![0.0; 6]).expect("sizes"));
    assert_eq!(wrong, Err(Error::Shapes { left: vec![2, 3], right: vec![2, 3] }));
}

#[test]
fn least_squares_holds_at_the_ends_of_the_range() {
    for (rows, columns) in [(1, 1), (5, 3), (3, 5), (40, 12), (12, 40)] {
        for (a_size, b_size) in [(1.0, 1.0), (1e300, 1e-300), (1e-300, 1.0), (1e-310, 1e-310), (1e150, 1e300)] {
            let mut state = (rows * 100 + columns) as u64;
            let a = matrix(rows, columns, (0..rows * columns).map(|_| a_size * uniform(&mut state)).collect())
                .expect("sizes");
            let b = matrix(rows, 2, (0..rows * 2).map(|_| b_size * uniform(&mut state)).collect()).expect("sizes");
            let solution = lstsq(&a, &b, 1e-6).expect("finite");
            assert_eq!(solution.rank, rows.min(columns));
            assert!(
                solution.coefficients.iter().all(|number| number.is_finite()),
                "{rows} x {columns}, {a_size} and {b_size}"
            );
        }
    }
    let zero = lstsq(&matrix(3, 2, vec![0.0; 6]).expect("sizes"), &matrix(3, 1, vec![1.0; 3]).expect("sizes"), 1e-6)
        .expect("finite");
    assert_eq!((zero.rank, zero.coefficients.into_iter().collect::<Vec<_>>()), (0, vec![0.0, 0.0]));
    let nan = lstsq(&matrix(1, 1, vec![f64::NAN]).expect("sizes"), &matrix(1, 1, vec![1.0]).expect("sizes"), 1e-6);
    assert!(matches!(nan, Err(Error::NotFinite)));
}
