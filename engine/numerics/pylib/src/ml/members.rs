//! What the classes of `panda.ml` have in common: methods and attributes as rows.

use super::estimator::{self as act, attribute};
use vm::{Args, Machine, NativeFn, NativeRow, Params, R, Value, named, row};

macro_rules! getters {
    ($($constant:ident $function:ident $name:literal $doc:literal;)*) => {
        $(fn $function(vm: &mut Machine, args: Args) -> R<Value> {
            attribute(vm, args, $name)
        }

        pub(super) const $constant: NativeRow = row($name, 1, 1, 50, $doc, $function);)*
    };
}

getters! {
    COEF get_coef "coef_" "Coefficients, one per feature; of classifiers one row per class.";
    INTERCEPT get_intercept "intercept_" "The constant of the scores.";
    RANK get_rank "rank_" "Rank of the centred rows.";
    SINGULAR get_singular "singular_" "Singular values of the centred rows.";
    N_FEATURES_IN get_n_features_in "n_features_in_" "Features seen while fitting.";
    N_OUTPUT_FEATURES get_n_output_features "n_output_features_" "Columns that transform makes.";
    MEAN get_mean "mean_" "Mean of each feature.";
    VAR get_var "var_" "Variance of each feature.";
    SCALE get_scale "scale_" "What each feature is divided by.";
    N_SAMPLES_SEEN get_n_samples_seen "n_samples_seen_" "Rows seen while fitting.";
    CLASSES get_classes "classes_" "The labels in order.";
    N_ITER get_n_iter "n_iter_" "Iterations or epochs of the last fit.";
    FEATURE_IMPORTANCES get_feature_importances "feature_importances_" "How much each feature contributed; they add up to 1.";
    N_CLASSES get_n_classes "n_classes_" "How many labels there are.";
    CLUSTER_CENTERS get_cluster_centers "cluster_centers_" "The mean of each cluster.";
    LABELS get_labels "labels_" "The cluster of each row that was fitted.";
    INERTIA get_inertia "inertia_" "Sum of squared distances to the clusters' means.";
    COEFS get_coefs "coefs_" "The weights of each layer, rows by input.";
    INTERCEPTS get_intercepts "intercepts_" "The biases of each layer.";
    LOSS_CURVE get_loss_curve "loss_curve_" "The mean loss of each epoch.";
    LOSS get_loss "loss_" "The loss of the last epoch.";
    BEST_LOSS get_best_loss "best_loss_" "The least loss of any epoch.";
    N_LAYERS get_n_layers "n_layers_" "Layers, input and output included.";
    N_OUTPUTS get_n_outputs "n_outputs_" "Numbers that the last layer makes.";
    OUT_ACTIVATION get_out_activation "out_activation_" "What becomes of the last layer's sums.";
    T get_t "t_" "Samples seen.";
    N_UPDATES get_n_updates "n_updates_" "Calls of partial_fit.";
    DEGREE get_degree "degree" "The highest degree.";
    FIT_INTERCEPT get_fit_intercept "fit_intercept" "Whether there is a constant.";
    MAX_ITER get_max_iter "max_iter" "Iterations or epochs at most.";
    C get_c "C" "The inverse of the penalty's strength.";
    MAX_DEPTH get_max_depth "max_depth" "Steps from the root to a leaf at most.";
    N_ESTIMATORS get_n_estimators "n_estimators" "How many trees are grown.";
    N_CLUSTERS get_n_clusters "n_clusters" "How many clusters are sought.";
    HIDDEN_LAYER_SIZES get_hidden_layer_sizes "hidden_layer_sizes" "Units of each hidden layer.";
    LEARNING_RATE get_learning_rate "learning_rate" "Size of the steps, or how it changes.";
    LEARNING_RATE_INIT get_learning_rate_init "learning_rate_init" "Size of the first steps.";
    RANDOM_STATE get_random_state "random_state" "The seed.";
}

/// A row whose body reads its arguments itself.
pub(super) const fn free(name: &'static str, doc: &'static str, call: NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas: 300, doc, call }
}

/// A method that is asked about rows.
const fn asked(name: &'static str, doc: &'static str, call: NativeFn) -> NativeRow {
    named(name, &["self", "X"], 2, 2, 300, doc, call)
}

/// A method that is told rows and perhaps targets.
const fn told(name: &'static str, doc: &'static str, call: NativeFn) -> NativeRow {
    named(name, &["self", "X", "y"], 2, 3, 300, doc, call)
}

pub(super) const FIT: NativeRow =
    told("fit", "fit(X, y=None)\n\nFits the model to rows X and targets y; gives the model.", act::fit);
pub(super) const PARTIAL_FIT: NativeRow =
    told("partial_fit", "partial_fit(X, y=None)\n\nFits to further rows.", act::partial_fit);
pub(super) const PARTIAL_FIT_CLASSES: NativeRow = named(
    "partial_fit",
    &["self", "X", "y", "classes"],
    2,
    4,
    300,
    "partial_fit(X, y, classes=None)\n\nOne epoch over further rows; the first call names all labels that will come.",
    act::partial_fit,
);
pub(super) const PREDICT: NativeRow =
    asked("predict", "predict(X)\n\nOne prediction per row, as a list.", act::predict);
pub(super) const PREDICT_PROBA: NativeRow =
    asked("predict_proba", "predict_proba(X)\n\nOne probability per row and class, as lists.", act::predict_proba);
pub(super) const PREDICT_LOG_PROBA: NativeRow = asked(
    "predict_log_proba",
    "predict_log_proba(X)\n\nThe logarithms of predict_proba's probabilities.",
    act::predict_log_proba,
);
pub(super) const DECISION_FUNCTION: NativeRow = asked(
    "decision_function",
    "decision_function(X)\n\nThe score of each row: of the second of two classes, or one per class.",
    act::decision_function,
);
pub(super) const TRANSFORM: NativeRow =
    asked("transform", "transform(X)\n\nThe transformed rows, as lists.", act::transform);
pub(super) const INVERSE_TRANSFORM: NativeRow =
    asked("inverse_transform", "inverse_transform(X)\n\nThe rows before the transformation.", act::inverse_transform);
pub(super) const FIT_TRANSFORM: NativeRow =
    told("fit_transform", "fit_transform(X, y=None)\n\nFits, then transforms the same rows.", act::fit_transform);
pub(super) const FIT_PREDICT: NativeRow =
    told("fit_predict", "fit_predict(X)\n\nFits, and gives the cluster of each row.", act::fit_predict);
pub(super) const SCORE: NativeRow = told(
    "score",
    "score(X, y)\n\nHow good predictions are: R2 of numbers, the share of right labels of classes.",
    act::score,
);
pub(super) const APPLY: NativeRow = asked("apply", "apply(X)\n\nThe leaf each row ends in.", act::apply_leaves);
pub(super) const GET_DEPTH: NativeRow =
    row("get_depth", 1, 1, 100, "get_depth()\n\nSteps from the root to the farthest leaf.", act::get_depth);
pub(super) const GET_N_LEAVES: NativeRow =
    row("get_n_leaves", 1, 1, 100, "get_n_leaves()\n\nHow many leaves the tree has.", act::get_n_leaves);
pub(super) const GET_PARAMS: NativeRow = named(
    "get_params",
    &["self", "deep"],
    1,
    2,
    300,
    "get_params(deep=True)\n\nThe constructor's arguments by name.",
    act::get_params,
);
pub(super) const SET_PARAMS: NativeRow =
    free("set_params", "set_params(**params)\n\nSets constructor arguments; gives the model.", act::set_params);
