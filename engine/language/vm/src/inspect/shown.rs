//! Values as text of bounded size, made without running Python code, charging gas or allocating in the run's heap.

use crate::machine::Machine;
use crate::object::*;
use crate::text::repr as quoting;
use crate::value::*;
use primitives::{Value as Outside, codec, format_float};

/// Bytes of a value's text after which no further item is shown.
pub const MAX_SHOWN_BYTES: usize = 160;

/// What closing brackets and counts of what was left out may add to a text.
const SLACK_BYTES: usize = 200;

/// Containers inside containers that are shown.
const MAX_DEPTH: u32 = 6;

/// Bits of an int that is shown in full.
const MAX_INT_BITS: u64 = 512;

/// Bytes of an object of another room that is asked for its text.
const MAX_NATIVE_BYTES: u64 = 16 << 10;

/// Text that stops growing at its limit.
struct Sheet {
    text: String,
    limit: usize,
    depth: u32,
}

impl Sheet {
    fn new(limit: usize) -> Sheet {
        Sheet { text: String::new(), limit, depth: 0 }
    }

    fn room(&self) -> usize {
        self.limit.saturating_sub(self.text.len())
    }

    fn finish(mut self) -> String {
        let most = self.limit + SLACK_BYTES;
        if self.text.len() > most {
            let end = (0..=most).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0);
            self.text.truncate(end);
            self.text.push('…');
        }
        self.text
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A str's repr; only as much of it is quoted as there is room for.
    fn quoted(&mut self, text: &str) {
        match text.char_indices().nth(self.room().max(8)) {
            Some((end, _)) => {
                let start = quoting::of_str(&text[..end]);
                self.push(&start);
                self.push("…");
            }
            None => self.push(&quoting::of_str(text)),
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        let shown = bytes.len().min(self.room().max(8));
        self.push(&quoting::of_bytes(&bytes[..shown]));
        if shown < bytes.len() {
            self.push("…");
        }
    }

    fn big(&mut self, number: &num_bigint::BigInt) {
        if number.bits() > MAX_INT_BITS {
            self.push(&format!("<int of {} bits>", number.bits()));
        } else {
            self.push(&number.to_string());
        }
    }

    /// Items between brackets, as many as there is room for, and how many more there are.
    fn items<T>(&mut self, count: usize, items: impl Iterator<Item = T>, mut one: impl FnMut(&mut Sheet, T)) {
        if self.depth >= MAX_DEPTH && count > 0 {
            self.push("…");
            return;
        }
        self.depth += 1;
        for (at, item) in items.enumerate() {
            if at > 0 {
                self.push(", ");
            }
            if self.room() == 0 {
                self.push(&format!("… {} more", count - at));
                break;
            }
            one(self, item);
        }
        self.depth -= 1;
    }
}

/// A value of a run as `repr` would show it, where that needs no Python code; objects show their attributes.
pub(crate) fn shown(machine: &Machine, value: Value, limit: usize) -> String {
    let mut sheet = Sheet::new(limit);
    machine.show_on(&mut sheet, value);
    sheet.finish()
}

/// The stored bytes of a field, shown as the value they become.
pub fn shown_stored(bytes: &[u8], limit: usize) -> String {
    let mut sheet = Sheet::new(limit);
    match codec::decode_value(bytes) {
        Ok(value) => show_outside(&mut sheet, &value),
        Err(error) => sheet.push(&format!("<{error}>")),
    }
    sheet.finish()
}

fn show_outside(sheet: &mut Sheet, value: &Outside) {
    match value {
        Outside::None => sheet.push("None"),
        Outside::Bool(true) => sheet.push("True"),
        Outside::Bool(false) => sheet.push("False"),
        Outside::Int(number) => sheet.push(&number.to_string()),
        Outside::Big(number) => sheet.big(number),
        Outside::Float(number) => sheet.push(&format_float(*number)),
        Outside::Str(text) => sheet.quoted(text),
        Outside::List(items) => {
            sheet.push("[");
            sheet.items(items.len(), items.iter(), show_outside);
            sheet.push("]");
        }
        Outside::Dict(entries) => {
            sheet.push("{");
            sheet.items(entries.len(), entries.iter(), |sheet, (key, value)| {
                sheet.quoted(key);
                sheet.push(": ");
                show_outside(sheet, value);
            });
            sheet.push("}");
        }
    }
}

impl Machine {
    fn show_on(&self, sheet: &mut Sheet, value: Value) {
        match value {
            Value::Undef => sheet.push("<unset>"),
            Value::None => sheet.push("None"),
            Value::Ellipsis => sheet.push("Ellipsis"),
            Value::NotImplemented => sheet.push("NotImplemented"),
            Value::Bool(true) => sheet.push("True"),
            Value::Bool(false) => sheet.push("False"),
            Value::Int(number) => sheet.push(&number.to_string()),
            Value::Float(number) => sheet.push(&format_float(number)),
            Value::Big(id) => sheet.big(self.heap.big(id)),
            Value::Str(id) => sheet.quoted(&self.heap.str(id).text),
            Value::Bytes(id) => sheet.bytes(self.heap.bytes(id)),
            Value::ByteArray(id) => {
                sheet.push("bytearray(");
                sheet.bytes(self.heap.bytearray(id));
                sheet.push(")");
            }
            Value::List(id) => self.show_values(sheet, "[", self.heap.list(id), "]"),
            Value::Tuple(id) => {
                let items = self.heap.tuple(id);
                self.show_values(sheet, "(", items, if items.len() == 1 { ",)" } else { ")" });
            }
            Value::Set(id) => self.show_set(sheet, id),
            Value::Dict(id) => {
                let table = self.heap.dict(id);
                sheet.push("{");
                sheet.items(table.len(), table.iter(), |sheet, entry| {
                    self.show_on(sheet, entry.key);
                    sheet.push(": ");
                    self.show_on(sheet, entry.value);
                });
                sheet.push("}");
            }
            Value::Range(id) => {
                let RangeObj { start, stop, step } = *self.heap.range(id);
                let step = if step == 1 { String::new() } else { format!(", {step}") };
                sheet.push(&format!("range({start}, {stop}{step})"));
            }
            Value::Slice(id) => {
                let SliceObj { start, stop, step } = *self.heap.slice(id);
                self.show_values(sheet, "slice(", &[start, stop, step], ")");
            }
            Value::Cell(id) => self.show_on(sheet, *self.heap.cell(id)),
            Value::Func(id) => {
                let code = self.heap.func(id).code as usize;
                sheet.push(&format!("<function {}>", self.linked[code].function().qualname));
            }
            Value::Builtin(row) => sheet.push(&format!("<built-in function {}>", self.rows[row as usize].name)),
            Value::Bound(id) => match self.heap.bound(id).callable {
                Value::Func(function) => {
                    let code = self.heap.func(function).code as usize;
                    sheet.push(&format!("<bound method {}>", self.linked[code].function().qualname));
                }
                Value::Builtin(row) => sheet.push(&format!("<built-in method {}>", self.rows[row as usize].name)),
                _ => sheet.push("<bound method>"),
            },
            Value::Class(id) => sheet.push(&format!("<class '{}'>", self.heap.class(id).qualname)),
            Value::Instance(id) => self.show_instance(sheet, id),
            Value::Iter(_) => sheet.push("<iterator>"),
            Value::Gen(id) => {
                let function = self.linked[self.heap.gen_obj(id).code as usize].function();
                let kind = if function.is_async { "coroutine" } else { "generator" };
                sheet.push(&format!("<{kind} object {}>", function.qualname));
            }
            Value::Module(id) => sheet.push(&format!("<module '{}'>", self.heap.module(id).name)),
            Value::View(id) => {
                let ViewObj { dict, kind } = *self.heap.view(id);
                let name = match kind {
                    ViewKind::Keys => "keys",
                    ViewKind::Values => "values",
                    ViewKind::Items => "items",
                };
                sheet.push(&format!("<dict_{name} of {} entries>", self.heap.dict(dict).len()));
            }
            Value::Descriptor(id) => sheet.push(match self.heap.descriptor(id).kind {
                DescriptorKind::Property => "<property>",
                DescriptorKind::ClassMethod => "<classmethod>",
                DescriptorKind::StaticMethod => "<staticmethod>",
            }),
            Value::Native(id) => {
                let object = self.heap.native(id);
                if object.size_bytes() > MAX_NATIVE_BYTES {
                    sheet.push(&format!("<{} of {} bytes>", object.kind(), object.size_bytes()));
                } else {
                    let text = object.repr();
                    let end = text.char_indices().nth(sheet.room().max(8)).map_or(text.len(), |(end, _)| end);
                    sheet.push(&text[..end]);
                    sheet.push(if end < text.len() { "…" } else { "" });
                }
            }
            Value::State => sheet.push("<state>"),
            Value::EventMaker => sheet.push("<event>"),
            Value::EventKind(name) => sheet.push(&format!("<event {}>", self.name(name))),
        }
    }

    fn show_values(&self, sheet: &mut Sheet, open: &str, items: &[Value], close: &str) {
        sheet.push(open);
        sheet.items(items.len(), items.iter(), |sheet, item| self.show_on(sheet, *item));
        sheet.push(close);
    }

    fn show_set(&self, sheet: &mut Sheet, id: SetId) {
        let set = self.heap.set(id);
        let (open, close) = match (set.frozen, set.table.is_empty()) {
            (false, true) => ("set(", ")"),
            (true, true) => ("frozenset(", ")"),
            (false, false) => ("{", "}"),
            (true, false) => ("frozenset({", "})"),
        };
        sheet.push(open);
        sheet.items(set.table.len(), set.table.iter(), |sheet, entry| self.show_on(sheet, entry.key));
        sheet.push(close);
    }

    /// `Point(x=1, y=2)`: what it is and has, whatever its `__repr__` would say.
    fn show_instance(&self, sheet: &mut Sheet, id: InstanceId) {
        let object = self.heap.instance(id);
        match &object.payload {
            Payload::Base(inner) => return self.show_on(sheet, *inner),
            Payload::Exception(data) => {
                sheet.push(&self.heap.class(object.class).name);
                let args: &[Value] = match data.args {
                    Value::Tuple(tuple) => self.heap.tuple(tuple),
                    _ => &[],
                };
                return self.show_values(sheet, "(", args, ")");
            }
            Payload::None => {}
        }
        sheet.push(&self.heap.class(object.class).qualname);
        sheet.push("(");
        // Methods and the state of a contract's own object say nothing about it.
        let plain = |value: &Value| !matches!(value, Value::Bound(_) | Value::State);
        let count = object.attrs.iter().filter(|(_, value)| plain(value)).count();
        let attrs = object.attrs.iter().filter(|(_, value)| plain(value));
        sheet.items(count, attrs, |sheet, (name, value)| {
            sheet.push(self.name(name));
            sheet.push("=");
            self.show_on(sheet, value);
        });
        sheet.push(")");
    }
}
