//! What every estimator can be asked; what a class does not offer it refuses by default.

use crate::{Error, Meter, Warned, accuracy_score, r2_score};
use primitives::Value;
use primitives::codec::Writer;
use tensor::Array;

/// The things some estimators do and others do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Further samples for a fitted model.
    PartialFit,
    /// Labels, numbers or clusters per sample.
    Predict,
    /// Probabilities per sample and class.
    PredictProba,
    /// Their logarithms.
    PredictLogProba,
    /// Scores per sample and class before they become probabilities.
    DecisionFunction,
    /// New features per sample.
    Transform,
    /// The way back.
    InverseTransform,
    /// How good predictions are.
    Score,
}

impl Method {
    /// As Python code calls it.
    pub fn name(self) -> &'static str {
        match self {
            Method::PartialFit => "partial_fit",
            Method::Predict => "predict",
            Method::PredictProba => "predict_proba",
            Method::PredictLogProba => "predict_log_proba",
            Method::DecisionFunction => "decision_function",
            Method::Transform => "transform",
            Method::InverseTransform => "inverse_transform",
            Method::Score => "score",
        }
    }
}

/// An estimator of any class. The caller has paid for reading the data; everything else is paid to the meter before it is done.
pub trait Estimator {
    /// The class.
    fn name(&self) -> &'static str;

    /// Constructor arguments and their values, in alphabetical order, as `get_params` lists them.
    fn parameters(&self) -> Vec<(&'static str, Value)>;

    /// Sets a constructor argument; `Ok(false)` if the class has none of that name.
    ///
    /// # Errors
    /// InvalidParameterError for a value it does not accept.
    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error>;

    /// What it can do.
    fn methods(&self) -> &'static [Method];

    /// Whether it can be asked.
    fn is_fitted(&self) -> bool;

    /// Learns from samples; what does not learn from targets ignores `y`.
    ///
    /// # Errors
    /// What scikit-learn says of such data, or `Stopped`; the model is then as it was.
    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error>;

    /// Learns from further samples.
    ///
    /// # Errors
    /// As [`fit`](Self::fit), and another number of features.
    fn partial_fit(
        &mut self,
        _x: &Array,
        _y: Option<&Array>,
        _classes: Option<&Array>,
        _meter: &mut dyn Meter,
    ) -> Result<(), Error> {
        Err(self.lacks(Method::PartialFit))
    }

    /// One prediction per sample.
    ///
    /// # Errors
    /// Not fitted, bad data, another number of features, `Stopped`.
    fn predict(&self, _x: &Array, _meter: &mut dyn Meter) -> Result<Array, Error> {
        Err(self.lacks(Method::Predict))
    }

    /// Probabilities: one row per sample, one column per class.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    fn predict_proba(&self, _x: &Array, _meter: &mut dyn Meter) -> Result<Array, Error> {
        Err(self.lacks(Method::PredictProba))
    }

    /// Scores: a list for two classes, otherwise one column per class.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    fn decision_function(&self, _x: &Array, _meter: &mut dyn Meter) -> Result<Array, Error> {
        Err(self.lacks(Method::DecisionFunction))
    }

    /// New features, one row per sample.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    fn transform(&self, _x: &Array, _meter: &mut dyn Meter) -> Result<Array, Error> {
        Err(self.lacks(Method::Transform))
    }

    /// The samples that [`transform`](Self::transform) would have made these of.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    fn inverse_transform(&self, _x: &Array, _meter: &mut dyn Meter) -> Result<Array, Error> {
        Err(self.lacks(Method::InverseTransform))
    }

    /// How good predictions are: R^2, unless the class judges otherwise (classifiers by accuracy).
    ///
    /// # Errors
    /// Those of [`predict`](Self::predict) and of the score.
    fn score(&self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        if !self.methods().contains(&Method::Score) {
            return Err(self.lacks(Method::Score));
        }
        r2_score(required_targets(y)?, &self.predict(x, meter)?)
    }

    /// A fitted attribute as scikit-learn names it (`coef_`, `classes_`, ...), as plain values; `None` if there is none.
    fn attribute(&self, name: &str) -> Option<Value>;

    /// The fitted model's entries of its saved dict, besides the class.
    fn saved(&self) -> Vec<(&'static str, Value)>;

    /// Appends the model's canonical bytes, fitted or not.
    fn encode(&self, writer: &mut Writer);

    /// Bytes that the fitted model takes.
    fn size_bytes(&self) -> u64;

    /// Columns that [`transform`](Self::transform) makes of so many; `None` beyond what an index can hold.
    fn columns_out(&self, columns: u64) -> Option<u64> {
        Some(columns)
    }

    /// The AttributeError for what the class does not offer.
    fn lacks(&self, method: Method) -> Error {
        Error::Attribute(format!("'{}' object has no attribute '{}'", self.name(), method.name()))
    }
}

/// The targets a score needs.
pub(crate) fn required_targets(y: Option<&Array>) -> Result<&Array, Error> {
    y.ok_or_else(|| Error::value("The 'y_true' parameter must be an array-like. Got None instead."))
}

/// A classifier's score.
pub(crate) fn accuracy(y: Option<&Array>, predicted: &Array) -> Result<Warned<f64>, Error> {
    let value = accuracy_score(required_targets(y)?, predicted, true)?;
    Ok(Warned { value, warning: None })
}
