//! The constructor arguments that trees and forests share.

use super::{Impurity, Limits};
use crate::Error;
use crate::params::Argument;
use primitives::Value;
use primitives::math;

/// A number of samples, or a part of them all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Share {
    Count(u64),
    Part(f64),
}

impl Share {
    fn value(self) -> Value {
        match self {
            Share::Count(count) => Value::from(count),
            Share::Part(part) => Value::Float(part),
        }
    }

    fn of(self, rows: usize) -> usize {
        match self {
            Share::Count(count) => usize::try_from(count).unwrap_or(usize::MAX),
            Share::Part(part) => (part * rows as f64).ceil() as usize,
        }
    }
}

/// How many features a node tries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum MaxFeatures {
    All,
    Sqrt,
    Log2,
    Some(Share),
}

impl MaxFeatures {
    fn value(self) -> Value {
        match self {
            MaxFeatures::All => Value::None,
            MaxFeatures::Sqrt => Value::from("sqrt"),
            MaxFeatures::Log2 => Value::from("log2"),
            MaxFeatures::Some(share) => share.value(),
        }
    }

    /// Of so many features.
    pub fn of(self, features: usize) -> usize {
        match self {
            MaxFeatures::All => features,
            MaxFeatures::Sqrt => (features as f64).sqrt() as usize,
            MaxFeatures::Log2 => math::log2(features as f64) as usize,
            MaxFeatures::Some(Share::Count(count)) => usize::try_from(count).unwrap_or(usize::MAX),
            MaxFeatures::Some(Share::Part(part)) => (part * features as f64) as usize,
        }
        .max(1)
    }
}

/// How a tree grows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Growth {
    /// By the name that was given, since one goes by two.
    pub criterion: &'static str,
    pub max_depth: Option<u64>,
    pub min_samples_split: Share,
    pub min_samples_leaf: Share,
    pub min_weight_fraction_leaf: f64,
    pub max_features: MaxFeatures,
    pub max_leaf_nodes: Option<u64>,
    pub min_impurity_decrease: f64,
    pub random_state: u32,
}

/// What a class of trees learns, by the criteria it knows.
const FOR_CLASSES: [&str; 3] = ["gini", "entropy", "log_loss"];
const FOR_NUMBERS: [&str; 1] = ["squared_error"];

impl Growth {
    pub fn new(classes: bool, max_features: MaxFeatures) -> Growth {
        Growth {
            criterion: if classes { FOR_CLASSES[0] } else { FOR_NUMBERS[0] },
            max_depth: None,
            min_samples_split: Share::Count(2),
            min_samples_leaf: Share::Count(1),
            min_weight_fraction_leaf: 0.0,
            max_features,
            max_leaf_nodes: None,
            min_impurity_decrease: 0.0,
            random_state: 42,
        }
    }

    /// All arguments; those of which there is only one value are among them.
    pub fn parameters(&self) -> Vec<(&'static str, Value)> {
        let whole = |value: Option<u64>| value.map_or(Value::None, Value::from);
        vec![
            ("ccp_alpha", Value::Float(0.0)),
            ("criterion", Value::from(self.criterion)),
            ("max_depth", whole(self.max_depth)),
            ("max_features", self.max_features.value()),
            ("max_leaf_nodes", whole(self.max_leaf_nodes)),
            ("min_impurity_decrease", Value::Float(self.min_impurity_decrease)),
            ("min_samples_leaf", self.min_samples_leaf.value()),
            ("min_samples_split", self.min_samples_split.value()),
            ("min_weight_fraction_leaf", Value::Float(self.min_weight_fraction_leaf)),
            ("monotonic_cst", Value::None),
            ("random_state", Value::from(u64::from(self.random_state))),
        ]
    }

    /// Sets one of them; `Ok(false)` if there is none of that name.
    pub fn set(&mut self, argument: &Argument<'_>, classes: bool) -> Result<bool, Error> {
        let value = argument.value;
        match argument.name {
            "criterion" => {
                let known: &[&'static str] = if classes { &FOR_CLASSES } else { &FOR_NUMBERS };
                if !classes && matches!(value.as_str(), Some("friedman_mse" | "absolute_error" | "poisson")) {
                    return Err(not_offered(argument));
                }
                self.criterion = known[argument.choice(known)?];
            }
            "max_depth" => self.max_depth = optional(argument, 1)?,
            "max_leaf_nodes" => self.max_leaf_nodes = optional(argument, 2)?,
            "max_features" => {
                self.max_features = match value {
                    Value::None => MaxFeatures::All,
                    Value::Str(text) if text == "sqrt" => MaxFeatures::Sqrt,
                    Value::Str(text) if text == "log2" => MaxFeatures::Log2,
                    _ => MaxFeatures::Some(share(value, 1, 1.0, true).ok_or_else(|| {
                        argument.refused(
                            "an int in the range [1, inf), a float in the range (0.0, 1.0], a str among {'log2', 'sqrt'} or None",
                        )
                    })?),
                }
            }
            "min_samples_split" => {
                self.min_samples_split = share(value, 2, 1.0, true).ok_or_else(|| {
                    argument.refused("an int in the range [2, inf) or a float in the range (0.0, 1.0]")
                })?;
            }
            "min_samples_leaf" => {
                self.min_samples_leaf = share(value, 1, 1.0, false).ok_or_else(|| {
                    argument.refused("an int in the range [1, inf) or a float in the range (0.0, 1.0)")
                })?;
            }
            "min_weight_fraction_leaf" => {
                self.min_weight_fraction_leaf = match argument.number(0.0, false) {
                    Ok(part) if part <= 0.5 => part,
                    _ => return Err(argument.refused("a float in the range [0.0, 0.5]")),
                }
            }
            "min_impurity_decrease" => self.min_impurity_decrease = argument.number(0.0, false)?,
            "random_state" => self.random_state = argument.seed()?,
            "ccp_alpha" => {
                if argument.number(0.0, false)? != 0.0 {
                    return Err(not_offered(argument));
                }
            }
            "monotonic_cst" => {
                if *value != Value::None {
                    return Err(not_offered(argument));
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    pub fn impurity(&self) -> Impurity {
        match self.criterion {
            "gini" => Impurity::Gini,
            "squared_error" => Impurity::SquaredError,
            _ => Impurity::Entropy,
        }
    }

    /// For data of this shape and the sum of its samples' weights.
    pub fn limits(&self, rows: usize, features: usize, weight: f64) -> Limits {
        let min_samples_leaf = self.min_samples_leaf.of(rows);
        Limits {
            max_depth: self.max_depth.unwrap_or(u64::MAX),
            min_samples_split: self.min_samples_split.of(rows).max(2).max(min_samples_leaf.saturating_mul(2)),
            min_samples_leaf,
            min_weight_leaf: self.min_weight_fraction_leaf * weight,
            max_features: self.max_features.of(features),
            max_leaf_nodes: self.max_leaf_nodes.map(|count| usize::try_from(count).unwrap_or(usize::MAX)),
            min_impurity_decrease: self.min_impurity_decrease,
        }
    }
}

/// The ValueError for what scikit-learn has and this does not.
pub(crate) fn not_offered(argument: &Argument<'_>) -> Error {
    Error::Value(format!(
        "{}({}={}) is not offered",
        argument.class,
        argument.name,
        crate::params::repr(argument.value)
    ))
}

/// None, or an int that is not below `low`.
pub(crate) fn optional(argument: &Argument<'_>, low: u64) -> Result<Option<u64>, Error> {
    if *argument.value == Value::None { Ok(None) } else { argument.whole_or(low, " or None").map(Some) }
}

// An int from `low`, or a float above 0 and up to `high`.
fn share(value: &Value, low: i64, high: f64, closed: bool) -> Option<Share> {
    match value {
        Value::Int(count) if *count >= low => Some(Share::Count(*count as u64)),
        Value::Bool(truth) if i64::from(*truth) >= low => Some(Share::Count(u64::from(*truth))),
        Value::Float(part) if *part > 0.0 && (*part < high || (closed && *part == high)) => Some(Share::Part(*part)),
        _ => None,
    }
}
