//! How estimators are written: the class and the arguments that are not as the constructor makes them, as scikit-learn prints them.

use crate::params;
use crate::{Model, Pipeline};
use primitives::Value;

/// Columns of a line.
const WIDTH: usize = 80;

/// An estimator as its `repr`.
pub fn repr(model: &Model) -> String {
    written(model, 0, 0)
}

/// `indent` columns stand before it on its line, `closing` brackets behind it.
fn written(model: &Model, indent: usize, closing: usize) -> String {
    if let Model::Pipeline(pipeline) = model {
        return steps(pipeline, indent, closing);
    }
    let name = model.name();
    let defaults = Model::default_of(name).map(|model| model.parameters()).unwrap_or_default();
    let changed: Vec<String> = model
        .parameters()
        .iter()
        .zip(&defaults)
        .filter(|((_, value), (_, default))| params::repr(value) != params::repr(default))
        .map(|((name, value), _)| format!("{name}={}", argument(name, value)))
        .collect();
    let inner = indent + name.len() + 1;
    let mut text = format!("{name}(");
    let mut column = inner;
    for (index, word) in changed.iter().enumerate() {
        let last = index + 1 == changed.len();
        // As many words on a line as fit, with the comma or the closing brackets.
        let needed = word.len() + if last { 1 + closing } else { 1 };
        if index > 0 {
            if column + 2 + needed > WIDTH {
                text.push_str(",\n");
                text.push_str(&" ".repeat(inner));
                column = inner;
            } else {
                text.push_str(", ");
                column += 2;
            }
        }
        text.push_str(word);
        column += word.len();
    }
    text.push(')');
    text
}

/// Sizes of layers were given as a tuple.
fn argument(name: &str, value: &Value) -> String {
    match (name, value) {
        ("hidden_layer_sizes", Value::List(items)) => {
            let words: Vec<String> = items.iter().map(params::repr).collect();
            match words.as_slice() {
                [one] => format!("({one},)"),
                _ => format!("({})", words.join(", ")),
            }
        }
        _ => params::repr(value),
    }
}

// One step per line, unless all fit on one.
fn steps(pipeline: &Pipeline, indent: usize, closing: usize) -> String {
    let start = "Pipeline(steps=[";
    let at = indent + start.len();
    let step = |(name, model): &(String, Model), closing: usize| {
        let before = format!("('{name}', ");
        format!("{before}{})", written(model, at + before.len(), closing))
    };
    let one: Vec<String> = pipeline.steps().iter().map(|pair| step(pair, 0)).collect();
    let line = format!("{start}{}])", one.join(", "));
    if !line.contains('\n') && indent + line.len() + closing <= WIDTH {
        return line;
    }
    let count = pipeline.steps().len();
    let lines: Vec<String> = pipeline
        .steps()
        .iter()
        .enumerate()
        .map(|(index, pair)| step(pair, if index + 1 == count { closing + 3 } else { 2 }))
        .collect();
    format!("{start}{}])", lines.join(&format!(",\n{}", " ".repeat(at))))
}
