//! Steps from gradients: by moments (Adam) or by momentum.

use super::net::Layer;
use super::settings::{SCHEDULES, Settings};
use primitives::math;

/// What is remembered between steps.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Optimizer {
    /// Steps so far.
    pub steps: u64,
    pub rate: f64,
    /// First moments, or velocities; parameter by parameter, layer by layer.
    pub first: Vec<f64>,
    /// Second moments; none with momentum.
    pub second: Vec<f64>,
}

impl Optimizer {
    pub(super) fn new(layers: &[Layer], settings: &Settings) -> Optimizer {
        let count = layers.iter().map(|layer| layer.weights.len() + layer.biases.len()).sum();
        let second = if settings.sgd { Vec::new() } else { vec![0.0; count] };
        Optimizer { steps: 0, rate: settings.rate, first: vec![0.0; count], second }
    }

    /// One step of all layers.
    ///
    /// # Source
    /// Kingma and Ba 2014, Adam, <https://arxiv.org/abs/1412.6980>; Nesterov 1983 for the momentum.
    pub(super) fn step(&mut self, layers: &mut [Layer], gradients: &[Layer], settings: &Settings) {
        self.steps += 1;
        if !settings.sgd {
            let time = self.steps as f64;
            self.rate = settings.rate * (1.0 - math::pow(settings.beta_2, time)).sqrt()
                / (1.0 - math::pow(settings.beta_1, time));
        }
        let mut at = 0;
        for (layer, gradient) in layers.iter_mut().zip(gradients) {
            let weights = (layer.weights.as_slice_mut(), gradient.weights.as_slice());
            if let (Some(weights), Some(gradients)) = weights {
                self.change(at, weights, gradients, settings);
                at += weights.len();
            }
            self.change(at, &mut layer.biases, &gradient.biases, settings);
            at += layer.biases.len();
        }
    }

    fn change(&mut self, at: usize, numbers: &mut [f64], gradients: &[f64], settings: &Settings) {
        let rate = self.rate;
        let first = &mut self.first[at..at + numbers.len()];
        if settings.sgd {
            let momentum = settings.momentum;
            for ((number, gradient), velocity) in numbers.iter_mut().zip(gradients).zip(first) {
                *velocity = momentum * *velocity - rate * gradient;
                *number += if settings.nesterov { momentum * *velocity - rate * gradient } else { *velocity };
            }
            return;
        }
        let second = &mut self.second[at..at + numbers.len()];
        let Settings { beta_1, beta_2, epsilon, .. } = *settings;
        let (rest_1, rest_2) = (1.0 - beta_1, 1.0 - beta_2);
        for (((number, gradient), m), v) in numbers.iter_mut().zip(gradients).zip(first).zip(second) {
            *m = beta_1 * *m + rest_1 * gradient;
            *v = beta_2 * *v + rest_2 * (gradient * gradient);
            *number += -rate * *m / (v.sqrt() + epsilon);
        }
    }

    /// The end of an epoch, after so many samples in all.
    pub(super) fn epoch_ends(&mut self, time: u64, settings: &Settings) {
        if settings.sgd && SCHEDULES[settings.schedule] == "invscaling" {
            self.rate = settings.rate / math::pow((time + 1) as f64, settings.power_t);
        }
    }

    /// Whether a loss that no longer falls ends the training; smaller steps may be tried first.
    pub(super) fn stops(&mut self, settings: &Settings) -> bool {
        if !settings.sgd || SCHEDULES[settings.schedule] != "adaptive" || self.rate <= 1e-6 {
            return true;
        }
        self.rate /= 5.0;
        false
    }
}
