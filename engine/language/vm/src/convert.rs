//! Values across the border: JSON-like trees in and out, with the path of what does not fit.

use crate::machine::Machine;
use crate::object::*;
use crate::value::*;
use crate::{R, Raise};
use primitives::Value as Outside;
use primitives::codec::MAX_NESTING;

impl Machine {
    /// A value from outside as one inside; its work is charged.
    ///
    /// # Errors
    /// Out of gas or memory; OverflowError for ints beyond the limit.
    pub fn import_value(&mut self, value: &Outside) -> R<Value> {
        self.charge(20)?;
        Ok(match value {
            Outside::None => Value::None,
            Outside::Bool(truth) => Value::Bool(*truth),
            Outside::Int(number) => Value::Int(*number),
            Outside::Big(number) => self.checked_int(number.clone())?,
            Outside::Float(number) => Value::Float(*number),
            Outside::Str(text) => {
                self.charge(text.len() as u64 / 4)?;
                self.reserve_bytes(text.len() as u64)?;
                self.str(text.as_str())
            }
            Outside::List(items) => {
                self.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
                let mut made = Vec::with_capacity(items.len());
                for item in items {
                    made.push(self.import_value(item)?);
                }
                self.list(made)
            }
            Outside::Dict(entries) => {
                let dict = self.dict();
                for (key, item) in entries {
                    self.charge(60)?;
                    let item = self.import_value(item)?;
                    let key = self.str(key.as_str());
                    self.dict_set(dict, key, item)?;
                }
                Value::Dict(dict)
            }
        })
    }

    /// A value inside as one outside. `what` begins the path in messages: `state field 'model'`.
    ///
    /// # Errors
    /// TypeError with the path for what cannot be stored; ValueError for nesting beyond the limit.
    pub fn export_value(&mut self, value: Value, what: &str) -> R<Outside> {
        let mut path = String::new();
        let mut taken_bytes = 0;
        self.export_at(value, what, &mut path, 0, &mut taken_bytes)
    }

    /// One object may stand in a list a thousand times and is copied as often: the copy may be no larger than a heap.
    fn take_bytes(&mut self, taken_bytes: &mut u64, bytes: u64) -> R<()> {
        *taken_bytes = taken_bytes.saturating_add(bytes);
        self.reserve_bytes(*taken_bytes)
    }

    fn export_at(
        &mut self,
        value: Value,
        what: &str,
        path: &mut String,
        depth: u32,
        taken_bytes: &mut u64,
    ) -> R<Outside> {
        self.charge(15)?;
        if depth > MAX_NESTING {
            return Err(self.value_error(format!("MAX_NESTING: {what} nests deeper than {MAX_NESTING} levels")));
        }
        Ok(match value {
            Value::None => Outside::None,
            Value::Bool(truth) => Outside::Bool(truth),
            Value::Int(number) => Outside::Int(number),
            Value::Float(number) => Outside::Float(number),
            Value::Big(id) => {
                let bits = self.heap.big(id).bits();
                self.charge(bits / 32)?;
                self.take_bytes(taken_bytes, bits / 8)?;
                Outside::Big(self.heap.big(id).clone())
            }
            Value::Str(id) => {
                let bytes = self.heap.str(id).text.len() as u64;
                self.charge(bytes / 4)?;
                self.take_bytes(taken_bytes, bytes)?;
                Outside::Str(self.heap.str(id).text.to_string())
            }
            Value::List(id) => {
                let count = self.heap.list(id).len();
                self.take_bytes(taken_bytes, VALUE_BYTES * count as u64)?;
                let mut items = Vec::with_capacity(count);
                for at in 0..count {
                    items.push(self.export_item(self.heap.list(id)[at], at, what, path, depth, taken_bytes)?);
                }
                Outside::List(items)
            }
            Value::Tuple(id) => {
                let count = self.heap.tuple(id).len();
                self.take_bytes(taken_bytes, VALUE_BYTES * count as u64)?;
                let mut items = Vec::with_capacity(count);
                for at in 0..count {
                    items.push(self.export_item(self.heap.tuple(id)[at], at, what, path, depth, taken_bytes)?);
                }
                Outside::List(items)
            }
            Value::Dict(id) => {
                let count = self.heap.dict(id).len() as u64;
                self.take_bytes(taken_bytes, 2 * VALUE_BYTES * count)?;
                let entries: Vec<(Value, Value)> =
                    self.heap.dict(id).iter().map(|entry| (entry.key, entry.value)).collect();
                let mut made = Vec::with_capacity(entries.len());
                for (key, item) in entries {
                    let key = match self.unwrap(key) {
                        Value::Str(text) => {
                            self.take_bytes(taken_bytes, self.heap.str(text).text.len() as u64)?;
                            self.heap.str(text).text.to_string()
                        }
                        other => {
                            let (kind, shown) = (self.type_name(other), self.repr(other)?);
                            return Err(self.type_error(format!(
                                "{what}{path} has the key {shown} of type {kind}: keys must be str"
                            )));
                        }
                    };
                    let length = path.len();
                    path.push_str(&format!("[{key:?}]"));
                    let item = self.export_at(item, what, path, depth + 1, taken_bytes)?;
                    path.truncate(length);
                    made.push((key, item));
                }
                Outside::Dict(made)
            }
            Value::Instance(id) => match self.heap.instance(id).payload {
                Payload::Base(inner) => self.export_at(inner, what, path, depth + 1, taken_bytes)?,
                _ => return Err(self.not_storable(value, what, path)),
            },
            Value::Native(id) => match self.heap.native(id).to_plain() {
                Some(plain) => {
                    let bytes = self.heap.native(id).size_bytes();
                    self.charge(bytes)?;
                    self.take_bytes(taken_bytes, bytes)?;
                    plain
                }
                None => return Err(self.not_storable(value, what, path)),
            },
            _ => return Err(self.not_storable(value, what, path)),
        })
    }

    fn export_item(
        &mut self,
        item: Value,
        at: usize,
        what: &str,
        path: &mut String,
        depth: u32,
        taken_bytes: &mut u64,
    ) -> R<Outside> {
        if let Value::Int(number) = item {
            // The common case needs no path.
            self.charge(10)?;
            return Ok(Outside::Int(number));
        }
        if let Value::Float(number) = item {
            self.charge(10)?;
            return Ok(Outside::Float(number));
        }
        let length = path.len();
        path.push_str(&format!("[{at}]"));
        let made = self.export_at(item, what, path, depth + 1, taken_bytes)?;
        path.truncate(length);
        Ok(made)
    }

    fn not_storable(&mut self, value: Value, what: &str, path: &str) -> Raise {
        let kind = self.type_name(value);
        let hint = match value {
            Value::Set(_) => "; use a list or sorted(...)",
            Value::Native(_) => "; use panda.ml.save_model for models",
            Value::Bytes(_) | Value::ByteArray(_) => "; use .hex() or list(...)",
            Value::Range(_) | Value::Iter(_) | Value::Gen(_) | Value::View(_) => "; use list(...)",
            _ => "",
        };
        self.type_error(format!(
            "{what}{path} is a {kind}: only None, bool, int, float, str, list and dict can be kept{hint}"
        ))
    }
}
