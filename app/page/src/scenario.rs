//! The gallery as the page shows it before any engine has loaded: each contract with its text, its sentence and the steps that show what it does.

/// One contract of the gallery.
pub struct Exhibit {
    /// Path below `contracts/`, as `deploy` takes it.
    pub file: &'static str,
    /// The class inside, by which deployed copies are recognised.
    pub class: &'static str,
    pub title: &'static str,
    /// What it is, in one sentence.
    pub summary: &'static str,
    /// The scenario's heading and its sentence.
    pub heading: &'static str,
    pub intro: &'static str,
    pub source: &'static str,
    /// Ways to run the scenario; the first one is chosen at first.
    pub variants: &'static [Variant],
    pub steps: &'static [Step],
    /// What `evaluate` is drawn from: the features asked for and the targets they are compared with.
    pub scatter: Option<Scatter>,
}

/// One way to run a scenario.
pub struct Variant {
    pub name: &'static str,
    pub label: &'static str,
    /// Constructor arguments as JSON.
    pub args: &'static str,
    /// What is special about it, in a few words.
    pub note: &'static str,
}

/// One step: a sentence, a button, an effect.
pub struct Step {
    pub id: &'static str,
    pub title: &'static str,
    pub sentence: &'static str,
    pub action: Action,
}

/// What a step sends; arguments as JSON.
pub enum Action {
    Deploy,
    Call { method: &'static str, args: &'static str },
    Query { method: &'static str, args: &'static str, answer: Answer },
}

/// How a query's answer is said in a few words beside the step.
pub enum Answer {
    /// The field `r2`, and the scatter.
    Score,
    /// The first number, with a unit and what is known.
    First { before: &'static str, after: &'static str },
    /// How many items the answer holds.
    Count { before: &'static str, after: &'static str },
}

/// A data set drawn as predicted against actual.
pub struct Scatter {
    pub features: &'static str,
    /// CSV below the site, whose last column is the target.
    pub csv: &'static str,
    pub quantity: &'static str,
    pub unit: &'static str,
    pub case: &'static str,
    /// Its plural.
    pub cases: &'static str,
}

/// The gallery, the opened scenario first.
pub const GALLERY: &[Exhibit] = &[
    Exhibit {
        file: "ml/regression_trainer.py",
        class: "RegressionTrainer",
        title: "Regression trainer",
        summary: "Fits a line or a curve and keeps the model on the chain.",
        heading: "Predict disease progression from ten measurements",
        intro: "442 people with diabetes, ten measurements each, and how far the disease went in a year. The contract learns from them on a chain that runs in this tab.",
        source: include_str!("../../../contracts/ml/regression_trainer.py"),
        variants: &[
            Variant {
                name: "degree 1",
                label: "disease-line",
                args: r#"{"model_type": "linear", "degree": 1}"#,
                note: "a plane: one weight per measurement",
            },
            Variant {
                name: "degree 2",
                label: "disease-curve",
                args: r#"{"model_type": "polynomial", "degree": 2}"#,
                note: "squares and products too: 66 weights",
            },
        ],
        steps: &[
            Step {
                id: "deploy",
                title: "Deploy",
                sentence: "Puts the contract on the chain with an empty model and an address of its own.",
                action: Action::Deploy,
            },
            Step {
                id: "train",
                title: "Train",
                sentence: "Sends all 442 people. The contract fits its model and pays gas for every operation.",
                action: Action::Call {
                    method: "train",
                    args: r#"{"x": {"$data": "diabetes/x"}, "y": {"$data": "diabetes/y"}}"#,
                },
            },
            Step {
                id: "evaluate",
                title: "Evaluate",
                sentence: "Asks how much of the progression the model explains, and plots each person.",
                action: Action::Query {
                    method: "evaluate",
                    args: r#"{"x": {"$data": "diabetes/x"}, "y": {"$data": "diabetes/y"}}"#,
                    answer: Answer::Score,
                },
            },
            Step {
                id: "predict",
                title: "Predict",
                sentence: "One person's ten measurements in, the expected progression out.",
                action: Action::Query {
                    method: "predict",
                    args: r#"{"x": [[0.038076, 0.05068, 0.061696, 0.021872, -0.044223, -0.034821, -0.043401, -0.002592, 0.019907, -0.017646]]}"#,
                    answer: Answer::First { before: "expects", after: "; a year later it was 151" },
                },
            },
        ],
        scatter: Some(Scatter {
            features: r#"{"$data": "diabetes/x"}"#,
            csv: "datasets/diabetes.csv",
            quantity: "progression",
            unit: "score after a year",
            case: "person",
            cases: "people",
        }),
    },
    Exhibit {
        file: "ml/linear_predictor.py",
        class: "LinearPredictor",
        title: "Linear predictor",
        summary: "Least squares written out in plain Python, no library.",
        heading: "Fit a line by hand",
        intro: "No library at all: the sums, the slope and the intercept are plain Python, so every operation and its gas can be read in the code.",
        source: include_str!("../../../contracts/ml/linear_predictor.py"),
        variants: &[Variant { name: "line", label: "line", args: "{}", note: "one feature" }],
        steps: &[
            Step {
                id: "deploy",
                title: "Deploy",
                sentence: "Puts the contract on the chain. Whoever deploys it is its owner.",
                action: Action::Deploy,
            },
            Step {
                id: "train",
                title: "Train",
                sentence: "Four points on a line: 1, 2, 3, 4 give 2, 4, 6, 8.",
                action: Action::Call {
                    method: "train",
                    args: r#"{"x": [1.0, 2.0, 3.0, 4.0], "y": [2.0, 4.0, 6.0, 8.0]}"#,
                },
            },
            Step {
                id: "predict",
                title: "Predict",
                sentence: "Asks for a point it has not seen: what does 5 give?",
                action: Action::Query {
                    method: "predict",
                    args: r#"{"x": [5.0]}"#,
                    answer: Answer::First { before: "5 gives", after: "" },
                },
            },
        ],
        scatter: None,
    },
    Exhibit {
        file: "ml/price_predictor.py",
        class: "PricePredictor",
        title: "Price predictor",
        summary: "Learns the price of one asset and remembers its score.",
        heading: "Learn a price from two features",
        intro: "Volume and volatility in, a price out. The contract keeps the score of its last training beside the model.",
        source: include_str!("../../../contracts/ml/price_predictor.py"),
        variants: &[Variant { name: "ETH", label: "eth-price", args: r#"{"asset_name": "ETH"}"#, note: "one asset" }],
        steps: &[
            Step {
                id: "deploy",
                title: "Deploy",
                sentence: "Names the asset, here ETH, and starts with an empty model.",
                action: Action::Deploy,
            },
            Step {
                id: "train",
                title: "Train",
                sentence: "Six days of volume and volatility, and the price of each.",
                action: Action::Call {
                    method: "train",
                    args: r#"{"features": [[1.2, 0.31], [1.9, 0.28], [2.4, 0.35], [3.1, 0.22], [3.8, 0.41], [4.6, 0.27]], "prices": [2105.5, 2260.1, 2350.8, 2540.3, 2661.9, 2874.2]}"#,
                },
            },
            Step {
                id: "predict",
                title: "Predict",
                sentence: "Asks for the price of a day with volume 3.5 and volatility 0.3.",
                action: Action::Query {
                    method: "predict",
                    args: r#"{"features": [[3.5, 0.3]]}"#,
                    answer: Answer::First { before: "expects", after: " for one ETH" },
                },
            },
        ],
        scatter: None,
    },
    Exhibit {
        file: "ml/simple_predictor.py",
        class: "SimplePredictor",
        title: "Simple predictor",
        summary: "The smallest contract that learns: one screen of code.",
        heading: "The smallest contract that learns",
        intro: "Two methods and one stored field. Start here to see the whole idea on one screen, then change it.",
        source: include_str!("../../../contracts/ml/simple_predictor.py"),
        variants: &[Variant { name: "plane", label: "simple", args: "{}", note: "two features" }],
        steps: &[
            Step {
                id: "deploy",
                title: "Deploy",
                sentence: "No constructor: the contract starts with the defaults of its state.",
                action: Action::Deploy,
            },
            Step {
                id: "train",
                title: "Train",
                sentence: "Four rows of two numbers, and a target for each.",
                action: Action::Call {
                    method: "train",
                    args: r#"{"x": [[1.0, 1.0], [1.0, 2.0], [2.0, 2.0], [2.0, 3.0]], "y": [6.0, 8.0, 9.0, 11.0]}"#,
                },
            },
            Step {
                id: "predict",
                title: "Predict",
                sentence: "Asks for a row it has not seen: 3 and 5.",
                action: Action::Query {
                    method: "predict",
                    args: r#"{"x": [[3.0, 5.0]]}"#,
                    answer: Answer::First { before: "3 and 5 give", after: "" },
                },
            },
        ],
        scatter: None,
    },
    Exhibit {
        file: "ml/nano_tokenizer.py",
        class: "NanoTokenizer",
        title: "Nano tokenizer",
        summary: "Learns byte pairs, so that frequent words become one token.",
        heading: "Teach a tokenizer its first words",
        intro: "Language models read tokens, not letters. This contract finds the pairs of neighbours that occur most often and merges them; whatever it has learned, decoding gives the text back.",
        source: include_str!("../../../contracts/ml/nano_tokenizer.py"),
        variants: &[Variant {
            name: "bytes",
            label: "tokenizer",
            args: r#"{"vocab_size": 280}"#,
            note: "starts from the 256 bytes",
        }],
        steps: &[
            Step {
                id: "deploy",
                title: "Deploy",
                sentence: "Starts with 256 tokens, one for each byte, and no merges.",
                action: Action::Deploy,
            },
            Step {
                id: "train",
                title: "Train",
                sentence: "Up to 24 merges from two lines about a panda.",
                action: Action::Call {
                    method: "train_tokenizer",
                    args: r#"{"text": "the panda sat on the mat, and the panda ate the bamboo that the other panda had.\nthe other panda ate that mat.", "num_merges": 24}"#,
                },
            },
            Step {
                id: "encode",
                title: "Encode",
                sentence: "A sentence of 31 letters it has not seen.",
                action: Action::Query {
                    method: "encode",
                    args: r#"{"text": "the other panda had that bamboo"}"#,
                    answer: Answer::Count { before: "31 letters become", after: " tokens" },
                },
            },
        ],
        scatter: None,
    },
];

/// The exhibit of a path, the first one when there is none.
pub fn exhibit(file: &str) -> &'static Exhibit {
    GALLERY.iter().find(|exhibit| exhibit.file == file).unwrap_or(&GALLERY[0])
}

/// The exhibit of a contract's class.
pub fn exhibit_of_class(class: &str) -> Option<&'static Exhibit> {
    GALLERY.iter().find(|exhibit| exhibit.class == class)
}

/// The arguments of a step, which are written above and read in the tests.
pub fn read_args(text: &str) -> api::Value {
    api::read(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_argument_is_json() {
        for exhibit in GALLERY {
            assert!(exhibit.source.contains(&format!("class {}", exhibit.class)), "{}", exhibit.file);
            for variant in exhibit.variants {
                assert!(api::read(variant.args).is_ok(), "{} {}", exhibit.file, variant.name);
            }
            for step in exhibit.steps {
                if let Action::Call { args, .. } | Action::Query { args, .. } = step.action {
                    assert!(api::read(args).is_ok(), "{} {}", exhibit.file, step.id);
                }
            }
        }
    }
}
