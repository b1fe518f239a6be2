//! Every case of tests/cases/numerics/*.json: the same figures as scikit-learn and numpy, and the same refusals.

mod data;
mod fitted;
mod learners;

use data::{Uniform, array, check_refusal, head, load, root, value};
use estimators::{Counted, Error, Model, Normalize, Pipeline};
use primitives::Value;
use serde_json::Value as Json;
use tensor::Array;

/// Rows of the data that fitted models are asked about.
const HEAD: usize = 6;

/// The worst difference seen, relative to the figure, per attribute.
#[derive(Default)]
struct Worst(std::collections::BTreeMap<String, (f64, String)>);

impl Worst {
    fn saw(&mut self, key: &str, difference: f64, case: &str) {
        let entry = self.0.entry(key.to_owned()).or_default();
        if difference > entry.0 {
            *entry = (difference, case.to_owned());
        }
    }
}

fn cases(file: &str) -> Vec<Json> {
    let path = root().join(format!("tests/cases/numerics/{file}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let json: Json = serde_json::from_str(&text).expect("JSON");
    json["cases"].as_array().expect("cases").clone()
}

fn model(json: &Json) -> Result<Model, Error> {
    if let Some(steps) = json.get("steps").and_then(Json::as_array) {
        let steps: Result<Vec<(String, Model)>, Error> =
            steps.iter().map(|step| Ok((step[0].as_str().expect("a name").to_owned(), model(&step[1])?))).collect();
        return Pipeline::new(steps?).map(Model::Pipeline);
    }
    let arguments: Vec<(String, Value)> = json
        .get("arguments")
        .and_then(Json::as_object)
        .map(|arguments| arguments.iter().map(|(name, argument)| (name.clone(), value(argument))).collect())
        .unwrap_or_default();
    Model::new(json["class"].as_str().expect("a class"), &[], &arguments)
}

fn flatten(value: &Value, out: &mut Vec<f64>) {
    match value {
        Value::List(items) => items.iter().for_each(|item| flatten(item, out)),
        Value::Float(number) => out.push(*number),
        Value::Int(number) => out.push(*number as f64),
        Value::Bool(truth) => out.push(f64::from(u8::from(*truth))),
        other => panic!("{other} among numbers"),
    }
}

fn shape(value: &Value) -> Vec<usize> {
    match value {
        Value::List(items) => {
            let mut sizes = vec![items.len()];
            sizes.extend(items.first().map(shape).unwrap_or_default());
            sizes
        }
        _ => Vec::new(),
    }
}

/// How far numbers may be from the expected ones: a part of each, or of the largest, or an absolute distance.
#[derive(Clone, Copy)]
struct Tolerance {
    each: f64,
    largest: f64,
    absolute: f64,
}

fn compare(
    case: &str,
    key: &str,
    got: &Value,
    expected: &Value,
    tolerance: Tolerance,
    worst: &mut Worst,
) -> Result<(), String> {
    if *got == Value::None || *expected == Value::None {
        return if got == expected { Ok(()) } else { Err(format!("{case}: {key} is {got}, not {expected}")) };
    }
    if shape(got) != shape(expected) {
        return Err(format!("{case}: {key} has the shape {:?}, not {:?}", shape(got), shape(expected)));
    }
    let (mut left, mut right) = (Vec::new(), Vec::new());
    flatten(got, &mut left);
    flatten(expected, &mut right);
    let largest = right
        .iter()
        .copied()
        .filter(|number| number.is_finite())
        .fold(0.0, |largest: f64, number| largest.max(number.abs()));
    for (index, (left, right)) in left.iter().zip(&right).enumerate() {
        if left == right || (left.is_nan() && right.is_nan()) {
            continue;
        }
        let distance = (left - right).abs();
        let negligible = tolerance.largest * largest + tolerance.absolute;
        if distance.is_nan() || distance > tolerance.each * right.abs() + negligible {
            return Err(format!("{case}: {key}[{index}] is {left:?}, not {right:?}"));
        }
        if distance > negligible {
            worst.saw(key, distance / right.abs(), case);
        }
    }
    Ok(())
}

fn answer(
    result: Result<Array, Error>,
    case: &str,
    key: &str,
    expected: &Json,
    tolerance: Tolerance,
    worst: &mut Worst,
) -> Result<(), String> {
    match (result, expected.get("error")) {
        (Ok(got), None) => compare(case, key, &got.to_value(), &value(expected), tolerance, worst),
        (Err(error), Some(_)) => check_refusal(case, &error, expected),
        (Ok(got), Some(_)) => Err(format!("{case}: {key} gave {}, not {expected}", got.preview())),
        (Err(error), None) => Err(format!("{case}: {key}: {error}")),
    }
}

fn fitted(case: &Json) -> Result<(Model, Array, Option<Array>), Error> {
    let mut model = model(&case["model"])?;
    let (x, y) = load(&case["data"]);
    let x = array(&x)?;
    let y = y.map(|y| array(&y)).transpose()?;
    let mut meter = Counted::default();
    model.fit(&x, y.as_ref(), &mut meter)?;
    assert!(meter.operations > 0 && meter.bytes > 0);
    Ok((model, x, y))
}

/// Tolerances of coefficients and what is computed with them, and of everything else.
fn check_fit(case: &Json, loose: f64, worst: &mut Worst) -> Result<(), String> {
    let name = case["name"].as_str().expect("a name");
    let expected = &case["expect"];
    let (model, x, y) = match (fitted(case), expected.get("error")) {
        (Ok(fitted), None) => fitted,
        (Err(error), Some(_)) => return check_refusal(name, &error, expected),
        (Ok(_), Some(error)) => return Err(format!("{name}: fitted, but {error} is expected")),
        (Err(error), None) => return Err(format!("{name}: {error}")),
    };
    let question = match case.get("ask") {
        Some(ask) => array(&value(ask)),
        None => array(&head(&load(&case["data"]).0, HEAD)),
    };
    // What is zero but for rounding is so in proportion to the targets.
    let mut targets = Vec::new();
    if let (Some(y), Model::LinearRegression(_) | Model::Pipeline(_)) = (&y, &model) {
        targets = y.to_floats().expect("numbers");
    }
    let noise = 1e-13 * targets.iter().fold(0.0, |largest: f64, number| largest.max(number.abs()));
    // The same model after it was stored and loaded.
    let saved = model.to_value().map_err(|error| format!("{name}: {error}"))?;
    let again = Model::from_value(&saved);
    let last = match &model {
        Model::Pipeline(pipeline) => &pipeline.steps().last().expect("a step").1,
        other => other,
    };
    for (key, json) in expected.as_object().expect("figures") {
        match key.as_str() {
            "predict" | "transform" | "inverse_transform" => {
                let ask = |model: &Model| -> Result<Array, Error> {
                    let question = question.clone()?;
                    match key.as_str() {
                        "predict" => model.predict(&question, &mut Counted::default()),
                        "transform" => model.transform(&question, &mut Counted::default()),
                        _ => model.inverse_transform(&question, &mut Counted::default()),
                    }
                };
                answer(
                    ask(&model),
                    name,
                    key,
                    json,
                    Tolerance { each: loose, largest: 1e-13, absolute: noise },
                    worst,
                )?;
                if let (Ok(again), Ok(first)) = (&again, ask(&model)) {
                    assert_eq!(
                        format!("{:?}", ask(again)),
                        format!("{:?}", Ok::<_, Error>(first)),
                        "{name}: {key} of the loaded model"
                    );
                }
            }
            "score" => {
                let score =
                    model.score(&x, y.as_ref(), &mut Counted::default()).map_err(|error| format!("{name}: {error}"))?;
                // Predictions far from zero lose digits before they are compared.
                let absolute = if name.contains("very large offsets") { 1e-7 } else { 1e-9 };
                compare(
                    name,
                    key,
                    &Value::Float(score.value),
                    &value(json),
                    Tolerance { each: 0.0, largest: 0.0, absolute },
                    worst,
                )?;
            }
            "names" => {
                let Model::PolynomialFeatures(model) = &model else { panic!("{name}: names of what?") };
                let names: Vec<Value> = model.feature_names().expect("names").into_iter().map(Value::from).collect();
                assert_eq!(Value::List(names), value(json), "{name}");
            }
            _ => {
                let got = last.attribute(key).ok_or_else(|| format!("{name}: {key} is missing"))?;
                let tolerance = match key.as_str() {
                    // The products' column of ones has the coefficient 0 but for LAPACK's rounding.
                    "coef_" if name.contains("products") => Tolerance { each: 1e-8, largest: 1e-9, absolute: 0.0 },
                    "coef_" => Tolerance { each: 1e-8, largest: 1e-12, absolute: 0.0 },
                    "intercept_" => Tolerance { each: 1e-8, largest: 0.0, absolute: noise },
                    _ => Tolerance { each: 1e-12, largest: 1e-15, absolute: 0.0 },
                };
                compare(name, key, &got, &value(json), tolerance, worst)?;
            }
        }
    }
    // Only NaN statistics keep a model from being loaded again.
    match again {
        Err(error) if !name.contains("NaN") => Err(format!("{name}: not loaded again: {error}")),
        _ => Ok(()),
    }
}

fn check(file: &str, loose: f64) {
    let mut worst = Worst::default();
    let cases = cases(file);
    let failures: Vec<String> = cases.iter().filter_map(|case| check_fit(case, loose, &mut worst).err()).collect();
    for (key, (difference, case)) in &worst.0 {
        println!("{file} {key}: at most {difference:.1e} relative, in '{case}'");
    }
    assert!(failures.is_empty(), "{} of {} cases of {file}:\n{}", failures.len(), cases.len(), failures.join("\n"));
}

#[test]
fn linear_models_are_those_of_scikit_learn() {
    check("linear", 1e-9);
}

#[test]
fn scalers_are_those_of_scikit_learn() {
    check("scaler", 1e-12);
}

#[test]
fn polynomial_features_are_those_of_scikit_learn() {
    check("polynomial", 0.0);
}

#[test]
fn pipelines_are_those_of_scikit_learn() {
    check("pipeline", 1e-9);
}

fn score(case: &Json) -> Result<Value, Error> {
    let arguments: Result<Vec<Array>, Error> =
        case["arguments"].as_array().expect("arguments").iter().map(|argument| array(&value(argument))).collect();
    let [left, right] = <[Array; 2]>::try_from(arguments?).expect("two arguments");
    let keywords = &case["keywords"];
    Ok(match case["metric"].as_str().expect("a metric") {
        "r2_score" => Value::Float(estimators::r2_score(&left, &right)?.value),
        "mean_squared_error" => Value::Float(estimators::mean_squared_error(&left, &right)?),
        "accuracy_score" => {
            let normalize = keywords["normalize"].as_bool().unwrap_or(true);
            Value::Float(estimators::accuracy_score(&left, &right, normalize)?)
        }
        "confusion_matrix" => {
            let labels = keywords.get("labels").map(|labels| array(&value(labels))).transpose()?;
            let normalize = keywords.get("normalize").and_then(Json::as_str).map(Normalize::parse).transpose()?;
            estimators::confusion_matrix(&left, &right, labels.as_ref(), normalize)?.value.to_value()
        }
        other => panic!("unknown metric {other}"),
    })
}

#[test]
fn scores_are_those_of_scikit_learn() {
    let mut failures = Vec::new();
    let mut worst = Worst::default();
    for case in cases("metrics") {
        let name = case["name"].as_str().expect("a name");
        let expected = &case["expect"];
        let result = match (score(&case), expected.get("value")) {
            (Ok(got), Some(json)) => compare(
                name,
                "score",
                &got,
                &value(json),
                Tolerance { each: 1e-15, largest: 0.0, absolute: 0.0 },
                &mut worst,
            ),
            (Err(error), None) => check_refusal(name, &error, expected),
            (Ok(got), None) => Err(format!("{name}: {got}, but {expected} is expected")),
            (Err(error), Some(_)) => Err(format!("{name}: {error}")),
        };
        failures.extend(result.err());
    }
    for (key, (difference, case)) in &worst.0 {
        println!("metrics {key}: at most {difference:.1e} relative, in '{case}'");
    }
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn sums_are_numpys_to_the_last_bit() {
    let same = |name: &str, got: f64, json: &Json| {
        let Value::Float(expected) = value(json) else { panic!("{name}: {json}") };
        assert_eq!(got.to_bits(), expected.to_bits(), "{name}: {got:?}, not {expected:?}");
    };
    for case in cases("sums") {
        let name = case["name"].as_str().expect("a name");
        let expected = &case["expect"];
        let size = |key: &str| case[key].as_u64().expect("a size") as usize;
        if case.get("length").is_some() {
            let mut uniform = Uniform(size("length") as u64);
            let powers = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0];
            let numbers: Vec<f64> = (0..size("length")).map(|index| uniform.next() * powers[index % 7]).collect();
            if !numbers.is_empty() {
                same(name, tensor::pairwise_sum(&numbers), &expected["sum"]);
            }
            if expected.get("mean").is_some() {
                same(name, tensor::mean(&numbers), &expected["mean"]);
                same(name, tensor::variance(&numbers, 0), &expected["var"]);
                same(name, tensor::std(&numbers, 1), &expected["std1"]);
            }
        } else {
            let (rows, columns) = (size("rows"), size("columns"));
            let mut uniform = Uniform((rows * 1000 + columns) as u64);
            let numbers =
                tensor::matrix(rows, columns, (0..rows * columns).map(|_| uniform.next()).collect()).expect("a matrix");
            for (column, (sum, mean)) in
                tensor::column_sums(&numbers).into_iter().zip(tensor::column_means(&numbers)).enumerate()
            {
                same(name, sum, &expected["sums"][column]);
                same(name, mean, &expected["means"][column]);
            }
        }
    }
}
