//! Linear regression by stochastic gradient descent, one sample at a time.

use crate::bytes::{floats, read_floats};
use crate::input::{self, Rules};
use crate::linear_scores::scores;
use crate::model::without_effect;
use crate::params::Argument;
use crate::saved::{Entries, list};
use crate::sgd_loss::{NAMES, SgdLoss};
use crate::{Error, Estimator, Meter, Method, classes};
use primitives::codec::{CodecError, Reader, Writer};
use primitives::{Value, math};
use tensor::random::RandomState;
use tensor::{Array, Matrix, matrix};

pub(crate) const NAME: &str = "SGDRegressor";
const FIT_RULES: Rules = Rules { name: NAME, parses_text: true, allows_nan: false };
const RULES: Rules = Rules { parses_text: false, ..FIT_RULES };
/// Slopes of losses are cut to this.
const STEEPEST: f64 = 1e12;
/// A smaller scale is taken into the weights.
const SMALL_SCALE: f64 = 1e-9;
const SCHEDULES: [&str; 4] = ["constant", "invscaling", "optimal", "adaptive"];
const PENALTIES: [&str; 3] = ["l2", "l1", "elasticnet"];

/// How long steps are as time goes by.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Rate {
    /// Always this number.
    Number(f64),
    /// One of the schedules, from `eta0`.
    Schedule(usize),
}

/// Linear regression by stochastic gradient descent, as scikit-learn 1.9 fits it.
#[derive(Clone, Debug, PartialEq)]
pub struct SgdRegressor {
    rate: Rate,
    eta0: f64,
    power_t: f64,
    alpha: f64,
    l1_ratio: f64,
    epsilon: f64,
    /// No tolerance is no stopping.
    tol: Option<f64>,
    max_iter: u64,
    n_iter_no_change: u64,
    seed: u32,
    loss: SgdLoss,
    penalty: Option<usize>,
    fit_intercept: bool,
    shuffle: bool,
    pub(crate) fitted: Option<Fitted>,
}

/// What `fit` finds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fitted {
    weights: Vec<f64>,
    intercept: f64,
    /// Epochs of the last call.
    iterations: u64,
    /// Samples looked at so far, plus one.
    time: f64,
    /// Calls of `partial_fit`.
    updates: u64,
}

impl Default for SgdRegressor {
    fn default() -> SgdRegressor {
        SgdRegressor {
            rate: Rate::Number(0.01),
            eta0: 0.01,
            power_t: 0.25,
            alpha: 1e-4,
            l1_ratio: 0.15,
            epsilon: 0.1,
            tol: Some(1e-3),
            max_iter: 1000,
            n_iter_no_change: 5,
            seed: 42,
            loss: SgdLoss::SquaredError,
            penalty: Some(0),
            fit_intercept: true,
            shuffle: true,
            fitted: None,
        }
    }
}

/// Weights as a vector times a scale, so that shrinking them is one product.
///
/// # Source
/// Shalev-Shwartz, Singer and Srebro 2007, Pegasos.
struct Weights {
    numbers: Vec<f64>,
    scale: f64,
    square: f64,
    sum: f64,
}

impl Weights {
    fn new(numbers: Vec<f64>) -> Weights {
        let square = numbers.iter().fold(0.0, |sum, number| sum + number * number);
        let sum = numbers.iter().fold(0.0, |sum, number| sum + number.abs());
        Weights { numbers, scale: 1.0, square, sum }
    }

    fn dot(&self, sample: &[f64]) -> f64 {
        self.scale * self.numbers.iter().zip(sample).fold(0.0, |sum, (number, feature)| sum + number * feature)
    }

    fn add(&mut self, sample: &[f64], amount: f64) {
        let (mut square, mut sum) = (0.0, 0.0);
        let amount = amount / self.scale;
        for (number, feature) in self.numbers.iter_mut().zip(sample) {
            *number += feature * amount;
            square += *number * *number;
            sum += number.abs();
        }
        self.square = square * (self.scale * self.scale);
        self.sum = sum * self.scale;
    }

    fn shrink(&mut self, factor: f64) {
        self.scale *= factor;
        self.square *= factor * factor;
        self.sum *= factor.abs();
        if self.scale < SMALL_SCALE {
            self.settle();
        }
    }

    fn settle(&mut self) {
        for number in &mut self.numbers {
            *number *= self.scale;
        }
        self.scale = 1.0;
    }

    // Truncated gradients: weights stop at zero; `paid` is what each has given so far.
    fn truncate(&mut self, due: f64, paid: &mut [f64]) {
        for (number, paid) in self.numbers.iter_mut().zip(paid) {
            let had = *number;
            if self.scale * had > 0.0 {
                *number = (had - (due + *paid) / self.scale).max(0.0);
            } else if self.scale * had < 0.0 {
                *number = (had + (due - *paid) / self.scale).min(0.0);
            }
            *paid += self.scale * (*number - had);
        }
    }
}

/// Marsaglia's generator of 31 bits, by which samples are shuffled.
///
/// # Source
/// Marsaglia 2003, Xorshift RNGs.
fn next_random(state: &mut u32) -> u32 {
    if *state == 0 {
        *state = 1;
    }
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    *state % (1 << 31)
}

fn shuffle(order: &mut [usize], mut state: u32) {
    for place in 0..order.len().saturating_sub(1) {
        let left = (order.len() - place) as u32;
        order.swap(place, place + (next_random(&mut state) % left) as usize);
    }
}

impl SgdRegressor {
    fn eta0(&self) -> f64 {
        if let Rate::Number(rate) = self.rate { rate } else { self.eta0 }
    }

    fn schedule(&self) -> &'static str {
        match self.rate {
            Rate::Number(_) => SCHEDULES[0],
            Rate::Schedule(schedule) => SCHEDULES[schedule],
        }
    }

    /// So many epochs from where `fitted` stands.
    fn descend(
        &self,
        x: &Matrix,
        y: &[f64],
        epochs: u64,
        fitted: Fitted,
        meter: &mut dyn Meter,
    ) -> Result<Fitted, Error> {
        let (rows, features) = x.dim();
        let standard = x.as_standard_layout();
        let samples = standard.as_slice().unwrap_or(&[]);
        meter.reserve_floats(rows, 1)?;
        meter.reserve_floats(features, 3)?;
        let seed = RandomState::new(self.seed).randint(0, i64::from(i32::MAX), 1).map_err(|_| Error::Stopped)?;
        let seed = seed.first().copied().unwrap_or(0) as u32;
        let mut order: Vec<usize> = (0..rows).collect();
        let Fitted { weights, mut intercept, mut time, updates, .. } = fitted;
        let mut weights = Weights::new(weights);
        let mut paid = vec![0.0; features];
        let mut due = 0.0;
        let l1_ratio = match self.penalty {
            Some(0) => 0.0,
            Some(1) => 1.0,
            _ => self.l1_ratio,
        };
        let schedule = self.schedule();
        let mut eta = self.eta0();
        let start = if schedule == "optimal" {
            let typical = (1.0 / self.alpha.sqrt()).sqrt();
            let first = typical / self.loss.slope(1.0, -typical, self.epsilon).max(1.0);
            1.0 / (first * self.alpha)
        } else {
            0.0
        };
        let mut best = f64::INFINITY;
        let mut stale = 0;
        let mut iterations = 0;
        for epoch in 0..epochs {
            let per_sample = (features as u64).saturating_mul(10).saturating_add(40);
            meter.spend((rows as u64).saturating_mul(per_sample))?;
            if schedule == "invscaling" {
                meter.spend((rows as u64).saturating_mul(200))?;
            }
            if self.shuffle {
                shuffle(&mut order, seed);
            }
            let mut objective = 0.0;
            for index in &order {
                let (sample, truth) = (&samples[index * features..][..features], y[*index]);
                let predicted = weights.dot(sample) + intercept;
                match schedule {
                    "optimal" => eta = 1.0 / (self.alpha * (start + time - 1.0)),
                    "invscaling" => eta = self.eta0() / math::pow(time, self.power_t),
                    _ => {}
                }
                objective += self.loss.value(truth, predicted, self.epsilon);
                if self.penalty.is_some() {
                    let norm = weights.square.sqrt();
                    objective += self.alpha * ((1.0 - l1_ratio) * 0.5 * (norm * norm) + l1_ratio * weights.sum);
                }
                let slope = self.loss.slope(truth, predicted, self.epsilon).clamp(-STEEPEST, STEEPEST);
                let update = -eta * slope;
                if self.penalty.is_some() {
                    weights.shrink((1.0 - (1.0 - l1_ratio) * eta * self.alpha).max(0.0));
                }
                if update != 0.0 {
                    weights.add(sample, update);
                    if self.fit_intercept {
                        intercept += update;
                    }
                }
                if self.penalty.is_some_and(|penalty| penalty > 0) {
                    due += l1_ratio * eta * self.alpha;
                    weights.truncate(due, &mut paid);
                }
                time += 1.0;
            }
            iterations = epoch + 1;
            if !intercept.is_finite() || weights.numbers.iter().any(|number| !number.is_finite()) {
                return Err(Error::Value(format!(
                    "Floating-point under-/overflow occurred at epoch #{iterations}. Scaling input data with StandardScaler or \
                     MinMaxScaler might help."
                )));
            }
            let mean = objective / rows as f64;
            match self.tol {
                Some(tol) if mean > best - tol => stale += 1,
                _ => stale = 0,
            }
            best = best.min(mean);
            if stale >= self.n_iter_no_change {
                if schedule == "adaptive" && eta > 1e-6 {
                    eta /= 5.0;
                    stale = 0;
                } else {
                    break;
                }
            }
        }
        weights.settle();
        // Time is counted by epochs as they were, also across calls.
        let time = fitted.time + (iterations * rows as u64) as f64;
        Ok(Fitted { weights: weights.numbers, intercept, iterations, time, updates })
    }

    fn read(&self, x: &Array, y: Option<&Array>) -> Result<(Matrix, Vec<f64>), Error> {
        let y = y.ok_or_else(|| classes::missing(NAME))?;
        let x = input::features(x, FIT_RULES)?;
        let y = classes::column(Some(y), NAME)?;
        input::check_lengths(&[x.nrows(), y.len()])?;
        let (y, _) = input::targets(&y, NAME)?;
        if self.schedule() == "optimal" && self.alpha == 0.0 {
            return Err(Error::value(
                "alpha must be > 0 since learning_rate is 'optimal'. alpha is used to compute the optimal learning rate.",
            ));
        }
        Ok((x, y.into_iter().collect()))
    }

    fn fresh(features: usize) -> Fitted {
        Fitted { weights: vec![0.0; features], intercept: 0.0, iterations: 0, time: 1.0, updates: 0 }
    }

    pub(crate) fn load(entries: &Entries<'_>) -> Result<SgdRegressor, Error> {
        let weights = entries.numbers("coef", entries.required("coef")?)?;
        entries.check_features(weights.len())?;
        let intercept = match entries.required("intercept")? {
            list @ Value::List(_) => entries.numbers_like("intercept", list, 1)?[0],
            number => entries.number("intercept", number)?,
        };
        let mut model = SgdRegressor::default();
        for key in [
            "learning_rate",
            "eta0",
            "power_t",
            "alpha",
            "l1_ratio",
            "epsilon",
            "tol",
            "max_iter",
            "n_iter_no_change",
            "random_state",
            "loss",
            "penalty",
            "fit_intercept",
            "shuffle",
        ] {
            entries.argument(key, |value| model.set(key, value))?;
        }
        let fitted = Fitted {
            weights,
            intercept,
            iterations: entries.whole_or("n_iter", 1)?,
            time: entries.number_or("t", 1.0)?.max(1.0),
            updates: entries.whole_or("n_updates", 0)?,
        };
        model.fitted = Some(fitted);
        Ok(model)
    }

    pub(crate) fn decode(reader: &mut Reader<'_>) -> Result<SgdRegressor, CodecError> {
        let rate = match reader.u8()? {
            0 => Rate::Number(reader.f64()?),
            code if usize::from(code) <= SCHEDULES.len() => Rate::Schedule(usize::from(code) - 1),
            _ => return Err(reader.malformed("learning rate")),
        };
        let (eta0, power_t, alpha, l1_ratio, epsilon) =
            (reader.f64()?, reader.f64()?, reader.f64()?, reader.f64()?, reader.f64()?);
        let tol = if reader.bool()? { Some(reader.f64()?) } else { None };
        let (max_iter, n_iter_no_change, seed) = (reader.u64()?, reader.u64()?, reader.u32()?);
        let loss = SgdLoss::from_code(usize::from(reader.u8()?)).ok_or_else(|| reader.malformed("loss"))?;
        let penalty = match reader.u8()? {
            0 => None,
            code if usize::from(code) <= PENALTIES.len() => Some(usize::from(code) - 1),
            _ => return Err(reader.malformed("penalty")),
        };
        let (fit_intercept, shuffle) = (reader.bool()?, reader.bool()?);
        let fitted = if reader.bool()? {
            let weights = read_floats(reader)?;
            let (intercept, iterations, time) = (reader.f64()?, reader.u64()?, reader.f64()?);
            let updates = reader.u64()?;
            if weights.is_empty() || !time.is_finite() {
                return Err(reader.malformed("weights"));
            }
            Some(Fitted { weights, intercept, iterations, time, updates })
        } else {
            None
        };
        Ok(SgdRegressor {
            rate,
            eta0,
            power_t,
            alpha,
            l1_ratio,
            epsilon,
            tol,
            max_iter,
            n_iter_no_change,
            seed,
            loss,
            penalty,
            fit_intercept,
            shuffle,
            fitted,
        })
    }
}

impl Estimator for SgdRegressor {
    fn name(&self) -> &'static str {
        NAME
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        let learning_rate = match self.rate {
            Rate::Number(rate) => Value::Float(rate),
            Rate::Schedule(schedule) => Value::from(SCHEDULES[schedule]),
        };
        vec![
            ("alpha", Value::Float(self.alpha)),
            ("average", Value::Bool(false)),
            ("early_stopping", Value::Bool(false)),
            ("epsilon", Value::Float(self.epsilon)),
            ("eta0", Value::Float(self.eta0)),
            ("fit_intercept", Value::Bool(self.fit_intercept)),
            ("l1_ratio", Value::Float(self.l1_ratio)),
            ("learning_rate", learning_rate),
            ("loss", Value::from(NAMES[self.loss.code()])),
            ("max_iter", Value::from(self.max_iter)),
            ("n_iter_no_change", Value::from(self.n_iter_no_change)),
            ("penalty", self.penalty.map_or(Value::None, |penalty| Value::from(PENALTIES[penalty]))),
            ("power_t", Value::Float(self.power_t)),
            ("random_state", Value::from(u64::from(self.seed))),
            ("shuffle", Value::Bool(self.shuffle)),
            ("tol", self.tol.map_or(Value::None, Value::Float)),
            ("validation_fraction", Value::Float(0.1)),
            ("verbose", Value::Int(0)),
            ("warm_start", Value::Bool(false)),
        ]
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: NAME, name, value };
        match name {
            "learning_rate" => {
                self.rate = match value {
                    Value::Str(text) if text == "pa1" || text == "pa2" => {
                        return Err(Error::Value(format!("{NAME}(learning_rate='{text}') is not offered")));
                    }
                    Value::Str(_) => Rate::Schedule(argument.choice(&SCHEDULES)?),
                    _ => Rate::Number(argument.number(0.0, true)?),
                }
            }
            "eta0" => self.eta0 = argument.number(0.0, true)?,
            "power_t" => self.power_t = argument.number(0.0, false)?,
            "alpha" => self.alpha = argument.number(0.0, false)?,
            "l1_ratio" => {
                self.l1_ratio = argument.number(0.0, false)?;
                if self.l1_ratio > 1.0 {
                    return Err(argument.refused("a float in the range [0.0, 1.0] or None"));
                }
            }
            "epsilon" => self.epsilon = argument.number(0.0, false)?,
            "tol" => self.tol = if *value == Value::None { None } else { Some(argument.number(0.0, false)?) },
            "max_iter" => self.max_iter = argument.whole(1)?,
            "n_iter_no_change" => self.n_iter_no_change = argument.whole(1)?,
            "random_state" => self.seed = argument.seed()?,
            "loss" => {
                if let Some(loss) = SgdLoss::from_code(argument.choice(&NAMES)?) {
                    self.loss = loss;
                }
            }
            "penalty" => {
                self.penalty = if *value == Value::None { None } else { Some(argument.choice(&PENALTIES)?) };
            }
            "fit_intercept" => self.fit_intercept = argument.boolean()?,
            "shuffle" => self.shuffle = argument.boolean()?,
            "average" | "early_stopping" => {
                if !matches!(value, Value::Bool(false) | Value::Int(0)) {
                    return Err(Error::Value(format!("{NAME}({name}=...) is not offered")));
                }
            }
            "validation_fraction" => {
                argument.number(0.0, true)?;
            }
            _ => return without_effect(&argument),
        }
        Ok(true)
    }

    fn methods(&self) -> &'static [Method] {
        &[Method::PartialFit, Method::Predict, Method::Score]
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        let (x, y) = self.read(x, y)?;
        self.fitted = Some(self.descend(&x, &y, self.max_iter, SgdRegressor::fresh(x.ncols()), meter)?);
        Ok(())
    }

    fn partial_fit(
        &mut self,
        x: &Array,
        y: Option<&Array>,
        _classes: Option<&Array>,
        meter: &mut dyn Meter,
    ) -> Result<(), Error> {
        let (x, y) = self.read(x, y)?;
        let mut before = match &self.fitted {
            Some(fitted) => {
                input::check_feature_count(&x, fitted.weights.len(), NAME)?;
                fitted.clone()
            }
            None => SgdRegressor::fresh(x.ncols()),
        };
        before.updates += 1;
        self.fitted = Some(self.descend(&x, &y, 1, before, meter)?);
        Ok(())
    }

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let fitted = self.fitted.as_ref().ok_or(Error::NotFitted(NAME))?;
        let x = input::features(x, RULES)?;
        input::check_feature_count(&x, fitted.weights.len(), NAME)?;
        let weights = matrix(fitted.weights.len(), 1, fitted.weights.clone())?;
        let predicted = scores(&x, &weights, &[fitted.intercept], meter)?;
        Ok(Array::from_floats(predicted.into_iter().collect()))
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let fitted = self.fitted.as_ref()?;
        match name {
            "coef_" => Some(list(fitted.weights.iter().copied())),
            "intercept_" => Some(list([fitted.intercept])),
            "n_features_in_" => Some(Value::from(fitted.weights.len() as u64)),
            "n_iter_" => Some(Value::from(fitted.iterations)),
            "n_updates_" => Some(Value::from(fitted.updates)),
            "t_" => Some(Value::Float(fitted.time)),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        let mut entries = Vec::new();
        if let Some(Fitted { weights, intercept, iterations, time, updates }) = &self.fitted {
            entries.push(("coef", list(weights.iter().copied())));
            entries.push(("intercept", Value::Float(*intercept)));
            entries.push(("n_updates", Value::from(*updates)));
            entries.push(("n_iter", Value::from(*iterations)));
            entries.push(("t", Value::Float(*time)));
        }
        let defaults = SgdRegressor::default().parameters();
        for ((name, value), (_, default)) in self.parameters().into_iter().zip(defaults) {
            // The rate is what contracts read; of the others only what is unusual is kept.
            if name == "learning_rate" || value != default {
                entries.push((name, value));
            }
        }
        entries
    }

    fn encode(&self, writer: &mut Writer) {
        let SgdRegressor {
            rate,
            eta0,
            power_t,
            alpha,
            l1_ratio,
            epsilon,
            tol,
            max_iter,
            n_iter_no_change,
            seed,
            loss,
            penalty,
            fit_intercept,
            shuffle,
            fitted,
        } = self;
        match rate {
            Rate::Number(rate) => {
                writer.u8(0);
                writer.f64(*rate);
            }
            Rate::Schedule(schedule) => writer.u8(*schedule as u8 + 1),
        }
        [eta0, power_t, alpha, l1_ratio, epsilon].into_iter().for_each(|number| writer.f64(*number));
        writer.bool(tol.is_some());
        if let Some(tol) = tol {
            writer.f64(*tol);
        }
        writer.u64(*max_iter);
        writer.u64(*n_iter_no_change);
        writer.u32(*seed);
        writer.u8(loss.code() as u8);
        writer.u8(penalty.map_or(0, |penalty| penalty as u8 + 1));
        writer.bool(*fit_intercept);
        writer.bool(*shuffle);
        writer.bool(fitted.is_some());
        if let Some(Fitted { weights, intercept, iterations, time, updates }) = fitted {
            floats(writer, weights);
            writer.f64(*intercept);
            writer.u64(*iterations);
            writer.f64(*time);
            writer.u64(*updates);
        }
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| 8 * fitted.weights.len() as u64 + 64)
    }
}
