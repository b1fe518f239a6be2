//! Scores of predicted numbers.

use crate::{Error, Warned, input};
use tensor::{Array, Matrix, column_means, column_sums, matrix, mean};

// Both as matrices of one shape.
fn pair(function: &str, y_true: &Array, y_pred: &Array) -> Result<(Matrix, Matrix), Error> {
    for (name, array) in [("y_true", y_true), ("y_pred", y_pred)] {
        check_list(function, name, "an array-like", array)?;
    }
    input::check_lengths(&[y_true.shape()[0], y_pred.shape()[0]])?;
    let (y_true, y_pred) = (numbers(y_true)?, numbers(y_pred)?);
    if y_true.ncols() != y_pred.ncols() {
        return Err(Error::Value(format!(
            "y_true and y_pred have different number of output ({}!={})",
            y_true.ncols(),
            y_pred.ncols()
        )));
    }
    Ok((y_true, y_pred))
}

/// A scalar is no array-like.
pub(crate) fn check_list(function: &str, name: &str, kind: &str, array: &Array) -> Result<(), Error> {
    if array.ndim() > 0 {
        return Ok(());
    }
    let got = match array {
        Array::Text(_) => format!("'{}'", array.preview()),
        _ => array.preview(),
    };
    Err(Error::Parameter(format!("The '{name}' parameter of {function} must be {kind}. Got {got} instead.")))
}

fn numbers(y: &Array) -> Result<Matrix, Error> {
    let floats = y.to_floats()?;
    input::check_dimensions(y, "")?;
    input::check_finite(y, &floats, "", None)?;
    input::check_sizes(y, "")?;
    Ok(matrix(y.shape()[0], y.shape().get(1).copied().unwrap_or(1), floats)?)
}

fn squared_distances(left: &Matrix, right: &Matrix) -> Matrix {
    let mut squares = left - right;
    squares.mapv_inplace(|distance| distance * distance);
    squares
}

/// The coefficient of determination, averaged over targets; NaN with a warning for a single sample.
///
/// # Shapes
/// Both `(n)` or `(n, k)`.
/// # Errors
/// Other lengths, what is not a finite number.
pub fn r2_score(y_true: &Array, y_pred: &Array) -> Result<Warned<f64>, Error> {
    let (y_true, y_pred) = pair("r2_score", y_true, y_pred)?;
    if y_true.nrows() < 2 {
        let warning = Some("R^2 score is not well-defined with less than two samples.");
        return Ok(Warned { value: f64::NAN, warning });
    }
    let unexplained = column_sums(&squared_distances(&y_true, &y_pred));
    let means = column_means(&y_true);
    let mut distances = y_true;
    for mut row in distances.rows_mut() {
        for (number, mean) in row.iter_mut().zip(&means) {
            let distance = *number - mean;
            *number = distance * distance;
        }
    }
    let scores: Vec<f64> = unexplained
        .iter()
        .zip(column_sums(&distances))
        .map(|(unexplained, total)| match (*unexplained == 0.0, total == 0.0) {
            (false, false) => 1.0 - unexplained / total,
            // A constant target: perfect or not.
            (false, true) => 0.0,
            (true, _) => 1.0,
        })
        .collect();
    Ok(Warned { value: mean(&scores), warning: None })
}

/// The mean of squared errors, averaged over targets.
///
/// # Shapes
/// Both `(n)` or `(n, k)`.
/// # Errors
/// Other lengths, what is not a finite number.
pub fn mean_squared_error(y_true: &Array, y_pred: &Array) -> Result<f64, Error> {
    let (y_true, y_pred) = pair("mean_squared_error", y_true, y_pred)?;
    Ok(mean(&column_means(&squared_distances(&y_true, &y_pred))))
}

/// The mean of errors without their signs, averaged over targets.
///
/// # Shapes
/// Both `(n)` or `(n, k)`.
/// # Errors
/// Other lengths, what is not a finite number.
pub fn mean_absolute_error(y_true: &Array, y_pred: &Array) -> Result<f64, Error> {
    let (y_true, y_pred) = pair("mean_absolute_error", y_true, y_pred)?;
    Ok(mean(&column_means(&(&y_pred - &y_true).mapv(f64::abs))))
}

/// The root of the mean of squared errors, averaged over targets.
///
/// # Shapes
/// Both `(n)` or `(n, k)`.
/// # Errors
/// Other lengths, what is not a finite number.
pub fn root_mean_squared_error(y_true: &Array, y_pred: &Array) -> Result<f64, Error> {
    let (y_true, y_pred) = pair("root_mean_squared_error", y_true, y_pred)?;
    let roots: Vec<f64> = column_means(&squared_distances(&y_true, &y_pred)).into_iter().map(f64::sqrt).collect();
    Ok(mean(&roots))
}
