//! Losses of a single prediction and their slopes, for stochastic gradient descent.

/// How a prediction's distance from the truth counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SgdLoss {
    SquaredError,
    Huber,
    EpsilonInsensitive,
    SquaredEpsilonInsensitive,
}

/// Their names in the order of the codes that bytes have.
pub(crate) const NAMES: [&str; 4] = ["squared_error", "huber", "epsilon_insensitive", "squared_epsilon_insensitive"];

impl SgdLoss {
    pub(crate) fn from_code(code: usize) -> Option<SgdLoss> {
        [SgdLoss::SquaredError, SgdLoss::Huber, SgdLoss::EpsilonInsensitive, SgdLoss::SquaredEpsilonInsensitive]
            .get(code)
            .copied()
    }

    pub(crate) fn code(self) -> usize {
        self as usize
    }

    /// The loss of a prediction.
    pub(crate) fn value(self, truth: f64, predicted: f64, epsilon: f64) -> f64 {
        let distance = (truth - predicted).abs();
        match self {
            SgdLoss::SquaredError => 0.5 * (predicted - truth) * (predicted - truth),
            SgdLoss::Huber if distance <= epsilon => 0.5 * (distance * distance),
            SgdLoss::Huber => epsilon * (distance - 0.5 * epsilon),
            SgdLoss::EpsilonInsensitive => (distance - epsilon).max(0.0),
            SgdLoss::SquaredEpsilonInsensitive => {
                let beyond = (distance - epsilon).max(0.0);
                beyond * beyond
            }
        }
    }

    /// Its slope by the prediction.
    pub(crate) fn slope(self, truth: f64, predicted: f64, epsilon: f64) -> f64 {
        let short = truth - predicted;
        match self {
            SgdLoss::SquaredError => predicted - truth,
            SgdLoss::Huber => {
                let beyond = predicted - truth;
                if beyond.abs() <= epsilon {
                    beyond
                } else if beyond >= 0.0 {
                    epsilon
                } else {
                    -epsilon
                }
            }
            SgdLoss::EpsilonInsensitive if short > epsilon => -1.0,
            SgdLoss::EpsilonInsensitive if -short > epsilon => 1.0,
            SgdLoss::SquaredEpsilonInsensitive if short > epsilon => -2.0 * (short - epsilon),
            SgdLoss::SquaredEpsilonInsensitive if short < -epsilon => 2.0 * (-short - epsilon),
            SgdLoss::EpsilonInsensitive | SgdLoss::SquaredEpsilonInsensitive => 0.0,
        }
    }
}
