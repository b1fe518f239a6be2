//! The arenas, their accounting by our own size table, and the collector that frees what no register reaches.

use crate::native::NativeObject;
use crate::object::*;
use crate::value::*;
use num_bigint::BigInt;

/// A typed index into an arena.
pub trait Index: Copy {
    /// The id of a slot.
    fn new(index: u32) -> Self;
    /// The slot.
    fn index(self) -> usize;
}

/// Slots of one kind of object; freed ones are used again, last freed first.
#[derive(Debug)]
pub struct Arena<T> {
    slots: Vec<Option<T>>,
    free: Vec<u32>,
    marks: Vec<bool>,
}

impl<T> Default for Arena<T> {
    fn default() -> Arena<T> {
        Arena { slots: Vec::new(), free: Vec::new(), marks: Vec::new() }
    }
}

impl<T: SizeBytes> Arena<T> {
    fn insert<I: Index>(&mut self, object: T) -> I {
        match self.free.pop() {
            Some(slot) => {
                self.slots[slot as usize] = Some(object);
                I::new(slot)
            }
            None => {
                self.slots.push(Some(object));
                I::new(self.slots.len() as u32 - 1)
            }
        }
    }

    #[inline(always)]
    fn get(&self, index: usize) -> &T {
        match &self.slots[index] {
            Some(object) => object,
            None => panic!("a live value points to a freed slot"),
        }
    }

    #[inline(always)]
    fn get_mut(&mut self, index: usize) -> &mut T {
        match &mut self.slots[index] {
            Some(object) => object,
            None => panic!("a live value points to a freed slot"),
        }
    }

    /// Marks a slot; whether its children are still to be visited. Stale registers may name freed slots.
    fn mark(&mut self, index: usize) -> bool {
        if self.slots.get(index).is_none_or(Option::is_none) || self.marks[index] {
            return false;
        }
        self.marks[index] = true;
        true
    }

    fn begin(&mut self) {
        self.marks.clear();
        self.marks.resize(self.slots.len(), false);
    }

    /// Frees unmarked slots; bytes that stay. Free slots at the end are given back, others go on being counted: objects of other
    /// kinds cannot use them.
    fn sweep(&mut self) -> u64 {
        let mut live = 0;
        for (index, slot) in self.slots.iter_mut().enumerate() {
            match slot {
                Some(object) if self.marks[index] => live += object.size_bytes(),
                Some(_) => {
                    *slot = None;
                    self.free.push(index as u32);
                }
                None => {}
            }
        }
        let used = self.slots.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
        if self.slots.len() - used > KEPT_SLOTS {
            self.slots.truncate(used + KEPT_SLOTS);
            self.slots.shrink_to(used + KEPT_SLOTS);
            self.marks = Vec::new();
            let end = self.slots.len() as u32;
            self.free.retain(|slot| *slot < end);
            self.free.shrink_to(0);
        }
        live + FREE_SLOT_BYTES * self.free.len() as u64
    }
}

/// Free slots at an arena's end that stay for what comes next.
const KEPT_SLOTS: usize = 1 << 14;

/// What our table counts for a slot that nothing is in.
const FREE_SLOT_BYTES: u64 = 40;

macro_rules! heap {
    ($($field:ident $alloc:ident $get:ident $get_mut:ident: $id:ident => $object:ty, $variant:ident;)*) => {
        /// All objects of one run.
        #[derive(Debug, Default)]
        pub struct Heap {
            $($field: Arena<$object>,)*
            bytes: u64,
            collect_at: u64,
            /// Bytes between two collections at least; doubling the live ones comes on top of the default.
            step: u64,
        }

        impl Heap {
            $(
                /// A new object; its bytes are counted.
                pub fn $alloc(&mut self, object: $object) -> $id {
                    self.bytes += SizeBytes::size_bytes(&object);
                    self.$field.insert(object)
                }

                /// The object.
                #[inline(always)]
                pub fn $get(&self, id: $id) -> &$object {
                    self.$field.get(id.index())
                }

                /// The object, to change; growth is counted by [`Heap::grow`].
                #[inline(always)]
                pub fn $get_mut(&mut self, id: $id) -> &mut $object {
                    self.$field.get_mut(id.index())
                }
            )*

            /// The arena and slot of a value that lives in one.
            pub(crate) fn place(value: Value) -> Option<(u8, u32)> {
                #[repr(u8)]
                enum Arenas { $($variant,)* }
                match value {
                    $(Value::$variant(id) => Some((Arenas::$variant as u8, id.index() as u32)),)*
                    _ => None,
                }
            }

            /// Whether the object of an arena and slot is there.
            pub(crate) fn has(&self, place: (u8, u32)) -> bool {
                let slot = place.1 as usize;
                let mut arena = 0;
                $(
                    if arena == place.0 {
                        return self.$field.slots.get(slot).is_some_and(Option::is_some);
                    }
                    arena += 1;
                )*
                arena == place.0
            }

            fn begin(&mut self) {
                $(self.$field.begin();)*
            }

            fn sweep(&mut self) {
                self.bytes = 0;
                $(self.bytes += self.$field.sweep();)*
            }

            fn mark(&mut self, value: Value, gray: &mut Vec<Value>) {
                let fresh = match value {
                    $(Value::$variant(id) => self.$field.mark(id.index()),)*
                    _ => false,
                };
                if fresh {
                    gray.push(value);
                }
            }
        }
    };
}

heap! {
    strs new_str_obj str str_mut: StrId => StrObj, Str;
    bigs new_big big big_mut: BigId => BigInt, Big;
    bytes_objects new_bytes bytes bytes_mut: BytesId => Box<[u8]>, Bytes;
    bytearrays new_bytearray bytearray bytearray_mut: ByteArrayId => Vec<u8>, ByteArray;
    lists new_list list list_mut: ListId => Vec<Value>, List;
    tuples new_tuple tuple tuple_mut: TupleId => TupleObj, Tuple;
    dicts new_dict dict dict_mut: DictId => crate::dict::Table, Dict;
    sets new_set set set_mut: SetId => SetObj, Set;
    ranges new_range range range_mut: RangeId => RangeObj, Range;
    slices new_slice slice slice_mut: SliceId => SliceObj, Slice;
    cells new_cell cell cell_mut: CellId => Value, Cell;
    funcs new_func func func_mut: FuncId => FuncObj, Func;
    bounds new_bound bound bound_mut: BoundId => BoundObj, Bound;
    classes new_class class class_mut: ClassId => ClassObj, Class;
    instances new_instance instance instance_mut: InstanceId => InstanceObj, Instance;
    iters new_iter iter iter_mut: IterId => IterObj, Iter;
    gens new_gen gen_obj gen_mut: GenId => GenObj, Gen;
    modules new_module module module_mut: ModuleId => ModuleObj, Module;
    views new_view view view_mut: ViewId => ViewObj, View;
    descriptors new_descriptor descriptor descriptor_mut: DescriptorId => DescriptorObj, Descriptor;
    natives new_native native native_mut: NativeId => Box<dyn NativeObject>, Native;
}

/// Bytes allocated before the first collection, and at least between two.
const COLLECT_BYTES: u64 = 8 << 20;

impl Heap {
    /// The classes there are, by number.
    pub(crate) fn live_classes(&self) -> Vec<ClassId> {
        let slots = self.classes.slots.iter().enumerate();
        slots.filter(|(_, slot)| slot.is_some()).map(|(index, _)| ClassId(index as u32)).collect()
    }

    /// An empty heap.
    pub fn new() -> Heap {
        Heap { collect_at: COLLECT_BYTES, step: COLLECT_BYTES, ..Heap::default() }
    }

    /// For tests: collects as often as this, so that a value without a root is found out.
    pub fn collect_every(&mut self, bytes: u64) {
        (self.step, self.collect_at) = (bytes, bytes);
    }

    /// Whether a dict is still there after a collection.
    pub(crate) fn has_dict(&self, id: DictId) -> bool {
        self.dicts.slots.get(id.index()).is_some_and(Option::is_some)
    }

    /// Whether an instance is still there after a collection.
    pub(crate) fn has_instance(&self, id: InstanceId) -> bool {
        self.instances.slots.get(id.index()).is_some_and(Option::is_some)
    }

    /// Bytes counted since the last collection, by our own table.
    pub fn size_bytes(&self) -> u64 {
        self.bytes
    }

    /// Counts growth of an object that was changed in place.
    #[inline(always)]
    pub fn grow(&mut self, bytes: u64) {
        self.bytes += bytes;
    }

    /// Takes back what was counted for an object whose contents went elsewhere.
    pub fn shrink(&mut self, bytes: u64) {
        self.bytes = self.bytes.saturating_sub(bytes);
    }

    /// Asks for a collection at the next safe point.
    pub(crate) fn make_due(&mut self) {
        self.collect_at = 0;
    }

    /// Whether a collection is due at the next safe point.
    #[inline(always)]
    pub fn is_due(&self) -> bool {
        self.bytes >= self.collect_at
    }

    /// Frees everything that the roots do not reach. Depends on nothing but the program's own steps, so every machine collects at the
    /// same points and hands out the same slots.
    pub fn collect(&mut self, roots: impl FnOnce(&mut Vec<Value>)) {
        self.begin();
        let mut pending = Vec::new();
        roots(&mut pending);
        let mut gray = Vec::new();
        loop {
            for value in pending.drain(..) {
                self.mark(value, &mut gray);
            }
            match gray.pop() {
                Some(value) => self.children(value, &mut pending),
                None => break,
            }
        }
        self.sweep();
        let growth = if self.step < COLLECT_BYTES { self.step } else { self.bytes.max(COLLECT_BYTES) };
        self.collect_at = self.bytes.saturating_add(growth);
    }

    /// The next collection is due at this size at the latest, or after a little more has been allocated.
    pub fn collect_before(&mut self, bytes: u64) {
        self.collect_at = self.collect_at.min(bytes.max(self.bytes + self.step));
    }

    pub(crate) fn children(&self, value: Value, out: &mut Vec<Value>) {
        match value {
            Value::List(id) => out.extend_from_slice(self.list(id)),
            Value::Tuple(id) => out.extend_from_slice(self.tuple(id)),
            Value::Dict(id) => self.dict(id).iter().for_each(|entry| out.extend([entry.key, entry.value])),
            Value::Set(id) => self.set(id).table.iter().for_each(|entry| out.push(entry.key)),
            Value::Slice(id) => {
                let SliceObj { start, stop, step } = *self.slice(id);
                out.extend([start, stop, step]);
            }
            Value::Cell(id) => out.push(*self.cell(id)),
            Value::Func(id) => {
                let FuncObj { code: _, defaults, keyword_defaults, annotations, closure, name, attrs } = self.func(id);
                out.extend([*defaults, *keyword_defaults, *annotations, *name]);
                out.extend_from_slice(closure);
                out.extend(attrs.iter().map(|(_, value)| value));
            }
            Value::Bound(id) => {
                let BoundObj { callable, receiver } = *self.bound(id);
                out.extend([callable, receiver]);
            }
            Value::Class(id) => {
                let class = self.class(id);
                out.extend(class.attrs.iter().map(|(_, value)| value));
                out.extend(class.mro.iter().map(|base| Value::Class(*base)));
                out.push(Value::Class(class.metaclass));
            }
            Value::Instance(id) => {
                let InstanceObj { class, attrs, payload } = self.instance(id);
                out.push(Value::Class(*class));
                out.extend(attrs.iter().map(|(_, value)| value));
                match payload {
                    Payload::None => {}
                    Payload::Exception(data) => out.extend([data.args, data.cause, data.context, data.group]),
                    Payload::Base(value) => out.push(*value),
                }
            }
            Value::Iter(id) => match *self.iter(id) {
                IterObj::List { list, .. } | IterObj::ListReversed { list, .. } => out.push(Value::List(list)),
                IterObj::Tuple { tuple, .. } => out.push(Value::Tuple(tuple)),
                IterObj::Range { .. } | IterObj::Sleep { .. } | IterObj::Done => {}
                IterObj::Str { text, .. } => out.push(Value::Str(text)),
                IterObj::Bytes { bytes, .. } => out.push(Value::Bytes(bytes)),
                IterObj::ByteArray { array, .. } => out.push(Value::ByteArray(array)),
                IterObj::Dict { dict, .. } | IterObj::DictReversed { dict, .. } => out.push(Value::Dict(dict)),
                IterObj::Set { set, .. } => out.push(Value::Set(set)),
                IterObj::Sequence { object, .. } | IterObj::SequenceReversed { object, .. } => out.push(object),
                IterObj::Enumerate { inner, next } => out.extend([inner, next]),
                IterObj::Zip { inners, .. } => out.push(Value::Tuple(inners)),
                IterObj::Map { function, inners } => out.extend([function, Value::Tuple(inners)]),
                IterObj::Filter { function, inner } => out.extend([function, inner]),
                IterObj::Sentinel { function, sentinel } => out.extend([function, sentinel]),
                IterObj::Native { object, .. } => out.push(Value::Native(object)),
                IterObj::Await { generator } => out.push(Value::Gen(generator)),
                IterObj::AsyncStep { generator, sent, .. } => out.extend([Value::Gen(generator), sent]),
                IterObj::AnextDefault { awaitable, default } => out.extend([awaitable, default]),
            },
            Value::Gen(id) => {
                let generator = self.gen_obj(id);
                out.extend_from_slice(&generator.registers);
                out.extend([generator.function, generator.handled]);
            }
            Value::Module(id) => out.extend(self.module(id).attrs.iter().map(|(_, value)| value)),
            Value::View(id) => out.push(Value::Dict(self.view(id).dict)),
            Value::Descriptor(id) => {
                let DescriptorObj { kind: _, get, set, delete, doc, name } = *self.descriptor(id);
                out.extend([get, set, delete, doc, name]);
            }
            Value::Native(id) => self.native(id).children(out),
            _ => {}
        }
    }
}
