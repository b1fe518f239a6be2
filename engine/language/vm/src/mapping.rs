//! Hashing and the tables of dicts and sets, where comparing keys may run Python code.

use crate::machine::Machine;
use crate::object::*;
use crate::value::*;
use crate::{R, Raise};
use bytecode::BinaryOp;
use num_traits::{Signed, ToPrimitive};
use primitives::hash_bytes;

/// CPython's modulus for hashing numbers: a Mersenne prime.
const HASH_MODULUS: u64 = (1 << 61) - 1;

/// The fixed hash of a text: FNV-1a with a final mix, the same on every machine.
pub(crate) fn hash_text(text: &str) -> u64 {
    hash_bytes(text.as_bytes())
}

/// CPython's hash of a float; equal ints and floats have equal hashes.
fn hash_float(number: f64) -> i64 {
    if number.is_nan() {
        return 0;
    }
    if number.is_infinite() {
        return if number > 0.0 { 314_159 } else { -314_159 };
    }
    let (mut mantissa, mut exponent) = primitives::math::frexp(number);
    let negative = mantissa < 0.0;
    mantissa = mantissa.abs();
    let mut hash: u64 = 0;
    while mantissa != 0.0 {
        hash = ((hash << 28) & HASH_MODULUS) | (hash >> (61 - 28));
        mantissa *= 268_435_456.0;
        exponent -= 28;
        let whole = mantissa as u64;
        mantissa -= whole as f64;
        hash += whole;
        if hash >= HASH_MODULUS {
            hash -= HASH_MODULUS;
        }
    }
    let turn = exponent.rem_euclid(61) as u32;
    let hash = ((hash << turn) & HASH_MODULUS) | (hash >> (61 - turn));
    signed(hash, negative)
}

fn signed(hash: u64, negative: bool) -> i64 {
    let value = if negative { -(hash as i64) } else { hash as i64 };
    if value == -1 { -2 } else { value }
}

fn hash_int(number: i64) -> i64 {
    let magnitude = number.unsigned_abs();
    signed(if magnitude < HASH_MODULUS { magnitude } else { magnitude % HASH_MODULUS }, number < 0)
}

impl Machine {
    /// The hash of what needs no work to be hashed.
    #[inline(always)]
    fn quick_hash(&self, value: Value) -> Option<i64> {
        match value {
            Value::Int(number) => Some(hash_int(number)),
            Value::Str(id) => Some(self.heap.str(id).hash as i64).filter(|hash| *hash != 0),
            _ => None,
        }
    }

    #[inline(always)]
    fn key_hash(&mut self, key: Value) -> R<u64> {
        match self.quick_hash(key) {
            Some(hash) => Ok(hash as u64),
            None => Ok(self.hash(key)? as u64),
        }
    }

    /// `hash(value)`.
    ///
    /// # Errors
    /// TypeError for what cannot be hashed, or what `__hash__` raises.
    pub fn hash(&mut self, value: Value) -> R<i64> {
        Ok(match value {
            Value::Int(number) => hash_int(number),
            Value::Bool(truth) => i64::from(truth),
            Value::Str(id) => {
                let object = self.heap.str(id);
                if object.hash != 0 {
                    return Ok(object.hash as i64);
                }
                let bytes = object.text.len() as u64;
                self.charge(bytes / 4)?;
                let object = self.heap.str_mut(id);
                object.hash = hash_text(&object.text);
                object.hash as i64
            }
            Value::Float(number) => hash_float(number),
            Value::Big(id) => {
                let number = self.heap.big(id);
                self.charge(50 + number.bits() / 12)?;
                let number = self.heap.big(id);
                let rest = (number.magnitude() % HASH_MODULUS).to_u64().unwrap_or(0);
                signed(rest, number.is_negative())
            }
            Value::None => 0x5eed_0001,
            Value::Ellipsis => 0x5eed_0002,
            Value::NotImplemented => 0x5eed_0003,
            Value::Bytes(id) => {
                self.charge(self.heap.bytes(id).len() as u64 / 4)?;
                hash_bytes(self.heap.bytes(id)) as i64
            }
            Value::Tuple(id) => {
                let count = self.heap.tuple(id).len();
                self.charge(20 * count as u64)?;
                let mut hash: u64 = 0x2545_f491_4f6c_dd1d;
                for at in 0..count {
                    let item = self.heap.tuple(id)[at];
                    let item_hash = match self.quick_hash(item) {
                        Some(known) => known,
                        None => {
                            self.enter_nesting()?;
                            let item_hash = self.hash(item);
                            self.leave_nesting();
                            item_hash?
                        }
                    };
                    hash = (hash ^ item_hash as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31);
                }
                (hash ^ (hash >> 29)) as i64
            }
            Value::Set(id) if self.heap.set(id).frozen => {
                self.charge(5 * self.heap.set(id).table.len() as u64)?;
                // Equal sets may differ in order, so the members' hashes are summed.
                let sum = self.heap.set(id).table.iter().fold(0u64, |sum, entry| {
                    sum.wrapping_add((entry.hash ^ 0x5851_f42d).wrapping_mul(0x9fb2_1c65_1e98_df25))
                });
                (sum ^ (sum >> 32)) as i64
            }
            Value::Range(id) => {
                let range = *self.heap.range(id);
                let parts = if range.is_empty() { (0, 0) } else { (range.start, range.step) };
                (hash_int(parts.0) as u64).wrapping_mul(31).wrapping_add(hash_int(parts.1) as u64) as i64
                    ^ range.len() as i64
            }
            Value::List(_) | Value::Dict(_) | Value::Set(_) | Value::Slice(_) | Value::ByteArray(_) => {
                return Err(self.unhashable(value));
            }
            Value::Instance(id) => return self.hash_instance(id),
            Value::Class(ClassId(index)) if (index as usize) < crate::classes::CLASSES.len() => {
                0x1000 + i64::from(index) * 16
            }
            Value::Func(_)
            | Value::Class(_)
            | Value::Gen(_)
            | Value::Module(_)
            | Value::Descriptor(_)
            | Value::Iter(_) => self.identity_hash(value),
            Value::Bound(id) => {
                let bound = *self.heap.bound(id);
                self.hash(bound.callable)? ^ self.hash(bound.receiver).unwrap_or(7)
            }
            Value::Builtin(index) => hash_text(self.rows[index as usize].name) as i64,
            Value::View(id) if self.heap.view(id).kind == ViewKind::Values => self.identity_hash(value),
            Value::View(_) => return Err(self.unhashable(value)),
            Value::Native(_) => {
                let class = self.class_of(value);
                return match self.heap.class(class).attrs.get(self.names.hash) {
                    Some(method @ Value::Builtin(_)) => {
                        let made = self.call(method, &[value])?;
                        self.hash(made)
                    }
                    _ => Err(self.unhashable(value)),
                };
            }
            Value::Cell(_) | Value::State | Value::EventMaker | Value::EventKind(_) | Value::Undef => 1,
        })
    }

    fn unhashable(&mut self, value: Value) -> Raise {
        let kind = self.type_name(value);
        self.type_error(format!("unhashable type: '{kind}'"))
    }

    fn hash_instance(&mut self, id: InstanceId) -> R<i64> {
        let value = Value::Instance(id);
        let class = self.heap.instance(id).class;
        // A class that defines __eq__ without __hash__ cannot be hashed.
        let mro = self.heap.class(class).mro.clone();
        for base in mro {
            let attrs = &self.heap.class(base).attrs;
            match (attrs.get(self.names.hash), attrs.get(self.names.eq)) {
                (Some(Value::None), _) => return Err(self.unhashable(value)),
                (Some(method @ Value::Func(_)), _) => {
                    let result = self.call(method, &[value])?;
                    return match result {
                        // The number itself; -1 is C's mark of an error.
                        Value::Int(number) => Ok(if number == -1 { -2 } else { number }),
                        Value::Bool(_) | Value::Big(_) => self.hash(result),
                        _ => Err(self.type_error("__hash__ method should return an integer")),
                    };
                }
                (None, Some(Value::Func(_))) => return Err(self.unhashable(value)),
                _ => {}
            }
        }
        match self.heap.instance(id).payload {
            Payload::Base(Value::List(_) | Value::Dict(_) | Value::ByteArray(_)) => Err(self.unhashable(value)),
            Payload::Base(Value::Set(set)) if !self.heap.set(set).frozen => Err(self.unhashable(value)),
            Payload::Base(inner) => self.hash(inner),
            _ => Ok(self.identity_hash(value)),
        }
    }

    /// Whether two keys of equal hash are equal, when that needs no Python code.
    fn keys_equal(&self, a: Value, b: Value) -> Option<bool> {
        match (a, b) {
            (Value::Int(x), Value::Int(y)) => return Some(x == y),
            (Value::Str(x), Value::Str(y)) => {
                return Some(x == y || self.heap.str(x).text == self.heap.str(y).text);
            }
            _ => {}
        }
        if a.is(b) {
            return Some(true);
        }
        match (a, b) {
            (Value::Int(_) | Value::Bool(_), Value::Int(_) | Value::Bool(_)) => Some(a.as_int() == b.as_int()),
            (Value::Instance(_) | Value::Native(_), _) | (_, Value::Instance(_) | Value::Native(_)) => None,
            (Value::Tuple(x), Value::Tuple(y)) => {
                let (x, y) = (self.heap.tuple(x), self.heap.tuple(y));
                if x.len() != y.len() {
                    return Some(false);
                }
                for (x, y) in x.iter().zip(y.iter()) {
                    if let (Value::Int(x), Value::Int(y)) = (x, y) {
                        if x == y {
                            continue;
                        }
                        return Some(false);
                    }
                    // Tuples inside tuples go the long way, which counts how deep they are.
                    let same = if matches!(x, Value::Tuple(_)) && !x.is(*y) { None } else { self.keys_equal(*x, *y) };
                    if same != Some(true) {
                        return same;
                    }
                }
                Some(true)
            }
            (Value::Set(_), Value::Set(_)) => None,
            (Value::Float(x), Value::Float(y)) => Some(x == y),
            (Value::Float(x), Value::Int(y)) | (Value::Int(y), Value::Float(x)) => Some(x == y as f64 && x as i64 == y),
            (Value::Big(x), Value::Big(y)) => Some(self.heap.big(x) == self.heap.big(y)),
            (Value::Bytes(x), Value::Bytes(y)) => Some(self.heap.bytes(x) == self.heap.bytes(y)),
            (Value::Bound(_), Value::Bound(_)) | (Value::Range(_), Value::Range(_)) => None,
            (Value::Bool(_) | Value::Big(_), Value::Float(_)) | (Value::Float(_), Value::Bool(_) | Value::Big(_)) => {
                None
            }
            _ => Some(false),
        }
    }

    /// The position of a key; `table_of` finds the table anew after Python code has run.
    fn find_key(
        &mut self,
        key: Value,
        hash: u64,
        table_of: impl Fn(&Machine) -> &crate::dict::Table,
    ) -> R<Option<usize>> {
        // Long keys are compared byte by byte whenever the hash fits.
        let key_bytes = match key {
            Value::Str(id) => self.heap.str(id).text.len() as u64,
            Value::Bytes(id) => self.heap.bytes(id).len() as u64,
            Value::Big(id) => self.heap.big(id).bits() / 8,
            _ => 0,
        };
        if key_bytes > 64 {
            self.charge(key_bytes / 8)?;
        }
        let (mut undecided, mut compared) = (false, 0);
        let search = table_of(self).find(hash, |candidate| {
            compared += 1;
            self.keys_equal(candidate, key).unwrap_or_else(|| {
                undecided = true;
                false
            })
        });
        if compared > 1
            && let Value::Tuple(id) = key
        {
            self.charge(20 * (compared - 1) * self.heap.tuple(id).len() as u64)?;
        }
        // Keys can be chosen so that they collide; whoever does pays for every one that is looked at.
        if search.probes > FREE_PROBES {
            self.charge(10 * search.probes)?;
        }
        if compared > 1 && key_bytes > 64 {
            self.charge((compared - 1) * key_bytes / 8)?;
        }
        if search.position.is_some() || !undecided {
            return Ok(search.position);
        }
        for position in table_of(self).candidates(hash) {
            let Some(candidate) = table_of(self).entry(position).map(|entry| entry.key) else { continue };
            if self.equal(candidate, key)? {
                return Ok(Some(position));
            }
        }
        Ok(None)
    }

    /// A dict's value of a key.
    ///
    /// # Errors
    /// TypeError for keys that cannot be hashed, or what comparing raises.
    pub fn dict_get(&mut self, dict: DictId, key: Value) -> R<Option<Value>> {
        let hash = self.key_hash(key)?;
        let position = self.find_key(key, hash, |machine| machine.heap.dict(dict))?;
        Ok(position.and_then(|at| self.heap.dict(dict).entry(at)).map(|entry| entry.value))
    }

    /// Sets a key of a dict.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn dict_set(&mut self, dict: DictId, key: Value, value: Value) -> R<()> {
        let hash = self.key_hash(key)?;
        match self.find_key(key, hash, |machine| machine.heap.dict(dict))? {
            Some(at) => self.heap.dict_mut(dict).set_value(at, value),
            None => {
                self.charge(NEW_ENTRY)?;
                self.heap.dict_mut(dict).push(hash, key, value);
                self.heap.grow(ENTRY_BYTES);
            }
        }
        if self.has_mirrors() {
            self.mirror(dict, key, Some(value));
        }
        Ok(())
    }

    /// Removes a key of a dict; what it held.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn dict_remove(&mut self, dict: DictId, key: Value) -> R<Option<Value>> {
        let hash = self.key_hash(key)?;
        let position = self.find_key(key, hash, |machine| machine.heap.dict(dict))?;
        let removed = position.and_then(|at| self.heap.dict_mut(dict).remove(at)).map(|entry| entry.value);
        if removed.is_some() && self.has_mirrors() {
            self.mirror(dict, key, None);
        }
        Ok(removed)
    }

    /// Makes a key the first of a dict; whether it is there.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn dict_move_to_front(&mut self, dict: DictId, key: Value) -> R<bool> {
        let hash = self.hash(key)? as u64;
        let position = self.find_key(key, hash, |machine| machine.heap.dict(dict))?;
        let removed = position.and_then(|at| self.heap.dict_mut(dict).remove(at));
        if let Some(entry) = removed {
            self.heap.dict_mut(dict).push_front(entry.hash, entry.key, entry.value);
        }
        Ok(removed.is_some())
    }

    /// Whether any dict stands for the attributes of something else.
    pub(crate) fn has_mirrors(&self) -> bool {
        !self.instance_dicts.is_empty() || !self.module_dict.is_undef()
    }

    /// Does to an instance what was done to its `__dict__`, and to the module what was done to `globals()`.
    pub(crate) fn mirror(&mut self, dict: DictId, key: Value, value: Option<Value>) {
        if self.mirror_module(dict, key, value) {
            return;
        }
        let (Some(instance), Value::Str(name)) = (self.instance_dicts.get(&dict).copied(), self.unwrap(key)) else {
            return;
        };
        let name = self.intern_value(name);
        match value {
            Some(value) => {
                if self.heap.instance_mut(instance).attrs.set(name, value) {
                    self.heap.grow(ENTRY_BYTES);
                }
            }
            None => {
                self.heap.instance_mut(instance).attrs.remove(name);
            }
        }
    }

    /// Whether a set has an item.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn set_contains(&mut self, set: SetId, item: Value) -> R<bool> {
        if matches!(self.unwrap(item), Value::Set(_)) {
            return self.holding(|machine| Ok(machine.find_frozen(set, item)?.is_some()));
        }
        let hash = self.key_hash(item)?;
        Ok(self.find_key(item, hash, |machine| &machine.heap.set(set).table)?.is_some())
    }

    /// A set that is looked for in a set stands for the frozenset of its items.
    fn find_frozen(&mut self, set: SetId, item: Value) -> R<Option<usize>> {
        let item = match self.unwrap(item) {
            Value::Set(id) if !self.heap.set(id).frozen => {
                let items: Vec<Value> = self.heap.set(id).table.iter().map(|entry| entry.key).collect();
                self.build_set(&items, true)?
            }
            _ => item,
        };
        let hash = self.key_hash(item)?;
        self.find_key(item, hash, |machine| &machine.heap.set(set).table)
    }

    /// Adds an item to a set; whether it is new.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn set_insert(&mut self, set: SetId, item: Value) -> R<bool> {
        let hash = self.key_hash(item)?;
        if self.find_key(item, hash, |machine| &machine.heap.set(set).table)?.is_some() {
            return Ok(false);
        }
        self.charge(NEW_ENTRY)?;
        self.heap.set_mut(set).table.push(hash, item, Value::None);
        self.heap.grow(ENTRY_BYTES);
        Ok(true)
    }

    /// Removes an item of a set; whether it was there.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn set_remove(&mut self, set: SetId, item: Value) -> R<bool> {
        let found = if matches!(self.unwrap(item), Value::Set(_)) {
            self.holding(|machine| machine.find_frozen(set, item))?
        } else {
            let hash = self.key_hash(item)?;
            self.find_key(item, hash, |machine| &machine.heap.set(set).table)?
        };
        match found {
            Some(at) => Ok(self.heap.set_mut(set).table.remove(at).is_some()),
            None => Ok(false),
        }
    }

    /// A set of these items.
    ///
    /// # Errors
    /// TypeError for items that cannot be hashed.
    pub fn build_set(&mut self, items: &[Value], frozen: bool) -> R<Value> {
        self.charge(60 * items.len() as u64)?;
        let id = self.heap.new_set(SetObj { table: crate::dict::Table::new(), frozen });
        self.keeping(|machine| {
            machine.kept.push(Value::Set(id));
            machine.kept.extend_from_slice(items);
            for item in items {
                machine.set_insert(id, *item)?;
            }
            Ok(Value::Set(id))
        })
    }

    /// A dict of keys and values in turn.
    pub(crate) fn build_dict(&mut self, pairs: &[Value]) -> R<Value> {
        self.charge(40 * pairs.len() as u64)?;
        let dict = self.dict();
        self.keeping(|machine| {
            machine.kept.push(Value::Dict(dict));
            for pair in pairs.chunks_exact(2) {
                machine.dict_set(dict, pair[0], pair[1])?;
            }
            Ok(Value::Dict(dict))
        })
    }

    /// Adds a mapping's entries to a dict.
    pub(crate) fn update_dict(&mut self, target: Value, source: Value) -> R<()> {
        let Value::Dict(dict) = target else { return Ok(()) };
        self.holding(|machine| {
            for (key, value) in machine.mapping_items(source)? {
                machine.charge(40)?;
                machine.dict_set(dict, key, value)?;
            }
            Ok(())
        })
    }

    /// The entries of a dict or of an object with `keys` and `__getitem__`.
    pub fn mapping_items(&mut self, source: Value) -> R<Vec<(Value, Value)>> {
        match self.unwrap(source) {
            Value::Dict(id) => {
                let entries = self.heap.dict(id).end() as u64;
                self.charge(15 * entries)?;
                self.reserve_bytes(2 * VALUE_BYTES * entries)?;
                Ok(self.heap.dict(id).iter().map(|entry| (entry.key, entry.value)).collect())
            }
            other => {
                let sym = self.intern("keys");
                match self.find_attr(other, sym)? {
                    Some(keys) => {
                        let keys = self.call(keys, &[])?;
                        let keys = self.collect_values(keys)?;
                        keys.into_iter().map(|key| Ok((key, self.index(other, key)?))).collect()
                    }
                    None => {
                        let kind = self.type_name(other);
                        Err(self.type_error(format!("'{kind}' object is not a mapping")))
                    }
                }
            }
        }
    }

    /// `f(**a, **b)`: a key that is there twice is an error.
    pub(crate) fn merge_keywords(&mut self, target: Value, source: Value, callable: Value) -> R<()> {
        self.holding(|machine| machine.merge_entries(target, source, callable))
    }

    fn merge_entries(&mut self, target: Value, source: Value, callable: Value) -> R<()> {
        let Value::Dict(dict) = target else { return Ok(()) };
        let name = self.callable_name(callable);
        let items = match self.mapping_items(source) {
            Ok(items) => items,
            Err(Raise::Error(_)) if !matches!(source, Value::Instance(_)) => {
                let kind = self.type_name(source);
                return Err(self.type_error(format!("{name} argument after ** must be a mapping, not {kind}")));
            }
            Err(raise) => return Err(raise),
        };
        for (key, value) in items {
            if !matches!(key, Value::Str(_)) {
                return Err(self.type_error("keywords must be strings"));
            }
            if self.dict_get(dict, key)?.is_some() {
                let key = self.text(key).to_owned();
                return Err(self.type_error(format!("{name} got multiple values for keyword argument '{key}'")));
            }
            self.dict_set(dict, key, value)?;
        }
        Ok(())
    }

    /// `f(*source)`: the arguments so far are in the list `target`.
    pub(crate) fn spread_arguments(&mut self, target: Value, source: Value, callable: Value) -> R<()> {
        let class = self.class_of(source);
        let is_iterable = !matches!(source, Value::Instance(_) | Value::Native(_))
            || self.class_attr(class, self.names.iter).is_some()
            || self.class_attr(class, self.names.getitem).is_some()
            || !self.unwrap(source).is(source);
        if !is_iterable
            || matches!(
                source,
                Value::None | Value::Bool(_) | Value::Int(_) | Value::Big(_) | Value::Float(_) | Value::Func(_)
            )
        {
            let (name, kind) = (self.callable_name(callable), self.type_name(source));
            return Err(self.type_error(format!("{name} argument after * must be an iterable, not {kind}")));
        }
        self.extend_list(target, source)
    }

    fn callable_name(&self, callable: Value) -> String {
        match callable {
            Value::Func(id) => {
                let linked = &self.linked[self.heap.func(id).code as usize];
                format!("__main__.{}()", linked.function().qualname)
            }
            Value::Class(id) if self.heap.class(id).is_user => format!("__main__.{}()", self.heap.class(id).qualname),
            Value::Class(id) => format!("{}()", self.heap.class(id).qualname),
            Value::Builtin(row) => format!("{}()", self.qualified_name(row)),
            Value::Bound(id) => self.callable_name(self.heap.bound(id).callable),
            _ => "function()".to_owned(),
        }
    }

    pub(crate) fn equal_dicts(&mut self, x: DictId, y: DictId) -> R<bool> {
        if self.heap.dict(x).len() != self.heap.dict(y).len() {
            return Ok(false);
        }
        self.enter_nesting()?;
        let result = self.holding(|machine| machine.equal_entries(x, y));
        self.leave_nesting();
        result
    }

    fn equal_entries(&mut self, x: DictId, y: DictId) -> R<bool> {
        let mut at = 0;
        while at < self.heap.dict(x).end() {
            self.charge(60)?;
            if let Some((key, value)) = self.heap.dict(x).entry(at).map(|entry| (entry.key, entry.value)) {
                match self.dict_get(y, key)? {
                    Some(other) if other.is(value) || self.equal(value, other)? => {}
                    _ => return Ok(false),
                }
            }
            at += 1;
        }
        Ok(true)
    }

    /// Members of a set, or of a view that behaves as one.
    pub(crate) fn set_members(&mut self, value: Value) -> R<Option<Vec<Value>>> {
        Ok(match value {
            Value::Set(id) => {
                let entries = self.heap.set(id).table.end() as u64;
                self.charge(10 * entries)?;
                self.reserve_bytes(VALUE_BYTES * entries)?;
                Some(self.heap.set(id).table.iter().map(|entry| entry.key).collect())
            }
            Value::View(id) if self.heap.view(id).kind != ViewKind::Values => {
                self.charge(50 * self.heap.dict(self.heap.view(id).dict).len() as u64)?;
                Some(self.collect_values(value)?)
            }
            _ => None,
        })
    }

    fn set_size(&self, value: Value) -> Option<usize> {
        match value {
            Value::Set(id) => Some(self.heap.set(id).table.len()),
            Value::View(id) if self.heap.view(id).kind != ViewKind::Values => {
                Some(self.heap.dict(self.heap.view(id).dict).len())
            }
            _ => None,
        }
    }

    /// Membership in a set or view.
    fn member(&mut self, container: Value, item: Value) -> R<bool> {
        match container {
            Value::Set(id) => self.set_contains(id, item),
            Value::View(id) => self.view_contains(id, item),
            _ => Ok(false),
        }
    }

    pub(crate) fn view_contains(&mut self, id: ViewId, item: Value) -> R<bool> {
        let ViewObj { dict, kind } = *self.heap.view(id);
        match kind {
            ViewKind::Keys => Ok(self.dict_get(dict, item)?.is_some()),
            ViewKind::Values => {
                let mut at = 0;
                while at < self.heap.dict(dict).end() {
                    self.charge(20)?;
                    if let Some(value) = self.heap.dict(dict).entry(at).map(|entry| entry.value)
                        && (value.is(item) || self.equal(value, item)?)
                    {
                        return Ok(true);
                    }
                    at += 1;
                }
                Ok(false)
            }
            ViewKind::Items => match item {
                Value::Tuple(pair) if self.heap.tuple(pair).len() == 2 => {
                    let (key, value) = (self.heap.tuple(pair)[0], self.heap.tuple(pair)[1]);
                    match self.holding(|machine| machine.dict_get(dict, key))? {
                        Some(found) => Ok(found.is(value) || self.equal(found, value)?),
                        None => Ok(false),
                    }
                }
                _ => Ok(false),
            },
        }
    }

    /// `|`, `&`, `-` and `^` on sets, views and dicts.
    pub(crate) fn set_binary(&mut self, op: BinaryOp, a: Value, b: Value) -> R<Option<Value>> {
        self.holding(|machine| machine.combine_sets(op, a, b))
    }

    fn combine_sets(&mut self, op: BinaryOp, a: Value, b: Value) -> R<Option<Value>> {
        if let (BinaryOp::BitOr, Value::Dict(x), Value::Dict(_)) = (op, a, b) {
            self.charge(20 * self.heap.dict(x).len() as u64)?;
            let copy = self.heap.dict(x).clone();
            let made = Value::Dict(self.heap.new_dict(copy));
            self.update_dict(made, b)?;
            return Ok(Some(made));
        }
        let (a, b) = self.view_operands(op, a, b)?;
        let (Some(left), Some(right)) = (self.set_members(a)?, self.set_members(b)?) else {
            return Ok(None);
        };
        let frozen = matches!(a, Value::Set(id) if self.heap.set(id).frozen);
        self.charge(60 * (left.len() + right.len()) as u64)?;
        let mut items = Vec::new();
        match op {
            BinaryOp::BitOr => {
                items.extend(left);
                items.extend(right);
            }
            BinaryOp::BitAnd => {
                for item in left {
                    if self.member(b, item)? {
                        items.push(item);
                    }
                }
            }
            BinaryOp::Sub | BinaryOp::BitXor => {
                for item in left {
                    if !self.member(b, item)? {
                        items.push(item);
                    }
                }
                if op == BinaryOp::BitXor {
                    for item in right {
                        if !self.member(a, item)? {
                            items.push(item);
                        }
                    }
                }
            }
            _ => return Ok(None),
        }
        self.build_set(&items, frozen).map(Some)
    }

    /// Beside a view of keys or items every iterable counts as a set.
    fn view_operands(&mut self, op: BinaryOp, a: Value, b: Value) -> R<(Value, Value)> {
        let is_view =
            |vm: &Machine, value| matches!(value, Value::View(id) if vm.heap.view(id).kind != ViewKind::Values);
        let is_set = |vm: &Machine, value| matches!(value, Value::Set(_)) || is_view(vm, value);
        if !is_view(self, a) && !is_view(self, b) {
            return Ok((a, b));
        }
        let swapped = op == BinaryOp::BitAnd && !is_view(self, a);
        let (a, b) = if swapped { (b, a) } else { (a, b) };
        let mut sides = [a, b];
        for side in &mut sides {
            if !is_set(self, *side) {
                let items = self.collect_values(*side)?;
                *side = self.build_set(&items, false)?;
            } else if let (Value::Set(id), BinaryOp::BitOr | BinaryOp::Sub | BinaryOp::BitXor | BinaryOp::BitAnd) =
                (*side, op)
                && self.heap.set(id).frozen
            {
                let items: Vec<Value> = self.heap.set(id).table.iter().map(|entry| entry.key).collect();
                *side = self.build_set(&items, false)?;
            }
        }
        Ok((sides[0], sides[1]))
    }

    /// Comparison of sets by inclusion.
    pub(crate) fn compare_sets(&mut self, op: crate::CompareOp, a: Value, b: Value) -> R<bool> {
        self.holding(|machine| machine.include_sets(op, a, b))
    }

    fn include_sets(&mut self, op: crate::CompareOp, a: Value, b: Value) -> R<bool> {
        use crate::CompareOp;
        // Sizes alone decide most of them.
        if let (Some(count), Some(other)) = (self.set_size(a), self.set_size(b)) {
            let decided = match op {
                CompareOp::Eq if count != other => Some(false),
                CompareOp::Ne if count != other => Some(true),
                CompareOp::Le if count > other => Some(false),
                CompareOp::Lt if count >= other => Some(false),
                CompareOp::Ge if count < other => Some(false),
                CompareOp::Gt if count <= other => Some(false),
                _ => None,
            };
            if let Some(decided) = decided {
                return Ok(decided);
            }
        }
        let (Some(left), Some(right)) = (self.set_members(a)?, self.set_members(b)?) else {
            return match op {
                CompareOp::Eq => Ok(a.is(b)),
                CompareOp::Ne => Ok(!a.is(b)),
                _ => Err(self.type_error("these views cannot be compared")),
            };
        };
        let within = |machine: &mut Machine, items: &[Value], container: Value| -> R<bool> {
            for item in items {
                machine.charge(60)?;
                if !machine.member(container, *item)? {
                    return Ok(false);
                }
            }
            Ok(true)
        };
        let (count, other) = (left.len(), right.len());
        match op {
            CompareOp::Eq => Ok(count == other && within(self, &left, b)?),
            CompareOp::Ne => Ok(!(count == other && within(self, &left, b)?)),
            CompareOp::Le => Ok(count <= other && within(self, &left, b)?),
            CompareOp::Lt => Ok(count < other && within(self, &left, b)?),
            CompareOp::Ge => Ok(other <= count && within(self, &right, a)?),
            CompareOp::Gt => Ok(other < count && within(self, &right, a)?),
        }
    }

    /// Guards recursion over nested containers, which may contain themselves.
    pub(crate) fn enter_nesting(&mut self) -> R<()> {
        if self.contract.nesting >= MAX_COMPARE_NESTING {
            return Err(self.error(crate::classes::RECURSION_ERROR, "maximum recursion depth exceeded in comparison"));
        }
        self.contract.nesting += 1;
        Ok(())
    }

    pub(crate) fn leave_nesting(&mut self) {
        self.contract.nesting = self.contract.nesting.saturating_sub(1);
    }
}

/// Tenths of a gas for an entry that was not there: the table grows now and then, and large ones lie far apart.
const NEW_ENTRY: u64 = 50;

/// Slots that a search may look at for the price of the operation.
const FREE_PROBES: u64 = 16;

/// Containers inside containers that comparing, hashing and showing follow; each level costs Rust stack.
const MAX_COMPARE_NESTING: u32 = 200;
