//! The arguments of a perceptron's constructor.

use super::net::Activation;
use crate::Error;
use crate::model::without_effect;
use crate::params::Argument;
use primitives::Value;
use primitives::codec::{CodecError, Reader, Writer};

const SOLVERS: [&str; 2] = ["adam", "sgd"];
pub(super) const SCHEDULES: [&str; 3] = ["constant", "invscaling", "adaptive"];

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Settings {
    pub hidden: Vec<u64>,
    pub activation: Activation,
    /// By momentum instead of moments.
    pub sgd: bool,
    pub alpha: f64,
    /// Samples per step; all up to 200 by default.
    pub batch_size: Option<u64>,
    pub schedule: usize,
    pub rate: f64,
    pub power_t: f64,
    pub max_iter: u64,
    pub shuffle: bool,
    pub seed: u32,
    pub tol: f64,
    pub momentum: f64,
    pub nesterov: bool,
    pub beta_1: f64,
    pub beta_2: f64,
    pub epsilon: f64,
    /// Without it nothing stops before the last epoch.
    pub patience: Option<u64>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            hidden: vec![100],
            activation: Activation::Relu,
            sgd: false,
            alpha: 1e-4,
            batch_size: None,
            schedule: 0,
            rate: 1e-3,
            power_t: 0.5,
            max_iter: 200,
            shuffle: true,
            seed: 42,
            tol: 1e-4,
            momentum: 0.9,
            nesterov: true,
            beta_1: 0.9,
            beta_2: 0.999,
            epsilon: 1e-8,
            patience: Some(10),
        }
    }
}

impl Settings {
    pub(super) fn parameters(&self, regressor: bool) -> Vec<(&'static str, Value)> {
        let hidden = self.hidden.iter().map(|size| Value::from(*size)).collect();
        let mut list = vec![
            ("activation", Value::from(self.activation.name())),
            ("alpha", Value::Float(self.alpha)),
            ("batch_size", self.batch_size.map_or(Value::from("auto"), Value::from)),
            ("beta_1", Value::Float(self.beta_1)),
            ("beta_2", Value::Float(self.beta_2)),
            ("early_stopping", Value::Bool(false)),
            ("epsilon", Value::Float(self.epsilon)),
            ("hidden_layer_sizes", Value::List(hidden)),
            ("learning_rate", Value::from(SCHEDULES[self.schedule])),
            ("learning_rate_init", Value::Float(self.rate)),
        ];
        if regressor {
            list.push(("loss", Value::from("squared_error")));
        }
        list.extend([
            ("max_fun", Value::Int(15000)),
            ("max_iter", Value::from(self.max_iter)),
            ("momentum", Value::Float(self.momentum)),
            ("n_iter_no_change", self.patience.map_or(Value::Float(f64::INFINITY), Value::from)),
            ("nesterovs_momentum", Value::Bool(self.nesterov)),
            ("power_t", Value::Float(self.power_t)),
            ("random_state", Value::from(u64::from(self.seed))),
            ("shuffle", Value::Bool(self.shuffle)),
            ("solver", Value::from(SOLVERS[usize::from(self.sgd)])),
            ("tol", Value::Float(self.tol)),
            ("validation_fraction", Value::Float(0.1)),
            ("verbose", Value::Bool(false)),
            ("warm_start", Value::Bool(false)),
        ]);
        list
    }

    pub(super) fn set(&mut self, argument: &Argument<'_>, regressor: bool) -> Result<bool, Error> {
        let value = argument.value;
        let not_offered =
            |text: &str| Error::Value(format!("{}({}={text}) is not offered", argument.class, argument.name));
        match argument.name {
            "hidden_layer_sizes" => self.hidden = sizes(argument)?,
            "activation" => {
                let code = argument.choice(&Activation::NAMES)?;
                if let Some(activation) = Activation::from_code(code) {
                    self.activation = activation;
                }
            }
            "solver" => {
                if value.as_str() == Some("lbfgs") {
                    return Err(not_offered("'lbfgs'"));
                }
                self.sgd = argument.choice(&SOLVERS)? == 1;
            }
            "alpha" => self.alpha = argument.number(0.0, false)?,
            "batch_size" => {
                self.batch_size = if value.as_str() == Some("auto") {
                    None
                } else {
                    Some(argument.whole_or(1, " or a str among {'auto'}")?)
                }
            }
            "learning_rate" => self.schedule = argument.choice(&SCHEDULES)?,
            "learning_rate_init" => self.rate = argument.number(0.0, true)?,
            "power_t" => self.power_t = argument.number(0.0, false)?,
            "max_iter" => self.max_iter = argument.whole(1)?,
            "shuffle" => self.shuffle = argument.boolean()?,
            "random_state" => self.seed = argument.seed()?,
            "tol" => self.tol = argument.number(0.0, false)?,
            "momentum" => {
                self.momentum = argument.number(0.0, false)?;
                if self.momentum > 1.0 {
                    return Err(argument.refused("a float in the range [0.0, 1.0]"));
                }
            }
            "nesterovs_momentum" => self.nesterov = argument.boolean()?,
            "beta_1" => self.beta_1 = argument.below_one()?,
            "beta_2" => self.beta_2 = argument.below_one()?,
            "epsilon" => self.epsilon = argument.number(0.0, true)?,
            "n_iter_no_change" => {
                self.patience = match value {
                    Value::Float(number) if *number == f64::INFINITY => None,
                    _ => Some(argument.whole_or(1, " or a float among {inf}")?),
                }
            }
            "early_stopping" => {
                if argument.boolean()? {
                    return Err(not_offered("True"));
                }
            }
            "validation_fraction" => {
                argument.below_one()?;
            }
            "max_fun" => {
                argument.whole(1)?;
            }
            "loss" if regressor => {
                if value.as_str() != Some("squared_error") {
                    return Err(not_offered(&crate::params::repr(value)));
                }
            }
            _ => return without_effect(argument),
        }
        Ok(true)
    }

    pub(super) fn encode(&self, writer: &mut Writer) {
        let Settings {
            hidden,
            activation,
            sgd,
            alpha,
            batch_size,
            schedule,
            rate,
            power_t,
            max_iter,
            shuffle,
            seed,
            tol,
            momentum,
            nesterov,
            beta_1,
            beta_2,
            epsilon,
            patience,
        } = self;
        writer.count(hidden.len());
        hidden.iter().for_each(|size| writer.u64(*size));
        writer.u8(activation.code());
        writer.bool(*sgd);
        writer.u64(batch_size.unwrap_or(0));
        writer.u8(*schedule as u8);
        writer.u64(*max_iter);
        writer.bool(*shuffle);
        writer.u32(*seed);
        writer.bool(*nesterov);
        writer.u64(patience.unwrap_or(0));
        for number in [alpha, rate, power_t, tol, momentum, beta_1, beta_2, epsilon] {
            writer.f64(*number);
        }
    }

    pub(super) fn decode(reader: &mut Reader<'_>) -> Result<Settings, CodecError> {
        let count = reader.count(8)?;
        let hidden = (0..count).map(|_| reader.u64()).collect::<Result<Vec<u64>, CodecError>>()?;
        let activation =
            Activation::from_code(usize::from(reader.u8()?)).ok_or_else(|| reader.malformed("activation"))?;
        let sgd = reader.bool()?;
        let batch_size = Some(reader.u64()?).filter(|size| *size > 0);
        let schedule = usize::from(reader.u8()?);
        let (max_iter, shuffle, seed, nesterov) = (reader.u64()?, reader.bool()?, reader.u32()?, reader.bool()?);
        let patience = Some(reader.u64()?).filter(|epochs| *epochs > 0);
        let mut number = || reader.f64();
        let (alpha, rate, power_t, tol) = (number()?, number()?, number()?, number()?);
        let (momentum, beta_1, beta_2, epsilon) = (number()?, number()?, number()?, number()?);
        if schedule >= SCHEDULES.len() || hidden.contains(&0) || max_iter == 0 {
            return Err(reader.malformed("settings of a perceptron"));
        }
        Ok(Settings {
            hidden,
            activation,
            sgd,
            alpha,
            batch_size,
            schedule,
            rate,
            power_t,
            max_iter,
            shuffle,
            seed,
            tol,
            momentum,
            nesterov,
            beta_1,
            beta_2,
            epsilon,
            patience,
        })
    }
}

/// Sizes of hidden layers: a number or a list of numbers.
fn sizes(argument: &Argument<'_>) -> Result<Vec<u64>, Error> {
    let one = |value: &Value| match value {
        Value::Int(size) if *size > 0 => Ok(*size as u64),
        Value::Bool(true) => Ok(1),
        Value::Int(_) | Value::Bool(false) => Err(Error::Value(format!(
            "hidden_layer_sizes must be > 0, got {}.",
            match argument.value {
                Value::List(_) => crate::params::repr(argument.value),
                other => format!("[{}]", crate::params::repr(other)),
            }
        ))),
        _ => Err(argument.refused("an array-like or an int in the range [1, inf)")),
    };
    match argument.value {
        Value::List(items) => items.iter().map(one).collect(),
        other => Ok(vec![one(other)?]),
    }
}
