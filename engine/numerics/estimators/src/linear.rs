//! Ordinary least squares.

use crate::bytes::{floats, read_floats};
use crate::input::{self, Rules};
use crate::model::without_effect;
use crate::params::Argument;
use crate::saved::{Entries, list, wrong};
use crate::{Error, Estimator, Meter, Method};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};
use tensor::{Array, Matrix, matrix};

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

    /// Operations of a prediction.
    pub fn predict_cost(&self, rows: usize) -> u64 {
        let (features, targets) = self.fitted.as_ref().map_or((0, 0), |fitted| fitted.coefficients.dim());
        tensor::matmul_cost(rows, features.saturating_add(1), targets)
    }
}

impl LinearRegression {
    pub(crate) fn load(entries: &Entries<'_>) -> Result<LinearRegression, Error> {
        let coef = entries.list("coef", entries.required("coef")?)?;
        let intercept = entries.required("intercept")?;
        let flat = !matches!(coef[0], Value::List(_));
        let (rows, intercepts) = if flat {
            (vec![entries.numbers("coef", entries.required("coef")?)?], vec![entries.number("intercept", intercept)?])
        } else {
            let width = entries.list("coef", &coef[0])?.len();
            let rows: Result<Vec<_>, _> = coef.iter().map(|row| entries.numbers_like("coef", row, width)).collect();
            let intercepts = match intercept {
                // scikit-learn's own form when no intercept is fitted.
                number @ (Value::Float(_) | Value::Int(_)) => {
                    vec![entries.number("intercept", number)?; coef.len()]
                }
                list => entries.numbers_like("intercept", list, coef.len())?,
            };
            (rows?, intercepts)
        };
        let features = rows[0].len();
        entries.check_features(features)?;
        let mut data = vec![0.0; features * rows.len()];
        for (target, row) in rows.iter().enumerate() {
            for (feature, number) in row.iter().enumerate() {
                data[feature * rows.len() + target] = *number;
            }
        }
        let coefficients = matrix(features, rows.len(), data)?;
        let tol = entries.number_or("tol", 1e-6)?;
        if tol < 0.0 {
            return Err(wrong(NAME, "'tol' is negative"));
        }
        Ok(LinearRegression {
            fit_intercept: entries.boolean("fit_intercept", true)?,
            tol,
            fitted: Some(Fitted { coefficients, intercepts, flat, spectrum: None }),
        })
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<LinearRegression, CodecError> {
        let (fit_intercept, tol) = (reader.bool()?, reader.f64()?);
        let fitted = if reader.bool()? { Some(read(reader)?) } else { None };
        Ok(LinearRegression { fit_intercept, tol, fitted })
    }
}

fn read(reader: &mut Reader<'_>) -> Result<Fitted, CodecError> {
    let (rows, columns) = (reader.count(1)?, reader.u32()? as usize);
    let count = rows.checked_mul(columns).filter(|count| *count <= reader.left() / 8);
    let Some(count) = count else { return Err(reader.malformed("coefficients")) };
    let data = (0..count).map(|_| reader.f64()).collect::<Result<Vec<f64>, CodecError>>()?;
    let coefficients = matrix(rows, columns, data).map_err(|_| reader.malformed("coefficients"))?;
    let intercepts = read_floats(reader)?;
    let flat = reader.bool()?;
    let spectrum = if reader.bool()? {
        let rank = reader.u64()?;
        let singular = read_floats(reader)?;
        if rank > singular.len() as u64 {
            return Err(reader.malformed("rank"));
        }
        Some((rank as usize, singular))
    } else {
        None
    };
    if intercepts.len() != columns || columns == 0 || rows == 0 || (flat && columns != 1) {
        return Err(reader.malformed("intercepts"));
    }
    Ok(Fitted { coefficients, intercepts, flat, spectrum })
}

impl Fitted {
    /// A list for a plain list of targets, otherwise a list per target.
    fn coefficients_value(&self) -> Value {
        let mut columns = self.coefficients.columns().into_iter().map(|column| list(column.iter().copied()));
        if self.flat { columns.next().unwrap_or_default() } else { Value::List(columns.collect()) }
    }

    fn intercept_value(&self) -> Value {
        match self.intercepts.as_slice() {
            [one] if self.flat => Value::Float(*one),
            several => list(several.iter().copied()),
        }
    }
}

impl Estimator for LinearRegression {
    fn name(&self) -> &'static str {
        NAME
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("copy_X", Value::Bool(true)),
            ("fit_intercept", Value::Bool(self.fit_intercept)),
            ("n_jobs", Value::None),
            ("positive", Value::Bool(false)),
            ("tol", Value::Float(self.tol)),
        ]
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: NAME, name, value };
        match name {
            "fit_intercept" => self.fit_intercept = argument.boolean()?,
            "tol" => self.tol = argument.number(0.0, false)?,
            "positive" => {
                if argument.boolean()? {
                    return Err(Error::value("LinearRegression(positive=True) is not offered"));
                }
            }
            "copy_X" | "n_jobs" => return without_effect(&argument),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        &[Method::Predict, Method::Score]
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        let Some(y) = y else {
            return Err(Error::Value(format!(
                "This {NAME} estimator requires y to be passed, but the target y is None."
            )));
        };
        let mut x = input::features(x, RULES)?;
        let (mut y, flat) = input::targets(y, NAME)?;
        input::check_lengths(&[x.nrows(), y.nrows()])?;
        meter.spend(LinearRegression::fit_cost(x.nrows(), x.ncols(), y.ncols()))?;
        let short = x.nrows().min(x.ncols());
        meter.reserve_floats(x.nrows() + short, 3 * x.ncols())?;
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

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let fitted = self.fitted.as_ref().ok_or(Error::NotFitted(NAME))?;
        let x = input::features(x, RULES)?;
        input::check_feature_count(&x, fitted.coefficients.nrows(), NAME)?;
        meter.spend(self.predict_cost(x.nrows()))?;
        meter.reserve_floats(x.nrows(), fitted.intercepts.len())?;
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

    fn attribute(&self, name: &str) -> Option<Value> {
        let fitted = self.fitted.as_ref()?;
        match name {
            "coef_" => Some(fitted.coefficients_value()),
            "intercept_" if !self.fit_intercept => Some(Value::Float(0.0)),
            "intercept_" => Some(fitted.intercept_value()),
            "n_features_in_" => Some(Value::from(fitted.coefficients.nrows() as u64)),
            "rank_" => Some(Value::from(fitted.spectrum.as_ref()?.0 as u64)),
            "singular_" => Some(list(fitted.spectrum.as_ref()?.1.iter().copied())),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let LinearRegression { fit_intercept, tol, fitted } = self;
        let mut entries = Vec::new();
        if let Some(fitted) = fitted {
            entries.push(("coef", fitted.coefficients_value()));
            entries.push(("intercept", fitted.intercept_value()));
            entries.push(("n_features_in", Value::from(fitted.coefficients.nrows() as u64)));
        }
        entries.push(("fit_intercept", Value::Bool(*fit_intercept)));
        entries.push(("tol", Value::Float(*tol)));
        entries
    }

    fn encode(&self, writer: &mut Writer) {
        let LinearRegression { fit_intercept, tol, fitted } = self;
        writer.bool(*fit_intercept);
        writer.f64(*tol);
        writer.bool(fitted.is_some());
        if let Some(Fitted { coefficients, intercepts, flat, spectrum }) = fitted {
            writer.count(coefficients.nrows());
            writer.count(coefficients.ncols());
            coefficients.iter().for_each(|number| writer.f64(*number));
            floats(writer, intercepts);
            writer.bool(*flat);
            writer.bool(spectrum.is_some());
            if let Some((rank, singular)) = spectrum {
                writer.u64(*rank as u64);
                floats(writer, singular);
            }
        }
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| {
            let singular = fitted.spectrum.as_ref().map_or(0, |(_, values)| values.len());
            8 * (fitted.coefficients.len() + fitted.intercepts.len() + singular) as u64
        })
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
