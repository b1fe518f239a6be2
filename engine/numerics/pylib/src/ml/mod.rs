//! `panda.ml`: the models scikit-learn would have fitted, their scores, and saving them as plain dicts.

mod estimator;
mod kinds;
mod members;
pub(crate) mod object;
mod scores;
mod split;
pub(crate) mod tree;

use crate::names::EMPTY;
use vm::{ModuleRow, NativeRow, Params, named, row};

const RATIO: &[&str] = &["y_true", "y_pred", "pos_label", "average", "zero_division"];

/// The module.
pub(crate) const MODULE: ModuleRow = ModuleRow {
    name: "panda.ml",
    functions: &[
        row(
            "save_model",
            1,
            1,
            200,
            "save_model(model)\n\nThe model as a dict that can be stored and loaded again.",
            estimator::save_model,
        ),
        row(
            "load_model",
            1,
            1,
            200,
            "load_model(saved)\n\nThe model of a saved dict; it predicts the same bits. ValueError says what is wrong with a dict.",
            estimator::load_model,
        ),
        named(
            "mean_absolute_error",
            &["y_true", "y_pred"],
            2,
            2,
            200,
            "mean_absolute_error(y_true, y_pred)\n\nThe mean of the differences without their signs.",
            scores::mean_absolute_error,
        ),
        named(
            "root_mean_squared_error",
            &["y_true", "y_pred"],
            2,
            2,
            200,
            "root_mean_squared_error(y_true, y_pred)\n\nThe root of the mean of the squared differences.",
            scores::root_mean_squared_error,
        ),
        named(
            "precision_score",
            RATIO,
            2,
            2,
            200,
            "precision_score(y_true, y_pred, *, pos_label=1, average='binary', zero_division='warn')\n\nThe share of what was predicted to be a class that is.",
            scores::precision_score,
        ),
        named(
            "recall_score",
            RATIO,
            2,
            2,
            200,
            "recall_score(y_true, y_pred, *, pos_label=1, average='binary', zero_division='warn')\n\nThe share of a class that was predicted to be.",
            scores::recall_score,
        ),
        named(
            "f1_score",
            RATIO,
            2,
            2,
            200,
            "f1_score(y_true, y_pred, *, pos_label=1, average='binary', zero_division='warn')\n\nThe harmonic mean of precision and recall.",
            scores::f1_score,
        ),
        named(
            "log_loss",
            &["y_true", "y_pred", "normalize", "labels"],
            2,
            2,
            200,
            "log_loss(y_true, y_pred, *, normalize=True, labels=None)\n\nThe mean of -log p of the true labels.",
            scores::log_loss,
        ),
        named(
            "silhouette_score",
            &["X", "labels"],
            2,
            2,
            200,
            "silhouette_score(X, labels)\n\nHow well clusters are apart, between -1 and 1.",
            scores::silhouette_score,
        ),
        NativeRow {
            name: "train_test_split",
            params: Params::Free,
            gas: 300,
            doc: "train_test_split(*arrays, test_size=None, train_size=None, random_state=42, shuffle=True)\n\nEach sequence in two parts, a list to learn from and one to judge by; a quarter is for judging.",
            call: split::train_test_split,
        },
        row(
            "make_pipeline",
            0,
            vm::ANY,
            300,
            "make_pipeline(*steps)\n\nA Pipeline whose steps are named like their classes in small letters.",
            estimator::make_pipeline,
        ),
        named(
            "r2_score",
            &["y_true", "y_pred"],
            2,
            2,
            200,
            "r2_score(y_true, y_pred)\n\nThe share of the variance that is explained: 1.0 is perfect, 0.0 is the mean.",
            scores::r2_score,
        ),
        named(
            "mean_squared_error",
            &["y_true", "y_pred"],
            2,
            2,
            200,
            "mean_squared_error(y_true, y_pred)\n\nThe mean of the squared differences.",
            scores::mean_squared_error,
        ),
        named(
            "accuracy_score",
            &["y_true", "y_pred", "normalize"],
            2,
            2,
            200,
            "accuracy_score(y_true, y_pred, *, normalize=True)\n\nThe share of labels that agree.",
            scores::accuracy_score,
        ),
        named(
            "confusion_matrix",
            &["y_true", "y_pred", "labels", "normalize"],
            2,
            2,
            200,
            "confusion_matrix(y_true, y_pred, *, labels=None, normalize=None)\n\nHow often each true label (row) was predicted as each label (column).",
            scores::confusion_matrix,
        ),
    ],
    kinds: kinds::KINDS,
    exceptions: &[("NotFittedError", "ValueError"), ("InvalidParameterError", "ValueError")],
    doc: "Models as scikit-learn fits them, written for the chain: the same bits everywhere.",
    ..EMPTY
};
