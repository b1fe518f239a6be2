//! What the match statement asks of a subject.

use crate::machine::Machine;
use crate::value::*;
use crate::{R, Raise, classes};

impl Machine {
    /// Whether a subject is a sequence with the right number of items.
    pub(crate) fn match_sequence(&mut self, subject: Value, counts: u16) -> R<bool> {
        let len = match self.unwrap(subject) {
            Value::List(id) => self.heap.list(id).len(),
            Value::Tuple(id) => self.heap.tuple(id).len(),
            Value::Range(id) => self.heap.range(id).len().min(u64::from(u32::MAX)) as usize,
            Value::Native(_) | Value::Instance(_) if self.pattern_flag(subject) == Some(32) => self.length(subject)?,
            _ => return Ok(false),
        };
        let least = usize::from(counts & 255);
        Ok(if counts >= 256 { len >= least } else { len == least })
    }

    /// What `collections.abc` says of a class: 32 for sequences, 64 for mappings.
    fn pattern_flag(&mut self, subject: Value) -> Option<i64> {
        let class = self.class_of(subject);
        if !self.heap.class(class).is_user {
            return (&*self.heap.class(class).name == "collections.deque").then_some(32);
        }
        let flag = self.intern("_abc_tpflags");
        self.class_attr(class, flag)?.as_int()
    }

    /// Whether a subject is a mapping.
    pub(crate) fn match_mapping(&mut self, subject: Value) -> bool {
        match self.unwrap(subject) {
            Value::Dict(_) => true,
            Value::Instance(_) => self.pattern_flag(subject) == Some(64),
            _ => false,
        }
    }

    /// A mapping's value of a key.
    pub(crate) fn match_key(&mut self, subject: Value, key: Value) -> R<Option<Value>> {
        match self.unwrap(subject) {
            Value::Dict(dict) => self.dict_get(dict, key),
            Value::Instance(_) => {
                // No value of a mapping is a dict that was made just now.
                let marker = Value::Dict(self.dict());
                let found = self.call_method(subject, "get", &[key, marker])?;
                Ok((!found.is(marker)).then_some(found))
            }
            _ => Ok(None),
        }
    }

    /// A copy of a mapping without some keys.
    pub(crate) fn match_rest(&mut self, subject: Value, keys: Value) -> R<Value> {
        let made = match self.unwrap(subject) {
            Value::Dict(dict) => {
                self.charge(60 * self.heap.dict(dict).len() as u64)?;
                let copy = self.heap.dict(dict).clone();
                self.heap.new_dict(copy)
            }
            _ => {
                let made = self.dict();
                for (key, value) in self.mapping_items(subject)? {
                    self.dict_set(made, key, value)?;
                }
                made
            }
        };
        if let Value::Tuple(keys) = keys {
            for at in 0..self.heap.tuple(keys).len() {
                let key = self.heap.tuple(keys)[at];
                self.dict_remove(made, key)?;
            }
        }
        Ok(Value::Dict(made))
    }

    /// The attributes that a class pattern asks for.
    pub(crate) fn match_class(
        &mut self,
        subject: Value,
        class: Value,
        positional: usize,
        names: Value,
    ) -> R<Option<Vec<Value>>> {
        let Value::Class(id) = class else {
            return Err(self.type_error("called match pattern must be a type"));
        };
        if !self.is_instance_of(subject, id)? {
            return Ok(None);
        }
        let mut values = Vec::new();
        let mut seen = Vec::new();
        if positional > 0 {
            let whole = matches!(
                id,
                classes::INT
                    | classes::BOOL
                    | classes::FLOAT
                    | classes::STR
                    | classes::BYTES
                    | classes::BYTEARRAY
                    | classes::LIST
                    | classes::TUPLE
                    | classes::DICT
                    | classes::SET
                    | classes::FROZENSET
            );
            if whole {
                if positional > 1 {
                    let name = self.heap.class(id).name.to_string();
                    return Err(
                        self.type_error(format!("{name}() accepts 1 positional sub-pattern ({positional} given)"))
                    );
                }
                values.push(subject);
            } else {
                let fields = match self.class_attr(id, self.names.match_args) {
                    Some(Value::Tuple(tuple)) => self.heap.tuple(tuple).to_vec(),
                    Some(other) => {
                        let (name, kind) = (self.heap.class(id).name.to_string(), self.type_name(other));
                        return Err(self.type_error(format!("{name}.__match_args__ must be a tuple (got {kind})")));
                    }
                    None => Vec::new(),
                };
                if fields.len() < positional {
                    let name = self.heap.class(id).name.to_string();
                    let plural = if fields.len() == 1 { "" } else { "s" };
                    return Err(self.type_error(format!(
                        "{name}() accepts {} positional sub-pattern{plural} ({positional} given)",
                        fields.len()
                    )));
                }
                for field in &fields[..positional] {
                    if !matches!(field, Value::Str(_)) {
                        let kind = self.type_name(*field);
                        return Err(self.type_error(format!("__match_args__ elements must be strings (got {kind})")));
                    }
                    self.sub_pattern_once(id, *field, &mut seen)?;
                    match self.attribute_named(subject, *field)? {
                        Some(value) => values.push(value),
                        None => return Ok(None),
                    }
                }
            }
        }
        if let Value::Tuple(names) = names {
            for at in 0..self.heap.tuple(names).len() {
                let name = self.heap.tuple(names)[at];
                self.sub_pattern_once(id, name, &mut seen)?;
                match self.attribute_named(subject, name)? {
                    Some(value) => values.push(value),
                    None => return Ok(None),
                }
            }
        }
        Ok(Some(values))
    }

    /// An attribute may be asked for once only, by place or by name.
    fn sub_pattern_once(&mut self, class: ClassId, name: Value, seen: &mut Vec<Sym>) -> R<()> {
        let Value::Str(id) = name else { return Ok(()) };
        let sym = self.intern_value(id);
        if seen.contains(&sym) {
            let (class, name) = (self.heap.class(class).name.to_string(), self.name(sym).to_owned());
            return Err(self.type_error(format!("{class}() got multiple sub-patterns for attribute '{name}'")));
        }
        seen.push(sym);
        Ok(())
    }

    fn attribute_named(&mut self, object: Value, name: Value) -> R<Option<Value>> {
        match name {
            Value::Str(id) => {
                let sym = self.intern_value(id);
                match self.find_attr(object, sym) {
                    // Whatever says that the attribute is missing, the pattern does not match.
                    Err(Raise::Error(error)) if self.is_instance(Value::Instance(error), classes::ATTRIBUTE_ERROR) => {
                        Ok(None)
                    }
                    found => found,
                }
            }
            _ => Ok(None),
        }
    }
}
