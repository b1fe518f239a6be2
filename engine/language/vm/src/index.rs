//! Subscripts: items, slices, assignment and deletion on sequences and mappings.

use crate::machine::Machine;
use crate::object::*;
use crate::text::slicing::{self, Span};
use crate::value::*;
use crate::{R, Raise, classes};

impl Machine {
    /// `container[key]`.
    ///
    /// # Errors
    /// IndexError, KeyError, TypeError, or what a special method raises.
    pub fn index(&mut self, container: Value, key: Value) -> R<Value> {
        match container {
            Value::Dict(id) => match self.dict_get(id, key)? {
                Some(value) => Ok(value),
                None => Err(self.key_error(key)),
            },
            Value::List(_)
            | Value::Tuple(_)
            | Value::Str(_)
            | Value::Bytes(_)
            | Value::ByteArray(_)
            | Value::Range(_) => {
                if let Value::Slice(slice) = key {
                    return self.slice(container, slice);
                }
                self.item(container, key)
            }
            Value::Class(class) => {
                if let Some(method) = self.special_of(container, self.names.getitem)? {
                    return self.call(method, &[key]);
                }
                if let Some(hook) = self.class_attr(class, self.names.class_getitem) {
                    let hook = match hook {
                        Value::Descriptor(id) => self.heap.descriptor(id).get,
                        other => other,
                    };
                    return self.call(hook, &[container, key]);
                }
                if let Some(alias) = self.generic_alias(class, key)? {
                    return Ok(alias);
                }
                let name = self.heap.class(class).name.to_string();
                Err(self.type_error(format!("type '{name}' is not subscriptable")))
            }
            Value::Native(_) if crate::types::union::members(self, container).is_some() => {
                let shown = self.repr(container)?;
                Err(self.type_error(format!("{shown} is not a generic class")))
            }
            _ => {
                let class = self.class_of(container);
                if matches!(container, Value::Instance(_) | Value::Native(_))
                    && let Some(method) = self.class_attr(class, self.names.getitem)
                    && (matches!(method, Value::Func(_)) || matches!(container, Value::Native(_)))
                {
                    if let (Value::Native(_), Value::Builtin(_)) = (container, method) {
                        return self.call(method, &[container, key]);
                    }
                    let method = self.bind(method, container, class)?;
                    return self.call(method, &[key]);
                }
                if let Some(method) = self.scalar_method(class, self.names.getitem) {
                    return self.call(method, &[container, key]);
                }
                let inner = self.unwrap(container);
                if !inner.is(container) {
                    return self.index_base(container, inner, class, key);
                }
                let kind = self.type_name(container);
                Err(self.type_error(format!("'{kind}' object is not subscriptable")))
            }
        }
    }

    /// A subscript of an instance whose class inherits from a builtin type; a dict's may have `__missing__`.
    fn index_base(&mut self, container: Value, inner: Value, class: ClassId, key: Value) -> R<Value> {
        if let Value::Dict(id) = inner {
            if let Some(value) = self.dict_get(id, key)? {
                return Ok(value);
            }
            if let Some(method) = self.class_attr(class, self.names.missing) {
                let method = self.bind(method, container, class)?;
                return self.call(method, &[key]);
            }
        }
        if self.number(inner).is_some() || matches!(inner, Value::Set(_)) {
            let kind = self.type_name(container);
            return Err(self.type_error(format!("'{kind}' object is not subscriptable")));
        }
        self.index(inner, key)
    }

    fn item(&mut self, container: Value, key: Value) -> R<Value> {
        if let Value::Range(id) = container {
            let position = i128::from(self.position(container, key, "range object")?);
            let range = *self.heap.range(id);
            let length = i128::from(range.len());
            return match u64::try_from(if position < 0 { position + length } else { position }) {
                Ok(at) if i128::from(at) < length => Ok(Value::Int(range.at(at))),
                _ => Err(self.error(classes::INDEX_ERROR, "range object index out of range")),
            };
        }
        let kind = match container {
            Value::List(_) => "list",
            Value::Tuple(_) => "tuple",
            Value::Str(_) => "string",
            Value::ByteArray(_) => "bytearray",
            _ => "index",
        };
        let position = self.position(container, key, kind)?;
        // The length is taken afterwards: `__index__` may have changed it.
        let length = self.length(container)?;
        let Some(at) = slicing::index(position, length) else {
            let text = format!("{kind} index out of range").replace("index index", "index");
            return Err(self.error(classes::INDEX_ERROR, text));
        };
        Ok(match container {
            Value::List(id) => self.heap.list(id)[at],
            Value::Tuple(id) => self.heap.tuple(id)[at],
            Value::Bytes(id) => Value::Int(i64::from(self.heap.bytes(id)[at])),
            Value::ByteArray(id) => Value::Int(i64::from(self.heap.bytearray(id)[at])),
            Value::Str(id) => {
                let object = self.heap.str(id);
                if object.is_ascii() {
                    Value::Str(self.ascii[usize::from(object.text.as_bytes()[at])])
                } else {
                    self.charge(at as u64)?;
                    let letter = self.heap.str(id).text.chars().nth(at).unwrap_or_default();
                    self.letter(letter)
                }
            }
            _ => Value::None,
        })
    }

    /// A subscript as an index, with the message that names the container.
    fn position(&mut self, container: Value, key: Value, _kind: &str) -> R<i64> {
        match self.unwrap(key) {
            Value::Int(number) => Ok(number),
            Value::Bool(truth) => Ok(i64::from(truth)),
            Value::Big(_) if matches!(container, Value::Range(_)) => {
                Err(self.error(classes::INDEX_ERROR, "range object index out of range"))
            }
            Value::Big(_) => Err(self.error(classes::INDEX_ERROR, "cannot fit 'int' into an index-sized integer")),
            _ => {
                if self.special_of(key, self.names.index)?.is_some() {
                    return self.index_of(key);
                }
                let key_kind = self.type_name(key);
                let text = match container {
                    Value::Str(_) => format!("string indices must be integers, not '{key_kind}'"),
                    Value::ByteArray(_) => format!("bytearray indices must be integers or slices, not {key_kind}"),
                    Value::Bytes(_) => format!("byte indices must be integers or slices, not {key_kind}"),
                    Value::Range(_) => format!("range indices must be integers or slices, not {key_kind}"),
                    Value::Tuple(_) => format!("tuple indices must be integers or slices, not {key_kind}"),
                    _ => format!("list indices must be integers or slices, not {key_kind}"),
                };
                Err(self.type_error(text))
            }
        }
    }

    /// A slice's bounds over a length, which is asked for after `__index__` of the bounds has run.
    pub(crate) fn span(&mut self, id: SliceId, length: impl FnOnce(&mut Machine) -> R<i64>) -> R<Span> {
        let SliceObj { start, stop, step } = *self.heap.slice(id);
        let (start, stop, step) = (self.slice_bound(start)?, self.slice_bound(stop)?, self.slice_bound(step)?);
        let length = length(self)?;
        match Span::of(start, stop, step, length) {
            Some(span) => Ok(span),
            None => Err(self.value_error("slice step cannot be zero")),
        }
    }

    /// Bounds that are none are an error before what is to be stored is looked at. Their `__index__` runs later, and once.
    pub(crate) fn refuse_bounds(&mut self, slice: SliceId) -> R<()> {
        let SliceObj { start, stop, step } = *self.heap.slice(slice);
        if matches!(step, Value::Int(0)) {
            return Err(self.value_error("slice step cannot be zero"));
        }
        for bound in [step, start, stop] {
            match self.unwrap(bound) {
                Value::None | Value::Int(_) | Value::Bool(_) | Value::Big(_) => {}
                _ if self.special_of(bound, self.names.index)?.is_some() => {}
                _ => {
                    let text = "slice indices must be integers or None or have an __index__ method";
                    return Err(self.type_error(text));
                }
            }
        }
        Ok(())
    }

    fn slice_bound(&mut self, value: Value) -> R<Option<i64>> {
        match self.unwrap(value) {
            Value::None => Ok(None),
            Value::Int(number) => Ok(Some(number)),
            Value::Bool(truth) => Ok(Some(i64::from(truth))),
            Value::Big(id) => {
                Ok(Some(if self.heap.big(id).sign() == num_bigint::Sign::Minus { i64::MIN } else { i64::MAX }))
            }
            _ => {
                if self.special_of(value, self.names.index)?.is_some() {
                    return self.index_of(value).map(Some);
                }
                Err(self.type_error("slice indices must be integers or None or have an __index__ method"))
            }
        }
    }

    fn slice(&mut self, container: Value, id: SliceId) -> R<Value> {
        let span = self.span(id, |machine| Ok(machine.length(container)? as i64))?;
        let length = self.length(container)?;
        let count = span.len() as u64;
        Ok(match container {
            Value::List(list) => {
                self.charge(10 * count)?;
                self.make_room(VALUE_BYTES * count)?;
                let items = self.heap.list(list);
                let picked = if span.step == 1 {
                    items[span.start as usize..span.start as usize + span.len()].to_vec()
                } else {
                    span.indices().map(|at| items[at]).collect()
                };
                self.list(picked)
            }
            Value::Tuple(tuple) => {
                self.charge(10 * count)?;
                self.make_room(VALUE_BYTES * count)?;
                let items = self.heap.tuple(tuple);
                let picked = span.indices().map(|at| items[at]).collect();
                self.tuple(picked)
            }
            Value::Bytes(bytes) => {
                self.charge(count)?;
                self.make_room(count)?;
                let bytes = self.heap.bytes(bytes);
                let picked = span.indices().map(|at| bytes[at]).collect();
                self.bytes(picked)
            }
            Value::ByteArray(array) => {
                self.charge(count)?;
                let bytes = self.heap.bytearray(array);
                let picked = span.indices().map(|at| bytes[at]).collect();
                self.bytearray(picked)
            }
            Value::Range(range) => {
                let range = *self.heap.range(range);
                let step = range.step.saturating_mul(span.step);
                let at = |index: i64| (i128::from(range.start) + i128::from(index) * i128::from(range.step)) as i64;
                let made = RangeObj { start: at(span.start), stop: at(span.stop), step };
                Value::Range(self.heap.new_range(made))
            }
            Value::Str(text) => {
                let ascii = self.heap.str(text).is_ascii();
                self.charge(if ascii { count } else { length as u64 * 4 })?;
                self.make_room(if ascii { count } else { 4 * (count + length as u64) })?;
                let object = self.heap.str(text);
                let picked: String = if ascii && span.step == 1 {
                    object.text[span.start as usize..span.start as usize + span.len()].to_owned()
                } else if ascii {
                    let bytes = object.text.as_bytes();
                    span.indices().map(|at| bytes[at] as char).collect()
                } else {
                    let letters: Vec<char> = object.text.chars().collect();
                    span.indices().map(|at| letters[at]).collect()
                };
                self.str(picked)
            }
            other => other,
        })
    }

    /// `container[key] = value`.
    pub(crate) fn store_index(&mut self, container: Value, key: Value, value: Value) -> R<()> {
        match container {
            Value::Dict(id) => self.dict_set(id, key, value),
            Value::List(id) => {
                if let Value::Slice(slice) = key {
                    return self.store_slice(id, slice, value);
                }
                let position = self.position(container, key, "list")?;
                let length = self.heap.list(id).len();
                match slicing::index(position, length) {
                    Some(at) => {
                        self.heap.list_mut(id)[at] = value;
                        Ok(())
                    }
                    None => Err(self.error(classes::INDEX_ERROR, "list assignment index out of range")),
                }
            }
            Value::ByteArray(id) => {
                if let Value::Slice(slice) = key {
                    return self.store_bytes(id, slice, value);
                }
                let position = self.position(container, key, "bytearray")?;
                let byte = self.byte_to_store(value)?;
                match slicing::index(position, self.heap.bytearray(id).len()) {
                    Some(at) => {
                        self.heap.bytearray_mut(id)[at] = byte;
                        Ok(())
                    }
                    None => Err(self.error(classes::INDEX_ERROR, "bytearray index out of range")),
                }
            }
            _ => {
                let class = self.class_of(container);
                if self.has_special(container)
                    && let Some(method) = self.class_attr(class, self.names.setitem)
                    && (matches!(method, Value::Func(_)) || matches!(container, Value::Native(_)))
                {
                    if let (Value::Native(_), Value::Builtin(_)) = (container, method) {
                        return self.call(method, &[container, key, value]).map(|_| ());
                    }
                    let method = self.bind(method, container, class)?;
                    self.call(method, &[key, value])?;
                    return Ok(());
                }
                let inner = self.unwrap(container);
                if matches!(inner, Value::List(_) | Value::Dict(_) | Value::ByteArray(_)) {
                    return self.store_index(inner, key, value);
                }
                if matches!(key, Value::Big(_)) && counts_items(container) {
                    return Err(self.error(classes::INDEX_ERROR, "cannot fit 'int' into an index-sized integer"));
                }
                let kind = self.type_name(container);
                Err(self.type_error(format!("'{kind}' object does not support item assignment")))
            }
        }
    }

    fn store_slice(&mut self, id: ListId, slice: SliceId, value: Value) -> R<()> {
        self.refuse_bounds(slice)?;
        let is_iterable = matches!(value, Value::List(_) | Value::Tuple(_));
        let items = if is_iterable {
            self.collect_values(value)?
        } else {
            match self.iterate(value) {
                Ok(iterator) => self.collect_values(iterator)?,
                Err(Raise::Error(_)) => {
                    let is_plain = matches!(self.heap.slice(slice).step, Value::None | Value::Int(1));
                    return Err(self.type_error(match is_plain {
                        true => "can only assign an iterable",
                        false => "must assign iterable to extended slice",
                    }));
                }
                Err(halt) => return Err(halt),
            }
        };
        let span = self.holding(|machine| machine.span(slice, |machine| Ok(machine.heap.list(id).len() as i64)))?;
        let length = self.heap.list(id).len();
        self.charge(10 * items.len() as u64 + 4 * length as u64)?;
        self.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
        self.heap.grow(VALUE_BYTES * items.len() as u64);
        if span.step == 1 {
            let start = span.start as usize;
            self.heap.list_mut(id).splice(start..start + span.len(), items);
            return Ok(());
        }
        if items.len() != span.len() {
            let text =
                format!("attempt to assign sequence of size {} to extended slice of size {}", items.len(), span.len());
            return Err(self.value_error(text));
        }
        for (at, item) in span.indices().zip(items) {
            self.heap.list_mut(id)[at] = item;
        }
        Ok(())
    }

    /// `del container[key]`.
    pub(crate) fn delete_index(&mut self, container: Value, key: Value) -> R<()> {
        match container {
            Value::Dict(id) => match self.dict_remove(id, key)? {
                Some(_) => Ok(()),
                None => Err(self.key_error(key)),
            },
            Value::List(id) => {
                if let Value::Slice(slice) = key {
                    let span = self.span(slice, |machine| Ok(machine.heap.list(id).len() as i64))?;
                    let length = self.heap.list(id).len();
                    self.charge(2 * length as u64)?;
                    let mut gone = vec![false; length];
                    span.indices().for_each(|at| gone[at] = true);
                    let mut at = 0;
                    self.heap.list_mut(id).retain(|_| {
                        at += 1;
                        !gone[at - 1]
                    });
                    return Ok(());
                }
                let position = self.position(container, key, "list")?;
                let length = self.heap.list(id).len();
                self.charge(length as u64)?;
                match slicing::index(position, length) {
                    Some(at) => {
                        self.heap.list_mut(id).remove(at);
                        Ok(())
                    }
                    None => Err(self.error(classes::INDEX_ERROR, "list assignment index out of range")),
                }
            }
            Value::ByteArray(id) => {
                if let Value::Slice(slice) = key {
                    return self.delete_bytes(id, slice);
                }
                let position = self.position(container, key, "bytearray")?;
                let length = self.heap.bytearray(id).len();
                match slicing::index(position, length) {
                    Some(at) => {
                        self.charge((length - at) as u64 / 8)?;
                        self.heap.bytearray_mut(id).remove(at);
                        Ok(())
                    }
                    None => Err(self.error(classes::INDEX_ERROR, "bytearray index out of range")),
                }
            }
            _ => {
                let class = self.class_of(container);
                if self.has_special(container)
                    && let Some(method) = self.class_attr(class, self.names.delitem)
                    && (matches!(method, Value::Func(_)) || matches!(container, Value::Native(_)))
                {
                    let method = self.bind(method, container, class)?;
                    self.call(method, &[key])?;
                    return Ok(());
                }
                let inner = self.unwrap(container);
                if matches!(inner, Value::List(_) | Value::Dict(_) | Value::ByteArray(_)) {
                    return self.delete_index(inner, key);
                }
                if matches!(key, Value::Big(_)) && counts_items(container) {
                    return Err(self.error(classes::INDEX_ERROR, "cannot fit 'int' into an index-sized integer"));
                }
                let kind = self.type_name(container);
                // What counts its items is asked by number and answers in other words.
                let counts = match container {
                    Value::Instance(_) => self.heap.class(class).is_user,
                    _ => counts_items(container),
                };
                let is_number = matches!(self.unwrap(key), Value::Int(_) | Value::Bool(_) | Value::Big(_))
                    || self.special_of(key, self.names.index)?.is_some();
                let verb = if counts && is_number { "doesn't" } else { "does not" };
                Err(self.type_error(format!("'{kind}' object {verb} support item deletion")))
            }
        }
    }
}

/// Whether a value that cannot be changed has numbered items or is asked for them by number.
fn counts_items(value: Value) -> bool {
    matches!(
        value,
        Value::Str(_) | Value::Bytes(_) | Value::Tuple(_) | Value::Range(_) | Value::Set(_) | Value::View(_)
    )
}
