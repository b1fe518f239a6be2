//! Iteration: iterators of every builtin kind, and unpacking.

use crate::drive::Drive;
use crate::generators::GenKind;
use crate::machine::Machine;
use crate::object::*;
use crate::types::big_range;
use crate::value::*;
use crate::{R, Raise, classes};

impl Machine {
    fn new_iter(&mut self, iterator: IterObj) -> Value {
        Value::Iter(self.heap.new_iter(iterator))
    }

    /// `iter(value)`.
    ///
    /// # Errors
    /// TypeError for what is not iterable.
    pub fn iterate(&mut self, value: Value) -> R<Value> {
        let iterator = match value {
            Value::List(list) => IterObj::List { list, next: 0 },
            Value::Tuple(tuple) => IterObj::Tuple { tuple, next: 0 },
            Value::Range(id) => {
                let range = *self.heap.range(id);
                IterObj::Range { next: range.start, step: range.step, left: range.len() }
            }
            Value::Str(text) => IterObj::Str { text, next: 0 },
            Value::Bytes(bytes) => IterObj::Bytes { bytes, next: 0 },
            Value::ByteArray(array) => IterObj::ByteArray { array, next: 0 },
            Value::Dict(dict) => IterObj::Dict { dict, next: 0, len: self.heap.dict(dict).len(), kind: ViewKind::Keys },
            Value::Set(set) => IterObj::Set { set, next: 0, len: self.heap.set(set).table.len() },
            Value::View(id) => {
                let ViewObj { dict, kind } = *self.heap.view(id);
                IterObj::Dict { dict, next: 0, len: self.heap.dict(dict).len(), kind }
            }
            Value::Iter(_) => return Ok(value),
            Value::Gen(id) => match self.gen_kind(id) {
                GenKind::Generator => return Ok(value),
                _ => return Err(self.not_iterable(value)),
            },
            Value::Class(class) => match self.class_hook(class, self.names.iter, self.names.class_iter, &[])? {
                Some(iterator) => return Ok(iterator),
                None => return Err(self.not_iterable(value)),
            },
            Value::Instance(_) | Value::Native(_) => {
                let generator = self.unwrap_generator(value);
                if !generator.is(value) {
                    return Ok(generator);
                }
                let class = self.class_of(value);
                match self.class_attr(class, self.names.iter) {
                    Some(method @ Value::Func(_)) => {
                        let iterator = self.call(method, &[value])?;
                        let iterator = self.unwrap_generator(iterator);
                        let iterator_class = self.class_of(iterator);
                        if !matches!(iterator, Value::Iter(_) | Value::Gen(_))
                            && self.class_attr(iterator_class, self.names.next).is_none()
                        {
                            let kind = self.type_name(iterator);
                            return Err(self.type_error(format!("iter() returned non-iterator of type '{kind}'")));
                        }
                        return Ok(iterator);
                    }
                    Some(method) if matches!(value, Value::Native(_)) => {
                        let method = self.bind(method, value, class)?;
                        return self.call(method, &[]);
                    }
                    _ => {}
                }
                let inner = self.unwrap(value);
                if !inner.is(value) && self.number(inner).is_none() {
                    return self.iterate(inner);
                }
                match self.class_attr(class, self.names.getitem) {
                    Some(_) if matches!(value, Value::Native(_)) => {
                        let Value::Native(object) = value else { return Ok(value) };
                        IterObj::Native { object, next: 0 }
                    }
                    Some(_) if self.scalar_of(value).is_some() => return Err(self.not_iterable(value)),
                    Some(_) => IterObj::Sequence { object: value, next: 0 },
                    None => return Err(self.not_iterable(value)),
                }
            }
            _ => return Err(self.not_iterable(value)),
        };
        Ok(self.new_iter(iterator))
    }

    fn not_iterable(&mut self, value: Value) -> Raise {
        let kind = self.type_name(value);
        self.type_error(format!("'{kind}' object is not iterable"))
    }

    /// `next(iterator)`; `None` at the end.
    ///
    /// # Errors
    /// What the iterator raises besides StopIteration.
    pub fn advance(&mut self, iterator: Value) -> R<Option<Value>> {
        match iterator {
            // Iterators over iterators cost Rust stack, one level each.
            Value::Iter(id) => match self.heap.iter(id) {
                IterObj::Range { .. } | IterObj::List { .. } => self.advance_plain(id),
                IterObj::Enumerate { .. }
                | IterObj::Zip { .. }
                | IterObj::Map { .. }
                | IterObj::Filter { .. }
                | IterObj::Sequence { .. }
                | IterObj::SequenceReversed { .. }
                | IterObj::Sentinel { .. } => {
                    self.enter_nesting()?;
                    let item = self.keeping(|machine| {
                        // A callback may exhaust this very iterator, which then lets go of what it holds.
                        machine.heap.children(iterator, &mut machine.kept);
                        machine.advance_builtin(id)
                    });
                    self.leave_nesting();
                    item
                }
                _ if self.is_awaited(id) => Ok(self.step_awaited(id, Value::None)?.ok()),
                _ => self.advance_builtin(id),
            },
            Value::Gen(id) if self.gen_kind(id) == GenKind::Generator => Ok(self.step_generator(id, Value::None)?.ok()),
            _ => {
                let class = self.class_of(iterator);
                let Some(method) = self.class_attr(class, self.names.next) else {
                    let kind = self.type_name(iterator);
                    return Err(self.type_error(format!("'{kind}' object is not an iterator")));
                };
                let method = self.bind(method, iterator, class)?;
                match self.call(method, &[]) {
                    Ok(value) => Ok(Some(value)),
                    Err(Raise::Error(exception))
                        if self.is_instance(Value::Instance(exception), classes::STOP_ITERATION) =>
                    {
                        Ok(None)
                    }
                    Err(raise) => Err(raise),
                }
            }
        }
    }

    /// The iterators of almost every loop, in place.
    fn advance_plain(&mut self, id: IterId) -> R<Option<Value>> {
        self.charge(20)?;
        let item = match self.heap.iter_mut(id) {
            IterObj::Range { next, step, left } => left.checked_sub(1).map(|fewer| {
                let number = *next;
                *left = fewer;
                *next = next.wrapping_add(*step);
                Value::Int(number)
            }),
            IterObj::List { list, next } => {
                let (list, at) = (*list, *next);
                *next += 1;
                self.heap.list(list).get(at).copied()
            }
            _ => None,
        };
        if item.is_none() {
            *self.heap.iter_mut(id) = IterObj::Done;
        }
        Ok(item)
    }

    fn advance_builtin(&mut self, id: IterId) -> R<Option<Value>> {
        self.charge(20)?;
        let mut state = *self.heap.iter(id);
        let item = match &mut state {
            IterObj::List { .. } | IterObj::Range { .. } => return self.advance_plain(id),
            IterObj::Tuple { tuple, next } => {
                *next += 1;
                self.heap.tuple(*tuple).get(*next - 1).copied()
            }
            IterObj::Str { text, next } => {
                let letter = self.heap.str(*text).text[*next..].chars().next();
                match letter {
                    Some(letter) => {
                        *next += letter.len_utf8();
                        Some(self.letter(letter))
                    }
                    None => None,
                }
            }
            IterObj::Bytes { bytes, next } => {
                *next += 1;
                self.heap.bytes(*bytes).get(*next - 1).map(|byte| Value::Int(i64::from(*byte)))
            }
            IterObj::ByteArray { array, next } => {
                *next += 1;
                self.heap.bytearray(*array).get(*next - 1).map(|byte| Value::Int(i64::from(*byte)))
            }
            IterObj::Dict { dict, next, len, kind } => {
                if self.heap.dict(*dict).len() != *len {
                    *self.heap.iter_mut(id) = IterObj::Done;
                    return Err(self.error(classes::RUNTIME_ERROR, "dictionary changed size during iteration"));
                }
                let before = *next;
                let found = self.next_entry(*dict, next);
                // Holes that removed entries left are passed at a price, unless they stand at the front.
                let skipped = next.saturating_sub(before.max(self.heap.dict(*dict).first()));
                if skipped > 16 {
                    self.charge(2 * skipped as u64)?;
                }
                found.map(|(key, value)| self.view_item(*kind, key, value))
            }
            IterObj::DictReversed { dict, left, len, kind } => {
                if self.heap.dict(*dict).len() != *len {
                    *self.heap.iter_mut(id) = IterObj::Done;
                    return Err(self.error(classes::RUNTIME_ERROR, "dictionary changed size during iteration"));
                }
                let mut found = None;
                while found.is_none() && *left > 0 {
                    *left -= 1;
                    found = self.heap.dict(*dict).entry(*left).map(|entry| (entry.key, entry.value));
                }
                found.map(|(key, value)| self.view_item(*kind, key, value))
            }
            IterObj::Set { set, next, len } => {
                let table = &self.heap.set(*set).table;
                if table.len() != *len {
                    *self.heap.iter_mut(id) = IterObj::Done;
                    return Err(self.error(classes::RUNTIME_ERROR, "Set changed size during iteration"));
                }
                let mut found = None;
                *next = (*next).max(table.first());
                while found.is_none() && *next < table.end() {
                    found = table.entry(*next).map(|entry| entry.key);
                    *next += 1;
                }
                found
            }
            IterObj::ListReversed { list, left } => {
                if *left == 0 {
                    None
                } else {
                    *left -= 1;
                    self.heap.list(*list).get(*left).copied()
                }
            }
            IterObj::Sequence { object, next } => {
                let index = Value::Int(*next);
                *next += 1;
                match self.index(*object, index) {
                    Ok(value) => Some(value),
                    Err(Raise::Error(exception))
                        if self.is_instance(Value::Instance(exception), classes::INDEX_ERROR)
                            || self.is_instance(Value::Instance(exception), classes::STOP_ITERATION) =>
                    {
                        None
                    }
                    Err(raise) => return Err(raise),
                }
            }
            IterObj::SequenceReversed { object, left } => {
                if *left <= 0 {
                    None
                } else {
                    *left -= 1;
                    Some(self.index(*object, Value::Int(*left))?)
                }
            }
            IterObj::Enumerate { inner, next } => match self.advance(*inner)? {
                Some(value) => {
                    let number = *next;
                    *next = self.binary(bytecode::BinaryOp::Add, number, Value::Int(1))?;
                    Some(self.tuple_of(&[number, value]))
                }
                None => None,
            },
            IterObj::Zip { inners, strict: false } if self.heap.tuple(*inners).len() == 2 => {
                self.advance_both(*inners)?.map(|(one, two)| self.tuple_of(&[one, two]))
            }
            IterObj::Zip { inners, strict } => self.advance_zip(*inners, *strict)?,
            IterObj::Map { function, inners } => {
                let (function, inners) = (*function, *inners);
                let mut arguments = Vec::new();
                for at in 0..self.heap.tuple(inners).len() {
                    let inner = self.heap.tuple(inners)[at];
                    match self.advance(inner)? {
                        Some(value) => {
                            arguments.push(value);
                            self.kept.push(value);
                        }
                        None => break,
                    }
                }
                if arguments.len() == self.heap.tuple(inners).len() {
                    Some(self.call(function, &arguments)?)
                } else {
                    None
                }
            }
            IterObj::Filter { function, inner } => {
                let (function, inner) = (*function, *inner);
                loop {
                    let Some(value) = self.advance(inner)? else { break None };
                    let kept = self.kept.len();
                    self.kept.push(value);
                    let keeps = match function {
                        Value::None => self.truth(value)?,
                        _ => {
                            let result = self.call(function, &[value])?;
                            self.truth(result)?
                        }
                    };
                    if keeps {
                        break Some(value);
                    }
                    self.kept.truncate(kept);
                }
            }
            IterObj::Sentinel { function, sentinel } => {
                let (function, sentinel) = (*function, *sentinel);
                let value = self.call(function, &[])?;
                self.kept.push(value);
                if self.equal(value, sentinel)? { None } else { Some(value) }
            }
            IterObj::Native { object, next } => {
                let object = Value::Native(*object);
                if self.has_item(object, *next)? {
                    *next += 1;
                    Some(self.index(object, Value::Int(*next as i64 - 1))?)
                } else {
                    None
                }
            }
            // What is awaited never comes here.
            IterObj::Await { .. }
            | IterObj::AsyncStep { .. }
            | IterObj::AnextDefault { .. }
            | IterObj::Sleep { .. }
            | IterObj::Done => None,
        };
        *self.heap.iter_mut(id) = if item.is_some() { state } else { IterObj::Done };
        Ok(item)
    }

    /// Whether an indexed object reaches this far; a range may be longer than any length can say.
    fn has_item(&mut self, object: Value, at: usize) -> R<bool> {
        match big_range::reaches(self, object, at) {
            Some(answer) => Ok(answer),
            None => Ok(at < self.length(object)?),
        }
    }

    fn next_entry(&self, dict: DictId, next: &mut usize) -> Option<(Value, Value)> {
        let table = self.heap.dict(dict);
        *next = (*next).max(table.first());
        while *next < table.end() {
            *next += 1;
            if let Some(entry) = table.entry(*next - 1) {
                return Some((entry.key, entry.value));
            }
        }
        None
    }

    fn view_item(&mut self, kind: ViewKind, key: Value, value: Value) -> Value {
        match kind {
            ViewKind::Keys => key,
            ViewKind::Values => value,
            ViewKind::Items => self.tuple_of(&[key, value]),
        }
    }

    /// One step of a zip of two.
    fn advance_both(&mut self, inners: TupleId) -> R<Option<(Value, Value)>> {
        let [one, two] = **self.heap.tuple(inners) else { return Ok(None) };
        let Some(one) = self.advance(one)? else { return Ok(None) };
        self.kept.push(one);
        Ok(self.advance(two)?.map(|two| (one, two)))
    }

    /// The next items of two lists, if that is what is zipped; the second list stays where it is when the first has ended.
    fn two_lists(&mut self, inners: TupleId) -> Option<(Option<Value>, Option<Value>)> {
        let [Value::Iter(first), Value::Iter(second)] = **self.heap.tuple(inners) else { return None };
        let (IterObj::List { list: one, next: at_one }, IterObj::List { list: two, next: at_two }) =
            (*self.heap.iter(first), *self.heap.iter(second))
        else {
            return None;
        };
        if first == second {
            return None;
        }
        let item = self.heap.list(one).get(at_one).copied();
        let done = |item: Option<Value>, list, next| match item {
            Some(_) => IterObj::List { list, next: next + 1 },
            None => IterObj::Done,
        };
        *self.heap.iter_mut(first) = done(item, one, at_one);
        if item.is_none() {
            return Some((None, None));
        }
        let other = self.heap.list(two).get(at_two).copied();
        *self.heap.iter_mut(second) = done(other, two, at_two);
        Some((item, other))
    }

    /// Whether an iterator's items are pairs that it makes itself.
    pub(crate) fn gives_pairs(&self, id: IterId) -> bool {
        match self.heap.iter(id) {
            IterObj::Enumerate { .. } | IterObj::Dict { kind: ViewKind::Items, .. } => true,
            IterObj::Zip { inners, strict: false } => self.heap.tuple(*inners).len() == 2,
            _ => false,
        }
    }

    /// The next of such pairs, as two values.
    pub(crate) fn advance_pair(&mut self, id: IterId) -> R<Option<(Value, Value)>> {
        let state = *self.heap.iter(id);
        match state {
            IterObj::Zip { inners, .. } if let Some((one, two)) = self.two_lists(inners) => {
                self.charge(60)?;
                let pair = one.zip(two);
                if pair.is_none() {
                    *self.heap.iter_mut(id) = IterObj::Done;
                }
                Ok(pair)
            }
            IterObj::Zip { inners, .. } => {
                self.enter_nesting()?;
                let pair = self.keeping(|machine| {
                    machine.kept.push(Value::Tuple(inners));
                    machine.charge(20)?;
                    machine.advance_both(inners)
                });
                self.leave_nesting();
                if let Ok(None) = pair {
                    *self.heap.iter_mut(id) = IterObj::Done;
                }
                pair
            }
            IterObj::Enumerate { inner, next: Value::Int(number) } if number < i64::MAX => {
                self.enter_nesting()?;
                let item = self.keeping(|machine| {
                    machine.kept.push(inner);
                    machine.charge(20)?;
                    machine.advance(inner)
                });
                self.leave_nesting();
                let item = item?;
                let next = Value::Int(number + 1);
                *self.heap.iter_mut(id) =
                    if item.is_some() { IterObj::Enumerate { inner, next } } else { IterObj::Done };
                Ok(item.map(|value| (Value::Int(number), value)))
            }
            _ => Ok(match self.advance(Value::Iter(id))? {
                Some(Value::Tuple(pair)) => match **self.heap.tuple(pair) {
                    [one, two] => Some((one, two)),
                    _ => None,
                },
                _ => None,
            }),
        }
    }

    fn advance_zip(&mut self, inners: TupleId, strict: bool) -> R<Option<Value>> {
        let count = self.heap.tuple(inners).len();
        let mut items = Vec::with_capacity(count);
        for at in 0..count {
            let inner = self.heap.tuple(inners)[at];
            match self.advance(inner)? {
                Some(value) => {
                    items.push(value);
                    self.kept.push(value);
                }
                None if !strict => return Ok(None),
                None if at > 0 => {
                    let plural = if at == 1 { " " } else { "s 1-" };
                    let text = format!("zip() argument {} is shorter than argument{plural}{at}", at + 1);
                    return Err(self.value_error(text));
                }
                None => {
                    for other in 1..count {
                        let inner = self.heap.tuple(inners)[other];
                        if self.advance(inner)?.is_some() {
                            let plural = if other == 1 { " " } else { "s 1-" };
                            let text = format!("zip() argument {} is longer than argument{plural}{other}", other + 1);
                            return Err(self.value_error(text));
                        }
                    }
                    return Ok(None);
                }
            }
        }
        Ok(if count == 0 { None } else { Some(self.tuple(items)) })
    }

    /// All items of an iterable.
    ///
    /// # Errors
    /// TypeError for what is not iterable, or what iterating raises.
    pub fn collect(&mut self, value: Value) -> R<Vec<Value>> {
        self.collect_values(value)
    }

    pub(crate) fn collect_values(&mut self, value: Value) -> R<Vec<Value>> {
        match value {
            Value::List(id) => {
                self.charge(8 * self.heap.list(id).len() as u64)?;
                Ok(self.heap.list(id).clone())
            }
            Value::Tuple(id) => {
                self.charge(8 * self.heap.tuple(id).len() as u64)?;
                Ok(self.heap.tuple(id).to_vec())
            }
            Value::Range(id) => {
                let range = *self.heap.range(id);
                let count = range.len();
                self.reserve_bytes(VALUE_BYTES.saturating_mul(count))?;
                self.charge(count.saturating_mul(8))?;
                Ok((0..count).map(|at| Value::Int(range.at(at))).collect())
            }
            _ => self.keeping(|machine| {
                let iterator = machine.iterate(value)?;
                machine.kept.push(iterator);
                machine.gather(iterator)
            }),
        }
    }

    /// What an iterator gives, gathered in a list of the heap: it is counted, and a callback that collects finds it.
    fn gather(&mut self, iterator: Value) -> R<Vec<Value>> {
        let list = self.heap.new_list(Vec::new());
        self.kept.push(Value::List(list));
        let mut drive = Drive::new(self, iterator);
        while let Some(item) = drive.fill(self, list)? {
            let items = self.heap.list_mut(list);
            let grows = items.len() == items.capacity();
            items.push(item);
            self.heap.grow(VALUE_BYTES);
            if grows {
                let more = VALUE_BYTES * self.heap.list(list).len() as u64;
                let room = self.reserve_bytes(more);
                if room.is_err() {
                    drive.park(self);
                }
                room?;
            }
        }
        let items = std::mem::take(self.heap.list_mut(list));
        self.heap.shrink(VALUE_BYTES * items.len() as u64);
        Ok(items)
    }

    pub(crate) fn extend_list(&mut self, target: Value, source: Value) -> R<()> {
        let Value::List(list) = target else { return Ok(()) };
        let items = match self.collect_values(source) {
            Ok(items) => items,
            Err(Raise::Error(exception)) if !is_iterable_kind(source) => {
                // CPython's words for `[*x]` and `f(*x)`.
                if self.is_instance(Value::Instance(exception), classes::TYPE_ERROR)
                    && matches!(source, Value::None | Value::Bool(_) | Value::Int(_) | Value::Float(_) | Value::Func(_))
                {
                    let kind = self.type_name(source);
                    return Err(self.type_error(format!("Value after * must be an iterable, not {kind}")));
                }
                return Err(Raise::Error(exception));
            }
            Err(raise) => return Err(raise),
        };
        self.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
        self.heap.grow(VALUE_BYTES * items.len() as u64);
        self.heap.list_mut(list).extend(items);
        Ok(())
    }

    /// `list += iterable`.
    pub(crate) fn extend_list_for(&mut self, target: Value, source: Value) -> R<()> {
        let Value::List(list) = target else { return Ok(()) };
        let items = self.collect_values(source)?;
        self.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
        self.heap.grow(VALUE_BYTES * items.len() as u64);
        self.heap.list_mut(list).extend(items);
        Ok(())
    }

    /// `a, b = value`: the items go to the stack from `first` on.
    pub(crate) fn unpack(&mut self, value: Value, first: usize, count: usize) -> R<()> {
        self.charge(10 * count as u64)?;
        let got = match value {
            Value::Tuple(id) => {
                let items: &[Value] = self.heap.tuple(id);
                if items.len() == count {
                    self.stack[first..first + count].copy_from_slice(items);
                }
                items.len()
            }
            Value::List(id) => {
                let items = self.heap.list(id);
                if items.len() == count {
                    self.stack[first..first + count].copy_from_slice(items);
                }
                items.len()
            }
            _ => {
                let iterator = match self.iterate(value) {
                    Ok(iterator) => iterator,
                    Err(Raise::Error(_)) if !self.may_iterate(value) => return Err(self.not_unpackable(value)),
                    Err(raise) => return Err(raise),
                };
                let items = self.keeping(|machine| machine.unpack_iterator(iterator, count))?;
                if items.len() == count {
                    self.stack[first..first + count].copy_from_slice(&items);
                }
                items.len()
            }
        };
        match got.cmp(&count) {
            std::cmp::Ordering::Equal => Ok(()),
            std::cmp::Ordering::Greater => {
                Err(self.value_error(format!("too many values to unpack (expected {count})")))
            }
            std::cmp::Ordering::Less => {
                Err(self.value_error(format!("not enough values to unpack (expected {count}, got {got})")))
            }
        }
    }

    fn unpack_iterator(&mut self, iterator: Value, count: usize) -> R<Vec<Value>> {
        self.kept.push(iterator);
        let mut items = Vec::new();
        while let Some(item) = self.advance(iterator)? {
            if items.len() == count {
                return Err(self.value_error(format!("too many values to unpack (expected {count})")));
            }
            items.push(item);
            self.kept.push(item);
        }
        Ok(items)
    }

    fn not_unpackable(&mut self, value: Value) -> Raise {
        let kind = self.type_name(value);
        self.type_error(format!("cannot unpack non-iterable {kind} object"))
    }

    /// Whether a value has a way to be iterated, which may fail all the same.
    fn may_iterate(&mut self, value: Value) -> bool {
        match value {
            Value::Class(class) => {
                self.heap.class(class).metaclass != classes::TYPE
                    || self.class_attr(class, self.names.class_iter).is_some()
            }
            Value::Instance(_) => {
                let (class, inner) = (self.class_of(value), self.unwrap(value));
                let wraps = !inner.is(value) && is_iterable_kind(inner);
                wraps
                    || [self.names.iter, self.names.getitem].iter().any(|name| self.class_attr(class, *name).is_some())
            }
            _ => is_iterable_kind(value),
        }
    }

    /// `a, *b, c = value`.
    pub(crate) fn unpack_star(&mut self, value: Value, before: usize, after: usize) -> R<Vec<Value>> {
        if !self.may_iterate(value) {
            return Err(self.not_unpackable(value));
        }
        let items = self.collect_values(value)?;
        if items.len() < before + after {
            let (least, got) = (before + after, items.len());
            return Err(self.value_error(format!("not enough values to unpack (expected at least {least}, got {got})")));
        }
        let middle = items[before..items.len() - after].to_vec();
        let mut out = items[..before].to_vec();
        out.push(self.list(middle));
        out.extend_from_slice(&items[items.len() - after..]);
        Ok(out)
    }
}

fn is_iterable_kind(value: Value) -> bool {
    !matches!(
        value,
        Value::None
            | Value::Ellipsis
            | Value::NotImplemented
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Big(_)
            | Value::Float(_)
            | Value::Func(_)
            | Value::Builtin(_)
            | Value::Bound(_)
            | Value::Module(_)
            | Value::Slice(_)
            | Value::Descriptor(_)
    )
}
