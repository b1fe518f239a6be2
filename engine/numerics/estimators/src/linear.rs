//! Ordinary least squares.

use crate::Error;
use crate::input::{self, Rules};
use tensor::{Array, Matrix};

pub(crate) const NAME: &str = "LinearRegression";
const RULES: Rules = Rules { name: NAME, parses_text: false, allows_nan: false };

/// Linear regression by least squares of minimum norm, as scikit-learn 1.9 fits it.
#[derive(Clone, Debug, PartialEq)]
pub struct LinearRegression {
    /// Whether the data is centred and an intercept found.
    pub fit_intercept: bool,
    /// Singular values not above this part of the largest count as zero.
    pub tol: f64,
    pub(crate) fitted: Option<Fitted>,
}

/// What `fit` finds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    /// `(features, targets)`
    pub coefficients: Matrix,
    /// One per target.
    pub intercepts: Vec<f64>,
    /// Whether the targets were a plain list, so that predictions are one too.
    pub flat: bool,
    /// Rank and singular values, unless the model was loaded.
    pub spectrum: Option<(usize, Vec<f64>)>,
}

impl Default for LinearRegression {
    fn default() -> LinearRegression {
        LinearRegression { fit_intercept: true, tol: 1e-6, fitted: None }
    }
}

impl LinearRegression {
    /// Operations of a fit with these sizes.
    pub fn fit_cost(rows: usize, columns: usize, targets: usize) -> u64 {
        let elements = (rows as u64).saturating_mul(columns as u64 + targets as u64).saturating_mul(4);
        tensor::lstsq_cost(rows, columns, targets).saturating_add(elements)
    }

    /// Finds coefficients and intercepts.
    ///
    /// # Shapes
    /// `x`: `(n, p)`; `y`: `(n)` or `(n, k)`.
    /// # Errors
    /// What scikit-learn says of such data.
    pub fn fit(&mut self, x: &Array, y: Option<&Array>) -> Result<(), Error> {
        let Some(y) = y else {
            return Err(Error::Value(format!(
                "This {NAME} estimator requires y to be passed, but the target y is None."
            )));
        };
        let mut x = input::features(x, RULES)?;
        let (mut y, flat) = input::targets(y, NAME)?;
        input::check_lengths(&[x.nrows(), y.nrows()])?;
        let (x_means, y_means) = if self.fit_intercept {
            (centre(&mut x), centre(&mut y))
        } else {
            (vec![0.0; x.ncols()], vec![0.0; y.ncols()])
        };
        let solution = tensor::lstsq(&x, &y, self.tol)?;
        let coefficients = solution.coefficients;
        let intercepts = coefficients
            .columns()
            .into_iter()
            .zip(&y_means)
            .map(|(column, mean)| {
                if self.fit_intercept {
                    mean - column.iter().zip(&x_means).fold(0.0, |sum, (factor, mean)| sum + factor * mean)
                } else {
                    0.0
                }
            })
            .collect();
        let spectrum = Some((solution.rank, solution.singular_values));
        self.fitted = Some(Fitted { coefficients, intercepts, flat, spectrum });
        Ok(())
    }

    /// Operations of a prediction.
    pub fn predict_cost(&self, rows: usize) -> u64 {
        let (features, targets) = self.fitted.as_ref().map_or((0, 0), |fitted| fitted.coefficients.dim());
        tensor::matmul_cost(rows, features.saturating_add(1), targets)
    }

    /// The targets the model expects for these samples.
    ///
    /// # Errors
    /// Not fitted, bad data, another number of features.
    pub fn predict(&self, x: &Array) -> Result<Array, Error> {
        let fitted = self.fitted.as_ref().ok_or(Error::NotFitted(NAME))?;
        let x = input::features(x, RULES)?;
        input::check_feature_count(&x, fitted.coefficients.nrows(), NAME)?;
        let mut predicted = tensor::matmul(&x, &fitted.coefficients)?;
        for mut row in predicted.rows_mut() {
            for (number, intercept) in row.iter_mut().zip(&fitted.intercepts) {
                *number += intercept;
            }
        }
        if fitted.flat {
            Ok(Array::from_floats(predicted.into_iter().collect()))
        } else {
            Ok(Array::from_matrix(predicted))
        }
    }
}

// Subtracts the columns' means and returns them.
fn centre(numbers: &mut Matrix) -> Vec<f64> {
    let means = tensor::column_means(numbers);
    for mut row in numbers.rows_mut() {
        for (number, mean) in row.iter_mut().zip(&means) {
            *number -= mean;
        }
    }
    means
}
