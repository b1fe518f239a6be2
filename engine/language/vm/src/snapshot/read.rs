//! From bytes that anyone may have made to a machine: names resolved, objects made empty, then filled, then checked together.

use super::parts::{self, KINDS, Outside, SnapshotError, tag};
use super::{SNAPSHOT_FORMAT, check, wire, write};
use crate::classes::{self, CLASSES};
use crate::heap::Heap;
use crate::machine::Machine;
use crate::object::*;
use crate::value::*;
use primitives::codec::Reader;
use std::collections::BTreeMap;
use std::rc::Rc;

pub(super) type Read<T> = Result<T, SnapshotError>;

/// Bytes being read into a machine.
pub(super) struct Filling<'a> {
    pub machine: &'a mut Machine,
    pub reader: Reader<'a>,
    outside: Vec<Value>,
    names: Vec<Sym>,
    /// The objects by number, empty until their record is read.
    pub objects: Vec<Value>,
    /// Entries of dicts and sets, which are hashed when all keys are there.
    pub tables: Vec<(Value, Vec<Pending>)>,
    /// Names of lazy modules whose values are those of other modules.
    borrowed: Vec<(ModuleId, String)>,
}

/// An entry of a dict or set on its way.
pub(super) struct Pending {
    pub key: Value,
    /// `None` when the hash follows from the key.
    pub hash: Option<u64>,
    pub value: Value,
}

/// Fills a fresh machine, whose code is linked, from a continuation.
pub(super) fn read(machine: &mut Machine, bytes: &[u8]) -> Read<()> {
    let mut reader = Reader::new(bytes);
    let version = reader.u32()?;
    if version != SNAPSHOT_FORMAT {
        return Err(SnapshotError::Version(version));
    }
    let mut filling = Filling {
        machine,
        reader,
        outside: Vec::new(),
        names: Vec::new(),
        objects: Vec::new(),
        tables: Vec::new(),
        borrowed: Vec::new(),
    };
    filling.head()?;
    filling.make_objects()?;
    let roots = filling.roots()?;
    for at in 0..filling.objects.len() {
        let object = filling.objects[at];
        filling.fill(object)?;
    }
    filling.settle()?;
    filling.borrow_names()?;
    filling.fill_tables()?;
    filling.sides()?;
    let Filling { machine, reader, objects, .. } = filling;
    reader.finish()?;
    check::check(machine, &objects)?;
    // What was looked up in classes while they were empty is forgotten.
    machine.look_up_epoch = machine.look_up_epoch.wrapping_add(1);
    machine.set_sleeping_roots(&roots).map_err(SnapshotError::Unfit)
}

impl Filling<'_> {
    fn strings(&mut self) -> Read<Vec<String>> {
        let count = wire::get_count(&mut self.reader, 4)?;
        (0..count).map(|_| Ok(self.reader.str()?.to_owned())).collect()
    }

    /// Loads the modules and finds what the bytes name.
    fn head(&mut self) -> Read<()> {
        let code = self.reader.hash()?;
        for unit in self.strings()? {
            let natives = Rc::clone(&self.machine.natives);
            let Some(code) = natives.unit.and_then(|code_of| code_of(&unit)) else {
                return Err(SnapshotError::Unknown(format!("the module {unit}")));
            };
            if self.machine.linked.iter().any(|linked| Rc::ptr_eq(&linked.code, &code)) {
                return Err(SnapshotError::Unfit("list of modules"));
            }
            self.machine.link(code);
        }
        if code != write::code_hash(self.machine) {
            return Err(SnapshotError::Code);
        }
        let modules = self.strings()?;
        let mut lazy = Vec::new();
        for name in &modules {
            let natives = Rc::clone(&self.machine.natives);
            match (natives.module(name), self.machine.load_module(name)) {
                (Some(row), Ok(Some(id))) => lazy.extend(row.is_lazy.then_some(id)),
                _ => return Err(SnapshotError::Unknown(format!("the module {name}"))),
            }
        }
        for module in lazy {
            for name in self.strings()? {
                match self.machine.lazy_own(module, &name) {
                    Ok(true) => {}
                    Ok(false) => self.borrowed.push((module, name)),
                    Err(_) => return Err(SnapshotError::Unknown(format!("the name {name}"))),
                }
            }
        }
        for kind in self.strings()? {
            let natives = Rc::clone(&self.machine.natives);
            if self.machine.kinds.iter().any(|(name, _)| *name == kind) {
                continue;
            }
            let row = natives.modules.iter().flat_map(|module| module.kinds).find(|row| row.name == kind);
            let exception = natives.modules.iter().flat_map(|module| module.exceptions).find(|(name, _)| *name == kind);
            match (row, exception) {
                (Some(row), _) => self.machine.class_of_kind(row.name),
                (None, Some((name, base))) => self.machine.exception_class(name, base),
                (None, None) => return Err(SnapshotError::Unknown(format!("the class {kind}"))),
            };
        }
        let mut rows: BTreeMap<(&str, &str), Vec<u32>> = BTreeMap::new();
        for (number, row) in self.machine.rows.iter().enumerate() {
            rows.entry((self.machine.row_homes[number], row.name)).or_default().push(number as u32);
        }
        let count = wire::get_count(&mut self.reader, 5)?;
        let mut last: BTreeMap<Outside, ()> = BTreeMap::new();
        for _ in 0..count {
            let outside = self.outside()?;
            let found = match &outside {
                Outside::Class(name, nth) => {
                    let same = CLASSES.iter().enumerate().filter(|(_, row)| row.name == name);
                    same.map(|(number, _)| Value::Class(ClassId(number as u32))).nth(*nth as usize)
                }
                Outside::Kind(name) => {
                    let found = self.machine.kinds.iter().find(|(known, _)| known == name);
                    found.map(|(_, class)| Value::Class(*class))
                }
                Outside::Row(home, name, nth) => {
                    let same = rows.get(&(home.as_str(), name.as_str()));
                    same.and_then(|same| same.get(*nth as usize)).map(|row| Value::Builtin(*row))
                }
                Outside::Module(name) => {
                    let found = self.machine.modules.iter().find(|(known, _)| known == name);
                    found.map(|(_, module)| Value::Module(*module))
                }
            };
            match found {
                Some(value) => self.outside.push(value),
                None => return Err(SnapshotError::Unknown(format!("{outside:?}"))),
            }
            if last.insert(outside, ()).is_some() {
                return Err(SnapshotError::Unfit("list of names outside"));
            }
        }
        for name in self.strings()? {
            let name = self.machine.intern(&name);
            self.names.push(name);
        }
        Ok(())
    }

    /// Gives lazy modules the names they have from other modules, which are there now.
    fn borrow_names(&mut self) -> Read<()> {
        for (module, name) in std::mem::take(&mut self.borrowed) {
            if !self.machine.lazy_borrowed(module, &name) {
                return Err(SnapshotError::Unknown(format!("the name {name}")));
            }
        }
        Ok(())
    }

    fn outside(&mut self) -> Read<Outside> {
        let text = |reader: &mut Reader<'_>| Ok::<_, SnapshotError>(reader.str()?.to_owned());
        let reader = &mut self.reader;
        Ok(match reader.u8()? {
            0 => Outside::Class(text(reader)?, small(wire::get(reader)?)?),
            1 => Outside::Kind(text(reader)?),
            2 => Outside::Row(text(reader)?, text(reader)?, small(wire::get(reader)?)?),
            3 => Outside::Module(text(reader)?),
            _ => return Err(reader.malformed("name outside").into()),
        })
    }

    /// Every object, still empty.
    fn make_objects(&mut self) -> Read<()> {
        let count = wire::get_count(&mut self.reader, 2)?;
        if count as u64 * OBJECT_BYTES > self.machine.limits.heap_bytes {
            return Err(SnapshotError::TooBig);
        }
        let kinds = self.reader.take(count)?;
        let mut least = 0;
        for kind in kinds {
            match KINDS.iter().find(|(known, _)| known == kind) {
                Some((_, bytes)) => least += bytes,
                None => return Err(SnapshotError::Unfit("kind of an object")),
            }
        }
        if least > self.reader.left() {
            return Err(SnapshotError::Unfit("list of objects"));
        }
        for kind in kinds {
            let object = self.empty(*kind);
            self.objects.push(object);
        }
        Ok(())
    }

    fn empty(&mut self, kind: u8) -> Value {
        let heap = &mut self.machine.heap;
        let none = Value::None;
        match kind {
            parts::BIG => Value::Big(heap.new_big(num_bigint::BigInt::default())),
            parts::BYTES => Value::Bytes(heap.new_bytes(Box::default())),
            parts::BYTEARRAY => Value::ByteArray(heap.new_bytearray(Vec::new())),
            parts::LIST => Value::List(heap.new_list(Vec::new())),
            parts::TUPLE => Value::Tuple(heap.new_tuple(TupleObj::of(&[]))),
            parts::DICT => Value::Dict(heap.new_dict(crate::dict::Table::new())),
            parts::SET => Value::Set(heap.new_set(SetObj { table: crate::dict::Table::new(), frozen: false })),
            parts::RANGE => Value::Range(heap.new_range(RangeObj { start: 0, stop: 0, step: 1 })),
            parts::SLICE => Value::Slice(heap.new_slice(SliceObj { start: none, stop: none, step: none })),
            parts::CELL => Value::Cell(heap.new_cell(Value::Undef)),
            parts::FUNC => Value::Func(heap.new_func(FuncObj {
                code: 0,
                defaults: none,
                keyword_defaults: none,
                annotations: none,
                closure: Box::default(),
                name: Value::Undef,
                attrs: crate::attrs::Attrs::new(),
            })),
            parts::BOUND => Value::Bound(heap.new_bound(BoundObj { callable: none, receiver: none })),
            parts::CLASS => Value::Class(heap.new_class(ClassObj {
                name: Box::default(),
                qualname: Box::default(),
                bases: Vec::new(),
                mro: Vec::new(),
                attrs: crate::attrs::Attrs::new(),
                layout: Layout::Plain,
                constructor: None,
                is_user: true,
                metaclass: classes::TYPE,
                slots: None,
                scalar: 0,
            })),
            parts::INSTANCE => Value::Instance(heap.new_instance(InstanceObj {
                class: classes::OBJECT,
                attrs: crate::attrs::Attrs::new(),
                payload: Payload::None,
            })),
            parts::ITER => Value::Iter(heap.new_iter(IterObj::Done)),
            parts::GEN => Value::Gen(heap.new_gen(GenObj {
                code: 0,
                pc: 0,
                receives: None,
                registers: Vec::new(),
                function: Value::Undef,
                handled: none,
                state: GenState::Done,
            })),
            parts::MODULE => {
                Value::Module(heap.new_module(ModuleObj { name: Box::default(), attrs: crate::attrs::Attrs::new() }))
            }
            // A view of no dict stands for a moment only: its record names one.
            parts::VIEW => Value::View(heap.new_view(ViewObj { dict: DictId(0), kind: ViewKind::Keys })),
            parts::DESCRIPTOR => Value::Descriptor(heap.new_descriptor(DescriptorObj {
                kind: DescriptorKind::StaticMethod,
                get: none,
                set: none,
                delete: none,
                doc: none,
                name: none,
            })),
            parts::NATIVE => Value::Native(heap.new_native(Box::new(check::Nothing))),
            _ => Value::Str(heap.new_str_obj(StrObj {
                text: compact_str::CompactString::default(),
                chars: 0,
                hash: 0,
                sym: None,
            })),
        }
    }

    /// The method's name and the values from which a run goes on.
    fn roots(&mut self) -> Read<(String, [Value; 3])> {
        let method = self.reader.str()?.to_owned();
        let roots = [self.value()?, self.value()?, self.value()?];
        let count = wire::get_count(&mut self.reader, 1)?;
        if count != self.machine.globals.len() {
            return Err(SnapshotError::Unfit("list of variables"));
        }
        for at in 0..count {
            let value = self.raw_value()?;
            if matches!(value, Value::Cell(_)) {
                return Err(SnapshotError::Unfit("variable"));
            }
            self.machine.globals[at] = value;
        }
        for _ in 0..wire::get_count(&mut self.reader, 6)? {
            let name = self.reader.str()?.to_owned();
            let Value::Module(module) = self.value()? else { return Err(SnapshotError::Unfit("module")) };
            if self.machine.modules.iter().any(|(known, _)| *known == name) {
                return Err(SnapshotError::Unfit("list of modules"));
            }
            self.machine.modules.push((name, module));
        }
        let flags = self.reader.u8()?;
        if flags > 3 {
            return Err(SnapshotError::Unfit("flag"));
        }
        self.machine.custom_getattribute = flags & 1 != 0;
        if flags & 2 != 0 {
            let dict @ Value::Dict(_) = self.value()? else { return Err(SnapshotError::Unfit("globals()")) };
            self.machine.module_dict = dict;
        }
        Ok((method, roots))
    }

    fn numbered(&mut self) -> Read<Value> {
        let number = wire::get(&mut self.reader)?;
        let found = usize::try_from(number).ok().and_then(|number| self.objects.get(number));
        found.copied().ok_or(SnapshotError::Unfit("number of an object"))
    }

    fn sides(&mut self) -> Read<()> {
        for _ in 0..wire::get_count(&mut self.reader, 2)? {
            let (Value::Dict(dict), Value::Instance(instance)) = (self.numbered()?, self.numbered()?) else {
                return Err(SnapshotError::Unfit("__dict__"));
            };
            self.machine.instance_dicts.insert(dict, instance);
        }
        let total = wire::get(&mut self.reader)?;
        self.machine.identities.count = total;
        for _ in 0..wire::get_count(&mut self.reader, 2)? {
            let place = Heap::place(self.numbered()?);
            let number = wire::get(&mut self.reader)?;
            match place {
                Some(place) if number <= total && self.machine.identities.get(place).is_none() => {
                    self.machine.identities.set(place, number);
                }
                _ => return Err(SnapshotError::Unfit("hash by identity")),
            }
        }
        // Hashes are made of these numbers, with room to count on.
        if total > u64::from(u32::MAX) { Err(SnapshotError::Unfit("hash by identity")) } else { Ok(()) }
    }

    /// The interned name of an index.
    pub fn name(&mut self) -> Read<Sym> {
        let index = wire::get(&mut self.reader)?;
        let found = usize::try_from(index).ok().and_then(|index| self.names.get(index));
        found.copied().ok_or(SnapshotError::Unfit("name"))
    }

    /// A value of a register, a cell or a variable, which may be none.
    pub fn raw_value(&mut self) -> Read<Value> {
        let reader = &mut self.reader;
        Ok(match reader.u8()? {
            tag::UNDEF => Value::Undef,
            tag::NONE => Value::None,
            tag::ELLIPSIS => Value::Ellipsis,
            tag::NOT_IMPLEMENTED => Value::NotImplemented,
            tag::FALSE => Value::Bool(false),
            tag::TRUE => Value::Bool(true),
            tag::INT => Value::Int(wire::get_signed(reader)?),
            tag::FLOAT => Value::Float(reader.f64()?),
            tag::OBJECT => self.numbered()?,
            tag::OUTSIDE => {
                let index = wire::get(reader)?;
                let found = usize::try_from(index).ok().and_then(|index| self.outside.get(index));
                found.copied().ok_or(SnapshotError::Unfit("name outside"))?
            }
            tag::STATE => Value::State,
            tag::EVENT_MAKER => Value::EventMaker,
            tag::EVENT_KIND => Value::EventKind(self.name()?),
            tag::NAME => {
                let name = self.name()?;
                self.machine.name_value(name)
            }
            _ => return Err(reader.malformed("value").into()),
        })
    }

    /// A value that Python code may see.
    pub fn value(&mut self) -> Read<Value> {
        match self.raw_value()? {
            Value::Undef | Value::Cell(_) => Err(SnapshotError::Unfit("value")),
            value => Ok(value),
        }
    }

    /// A count and that many values.
    pub fn values(&mut self) -> Read<Vec<Value>> {
        let count = wire::get_count(&mut self.reader, 1)?;
        (0..count).map(|_| self.value()).collect()
    }

    /// A class.
    pub fn class(&mut self) -> Read<ClassId> {
        match self.value()? {
            Value::Class(class) => Ok(class),
            _ => Err(SnapshotError::Unfit("class")),
        }
    }

    /// A function's place in the code: its index and an instruction.
    pub fn trace(&mut self) -> Read<TraceEntry> {
        let (code, pc) = (small(wire::get(&mut self.reader)?)?, small(wire::get(&mut self.reader)?)?);
        match self.machine.linked.get(code as usize) {
            Some(linked) if (pc as usize) < linked.function().instrs.len() => Ok(TraceEntry { code, pc }),
            _ => Err(SnapshotError::Unfit("place in the code")),
        }
    }
}

/// A number of 32 bits.
pub(super) fn small(number: u64) -> Read<u32> {
    u32::try_from(number).map_err(|_| SnapshotError::Unfit("number"))
}
