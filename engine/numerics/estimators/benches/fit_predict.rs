//! Fit and predict on three sizes of data, one line each: sizes, the best time of several runs, and a hash of the output.
//!
//! `cargo bench -p estimators` measures; within `cargo test` each runs once, so that it cannot rot.

use estimators::{Counted, Model};
use primitives::{Value, sha256};
use std::time::Duration;
use tensor::Array;

// The generator of tests/oracle/generated.py.
fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
}

fn data(rows: usize, columns: usize) -> (Array, Array) {
    let mut state = (rows * 1000 + columns) as u64;
    let numbers: Vec<f64> = (0..rows * columns).map(|_| uniform(&mut state)).collect();
    let targets = numbers
        .chunks(columns)
        .map(|row| {
            row.iter().enumerate().fold(0.0, |sum, (j, number)| sum + (j + 1) as f64 * number)
                + 0.1 * uniform(&mut state)
        })
        .collect();
    (Array::from_matrix(tensor::matrix(rows, columns, numbers).expect("sizes")), Array::from_floats(targets))
}

#[expect(clippy::disallowed_methods, reason = "a bench is there to read the clock")]
fn best<T>(runs: usize, mut work: impl FnMut() -> T) -> (T, Duration) {
    let mut best = Duration::MAX;
    let mut result = None;
    for _ in 0..runs {
        let start = std::time::Instant::now();
        result = Some(work());
        best = best.min(start.elapsed());
    }
    (result.expect("at least one run"), best)
}

fn pipeline() -> Model {
    let step = |class: &str, keywords: &[(String, Value)]| {
        (class.to_owned(), Model::new(class, &[], keywords).expect("a model"))
    };
    let steps = vec![
        step("StandardScaler", &[]),
        step("PolynomialFeatures", &[("include_bias".to_owned(), Value::Bool(false))]),
        step("LinearRegression", &[]),
    ];
    Model::Pipeline(estimators::Pipeline::new(steps).expect("a pipeline"))
}

fn measure(name: &str, fresh: &dyn Fn() -> Model, rows: usize, columns: usize, runs: usize) {
    let (x, y) = data(rows, columns);
    let (model, fit) = best(runs, || {
        let mut model = fresh();
        model.fit(&x, Some(&y), &mut Counted::default()).expect("fitted");
        model
    });
    let (predicted, predict) = best(runs, || model.predict(&x, &mut Counted::default()).expect("predicted"));
    let score = estimators::r2_score(&y, &predicted).expect("a score").value;
    assert!(score > 0.98, "{name} {rows}x{columns}: R^2 is {score}");
    let bytes: Vec<u8> =
        predicted.to_floats().expect("floats").iter().flat_map(|number| number.to_le_bytes()).collect();
    let hash = sha256(&bytes).to_string();
    let mut meter = Counted::default();
    fresh().fit(&x, Some(&y), &mut meter).expect("fitted");
    println!(
        "{name} rows={rows} columns={columns} fit_us={:.1} predict_us={:.1} cost={} hash={}",
        fit.as_secs_f64() * 1e6,
        predict.as_secs_f64() * 1e6,
        meter.operations,
        &hash[..18]
    );
}

fn main() {
    let runs = if std::env::args().any(|argument| argument == "--bench") { 30 } else { 1 };
    let linear = || Model::new("LinearRegression", &[], &[]).expect("a model");
    for (rows, columns) in [(150, 4), (569, 30), (2000, 10)] {
        measure("LinearRegression", &linear, rows, columns, runs);
    }
    measure("StandardScaler+PolynomialFeatures+LinearRegression", &pipeline, 150, 4, runs);
    measure("StandardScaler+PolynomialFeatures+LinearRegression", &pipeline, 2000, 10, runs);
}
