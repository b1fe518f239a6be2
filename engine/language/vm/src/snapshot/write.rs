//! From a sleeping machine to bytes: the roots, everything they reach in order of reach, and the names of what lies outside.

use super::parts::{Outside, kind_of, tag};
use super::{SNAPSHOT_FORMAT, wire};
use crate::classes;
use crate::heap::Heap;
use crate::link::Linked;
use crate::machine::Machine;
use crate::native::unit_name;
use crate::value::*;
use primitives::codec::Writer;
use primitives::{Hash, sha256};
use std::collections::BTreeMap;

/// Why a run cannot be written.
pub(crate) enum Unwritable {
    /// It takes more bytes than allowed.
    TooBig,
    /// It holds a native object of a kind that has no bytes.
    Native(&'static str),
}

/// The bytes under way.
pub(super) struct Snapshot<'m> {
    pub machine: &'m Machine,
    /// Numbers of objects, by arena and slot; 0 for none, else one more than the number.
    numbers: Vec<Vec<u32>>,
    /// The objects in order of reach.
    pub reached: Vec<Value>,
    outside: Vec<Outside>,
    outside_index: BTreeMap<Outside, u32>,
    outside_rows: BTreeMap<u32, u32>,
    names: Vec<Sym>,
    name_index: BTreeMap<Sym, u32>,
}

/// The canonical bytes of a machine whose run sleeps.
pub(super) fn write(machine: &Machine, limit: u64) -> Result<Vec<u8>, Unwritable> {
    let mut snapshot = Snapshot {
        machine,
        numbers: Vec::new(),
        reached: Vec::new(),
        outside: Vec::new(),
        outside_index: BTreeMap::new(),
        outside_rows: BTreeMap::new(),
        names: Vec::new(),
        name_index: BTreeMap::new(),
    };
    let mut roots = Writer::new();
    snapshot.roots(&mut roots);
    let mut records = Writer::new();
    let mut at = 0;
    while let Some(object) = snapshot.reached.get(at).copied() {
        snapshot.object(&mut records, object)?;
        // What is known to follow counts too, so that nothing large is gathered in vain.
        if (records.len() + snapshot.reached.len()) as u64 > limit {
            return Err(Unwritable::TooBig);
        }
        at += 1;
    }
    let mut sides = Writer::new();
    snapshot.sides(&mut sides);

    let mut head = Writer::new();
    head.u32(SNAPSHOT_FORMAT);
    snapshot.head(&mut head);
    wire::put(&mut head, snapshot.reached.len() as u64);
    for object in &snapshot.reached {
        head.u8(kind_of(*object).unwrap_or(0));
    }
    let mut bytes = head.into_bytes();
    for part in [roots, records, sides] {
        bytes.extend(part.into_bytes());
    }
    if bytes.len() as u64 > limit { Err(Unwritable::TooBig) } else { Ok(bytes) }
}

/// The first function of every file, in the order in which they were linked.
fn files(machine: &Machine) -> impl Iterator<Item = &Linked> {
    let firsts = machine.linked.iter().enumerate().filter(|(at, linked)| linked.functions as usize == *at);
    firsts.map(|(_, linked)| &**linked)
}

/// The hash of all code that a continuation's places refer to.
pub(super) fn code_hash(machine: &Machine) -> Hash {
    let mut hashes = Vec::new();
    for linked in files(machine) {
        hashes.extend(sha256(&bytecode::encode(&linked.code)).0);
    }
    sha256(&hashes)
}

impl Snapshot<'_> {
    /// Modules, classes and names that the rest refers to.
    fn head(&self, writer: &mut Writer) {
        let machine = self.machine;
        let units: Vec<&str> =
            files(machine).skip(1).map(|linked| unit_name(&linked.code.file).unwrap_or("")).collect();
        writer.hash(&code_hash(machine));
        strings(writer, units.into_iter());
        let natives = machine.modules.iter().filter(|(name, _)| machine.natives.module(name).is_some());
        strings(writer, natives.clone().map(|(name, _)| name.as_str()));
        // A lazy module has the names that were used.
        for (_, module) in natives.filter(|(name, _)| machine.natives.module(name).is_some_and(|row| row.is_lazy)) {
            let mut names: Vec<&str> =
                machine.heap.module(*module).attrs.iter().map(|(name, _)| machine.name(name)).collect();
            names.sort_unstable();
            strings(writer, names.into_iter());
        }
        // Classes are made when they are first asked for, which may be at another time in a run that was read.
        let mut kinds: Vec<&str> = machine.kinds.iter().map(|(name, _)| *name).collect();
        kinds.sort_unstable();
        strings(writer, kinds.into_iter());
        wire::put(writer, self.outside.len() as u64);
        for outside in &self.outside {
            match outside {
                Outside::Class(name, nth) => {
                    writer.u8(0);
                    writer.str(name);
                    wire::put(writer, u64::from(*nth));
                }
                Outside::Kind(name) => {
                    writer.u8(1);
                    writer.str(name);
                }
                Outside::Row(home, name, nth) => {
                    writer.u8(2);
                    writer.str(home);
                    writer.str(name);
                    wire::put(writer, u64::from(*nth));
                }
                Outside::Module(name) => {
                    writer.u8(3);
                    writer.str(name);
                }
            }
        }
        strings(writer, self.names.iter().map(|name| machine.name(*name)));
    }

    /// The coroutine, the contract's object, `ctx`, and the variables and modules of all files.
    fn roots(&mut self, writer: &mut Writer) {
        let machine = self.machine;
        writer.str(machine.sleeping_method());
        for root in machine.sleeping_roots() {
            self.value(writer, root);
        }
        wire::put(writer, machine.globals.len() as u64);
        for global in &machine.globals {
            self.value(writer, *global);
        }
        let units: Vec<&(String, ModuleId)> =
            machine.modules.iter().filter(|(name, _)| machine.natives.module(name).is_none()).collect();
        wire::put(writer, units.len() as u64);
        for (name, module) in units {
            writer.str(name);
            self.value(writer, Value::Module(*module));
        }
        // Bit 0: some class has a `__getattribute__`; bit 1: `globals()` has given its dict, which follows.
        let has_dict = matches!(machine.module_dict, Value::Dict(_));
        writer.u8(u8::from(machine.custom_getattribute) | u8::from(has_dict) << 1);
        if has_dict {
            self.value(writer, machine.module_dict);
        }
    }

    /// What is known about objects beside them: `__dict__`s that are their instance, and hashes by identity.
    fn sides(&mut self, writer: &mut Writer) {
        let machine = self.machine;
        let mut pairs = Vec::new();
        for (dict, instance) in &machine.instance_dicts {
            if let (Some(dict), Some(instance)) =
                (self.number_of(Value::Dict(*dict)), self.number_of(Value::Instance(*instance)))
            {
                pairs.push((dict, instance));
            }
        }
        pairs.sort_unstable();
        wire::put(writer, pairs.len() as u64);
        for (dict, instance) in pairs {
            wire::put(writer, u64::from(dict));
            wire::put(writer, u64::from(instance));
        }
        let mut hashed = Vec::new();
        if !machine.identities.is_empty() {
            for (at, object) in self.reached.iter().enumerate() {
                if let Some(number) = Heap::place(*object).and_then(|place| machine.identities.get(place)) {
                    hashed.push((at as u64, number));
                }
            }
        }
        wire::put(writer, machine.identities.count);
        wire::put(writer, hashed.len() as u64);
        for (at, number) in hashed {
            wire::put(writer, at);
            wire::put(writer, number);
        }
    }

    fn number_of(&self, object: Value) -> Option<u32> {
        let (arena, slot) = Heap::place(object)?;
        self.numbers.get(usize::from(arena))?.get(slot as usize)?.checked_sub(1)
    }

    /// The number of an object, which is reached now if it was not before.
    fn reach(&mut self, object: Value) -> u32 {
        let Some((arena, slot)) = Heap::place(object) else { return 0 };
        let (arena, slot) = (usize::from(arena), slot as usize);
        if self.numbers.len() <= arena {
            self.numbers.resize(arena + 1, Vec::new());
        }
        let slots = &mut self.numbers[arena];
        if slots.len() <= slot {
            slots.resize(slot + 1, 0);
        }
        if slots[slot] == 0 {
            self.reached.push(object);
            slots[slot] = self.reached.len() as u32;
        }
        slots[slot] - 1
    }

    /// The index of an interned name.
    pub fn name(&mut self, name: Sym) -> u64 {
        let next = self.names.len() as u32;
        let index = *self.name_index.entry(name).or_insert(next);
        if index == next {
            self.names.push(name);
        }
        u64::from(index)
    }

    fn outside(&mut self, outside: Outside) -> u32 {
        let next = self.outside.len() as u32;
        let index = *self.outside_index.entry(outside.clone()).or_insert(next);
        if index == next {
            self.outside.push(outside);
        }
        index
    }

    /// What lies outside the run and is named.
    fn named(&mut self, value: Value) -> Option<u32> {
        let machine = self.machine;
        Some(match value {
            Value::Builtin(row) => {
                if let Some(index) = self.outside_rows.get(&row) {
                    return Some(*index);
                }
                let (home, name) = (machine.row_homes[row as usize], machine.rows[row as usize].name);
                let same = |at: &usize| machine.row_homes[*at] == home && machine.rows[*at].name == name;
                let nth = (0..row as usize).filter(same).count() as u32;
                let index = self.outside(Outside::Row(home.to_owned(), name.to_owned(), nth));
                self.outside_rows.insert(row, index);
                index
            }
            Value::Class(id) if (id.0 as usize) < classes::CLASSES.len() => {
                let name = classes::CLASSES[id.0 as usize].name;
                let nth = classes::CLASSES[..id.0 as usize].iter().filter(|row| row.name == name).count() as u32;
                self.outside(Outside::Class(name.to_owned(), nth))
            }
            Value::Class(id) => {
                let (name, _) = machine.kinds.iter().find(|(_, class)| *class == id)?;
                self.outside(Outside::Kind((*name).to_owned()))
            }
            Value::Module(id) => {
                let (name, _) = machine.modules.iter().find(|(_, module)| *module == id)?;
                machine.natives.module(name)?;
                self.outside(Outside::Module(name.clone()))
            }
            _ => return None,
        })
    }

    /// A value, whose object is numbered when it has one.
    pub fn value(&mut self, writer: &mut Writer, value: Value) {
        match value {
            Value::Undef => writer.u8(tag::UNDEF),
            Value::None => writer.u8(tag::NONE),
            Value::Ellipsis => writer.u8(tag::ELLIPSIS),
            Value::NotImplemented => writer.u8(tag::NOT_IMPLEMENTED),
            Value::Bool(truth) => writer.u8(if truth { tag::TRUE } else { tag::FALSE }),
            Value::Int(number) => {
                writer.u8(tag::INT);
                wire::put_signed(writer, number);
            }
            Value::Float(number) => {
                writer.u8(tag::FLOAT);
                writer.f64(number);
            }
            Value::State => writer.u8(tag::STATE),
            Value::EventMaker => writer.u8(tag::EVENT_MAKER),
            Value::EventKind(name) => {
                writer.u8(tag::EVENT_KIND);
                let name = self.name(name);
                wire::put(writer, name);
            }
            // Interned texts are one object, whoever makes them.
            Value::Str(id)
                if let Some(name) = self.machine.heap.str(id).sym
                    && self.machine.symbols[name.0 as usize] == id =>
            {
                writer.u8(tag::NAME);
                let name = self.name(name);
                wire::put(writer, name);
            }
            _ => match self.named(value) {
                Some(index) => {
                    writer.u8(tag::OUTSIDE);
                    wire::put(writer, u64::from(index));
                }
                None => {
                    writer.u8(tag::OBJECT);
                    let number = self.reach(value);
                    wire::put(writer, u64::from(number));
                }
            },
        }
    }

    /// A count and that many values.
    pub fn values(&mut self, writer: &mut Writer, values: &[Value]) {
        wire::put(writer, values.len() as u64);
        for value in values {
            self.value(writer, *value);
        }
    }
}

/// A count and that many texts.
fn strings<'a>(writer: &mut Writer, items: impl Iterator<Item = &'a str>) {
    let items: Vec<&str> = items.collect();
    wire::put(writer, items.len() as u64);
    items.into_iter().for_each(|item| writer.str(item));
}
