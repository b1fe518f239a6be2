//! `train_test_split`: sequences of one length in two parts, the same samples of each.

use tensor::random::RandomState;
use vm::{Args, Machine, R, VALUE_BYTES, Value};

/// How many samples a part has.
enum Size {
    Part(f64),
    Count(i64),
}

fn size(vm: &mut Machine, value: Value, name: &str, count: usize) -> R<Option<Size>> {
    let size = match vm.unwrap(value) {
        Value::Undef | Value::None => return Ok(None),
        Value::Float(part) if part > 0.0 && part < 1.0 => Size::Part(part),
        Value::Int(size) if size > 0 && size < count as i64 => Size::Count(size),
        Value::Float(_) | Value::Int(_) => {
            let shown = vm.to_str(value)?;
            return Err(vm.value_error(format!(
                "{name}={shown} should be either positive and smaller than the number of samples {count} or a float in the (0, 1) range"
            )));
        }
        _ => return Err(vm.type_error(format!("{name} must be a float, an int or None"))),
    };
    Ok(Some(size))
}

/// `train_test_split(*arrays, test_size=None, train_size=None, random_state=42, shuffle=True, stratify=None)`
pub(super) fn train_test_split(vm: &mut Machine, args: Args) -> R<Value> {
    let arrays = vm.args(args);
    let (mut test_size, mut train_size, mut seed, mut shuffle) = (Value::None, Value::None, 42, true);
    for (name, value) in vm.keyword_args(args) {
        match name.as_str() {
            "test_size" => test_size = value,
            "train_size" => train_size = value,
            "random_state" => match u32::try_from(vm.index_of(value)?) {
                Ok(given) => seed = given,
                Err(_) => return Err(vm.value_error("random_state must be an int in the range [0, 4294967295]")),
            },
            "shuffle" => shuffle = vm.truth(value)?,
            "stratify" if matches!(value, Value::None) => {}
            "stratify" => return Err(vm.value_error("train_test_split(stratify=...) is not offered")),
            _ => return Err(vm.type_error(format!("got an unexpected keyword argument '{name}'"))),
        }
    }
    if arrays.is_empty() {
        return Err(vm.value_error("At least one array required as input"));
    }
    let mut columns = Vec::new();
    for array in arrays {
        columns.push(vm.collect(array)?);
    }
    let count = columns[0].len();
    if columns.iter().any(|column| column.len() != count) {
        let lengths: Vec<String> = columns.iter().map(|column| column.len().to_string()).collect();
        return Err(vm.value_error(format!(
            "Found input variables with inconsistent numbers of samples: [{}]",
            lengths.join(", ")
        )));
    }
    let (test, train) = (size(vm, test_size, "test_size", count)?, size(vm, train_size, "train_size", count)?);
    let (test, train) = match (test, train) {
        (None, None) => (Some(Size::Part(0.25)), None),
        given => given,
    };
    let rows = count as f64;
    let test = test.map(|size| match size {
        Size::Part(part) => (part * rows).ceil() as usize,
        Size::Count(count) => count as usize,
    });
    let train = train.map(|size| match size {
        Size::Part(part) => (part * rows).floor() as usize,
        Size::Count(count) => count as usize,
    });
    let (test, train) = match (test, train) {
        (Some(test), Some(train)) => (test, train),
        (Some(test), None) => (test, count.saturating_sub(test)),
        (None, Some(train)) => (count.saturating_sub(train), train),
        (None, None) => (0, count),
    };
    if test + train > count {
        return Err(vm.value_error(format!(
            "The sum of train_size and test_size = {}, should be smaller than the number of samples {count}. Reduce test_size and/or train_size.",
            test + train
        )));
    }
    if train == 0 {
        let (test, train) = (vm.repr(test_size)?, vm.repr(train_size)?);
        return Err(vm.value_error(format!(
            "With n_samples={count}, test_size={test} and train_size={train}, the resulting train set will be empty. Adjust any of the aforementioned parameters."
        )));
    }
    vm.charge(200 + 100 * count as u64 + 15 * (columns.len() * count) as u64)?;
    vm.reserve_bytes(VALUE_BYTES * (columns.len() * count) as u64 + 8 * count as u64)?;
    let (train_rows, test_rows) = if shuffle {
        let order = RandomState::new(seed).permutation(count);
        (order[test..test + train].to_vec(), order[..test].to_vec())
    } else {
        ((0..train).collect(), (train..train + test).collect())
    };
    let mut parts = Vec::new();
    for column in columns {
        for rows in [&train_rows, &test_rows] {
            let part = rows.iter().map(|row| column[*row]).collect();
            parts.push(vm.list(part));
        }
    }
    Ok(vm.list(parts))
}
