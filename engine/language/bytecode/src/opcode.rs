//! The opcode table: one row per instruction with operands, gas in tenths of a gas (about 1 ns) and documentation.

/// One row of the opcode table, for listings, benches and the reference page.
#[derive(Clone, Copy, Debug)]
pub struct OpcodeRow {
    /// The instruction's name.
    pub name: &'static str,
    /// Names of its operands, in order.
    pub operands: &'static [&'static str],
    /// Cost in tenths of a gas.
    pub gas: u32,
    /// What it does.
    pub doc: &'static str,
}

/// How an operand travels in code bytes.
pub(crate) trait Operand: Copy {
    fn write(self, writer: &mut primitives::codec::Writer);
    fn read(reader: &mut primitives::codec::Reader<'_>) -> Result<Self, primitives::codec::CodecError>;
}

impl Operand for u16 {
    fn write(self, writer: &mut primitives::codec::Writer) {
        writer.u16(self);
    }
    fn read(reader: &mut primitives::codec::Reader<'_>) -> Result<u16, primitives::codec::CodecError> {
        reader.u16()
    }
}

impl Operand for i16 {
    fn write(self, writer: &mut primitives::codec::Writer) {
        writer.u16(self as u16);
    }
    fn read(reader: &mut primitives::codec::Reader<'_>) -> Result<i16, primitives::codec::CodecError> {
        Ok(reader.u16()? as i16)
    }
}

impl Operand for u32 {
    fn write(self, writer: &mut primitives::codec::Writer) {
        writer.u32(self);
    }
    fn read(reader: &mut primitives::codec::Reader<'_>) -> Result<u32, primitives::codec::CodecError> {
        reader.u32()
    }
}

macro_rules! opcodes {
    ($($name:ident { $($operand:ident : $kind:ty),* } $gas:literal $doc:literal;)*) => {
        /// One instruction: eight bytes, operands are registers of the running frame unless the row says otherwise.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Instr {
            $(#[doc = concat!("```text\n", $doc, "\n```")] $name {
                $(#[doc = "An operand; see the row."] $operand: $kind),*
            },)*
        }

        #[derive(Clone, Copy)]
        #[repr(u8)]
        enum Tag { $($name,)* Count }

        /// The rows, in the order of their numbers in code bytes; new ones are appended.
        pub const OPCODES: &[OpcodeRow] = &[
            $(OpcodeRow { name: stringify!($name), operands: &[$(stringify!($operand)),*], gas: $gas, doc: $doc },)*
        ];

        impl Instr {
            /// The instruction's row number.
            pub fn number(self) -> u8 {
                match self { $(Instr::$name { .. } => Tag::$name as u8,)* }
            }

            /// The operands as numbers, in the row's order.
            pub fn operands(self) -> Vec<i64> {
                match self { $(Instr::$name { $($operand),* } => vec![$(i64::from($operand)),*],)* }
            }

            pub(crate) fn write(self, writer: &mut primitives::codec::Writer) {
                writer.u8(self.number());
                match self { $(Instr::$name { $($operand),* } => { $(Operand::write($operand, writer);)* })* }
            }

            pub(crate) fn read(
                reader: &mut primitives::codec::Reader<'_>,
            ) -> Result<Instr, primitives::codec::CodecError> {
                const COUNT: u8 = Tag::Count as u8;
                const _: () = assert!((Tag::Count as usize) < 256);
                let number = reader.u8()?;
                if number >= COUNT {
                    return Err(reader.malformed("opcode"));
                }
                $(if number == Tag::$name as u8 {
                    return Ok(Instr::$name { $($operand: Operand::read(reader)?),* });
                })*
                Err(reader.malformed("opcode"))
            }
        }
    };
}

opcodes! {
    Move { d: u16, a: u16 } 10 "d = a.";
    LoadConst { d: u16, k: u16 } 10 "d = constant k.";
    LoadInt { d: u16, value: i16 } 8 "d = the small int.";
    LoadGlobal { d: u16, g: u16 } 12 "d = module variable g; NameError if it is unset.";
    StoreGlobal { a: u16, g: u16 } 12 "Module variable g = a.";
    DeleteGlobal { g: u16 } 12 "Unsets module variable g; NameError if it is unset.";
    LoadBuiltin { d: u16, b: u16 } 12 "d = builtin b of this code; NameError if there is none of that name.";
    LoadGlobalOr { d: u16, g: u16, b: u16 } 14 "d = module variable g, or builtin b while it is unset.";
    CheckLocal { a: u16, name: u16 } 8 "UnboundLocalError if local a is unset.";
    DeleteLocal { a: u16, name: u16 } 10 "Unsets local a; UnboundLocalError if it is unset.";
    MakeCell { a: u16 } 60 "a = a new cell that holds a.";
    LoadFree { d: u16, index: u16 } 12 "d = the cell at the index in the running function's closure.";
    LoadCell { d: u16, a: u16, name: u16 } 15 "d = what cell a holds; NameError if it is unset.";
    StoreCell { a: u16, b: u16 } 15 "Cell a now holds b.";
    DeleteCell { a: u16, name: u16 } 15 "Unsets what cell a holds; NameError if it is unset.";
    LoadName { d: u16, a: u16, name: u16 } 60 "d = namespace a[name] and the next instruction is skipped; if missing, the next one (a Jump) leads to the fallback.";
    StoreName { a: u16, name: u16, b: u16 } 60 "Namespace a[name] = b.";
    DeleteName { a: u16, name: u16 } 60 "Deletes namespace a[name]; NameError if missing.";

    Add { d: u16, a: u16, b: u16 } 20 "d = a + b.";
    Sub { d: u16, a: u16, b: u16 } 20 "d = a - b.";
    Mul { d: u16, a: u16, b: u16 } 20 "d = a * b.";
    Div { d: u16, a: u16, b: u16 } 30 "d = a / b.";
    FloorDiv { d: u16, a: u16, b: u16 } 40 "d = a // b.";
    Mod { d: u16, a: u16, b: u16 } 40 "d = a % b.";
    AddInt { d: u16, a: u16, value: i16 } 16 "d = a + the small int.";
    SubInt { d: u16, a: u16, value: i16 } 16 "d = a - the small int.";
    Binary { d: u16, a: u16, op: u16 } 50 "d = a op d, for the operators without a row of their own; op is a BinaryOp.";
    Inplace { a: u16, b: u16, op: u16 } 25 "a = a op= b; op is a BinaryOp.";
    InplaceInt { a: u16, value: i16, op: u16 } 20 "a = a op= the small int; op is Add or Sub.";
    Neg { d: u16, a: u16 } 15 "d = -a.";
    Pos { d: u16, a: u16 } 15 "d = +a.";
    Invert { d: u16, a: u16 } 15 "d = ~a.";
    Not { d: u16, a: u16 } 15 "d = not a.";
    Eq { d: u16, a: u16, b: u16 } 20 "d = a == b.";
    Ne { d: u16, a: u16, b: u16 } 20 "d = a != b.";
    Lt { d: u16, a: u16, b: u16 } 20 "d = a < b.";
    Le { d: u16, a: u16, b: u16 } 20 "d = a <= b.";
    Gt { d: u16, a: u16, b: u16 } 20 "d = a > b.";
    Ge { d: u16, a: u16, b: u16 } 20 "d = a >= b.";
    Is { d: u16, a: u16, b: u16 } 12 "d = a is b.";
    IsNot { d: u16, a: u16, b: u16 } 12 "d = a is not b.";
    In { d: u16, a: u16, b: u16 } 60 "d = a in b.";
    NotIn { d: u16, a: u16, b: u16 } 60 "d = a not in b.";

    Jump { target: u32 } 8 "Goes to the target.";
    JumpIf { a: u16, target: u32 } 15 "Goes to the target if a is true.";
    JumpIfNot { a: u16, target: u32 } 15 "Goes to the target if a is false.";
    TestEq { a: u16, b: u16, sense: u16 } 20 "If (a == b) is the sense, the next instruction (a Jump) is taken, else skipped.";
    TestNe { a: u16, b: u16, sense: u16 } 20 "As TestEq for a != b.";
    TestLt { a: u16, b: u16, sense: u16 } 20 "As TestEq for a < b.";
    TestLe { a: u16, b: u16, sense: u16 } 20 "As TestEq for a <= b.";
    TestGt { a: u16, b: u16, sense: u16 } 20 "As TestEq for a > b.";
    TestGe { a: u16, b: u16, sense: u16 } 20 "As TestEq for a >= b.";

    LoadAttr { d: u16, a: u16, name: u16 } 40 "d = a.name.";
    StoreAttr { a: u16, name: u16, b: u16 } 45 "a.name = b.";
    DeleteAttr { a: u16, name: u16 } 60 "del a.name.";
    LoadMethod { base: u16, a: u16, name: u16 } 40 "base, base + 1 = the method and its self, or the attribute and unset.";
    LoadSuper { base: u16, a: u16, name: u16 } 120 "As LoadMethod for super().name; a holds the class cell, a + 1 the first argument.";
    LoadSpecial { d: u16, a: u16, name: u16 } 50 "d = type(a).name bound to a, as context managers are looked up.";
    Index { d: u16, a: u16, b: u16 } 25 "d = a[b].";
    StoreIndex { a: u16, b: u16, c: u16 } 25 "a[b] = c.";
    DeleteIndex { a: u16, b: u16 } 60 "del a[b].";
    BuildSlice { d: u16, base: u16 } 60 "d = slice(base, base + 1, base + 2).";

    BuildList { d: u16, base: u16, n: u16 } 60 "d = a list of the n registers from base.";
    BuildTuple { d: u16, base: u16, n: u16 } 50 "d = a tuple of the n registers from base.";
    BuildSet { d: u16, base: u16, n: u16 } 100 "d = a set of the n registers from base.";
    BuildDict { d: u16, base: u16, n: u16 } 100 "d = a dict of n pairs from base.";
    ListAppend { a: u16, b: u16 } 25 "Appends b to list a.";
    ListExtend { a: u16, b: u16 } 60 "Extends list a by the iterable b.";
    SpreadArguments { a: u16, b: u16, c: u16 } 60 "Extends list a by the iterable b for a call of c.";
    SetAdd { a: u16, b: u16 } 60 "Adds b to set a.";
    DictSet { a: u16, b: u16, c: u16 } 60 "a[b] = c for dict a.";
    DictUpdate { a: u16, b: u16 } 80 "Adds the mapping b to dict a; later keys win.";
    DictMerge { a: u16, b: u16, c: u16 } 80 "Adds the keyword mapping b to dict a for a call of c; a key that is there is a TypeError.";
    ListToTuple { d: u16, a: u16 } 50 "d = tuple of list a.";
    Convert { d: u16, a: u16, kind: u16 } 60 "d = str (0), repr (1) or ascii (2) of a.";
    Format { d: u16, a: u16, spec: u16 } 80 "d = format(a, spec); spec NO_REGISTER means none.";
    BuildString { d: u16, base: u16, n: u16 } 60 "d = the n strings from base joined.";
    Unpack { base: u16, a: u16, n: u16 } 40 "Unpacks a into the n registers from base.";
    UnpackStar { base: u16, a: u16, counts: u16 } 80 "Unpacks a around a starred target; counts is before * 256 + after.";

    GetIter { d: u16, a: u16 } 60 "d = iter(a).";
    ForIter { a: u16, d: u16 } 25 "d = next(a) and the next instruction (a Jump) is skipped; at the end it is taken.";
    GetAwaitable { d: u16, a: u16, kind: u16 } 60 "d = what an await of a waits for; kind says whose result a is: an expression's (0), __aenter__'s (1), __aexit__'s (2).";
    Yield { d: u16, a: u16 } 60 "Hands a to the generator's caller; d = what is sent in.";
    Delegate { d: u16, a: u16, b: u16 } 60 "One step of yield from a: sends b; a yielded value goes out and the step repeats with what is sent in; at the end d = the result.";

    Call { base: u16, n: u16, d: u16 } 60 "d = base(n arguments from base + 1).";
    CallMethod { base: u16, n: u16, d: u16 } 60 "d = base(self in base + 1 if set, n arguments from base + 2).";
    CallKeywords { base: u16, n: u16, d: u16 } 90 "As Call; the next instruction (Keywords) names the last of the n arguments.";
    CallMethodKeywords { base: u16, n: u16, d: u16 } 90 "As CallMethod; the next instruction (Keywords) names the last of the n arguments.";
    Keywords { k: u16 } 0 "Constant k is the tuple of keyword names; belongs to the call before it.";
    CallSpread { base: u16, d: u16 } 120 "d = base(*base + 1, **base + 2); base + 2 is a dict or None.";
    Return { a: u16 } 30 "Leaves the frame with a.";
    MakeFunction { d: u16, f: u16, base: u16 } 90 "d = function f; base: defaults tuple, keyword defaults dict, annotations dict (each may be None), then the cells of its closure.";
    MakeClass { d: u16, base: u16 } 600 "d = a class; base: name, tuple of bases, dict of keywords or None, namespace, metaclass, class cell or None.";

    Raise { a: u16 } 100 "Raises a, a class or an instance.";
    RaiseFrom { a: u16, b: u16 } 100 "Raises a from b.";
    Reraise { } 60 "Raises the exception being handled again; RuntimeError if there is none.";
    ReraiseValue { a: u16 } 60 "Raises exception a again with the traceback it has.";
    EnterHandler { d: u16, saved: u16 } 30 "d = the exception that led here; saved = the one handled before; d is now being handled.";
    LeaveHandler { saved: u16 } 15 "What was handled before is being handled again.";
    MatchException { d: u16, a: u16, b: u16 } 50 "d = whether exception a is of class b or one of the classes in tuple b.";

    ImportModule { d: u16, name: u16 } 200 "d = the module of that dotted name.";
    ImportFrom { d: u16, a: u16, name: u16 } 60 "d = a.name; ImportError if module a lacks it.";

    MatchSequence { d: u16, a: u16, counts: u16 } 60 "d = whether a is a sequence that fits a pattern of counts % 256 items, or at least so many if counts >= 256.";
    MatchMapping { d: u16, a: u16 } 40 "d = whether a is a mapping.";
    MatchKey { d: u16, a: u16, b: u16 } 60 "d = a[b] and the next instruction (a Jump) is skipped; if the key is missing it is taken.";
    MatchClass { base: u16, a: u16, n: u16 } 120 "base: class, tuple of keyword names. Registers from base = the matched attributes of a, n of them positional, and the next instruction (a Jump) is skipped; if a does not match it is taken.";
    MatchRest { d: u16, a: u16, b: u16 } 100 "d = dict a without the keys in tuple b.";

    GetAsyncIter { d: u16, a: u16 } 60 "d = what an async for over a asks for its items.";
    GetAsyncNext { d: u16, a: u16 } 80 "d = what an async for awaits for the next item of a.";
    AsyncYield { d: u16, a: u16 } 60 "Hands a to whoever awaits the async generator's next item; d = what is sent in.";
    BindMethod { d: u16, a: u16 } 40 "d = method a bound to the self in a + 1, or a itself if that is unset.";
    MatchGroup { base: u16, a: u16, b: u16 } 100 "base = the part of exception a that except* b takes, or None; base + 1 = the rest, or None.";
    JoinRaised { d: u16, a: u16, b: u16 } 100 "d = what goes on after the except* handlers of exception a, where list b holds what they raised and what none took; or None.";
    PrepareClass { base: u16 } 200 "Before a class body: base: name, bases, keywords, qualified name. Resolves the bases, finds the metaclass and puts the namespace in place of the qualified name.";
}

/// The operators of `Binary` and `Inplace`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `//`
    FloorDiv,
    /// `%`
    Mod,
    /// `**`
    Pow,
    /// `@`
    MatMul,
    /// `<<`
    LShift,
    /// `>>`
    RShift,
    /// `&`
    BitAnd,
    /// `|`
    BitOr,
    /// `^`
    BitXor,
}

impl BinaryOp {
    /// All of them, in the order of their numbers.
    pub const ALL: [BinaryOp; 13] = [
        BinaryOp::Add,
        BinaryOp::Sub,
        BinaryOp::Mul,
        BinaryOp::Div,
        BinaryOp::FloorDiv,
        BinaryOp::Mod,
        BinaryOp::Pow,
        BinaryOp::MatMul,
        BinaryOp::LShift,
        BinaryOp::RShift,
        BinaryOp::BitAnd,
        BinaryOp::BitOr,
        BinaryOp::BitXor,
    ];

    /// The operator with that number; code bytes are checked, so an unknown one does not reach the VM.
    pub fn from_number(number: u16) -> Option<BinaryOp> {
        BinaryOp::ALL.get(usize::from(number)).copied()
    }

    /// Its sign in source text.
    pub fn symbol(self) -> &'static str {
        ["+", "-", "*", "/", "//", "%", "** or pow()", "@", "<<", ">>", "&", "|", "^"][self as usize]
    }

    /// Its sign in an augmented assignment.
    pub fn inplace_symbol(self) -> &'static str {
        ["+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", ">>=", "&=", "|=", "^="][self as usize]
    }

    /// The method without its underscores: `add` for `__add__`, `__radd__` and `__iadd__`.
    pub fn method(self) -> &'static str {
        ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "lshift", "rshift", "and", "or", "xor"]
            [self as usize]
    }
}

impl Instr {
    /// The cost in tenths of a gas.
    pub fn gas(self) -> u32 {
        OPCODES[usize::from(self.number())].gas
    }

    /// Whether control may go elsewhere than to the next instruction, which ends a basic block.
    pub fn ends_block(self) -> bool {
        matches!(
            self,
            Instr::Jump { .. }
                | Instr::JumpIf { .. }
                | Instr::JumpIfNot { .. }
                | Instr::TestEq { .. }
                | Instr::TestNe { .. }
                | Instr::TestLt { .. }
                | Instr::TestLe { .. }
                | Instr::TestGt { .. }
                | Instr::TestGe { .. }
                | Instr::ForIter { .. }
                | Instr::LoadName { .. }
                | Instr::MatchKey { .. }
                | Instr::MatchClass { .. }
                | Instr::Return { .. }
                | Instr::Yield { .. }
                | Instr::AsyncYield { .. }
                | Instr::Delegate { .. }
                | Instr::Raise { .. }
                | Instr::RaiseFrom { .. }
                | Instr::Reraise {}
                | Instr::ReraiseValue { .. }
        )
    }
}
