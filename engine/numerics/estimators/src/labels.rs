//! Scores of predicted labels, which may be ints, floats, bools or strings.

use crate::regression::check_list;
use crate::{Error, Warned, input};
use primitives::Value;
use std::cmp::Ordering;
use tensor::{Array, matrix};

/// What scikit-learn calls a target with such values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Binary,
    Multiclass,
    MultilabelIndicator,
    Continuous,
    ContinuousMultioutput,
    MulticlassMultioutput,
    Unknown,
}

impl Kind {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Kind::Binary => "binary",
            Kind::Multiclass => "multiclass",
            Kind::MultilabelIndicator => "multilabel-indicator",
            Kind::Continuous => "continuous",
            Kind::ContinuousMultioutput => "continuous-multioutput",
            Kind::MulticlassMultioutput => "multiclass-multioutput",
            Kind::Unknown => "unknown",
        }
    }
}

/// A label that compares with its like. Numbers of two arrays are floats if either array holds floats.
#[derive(Clone, Debug)]
pub(crate) enum Label {
    Int(i64),
    Float(f64),
    Text(String),
}

impl Label {
    fn order(&self, other: &Label) -> Ordering {
        match (self, other) {
            (Label::Int(left), Label::Int(right)) => left.cmp(right),
            (Label::Text(left), Label::Text(right)) => left.cmp(right),
            (Label::Text(_), _) => Ordering::Greater,
            (_, Label::Text(_)) => Ordering::Less,
            // Labels are finite and minus zero equals zero.
            (left, right) => left.number().partial_cmp(&right.number()).unwrap_or(Ordering::Equal),
        }
    }

    fn number(&self) -> f64 {
        match self {
            Label::Int(number) => *number as f64,
            Label::Float(number) => *number,
            Label::Text(_) => f64::NAN,
        }
    }

    pub(crate) fn equals(&self, other: &Label) -> bool {
        self.order(other) == Ordering::Equal
    }
}

impl Label {
    /// As Python writes it.
    pub(crate) fn shown(&self) -> String {
        match self {
            Label::Int(number) => number.to_string(),
            Label::Float(number) => primitives::format_float(*number),
            Label::Text(text) => format!("'{text}'"),
        }
    }
}

/// All labels of both in order, which of them each is, and whether there are more than two.
type Ranked = (Vec<Label>, Vec<usize>, Vec<usize>, bool);

/// Checks true and predicted labels of a score and ranks them.
pub(crate) fn check_labels(function: &str, y_true: &Array, y_pred: &Array) -> Result<Ranked, Error> {
    let Checked { kind, y_true, y_pred, labels } = check(function, y_true, y_pred)?;
    if kind == Kind::MultilabelIndicator {
        return Err(Error::Value(format!("{function} of label matrices is not offered")));
    }
    let rank = |label: &Label| labels.partition_point(|known| known.order(label) == Ordering::Less);
    let (truth, predicted) = (y_true.iter().map(rank).collect(), y_pred.iter().map(rank).collect());
    let several = labels.len() > 2;
    Ok((labels, truth, predicted, several))
}

fn labels_of(array: &Array) -> Vec<Label> {
    match array {
        Array::Int(array) => array.iter().map(|number| Label::Int(*number)).collect(),
        Array::Bool(array) => array.iter().map(|truth| Label::Int(i64::from(*truth))).collect(),
        Array::Float(array) => array.iter().map(|number| Label::Float(*number)).collect(),
        Array::Text(array) => array.iter().map(|text| Label::Text(text.clone())).collect(),
        Array::Object(_) => Vec::new(),
    }
}

fn unique(mut labels: Vec<Label>) -> Vec<Label> {
    labels.sort_by(Label::order);
    labels.dedup_by(|left, right| left.equals(right));
    labels
}

pub(crate) fn kind_of(array: &Array, name: &str) -> Result<Kind, Error> {
    let shape = array.shape();
    if matches!(array, Array::Object(_)) || shape.len() > 2 || (shape.len() == 2 && array.is_empty()) {
        return Ok(Kind::Unknown);
    }
    let several = shape.len() == 2 && shape[1] > 1;
    if let Array::Float(floats) = array {
        let floats: Vec<f64> = floats.iter().copied().collect();
        if floats.iter().any(|number| !number.is_finite() || *number != number.trunc()) {
            input::check_finite(array, &floats, name, None)?;
            return Ok(if several { Kind::ContinuousMultioutput } else { Kind::Continuous });
        }
    }
    let count = unique(labels_of(array)).len();
    Ok(match (several, count) {
        (true, 0..=2) if !matches!(array, Array::Text(_)) => Kind::MultilabelIndicator,
        (true, _) => Kind::MulticlassMultioutput,
        (false, 0..=2) => Kind::Binary,
        (false, _) => Kind::Multiclass,
    })
}

struct Checked {
    kind: Kind,
    y_true: Vec<Label>,
    y_pred: Vec<Label>,
    /// All labels of both, in order.
    labels: Vec<Label>,
}

fn check(function: &str, y_true: &Array, y_pred: &Array) -> Result<Checked, Error> {
    let strict = function == "confusion_matrix";
    for (name, array) in [("y_true", y_true), ("y_pred", y_pred)] {
        let kind = if strict { "an array-like" } else { "an array-like or a sparse array or matrix" };
        check_list(function, name, kind, array)?;
    }
    for array in [y_true, y_pred].into_iter().filter(|_| strict) {
        input::check_dimensions(array, "")?;
        if !array.shape().starts_with(&[0]) {
            input::check_sizes(array, "")?;
        }
    }
    // scikit-learn counts the weights it makes up for a confusion matrix, one per true label, as a third input.
    let (true_len, pred_len) = (y_true.shape()[0], y_pred.shape()[0]);
    let lengths = [true_len, pred_len, true_len];
    input::check_lengths(&lengths[..if strict { 3 } else { 2 }])?;
    let (kind_true, kind_pred) = (kind_of(y_true, "y_true")?, kind_of(y_pred, "y_pred")?);
    if y_true.shape()[0] == 0 {
        return Err(Error::value(
            "Found empty input array (e.g., `y_true` or `y_pred`) while a minimum of 1 sample is required.",
        ));
    }
    let classes = |kind: Kind| matches!(kind, Kind::Binary | Kind::Multiclass);
    let kind = if classes(kind_true) && classes(kind_pred) {
        Kind::Multiclass
    } else if kind_true == kind_pred {
        kind_true
    } else {
        return Err(Error::Value(format!(
            "Classification metrics can't handle a mix of {} and {} targets",
            kind_true.text(),
            kind_pred.text()
        )));
    };
    if !matches!(kind, Kind::Multiclass | Kind::MultilabelIndicator) {
        return Err(Error::Value(format!("{} is not supported", kind.text())));
    }
    let is_text = |array: &Array| matches!(array, Array::Text(_));
    if is_text(y_true) != is_text(y_pred) {
        return Err(Error::Value(format!(
            "Mix of label input types (string and number); Got {} and {}.",
            preview_unique(y_true),
            preview_unique(y_pred)
        )));
    }
    let (y_true, y_pred) = (labels_of(y_true), labels_of(y_pred));
    let labels = unique(y_true.iter().chain(&y_pred).cloned().collect());
    Ok(Checked { kind, y_true, y_pred, labels })
}

fn preview_unique(array: &Array) -> String {
    let labels = unique(labels_of(array)).into_iter();
    let built = match array {
        Array::Bool(_) => labels.map(|label| Value::Bool(label.number() != 0.0)).collect(),
        _ => labels
            .map(|label| match label {
                Label::Int(number) => Value::Int(number),
                Label::Float(number) => Value::Float(number),
                Label::Text(text) => Value::Str(text),
            })
            .collect(),
    };
    tensor::from_value(&Value::List(built)).map_or_else(|error| error.to_string(), |array| array.preview())
}

/// Operations of any of the four scores of so many elements: labels are sorted, numbers are summed.
pub fn score_cost(len: usize) -> u64 {
    let len = len as u64;
    len.saturating_mul(2 * u64::from(len.max(2).ilog2()) + 8)
}

/// Elements of the confusion matrix, to be charged besides [`score_cost`], which also covers finding this out.
pub fn confusion_matrix_cost(y_true: &Array, y_pred: &Array, labels: Option<&Array>) -> u64 {
    let size = match labels {
        Some(labels) => labels.len(),
        None => unique([labels_of(y_true), labels_of(y_pred)].concat()).len(),
    };
    (size as u64).saturating_mul(size as u64)
}

/// The part of labels that were predicted rightly, or their number unless `normalize`; of label matrices, whole rows count.
///
/// # Errors
/// Other lengths, nothing at all, numbers that are no labels, texts beside numbers.
pub fn accuracy_score(y_true: &Array, y_pred: &Array, normalize: bool) -> Result<f64, Error> {
    let rows = y_true.shape().first().copied().unwrap_or(0);
    let columns = y_true.shape().get(1).copied().unwrap_or(1);
    let checked = check("accuracy_score", y_true, y_pred)?;
    if checked.y_true.len() != checked.y_pred.len() {
        return Err(Error::value("inconsistent shapes"));
    }
    let width = if checked.kind == Kind::MultilabelIndicator { columns } else { 1 };
    let right = checked
        .y_true
        .chunks(width)
        .zip(checked.y_pred.chunks(width))
        .filter(|(left, right)| left.iter().zip(*right).all(|(left, right)| left.equals(right)))
        .count();
    Ok(if normalize { right as f64 / rows as f64 } else { right as f64 })
}

/// Over what the counts of a confusion matrix are divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Normalize {
    /// Each row by its sum: over the true labels.
    True,
    /// Each column by its sum: over the predicted labels.
    Pred,
    /// By the number of samples.
    All,
}

impl Normalize {
    /// Reads `'true'`, `'pred'` or `'all'`.
    ///
    /// # Errors
    /// Any other text.
    pub fn parse(text: &str) -> Result<Normalize, Error> {
        match text {
            "true" => Ok(Normalize::True),
            "pred" => Ok(Normalize::Pred),
            "all" => Ok(Normalize::All),
            _ => Err(Error::Parameter(format!(
                "The 'normalize' parameter of confusion_matrix must be a str among {{'pred', 'all', 'true'}} or None. Got '{text}' instead."
            ))),
        }
    }
}

/// How often each true label (row) was predicted as each label (column), the labels in order or as given.
///
/// # Errors
/// As [`accuracy_score`], and `labels` that are empty or do not occur.
pub fn confusion_matrix(
    y_true: &Array,
    y_pred: &Array,
    labels: Option<&Array>,
    normalize: Option<Normalize>,
) -> Result<Warned<Array>, Error> {
    let checked = check("confusion_matrix", y_true, y_pred)?;
    if checked.kind == Kind::MultilabelIndicator {
        return Err(Error::value("multilabel-indicator is not supported"));
    }
    let labels = match labels.map(labels_of) {
        None => checked.labels,
        Some(labels) if labels.is_empty() => return Err(Error::value("'labels' should contain at least one label.")),
        Some(labels) => labels,
    };
    let size = labels.len();
    input::check_memory(size as u64, size as u64)?;
    // Sorted with their places; of a label given twice the last place counts.
    let mut places: Vec<(usize, &Label)> = labels.iter().enumerate().collect();
    places.sort_by(|left, right| left.1.order(right.1));
    let place = |label: &Label| {
        let after = places.partition_point(|(_, known)| known.order(label) != Ordering::Greater);
        after
            .checked_sub(1)
            .map(|index| &places[index])
            .filter(|(_, known)| known.equals(label))
            .map(|(place, _)| *place)
    };
    if !checked.y_true.iter().any(|label| place(label).is_some()) {
        return Err(Error::value("At least one label specified must be in y_true"));
    }
    let mut counts = vec![0i64; size * size];
    for (left, right) in checked.y_true.iter().zip(&checked.y_pred) {
        if let (Some(row), Some(column)) = (place(left), place(right)) {
            counts[row * size + column] += 1;
        }
    }
    let warning = (size == 1).then_some(
        "A single label was found in 'y_true' and 'y_pred'. For the confusion matrix to have the correct shape, use the 'labels' \
         parameter to pass all known labels.",
    );
    let value = match normalize {
        None => tensor::int_matrix(size, size, counts)?,
        Some(normalize) => Array::from_matrix(matrix(size, size, divide(&counts, size, normalize))?),
    };
    Ok(Warned { value, warning })
}

fn divide(counts: &[i64], size: usize, normalize: Normalize) -> Vec<f64> {
    let total = |row: usize, column: usize| -> i64 {
        match normalize {
            Normalize::True => (0..size).map(|column| counts[row * size + column]).sum(),
            Normalize::Pred => (0..size).map(|row| counts[row * size + column]).sum(),
            Normalize::All => counts.iter().sum(),
        }
    };
    let totals: Vec<i64> = (0..size).map(|index| total(index, index)).collect();
    let mut out = Vec::with_capacity(counts.len());
    for row in 0..size {
        for column in 0..size {
            let total = if normalize == Normalize::Pred { totals[column] } else { totals[row] };
            // Nothing of nothing is nothing.
            out.push(if total == 0 { 0.0 } else { counts[row * size + column] as f64 / total as f64 });
        }
    }
    out
}
