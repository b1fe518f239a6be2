//! One tree that classifies or predicts numbers.

use crate::bytes::{floats, read_floats};
use crate::classes::{Classes, column};
use crate::input::{self, Rules};
use crate::params::Argument;
use crate::saved::{Entries, list, wrong};
use crate::tree::{Columns, Goal, Growth, MaxFeatures, Tree, grow, not_offered};
use crate::{Error, Estimator, MAX_ELEMENTS, Meter, Method, Warned, accuracy_score, r2_score};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};
use tensor::random::RandomState;
use tensor::{Array, matrix};

pub(crate) const CLASSIFIER: &str = "DecisionTreeClassifier";
pub(crate) const REGRESSOR: &str = "DecisionTreeRegressor";

/// A decision tree, node for node the one scikit-learn 1.9 grows.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionTree {
    name: &'static str,
    growth: Growth,
    /// Whether classes count the same however many samples they have.
    balanced: bool,
    pub(crate) fitted: Option<Fitted>,
}

/// What `fit` finds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    pub tree: Tree,
    /// Of a classifier.
    pub classes: Option<Classes>,
    /// One per feature; none if the model was loaded without them.
    pub importances: Vec<f64>,
    pub features: u64,
}

/// Samples in the precision of trees, rows one after the other.
pub(crate) struct Samples {
    pub rows: usize,
    pub features: usize,
    pub data: Vec<f32>,
}

impl Samples {
    /// Checks samples as scikit-learn does for trees, which may lack values (NaN).
    ///
    /// # Errors
    /// No matrix, not numbers, beyond single precision.
    pub fn read(x: &Array, name: &'static str, meter: &mut dyn Meter) -> Result<Samples, Error> {
        let rules = Rules { name, parses_text: true, allows_nan: true };
        let x = input::single_precision(x, rules)?;
        meter.reserve(4 * x.len() as u64)?;
        Ok(Samples { rows: x.nrows(), features: x.ncols(), data: x.iter().map(|number| *number as f32).collect() })
    }

    /// As [`read`](Self::read), for a model that was fitted to so many features.
    pub fn ask(x: &Array, name: &'static str, features: u64, meter: &mut dyn Meter) -> Result<Samples, Error> {
        let samples = Samples::read(x, name, meter)?;
        if samples.features as u64 == features {
            return Ok(samples);
        }
        Err(Error::Value(format!(
            "X has {} features, but {name} is expecting {features} features as input.",
            samples.features
        )))
    }

    pub fn columns(&self, meter: &mut dyn Meter) -> Result<Columns, Error> {
        let count = self.data.len() as u64;
        meter.reserve(4 * count + 40 * self.rows as u64 + 16 * self.features as u64)?;
        meter.spend(4 * count)?;
        Ok(Columns::new(self.rows, self.features, &self.data))
    }

    pub fn iter(&self) -> impl Iterator<Item = &[f32]> {
        self.data.chunks_exact(self.features.max(1))
    }
}

/// The index of the first of the largest numbers.
pub(crate) fn largest(numbers: &[f64]) -> usize {
    let mut best = 0;
    for (index, number) in numbers.iter().enumerate() {
        if *number > numbers[best] {
            best = index;
        }
    }
    best
}

impl DecisionTree {
    /// A classifier.
    pub fn classifier() -> DecisionTree {
        DecisionTree { name: CLASSIFIER, growth: Growth::new(true, MaxFeatures::All), balanced: false, fitted: None }
    }

    /// A tree that predicts numbers.
    pub fn regressor() -> DecisionTree {
        DecisionTree { name: REGRESSOR, growth: Growth::new(false, MaxFeatures::All), balanced: false, fitted: None }
    }

    fn classifies(&self) -> bool {
        self.name == CLASSIFIER
    }

    fn fitted(&self) -> Result<&Fitted, Error> {
        self.fitted.as_ref().ok_or(Error::NotFitted(self.name))
    }

    fn leaves(&self, x: &Array, meter: &mut dyn Meter) -> Result<Vec<usize>, Error> {
        let fitted = self.fitted()?;
        let samples = Samples::ask(x, self.name, fitted.features, meter)?;
        meter.spend(fitted.tree.apply_cost(samples.rows))?;
        meter.reserve(8 * samples.rows as u64)?;
        Ok(samples.iter().map(|sample| fitted.tree.leaf(sample)).collect())
    }

    /// The number of the leaf each sample ends in.
    ///
    /// # Errors
    /// Not fitted, bad data, another number of features, `Stopped`.
    pub fn apply(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        Ok(Array::from_ints(self.leaves(x, meter)?.into_iter().map(|leaf| leaf as i64).collect()))
    }

    /// The nodes.
    ///
    /// # Errors
    /// Not fitted.
    pub fn tree(&self) -> Result<&Tree, Error> {
        Ok(&self.fitted()?.tree)
    }

    pub(crate) fn load(entries: &Entries<'_>) -> Result<DecisionTree, Error> {
        let mut model =
            if entries.class == CLASSIFIER { DecisionTree::classifier() } else { DecisionTree::regressor() };
        for (key, _) in model.parameters() {
            entries.argument(key, |value| model.set(key, value))?;
        }
        let classes = match model.classifies() {
            true => Some(Classes::from_value(entries.class, entries.required("classes")?)?),
            false => None,
        };
        let (features, importances) = read_features(entries, &[entries.value])?;
        let width = classes.as_ref().map_or(1, Classes::len);
        let tree = Tree::load(entries, width, classes.is_some(), features, &mut MAX_ELEMENTS.clone())?;
        model.fitted = Some(Fitted { tree, classes, importances, features });
        Ok(model)
    }

    pub(crate) fn decode(reader: &mut Reader<'_>, classifier: bool) -> Result<DecisionTree, CodecError> {
        let mut model = if classifier { DecisionTree::classifier() } else { DecisionTree::regressor() };
        read_parameters(reader, &mut model)?;
        if reader.bool()? {
            let classes = if classifier { Some(Classes::decode(reader)?) } else { None };
            let (features, importances) = decode_features(reader)?;
            let tree = Tree::decode(reader, classes.as_ref().map_or(1, Classes::len), features)?;
            model.fitted = Some(Fitted { tree, classes, importances, features });
        }
        Ok(model)
    }
}

/// The number of features and their importances in a saved dict: as it says, or as far as the trees look.
pub(crate) fn read_features(entries: &Entries<'_>, trees: &[&Value]) -> Result<(u64, Vec<f64>), Error> {
    let importances = match entries.get("feature_importances") {
        Some(value) => entries.numbers("feature_importances", value)?,
        None => Vec::new(),
    };
    let features = match entries.get("n_features_in") {
        Some(value) => entries.whole("n_features_in", value)?,
        None if !importances.is_empty() => importances.len() as u64,
        None => {
            let indices = trees.iter().filter_map(|tree| match tree.get("feature") {
                Some(Value::List(items)) => Some(items),
                _ => None,
            });
            let whole = |value: &Value| if let Value::Int(number) = value { u64::try_from(*number).ok() } else { None };
            indices.flatten().filter_map(whole).max().unwrap_or(0).saturating_add(1)
        }
    };
    if features == 0 || features > MAX_ELEMENTS {
        return Err(wrong(entries.class, format!("its number of features must be between 1 and {MAX_ELEMENTS}")));
    }
    if !importances.is_empty() && importances.len() as u64 != features {
        return Err(wrong(
            entries.class,
            format!("'feature_importances' has {} numbers where {features} are expected", importances.len()),
        ));
    }
    Ok((features, importances))
}

pub(crate) fn encode_features(writer: &mut Writer, features: u64, importances: &[f64]) {
    writer.u64(features);
    floats(writer, importances);
}

pub(crate) fn decode_features(reader: &mut Reader<'_>) -> Result<(u64, Vec<f64>), CodecError> {
    let (features, importances) = (reader.u64()?, read_floats(reader)?);
    if features == 0 || features > MAX_ELEMENTS || !(importances.is_empty() || importances.len() as u64 == features) {
        return Err(reader.malformed("number of features"));
    }
    Ok((features, importances))
}

/// Constructor arguments as values in their order.
pub(crate) fn write_parameters(writer: &mut Writer, model: &dyn Estimator) {
    for (_, value) in model.parameters() {
        // Numbers, texts and None do not nest.
        let _ = writer.value(&value);
    }
}

pub(crate) fn read_parameters(reader: &mut Reader<'_>, model: &mut dyn Estimator) -> Result<(), CodecError> {
    for (name, _) in model.parameters() {
        let value = reader.value()?;
        match model.set(name, &value) {
            Ok(true) => {}
            _ => return Err(reader.malformed("constructor argument")),
        }
    }
    // One model has one form.
    Ok(())
}

/// How much a sample of each class counts, so that all classes count the same.
fn balance(classes: &[u32], class_count: usize) -> Vec<f64> {
    let mut counts = vec![0.0; class_count];
    classes.iter().for_each(|class| counts[*class as usize] += 1.0);
    let rows = classes.len() as f64;
    let weights: Vec<f64> = counts.iter().map(|count| rows / (class_count as f64 * count)).collect();
    classes.iter().map(|class| weights[*class as usize]).collect()
}

impl Estimator for DecisionTree {
    fn name(&self) -> &'static str {
        self.name
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        let mut parameters = self.growth.parameters();
        if self.classifies() {
            parameters.push(("class_weight", if self.balanced { Value::from("balanced") } else { Value::None }));
        }
        parameters.push(("splitter", Value::from("best")));
        parameters.sort_by_key(|(name, _)| *name);
        parameters
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: self.name, name, value };
        match name {
            "splitter" => {
                if argument.choice(&["best", "random"])? == 1 {
                    return Err(not_offered(&argument));
                }
            }
            "class_weight" if self.classifies() => {
                self.balanced = match value {
                    Value::None => false,
                    Value::Str(text) if text == "balanced" => true,
                    Value::Dict(_) | Value::List(_) => return Err(not_offered(&argument)),
                    _ => {
                        return Err(argument.refused(
                            "an instance of 'dict', an instance of 'list', a str among {'balanced'} or None",
                        ));
                    }
                }
            }
            _ => return self.growth.set(&argument, self.classifies()),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        if self.classifies() {
            &[Method::Predict, Method::PredictProba, Method::PredictLogProba, Method::Score]
        } else {
            &[Method::Predict, Method::Score]
        }
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        if y.is_none() {
            return column(y, self.name).map(|_| ());
        }
        let samples = Samples::read(x, self.name, meter)?;
        let (rows, features) = (samples.rows, samples.features);
        let y = targets(y, self.name)?;
        let lengths = |count: usize| {
            if count == rows {
                return Ok(());
            }
            Err(Error::Value(format!("Number of labels={count} does not match number of samples={rows}")))
        };
        let seed = RandomState::new(self.growth.random_state).interval(0x7fff_fffe) as u32;
        let impurity = self.growth.impurity();
        let (grown, classes) = if self.classifies() {
            meter.spend(crate::score_cost(y.len()))?;
            let (classes, ranks) = Classes::of(&y)?;
            lengths(ranks.len())?;
            let columns = samples.columns(meter)?;
            let class_count = classes.len();
            let grown = if self.balanced {
                let weights = balance(&ranks, class_count);
                let limits = self.growth.limits(rows, features, tensor::pairwise_sum(&weights));
                let goal = Goal::Weighted { classes: &ranks, class_count, weights: &weights };
                grow(&columns, goal, impurity, &limits, seed, meter)?
            } else {
                let limits = self.growth.limits(rows, features, rows as f64);
                let goal = Goal::Counted { classes: &ranks, class_count, counts: None };
                grow(&columns, goal, impurity, &limits, seed, meter)?
            };
            (grown, Some(classes))
        } else {
            let numbers = y.to_floats()?;
            lengths(numbers.len())?;
            let columns = samples.columns(meter)?;
            let limits = self.growth.limits(rows, features, rows as f64);
            (grow(&columns, Goal::Numbers(&numbers), impurity, &limits, seed, meter)?, None)
        };
        let features = features as u64;
        self.fitted = Some(Fitted { tree: grown.tree, classes, importances: grown.importances, features });
        Ok(())
    }

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let leaves = self.leaves(x, meter)?;
        let fitted = self.fitted()?;
        Ok(match &fitted.classes {
            Some(classes) => {
                let indices: Vec<usize> = leaves.iter().map(|leaf| largest(fitted.tree.value(*leaf))).collect();
                classes.pick(&indices)
            }
            None => Array::from_floats(leaves.iter().map(|leaf| fitted.tree.value(*leaf)[0]).collect()),
        })
    }

    fn predict_proba(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        if !self.classifies() {
            return Err(self.lacks(Method::PredictProba));
        }
        let leaves = self.leaves(x, meter)?;
        let fitted = self.fitted()?;
        let width = fitted.classes.as_ref().map_or(1, Classes::len);
        input::check_memory(leaves.len() as u64, width as u64)?;
        meter.reserve_floats(leaves.len(), width)?;
        let rows = leaves.len();
        let data = leaves.into_iter().flat_map(|leaf| fitted.tree.value(leaf).iter().copied()).collect();
        Ok(Array::from_matrix(matrix(rows, width, data)?))
    }

    fn score(&self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        let y = crate::estimator::required_targets(y)?;
        let predicted = self.predict(x, meter)?;
        if self.classifies() {
            return Ok(Warned { value: accuracy_score(y, &predicted, true)?, warning: None });
        }
        r2_score(y, &predicted)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let Fitted { tree: _, classes, importances, features } = self.fitted.as_ref()?;
        match name {
            "feature_importances_" if !importances.is_empty() => Some(list(importances.iter().copied())),
            "classes_" => classes.as_ref().map(Classes::value),
            "n_classes_" => classes.as_ref().map(|classes| Value::from(classes.len() as u64)),
            "n_features_in_" => Some(Value::from(*features)),
            "n_outputs_" => Some(Value::Int(1)),
            "max_features_" => Some(Value::from(self.growth.max_features.of(*features as usize) as u64)),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let mut entries = Vec::new();
        if let Some(Fitted { tree, classes, importances, features }) = &self.fitted {
            entries.extend(classes.as_ref().map(|classes| ("classes", classes.value())));
            entries.push(("feature_importances", list(importances.iter().copied())));
            entries.push(("n_features_in", Value::from(*features)));
            entries.extend(tree.columns(classes.is_some()));
        }
        entries.extend(self.parameters());
        entries
    }

    fn encode(&self, writer: &mut Writer) {
        let DecisionTree { name: _, growth: _, balanced: _, fitted } = self;
        write_parameters(writer, self);
        writer.bool(fitted.is_some());
        if let Some(Fitted { tree, classes, importances, features }) = fitted {
            if let Some(classes) = classes {
                classes.encode(writer);
            }
            encode_features(writer, *features, importances);
            tree.encode(writer);
        }
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| {
            let classes = fitted.classes.as_ref().map_or(0, Classes::size_bytes);
            fitted.tree.size_bytes() + classes + 8 * fitted.importances.len() as u64
        })
    }
}

// Targets of one output, as a list.
fn targets(y: Option<&Array>, name: &'static str) -> Result<Array, Error> {
    let Some(array) = y else { return column(y, name) };
    if array.ndim() == 0 {
        // What says so.
        input::targets(array, name)?;
    }
    input::check_dimensions(array, name)?;
    several_outputs(array, name)?;
    let y = column(y, name)?;
    input::check_sizes(&y, name)?;
    Ok(y)
}

/// Refuses targets of several columns.
pub(crate) fn several_outputs(y: &Array, name: &str) -> Result<(), Error> {
    match y.shape() {
        [_, columns] if *columns != 1 => Err(Error::Value(format!(
            "{name} with {columns} targets per sample is not offered: fit one model for each"
        ))),
        _ => Ok(()),
    }
}
