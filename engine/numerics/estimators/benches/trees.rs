//! Trees, forests and clusters on three sizes of data, one line each: sizes, the best time of several runs, and a hash of the output.
//!
//! `cargo bench -p estimators --bench trees` measures; within `cargo test` each runs once on the smallest data, so that it cannot rot.
//! tests/oracle/bench_trees.py prints scikit-learn's times in the same lines.

use estimators::{Counted, Model};
use primitives::{Value, sha256};
use std::time::Duration;
use tensor::Array;

// The generator of tests/oracle/generated.py.
fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
}

/// Three classes along a direction, with noise that leaves no simple tree.
fn data(rows: usize, columns: usize) -> (Array, Array) {
    let mut state = (rows * 1000 + columns) as u64;
    let numbers: Vec<f64> = (0..rows * columns).map(|_| uniform(&mut state)).collect();
    let classes = numbers
        .chunks(columns)
        .map(|row| {
            let sum = row.iter().enumerate().fold(0.0, |sum, (j, number)| sum + ((j % 5) + 1) as f64 * number);
            let sum = sum + 2.0 * uniform(&mut state);
            f64::from(u8::from(sum > -0.5) + u8::from(sum > 0.5))
        })
        .collect();
    (Array::from_matrix(tensor::matrix(rows, columns, numbers).expect("sizes")), Array::from_floats(classes))
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

fn measure(name: &str, keywords: &[(String, Value)], rows: usize, columns: usize, runs: usize) {
    let (x, y) = data(rows, columns);
    let mut operations = 0;
    let (model, fit) = best(runs, || {
        let mut meter = Counted::default();
        let mut model = Model::new(name, &[], keywords).expect("a model");
        model.fit(&x, Some(&y), &mut meter).expect("fitted");
        operations = meter.operations;
        model
    });
    let mut asked = Counted::default();
    let (predicted, predict) = best(runs, || {
        asked = Counted::default();
        model.predict(&x, &mut asked).expect("predicted")
    });
    if name != "KMeans" {
        let score = estimators::accuracy_score(&y, &predicted, true).expect("a score");
        assert!(score > 0.9, "{name} {rows}x{columns}: accuracy {score}");
    }
    let bytes: Vec<u8> =
        predicted.to_floats().expect("numbers").iter().flat_map(|number| number.to_le_bytes()).collect();
    println!(
        "{name} rows={rows} columns={columns} fit_us={:.1} predict_us={:.1} fit_cost={operations} predict_cost={} hash={}",
        fit.as_secs_f64() * 1e6,
        predict.as_secs_f64() * 1e6,
        asked.operations,
        &sha256(&bytes).to_string()[..18]
    );
}

fn main() {
    let measuring = std::env::args().any(|argument| argument == "--bench");
    let sizes: &[(usize, usize)] = if measuring { &[(150, 4), (569, 30), (2000, 10)] } else { &[(150, 4)] };
    for (rows, columns) in sizes {
        let runs = |many: usize| if measuring { many } else { 1 };
        measure("DecisionTreeClassifier", &[], *rows, *columns, runs(30));
        let entropy = ("criterion".to_owned(), Value::from("entropy"));
        measure("DecisionTreeClassifier", &[entropy], *rows, *columns, runs(10));
        measure("RandomForestClassifier", &[], *rows, *columns, runs(5));
        measure("KMeans", &[], *rows, *columns, runs(10));
    }
}
