//! The contents of each kind of object, field by field.

use super::parts::{hash_follows, iter};
use super::wire::{put, put_signed};
use super::write::{Snapshot, Unwritable};
use crate::attrs::Attrs;
use crate::dict::Table;
use crate::object::*;
use crate::value::*;
use primitives::codec::Writer;

impl Snapshot<'_> {
    /// The record of a reached object.
    pub fn object(&mut self, writer: &mut Writer, object: Value) -> Result<(), Unwritable> {
        let heap = &self.machine.heap;
        match object {
            Value::Str(id) => {
                let StrObj { text, chars: _, hash: _, sym: _ } = heap.str(id);
                writer.str(text);
            }
            Value::Big(id) => writer.big(heap.big(id)),
            Value::Bytes(id) => writer.bytes(heap.bytes(id)),
            Value::ByteArray(id) => writer.bytes(heap.bytearray(id)),
            Value::List(id) => self.values(writer, heap.list(id)),
            Value::Tuple(id) => self.values(writer, heap.tuple(id)),
            Value::Dict(id) => self.table(writer, heap.dict(id), true),
            Value::Set(id) => {
                let SetObj { table, frozen } = heap.set(id);
                writer.bool(*frozen);
                self.table(writer, table, false);
            }
            Value::Range(id) => {
                let RangeObj { start, stop, step } = *heap.range(id);
                [start, stop, step].into_iter().for_each(|part| put_signed(writer, part));
            }
            Value::Slice(id) => {
                let SliceObj { start, stop, step } = *heap.slice(id);
                [start, stop, step].into_iter().for_each(|part| self.value(writer, part));
            }
            Value::Cell(id) => self.value(writer, *heap.cell(id)),
            Value::Func(id) => {
                let FuncObj { code, defaults, keyword_defaults, annotations, closure, name, attrs } = heap.func(id);
                put(writer, u64::from(*code));
                for part in [*defaults, *keyword_defaults, *annotations, *name] {
                    self.value(writer, part);
                }
                self.values(writer, closure);
                self.attrs(writer, attrs);
            }
            Value::Bound(id) => {
                let BoundObj { callable, receiver } = *heap.bound(id);
                self.value(writer, callable);
                self.value(writer, receiver);
            }
            Value::Class(id) => self.class(writer, heap.class(id)),
            Value::Instance(id) => self.instance(writer, heap.instance(id)),
            Value::Iter(id) => self.iterator(writer, *heap.iter(id)),
            Value::Gen(id) => self.generator(writer, heap.gen_obj(id)),
            Value::Module(id) => {
                let ModuleObj { name, attrs } = heap.module(id);
                writer.str(name);
                self.attrs(writer, attrs);
            }
            Value::View(id) => {
                let ViewObj { dict, kind } = *heap.view(id);
                writer.u8(kind as u8);
                self.value(writer, Value::Dict(dict));
            }
            Value::Descriptor(id) => {
                let DescriptorObj { kind, get, set, delete, doc, name } = *heap.descriptor(id);
                writer.u8(kind as u8);
                [get, set, delete, doc, name].into_iter().for_each(|part| self.value(writer, part));
            }
            Value::Native(id) => {
                let native = heap.native(id);
                let mut bytes = Writer::new();
                if !native.encode(&mut bytes) {
                    return Err(Unwritable::Native(native.kind()));
                }
                writer.str(native.kind());
                writer.bytes(&bytes.into_bytes());
                let mut children = Vec::new();
                native.children(&mut children);
                self.values(writer, &children);
            }
            _ => {}
        }
        Ok(())
    }

    /// Attributes in their order.
    fn attrs(&mut self, writer: &mut Writer, attrs: &Attrs) {
        put(writer, attrs.len() as u64);
        for (name, value) in attrs.iter() {
            let name = self.name(name);
            put(writer, name);
            self.value(writer, value);
        }
    }

    /// Entries in their order, without the holes between them; a hash goes along where only Python code could find it again.
    fn table(&mut self, writer: &mut Writer, table: &Table, with_values: bool) {
        put(writer, table.len() as u64);
        for entry in table.iter() {
            self.value(writer, entry.key);
            if !hash_follows(entry.key) {
                writer.u64(entry.hash);
            }
            if with_values {
                self.value(writer, entry.value);
            }
        }
    }

    fn class(&mut self, writer: &mut Writer, class: &ClassObj) {
        // Only classes of Python code come here: the others are named, have a constructor's row or are not the user's.
        let ClassObj {
            name,
            qualname,
            bases,
            mro,
            attrs,
            layout,
            constructor: _,
            is_user: _,
            metaclass,
            slots,
            scalar: _,
        } = class;
        writer.str(name);
        writer.str(qualname);
        for list in [bases, mro] {
            put(writer, list.len() as u64);
            list.iter().for_each(|class| self.value(writer, Value::Class(*class)));
        }
        match layout {
            Layout::Plain => writer.u8(0),
            Layout::Exception => writer.u8(1),
            Layout::Base(base) => {
                writer.u8(2);
                self.value(writer, Value::Class(*base));
            }
            Layout::Builtin => writer.u8(3),
            Layout::Native => writer.u8(4),
            Layout::Metaclass => writer.u8(5),
        }
        self.value(writer, Value::Class(*metaclass));
        writer.bool(slots.is_some());
        if let Some(slots) = slots {
            put(writer, slots.len() as u64);
            for slot in slots {
                let name = self.name(*slot);
                put(writer, name);
            }
        }
        self.attrs(writer, attrs);
    }

    fn instance(&mut self, writer: &mut Writer, instance: &InstanceObj) {
        let InstanceObj { class, attrs, payload } = instance;
        self.value(writer, Value::Class(*class));
        self.attrs(writer, attrs);
        match payload {
            Payload::None => writer.u8(0),
            Payload::Exception(data) => {
                let ExceptionData { args, cause, context, suppress_context, traceback, source, group, foreign: _ } =
                    &**data;
                writer.u8(1);
                [*args, *cause, *context].into_iter().for_each(|part| self.value(writer, part));
                writer.bool(*suppress_context);
                put(writer, traceback.len() as u64);
                for TraceEntry { code, pc } in traceback {
                    put(writer, u64::from(*code));
                    put(writer, u64::from(*pc));
                }
                writer.u8(*source as u8);
                self.value(writer, *group);
            }
            Payload::Base(value) => {
                writer.u8(2);
                self.value(writer, *value);
            }
        }
    }

    fn generator(&mut self, writer: &mut Writer, generator: &GenObj) {
        let GenObj { code, pc, receives, registers, function, handled, state } = generator;
        put(writer, u64::from(*code));
        writer.bool(*state == GenState::Done);
        self.value(writer, *function);
        if *state == GenState::Done {
            return;
        }
        put(writer, u64::from(*pc));
        put(writer, receives.map_or(0, |register| u64::from(register) + 1));
        self.value(writer, *handled);
        self.values(writer, registers);
    }

    /// How many entries stand before a position of a dict or set whose holes do not travel; 0 when it has changed its size since,
    /// which ends the iteration anyway.
    fn entries_before(table: &Table, position: usize, len: usize) -> u64 {
        if table.len() != len {
            return 0;
        }
        (0..position.min(table.end())).filter(|at| table.entry(*at).is_some()).count() as u64
    }

    fn iterator(&mut self, writer: &mut Writer, iterator: IterObj) {
        let heap = &self.machine.heap;
        match iterator {
            IterObj::Done => writer.u8(iter::DONE),
            IterObj::List { list, next } => self.along(writer, iter::LIST, Value::List(list), next as u64),
            IterObj::Tuple { tuple, next } => self.along(writer, iter::TUPLE, Value::Tuple(tuple), next as u64),
            IterObj::Str { text, next } => self.along(writer, iter::STR, Value::Str(text), next as u64),
            IterObj::Bytes { bytes, next } => self.along(writer, iter::BYTES, Value::Bytes(bytes), next as u64),
            IterObj::ByteArray { array, next } => {
                self.along(writer, iter::BYTEARRAY, Value::ByteArray(array), next as u64);
            }
            IterObj::ListReversed { list, left } => {
                self.along(writer, iter::LIST_REVERSED, Value::List(list), left as u64);
            }
            IterObj::Native { object, next } => self.along(writer, iter::NATIVE, Value::Native(object), next as u64),
            IterObj::Sequence { object, next } => self.along(writer, iter::SEQUENCE, object, next.max(0) as u64),
            IterObj::SequenceReversed { object, left } => {
                self.along(writer, iter::SEQUENCE_REVERSED, object, left.max(0) as u64);
            }
            IterObj::Range { next, step, left } => {
                writer.u8(iter::RANGE);
                put_signed(writer, next);
                put_signed(writer, step);
                put(writer, left);
            }
            IterObj::Dict { dict, next, len, kind } => {
                self.along(writer, iter::DICT, Value::Dict(dict), Self::entries_before(heap.dict(dict), next, len));
                put(writer, len as u64);
                writer.u8(kind as u8);
            }
            IterObj::DictReversed { dict, left, len, kind } => {
                self.along(
                    writer,
                    iter::DICT_REVERSED,
                    Value::Dict(dict),
                    Self::entries_before(heap.dict(dict), left, len),
                );
                put(writer, len as u64);
                writer.u8(kind as u8);
            }
            IterObj::Set { set, next, len } => {
                self.along(writer, iter::SET, Value::Set(set), Self::entries_before(&heap.set(set).table, next, len));
                put(writer, len as u64);
            }
            IterObj::Enumerate { inner, next } => self.pair(writer, iter::ENUMERATE, inner, next),
            IterObj::Zip { inners, strict } => {
                writer.u8(iter::ZIP);
                self.value(writer, Value::Tuple(inners));
                writer.bool(strict);
            }
            IterObj::Map { function, inners } => self.pair(writer, iter::MAP, function, Value::Tuple(inners)),
            IterObj::Filter { function, inner } => self.pair(writer, iter::FILTER, function, inner),
            IterObj::Sentinel { function, sentinel } => self.pair(writer, iter::SENTINEL, function, sentinel),
            IterObj::Await { generator } => {
                writer.u8(iter::AWAIT);
                self.value(writer, Value::Gen(generator));
            }
            IterObj::AsyncStep { generator, sent, act, phase } => {
                self.pair(writer, iter::ASYNC_STEP, Value::Gen(generator), sent);
                writer.u8(act as u8);
                writer.u8(phase as u8);
            }
            IterObj::AnextDefault { awaitable, default } => {
                self.pair(writer, iter::ANEXT_DEFAULT, awaitable, default);
            }
            IterObj::Sleep { blocks, phase } => {
                writer.u8(iter::SLEEP);
                put(writer, blocks);
                writer.u8(phase as u8);
            }
        }
    }

    fn along(&mut self, writer: &mut Writer, tag: u8, over: Value, position: u64) {
        writer.u8(tag);
        self.value(writer, over);
        put(writer, position);
    }

    fn pair(&mut self, writer: &mut Writer, tag: u8, first: Value, second: Value) {
        writer.u8(tag);
        self.value(writer, first);
        self.value(writer, second);
    }
}
