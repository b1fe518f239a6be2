//! What the arenas hold: one struct per kind of object, with the size our own table gives it.

use crate::attrs::Attrs;
use crate::dict::Table;
use crate::value::*;
use compact_str::CompactString;
use num_bigint::BigInt;

/// Bytes our table counts for any object, before its contents.
pub const OBJECT_BYTES: u64 = 48;
/// Bytes our table counts for a value in a container.
pub const VALUE_BYTES: u64 = 16;
/// Bytes our table counts for an entry of a dict or set, with the places that find it and room to grow.
pub const ENTRY_BYTES: u64 = 72;
/// Bytes our table counts for a dict or set besides.
const TABLE_BYTES: u64 = 48;

/// A str.
#[derive(Debug)]
pub struct StrObj {
    /// The text.
    pub text: CompactString,
    /// Its length in code points; equal to the byte length for ASCII.
    pub chars: u32,
    /// The fixed hash, or 0 until it is asked for.
    pub hash: u64,
    /// The interned name of this text, once it was used as one.
    pub sym: Option<Sym>,
}

impl StrObj {
    /// Whether bytes and code points coincide.
    pub fn is_ascii(&self) -> bool {
        self.chars as usize == self.text.len()
    }
}

/// A tuple's items; one or two of them, as pairs are, without an allocation.
#[derive(Debug)]
pub enum TupleObj {
    /// At most two, the rest unset.
    Few(u8, [Value; 2]),
    /// Any number.
    Many(Box<[Value]>),
}

impl TupleObj {
    /// A tuple of these items.
    pub fn of(items: &[Value]) -> TupleObj {
        match *items {
            [] => TupleObj::Few(0, [Value::Undef; 2]),
            [one] => TupleObj::Few(1, [one, Value::Undef]),
            [one, two] => TupleObj::Few(2, [one, two]),
            _ => TupleObj::Many(items.into()),
        }
    }
}

impl From<Vec<Value>> for TupleObj {
    fn from(items: Vec<Value>) -> TupleObj {
        if items.len() <= 2 { TupleObj::of(&items) } else { TupleObj::Many(items.into_boxed_slice()) }
    }
}

impl std::ops::Deref for TupleObj {
    type Target = [Value];

    #[inline(always)]
    fn deref(&self) -> &[Value] {
        match self {
            TupleObj::Few(count, items) => items.get(..usize::from(*count)).unwrap_or(items),
            TupleObj::Many(items) => items,
        }
    }
}

/// A set; `frozen` ones can be hashed and not changed.
#[derive(Debug)]
pub struct SetObj {
    /// Keys; the values are unused.
    pub table: Table,
    /// Whether it is a frozenset.
    pub frozen: bool,
}

/// A range of 64-bit ints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RangeObj {
    /// First number.
    pub start: i64,
    /// The bound, not included.
    pub stop: i64,
    /// Never 0.
    pub step: i64,
}

impl RangeObj {
    /// How many numbers it has.
    pub fn len(&self) -> u64 {
        let (low, high, step) = if self.step > 0 {
            (self.start, self.stop, self.step as i128)
        } else {
            (self.stop, self.start, -(self.step as i128))
        };
        if low >= high { 0 } else { ((high as i128 - low as i128 - 1) / step + 1) as u64 }
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number at an index below [`RangeObj::len`].
    pub fn at(&self, index: u64) -> i64 {
        (self.start as i128 + index as i128 * self.step as i128) as i64
    }
}

/// A slice.
#[derive(Clone, Copy, Debug)]
pub struct SliceObj {
    /// First bound or None.
    pub start: Value,
    /// Second bound or None.
    pub stop: Value,
    /// Step or None.
    pub step: Value,
}

/// A Python function.
#[derive(Debug)]
pub struct FuncObj {
    /// Index of its linked code.
    pub code: u32,
    /// Defaults of the last positional parameters: a tuple or None.
    pub defaults: Value,
    /// Defaults of keyword-only parameters: a dict or None.
    pub keyword_defaults: Value,
    /// Annotations: a dict or None.
    pub annotations: Value,
    /// Cells of the enclosing functions.
    pub closure: Box<[Value]>,
    /// `__name__`, once it was set.
    pub name: Value,
    /// Attributes set on it.
    pub attrs: Attrs,
}

/// A callable with its first argument.
#[derive(Clone, Copy, Debug)]
pub struct BoundObj {
    /// A function or builtin.
    pub callable: Value,
    /// What is passed first.
    pub receiver: Value,
}

/// What instances of a class carry besides attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Nothing.
    Plain,
    /// The data of an exception.
    Exception,
    /// A value of a builtin type, for classes that inherit from one.
    Base(ClassId),
    /// Not made by calling: builtin kinds with values of their own.
    Builtin,
    /// Instances are classes: it inherits from `type`.
    Metaclass,
    /// Objects of another room.
    Native,
}

/// A class.
#[derive(Debug)]
pub struct ClassObj {
    /// `__name__`.
    pub name: Box<str>,
    /// `__qualname__`.
    pub qualname: Box<str>,
    /// Direct bases.
    pub bases: Vec<ClassId>,
    /// Method resolution order, itself first.
    pub mro: Vec<ClassId>,
    /// Its own attributes.
    pub attrs: Attrs,
    /// What its instances carry.
    pub layout: Layout,
    /// The row that makes instances, for builtin classes.
    pub constructor: Option<u32>,
    /// Whether Python code defined it, so that it can be changed.
    pub is_user: bool,
    /// The class of this class.
    pub metaclass: ClassId,
    /// The only attributes that instances may have, when `__slots__` says so.
    pub slots: Option<Box<[Sym]>>,
    /// Not 0 if its instances are a library's scalars: the place among [`crate::Numbers::scalars`], from 1. They have a plain number
    /// as payload, and operators and methods of the library.
    pub scalar: u8,
}

/// An instance of a Python class or an exception.
#[derive(Debug)]
pub struct InstanceObj {
    /// Its class.
    pub class: ClassId,
    /// Its attributes, in the order in which they were set.
    pub attrs: Attrs,
    /// What its layout asks for.
    pub payload: Payload,
}

/// The part of an instance that its layout asks for.
#[derive(Debug)]
pub enum Payload {
    /// Nothing.
    None,
    /// An exception's data.
    Exception(Box<ExceptionData>),
    /// The builtin value of an instance whose class inherits from a builtin type.
    Base(Value),
}

/// What an exception carries.
#[derive(Debug)]
pub struct ExceptionData {
    /// A tuple.
    pub args: Value,
    /// `__cause__`.
    pub cause: Value,
    /// `__context__`.
    pub context: Value,
    /// Whether the context is left out of the traceback.
    pub suppress_context: bool,
    /// Of an exception group a tuple: its message and the tuple of its exceptions. None for others.
    pub group: Value,
    /// Frames it passed, innermost first.
    pub traceback: Vec<TraceEntry>,
    /// Whether a raise statement made it, rather than an operation or a library.
    pub source: RaiseSource,
    /// What it shows of the contract that it came from; a run that sleeps lets go of it.
    pub foreign: Option<Box<crate::outside::Foreign>>,
}

/// Who raised an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RaiseSource {
    /// A raise or assert statement.
    Statement,
    /// An operation of the language.
    Operation,
    /// numpy, panda.ml and their kin.
    Library,
}

/// A frame that an exception passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceEntry {
    /// Index of the linked code.
    pub code: u32,
    /// The instruction.
    pub pc: u32,
}

/// A builtin iterator.
#[derive(Clone, Copy, Debug)]
pub enum IterObj {
    /// Over a list, seeing its changes.
    List { list: ListId, next: usize },
    /// Over a tuple.
    Tuple { tuple: TupleId, next: usize },
    /// Over a range.
    Range { next: i64, step: i64, left: u64 },
    /// Over a str, `next` being a byte offset.
    Str { text: StrId, next: usize },
    /// Over a bytes object.
    Bytes { bytes: BytesId, next: usize },
    /// Over a bytearray, seeing its changes.
    ByteArray { array: ByteArrayId, next: usize },
    /// Over a dict's keys, values or items; `len` notices changes.
    Dict { dict: DictId, next: usize, len: usize, kind: ViewKind },
    /// Over a set.
    Set { set: SetId, next: usize, len: usize },
    /// Backwards over a list.
    ListReversed { list: ListId, left: usize },
    /// Backwards over a dict.
    DictReversed { dict: DictId, left: usize, len: usize, kind: ViewKind },
    /// By `__getitem__` from 0 until IndexError.
    Sequence { object: Value, next: i64 },
    /// Backwards by `__getitem__`.
    SequenceReversed { object: Value, left: i64 },
    /// `enumerate`.
    Enumerate { inner: Value, next: Value },
    /// `zip` over a tuple of iterators.
    Zip { inners: TupleId, strict: bool },
    /// `map` of a function over a tuple of iterators.
    Map { function: Value, inners: TupleId },
    /// `filter`; the function may be None.
    Filter { function: Value, inner: Value },
    /// `iter(callable, sentinel)`.
    Sentinel { function: Value, sentinel: Value },
    /// Over what a library iterates by index, such as an array's rows.
    Native { object: NativeId, next: usize },
    /// What `__await__` of a coroutine gives.
    Await { generator: GenId },
    /// A step of an async generator: what `__anext__`, `asend`, `athrow` and `aclose` give to be awaited.
    AsyncStep { generator: GenId, sent: Value, act: AsyncAct, phase: Phase },
    /// `anext(iterator, default)`, waiting for what the iterator gave.
    AnextDefault { awaitable: Value, default: Value },
    /// `sleep(blocks)`.
    Sleep { blocks: u64, phase: Phase },
    /// Exhausted.
    Done,
}

/// What a step does to its async generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsyncAct {
    /// Goes on, as `__anext__` and `asend` do.
    Send,
    /// Raises an exception in it.
    Throw,
    /// Ends it.
    Close,
}

/// How far something that is awaited once is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nobody has awaited it.
    New,
    /// It is being awaited.
    Waiting,
    /// It was awaited.
    Over,
}

/// Which part of a dict a view shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewKind {
    /// `keys()`.
    Keys,
    /// `values()`.
    Values,
    /// `items()`.
    Items,
}

/// A dict view.
#[derive(Clone, Copy, Debug)]
pub struct ViewObj {
    /// The dict.
    pub dict: DictId,
    /// The part.
    pub kind: ViewKind,
}

/// A generator or coroutine, its frame kept while it does not run.
#[derive(Debug)]
pub struct GenObj {
    /// Index of the linked code.
    pub code: u32,
    /// Where it goes on.
    pub pc: u32,
    /// The register that takes what is sent in; `None` before the first step.
    pub receives: Option<u16>,
    /// Registers while it does not run.
    pub registers: Vec<Value>,
    /// The function, for its closure.
    pub function: Value,
    /// The exception being handled inside.
    pub handled: Value,
    /// What it is doing.
    pub state: GenState,
}

/// What a generator is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GenState {
    /// Not begun, or waiting at a yield.
    Waiting,
    /// Running, so it cannot be entered again.
    Running,
    /// Over.
    Done,
}

/// A module.
#[derive(Debug)]
pub struct ModuleObj {
    /// Its dotted name.
    pub name: Box<str>,
    /// What it offers.
    pub attrs: Attrs,
}

/// A property, classmethod or staticmethod.
#[derive(Clone, Copy, Debug)]
pub struct DescriptorObj {
    /// Which of them.
    pub kind: DescriptorKind,
    /// The getter, or the function.
    pub get: Value,
    /// A property's setter or None.
    pub set: Value,
    /// A property's deleter or None.
    pub delete: Value,
    /// A property's own documentation; None leaves it to the getter.
    pub doc: Value,
    /// The name a class gave a property, or None.
    pub name: Value,
}

/// The kinds of descriptors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DescriptorKind {
    /// `property`.
    Property,
    /// `classmethod`.
    ClassMethod,
    /// `staticmethod`.
    StaticMethod,
}

/// Sizes by our own table.
pub trait SizeBytes {
    /// Bytes the object counts for.
    fn size_bytes(&self) -> u64;
}

macro_rules! sizes {
    ($($kind:ty: |$object:ident| $extra:expr;)*) => {
        $(impl SizeBytes for $kind {
            fn size_bytes(&self) -> u64 {
                let $object = self;
                OBJECT_BYTES + $extra
            }
        })*
    };
}

sizes! {
    StrObj: |o| o.text.len() as u64;
    BigInt: |o| o.bits() / 8;
    Box<[u8]>: |o| o.len() as u64;
    Vec<u8>: |o| o.len() as u64;
    Vec<Value>: |o| o.len() as u64 * VALUE_BYTES;
    TupleObj: |o| o.len() as u64 * VALUE_BYTES;
    Table: |o| o.size_bytes() + TABLE_BYTES;
    SetObj: |o| o.table.size_bytes() + TABLE_BYTES;
    RangeObj: |_o| 0;
    SliceObj: |_o| 0;
    Value: |_o| 0;
    FuncObj: |o| 64 + o.closure.len() as u64 * VALUE_BYTES + o.attrs.size_bytes();
    BoundObj: |_o| 0;
    ClassObj: |o| 256 + 4 * o.mro.len() as u64 + o.attrs.size_bytes();
    InstanceObj: |o| 32 + o.attrs.size_bytes() + if matches!(o.payload, Payload::Exception(_)) { 128 } else { 0 };
    IterObj: |_o| 16;
    GenObj: |o| 64 + o.registers.len() as u64 * VALUE_BYTES;
    ModuleObj: |o| o.attrs.size_bytes();
    ViewObj: |_o| 0;
    DescriptorObj: |_o| 32;
    Box<dyn crate::native::NativeObject>: |o| (**o).size_bytes();
}
