//! The data of the cases: read from JSON, from the shipped tables, or made by rule as tests/oracle/generated.py makes it.

use primitives::Value;
use serde_json::Value as Json;
use std::path::PathBuf;
use tensor::Array;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// A contract's value; what JSON lacks stands in dicts.
pub fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::None,
        Json::Bool(truth) => Value::Bool(*truth),
        Json::Number(number) => {
            number.as_i64().map_or_else(|| Value::Float(number.as_f64().expect("a number")), Value::Int)
        }
        Json::String(text) => Value::Str(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(entries) => {
            if let Some(text) = entries.get("float") {
                return Value::Float(text.as_str().and_then(|text| text.parse().ok()).expect("a float"));
            }
            if let Some(bits) = entries.get("bits") {
                let bits = u64::from_str_radix(bits.as_str().expect("bits"), 16).expect("bits");
                return Value::Float(f64::from_bits(bits));
            }
            if let Some(text) = entries.get("int") {
                return Value::int(text.as_str().and_then(|text| text.parse().ok()).expect("an int"));
            }
            Value::Dict(entries.iter().map(|(key, item)| (key.clone(), value(item))).collect())
        }
    }
}

/// A linear congruential generator with Knuth's multiplier; numbers in [-1/2, 1/2).
pub struct Uniform(pub u64);

impl Uniform {
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 11) as f64 / 9_007_199_254_740_992.0 - 0.5
    }
}

/// Features and targets of a case as the values a contract would pass.
pub fn load(data: &Json) -> (Value, Option<Value>) {
    if let Some(name) = data.get("dataset").and_then(Json::as_str) {
        let path = root().join(format!("public/datasets/{name}.csv"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rows: Vec<Vec<f64>> = text
            .lines()
            .skip(1)
            .map(|line| line.split(',').map(|word| word.parse().expect("a number")).collect())
            .collect();
        let features = rows.iter().map(|row| floats(&row[..row.len() - 1])).collect();
        let targets = rows.iter().map(|row| Value::Float(row[row.len() - 1])).collect();
        return (Value::List(features), Some(Value::List(targets)));
    }
    match data.get("generated") {
        Some(rule) => {
            let (x, y) = generate(rule);
            (x, Some(y))
        }
        None => (value(&data["x"]), data.get("y").filter(|y| !y.is_null()).map(value)),
    }
}

fn floats(numbers: &[f64]) -> Value {
    Value::List(numbers.iter().map(|number| Value::Float(*number)).collect())
}

fn generate(rule: &Json) -> (Value, Value) {
    let whole = |key: &str| rule.get(key).and_then(Json::as_u64).unwrap_or(0) as usize;
    let (rows, columns, targets) = (whole("rows"), whole("columns"), whole("targets"));
    let mut uniform = Uniform(whole("seed") as u64);
    let mut x: Vec<Vec<f64>> = (0..rows).map(|_| (0..columns).map(|_| uniform.next()).collect()).collect();
    for step in rule["steps"].as_array().into_iter().flatten() {
        let number = |index: usize| step[index].as_f64().expect("a number");
        let column = |index: usize| step[index].as_u64().expect("a column") as usize;
        let j = column(1);
        match step[0].as_str().expect("a step") {
            "affine" => x.iter_mut().for_each(|row| row[j] = row[j] * number(2) + number(3)),
            "copy" => x.iter_mut().for_each(|row| row[j] = row[column(2)]),
            "sum" => x.iter_mut().for_each(|row| row[j] = row[column(2)] + row[column(3)]),
            "near" => x.iter_mut().for_each(|row| row[j] = row[column(2)] + number(3) * row[j]),
            "constant" => x.iter_mut().for_each(|row| row[j] = number(2)),
            "floor" => x.iter_mut().for_each(|row| row[j] = row[j].floor()),
            "repeat" => x = (0..rows).map(|row| x[row % j].clone()).collect(),
            other => panic!("unknown step {other}"),
        }
    }
    let noise = rule["noise"].as_f64().unwrap_or(0.0);
    let mut y: Vec<Vec<f64>> = Vec::new();
    for target in 0..targets.max(1) {
        let factor = |j: usize| ((j * (target + 1)) % 5 + 1) as f64;
        let sums = x.iter().map(|row| row.iter().enumerate().fold(0.0, |sum, (j, number)| sum + factor(j) * number));
        y.push(sums.map(|sum: f64| sum + noise * uniform.next()).collect());
    }
    if let Some(constant) = rule.get("constant_y").and_then(Json::as_f64) {
        y.iter_mut().for_each(|column| column.fill(constant));
    }
    let features = Value::List(x.iter().map(|row| floats(row)).collect());
    if targets == 0 {
        return (features, floats(&y[0]));
    }
    let rows = (0..rows).map(|row| Value::List(y.iter().map(|column| Value::Float(column[row])).collect()));
    (features, Value::List(rows.collect()))
}

/// The first rows of an array's value.
pub fn head(value: &Value, count: usize) -> Value {
    match value {
        Value::List(items) => Value::List(items.iter().take(count).cloned().collect()),
        other => other.clone(),
    }
}

pub fn array(value: &Value) -> Result<Array, estimators::Error> {
    Ok(tensor::from_value(value)?)
}
