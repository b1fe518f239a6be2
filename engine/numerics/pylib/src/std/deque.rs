//! `collections.deque` as a native object: both ends in constant time.

use primitives::codec::{CodecError, Reader, Writer};
use std::any::Any;
use std::collections::VecDeque;
use vm::{Args, KindRow, Machine, NativeId, NativeObject, R, VALUE_BYTES, Value, classes, named, row};

#[derive(Debug)]
struct Deque {
    items: VecDeque<Value>,
    most: Option<usize>,
}

impl NativeObject for Deque {
    fn kind(&self) -> &'static str {
        "collections.deque"
    }

    fn size_bytes(&self) -> u64 {
        64 + VALUE_BYTES * self.items.len() as u64
    }

    fn children(&self, out: &mut Vec<Value>) {
        out.extend(self.items.iter().copied());
    }

    fn encode(&self, writer: &mut Writer) -> bool {
        writer.u64(self.most.map_or(0, |most| most as u64 + 1));
        true
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }
}

/// A deque from a continuation; its items are its children.
pub(crate) fn decode(reader: &mut Reader<'_>, items: Vec<Value>) -> Result<Box<dyn NativeObject>, CodecError> {
    let most = match reader.u64()? {
        0 => None,
        most => Some(usize::try_from(most - 1).map_err(|_| reader.malformed("maxlen"))?),
    };
    if most.is_some_and(|most| items.len() > most) {
        return Err(reader.malformed("maxlen"));
    }
    Ok(Box::new(Deque { items: items.into(), most }))
}

impl Deque {
    fn push(&mut self, item: Value) {
        if self.most == Some(0) {
            return;
        }
        if self.most == Some(self.items.len()) {
            self.items.pop_front();
        }
        self.items.push_back(item);
    }

    fn push_front(&mut self, item: Value) {
        if self.most == Some(0) {
            return;
        }
        if self.most == Some(self.items.len()) {
            self.items.pop_back();
        }
        self.items.push_front(item);
    }
}

fn id_of(vm: &Machine, value: Value) -> Option<NativeId> {
    match value {
        Value::Native(id) if vm.heap().native(id).as_any().is::<Deque>() => Some(id),
        _ => None,
    }
}

fn view(vm: &Machine, id: NativeId) -> Option<&Deque> {
    vm.heap().native(id).as_any().downcast_ref::<Deque>()
}

fn receiver(vm: &mut Machine, args: Args) -> R<&mut Deque> {
    let id = id_of(vm, vm.arg(args, 0));
    if let Some(id) = id
        && let Some(deque) = vm.heap_mut().native_mut(id).as_any_mut().downcast_mut::<Deque>()
    {
        return Ok(deque);
    }
    Err(vm::Raise::halt("Internal", "a deque's method was called on another object"))
}

fn items_of(vm: &mut Machine, value: Value) -> R<Vec<Value>> {
    if let Some(id) = id_of(vm, value) {
        let items: Vec<Value> = view(vm, id).map(|deque| deque.items.iter().copied().collect()).unwrap_or_default();
        vm.charge(15 * items.len() as u64)?;
        return Ok(items);
    }
    let items = vm.collect(value)?;
    vm.charge(15 * items.len() as u64)?;
    Ok(items)
}

fn own_items(vm: &mut Machine, args: Args) -> R<Vec<Value>> {
    items_of(vm, vm.arg(args, 0))
}

fn make(vm: &mut Machine, items: Vec<Value>, most: Option<usize>) -> R<Value> {
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    let skip = most.map_or(0, |most| items.len().saturating_sub(most));
    let items = items.into_iter().skip(skip).collect();
    Ok(vm.native(Box::new(Deque { items, most })))
}

fn new(vm: &mut Machine, args: Args) -> R<Value> {
    let (iterable, maxlen) = (vm.arg(args, 0), vm.arg_or_none(args, 1));
    let (items, most) = contents(vm, iterable, maxlen)?;
    make(vm, items, most)
}

/// `__init__` of a class that inherits: the object is there, empty.
fn fill(vm: &mut Machine, args: Args) -> R<Value> {
    let (iterable, maxlen) = (vm.arg(args, 1), vm.arg_or_none(args, 2));
    let (items, most) = contents(vm, iterable, maxlen)?;
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    let deque = receiver(vm, args)?;
    deque.most = most;
    deque.items.clear();
    for item in items {
        deque.push(item);
    }
    Ok(Value::None)
}

fn contents(vm: &mut Machine, iterable: Value, maxlen: Value) -> R<(Vec<Value>, Option<usize>)> {
    let most = match maxlen {
        Value::None => None,
        value if matches!(vm.unwrap(value), Value::Int(_) | Value::Bool(_)) => {
            match usize::try_from(vm.index_of(value)?) {
                Ok(most) => Some(most),
                Err(_) => return Err(vm.value_error("maxlen must be non-negative")),
            }
        }
        _ => return Err(vm.type_error("an integer is required")),
    };
    let items = match iterable {
        Value::Undef => Vec::new(),
        given => items_of(vm, given)?,
    };
    Ok((items, most))
}

fn append(vm: &mut Machine, args: Args) -> R<Value> {
    let item = vm.arg(args, 1);
    receiver(vm, args)?.push(item);
    vm.heap_mut().grow(VALUE_BYTES);
    Ok(Value::None)
}

fn append_left(vm: &mut Machine, args: Args) -> R<Value> {
    let item = vm.arg(args, 1);
    receiver(vm, args)?.push_front(item);
    vm.heap_mut().grow(VALUE_BYTES);
    Ok(Value::None)
}

fn empty(vm: &mut Machine) -> vm::Raise {
    vm.error(classes::INDEX_ERROR, "pop from an empty deque")
}

fn pop(vm: &mut Machine, args: Args) -> R<Value> {
    match receiver(vm, args)?.items.pop_back() {
        Some(item) => Ok(item),
        None => Err(empty(vm)),
    }
}

fn pop_left(vm: &mut Machine, args: Args) -> R<Value> {
    match receiver(vm, args)?.items.pop_front() {
        Some(item) => Ok(item),
        None => Err(empty(vm)),
    }
}

fn extend(vm: &mut Machine, args: Args) -> R<Value> {
    let items = items_of(vm, vm.arg(args, 1))?;
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    vm.heap_mut().grow(VALUE_BYTES * items.len() as u64);
    let deque = receiver(vm, args)?;
    items.into_iter().for_each(|item| deque.push(item));
    Ok(Value::None)
}

fn extend_left(vm: &mut Machine, args: Args) -> R<Value> {
    let items = items_of(vm, vm.arg(args, 1))?;
    vm.reserve_bytes(VALUE_BYTES * items.len() as u64)?;
    vm.heap_mut().grow(VALUE_BYTES * items.len() as u64);
    let deque = receiver(vm, args)?;
    items.into_iter().for_each(|item| deque.push_front(item));
    Ok(Value::None)
}

fn rotate(vm: &mut Machine, args: Args) -> R<Value> {
    let steps = match vm.arg(args, 1) {
        Value::Undef => 1,
        value => vm.index_of(value)?,
    };
    let count = receiver(vm, args)?.items.len();
    if count > 0 {
        vm.charge(count as u64 / 2)?;
        let steps = steps.rem_euclid(count as i64) as usize;
        receiver(vm, args)?.items.rotate_right(steps);
    }
    Ok(Value::None)
}

fn clear(vm: &mut Machine, args: Args) -> R<Value> {
    receiver(vm, args)?.items.clear();
    Ok(Value::None)
}

fn reverse(vm: &mut Machine, args: Args) -> R<Value> {
    let count = receiver(vm, args)?.items.len();
    vm.charge(10 * count as u64)?;
    receiver(vm, args)?.items.make_contiguous().reverse();
    Ok(Value::None)
}

fn copy(vm: &mut Machine, args: Args) -> R<Value> {
    let items = own_items(vm, args)?;
    let most = receiver(vm, args)?.most;
    make(vm, items, most)
}

fn position(vm: &mut Machine, items: &[Value], wanted: Value) -> R<Option<usize>> {
    for (index, item) in items.iter().enumerate() {
        vm.charge(20)?;
        if item.is(wanted) || vm.equal(*item, wanted)? {
            return Ok(Some(index));
        }
    }
    Ok(None)
}

fn count(vm: &mut Machine, args: Args) -> R<Value> {
    let mut total = 0;
    for item in own_items(vm, args)? {
        vm.charge(20)?;
        total += i64::from(vm.equal(item, vm.arg(args, 1))?);
    }
    Ok(Value::Int(total))
}

fn index(vm: &mut Machine, args: Args) -> R<Value> {
    let items = own_items(vm, args)?;
    let wanted = vm.arg(args, 1);
    let mut bound = |index: usize, default: usize| -> R<usize> {
        match vm.arg(args, index) {
            Value::Undef => Ok(default),
            value => {
                let at = vm.index_of(value)?;
                let at = if at < 0 { (at + items.len() as i64).max(0) } else { at };
                Ok((at as usize).min(items.len()))
            }
        }
    };
    let (start, stop) = (bound(2, 0)?, bound(3, items.len())?);
    if let Some(slice) = items.get(start..stop)
        && let Some(at) = position(vm, slice, wanted)?
    {
        return Ok(Value::Int((start + at) as i64));
    }
    let shown = vm.repr(wanted)?;
    Err(vm.value_error(format!("{shown} is not in deque")))
}

fn remove(vm: &mut Machine, args: Args) -> R<Value> {
    let items = own_items(vm, args)?;
    match position(vm, &items, vm.arg(args, 1))? {
        Some(at) => {
            receiver(vm, args)?.items.remove(at);
            Ok(Value::None)
        }
        None => {
            let shown = vm.repr(vm.arg(args, 1))?;
            Err(vm.value_error(format!("{shown} is not in deque")))
        }
    }
}

fn insert(vm: &mut Machine, args: Args) -> R<Value> {
    let at = vm.index_of(vm.arg(args, 1))?;
    let item = vm.arg(args, 2);
    let deque = receiver(vm, args)?;
    if deque.most == Some(deque.items.len()) {
        return Err(vm.error(classes::INDEX_ERROR, "deque already at its maximum size"));
    }
    let length = deque.items.len() as i64;
    let at = if at < 0 { (at + length).max(0) } else { at.min(length) };
    vm.charge(2 * length as u64)?;
    vm.heap_mut().grow(VALUE_BYTES);
    receiver(vm, args)?.items.insert(at as usize, item);
    Ok(Value::None)
}

fn place(vm: &mut Machine, args: Args) -> R<usize> {
    let given = vm.arg(args, 1);
    if !matches!(vm.unwrap(given), Value::Int(_) | Value::Bool(_)) {
        let kind = vm.type_name(given);
        return Err(vm.type_error(format!("sequence index must be integer, not '{kind}'")));
    }
    let at = vm.index_of(given)?;
    let length = receiver(vm, args)?.items.len() as i64;
    let at = if at < 0 { at + length } else { at };
    if (0..length).contains(&at) {
        return Ok(at as usize);
    }
    Err(vm.error(classes::INDEX_ERROR, "deque index out of range"))
}

fn get_item(vm: &mut Machine, args: Args) -> R<Value> {
    let at = place(vm, args)?;
    Ok(receiver(vm, args)?.items[at])
}

fn set_item(vm: &mut Machine, args: Args) -> R<Value> {
    let at = place(vm, args)?;
    let item = vm.arg(args, 2);
    receiver(vm, args)?.items[at] = item;
    Ok(Value::None)
}

fn delete_item(vm: &mut Machine, args: Args) -> R<Value> {
    let at = place(vm, args)?;
    let count = receiver(vm, args)?.items.len();
    vm.charge(2 * count as u64)?;
    receiver(vm, args)?.items.remove(at);
    Ok(Value::None)
}

fn length(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(Value::Int(receiver(vm, args)?.items.len() as i64))
}

fn contains(vm: &mut Machine, args: Args) -> R<Value> {
    let items = own_items(vm, args)?;
    Ok(Value::Bool(position(vm, &items, vm.arg(args, 1))?.is_some()))
}

fn reversed(vm: &mut Machine, args: Args) -> R<Value> {
    let mut items = own_items(vm, args)?;
    items.reverse();
    let list = vm.list(items);
    vm.iterate(list)
}

fn compared(vm: &mut Machine, args: Args, op: vm::CompareOp) -> R<Value> {
    let other = vm.arg(args, 1);
    if id_of(vm, other).is_none() {
        return Ok(Value::NotImplemented);
    }
    let (left, right) = (own_items(vm, args)?, items_of(vm, other)?);
    let (left, right) = (vm.list(left), vm.list(right));
    vm.compare(op, left, right).map(Value::Bool)
}

macro_rules! comparisons {
    ($($name:ident $op:ident;)*) => {
        $(fn $name(vm: &mut Machine, args: Args) -> R<Value> {
            compared(vm, args, vm::CompareOp::$op)
        })*
    };
}

comparisons! { equal Eq; unequal Ne; less Lt; at_most Le; greater Gt; at_least Ge; }

fn add(vm: &mut Machine, args: Args) -> R<Value> {
    let other = vm.arg(args, 1);
    if id_of(vm, other).is_none() {
        let kind = vm.type_name(other);
        return Err(vm.type_error(format!("can only concatenate deque (not \"{kind}\") to deque")));
    }
    let mut items = own_items(vm, args)?;
    items.extend(items_of(vm, other)?);
    let most = receiver(vm, args)?.most;
    make(vm, items, most)
}

fn add_in_place(vm: &mut Machine, args: Args) -> R<Value> {
    extend(vm, args)?;
    Ok(vm.arg(args, 0))
}

fn repeat(vm: &mut Machine, args: Args) -> R<Value> {
    let by = vm.arg(args, 1);
    let times = match vm.index_of(by) {
        Ok(times) => times.max(0) as u64,
        Err(vm::Raise::Error(_)) if matches!(by, Value::Str(_) | Value::Float(_) | Value::None | Value::List(_)) => {
            let kind = vm.type_name(by);
            return Err(vm.type_error(format!("can't multiply sequence by non-int of type '{kind}'")));
        }
        Err(raise) => return Err(raise),
    };
    let items = own_items(vm, args)?;
    let total = times.saturating_mul(items.len() as u64);
    vm.reserve_bytes(total.saturating_mul(VALUE_BYTES))?;
    vm.charge(total.saturating_mul(15))?;
    let most = receiver(vm, args)?.most;
    let items = items.iter().copied().cycle().take(total as usize).collect();
    make(vm, items, most)
}

fn repr(vm: &mut Machine, args: Args) -> R<Value> {
    let items = own_items(vm, args)?;
    let most = receiver(vm, args)?.most;
    let list = vm.list(items);
    let shown = vm.repr(list)?;
    Ok(vm.str(match most {
        Some(most) => format!("deque({shown}, maxlen={most})"),
        None => format!("deque({shown})"),
    }))
}

fn most(vm: &mut Machine, args: Args) -> R<Value> {
    Ok(receiver(vm, args)?.most.map_or(Value::None, |most| Value::Int(most as i64)))
}

pub(super) const KIND: KindRow = KindRow {
    name: "collections.deque",
    constructor: named(
        "deque",
        &["iterable", "maxlen"],
        0,
        2,
        150,
        "deque(iterable=(), maxlen=None)\n\nA list with two quick ends; with maxlen, the far end gives way.",
        new,
    ),
    methods: &[
        named("__init__", &["self", "iterable", "maxlen"], 1, 3, 60, "Takes items up.", fill),
        row("append", 2, 2, 40, "append(item)\n\nAdds at the right end.", append),
        row("appendleft", 2, 2, 40, "appendleft(item)\n\nAdds at the left end.", append_left),
        row("pop", 1, 1, 40, "pop()\n\nTakes from the right end.", pop),
        row("popleft", 1, 1, 40, "popleft()\n\nTakes from the left end.", pop_left),
        row("extend", 2, 2, 60, "extend(iterable)\n\nAdds items at the right end.", extend),
        row("extendleft", 2, 2, 60, "extendleft(iterable)\n\nAdds items at the left end, one by one.", extend_left),
        row("rotate", 1, 2, 60, "rotate(n=1)\n\nTurns it n steps to the right.", rotate),
        row("clear", 1, 1, 60, "clear()\n\nRemoves everything.", clear),
        row("reverse", 1, 1, 60, "reverse()\n\nTurns the order around.", reverse),
        row("copy", 1, 1, 100, "copy()\n\nA shallow copy.", copy),
        row("__copy__", 1, 1, 100, "A shallow copy.", copy),
        row("count", 2, 2, 60, "count(item) -> int\n\nHow many items equal it.", count),
        row("index", 2, 4, 60, "index(item, start=0, stop=None) -> int\n\nIts first position.", index),
        row("remove", 2, 2, 60, "remove(item)\n\nRemoves the first item that equals it.", remove),
        row("insert", 3, 3, 60, "insert(index, item)\n\nInserts before a position.", insert),
        row("__getitem__", 2, 2, 40, "An item.", get_item),
        row("__setitem__", 3, 3, 40, "Replaces an item.", set_item),
        row("__delitem__", 2, 2, 60, "Removes an item.", delete_item),
        row("__len__", 1, 1, 30, "How many items.", length),
        row("__contains__", 2, 2, 60, "Whether an item equals it.", contains),
        row("__reversed__", 1, 1, 60, "The items from right to left.", reversed),
        row("__eq__", 2, 2, 60, "Equality.", equal),
        row("__ne__", 2, 2, 60, "Inequality.", unequal),
        row("__lt__", 2, 2, 60, "Order, item by item.", less),
        row("__le__", 2, 2, 60, "Order, item by item.", at_most),
        row("__gt__", 2, 2, 60, "Order, item by item.", greater),
        row("__ge__", 2, 2, 60, "Order, item by item.", at_least),
        row("__add__", 2, 2, 100, "Both, one after the other.", add),
        row("__iadd__", 2, 2, 60, "Adds items at the right end.", add_in_place),
        row("__mul__", 2, 2, 100, "Repetition.", repeat),
        row("__rmul__", 2, 2, 100, "Repetition.", repeat),
        row("__repr__", 1, 1, 100, "Its text.", repr),
    ],
    getters: &[row("maxlen", 1, 1, 20, "The most items it keeps, or None.", most)],
    doc: "A list with two quick ends.",
};
