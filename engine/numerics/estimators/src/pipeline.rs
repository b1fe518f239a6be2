//! Transformers one after the other, and a model at the end.

use crate::{Error, Model};
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
            if !model.transforms() {
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

    /// Whether [`fit`](Self::fit) has succeeded.
    pub fn is_fitted(&self) -> bool {
        self.fitted
    }

    pub(crate) fn last(&self) -> Option<&Model> {
        self.steps.last().map(|(_, model)| model)
    }

    /// Fits every step to what the steps before it make of the data.
    ///
    /// # Errors
    /// Those of the steps.
    pub fn fit(&mut self, x: &Array, y: Option<&Array>) -> Result<(), Error> {
        let mut made: Option<Array> = None;
        let count = self.steps.len();
        for (index, (_, model)) in self.steps.iter_mut().enumerate() {
            let data = made.as_ref().unwrap_or(x);
            if index + 1 < count {
                made = Some(model.fit_transform(data, y)?);
            } else {
                model.fit(data, y)?;
            }
        }
        self.fitted = true;
        Ok(())
    }

    // What the last step is given.
    fn before_last(&self, x: &Array) -> Result<Option<Array>, Error> {
        if !self.fitted {
            return Err(Error::NotFitted(NAME));
        }
        let mut made: Option<Array> = None;
        for (_, model) in &self.steps[..self.steps.len() - 1] {
            made = Some(model.transform(made.as_ref().unwrap_or(x))?);
        }
        Ok(made)
    }

    fn lacks(method: &str) -> Error {
        Error::Attribute(format!("This 'Pipeline' has no attribute '{method}'"))
    }

    /// The last step's prediction.
    ///
    /// # Errors
    /// Not fitted, a last step that does not predict, those of the steps.
    pub fn predict(&self, x: &Array) -> Result<Array, Error> {
        let last = self.last().filter(|model| model.predicts()).ok_or_else(|| Pipeline::lacks("predict"))?;
        last.predict(self.before_last(x)?.as_ref().unwrap_or(x))
    }

    /// The last step's transformation.
    ///
    /// # Errors
    /// Not fitted, a last step that does not transform, those of the steps.
    pub fn transform(&self, x: &Array) -> Result<Array, Error> {
        let last = self.last().filter(|model| model.transforms()).ok_or_else(|| Pipeline::lacks("transform"))?;
        last.transform(self.before_last(x)?.as_ref().unwrap_or(x))
    }
}
