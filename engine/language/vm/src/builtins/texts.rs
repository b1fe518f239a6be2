//! Builtin functions that make or read text: print, repr, ascii, chr, ord and format.

use crate::R;
use crate::machine::Machine;
use crate::native::Args;
use crate::text::strings;
use crate::value::*;

pub(super) fn print(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let (mut separator, mut end) = (" ".to_owned(), "\n".to_owned());
    for (keyword, value) in vm.keyword_args(args) {
        match keyword.as_str() {
            "sep" | "end" => {
                let text = match vm.unwrap(value) {
                    Value::None => continue,
                    Value::Str(id) => vm.heap.str(id).text.to_string(),
                    _ => {
                        let kind = vm.type_name(value);
                        return Err(vm.type_error(format!("{keyword} must be None or a string, not {kind}")));
                    }
                };
                if keyword == "sep" { separator = text } else { end = text }
            }
            "flush" | "file" => {}
            other => return Err(vm.type_error(format!("'{other}' is an invalid keyword argument for print()"))),
        }
    }
    let mut out = String::new();
    for (at, item) in vm.args(args).into_iter().enumerate() {
        if at > 0 {
            out.push_str(&separator);
        }
        let text = vm.to_str(item)?;
        vm.reserve_bytes(out.len() as u64 + text.len() as u64)?;
        vm.charge(text.len() as u64 / 4)?;
        out.push_str(&text);
    }
    out.push_str(&end);
    vm.print(&out)?;
    Ok(Value::None)
}

pub(super) fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let text = vm.repr(vm.arg(args, 0))?;
    Ok(vm.str(text))
}

pub(super) fn ascii(vm: &mut Machine, args: Args) -> R<Value> {
    let text = vm.ascii(vm.arg(args, 0))?;
    Ok(vm.str(text))
}

pub(super) fn chr(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    let code = match vm.unwrap(value) {
        Value::Big(_) => i64::MAX,
        _ => vm.index_of(value)?,
    };
    if i32::try_from(code).is_err() {
        return Err(vm.error(crate::classes::OVERFLOW_ERROR, "Python int too large to convert to C int"));
    }
    match u32::try_from(code).ok().filter(|code| *code < 0x110000) {
        Some(code) => match char::from_u32(code) {
            Some(c) => Ok(vm.letter(c)),
            None => Err(vm.value_error("chr() of a surrogate: strings are Unicode text and hold no surrogates")),
        },
        None => Err(vm.value_error("chr() arg not in range(0x110000)")),
    }
}

pub(super) fn ord(vm: &mut Machine, args: Args) -> R<Value> {
    let value = vm.arg(args, 0);
    let length = match vm.unwrap(value) {
        Value::Str(id) => {
            let text = &vm.heap.str(id).text;
            let mut chars = text.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => return Ok(Value::Int(i64::from(u32::from(c)))),
                _ => strings::len(text),
            }
        }
        inner @ (Value::Bytes(_) | Value::ByteArray(_)) => match vm.byte_slice(inner).unwrap_or_default() {
            [byte] => return Ok(Value::Int(i64::from(*byte))),
            bytes => bytes.len(),
        },
        _ => {
            let kind = vm.type_name(value);
            return Err(vm.type_error(format!("ord() expected string of length 1, but {kind} found")));
        }
    };
    Err(vm.type_error(format!("ord() expected a character, but string of length {length} found")))
}

pub(super) fn format(vm: &mut Machine, args: Args) -> R<Value> {
    vm.roots_all();
    let spec = match vm.arg(args, 1) {
        Value::Undef => String::new(),
        spec => {
            let id = vm.str_arg(spec, "format() argument 2")?;
            vm.heap.str(id).text.to_string()
        }
    };
    let text = vm.format(vm.arg(args, 0), &spec)?;
    Ok(vm.str(text))
}
