//! Transformers one after the other, and a model at the end.

use crate::{Error, Estimator, Meter, Method, Model, Warned};
use primitives::Value;
use primitives::codec::Writer;
use tensor::Array;

pub(crate) const NAME: &str = "Pipeline";
/// Pipelines inside pipelines.
pub const MAX_PIPELINE_DEPTH: usize = 16;

/// Named steps; all but the last transform.
#[derive(Clone, Debug, PartialEq)]
pub struct Pipeline {
    steps: Vec<(String, Model)>,
    fitted: bool,
}

impl Pipeline {
    /// A pipeline of these steps.
    ///
    /// # Errors
    /// No steps, names that are double or contain `__`, a step before the last that does not transform, nesting beyond
    /// [`MAX_PIPELINE_DEPTH`].
    pub fn new(steps: Vec<(String, Model)>) -> Result<Pipeline, Error> {
        let list = |names: &[&str]| {
            format!("[{}]", names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(", "))
        };
        if steps.is_empty() {
            return Err(Error::value("The pipeline is empty. Please add steps."));
        }
        let names: Vec<&str> = steps.iter().map(|(name, _)| name.as_str()).collect();
        let mut sorted = names.clone();
        sorted.sort();
        if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::Value(format!("Names provided are not unique: {}", list(&names))));
        }
        let taken: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| matches!(*name, "steps" | "memory" | "verbose" | "transform_input"))
            .collect();
        if !taken.is_empty() {
            return Err(Error::Value(format!("Estimator names conflict with constructor arguments: {}", list(&taken))));
        }
        let split: Vec<&str> = names.iter().copied().filter(|name| name.contains("__")).collect();
        if !split.is_empty() {
            return Err(Error::Value(format!("Estimator names must not contain __: got {}", list(&split))));
        }
        for (_, model) in &steps[..steps.len() - 1] {
            if !model.can(Method::Transform) {
                return Err(Error::Type(format!(
                    "All intermediate steps should be transformers and implement fit and transform or be the string 'passthrough' \
                     '{0}()' (type <class 'panda.ml.{0}'>) doesn't",
                    model.name()
                )));
            }
        }
        let pipeline = Pipeline { steps, fitted: false };
        if pipeline.depth() > MAX_PIPELINE_DEPTH {
            return Err(Error::Value(format!("pipelines nest deeper than {MAX_PIPELINE_DEPTH} levels")));
        }
        Ok(pipeline)
    }

    pub(crate) fn depth(&self) -> usize {
        1 + self.steps.iter().map(|(_, model)| model.depth()).max().unwrap_or(0)
    }

    /// The steps in order.
    pub fn steps(&self) -> &[(String, Model)] {
        &self.steps
    }

    /// Gives the steps back, for who keeps them elsewhere.
    pub fn into_steps(self) -> Vec<(String, Model)> {
        self.steps
    }

    /// A pipeline whose steps are fitted already.
    ///
    /// # Errors
    /// As [`new`](Self::new); `NotFitted` if a step is not.
    pub fn from_fitted(steps: Vec<(String, Model)>) -> Result<Pipeline, Error> {
        let pipeline = Pipeline::new(steps)?;
        match pipeline.steps.iter().find(|(_, model)| !model.is_fitted()) {
            Some((_, model)) => Err(Error::NotFitted(model.name())),
            None => Ok(Pipeline { fitted: true, ..pipeline }),
        }
    }

    /// A pipeline of these steps as they are, fitted if the last one is.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn current(steps: Vec<(String, Model)>) -> Result<Pipeline, Error> {
        let pipeline = Pipeline::new(steps)?;
        let fitted = pipeline.last().is_some_and(Model::is_fitted);
        Ok(Pipeline { fitted, ..pipeline })
    }

    /// Whether `fit` has succeeded.
    pub fn is_fitted(&self) -> bool {
        self.fitted
    }

    pub(crate) fn last(&self) -> Option<&Model> {
        self.steps.last().map(|(_, model)| model)
    }

    // What the last step is given.
    fn before_last(&self, x: &Array, meter: &mut dyn Meter) -> Result<Option<Array>, Error> {
        if !self.fitted {
            return Err(Error::NotFitted(NAME));
        }
        let mut made: Option<Array> = None;
        for (_, model) in self.steps.split_last().map_or(&[][..], |(_, before)| before) {
            made = Some(model.transform(made.as_ref().unwrap_or(x), meter)?);
        }
        Ok(made)
    }

    /// The last step, if it can do this.
    fn last_for(&self, method: Method) -> Result<&Model, Error> {
        self.last().filter(|model| model.can(method)).ok_or_else(|| self.lacks(method))
    }
}

impl Estimator for Pipeline {
    fn name(&self) -> &'static str {
        NAME
    }

    // The steps are the caller's objects, which this room does not know.
    fn parameters(&self) -> Vec<(&'static str, Value)> {
        Vec::new()
    }

    fn set(&mut self, _name: &str, _value: &Value) -> Result<bool, Error> {
        Ok(false)
    }

    fn methods(&self) -> &'static [Method] {
        self.last().map_or(&[], |model| model.inner().methods())
    }

    fn is_fitted(&self) -> bool {
        self.fitted
    }

    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        let mut made: Option<Array> = None;
        let count = self.steps.len();
        for (index, (_, model)) in self.steps.iter_mut().enumerate() {
            let data = made.as_ref().unwrap_or(x);
            if index + 1 < count {
                made = Some(model.fit_transform(data, y, meter)?);
            } else {
                model.fit(data, y, meter)?;
            }
        }
        self.fitted = true;
        Ok(())
    }

    fn partial_fit(
        &mut self,
        _x: &Array,
        _y: Option<&Array>,
        _classes: Option<&Array>,
        _meter: &mut dyn Meter,
    ) -> Result<(), Error> {
        Err(Error::Attribute(format!("'{NAME}' object has no attribute 'partial_fit'")))
    }

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        self.last_for(Method::Predict)?.predict(self.before_last(x, meter)?.as_ref().unwrap_or(x), meter)
    }

    fn predict_proba(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        self.last_for(Method::PredictProba)?.predict_proba(self.before_last(x, meter)?.as_ref().unwrap_or(x), meter)
    }

    fn decision_function(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let last = self.last_for(Method::DecisionFunction)?;
        last.decision_function(self.before_last(x, meter)?.as_ref().unwrap_or(x), meter)
    }

    fn transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        self.last_for(Method::Transform)?.transform(self.before_last(x, meter)?.as_ref().unwrap_or(x), meter)
    }

    fn inverse_transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let invertible = self.steps.iter().all(|(_, model)| model.can(Method::InverseTransform));
        if !invertible {
            return Err(self.lacks(Method::InverseTransform));
        }
        if !self.fitted {
            return Err(Error::NotFitted(NAME));
        }
        let mut made: Option<Array> = None;
        for (_, model) in self.steps.iter().rev() {
            made = Some(model.inverse_transform(made.as_ref().unwrap_or(x), meter)?);
        }
        Ok(made.unwrap_or_else(|| x.clone()))
    }

    fn score(&self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        self.last_for(Method::Score)?.score(self.before_last(x, meter)?.as_ref().unwrap_or(x), y, meter)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        if !self.fitted {
            return None;
        }
        match name {
            "n_features_in_" => self.steps.first()?.1.attribute(name),
            "classes_" => self.last()?.attribute(name),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let steps = self.steps.iter().map(|(name, model)| Value::List(vec![Value::from(name.as_str()), model.dict()]));
        vec![("steps", Value::List(steps.collect()))]
    }

    fn encode(&self, writer: &mut Writer) {
        let Pipeline { steps, fitted } = self;
        writer.bool(*fitted);
        writer.count(steps.len());
        for (name, model) in steps {
            writer.str(name);
            model.encode(writer);
        }
    }

    fn size_bytes(&self) -> u64 {
        self.steps.iter().map(|(name, model)| 64 + name.len() as u64 + model.size_bytes()).sum()
    }

    fn columns_out(&self, columns: u64) -> Option<u64> {
        self.steps.iter().try_fold(columns, |columns, (_, model)| model.columns_out(columns))
    }

    fn lacks(&self, method: Method) -> Error {
        Error::Attribute(format!("This 'Pipeline' has no attribute '{}'", method.name()))
    }
}
