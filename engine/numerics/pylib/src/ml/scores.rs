//! Scores of predictions against the truth.

use super::object::paid;
use crate::data;
use estimators::{Average, Ratio};
use vm::{Args, Machine, R, Value};

fn pair(vm: &mut Machine, args: Args) -> R<(tensor::Array, tensor::Array)> {
    let truth = data::array(vm, vm.arg(args, 0), "y_true")?;
    let predicted = data::array(vm, vm.arg(args, 1), "y_pred")?;
    data::charge(vm, estimators::score_cost(truth.len()).saturating_add(estimators::score_cost(predicted.len())))?;
    Ok((truth, predicted))
}

fn refused(vm: &mut Machine, error: &estimators::Error) -> vm::Raise {
    data::raise(vm, error.class(), error.to_string())
}

pub(super) fn r2_score(vm: &mut Machine, args: Args) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    match estimators::r2_score(&truth, &predicted) {
        Ok(score) => Ok(Value::Float(score.value)),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn mean_squared_error(vm: &mut Machine, args: Args) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    match estimators::mean_squared_error(&truth, &predicted) {
        Ok(score) => Ok(Value::Float(score)),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn mean_absolute_error(vm: &mut Machine, args: Args) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    match estimators::mean_absolute_error(&truth, &predicted) {
        Ok(score) => Ok(Value::Float(score)),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn root_mean_squared_error(vm: &mut Machine, args: Args) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    match estimators::root_mean_squared_error(&truth, &predicted) {
        Ok(score) => Ok(Value::Float(score)),
        Err(error) => Err(refused(vm, &error)),
    }
}

/// `ratio(y_true, y_pred, *, pos_label=1, average='binary', zero_division='warn')`
fn ratio(vm: &mut Machine, args: Args, ratio: Ratio, function: &str) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    vm.charge(truth.len() as u64)?;
    let positive = match vm.arg(args, 2) {
        Value::Undef => primitives::Value::Int(1),
        other => vm.export_value(other, "pos_label")?,
    };
    let average = match vm.arg(args, 3) {
        Value::Undef => Some("binary".to_owned()),
        Value::None => None,
        other => Some(vm.to_str(other)?),
    };
    let empty = match vm.arg(args, 4) {
        Value::Undef => 0.0,
        other => match vm.export_value(other, "zero_division")? {
            primitives::Value::Int(1) => 1.0,
            primitives::Value::Float(number) if number == 1.0 || number == 0.0 => number,
            primitives::Value::Int(0) => 0.0,
            primitives::Value::Str(text) if text == "warn" => 0.0,
            _ => return Err(vm.value_error("zero_division must be 0, 1 or 'warn'")),
        },
    };
    let made = Average::parse(function, average.as_deref(), positive)
        .and_then(|average| estimators::label_ratio(ratio, &truth, &predicted, &average, empty));
    match made {
        Ok(score) => vm.import_value(&score),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn precision_score(vm: &mut Machine, args: Args) -> R<Value> {
    ratio(vm, args, Ratio::Precision, "precision_score")
}

pub(super) fn recall_score(vm: &mut Machine, args: Args) -> R<Value> {
    ratio(vm, args, Ratio::Recall, "recall_score")
}

pub(super) fn f1_score(vm: &mut Machine, args: Args) -> R<Value> {
    ratio(vm, args, Ratio::F1, "f1_score")
}

pub(super) fn log_loss(vm: &mut Machine, args: Args) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    let normalize = match vm.arg(args, 2) {
        Value::Undef => true,
        other => vm.truth(other)?,
    };
    let labels = match vm.arg_or_none(args, 3) {
        Value::None => None,
        other => Some(data::array(vm, other, "labels")?),
    };
    data::charge(vm, 60 * truth.len() as u64)?;
    match estimators::log_loss(&truth, &predicted, labels.as_ref(), normalize) {
        Ok(score) => Ok(Value::Float(score)),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn silhouette_score(vm: &mut Machine, args: Args) -> R<Value> {
    let x = data::array(vm, vm.arg(args, 0), "X")?;
    let labels = data::array(vm, vm.arg(args, 1), "labels")?;
    data::charge(vm, estimators::score_cost(labels.len()))?;
    Ok(Value::Float(paid(vm, |meter| estimators::silhouette_score(&x, &labels, meter))?))
}

pub(super) fn accuracy_score(vm: &mut Machine, args: Args) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    let normalize = match vm.arg(args, 2) {
        Value::Undef => true,
        other => vm.truth(other)?,
    };
    match estimators::accuracy_score(&truth, &predicted, normalize) {
        Ok(score) => Ok(Value::Float(score)),
        Err(error) => Err(refused(vm, &error)),
    }
}

pub(super) fn confusion_matrix(vm: &mut Machine, args: Args) -> R<Value> {
    let (truth, predicted) = pair(vm, args)?;
    let labels = match vm.arg_or_none(args, 2) {
        Value::None => None,
        other => Some(data::array(vm, other, "labels")?),
    };
    let normalize = match vm.arg_or_none(args, 3) {
        Value::None => None,
        other => {
            let text = vm.to_str(other)?;
            match estimators::Normalize::parse(&text) {
                Ok(normalize) => Some(normalize),
                Err(error) => return Err(refused(vm, &error)),
            }
        }
    };
    // Finding the labels sorts them all, before and while the matrix is made.
    data::charge(vm, 3 * estimators::score_cost(truth.len() + predicted.len()))?;
    data::charge(vm, estimators::confusion_matrix_cost(&truth, &predicted, labels.as_ref()))?;
    match estimators::confusion_matrix(&truth, &predicted, labels.as_ref(), normalize) {
        Ok(matrix) => data::lists(vm, &matrix.value),
        Err(error) => Err(refused(vm, &error)),
    }
}
