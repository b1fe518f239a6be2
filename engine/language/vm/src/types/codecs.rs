//! Texts to bytes and back for `encode`, `decode` and the constructors; what fails is an exception with its five parts.

use crate::machine::Machine;
use crate::native::{Args, NativeRow, row};
use crate::text::codec::{self, CodecError, Encoding, Given};
use crate::value::*;
use crate::{R, Raise, classes};

/// A str as bytes; `who` is the function in messages.
pub(super) fn encode(vm: &mut Machine, text: Value, encoding: Value, errors: Value, who: &str) -> R<Vec<u8>> {
    let encoding = encoding_arg(vm, encoding, who)?;
    let errors = errors_arg(vm, errors, who)?;
    let given = vm.text(text).to_owned();
    vm.reserve_bytes(10 * given.len() as u64)?;
    vm.charge(given.len() as u64 * if given.is_ascii() { 1 } else { 12 })?;
    codec::encode(&given, encoding, &errors).map_err(|error| failed(vm, error, classes::UNICODE_ENCODE_ERROR, text))
}

/// A bytes-like object as str.
pub(super) fn decode(vm: &mut Machine, source: Value, encoding: Value, errors: Value, who: &str) -> R<Value> {
    let encoding = encoding_arg(vm, encoding, who)?;
    let errors = errors_arg(vm, errors, who)?;
    let bytes = vm.byte_slice(source).unwrap_or_default().to_vec();
    vm.reserve_bytes(4 * bytes.len() as u64)?;
    vm.charge(bytes.len() as u64 * if bytes.is_ascii() { 2 } else { 10 })?;
    match codec::decode(&bytes, encoding, &errors) {
        Ok(text) => Ok(vm.str(text)),
        Err(error) => {
            let object = if matches!(vm.unwrap(source), Value::Bytes(_)) { source } else { vm.bytes(bytes) };
            Err(failed(vm, error, classes::UNICODE_DECODE_ERROR, object))
        }
    }
}

/// The encoding that an argument names.
fn encoding_arg(vm: &mut Machine, value: Value, who: &str) -> R<Encoding> {
    if value.is_undef() {
        return Ok(Encoding::Utf8);
    }
    let id = vm.str_arg(value, &format!("{who}() argument 'encoding'"))?;
    match Encoding::of(&vm.heap.str(id).text) {
        Some(encoding) => Ok(encoding),
        None => {
            let text = format!("unknown encoding: {}", vm.heap.str(id).text);
            Err(vm.error(classes::LOOKUP_ERROR, text))
        }
    }
}

/// The error handler that an argument names.
fn errors_arg(vm: &mut Machine, value: Value, who: &str) -> R<String> {
    if value.is_undef() {
        return Ok("strict".to_owned());
    }
    let id = vm.str_arg(value, &format!("{who}() argument 'errors'"))?;
    Ok(vm.heap.str(id).text.to_string())
}

fn failed(vm: &mut Machine, error: CodecError, class: ClassId, object: Value) -> Raise {
    match error {
        CodecError::Failed { encoding, start, end, reason } => {
            let (encoding, reason) = (vm.str(encoding), vm.str(reason));
            let parts = vec![encoding, object, Value::Int(start as i64), Value::Int(end as i64), reason];
            vm.error_with(class, parts)
        }
        CodecError::UnknownHandler(name) => {
            vm.error(classes::LOOKUP_ERROR, format!("unknown error handler name '{name}'"))
        }
        CodecError::WrongHandler => {
            let name = vm.heap.class(class).name.to_string();
            vm.type_error(format!("don't know how to handle {name} in error callback"))
        }
    }
}

impl Machine {
    /// `str()` of a UnicodeEncodeError or UnicodeDecodeError with its five parts.
    pub(crate) fn codec_text(&mut self, parts: &[Value]) -> Option<String> {
        let &[encoding @ Value::Str(_), object, Value::Int(start), Value::Int(end), reason @ Value::Str(_)] = parts
        else {
            return None;
        };
        let (encoding, reason) = (self.text(encoding), self.text(reason));
        let given = match self.byte_slice(object) {
            Some(bytes) => Given::Bytes(bytes),
            None => Given::Text(self.text(object)),
        };
        Some(codec::failure(encoding, given, start, end, reason))
    }
}

fn item(vm: &mut Machine, args: Args, at: usize) -> R<Value> {
    let Value::Instance(id) = vm.arg(args, 0) else { return Ok(Value::None) };
    Ok(match vm.data(id).map(|data| data.args) {
        Some(Value::Tuple(tuple)) => vm.heap.tuple(tuple).get(at).copied().unwrap_or(Value::None),
        _ => Value::None,
    })
}

/// The five parts as attributes.
pub const ERROR_GETTERS: &[NativeRow] = &[
    row("encoding", 1, 1, 20, "The encoding's name.", |vm, args| item(vm, args, 0)),
    row("object", 1, 1, 20, "What was to be converted.", |vm, args| item(vm, args, 1)),
    row("start", 1, 1, 20, "Where the bad part begins.", |vm, args| item(vm, args, 2)),
    row("end", 1, 1, 20, "Where it ends.", |vm, args| item(vm, args, 3)),
    row("reason", 1, 1, 20, "What is wrong with it.", |vm, args| item(vm, args, 4)),
];
