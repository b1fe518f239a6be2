//! Saved learners that someone else has written: refused with a reason, or asked without harm.

use super::samples;
use estimators::{Counted, MODEL_TAG, Model};
use primitives::Value;
use primitives::codec::{Reader, Writer};
use serde_json::json;
use tensor::Array;

fn made(class: &str) -> (Model, Array) {
    let (x, y) = samples(&json!({"generated": {"rows": 12, "columns": 3, "seed": 5, "groups": 3}})).expect("data");
    let small = [("max_iter".to_owned(), Value::Int(3))];
    let mut model = Model::new(class, &[], &small).expect("a model");
    if class.starts_with("MLP") {
        model.set("hidden_layer_sizes", &Value::List(vec![Value::Int(4), Value::Int(2)])).expect("sizes");
    }
    model.fit(&x, y.as_ref(), &mut Counted::default()).expect("fitted");
    (model, x)
}

const CLASSES: [&str; 4] = ["LogisticRegression", "SGDRegressor", "MLPClassifier", "MLPRegressor"];

/// What anyone may put where something else is expected.
fn strange() -> Vec<Value> {
    let list = |items: &[Value]| Value::List(items.to_vec());
    let one = Value::Float(1.0);
    let mut deep = one.clone();
    for _ in 0..50 {
        deep = Value::List(vec![deep]);
    }
    vec![
        Value::None,
        Value::Bool(true),
        Value::Int(-1),
        Value::Int(i64::MAX),
        Value::Float(f64::NAN),
        Value::Float(f64::INFINITY),
        Value::Float(-1e308),
        Value::from("text"),
        list(&[]),
        list(&[Value::List(Vec::new())]),
        Value::List(vec![one.clone()]),
        list(&[one.clone(), Value::List(vec![one.clone()])]),
        list(&[Value::List(vec![one.clone(), one.clone()]), Value::List(vec![one.clone()])]),
        list(&[Value::from("a"), Value::from("a")]),
        list(&[Value::Int(2), Value::Int(1)]),
        Value::Dict(Vec::new()),
        deep,
    ]
}

// Either it is refused as a ValueError that says why, or it is a model that answers or refuses.
fn ask(value: &Value, x: &Array) {
    match Model::from_value(value) {
        Err(error) => {
            assert_eq!(error.class(), "ValueError", "{error}");
            assert!(!error.to_string().is_empty());
        }
        Ok(model) => {
            let mut meter = Counted::default();
            let answers = [model.predict(x, &mut meter), model.predict_proba(x, &mut meter)];
            for answer in answers.into_iter().flatten() {
                assert_eq!(answer.shape()[0], x.shape()[0]);
            }
            assert!(model.to_value().is_ok());
        }
    }
}

#[test]
fn strange_entries_are_refused_or_harmless() {
    for class in CLASSES {
        let (model, x) = made(class);
        let Value::Dict(entries) = model.to_value().expect("saved") else { panic!("a dict") };
        for (index, (key, _)) in entries.iter().enumerate() {
            for other in strange() {
                let mut changed = entries.clone();
                changed[index].1 = other;
                ask(&Value::Dict(changed), &x);
            }
            let mut without = entries.clone();
            without.remove(index);
            let missing = Value::Dict(without);
            if matches!(key.as_str(), "coef" | "intercept" | "weights" | "biases" | "classes" | MODEL_TAG) {
                let error = Model::from_value(&missing).expect_err(key);
                assert!(error.to_string().contains("is missing"), "{class} without {key}: {error}");
            }
            ask(&missing, &x);
        }
    }
}

#[test]
fn layers_that_do_not_fit_each_other_are_refused() {
    let (model, _) = made("MLPClassifier");
    let Value::Dict(entries) = model.to_value().expect("saved") else { panic!("a dict") };
    let change = |key: &str, act: &dyn Fn(&mut Vec<Value>)| {
        let mut changed = entries.clone();
        for (name, value) in &mut changed {
            if let (true, Value::List(items)) = (name == key, value) {
                act(items);
            }
        }
        Model::from_value(&Value::Dict(changed)).expect_err("refused").to_string()
    };
    assert!(change("weights", &|layers| layers.swap(0, 1)).contains("does not take what the one before makes"));
    assert!(change("weights", &|layers| drop(layers.pop())).contains("layers"));
    assert!(change("biases", &|layers| layers.swap(0, 1)).contains("'biases'"));
    assert!(change("classes", &|labels| drop(labels.pop())).contains("classes"));
    assert!(change("classes", &|labels| labels.swap(0, 1)).contains("ascending"));
}

#[test]
fn changed_bytes_of_a_sleeping_model_are_refused_or_harmless() {
    for class in CLASSES {
        let (model, x) = made(class);
        let mut writer = Writer::new();
        model.encode(&mut writer);
        let bytes = writer.into_bytes();
        for at in 0..bytes.len() {
            for change in [1u8, 0x80, 0xff] {
                let mut changed = bytes.clone();
                changed[at] ^= change;
                if let Ok(model) = Model::decode(&mut Reader::new(&changed)) {
                    let mut meter = Counted::default();
                    let _ = (model.predict(&x, &mut meter), model.predict_proba(&x, &mut meter), model.to_value());
                }
            }
            assert!(Model::decode(&mut Reader::new(&bytes[..at])).is_err(), "{class}: cut at {at}");
        }
    }
}
