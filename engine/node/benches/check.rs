//! How long `check` takes while a contract of 1,000 lines is typed, and a compilation of 500 lines: CPU time, percentiles.
#![expect(clippy::disallowed_methods, reason = "a bench measures time, the engine never does")]

use compiler::Kind;
use std::time::Instant;

/// What a keystroke may take.
const LIMIT_MS: f64 = 20.0;

/// One block of a contract as authors write them; `#` is its number.
const BLOCK: &str = r#"
    @call
    def train_#(self, ctx, x: list, y: list[float], *, rate: float = 0.5):
        """Fits the line again: everything from data to coefficients can be read here."""
        if len(x) != len(y):
            raise ValueError(f"x has {len(x)} values, y has {len(y)}")
        pairs = [(a, b) for a, b in zip(x, y) if a is not None]
        n = len(pairs)
        if not n:
            self.emit(event.NotFitted(reason="no data", sender=ctx.sender))
            return None
        total = {"x": 0.0, "y": 0.0, "xy": 0.0, "xx": 0.0}
        for a, b in pairs:
            total["x"] += a
            total["y"] += b
            total["xy"] += a * b
            total["xx"] += a ** 2
        spread = n * total["xx"] - total["x"] ** 2
        try:
            slope = (n * total["xy"] - total["x"] * total["y"]) / spread
        except ZeroDivisionError as error:
            print("not fitted:", error)
            return None
        history = self.state.history
        history.append({"samples": n, "slope": slope, "by": ctx.sender})
        self.state.slope_# = (1 - rate) * self.state.slope_# + rate * slope
        self.state.samples += n
        self.emit(event.Trained(samples=n, slope=round(slope, 6)))
        return self.predict_#([1.0, 2.0])

    @query
    def predict_#(self, x: list) -> list[float]:
        return [scaled_#(value, self.state.slope_#) for value in x]
"#;

/// Helper functions that go with it.
const HELPER: &str = r#"

def scaled_#(value, slope, offset=0.0):
    """A value on the line."""
    return slope * value + offset
"#;

/// A contract of about so many lines.
fn contract(lines: usize) -> String {
    let count = lines / (BLOCK.lines().count() + HELPER.lines().count() + 1);
    let mut text =
        String::from("from panda import call, contract, event, query\n\n\n@contract\nclass Model:\n    class State:\n");
    text += "        samples: int = 0\n        history: list = []\n";
    (0..count).for_each(|n| text += &format!("        slope_{n}: float = 0.0\n"));
    (0..count).for_each(|n| text += &BLOCK.replace('#', &n.to_string()));
    (0..count).for_each(|n| text += &HELPER.replace('#', &n.to_string()));
    text
}

/// This thread's CPU time in ms: what Linux's scheduler counted, or the clock elsewhere.
fn cpu_ms(began: Instant) -> f64 {
    let counted = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = counted.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    nanos.unwrap_or_else(|| began.elapsed().as_secs_f64() * 1e9) / 1e6
}

fn timed<T>(mut work: impl FnMut() -> T) -> (T, f64) {
    let began = Instant::now();
    let start = cpu_ms(began);
    let made = work();
    let ms = cpu_ms(began) - start;
    (made, ms)
}

fn report(name: &str, mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{name:<44} {:>6} texts   p50 {:>7.3} ms   p99 {:>7.3} ms   most {:>7.3} ms",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
    at(0.99)
}

/// Checks what stands in the editor after each keystroke.
fn typed(name: &str, texts: impl Iterator<Item = String>) -> f64 {
    let mut times = Vec::new();
    let mut findings = 0;
    for text in texts {
        let (result, ms) = timed(|| node::check(&text, "typed.py", false));
        findings += result.diagnostics.len();
        times.push(ms);
    }
    let p99 = report(name, times);
    println!("{:<44} {findings:>6} findings", "");
    p99
}

fn main() {
    let whole = std::env::args().any(|argument| argument == "--bench");
    let step = if whole { 1 } else { 200 };
    let text = contract(1_000);
    let clean = node::check(&text, "typed.py", false);
    assert!(clean.diagnostics.is_empty(), "{:?}", clean.diagnostics.first().map(|found| found.message.clone()));
    println!(
        "check: a contract of {} lines, {} KB{}",
        text.lines().count(),
        text.len() >> 10,
        if whole { "" } else { " (small run)" }
    );

    // A new method in the middle, letter by letter, the rest of the file behind it.
    let middle = text.match_indices("\n    @call").nth(8).map_or(0, |(at, _)| at);
    let new = BLOCK.replace('#', "new");
    let inside =
        (1..new.len()).step_by(step).map(|end| format!("{}{}{}", &text[..middle], &new[..end], &text[middle..]));
    let inserted = typed("a method typed in the middle", inside);
    // The file from its first letter to its last; every seventh keystroke stands for its neighbours.
    let prefixes = (1..text.len()).step_by(7 * step).map(|end| text[..end].to_owned());
    let begun = typed("the whole file typed from the start", prefixes);
    if whole {
        assert!(inserted.max(begun) < LIMIT_MS, "a keystroke may take {LIMIT_MS} ms");
    }

    for lines in [500, 1_000] {
        let text = contract(lines);
        let rounds = if whole { 200 } else { 2 };
        let compile = || compiler::compile(&text, "typed.py", Kind::Contract, &pylib::Offer);
        assert!(compile().code.is_some(), "the contract compiles");
        let times = (0..rounds).map(|_| timed(compile).1).collect();
        report(&format!("compilation of {} lines", text.lines().count()), times);
        let parse = (0..rounds).map(|_| timed(|| syntax::parse(&text)).1).collect();
        report("  of which parsing", parse);
    }
}
