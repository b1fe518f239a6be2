//! Target `code`: changed code bytes are refused with an error, or run within the limits without a panic.

use super::chance::Chance;
use super::{TINY_SLICE, Verdict, any_source, compiled, keep, oracle::Oracle, run_code};
use bytecode::{Code, Handler, Instr};
use primitives::Gas;
use std::rc::Rc;

/// Changes the code of a corpus program, as a structure or as bytes, and runs it if it is accepted.
pub fn tries(seed: u64, _: &mut Oracle) -> Verdict {
    let mut chance = Chance::new(seed);
    let Ok(code) = compiled(&any_source(&mut chance)) else { return Ok("not compiled") };
    let mut code = Code::clone(&code);
    // Most of the bytes would be text and places: what can be changed is to be what runs.
    code.source.clear();
    for function in &mut code.functions {
        function.location_of.fill(0);
        function.locations.truncate(1);
    }
    let by_structure = chance.one_in(2);
    if by_structure {
        for _ in 0..chance.below(6) + 1 {
            change(&mut code, &mut chance);
        }
    }
    let mut bytes = bytecode::encode(&code);
    if !by_structure || chance.one_in(4) {
        for _ in 0..[1, 1, 2, 5, 40][chance.below(5)] {
            change_bytes(&mut bytes, &mut chance);
        }
    }
    keep(&bytes);
    decoded(&bytes)
}

/// Decodes bytes and runs what is accepted.
pub fn decoded(bytes: &[u8]) -> Verdict {
    let Ok(code) = bytecode::decode(bytes) else { return Ok("refused") };
    if bytecode::encode(&code) != bytes {
        return Err("two encodings of one code are accepted".to_owned());
    }
    let code = Rc::new(code);
    let whole = run_code(code.clone(), Gas(u64::MAX));
    let sliced = run_code(code, TINY_SLICE);
    if whole != sliced {
        return Err(format!("in slices it differs: {whole:?} and {sliced:?}"));
    }
    Ok(if whole.is_whole() { "run" } else { "halted" })
}

/// One change that knows nothing of what the bytes mean.
pub fn change_bytes(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let at = chance.below(bytes.len());
    match chance.below(8) {
        0 => bytes.truncate(at),
        1 => bytes.insert(at, chance.bits() as u8),
        2 if at < bytes.len() => drop(bytes.remove(at)),
        3 => {
            let end = (at + chance.below(24)).min(bytes.len());
            let piece = bytes[at..end].to_vec();
            let to = chance.below(bytes.len() + 1);
            bytes.splice(to..to, piece);
        }
        4 => bytes.iter_mut().skip(at).take(4).for_each(|byte| *byte = 0xff),
        5 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte = byte.wrapping_add(1)),
        _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << chance.below(8)),
    }
}

/// One change that the checks may well let through: instructions out of place, tables that are shorter, other registers.
fn change(code: &mut Code, chance: &mut Chance) {
    let donor: Vec<Instr> = {
        let from = chance.below(code.functions.len());
        code.functions.get(from).map(|function| function.instrs.clone()).unwrap_or_default()
    };
    let (globals, count) = (code.globals.len(), code.functions.len());
    let index = chance.below(count);
    let Some(function) = code.functions.get_mut(index) else { return };
    let len = function.instrs.len();
    if len == 0 {
        return;
    }
    let (a, b) = (chance.below(len), chance.below(len));
    match chance.below(12) {
        0 | 1 => function.instrs.swap(a, b),
        2 | 3 => {
            if let Some(instr) = chance.pick(&donor) {
                function.instrs[a] = *instr;
            }
        }
        4 => {
            // Operands of one instruction under the opcode of another, through their bytes.
            function.instrs[a] = function.instrs[b];
        }
        5 => {
            function.instrs.remove(a);
            function.location_of.remove(a);
        }
        6 => {
            function.instrs.insert(a, function.instrs[b]);
            function.location_of.insert(a, 0);
        }
        7 => {
            let point = |chance: &mut Chance| chance.below(len + 1) as u32;
            let (start, end, target) = (point(chance), point(chance), point(chance));
            function.handlers.push(Handler { start, end, target });
        }
        8 => function.register_count = function.register_count.wrapping_add(chance.below(400) as u16),
        9 => match chance.below(5) {
            0 => function.is_generator = !function.is_generator,
            1 => function.is_async = !function.is_async,
            2 => function.parameters.positional.clear(),
            3 => function.free_names.push("free".to_owned()),
            _ => function.constants.reverse(),
        },
        10 => function.names.reverse(),
        _ => match chance.below(4) {
            0 => code.functions.swap(index, chance.below(count)),
            1 => code.builtins.reverse(),
            2 if globals > 0 => code.globals.swap(chance.below(globals), 0),
            _ => code.fields.push("field".to_owned()),
        },
    }
}
