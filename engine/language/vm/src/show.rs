//! `repr`, `str` and `ascii` of every kind of value.

use crate::machine::Machine;
use crate::object::*;
use crate::text::{int_text, repr as quoting};
use crate::value::*;
use crate::{R, Raise, classes};
use primitives::format_float;

/// Containers inside containers that are shown; each level costs Rust stack.
const MAX_SHOW_NESTING: usize = 200;

impl Machine {
    /// `str(value)`.
    ///
    /// # Errors
    /// What `__str__` raises; ValueError for ints of too many digits.
    pub fn to_str(&mut self, value: Value) -> R<String> {
        match value {
            Value::Str(id) => {
                self.charge(self.heap.str(id).text.len() as u64 / 4)?;
                Ok(self.heap.str(id).text.to_string())
            }
            Value::Instance(id) => {
                let class = self.heap.instance(id).class;
                match self.class_attr(class, self.names.str) {
                    Some(method @ Value::Func(_)) => {
                        let result = self.call(method, &[value])?;
                        self.expect_text(result, "__str__")
                    }
                    _ if self.data(id).is_some() => self.exception_text(id),
                    _ => {
                        if let Some(method) = self.scalar_method(class, self.names.str) {
                            let result = self.call(method, &[value])?;
                            return self.expect_text(result, "__str__");
                        }
                        if let Payload::Base(inner @ Value::Str(_)) = self.heap.instance(id).payload {
                            return self.to_str(inner);
                        }
                        if let Some(method @ Value::Func(_)) = self.class_attr(class, self.names.repr) {
                            let result = self.call(method, &[value])?;
                            return self.expect_text(result, "__str__");
                        }
                        self.repr(value)
                    }
                }
            }
            Value::Native(_) => {
                let class = self.class_of(value);
                match self.own_method(class, self.names.str) {
                    Some(method) => {
                        let result = self.call(method, &[value])?;
                        self.expect_text(result, "__str__")
                    }
                    None => self.repr(value),
                }
            }
            _ => self.repr(value),
        }
    }

    fn expect_text(&mut self, value: Value, method: &str) -> R<String> {
        match self.unwrap(value) {
            Value::Str(id) => Ok(self.heap.str(id).text.to_string()),
            other => {
                let kind = self.type_name(other);
                Err(self.type_error(format!("{method} returned non-string (type {kind})")))
            }
        }
    }

    /// `ascii(value)`.
    pub(crate) fn ascii(&mut self, value: Value) -> R<String> {
        let text = self.repr(value)?;
        self.charge(text.len() as u64 * if text.is_ascii() { 3 } else { 40 })?;
        self.reserve_bytes(2 * text.len() as u64)?;
        Ok(quoting::to_ascii(&text))
    }

    /// `repr(value)`.
    ///
    /// # Errors
    /// What `__repr__` raises.
    pub fn repr(&mut self, value: Value) -> R<String> {
        self.charge(30)?;
        Ok(match value {
            Value::Undef => "<unset>".to_owned(),
            Value::None => "None".to_owned(),
            Value::Ellipsis => "Ellipsis".to_owned(),
            Value::NotImplemented => "NotImplemented".to_owned(),
            Value::Bool(true) => "True".to_owned(),
            Value::Bool(false) => "False".to_owned(),
            Value::Int(number) => number.to_string(),
            Value::Float(number) => {
                self.charge(300)?;
                format_float(number)
            }
            Value::Big(id) => {
                let bits = self.heap.big(id).bits();
                self.charge(200 + crate::types::formatting::digits_cost(bits.min(15_000)))?;
                let text = int_text::decimal(int_text::Number::Big(self.heap.big(id)));
                match text {
                    Ok(text) => text,
                    Err(error) => return Err(self.text_error(error)),
                }
            }
            Value::Str(id) => {
                let object = self.heap.str(id);
                let price = if object.is_ascii() { 12 } else { 60 };
                let bytes = object.text.len() as u64;
                self.charge(price * bytes)?;
                self.reserve_bytes(bytes)?;
                quoting::of_str(&self.heap.str(id).text)
            }
            Value::Bytes(id) => {
                let bytes = self.heap.bytes(id).len() as u64;
                self.charge(20 * bytes)?;
                self.reserve_bytes(4 * bytes)?;
                quoting::of_bytes(self.heap.bytes(id))
            }
            Value::ByteArray(id) => {
                self.charge(4 * self.heap.bytearray(id).len() as u64)?;
                format!("bytearray({})", quoting::of_bytes(self.heap.bytearray(id)))
            }
            Value::List(id) => {
                let items = self.heap.list(id).clone();
                return self.show_items(value, &items, "[", "]", "[...]");
            }
            Value::Tuple(id) => {
                let items = self.heap.tuple(id).to_vec();
                let close = if items.len() == 1 { ",)" } else { ")" };
                return self.show_items(value, &items, "(", close, "(...)");
            }
            Value::Set(id) => {
                let object = self.heap.set(id);
                let items: Vec<Value> = object.table.iter().map(|entry| entry.key).collect();
                return match (object.frozen, items.is_empty()) {
                    (false, true) => Ok("set()".to_owned()),
                    (true, true) => Ok("frozenset()".to_owned()),
                    (false, false) => self.show_items(value, &items, "{", "}", "set(...)"),
                    (true, false) => self.show_items(value, &items, "frozenset({", "})", "frozenset(...)"),
                };
            }
            Value::Dict(id) => {
                let entries: Vec<(Value, Value)> =
                    self.heap.dict(id).iter().map(|entry| (entry.key, entry.value)).collect();
                return self.show_entries(value, &entries, "{", "}");
            }
            Value::View(id) => {
                let ViewObj { dict, kind } = *self.heap.view(id);
                let items = self.collect_values(value)?;
                let _ = dict;
                let name = match kind {
                    ViewKind::Keys => "dict_keys([",
                    ViewKind::Values => "dict_values([",
                    ViewKind::Items => "dict_items([",
                };
                return self.show_items(value, &items, name, "])", "...");
            }
            Value::Range(id) => {
                let RangeObj { start, stop, step } = *self.heap.range(id);
                if step == 1 { format!("range({start}, {stop})") } else { format!("range({start}, {stop}, {step})") }
            }
            Value::Slice(id) => {
                // The slice holds them while it is shown.
                let SliceObj { start, stop, step } = *self.heap.slice(id);
                format!("slice({}, {}, {})", self.repr(start)?, self.repr(stop)?, self.repr(step)?)
            }
            Value::Func(id) => {
                let code = self.heap.func(id).code as usize;
                match self.heap.func(id).attrs.get(self.names.qualname) {
                    Some(name) => format!("<function {}>", self.text(name)),
                    None => format!("<function {}>", self.linked[code].function().qualname),
                }
            }
            Value::Builtin(row) if self.ufunc_rows.binary_search(&row).is_ok() => {
                format!("<ufunc '{}'>", self.rows[row as usize].name)
            }
            Value::Builtin(row) => {
                let name = self.rows[row as usize].name;
                match self.row_owners.get(row as usize).copied().flatten() {
                    Some(owner) => {
                        let what = if self.is_slot_method(row) { "slot wrapper" } else { "method" };
                        format!("<{what} '{name}' of '{}' objects>", self.heap.class(owner).name)
                    }
                    None if self.home_of(row).is_some() => format!("<built-in method {name} of type object>"),
                    None => format!("<built-in function {name}>"),
                }
            }
            Value::Bound(id) => {
                let BoundObj { callable, receiver } = *self.heap.bound(id);
                match callable {
                    Value::Func(function) => {
                        let code = self.heap.func(function).code as usize;
                        let name = self.linked[code].function().qualname.clone();
                        format!("<bound method {name} of {}>", self.repr(receiver)?)
                    }
                    Value::Builtin(row) => {
                        let (kind, name) = (self.type_name(receiver), self.rows[row as usize].name);
                        match self.is_slot_method(row) {
                            true => format!("<method-wrapper '{name}' of {kind} object>"),
                            false => format!("<built-in method {name} of {kind} object>"),
                        }
                    }
                    _ => "<bound method>".to_owned(),
                }
            }
            Value::Class(id) => {
                let class = self.heap.class(id);
                if class.is_user {
                    if let Some(text) = self.class_hook(id, self.names.repr, self.names.class_repr, &[])? {
                        return self.to_str(text);
                    }
                    format!("<class '{}.{}'>", self.module_of(id), self.heap.class(id).qualname)
                } else {
                    format!("<class '{}'>", class.name)
                }
            }
            Value::Instance(id) => return self.repr_instance(id),
            Value::Iter(_) => format!("<{} object>", self.type_name(value)),
            Value::Gen(id) => {
                let function = self.linked[self.heap.gen_obj(id).code as usize].function();
                format!("<{} object {}>", self.gen_kind(id).class_name(), function.qualname)
            }
            Value::Module(id) => format!("<module '{}'>", self.heap.module(id).name),
            Value::Descriptor(_) => format!("<{} object>", self.type_name(value)),
            Value::Native(id) => {
                let class = self.class_of(value);
                if class != classes::OBJECT
                    && let Some(method @ Value::Builtin(_)) = self.heap.class(class).attrs.get(self.names.repr)
                {
                    if !self.begin_show(value)? {
                        return Ok("[...]".to_owned());
                    }
                    let text = self.call(method, &[value]);
                    self.repr_guard.pop();
                    return Ok(self.text(text?).to_owned());
                }
                self.charge(self.heap.native(id).size_bytes())?;
                self.heap.native(id).repr()
            }
            Value::Cell(_) => "<cell>".to_owned(),
            Value::State => "<state>".to_owned(),
            Value::EventMaker => "<event>".to_owned(),
            Value::EventKind(name) => format!("<event {}>", self.name(name)),
        })
    }

    fn repr_instance(&mut self, id: InstanceId) -> R<String> {
        let value = Value::Instance(id);
        let class = self.heap.instance(id).class;
        if let Some(method @ Value::Func(_)) = self.class_attr(class, self.names.repr) {
            let result = self.call(method, &[value])?;
            return self.expect_text(result, "__repr__");
        }
        if let Some(method) = self.scalar_method(class, self.names.repr) {
            let result = self.call(method, &[value])?;
            return self.expect_text(result, "__repr__");
        }
        let name = self.heap.class(class).name.to_string();
        match &self.heap.instance(id).payload {
            Payload::Exception(data) => {
                let args = data.args;
                let items = match args {
                    Value::Tuple(tuple) => self.heap.tuple(tuple).to_vec(),
                    _ => Vec::new(),
                };
                let inner = match items.as_slice() {
                    [one] => format!("({})", self.repr(*one)?),
                    _ => self.repr(args)?,
                };
                Ok(format!("{name}{inner}"))
            }
            Payload::Base(inner @ Value::Native(_)) => {
                let text = self.repr(*inner)?;
                match text.strip_prefix("deque(") {
                    Some(rest) => Ok(format!("{name}({rest}")),
                    None => Ok(format!("<{}.{} object>", self.module_of(class), self.heap.class(class).qualname)),
                }
            }
            Payload::Base(inner @ Value::ByteArray(_)) => {
                let text = self.repr(*inner)?;
                Ok(format!("{name}{}", text.strip_prefix("bytearray").unwrap_or(&text)))
            }
            Payload::Base(Value::Set(set)) => {
                let items: Vec<Value> = self.heap.set(*set).table.iter().map(|entry| entry.key).collect();
                if items.is_empty() {
                    return Ok(format!("{name}()"));
                }
                self.show_items(value, &items, &format!("{name}({{"), "})", &format!("{name}(...)"))
            }
            Payload::Base(inner) => self.repr(*inner),
            Payload::None if class == classes::EVENT => self.holding(|machine| machine.repr_event(id)),
            Payload::None => {
                let module = if self.heap.class(class).is_user { "__main__." } else { "" };
                let qualname = self.heap.class(class).qualname.to_string();
                // Addresses differ from run to run, so none is shown.
                Ok(format!("<{module}{qualname} object>"))
            }
        }
    }

    /// Whether a container is already being shown, or nests too deeply.
    fn begin_show(&mut self, value: Value) -> R<bool> {
        // Every container is looked for among all those around it.
        self.charge(100 + 4 * self.repr_guard.len() as u64)?;
        if self.repr_guard.iter().any(|shown| shown.is(value)) {
            return Ok(false);
        }
        if self.repr_guard.len() >= MAX_SHOW_NESTING {
            let text = "maximum recursion depth exceeded while getting the repr of an object";
            return Err(self.error(classes::RECURSION_ERROR, text));
        }
        self.repr_guard.push(value);
        Ok(true)
    }

    fn show_items(&mut self, value: Value, items: &[Value], open: &str, close: &str, again: &str) -> R<String> {
        if !self.begin_show(value)? {
            return Ok(again.to_owned());
        }
        let result = self.keeping(|machine| {
            machine.kept.extend_from_slice(items);
            machine.join_reprs(items, open, close)
        });
        self.repr_guard.pop();
        result
    }

    fn join_reprs(&mut self, items: &[Value], open: &str, close: &str) -> R<String> {
        let mut text = open.to_owned();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            let shown = self.repr(*item)?;
            self.charge(30 + shown.len() as u64 / 4)?;
            self.check_text(text.len() + shown.len())?;
            text.push_str(&shown);
        }
        text.push_str(close);
        Ok(text)
    }

    fn check_text(&mut self, bytes: usize) -> Result<(), Raise> {
        if bytes > 1 << 16 { self.reserve_bytes(bytes as u64) } else { Ok(()) }
    }

    fn show_entries(&mut self, value: Value, entries: &[(Value, Value)], open: &str, close: &str) -> R<String> {
        if !self.begin_show(value)? {
            return Ok(format!("{open}...{close}"));
        }
        let result = self.holding(|machine| machine.join_entries(entries, open, close));
        self.repr_guard.pop();
        result
    }

    fn join_entries(&mut self, entries: &[(Value, Value)], open: &str, close: &str) -> R<String> {
        let mut text = open.to_owned();
        for (index, (key, value)) in entries.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            let key = self.repr(*key)?;
            let value = self.repr(*value)?;
            self.charge(60 + (key.len() + value.len()) as u64 / 8)?;
            self.check_text(text.len() + key.len() + value.len())?;
            text.push_str(&key);
            text.push_str(": ");
            text.push_str(&value);
        }
        text.push_str(close);
        Ok(text)
    }
}
