//! The classes of `panda.ml` as rows: constructors, methods and attributes with their documentation.

use super::estimator::{self as act, attribute, new};
use vm::{Args, KindRow, Machine, NativeFn, NativeRow, Params, R, Value, named, row};

macro_rules! constructors {
    ($($function:ident $class:literal;)*) => {
        $(fn $function(vm: &mut Machine, args: Args) -> R<Value> {
            new(vm, $class, args)
        })*
    };
}

constructors! {
    linear_regression "LinearRegression";
    polynomial_features "PolynomialFeatures";
    standard_scaler "StandardScaler";
}

macro_rules! getters {
    ($($function:ident $name:literal;)*) => {
        $(fn $function(vm: &mut Machine, args: Args) -> R<Value> {
            attribute(vm, args, $name)
        })*
    };
}

getters! {
    get_coef "coef_";
    get_intercept "intercept_";
    get_rank "rank_";
    get_singular "singular_";
    get_features "n_features_in_";
    get_outputs "n_output_features_";
    get_degree "degree";
    get_mean "mean_";
    get_var "var_";
    get_scale "scale_";
    get_seen "n_samples_seen_";
    get_fit_intercept "fit_intercept";
}

const fn free(name: &'static str, doc: &'static str, call: NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Free, gas: 300, doc, call }
}

const FIT: NativeRow = named(
    "fit",
    &["self", "X", "y"],
    2,
    3,
    300,
    "fit(X, y=None)\n\nFits the model to rows X and targets y; gives the model.",
    act::fit,
);
const PREDICT: NativeRow =
    named("predict", &["self", "X"], 2, 2, 300, "predict(X)\n\nOne prediction per row, as a list.", act::predict);
const TRANSFORM: NativeRow =
    named("transform", &["self", "X"], 2, 2, 300, "transform(X)\n\nThe transformed rows, as lists.", act::transform);
const FIT_TRANSFORM: NativeRow = named(
    "fit_transform",
    &["self", "X", "y"],
    2,
    3,
    300,
    "fit_transform(X, y=None)\n\nFits, then transforms the same rows.",
    act::fit_transform,
);
const SCORE: NativeRow =
    named("score", &["self", "X", "y"], 2, 3, 300, "score(X, y)\n\nR2 of the predictions.", act::score);
const GET_PARAMS: NativeRow = named(
    "get_params",
    &["self", "deep"],
    1,
    2,
    300,
    "get_params(deep=True)\n\nThe constructor's arguments by name.",
    act::get_params,
);
const SET_PARAMS: NativeRow =
    free("set_params", "set_params(**params)\n\nSets constructor arguments; gives the model.", act::set_params);
const FEATURES: NativeRow = row("n_features_in_", 1, 1, 50, "Features seen while fitting.", get_features);

pub(super) const LINEAR_REGRESSION: KindRow = KindRow {
    name: "LinearRegression",
    constructor: free(
        "LinearRegression",
        "LinearRegression(*, fit_intercept=True)\n\nOrdinary least squares; the smallest solution when there are many.",
        linear_regression,
    ),
    methods: &[FIT, PREDICT, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[
        row("coef_", 1, 1, 50, "One coefficient per feature.", get_coef),
        row("intercept_", 1, 1, 50, "The prediction where all features are 0.", get_intercept),
        row("rank_", 1, 1, 50, "Rank of the centred rows.", get_rank),
        row("singular_", 1, 1, 50, "Singular values of the centred rows.", get_singular),
        FEATURES,
        row("fit_intercept", 1, 1, 50, "Whether an intercept is fitted.", get_fit_intercept),
    ],
    doc: "Ordinary least squares.",
};

pub(super) const POLYNOMIAL_FEATURES: KindRow = KindRow {
    name: "PolynomialFeatures",
    constructor: free(
        "PolynomialFeatures",
        "PolynomialFeatures(degree=2, *, interaction_only=False, include_bias=True)\n\nAll products of features up to the degree.",
        polynomial_features,
    ),
    methods: &[FIT, TRANSFORM, FIT_TRANSFORM, GET_PARAMS, SET_PARAMS],
    getters: &[
        row("degree", 1, 1, 50, "The highest degree.", get_degree),
        FEATURES,
        row("n_output_features_", 1, 1, 50, "Columns that transform makes.", get_outputs),
    ],
    doc: "Products of features.",
};

pub(super) const STANDARD_SCALER: KindRow = KindRow {
    name: "StandardScaler",
    constructor: free(
        "StandardScaler",
        "StandardScaler(*, with_mean=True, with_std=True)\n\nBrings every feature to mean 0 and standard deviation 1.",
        standard_scaler,
    ),
    methods: &[
        FIT,
        TRANSFORM,
        FIT_TRANSFORM,
        named(
            "inverse_transform",
            &["self", "X"],
            2,
            2,
            300,
            "inverse_transform(X)\n\nThe rows before scaling.",
            act::inverse_transform,
        ),
        named(
            "partial_fit",
            &["self", "X", "y"],
            2,
            3,
            300,
            "partial_fit(X)\n\nFits to further rows.",
            act::partial_fit,
        ),
        GET_PARAMS,
        SET_PARAMS,
    ],
    getters: &[
        row("mean_", 1, 1, 50, "Mean of each feature.", get_mean),
        row("var_", 1, 1, 50, "Variance of each feature.", get_var),
        row("scale_", 1, 1, 50, "What each feature is divided by.", get_scale),
        FEATURES,
        row("n_samples_seen_", 1, 1, 50, "Rows seen while fitting.", get_seen),
    ],
    doc: "Mean 0, standard deviation 1.",
};

pub(super) const PIPELINE: KindRow = KindRow {
    name: "Pipeline",
    constructor: named(
        "Pipeline",
        &["steps"],
        1,
        1,
        300,
        "Pipeline(steps)\n\nNamed transformers one after the other and a model at the end: a list of pairs (name, estimator).",
        act::pipeline,
    ),
    methods: &[FIT, PREDICT, TRANSFORM, FIT_TRANSFORM, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[
        row("steps", 1, 1, 50, "The steps as pairs.", act::get_steps),
        row("named_steps", 1, 1, 50, "The steps by name.", act::get_named_steps),
    ],
    doc: "Transformers and a model as one.",
};
