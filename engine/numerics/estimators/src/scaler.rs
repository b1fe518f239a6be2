//! Features brought to mean 0 and standard deviation 1.

use crate::Error;
use crate::input::{self, Rules};
use tensor::{Array, Matrix, column_sums};

pub(crate) const NAME: &str = "StandardScaler";
const RULES: Rules = Rules { name: NAME, parses_text: true, allows_nan: true };

/// Standardises each feature; NaN are left out of the statistics and stay where they are.
#[derive(Clone, Debug, PartialEq)]
pub struct StandardScaler {
    /// Whether means are subtracted.
    pub with_mean: bool,
    /// Whether features are divided by their standard deviations.
    pub with_std: bool,
    pub(crate) fitted: Option<Fitted>,
}

/// What `fit` finds, per feature.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    pub means: Vec<f64>,
    /// Variances and the divisors made of them.
    pub spread: Option<Spread>,
    /// Samples that were numbers.
    pub counts: Vec<u64>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spread {
    pub variances: Vec<f64>,
    pub scales: Vec<f64>,
}

impl Default for StandardScaler {
    fn default() -> StandardScaler {
        StandardScaler { with_mean: true, with_std: true, fitted: None }
    }
}

impl StandardScaler {
    /// Operations of a fit with these sizes.
    pub fn fit_cost(rows: usize, columns: usize) -> u64 {
        (rows as u64).saturating_mul(columns as u64).saturating_mul(8)
    }

    /// Operations of a transformation.
    pub fn transform_cost(rows: usize, columns: usize) -> u64 {
        (rows as u64).saturating_mul(columns as u64).saturating_mul(2)
    }

    /// Finds means and standard deviations.
    ///
    /// # Shapes
    /// `x`: `(n, p)`.
    /// # Errors
    /// What scikit-learn says of such data.
    pub fn fit(&mut self, x: &Array) -> Result<(), Error> {
        let x = input::features(x, RULES)?;
        self.fitted = Some(self.updated(&x, None));
        Ok(())
    }

    /// Takes further samples into the statistics.
    ///
    /// # Errors
    /// As [`fit`](Self::fit), and another number of features.
    pub fn partial_fit(&mut self, x: &Array) -> Result<(), Error> {
        let x = input::features(x, RULES)?;
        if let Some(fitted) = &self.fitted {
            input::check_feature_count(&x, fitted.means.len(), NAME)?;
        }
        self.fitted = Some(self.updated(&x, self.fitted.as_ref()));
        Ok(())
    }

    /// Two passes with a correction; earlier statistics are joined by Youngs and Cramer's formula.
    ///
    /// # Source
    /// Chan, Golub, LeVeque 1983, Algorithms for computing the sample variance, equations 1.5.
    fn updated(&self, x: &Matrix, earlier: Option<&Fitted>) -> Fitted {
        let missing: Vec<u64> = x
            .columns()
            .into_iter()
            .map(|column| column.iter().filter(|number| number.is_nan()).count() as u64)
            .collect();
        let known = |numbers: &Matrix| {
            if missing.iter().any(|count| *count > 0) {
                column_sums(&numbers.mapv(|number| if number.is_nan() { 0.0 } else { number }))
            } else {
                column_sums(numbers)
            }
        };
        let sums = known(x);
        let new_counts: Vec<f64> = missing.iter().map(|missing| (x.nrows() as u64 - missing) as f64).collect();
        let centres: Vec<f64> = sums.iter().zip(&new_counts).map(|(sum, count)| sum / count).collect();
        let mut distances = x.clone();
        for mut row in distances.rows_mut() {
            for (number, centre) in row.iter_mut().zip(&centres) {
                *number -= centre;
            }
        }
        let corrections = known(&distances);
        distances.mapv_inplace(|distance| distance * distance);
        let squares = known(&distances);

        let columns = x.ncols();
        let mut fitted = Fitted { means: Vec::new(), spread: None, counts: Vec::new() };
        let mut spread = Spread { variances: Vec::new(), scales: Vec::new() };
        for column in 0..columns {
            let new_count = new_counts[column];
            let (had_mean, had_variance, had_count) = match earlier {
                Some(earlier) => {
                    let variance = earlier.spread.as_ref().map_or(0.0, |spread| spread.variances[column]);
                    (earlier.means[column], variance, earlier.counts[column])
                }
                None => (0.0, 0.0, 0),
            };
            let last_count = had_count as f64;
            let last_sum = had_mean * last_count;
            let count = last_count + new_count;
            let mean = (last_sum + sums[column]) / count;
            let unnormalized = squares[column] - corrections[column] * corrections[column] / new_count;
            let joined = if had_count == 0 {
                unnormalized
            } else {
                let ratio = last_count / new_count;
                let apart = last_sum / ratio - sums[column];
                had_variance * last_count + unnormalized + ratio / count * (apart * apart)
            };
            let variance = joined / count;
            fitted.means.push(mean);
            fitted.counts.push(had_count + (x.nrows() as u64 - missing[column]));
            spread.scales.push(if is_constant(variance, mean, count) { 1.0 } else { variance.sqrt() });
            spread.variances.push(variance);
        }
        fitted.spread = self.with_std.then_some(spread);
        fitted
    }

    /// Samples in units of standard deviations from the mean.
    ///
    /// # Errors
    /// Not fitted, bad data, another number of features.
    pub fn transform(&self, x: &Array) -> Result<Array, Error> {
        self.apply(x, |number, mean, scale| (number - mean) / scale)
    }

    /// The samples that [`transform`](Self::transform) would have made these of.
    ///
    /// # Errors
    /// As [`transform`](Self::transform).
    pub fn inverse_transform(&self, x: &Array) -> Result<Array, Error> {
        self.apply(x, |number, mean, scale| number * scale + mean)
    }

    fn apply(&self, x: &Array, change: fn(f64, f64, f64) -> f64) -> Result<Array, Error> {
        let fitted = self.fitted.as_ref().ok_or(Error::NotFitted(NAME))?;
        let mut x = input::features(x, RULES)?;
        input::check_feature_count(&x, fitted.means.len(), NAME)?;
        for mut row in x.rows_mut() {
            for (column, number) in row.iter_mut().enumerate() {
                let mean = if self.with_mean { fitted.means[column] } else { 0.0 };
                let scale =
                    fitted.spread.as_ref().filter(|_| self.with_std).map_or(1.0, |spread| spread.scales[column]);
                *number = change(*number, mean, scale);
            }
        }
        Ok(Array::from_matrix(x))
    }
}

// The variance of a constant feature is not quite zero when its mean is rounded: Chan, Golub and LeVeque's bound of the error.
fn is_constant(variance: f64, mean: f64, count: f64) -> bool {
    let noise = count * mean * f64::EPSILON;
    variance <= count * f64::EPSILON * variance + noise * noise
}
