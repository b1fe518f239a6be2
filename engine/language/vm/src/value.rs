//! Values inside the VM: 16 bytes, small kinds immediate, everything else an index into its arena.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {
        $($(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl crate::heap::Index for $name {
            fn new(index: u32) -> Self { $name(index) }
            fn index(self) -> usize { self.0 as usize }
        })*
    };
}

ids! {
    /// An interned name.
    Sym
    /// A str.
    StrId
    /// An int beyond 64 bits.
    BigId
    /// A bytes object.
    BytesId
    /// A bytearray.
    ByteArrayId
    /// A list.
    ListId
    /// A tuple.
    TupleId
    /// A dict.
    DictId
    /// A set or a frozenset.
    SetId
    /// A range.
    RangeId
    /// A slice.
    SliceId
    /// A variable shared with an inner function.
    CellId
    /// A Python function.
    FuncId
    /// A callable with its receiver.
    BoundId
    /// A class.
    ClassId
    /// An instance of a class.
    InstanceId
    /// An iterator made by a builtin.
    IterId
    /// A generator or a coroutine.
    GenId
    /// A module.
    ModuleId
    /// A dict view.
    ViewId
    /// A property, classmethod or staticmethod.
    DescriptorId
    /// An object of another room: an estimator, an array.
    NativeId
}

/// A value in a register. Its kind takes a whole word, so that copying reads what writing wrote, word by word: a smaller one would
/// make the processor wait for stores that do not fit the loads.
#[derive(Clone, Copy, Debug)]
#[repr(u64)]
pub enum Value {
    /// Nothing: an unset variable.
    Undef,
    /// `None`.
    None,
    /// `...`
    Ellipsis,
    /// `NotImplemented`.
    NotImplemented,
    /// A bool.
    Bool(bool),
    /// An int of 64 bits.
    Int(i64),
    /// A float.
    Float(f64),
    /// A larger int; never one that fits 64 bits.
    Big(BigId),
    /// A str.
    Str(StrId),
    /// A bytes object.
    Bytes(BytesId),
    /// A bytearray.
    ByteArray(ByteArrayId),
    /// A list.
    List(ListId),
    /// A tuple.
    Tuple(TupleId),
    /// A dict.
    Dict(DictId),
    /// A set or frozenset.
    Set(SetId),
    /// A range.
    Range(RangeId),
    /// A slice.
    Slice(SliceId),
    /// A cell; never seen by Python code.
    Cell(CellId),
    /// A Python function.
    Func(FuncId),
    /// A builtin function, by its row.
    Builtin(u32),
    /// A bound method.
    Bound(BoundId),
    /// A class.
    Class(ClassId),
    /// An instance.
    Instance(InstanceId),
    /// A builtin iterator.
    Iter(IterId),
    /// A generator or coroutine.
    Gen(GenId),
    /// A module.
    Module(ModuleId),
    /// A dict view.
    View(ViewId),
    /// A property, classmethod or staticmethod.
    Descriptor(DescriptorId),
    /// An object of another room.
    Native(NativeId),
    /// `self.state` of the running contract.
    State,
    /// The builtin `event`.
    EventMaker,
    /// `event.Name`, waiting for its fields.
    EventKind(Sym),
}

impl Value {
    /// Whether this is no value at all.
    pub fn is_undef(self) -> bool {
        matches!(self, Value::Undef)
    }

    /// Whether this is `None`.
    pub fn is_none(self) -> bool {
        matches!(self, Value::None)
    }

    /// An int's or a bool's number, if it fits 64 bits.
    pub fn as_int(self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(number),
            Value::Bool(truth) => Some(i64::from(truth)),
            _ => None,
        }
    }

    /// `is`: the same object, or equal immediates of one kind.
    pub fn is(self, other: Value) -> bool {
        match (self, other) {
            (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::Big(a), Value::Big(b)) => a == b,
            (Value::Str(a), Value::Str(b)) => a == b,
            (Value::Bytes(a), Value::Bytes(b)) => a == b,
            (Value::ByteArray(a), Value::ByteArray(b)) => a == b,
            (Value::List(a), Value::List(b)) => a == b,
            (Value::Tuple(a), Value::Tuple(b)) => a == b,
            (Value::Dict(a), Value::Dict(b)) => a == b,
            (Value::Set(a), Value::Set(b)) => a == b,
            (Value::Range(a), Value::Range(b)) => a == b,
            (Value::Slice(a), Value::Slice(b)) => a == b,
            (Value::Cell(a), Value::Cell(b)) => a == b,
            (Value::Func(a), Value::Func(b)) => a == b,
            (Value::Builtin(a), Value::Builtin(b)) => a == b,
            (Value::Bound(a), Value::Bound(b)) => a == b,
            (Value::Class(a), Value::Class(b)) => a == b,
            (Value::Instance(a), Value::Instance(b)) => a == b,
            (Value::Iter(a), Value::Iter(b)) => a == b,
            (Value::Gen(a), Value::Gen(b)) => a == b,
            (Value::Module(a), Value::Module(b)) => a == b,
            (Value::View(a), Value::View(b)) => a == b,
            (Value::Descriptor(a), Value::Descriptor(b)) => a == b,
            (Value::Native(a), Value::Native(b)) => a == b,
            (Value::EventKind(a), Value::EventKind(b)) => a == b,
            (Value::Undef, Value::Undef)
            | (Value::None, Value::None)
            | (Value::Ellipsis, Value::Ellipsis)
            | (Value::NotImplemented, Value::NotImplemented)
            | (Value::State, Value::State)
            | (Value::EventMaker, Value::EventMaker) => true,
            _ => false,
        }
    }
}
