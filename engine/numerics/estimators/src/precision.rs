//! Scores of labels one class at a time: precision, recall and their mean; and the loss of probabilities.

use crate::labels::{Label, check_labels};
use crate::regression::check_list;
use crate::{Classes, Error, input};
use primitives::{Value, math};
use tensor::{Array, mean, pairwise_sum};

/// How the scores of several classes become one.
#[derive(Clone, Debug, PartialEq)]
pub enum Average {
    /// The score of one class, the positive one.
    Binary(Value),
    /// Of all samples together.
    Micro,
    /// The mean of the classes.
    Macro,
    /// The mean of the classes by how often they are true.
    Weighted,
    /// One score per class.
    Each,
}

/// Which score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ratio {
    /// The share of what was predicted to be a class that is.
    Precision,
    /// The share of a class that was predicted to be.
    Recall,
    /// Their harmonic mean.
    F1,
}

impl Ratio {
    fn function(self) -> &'static str {
        match self {
            Ratio::Precision => "precision_score",
            Ratio::Recall => "recall_score",
            Ratio::F1 => "f1_score",
        }
    }

    // Of what both agree on, what was predicted and what is true; nothing of nothing is `empty`.
    fn of(self, [right, predicted, truth]: [f64; 3], empty: f64) -> f64 {
        let (above, below) = match self {
            Ratio::Precision => (right, predicted),
            Ratio::Recall => (right, truth),
            Ratio::F1 => (2.0 * right, predicted + truth),
        };
        if below == 0.0 { empty } else { above / below }
    }
}

impl Average {
    /// Reads `'binary'`, `'micro'`, `'macro'` or `'weighted'`, or None.
    ///
    /// # Errors
    /// Any other text.
    pub fn parse(function: &str, text: Option<&str>, positive: Value) -> Result<Average, Error> {
        Ok(match text {
            None => Average::Each,
            Some("binary") => Average::Binary(positive),
            Some("micro") => Average::Micro,
            Some("macro") => Average::Macro,
            Some("weighted") => Average::Weighted,
            Some(other) => {
                return Err(Error::Parameter(format!(
                    "The 'average' parameter of {function} must be a str among {{'binary', 'macro', 'micro', 'samples', 'weighted'}} or \
                     None. Got '{other}' instead."
                )));
            }
        })
    }
}

/// Precision, recall or their mean, of one class or averaged; a list for [`Average::Each`].
///
/// # Errors
/// Those of the other scores of labels; several classes where one is asked for; a positive label that does not occur.
pub fn label_ratio(
    ratio: Ratio,
    y_true: &Array,
    y_pred: &Array,
    average: &Average,
    empty: f64,
) -> Result<Value, Error> {
    let (labels, truth, predicted, several) = check_labels(ratio.function(), y_true, y_pred)?;
    let mut chosen: Vec<usize> = (0..labels.len()).collect();
    if let Average::Binary(positive) = average {
        if several {
            return Err(Error::value(
                "Target is multiclass but average='binary'. Please choose another average setting, one of [None, 'micro', 'macro', \
                 'weighted'].",
            ));
        }
        let wanted = match positive {
            Value::Int(number) => Label::Int(*number),
            Value::Bool(truth) => Label::Int(i64::from(*truth)),
            Value::Float(number) => Label::Float(*number),
            Value::Str(text) => Label::Text(text.clone()),
            other => return Err(Error::Value(format!("pos_label={other} is not a valid label"))),
        };
        chosen = labels.iter().position(|label| label.equals(&wanted)).into_iter().collect();
        if chosen.is_empty() && labels.len() >= 2 {
            let list: Vec<String> = labels.iter().map(Label::shown).collect();
            return Err(Error::Value(format!(
                "pos_label={} is not a valid label. It should be one of [{}]",
                positive,
                list.join(" ")
            )));
        }
    }
    // Right, predicted and true, per label.
    let mut counts = vec![[0.0f64; 3]; labels.len()];
    for (truth, predicted) in truth.iter().zip(&predicted) {
        counts[*predicted][1] += 1.0;
        counts[*truth][2] += 1.0;
        if truth == predicted {
            counts[*truth][0] += 1.0;
        }
    }
    if *average == Average::Micro {
        let sums = counts.iter().fold([0.0; 3], |sums, count| [0, 1, 2].map(|at| sums[at] + count[at]));
        return Ok(Value::Float(ratio.of(sums, empty)));
    }
    let scores: Vec<f64> = chosen.iter().map(|index| ratio.of(counts[*index], empty)).collect();
    Ok(match average {
        Average::Each => Value::List(scores.into_iter().map(Value::Float).collect()),
        Average::Binary(_) => Value::Float(scores.first().copied().unwrap_or(empty)),
        Average::Weighted => {
            let weights: Vec<f64> = counts.iter().map(|count| count[2]).collect();
            let weighted: Vec<f64> = scores.iter().zip(&weights).map(|(score, weight)| score * weight).collect();
            Value::Float(pairwise_sum(&weighted) / pairwise_sum(&weights))
        }
        _ => Value::Float(mean(&scores)),
    })
}

/// The mean of -ln p of the true labels.
///
/// # Shapes
/// `y_pred`: `(n)`, the probability of the second label, or `(n, k)`.
/// # Errors
/// Other lengths or numbers of labels, what is no probability.
pub fn log_loss(y_true: &Array, y_pred: &Array, labels: Option<&Array>, normalize: bool) -> Result<f64, Error> {
    for (name, array) in [("y_true", y_true), ("y_pred", y_pred)] {
        check_list("log_loss", name, "an array-like", array)?;
    }
    let floats = y_pred.to_floats()?;
    input::check_dimensions(y_pred, "")?;
    input::check_finite(y_pred, &floats, "", None)?;
    input::check_sizes(y_pred, "")?;
    let rows = y_pred.shape()[0];
    if floats.iter().any(|number| !(0.0..=1.0).contains(number)) {
        let greater = floats.iter().any(|number| *number > 1.0);
        return Err(Error::value(if greater {
            "y_prob contains values greater than 1: use probabilities"
        } else {
            "y_prob contains values lower than 0: use probabilities"
        }));
    }
    input::check_lengths(&[rows, y_true.len()])?;
    let (found, ranks) = Classes::of(&y_true.flat())?;
    let (classes, ranks): (Classes, Vec<u32>) = match labels {
        None => (found, ranks),
        Some(labels) => {
            let (classes, _) = Classes::of(&labels.flat())?;
            let ranks: Option<Vec<u32>> = classes.ranks(&found, &ranks).into_iter().collect();
            let Some(ranks) = ranks else { return Err(Error::value("y_true contains labels that are not in labels")) };
            (classes, ranks)
        }
    };
    if classes.len() == 1 {
        let which = if labels.is_none() {
            format!(
                "y_true contains only one label ({}). Please provide the list of all expected class labels explicitly through the labels argument.",
                classes.plain(0)
            )
        } else {
            format!("The labels array needs to contain at least two labels for log_loss, got {}.", classes.preview())
        };
        return Err(Error::Value(which));
    }
    let width = if y_pred.ndim() == 2 && y_pred.shape()[1] > 1 { y_pred.shape()[1] } else { 1 };
    let expected = width.max(2);
    if classes.len() != expected {
        return Err(Error::Value(match labels {
            None => format!(
                "y_true and y_prob contain different number of classes: {} vs {expected}. Please provide the true labels explicitly \
                 through the labels argument. Classes found in y_true: {}",
                classes.len(),
                classes.preview()
            ),
            Some(_) => format!(
                "The number of classes in labels is different from that in y_prob. Classes found in labels: {}",
                classes.preview()
            ),
        }));
    }
    let losses: Vec<f64> = ranks
        .iter()
        .enumerate()
        .map(|(row, rank)| {
            let probability = match (width, rank) {
                (1, 0) => 1.0 - floats[row],
                (1, _) => floats[row],
                _ => floats[row * width + *rank as usize],
            };
            -math::ln(probability.clamp(f64::EPSILON, 1.0 - f64::EPSILON))
        })
        .collect();
    Ok(if normalize { mean(&losses) } else { pairwise_sum(&losses) })
}
