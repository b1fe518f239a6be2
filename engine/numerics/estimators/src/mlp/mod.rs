//! Multi-layer perceptrons: layers of sums and bends, trained by stochastic gradients.

mod estimator;
mod net;
mod optimizer;
mod settings;
mod store;
mod train;

use crate::Classes;
use net::{Layer, Output};
use optimizer::Optimizer;
use settings::Settings;

pub(crate) const CLASSIFIER: &str = "MLPClassifier";
pub(crate) const REGRESSOR: &str = "MLPRegressor";

/// A multi-layer perceptron, as scikit-learn 1.9 trains it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mlp {
    /// Whether it learns numbers instead of labels.
    regressor: bool,
    settings: Settings,
    fitted: Option<Fitted>,
}

/// What training finds.
#[derive(Clone, Debug, PartialEq)]
struct Fitted {
    layers: Vec<Layer>,
    output: Output,
    /// Of a classifier.
    classes: Option<Classes>,
    /// Whether a regressor's targets were a plain list.
    flat: bool,
    /// The mean loss of each epoch.
    curve: Vec<f64>,
    /// Epochs of the last call.
    epochs: u64,
    /// Samples seen.
    time: u64,
    best: f64,
    /// Epochs in a row that did not lower the loss.
    stale: u64,
    /// Unless the model was loaded.
    optimizer: Option<Optimizer>,
}

impl Mlp {
    /// A classifier as its constructor without arguments makes it.
    pub fn classifier() -> Mlp {
        Mlp { regressor: false, settings: Settings::default(), fitted: None }
    }

    /// A regressor as its constructor without arguments makes it.
    pub fn regressor() -> Mlp {
        Mlp { regressor: true, settings: Settings::default(), fitted: None }
    }

    fn class(&self) -> &'static str {
        if self.regressor { REGRESSOR } else { CLASSIFIER }
    }
}
