//! Models as dicts that can be stored, and back again from dicts that anyone may have made.

use crate::scaler::{self, Spread};
use crate::{
    Error, LinearRegression, MAX_ELEMENTS, MAX_PIPELINE_DEPTH, Model, Pipeline, PolynomialFeatures, StandardScaler,
};
use crate::{linear, pipeline, polynomial};
use primitives::Value;
use tensor::matrix;

/// The key whose value is the class.
pub const MODEL_TAG: &str = "__panda_ml_model__";

fn floats(numbers: impl IntoIterator<Item = f64>) -> Value {
    Value::List(numbers.into_iter().map(Value::Float).collect())
}

impl linear::Fitted {
    /// A list for a plain list of targets, otherwise a list per target.
    pub(crate) fn coefficients_value(&self) -> Value {
        let mut columns = self.coefficients.columns().into_iter().map(|column| floats(column.iter().copied()));
        if self.flat { columns.next().unwrap_or_default() } else { Value::List(columns.collect()) }
    }

    pub(crate) fn intercept_value(&self) -> Value {
        match self.intercepts.as_slice() {
            [one] if self.flat => Value::Float(*one),
            several => floats(several.iter().copied()),
        }
    }
}

impl PolynomialFeatures {
    pub(crate) fn degree_value(&self) -> Value {
        if self.min_degree == 0 {
            Value::from(self.max_degree)
        } else {
            Value::List(vec![Value::from(self.min_degree), Value::from(self.max_degree)])
        }
    }
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
        let mut entries = vec![(MODEL_TAG, Value::from(self.name()))];
        match self {
            Model::LinearRegression(LinearRegression { fit_intercept, tol, fitted }) => {
                if let Some(fitted) = fitted {
                    entries.push(("coef", fitted.coefficients_value()));
                    entries.push(("intercept", fitted.intercept_value()));
                    entries.push(("n_features_in", Value::from(fitted.coefficients.nrows() as u64)));
                }
                entries.push(("fit_intercept", Value::Bool(*fit_intercept)));
                entries.push(("tol", Value::Float(*tol)));
            }
            Model::PolynomialFeatures(model) => {
                entries.push(("degree", model.degree_value()));
                entries.push(("interaction_only", Value::Bool(model.interaction_only)));
                entries.push(("include_bias", Value::Bool(model.include_bias)));
                entries.push(("n_features_in", Value::from(model.fitted.unwrap_or(0) as u64)));
            }
            Model::StandardScaler(StandardScaler { with_mean, with_std, fitted }) => {
                if let Some(scaler::Fitted { means, spread, counts }) = fitted {
                    entries.push(("mean", floats(means.iter().copied())));
                    let numbers = |pick: fn(&Spread) -> &Vec<f64>| {
                        spread.as_ref().map_or(Value::None, |spread| floats(pick(spread).iter().copied()))
                    };
                    entries.push(("scale", numbers(|spread| &spread.scales)));
                    entries.push(("var", numbers(|spread| &spread.variances)));
                    entries.push((
                        "n_samples_seen",
                        Value::List(counts.iter().map(|count| Value::from(*count)).collect()),
                    ));
                }
                entries.push(("with_mean", Value::Bool(*with_mean)));
                entries.push(("with_std", Value::Bool(*with_std)));
            }
            Model::Pipeline(pipeline) => {
                let mut steps = Vec::new();
                for (name, model) in pipeline.steps() {
                    steps.push(Value::List(vec![Value::from(name.as_str()), model.to_value()?]));
                }
                entries.push(("steps", Value::List(steps)));
            }
        }
        Ok(Value::Dict(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
    }

    /// A fitted model from a dict, which may be hand-made: extra keys are ignored, missing options have their defaults.
    ///
    /// # Errors
    /// A ValueError that says what is wrong with it.
    pub fn from_value(value: &Value) -> Result<Model, Error> {
        load(value, 0)
    }
}

fn wrong(class: &str, what: impl std::fmt::Display) -> Error {
    Error::Value(format!("this is no saved {class}: {what}"))
}

fn load(value: &Value, depth: usize) -> Result<Model, Error> {
    if depth > MAX_PIPELINE_DEPTH {
        return Err(wrong("model", format!("pipelines nest deeper than {MAX_PIPELINE_DEPTH} levels")));
    }
    if !matches!(value, Value::Dict(_)) {
        return Err(wrong("model", format!("a dict is expected, not {}", value.type_name())));
    }
    match value.get(MODEL_TAG) {
        None => Err(wrong("model", format!("the key '{MODEL_TAG}' is missing"))),
        Some(Value::Str(class)) => match class.as_str() {
            linear::NAME => linear_regression(value).map(Model::LinearRegression),
            polynomial::NAME => polynomial_features(value).map(Model::PolynomialFeatures),
            scaler::NAME => standard_scaler(value).map(Model::StandardScaler),
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
struct Entries<'a> {
    class: &'static str,
    value: &'a Value,
}

impl Entries<'_> {
    fn required(&self, key: &str) -> Result<&Value, Error> {
        self.value.get(key).ok_or_else(|| wrong(self.class, format!("the key '{key}' is missing")))
    }

    fn number(&self, key: &str, value: &Value) -> Result<f64, Error> {
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

    fn list<'v>(&self, key: &str, value: &'v Value) -> Result<&'v [Value], Error> {
        match value {
            Value::List(items) if items.is_empty() => Err(wrong(self.class, format!("'{key}' is empty"))),
            Value::List(items) if items.len() as u64 > MAX_ELEMENTS => {
                Err(wrong(self.class, format!("'{key}' is too long")))
            }
            Value::List(items) => Ok(items),
            other => Err(wrong(self.class, format!("'{key}' must be a list, not {}", other.type_name()))),
        }
    }

    fn numbers(&self, key: &str, value: &Value) -> Result<Vec<f64>, Error> {
        self.list(key, value)?.iter().map(|item| self.number(key, item)).collect()
    }

    /// A list of so many numbers.
    fn numbers_like(&self, key: &str, value: &Value, count: usize) -> Result<Vec<f64>, Error> {
        let numbers = self.numbers(key, value)?;
        if numbers.len() == count {
            return Ok(numbers);
        }
        Err(wrong(self.class, format!("'{key}' has {} numbers where {count} are expected", numbers.len())))
    }

    fn boolean(&self, key: &str, default: bool) -> Result<bool, Error> {
        match self.value.get(key) {
            None => Ok(default),
            Some(Value::Bool(truth)) => Ok(*truth),
            Some(other) => Err(wrong(self.class, format!("'{key}' must be a bool, not {}", other.type_name()))),
        }
    }

    fn whole(&self, key: &str, value: &Value) -> Result<u64, Error> {
        match value {
            Value::Int(number) if *number >= 0 => Ok(*number as u64),
            _ => Err(wrong(self.class, format!("'{key}' must be an int that is not negative"))),
        }
    }

    // Written by `to_value`, and believed only if it agrees.
    fn check_features(&self, count: usize) -> Result<(), Error> {
        match self.value.get("n_features_in") {
            None => Ok(()),
            Some(value) if self.whole("n_features_in", value)? == count as u64 => Ok(()),
            Some(_) => Err(wrong(self.class, format!("'n_features_in' is not the number of features, {count}"))),
        }
    }
}

fn linear_regression(value: &Value) -> Result<LinearRegression, Error> {
    let entries = Entries { class: linear::NAME, value };
    let coef = entries.list("coef", entries.required("coef")?)?;
    let intercept = entries.required("intercept")?;
    let flat = !matches!(coef[0], Value::List(_));
    let (rows, intercepts) = if flat {
        (vec![entries.numbers("coef", entries.required("coef")?)?], vec![entries.number("intercept", intercept)?])
    } else {
        let width = entries.list("coef", &coef[0])?.len();
        let rows: Result<Vec<_>, _> = coef.iter().map(|row| entries.numbers_like("coef", row, width)).collect();
        let intercepts = match intercept {
            // scikit-learn's own form when no intercept is fitted.
            number @ (Value::Float(_) | Value::Int(_)) => vec![entries.number("intercept", number)?; coef.len()],
            list => entries.numbers_like("intercept", list, coef.len())?,
        };
        (rows?, intercepts)
    };
    let features = rows[0].len();
    entries.check_features(features)?;
    let mut data = vec![0.0; features * rows.len()];
    for (target, row) in rows.iter().enumerate() {
        for (feature, number) in row.iter().enumerate() {
            data[feature * rows.len() + target] = *number;
        }
    }
    let coefficients = matrix(features, rows.len(), data)?;
    let tol = entries.value.get("tol").map_or(Ok(1e-6), |tol| entries.number("tol", tol))?;
    if tol < 0.0 {
        return Err(wrong(linear::NAME, "'tol' is negative"));
    }
    Ok(LinearRegression {
        fit_intercept: entries.boolean("fit_intercept", true)?,
        tol,
        fitted: Some(linear::Fitted { coefficients, intercepts, flat, spectrum: None }),
    })
}

fn polynomial_features(value: &Value) -> Result<PolynomialFeatures, Error> {
    let entries = Entries { class: polynomial::NAME, value };
    let degree = entries.required("degree")?;
    let (min_degree, max_degree) = match degree {
        Value::List(pair) if pair.len() == 2 => {
            (entries.whole("degree", &pair[0])?, entries.whole("degree", &pair[1])?)
        }
        number => (0, entries.whole("degree", number)?),
    };
    if min_degree > max_degree {
        return Err(wrong(polynomial::NAME, "'degree' begins above its end"));
    }
    let features = entries.whole("n_features_in", entries.required("n_features_in")?)?;
    if features == 0 || features > MAX_ELEMENTS {
        return Err(wrong(polynomial::NAME, format!("'n_features_in' must be between 1 and {MAX_ELEMENTS}")));
    }
    let model = PolynomialFeatures {
        min_degree,
        max_degree,
        interaction_only: entries.boolean("interaction_only", false)?,
        include_bias: entries.boolean("include_bias", true)?,
        fitted: Some(features as usize),
    };
    match model.output_count(features as usize) {
        Some(0) => Err(wrong(polynomial::NAME, "its output would be empty")),
        Some(_) => Ok(model),
        None => Err(model.too_many(features as usize)),
    }
}

fn standard_scaler(value: &Value) -> Result<StandardScaler, Error> {
    let entries = Entries { class: scaler::NAME, value };
    let with_std = entries.boolean("with_std", true)?;
    let means = entries.numbers("mean", entries.required("mean")?)?;
    let features = means.len();
    entries.check_features(features)?;
    let spread = if with_std {
        let scales = entries.numbers_like("scale", entries.required("scale")?, features)?;
        if scales.iter().any(|scale| *scale <= 0.0) {
            return Err(wrong(scaler::NAME, "'scale' must be above zero"));
        }
        let variances = match entries.value.get("var") {
            Some(variances) => entries.numbers_like("var", variances, features)?,
            None => scales.iter().map(|scale| scale * scale).collect(),
        };
        Some(Spread { variances, scales })
    } else {
        None
    };
    let counts = match entries.value.get("n_samples_seen") {
        None => vec![1; features],
        Some(Value::List(items)) if items.len() == features => {
            items.iter().map(|item| entries.whole("n_samples_seen", item)).collect::<Result<_, _>>()?
        }
        Some(number) => vec![entries.whole("n_samples_seen", number)?; features],
    };
    let fitted = Some(scaler::Fitted { means, spread, counts });
    Ok(StandardScaler { with_mean: entries.boolean("with_mean", true)?, with_std, fitted })
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
