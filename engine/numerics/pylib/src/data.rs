//! Data between the VM's heap and the tensor room: nested lists to arrays and back, priced by their elements.

use primitives::Value as Plain;
use tensor::{Array, Builder};
use vm::{Machine, R, Raise, Value};

/// Tenths of a gas per element read from or written to the heap.
const ELEMENT: u64 = 30;

/// Levels of lists that are followed; deeper data is no matrix.
const MAX_DEPTH: u32 = 100;

/// An array of a list, nested lists, a tuple or a number.
///
/// # Errors
/// What numpy raises for such data; TypeError for what is no data at all.
pub(crate) fn array(vm: &mut Machine, value: Value, name: &str) -> R<Array> {
    let mut builder = Builder::new();
    fill(vm, value, name, &mut builder, 0)?;
    builder.finish().map_err(|error| raise(vm, error.class(), error.to_string()))
}

fn fill(vm: &mut Machine, value: Value, name: &str, builder: &mut Builder, depth: u32) -> R<()> {
    vm.charge(ELEMENT)?;
    match vm.unwrap(value) {
        Value::Bool(truth) => builder.bool(truth),
        Value::Int(number) => builder.int(number),
        Value::Float(number) => builder.float(number),
        value @ (Value::List(_) | Value::Tuple(_)) => {
            if depth >= MAX_DEPTH {
                return Err(vm.value_error(format!("{name} nests deeper than {MAX_DEPTH} lists")));
            }
            let count = vm.length(value)?;
            builder.open(count);
            for at in 0..count {
                let item = match value {
                    Value::List(id) => vm.heap().list(id)[at],
                    Value::Tuple(id) => vm.heap().tuple(id)[at],
                    other => other,
                };
                fill(vm, item, name, builder, depth + 1)?;
            }
            builder.close();
        }
        Value::Range(_) => {
            let items = vm.collect(value)?;
            builder.open(items.len());
            for item in items {
                fill(vm, item, name, builder, depth + 1)?;
            }
            builder.close();
        }
        // Arrays and scalars of numpy say what they are; so does everything else that can be stored.
        other => {
            let plain = vm.export_value(other, name)?;
            fill_plain(plain, builder);
        }
    }
    Ok(())
}

// An array's axes are few, so the recursion is shallow.
fn fill_plain(value: Plain, builder: &mut Builder) {
    match value {
        Plain::Bool(truth) => builder.bool(truth),
        Plain::Int(number) => builder.int(number),
        Plain::Float(number) => builder.float(number),
        Plain::List(items) => {
            builder.open(items.len());
            items.into_iter().for_each(|item| fill_plain(item, builder));
            builder.close();
        }
        other => builder.other(other),
    }
}

/// An array's nested lists on the heap.
///
/// # Errors
/// Out of gas or memory.
pub(crate) fn lists(vm: &mut Machine, array: &Array) -> R<Value> {
    let count = array.len() as u64;
    let rows = array.shape().first().copied().unwrap_or(1) as u64;
    vm.charge(2 * ELEMENT * count + 100 * rows)?;
    vm.reserve_bytes(3 * vm::VALUE_BYTES * count + 64 * rows)?;
    let plain = array.to_value();
    vm.import_value(&plain)
}

/// A library's error as the Python exception of that class.
pub(crate) fn raise(vm: &mut Machine, class: &'static str, text: String) -> Raise {
    let base = match class {
        "NotFittedError" | "InvalidParameterError" => "ValueError",
        other => other,
    };
    vm.library_error(class, base, text)
}

/// Tenths of a gas for so many operations of the estimators room; one takes about a third of a nanosecond.
pub(crate) fn charge(vm: &mut Machine, operations: u64) -> R<()> {
    vm.charge((operations / 2).saturating_add(50))
}
