//! Every estimator behind one type: made by name, fitted, asked, and paid for.

use crate::params::Argument;
use crate::{
    DecisionTree, Error, Estimator, KMeans, LinearRegression, LogisticRegression, Meter, Method, Mlp, Pipeline,
    PolynomialFeatures, RandomForest, SgdRegressor, StandardScaler, Warned, decision_tree, forest, kmeans, linear,
    logistic, mlp, polynomial, scaler, sgd,
};
use primitives::{Value, math};
use tensor::Array;

/// The classes that [`Model::new`] makes; a pipeline is made of models.
pub const CLASSES: [&str; 11] = [
    decision_tree::CLASSIFIER,
    decision_tree::REGRESSOR,
    kmeans::NAME,
    linear::NAME,
    logistic::NAME,
    mlp::CLASSIFIER,
    mlp::REGRESSOR,
    polynomial::NAME,
    forest::NAME,
    sgd::NAME,
    scaler::NAME,
];

/// An estimator.
#[derive(Clone, Debug, PartialEq)]
pub enum Model {
    /// A tree of questions, for classes or numbers.
    DecisionTree(DecisionTree),
    /// Clusters around their means.
    KMeans(KMeans),
    /// Least squares.
    LinearRegression(LinearRegression),
    /// Probabilities from linear scores.
    LogisticRegression(LogisticRegression),
    /// Least squares by small steps.
    SgdRegressor(SgdRegressor),
    /// Layers of sums and bends that tell classes.
    MlpClassifier(Mlp),
    /// Layers of sums and bends that tell numbers.
    MlpRegressor(Mlp),
    /// Products of features.
    PolynomialFeatures(PolynomialFeatures),
    /// Many trees.
    RandomForest(RandomForest),
    /// Mean 0, standard deviation 1.
    StandardScaler(StandardScaler),
    /// Steps.
    Pipeline(Pipeline),
}

/// The arguments a constructor takes by position, in order; the others have names only.
fn positions(class: &str) -> &'static [&'static str] {
    match class {
        forest::NAME => &["n_estimators"],
        kmeans::NAME => &["n_clusters"],
        logistic::NAME => &["max_iter", "C"],
        sgd::NAME => &["learning_rate", "random_state"],
        mlp::CLASSIFIER | mlp::REGRESSOR => &["hidden_layer_sizes", "max_iter", "learning_rate_init", "random_state"],
        polynomial::NAME => &["degree"],
        _ => &[],
    }
}

impl Model {
    /// An unfitted estimator of a class, with constructor arguments by position and by name.
    ///
    /// # Errors
    /// TypeError for arguments the class does not have, InvalidParameterError for values it does not accept (scikit-learn says the
    /// same when it fits).
    pub fn new(class: &str, positional: &[Value], keywords: &[(String, Value)]) -> Result<Model, Error> {
        let mut model = Model::default_of(class)?;
        let names = positions(class);
        if positional.len() > names.len() {
            let words = match names.len() {
                0 => "1 positional argument".to_owned(),
                count => format!("from 1 to {} positional arguments", count + 1),
            };
            let were = positional.len() + 1;
            return Err(Error::Type(format!("{class}.__init__() takes {words} but {were} were given")));
        }
        for (name, value) in names.iter().zip(positional) {
            if keywords.iter().any(|(keyword, _)| keyword == name) {
                return Err(Error::Type(format!("{class}.__init__() got multiple values for argument '{name}'")));
            }
            model.inner_mut().set(name, value)?;
        }
        for (name, value) in keywords {
            if !model.inner_mut().set(name, value)? {
                return Err(Error::Type(format!("{class}.__init__() got an unexpected keyword argument '{name}'")));
            }
        }
        Ok(model)
    }

    /// The class as its constructor without arguments makes it.
    ///
    /// # Errors
    /// TypeError for an unknown class, and for a pipeline, which needs steps.
    pub fn default_of(class: &str) -> Result<Model, Error> {
        Ok(match class {
            decision_tree::CLASSIFIER => Model::DecisionTree(DecisionTree::classifier()),
            decision_tree::REGRESSOR => Model::DecisionTree(DecisionTree::regressor()),
            forest::NAME => Model::RandomForest(RandomForest::default()),
            kmeans::NAME => Model::KMeans(KMeans::default()),
            linear::NAME => Model::LinearRegression(LinearRegression::default()),
            logistic::NAME => Model::LogisticRegression(LogisticRegression::default()),
            sgd::NAME => Model::SgdRegressor(SgdRegressor::default()),
            mlp::CLASSIFIER => Model::MlpClassifier(Mlp::classifier()),
            mlp::REGRESSOR => Model::MlpRegressor(Mlp::regressor()),
            polynomial::NAME => Model::PolynomialFeatures(PolynomialFeatures::default()),
            scaler::NAME => Model::StandardScaler(StandardScaler::default()),
            _ => return Err(Error::Type(format!("'{class}' is no estimator of panda.ml"))),
        })
    }

    pub(crate) fn inner(&self) -> &dyn Estimator {
        match self {
            Model::DecisionTree(model) => model,
            Model::KMeans(model) => model,
            Model::RandomForest(model) => model,
            Model::LinearRegression(model) => model,
            Model::LogisticRegression(model) => model,
            Model::SgdRegressor(model) => model,
            Model::MlpClassifier(model) | Model::MlpRegressor(model) => model,
            Model::PolynomialFeatures(model) => model,
            Model::StandardScaler(model) => model,
            Model::Pipeline(model) => model,
        }
    }

    pub(crate) fn inner_mut(&mut self) -> &mut dyn Estimator {
        match self {
            Model::DecisionTree(model) => model,
            Model::KMeans(model) => model,
            Model::RandomForest(model) => model,
            Model::LinearRegression(model) => model,
            Model::LogisticRegression(model) => model,
            Model::SgdRegressor(model) => model,
            Model::MlpClassifier(model) | Model::MlpRegressor(model) => model,
            Model::PolynomialFeatures(model) => model,
            Model::StandardScaler(model) => model,
            Model::Pipeline(model) => model,
        }
    }

    /// The class.
    pub fn name(&self) -> &'static str {
        self.inner().name()
    }

    pub(crate) fn depth(&self) -> usize {
        if let Model::Pipeline(pipeline) = self { pipeline.depth() } else { 0 }
    }

    /// Whether the model can do this.
    pub fn can(&self, method: Method) -> bool {
        self.inner().methods().contains(&method)
    }

    /// The AttributeError for what the model cannot do.
    pub fn lacks(&self, method: Method) -> Error {
        self.inner().lacks(method)
    }

    /// Whether the model can be asked.
    pub fn is_fitted(&self) -> bool {
        self.inner().is_fitted()
    }

    /// Constructor arguments and their values in alphabetical order.
    pub fn parameters(&self) -> Vec<(&'static str, Value)> {
        self.inner().parameters()
    }

    /// Sets constructor arguments of an estimator that exists.
    ///
    /// # Errors
    /// ValueError for a name the class does not have, InvalidParameterError for a value it does not accept.
    pub fn set(&mut self, name: &str, value: &Value) -> Result<(), Error> {
        if self.inner_mut().set(name, value)? {
            return Ok(());
        }
        let names: Vec<String> = self.parameters().iter().map(|(name, _)| format!("'{name}'")).collect();
        let shown = crate::show::repr(self);
        Err(Error::Value(format!(
            "Invalid parameter '{name}' for estimator {shown}. Valid parameters are: [{}].",
            names.join(", ")
        )))
    }

    /// Fits the model; what does not learn from targets ignores `y`.
    ///
    /// # Errors
    /// What scikit-learn says of such data; the model is then as it was, but for steps of a pipeline that were fitted already.
    pub fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        read(x, meter)?;
        if let Some(y) = y {
            read(y, meter)?;
        }
        self.inner_mut().fit(x, y, meter)
    }

    /// Fits to further samples; `classes` are all that will ever come, for classifiers.
    ///
    /// # Errors
    /// As [`fit`](Self::fit); AttributeError for a class without it.
    pub fn partial_fit(
        &mut self,
        x: &Array,
        y: Option<&Array>,
        classes: Option<&Array>,
        meter: &mut dyn Meter,
    ) -> Result<(), Error> {
        read(x, meter)?;
        if let Some(y) = y {
            read(y, meter)?;
        }
        self.inner_mut().partial_fit(x, y, classes, meter)
    }

    /// Predictions, a list or one row per sample.
    ///
    /// # Errors
    /// Not fitted, bad data, another number of features; AttributeError for a class without it.
    pub fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        read(x, meter)?;
        self.inner().predict(x, meter)
    }

    /// Probabilities, one row per sample.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    pub fn predict_proba(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        read(x, meter)?;
        self.inner().predict_proba(x, meter)
    }

    /// Logarithms of probabilities, one row per sample.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    pub fn predict_log_proba(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        if !self.can(Method::PredictLogProba) {
            return Err(self.inner().lacks(Method::PredictLogProba));
        }
        let mut probabilities = self.predict_proba(x, meter)?;
        meter.spend((probabilities.len() as u64).saturating_mul(40))?;
        if let Array::Float(numbers) = &mut probabilities {
            numbers.mapv_inplace(math::ln);
        }
        Ok(probabilities)
    }

    /// Scores before they become probabilities.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    pub fn decision_function(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        read(x, meter)?;
        self.inner().decision_function(x, meter)
    }

    /// The data transformed, one row per sample.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    pub fn transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        read(x, meter)?;
        self.inner().transform(x, meter)
    }

    /// [`fit`](Self::fit), then [`transform`](Self::transform).
    ///
    /// # Errors
    /// Those of both.
    pub fn fit_transform(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Array, Error> {
        if !self.can(Method::Transform) {
            let name = self.name();
            return Err(Error::Attribute(format!("'{name}' object has no attribute 'fit_transform'")));
        }
        self.fit(x, y, meter)?;
        self.transform(x, meter)
    }

    /// What [`transform`](Self::transform) would have made `x` of.
    ///
    /// # Errors
    /// As [`predict`](Self::predict).
    pub fn inverse_transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        read(x, meter)?;
        self.inner().inverse_transform(x, meter)
    }

    /// How good the predictions are: R^2 or, for classifiers, accuracy.
    ///
    /// # Errors
    /// Those of [`predict`](Self::predict) and of the score.
    pub fn score(&self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        read(x, meter)?;
        if let Some(y) = y {
            meter.spend(crate::score_cost(y.len()))?;
        }
        self.inner().score(x, y, meter)
    }

    /// Columns that [`transform`](Self::transform) makes of so many; `None` beyond what an index can hold.
    pub(crate) fn columns_out(&self, columns: u64) -> Option<u64> {
        self.inner().columns_out(columns)
    }

    /// Features a fitted model expects.
    pub(crate) fn columns_fitted(&self) -> Option<u64> {
        match self.attribute("n_features_in_") {
            Some(Value::Int(count)) => u64::try_from(count).ok(),
            _ => None,
        }
    }

    /// A fitted attribute as scikit-learn names it (`coef_`, `mean_`, ...) or a constructor argument, as plain values.
    pub fn attribute(&self, name: &str) -> Option<Value> {
        let found = self.parameters().into_iter().find(|(parameter, _)| *parameter == name);
        found.map(|(_, value)| value).or_else(|| self.inner().attribute(name))
    }

    /// Bytes that the model takes.
    pub fn size_bytes(&self) -> u64 {
        self.inner().size_bytes().saturating_add(256)
    }
}

/// Pays for looking at every element a few times, and for a copy of them as floats.
fn read(data: &Array, meter: &mut dyn Meter) -> Result<(), Error> {
    meter.spend((data.len() as u64).saturating_mul(4))?;
    meter.reserve((data.len() as u64).saturating_mul(8))?;
    Ok(())
}

/// Options that cannot change a result here are accepted as scikit-learn accepts them.
pub(crate) fn without_effect(argument: &Argument<'_>) -> Result<bool, Error> {
    match argument.name {
        "copy" | "copy_X" | "verbose" | "warm_start" => {
            if argument.name == "warm_start" && matches!(argument.value, Value::Bool(true)) {
                return Err(Error::Value(format!("{}(warm_start=True) is not offered", argument.class)));
            }
            if argument.name == "verbose" && matches!(argument.value, Value::Int(_)) {
                return Ok(true);
            }
            argument.boolean().map(|_| true)
        }
        "n_jobs" if matches!(argument.value, Value::None | Value::Int(_)) => Ok(true),
        "n_jobs" => Err(argument.refused("None or an instance of 'int'")),
        _ => Ok(false),
    }
}
