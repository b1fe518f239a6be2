//! Many trees, each grown from its own draw of the samples, whose probabilities are averaged.

use crate::classes::{Classes, labels};
use crate::decision_tree::{
    Samples, decode_features, encode_features, largest, read_features, read_parameters, several_outputs,
    write_parameters,
};
use crate::input;
use crate::params::Argument;
use crate::saved::{Entries, list, wrong};
use crate::tree::{Goal, Growth, MaxFeatures, Share, Tree, grow, not_offered};
use crate::{Error, Estimator, MAX_ELEMENTS, Meter, Method, Warned, accuracy_score};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};
use tensor::random::RandomState;
use tensor::{Array, matrix};

pub(crate) const NAME: &str = "RandomForestClassifier";
/// Trees a forest may have.
pub(crate) const MAX_TREES: u64 = 1 << 16;

/// A random forest, tree for tree the one scikit-learn 1.9 grows.
///
/// # Source
/// Breiman 2001, "Random forests".
#[derive(Clone, Debug, PartialEq)]
pub struct RandomForest {
    /// Trees to grow.
    pub n_estimators: u64,
    /// Whether each tree has its own draw of the samples.
    pub bootstrap: bool,
    /// Samples that are drawn; as many as there are if not said.
    max_samples: Option<Share>,
    growth: Growth,
    fitted: Option<Fitted>,
}

#[derive(Clone, Debug, PartialEq)]
struct Fitted {
    trees: Vec<Tree>,
    classes: Classes,
    /// One per feature; none if the model was loaded without them.
    importances: Vec<f64>,
    features: u64,
}

impl Default for RandomForest {
    fn default() -> RandomForest {
        RandomForest {
            n_estimators: 100,
            bootstrap: true,
            max_samples: None,
            growth: Growth::new(true, MaxFeatures::Sqrt),
            fitted: None,
        }
    }
}

impl RandomForest {
    fn fitted(&self) -> Result<&Fitted, Error> {
        self.fitted.as_ref().ok_or(Error::NotFitted(NAME))
    }

    /// The trees in the order in which they were grown.
    ///
    /// # Errors
    /// Not fitted.
    pub fn trees(&self) -> Result<&[Tree], Error> {
        Ok(&self.fitted()?.trees)
    }

    fn drawn(&self, rows: usize) -> Result<usize, Error> {
        let count = match self.max_samples {
            None => rows as u64,
            Some(Share::Count(count)) => count,
            Some(Share::Part(part)) => ((part * rows as f64) as u64).max(1),
        };
        input::check_memory(count, 1)?;
        Ok(count as usize)
    }

    /// Averaged probabilities, `(samples, classes)`.
    fn probabilities(&self, x: &Array, meter: &mut dyn Meter) -> Result<(usize, Vec<f64>), Error> {
        let Fitted { trees, classes, importances: _, features } = self.fitted()?;
        let samples = Samples::ask(x, NAME, *features, meter)?;
        let width = classes.len();
        input::check_memory(samples.rows as u64, width as u64)?;
        meter.reserve_floats(samples.rows, width)?;
        let mut sums = vec![0.0; samples.rows * width];
        for tree in trees {
            meter.spend(tree.apply_cost(samples.rows))?;
            for (sums, sample) in sums.chunks_exact_mut(width).zip(samples.iter()) {
                for (sum, part) in sums.iter_mut().zip(tree.value(tree.leaf(sample))) {
                    *sum += part;
                }
            }
        }
        let count = trees.len() as f64;
        sums.iter_mut().for_each(|sum| *sum /= count);
        Ok((samples.rows, sums))
    }

    /// The number of the leaf each sample ends in, one column per tree.
    ///
    /// # Errors
    /// Not fitted, bad data, another number of features, `Stopped`.
    pub fn apply(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let Fitted { trees, features, .. } = self.fitted()?;
        let samples = Samples::ask(x, NAME, *features, meter)?;
        input::check_memory(samples.rows as u64, trees.len() as u64)?;
        meter.reserve_floats(samples.rows, trees.len())?;
        for tree in trees {
            meter.spend(tree.apply_cost(samples.rows))?;
        }
        let leaves = samples.iter().flat_map(|sample| trees.iter().map(|tree| tree.leaf(sample) as i64)).collect();
        Ok(tensor::int_matrix(samples.rows, trees.len(), leaves)?)
    }

    pub(crate) fn load(entries: &Entries<'_>) -> Result<RandomForest, Error> {
        let mut model = RandomForest::default();
        for (key, _) in model.parameters() {
            entries.argument(key, |value| model.set(key, value))?;
        }
        let classes = Classes::from_value(NAME, entries.required("classes")?)?;
        let saved = entries.list("trees", entries.required("trees")?)?;
        if saved.len() as u64 > MAX_TREES {
            return Err(wrong(NAME, format!("it has more than {MAX_TREES} trees")));
        }
        let (features, importances) = read_features(entries, &saved.iter().collect::<Vec<_>>())?;
        let mut room = MAX_ELEMENTS;
        let mut trees = Vec::with_capacity(saved.len());
        for value in saved {
            let entries = Entries { class: NAME, value };
            trees.push(Tree::load(&entries, classes.len(), true, features, &mut room)?);
        }
        model.fitted = Some(Fitted { trees, classes, importances, features });
        Ok(model)
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<RandomForest, CodecError> {
        let mut model = RandomForest::default();
        read_parameters(reader, &mut model)?;
        if reader.bool()? {
            let classes = Classes::decode(reader)?;
            let (features, importances) = decode_features(reader)?;
            let count = reader.count(4)?;
            if count == 0 || count as u64 > MAX_TREES {
                return Err(reader.malformed("forest"));
            }
            let trees = (0..count)
                .map(|_| Tree::decode(reader, classes.len(), features))
                .collect::<Result<Vec<Tree>, CodecError>>()?;
            model.fitted = Some(Fitted { trees, classes, importances, features });
        }
        Ok(model)
    }
}

impl Estimator for RandomForest {
    fn name(&self) -> &'static str {
        NAME
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        let max_samples = match self.max_samples {
            None => Value::None,
            Some(Share::Count(count)) => Value::from(count),
            Some(Share::Part(part)) => Value::Float(part),
        };
        let mut parameters = self.growth.parameters();
        parameters.extend([
            ("bootstrap", Value::Bool(self.bootstrap)),
            ("class_weight", Value::None),
            ("max_samples", max_samples),
            ("n_estimators", Value::from(self.n_estimators)),
            ("n_jobs", Value::None),
            ("oob_score", Value::Bool(false)),
            ("verbose", Value::Int(0)),
            ("warm_start", Value::Bool(false)),
        ]);
        parameters.sort_by_key(|(name, _)| *name);
        parameters
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: NAME, name, value };
        match name {
            "n_estimators" => self.n_estimators = argument.whole(1)?,
            "bootstrap" => self.bootstrap = argument.boolean()?,
            "oob_score" => {
                if argument.boolean()? {
                    return Err(not_offered(&argument));
                }
            }
            "class_weight" => {
                if *value != Value::None {
                    return Err(not_offered(&argument));
                }
            }
            "max_samples" => {
                self.max_samples = match value {
                    Value::None => None,
                    Value::Int(count) if *count >= 1 => Some(Share::Count(*count as u64)),
                    Value::Float(part) if *part > 0.0 && part.is_finite() => Some(Share::Part(*part)),
                    _ => {
                        return Err(
                            argument.refused("None, a float in the range (0.0, inf) or an int in the range [1, inf)")
                        );
                    }
                }
            }
            "n_jobs" | "verbose" | "warm_start" => return crate::model::without_effect(&argument),
            _ => return self.growth.set(&argument, true),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        &[Method::Predict, Method::PredictProba, Method::PredictLogProba, Method::Score]
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        if y.is_none() {
            return labels(y, 0, NAME).map(|_| ());
        }
        let samples = Samples::read(x, NAME, meter)?;
        if let Some(y) = y {
            if y.ndim() == 0 {
                input::targets(y, NAME)?;
            }
            input::check_dimensions(y, NAME)?;
            several_outputs(y, NAME)?;
            meter.spend(crate::score_cost(y.len()))?;
        }
        let (classes, ranks) = labels(y, samples.rows, NAME)?;
        if !self.bootstrap && self.max_samples.is_some() {
            return Err(Error::value(
                "`max_sample` cannot be set if `bootstrap=False`. Either switch to `bootstrap=True` or set `max_sample=None`.",
            ));
        }
        if self.n_estimators > MAX_TREES {
            return Err(Error::Memory(format!("{NAME} has at most {MAX_TREES} trees, not {}", self.n_estimators)));
        }
        let (rows, features, class_count) = (samples.rows, samples.features, classes.len());
        let drawn = self.drawn(rows)?;
        let columns = samples.columns(meter)?;
        let mut random = RandomState::new(self.growth.random_state);
        let seeds: Vec<u32> = (0..self.n_estimators).map(|_| random.interval(0x7fff_fffe) as u32).collect();
        let (mut room, mut trees, mut sums, mut fruitful) = (MAX_ELEMENTS, Vec::new(), vec![0.0; features], 0.0);
        let mut counts = vec![0u32; rows];
        for seed in seeds {
            let weight = if self.bootstrap { drawn as f64 } else { rows as f64 };
            let limits = self.growth.limits(rows, features, weight);
            if self.bootstrap {
                // A generator of its own draws the samples.
                meter.spend(3000 + 8 * drawn as u64 + rows as u64)?;
                let mut random = RandomState::new(seed);
                counts.fill(0);
                for _ in 0..drawn {
                    counts[random.interval(rows as u64 - 1) as usize] += 1;
                }
            }
            // The same seed makes the generator of the features anew.
            let state = RandomState::new(seed).interval(0x7fff_fffe) as u32;
            let goal =
                Goal::Counted { classes: &ranks, class_count, counts: self.bootstrap.then_some(counts.as_slice()) };
            let grown = grow(&columns, goal, self.growth.impurity(), &limits, state, meter)?;
            let needed = grown.tree.nodes().len() as u64 * class_count as u64;
            room = room.checked_sub(needed).ok_or_else(|| {
                Error::Memory(format!("the nodes of the forest hold more than {MAX_ELEMENTS} values"))
            })?;
            meter.reserve(grown.tree.size_bytes())?;
            if grown.tree.nodes().len() > 1 {
                fruitful += 1.0;
                sums.iter_mut().zip(&grown.importances).for_each(|(sum, importance)| *sum += importance);
            }
            trees.push(grown.tree);
        }
        if fruitful > 0.0 {
            sums.iter_mut().for_each(|sum| *sum /= fruitful);
            let total = tensor::pairwise_sum(&sums);
            sums.iter_mut().for_each(|sum| *sum /= total);
        }
        self.fitted = Some(Fitted { trees, classes, importances: sums, features: features as u64 });
        Ok(())
    }

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let (_, probabilities) = self.probabilities(x, meter)?;
        let classes = &self.fitted()?.classes;
        let indices: Vec<usize> = probabilities.chunks_exact(classes.len()).map(largest).collect();
        Ok(classes.pick(&indices))
    }

    fn predict_proba(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let (rows, probabilities) = self.probabilities(x, meter)?;
        Ok(Array::from_matrix(matrix(rows, self.fitted()?.classes.len(), probabilities)?))
    }

    fn score(&self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        let y = crate::estimator::required_targets(y)?;
        Ok(Warned { value: accuracy_score(y, &self.predict(x, meter)?, true)?, warning: None })
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let Fitted { trees: _, classes, importances, features } = self.fitted.as_ref()?;
        match name {
            "feature_importances_" if !importances.is_empty() => Some(list(importances.iter().copied())),
            "classes_" => Some(classes.value()),
            "n_classes_" => Some(Value::from(classes.len() as u64)),
            "n_features_in_" => Some(Value::from(*features)),
            "n_outputs_" => Some(Value::Int(1)),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let mut entries = Vec::new();
        if let Some(Fitted { trees, classes, importances, features }) = &self.fitted {
            entries.push(("classes", classes.value()));
            entries.push(("feature_importances", list(importances.iter().copied())));
            entries.push(("n_features_in", Value::from(*features)));
            let dict = |tree: &Tree| {
                Value::Dict(tree.columns(true).into_iter().map(|(key, column)| (key.to_owned(), column)).collect())
            };
            entries.push(("trees", Value::List(trees.iter().map(dict).collect())));
        }
        entries.extend(self.parameters());
        entries
    }

    fn encode(&self, writer: &mut Writer) {
        let RandomForest { n_estimators: _, bootstrap: _, max_samples: _, growth: _, fitted } = self;
        write_parameters(writer, self);
        writer.bool(fitted.is_some());
        if let Some(Fitted { trees, classes, importances, features }) = fitted {
            classes.encode(writer);
            encode_features(writer, *features, importances);
            writer.count(trees.len());
            trees.iter().for_each(|tree| tree.encode(writer));
        }
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| {
            let trees: u64 = fitted.trees.iter().map(|tree| 64 + tree.size_bytes()).sum();
            trees + fitted.classes.size_bytes() + 8 * fitted.importances.len() as u64
        })
    }
}
