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
        let folder = if name == "breast_cancer" { "tests/cases/numerics" } else { "public/datasets" };
        let path = root().join(format!("{folder}/{name}.csv"));
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
    if let Some(count) = data.get("digits").and_then(Json::as_u64) {
        let path = root().join("tests/cases/numerics/digits.txt");
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let digit = |letter: char| f64::from(letter.to_digit(17).expect("a digit in base 17"));
        let rows: Vec<Vec<f64>> =
            text.lines().take(count as usize).map(|line| line.chars().map(digit).collect()).collect();
        let features = rows.iter().map(|row| floats(&row[..64])).collect();
        return (Value::List(features), Some(floats(&rows.iter().map(|row| row[64]).collect::<Vec<_>>())));
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
    let labels = (whole("classes") > 0).then(|| label(rule, &y[0]));
    for missing in rule["missing"].as_array().into_iter().flatten() {
        let number = |index: usize| missing[index].as_u64().expect("a number") as usize;
        x.iter_mut().skip(number(2)).step_by(number(1)).for_each(|row| row[number(0)] = f64::NAN);
    }
    let features = Value::List(x.iter().map(|row| floats(row)).collect());
    if let Some(groups) = rule.get("groups").and_then(Json::as_u64) {
        return (features, grouped(&y[0], groups as usize, rule["labels"].as_str().unwrap_or("int")));
    }
    if let Some(labels) = labels {
        return (features, labels);
    }
    if targets == 0 {
        return (features, floats(&y[0]));
    }
    let rows = (0..rows).map(|row| Value::List(y.iter().map(|column| Value::Float(column[row])).collect()));
    (features, Value::List(rows.collect()))
}

const NAMES: [&str; 12] = ["fox", "Ant", "bee", "cat", "dog", "elk", "gnu", "hen", "ibis", "jay", "kiwi", "lynx"];

/// Targets cut into classes of equal width.
fn label(rule: &Json, y: &[f64]) -> Value {
    let count = rule["classes"].as_u64().expect("a count") as f64;
    let low = y.iter().copied().fold(f64::INFINITY, f64::min);
    let high = y.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let spread = if high > low { high - low } else { 1.0 };
    let ranks = y.iter().map(|number| ((number - low) / spread * count).floor().min(count - 1.0) as i64);
    let kind = rule.get("labels").and_then(Json::as_str).unwrap_or("int");
    let named = |rank: i64| match kind {
        "int" => Value::Int(rank * 3 - 2),
        "float" => Value::Float(rank as f64),
        "text" => Value::from(NAMES[rank as usize % NAMES.len()]),
        "bool" => Value::Bool(rank > 0),
        other => panic!("unknown labels {other}"),
    };
    Value::List(ranks.map(named).collect())
}

/// The first rows of an array's value.
pub fn head(value: &Value, count: usize) -> Value {
    match value {
        Value::List(items) => Value::List(items.iter().take(count).cloned().collect()),
        other => other.clone(),
    }
}

const GROUP_NAMES: [&str; 8] = ["setosa", "Virginica", "versicolor", "\u{e9}", "b c", "a", "10", "9"];

// As many samples of each class, in the order of the targets, as labels of a type.
fn grouped(y: &[f64], classes: usize, labels: &str) -> Value {
    let mut order: Vec<usize> = (0..y.len()).collect();
    order.sort_by(|left, right| y[*left].total_cmp(&y[*right]));
    let mut made = vec![Value::None; y.len()];
    for (rank, row) in order.into_iter().enumerate() {
        let class = rank * classes / y.len();
        made[row] = match labels {
            "text" => Value::from(GROUP_NAMES[class]),
            "bool" => Value::Bool(class > 0),
            "float" => Value::Float(2.0 * class as f64 - 3.0),
            _ => Value::Int(7 * class as i64 - 5),
        };
    }
    Value::List(made)
}

pub fn array(value: &Value) -> Result<Array, estimators::Error> {
    Ok(tensor::from_value(value)?)
}

/// Models of one class that are fitted to the same data, as tests/oracle/tree_cases.py writes them.
pub struct Group {
    pub name: String,
    pub class: String,
    pub x: Result<Array, estimators::Error>,
    pub y: Option<Result<Array, estimators::Error>>,
    pub ask: Option<Value>,
    runs: Vec<Json>,
}

pub fn groups(file: &str) -> Vec<Group> {
    let path = root().join(format!("tests/cases/numerics/{file}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let json: Json = serde_json::from_str(&text).expect("JSON");
    let group = |case: &Json| {
        let text = |key: &str| case[key].as_str().expect("a text").to_owned();
        let (x, y) = load(&case["data"]);
        Group {
            name: text("name"),
            class: text("class"),
            x: array(&x),
            y: y.map(|y| array(&y)),
            ask: case.get("ask").map(value),
            runs: case["runs"].as_array().expect("runs").clone(),
        }
    };
    json["cases"].as_array().expect("cases").iter().map(group).collect()
}

/// The arguments, the model made with them, and what is expected of it.
pub fn models(group: &Group) -> Vec<(String, Result<estimators::Model, estimators::Error>, Json)> {
    let made = |run: &Json| {
        let arguments: Vec<(String, Value)> = run[0]
            .as_object()
            .expect("arguments")
            .iter()
            .map(|(name, argument)| (name.clone(), value(argument)))
            .collect();
        (run[0].to_string(), estimators::Model::new(&group.class, &[], &arguments), run[1].clone())
    };
    group.runs.iter().map(made).collect()
}

/// The beginning of the SHA-256 of bytes.
pub fn short(bytes: &[u8]) -> String {
    primitives::sha256(bytes).to_string().trim_start_matches("0x").chars().take(12).collect()
}

/// The same class of exception with the same text.
pub fn check_refusal(case: &str, error: &estimators::Error, expected: &Json) -> Result<(), String> {
    let (class, text) = (expected["error"].as_str().expect("a class"), expected["text"].as_str().expect("a text"));
    // The class says where it lives.
    let text = text.replace("sklearn.linear_model._base.", "panda.ml.");
    if error.class() == class && error.to_string() == text {
        return Ok(());
    }
    Err(format!("{case}: {}: {error}\n    not {class}: {text}", error.class()))
}
