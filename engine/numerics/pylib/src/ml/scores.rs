//! Scores of predictions against the truth.

use crate::data;
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
