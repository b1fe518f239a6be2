//! Features brought to mean 0 and standard deviation 1.

use crate::bytes::{floats, read_floats};
use crate::input::{self, Rules};
use crate::model::without_effect;
use crate::params::Argument;
use crate::saved::{Entries, list, wrong};
use crate::{Error, Estimator, Meter, Method};
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};
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

    fn apply(&self, x: &Array, meter: &mut dyn Meter, change: fn(f64, f64, f64) -> f64) -> Result<Array, Error> {
        let fitted = self.fitted.as_ref().ok_or(Error::NotFitted(NAME))?;
        let mut x = input::features(x, RULES)?;
        input::check_feature_count(&x, fitted.means.len(), NAME)?;
        meter.spend(StandardScaler::transform_cost(x.nrows(), x.ncols()))?;
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

impl StandardScaler {
    pub(crate) fn load(entries: &Entries<'_>) -> Result<StandardScaler, Error> {
        let with_std = entries.boolean("with_std", true)?;
        let means = entries.numbers("mean", entries.required("mean")?)?;
        let features = means.len();
        entries.check_features(features)?;
        let spread = if with_std {
            let scales = entries.numbers_like("scale", entries.required("scale")?, features)?;
            if scales.iter().any(|scale| *scale <= 0.0) {
                return Err(wrong(NAME, "'scale' must be above zero"));
            }
            let variances = match entries.get("var") {
                Some(variances) => entries.numbers_like("var", variances, features)?,
                None => scales.iter().map(|scale| scale * scale).collect(),
            };
            Some(Spread { variances, scales })
        } else {
            None
        };
        let counts = match entries.get("n_samples_seen") {
            None => vec![1; features],
            Some(Value::List(items)) if items.len() == features => {
                items.iter().map(|item| entries.whole("n_samples_seen", item)).collect::<Result<_, _>>()?
            }
            Some(number) => vec![entries.whole("n_samples_seen", number)?; features],
        };
        let fitted = Some(Fitted { means, spread, counts });
        Ok(StandardScaler { with_mean: entries.boolean("with_mean", true)?, with_std, fitted })
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<StandardScaler, CodecError> {
        let (with_mean, with_std) = (reader.bool()?, reader.bool()?);
        let fitted = if reader.bool()? { Some(read(reader)?) } else { None };
        if fitted.as_ref().is_some_and(|fitted| fitted.spread.is_some() != with_std) {
            return Err(reader.malformed("scaler"));
        }
        Ok(StandardScaler { with_mean, with_std, fitted })
    }
}

fn read(reader: &mut Reader<'_>) -> Result<Fitted, CodecError> {
    let means = read_floats(reader)?;
    let spread = if reader.bool()? {
        let spread = Spread { variances: read_floats(reader)?, scales: read_floats(reader)? };
        if spread.variances.len() != means.len() || spread.scales.len() != means.len() {
            return Err(reader.malformed("scaler"));
        }
        Some(spread)
    } else {
        None
    };
    let count = reader.count(8)?;
    let counts = (0..count).map(|_| reader.u64()).collect::<Result<Vec<u64>, CodecError>>()?;
    if counts.len() != means.len() || means.is_empty() {
        return Err(reader.malformed("scaler"));
    }
    Ok(Fitted { means, spread, counts })
}

impl Estimator for StandardScaler {
    fn name(&self) -> &'static str {
        NAME
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("copy", Value::Bool(true)),
            ("with_mean", Value::Bool(self.with_mean)),
            ("with_std", Value::Bool(self.with_std)),
        ]
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: NAME, name, value };
        match name {
            "with_mean" => self.with_mean = argument.boolean()?,
            "with_std" => self.with_std = argument.boolean()?,
            "copy" => return without_effect(&argument),
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        &[Method::PartialFit, Method::Transform, Method::InverseTransform]
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, _y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        let x = input::features(x, RULES)?;
        pay(&x, meter)?;
        self.fitted = Some(self.updated(&x, None));
        Ok(())
    }

    fn partial_fit(
        &mut self,
        x: &Array,
        _y: Option<&Array>,
        _classes: Option<&Array>,
        meter: &mut dyn Meter,
    ) -> Result<(), Error> {
        let x = input::features(x, RULES)?;
        if let Some(fitted) = &self.fitted {
            input::check_feature_count(&x, fitted.means.len(), NAME)?;
        }
        pay(&x, meter)?;
        self.fitted = Some(self.updated(&x, self.fitted.as_ref()));
        Ok(())
    }

    fn transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        self.apply(x, meter, |number, mean, scale| (number - mean) / scale)
    }

    fn inverse_transform(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        self.apply(x, meter, |number, mean, scale| number * scale + mean)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let fitted = self.fitted.as_ref()?;
        let spread = |pick: fn(&Spread) -> &Vec<f64>| {
            fitted.spread.as_ref().map_or(Value::None, |spread| list(pick(spread).iter().copied()))
        };
        match name {
            "mean_" if !self.with_mean && !self.with_std => Some(Value::None),
            "mean_" => Some(list(fitted.means.iter().copied())),
            "var_" => Some(spread(|spread| &spread.variances)),
            "scale_" => Some(spread(|spread| &spread.scales)),
            "n_features_in_" => Some(Value::from(fitted.means.len() as u64)),
            "n_samples_seen_" => match fitted.counts.as_slice() {
                [first, rest @ ..] if rest.iter().all(|other| other == first) => Some(Value::from(*first)),
                counts => Some(Value::List(counts.iter().map(|count| Value::from(*count)).collect())),
            },
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let StandardScaler { with_mean, with_std, fitted } = self;
        let mut entries = Vec::new();
        if let Some(Fitted { means, spread, counts }) = fitted {
            entries.push(("mean", list(means.iter().copied())));
            let numbers = |pick: fn(&Spread) -> &Vec<f64>| {
                spread.as_ref().map_or(Value::None, |spread| list(pick(spread).iter().copied()))
            };
            entries.push(("scale", numbers(|spread| &spread.scales)));
            entries.push(("var", numbers(|spread| &spread.variances)));
            entries.push(("n_samples_seen", Value::List(counts.iter().map(|count| Value::from(*count)).collect())));
        }
        entries.push(("with_mean", Value::Bool(*with_mean)));
        entries.push(("with_std", Value::Bool(*with_std)));
        entries
    }

    fn encode(&self, writer: &mut Writer) {
        let StandardScaler { with_mean, with_std, fitted } = self;
        writer.bool(*with_mean);
        writer.bool(*with_std);
        writer.bool(fitted.is_some());
        if let Some(Fitted { means, spread, counts }) = fitted {
            floats(writer, means);
            writer.bool(spread.is_some());
            if let Some(Spread { variances, scales }) = spread {
                floats(writer, variances);
                floats(writer, scales);
            }
            writer.count(counts.len());
            counts.iter().for_each(|count| writer.u64(*count));
        }
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| 32 * fitted.means.len() as u64)
    }
}

fn pay(x: &Matrix, meter: &mut dyn Meter) -> Result<(), Error> {
    meter.spend(StandardScaler::fit_cost(x.nrows(), x.ncols()))?;
    meter.reserve_floats(x.nrows(), 2 * x.ncols())?;
    Ok(())
}

// The variance of a constant feature is not quite zero when its mean is rounded: Chan, Golub and LeVeque's bound of the error.
fn is_constant(variance: f64, mean: f64, count: f64) -> bool {
    let noise = count * mean * f64::EPSILON;
    variance <= count * f64::EPSILON * variance + noise * noise
}
