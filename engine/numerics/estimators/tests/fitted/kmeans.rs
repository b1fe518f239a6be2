//! Clusters of tests/cases/numerics/kmeans.json: the labels, numbering and iterations of scikit-learn, and its centres but for rounding.

use crate::data::{array, groups, models, short, value};
use estimators::{Counted, Model};
use primitives::Value;
use serde_json::Value as Json;
use tensor::Array;

fn ints(array: &Array) -> String {
    let Array::Int(labels) = array else { panic!("labels are ints") };
    short(&labels.iter().flat_map(|label| (*label as i32).to_le_bytes()).collect::<Vec<u8>>())
}

fn number(value: Option<Value>) -> f64 {
    match value {
        Some(Value::Float(number)) => number,
        Some(Value::Int(number)) => number as f64,
        other => panic!("{other:?} is no number"),
    }
}

fn check(name: &str, model: &Model, x: &Array, expected: &[Json], worst: &mut f64) -> Result<bool, String> {
    let meter = &mut Counted::default();
    let attribute = |name: &str| array(&model.attribute(name).expect("fitted")).expect("a list");
    let labels = ints(&attribute("labels_"));
    let predicted = ints(&model.predict(x, meter).expect("predictions"));
    let iterations = number(model.attribute("n_iter_"));
    let figure = |index: usize| expected[index].as_f64().expect("a number");
    let text = |index: usize| expected[index].as_str().expect("a hash");
    if labels != text(1) || predicted != text(2) || iterations != figure(0) {
        return Err(format!(
            "{name}: labels {labels}, predicted {predicted}, {iterations} iterations, not {expected:?}"
        ));
    }
    let centres = attribute("cluster_centers_");
    let columns = centres.shape()[1];
    let numbers = centres.to_floats().expect("numbers");
    let weight = |index: usize| ((index / columns * 7 + index % columns * 3) % 11 + 1) as f64;
    let probe: f64 = numbers.iter().enumerate().map(|(index, number)| number * weight(index)).sum();
    let x_head = crate::data::head(&x.to_value(), 5);
    let distances = model.transform(&array(&x_head).expect("rows"), meter).expect("distances");
    let distance: f64 = distances.to_floats().expect("numbers").iter().sum();
    let inertia = number(model.attribute("inertia_"));
    let largest = x.to_floats().expect("numbers").iter().fold(0.0, |largest: f64, number| largest.max(number.abs()));
    for (what, got, index, scale) in
        [("centres", probe, 4, figure(5)), ("inertia", inertia, 3, figure(3)), ("distances", distance, 6, figure(6))]
    {
        let difference = (got - figure(index)).abs() / scale.max(1e-300);
        // Distances of large numbers lose digits where squares are subtracted.
        let tolerance = if what == "distances" { 1e-9 + 1e-13 * largest * largest / scale.max(1e-300) } else { 1e-10 };
        if what == "centres" {
            *worst = worst.max(difference);
        }
        if difference > tolerance {
            return Err(format!("{name}: {what} {got:?}, not {:?}", figure(index)));
        }
    }
    let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    Ok(short(&bytes) == text(7))
}

fn again(name: &str, model: &Model, x: &Array) {
    let saved = model.to_value().expect("saved");
    let loaded = Model::from_value(&saved).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut writer = primitives::codec::Writer::new();
    model.encode(&mut writer);
    let bytes = writer.into_bytes();
    let mut reader = primitives::codec::Reader::new(&bytes);
    let woken = Model::decode(&mut reader).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(reader.finish(), Ok(()), "{name}");
    assert_eq!(&woken, model, "{name}");
    let meter = &mut Counted::default();
    assert_eq!(loaded.predict(x, meter), model.predict(x, meter), "{name}");
    assert_eq!(loaded.transform(x, meter), model.transform(x, meter), "{name}");
}

#[test]
fn clusters_are_those_of_scikit_learn() {
    let (mut failures, mut fitted, mut exact, mut worst) = (Vec::new(), 0, 0, 0.0);
    for group in groups("kmeans") {
        for (arguments, model, expected) in models(&group) {
            let name = format!("{}, {arguments}", group.name);
            let meter = &mut Counted::default();
            let result = model.and_then(|mut model| {
                let x = group.x.clone()?;
                model.fit(&x, None, meter)?;
                if let Some(ask) = &group.ask {
                    model.predict(&array(ask)?, meter)?;
                }
                Ok((model, x))
            });
            match (result, expected.get("error")) {
                (Ok((model, x)), None) => {
                    fitted += 1;
                    match check(&name, &model, &x, expected.as_array().expect("figures"), &mut worst) {
                        Ok(same_bits) => exact += usize::from(same_bits),
                        Err(failure) => failures.push(failure),
                    }
                    again(&name, &model, &x);
                }
                (Err(error), Some(_)) => failures.extend(crate::data::check_refusal(&name, &error, &expected).err()),
                (Err(error), None) => failures.push(format!("{name}: {error}")),
                (Ok(_), Some(error)) => failures.push(format!("{name}: fitted, not {error}")),
            }
        }
    }
    println!("kmeans: {exact} of {fitted} models to the last bit, centres within {worst:.1e}");
    assert!(failures.is_empty(), "{} of {fitted} models:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn fitting_and_predicting_at_once_gives_the_labels() {
    let x = array(&value(&serde_json::json!([[0, 0], [0, 1], [9, 9], [9, 8]]))).expect("rows");
    let mut model = estimators::KMeans::default();
    model.n_clusters = 2;
    let labels = model.fit_predict(&x, &mut Counted::default()).expect("labels");
    let Array::Int(labels) = labels else { panic!("ints") };
    assert_eq!(labels[[0]], labels[[1]]);
    assert_ne!(labels[[0]], labels[[2]]);
}
