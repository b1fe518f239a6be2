//! Every estimator behind one type: made by name, fitted, asked, and priced.

use crate::{
    Error, LinearRegression, Pipeline, PolynomialFeatures, StandardScaler, Warned, linear, pipeline, polynomial,
    r2_score, scaler,
};
use primitives::Value;
use tensor::Array;

/// The classes that [`Model::new`] makes; a pipeline is made of models.
pub const CLASSES: [&str; 3] = [linear::NAME, polynomial::NAME, scaler::NAME];

/// An estimator.
#[derive(Clone, Debug, PartialEq)]
pub enum Model {
    /// Least squares.
    LinearRegression(LinearRegression),
    /// Products of features.
    PolynomialFeatures(PolynomialFeatures),
    /// Mean 0, standard deviation 1.
    StandardScaler(StandardScaler),
    /// Steps.
    Pipeline(Pipeline),
}

impl Model {
    /// An unfitted estimator of a class, with constructor arguments by position and by name.
    ///
    /// # Errors
    /// TypeError for arguments the class does not have, InvalidParameterError for values it does not accept (scikit-learn says the
    /// same when it fits).
    pub fn new(class: &str, positional: &[Value], keywords: &[(String, Value)]) -> Result<Model, Error> {
        let mut model = match class {
            linear::NAME => Model::LinearRegression(LinearRegression::default()),
            polynomial::NAME => Model::PolynomialFeatures(PolynomialFeatures::default()),
            scaler::NAME => Model::StandardScaler(StandardScaler::default()),
            _ => return Err(Error::Type(format!("'{class}' is no estimator of panda.ml"))),
        };
        let allowed = usize::from(class == polynomial::NAME);
        if positional.len() > allowed {
            let (word, were) = if allowed == 0 {
                ("1 positional argument".to_owned(), positional.len() + 1)
            } else {
                ("from 1 to 2 positional arguments".to_owned(), positional.len() + 1)
            };
            return Err(Error::Type(format!("{class}.__init__() takes {word} but {were} were given")));
        }
        if let Some(degree) = positional.first() {
            if keywords.iter().any(|(name, _)| name == "degree") {
                return Err(Error::Type(format!("{class}.__init__() got multiple values for argument 'degree'")));
            }
            model.set("degree", degree)?;
        }
        for (name, value) in keywords {
            model.set(name, value)?;
        }
        Ok(model)
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<(), Error> {
        let class = self.name();
        let boolean = || match value {
            Value::Bool(truth) => Ok(*truth),
            _ => Err(Error::Parameter(format!(
                "The '{name}' parameter of {class} must be an instance of 'bool' or an instance of 'numpy.bool'. Got {} instead.",
                repr(value)
            ))),
        };
        match (self, name) {
            (Model::LinearRegression(model), "fit_intercept") => model.fit_intercept = boolean()?,
            (Model::LinearRegression(model), "tol") => {
                model.tol = match value {
                    Value::Float(number) if *number >= 0.0 && number.is_finite() => *number,
                    Value::Int(number) if *number >= 0 => *number as f64,
                    _ => {
                        return Err(Error::Parameter(format!(
                            "The 'tol' parameter of {class} must be a float in the range [0.0, inf). Got {} instead.",
                            repr(value)
                        )));
                    }
                }
            }
            // What cannot change a result here is accepted as scikit-learn accepts it.
            (Model::LinearRegression(_), "copy_X") | (Model::StandardScaler(_), "copy") => {
                boolean()?;
            }
            (Model::LinearRegression(_), "n_jobs") if matches!(value, Value::None | Value::Int(_)) => {}
            (Model::LinearRegression(_), "positive") => {
                if boolean()? {
                    return Err(Error::value("LinearRegression(positive=True) is not offered"));
                }
            }
            (Model::StandardScaler(model), "with_mean") => model.with_mean = boolean()?,
            (Model::StandardScaler(model), "with_std") => model.with_std = boolean()?,
            (Model::PolynomialFeatures(model), "interaction_only") => model.interaction_only = boolean()?,
            (Model::PolynomialFeatures(model), "include_bias") => model.include_bias = boolean()?,
            (Model::PolynomialFeatures(_), "order") if matches!(value.as_str(), Some("C" | "F")) => {}
            (Model::PolynomialFeatures(model), "degree") => (model.min_degree, model.max_degree) = degrees(value)?,
            _ => return Err(Error::Type(format!("{class}.__init__() got an unexpected keyword argument '{name}'"))),
        }
        Ok(())
    }

    /// The class.
    pub fn name(&self) -> &'static str {
        match self {
            Model::LinearRegression(_) => linear::NAME,
            Model::PolynomialFeatures(_) => polynomial::NAME,
            Model::StandardScaler(_) => scaler::NAME,
            Model::Pipeline(_) => pipeline::NAME,
        }
    }

    pub(crate) fn depth(&self) -> usize {
        if let Model::Pipeline(pipeline) = self { pipeline.depth() } else { 0 }
    }

    /// Whether the model has a `transform`.
    pub fn transforms(&self) -> bool {
        match self {
            Model::LinearRegression(_) => false,
            Model::PolynomialFeatures(_) | Model::StandardScaler(_) => true,
            Model::Pipeline(pipeline) => pipeline.last().is_some_and(Model::transforms),
        }
    }

    /// Whether the model has a `predict`.
    pub fn predicts(&self) -> bool {
        match self {
            Model::LinearRegression(_) => true,
            Model::PolynomialFeatures(_) | Model::StandardScaler(_) => false,
            Model::Pipeline(pipeline) => pipeline.last().is_some_and(Model::predicts),
        }
    }

    /// Whether the model can be asked.
    pub fn is_fitted(&self) -> bool {
        match self {
            Model::LinearRegression(model) => model.fitted.is_some(),
            Model::PolynomialFeatures(model) => model.fitted.is_some(),
            Model::StandardScaler(model) => model.fitted.is_some(),
            Model::Pipeline(pipeline) => pipeline.is_fitted(),
        }
    }

    fn lacks(&self, method: &str) -> Error {
        Error::Attribute(format!("'{}' object has no attribute '{method}'", self.name()))
    }

    /// Fits the model; what does not learn from targets ignores `y`.
    ///
    /// # Errors
    /// What scikit-learn says of such data; the model is then as it was, but for steps of a pipeline that were fitted already.
    pub fn fit(&mut self, x: &Array, y: Option<&Array>) -> Result<(), Error> {
        match self {
            Model::LinearRegression(model) => model.fit(x, y),
            Model::PolynomialFeatures(model) => model.fit(x),
            Model::StandardScaler(model) => model.fit(x),
            Model::Pipeline(pipeline) => pipeline.fit(x, y),
        }
    }

    /// Fits to further samples.
    ///
    /// # Errors
    /// As [`fit`](Self::fit); AttributeError for a class without it.
    pub fn partial_fit(&mut self, x: &Array) -> Result<(), Error> {
        match self {
            Model::StandardScaler(model) => model.partial_fit(x),
            _ => Err(self.lacks("partial_fit")),
        }
    }

    /// Predictions, a list or one row per sample.
    ///
    /// # Errors
    /// Not fitted, bad data, another number of features; AttributeError for a class without it.
    pub fn predict(&self, x: &Array) -> Result<Array, Error> {
        match self {
            Model::LinearRegression(model) => model.predict(x),
            Model::Pipeline(pipeline) => pipeline.predict(x),
            _ => Err(self.lacks("predict")),
        }
    }

    /// The data transformed, one row per sample.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    pub fn transform(&self, x: &Array) -> Result<Array, Error> {
        match self {
            Model::PolynomialFeatures(model) => model.transform(x),
            Model::StandardScaler(model) => model.transform(x),
            Model::Pipeline(pipeline) => pipeline.transform(x),
            Model::LinearRegression(_) => Err(self.lacks("transform")),
        }
    }

    /// [`fit`](Self::fit), then [`transform`](Self::transform).
    ///
    /// # Errors
    /// Those of both.
    pub fn fit_transform(&mut self, x: &Array, y: Option<&Array>) -> Result<Array, Error> {
        if !self.transforms() {
            return Err(self.lacks("fit_transform"));
        }
        self.fit(x, y)?;
        self.transform(x)
    }

    /// What [`transform`](Self::transform) would have made `x` of.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    pub fn inverse_transform(&self, x: &Array) -> Result<Array, Error> {
        match self {
            Model::StandardScaler(model) => model.inverse_transform(x),
            _ => Err(self.lacks("inverse_transform")),
        }
    }

    /// R^2 of the predictions.
    ///
    /// # Errors
    /// Those of [`predict`](Self::predict) and [`r2_score`].
    pub fn score(&self, x: &Array, y: &Array) -> Result<Warned<f64>, Error> {
        if !self.predicts() {
            return Err(self.lacks("score"));
        }
        r2_score(y, &self.predict(x)?)
    }

    /// Columns that [`transform`](Self::transform) makes of so many; `None` beyond what an index can hold.
    pub(crate) fn columns_out(&self, columns: u64) -> Option<u64> {
        match self {
            Model::LinearRegression(_) | Model::StandardScaler(_) => Some(columns),
            Model::PolynomialFeatures(model) => model.output_count(usize::try_from(columns).ok()?),
            Model::Pipeline(pipeline) => {
                pipeline.steps().iter().try_fold(columns, |columns, (_, model)| model.columns_out(columns))
            }
        }
    }

    /// Features a fitted model expects.
    pub(crate) fn columns_fitted(&self) -> Option<u64> {
        match self.attribute("n_features_in_") {
            Some(Value::Int(count)) => u64::try_from(count).ok(),
            _ => None,
        }
    }

    /// Operations of a fit to data of these shapes, known before it is done. Gas is charged for it first; `u64::MAX` is never affordable.
    pub fn fit_cost(&self, x: &Array, y: Option<&Array>) -> u64 {
        let (rows, columns) = sizes(x);
        let targets = y.and_then(|y| y.shape().get(1).copied()).unwrap_or(1);
        checking_cost(x).saturating_add(self.cost(rows, columns as u64, Some(targets)))
    }

    /// Operations of a prediction or transformation of data of this shape.
    pub fn apply_cost(&self, x: &Array) -> u64 {
        let (rows, columns) = sizes(x);
        checking_cost(x).saturating_add(self.cost(rows, columns as u64, None))
    }

    // With targets: of fitting and, for what transforms, transforming; without: of applying.
    fn cost(&self, rows: usize, columns: u64, targets: Option<usize>) -> u64 {
        let Ok(columns) = usize::try_from(columns) else { return u64::MAX };
        match self {
            Model::LinearRegression(model) => match targets {
                Some(targets) => LinearRegression::fit_cost(rows, columns, targets),
                None => model.predict_cost(rows),
            },
            Model::PolynomialFeatures(model) => model.transform_cost(rows, columns),
            Model::StandardScaler(_) => {
                let transform = StandardScaler::transform_cost(rows, columns);
                if targets.is_some() {
                    transform.saturating_add(StandardScaler::fit_cost(rows, columns))
                } else {
                    transform
                }
            }
            Model::Pipeline(pipeline) => {
                let mut total = 0u64;
                let mut columns = columns as u64;
                for (_, model) in pipeline.steps() {
                    total = total.saturating_add(model.cost(rows, columns, targets));
                    match model.columns_out(columns) {
                        Some(count) => columns = count,
                        None => return u64::MAX,
                    }
                }
                total
            }
        }
    }

    /// A fitted attribute as scikit-learn names it (`coef_`, `mean_`, ...) or a constructor argument, as plain values.
    pub fn attribute(&self, name: &str) -> Option<Value> {
        let floats = |numbers: &[f64]| Value::List(numbers.iter().map(|number| Value::Float(*number)).collect());
        let count = |count: u64| Some(Value::from(count));
        match (self, name) {
            (Model::LinearRegression(model), "fit_intercept") => Some(Value::Bool(model.fit_intercept)),
            (Model::LinearRegression(model), "tol") => Some(Value::Float(model.tol)),
            (Model::LinearRegression(model), _) => {
                let fitted = model.fitted.as_ref()?;
                match name {
                    "coef_" => Some(fitted.coefficients_value()),
                    "intercept_" if !model.fit_intercept => Some(Value::Float(0.0)),
                    "intercept_" => Some(fitted.intercept_value()),
                    "n_features_in_" => count(fitted.coefficients.nrows() as u64),
                    "rank_" => count(fitted.spectrum.as_ref()?.0 as u64),
                    "singular_" => Some(floats(&fitted.spectrum.as_ref()?.1)),
                    _ => None,
                }
            }
            (Model::PolynomialFeatures(model), "degree") => Some(model.degree_value()),
            (Model::PolynomialFeatures(model), "interaction_only") => Some(Value::Bool(model.interaction_only)),
            (Model::PolynomialFeatures(model), "include_bias") => Some(Value::Bool(model.include_bias)),
            (Model::PolynomialFeatures(model), "n_features_in_") => count(model.fitted? as u64),
            (Model::PolynomialFeatures(model), "n_output_features_") => count(model.output_count(model.fitted?)?),
            (Model::StandardScaler(model), "with_mean") => Some(Value::Bool(model.with_mean)),
            (Model::StandardScaler(model), "with_std") => Some(Value::Bool(model.with_std)),
            (Model::StandardScaler(model), _) => {
                let fitted = model.fitted.as_ref()?;
                let spread = |pick: fn(&scaler::Spread) -> &Vec<f64>| {
                    fitted.spread.as_ref().map_or(Value::None, |spread| floats(pick(spread)))
                };
                match name {
                    "mean_" if !model.with_mean && !model.with_std => Some(Value::None),
                    "mean_" => Some(floats(&fitted.means)),
                    "var_" => Some(spread(|spread| &spread.variances)),
                    "scale_" => Some(spread(|spread| &spread.scales)),
                    "n_features_in_" => count(fitted.means.len() as u64),
                    "n_samples_seen_" => match fitted.counts.as_slice() {
                        [first, rest @ ..] if rest.iter().all(|other| other == first) => count(*first),
                        counts => Some(Value::List(counts.iter().map(|count| Value::from(*count)).collect())),
                    },
                    _ => None,
                }
            }
            (Model::Pipeline(pipeline), "n_features_in_") if pipeline.is_fitted() => {
                pipeline.steps().first()?.1.attribute(name)
            }
            _ => None,
        }
    }
}

fn sizes(x: &Array) -> (usize, usize) {
    (x.shape().first().copied().unwrap_or(1), x.shape().get(1).copied().unwrap_or(1))
}

// Every element is looked at a few times.
fn checking_cost(x: &Array) -> u64 {
    (x.len() as u64).saturating_mul(4)
}

fn repr(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| format!("'{text}'"))
}

// An int, or a pair of bounds.
fn degrees(value: &Value) -> Result<(u64, u64), Error> {
    let whole = |value: &Value| match value {
        Value::Int(number) => u64::try_from(*number).ok(),
        Value::Bool(truth) => Some(u64::from(*truth)),
        _ => None,
    };
    match value {
        Value::List(items) => match items.as_slice() {
            [low, high] => match (whole(low), whole(high)) {
                (Some(low), Some(high)) if low <= high => Ok((low, high)),
                _ => Err(Error::Value(format!(
                    "degree=(min_degree, max_degree) must be non-negative integers that fulfil min_degree <= max_degree, got ({low}, {high})."
                ))),
            },
            _ => {
                let words: Vec<String> = items.iter().map(Value::to_string).collect();
                Err(Error::Value(format!(
                    "degree must be a non-negative int or tuple (min_degree, max_degree), got ({}).",
                    words.join(", ")
                )))
            }
        },
        _ => whole(value).map(|degree| (0, degree)).ok_or_else(|| {
            Error::Parameter(format!(
                "The 'degree' parameter of PolynomialFeatures must be an int in the range [0, inf) or an array-like. Got {} instead.",
                repr(value)
            ))
        }),
    }
}
