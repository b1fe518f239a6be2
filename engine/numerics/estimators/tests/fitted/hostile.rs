//! Trees, forests and clusters from people who mean no good: dicts, bytes, arguments, and purses that are nearly empty.

use crate::data::{Uniform, array};
use estimators::{Counted, Error, Limited, MODEL_TAG, Model};
use primitives::Value;
use primitives::codec::{Reader, Writer};
use tensor::{Array, matrix};

/// Numbers by rule, and classes that have nothing to do with them.
fn noise(rows: usize, columns: usize, classes: u64) -> (Array, Array) {
    let mut uniform = Uniform(rows as u64);
    let numbers = (0..rows * columns).map(|_| uniform.next()).collect();
    let labels = (0..rows).map(|_| ((uniform.next() + 0.5) * classes as f64).floor()).collect();
    (Array::from_matrix(matrix(rows, columns, numbers).expect("sizes")), Array::from_floats(labels))
}

fn model(class: &str, keywords: &[(&str, Value)]) -> Model {
    let keywords: Vec<(String, Value)> =
        keywords.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    Model::new(class, &[], &keywords).expect("a model")
}

fn fitted(class: &str, keywords: &[(&str, Value)], x: &Array, y: &Array) -> Model {
    let mut model = model(class, keywords);
    model.fit(x, Some(y), &mut Counted::default()).expect("fitted");
    model
}

fn stored_bytes(model: &Model) -> usize {
    let mut writer = Writer::new();
    writer.value(&model.to_value().expect("saved")).expect("shallow");
    writer.into_bytes().len()
}

#[test]
fn a_default_forest_is_stored_in_less_than_four_megabytes() {
    // Classes that follow the features, and, the worst there is, classes that do not.
    for (rows, columns, classes) in [(569, 30, 2), (2000, 10, 2), (2000, 10, 3)] {
        let (x, mut y) = noise(rows, columns, classes);
        let random = fitted("RandomForestClassifier", &[], &x, &y);
        let sums = x.to_floats().expect("numbers");
        y = Array::from_floats(
            sums.chunks(columns).map(|row| f64::from(u8::from(row.iter().sum::<f64>() > 0.0))).collect(),
        );
        let learnt = fitted("RandomForestClassifier", &[], &x, &y);
        for (what, forest) in [("random", random), ("learnt", learnt)] {
            let bytes = stored_bytes(&forest);
            let Model::RandomForest(trees) = &forest else { panic!("a forest") };
            let nodes: usize = trees.trees().expect("fitted").iter().map(|tree| tree.nodes().len()).sum();
            println!("{what} {rows} x {columns}, {classes} classes: {nodes} nodes, {bytes} bytes");
            assert!(bytes < 4_000_000, "{what} {rows} x {columns}: {bytes} bytes");
        }
    }
}

fn dict(entries: &[(&str, Value)]) -> Value {
    Value::Dict(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

fn ints(numbers: &[i64]) -> Value {
    Value::List(numbers.iter().map(|number| Value::Int(*number)).collect())
}

fn floats(numbers: &[f64]) -> Value {
    Value::List(numbers.iter().map(|number| Value::Float(*number)).collect())
}

/// A tree of three nodes, with some of its entries replaced.
fn stump(changes: &[(&str, Value)]) -> Value {
    let mut entries = vec![
        (MODEL_TAG, Value::from("DecisionTreeClassifier")),
        ("classes", ints(&[3, 7])),
        ("n_features_in", Value::Int(2)),
        ("feature", ints(&[1, -2, -2])),
        ("threshold", floats(&[0.5, -2.0, -2.0])),
        ("left", ints(&[1, -1, -1])),
        ("right", ints(&[2, -1, -1])),
        ("value", Value::List(vec![Value::None, Value::Int(0), floats(&[0.25, 0.75])])),
    ];
    for (key, value) in changes {
        entries.retain(|(name, _)| name != key);
        if *value != Value::None {
            entries.push((key, value.clone()));
        }
    }
    dict(&entries)
}

fn rows(rows: &[&[f64]]) -> Array {
    array(&Value::List(rows.iter().map(|row| floats(row)).collect())).expect("rows")
}

fn refused(value: &Value) -> String {
    match Model::from_value(value) {
        Ok(_) => panic!("{value} was loaded"),
        Err(error) => {
            assert_eq!(error.class(), "ValueError", "{error}");
            error.to_string()
        }
    }
}

#[test]
fn hand_made_trees_load() {
    let meter = &mut Counted::default();
    let tree = Model::from_value(&stump(&[])).expect("loaded");
    let x = rows(&[&[9.0, 0.5], &[9.0, 0.75], &[0.0, f64::NAN]]);
    assert_eq!(tree.predict(&x, meter), Ok(Array::from_ints(vec![3, 7, 7])));
    assert_eq!(tree.predict_proba(&x, meter), Ok(rows(&[&[1.0, 0.0], &[0.25, 0.75], &[0.25, 0.75]])));
    // Missing values go left, and everything else does too.
    let changes = [("missing_left", Value::from("100")), ("threshold", floats(&[f64::INFINITY, 0.0, 0.0]))];
    let tree = Model::from_value(&stump(&changes)).expect("loaded");
    assert_eq!(tree.predict(&x, meter), Ok(Array::from_ints(vec![3, 3, 3])));
    let numbers = stump(&[
        (MODEL_TAG, Value::from("DecisionTreeRegressor")),
        ("classes", Value::None),
        ("value", Value::List(vec![Value::None, Value::Float(1.5), Value::Int(4)])),
    ]);
    let tree = Model::from_value(&numbers).expect("loaded");
    assert_eq!(tree.predict(&x, meter), Ok(Array::from_floats(vec![1.5, 4.0, 4.0])));
    let forest = dict(&[
        (MODEL_TAG, Value::from("RandomForestClassifier")),
        ("classes", ints(&[3, 7])),
        ("trees", Value::List(vec![stump(&[]), stump(&[("feature", ints(&[0, 0, 0]))])])),
    ]);
    let forest = Model::from_value(&forest).expect("loaded");
    assert_eq!(
        forest.predict_proba(&rows(&[&[9.0, 0.5]]), meter),
        Ok(rows(&[&[0.625, 0.375]])),
        "the mean of both trees"
    );
    let clusters = dict(&[
        (MODEL_TAG, Value::from("KMeans")),
        ("centroids", Value::List(vec![floats(&[0.0, 0.0]), ints(&[3, 4])])),
    ]);
    let clusters = Model::from_value(&clusters).expect("loaded");
    assert_eq!(clusters.predict(&rows(&[&[1.0, 1.0], &[3.0, 3.0]]), meter), Ok(Array::from_ints(vec![0, 1])));
    assert_eq!(clusters.transform(&rows(&[&[0.0, 0.0]]), meter), Ok(rows(&[&[0.0, 5.0]])));
}

#[test]
fn dicts_that_are_no_trees_are_refused() {
    let text = |key: &'static str, value: Value| refused(&stump(&[(key, value)]));
    assert_eq!(
        text("left", ints(&[0, -1, -1])),
        "this is no saved DecisionTreeClassifier: 'left' must hold -1 or a later node's number, and does not at node 0"
    );
    text("left", ints(&[3, -1, -1]));
    text("left", ints(&[i64::MAX, -1, -1]));
    text("left", ints(&[-1, -1, -1]));
    text("left", ints(&[1, 0, -1]));
    text("right", ints(&[2, 1, -1]));
    text("right", ints(&[2, -1]));
    text("right", floats(&[2.0, -1.0, -1.0]));
    text("left", ints(&[]));
    text("left", Value::None);
    text("left", Value::Int(1));
    assert_eq!(
        text("feature", ints(&[2, 0, 0])),
        "this is no saved DecisionTreeClassifier: 'feature' must be below 2, and is not at node 0"
    );
    text("feature", ints(&[-1, 0, 0]));
    text("feature", ints(&[i64::MAX, 0, 0]));
    text("threshold", floats(&[f64::NAN, 0.0, 0.0]));
    text("threshold", floats(&[f64::NEG_INFINITY, 0.0, 0.0]));
    text("threshold", Value::List(vec![Value::from("1"), Value::None, Value::None]));
    text("value", ints(&[0, 0, 2]));
    text("value", ints(&[0, 0, -1]));
    text("value", Value::List(vec![Value::None, Value::None, Value::Int(0)]));
    text("value", Value::List(vec![Value::None, floats(&[1.0]), Value::Int(0)]));
    text("value", Value::List(vec![Value::None, floats(&[f64::NAN, 1.0]), Value::Int(0)]));
    text("missing_left", Value::from("10"));
    text("missing_left", Value::from("1ä"));
    text("missing_left", Value::Int(100));
    text("classes", ints(&[7, 3]));
    text("classes", ints(&[]));
    text("classes", Value::None);
    text("n_features_in", Value::Int(0));
    text("n_features_in", Value::Int(i64::MAX));
    text("n_features_in", Value::Int(-1));
    text("feature_importances", floats(&[1.0]));
    text("feature_importances", floats(&[f64::NAN, 0.0]));
    text("max_depth", Value::Int(0));
    text("criterion", Value::from("guess"));
    // A hundred thousand nodes of a hundred thousand classes each.
    let many = 100_000;
    let chain = |shift: i64| {
        ints(&(0..many).map(|index| if index + 2 < many { index + shift } else { -1 }).collect::<Vec<_>>())
    };
    let changes = [
        ("classes", ints(&(0..many).collect::<Vec<_>>())),
        ("feature", ints(&vec![0; many as usize])),
        ("threshold", floats(&vec![0.0; many as usize])),
        ("left", chain(1)),
        ("right", chain(2)),
        ("value", ints(&vec![0; many as usize])),
    ];
    let text = refused(&stump(&changes));
    assert!(text.contains("hold more than"), "{text}");
    // As deep with two classes is only deep.
    let deep = Model::from_value(&stump(&changes[1..])).expect("loaded");
    assert_eq!(deep.predict(&rows(&[&[-1.0, 0.0]]), &mut Counted::default()), Ok(Array::from_ints(vec![3])));
    let forest = |trees: Value| {
        refused(&dict(&[
            (MODEL_TAG, Value::from("RandomForestClassifier")),
            ("classes", ints(&[3, 7])),
            ("trees", trees),
        ]))
    };
    forest(Value::List(vec![]));
    forest(Value::List(vec![Value::Int(1)]));
    forest(Value::List(vec![dict(&[])]));
    forest(Value::List(vec![stump(&[]), stump(&[("left", ints(&[0, -1, -1]))])]));
    forest(Value::List(vec![Value::None; 70_000]));
    let clusters = |centroids: Value, count: Value| {
        refused(&dict(&[(MODEL_TAG, Value::from("KMeans")), ("centroids", centroids), ("n_clusters", count)]))
    };
    clusters(Value::List(vec![]), Value::Int(1));
    clusters(floats(&[1.0]), Value::Int(1));
    clusters(Value::List(vec![floats(&[1.0]), floats(&[1.0, 2.0])]), Value::Int(2));
    clusters(Value::List(vec![floats(&[f64::NAN])]), Value::Int(1));
    clusters(Value::List(vec![floats(&[1.0])]), Value::Int(2));
}

#[test]
fn broken_bytes_are_refused_and_never_panic() {
    let (x, y) = noise(40, 3, 3);
    let small = [("n_estimators", Value::Int(3))];
    let models = [
        fitted("DecisionTreeClassifier", &[], &x, &y),
        fitted("DecisionTreeRegressor", &[], &x, &y),
        fitted("RandomForestClassifier", &small, &x, &y),
        fitted("KMeans", &[("n_clusters", Value::Int(3))], &x, &y),
        model("KMeans", &[("init", Value::List(vec![floats(&[1.0, f64::NAN])]))]),
    ];
    for model in models {
        let mut writer = Writer::new();
        model.encode(&mut writer);
        let bytes = writer.into_bytes();
        for len in 0..bytes.len() {
            let mut reader = Reader::new(&bytes[..len]);
            assert!(Model::decode(&mut reader).is_err(), "{} of {len} bytes", model.name());
        }
        let mut uniform = Uniform(9);
        for _ in 0..4000 {
            let mut broken = bytes.clone();
            let at = ((uniform.next() + 0.5) * bytes.len() as f64) as usize;
            broken[at] ^= 1 << (((uniform.next() + 0.5) * 8.0) as u32);
            if let Ok(model) = Model::decode(&mut Reader::new(&broken)) {
                // It may say nonsense, and lack features, but it answers.
                let _ = model.predict(&x, &mut Counted::default());
                let _ = model.to_value().map(|saved| Model::from_value(&saved));
            }
        }
    }
}

#[test]
fn huge_arguments_are_refused_or_paid_for_before_anything_is_done() {
    let (x, y) = noise(60, 3, 3);
    let huge = Value::Int(1_000_000_000);
    let purse = || Limited { operations: 5_000_000, bytes: 1 << 24 };
    let outcome = |class: &str, keywords: &[(&str, Value)]| {
        let mut model = model(class, keywords);
        let result = model.fit(&x, Some(&y), &mut purse());
        assert_eq!(model.is_fitted(), result.is_ok());
        result
    };
    assert!(matches!(outcome("RandomForestClassifier", &[("n_estimators", huge.clone())]), Err(Error::Memory(_))));
    assert!(matches!(outcome("RandomForestClassifier", &[("max_samples", huge.clone())]), Err(Error::Memory(_))));
    assert!(matches!(outcome("RandomForestClassifier", &[("n_estimators", Value::Int(60_000))]), Err(Error::Stopped)));
    assert!(matches!(outcome("KMeans", &[("n_clusters", huge.clone())]), Err(Error::Value(_))));
    assert!(matches!(outcome("KMeans", &[("n_init", Value::Int(i64::MAX))]), Err(Error::Stopped)));
    assert_eq!(outcome("KMeans", &[("max_iter", Value::Int(i64::MAX)), ("n_clusters", Value::Int(60))]), Ok(()));
    for key in ["max_depth", "min_samples_split", "min_samples_leaf", "max_features", "max_leaf_nodes"] {
        for huge in [huge.clone(), Value::Int(i64::MAX)] {
            assert_eq!(outcome("DecisionTreeClassifier", &[(key, huge)]), Ok(()), "{key}");
        }
    }
}

#[test]
fn a_fit_stops_when_the_purse_is_empty_and_leaves_the_model_as_it_was() {
    let (x, y) = noise(300, 4, 3);
    for class in ["DecisionTreeClassifier", "DecisionTreeRegressor", "RandomForestClassifier", "KMeans"] {
        let before = fitted(class, &[], &x, &y);
        let mut counted = Counted::default();
        before.clone().fit(&x, Some(&y), &mut counted).expect("fitted");
        for part in [0, 1, 2, 3, 5, 9] {
            let mut model = before.clone();
            let mut purse = Limited { operations: counted.operations * part / 10, bytes: u64::MAX };
            assert_eq!(model.fit(&x, Some(&y), &mut purse), Err(Error::Stopped), "{class}");
            assert_eq!(model, before, "{class}");
        }
        let mut purse = Limited { operations: u64::MAX, bytes: 1000 };
        assert_eq!(before.clone().fit(&x, Some(&y), &mut purse), Err(Error::Stopped), "{class}");
        let mut exact = Limited { operations: counted.operations, bytes: counted.bytes };
        assert_eq!(before.clone().fit(&x, Some(&y), &mut exact), Ok(()), "{class}");
    }
}
