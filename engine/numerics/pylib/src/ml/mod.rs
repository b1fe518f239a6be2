//! `panda.ml`: the models scikit-learn would have fitted, their scores, and saving them as plain dicts.

mod estimator;
mod kinds;
mod members;
pub(crate) mod object;
mod scores;
pub(crate) mod tree;

use crate::names::EMPTY;
use vm::{ModuleRow, named, row};

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
