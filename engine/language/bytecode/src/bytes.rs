//! Canonical bytes of code, and the checks that make foreign bytes safe to run.

use crate::{CODE_FORMAT, Code, Constant, Function, Handler, Instr, Location, Parameters};
use primitives::codec::{CodecError, MAX_NESTING, Reader, Writer};
use std::fmt;

/// Why code bytes were refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// The bytes are no encoding.
    Codec(CodecError),
    /// Another version of the format.
    Version(u32),
    /// An operand points outside its table.
    Operand {
        /// The function.
        function: u32,
        /// The instruction.
        pc: u32,
    },
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecodeError::Codec(error) => write!(f, "code bytes: {error}"),
            DecodeError::Version(version) => write!(f, "code of format {version}; this VM reads {CODE_FORMAT}"),
            DecodeError::Operand { function, pc } => {
                write!(f, "code bytes: bad operand in function {function}, instruction {pc}")
            }
        }
    }
}

impl From<CodecError> for DecodeError {
    fn from(error: CodecError) -> DecodeError {
        DecodeError::Codec(error)
    }
}

/// The canonical bytes of a file's code.
pub fn encode(code: &Code) -> Vec<u8> {
    let Code { file, source, functions, globals, builtins, contract, constructor, fields } = code;
    let mut writer = Writer::new();
    writer.u32(CODE_FORMAT);
    writer.str(file);
    writer.str(source);
    strings(&mut writer, globals);
    strings(&mut writer, builtins);
    optional(&mut writer, contract.as_deref());
    optional(&mut writer, constructor.as_deref());
    strings(&mut writer, fields);
    writer.count(functions.len());
    for function in functions {
        encode_function(&mut writer, function);
    }
    writer.into_bytes()
}

fn strings(writer: &mut Writer, items: &[String]) {
    writer.count(items.len());
    items.iter().for_each(|item| writer.str(item));
}

fn optional(writer: &mut Writer, text: Option<&str>) {
    writer.bool(text.is_some());
    if let Some(text) = text {
        writer.str(text);
    }
}

fn encode_function(writer: &mut Writer, function: &Function) {
    let Function {
        name,
        qualname,
        doc,
        parameters,
        local_count,
        register_count,
        local_names,
        free_names,
        constants,
        names,
        instrs,
        location_of,
        locations,
        handlers,
        is_generator,
        is_async,
        line,
        block_gas: _, // derived from the instructions
    } = function;
    let Parameters { positional, positional_only, keyword_only, variadic, keywords } = parameters;
    writer.str(name);
    writer.str(qualname);
    optional(writer, doc.as_deref());
    strings(writer, positional);
    writer.u16(*positional_only);
    strings(writer, keyword_only);
    optional(writer, variadic.as_deref());
    optional(writer, keywords.as_deref());
    writer.u16(*local_count);
    writer.u16(*register_count);
    strings(writer, local_names);
    strings(writer, free_names);
    writer.count(constants.len());
    constants.iter().for_each(|constant| encode_constant(writer, constant));
    strings(writer, names);
    writer.count(instrs.len());
    instrs.iter().for_each(|instr| instr.write(writer));
    location_of.iter().for_each(|index| writer.u32(*index));
    writer.count(locations.len());
    for Location { line, column, end_line, end_column, anchor_column, anchor_end } in locations {
        [line, column, end_line, end_column, anchor_column, anchor_end].into_iter().for_each(|part| writer.u32(*part));
    }
    writer.count(handlers.len());
    for Handler { start, end, target } in handlers {
        [start, end, target].into_iter().for_each(|part| writer.u32(*part));
    }
    writer.bool(*is_generator);
    writer.bool(*is_async);
    writer.u32(*line);
}

fn encode_constant(writer: &mut Writer, constant: &Constant) {
    match constant {
        Constant::None => writer.u8(0),
        Constant::Bool(truth) => writer.u8(1 + u8::from(*truth)),
        Constant::Ellipsis => writer.u8(3),
        Constant::Int(number) => {
            writer.u8(4);
            writer.i64(*number);
        }
        Constant::Big(number) => {
            writer.u8(5);
            writer.big(number);
        }
        Constant::Float(number) => {
            writer.u8(6);
            writer.f64(*number);
        }
        Constant::Str(text) => {
            writer.u8(7);
            writer.str(text);
        }
        Constant::Bytes(bytes) => {
            writer.u8(8);
            writer.bytes(bytes);
        }
        Constant::Tuple(items) => {
            writer.u8(9);
            writer.count(items.len());
            items.iter().for_each(|item| encode_constant(writer, item));
        }
    }
}

/// The code of canonical bytes, with every operand checked.
///
/// # Errors
/// Whatever is wrong with them.
pub fn decode(bytes: &[u8]) -> Result<Code, DecodeError> {
    let mut reader = Reader::new(bytes);
    let version = reader.u32()?;
    if version != CODE_FORMAT {
        return Err(DecodeError::Version(version));
    }
    let mut code = Code {
        file: reader.str()?.to_owned(),
        source: reader.str()?.to_owned(),
        globals: read_strings(&mut reader)?,
        builtins: read_strings(&mut reader)?,
        contract: read_optional(&mut reader)?,
        constructor: read_optional(&mut reader)?,
        fields: read_strings(&mut reader)?,
        functions: Vec::new(),
    };
    let count = reader.count(32)?;
    for _ in 0..count {
        code.functions.push(decode_function(&mut reader)?);
    }
    reader.finish()?;
    if code.functions.is_empty() {
        return Err(DecodeError::Operand { function: 0, pc: 0 });
    }
    for index in 0..code.functions.len() {
        check_function(&code, index)?;
    }
    Ok(code)
}

fn read_strings(reader: &mut Reader<'_>) -> Result<Vec<String>, CodecError> {
    let count = reader.count(4)?;
    (0..count).map(|_| reader.str().map(str::to_owned)).collect()
}

fn read_optional(reader: &mut Reader<'_>) -> Result<Option<String>, CodecError> {
    if reader.bool()? { Ok(Some(reader.str()?.to_owned())) } else { Ok(None) }
}

fn decode_function(reader: &mut Reader<'_>) -> Result<Function, CodecError> {
    let mut function = Function {
        name: reader.str()?.to_owned(),
        qualname: reader.str()?.to_owned(),
        doc: read_optional(reader)?,
        parameters: Parameters {
            positional: read_strings(reader)?,
            positional_only: reader.u16()?,
            keyword_only: read_strings(reader)?,
            variadic: read_optional(reader)?,
            keywords: read_optional(reader)?,
        },
        local_count: reader.u16()?,
        register_count: reader.u16()?,
        local_names: read_strings(reader)?,
        free_names: read_strings(reader)?,
        ..Function::default()
    };
    let count = reader.count(1)?;
    for _ in 0..count {
        function.constants.push(decode_constant(reader, 0)?);
    }
    function.names = read_strings(reader)?;
    let count = reader.count(1)?;
    for _ in 0..count {
        function.instrs.push(Instr::read(reader)?);
    }
    for _ in 0..count {
        function.location_of.push(reader.u32()?);
    }
    let count = reader.count(24)?;
    for _ in 0..count {
        function.locations.push(Location {
            line: reader.u32()?,
            column: reader.u32()?,
            end_line: reader.u32()?,
            end_column: reader.u32()?,
            anchor_column: reader.u32()?,
            anchor_end: reader.u32()?,
        });
    }
    let count = reader.count(12)?;
    for _ in 0..count {
        function.handlers.push(Handler { start: reader.u32()?, end: reader.u32()?, target: reader.u32()? });
    }
    function.is_generator = reader.bool()?;
    function.is_async = reader.bool()?;
    function.line = reader.u32()?;
    function.sum_blocks();
    Ok(function)
}

fn decode_constant(reader: &mut Reader<'_>, depth: u32) -> Result<Constant, CodecError> {
    if depth > MAX_NESTING {
        return Err(CodecError::TooDeep);
    }
    Ok(match reader.u8()? {
        0 => Constant::None,
        1 => Constant::Bool(false),
        2 => Constant::Bool(true),
        3 => Constant::Ellipsis,
        4 => Constant::Int(reader.i64()?),
        5 => Constant::Big(reader.big()?),
        6 => Constant::Float(reader.f64()?),
        7 => Constant::Str(reader.str()?.to_owned()),
        8 => Constant::Bytes(reader.bytes()?.to_vec()),
        9 => {
            let count = reader.count(1)?;
            let items: Result<Vec<Constant>, CodecError> =
                (0..count).map(|_| decode_constant(reader, depth + 1)).collect();
            Constant::Tuple(items?)
        }
        _ => return Err(reader.malformed("constant tag")),
    })
}

/// What an instruction wants to stand behind it.
enum Follower {
    Any,
    Jump,
    Keywords,
}

/// One past the last register that an instruction reaches beyond its operands, and what must follow it.
fn demands(instr: Instr, code: &Code) -> (u32, Follower) {
    use Follower::{Any, Jump, Keywords};
    let end = |base: u16, count: u32| u32::from(base) + count;
    match instr {
        Instr::BuildSlice { base, .. } | Instr::CallSpread { base, .. } => (end(base, 3), Any),
        Instr::BuildList { base, n, .. }
        | Instr::BuildTuple { base, n, .. }
        | Instr::BuildSet { base, n, .. }
        | Instr::BuildString { base, n, .. }
        | Instr::Unpack { base, n, .. } => (end(base, u32::from(n)), Any),
        Instr::BuildDict { base, n, .. } => (end(base, 2 * u32::from(n)), Any),
        Instr::UnpackStar { base, counts, .. } => {
            (end(base, u32::from(counts >> 8) + u32::from(counts & 255) + 1), Any)
        }
        Instr::LoadMethod { base, .. } => (end(base, 2), Any),
        Instr::LoadSuper { base, a, .. } => (end(base, 2).max(end(a, 2)), Any),
        Instr::Call { base, n, .. } => (end(base, u32::from(n) + 1), Any),
        Instr::CallMethod { base, n, .. } => (end(base, u32::from(n) + 2), Any),
        Instr::CallKeywords { base, n, .. } => (end(base, u32::from(n) + 1), Keywords),
        Instr::CallMethodKeywords { base, n, .. } => (end(base, u32::from(n) + 2), Keywords),
        Instr::MakeFunction { f, base, .. } => {
            let cells = code.functions.get(usize::from(f)).map_or(0, |function| function.free_names.len());
            (end(base, 3 + cells as u32), Any)
        }
        Instr::MakeClass { base, .. } | Instr::PrepareClass { base } => (end(base, 6), Any),
        Instr::MatchGroup { base, .. } => (end(base, 2), Any),
        Instr::BindMethod { a, .. } => (end(a, 2), Any),
        Instr::MatchClass { base, n, .. } => (end(base, u32::from(n).max(2)), Jump),
        Instr::TestEq { .. }
        | Instr::TestNe { .. }
        | Instr::TestLt { .. }
        | Instr::TestLe { .. }
        | Instr::TestGt { .. }
        | Instr::TestGe { .. }
        | Instr::ForIter { .. }
        | Instr::LoadName { .. }
        | Instr::MatchKey { .. } => (0, Jump),
        _ => (0, Any),
    }
}

/// Whether a constant is a tuple of texts.
fn is_names(function: &Function, constant: u16) -> bool {
    let is_text = |item: &Constant| matches!(item, Constant::Str(_));
    matches!(function.constants.get(usize::from(constant)), Some(Constant::Tuple(items)) if items.iter().all(is_text))
}

/// Checks that every jump lands inside, every register, constant and name exists, and the end cannot be run past.
/// The VM's own accesses stay bounds-checked all the same: this only turns a late stop into an early, named one.
fn check_function(code: &Code, index: usize) -> Result<(), DecodeError> {
    let function = &code.functions[index];
    let bad = |pc: usize| DecodeError::Operand { function: index as u32, pc: pc as u32 };
    let len = function.instrs.len() as u32;
    let parameters = function.parameters.count();
    let locals_fit = parameters <= usize::from(function.local_count)
        && function.local_count <= function.register_count
        && function.local_names.len() == usize::from(function.local_count)
        && usize::from(function.parameters.positional_only) <= function.parameters.positional.len();
    if !locals_fit {
        return Err(bad(0));
    }
    for (pc, instr) in function.instrs.iter().enumerate() {
        let row = &crate::OPCODES[usize::from(instr.number())];
        for (operand, value) in row.operands.iter().zip(instr.operands()) {
            let fits = match *operand {
                "k" => (value as usize) < function.constants.len(),
                "name" => (value as usize) < function.names.len(),
                "g" => (value as usize) < code.globals.len(),
                "f" => (value as usize) < code.functions.len(),
                "index" => (value as usize) < function.free_names.len(),
                "target" => (value as u64) < u64::from(len),
                "op" => crate::BinaryOp::from_number(value as u16).is_some(),
                "value" | "n" | "counts" | "sense" | "kind" => true,
                "spec" if value as u16 == crate::NO_REGISTER => true,
                "b" if matches!(instr, Instr::LoadBuiltin { .. } | Instr::LoadGlobalOr { .. }) => {
                    (value as usize) < code.builtins.len()
                }
                _ => value < i64::from(function.register_count),
            };
            if !fits {
                return Err(bad(pc));
            }
        }
        let (reaches, follower) = demands(*instr, code);
        let follows = function.instrs.get(pc + 1);
        let is_followed = match follower {
            Follower::Any => true,
            // Both the jump and what stands behind it are entered.
            Follower::Jump => matches!(follows, Some(Instr::Jump { .. })) && pc + 2 < function.instrs.len(),
            Follower::Keywords => matches!(follows, Some(Instr::Keywords { k }) if is_names(function, *k)),
        };
        if reaches > u32::from(function.register_count) || !is_followed {
            return Err(bad(pc));
        }
        if function.location_of[pc] as usize >= function.locations.len() {
            return Err(bad(pc));
        }
    }
    let ends = matches!(
        function.instrs.last(),
        Some(
            Instr::Return { .. }
                | Instr::Jump { .. }
                | Instr::Raise { .. }
                | Instr::RaiseFrom { .. }
                | Instr::Reraise {}
                | Instr::ReraiseValue { .. }
        )
    );
    let handlers_fit = function
        .handlers
        .iter()
        .all(|handler| handler.start <= handler.end && handler.end <= len && handler.target < len);
    if !ends || !handlers_fit {
        return Err(bad(function.instrs.len().saturating_sub(1)));
    }
    Ok(())
}
