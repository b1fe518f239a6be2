//! Training: weights drawn at random, then epochs of shuffled batches until the loss no longer falls.

use super::net::{Activation, Layer, Output, forward_cost, gradients};
use super::optimizer::Optimizer;
use super::settings::Settings;
use super::{Fitted, Mlp};
use crate::{Classes, Error, Meter};
use tensor::random::RandomState;
use tensor::{Matrix, matrix};

/// Samples of a batch unless the settings say otherwise.
const BATCH: usize = 200;
/// Operations of a step per parameter: two moments, a root and a quotient.
const STEP_COST: u64 = 40;

impl Mlp {
    /// Weights and biases as Glorot draws them.
    ///
    /// # Source
    /// Glorot and Bengio 2010, Understanding the difficulty of training deep feedforward neural networks, equation 16.
    fn drawn(
        &self,
        features: usize,
        outputs: usize,
        random: &mut RandomState,
        meter: &mut dyn Meter,
    ) -> Result<Vec<Layer>, Error> {
        let mut sizes = vec![features as u64];
        sizes.extend(&self.settings.hidden);
        sizes.push(outputs as u64);
        for pair in sizes.windows(2) {
            let count = pair[0].saturating_mul(pair[1]).saturating_add(pair[1]);
            // Weights, two moments, gradients, and one of both turned round.
            meter.reserve(count.saturating_mul(8 * 6))?;
            meter.spend(count.saturating_mul(20))?;
        }
        let factor = if self.settings.activation == Activation::Logistic { 2.0 } else { 6.0 };
        let mut layers = Vec::new();
        for pair in sizes.windows(2) {
            let (fan_in, fan_out) = (pair[0] as usize, pair[1] as usize);
            let bound = (factor / (pair[0] + pair[1]) as f64).sqrt();
            let weights = (0..fan_in * fan_out).map(|_| random.uniform(-bound, bound)).collect();
            let weights = matrix(fan_in, fan_out, weights)?;
            let biases = (0..fan_out).map(|_| random.uniform(-bound, bound)).collect();
            layers.push(Layer { weights, biases });
        }
        Ok(layers)
    }

    /// A model before its first epoch.
    pub(super) fn initial(
        &self,
        features: usize,
        outputs: usize,
        classes: Option<Classes>,
        flat: bool,
        random: &mut RandomState,
        meter: &mut dyn Meter,
    ) -> Result<Fitted, Error> {
        let layers = self.drawn(features, outputs, random, meter)?;
        let output = match &classes {
            None => Output::Identity,
            Some(classes) if classes.len() > 2 => Output::Softmax,
            Some(_) => Output::Logistic,
        };
        let optimizer = Some(Optimizer::new(&layers, &self.settings));
        Ok(Fitted {
            layers,
            output,
            classes,
            flat,
            curve: Vec::new(),
            epochs: 0,
            time: 0,
            best: f64::INFINITY,
            stale: 0,
            optimizer,
        })
    }

    /// Epochs until the loss no longer falls, or so many.
    pub(super) fn train(
        &self,
        fitted: &mut Fitted,
        x: &Matrix,
        y: &Matrix,
        epochs: u64,
        random: &mut RandomState,
        meter: &mut dyn Meter,
    ) -> Result<(), Error> {
        let settings: &Settings = &self.settings;
        let rows = x.nrows();
        let batch = match settings.batch_size {
            None => BATCH.min(rows),
            Some(size) => size.clamp(1, rows as u64) as usize,
        };
        let units: usize = fitted.layers.iter().map(|layer| layer.biases.len()).sum::<usize>() + x.ncols();
        meter.reserve_floats(batch, units.saturating_mul(3))?;
        meter.reserve_floats(rows, 2)?;
        let cost = epoch_cost(&fitted.layers, settings, rows, batch);
        let mut optimizer = match fitted.optimizer.take() {
            Some(optimizer) => optimizer,
            None => Optimizer::new(&fitted.layers, settings),
        };
        let mut order: Vec<usize> = (0..rows).collect();
        fitted.epochs = 0;
        for _ in 0..epochs {
            meter.spend(cost)?;
            if settings.shuffle {
                order = random.permutation(rows).into_iter().map(|index| order[index]).collect();
            }
            let mut total = 0.0;
            for chosen in order.chunks(batch) {
                let (x_batch, y_batch) = (taken(x, chosen)?, taken(y, chosen)?);
                let (loss, found) =
                    gradients(&x_batch, &y_batch, &fitted.layers, settings.activation, fitted.output, settings.alpha)?;
                total += loss * chosen.len() as f64;
                optimizer.step(&mut fitted.layers, &found, settings);
            }
            fitted.epochs += 1;
            fitted.time += rows as u64;
            let loss = total / rows as f64;
            fitted.curve.push(loss);
            if loss > fitted.best - settings.tol {
                fitted.stale += 1;
            } else {
                fitted.stale = 0;
            }
            if loss < fitted.best {
                fitted.best = loss;
            }
            optimizer.epoch_ends(fitted.time, settings);
            if settings.patience.is_some_and(|patience| fitted.stale > patience) {
                if optimizer.stops(settings) {
                    break;
                }
                fitted.stale = 0;
            }
        }
        fitted.optimizer = Some(optimizer);
        let finite = |layer: &Layer| layer.weights.iter().chain(&layer.biases).all(|number| number.is_finite());
        if fitted.layers.iter().all(finite) {
            return Ok(());
        }
        Err(Error::value(
            "Solver produced non-finite parameter weights. The input data may contain large values and need to be preprocessed.",
        ))
    }
}

fn epoch_cost(layers: &[Layer], settings: &Settings, rows: usize, batch: usize) -> u64 {
    let parameters = layers.iter().fold(0u64, |sum, layer| sum.saturating_add(layer.parameters()));
    // Backward is two products where forward is one; the rest is turning and copying.
    let per_sample = forward_cost(layers, settings.activation)
        .saturating_add(parameters.saturating_mul(4))
        .saturating_add(layers.iter().fold(60, |sum, layer| sum + 30 * layer.biases.len() as u64));
    let batches = rows.div_ceil(batch.max(1)) as u64;
    let steps = batches.saturating_mul(parameters.saturating_mul(STEP_COST).saturating_add(2000));
    per_sample.saturating_mul(rows as u64).saturating_add(steps)
}

fn taken(numbers: &Matrix, rows: &[usize]) -> Result<Matrix, Error> {
    let columns = numbers.ncols();
    let mut data = Vec::with_capacity(rows.len() * columns);
    for row in rows {
        data.extend(numbers.row(*row).iter());
    }
    Ok(matrix(rows.len(), columns, data)?)
}
