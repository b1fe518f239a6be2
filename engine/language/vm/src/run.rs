//! The dispatch loop: one match arm per opcode, gas charged at block borders, errors sent to handlers.

use crate::call::Called;
use crate::generators::Delegated;
use crate::machine::{Exit, Machine, Return};
use crate::object::*;
use crate::ops::CompareOp;
use crate::value::*;
use crate::{R, classes};
use bytecode::{BinaryOp, Instr, NO_REGISTER};
use std::rc::Rc;

impl Machine {
    /// Runs the top frame and what it calls until the frame whose result is to `Leave` ends, yields, or the slice is used up.
    pub(crate) fn run_frames(&mut self) -> R<Exit> {
        // Two copies of the loop, so that the one nobody looks at asks nothing.
        if self.inspection.is_some() { self.run_inspected() } else { self.run_loop::<false>() }
    }

    /// The loop itself; when it is inspected, every instruction is shown before it runs.
    pub(crate) fn run_loop<const INSPECTED: bool>(&mut self) -> R<Exit> {
        'frames: loop {
            let Some(frame) = self.frames.last() else {
                return Ok(Exit::Returned(Value::None));
            };
            let linked = Rc::clone(&self.linked[frame.code as usize]);
            let function = linked.function();
            let instrs: &[Instr] = &function.instrs;
            let block_gas: &[u32] = &function.block_gas;
            let base = frame.base as usize;
            let mut pc = frame.pc as usize;
            if self.fuel < 0 || self.heap.is_due() {
                match self.at_border() {
                    Ok(true) => return Ok(Exit::Paused),
                    Ok(false) => {}
                    Err(raise) => {
                        self.unwind(raise)?;
                        continue 'frames;
                    }
                }
            }

            macro_rules! r {
                ($register:expr) => {
                    self.stack[base + usize::from($register)]
                };
            }
            macro_rules! fail {
                ($raise:expr) => {{
                    let raise = $raise;
                    self.set_pc(pc);
                    self.unwind(raise)?;
                    continue 'frames;
                }};
            }
            macro_rules! ok {
                ($result:expr) => {
                    match $result {
                        Ok(value) => value,
                        Err(raise) => fail!(raise),
                    }
                };
            }
            macro_rules! enter_block {
                ($target:expr) => {{
                    pc = $target;
                    self.fuel -= i64::from(block_gas[pc]);
                    if self.fuel < 0 || self.heap.is_due() {
                        match self.at_border() {
                            Ok(true) => {
                                self.set_pc(pc);
                                return Ok(Exit::Paused);
                            }
                            Ok(false) => {}
                            Err(raise) => fail!(raise),
                        }
                    }
                    continue;
                }};
            }
            macro_rules! arithmetic {
                ($d:expr, $a:expr, $b:expr, $int:ident, $float:tt, $op:expr) => {{
                    let (a, b) = (r!($a), r!($b));
                    r!($d) = match (a, b) {
                        (Value::Int(x), Value::Int(y)) if let Some(z) = x.$int(y) => Value::Int(z),
                        (Value::Float(x), Value::Float(y)) => Value::Float(x $float y),
                        _ => {
                            self.set_pc(pc);
                            ok!(self.binary($op, a, b))
                        }
                    };
                }};
            }
            macro_rules! compare {
                ($d:expr, $a:expr, $b:expr, $sign:tt, $op:expr) => {{
                    let (a, b) = (r!($a), r!($b));
                    r!($d) = match (a, b) {
                        (Value::Int(x), Value::Int(y)) => Value::Bool(x $sign y),
                        (Value::Float(x), Value::Float(y)) => Value::Bool(x $sign y),
                        _ => {
                            self.set_pc(pc);
                            ok!(self.rich_compare($op, a, b))
                        }
                    };
                }};
            }
            macro_rules! test {
                ($a:expr, $b:expr, $sense:expr, $sign:tt, $op:expr) => {{
                    let (a, b) = (r!($a), r!($b));
                    let holds = match (a, b) {
                        (Value::Int(x), Value::Int(y)) => x $sign y,
                        (Value::Float(x), Value::Float(y)) => x $sign y,
                        _ => {
                            self.set_pc(pc);
                            let result = ok!(self.rich_compare($op, a, b));
                            ok!(self.truth(result))
                        }
                    };
                    if holds == ($sense != 0) {
                        pc += 1; // the jump that belongs to the test
                    } else {
                        enter_block!(pc + 2);
                    }
                    if let Instr::Jump { target } = instrs[pc] {
                        enter_block!(target as usize);
                    }
                    continue;
                }};
            }
            macro_rules! call {
                ($called:expr, $d:expr) => {{
                    self.set_pc(pc);
                    match ok!($called) {
                        Called::Value(value) => r!($d) = value,
                        Called::Frame => continue 'frames,
                    }
                }};
            }

            loop {
                if INSPECTED {
                    self.observe(pc);
                }
                match instrs[pc] {
                    Instr::Move { d, a } => r!(d) = r!(a),
                    Instr::LoadConst { d, k } => r!(d) = linked.constants[usize::from(k)],
                    Instr::LoadInt { d, value } => r!(d) = Value::Int(i64::from(value)),
                    Instr::LoadGlobal { d, g } => match self.globals[linked.globals + usize::from(g)] {
                        Value::Undef => fail!(self.name_error(&linked.code.globals[usize::from(g)])),
                        value => r!(d) = value,
                    },
                    Instr::StoreGlobal { a, g } => self.globals[linked.globals + usize::from(g)] = r!(a),
                    Instr::DeleteGlobal { g } => {
                        let slot = linked.globals + usize::from(g);
                        if self.globals[slot].is_undef() {
                            fail!(self.name_error(&linked.code.globals[usize::from(g)]));
                        }
                        self.globals[slot] = Value::Undef;
                    }
                    Instr::LoadBuiltin { d, b } => match self.unit_builtins[linked.builtins + usize::from(b)] {
                        Value::Undef => fail!(self.name_error(&linked.code.builtins[usize::from(b)])),
                        value => r!(d) = value,
                    },
                    Instr::LoadGlobalOr { d, g, b } => {
                        let mut value = self.globals[linked.globals + usize::from(g)];
                        if value.is_undef() {
                            value = self.unit_builtins[linked.builtins + usize::from(b)];
                        }
                        if value.is_undef() {
                            fail!(self.name_error(&linked.code.globals[usize::from(g)]));
                        }
                        r!(d) = value;
                    }
                    Instr::CheckLocal { a, name } => {
                        if r!(a).is_undef() {
                            fail!(self.unbound_local(linked.names[usize::from(name)]));
                        }
                    }
                    Instr::DeleteLocal { a, name } => {
                        if r!(a).is_undef() {
                            fail!(self.unbound_local(linked.names[usize::from(name)]));
                        }
                        r!(a) = Value::Undef;
                    }
                    Instr::MakeCell { a } => r!(a) = Value::Cell(self.heap.new_cell(r!(a))),
                    Instr::LoadFree { d, index } => r!(d) = self.free_cell(usize::from(index)),
                    Instr::LoadCell { d, a, name } => match self.cell_value(r!(a)) {
                        Value::Undef => {
                            let is_free = usize::from(a) >= usize::from(function.local_count)
                                || function.free_names.contains(&function.names[usize::from(name)]);
                            fail!(self.unbound_cell(linked.names[usize::from(name)], is_free))
                        }
                        value => r!(d) = value,
                    },
                    Instr::StoreCell { a, b } => {
                        if let Value::Cell(cell) = r!(a) {
                            *self.heap.cell_mut(cell) = r!(b);
                        }
                    }
                    Instr::DeleteCell { a, name } => {
                        if self.cell_value(r!(a)).is_undef() {
                            fail!(self.unbound_cell(linked.names[usize::from(name)], false));
                        }
                        if let Value::Cell(cell) = r!(a) {
                            *self.heap.cell_mut(cell) = Value::Undef;
                        }
                    }
                    Instr::LoadName { d, a, name } => {
                        let key = self.name_value(linked.names[usize::from(name)]);
                        match ok!(self.namespace_get(r!(a), key)) {
                            Some(value) => {
                                r!(d) = value;
                                enter_block!(pc + 2);
                            }
                            None => enter_block!(pc + 1),
                        }
                    }
                    Instr::StoreName { a, name, b } => {
                        let key = self.name_value(linked.names[usize::from(name)]);
                        let value = r!(b);
                        ok!(self.namespace_set(r!(a), key, value));
                    }
                    Instr::DeleteName { a, name } => {
                        let sym = linked.names[usize::from(name)];
                        let key = self.name_value(sym);
                        if !ok!(self.namespace_delete(r!(a), key)) {
                            let text = self.name(sym).to_owned();
                            fail!(self.name_error(&text));
                        }
                    }

                    Instr::Add { d, a, b } => arithmetic!(d, a, b, checked_add, +, BinaryOp::Add),
                    Instr::Sub { d, a, b } => arithmetic!(d, a, b, checked_sub, -, BinaryOp::Sub),
                    Instr::Mul { d, a, b } => arithmetic!(d, a, b, checked_mul, *, BinaryOp::Mul),
                    Instr::Div { d, a, b } => {
                        let (a, b) = (r!(a), r!(b));
                        r!(d) = match (a, b) {
                            (Value::Float(x), Value::Float(y)) if y != 0.0 => Value::Float(x / y),
                            _ => {
                                self.set_pc(pc);
                                ok!(self.binary(BinaryOp::Div, a, b))
                            }
                        };
                    }
                    Instr::FloorDiv { d, a, b } => {
                        let (a, b) = (r!(a), r!(b));
                        r!(d) = match (a, b) {
                            (Value::Int(x), Value::Int(y)) if y > 0 => Value::Int(x.div_euclid(y)),
                            _ => {
                                self.set_pc(pc);
                                ok!(self.binary(BinaryOp::FloorDiv, a, b))
                            }
                        };
                    }
                    Instr::Mod { d, a, b } => {
                        let (a, b) = (r!(a), r!(b));
                        r!(d) = match (a, b) {
                            (Value::Int(x), Value::Int(y)) if y > 0 => Value::Int(x.rem_euclid(y)),
                            _ => {
                                self.set_pc(pc);
                                ok!(self.binary(BinaryOp::Mod, a, b))
                            }
                        };
                    }
                    Instr::AddInt { d, a, value } => {
                        let a = r!(a);
                        r!(d) = match a {
                            Value::Int(x) if let Some(z) = x.checked_add(i64::from(value)) => Value::Int(z),
                            _ => {
                                self.set_pc(pc);
                                ok!(self.binary(BinaryOp::Add, a, Value::Int(i64::from(value))))
                            }
                        };
                    }
                    Instr::SubInt { d, a, value } => {
                        let a = r!(a);
                        r!(d) = match a {
                            Value::Int(x) if let Some(z) = x.checked_sub(i64::from(value)) => Value::Int(z),
                            _ => {
                                self.set_pc(pc);
                                ok!(self.binary(BinaryOp::Sub, a, Value::Int(i64::from(value))))
                            }
                        };
                    }
                    Instr::Binary { d, a, op } => {
                        self.set_pc(pc);
                        let op = BinaryOp::from_number(op).unwrap_or(BinaryOp::Add);
                        r!(d) = ok!(self.binary(op, r!(a), r!(d)));
                    }
                    Instr::Inplace { a, b, op } => {
                        let (left, right) = (r!(a), r!(b));
                        r!(a) = match (left, right) {
                            (Value::Int(x), Value::Int(y))
                                if op == 0
                                    && let Some(z) = x.checked_add(y) =>
                            {
                                Value::Int(z)
                            }
                            (Value::Float(x), Value::Float(y)) if op == 0 => Value::Float(x + y),
                            _ => {
                                self.set_pc(pc);
                                let op = BinaryOp::from_number(op).unwrap_or(BinaryOp::Add);
                                ok!(self.inplace(op, left, right))
                            }
                        };
                    }
                    Instr::InplaceInt { a, value, op } => {
                        let left = r!(a);
                        let step = if op == 0 { i64::from(value) } else { -i64::from(value) };
                        r!(a) = match left {
                            Value::Int(x) if let Some(z) = x.checked_add(step) => Value::Int(z),
                            _ => {
                                self.set_pc(pc);
                                let op = BinaryOp::from_number(op).unwrap_or(BinaryOp::Add);
                                ok!(self.inplace(op, left, Value::Int(i64::from(value))))
                            }
                        };
                    }
                    Instr::Neg { d, a } => {
                        r!(d) = match r!(a) {
                            Value::Float(x) => Value::Float(-x),
                            a => {
                                self.set_pc(pc);
                                ok!(self.negate(a))
                            }
                        }
                    }
                    Instr::Pos { d, a } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.positive(r!(a)));
                    }
                    Instr::Invert { d, a } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.invert(r!(a)));
                    }
                    Instr::Not { d, a } => {
                        self.set_pc(pc);
                        r!(d) = Value::Bool(!ok!(self.truth(r!(a))));
                    }
                    Instr::Eq { d, a, b } => compare!(d, a, b, ==, CompareOp::Eq),
                    Instr::Ne { d, a, b } => compare!(d, a, b, !=, CompareOp::Ne),
                    Instr::Lt { d, a, b } => compare!(d, a, b, <, CompareOp::Lt),
                    Instr::Le { d, a, b } => compare!(d, a, b, <=, CompareOp::Le),
                    Instr::Gt { d, a, b } => compare!(d, a, b, >, CompareOp::Gt),
                    Instr::Ge { d, a, b } => compare!(d, a, b, >=, CompareOp::Ge),
                    Instr::Is { d, a, b } => r!(d) = Value::Bool(r!(a).is(r!(b))),
                    Instr::IsNot { d, a, b } => r!(d) = Value::Bool(!r!(a).is(r!(b))),
                    Instr::In { d, a, b } => {
                        self.set_pc(pc);
                        r!(d) = Value::Bool(ok!(self.contains(r!(b), r!(a))));
                    }
                    Instr::NotIn { d, a, b } => {
                        self.set_pc(pc);
                        r!(d) = Value::Bool(!ok!(self.contains(r!(b), r!(a))));
                    }

                    Instr::Jump { target } => enter_block!(target as usize),
                    Instr::JumpIf { a, target } => {
                        let holds = match r!(a) {
                            Value::Bool(truth) => truth,
                            value => {
                                self.set_pc(pc);
                                ok!(self.truth(value))
                            }
                        };
                        enter_block!(if holds { target as usize } else { pc + 1 });
                    }
                    Instr::JumpIfNot { a, target } => {
                        let holds = match r!(a) {
                            Value::Bool(truth) => truth,
                            value => {
                                self.set_pc(pc);
                                ok!(self.truth(value))
                            }
                        };
                        enter_block!(if holds { pc + 1 } else { target as usize });
                    }
                    Instr::TestEq { a, b, sense } => test!(a, b, sense, ==, CompareOp::Eq),
                    Instr::TestNe { a, b, sense } => test!(a, b, sense, !=, CompareOp::Ne),
                    Instr::TestLt { a, b, sense } => test!(a, b, sense, <, CompareOp::Lt),
                    Instr::TestLe { a, b, sense } => test!(a, b, sense, <=, CompareOp::Le),
                    Instr::TestGt { a, b, sense } => test!(a, b, sense, >, CompareOp::Gt),
                    Instr::TestGe { a, b, sense } => test!(a, b, sense, >=, CompareOp::Ge),

                    Instr::LoadAttr { d, a, name } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.load_attr(r!(a), linked.names[usize::from(name)]));
                    }
                    Instr::StoreAttr { a, name, b } => {
                        self.set_pc(pc);
                        ok!(self.store_attr(r!(a), linked.names[usize::from(name)], r!(b)));
                    }
                    Instr::DeleteAttr { a, name } => {
                        self.set_pc(pc);
                        ok!(self.delete_attr(r!(a), linked.names[usize::from(name)]));
                    }
                    Instr::LoadMethod { base: at, a, name } => {
                        self.set_pc(pc);
                        let (callable, receiver) = ok!(self.load_method(r!(a), linked.names[usize::from(name)]));
                        r!(at) = callable;
                        r!(at + 1) = receiver;
                    }
                    Instr::LoadSuper { base: at, a, name } => {
                        self.set_pc(pc);
                        let (cell, receiver) = (r!(a), r!(a + 1));
                        let (callable, receiver) =
                            ok!(self.load_super(cell, receiver, linked.names[usize::from(name)]));
                        r!(at) = callable;
                        r!(at + 1) = receiver;
                    }
                    Instr::LoadSpecial { d, a, name } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.load_special(r!(a), linked.names[usize::from(name)]));
                    }
                    Instr::Index { d, a, b } => {
                        let (a, b) = (r!(a), r!(b));
                        r!(d) = match (a, b) {
                            (Value::List(list), Value::Int(at))
                                if let Ok(at) = usize::try_from(at)
                                    && let Some(item) = self.heap.list(list).get(at) =>
                            {
                                *item
                            }
                            _ => {
                                self.set_pc(pc);
                                ok!(self.index(a, b))
                            }
                        };
                    }
                    Instr::StoreIndex { a, b, c } => {
                        let (a, b, c) = (r!(a), r!(b), r!(c));
                        match (a, b) {
                            (Value::List(list), Value::Int(at))
                                if let Ok(at) = usize::try_from(at)
                                    && at < self.heap.list(list).len() =>
                            {
                                self.heap.list_mut(list)[at] = c;
                            }
                            _ => {
                                self.set_pc(pc);
                                ok!(self.store_index(a, b, c));
                            }
                        }
                    }
                    Instr::DeleteIndex { a, b } => {
                        self.set_pc(pc);
                        ok!(self.delete_index(r!(a), r!(b)));
                    }
                    Instr::BuildSlice { d, base: at } => {
                        let slice = SliceObj { start: r!(at), stop: r!(at + 1), step: r!(at + 2) };
                        r!(d) = Value::Slice(self.heap.new_slice(slice));
                    }

                    Instr::BuildList { d, base: at, n } => {
                        ok!(self.charge(20 * u64::from(n)));
                        let first = base + usize::from(at);
                        let items = self.stack[first..first + usize::from(n)].to_vec();
                        r!(d) = self.list(items);
                    }
                    Instr::BuildTuple { d, base: at, n } => {
                        ok!(self.charge(20 * u64::from(n)));
                        let first = base + usize::from(at);
                        let items = self.stack[first..first + usize::from(n)].to_vec();
                        r!(d) = self.tuple(items);
                    }
                    Instr::BuildSet { d, base: at, n } => {
                        self.set_pc(pc);
                        let first = base + usize::from(at);
                        let items = self.stack[first..first + usize::from(n)].to_vec();
                        r!(d) = ok!(self.build_set(&items, false));
                    }
                    Instr::BuildDict { d, base: at, n } => {
                        self.set_pc(pc);
                        let first = base + usize::from(at);
                        let items = self.stack[first..first + 2 * usize::from(n)].to_vec();
                        r!(d) = ok!(self.build_dict(&items));
                    }
                    Instr::ListAppend { a, b } => {
                        let item = r!(b);
                        if let Value::List(list) = r!(a) {
                            self.heap.list_mut(list).push(item);
                            self.heap.grow(VALUE_BYTES);
                        }
                    }
                    Instr::ListExtend { a, b } => {
                        self.set_pc(pc);
                        let (target, source) = (r!(a), r!(b));
                        ok!(self.extend_list(target, source));
                    }
                    Instr::SpreadArguments { a, b, c } => {
                        self.set_pc(pc);
                        let (target, source, callable) = (r!(a), r!(b), r!(c));
                        ok!(self.spread_arguments(target, source, callable));
                    }
                    Instr::SetAdd { a, b } => {
                        self.set_pc(pc);
                        let item = r!(b);
                        if let Value::Set(set) = r!(a) {
                            ok!(self.set_insert(set, item));
                        }
                    }
                    Instr::DictSet { a, b, c } => {
                        self.set_pc(pc);
                        let (key, value) = (r!(b), r!(c));
                        if let Value::Dict(dict) = r!(a) {
                            ok!(self.dict_set(dict, key, value));
                        }
                    }
                    Instr::DictUpdate { a, b } => {
                        self.set_pc(pc);
                        let (target, source) = (r!(a), r!(b));
                        ok!(self.update_dict(target, source));
                    }
                    Instr::DictMerge { a, b, c } => {
                        self.set_pc(pc);
                        let (target, source, callable) = (r!(a), r!(b), r!(c));
                        ok!(self.merge_keywords(target, source, callable));
                    }
                    Instr::ListToTuple { d, a } => {
                        let items = match r!(a) {
                            Value::List(list) => self.heap.list(list).clone(),
                            _ => Vec::new(),
                        };
                        ok!(self.charge(20 * items.len() as u64));
                        r!(d) = self.tuple(items);
                    }
                    Instr::Convert { d, a, kind } => {
                        self.set_pc(pc);
                        let text = ok!(match kind {
                            0 => self.to_str(r!(a)),
                            1 => self.repr(r!(a)),
                            _ => self.ascii(r!(a)),
                        });
                        r!(d) = self.str(text);
                    }
                    Instr::Format { d, a, spec } => {
                        self.set_pc(pc);
                        let spec = if spec == NO_REGISTER { String::new() } else { self.text(r!(spec)).to_owned() };
                        let value = r!(a);
                        if !(spec.is_empty() && matches!(value, Value::Str(_))) {
                            let text = ok!(self.format(value, &spec));
                            r!(d) = self.str(text);
                        } else {
                            r!(d) = value;
                        }
                    }
                    Instr::BuildString { d, base: at, n } => {
                        let first = base + usize::from(at);
                        let bytes: usize =
                            (0..usize::from(n)).map(|index| self.text(self.stack[first + index]).len()).sum();
                        ok!(self.charge(bytes as u64 / 4));
                        ok!(self.reserve_bytes(bytes as u64));
                        let mut text = String::with_capacity(bytes);
                        (0..usize::from(n)).for_each(|index| text.push_str(self.text(self.stack[first + index])));
                        r!(d) = self.str(text);
                    }
                    Instr::Unpack { base: at, a, n } => {
                        self.set_pc(pc);
                        let items = ok!(self.unpack(r!(a), usize::from(n)));
                        let first = base + usize::from(at);
                        self.stack[first..first + items.len()].copy_from_slice(&items);
                    }
                    Instr::UnpackStar { base: at, a, counts } => {
                        self.set_pc(pc);
                        let items = ok!(self.unpack_star(r!(a), usize::from(counts >> 8), usize::from(counts & 255)));
                        let first = base + usize::from(at);
                        self.stack[first..first + items.len()].copy_from_slice(&items);
                    }

                    Instr::GetIter { d, a } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.iterate(r!(a)));
                    }
                    Instr::ForIter { a, d } => {
                        let next = match r!(a) {
                            Value::Iter(id) => match self.heap.iter_mut(id) {
                                IterObj::Range { next, step, left } => {
                                    if *left == 0 {
                                        None
                                    } else {
                                        let number = *next;
                                        *left -= 1;
                                        *next = next.wrapping_add(*step);
                                        Some(Value::Int(number))
                                    }
                                }
                                IterObj::List { list, next } => {
                                    let (list, at) = (*list, *next);
                                    *next += 1;
                                    let item = self.heap.list(list).get(at).copied();
                                    if item.is_none() {
                                        *self.heap.iter_mut(id) = IterObj::Done;
                                    }
                                    item
                                }
                                _ => {
                                    self.set_pc(pc);
                                    ok!(self.advance(Value::Iter(id)))
                                }
                            },
                            Value::Gen(generator) => {
                                self.set_pc(pc);
                                if ok!(self.enter_generator(generator, Value::None, Return::Iterate(d))) {
                                    continue 'frames;
                                }
                                None
                            }
                            other => {
                                self.set_pc(pc);
                                ok!(self.advance(other))
                            }
                        };
                        match next {
                            Some(value) => {
                                r!(d) = value;
                                enter_block!(pc + 2);
                            }
                            None => enter_block!(pc + 1),
                        }
                    }
                    Instr::GetAwaitable { d, a, kind } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.awaitable(r!(a), kind));
                    }
                    Instr::GetAsyncIter { d, a } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.async_iter(r!(a)));
                    }
                    Instr::GetAsyncNext { d, a } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.async_next(r!(a)));
                    }
                    Instr::AsyncYield { d, a } => {
                        let value = r!(a);
                        self.set_pc(pc + 1);
                        let returns = self.leave_generator(Some(d));
                        match self.deliver_item(value, returns) {
                            Some(exit) => return Ok(exit),
                            None => continue 'frames,
                        }
                    }
                    Instr::Yield { d, a } => {
                        let value = r!(a);
                        self.set_pc(pc + 1);
                        let returns = self.leave_generator(Some(d));
                        match self.deliver_yield(value, returns) {
                            Some(exit) => return Ok(exit),
                            None => continue 'frames,
                        }
                    }
                    Instr::Delegate { d, a, b } => {
                        self.set_pc(pc);
                        let (inner, sent) = (r!(a), r!(b));
                        match ok!(self.delegate(inner, sent, d)) {
                            Delegated::Entered => continue 'frames,
                            Delegated::Ended(value) => {
                                r!(d) = value;
                                enter_block!(pc + 1);
                            }
                            Delegated::Yielded(value) => {
                                let returns = self.leave_generator(Some(b));
                                match self.deliver_yield(value, returns) {
                                    Some(exit) => return Ok(exit),
                                    None => continue 'frames,
                                }
                            }
                        }
                    }

                    Instr::Call { base: at, n, d } => {
                        let first = base + usize::from(at);
                        call!(self.call_at(self.stack[first], first + 1, usize::from(n), Value::Undef, d), d)
                    }
                    Instr::CallMethod { base: at, n, d } => {
                        let first = base + usize::from(at);
                        let with_self = !self.stack[first + 1].is_undef();
                        let (start, count) =
                            if with_self { (first + 1, usize::from(n) + 1) } else { (first + 2, usize::from(n)) };
                        call!(self.call_at(self.stack[first], start, count, Value::Undef, d), d)
                    }
                    Instr::CallKeywords { base: at, n, d } => {
                        let first = base + usize::from(at);
                        let names = keyword_names(&linked.constants, instrs.get(pc + 1));
                        call!(self.call_at(self.stack[first], first + 1, usize::from(n), names, d), d)
                    }
                    Instr::CallMethodKeywords { base: at, n, d } => {
                        let first = base + usize::from(at);
                        let names = keyword_names(&linked.constants, instrs.get(pc + 1));
                        let with_self = !self.stack[first + 1].is_undef();
                        let (start, count) =
                            if with_self { (first + 1, usize::from(n) + 1) } else { (first + 2, usize::from(n)) };
                        call!(self.call_at(self.stack[first], start, count, names, d), d)
                    }
                    Instr::Keywords { .. } => {}
                    Instr::CallSpread { base: at, d } => {
                        let first = base + usize::from(at);
                        let (callable, positional, keywords) =
                            (self.stack[first], self.stack[first + 1], self.stack[first + 2]);
                        call!(self.call_spread(callable, positional, keywords, d), d)
                    }
                    Instr::Return { a } => {
                        let value = r!(a);
                        self.set_pc(pc);
                        match self.finish_frame(value) {
                            Ok(Some(exit)) => return Ok(exit),
                            Ok(None) => continue 'frames,
                            Err(raise) => {
                                self.unwind(raise)?;
                                continue 'frames;
                            }
                        }
                    }
                    Instr::MakeFunction { d, f, base: at } => {
                        let first = base + usize::from(at);
                        let code = linked.functions + u32::from(f);
                        let cells = self.linked[code as usize].function().free_names.len();
                        ok!(self.charge(10 * cells as u64));
                        let closure = self.stack[first + 3..first + 3 + cells].to_vec().into_boxed_slice();
                        let function = FuncObj {
                            code,
                            defaults: self.stack[first],
                            keyword_defaults: self.stack[first + 1],
                            annotations: self.stack[first + 2],
                            closure,
                            name: Value::Undef,
                            attrs: crate::attrs::Attrs::new(),
                        };
                        r!(d) = Value::Func(self.heap.new_func(function));
                    }
                    Instr::BindMethod { d, a } => {
                        let (callable, receiver) = (r!(a), r!(a + 1));
                        r!(d) = if receiver.is_undef() {
                            callable
                        } else {
                            Value::Bound(self.heap.new_bound(BoundObj { callable, receiver }))
                        };
                    }
                    Instr::MatchGroup { base: at, a, b } => {
                        self.set_pc(pc);
                        let (taken, rest) = ok!(self.match_group(r!(a), r!(b)));
                        r!(at) = taken;
                        r!(at + 1) = rest;
                    }
                    Instr::JoinRaised { d, a, b } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.join_raised(r!(a), r!(b)));
                    }
                    Instr::PrepareClass { base: at } => {
                        self.set_pc(pc);
                        ok!(self.prepare_class(base + usize::from(at), &linked));
                    }
                    Instr::MakeClass { d, base: at } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.make_class(base + usize::from(at), &linked));
                    }

                    Instr::Raise { a } => fail!(self.raise_value(r!(a), Value::Undef)),
                    Instr::RaiseFrom { a, b } => fail!(self.raise_value(r!(a), r!(b))),
                    Instr::Reraise {} => {
                        let handled = self.frames.last().map_or(Value::None, |frame| frame.handled);
                        match handled {
                            Value::Instance(exception) => {
                                self.set_pc(pc);
                                self.unwind_again(exception)?;
                                continue 'frames;
                            }
                            _ => fail!(self.error(classes::RUNTIME_ERROR, "No active exception to reraise")),
                        }
                    }
                    Instr::ReraiseValue { a } => match r!(a) {
                        Value::Instance(exception) => {
                            self.set_pc(pc);
                            self.unwind_again(exception)?;
                            continue 'frames;
                        }
                        _ => fail!(self.error(classes::SYSTEM_ERROR, "no exception to raise again")),
                    },
                    Instr::EnterHandler { d, saved } => {
                        let exception = std::mem::replace(&mut self.pending, Value::Undef);
                        let before = match self.frames.last_mut() {
                            Some(frame) => std::mem::replace(&mut frame.handled, exception),
                            None => Value::None,
                        };
                        r!(d) = exception;
                        r!(saved) = before;
                    }
                    Instr::LeaveHandler { saved } => {
                        let before = r!(saved);
                        if let Some(frame) = self.frames.last_mut() {
                            frame.handled = before;
                        }
                    }
                    Instr::MatchException { d, a, b } => {
                        self.set_pc(pc);
                        r!(d) = Value::Bool(ok!(self.match_exception(r!(a), r!(b))));
                    }

                    Instr::ImportModule { d, name } => {
                        let text = function.names[usize::from(name)].as_str();
                        self.set_pc(pc);
                        match ok!(self.load_module(text)) {
                            Some(module) => r!(d) = Value::Module(module),
                            None => {
                                fail!(self.error(classes::MODULE_NOT_FOUND_ERROR, format!("No module named '{text}'")))
                            }
                        }
                    }
                    Instr::ImportFrom { d, a, name } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.import_from(r!(a), linked.names[usize::from(name)]));
                    }

                    Instr::MatchSequence { d, a, counts } => r!(d) = Value::Bool(self.match_sequence(r!(a), counts)),
                    Instr::MatchMapping { d, a } => r!(d) = Value::Bool(self.match_mapping(r!(a))),
                    Instr::MatchKey { d, a, b } => {
                        self.set_pc(pc);
                        match ok!(self.match_key(r!(a), r!(b))) {
                            Some(value) => {
                                r!(d) = value;
                                enter_block!(pc + 2);
                            }
                            None => enter_block!(pc + 1),
                        }
                    }
                    Instr::MatchClass { base: at, a, n } => {
                        self.set_pc(pc);
                        let first = base + usize::from(at);
                        let (class, names, subject) = (self.stack[first], self.stack[first + 1], r!(a));
                        match ok!(self.match_class(subject, class, usize::from(n), names)) {
                            Some(values) => {
                                self.stack[first..first + values.len()].copy_from_slice(&values);
                                enter_block!(pc + 2);
                            }
                            None => enter_block!(pc + 1),
                        }
                    }
                    Instr::MatchRest { d, a, b } => {
                        self.set_pc(pc);
                        r!(d) = ok!(self.match_rest(r!(a), r!(b)));
                    }
                }
                pc += 1;
            }
        }
    }

    #[inline(always)]
    fn set_pc(&mut self, pc: usize) {
        if let Some(frame) = self.frames.last_mut() {
            frame.pc = pc as u32;
        }
    }

    fn free_cell(&self, index: usize) -> Value {
        match self.frames.last().map(|frame| frame.function) {
            Some(Value::Func(function)) => self.heap.func(function).closure.get(index).copied().unwrap_or(Value::Undef),
            _ => Value::Undef,
        }
    }

    pub(crate) fn cell_value(&self, cell: Value) -> Value {
        match cell {
            Value::Cell(cell) => *self.heap.cell(cell),
            _ => Value::Undef,
        }
    }
}

fn keyword_names(constants: &[Value], after: Option<&Instr>) -> Value {
    match after {
        Some(Instr::Keywords { k }) => constants.get(usize::from(*k)).copied().unwrap_or(Value::Undef),
        _ => Value::Undef,
    }
}
