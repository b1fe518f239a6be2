//! Where a library's arrays and scalars take part in operators: one question before Python's own rules are asked.

use crate::machine::Machine;
use crate::object::*;
use crate::ops::CompareOp;
use crate::value::*;
use crate::{R, classes};
use bytecode::BinaryOp;

/// A library of arrays and scalars.
#[derive(Clone, Copy, Debug)]
pub struct Numbers {
    /// Its scalar classes, which are kinds of its modules, each with its bases: kinds of the list or builtin types. A scalar is an
    /// instance around a plain number.
    pub scalars: &'static [(&'static str, &'static [&'static str])],
    /// The kind that is the class of [`crate::ModuleRow::ufuncs`].
    pub ufunc: &'static str,
    /// `a op b`, or `a op= b` if the last argument says so; `NotImplemented` leaves it to the other operand.
    pub binary: fn(&mut Machine, BinaryOp, Value, Value, bool) -> R<Value>,
    /// `a < b` and its kin.
    pub compare: fn(&mut Machine, CompareOp, Value, Value) -> R<Value>,
}

impl Machine {
    /// Whether a library's operators come first for a value.
    fn is_foreign(&self, value: Value) -> bool {
        match value {
            Value::Native(id) => self.heap.native(id).is_array(),
            Value::Instance(id) => self.heap.class(self.heap.instance(id).class).scalar != 0,
            _ => false,
        }
    }

    /// A library's answer to `a op b`, if one of them is its own and it has one.
    pub(crate) fn foreign_binary(&mut self, op: BinaryOp, a: Value, b: Value, in_place: bool) -> R<Option<Value>> {
        let Some(numbers) = self.natives.numbers else { return Ok(None) };
        if !self.is_foreign(a) && !self.is_foreign(b) {
            return Ok(None);
        }
        let value = self.holding(|machine| (numbers.binary)(machine, op, a, b, in_place))?;
        Ok((!matches!(value, Value::NotImplemented)).then_some(value))
    }

    /// A library's answer to a comparison.
    pub(crate) fn foreign_compare(&mut self, op: CompareOp, a: Value, b: Value) -> R<Option<Value>> {
        let Some(numbers) = self.natives.numbers else { return Ok(None) };
        if !self.is_foreign(a) && !self.is_foreign(b) {
            return Ok(None);
        }
        let value = self.holding(|machine| (numbers.compare)(machine, op, a, b))?;
        Ok((!matches!(value, Value::NotImplemented)).then_some(value))
    }

    /// A special method of an instance of a Python class, bound; `None` for builtin values.
    pub(crate) fn special_of(&mut self, object: Value, name: Sym) -> R<Option<Value>> {
        match object {
            Value::Instance(id) => {
                let class = self.heap.instance(id).class;
                match self.class_attr(class, name) {
                    Some(Value::None) | None => Ok(None),
                    Some(Value::Builtin(_)) => match self.scalar_method(class, name) {
                        Some(method) => self.bind(method, object, class).map(Some),
                        None => Ok(None),
                    },
                    Some(value) => self.bind(value, object, class).map(Some),
                }
            }
            Value::Native(_) => {
                let class = self.class_of(object);
                match self.own_method(class, name) {
                    Some(method) => self.bind(method, object, class).map(Some),
                    None => Ok(None),
                }
            }
            Value::Class(id) if self.heap.class(id).metaclass != classes::TYPE => {
                let metaclass = self.heap.class(id).metaclass;
                match self.class_attr(metaclass, name) {
                    Some(Value::None | Value::Builtin(_)) | None => Ok(None),
                    Some(value) => self.bind(value, object, metaclass).map(Some),
                }
            }
            _ => Ok(None),
        }
    }

    /// A method that a class written in Rust gives its own objects, as [`crate::Machine::special`] finds those of Python classes.
    pub(crate) fn own_method(&mut self, class: ClassId, name: Sym) -> Option<Value> {
        let method @ Value::Builtin(row) = self.class_attr(class, name)? else { return None };
        match self.row_owners.get(row as usize) {
            Some(Some(owner)) if *owner == class || self.heap.class(*owner).scalar != 0 => Some(method),
            _ => None,
        }
    }

    /// A scalar's own method of that name.
    pub(crate) fn scalar_method(&mut self, class: ClassId, name: Sym) -> Option<Value> {
        if self.heap.class(class).scalar == 0 {
            return None;
        }
        self.own_method(class, name)
    }

    /// Whether a row belongs to a class of scalars, whose methods see the scalar itself and not the number inside.
    pub(crate) fn is_scalar_class(&self, class: ClassId) -> bool {
        self.heap.class(class).scalar != 0
    }

    /// The class of a function that has methods itself.
    pub(crate) fn ufunc_class(&mut self, row: u32) -> Option<ClassId> {
        if row < self.builtin_rows || self.ufunc_rows.binary_search(&row).is_err() {
            return None;
        }
        let numbers = self.natives.numbers?;
        Some(self.class_of_kind(numbers.ufunc))
    }

    /// The row of a ufunc; `None` for any other value.
    pub fn ufunc_row(&self, value: Value) -> Option<&'static crate::NativeRow> {
        match value {
            Value::Builtin(row) if self.ufunc_rows.binary_search(&row).is_ok() => self.rows.get(row as usize).copied(),
            _ => None,
        }
    }

    /// The place of a scalar's class among [`Numbers::scalars`] and the number inside; `None` for any other value.
    #[inline]
    pub fn scalar_of(&self, value: Value) -> Option<(usize, Value)> {
        let Value::Instance(id) = value else { return None };
        let InstanceObj { class, payload, .. } = self.heap.instance(id);
        match (payload, self.heap.class(*class).scalar) {
            (Payload::Base(inner), place @ 1..) => Some((usize::from(place) - 1, *inner)),
            _ => None,
        }
    }

    /// The place of a class among [`Numbers::scalars`].
    pub fn scalar_place(&self, class: ClassId) -> Option<usize> {
        usize::from(self.heap.class(class).scalar).checked_sub(1)
    }

    /// The scalar class of a place among [`Numbers::scalars`].
    pub fn scalar_class(&mut self, place: usize) -> ClassId {
        match (self.scalar_classes.get(place), self.natives.numbers) {
            (Some(Some(class)), _) => *class,
            (_, Some(numbers)) => {
                numbers.scalars.get(place).map_or(classes::OBJECT, |(kind, _)| self.class_of_kind(kind))
            }
            _ => classes::OBJECT,
        }
    }

    /// A scalar of the class at a place among [`Numbers::scalars`] around a plain number.
    pub fn scalar(&mut self, place: usize, inner: Value) -> Value {
        let class = self.scalar_class(place);
        self.wrap(class, inner)
    }

    /// Gas that is left to this run, the slice's and what follows.
    pub fn gas_left(&self) -> u64 {
        self.fuel.saturating_add(self.reserve).max(0) as u64
    }

    /// Collects before a large allocation. Only for a builtin that holds no values yet but its arguments and what it keeps.
    pub fn collect_early(&mut self) {
        if self.unrooted <= 1 {
            self.collect_garbage();
        }
    }

    /// Bytes that the heap may still grow by.
    pub fn bytes_left(&self) -> u64 {
        self.limits.heap_bytes.saturating_sub(self.heap.size_bytes())
    }

    /// The class of a kind of a library's objects, such as that of its scalars.
    pub fn kind_class(&mut self, kind: &'static str) -> ClassId {
        self.class_of_kind(kind)
    }

    /// The kind that a class of a library was made for.
    pub fn kind_of_class(&self, class: ClassId) -> Option<&'static str> {
        self.kinds.iter().find(|(_, known)| *known == class).map(|(name, _)| *name)
    }

    /// A variable of a module written in Python that this run has loaded.
    pub fn unit_variable(&mut self, module: &str, name: &str) -> Option<Value> {
        let (_, id) = self.modules.iter().find(|(known, _)| known == module)?;
        let id = *id;
        let sym = self.intern(name);
        self.heap.module(id).attrs.get(sym)
    }

    /// Iterates over a native object by its length and its items.
    pub fn iterate_items(&mut self, object: NativeId) -> Value {
        Value::Iter(self.heap.new_iter(IterObj::Native { object, next: 0 }))
    }
}
