//! Learners beside scikit-learn on three sizes of data, one line each: the middle CPU times of both, measured in turn on one core.
//!
//! `cargo bench -p estimators --bench learners` measures, with scikit-learn if python3 has it (tests/oracle/bench_learners.py);
//! within `cargo test` each runs once on the smallest data, so that it cannot rot.

use estimators::{Counted, Model};
use primitives::{Value, sha256};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use tensor::Array;

/// Times of which the middle one counts.
const ROUNDS: usize = 5;
const CLASSES: [&str; 7] = [
    "LinearRegression",
    "LogisticRegression",
    "SGDRegressor",
    "DecisionTreeClassifier",
    "RandomForestClassifier",
    "KMeans",
    "MLPClassifier",
];

// The generator of tests/oracle/generated.py.
fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
}

/// Three classes along a direction, with noise.
fn data(rows: usize, columns: usize) -> (Array, Array) {
    let mut state = (rows * 1000 + columns) as u64;
    let numbers: Vec<f64> = (0..rows * columns).map(|_| uniform(&mut state)).collect();
    let classes = numbers.chunks(columns).map(|row| {
        let sum = row.iter().enumerate().fold(0.0, |sum, (j, number)| sum + ((j % 5) + 1) as f64 * number);
        let sum = sum + 2.0 * uniform(&mut state);
        i64::from(sum > -0.5) + i64::from(sum > 0.5)
    });
    let classes = classes.collect();
    (Array::from_matrix(tensor::matrix(rows, columns, numbers).expect("sizes")), Array::from_ints(classes))
}

/// Microseconds of this thread on a processor, where the system tells; elapsed ones elsewhere.
fn now_us(start: std::time::Instant) -> f64 {
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|text| text.split(' ').next()?.parse::<f64>().ok())
        .map_or_else(|| start.elapsed().as_secs_f64() * 1e6, |ns| ns / 1e3)
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// scikit-learn in a process of its own, which answers a line with two times.
struct Peer(Child);

impl Peer {
    fn start() -> Option<Peer> {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/oracle/bench_learners.py");
        let child = Command::new("python3")
            .arg(script)
            .envs([("OMP_NUM_THREADS", "1"), ("OPENBLAS_NUM_THREADS", "1")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut peer = Peer(child);
        peer.ask("LinearRegression", 10, 2).map(|_| peer)
    }

    fn ask(&mut self, class: &str, rows: usize, columns: usize) -> Option<(f64, f64)> {
        writeln!(self.0.stdin.as_mut()?, "{class} {rows} {columns}").ok()?;
        let mut line = String::new();
        BufReader::with_capacity(1, self.0.stdout.as_mut()?).read_line(&mut line).ok()?;
        let (fit, predict) = line.trim().split_once(' ')?;
        Some((fit.parse().ok()?, predict.parse().ok()?))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[expect(clippy::disallowed_methods, reason = "a bench is there to read the clock")]
fn measure(class: &str, rows: usize, columns: usize, rounds: usize, peer: &mut Option<Peer>) {
    let start = std::time::Instant::now();
    let (x, y) = data(rows, columns);
    let (mut fits, mut predicts, mut their_fits, mut their_predicts) = (vec![], vec![], vec![], vec![]);
    let mut hash = String::new();
    let mut meter = Counted::default();
    for _ in 0..rounds {
        let mut model = Model::new(class, &[], &[] as &[(String, Value)]).expect("a model");
        meter = Counted::default();
        let began = now_us(start);
        model.fit(&x, Some(&y), &mut meter).expect("fitted");
        fits.push(now_us(start) - began);
        let began = now_us(start);
        let predicted = model.predict(&x, &mut Counted::default()).expect("predicted");
        predicts.push(now_us(start) - began);
        let bytes: Vec<u8> =
            predicted.to_floats().expect("floats").iter().flat_map(|number| number.to_le_bytes()).collect();
        hash = sha256(&bytes).to_string();
        if let Some((fit, predict)) = peer.as_mut().and_then(|peer| peer.ask(class, rows, columns)) {
            their_fits.push(fit);
            their_predicts.push(predict);
        }
    }
    let (fit, predict) = (middle(fits), middle(predicts));
    let (their_fit, their_predict) = (middle(their_fits), middle(their_predicts));
    println!(
        "{class} rows={rows} columns={columns} fit_us={fit:.1} sklearn_fit_us={their_fit:.1} ratio={:.2} predict_us={predict:.1} \
         sklearn_predict_us={their_predict:.1} ratio={:.2} ns_per_operation={:.3} hash={}",
        fit / their_fit,
        predict / their_predict,
        fit * 1e3 / meter.operations as f64,
        &hash[..18]
    );
}

fn main() {
    let measuring = std::env::args().any(|argument| argument == "--bench");
    let mut peer = if measuring { Peer::start() } else { None };
    if measuring && peer.is_none() {
        println!("scikit-learn did not run: python3 has none");
    }
    let sizes: &[(usize, usize)] = if measuring { &[(150, 4), (569, 30), (2000, 10)] } else { &[(150, 4)] };
    for class in CLASSES {
        for (rows, columns) in sizes {
            measure(class, *rows, *columns, if measuring { ROUNDS } else { 1 }, &mut peer);
        }
    }
}
