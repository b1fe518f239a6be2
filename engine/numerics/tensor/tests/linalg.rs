//! numpy.linalg's figures, and what decompositions promise: their factors give the matrix back and are orthogonal.

use tensor::linalg::{self, Error, MatrixNorm};
use tensor::{Matrix, matmul, matrix, transpose};

const CASES: &str = include_str!("data/linalg.txt");

fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
}

fn numbers(count: usize, seed: u64) -> Vec<f64> {
    let mut state = seed;
    (0..count).map(|_| uniform(&mut state)).collect()
}

// The matrices of tests/oracle/linalg_cases.py.
fn made(kind: &str, rows: usize, columns: usize) -> Matrix {
    let a = matrix(rows, columns, numbers(rows * columns, (1000 * rows + columns) as u64)).expect("sizes");
    let from = |each: &dyn Fn(usize, usize) -> f64| Matrix::from_shape_fn((rows, columns), |(i, j)| each(i, j));
    match kind {
        "symmetric" => from(&|i, j| a[(i, j)] + a[(j, i)]),
        "positive" => {
            from(&|i, j| f64::from(u8::from(i == j)) + (0..rows).fold(0.0, |total, k| total + a[(i, k)] * a[(j, k)]))
        }
        "whole" => from(&|i, j| primitives::math::floor(a[(i, j)] * 10.0)),
        "graded" => from(&|i, j| {
            let power = 4.0 * i as f64 / (rows.max(2) - 1) as f64 - 2.0;
            a[(i, j)] * (primitives::math::round_even(primitives::math::pow(10.0, power) * 1e6) / 1e6)
        }),
        "rankone" => from(&|i, j| ((i + 1) * (j + 1)) as f64),
        "hilbert" => from(&|i, j| 1.0 / (i + j + 1) as f64),
        "diagonal" => from(&|i, j| if i == j { ((7 * i) % 5) as f64 - 2.0 } else { 0.0 }),
        "cyclic" => from(&|i, j| f64::from(u8::from(i == (j + 1) % rows))),
        "tiny" => a.mapv(|x| primitives::math::ldexp(x, -1000)),
        "huge" => a.mapv(|x| primitives::math::ldexp(x, 1000)),
        "zero" => Matrix::zeros((rows, columns)),
        _ => a,
    }
}

fn flat(parts: &[&Matrix]) -> Vec<f64> {
    parts.iter().flat_map(|part| part.iter().copied()).collect()
}

fn norm(order: &str) -> MatrixNorm {
    order.parse().map_or_else(|_| MatrixNorm::of_name(order), MatrixNorm::of_order).expect("a norm")
}

// All of a small matrix, the first row or column of a larger one.
fn edge(part: &Matrix, small: bool, rows: bool) -> Vec<f64> {
    match (small, rows) {
        (true, _) => part.iter().copied().collect(),
        (false, true) => part.row(0).to_vec(),
        (false, false) => part.column(0).to_vec(),
    }
}

fn answer(function: &str, a: &Matrix) -> Result<Vec<f64>, Error> {
    let (name, option) = function.split_once(':').unwrap_or((function, ""));
    let (rows, columns) = a.dim();
    let small = rows.max(columns) <= 6;
    Ok(match name {
        "solve" => flat(&[&linalg::solve(a, &matrix(rows, 2, numbers(2 * rows, 5)).expect("sizes"))?]),
        "inv" => flat(&[&linalg::inv(a)?]),
        "det" => vec![linalg::det(a)?],
        "slogdet" => {
            let (sign, log) = linalg::slogdet(a)?;
            vec![sign, log]
        }
        "matrix_power" => flat(&[&linalg::matrix_power(a, option.parse().expect("an exponent"))?]),
        "norm" if option == "None" => vec![linalg::frobenius(a.as_slice().expect("rows"))],
        "norm" => vec![linalg::matrix_norm(a, norm(option))?],
        "cond" => vec![linalg::cond(a, norm(option))?],
        "vector_norm" => vec![linalg::vector_norm(a.as_slice().expect("rows"), option.parse().expect("an order"))],
        "matrix_rank" => vec![linalg::matrix_rank(a, None)? as f64],
        "cholesky" => flat(&[&linalg::cholesky(a, option == "upper")?]),
        "qr" => {
            let qr = linalg::Qr::new(a);
            if option == "complete" { flat(&[&qr.q_complete(), &qr.r_complete()]) } else { flat(&[&qr.q(), &qr.r()]) }
        }
        "svd" => {
            let mut parts = linalg::svd(a, option == "full")?;
            if option == "full" {
                let short = rows.min(columns);
                parts.u = parts.u.slice(ndarray::s![.., ..short]).to_owned();
                parts.vt = parts.vt.slice(ndarray::s![..short, ..]).to_owned();
            }
            [parts.values, edge(&parts.u, small, true), edge(&parts.vt, small, false)].concat()
        }
        "singular_values" => linalg::singular_values(a)?,
        "pinv" => flat(&[&linalg::pinv(a, 1e-15)?]),
        "eigh" => {
            let parts = linalg::eigh(a, false)?;
            [parts.values, edge(&parts.vectors, small, true)].concat()
        }
        "eig" => {
            let parts = linalg::eig(a)?;
            [parts.real, parts.imaginary, edge(&parts.vectors, small, true)].concat()
        }
        "eigvals" => {
            let (real, imaginary) = linalg::eigvals(a)?;
            [real, imaginary].concat()
        }
        "eigvalsh" => linalg::eigvalsh(a, false)?,
        _ => panic!("no function {name}"),
    })
}

#[test]
fn answers_are_numpys() {
    let mut wrong = Vec::new();
    for line in CASES.lines().filter(|line| !line.starts_with('#')) {
        let (head, expected) = line.split_once(" | ").expect("a case");
        let words: Vec<&str> = head.split(' ').collect();
        let [function, kind, rows, columns] = words[..] else { panic!("{line}") };
        let a = made(kind, rows.parse().expect("rows"), columns.parse().expect("columns"));
        let found = answer(function, &a);
        if let Some(text) = expected.strip_prefix("LinAlgError ") {
            let error = found.expect_err(line);
            assert_eq!((error.class(), error.to_string().as_str()), ("LinAlgError", text), "{line}");
            continue;
        }
        let found = found.unwrap_or_else(|error| panic!("{error}: {line}"));
        let expected: Vec<f64> = expected.split(' ').map(|word| word.parse().expect("a number")).collect();
        let scale = expected.iter().filter(|x| x.is_finite()).fold(f64::MIN_POSITIVE, |most, x| most.max(x.abs()));
        // Conditions of singular matrices are noise of one last bit: both sides must find them large.
        let close = |x: f64, y: f64| (x - y).abs() <= 1e-11 * scale || x == y || (x > 1e15 && y > 1e15);
        if found.len() != expected.len() || !found.iter().zip(&expected).all(|(x, y)| close(*x, *y)) {
            wrong.push(format!("{head}\n  ours   {found:?}\n  numpy's {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn distance(left: &Matrix, right: &Matrix) -> f64 {
    assert_eq!(left.dim(), right.dim());
    left.iter().zip(right).fold(0.0, |most, (x, y)| most.max((x - y).abs()))
}

fn check_orthogonal(q: &Matrix) {
    let product = matmul(&transpose(q), q).expect("sizes");
    assert!(distance(&product, &Matrix::eye(q.ncols())) < 1e-13, "not orthogonal");
}

#[test]
fn factors_give_the_matrix_back() {
    for (rows, columns) in [(1, 1), (7, 3), (3, 7), (33, 33), (60, 60), (90, 20), (20, 90), (120, 119)] {
        for kind in ["uniform", "rankone", "zero", "whole", "hilbert"] {
            let a = made(kind, rows, columns);
            let size = linalg::frobenius(a.as_slice().expect("rows")).max(1.0);
            let qr = linalg::Qr::new(&a);
            for (q, r) in [(qr.q(), qr.r()), (qr.q_complete(), qr.r_complete())] {
                check_orthogonal(&q);
                assert!(distance(&matmul(&q, &r).expect("sizes"), &a) < 1e-14 * size, "qr {kind} {rows}x{columns}");
            }
            for full in [false, true] {
                let parts = linalg::svd(&a, full).expect("converges");
                check_orthogonal(&parts.u);
                check_orthogonal(&transpose(&parts.vt));
                assert!(parts.values.windows(2).all(|pair| pair[0] >= pair[1] && pair[1] >= 0.0));
                let middle = Matrix::from_shape_fn((parts.u.ncols(), parts.vt.nrows()), |(i, j)| {
                    if i == j { parts.values[i] } else { 0.0 }
                });
                let again = matmul(&matmul(&parts.u, &middle).expect("sizes"), &parts.vt).expect("sizes");
                assert!(distance(&again, &a) < 1e-14 * size, "svd {kind} {rows}x{columns}");
                let alone = linalg::singular_values(&a).expect("converges");
                assert!(alone.iter().zip(&parts.values).all(|(x, y)| (x - y).abs() < 1e-14 * size));
            }
        }
    }
    for n in [1, 2, 30, 100] {
        for kind in ["symmetric", "positive", "rankone", "zero", "diagonal", "hilbert"] {
            let a = made(kind, n, n);
            let size = linalg::frobenius(a.as_slice().expect("rows")).max(1.0);
            for upper in [false, true] {
                let parts = linalg::eigh(&a, upper).expect("converges");
                check_orthogonal(&parts.vectors);
                assert!(parts.values.windows(2).all(|pair| pair[0] <= pair[1]));
                let scaled = Matrix::from_shape_fn((n, n), |(i, j)| parts.vectors[(i, j)] * parts.values[j]);
                assert!(
                    distance(&matmul(&a, &parts.vectors).expect("sizes"), &scaled) < 1e-14 * size,
                    "eigh {kind} {n}"
                );
            }
        }
    }
}

#[test]
fn eigenvectors_are_what_the_matrix_stretches() {
    for n in [1, 2, 3, 20, 77, 120] {
        for kind in ["uniform", "symmetric", "whole", "cyclic", "diagonal", "rankone", "graded", "zero", "triangle"] {
            let mut a = made(kind, n, n);
            if kind == "triangle" {
                // A defective matrix: all eigenvalues alike.
                a = Matrix::from_shape_fn((n, n), |(i, j)| if i == j { 2.0 } else { f64::from(u8::from(j == i + 1)) });
            }
            let parts = linalg::eig(&a).expect("converges");
            let product = matmul(&a, &parts.vectors).expect("sizes");
            let size = linalg::frobenius(a.as_slice().expect("rows")).max(1.0);
            let mut column = 0;
            while column < n {
                let (real, imaginary) = (parts.real[column], parts.imaginary[column]);
                let pair = imaginary != 0.0;
                for row in 0..n {
                    let x = parts.vectors[(row, column)];
                    let y = if pair { parts.vectors[(row, column + 1)] } else { 0.0 };
                    assert!((product[(row, column)] - (real * x - imaginary * y)).abs() < 1e-13 * size, "{kind} {n}");
                    if pair {
                        assert!((product[(row, column + 1)] - (real * y + imaginary * x)).abs() < 1e-13 * size);
                    }
                }
                column += if pair { 2 } else { 1 };
            }
        }
    }
}

#[test]
fn special_numbers_end_in_an_answer_or_an_error() {
    for special in [f64::NAN, f64::INFINITY, -0.0, 5e-324, f64::MAX, 1e-320] {
        for n in [1, 2, 5, 9] {
            for (i, j) in [(0, 0), (n - 1, 0), (n - 1, n - 1), (0, n - 1)] {
                for kind in ["uniform", "zero", "hilbert", "tiny"] {
                    let mut a = made(kind, n, n);
                    a[(i, j)] = special;
                    for full in [false, true] {
                        let parts = linalg::svd(&a, full);
                        assert_eq!(parts.is_ok(), special.is_finite(), "{special} {kind} {n}");
                    }
                    let _ = (linalg::eigh(&a, false), linalg::eigvalsh(&a, true), linalg::inv(&a), linalg::det(&a));
                    assert_eq!(linalg::eig(&a).is_ok(), special.is_finite(), "{special} {kind} {n}");
                    let _ = (linalg::cholesky(&a, false), linalg::Qr::new(&a).q(), linalg::pinv(&a, 1e-15));
                    let _ = (linalg::matrix_power(&a, -3), linalg::cond(&a, MatrixNorm::Greatest));
                }
            }
        }
    }
    let empty = Matrix::zeros((0, 0));
    assert_eq!(linalg::det(&empty).expect("square"), 1.0);
    assert!(linalg::eigh(&empty, false).expect("square").values.is_empty());
    assert!(linalg::svd(&Matrix::zeros((3, 0)), true).expect("nothing").values.is_empty());
    assert_eq!(linalg::det(&Matrix::zeros((2, 3))), Err(Error::NotSquare));
    assert!(linalg::solve(&Matrix::eye(2), &Matrix::zeros((3, 1))).is_err());
}

#[test]
fn chains_are_multiplied_in_any_length() {
    let chain: Vec<Matrix> = (0..6).map(|i| made("uniform", i + 2, i + 3)).collect();
    let plain = chain[1..].iter().fold(chain[0].clone(), |product, next| matmul(&product, next).expect("sizes"));
    assert!(distance(&linalg::multi_dot(&chain).expect("sizes"), &plain) < 1e-15);
    let long: Vec<Matrix> = (0..300).map(|_| Matrix::eye(2)).collect();
    assert_eq!(linalg::multi_dot(&long).expect("sizes"), Matrix::eye(2));
    assert!(linalg::multi_dot(&[]).is_err());
    assert!(linalg::multi_dot(&[Matrix::zeros((2, 3)), Matrix::zeros((2, 3))]).is_err());
}
