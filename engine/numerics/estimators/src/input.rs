//! The checks every estimator makes of its data, in scikit-learn's order and words.

use crate::Error;
use primitives::format_float;
use tensor::{Array, Matrix, matrix};

/// Elements a result may have; more is a MemoryError, as it would be for numpy on a small machine.
pub const MAX_ELEMENTS: u64 = 1 << 24;

/// What a class accepts as features.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rules {
    /// The class, for messages.
    pub name: &'static str,
    /// Whether texts of digits are numbers, as for classes that ask numpy for floats at once.
    pub parses_text: bool,
    /// Whether NaN may pass.
    pub allows_nan: bool,
}

const RESHAPE: &str = "Reshape your data either using array.reshape(-1, 1) if your data has a single feature or \
                       array.reshape(1, -1) if it contains a single sample.";

/// Features as a matrix.
///
/// # Errors
/// Not two axes, not numbers, not finite, no samples, no features.
pub(crate) fn features(x: &Array, rules: Rules) -> Result<Matrix, Error> {
    checked(x, rules, false)
}

/// As [`features`], for what works in single precision, beyond which nothing may lie.
///
/// # Errors
/// As [`features`].
pub(crate) fn single_precision(x: &Array, rules: Rules) -> Result<Matrix, Error> {
    checked(x, rules, true)
}

fn checked(x: &Array, rules: Rules, single: bool) -> Result<Matrix, Error> {
    let converted = if rules.parses_text { Some(x.to_floats()?) } else { None };
    if x.ndim() < 2 {
        let kind = if x.ndim() == 0 { "scalar" } else { "1D" };
        let preview = match &converted {
            Some(floats) if x.ndim() == 1 => Array::from_floats(floats.clone()).preview(),
            Some(floats) => floats.iter().map(|number| format_float(*number)).collect(),
            _ => x.preview(),
        };
        return Err(Error::Value(format!("Expected 2D array, got {kind} array instead:\narray={preview}.\n{RESHAPE}")));
    }
    if !rules.parses_text && matches!(x, Array::Text(_)) {
        // The missing blank is scikit-learn's.
        return Err(Error::value(
            "dtype='numeric' is not compatible with arrays of bytes/strings.Convert your data to numeric values explicitly instead.",
        ));
    }
    check_dimensions(x, rules.name)?;
    let floats = match converted {
        Some(floats) => floats,
        None => x.to_floats()?,
    };
    if single && floats.iter().any(|number| (*number as f32).is_infinite()) {
        return Err(Error::value("Input X contains infinity or a value too large for dtype('float32')."));
    }
    check_finite(x, &floats, "X", Some(rules))?;
    check_sizes(x, rules.name)?;
    Ok(matrix(x.shape()[0], x.shape()[1], floats)?)
}

/// Targets as a matrix with one column per target, and whether they came as a plain list.
///
/// # Errors
/// As [`features`], and a scalar is a TypeError.
pub(crate) fn targets(y: &Array, name: &'static str) -> Result<(Matrix, bool), Error> {
    if y.ndim() == 0 {
        return Err(no_length(y));
    }
    check_dimensions(y, name)?;
    let floats = y.to_floats().map_err(|error| match error {
        // numpy's own string type shows in its message.
        tensor::Error::NotNumeric { text } if matches!(y, Array::Text(_)) => {
            Error::Value(format!("could not convert string to float: np.str_('{text}')"))
        }
        other => other.into(),
    })?;
    check_finite(y, &floats, "y", None)?;
    check_sizes(y, name)?;
    let columns = y.shape().get(1).copied().unwrap_or(1);
    Ok((matrix(y.shape()[0], columns, floats)?, y.ndim() == 1))
}

fn no_length(array: &Array) -> Error {
    Error::Type(format!(
        "Input should have at least 1 dimension i.e. satisfy `len(x.shape) > 0`, got scalar `array({})` instead.",
        array.preview()
    ))
}

fn required_by(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" by {name}") }
}

/// At most two axes; `name` may be empty.
pub(crate) fn check_dimensions(array: &Array, name: &str) -> Result<(), Error> {
    match array.ndim() {
        0..=2 => Ok(()),
        count => {
            Err(Error::Value(format!("Found array with dim {count}, while dim <= 2 is required{}.", required_by(name))))
        }
    }
}

/// At least one sample and one feature; `name` may be empty.
pub(crate) fn check_sizes(array: &Array, name: &str) -> Result<(), Error> {
    for (axis, what) in [(0, "sample"), (1, "feature")] {
        if array.shape().get(axis) == Some(&0) {
            return Err(Error::Value(format!(
                "Found array with 0 {what}(s) (shape={}) while a minimum of 1 is required{}.",
                tensor::format_shape(array.shape()),
                required_by(name)
            )));
        }
    }
    Ok(())
}

/// No infinity, and no NaN unless the rules allow it; `name` may be empty.
pub(crate) fn check_finite(array: &Array, floats: &[f64], name: &str, rules: Option<Rules>) -> Result<(), Error> {
    let allows_nan = rules.is_some_and(|rules| rules.allows_nan);
    // scikit-learn looks at arrays of objects before it knows their name.
    let name = if matches!(array, Array::Object(_)) { "" } else { name };
    let blank = if name.is_empty() { "" } else { " " };
    if !allows_nan && floats.iter().any(|number| number.is_nan()) {
        let hint = match rules {
            Some(rules) if !name.is_empty() => format!(
                "\n{} does not accept missing values encoded as NaN natively. For supervised learning, you might want to consider \
                 sklearn.ensemble.HistGradientBoostingClassifier and Regressor which accept missing values encoded as NaNs \
                 natively. Alternatively, it is possible to preprocess the data, for instance by using an imputer transformer in \
                 a pipeline or drop samples with missing values. See https://scikit-learn.org/stable/modules/impute.html You can \
                 find a list of all estimators that handle NaN values at the following page: \
                 https://scikit-learn.org/stable/modules/impute.html#estimators-that-handle-nan-values",
                rules.name
            ),
            _ => String::new(),
        };
        return Err(Error::Value(format!("Input{blank}{name} contains NaN.{hint}")));
    }
    if floats.iter().any(|number| number.is_infinite()) {
        return Err(Error::Value(format!(
            "Input{blank}{name} contains infinity or a value too large for dtype('float64')."
        )));
    }
    Ok(())
}

/// The features a fitted estimator was shown.
pub(crate) fn check_feature_count(x: &Matrix, expected: usize, name: &str) -> Result<(), Error> {
    let count = x.ncols();
    if count == expected {
        return Ok(());
    }
    Err(Error::Value(format!("X has {count} features, but {name} is expecting {expected} features as input.")))
}

/// The same number of samples everywhere.
pub(crate) fn check_lengths(lengths: &[usize]) -> Result<(), Error> {
    if lengths.iter().all(|length| *length == lengths[0]) {
        return Ok(());
    }
    let list: Vec<String> = lengths.iter().map(usize::to_string).collect();
    Err(Error::Value(format!("Found input variables with inconsistent numbers of samples: [{}]", list.join(", "))))
}

/// Refuses results of more than [`MAX_ELEMENTS`].
pub(crate) fn check_memory(rows: u64, columns: u64) -> Result<(), Error> {
    match rows.checked_mul(columns) {
        Some(count) if count <= MAX_ELEMENTS => Ok(()),
        _ => Err(Error::Memory(format!(
            "Unable to allocate an array with shape ({rows}, {columns}) and data type float64: the limit is {MAX_ELEMENTS} elements"
        ))),
    }
}
