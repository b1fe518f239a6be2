//! Arrays against numpy: expressions and what numpy 2.4 made of them, written by `tests/oracle/nd_cases.py`.

#[path = "nd/calls.rs"]
mod calls;
#[path = "nd/eval.rs"]
mod eval;
#[path = "nd/parse.rs"]
mod parse;

use eval::{Eval, V};
use std::fmt::Write;
use std::path::Path;
use tensor::nd::{DType, NdArray, Scalar, text_repr};

/// Elements beyond which a case lists a hash instead.
const LISTED: usize = 24;

fn describe(value: &V) -> String {
    match value {
        V::None => "None".to_owned(),
        V::Bool(truth) => if *truth { "True" } else { "False" }.to_owned(),
        V::Int(number) => number.to_string(),
        V::Float(number) => word(&Scalar::Float64(*number)),
        V::Text(text) => text_repr(text),
        V::DType(dtype) => dtype.repr(),
        V::List(items) | V::Tuple(items) => items.iter().map(describe).collect::<Vec<_>>().join(" ; "),
        V::Array(array) => describe_array(array),
        other => panic!("not a result: {other:?}"),
    }
}

fn word(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Str(text) => text_repr(text),
        Scalar::Float32(number) => Scalar::Float64(f64::from(*number)).text(),
        Scalar::Bool(truth) => if *truth { "1" } else { "0" }.to_owned(),
        other => other.text(),
    }
}

fn describe_array(array: &NdArray) -> String {
    let mut out = array.dtype().typestr();
    let sizes: Vec<String> = array.shape().iter().map(usize::to_string).collect();
    write!(out, "({})", sizes.join(",")).expect("a string takes all");
    if !array.is_c_contiguous() && array.size() > 0 {
        let steps: Vec<String> = array
            .shape()
            .iter()
            .zip(array.strides())
            .map(|(size, step)| if *size == 1 { "_".to_owned() } else { step.to_string() })
            .collect();
        write!(out, "s({})", steps.join(",")).expect("a string takes all");
    }
    let scalars = array.scalars();
    if scalars.len() <= LISTED {
        let words: Vec<String> = scalars.iter().map(word).collect();
        return out + " " + &words.join(" ");
    }
    // FNV-1a over the words of eight bytes of each element; all NaN are one.
    let mut hash = 0xcbf2_9ce4_8422_2325u64;
    let mut feed = |bits: u64| {
        for byte in bits.to_le_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for scalar in &scalars {
        match scalar {
            Scalar::Str(text) => text.chars().for_each(|letter| feed(u64::from(letter))),
            other => match other.as_int() {
                Some(number) => feed(number as u64),
                None => {
                    let number = other.to_f64().expect("a number");
                    feed(if number.is_nan() { 1 } else { number.to_bits() });
                }
            },
        }
    }
    format!("{out} #{hash:016x}")
}

// Listed numbers may differ by a few units in the last place where the case says so.
fn close(found: &str, wanted: &str, sums: bool) -> bool {
    let (left, right): (Vec<&str>, Vec<&str>) = (found.split(' ').collect(), wanted.split(' ').collect());
    // The terms of a sum of products are as large as the largest of the results.
    let largest = || {
        right.iter().filter_map(|word| word.parse::<f64>().ok()).fold(1e-300, |all: f64, number| all.max(number.abs()))
    };
    let scale = if sums { largest() } else { 1e-300 };
    left.len() == right.len()
        && left.iter().zip(&right).all(|(found, wanted)| {
            found == wanted
                || match (found.parse::<f64>(), wanted.parse::<f64>()) {
                    (Ok(a), Ok(b)) => {
                        let single = wanted.contains("<f4") || left.first().is_some_and(|word| word.starts_with("<f4"));
                        let unit = if single { 1.2e-7 } else { 4.5e-16 };
                        (a - b).abs() <= 4.0 * unit * b.abs().max(scale)
                            || (a.is_nan() && b.is_nan())
                            || (a - b).abs() < 1e-15
                    }
                    _ => false,
                }
        })
}

fn check_line(line: &str) -> Option<String> {
    let (case, wanted) = line.split_once(" => ").expect("a case and its result");
    let (case, loose) = case.strip_prefix("~ ").map_or((case, false), |case| (case, true));
    let case = case.to_owned();
    let run = {
        let case = case.clone();
        move || match Eval::new().run(&parse::steps(&case)) {
            Ok(value) => describe(&value),
            Err(error) => format!("!{}: {}", error.class.name(), error.text.replace('\n', " ")),
        }
    };
    let found = match std::panic::catch_unwind(run) {
        Ok(found) => found,
        Err(payload) => format!(
            "PANIC {}",
            payload
                .downcast_ref::<String>()
                .cloned()
                .or(payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
                .unwrap_or_default()
        ),
    };
    let same = found == wanted
        || (loose
            && close(
                &found,
                wanted,
                ["@", "dot", "einsum", "sum", "mean", "polyfit", "conv", "cov"].iter().any(|sum| case.contains(sum)),
            ));
    (!same).then(|| format!("{case}\n  found  {found}\n  wanted {wanted}"))
}

#[test]
fn arrays_are_numpys() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/nd");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("the folder of cases").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let (mut count, mut wrong) = (0, Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a text");
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            count += 1;
            wrong.extend(check_line(line));
        }
    }
    assert!(count > 0, "there are cases");
    assert!(wrong.is_empty(), "{} of {count} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// The same numbers as the oracle's generator makes: floats around zero with many digits, or small ints.
pub fn generated(shape: &[i64], dtype: DType, seed: i64) -> Vec<f64> {
    let len: i64 = shape.iter().product();
    let mut state = (seed * 7919 + 12345).rem_euclid(1 << 31);
    (0..len)
        .map(|_| {
            state = (state * 1_103_515_245 + 12345) % (1 << 31);
            let high = state >> 8;
            match dtype {
                DType::Bool => (high % 2) as f64,
                DType::Float32 | DType::Float64 => (high as f64 - 4_194_304.0) / 1_048_576.0 / 3.0,
                DType::UInt8 => (high % 20) as f64,
                _ => (high % 20 - 10) as f64,
            }
        })
        .collect()
}
