//! Saved models: what they look like, which hand-made ones load, and how hostile ones are refused.

use estimators::{Counted, Error, Limited, MODEL_TAG, Model, Pipeline};
use primitives::Value;
use tensor::Array;

fn dict(entries: &[(&str, Value)]) -> Value {
    Value::Dict(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn model(class: &str, entries: &[(&str, Value)]) -> Value {
    let mut all = vec![(MODEL_TAG, Value::from(class))];
    all.extend_from_slice(entries);
    dict(&all)
}

fn list(numbers: &[f64]) -> Value {
    Value::List(numbers.iter().map(|number| Value::Float(*number)).collect())
}

fn rows(rows: &[&[f64]]) -> Array {
    tensor::from_value(&Value::List(rows.iter().map(|row| list(row)).collect())).expect("rows")
}

fn refused(value: &Value) -> String {
    match Model::from_value(value) {
        Ok(model) => panic!("{value} was loaded as {}", model.name()),
        Err(error) => {
            assert_eq!(error.class(), "ValueError", "{value}: {error}");
            error.to_string()
        }
    }
}

#[test]
fn a_linear_model_is_a_flat_list_and_a_number() {
    let mut fitted = Model::new("LinearRegression", &[], &[]).expect("a model");
    let x = rows(&[&[0.0, 1.0], &[1.0, 0.0], &[2.0, 2.0], &[3.0, 5.0]]);
    fitted.fit(&x, Some(&Array::from_floats(vec![1.0, 2.0, 3.0, 4.5])), &mut Counted::default()).expect("fitted");
    let saved = fitted.to_value().expect("saved");
    assert_eq!(saved.get(MODEL_TAG), Some(&Value::from("LinearRegression")));
    assert!(
        matches!(saved.get("coef"), Some(Value::List(items)) if matches!(items.as_slice(), [Value::Float(_), Value::Float(_)]))
    );
    assert!(matches!(saved.get("intercept"), Some(Value::Float(_))));
    let loaded = Model::from_value(&saved).expect("loaded");
    assert_eq!(loaded.predict(&x, &mut Counted::default()), fitted.predict(&x, &mut Counted::default()));
    assert_eq!(loaded.to_value(), Ok(saved));
}

#[test]
fn hand_made_models_load() {
    let linear = model(
        "LinearRegression",
        &[("coef", Value::List(vec![Value::Int(2), Value::Float(0.5)])), ("intercept", Value::Int(1))],
    );
    let loaded = Model::from_value(&linear).expect("loaded");
    assert_eq!(loaded.predict(&rows(&[&[10.0, 4.0]]), &mut Counted::default()), Ok(Array::from_floats(vec![23.0])));
    let extra = model(
        "LinearRegression",
        &[("coef", list(&[1.0])), ("intercept", Value::Float(0.0)), ("author", Value::from("me"))],
    );
    assert!(Model::from_value(&extra).is_ok());
    let two = model(
        "LinearRegression",
        &[("coef", Value::List(vec![list(&[1.0]), list(&[2.0])])), ("intercept", list(&[0.0, 1.0]))],
    );
    assert_eq!(
        Model::from_value(&two).expect("loaded").predict(&rows(&[&[3.0]]), &mut Counted::default()),
        Ok(rows(&[&[3.0, 7.0]]))
    );
    let scaler = model("StandardScaler", &[("mean", list(&[1.0])), ("scale", list(&[2.0]))]);
    assert_eq!(
        Model::from_value(&scaler).expect("loaded").transform(&rows(&[&[5.0]]), &mut Counted::default()),
        Ok(rows(&[&[2.0]]))
    );
    let products = model("PolynomialFeatures", &[("degree", Value::Int(2)), ("n_features_in", Value::Int(1))]);
    assert_eq!(
        Model::from_value(&products).expect("loaded").transform(&rows(&[&[3.0]]), &mut Counted::default()),
        Ok(rows(&[&[1.0, 3.0, 9.0]]))
    );
    let steps = Value::List(vec![
        Value::List(vec![Value::from("scale"), scaler]),
        Value::List(vec![Value::from("model"), extra]),
    ]);
    let pipeline = Model::from_value(&model("Pipeline", &[("steps", steps)])).expect("loaded");
    assert_eq!(pipeline.predict(&rows(&[&[5.0]]), &mut Counted::default()), Ok(Array::from_floats(vec![2.0])));
}

#[test]
fn what_is_no_model_is_a_value_error_that_says_why() {
    assert_eq!(refused(&dict(&[])), "this is no saved model: the key '__panda_ml_model__' is missing");
    assert_eq!(refused(&Value::List(vec![])), "this is no saved model: a dict is expected, not list");
    assert_eq!(refused(&model("SVC", &[])), "this is no saved model: the class 'SVC' is unknown");
    refused(&dict(&[(MODEL_TAG, Value::Int(3))]));
    refused(&model(&"x".repeat(1 << 20), &[]));
    let one = Value::Float(1.0);
    let linear = |coef: Value, intercept: Value| {
        refused(&model("LinearRegression", &[("coef", coef), ("intercept", intercept)]))
    };
    assert_eq!(
        refused(&model("LinearRegression", &[])),
        "this is no saved LinearRegression: the key 'coef' is missing"
    );
    assert_eq!(
        refused(&model("LinearRegression", &[("coef", list(&[1.0]))])),
        "this is no saved LinearRegression: the key 'intercept' is missing"
    );
    linear(list(&[]), one.clone());
    linear(Value::List(vec![list(&[])]), one.clone());
    linear(list(&[f64::NAN]), one.clone());
    linear(list(&[f64::INFINITY]), one.clone());
    linear(list(&[1.0]), list(&[1.0]));
    linear(list(&[1.0]), Value::from("1"));
    linear(Value::from("abc"), one.clone());
    linear(Value::List(vec![Value::Bool(true)]), one.clone());
    linear(Value::List(vec![list(&[1.0, 2.0]), list(&[1.0])]), list(&[0.0, 0.0]));
    linear(Value::List(vec![list(&[1.0]), Value::Float(1.0)]), list(&[0.0, 0.0]));
    linear(Value::List(vec![list(&[1.0]), list(&[1.0])]), list(&[0.0]));
    linear(Value::List(vec![Value::List(vec![list(&[1.0])])]), list(&[0.0]));
    refused(&model(
        "LinearRegression",
        &[("coef", list(&[1.0])), ("intercept", one.clone()), ("n_features_in", Value::Int(2))],
    ));
    let scaler = |mean: Value, scale: Value| refused(&model("StandardScaler", &[("mean", mean), ("scale", scale)]));
    scaler(list(&[1.0]), list(&[1.0, 2.0]));
    scaler(list(&[1.0]), list(&[0.0]));
    scaler(list(&[1.0]), list(&[-1.0]));
    scaler(list(&[f64::NAN]), list(&[1.0]));
    scaler(Value::None, list(&[1.0]));
    let products = |degree: i64, features: i64| {
        refused(&model(
            "PolynomialFeatures",
            &[("degree", Value::Int(degree)), ("n_features_in", Value::Int(features))],
        ))
    };
    products(-1, 2);
    products(2, 0);
    products(2, -5);
    products(2, i64::MAX);
    products(1000, 1000);
    refused(&model("PolynomialFeatures", &[("degree", Value::Float(2.0)), ("n_features_in", Value::Int(1))]));
    let pipeline = |steps: Value| refused(&model("Pipeline", &[("steps", steps)]));
    let linear = model("LinearRegression", &[("coef", list(&[1.0])), ("intercept", one)]);
    let step = |name: &str, model: &Value| Value::List(vec![Value::from(name), model.clone()]);
    pipeline(Value::List(vec![]));
    pipeline(Value::List(vec![Value::Int(1)]));
    pipeline(Value::List(vec![Value::List(vec![Value::from("a")])]));
    pipeline(Value::List(vec![step("a", &linear), step("b", &linear)]));
    pipeline(Value::List(vec![step("a__b", &linear)]));
    let two = model("StandardScaler", &[("mean", list(&[1.0, 2.0])), ("scale", list(&[1.0, 2.0]))]);
    assert_eq!(
        pipeline(Value::List(vec![step("a", &two), step("b", &linear)])),
        "this is no saved Pipeline: step 'a' makes 2 features, step 'b' expects 1"
    );
}

#[test]
fn pipelines_nest_only_so_deep() {
    let mut value = model("LinearRegression", &[("coef", list(&[1.0])), ("intercept", Value::Float(0.0))]);
    for depth in 0..60 {
        value = model("Pipeline", &[("steps", Value::List(vec![Value::List(vec![Value::from("a"), value])]))]);
        assert_eq!(Model::from_value(&value).is_ok(), depth < estimators::MAX_PIPELINE_DEPTH, "{depth}");
    }
}

#[test]
fn results_that_would_not_fit_are_refused_before_they_are_made() {
    let x = rows(&[&[2.0, 3.0, 4.0]]);
    let degree = |degree: i64| Model::new("PolynomialFeatures", &[Value::Int(degree)], &[]).expect("a model");
    let mut model = degree(1000);
    model.fit(&x, None, &mut Counted::default()).expect("fitted: the columns can be counted");
    assert!(matches!(model.transform(&x, &mut Counted::default()), Err(Error::Memory(_))));
    let mut model = degree(i64::MAX);
    assert!(matches!(model.fit(&x, None, &mut Counted::default()), Err(Error::Value(_))));
    let pipeline = Pipeline::new(vec![
        ("products".to_owned(), degree(40)),
        ("model".to_owned(), Model::new("LinearRegression", &[], &[]).expect("a model")),
    ]);
    let mut pipeline = Model::Pipeline(pipeline.expect("a pipeline"));
    // 12,341 columns of one sample: nobody has paid for them, or has no room for them.
    let y = Array::from_floats(vec![1.0]);
    for mut meter in [Limited { operations: 12_000, bytes: u64::MAX }, Limited { operations: u64::MAX, bytes: 90_000 }]
    {
        assert_eq!(pipeline.fit(&x, Some(&y), &mut meter), Err(Error::Stopped));
    }
}

#[test]
fn constructors_refuse_what_they_do_not_know() {
    let new = |class: &str, positional: &[Value], keywords: &[(&str, Value)]| {
        let keywords: Vec<(String, Value)> =
            keywords.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        Model::new(class, positional, &keywords).map_err(|error| (error.class(), error.to_string()))
    };
    let error = |class: &'static str, text: &str| Err((class, text.to_owned()));
    assert_eq!(
        new("LinearRegression", &[], &[("alpha", Value::Int(1))]),
        error("TypeError", "LinearRegression.__init__() got an unexpected keyword argument 'alpha'")
    );
    assert_eq!(
        new("LinearRegression", &[Value::Bool(true)], &[]),
        error("TypeError", "LinearRegression.__init__() takes 1 positional argument but 2 were given")
    );
    assert_eq!(
        new("PolynomialFeatures", &[Value::Int(2), Value::Bool(true)], &[]),
        error("TypeError", "PolynomialFeatures.__init__() takes from 1 to 2 positional arguments but 3 were given")
    );
    assert_eq!(
        new("PolynomialFeatures", &[Value::Int(2)], &[("degree", Value::Int(2))]),
        error("TypeError", "PolynomialFeatures.__init__() got multiple values for argument 'degree'")
    );
    assert!(new("StandardScaler", &[], &[("with_mean", Value::Bool(false)), ("copy", Value::Bool(true))]).is_ok());
}
