//! What Python sees of a perceptron: fit, predict, attributes.

use super::net::{Output, predict};
use super::{Fitted, Mlp};
use crate::estimator::{accuracy, required_targets};
use crate::input::{self, Rules};
use crate::linear_scores::largest_in_rows;
use crate::params::Argument;
use crate::saved::list;
use crate::{Classes, Error, Estimator, Meter, Method, Warned, classes, r2_score};
use primitives::Value;
use primitives::codec::Writer;
use tensor::random::RandomState;
use tensor::{Array, Matrix, matrix};

/// Targets as the last layer is to make them.
struct Targets {
    numbers: Matrix,
    classes: Option<Classes>,
    flat: bool,
}

// One where the label is; one column for two classes.
fn indicators(ranks: &[u32], classes: usize, meter: &mut dyn Meter) -> Result<Matrix, Error> {
    let columns = if classes > 2 { classes } else { 1 };
    meter.reserve_floats(ranks.len(), columns)?;
    let mut data = vec![0.0; ranks.len() * columns];
    for (row, rank) in ranks.iter().enumerate() {
        if columns > 1 {
            data[row * columns + *rank as usize] = 1.0;
        } else if *rank == 1 {
            data[row] = 1.0;
        }
    }
    Ok(matrix(ranks.len(), columns, data)?)
}

impl Mlp {
    fn rules(&self, fitting: bool) -> Rules {
        Rules { name: self.class(), parses_text: fitting, allows_nan: false }
    }

    fn targets(
        &self,
        y: Option<&Array>,
        rows: usize,
        known: Option<&Classes>,
        meter: &mut dyn Meter,
    ) -> Result<Targets, Error> {
        let y = y.ok_or_else(|| classes::missing(self.class()))?;
        if self.regressor {
            let (numbers, flat) = input::targets(y, self.class())?;
            input::check_lengths(&[rows, numbers.nrows()])?;
            let flat = flat || numbers.ncols() == 1;
            return Ok(Targets { numbers, classes: None, flat });
        }
        meter.spend(crate::score_cost(y.len()))?;
        let (classes, ranks) = classes::labels(Some(y), rows, self.class())?;
        let Some(known) = known else {
            let numbers = indicators(&ranks, classes.len(), meter)?;
            return Ok(Targets { numbers, classes: Some(classes), flat: true });
        };
        let ranks: Option<Vec<u32>> = known.ranks(&classes, &ranks).into_iter().collect();
        let Some(ranks) = ranks else {
            return Err(Error::Value(format!(
                "`y` has classes not in `self.classes_`. `self.classes_` has {}. 'y' has {}.",
                known.preview(),
                classes.preview()
            )));
        };
        Ok(Targets { numbers: indicators(&ranks, known.len(), meter)?, classes: Some(known.clone()), flat: true })
    }

    fn ask(&self, x: &Array, meter: &mut dyn Meter) -> Result<(&Fitted, Matrix), Error> {
        let fitted = self.fitted.as_ref().ok_or(Error::NotFitted(self.class()))?;
        let x = input::features(x, self.rules(false))?;
        input::check_feature_count(&x, fitted.features(), self.class())?;
        let made = predict(&x, &fitted.layers, self.settings.activation, fitted.output, meter)?;
        Ok((fitted, made))
    }
}

impl Fitted {
    pub(super) fn features(&self) -> usize {
        self.layers.first().map_or(0, |layer| layer.weights.nrows())
    }
}

impl Estimator for Mlp {
    fn name(&self) -> &'static str {
        self.class()
    }

    fn parameters(&self) -> Vec<(&'static str, Value)> {
        self.settings.parameters(self.regressor)
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<bool, Error> {
        let argument = Argument { class: self.class(), name, value };
        self.settings.set(&argument, self.regressor)
    }

    fn methods(&self) -> &'static [Method] {
        if self.regressor {
            &[Method::PartialFit, Method::Predict, Method::Score]
        } else {
            &[Method::PartialFit, Method::Predict, Method::PredictProba, Method::PredictLogProba, Method::Score]
        }
    }

    fn is_fitted(&self) -> bool {
        self.fitted.is_some()
    }

    fn fit(&mut self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<(), Error> {
        let x = input::features(x, self.rules(true))?;
        let Targets { numbers, classes, flat } = self.targets(y, x.nrows(), None, meter)?;
        let mut random = RandomState::new(self.settings.seed);
        let mut fitted = self.initial(x.ncols(), numbers.ncols(), classes, flat, &mut random, meter)?;
        self.train(&mut fitted, &x, &numbers, self.settings.max_iter, &mut random, meter)?;
        self.fitted = Some(fitted);
        Ok(())
    }

    fn partial_fit(
        &mut self,
        x: &Array,
        y: Option<&Array>,
        classes: Option<&Array>,
        meter: &mut dyn Meter,
    ) -> Result<(), Error> {
        let given = classes.map(|classes| Classes::of(&classes.flat())).transpose()?.map(|(classes, _)| classes);
        let had = self.fitted.as_ref().and_then(|fitted| fitted.classes.clone());
        let known = match (had, given) {
            _ if self.regressor => None,
            (None, None) if self.fitted.is_none() => {
                return Err(Error::value("classes must be passed on the first call to partial_fit."));
            }
            (Some(had), Some(given)) if had != given => {
                return Err(Error::Value(format!(
                    "`classes={}` is not the same as on last call to partial_fit, was: {}",
                    given.preview(),
                    had.preview()
                )));
            }
            (had, given) => had.or(given),
        };
        let x = input::features(x, self.rules(true))?;
        let Targets { numbers, classes, flat } = self.targets(y, x.nrows(), known.as_ref(), meter)?;
        let mut random = RandomState::new(self.settings.seed);
        let mut fitted = match &self.fitted {
            Some(fitted) => {
                input::check_feature_count(&x, fitted.features(), self.class())?;
                let outputs = fitted.layers.last().map_or(0, |layer| layer.biases.len());
                if numbers.ncols() != outputs {
                    return Err(Error::Value(format!(
                        "y has {} columns, but {} was trained with {outputs}",
                        numbers.ncols(),
                        self.class()
                    )));
                }
                meter.reserve(self.size_bytes().saturating_mul(2))?;
                fitted.clone()
            }
            None => self.initial(x.ncols(), numbers.ncols(), classes, flat, &mut random, meter)?,
        };
        self.train(&mut fitted, &x, &numbers, 1, &mut random, meter)?;
        self.fitted = Some(fitted);
        Ok(())
    }

    fn predict(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        let (fitted, made) = self.ask(x, meter)?;
        let Some(classes) = &fitted.classes else {
            return Ok(if fitted.flat {
                Array::from_floats(made.into_iter().collect())
            } else {
                Array::from_matrix(made)
            });
        };
        let indices: Vec<usize> = match fitted.output {
            Output::Softmax => largest_in_rows(&made),
            _ if classes.len() == 1 => vec![0; made.nrows()],
            _ => made.iter().map(|probability| usize::from(*probability > 0.5)).collect(),
        };
        Ok(classes.pick(&indices))
    }

    fn predict_proba(&self, x: &Array, meter: &mut dyn Meter) -> Result<Array, Error> {
        if self.regressor {
            return Err(self.lacks(Method::PredictProba));
        }
        let (fitted, made) = self.ask(x, meter)?;
        if fitted.output == Output::Softmax {
            return Ok(Array::from_matrix(made));
        }
        meter.reserve_floats(made.nrows(), 2)?;
        let both = made.iter().flat_map(|second| [1.0 - second, *second]);
        Ok(Array::from_matrix(matrix(made.nrows(), 2, both.collect())?))
    }

    fn score(&self, x: &Array, y: Option<&Array>, meter: &mut dyn Meter) -> Result<Warned<f64>, Error> {
        let predicted = self.predict(x, meter)?;
        if self.regressor { r2_score(required_targets(y)?, &predicted) } else { accuracy(y, &predicted) }
    }

    fn attribute(&self, name: &str) -> Option<Value> {
        let fitted = self.fitted.as_ref()?;
        match name {
            "coefs_" => Some(fitted.weights_value()),
            "intercepts_" => Some(fitted.biases_value()),
            "classes_" => Some(fitted.classes.as_ref()?.value()),
            "loss_curve_" => Some(list(fitted.curve.iter().copied())),
            "loss_" => Some(Value::Float(*fitted.curve.last()?)),
            "best_loss_" if fitted.best.is_finite() => Some(Value::Float(fitted.best)),
            "n_iter_" => Some(Value::from(fitted.epochs)),
            "t_" => Some(Value::from(fitted.time)),
            "n_features_in_" => Some(Value::from(fitted.features() as u64)),
            "n_layers_" => Some(Value::from(fitted.layers.len() as u64 + 1)),
            "n_outputs_" => Some(Value::from(fitted.layers.last()?.biases.len() as u64)),
            "out_activation_" => Some(Value::from(match fitted.output {
                Output::Identity => "identity",
                Output::Logistic => "logistic",
                Output::Softmax => "softmax",
            })),
            _ => None,
        }
    }

    fn saved(&self) -> Vec<(&'static str, Value)> {
        self.entries()
    }

    fn encode(&self, writer: &mut Writer) {
        self.write(writer);
    }

    fn size_bytes(&self) -> u64 {
        self.fitted.as_ref().map_or(0, |fitted| {
            let parameters: u64 = fitted.layers.iter().map(super::net::Layer::parameters).sum();
            let moments = fitted.optimizer.as_ref().map_or(0, |state| state.first.len() + state.second.len()) as u64;
            8 * (parameters + moments + fitted.curve.len() as u64)
                + fitted.classes.as_ref().map_or(0, Classes::size_bytes)
        })
    }
}
