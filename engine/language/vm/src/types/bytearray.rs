//! bytearray: bytes that can be changed in place; what reads them it shares with bytes.

use super::bytes::{byte_of, contents, from_hex, from_ints};
use crate::machine::Machine;
use crate::native::{Args, NativeRow, named, row};
use crate::text::slicing::Span;
use crate::value::*;
use crate::{R, Raise, classes};

pub const CONSTRUCTOR: NativeRow = named(
    "bytearray",
    &["source", "encoding", "errors"],
    0,
    3,
    40,
    "bytearray(source=b'', encoding, errors) -> bytearray\n\nBytes that can be changed in place.",
    construct,
);

fn construct(vm: &mut Machine, args: Args) -> R<Value> {
    let bytes = contents(vm, args, "bytearray")?;
    Ok(vm.bytearray(bytes))
}

fn this(vm: &mut Machine, args: Args, method: &str) -> R<ByteArrayId> {
    match vm.arg(args, 0) {
        Value::ByteArray(id) => Ok(id),
        other => Err(vm.wrong_receiver(method, "bytearray", other)),
    }
}

/// Room and price of bytes that are about to be added or moved.
fn pay(vm: &mut Machine, id: ByteArrayId, added: usize) -> R<()> {
    vm.charge((vm.heap.bytearray(id).len() + added) as u64 / 8)?;
    vm.reserve_bytes(added as u64)?;
    vm.heap.grow(added as u64);
    Ok(())
}

fn append(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "append")?;
    let byte = byte_of(vm, vm.arg(args, 1), "byte")?;
    vm.reserve_bytes(1)?;
    vm.heap.grow(1);
    vm.heap.bytearray_mut(id).push(byte);
    Ok(Value::None)
}

fn extend(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "extend")?;
    let source = vm.arg(args, 1);
    if !matches!(vm.unwrap(source), Value::Bytes(_) | Value::ByteArray(_)) && vm.iterate(source).is_err() {
        let kind = vm.type_name(source);
        return Err(vm.type_error(format!("can't extend bytearray with {kind}")));
    }
    let bytes = from_ints(vm, source, "bytearray")?;
    pay(vm, id, bytes.len())?;
    vm.heap.bytearray_mut(id).extend(bytes);
    Ok(Value::None)
}

/// `array += bytes`.
pub(crate) fn append_all(vm: &mut Machine, id: ByteArrayId, source: Value) -> R<()> {
    let Some(bytes) = vm.byte_slice(source).map(<[u8]>::to_vec) else {
        let kind = vm.type_name(source);
        return Err(vm.type_error(format!("can't concat {kind} to bytearray")));
    };
    pay(vm, id, bytes.len())?;
    vm.heap.bytearray_mut(id).extend(bytes);
    Ok(())
}

fn insert(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "insert")?;
    let at = vm.size_arg(vm.arg(args, 1))?;
    let byte = byte_of(vm, vm.arg(args, 2), "byte")?;
    let length = vm.heap.bytearray(id).len() as i64;
    let at = if at < 0 { (at + length).max(0) } else { at.min(length) };
    pay(vm, id, 1)?;
    vm.heap.bytearray_mut(id).insert(at as usize, byte);
    Ok(Value::None)
}

fn pop(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "pop")?;
    let at = match vm.arg(args, 1) {
        Value::Undef => -1,
        at => vm.size_arg(at)?,
    };
    let length = vm.heap.bytearray(id).len();
    if length == 0 {
        return Err(vm.error(classes::INDEX_ERROR, "pop from empty bytearray"));
    }
    match crate::text::slicing::index(at, length) {
        Some(at) => {
            vm.charge((length - at) as u64 / 8)?;
            Ok(Value::Int(i64::from(vm.heap.bytearray_mut(id).remove(at))))
        }
        None => Err(vm.error(classes::INDEX_ERROR, "pop index out of range")),
    }
}

fn remove(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "remove")?;
    let byte = byte_of(vm, vm.arg(args, 1), "byte")?;
    vm.charge(vm.heap.bytearray(id).len() as u64)?;
    match vm.heap.bytearray(id).iter().position(|one| *one == byte) {
        Some(at) => {
            vm.heap.bytearray_mut(id).remove(at);
            Ok(Value::None)
        }
        None => Err(vm.value_error("value not found in bytearray")),
    }
}

fn reverse(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "reverse")?;
    vm.charge(vm.heap.bytearray(id).len() as u64 / 2)?;
    vm.heap.bytearray_mut(id).reverse();
    Ok(Value::None)
}

fn clear(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "clear")?;
    vm.heap.bytearray_mut(id).clear();
    Ok(Value::None)
}

fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let id = this(vm, args, "copy")?;
    pay(vm, id, 0)?;
    let bytes = vm.heap.bytearray(id).clone();
    vm.reserve_bytes(bytes.len() as u64)?;
    Ok(vm.bytearray(bytes))
}

fn fromhex(vm: &mut Machine, args: Args) -> R<Value> {
    let bytes = from_hex(vm, args)?;
    Ok(vm.bytearray(bytes))
}

impl Machine {
    /// What `array[at] = value` stores.
    pub(crate) fn byte_to_store(&mut self, value: Value) -> R<u8> {
        byte_of(self, value, "byte")
    }

    /// `array[slice] = value`.
    pub(crate) fn store_bytes(&mut self, id: ByteArrayId, slice: SliceId, value: Value) -> R<()> {
        self.refuse_bounds(slice)?;
        let is_index = self.special_of(value, self.names.index)?.is_some();
        let bytes = match self.unwrap(value) {
            _ if is_index => {
                let text = "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
                return Err(self.type_error(text));
            }
            Value::Int(_) | Value::Bool(_) | Value::Big(_) | Value::Float(_) | Value::Str(_) => {
                let text = "can assign only bytes, buffers, or iterables of ints in range(0, 256)";
                return Err(self.type_error(text));
            }
            _ => self.holding(|vm| from_ints(vm, value, "bytearray"))?,
        };
        let span = self.span(slice, |machine| Ok(machine.heap.bytearray(id).len() as i64))?;
        if span.step != 1 && !bytes.is_empty() && bytes.len() != span.len() {
            let text =
                format!("attempt to assign bytes of size {} to extended slice of size {}", bytes.len(), span.len());
            return Err(self.value_error(text));
        }
        if span.step != 1 && bytes.is_empty() {
            return self.delete_span(id, span);
        }
        pay(self, id, bytes.len())?;
        if span.step == 1 {
            let start = span.start as usize;
            self.heap.bytearray_mut(id).splice(start..start + span.len(), bytes);
            return Ok(());
        }
        for (at, byte) in span.indices().zip(bytes) {
            self.heap.bytearray_mut(id)[at] = byte;
        }
        Ok(())
    }

    /// `del array[slice]`.
    pub(crate) fn delete_bytes(&mut self, id: ByteArrayId, slice: SliceId) -> R<()> {
        let span = self.span(slice, |machine| Ok(machine.heap.bytearray(id).len() as i64))?;
        self.delete_span(id, span)
    }

    fn delete_span(&mut self, id: ByteArrayId, span: Span) -> Result<(), Raise> {
        let length = self.heap.bytearray(id).len();
        self.charge(length as u64)?;
        let mut gone = vec![false; length];
        span.indices().for_each(|at| gone[at] = true);
        let mut at = 0;
        self.heap.bytearray_mut(id).retain(|_| {
            at += 1;
            !gone[at - 1]
        });
        Ok(())
    }
}

pub const METHODS: &[NativeRow] = &[
    row("append", 2, 2, 30, "append(byte)\n\nAdds a byte at the end.", append),
    row("extend", 2, 2, 40, "extend(bytes)\n\nAdds bytes, or an iterable of ints.", extend),
    row("insert", 3, 3, 40, "insert(index, byte)\n\nPuts a byte before that place.", insert),
    row("pop", 1, 2, 30, "pop(index=-1) -> int\n\nTakes a byte out.", pop),
    row("remove", 2, 2, 40, "remove(byte)\n\nTakes out its first occurrence.", remove),
    row("reverse", 1, 1, 30, "reverse()\n\nTurns the order round.", reverse),
    row("clear", 1, 1, 30, "clear()\n\nTakes out everything.", clear),
    row("copy", 1, 1, 40, "copy() -> bytearray", copy),
    row("fromhex", 1, 1, 60, "fromhex(text) -> bytearray\n\nThe bytes that hex wrote.", fromhex),
];
