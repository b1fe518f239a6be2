//! Compiled code: functions with their instructions, constants, handlers, locations and block costs.

use crate::Instr;
use num_bigint::BigInt;
use std::fmt::Write;

/// The register operand that stands for "none".
pub const NO_REGISTER: u16 = u16::MAX;

/// A constant of a function.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// `None`.
    None,
    /// `True` or `False`.
    Bool(bool),
    /// `...`
    Ellipsis,
    /// An int of 64 bits.
    Int(i64),
    /// A larger int.
    Big(BigInt),
    /// A float.
    Float(f64),
    /// A str.
    Str(String),
    /// A bytes object.
    Bytes(Vec<u8>),
    /// A tuple of constants.
    Tuple(Vec<Constant>),
}

/// Where an instruction comes from: lines and columns from 1, columns in characters, the end one past the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// First line; 0 when the instruction has no place in the source.
    pub line: u32,
    /// First column.
    pub column: u32,
    /// Last line.
    pub end_line: u32,
    /// Column after the last character.
    pub end_column: u32,
    /// Where the operator or the subscript stands inside a one-line range, drawn as `^` between `~`; 0 for none.
    pub anchor_column: u32,
    /// Column after it.
    pub anchor_end: u32,
}

/// A range of instructions whose exceptions go to a handler; inner ones come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    /// First instruction covered.
    pub start: u32,
    /// One past the last instruction covered.
    pub end: u32,
    /// Where the handler begins.
    pub target: u32,
}

/// A function's parameters; their registers are the first ones, in this order: positional, keyword-only, `*args`, `**kwargs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters {
    /// Positional-only ones come first.
    pub positional: Vec<String>,
    /// How many of those are positional-only.
    pub positional_only: u16,
    /// Keyword-only ones.
    pub keyword_only: Vec<String>,
    /// The name after `*`.
    pub variadic: Option<String>,
    /// The name after `**`.
    pub keywords: Option<String>,
}

impl Parameters {
    /// Registers taken.
    pub fn count(&self) -> usize {
        self.positional.len()
            + self.keyword_only.len()
            + usize::from(self.variadic.is_some())
            + usize::from(self.keywords.is_some())
    }

    /// Whether a call with exactly the positional arguments needs no binding work.
    pub fn is_simple(&self) -> bool {
        self.keyword_only.is_empty() && self.variadic.is_none() && self.keywords.is_none()
    }
}

/// One function, class body or module body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Function {
    /// Its `__name__`.
    pub name: String,
    /// Its `__qualname__`.
    pub qualname: String,
    /// Its docstring.
    pub doc: Option<String>,
    /// Its parameters.
    pub parameters: Parameters,
    /// Registers of named locals, parameters included; unset at entry.
    pub local_count: u16,
    /// All registers, temporaries included.
    pub register_count: u16,
    /// Names of the locals, for messages and the inspector.
    pub local_names: Vec<String>,
    /// Names of the cells in its closure.
    pub free_names: Vec<String>,
    /// The constants.
    pub constants: Vec<Constant>,
    /// Names of attributes, imports and unset variables in messages.
    pub names: Vec<String>,
    /// The instructions.
    pub instrs: Vec<Instr>,
    /// One location per instruction, as an index into `locations`.
    pub location_of: Vec<u32>,
    /// The distinct locations.
    pub locations: Vec<Location>,
    /// Innermost first.
    pub handlers: Vec<Handler>,
    /// Whether a call makes a generator instead of running.
    pub is_generator: bool,
    /// Whether a call makes a coroutine instead of running.
    pub is_async: bool,
    /// The line of the `def`.
    pub line: u32,
    /// Gas from each instruction to the end of its basic block, in whole gas; derived, see [`Function::sum_blocks`].
    pub block_gas: Vec<u32>,
}

/// A compiled file. Function 0 is the module body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Code {
    /// The file's name in tracebacks.
    pub file: String,
    /// The source, for the lines in tracebacks.
    pub source: String,
    /// All functions of the file; nested ones are named by index.
    pub functions: Vec<Function>,
    /// Names of the module's variables, by index.
    pub globals: Vec<String>,
    /// Names of the builtins used, by index.
    pub builtins: Vec<String>,
    /// The class marked `@contract`, by its module variable, with its stored fields.
    pub contract: Option<String>,
    /// The name of the method marked `@constructor`.
    pub constructor: Option<String>,
    /// Names of the contract's stored fields, in order.
    pub fields: Vec<String>,
}

impl Function {
    /// Sums the gas of every basic block. A block's sum is kept at each of its instructions as what is left to its end,
    /// so that whoever enters at any point (a jump, a handler, a resumption) is charged once for what follows.
    pub fn sum_blocks(&mut self) {
        self.block_gas = vec![0; self.instrs.len()];
        let mut tenths: u32 = 0;
        for (index, instr) in self.instrs.iter().enumerate().rev() {
            if instr.ends_block() {
                tenths = 0;
            }
            tenths = tenths.saturating_add(instr.gas());
            self.block_gas[index] = tenths.div_ceil(10);
        }
    }

    /// The location of an instruction.
    pub fn location(&self, pc: u32) -> Location {
        let index = self.location_of.get(pc as usize).copied().unwrap_or(0);
        self.locations.get(index as usize).copied().unwrap_or_default()
    }

    /// The innermost handler for an exception at an instruction.
    pub fn handler(&self, pc: u32) -> Option<u32> {
        self.handlers.iter().find(|handler| handler.start <= pc && pc < handler.end).map(|handler| handler.target)
    }
}

impl Code {
    /// A readable listing, one instruction per line; the compiler's cases compare it.
    pub fn listing(&self) -> String {
        let mut text = String::new();
        for (index, function) in self.functions.iter().enumerate() {
            let _ = writeln!(text, "function {index} {} registers {}", function.qualname, function.register_count);
            for (pc, instr) in function.instrs.iter().enumerate() {
                let row = &crate::OPCODES[usize::from(instr.number())];
                let _ = write!(text, "  {pc:4} {:<12}", row.name);
                for (name, value) in row.operands.iter().zip(instr.operands()) {
                    let _ = write!(text, " {name}={value}");
                }
                let _ = writeln!(text, "  ; line {} gas {}", function.location(pc as u32).line, function.block_gas[pc]);
            }
            for handler in &function.handlers {
                let _ = writeln!(text, "  handler {}..{} -> {}", handler.start, handler.end, handler.target);
            }
        }
        text
    }
}
