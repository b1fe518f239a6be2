//! Models as dicts that can be stored, and back again from dicts that anyone may have made.

use crate::{
    DecisionTree, Error, KMeans, LinearRegression, MAX_ELEMENTS, MAX_PIPELINE_DEPTH, Model, Pipeline,
    PolynomialFeatures, RandomForest, StandardScaler,
};
use crate::{LogisticRegression, Mlp, SgdRegressor};
use crate::{decision_tree, forest, kmeans, linear, logistic, mlp, pipeline, polynomial, scaler, sgd};
use primitives::Value;
use tensor::{Matrix, matrix};

/// The key whose value is the class.
pub const MODEL_TAG: &str = "__panda_ml_model__";

pub(crate) fn list(numbers: impl IntoIterator<Item = f64>) -> Value {
    Value::List(numbers.into_iter().map(Value::Float).collect())
}

impl Model {
    /// The fitted model as a dict of plain values.
    ///
    /// # Errors
    /// `NotFitted`.
    pub fn to_value(&self) -> Result<Value, Error> {
        if !self.is_fitted() {
            return Err(Error::NotFitted(self.name()));
        }
        Ok(self.dict())
    }

    pub(crate) fn dict(&self) -> Value {
        let mut entries = vec![(MODEL_TAG.to_owned(), Value::from(self.name()))];
        entries.extend(self.inner().saved().into_iter().map(|(key, value)| (key.to_owned(), value)));
        Value::Dict(entries)
    }

    /// A fitted model from a dict, which may be hand-made: extra keys are ignored, missing options have their defaults.
    ///
    /// # Errors
    /// A ValueError that says what is wrong with it.
    pub fn from_value(value: &Value) -> Result<Model, Error> {
        load(value, 0)
    }
}

pub(crate) fn wrong(class: &str, what: impl std::fmt::Display) -> Error {
    Error::Value(format!("this is no saved {class}: {what}"))
}

fn load(value: &Value, depth: usize) -> Result<Model, Error> {
    if depth > MAX_PIPELINE_DEPTH {
        return Err(wrong("model", format!("pipelines nest deeper than {MAX_PIPELINE_DEPTH} levels")));
    }
    if !matches!(value, Value::Dict(_)) {
        return Err(wrong("model", format!("a dict is expected, not {}", value.type_name())));
    }
    let entries = |class| Entries { class, value };
    match value.get(MODEL_TAG) {
        None => Err(wrong("model", format!("the key '{MODEL_TAG}' is missing"))),
        Some(Value::Str(class)) => match class.as_str() {
            decision_tree::CLASSIFIER => {
                DecisionTree::load(&entries(decision_tree::CLASSIFIER)).map(Model::DecisionTree)
            }
            decision_tree::REGRESSOR => DecisionTree::load(&entries(decision_tree::REGRESSOR)).map(Model::DecisionTree),
            forest::NAME => RandomForest::load(&entries(forest::NAME)).map(Model::RandomForest),
            kmeans::NAME => KMeans::load(&entries(kmeans::NAME)).map(Model::KMeans),
            linear::NAME => LinearRegression::load(&entries(linear::NAME)).map(Model::LinearRegression),
            logistic::NAME => LogisticRegression::load(&entries(logistic::NAME)).map(Model::LogisticRegression),
            sgd::NAME => SgdRegressor::load(&entries(sgd::NAME)).map(Model::SgdRegressor),
            mlp::CLASSIFIER => Mlp::load(&entries(mlp::CLASSIFIER), false).map(Model::MlpClassifier),
            mlp::REGRESSOR => Mlp::load(&entries(mlp::REGRESSOR), true).map(Model::MlpRegressor),
            polynomial::NAME => PolynomialFeatures::load(&entries(polynomial::NAME)).map(Model::PolynomialFeatures),
            scaler::NAME => StandardScaler::load(&entries(scaler::NAME)).map(Model::StandardScaler),
            pipeline::NAME => steps(value, depth).map(Model::Pipeline),
            other => {
                let shown: String = other.chars().take(40).collect();
                Err(wrong("model", format!("the class '{shown}' is unknown")))
            }
        },
        Some(other) => Err(wrong("model", format!("'{MODEL_TAG}' must be a str, not {}", other.type_name()))),
    }
}

/// A dict being read, with the class for messages.
pub(crate) struct Entries<'a> {
    pub class: &'static str,
    pub value: &'a Value,
}

impl Entries<'_> {
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.value.get(key).filter(|value| **value != Value::None)
    }

    pub(crate) fn number_or(&self, key: &str, default: f64) -> Result<f64, Error> {
        self.get(key).map_or(Ok(default), |value| self.number(key, value))
    }

    pub(crate) fn whole_or(&self, key: &str, default: u64) -> Result<u64, Error> {
        self.get(key).map_or(Ok(default), |value| self.whole(key, value))
    }

    /// A constructor argument, checked as the constructor checks it; `None` if it is not there.
    pub(crate) fn argument(&self, key: &str, set: impl FnOnce(&Value) -> Result<bool, Error>) -> Result<(), Error> {
        match self.value.get(key) {
            None => Ok(()),
            Some(value) => match set(value) {
                Ok(_) => Ok(()),
                Err(error) => Err(wrong(self.class, error)),
            },
        }
    }

    /// Rows of numbers of one length.
    pub(crate) fn rows(&self, key: &str, value: &Value) -> Result<Matrix, Error> {
        let rows = self.list(key, value)?;
        let width = self.list(key, &rows[0])?.len();
        let mut data = Vec::new();
        for row in rows {
            data.extend(self.numbers_like(key, row, width)?);
        }
        Ok(matrix(rows.len(), width, data)?)
    }

    pub(crate) fn required(&self, key: &str) -> Result<&Value, Error> {
        self.value.get(key).ok_or_else(|| wrong(self.class, format!("the key '{key}' is missing")))
    }

    pub(crate) fn number(&self, key: &str, value: &Value) -> Result<f64, Error> {
        let number = match value {
            Value::Float(number) => *number,
            Value::Int(number) => *number as f64,
            Value::Big(number) => number.to_string().parse().unwrap_or(f64::INFINITY),
            other => {
                return Err(wrong(
                    self.class,
                    format!("'{key}' holds a {} where a number is expected", other.type_name()),
                ));
            }
        };
        if number.is_finite() {
            Ok(number)
        } else {
            Err(wrong(self.class, format!("'{key}' holds a number that is not finite")))
        }
    }

    pub(crate) fn list<'v>(&self, key: &str, value: &'v Value) -> Result<&'v [Value], Error> {
        match value {
            Value::List(items) if items.is_empty() => Err(wrong(self.class, format!("'{key}' is empty"))),
            Value::List(items) if items.len() as u64 > MAX_ELEMENTS => {
                Err(wrong(self.class, format!("'{key}' is too long")))
            }
            Value::List(items) => Ok(items),
            other => Err(wrong(self.class, format!("'{key}' must be a list, not {}", other.type_name()))),
        }
    }

    pub(crate) fn numbers(&self, key: &str, value: &Value) -> Result<Vec<f64>, Error> {
        self.list(key, value)?.iter().map(|item| self.number(key, item)).collect()
    }

    /// A list of so many numbers.
    pub(crate) fn numbers_like(&self, key: &str, value: &Value, count: usize) -> Result<Vec<f64>, Error> {
        let numbers = self.numbers(key, value)?;
        if numbers.len() == count {
            return Ok(numbers);
        }
        Err(wrong(self.class, format!("'{key}' has {} numbers where {count} are expected", numbers.len())))
    }

    pub(crate) fn boolean(&self, key: &str, default: bool) -> Result<bool, Error> {
        match self.value.get(key) {
            None => Ok(default),
            Some(Value::Bool(truth)) => Ok(*truth),
            Some(other) => Err(wrong(self.class, format!("'{key}' must be a bool, not {}", other.type_name()))),
        }
    }

    pub(crate) fn whole(&self, key: &str, value: &Value) -> Result<u64, Error> {
        match value {
            Value::Int(number) if *number >= 0 => Ok(*number as u64),
            _ => Err(wrong(self.class, format!("'{key}' must be an int that is not negative"))),
        }
    }

    // Written by `to_value`, and believed only if it agrees.
    pub(crate) fn check_features(&self, count: usize) -> Result<(), Error> {
        match self.value.get("n_features_in") {
            None => Ok(()),
            Some(value) if self.whole("n_features_in", value)? == count as u64 => Ok(()),
            Some(_) => Err(wrong(self.class, format!("'n_features_in' is not the number of features, {count}"))),
        }
    }
}

fn steps(value: &Value, depth: usize) -> Result<Pipeline, Error> {
    let entries = Entries { class: pipeline::NAME, value };
    let mut steps = Vec::new();
    for step in entries.list("steps", entries.required("steps")?)? {
        match step {
            Value::List(pair) => match pair.as_slice() {
                [Value::Str(name), model] => steps.push((name.clone(), load(model, depth + 1)?)),
                _ => return Err(wrong(pipeline::NAME, "a step must be a pair of a name and a model")),
            },
            other => return Err(wrong(pipeline::NAME, format!("a step must be a pair, not {}", other.type_name()))),
        }
    }
    // What leaves a step is what the next one was fitted to.
    for pair in steps.windows(2) {
        let made = pair[0].1.columns_fitted().and_then(|columns| pair[0].1.columns_out(columns));
        if let (Some(made), Some(expected)) = (made, pair[1].1.columns_fitted())
            && made != expected
        {
            return Err(wrong(
                pipeline::NAME,
                format!("step '{}' makes {made} features, step '{}' expects {expected}", pair[0].0, pair[1].0),
            ));
        }
    }
    match Pipeline::from_fitted(steps) {
        Err(Error::Type(text)) => Err(Error::Value(text)),
        other => other,
    }
}
