//! Functions and objects written in Rust: rows with signature, gas and documentation, and the sockets for other rooms.

use crate::machine::Machine;
use crate::value::Value;
use crate::{R, Raise};
use bytecode::Code;
use std::any::Any;
use std::fmt;
use std::rc::Rc;

/// The body of a builtin: it finds its arguments through `args` and charges for what it does before doing it.
pub type NativeFn = fn(&mut Machine, Args) -> R<Value>;

/// How a builtin takes its arguments.
#[derive(Clone, Copy, Debug)]
pub enum Params {
    /// By position only, at least and at most so many; `ANY` is no bound.
    Positional(u8, u8),
    /// By position or name. The body always sees one argument per name, `Undef` where none was given.
    Named {
        /// All names in order.
        names: &'static [&'static str],
        /// How many of the first must be given.
        required: u8,
        /// How many may be given by position; the rest by name only.
        positional: u8,
    },
    /// Anything: the body reads positional arguments and [`Machine::keyword_args`] itself.
    Free,
}

/// No upper bound of positional arguments.
pub const ANY: u8 = u8::MAX;

/// A builtin function or method, one table row each. Methods get their receiver as argument 0.
#[derive(Clone, Copy)]
pub struct NativeRow {
    /// The name Python code uses.
    pub name: &'static str,
    /// Its parameters, the receiver of a method included.
    pub params: Params,
    /// Cost of the call itself in tenths of a gas; work that grows is charged by the body.
    pub gas: u32,
    /// The user's documentation, beginning with the signature.
    pub doc: &'static str,
    /// What it does.
    pub call: NativeFn,
}

impl fmt::Debug for NativeRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// A row with positional arguments only.
pub const fn row(name: &'static str, least: u8, most: u8, gas: u32, doc: &'static str, call: NativeFn) -> NativeRow {
    NativeRow { name, params: Params::Positional(least, most), gas, doc, call }
}

/// A row whose arguments have names.
pub const fn named(
    name: &'static str,
    names: &'static [&'static str],
    required: u8,
    positional: u8,
    gas: u32,
    doc: &'static str,
    call: NativeFn,
) -> NativeRow {
    NativeRow { name, params: Params::Named { names, required, positional }, gas, doc, call }
}

/// Where a builtin finds its arguments.
#[derive(Clone, Copy, Debug)]
pub struct Args {
    pub(crate) base: u32,
    pub(crate) count: u16,
    /// Names of the last arguments, only for `Params::Free`: a tuple or `Undef`.
    pub(crate) names: Value,
}

impl Args {
    /// How many arguments there are.
    pub fn len(self) -> usize {
        usize::from(self.count)
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.count == 0
    }
}

/// An object that lives in the VM and is understood by another room, such as an estimator.
pub trait NativeObject: Any + fmt::Debug {
    /// The kind's name in the registry.
    fn kind(&self) -> &'static str;
    /// Bytes by its own count, which depends on contents only.
    fn size_bytes(&self) -> u64;
    /// VM values it holds.
    fn children(&self, _out: &mut Vec<Value>) {}
    /// Itself, to be downcast by its room.
    fn as_any(&self) -> &dyn Any;
    /// Itself, to be downcast and changed.
    fn as_any_mut(&mut self) -> &mut dyn Any;
    /// The JSON-like value it becomes when stored or returned, such as an array's nested lists; `None` if it has none.
    fn to_plain(&self) -> Option<primitives::Value> {
        None
    }
    /// Writes what it is made of besides the values of [`NativeObject::children`], so that its kind's [`NativeDecode`] can make it
    /// again; `false` if a run that sleeps cannot keep it.
    fn encode(&self, _writer: &mut primitives::codec::Writer) -> bool {
        false
    }
    /// Whether operators with this object are the library's own: see [`crate::Numbers`].
    fn is_array(&self) -> bool {
        false
    }
    /// Takes from other objects what it shares with them, once all objects of a continuation are there.
    ///
    /// # Errors
    /// What does not fit together, for bytes that anyone may have written.
    fn settle(&mut self, _heap: &crate::Heap) -> Result<(), &'static str> {
        Ok(())
    }
    /// Python's `repr`.
    fn repr(&self) -> String {
        format!("<{} object>", self.kind())
    }
}

/// Makes an object of a kind again from the bytes and the children it was encoded to, which anyone may have written.
pub type NativeDecode =
    fn(&mut primitives::codec::Reader<'_>, Vec<Value>) -> Result<Box<dyn NativeObject>, primitives::codec::CodecError>;

/// A class whose instances are native objects.
#[derive(Clone, Copy, Debug)]
pub struct KindRow {
    /// The class's name.
    pub name: &'static str,
    /// What calling the class does.
    pub constructor: NativeRow,
    /// Its methods.
    pub methods: &'static [NativeRow],
    /// Its read-only attributes, each a function of the object.
    pub getters: &'static [NativeRow],
    /// The user's documentation.
    pub doc: &'static str,
}

/// A value that a module offers from the start.
#[derive(Clone, Copy, Debug)]
pub enum Preset {
    /// `None`.
    None,
    /// An int.
    Int(i64),
    /// A str.
    Text(&'static str),
    /// A class of the library's, by its kind's name.
    Kind(&'static str),
    /// One of the library's functions, by its name in the same module.
    Function(&'static str),
    /// What a function makes.
    Made(fn(&mut Machine) -> R<Value>),
}

/// A module written in Rust.
#[derive(Clone, Copy, Debug)]
pub struct ModuleRow {
    /// Its dotted name.
    pub name: &'static str,
    /// Its functions.
    pub functions: &'static [NativeRow],
    /// Its classes.
    pub kinds: &'static [KindRow],
    /// Its numbers.
    pub numbers: &'static [(&'static str, f64)],
    /// Names of builtins that it offers too.
    pub builtins: &'static [&'static str],
    /// Names it gives to builtins of other names.
    pub aliases: &'static [(&'static str, &'static str)],
    /// Exceptions it offers: name and base; several bases are divided by commas.
    pub exceptions: &'static [(&'static str, &'static str)],
    /// Functions that have methods themselves, those of [`crate::Numbers::ufunc`].
    pub ufuncs: &'static [NativeRow],
    /// Values that are no floats, and further names of its classes.
    pub presets: &'static [(&'static str, Preset)],
    /// Whether its names become values when they are first used: cheap for large modules. Such a module may have a `rest`.
    pub is_lazy: bool,
    /// The module written in Python that has the names found nowhere else.
    pub rest: Option<&'static str>,
    /// The user's documentation.
    pub doc: &'static str,
}

impl ModuleRow {
    /// Its own names.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let builtins = self.builtins.iter().copied();
        let aliases = self.aliases.iter().map(|(alias, _)| *alias);
        let exceptions = self.exceptions.iter().map(|(exception, _)| crate::supers::short_name(exception));
        let functions = self.functions.iter().chain(self.ufuncs).map(|function| function.name);
        let kinds = self.kinds.iter().map(|kind| crate::supers::short_name(kind.name));
        let numbers = self.numbers.iter().map(|(number, _)| *number);
        let presets = self.presets.iter().map(|(preset, _)| *preset);
        builtins.chain(aliases).chain(exceptions).chain(functions).chain(kinds).chain(numbers).chain(presets)
    }
}

/// The file name of a module written in Python; its frames stay out of tracebacks, as those of builtins do.
pub fn unit_file(module: &str) -> String {
    format!("<frozen {module}>")
}

/// The module that a file of [`unit_file`] holds.
pub(crate) fn unit_name(file: &str) -> Option<&str> {
    file.strip_prefix("<frozen ")?.strip_suffix('>')
}

/// Finds the code of a module written in Python by its dotted name.
pub type UnitOf = fn(&str) -> Option<Rc<Code>>;

/// The modules a run may import.
#[derive(Clone, Debug, Default)]
pub struct Natives {
    /// In a fixed order, which numbers their rows.
    pub modules: Vec<&'static ModuleRow>,
    /// The code of a module written in Python, by its dotted name. It runs once per run that imports it, at the first import.
    pub unit: Option<UnitOf>,
    /// Kinds of native objects that a sleeping run may keep.
    pub decoders: Vec<(&'static str, NativeDecode)>,
    /// The library whose arrays and scalars take part in operators.
    pub numbers: Option<&'static crate::Numbers>,
}

impl Natives {
    /// The module of that dotted name.
    pub fn module(&self, name: &str) -> Option<&'static ModuleRow> {
        self.modules.iter().copied().find(|module| module.name == name)
    }
}

impl Machine {
    /// Argument `index`, `Undef` when it was not given.
    #[inline]
    pub fn arg(&self, args: Args, index: usize) -> Value {
        if index < usize::from(args.count) { self.stack[args.base as usize + index] } else { Value::Undef }
    }

    /// Argument `index`, `None` when it was not given.
    pub fn arg_or_none(&self, args: Args, index: usize) -> Value {
        match self.arg(args, index) {
            Value::Undef => Value::None,
            value => value,
        }
    }

    /// All arguments by position.
    pub fn args(&self, args: Args) -> Vec<Value> {
        let base = args.base as usize;
        self.stack[base..base + self.positional_count(args)].to_vec()
    }

    /// How many arguments came by position.
    pub fn positional_count(&self, args: Args) -> usize {
        usize::from(args.count) - self.keyword_names(args).len()
    }

    fn keyword_names(&self, args: Args) -> &[Value] {
        match args.names {
            Value::Tuple(names) => self.heap.tuple(names),
            _ => &[],
        }
    }

    /// The keyword arguments of a `Params::Free` row.
    pub fn keyword_args(&self, args: Args) -> Vec<(String, Value)> {
        let first = args.base as usize + self.positional_count(args);
        let names = self.keyword_names(args);
        names.iter().enumerate().map(|(at, name)| (self.text(*name).to_owned(), self.stack[first + at])).collect()
    }

    /// Charges for work about to be done, in tenths of a gas (about 1 ns each).
    ///
    /// # Errors
    /// Out of gas, which a contract cannot catch.
    #[inline]
    pub fn charge(&mut self, tenths: u64) -> R<()> {
        // Small divisions are cheap everywhere, those of 64 bits are not.
        let gas = match u32::try_from(tenths) {
            Ok(tenths) => i64::from(tenths.div_ceil(10)),
            Err(_) => tenths.div_ceil(10).min(i64::MAX as u64 / 4) as i64,
        };
        self.fuel -= gas;
        if self.fuel < 0 && self.fuel.saturating_add(self.reserve) < 0 {
            return Err(Raise::out_of_gas());
        }
        Ok(())
    }

    /// Refuses an allocation that would pass the heap's limit, before it is made.
    ///
    /// # Errors
    /// MemoryError that names the limit.
    pub fn reserve_bytes(&mut self, bytes: u64) -> R<()> {
        let (size, limit) = (self.heap.size_bytes().saturating_add(bytes), self.limits.heap_bytes);
        if size <= limit {
            return Ok(());
        }
        // What is counted may be garbage: little things wait for the next border, which collects and looks again.
        if bytes <= SMALL_BYTES && size <= limit.saturating_add(crate::machine::HEAP_SLACK_BYTES) {
            self.heap.make_due();
            return Ok(());
        }
        Err(self.memory_error())
    }

    /// As [`Machine::reserve_bytes`], for operations that hold nothing but what registers and arguments hold: collects first.
    ///
    /// # Errors
    /// MemoryError that names the limit.
    pub fn make_room(&mut self, bytes: u64) -> R<()> {
        if self.heap.size_bytes().saturating_add(bytes) > self.limits.heap_bytes && self.unrooted == 0 {
            self.collect_garbage();
        }
        self.reserve_bytes(bytes)
    }
}

/// An allocation that the slack above the heap's limit takes.
const SMALL_BYTES: u64 = 64 << 10;
