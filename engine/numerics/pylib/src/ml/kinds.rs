//! The classes of `panda.ml`: constructors, methods and attributes with their documentation.

use super::estimator::{self as act, new};
use super::members::{
    APPLY, BEST_LOSS, C, CLASSES, CLUSTER_CENTERS, COEF, COEFS, DECISION_FUNCTION, DEGREE, FEATURE_IMPORTANCES, FIT,
    FIT_INTERCEPT, FIT_PREDICT, FIT_TRANSFORM, GET_DEPTH, GET_N_LEAVES, GET_PARAMS, HIDDEN_LAYER_SIZES, INERTIA,
    INTERCEPT, INTERCEPTS, INVERSE_TRANSFORM, LABELS, LEARNING_RATE, LEARNING_RATE_INIT, LOSS, LOSS_CURVE, MAX_DEPTH,
    MAX_ITER, MEAN, N_CLASSES, N_CLUSTERS, N_ESTIMATORS, N_FEATURES_IN, N_ITER, N_LAYERS, N_OUTPUT_FEATURES, N_OUTPUTS,
    N_SAMPLES_SEEN, N_UPDATES, OUT_ACTIVATION, PARTIAL_FIT, PARTIAL_FIT_CLASSES, PREDICT, PREDICT_LOG_PROBA,
    PREDICT_PROBA, RANDOM_STATE, RANK, SCALE, SCORE, SET_PARAMS, SINGULAR, T, TRANSFORM, VAR, free,
};
use super::tree;
use vm::{Args, KindRow, Machine, NativeRow, R, Value, named, row};

macro_rules! constructors {
    ($($function:ident $class:literal;)*) => {
        $(fn $function(vm: &mut Machine, args: Args) -> R<Value> {
            new(vm, $class, args)
        })*
    };
}

constructors! {
    linear_regression "LinearRegression";
    logistic_regression "LogisticRegression";
    sgd_regressor "SGDRegressor";
    decision_tree_classifier "DecisionTreeClassifier";
    decision_tree_regressor "DecisionTreeRegressor";
    random_forest_classifier "RandomForestClassifier";
    k_means "KMeans";
    mlp_classifier "MLPClassifier";
    mlp_regressor "MLPRegressor";
    polynomial_features "PolynomialFeatures";
    standard_scaler "StandardScaler";
}

const TREE: NativeRow = row("tree_", 1, 1, 100, "The nodes as columns.", tree::of_model);

const LINEAR_REGRESSION: KindRow = KindRow {
    name: "LinearRegression",
    constructor: free(
        "LinearRegression",
        "LinearRegression(*, fit_intercept=True)\n\nOrdinary least squares; the smallest solution when there are many.",
        linear_regression,
    ),
    methods: &[FIT, PREDICT, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[COEF, INTERCEPT, RANK, SINGULAR, N_FEATURES_IN, FIT_INTERCEPT],
    doc: "Ordinary least squares.",
};

const LOGISTIC_REGRESSION: KindRow = KindRow {
    name: "LogisticRegression",
    constructor: free(
        "LogisticRegression",
        "LogisticRegression(max_iter=100, C=1.0, *, tol=0.0001, fit_intercept=True, class_weight=None)\n\nProbabilities of classes from linear scores; large coefficients cost, the less the larger C.",
        logistic_regression,
    ),
    methods: &[FIT, PREDICT, PREDICT_PROBA, PREDICT_LOG_PROBA, DECISION_FUNCTION, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[COEF, INTERCEPT, CLASSES, N_ITER, N_FEATURES_IN, MAX_ITER, C],
    doc: "Probabilities of classes from linear scores.",
};

const SGD_REGRESSOR: KindRow = KindRow {
    name: "SGDRegressor",
    constructor: free(
        "SGDRegressor",
        "SGDRegressor(learning_rate=0.01, random_state=42, *, alpha=0.0001, max_iter=1000, tol=0.001)\n\nLinear regression by small steps, row after row; learning_rate is their size, or the name of a schedule that starts at eta0.",
        sgd_regressor,
    ),
    methods: &[FIT, PARTIAL_FIT, PREDICT, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[COEF, INTERCEPT, N_ITER, T, N_UPDATES, N_FEATURES_IN, LEARNING_RATE, MAX_ITER],
    doc: "Linear regression that learns step by step.",
};

const DECISION_TREE_CLASSIFIER: KindRow = KindRow {
    name: "DecisionTreeClassifier",
    constructor: free(
        "DecisionTreeClassifier",
        "DecisionTreeClassifier(*, max_depth=None, random_state=42)\n\nA tree of questions about single features.",
        decision_tree_classifier,
    ),
    methods: &[
        FIT,
        PREDICT,
        PREDICT_PROBA,
        PREDICT_LOG_PROBA,
        SCORE,
        APPLY,
        GET_DEPTH,
        GET_N_LEAVES,
        GET_PARAMS,
        SET_PARAMS,
    ],
    getters: &[FEATURE_IMPORTANCES, CLASSES, N_CLASSES, N_FEATURES_IN, MAX_DEPTH, RANDOM_STATE, TREE],
    doc: "A tree of questions that ends in classes.",
};

const DECISION_TREE_REGRESSOR: KindRow = KindRow {
    name: "DecisionTreeRegressor",
    constructor: free(
        "DecisionTreeRegressor",
        "DecisionTreeRegressor(*, max_depth=None, random_state=42)\n\nA tree of questions about single features.",
        decision_tree_regressor,
    ),
    methods: &[FIT, PREDICT, SCORE, APPLY, GET_DEPTH, GET_N_LEAVES, GET_PARAMS, SET_PARAMS],
    getters: &[FEATURE_IMPORTANCES, N_FEATURES_IN, MAX_DEPTH, RANDOM_STATE, TREE],
    doc: "A tree of questions that ends in numbers.",
};

const RANDOM_FOREST_CLASSIFIER: KindRow = KindRow {
    name: "RandomForestClassifier",
    constructor: free(
        "RandomForestClassifier",
        "RandomForestClassifier(n_estimators=100, *, max_depth=None, random_state=42)\n\nMany trees, each grown from rows drawn at random; their probabilities are averaged.",
        random_forest_classifier,
    ),
    methods: &[FIT, PREDICT, PREDICT_PROBA, PREDICT_LOG_PROBA, SCORE, APPLY, GET_PARAMS, SET_PARAMS],
    getters: &[FEATURE_IMPORTANCES, CLASSES, N_CLASSES, N_FEATURES_IN, N_ESTIMATORS, MAX_DEPTH, RANDOM_STATE],
    doc: "Many trees whose probabilities are averaged.",
};

const K_MEANS: KindRow = KindRow {
    name: "KMeans",
    constructor: free(
        "KMeans",
        "KMeans(n_clusters=8, *, n_init=10, max_iter=300, tol=0.0001, random_state=42)\n\nClusters around their means.",
        k_means,
    ),
    methods: &[FIT, PREDICT, FIT_PREDICT, TRANSFORM, FIT_TRANSFORM, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[CLUSTER_CENTERS, LABELS, INERTIA, N_ITER, N_FEATURES_IN, N_CLUSTERS, RANDOM_STATE],
    doc: "Clusters around their means.",
};

const MLP_CLASSIFIER: KindRow = KindRow {
    name: "MLPClassifier",
    constructor: free(
        "MLPClassifier",
        "MLPClassifier(hidden_layer_sizes=(100,), max_iter=200, learning_rate_init=0.001, random_state=42, *, activation='relu', solver='adam', alpha=0.0001)\n\nA neural network that tells classes.",
        mlp_classifier,
    ),
    methods: &[FIT, PARTIAL_FIT_CLASSES, PREDICT, PREDICT_PROBA, PREDICT_LOG_PROBA, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[
        COEFS,
        INTERCEPTS,
        CLASSES,
        LOSS_CURVE,
        LOSS,
        BEST_LOSS,
        N_ITER,
        N_LAYERS,
        N_OUTPUTS,
        OUT_ACTIVATION,
        T,
        N_FEATURES_IN,
        HIDDEN_LAYER_SIZES,
        MAX_ITER,
        LEARNING_RATE_INIT,
    ],
    doc: "A neural network that tells classes.",
};

const MLP_REGRESSOR: KindRow = KindRow {
    name: "MLPRegressor",
    constructor: free(
        "MLPRegressor",
        "MLPRegressor(hidden_layer_sizes=(100,), max_iter=200, learning_rate_init=0.001, random_state=42, *, activation='relu', solver='adam', alpha=0.0001)\n\nA neural network that tells numbers.",
        mlp_regressor,
    ),
    methods: &[FIT, PARTIAL_FIT, PREDICT, SCORE, GET_PARAMS, SET_PARAMS],
    getters: &[
        COEFS,
        INTERCEPTS,
        LOSS_CURVE,
        LOSS,
        BEST_LOSS,
        N_ITER,
        N_LAYERS,
        N_OUTPUTS,
        OUT_ACTIVATION,
        T,
        N_FEATURES_IN,
        HIDDEN_LAYER_SIZES,
        MAX_ITER,
        LEARNING_RATE_INIT,
    ],
    doc: "A neural network that tells numbers.",
};

const POLYNOMIAL_FEATURES: KindRow = KindRow {
    name: "PolynomialFeatures",
    constructor: free(
        "PolynomialFeatures",
        "PolynomialFeatures(degree=2, *, interaction_only=False, include_bias=True)\n\nAll products of features up to the degree.",
        polynomial_features,
    ),
    methods: &[FIT, TRANSFORM, FIT_TRANSFORM, GET_PARAMS, SET_PARAMS],
    getters: &[DEGREE, N_FEATURES_IN, N_OUTPUT_FEATURES],
    doc: "Products of features.",
};

const STANDARD_SCALER: KindRow = KindRow {
    name: "StandardScaler",
    constructor: free(
        "StandardScaler",
        "StandardScaler(*, with_mean=True, with_std=True)\n\nBrings every feature to mean 0 and standard deviation 1.",
        standard_scaler,
    ),
    methods: &[FIT, TRANSFORM, FIT_TRANSFORM, INVERSE_TRANSFORM, PARTIAL_FIT, GET_PARAMS, SET_PARAMS],
    getters: &[MEAN, VAR, SCALE, N_FEATURES_IN, N_SAMPLES_SEEN],
    doc: "Mean 0, standard deviation 1.",
};

const PIPELINE: KindRow = KindRow {
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
    methods: &[
        FIT,
        PREDICT,
        PREDICT_PROBA,
        PREDICT_LOG_PROBA,
        DECISION_FUNCTION,
        TRANSFORM,
        INVERSE_TRANSFORM,
        FIT_TRANSFORM,
        SCORE,
        GET_PARAMS,
        SET_PARAMS,
        row("__getitem__", 2, 2, 60, "A step by name or place.", act::get_step),
        row("__len__", 1, 1, 40, "How many steps there are.", act::step_count),
    ],
    getters: &[
        row("steps", 1, 1, 50, "The steps as pairs.", act::get_steps),
        row("named_steps", 1, 1, 50, "The steps by name.", act::get_named_steps),
        CLASSES,
        N_FEATURES_IN,
    ],
    doc: "Transformers and a model as one.",
};

/// All classes.
pub(super) const KINDS: &[KindRow] = &[
    LINEAR_REGRESSION,
    LOGISTIC_REGRESSION,
    SGD_REGRESSOR,
    DECISION_TREE_CLASSIFIER,
    DECISION_TREE_REGRESSOR,
    RANDOM_FOREST_CLASSIFIER,
    K_MEANS,
    MLP_CLASSIFIER,
    MLP_REGRESSOR,
    POLYNOMIAL_FEATURES,
    STANDARD_SCALER,
    PIPELINE,
    tree::TREE,
];
