//! Matrix products of several sizes, one line each: sizes, the best time of several runs, billions of operations a second, a hash.
//!
//! `cargo bench -p tensor` measures; within `cargo test` each runs once, so that it cannot rot.

use primitives::sha256;
use std::time::Duration;
use tensor::{Operand, matmul_cost, product, product_f32, product_plain};

// The generator of tests/oracle/generated.py.
fn uniform(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
    (*state >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
}

#[expect(clippy::disallowed_methods, reason = "a bench is there to read the clock")]
fn best(runs: usize, mut work: impl FnMut()) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..runs {
        let start = std::time::Instant::now();
        work();
        best = best.min(start.elapsed());
    }
    best
}

fn report(name: &str, (m, k, n): (usize, usize, usize), time: Duration, repeats: usize, bytes: &[u8]) {
    let seconds = time.as_secs_f64() / repeats as f64;
    let hash = sha256(bytes).to_string();
    println!(
        "{name} {m}x{k}x{n} us={:.2} gflops={:.2} hash={}",
        seconds * 1e6,
        matmul_cost(m, k, n) as f64 / seconds / 1e9,
        &hash[..18]
    );
}

fn main() {
    let measures = std::env::args().any(|argument| argument == "--bench");
    let sizes = [
        (8, 8, 8),
        (16, 16, 16),
        (64, 64, 64),
        (64, 256, 64),
        (64, 64, 256),
        (128, 128, 128),
        (256, 256, 256),
        (512, 512, 512),
    ];
    let sizes = sizes.into_iter().chain([(512, 512, 1), (1, 512, 512), (100, 10, 3)]);
    for (m, k, n) in sizes.filter(|(m, ..)| measures || *m <= 64) {
        let mut state = (m * 1000 + n) as u64;
        let left: Vec<f64> = (0..m * k).map(|_| uniform(&mut state)).collect();
        let right: Vec<f64> = (0..k * n).map(|_| uniform(&mut state)).collect();
        let (a, b) = (Operand::rows(&left, k), Operand::rows(&right, n));
        let (at, bt) = (Operand::transposed(&left, m), Operand::transposed(&right, k));
        let repeats = if measures { (20_000_000 / (m * k * n)).max(1) } else { 1 };
        let runs = if measures { 5 } else { 1 };
        let mut out = vec![0.0; m * n];
        for (name, a, b) in [("A B", a, b), ("At B", at, b), ("A Bt", a, bt)] {
            let time = best(runs, || (0..repeats).for_each(|_| product((m, k, n), a, b, &mut out).expect("sizes")));
            let mut plain = vec![0.0; m * n];
            product_plain((m, k, n), a, b, &mut plain).expect("sizes");
            assert!(out.iter().zip(&plain).all(|(x, y)| x.to_bits() == y.to_bits()), "the tiled product is another");
            report(name, (m, k, n), time, repeats, &out.iter().flat_map(|x| x.to_le_bytes()).collect::<Vec<u8>>());
        }
        let left: Vec<f32> = left.iter().map(|x| *x as f32).collect();
        let right: Vec<f32> = right.iter().map(|x| *x as f32).collect();
        let (a, b) = (Operand::rows(&left, k), Operand::rows(&right, n));
        let mut out = vec![0.0f32; m * n];
        let time = best(runs, || (0..repeats).for_each(|_| product_f32((m, k, n), a, b, &mut out).expect("sizes")));
        let mut plain = vec![0.0f32; m * n];
        product_plain((m, k, n), a, b, &mut plain).expect("sizes");
        assert!(out.iter().zip(&plain).all(|(x, y)| x.to_bits() == y.to_bits()), "the tiled product is another");
        report("f32 A B", (m, k, n), time, repeats, &out.iter().flat_map(|x| x.to_le_bytes()).collect::<Vec<u8>>());
    }
}
