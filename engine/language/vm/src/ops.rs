//! Operators: arithmetic, comparison, truth, membership and length, with Python's fallbacks and messages.

use crate::arithmetic::compare_numbers;
use crate::machine::Machine;
use crate::object::*;
use crate::value::*;
use crate::{R, Raise, classes};
use bytecode::BinaryOp;
use compact_str::CompactString;
use num_traits::Signed;
use std::cmp::Ordering;

/// A comparison operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompareOp {
    /// `==`
    Eq,
    /// `!=`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
}

impl CompareOp {
    fn symbol(self) -> &'static str {
        ["==", "!=", "<", "<=", ">", ">="][self as usize]
    }

    fn swapped(self) -> CompareOp {
        match self {
            CompareOp::Lt => CompareOp::Gt,
            CompareOp::Le => CompareOp::Ge,
            CompareOp::Gt => CompareOp::Lt,
            CompareOp::Ge => CompareOp::Le,
            other => other,
        }
    }

    fn holds(self, order: Option<Ordering>) -> bool {
        match (self, order) {
            (CompareOp::Eq, order) => order == Some(Ordering::Equal),
            (CompareOp::Ne, order) => order != Some(Ordering::Equal),
            (_, None) => false,
            (CompareOp::Lt, Some(order)) => order == Ordering::Less,
            (CompareOp::Le, Some(order)) => order != Ordering::Greater,
            (CompareOp::Gt, Some(order)) => order == Ordering::Greater,
            (CompareOp::Ge, Some(order)) => order != Ordering::Less,
        }
    }
}

impl Machine {
    /// `a op b`.
    ///
    /// # Errors
    /// TypeError, ZeroDivisionError, OverflowError or what a special method raises.
    pub fn binary(&mut self, op: BinaryOp, a: Value, b: Value) -> R<Value> {
        if let (Some(x), Some(y)) = (self.number(a), self.number(b)) {
            return self.arithmetic(op, x, y, a, b);
        }
        match self.attempt(op, a, b)? {
            Some(value) => Ok(value),
            None => Err(self.binary_error(op, a, b)),
        }
    }

    /// `a op b`, `None` if these two do not have the operator.
    fn attempt(&mut self, op: BinaryOp, a: Value, b: Value) -> R<Option<Value>> {
        if let (Some(x), Some(y)) = (self.number(a), self.number(b)) {
            let has_float = matches!(a, Value::Float(_)) || matches!(b, Value::Float(_));
            if op == BinaryOp::MatMul || (has_float && crate::arithmetic::is_bitwise(op)) {
                return Ok(None);
            }
            return self.arithmetic(op, x, y, a, b).map(Some);
        }
        if !self.has_special(a) && !self.has_special(b) {
            return self.container_binary(op, a, b);
        }
        if let Some(value) = self.foreign_binary(op, a, b, false)? {
            return Ok(Some(value));
        }
        if let Some(value) = self.special_binary(op, a, b)? {
            return Ok(Some(value));
        }
        let (inner_a, inner_b) = (self.unwrap(a), self.unwrap(b));
        if op == BinaryOp::Mod && matches!(inner_a, Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_)) {
            // What is formatted stays what it is: its own `__str__` counts. Only a tuple's kin is many values.
            let values = if matches!(inner_b, Value::Tuple(_)) { inner_b } else { b };
            return self.percent(inner_a, values).map(Some);
        }
        if !inner_a.is(a) || !inner_b.is(b) {
            return self.attempt(op, inner_a, inner_b);
        }
        if op == BinaryOp::Mul {
            // A count may be any object with `__index__`.
            for (sequence, count) in [(inner_a, b), (inner_b, a)] {
                if is_sequence(sequence) && self.special_of(count, self.names.index)?.is_some() {
                    let count = self.index_of(count)?;
                    return self.repeat(sequence, Value::Int(count)).map(Some);
                }
            }
        }
        if matches!(a, Value::View(_)) || matches!(b, Value::View(_)) {
            return self.container_binary(op, a, b);
        }
        if op == BinaryOp::BitOr { crate::types::union::join(self, a, b) } else { Ok(None) }
    }

    /// `a op= b`: lists, sets and dicts change in place.
    pub(crate) fn inplace(&mut self, op: BinaryOp, a: Value, b: Value) -> R<Value> {
        match (op, a, b) {
            (BinaryOp::Add, Value::List(_), _) => {
                self.extend_list_for(a, b)?;
                return Ok(a);
            }
            (BinaryOp::Mul, Value::List(id), Value::Int(_) | Value::Bool(_)) => {
                let Value::List(made) = self.binary(BinaryOp::Mul, a, b)? else { return Ok(a) };
                let items = std::mem::take(self.heap.list_mut(made));
                *self.heap.list_mut(id) = items;
                return Ok(a);
            }
            (BinaryOp::Add, Value::ByteArray(id), _) => {
                crate::types::bytearray::append_all(self, id, b)?;
                return Ok(a);
            }
            (BinaryOp::Mul, Value::ByteArray(id), Value::Int(_) | Value::Bool(_)) => {
                let Value::ByteArray(made) = self.binary(BinaryOp::Mul, a, b)? else { return Ok(a) };
                *self.heap.bytearray_mut(id) = std::mem::take(self.heap.bytearray_mut(made));
                return Ok(a);
            }
            (BinaryOp::BitOr, Value::Dict(_), Value::Dict(_)) => {
                self.update_dict(a, b)?;
                return Ok(a);
            }
            (BinaryOp::BitOr, Value::Dict(_), _) => {
                self.call_method(a, "update", &[b])?;
                return Ok(a);
            }
            (BinaryOp::BitOr | BinaryOp::BitAnd | BinaryOp::Sub | BinaryOp::BitXor, Value::Set(id), Value::Set(_))
                if !self.heap.set(id).frozen =>
            {
                if let Value::Set(made) = self.binary(op, a, b)? {
                    let table = std::mem::take(&mut self.heap.set_mut(made).table);
                    self.heap.set_mut(id).table = table;
                }
                return Ok(a);
            }
            (_, Value::Instance(_) | Value::Native(_), _) => {
                if let Some(value) = self.foreign_binary(op, a, b, true)? {
                    return Ok(value);
                }
                let name = format!("__i{}__", op.method());
                let sym = self.intern(&name);
                let class = self.class_of(a);
                // A builtin method of an instance is what the value inside does.
                if let Some(method) = self.class_attr(class, sym)
                    && !(matches!(a, Value::Instance(_)) && matches!(method, Value::Builtin(_)))
                {
                    let method = self.bind(method, a, class)?;
                    let result = self.call(method, &[b])?;
                    if !matches!(result, Value::NotImplemented) {
                        return Ok(result);
                    }
                }
                if let Value::Instance(id) = a
                    && let Payload::Base(inner) = self.heap.instance(id).payload
                    && match inner {
                        Value::List(_) | Value::ByteArray(_) => matches!(op, BinaryOp::Add | BinaryOp::Mul),
                        Value::Dict(_) => op == BinaryOp::BitOr,
                        Value::Set(_) => crate::arithmetic::is_bitwise(op) || op == BinaryOp::Sub,
                        _ => false,
                    }
                {
                    let b = self.unwrap(b);
                    self.inplace(op, inner, b)?;
                    return Ok(a);
                }
            }
            _ => {}
        }
        match self.attempt(op, a, b)? {
            Some(value) => Ok(value),
            None => Err(self.inplace_error(op, a, b)),
        }
    }

    fn inplace_error(&mut self, op: BinaryOp, a: Value, b: Value) -> Raise {
        if op == BinaryOp::Mul && is_sequence(self.unwrap(b)) && !matches!(a, Value::Instance(_)) {
            return self.binary_error(op, a, b);
        }
        match (op, self.unwrap(a)) {
            (BinaryOp::Add, Value::Str(_) | Value::Tuple(_) | Value::Bytes(_) | Value::ByteArray(_)) => {
                self.binary_error(op, a, b)
            }
            (BinaryOp::Mul, sequence) if is_sequence(sequence) => self.binary_error(op, a, b),
            _ => self.unsupported(op.inplace_symbol(), a, b),
        }
    }

    pub(crate) fn unsupported(&mut self, symbol: &str, a: Value, b: Value) -> Raise {
        let (left, right) = (self.type_name(a), self.type_name(b));
        self.type_error(format!("unsupported operand type(s) for {symbol}: '{left}' and '{right}'"))
    }

    fn binary_error(&mut self, op: BinaryOp, a: Value, b: Value) -> Raise {
        let right = self.type_name(b);
        match (op, self.unwrap(a), self.unwrap(b)) {
            (BinaryOp::Add, Value::Str(_), _) => {
                self.type_error(format!("can only concatenate str (not \"{right}\") to str"))
            }
            (BinaryOp::Add, Value::List(_), _) => {
                self.type_error(format!("can only concatenate list (not \"{right}\") to list"))
            }
            (BinaryOp::Add, Value::Tuple(_), _) => {
                self.type_error(format!("can only concatenate tuple (not \"{right}\") to tuple"))
            }
            (BinaryOp::Add, Value::Bytes(_) | Value::ByteArray(_), _) => {
                let left = self.type_name(a);
                self.type_error(format!("can't concat {right} to {left}"))
            }
            (BinaryOp::Mul, sequence, _) if is_sequence(sequence) => {
                self.type_error(format!("can't multiply sequence by non-int of type '{right}'"))
            }
            (BinaryOp::Mul, _, sequence) if is_sequence(sequence) => {
                let left = self.type_name(a);
                self.type_error(format!("can't multiply sequence by non-int of type '{left}'"))
            }
            _ => self.unsupported(op.symbol(), a, b),
        }
    }

    /// `__add__` and `__radd__` and their kin.
    fn special_binary(&mut self, op: BinaryOp, a: Value, b: Value) -> R<Option<Value>> {
        let left = self.intern(&format!("__{}__", op.method()));
        let right = self.intern(&format!("__r{}__", op.method()));
        let (class_a, class_b) = (self.class_of(a), self.class_of(b));
        let reflected_first = class_a != class_b
            && self.is_subclass(class_b, class_a)
            && self
                .class_attr(class_b, right)
                .map(|v| Some(v.is(self.class_attr(class_a, right).unwrap_or(Value::Undef))))
                == Some(Some(false));
        let order = if reflected_first {
            [(b, class_b, right, a), (a, class_a, left, b)]
        } else {
            [(a, class_a, left, b), (b, class_b, right, a)]
        };
        for (index, (object, class, name, other)) in order.into_iter().enumerate() {
            if index == 1 && class_a == class_b && !matches!(object, Value::Native(_)) {
                break;
            }
            if !self.has_special(object) {
                continue;
            }
            let method = match (object, self.class_attr(class, name)) {
                (Value::Instance(_) | Value::Class(_), Some(method @ (Value::Func(_) | Value::Descriptor(_)))) => {
                    method
                }
                (Value::Native(_), Some(method @ (Value::Func(_) | Value::Builtin(_) | Value::Descriptor(_)))) => {
                    method
                }
                // A builtin method of an instance is what the value inside does.
                _ => continue,
            };
            let method = self.bind(method, object, class)?;
            let result = self.call(method, &[other])?;
            if !matches!(result, Value::NotImplemented) {
                return Ok(Some(result));
            }
        }
        Ok(None)
    }

    /// `x + y` of strs.
    pub(crate) fn concatenate(&mut self, x: StrId, y: StrId) -> R<Value> {
        let bytes = self.heap.str(x).text.len() + self.heap.str(y).text.len();
        self.make_room(bytes as u64)?;
        self.charge(bytes as u64 / 4)?;
        let (x, y) = (self.heap.str(x), self.heap.str(y));
        let chars = x.chars + y.chars;
        let mut text = CompactString::with_capacity(bytes);
        text.push_str(&x.text);
        text.push_str(&y.text);
        Ok(self.counted_str(text, chars))
    }

    /// Operators on strings, lists, tuples, sets and dicts.
    fn container_binary(&mut self, op: BinaryOp, a: Value, b: Value) -> R<Option<Value>> {
        Ok(Some(match (op, a, b) {
            (BinaryOp::Add, Value::Str(x), Value::Str(y)) => self.concatenate(x, y)?,
            (BinaryOp::Add, Value::List(x), Value::List(y)) => {
                let count = self.heap.list(x).len() + self.heap.list(y).len();
                self.make_room(VALUE_BYTES * count as u64)?;
                self.charge(8 * count as u64)?;
                let mut items = Vec::with_capacity(count);
                items.extend_from_slice(self.heap.list(x));
                items.extend_from_slice(self.heap.list(y));
                self.list(items)
            }
            (BinaryOp::Add, Value::Tuple(x), Value::Tuple(y)) => {
                let count = self.heap.tuple(x).len() + self.heap.tuple(y).len();
                self.make_room(VALUE_BYTES * count as u64)?;
                self.charge(8 * count as u64)?;
                let mut items = Vec::with_capacity(count);
                items.extend_from_slice(self.heap.tuple(x));
                items.extend_from_slice(self.heap.tuple(y));
                self.tuple(items)
            }
            (BinaryOp::Add, Value::Bytes(_) | Value::ByteArray(_), Value::Bytes(_) | Value::ByteArray(_)) => {
                let (one, two) = (self.byte_slice(a).unwrap_or_default(), self.byte_slice(b).unwrap_or_default());
                let size = one.len() + two.len();
                self.make_room(size as u64)?;
                self.charge(size as u64 / 4)?;
                let mut bytes = Vec::with_capacity(size);
                bytes.extend_from_slice(self.byte_slice(a).unwrap_or_default());
                bytes.extend_from_slice(self.byte_slice(b).unwrap_or_default());
                if matches!(a, Value::Bytes(_)) { self.bytes(bytes) } else { self.bytearray(bytes) }
            }
            (BinaryOp::Mul, Value::Int(_) | Value::Bool(_) | Value::Big(_), sequence) if is_sequence(sequence) => {
                self.repeat(sequence, a)?
            }
            (BinaryOp::Mul, sequence, Value::Int(_) | Value::Bool(_) | Value::Big(_)) if is_sequence(sequence) => {
                self.repeat(sequence, b)?
            }
            (BinaryOp::Mod, Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_), _) => self.percent(a, b)?,
            (BinaryOp::BitOr, Value::Class(_), _) | (BinaryOp::BitOr, _, Value::Class(_)) => {
                return crate::types::union::join(self, a, b);
            }
            (BinaryOp::BitOr | BinaryOp::BitAnd | BinaryOp::Sub | BinaryOp::BitXor, _, _) => {
                return self.set_binary(op, a, b);
            }
            _ => return Ok(None),
        }))
    }

    fn repeat(&mut self, sequence: Value, times: Value) -> R<Value> {
        let times = match times {
            Value::Big(id) if self.heap.big(id).is_negative() => 0,
            Value::Big(_) => {
                return Err(self.error(classes::OVERFLOW_ERROR, "cannot fit 'int' into an index-sized integer"));
            }
            other => other.as_int().unwrap_or(0).max(0) as u64,
        };
        let (size, unit) = match sequence {
            Value::Str(id) => (self.heap.str(id).text.len() as u64, 1),
            Value::Bytes(_) | Value::ByteArray(_) => (self.byte_slice(sequence).map_or(0, <[u8]>::len) as u64, 1),
            Value::List(id) => (self.heap.list(id).len() as u64, VALUE_BYTES),
            Value::Tuple(id) => (self.heap.tuple(id).len() as u64, VALUE_BYTES),
            _ => (0, 1),
        };
        let count = size.saturating_mul(times);
        self.make_room(count.saturating_mul(unit))?;
        self.charge(if unit == 1 { count / 4 } else { count.saturating_mul(5) })?;
        let times = if size == 0 { 0 } else { times as usize };
        Ok(match sequence {
            Value::Str(id) => {
                let text = self.heap.str(id).text.repeat(times);
                self.str(text)
            }
            Value::Bytes(id) => {
                let bytes = self.heap.bytes(id).repeat(times);
                self.bytes(bytes)
            }
            Value::ByteArray(id) => {
                let bytes = self.heap.bytearray(id).repeat(times);
                self.bytearray(bytes)
            }
            Value::List(id) => {
                let items = self.heap.list(id).repeat(times);
                self.list(items)
            }
            Value::Tuple(id) => {
                let items = self.heap.tuple(id).repeat(times);
                self.tuple(items)
            }
            other => other,
        })
    }

    /// Whether a method is what every object has, which knows nothing about order.
    fn is_default(&self, method: Value) -> bool {
        match method {
            Value::Builtin(row) => self.row_owners.get(row as usize) == Some(&Some(classes::OBJECT)),
            _ => false,
        }
    }

    /// `a < b` and its kin as a value: special methods may answer anything.
    pub(crate) fn rich_compare(&mut self, op: CompareOp, a: Value, b: Value) -> R<Value> {
        if self.has_special(a) || self.has_special(b) {
            return self.special_compare(op, a, b);
        }
        self.compare(op, a, b).map(Value::Bool)
    }

    fn special_compare(&mut self, op: CompareOp, a: Value, b: Value) -> R<Value> {
        if let Some(value) = self.foreign_compare(op, a, b)? {
            return Ok(value);
        }
        let names = self.names;
        let name_of = |op: CompareOp| match op {
            CompareOp::Eq => names.eq,
            CompareOp::Ne => names.ne,
            CompareOp::Lt => names.lt,
            CompareOp::Le => names.le,
            CompareOp::Gt => names.gt,
            CompareOp::Ge => names.ge,
        };
        let (class_a, class_b) = (self.class_of(a), self.class_of(b));
        let mut order = [(a, class_a, op, b), (b, class_b, op.swapped(), a)];
        if class_a != class_b && self.is_subclass(class_b, class_a) {
            order.swap(0, 1);
        }
        for (object, class, op, other) in order {
            if !self.has_special(object) {
                continue;
            }
            if let Some(method @ (Value::Func(_) | Value::Builtin(_))) = self.class_attr(class, name_of(op))
                && !self.is_default(method)
            {
                let result = self.call(method, &[object, other])?;
                if !matches!(result, Value::NotImplemented) {
                    return Ok(result);
                }
            } else if op == CompareOp::Ne
                && let Some(method @ (Value::Func(_) | Value::Builtin(_))) = self.class_attr(class, names.eq)
            {
                let result = self.call(method, &[object, other])?;
                if !matches!(result, Value::NotImplemented) {
                    return Ok(Value::Bool(!self.truth(result)?));
                }
            }
        }
        let (inner_a, inner_b) = (self.unwrap(a), self.unwrap(b));
        if !inner_a.is(a) || !inner_b.is(b) {
            return match (inner_a, inner_b) {
                (Value::Native(_), _) | (_, Value::Native(_)) => self
                    .rich_compare(op, inner_a, inner_b)
                    .map_err(|raise| self.renamed(raise, [inner_a, inner_b], [a, b])),
                (Value::Instance(_), _) | (_, Value::Instance(_)) => match op {
                    CompareOp::Eq => Ok(Value::Bool(false)),
                    CompareOp::Ne => Ok(Value::Bool(true)),
                    _ => Err(self.not_ordered(op, a, b)),
                },
                _ => self.compare_named(op, inner_a, inner_b, a, b).map(Value::Bool),
            };
        }
        match op {
            CompareOp::Eq => Ok(Value::Bool(a.is(b))),
            CompareOp::Ne => Ok(Value::Bool(!a.is(b))),
            _ => Err(self.not_ordered(op, a, b)),
        }
    }

    fn not_ordered(&mut self, op: CompareOp, a: Value, b: Value) -> Raise {
        let (left, right) = (self.type_name(a), self.type_name(b));
        self.type_error(format!("'{}' not supported between instances of '{left}' and '{right}'", op.symbol()))
    }

    /// `a == b` as a bool.
    ///
    /// # Errors
    /// What a special method raises.
    pub fn equal(&mut self, a: Value, b: Value) -> R<bool> {
        match (a, b) {
            (Value::Int(x), Value::Int(y)) => return Ok(x == y),
            (Value::Float(x), Value::Float(y)) => return Ok(x == y),
            (Value::Str(x), Value::Str(y)) => {
                let (x, y) = (&self.heap.str(x).text, &self.heap.str(y).text);
                if x.len() != y.len() {
                    return Ok(false);
                }
                if x.len() <= 64 {
                    return Ok(x == y);
                }
            }
            (Value::None | Value::Int(_) | Value::Str(_), Value::None | Value::Int(_) | Value::Str(_)) => {
                return Ok(a.is_none() && b.is_none());
            }
            _ if a.is(b) && !matches!(a, Value::Float(_)) => return Ok(true),
            _ => {}
        }
        let result = self.rich_compare(CompareOp::Eq, a, b)?;
        self.truth(result)
    }

    /// A comparison as a bool.
    ///
    /// # Errors
    /// TypeError for values without an order, or what a special method raises.
    pub fn compare(&mut self, op: CompareOp, a: Value, b: Value) -> R<bool> {
        self.compare_named(op, a, b, a, b)
    }

    /// The same, with the values that errors name.
    fn compare_named(&mut self, op: CompareOp, a: Value, b: Value, named_a: Value, named_b: Value) -> R<bool> {
        if let (Value::Big(x), Value::Big(y)) = (a, b) {
            self.charge(self.heap.big(x).bits().min(self.heap.big(y).bits()) / 64)?;
            return Ok(op.holds(Some(self.heap.big(x).cmp(self.heap.big(y)))));
        }
        for value in [a, b] {
            if let Value::Big(id) = value {
                self.charge(self.heap.big(id).bits() / 32)?;
            }
        }
        if let (Some(x), Some(y)) = (self.number(a), self.number(b)) {
            return Ok(op.holds(compare_numbers(&x, &y)));
        }
        match (a, b) {
            (Value::Str(x), Value::Str(y)) => {
                self.charge(self.heap.str(x).text.len().min(self.heap.str(y).text.len()) as u64 / 8)?;
                // UTF-8 sorts as code points do.
                Ok(op.holds(Some(self.heap.str(x).text.cmp(&self.heap.str(y).text))))
            }
            (Value::Bytes(_) | Value::ByteArray(_), Value::Bytes(_) | Value::ByteArray(_)) => {
                let (x, y) = (self.byte_slice(a).unwrap_or_default(), self.byte_slice(b).unwrap_or_default());
                let (order, size) = (x.cmp(y), x.len().min(y.len()));
                self.charge(size as u64 / 8)?;
                Ok(op.holds(Some(order)))
            }
            (Value::List(_), Value::List(_)) | (Value::Tuple(_), Value::Tuple(_)) => self.compare_sequences(op, a, b),
            (Value::Dict(x), Value::Dict(y)) if matches!(op, CompareOp::Eq | CompareOp::Ne) => {
                Ok(self.equal_dicts(x, y)? == (op == CompareOp::Eq))
            }
            (Value::Set(_) | Value::View(_), Value::Set(_) | Value::View(_)) => self.compare_sets(op, a, b),
            (Value::Range(x), Value::Range(y)) if matches!(op, CompareOp::Eq | CompareOp::Ne) => {
                let (x, y) = (*self.heap.range(x), *self.heap.range(y));
                let (count, other) = (x.len(), y.len());
                let same = count == other && (count == 0 || (x.start == y.start && (count == 1 || x.step == y.step)));
                Ok(same == (op == CompareOp::Eq))
            }
            (Value::Slice(x), Value::Slice(y)) => {
                let (x, y) = (*self.heap.slice(x), *self.heap.slice(y));
                let (x, y) = (vec![x.start, x.stop, x.step], vec![y.start, y.stop, y.step]);
                let (x, y) = (self.tuple(x), self.tuple(y));
                self.compare_sequences(op, x, y)
            }
            (Value::Bound(x), Value::Bound(y)) if matches!(op, CompareOp::Eq | CompareOp::Ne) => {
                let (x, y) = (*self.heap.bound(x), *self.heap.bound(y));
                Ok((x.callable.is(y.callable) && x.receiver.is(y.receiver)) == (op == CompareOp::Eq))
            }
            (Value::Instance(_) | Value::Native(_), _) | (_, Value::Instance(_) | Value::Native(_)) => {
                let result = self.special_compare(op, a, b)?;
                self.truth(result)
            }
            _ => match op {
                CompareOp::Eq => Ok(a.is(b)),
                CompareOp::Ne => Ok(!a.is(b)),
                _ => Err(self.not_ordered(op, named_a, named_b)),
            },
        }
    }

    fn sequence_item(&self, sequence: Value, index: usize) -> Option<Value> {
        match sequence {
            Value::List(id) => self.heap.list(id).get(index).copied(),
            Value::Tuple(id) => self.heap.tuple(id).get(index).copied(),
            _ => None,
        }
    }

    fn compare_sequences(&mut self, op: CompareOp, a: Value, b: Value) -> R<bool> {
        self.enter_nesting()?;
        let result = self.holding(|machine| machine.compare_items(op, a, b));
        self.leave_nesting();
        result
    }

    fn compare_items(&mut self, op: CompareOp, a: Value, b: Value) -> R<bool> {
        let mut index = 0;
        loop {
            self.charge(25)?;
            match (self.sequence_item(a, index), self.sequence_item(b, index)) {
                (Some(x), Some(y)) => {
                    if !x.is(y) || matches!(x, Value::Float(number) if number.is_nan()) {
                        let same = x.is(y) || self.equal(x, y)?;
                        if !same {
                            return match op {
                                CompareOp::Eq => Ok(false),
                                CompareOp::Ne => Ok(true),
                                _ => self.compare(op, x, y),
                            };
                        }
                    }
                    index += 1;
                }
                (x, y) => {
                    let order = x.is_some().cmp(&y.is_some());
                    return Ok(op.holds(Some(order)));
                }
            }
        }
    }

    /// Truth as `if` sees it.
    ///
    /// # Errors
    /// What `__bool__` or `__len__` raises.
    pub fn truth(&mut self, value: Value) -> R<bool> {
        Ok(match value {
            Value::Undef | Value::None => false,
            Value::Bool(truth) => truth,
            Value::Int(number) => number != 0,
            Value::Float(number) => number != 0.0,
            Value::Str(id) => !self.heap.str(id).text.is_empty(),
            Value::Bytes(id) => !self.heap.bytes(id).is_empty(),
            Value::ByteArray(id) => !self.heap.bytearray(id).is_empty(),
            Value::List(id) => !self.heap.list(id).is_empty(),
            Value::Tuple(id) => !self.heap.tuple(id).is_empty(),
            Value::Dict(id) => !self.heap.dict(id).is_empty(),
            Value::Set(id) => !self.heap.set(id).table.is_empty(),
            Value::Range(id) => !self.heap.range(id).is_empty(),
            Value::View(id) => !self.heap.dict(self.heap.view(id).dict).is_empty(),
            Value::Instance(_) | Value::Native(_) => {
                let class = self.class_of(value);
                if let Some(method) = self.class_attr(class, self.names.bool) {
                    let method = self.bind(method, value, class)?;
                    return match self.call(method, &[])? {
                        Value::Bool(truth) => Ok(truth),
                        other => {
                            let kind = self.type_name(other);
                            Err(self.type_error(format!("__bool__ should return bool, returned {kind}")))
                        }
                    };
                }
                if let Some(method) = self.class_attr(class, self.names.len) {
                    if matches!(method, Value::Func(_)) {
                        return Ok(self.length(value)? != 0);
                    }
                    let method = self.bind(method, value, class)?;
                    let length = self.call(method, &[])?;
                    return Ok(length.as_int() != Some(0));
                }
                let inner = self.unwrap(value);
                if inner.is(value) { true } else { self.truth(inner)? }
            }
            Value::Class(id) if self.heap.class(id).metaclass != classes::TYPE => {
                if let Some(method) = self.special_of(value, self.names.bool)? {
                    let result = self.call(method, &[])?;
                    return self.truth(result);
                }
                match self.special_of(value, self.names.len)? {
                    Some(_) => self.length(value)? != 0,
                    None => true,
                }
            }
            _ => true,
        })
    }

    /// `len(value)`.
    ///
    /// # Errors
    /// TypeError for what has none.
    pub fn length(&mut self, value: Value) -> R<usize> {
        Ok(match value {
            Value::Str(id) => self.heap.str(id).chars as usize,
            Value::Bytes(id) => self.heap.bytes(id).len(),
            Value::ByteArray(id) => self.heap.bytearray(id).len(),
            Value::List(id) => self.heap.list(id).len(),
            Value::Tuple(id) => self.heap.tuple(id).len(),
            Value::Dict(id) => self.heap.dict(id).len(),
            Value::Set(id) => self.heap.set(id).table.len(),
            // Lengths that not every machine can hold are refused on all of them.
            Value::Range(id) => match u32::try_from(self.heap.range(id).len()) {
                Ok(count) => count as usize,
                Err(_) => {
                    return Err(self.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C ssize_t"));
                }
            },
            Value::View(id) => self.heap.dict(self.heap.view(id).dict).len(),
            _ => {
                if let Value::Class(class) = value
                    && let Some(length) = self.class_hook(class, self.names.len, self.names.class_len, &[])?
                {
                    return Ok(self.index_of(length)?.max(0) as usize);
                }
                let class = self.class_of(value);
                if matches!(value, Value::Instance(_) | Value::Native(_))
                    && let Some(method) = self.class_attr(class, self.names.len)
                    && (matches!(method, Value::Func(_)) || matches!(value, Value::Native(_)))
                {
                    let method = self.bind(method, value, class)?;
                    let result = self.call(method, &[])?;
                    let length = self.index_of(result)?;
                    return match u32::try_from(length) {
                        Ok(length) => Ok(length as usize),
                        Err(_) if length > 0 => Err(self
                            .error(classes::OVERFLOW_ERROR, "MAX_LENGTH: __len__() returned more than 4,294,967,295")),
                        Err(_) => Err(self.value_error("__len__() should return >= 0")),
                    };
                }
                let inner = self.unwrap(value);
                if !inner.is(value) && self.number(inner).is_none() {
                    return self.length(inner);
                }
                let kind = self.type_name(value);
                return Err(self.type_error(format!("object of type '{kind}' has no len()")));
            }
        })
    }

    /// `len(value)` as an int; ranges may be longer than any container.
    pub(crate) fn length_value(&mut self, value: Value) -> R<Value> {
        if let Value::Range(id) = self.unwrap(value) {
            return match i64::try_from(self.heap.range(id).len()) {
                Ok(length) => Ok(Value::Int(length)),
                Err(_) => Err(self.error(classes::OVERFLOW_ERROR, "Python int too large to convert to C ssize_t")),
            };
        }
        self.length(value).map(|length| Value::Int(length as i64))
    }

    /// `item in container`.
    pub(crate) fn contains(&mut self, container: Value, item: Value) -> R<bool> {
        match container {
            Value::Str(id) => match self.unwrap(item) {
                Value::Str(part) => {
                    self.charge(crate::costs::search(self.heap.str(id).text.len(), self.heap.str(part).text.len()))?;
                    Ok(self.heap.str(id).text.contains(&*self.heap.str(part).text))
                }
                _ => {
                    let kind = self.type_name(item);
                    Err(self.type_error(format!("'in <string>' requires string as left operand, not {kind}")))
                }
            },
            Value::Bytes(_) | Value::ByteArray(_) => crate::types::bytes::contains(self, container, item),
            Value::List(_) | Value::Tuple(_) => {
                let mut index = 0;
                while let Some(candidate) = self.sequence_item(container, index) {
                    self.charge(30)?;
                    if candidate.is(item) || self.equal(candidate, item)? {
                        return Ok(true);
                    }
                    index += 1;
                }
                Ok(false)
            }
            Value::Dict(id) => Ok(self.dict_get(id, item)?.is_some()),
            Value::Set(id) => self.set_contains(id, item),
            Value::Range(id) => {
                let range = *self.heap.range(id);
                Ok(match self.unwrap(item) {
                    Value::Float(number) => {
                        let whole = number as i64;
                        whole as f64 == number && in_range(&range, whole)
                    }
                    other => other.as_int().is_some_and(|number| in_range(&range, number)),
                })
            }
            Value::View(id) => self.view_contains(id, item),
            _ => {
                if let Value::Class(class) = container
                    && let Some(found) =
                        self.class_hook(class, self.names.contains, self.names.class_contains, &[item])?
                {
                    return self.truth(found);
                }
                let class = self.class_of(container);
                if matches!(container, Value::Instance(_) | Value::Native(_))
                    && let Some(method) = self.class_attr(class, self.names.contains)
                    && (matches!(method, Value::Func(_)) || matches!(container, Value::Native(_)))
                {
                    let method = self.bind(method, container, class)?;
                    let result = self.call(method, &[item])?;
                    return self.truth(result);
                }
                let inner = self.unwrap(container);
                if !inner.is(container) && self.number(inner).is_none() {
                    return self.contains(inner, item);
                }
                let iterable = matches!(container, Value::Iter(_) | Value::Gen(_))
                    || self.class_attr(class, self.names.iter).is_some()
                    || (matches!(container, Value::Instance(_))
                        && self.class_attr(class, self.names.getitem).is_some());
                if !iterable {
                    let kind = self.type_name(container);
                    return Err(self.type_error(format!("argument of type '{kind}' is not iterable")));
                }
                self.keeping(|machine| {
                    let iterator = machine.iterate(container)?;
                    machine.kept.push(iterator);
                    while let Some(candidate) = machine.advance(iterator)? {
                        if candidate.is(item) || machine.equal(candidate, item)? {
                            return Ok(true);
                        }
                    }
                    Ok(false)
                })
            }
        }
    }
}

fn in_range(range: &RangeObj, number: i64) -> bool {
    let inside = if range.step > 0 {
        range.start <= number && number < range.stop
    } else {
        range.stop < number && number <= range.start
    };
    inside && (i128::from(number) - i128::from(range.start)) % i128::from(range.step) == 0
}

fn is_sequence(value: Value) -> bool {
    matches!(value, Value::Str(_) | Value::Bytes(_) | Value::ByteArray(_) | Value::List(_) | Value::Tuple(_))
}
