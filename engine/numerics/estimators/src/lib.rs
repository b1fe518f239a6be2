//! Models that are fitted and predict, and the scores that judge them: what scikit-learn computes, with its errors in its words.
//! In come arrays of any element type, checked here; out go arrays, scores, and models as dicts that can be stored and loaded again.
//! Everything is a pure function of its arguments, the same bits on every machine, and its cost is known before the work.
//! It knows no Python objects, no gas and no storage.

mod bytes;
mod classes;
mod decision_tree;
mod error;
mod estimator;
mod forest;
mod input;
mod kmeans;
mod labels;
mod lbfgs;
mod line_search;
mod linear;
mod linear_scores;
mod logistic;
mod meter;
mod mlp;
mod model;
mod params;
mod pipeline;
mod polynomial;
mod precision;
mod products;
mod regression;
mod saved;
mod scaler;
mod sgd;
mod sgd_loss;
mod show;
mod silhouette;
mod tree;

pub use classes::Classes;
pub use decision_tree::DecisionTree;
pub use error::Error;
pub use estimator::{Estimator, Method};
pub use forest::RandomForest;
pub use input::MAX_ELEMENTS;
pub use kmeans::KMeans;
pub use labels::{Normalize, accuracy_score, confusion_matrix, confusion_matrix_cost, score_cost};
pub use linear::LinearRegression;
pub use logistic::LogisticRegression;
pub use meter::{Counted, Limited, Meter, Stop};
pub use mlp::Mlp;
pub use model::{CLASSES, Model};
pub use pipeline::{MAX_PIPELINE_DEPTH, Pipeline};
pub use polynomial::PolynomialFeatures;
pub use precision::{Average, Ratio, label_ratio, log_loss};
pub use regression::{mean_absolute_error, mean_squared_error, r2_score, root_mean_squared_error};
pub use saved::MODEL_TAG;
pub use scaler::StandardScaler;
pub use sgd::SgdRegressor;
pub use show::repr;
pub use silhouette::silhouette_score;
pub use tree::{Node, Tree};

/// A result and what scikit-learn would have warned about.
#[derive(Clone, Debug, PartialEq)]
pub struct Warned<T> {
    /// The result.
    pub value: T,
    /// The warning's text.
    pub warning: Option<&'static str>,
}
