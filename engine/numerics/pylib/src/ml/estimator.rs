//! Estimators as native objects: constructors, fit, predict and their kin, and saved dicts.

use crate::data;
use estimators::{Model, Pipeline};
use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use tensor::Array;
use vm::{Args, KindRow, Machine, NativeFn, NativeId, NativeObject, NativeRow, Params, R, Value, named, row};

/// A model in the VM. A pipeline's steps are the caller's own objects, which fitting fits, as scikit-learn does.
#[derive(Debug)]
struct Estimator {
    model: Model,
    steps: Vec<Value>,
}

impl NativeObject for Estimator {
    fn kind(&self) -> &'static str {
        self.model.name()
    }

    fn size_bytes(&self) -> u64 {
        let numbers = ["coef_", "mean_", "scale_"]
            .iter()
            .filter_map(|name| self.model.attribute(name))
            .map(|value| count(&value))
            .sum::<u64>();
        256 + 8 * numbers + 32 * self.steps.len() as u64
    }

    fn children(&self, out: &mut Vec<Value>) {
        out.extend_from_slice(&self.steps);
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        self.model.encode(writer);
        true
    }

    fn repr(&self) -> String {
        match &self.model {
            Model::Pipeline(pipeline) => {
                let steps: Vec<String> =
                    pipeline.steps().iter().map(|(name, model)| format!("('{name}', {}())", model.name())).collect();
                format!("Pipeline(steps=[{}])", steps.join(", "))
            }
            model => format!("{}()", model.name()),
        }
    }
}

/// An estimator from a continuation; a pipeline's steps are its children.
pub(crate) fn decode(reader: &mut Reader<'_>, steps: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    let model = Model::decode(reader)?;
    let expected = match &model {
        Model::Pipeline(pipeline) => pipeline.steps().len(),
        _ => 0,
    };
    if steps.len() != expected {
        return Err(reader.malformed("pipeline's steps"));
    }
    Ok(Box::new(Estimator { model, steps }))
}

fn count(value: &primitives::Value) -> u64 {
    match value {
        primitives::Value::List(items) => items.iter().map(count).sum(),
        _ => 1,
    }
}

fn new(vm: &mut Machine, class: &str, args: Args) -> R<Value> {
    let mut positional = Vec::new();
    for value in vm.args(args) {
        positional.push(vm.export_value(value, "the argument")?);
    }
    let mut keywords = Vec::new();
    for (name, value) in vm.keyword_args(args) {
        keywords.push((name.clone(), vm.export_value(value, &name)?));
    }
    match Model::new(class, &positional, &keywords) {
        Ok(model) => Ok(vm.native(Box::new(Estimator { model, steps: Vec::new() }))),
        Err(error) => Err(data::raise(vm, error.class(), error.to_string())),
    }
}

fn linear_regression(vm: &mut Machine, args: Args) -> R<Value> {
    new(vm, "LinearRegression", args)
}

fn polynomial_features(vm: &mut Machine, args: Args) -> R<Value> {
    new(vm, "PolynomialFeatures", args)
}

fn standard_scaler(vm: &mut Machine, args: Args) -> R<Value> {
    new(vm, "StandardScaler", args)
}

fn pipeline(vm: &mut Machine, args: Args) -> R<Value> {
    let given = vm.arg(args, 0);
    let mut steps = Vec::new();
    let mut models = Vec::new();
    for step in vm.collect(given)? {
        let pair = vm.collect(step)?;
        let [name, object] = pair.as_slice() else {
            return Err(vm.value_error("each step of a Pipeline is a pair (name, estimator)"));
        };
        if !matches!(name, Value::Str(_)) {
            return Err(vm.type_error("the name of a Pipeline's step must be a str"));
        }
        let name = vm.text(*name).to_owned();
        let model = match estimator(vm, *object) {
            Some(estimator) => estimator.model.clone(),
            None => {
                let kind = vm.type_name(*object);
                return Err(vm.type_error(format!("step '{name}' of a Pipeline must be an estimator, not '{kind}'")));
            }
        };
        steps.push(*object);
        models.push((name, model));
    }
    match Pipeline::new(models) {
        Ok(pipeline) => Ok(vm.native(Box::new(Estimator { model: Model::Pipeline(pipeline), steps }))),
        Err(error) => Err(data::raise(vm, error.class(), error.to_string())),
    }
}

fn estimator(vm: &Machine, value: Value) -> Option<&Estimator> {
    match value {
        Value::Native(id) => vm.heap().native(id).as_any().downcast_ref::<Estimator>(),
        _ => None,
    }
}

fn estimator_mut(vm: &mut Machine, id: NativeId) -> Option<&mut Estimator> {
    vm.heap_mut().native_mut(id).as_any_mut().downcast_mut::<Estimator>()
}

/// The receiver's id and a copy of its model, with the current models of a pipeline's steps in it.
fn receiver(vm: &mut Machine, args: Args) -> R<(NativeId, Model)> {
    let value = vm.arg(args, 0);
    if let (Value::Native(id), Some(found)) = (value, estimator(vm, value)) {
        let bytes = found.size_bytes();
        vm.charge(bytes / 2)?;
        if let Some(found) = estimator(vm, value) {
            return Ok((id, found.model.clone()));
        }
    }
    let kind = vm.type_name(value);
    Err(vm.type_error(format!("expected an estimator, got '{kind}'")))
}

/// Stores a fitted model; a pipeline's steps get theirs.
fn keep(vm: &mut Machine, id: NativeId, model: Model) {
    let steps = estimator(vm, Value::Native(id)).map(|found| found.steps.clone()).unwrap_or_default();
    if let Model::Pipeline(pipeline) = &model {
        for (step, (_, fitted)) in steps.iter().zip(pipeline.steps()) {
            if let Value::Native(inner) = step {
                keep(vm, *inner, fitted.clone());
            }
        }
    }
    if let Some(found) = estimator_mut(vm, id) {
        found.model = model;
    }
}

fn refused(vm: &mut Machine, error: &estimators::Error) -> vm::Raise {
    data::raise(vm, error.class(), error.to_string())
}

fn targets(vm: &mut Machine, args: Args) -> R<Option<Array>> {
    match vm.arg_or_none(args, 2) {
        Value::None => Ok(None),
        other => data::array(vm, other, "y").map(Some),
    }
}

fn fit(vm: &mut Machine, args: Args) -> R<Value> {
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = targets(vm, args)?;
    let (id, mut model) = receiver(vm, args)?;
    data::charge(vm, model.fit_cost(&x, y.as_ref()))?;
    let fitted = model.fit(&x, y.as_ref());
    if let Err(error) = fitted {
        return Err(refused(vm, &error));
    }
    keep(vm, id, model);
    Ok(vm.arg(args, 0))
}

fn partial_fit(vm: &mut Machine, args: Args) -> R<Value> {
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let (id, mut model) = receiver(vm, args)?;
    data::charge(vm, model.fit_cost(&x, None))?;
    if let Err(error) = model.partial_fit(&x) {
        return Err(refused(vm, &error));
    }
    keep(vm, id, model);
    Ok(vm.arg(args, 0))
}

fn apply(vm: &mut Machine, args: Args, act: fn(&Model, &Array) -> Result<Array, estimators::Error>) -> R<Value> {
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let (_, model) = receiver(vm, args)?;
    data::charge(vm, model.apply_cost(&x))?;
    match act(&model, &x) {
        Ok(made) => data::lists(vm, &made),
        Err(error) => Err(refused(vm, &error)),
    }
}

fn predict(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Model::predict)
}

fn transform(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Model::transform)
}

fn inverse_transform(vm: &mut Machine, args: Args) -> R<Value> {
    apply(vm, args, Model::inverse_transform)
}

fn fit_transform(vm: &mut Machine, args: Args) -> R<Value> {
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = targets(vm, args)?;
    let (id, mut model) = receiver(vm, args)?;
    data::charge(vm, model.fit_cost(&x, y.as_ref()).saturating_add(model.apply_cost(&x)))?;
    match model.fit_transform(&x, y.as_ref()) {
        Ok(made) => {
            keep(vm, id, model);
            data::lists(vm, &made)
        }
        Err(error) => Err(refused(vm, &error)),
    }
}

fn score(vm: &mut Machine, args: Args) -> R<Value> {
    let x = data::array(vm, vm.arg(args, 1), "X")?;
    let y = data::array(vm, vm.arg(args, 2), "y")?;
    let (_, model) = receiver(vm, args)?;
    data::charge(vm, model.apply_cost(&x).saturating_add(estimators::score_cost(y.len())))?;
    match model.score(&x, &y) {
        Ok(score) => Ok(Value::Float(score.value)),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn save_model(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    if estimator(vm, value).is_none() {
        let kind = vm.type_name(value);
        return Err(vm.type_error(format!("save_model() takes a model of panda.ml, not '{kind}'")));
    }
    let (_, model) = receiver(vm, args)?;
    match model.to_value() {
        Ok(saved) => vm.import_value(&saved),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn load_model(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    if !matches!(vm.unwrap(value), Value::Dict(_)) {
        let kind = vm.type_name(value);
        return Err(vm.value_error(format!("load_model() takes a dict made by save_model(), not '{kind}'")));
    }
    let saved = vm.export_value(value, "the saved model")?;
    match Model::from_value(&saved) {
        Ok(model) => Ok(wrap(vm, model)),
        Err(error) => Err(refused(vm, &error)),
    }
}

/// A model as an object; a pipeline's steps become objects too.
fn wrap(vm: &mut Machine, model: Model) -> Value {
    let steps = match &model {
        Model::Pipeline(pipeline) => {
            let models: Vec<Model> = pipeline.steps().iter().map(|(_, model)| model.clone()).collect();
            models.into_iter().map(|model| wrap(vm, model)).collect()
        }
        _ => Vec::new(),
    };
    vm.native(Box::new(Estimator { model, steps }))
}

fn attribute(vm: &mut Machine, args: Args, name: &str) -> R<Value> {
    let object = vm.arg(args, 0);
    let Some(found) = estimator(vm, object) else { return receiver(vm, args).map(|_| Value::None) };
    let class = found.model.name();
    match found.model.attribute(name) {
        Some(value) => vm.import_value(&value),
        None => {
            let text = format!("'{class}' object has no attribute '{name}'");
            Err(vm.library_error("AttributeError", "AttributeError", text))
        }
    }
}

macro_rules! getters {
    ($($function:ident $name:literal;)*) => {
        $(fn $function(vm: &mut Machine, args: Args) -> R<Value> {
            attribute(vm, args, $name)
        })*
    };
}

getters! {
    get_coef "coef_";
    get_intercept "intercept_";
    get_rank "rank_";
    get_singular "singular_";
    get_features "n_features_in_";
    get_outputs "n_output_features_";
    get_degree "degree";
    get_mean "mean_";
    get_var "var_";
    get_scale "scale_";
    get_seen "n_samples_seen_";
    get_fit_intercept "fit_intercept";
}

/// A pipeline's steps as pairs.
fn get_steps(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    let (names, steps) = match estimator(vm, value) {
        Some(Estimator { model: Model::Pipeline(pipeline), steps }) => {
            let names: Vec<String> = pipeline.steps().iter().map(|(name, _)| name.clone()).collect();
            (names, steps.clone())
        }
        _ => (Vec::new(), Vec::new()),
    };
    let mut pairs = Vec::new();
    for (name, step) in names.into_iter().zip(steps) {
        let name = vm.str(name);
        pairs.push(vm.tuple(vec![name, step]));
    }
    Ok(vm.list(pairs))
}

/// A pipeline's steps by name.
fn get_named_steps(vm: &mut Machine, args: Args) -> R<Value> {
    let pairs = get_steps(vm, args)?;
    let dict = vm.dict();
    for pair in vm.collect(pairs)? {
        if let [name, step] = vm.collect(pair)?.as_slice() {
            vm.dict_set(dict, *name, *step)?;
        }
    }
    Ok(Value::Dict(dict))
}

const fn free(name: &'static str, doc: &'static str, call: NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas: 300, doc, call }
}

const FIT: NativeRow = named(
    "fit",
    &["self", "X", "y"],
    2,
    3,
    300,
    "fit(X, y=None)\n\nFits the model to rows X and targets y; gives the model.",
    fit,
);
const PREDICT: NativeRow =
    named("predict", &["self", "X"], 2, 2, 300, "predict(X)\n\nOne prediction per row, as a list.", predict);
const TRANSFORM: NativeRow =
    named("transform", &["self", "X"], 2, 2, 300, "transform(X)\n\nThe transformed rows, as lists.", transform);
const FIT_TRANSFORM: NativeRow = named(
    "fit_transform",
    &["self", "X", "y"],
    2,
    3,
    300,
    "fit_transform(X, y=None)\n\nFits, then transforms the same rows.",
    fit_transform,
);
const SCORE: NativeRow = named("score", &["self", "X", "y"], 3, 3, 300, "score(X, y)\n\nR2 of the predictions.", score);

pub(super) const LINEAR_REGRESSION: KindRow = KindRow {
    name: "LinearRegression",
    constructor: free(
        "LinearRegression",
        "LinearRegression(*, fit_intercept=True)\n\nOrdinary least squares; the smallest solution when there are many.",
        linear_regression,
    ),
    methods: &[FIT, PREDICT, SCORE],
    getters: &[
        row("coef_", 1, 1, 50, "One coefficient per feature.", get_coef),
        row("intercept_", 1, 1, 50, "The prediction where all features are 0.", get_intercept),
        row("rank_", 1, 1, 50, "Rank of the centred rows.", get_rank),
        row("singular_", 1, 1, 50, "Singular values of the centred rows.", get_singular),
        row("n_features_in_", 1, 1, 50, "Features seen while fitting.", get_features),
        row("fit_intercept", 1, 1, 50, "Whether an intercept is fitted.", get_fit_intercept),
    ],
    doc: "Ordinary least squares.",
};

pub(super) const POLYNOMIAL_FEATURES: KindRow = KindRow {
    name: "PolynomialFeatures",
    constructor: free(
        "PolynomialFeatures",
        "PolynomialFeatures(degree=2, *, interaction_only=False, include_bias=True)\n\nAll products of features up to the degree.",
        polynomial_features,
    ),
    methods: &[FIT, TRANSFORM, FIT_TRANSFORM],
    getters: &[
        row("degree", 1, 1, 50, "The highest degree.", get_degree),
        row("n_features_in_", 1, 1, 50, "Features seen while fitting.", get_features),
        row("n_output_features_", 1, 1, 50, "Columns that transform makes.", get_outputs),
    ],
    doc: "Products of features.",
};

pub(super) const STANDARD_SCALER: KindRow = KindRow {
    name: "StandardScaler",
    constructor: free(
        "StandardScaler",
        "StandardScaler(*, with_mean=True, with_std=True)\n\nBrings every feature to mean 0 and standard deviation 1.",
        standard_scaler,
    ),
    methods: &[
        FIT,
        TRANSFORM,
        FIT_TRANSFORM,
        named(
            "inverse_transform",
            &["self", "X"],
            2,
            2,
            300,
            "inverse_transform(X)\n\nThe rows before scaling.",
            inverse_transform,
        ),
        named("partial_fit", &["self", "X", "y"], 2, 3, 300, "partial_fit(X)\n\nFits to further rows.", partial_fit),
    ],
    getters: &[
        row("mean_", 1, 1, 50, "Mean of each feature.", get_mean),
        row("var_", 1, 1, 50, "Variance of each feature.", get_var),
        row("scale_", 1, 1, 50, "What each feature is divided by.", get_scale),
        row("n_features_in_", 1, 1, 50, "Features seen while fitting.", get_features),
        row("n_samples_seen_", 1, 1, 50, "Rows seen while fitting.", get_seen),
    ],
    doc: "Mean 0, standard deviation 1.",
};

pub(super) const PIPELINE: KindRow = KindRow {
    name: "Pipeline",
    constructor: named(
        "Pipeline",
        &["steps"],
        1,
        1,
        300,
        "Pipeline(steps)\n\nNamed transformers one after the other and a model at the end: a list of pairs (name, estimator).",
        pipeline,
    ),
    methods: &[FIT, PREDICT, TRANSFORM, FIT_TRANSFORM, SCORE],
    getters: &[
        row("steps", 1, 1, 50, "The steps as pairs.", get_steps),
        row("named_steps", 1, 1, 50, "The steps by name.", get_named_steps),
    ],
    doc: "Transformers and a model as one.",
};
