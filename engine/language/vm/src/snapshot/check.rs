//! Filling objects from their records, and what has to hold between them for the VM to run on them.

use super::parts::{self, MAX_POSITION, SnapshotError, hash_follows, iter};
use super::read::{Filling, Pending, Read, small};
use super::wire;
use crate::attrs::Attrs;
use crate::dict::Table;
use crate::machine::Machine;
use crate::native::{NativeDecode, NativeObject};
use crate::object::*;
use crate::value::*;
use bytecode::Instr;
use std::any::Any;

/// What stands in a native object's slot until its record is read.
#[derive(Debug)]
pub(super) struct Nothing;

impl NativeObject for Nothing {
    fn kind(&self) -> &'static str {
        "nothing"
    }

    fn size_bytes(&self) -> u64 {
        0
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}

fn unfit<T>(what: &'static str) -> Read<T> {
    Err(SnapshotError::Unfit(what))
}

macro_rules! number_to {
    ($name:ident $kind:ty: $($variant:path),* $(,)?) => {
        fn $name(number: u8) -> Read<$kind> {
            [$($variant),*].into_iter().find(|known| *known as u8 == number).ok_or(SnapshotError::Unfit(stringify!($name)))
        }
    };
}

number_to!(view_kind ViewKind: ViewKind::Keys, ViewKind::Values, ViewKind::Items);
number_to!(
    descriptor_kind DescriptorKind: DescriptorKind::Property, DescriptorKind::ClassMethod, DescriptorKind::StaticMethod
);
number_to!(raise_source RaiseSource: RaiseSource::Statement, RaiseSource::Operation, RaiseSource::Library);
number_to!(async_act AsyncAct: AsyncAct::Send, AsyncAct::Throw, AsyncAct::Close);
number_to!(phase Phase: Phase::New, Phase::Waiting, Phase::Over);

impl Filling<'_> {
    /// Reads an object's record into it.
    pub fn fill(&mut self, object: Value) -> Read<()> {
        match object {
            Value::Str(id) => {
                let text = self.reader.str()?;
                self.machine.heap.grow(text.len() as u64);
                let chars = text.chars().count() as u32;
                *self.machine.heap.str_mut(id) = StrObj { text: text.into(), chars, hash: 0, sym: None };
            }
            Value::Big(id) => {
                let number = self.reader.big()?;
                if i64::try_from(&number).is_ok() || number.bits() > self.machine.limits.int_bits {
                    return unfit("int");
                }
                *self.machine.heap.big_mut(id) = number;
            }
            Value::Bytes(id) => *self.machine.heap.bytes_mut(id) = self.reader.bytes()?.into(),
            Value::ByteArray(id) => *self.machine.heap.bytearray_mut(id) = self.reader.bytes()?.to_vec(),
            Value::List(id) => {
                let items = self.values()?;
                self.machine.heap.grow(items.len() as u64 * VALUE_BYTES);
                *self.machine.heap.list_mut(id) = items;
            }
            Value::Tuple(id) => {
                let items = self.values()?;
                self.machine.heap.grow(items.len() as u64 * VALUE_BYTES);
                *self.machine.heap.tuple_mut(id) = items.into();
            }
            Value::Dict(_) => self.table(object, true)?,
            Value::Set(id) => {
                self.machine.heap.set_mut(id).frozen = self.reader.bool()?;
                self.table(object, false)?;
            }
            Value::Range(id) => {
                let mut part = || wire::get_signed(&mut self.reader);
                let range = RangeObj { start: part()?, stop: part()?, step: part()? };
                if range.step == 0 {
                    return unfit("range");
                }
                *self.machine.heap.range_mut(id) = range;
            }
            Value::Slice(id) => {
                let slice = SliceObj { start: self.value()?, stop: self.value()?, step: self.value()? };
                *self.machine.heap.slice_mut(id) = slice;
            }
            Value::Cell(id) => {
                let value = self.raw_value()?;
                if matches!(value, Value::Cell(_)) {
                    return unfit("cell");
                }
                *self.machine.heap.cell_mut(id) = value;
            }
            Value::Func(id) => self.function(id)?,
            Value::Bound(id) => {
                let bound = BoundObj { callable: self.value()?, receiver: self.value()? };
                *self.machine.heap.bound_mut(id) = bound;
            }
            Value::Class(id) => self.user_class(id)?,
            Value::Instance(id) => self.instance(id)?,
            Value::Iter(id) => {
                let iterator = self.iterator()?;
                *self.machine.heap.iter_mut(id) = iterator;
            }
            Value::Gen(id) => self.generator(id)?,
            Value::Module(id) => {
                let name = self.reader.str()?.into();
                let attrs = self.attrs()?;
                *self.machine.heap.module_mut(id) = ModuleObj { name, attrs };
            }
            Value::View(id) => {
                let kind = view_kind(self.reader.u8()?)?;
                let Value::Dict(dict) = self.value()? else { return unfit("view") };
                *self.machine.heap.view_mut(id) = ViewObj { dict, kind };
            }
            Value::Descriptor(id) => {
                let kind = descriptor_kind(self.reader.u8()?)?;
                let descriptor = DescriptorObj {
                    kind,
                    get: self.value()?,
                    set: self.value()?,
                    delete: self.value()?,
                    doc: self.value()?,
                    name: self.value()?,
                };
                *self.machine.heap.descriptor_mut(id) = descriptor;
            }
            Value::Native(id) => {
                let kind = self.reader.str()?;
                let mut bytes = primitives::codec::Reader::new(self.reader.bytes()?);
                let children = self.values()?;
                let natives = std::rc::Rc::clone(&self.machine.natives);
                let own: &[(&str, NativeDecode)] = crate::types::NATIVES;
                let Some((_, decode)) = own.iter().chain(&natives.decoders).find(|(known, _)| *known == kind) else {
                    return Err(SnapshotError::Unknown(format!("the class {kind}")));
                };
                let native = decode(&mut bytes, children)?;
                bytes.finish()?;
                if native.kind() != kind {
                    return unfit("native object");
                }
                self.machine.heap.grow(native.size_bytes());
                *self.machine.heap.native_mut(id) = native;
            }
            _ => {}
        }
        if self.machine.heap.size_bytes() > self.machine.limits.heap_bytes {
            return Err(SnapshotError::TooBig);
        }
        Ok(())
    }

    fn attrs(&mut self) -> Read<Attrs> {
        let mut attrs = Attrs::new();
        for _ in 0..wire::get_count(&mut self.reader, 2)? {
            let name = self.name()?;
            let value = self.value()?;
            if !attrs.set(name, value) {
                return unfit("attribute");
            }
        }
        self.machine.heap.grow(attrs.size_bytes());
        Ok(attrs)
    }

    fn table(&mut self, object: Value, with_values: bool) -> Read<()> {
        let count = wire::get_count(&mut self.reader, 1 + usize::from(with_values))?;
        let mut entries = Vec::with_capacity(count);
        for _ in 0..count {
            let key = self.value()?;
            let hash = if hash_follows(key) { None } else { Some(self.reader.u64()?) };
            let value = if with_values { self.value()? } else { Value::None };
            entries.push(Pending { key, hash, value });
        }
        self.machine.heap.grow(count as u64 * ENTRY_BYTES);
        self.tables.push((object, entries));
        Ok(())
    }

    /// Lets native objects find what they share with each other.
    pub fn settle(&mut self) -> Read<()> {
        for at in 0..self.objects.len() {
            if let Value::Native(id) = self.objects[at] {
                let mut native: Box<dyn NativeObject> = Box::new(Nothing);
                std::mem::swap(&mut native, self.machine.heap.native_mut(id));
                native.settle(&self.machine.heap).map_err(SnapshotError::Unfit)?;
                *self.machine.heap.native_mut(id) = native;
            }
        }
        Ok(())
    }

    /// Hashes the keys, which are all there now.
    pub fn fill_tables(&mut self) -> Read<()> {
        for (object, entries) in std::mem::take(&mut self.tables) {
            let mut table = Table::with_capacity(entries.len());
            for Pending { key, hash, value } in entries {
                let hash = match hash {
                    Some(hash) => hash,
                    None => match self.machine.hash(key) {
                        Ok(hash) => hash as u64,
                        Err(_) => return unfit("key"),
                    },
                };
                table.push(hash, key, value);
            }
            match object {
                Value::Dict(id) => *self.machine.heap.dict_mut(id) = table,
                Value::Set(id) => self.machine.heap.set_mut(id).table = table,
                _ => {}
            }
        }
        Ok(())
    }

    fn function(&mut self, id: FuncId) -> Read<()> {
        let code = small(wire::get(&mut self.reader)?)?;
        let Some(linked) = self.machine.linked.get(code as usize) else { return unfit("code of a function") };
        let cells = linked.function().free_names.len();
        let (defaults, keyword_defaults, annotations, name) =
            (self.value()?, self.value()?, self.value()?, self.raw_value()?);
        let count = wire::get_count(&mut self.reader, 1)?;
        let closure = (0..count).map(|_| self.raw_value()).collect::<Read<Vec<Value>>>()?;
        let is_closure = closure.len() == cells && closure.iter().all(|cell| matches!(cell, Value::Cell(_)));
        let defaults_fit = matches!(defaults, Value::None | Value::Tuple(_))
            && matches!(keyword_defaults, Value::None | Value::Dict(_))
            && !matches!(name, Value::Cell(_));
        if !is_closure || !defaults_fit {
            return unfit("function");
        }
        let attrs = self.attrs()?;
        self.machine.heap.grow(cells as u64 * VALUE_BYTES);
        *self.machine.heap.func_mut(id) =
            FuncObj { code, defaults, keyword_defaults, annotations, closure: closure.into(), name, attrs };
        Ok(())
    }

    fn user_class(&mut self, id: ClassId) -> Read<()> {
        let (name, qualname) = (self.reader.str()?.into(), self.reader.str()?.into());
        let mut lists = [Vec::new(), Vec::new()];
        for list in &mut lists {
            for _ in 0..wire::get_count(&mut self.reader, 2)? {
                list.push(self.class()?);
            }
        }
        let [bases, mro] = lists;
        let layout = match self.reader.u8()? {
            0 => Layout::Plain,
            1 => Layout::Exception,
            2 => Layout::Base(self.class()?),
            3 => Layout::Builtin,
            4 => Layout::Native,
            5 => Layout::Metaclass,
            _ => return unfit("class"),
        };
        if mro.first() != Some(&id) || mro.last() != Some(&crate::classes::OBJECT) || bases.is_empty() {
            return unfit("class");
        }
        let metaclass = self.class()?;
        let slots = if self.reader.bool()? {
            let count = wire::get_count(&mut self.reader, 1)?;
            Some((0..count).map(|_| self.name()).collect::<Read<Box<[Sym]>>>()?)
        } else {
            None
        };
        let attrs = self.attrs()?;
        *self.machine.heap.class_mut(id) = ClassObj {
            name,
            qualname,
            bases,
            mro,
            attrs,
            layout,
            constructor: None,
            is_user: true,
            metaclass,
            slots,
            scalar: 0,
        };
        Ok(())
    }

    fn instance(&mut self, id: InstanceId) -> Read<()> {
        let class = self.class()?;
        let attrs = self.attrs()?;
        let payload = match self.reader.u8()? {
            0 => Payload::None,
            1 => {
                let (args, cause, context) = (self.value()?, self.value()?, self.value()?);
                let suppress_context = self.reader.bool()?;
                let count = wire::get_count(&mut self.reader, 2)?;
                let traceback = (0..count).map(|_| self.trace()).collect::<Read<Vec<TraceEntry>>>()?;
                let source = raise_source(self.reader.u8()?)?;
                let group = self.value()?;
                if !matches!(args, Value::Tuple(_)) || !matches!(group, Value::None | Value::Tuple(_)) {
                    return unfit("exception");
                }
                let foreign = None;
                let data = ExceptionData { args, cause, context, suppress_context, traceback, source, group, foreign };
                Payload::Exception(Box::new(data))
            }
            2 => Payload::Base(self.value()?),
            _ => return unfit("instance"),
        };
        if matches!(payload, Payload::Base(Value::Instance(_))) {
            return unfit("instance");
        }
        *self.machine.heap.instance_mut(id) = InstanceObj { class, attrs, payload };
        Ok(())
    }

    fn generator(&mut self, id: GenId) -> Read<()> {
        let code = small(wire::get(&mut self.reader)?)?;
        let done = self.reader.bool()?;
        let function = self.value()?;
        let Some(linked) = self.machine.linked.get(code as usize) else { return unfit("code of a generator") };
        let linked = std::rc::Rc::clone(linked);
        let body = linked.function();
        if !matches!(function, Value::Func(_)) || !(body.is_generator || body.is_async) {
            return unfit("generator");
        }
        let mut generator = GenObj {
            code,
            pc: 0,
            receives: None,
            registers: Vec::new(),
            function,
            handled: Value::None,
            state: GenState::Done,
        };
        if !done {
            let pc = small(wire::get(&mut self.reader)?)?;
            let receives = match wire::get(&mut self.reader)? {
                0 => None,
                register => Some((register - 1).min(u64::from(u16::MAX)) as u16),
            };
            let handled = self.value()?;
            let count = wire::get_count(&mut self.reader, 1)?;
            if count != usize::from(body.register_count) || !waits_at(&body.instrs, pc, receives) {
                return unfit("generator");
            }
            let registers = (0..count).map(|_| self.raw_value()).collect::<Read<Vec<Value>>>()?;
            self.machine.heap.grow(count as u64 * VALUE_BYTES);
            generator = GenObj { pc, receives, registers, handled, state: GenState::Waiting, ..generator };
        }
        *self.machine.heap.gen_mut(id) = generator;
        Ok(())
    }

    fn position(&mut self) -> Read<usize> {
        let position = wire::get(&mut self.reader)?;
        if position > MAX_POSITION { unfit("position") } else { Ok(position as usize) }
    }

    fn iterator(&mut self) -> Read<IterObj> {
        let kind = self.reader.u8()?;
        match kind {
            iter::DONE => return Ok(IterObj::Done),
            iter::RANGE => {
                let (next, step) = (wire::get_signed(&mut self.reader)?, wire::get_signed(&mut self.reader)?);
                return Ok(IterObj::Range { next, step, left: wire::get(&mut self.reader)? });
            }
            iter::SLEEP => {
                let blocks = wire::get(&mut self.reader)?;
                return Ok(IterObj::Sleep { blocks, phase: phase(self.reader.u8()?)? });
            }
            _ => {}
        }
        let over = self.value()?;
        Ok(match (kind, over) {
            (iter::LIST, Value::List(list)) => IterObj::List { list, next: self.position()? },
            (iter::TUPLE, Value::Tuple(tuple)) => IterObj::Tuple { tuple, next: self.position()? },
            (iter::STR, Value::Str(text)) => IterObj::Str { text, next: self.position()? },
            (iter::BYTES, Value::Bytes(bytes)) => IterObj::Bytes { bytes, next: self.position()? },
            (iter::BYTEARRAY, Value::ByteArray(array)) => IterObj::ByteArray { array, next: self.position()? },
            (iter::LIST_REVERSED, Value::List(list)) => IterObj::ListReversed { list, left: self.position()? },
            (iter::NATIVE, Value::Native(object)) => IterObj::Native { object, next: self.position()? },
            (iter::SEQUENCE, object) => IterObj::Sequence { object, next: self.position()? as i64 },
            (iter::SEQUENCE_REVERSED, object) => IterObj::SequenceReversed { object, left: self.position()? as i64 },
            (iter::DICT, Value::Dict(dict)) => {
                let (next, len) = (self.position()?, self.position()?);
                IterObj::Dict { dict, next, len, kind: view_kind(self.reader.u8()?)? }
            }
            (iter::DICT_REVERSED, Value::Dict(dict)) => {
                let (left, len) = (self.position()?, self.position()?);
                IterObj::DictReversed { dict, left, len, kind: view_kind(self.reader.u8()?)? }
            }
            (iter::SET, Value::Set(set)) => IterObj::Set { set, next: self.position()?, len: self.position()? },
            (iter::ENUMERATE, inner) => IterObj::Enumerate { inner, next: self.value()? },
            (iter::ZIP, Value::Tuple(inners)) => IterObj::Zip { inners, strict: self.reader.bool()? },
            (iter::MAP, function) => match self.value()? {
                Value::Tuple(inners) => IterObj::Map { function, inners },
                _ => return unfit("map"),
            },
            (iter::FILTER, function) => IterObj::Filter { function, inner: self.value()? },
            (iter::SENTINEL, function) => IterObj::Sentinel { function, sentinel: self.value()? },
            (iter::AWAIT, Value::Gen(generator)) => IterObj::Await { generator },
            (iter::ASYNC_STEP, Value::Gen(generator)) => {
                let sent = self.value()?;
                let (act, phase) = (async_act(self.reader.u8()?)?, phase(self.reader.u8()?)?);
                IterObj::AsyncStep { generator, sent, act, phase }
            }
            (iter::ANEXT_DEFAULT, awaitable) => IterObj::AnextDefault { awaitable, default: self.value()? },
            _ => return unfit("iterator"),
        })
    }
}

/// Whether a generator can wait there: before its first instruction, behind a yield, or at a delegation.
fn waits_at(instrs: &[Instr], pc: u32, receives: Option<u16>) -> bool {
    let here = instrs.get(pc as usize);
    let before = (pc as usize).checked_sub(1).and_then(|before| instrs.get(before));
    match receives {
        None => pc == 0 && here.is_some(),
        Some(register) => {
            matches!(here, Some(Instr::Delegate { b, .. }) if *b == register)
                || (here.is_some()
                    && matches!(before, Some(Instr::Yield { d, .. } | Instr::AsyncYield { d, .. }) if *d == register))
        }
    }
}

/// What holds between objects, now that all are filled.
pub(super) fn check(machine: &Machine, objects: &[Value]) -> Read<()> {
    let heap = &machine.heap;
    let is_exception = |value: Value| match value {
        Value::None => true,
        Value::Instance(id) => matches!(heap.instance(id).payload, Payload::Exception(_)),
        _ => false,
    };
    for object in objects {
        let fits = match *object {
            Value::Iter(id) => match *heap.iter(id) {
                IterObj::Str { text, next } => heap.str(text).text.is_char_boundary(next),
                IterObj::AsyncStep { generator, sent, act, .. } => {
                    let function = machine.linked[heap.gen_obj(generator).code as usize].function();
                    let throws = act != AsyncAct::Send;
                    function.is_async && function.is_generator && (!throws || is_exception(sent))
                }
                _ => true,
            },
            Value::Instance(id) => {
                let instance = heap.instance(id);
                let layout = heap.class(instance.class).layout;
                let payload_fits = match (&instance.payload, layout) {
                    (Payload::None, Layout::Plain | Layout::Builtin) => true,
                    (Payload::Exception(data), Layout::Exception) => {
                        is_exception(data.cause) && is_exception(data.context)
                    }
                    // Iterators of the library are plain instances around a generator.
                    (Payload::Base(_), Layout::Base(_) | Layout::Plain) => true,
                    (
                        Payload::Base(Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Str(_)),
                        Layout::Native,
                    ) => heap.class(instance.class).scalar != 0,
                    _ => false,
                };
                payload_fits && !heap.class(instance.class).mro.is_empty()
            }
            Value::Gen(id) => {
                let GenObj { code, function, handled, .. } = heap.gen_obj(id);
                let is_own = matches!(function, Value::Func(id) if heap.func(*id).code == *code);
                is_own && is_exception(*handled)
            }
            _ => true,
        };
        if !fits {
            return unfit("object");
        }
    }
    debug_assert!(objects.iter().all(|object| parts::kind_of(*object).is_some()));
    Ok(())
}
