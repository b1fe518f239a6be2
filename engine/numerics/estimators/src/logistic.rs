//! Logistic regression: probabilities of classes from scores that are linear in the features.

use crate::bytes::{floats, read_floats, read_matrix, write_matrix};
use crate::estimator::accuracy;
use crate::input::{self, Rules};
use crate::lbfgs::{Stopping, minimize};
use crate::linear_scores::{TRANSCENDENTAL, expit, largest_in_rows, scores, softmax_rows};
use crate::model::without_effect;
use crate::params::Argument;
use crate::products::transposed_times;
use crate::saved::{Entries, list, wrong};
use crate::{Classes, Error, Estimator, Meter, Method, Warned, classes};
use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Value, math};
use tensor::{Array, Matrix, column_sums, matmul, matmul_cost, matrix, pairwise_sum, transpose};

pub(crate) const NAME: &str = "LogisticRegression";
const FIT_RULES: Rules = Rules { name: NAME, parses_text: true, allows_nan: false };
const RULES: Rules = Rules { parses_text: false, ..FIT_RULES };

/// Logistic regression by limited-memory BFGS, as scikit-learn 1.9 fits it.
#[derive(Clone, Debug, PartialEq)]
pub struct LogisticRegression {
    /// Iterations at most.
    pub max_iter: u64,
    /// How little large coefficients cost: the inverse of the penalty, infinite for none.
    pub c: f64,
    /// The largest component of the gradient that counts as none.
    pub tol: f64,
    /// Whether scores have a constant.
    pub fit_intercept: bool,
    /// Whether rare classes weigh more.
    pub balanced: bool,
    penalty: Penalty,
    seed: Option<u32>,
    pub(crate) fitted: Option<Fitted>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Penalty {
    /// As `C` says.
    Default,
    Squares,
    None,
}

/// What `fit` finds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    classes: Classes,
    /// `(features, 1)` for two classes, otherwise one column per class.
    weights: Matrix,
    intercepts: Vec<f64>,
    /// Unless the model is hand-made.
    iterations: Option<u64>,
}

impl Default for LogisticRegression {
    fn default() -> LogisticRegression {
        LogisticRegression {
            max_iter: 100,
            c: 1.0,
            tol: 1e-4,
            fit_intercept: true,
            balanced: false,
            penalty: Penalty::Default,
            seed: None,
            fitted: None,
        }
    }
}

/// The mean loss of a batch of samples and its gradient by the scores.
struct Loss<'a> {
    x: &'a Matrix,
    ranks: &'a [u32],
    /// A weight per sample, and their sum.
    weights: Option<Vec<f64>>,
    total: f64,
    penalty: f64,
    columns: usize,
    fit_intercept: bool,
}

impl Loss<'_> {
    fn cost(&self) -> u64 {
        let (rows, features) = self.x.dim();
        let products = matmul_cost(rows, features + 1, self.columns).saturating_mul(2);
        let pointwise = (rows as u64).saturating_mul(self.columns as u64).saturating_mul(2 * TRANSCENDENTAL + 20);
        products.saturating_add(pointwise)
    }

    // Coefficients lie feature by feature, the intercepts last.
    fn evaluate(&self, point: &[f64], gradient: &mut [f64], meter: &mut dyn Meter) -> Result<f64, Error> {
        meter.spend(self.cost())?;
        let (rows, features) = self.x.dim();
        let (flat, intercepts) = point.split_at(features * self.columns);
        let weights = matrix(features, self.columns, flat.to_vec())?;
        let mut raw = matmul(self.x, &weights)?;
        if self.fit_intercept {
            for mut row in raw.rows_mut() {
                for (number, intercept) in row.iter_mut().zip(intercepts) {
                    *number += intercept;
                }
            }
        }
        let mut losses = Vec::with_capacity(rows);
        for (index, mut row) in raw.rows_mut().into_iter().enumerate() {
            let rank = self.ranks[index] as usize;
            let mut loss = if self.columns == 1 {
                let (loss, slope) = binomial(rank as f64, row[0]);
                row[0] = slope;
                loss
            } else {
                multinomial(rank, row.as_slice_mut().unwrap_or(&mut []))
            };
            if let Some(weights) = &self.weights {
                loss *= weights[index];
                row.mapv_inplace(|slope| slope * weights[index]);
            }
            row.mapv_inplace(|slope| slope / self.total);
            losses.push(loss);
        }
        let squares = flat.iter().fold(0.0, |sum, number| sum + number * number);
        let loss = pairwise_sum(&losses) / self.total + 0.5 * self.penalty * squares;
        let slopes = transposed_times(self.x, &raw)?;
        for ((number, slope), coefficient) in gradient.iter_mut().zip(slopes.iter()).zip(flat) {
            *number = slope + self.penalty * coefficient;
        }
        if self.fit_intercept {
            gradient[features * self.columns..].copy_from_slice(&column_sums(&raw));
        }
        Ok(loss)
    }
}

// ln(1 + e^raw) - y raw and its slope, without overflow and with few lost digits.
fn binomial(y: f64, raw: f64) -> (f64, f64) {
    if raw <= -37.0 {
        let small = math::exp(raw);
        (small - y * raw, small - y)
    } else if raw <= -2.0 {
        let small = math::exp(raw);
        (math::log1p(small) - y * raw, ((1.0 - y) * small - y) / (1.0 + small))
    } else {
        let small = math::exp(-raw);
        let first = if raw <= 18.0 { math::log1p(small) } else { small };
        (first + (1.0 - y) * raw, ((1.0 - y) - y * small) / (1.0 + small))
    }
}

// The loss of scores of one sample, which become its slopes: probabilities less what is true.
fn multinomial(rank: usize, scores: &mut [f64]) -> f64 {
    let largest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let own = scores.get(rank).copied().unwrap_or(0.0);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = math::exp(*score - largest);
        sum += *score;
    }
    for (index, score) in scores.iter_mut().enumerate() {
        *score = *score / sum - if index == rank { 1.0 } else { 0.0 };
    }
    math::ln(sum) + largest - own
}

// One weight per sample so that all classes weigh the same.
fn balanced_weights(ranks: &[u32], classes: usize) -> Vec<f64> {
    let mut counts = vec![0u64; classes];
    for rank in ranks {
        counts[*rank as usize] += 1;
    }
    let weights: Vec<f64> = counts.iter().map(|count| ranks.len() as f64 / (classes as f64 * *count as f64)).collect();
    ranks.iter().map(|rank| weights[*rank as usize]).collect()
}

impl LogisticRegression {
    fn columns(classes: usize) -> usize {
        if classes == 2 { 1 } else { classes }
    }

    fn ask(&self, x: &Array, meter: &mut dyn Meter) -> Result<(&Fitted, Matrix), Error> {
        let fitted = self.fitted.as_ref().ok_or(Error::NotFitted(NAME))?;
        let x = input::features(x, RULES)?;
        input::check_feature_count(&x, fitted.weights.nrows(), NAME)?;
        let scores = scores(&x, &fitted.weights, &fitted.intercepts, meter)?;
        Ok((fitted, scores))
    }

    pub(crate) fn load(entries: &Entries<'_>) -> Result<LogisticRegression, Error> {
        let classes = Classes::from_value(NAME, entries.required("classes")?)?;
        let coef = entries.required("coef")?;
        let intercept = entries.required("intercept")?;
        let columns = LogisticRegression::columns(classes.len());
        if classes.len() < 2 {
            return Err(wrong(NAME, "'classes' needs at least 2 labels"));
        }
        let nested = matches!(entries.list("coef", coef)?.first(), Some(Value::List(_)));
        let rows = if nested {
            entries.rows("coef", coef)?
        } else {
            let row = entries.numbers("coef", coef)?;
            matrix(1, row.len(), row)?
        };
        if rows.nrows() != columns {
            return Err(wrong(
                NAME,
                format!("'coef' has {} rows where {columns} are expected for {} classes", rows.nrows(), classes.len()),
            ));
        }
        let intercepts = match intercept {
            Value::List(_) => entries.numbers_like("intercept", intercept, columns)?,
            number => vec![entries.number("intercept", number)?; columns],
        };
        entries.check_features(rows.ncols())?;
        let mut model = LogisticRegression::default();
        for key in ["max_iter", "C", "tol", "fit_intercept", "class_weight"] {
            entries.argument(key, |value| model.set(key, value))?;
        }
        let iterations = match entries.get("n_iter") {
            None => None,
            Some(value) => Some(entries.whole("n_iter", value)?),
        };
        model.fitted = Some(Fitted { classes, weights: transpose(&rows), intercepts, iterations });
        Ok(model)
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<LogisticRegression, CodecError> {
        let (max_iter, c, tol) = (reader.u64()?, reader.f64()?, reader.f64()?);
        let (fit_intercept, balanced) = (reader.bool()?, reader.bool()?);
        let penalty = match reader.u8()? {
            0 => Penalty::Default,
            1 => Penalty::Squares,
            2 => Penalty::None,
            _ => return Err(reader.malformed("penalty")),
        };
        let seed = if reader.bool()? { Some(reader.u32()?) } else { None };
        if !(c > 0.0 && tol >= 0.0) {
            return Err(reader.malformed("logistic regression"));
        }
        let fitted = if reader.bool()? {
            let classes = Classes::decode(reader)?;
            let weights = read_matrix(reader)?;
            let intercepts = read_floats(reader)?;
            let iterations = if reader.bool()? { Some(reader.u64()?) } else { None };
            let columns = LogisticRegression::columns(classes.len());
            if classes.len() < 2 || weights.ncols() != columns || intercepts.len() != columns {
                return Err(reader.malformed("logistic regression"));
            }
            Some(Fitted { classes, weights, intercepts, iterations })
        } else {
            None
        };
        Ok(LogisticRegression { max_iter, c, tol, fit_intercept, balanced, penalty, seed, fitted })
    }
}

impl Fitted {
    fn rows(&self) -> Vec<Value> {
        self.weights.columns().into_iter().map(|column| list(column.iter().copied())).collect()
    }
}

impl Estimator for LogisticRegression {
    fn name(&self) -> &'static str {
        NAME
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        let penalty = match self.penalty {
            Penalty::Default => Value::from("deprecated"),
            Penalty::Squares => Value::from("l2"),
            Penalty::None => Value::None,
        };
        vec![
            ("C", Value::Float(self.c)),
            ("class_weight", if self.balanced { Value::from("balanced") } else { Value::None }),
            ("dual", Value::Bool(false)),
            ("fit_intercept", Value::Bool(self.fit_intercept)),
            ("intercept_scaling", Value::Int(1)),
            ("l1_ratio", Value::Float(0.0)),
            ("max_iter", Value::from(self.max_iter)),
            ("n_jobs", Value::None),
            ("penalty", penalty),
            ("random_state", self.seed.map_or(Value::None, |seed| Value::from(u64::from(seed)))),
            ("solver", Value::from("lbfgs")),
            ("tol", Value::Float(self.tol)),
            ("verbose", Value::Int(0)),
            ("warm_start", Value::Bool(false)),
        ]
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: NAME, name, value };
        let offered_only = |text: &str| Error::Value(format!("{NAME}({name}={text}) is not offered"));
        match name {
            "max_iter" => self.max_iter = argument.whole(0)?,
            "C" => {
                self.c = match value {
                    Value::Float(number) if *number == f64::INFINITY => f64::INFINITY,
                    _ => argument.number(0.0, true).map_err(|_| argument.refused("a float in the range (0.0, inf]"))?,
                }
            }
            "tol" => self.tol = argument.number(0.0, false)?,
            "fit_intercept" => self.fit_intercept = argument.boolean()?,
            "class_weight" => {
                self.balanced = match value {
                    Value::None => false,
                    Value::Str(text) if text == "balanced" => true,
                    Value::Dict(_) => return Err(offered_only("a dict")),
                    _ => return Err(argument.refused("an instance of 'dict', a str among {'balanced'} or None")),
                }
            }
            "penalty" => {
                self.penalty = match value {
                    Value::None => Penalty::None,
                    Value::Str(text) if text == "deprecated" => Penalty::Default,
                    Value::Str(text) if text == "l2" => Penalty::Squares,
                    Value::Str(text) if text == "l1" || text == "elasticnet" => {
                        return Err(offered_only(&format!("'{text}'")));
                    }
                    _ => return Err(argument.refused("a str among {'l1', 'l2', 'elasticnet'} or None")),
                }
            }
            "l1_ratio" => {
                if argument.number(0.0, false)? != 0.0 {
                    return Err(offered_only("above 0"));
                }
            }
            "solver" => {
                if value.as_str() != Some("lbfgs") {
                    return match value.as_str() {
                        Some("liblinear" | "newton-cg" | "newton-cholesky" | "sag" | "saga") => {
                            Err(offered_only(&crate::params::repr(value)))
                        }
                        _ => Err(argument.refused(
                            "a str among {'lbfgs', 'liblinear', 'newton-cg', 'newton-cholesky', 'sag', 'saga'}",
                        )),
                    };
                }
            }
            "dual" => {
                if argument.boolean()? {
                    return Err(offered_only("True"));
                }
            }
            "intercept_scaling" => {
                argument.number(0.0, true)?;
            }
            "random_state" => {
                self.seed = if *value == Value::None { None } else { Some(argument.seed()?) };
            }
            _ => return without_effect(&argument),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        &[Method::Predict, Method::PredictProba, Method::PredictLogProba, Method::DecisionFunction, Method::Score]
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        let y = y.ok_or_else(|| classes::missing(NAME))?;
        let x = input::features(x, FIT_RULES)?;
        meter.spend(crate::score_cost(y.len()))?;
        let (classes, ranks) = classes::labels(Some(y), x.nrows(), NAME)?;
        if classes.len() < 2 {
            return Err(Error::Value(format!(
                "This solver needs samples of at least 2 classes in the data, but the data contains only one class: {}",
                classes.shown(0)
            )));
        }
        let columns = LogisticRegression::columns(classes.len());
        let (rows, features) = x.dim();
        let size = features.saturating_add(usize::from(self.fit_intercept)).saturating_mul(columns);
        meter.reserve_floats(rows, features.saturating_add(2 * columns + 2))?;
        meter.reserve_floats(size, 4)?;
        meter.spend((rows as u64).saturating_mul(features as u64))?;
        let weights = self.balanced.then(|| balanced_weights(&ranks, classes.len()));
        let total = weights.as_ref().map_or(rows as f64, |weights| pairwise_sum(weights));
        let c = if self.penalty == Penalty::None { f64::INFINITY } else { self.c };
        let loss = Loss {
            x: &x,
            ranks: &ranks,
            weights,
            total,
            penalty: 1.0 / (c * total),
            columns,
            fit_intercept: self.fit_intercept,
        };
        let stopping = Stopping { iterations: self.max_iter, gradient: self.tol, value: 64.0 * f64::EPSILON };
        let minimum =
            minimize(vec![0.0; size], stopping, meter, |point, gradient, meter| loss.evaluate(point, gradient, meter))?;
        let (flat, intercepts) = minimum.x.split_at(features * columns);
        let intercepts = if self.fit_intercept { intercepts.to_vec() } else { vec![0.0; columns] };
        let weights = matrix(features, columns, flat.to_vec())?;
        let iterations = Some(minimum.iterations.min(self.max_iter));
        self.fitted = Some(Fitted { classes, weights, intercepts, iterations });
        Ok(())
    }

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let (fitted, scores) = self.ask(x, meter)?;
        let indices: Vec<usize> = if scores.ncols() == 1 {
            scores.iter().map(|score| usize::from(*score > 0.0)).collect()
        } else {
            largest_in_rows(&scores)
        };
        Ok(fitted.classes.pick(&indices))
    }

    fn predict_proba(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let (_, mut scores) = self.ask(x, meter)?;
        meter.spend((scores.len() as u64).saturating_mul(TRANSCENDENTAL))?;
        if scores.ncols() > 1 {
            softmax_rows(&mut scores);
            return Ok(Array::from_matrix(scores));
        }
        meter.reserve_floats(scores.nrows(), 2)?;
        let probabilities = scores.iter().flat_map(|score| {
            let second = expit(*score);
            [1.0 - second, second]
        });
        Ok(Array::from_matrix(matrix(scores.nrows(), 2, probabilities.collect())?))
    }

    fn decision_function(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let (_, scores) = self.ask(x, meter)?;
        Ok(if scores.ncols() == 1 {
            Array::from_floats(scores.into_iter().collect())
        } else {
            Array::from_matrix(scores)
        })
    }

    fn score(&self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        accuracy(y, &self.predict(x, meter)?)
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let fitted = self.fitted.as_ref()?;
        match name {
            "coef_" => Some(Value::List(fitted.rows())),
            "intercept_" => Some(list(fitted.intercepts.iter().copied())),
            "classes_" => Some(fitted.classes.value()),
            "n_features_in_" => Some(Value::from(fitted.weights.nrows() as u64)),
            "n_iter_" => Some(Value::List(vec![Value::from(fitted.iterations?)])),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let mut entries = Vec::new();
        if let Some(fitted) = &self.fitted {
            let Fitted { classes, intercepts, iterations, .. } = fitted;
            let mut rows = fitted.rows();
            let flat = rows.len() == 1;
            entries.push(("coef", if flat { rows.pop().unwrap_or_default() } else { Value::List(rows) }));
            entries
                .push(("intercept", if flat { Value::Float(intercepts[0]) } else { list(intercepts.iter().copied()) }));
            entries.push(("classes", classes.value()));
            if let Some(iterations) = iterations {
                entries.push(("n_iter", Value::from(*iterations)));
            }
        }
        entries.push(("max_iter", Value::from(self.max_iter)));
        // JSON has no infinity.
        if self.c.is_finite() {
            entries.push(("C", Value::Float(self.c)));
        }
        entries.push(("tol", Value::Float(self.tol)));
        entries.push(("fit_intercept", Value::Bool(self.fit_intercept)));
        if self.balanced {
            entries.push(("class_weight", Value::from("balanced")));
        }
        entries
    }

    fn encode(&self, writer: &mut Writer) {
        let LogisticRegression { max_iter, c, tol, fit_intercept, balanced, penalty, seed, fitted } = self;
        writer.u64(*max_iter);
        writer.f64(*c);
        writer.f64(*tol);
        writer.bool(*fit_intercept);
        writer.bool(*balanced);
        writer.u8(match penalty {
            Penalty::Default => 0,
            Penalty::Squares => 1,
            Penalty::None => 2,
        });
        writer.bool(seed.is_some());
        if let Some(seed) = seed {
            writer.u32(*seed);
        }
        writer.bool(fitted.is_some());
        if let Some(Fitted { classes, weights, intercepts, iterations }) = fitted {
            classes.encode(writer);
            write_matrix(writer, weights);
            floats(writer, intercepts);
            writer.bool(iterations.is_some());
            if let Some(iterations) = iterations {
                writer.u64(*iterations);
            }
        }
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| {
            8 * (fitted.weights.len() + fitted.intercepts.len()) as u64 + fitted.classes.size_bytes()
        })
    }
}
