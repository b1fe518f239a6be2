//! The layers themselves: forward through them, and the gradients backward.

use crate::linear_scores::{TRANSCENDENTAL, expit, softmax_rows};
use crate::products::{times_transposed, transposed_times};
use crate::{Error, Meter};
use primitives::math;
use tensor::{Matrix, column_means, column_sums, matmul};

/// What bends a hidden layer's sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Activation {
    Identity,
    Logistic,
    Relu,
    Tanh,
}

impl Activation {
    pub(super) const NAMES: [&'static str; 4] = ["identity", "logistic", "relu", "tanh"];

    pub(super) fn from_code(code: usize) -> Option<Activation> {
        [Activation::Identity, Activation::Logistic, Activation::Relu, Activation::Tanh].get(code).copied()
    }

    pub(super) fn code(self) -> u8 {
        self as u8
    }

    pub(super) fn name(self) -> &'static str {
        Activation::NAMES[self as usize]
    }

    pub(super) fn cost(self) -> u64 {
        match self {
            Activation::Identity | Activation::Relu => 4,
            Activation::Logistic | Activation::Tanh => TRANSCENDENTAL,
        }
    }

    fn bend(self, sums: &mut Matrix) {
        match self {
            Activation::Identity => {}
            Activation::Logistic => sums.mapv_inplace(expit),
            Activation::Relu => sums.mapv_inplace(|sum| sum.max(0.0)),
            Activation::Tanh => sums.mapv_inplace(math::tanh),
        }
    }

    // Slopes are functions of what came out.
    fn slope(self, made: &Matrix, deltas: &mut Matrix) {
        let change: fn(f64, f64) -> f64 = match self {
            Activation::Identity => return,
            Activation::Logistic => |delta, made| delta * made * (1.0 - made),
            Activation::Relu => |delta, made| if made == 0.0 { 0.0 } else { delta },
            Activation::Tanh => |delta, made| delta * (1.0 - made * made),
        };
        for (delta, made) in deltas.iter_mut().zip(made.iter()) {
            *delta = change(*delta, *made);
        }
    }
}

/// What the last layer's sums become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// Numbers as they are.
    Identity,
    /// The probability of the second class.
    Logistic,
    /// One probability per class.
    Softmax,
}

/// Weights `(in, out)` and one bias per output.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layer {
    pub weights: Matrix,
    pub biases: Vec<f64>,
}

impl Layer {
    pub(super) fn parameters(&self) -> u64 {
        (self.weights.len() + self.biases.len()) as u64
    }
}

/// Operations of a forward pass per sample.
pub(super) fn forward_cost(layers: &[Layer], activation: Activation) -> u64 {
    layers.iter().fold(0u64, |sum, layer| {
        let units = (layer.biases.len() as u64).saturating_mul(activation.cost().max(TRANSCENDENTAL / 4) + 4);
        sum.saturating_add(layer.parameters().saturating_mul(2)).saturating_add(units)
    })
}

fn sums(input: &Matrix, layer: &Layer) -> Result<Matrix, Error> {
    let mut sums = matmul(input, &layer.weights)?;
    for mut row in sums.rows_mut() {
        for (sum, bias) in row.iter_mut().zip(&layer.biases) {
            *sum += bias;
        }
    }
    Ok(sums)
}

fn finish(output: Output, sums: &mut Matrix) {
    match output {
        Output::Identity => {}
        Output::Logistic => sums.mapv_inplace(expit),
        Output::Softmax => softmax_rows(sums),
    }
}

/// What the last layer makes of samples.
pub(super) fn predict(
    x: &Matrix,
    layers: &[Layer],
    activation: Activation,
    output: Output,
    meter: &mut dyn Meter,
) -> Result<Matrix, Error> {
    meter.spend(forward_cost(layers, activation).saturating_mul(x.nrows() as u64))?;
    let widest = layers.iter().map(|layer| layer.biases.len()).max().unwrap_or(0);
    meter.reserve_floats(x.nrows(), widest.saturating_mul(2))?;
    let mut made: Option<Matrix> = None;
    for (index, layer) in layers.iter().enumerate() {
        let mut sums = sums(made.as_ref().unwrap_or(x), layer)?;
        if index + 1 < layers.len() {
            activation.bend(&mut sums);
        } else {
            finish(output, &mut sums);
        }
        made = Some(sums);
    }
    Ok(made.unwrap_or_else(|| x.clone()))
}

/// The loss of a batch with the penalty, and the gradients of all layers.
///
/// # Shapes
/// `x`: `(n, p)`; `y`: `(n, outputs)`, of labels one where the label is and zero elsewhere.
pub(super) fn gradients(
    x: &Matrix,
    y: &Matrix,
    layers: &[Layer],
    activation: Activation,
    output: Output,
    alpha: f64,
) -> Result<(f64, Vec<Layer>), Error> {
    let count = x.nrows() as f64;
    let mut made: Vec<Matrix> = Vec::with_capacity(layers.len());
    for (index, layer) in layers.iter().enumerate() {
        let mut sums = sums(made.last().unwrap_or(x), layer)?;
        if index + 1 < layers.len() {
            activation.bend(&mut sums);
        } else {
            finish(output, &mut sums);
        }
        made.push(sums);
    }
    let Some(mut deltas) = made.pop() else { return Ok((0.0, Vec::new())) };
    let squares =
        layers.iter().fold(0.0, |sum, layer| sum + layer.weights.iter().fold(0.0, |sum, weight| sum + weight * weight));
    let loss = loss(y, &deltas, output) + (0.5 * alpha) * squares / count;
    for (delta, truth) in deltas.iter_mut().zip(y.iter()) {
        *delta -= truth;
    }
    let mut found = Vec::with_capacity(layers.len());
    for (index, layer) in layers.iter().enumerate().rev() {
        let input = if index == 0 { x } else { &made[index - 1] };
        let mut weights = transposed_times(input, &deltas)?;
        for (gradient, weight) in weights.iter_mut().zip(layer.weights.iter()) {
            *gradient = (*gradient + alpha * weight) / count;
        }
        let biases = column_sums(&deltas).into_iter().map(|sum| sum / count).collect();
        found.push(Layer { weights, biases });
        if index > 0 {
            deltas = times_transposed(&deltas, &layer.weights)?;
            activation.slope(&made[index - 1], &mut deltas);
        }
    }
    found.reverse();
    Ok((loss, found))
}

// y ln p, which is nothing where y is nothing.
fn times_log(y: f64, p: f64) -> f64 {
    if y == 0.0 { 0.0 } else { y * math::ln(p) }
}

fn loss(y: &Matrix, made: &Matrix, output: Output) -> f64 {
    let mut each = made.clone();
    let clip = |p: f64| p.clamp(f64::EPSILON, 1.0 - f64::EPSILON);
    for (p, y) in each.iter_mut().zip(y.iter()) {
        *p = match output {
            Output::Identity => (y - *p) * (y - *p),
            Output::Softmax => times_log(*y, clip(*p)),
            Output::Logistic => times_log(*y, clip(*p)) + times_log(1.0 - y, 1.0 - clip(*p)),
        };
    }
    let means = column_means(&each);
    match output {
        Output::Identity => 0.5 * tensor::mean(&means),
        _ => -tensor::pairwise_sum(&means),
    }
}
