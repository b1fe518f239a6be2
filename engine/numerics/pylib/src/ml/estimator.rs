//! What estimators do for Python: constructors, fit, predict and their kin, parameters, and saved dicts.

use super::object::{Object, check_offers, keep, object, paid, put, receiver, refused, take, wrap};
use crate::data;
use estimators::{Meter, Method, Model, Pipeline};
use primitives::Value as Plain;
use tensor::Array;
use vm::{Args, Machine, NativeId, R, Value};

/// A new estimator of a class with the call's arguments.
pub(super) fn new(vm: &mut Machine, class: &str, args: Args) -> R<Value> {
    let mut positional = Vec::new();
    for value in vm.args(args) {
        positional.push(vm.export_value(value, "the argument")?);
    }
    let mut keywords = Vec::new();
    for (name, value) in vm.keyword_args(args) {
        keywords.push((name.clone(), vm.export_value(value, &name)?));
    }
    match Model::new(class, &positional, &keywords) {
        Ok(model) => Ok(vm.native(Box::new(Object { model, steps: Vec::new() }))),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn pipeline(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.arg(args, 0);
    let mut pairs = Vec::new();
    for step in vm.collect(given)? {
        pairs.push(vm.collect(step)?);
    }
    of_pairs(vm, pairs)
}

/// A pipeline whose steps are named like their classes.
pub(super) fn make_pipeline(vm: &mut Machine, args: Args) -> R<Value> {
    let steps = vm.args(args);
    let classes: Vec<String> = steps.iter().map(|step| vm.type_name(*step).to_lowercase()).collect();
    let mut pairs = Vec::new();
    for (index, step) in steps.into_iter().enumerate() {
        let class = &classes[index];
        let name = if classes.iter().filter(|other| *other == class).count() > 1 {
            format!("{class}-{}", classes[..=index].iter().filter(|other| *other == class).count())
        } else {
            class.clone()
        };
        pairs.push(vec![vm.str(name), step]);
    }
    of_pairs(vm, pairs)
}

fn of_pairs(vm: &mut Machine, pairs: Vec<Vec<Value>>) -> R<Value> {
    let mut steps = Vec::new();
    let mut models = Vec::new();
    for pair in pairs {
        let [name, object_value] = pair.as_slice() else {
            return Err(vm.value_error("each step of a Pipeline is a pair (name, estimator)"));
        };
        if !matches!(name, Value::Str(_)) {
            return Err(vm.type_error("the name of a Pipeline's step must be a str"));
        }
        let name = vm.text(*name).to_owned();
        let Some(bytes) = object(vm, *object_value).map(vm::NativeObject::size_bytes) else {
            let kind = vm.type_name(*object_value);
            return Err(vm.type_error(format!("step '{name}' of a Pipeline must be an estimator, not '{kind}'")));
        };
        vm.charge(bytes / 2)?;
        vm.reserve_bytes(bytes)?;
        steps.push(*object_value);
        models.extend(object(vm, *object_value).map(|found| (name, found.model.clone())));
    }
    match Pipeline::new(models) {
        Ok(pipeline) => Ok(vm.native(Box::new(Object { model: Model::Pipeline(pipeline), steps }))),
        Err(error) => Err(refused(vm, &error)),
    }
}

fn optional(vm: &mut Machine, value: Value, name: &str) -> R<Option<Array>> {
    match value {
        Value::Undef | Value::None => Ok(None),
        other => data::array(vm, other, name).map(Some),
    }
}

fn targets(vm: &mut Machine, args: Args) -> R<Option<Array>> {
    let value = vm.arg(args, 2);
    optional(vm, value, "y")
}

/// Does something with the model that may change it; what it changed stays, also when it is refused in the middle.
fn change<T>(
    vm: &mut Machine,
    id: NativeId,
    work: impl FnOnce(&mut Model, &mut dyn Meter) -> Result<T, estimators::Error>,
) -> R<T> {
    let mut model = take(vm, id)?;
    let result = paid(vm, |purse| work(&mut model, purse));
    keep(vm, id, model);
    result
}

/// Asks the model something.
fn ask<T>(
    vm: &mut Machine,
    id: NativeId,
    question: impl FnOnce(&Model, &mut dyn Meter) -> Result<T, estimators::Error>,
) -> R<T> {
    let model = take(vm, id)?;
    let result = paid(vm, |purse| question(&model, purse));
    put(vm, id, model);
    result
}

pub(super) fn fit(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = targets(vm, args)?;
    change(vm, id, |model, meter| model.fit(&x, y.as_ref(), meter))?;
    Ok(vm.arg(args, 0))
}

pub(super) fn partial_fit(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    check_offers(vm, id, Method::PartialFit)?;
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = targets(vm, args)?;
    let classes = vm.arg(args, 3);
    let classes = optional(vm, classes, "classes")?;
    change(vm, id, |model, meter| model.partial_fit(&x, y.as_ref(), classes.as_ref(), meter))?;
    Ok(vm.arg(args, 0))
}

type Question = fn(&Model, &Array, &mut dyn Meter) -> Result<Array, estimators::Error>;

fn apply(vm: &mut Machine, args: Args, method: Method, question: Question) -> R<Value> {
    let id = receiver(vm, args)?;
    check_offers(vm, id, method)?;
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let made = ask(vm, id, |model, meter| question(model, &x, meter))?;
    data::lists(vm, &made)
}

pub(super) fn predict(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Method::Predict, |model, x, meter| model.predict(x, meter))
}

pub(super) fn predict_proba(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Method::PredictProba, |model, x, meter| model.predict_proba(x, meter))
}

pub(super) fn predict_log_proba(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Method::PredictLogProba, |model, x, meter| model.predict_log_proba(x, meter))
}

pub(super) fn decision_function(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Method::DecisionFunction, |model, x, meter| model.decision_function(x, meter))
}

pub(super) fn transform(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Method::Transform, |model, x, meter| model.transform(x, meter))
}

pub(super) fn inverse_transform(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Method::InverseTransform, |model, x, meter| model.inverse_transform(x, meter))
}

pub(super) fn fit_transform(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = targets(vm, args)?;
    let made = change(vm, id, |model, meter| model.fit_transform(&x, y.as_ref(), meter))?;
    data::lists(vm, &made)
}

pub(super) fn fit_predict(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    check_offers(vm, id, Method::Predict)?;
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = targets(vm, args)?;
    let made = change(vm, id, |model, meter| match model {
        Model::KMeans(model) => {
            meter.spend(4 * x.len() as u64)?;
            meter.reserve(8 * x.len() as u64)?;
            model.fit_predict(&x, meter)
        }
        other => {
            other.fit(&x, y.as_ref(), meter)?;
            other.predict(&x, meter)
        }
    })?;
    data::lists(vm, &made)
}

pub(super) fn score(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    check_offers(vm, id, Method::Score)?;
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = targets(vm, args)?;
    let score = ask(vm, id, |model, meter| model.score(&x, y.as_ref(), meter))?;
    Ok(Value::Float(score.value))
}

pub(super) fn save_model(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    if object(vm, value).is_none() {
        let kind = vm.type_name(value);
        return Err(vm.type_error(format!("save_model() takes a model of panda.ml, not '{kind}'")));
    }
    let id = receiver(vm, args)?;
    let saved = ask(vm, id, |model, meter| {
        price(model, meter)?;
        model.to_value()
    })?;
    vm.import_value(&saved)
}

/// The leaf each row ends in.
pub(super) fn apply_leaves(vm: &mut Machine, args: Args) -> R<Value> {
    let id = receiver(vm, args)?;
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let made = ask(vm, id, |model, meter| match model {
        Model::DecisionTree(model) => model.apply(&x, meter),
        Model::RandomForest(model) => model.apply(&x, meter),
        other => Err(estimators::Error::Attribute(format!("'{}' object has no attribute 'apply'", other.name()))),
    })?;
    data::lists(vm, &made)
}

/// A number of the fitted tree.
fn of_tree(vm: &mut Machine, args: Args, number: fn(&estimators::Tree) -> u64) -> R<Value> {
    let id = receiver(vm, args)?;
    let found = ask(vm, id, |model, meter| match model {
        Model::DecisionTree(model) => {
            let tree = model.tree()?;
            meter.spend(tree.nodes().len() as u64)?;
            Ok(number(tree))
        }
        other => Err(estimators::Error::Attribute(format!("'{}' object is no tree", other.name()))),
    })?;
    Ok(Value::Int(found as i64))
}

pub(super) fn get_depth(vm: &mut Machine, args: Args) -> R<Value> {
    of_tree(vm, args, |tree| u64::from(tree.depth()))
}

pub(super) fn get_n_leaves(vm: &mut Machine, args: Args) -> R<Value> {
    of_tree(vm, args, |tree| tree.leaf_count() as u64)
}

/// A pipeline's step by name or place.
pub(super) fn get_step(vm: &mut Machine, args: Args) -> R<Value> {
    let (steps, key) = (steps_of(vm, vm.arg(args, 0)), vm.arg(args, 1));
    if matches!(key, Value::Str(_)) {
        let name = vm.text(key).to_owned();
        return match steps.into_iter().find(|(step, _)| *step == name) {
            Some((_, step)) => Ok(step),
            None => Err(vm.library_error("KeyError", "KeyError", name)),
        };
    }
    let at = vm.index_of(key)?;
    let place = if at < 0 { at + steps.len() as i64 } else { at };
    match usize::try_from(place).ok().and_then(|place| steps.get(place)) {
        Some((_, step)) => Ok(*step),
        None => Err(vm.library_error("IndexError", "IndexError", "list index out of range")),
    }
}

pub(super) fn step_count(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(steps_of(vm, vm.arg(args, 0)).len() as i64))
}

/// Pays for a model's numbers as plain values.
fn price(model: &Model, meter: &mut dyn Meter) -> Result<(), estimators::Error> {
    meter.spend(model.size_bytes())?;
    meter.reserve(model.size_bytes().saturating_mul(4))?;
    Ok(())
}

pub(super) fn load_model(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    if !matches!(vm.unwrap(value), Value::Dict(_)) {
        let kind = vm.type_name(value);
        return Err(vm.value_error(format!("load_model() takes a dict made by save_model(), not '{kind}'")));
    }
    let saved = vm.export_value(value, "the saved model")?;
    vm.charge(10 * count(&saved))?;
    match Model::from_value(&saved) {
        Ok(model) => wrap(vm, model),
        Err(error) => Err(refused(vm, &error)),
    }
}

fn count(value: &Plain) -> u64 {
    match value {
        Plain::List(items) => 1 + items.iter().map(count).sum::<u64>(),
        Plain::Dict(entries) => 1 + entries.iter().map(|(_, value)| count(value)).sum::<u64>(),
        _ => 1,
    }
}

/// A fitted attribute or a constructor argument.
pub(super) fn attribute(vm: &mut Machine, args: Args, name: &str) -> R<Value> {
    let id = receiver(vm, args)?;
    let found = ask(vm, id, |model, meter| {
        // What trees tell about themselves is little beside their nodes.
        if !matches!(model, Model::DecisionTree(_) | Model::RandomForest(_)) {
            price(model, meter)?;
        }
        Ok(model.attribute(name))
    })?;
    match found {
        Some(value) => parameter(vm, name, &value),
        None => {
            let class = object(vm, Value::Native(id)).map_or("", |found| found.model.name());
            let text = format!("'{class}' object has no attribute '{name}'");
            Err(vm.library_error("AttributeError", "AttributeError", text))
        }
    }
}

/// An argument as it was given: sizes of layers are a tuple.
fn parameter(vm: &mut Machine, name: &str, value: &Plain) -> R<Value> {
    let made = vm.import_value(value)?;
    if name == "hidden_layer_sizes" && matches!(made, Value::List(_)) {
        let items = vm.collect(made)?;
        return Ok(vm.tuple(items));
    }
    Ok(made)
}

/// A pipeline's steps as pairs.
pub(super) fn get_steps(vm: &mut Machine, args: Args) -> R<Value> {
    let pairs = steps_of(vm, vm.arg(args, 0));
    let mut made = Vec::new();
    for (name, step) in pairs {
        let name = vm.str(name);
        made.push(vm.tuple(vec![name, step]));
    }
    Ok(vm.list(made))
}

fn steps_of(vm: &Machine, value: Value) -> Vec<(String, Value)> {
    match object(vm, value) {
        Some(Object { model: Model::Pipeline(pipeline), steps }) => {
            pipeline.steps().iter().map(|(name, _)| name.clone()).zip(steps.iter().copied()).collect()
        }
        _ => Vec::new(),
    }
}

/// A pipeline's steps by name.
pub(super) fn get_named_steps(vm: &mut Machine, args: Args) -> R<Value> {
    let dict = vm.dict();
    for (name, step) in steps_of(vm, vm.arg(args, 0)) {
        let name = vm.str(name);
        vm.dict_set(dict, name, step)?;
    }
    Ok(Value::Dict(dict))
}

/// Constructor arguments by name; a pipeline's with those of its steps.
pub(super) fn get_params(vm: &mut Machine, args: Args) -> R<Value> {
    receiver(vm, args)?;
    let deep = match vm.arg(args, 1) {
        Value::Undef => true,
        other => vm.truth(other)?,
    };
    let dict = vm.dict();
    let value = vm.arg(args, 0);
    fill_params(vm, value, "", deep, dict)?;
    Ok(Value::Dict(dict))
}

fn fill_params(vm: &mut Machine, value: Value, prefix: &str, deep: bool, dict: vm::DictId) -> R<()> {
    vm.charge(500)?;
    if let Some(Object { model: Model::Pipeline(_), .. }) = object(vm, value) {
        let steps = steps_of(vm, value);
        let mut pairs = Vec::new();
        for (name, step) in &steps {
            let name = vm.str(name.clone());
            pairs.push(vm.tuple(vec![name, *step]));
        }
        let pairs = vm.list(pairs);
        let own = [
            ("memory", Value::None),
            ("steps", pairs),
            ("transform_input", Value::None),
            ("verbose", Value::Bool(false)),
        ];
        for (name, own) in own {
            let key = vm.str(format!("{prefix}{name}"));
            vm.dict_set(dict, key, own)?;
        }
        for (name, step) in steps.iter().filter(|_| deep) {
            let key = vm.str(format!("{prefix}{name}"));
            vm.dict_set(dict, key, *step)?;
        }
        for (name, step) in steps.iter().filter(|_| deep) {
            fill_params(vm, *step, &format!("{prefix}{name}__"), deep, dict)?;
        }
        return Ok(());
    }
    let parameters = object(vm, value).map(|found| found.model.parameters()).unwrap_or_default();
    for (name, plain) in parameters {
        let made = parameter(vm, name, &plain)?;
        let key = vm.str(format!("{prefix}{name}"));
        vm.dict_set(dict, key, made)?;
    }
    Ok(())
}

/// Sets constructor arguments; `step__name` is a step's.
pub(super) fn set_params(vm: &mut Machine, args: Args) -> R<Value> {
    receiver(vm, args)?;
    if vm.positional_count(args) > 1 {
        return Err(vm.type_error("set_params() takes keyword arguments only"));
    }
    for (name, value) in vm.keyword_args(args) {
        let plain = vm.export_value(value, &name)?;
        let mut target = vm.arg(args, 0);
        let mut rest = name.as_str();
        while let Some((step, inner)) = rest.split_once("__") {
            let found = steps_of(vm, target).into_iter().find(|(name, _)| name == step);
            let Some((_, object)) = found else { break };
            (target, rest) = (object, inner);
        }
        let Value::Native(id) = target else { continue };
        let mut model = take(vm, id)?;
        let result = model.set(rest, &plain);
        put(vm, id, model);
        if let Err(error) = result {
            return Err(refused(vm, &error));
        }
    }
    Ok(vm.arg(args, 0))
}
