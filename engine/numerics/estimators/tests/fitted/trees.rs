//! Trees and forests of tests/cases/numerics/{trees,forests}.json: node for node those of scikit-learn, and the same refusals.

use crate::data::{array, groups, models, short, value};
use estimators::{Counted, Error, Model, Tree};
use serde_json::Value as Json;
use tensor::Array;

fn nodes(tree: &Tree, out: &mut Vec<u8>) {
    for node in tree.nodes() {
        let leaf = node.is_leaf();
        let child = |child: u32| if leaf { -1 } else { child as i32 };
        out.extend((if leaf { -2 } else { node.feature as i32 }).to_le_bytes());
        out.extend((if leaf { 0.0 } else { node.threshold }).to_le_bytes());
        out.extend(child(node.left).to_le_bytes());
        out.extend(child(node.right).to_le_bytes());
        out.push(u8::from(!leaf && node.missing_left));
    }
}

fn values(tree: &Tree, out: &mut Vec<u8>) {
    for index in 0..tree.nodes().len() {
        tree.value(index).iter().for_each(|value| out.extend(value.to_le_bytes()));
    }
}

fn floats(numbers: &Array) -> Vec<u8> {
    numbers.to_floats().expect("numbers").iter().flat_map(|number| number.to_le_bytes()).collect()
}

fn importances(model: &Model) -> String {
    short(&floats(&array(&model.attribute("feature_importances_").expect("importances")).expect("a list")))
}

/// What tests/oracle/tree_cases.py says of a model, in its order.
fn look(model: &Model, x: &Array, y: Option<&Array>) -> Vec<Json> {
    let meter = &mut Counted::default();
    let trees: &[Tree] = match model {
        Model::DecisionTree(model) => std::slice::from_ref(model.tree().expect("fitted")),
        Model::RandomForest(model) => model.trees().expect("fitted"),
        other => panic!("{} is no tree", other.name()),
    };
    let (mut node_bytes, mut value_bytes) = (Vec::new(), Vec::new());
    for tree in trees {
        nodes(tree, &mut node_bytes);
        values(tree, &mut value_bytes);
    }
    let count: usize = trees.iter().map(|tree| tree.nodes().len()).sum();
    let (nodes, values) = (short(&node_bytes), short(&value_bytes));
    match model {
        Model::DecisionTree(_) => vec![
            count.into(),
            trees[0].depth().into(),
            trees[0].leaf_count().into(),
            nodes.into(),
            values.into(),
            importances(model).into(),
        ],
        _ => {
            let probabilities = model.predict_proba(x, meter).expect("probabilities");
            let score = primitives::format_float(model.score(x, y, meter).expect("a score").value);
            let probabilities = short(&floats(&probabilities));
            vec![
                count.into(),
                nodes.into(),
                values.into(),
                importances(model).into(),
                probabilities.into(),
                score.into(),
            ]
        }
    }
}

fn check(file: &str) {
    let (mut failures, mut same, mut fitted) = (Vec::new(), 0, 0);
    for group in groups(file) {
        for (arguments, model, expected) in models(&group) {
            let name = format!("{}, {arguments}", group.name);
            let meter = &mut Counted::default();
            let result = model.and_then(|mut model| {
                let (x, y) = (group.x.clone()?, group.y.clone().transpose()?);
                model.fit(&x, y.as_ref(), meter)?;
                if let Some(ask) = &group.ask {
                    model.predict(&array(ask)?, meter)?;
                }
                Ok((model, x, y))
            });
            match (result, expected.get("error")) {
                (Ok((model, x, y)), None) => {
                    fitted += 1;
                    let got = look(&model, &x, y.as_ref());
                    if Json::from(got.clone()) == expected {
                        same += 1;
                        again(&name, &model, &x);
                    } else {
                        failures.push(format!("{name}:\n    {}\n    {expected}", Json::from(got)));
                    }
                }
                (Err(error), Some(_)) => failures.extend(crate::data::check_refusal(&name, &error, &expected).err()),
                (Err(error), None) => failures.push(format!("{name}: {error}")),
                (Ok(_), Some(error)) => failures.push(format!("{name}: fitted, not {error}")),
            }
        }
    }
    println!("{file}: {same} of {fitted} models are scikit-learn's to the last bit");
    assert!(failures.is_empty(), "{} of {file}:\n{}", failures.len(), failures.join("\n"));
}

/// The same answers after a model was stored and loaded, and after it slept.
fn again(name: &str, model: &Model, x: &Array) {
    let saved = model.to_value().expect("saved");
    let loaded = Model::from_value(&saved).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(loaded.to_value().as_ref(), Ok(&saved), "{name}");
    let mut writer = primitives::codec::Writer::new();
    model.encode(&mut writer);
    let bytes = writer.into_bytes();
    let mut reader = primitives::codec::Reader::new(&bytes);
    let woken = Model::decode(&mut reader).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(reader.finish(), Ok(()), "{name}");
    assert_eq!(&woken, model, "{name}");
    let ask = |model: &Model| -> Result<(Array, Option<Array>), Error> {
        let meter = &mut Counted::default();
        Ok((model.predict(x, meter)?, model.predict_proba(x, meter).ok()))
    };
    assert_eq!(ask(&loaded), ask(model), "{name}");
}

#[test]
fn trees_are_those_of_scikit_learn() {
    check("trees");
}

#[test]
fn forests_are_those_of_scikit_learn() {
    check("forests");
}

#[test]
fn a_tree_may_be_as_deep_as_it_has_samples() {
    // Every split takes one sample from the rest.
    let rows: Vec<Vec<f64>> = (0..3000).map(|row| vec![f64::from(row)]).collect();
    let list =
        |numbers: &[f64]| primitives::Value::List(numbers.iter().map(|n| primitives::Value::Float(*n)).collect());
    let x = array(&primitives::Value::List(rows.iter().map(|row| list(row)).collect())).expect("rows");
    let y = Array::from_floats((0..3000).map(|row| f64::from(row) * f64::from(row) * f64::from(row)).collect());
    let arguments = [("min_samples_leaf".to_owned(), value(&Json::from(1)))];
    let mut model = Model::new("DecisionTreeRegressor", &[], &arguments).expect("a model");
    model.fit(&x, Some(&y), &mut Counted::default()).expect("fitted");
    let Model::DecisionTree(tree) = &model else { panic!("a tree") };
    assert_eq!(tree.tree().expect("fitted").leaf_count(), 3000);
    again("deep", &model, &x);
}
