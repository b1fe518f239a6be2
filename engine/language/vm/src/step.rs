//! What every instruction does, in full: the way for all that the loop of `run` does not do itself in its quick cases.

use crate::R;
use crate::call::Called;
use crate::classes;
use crate::generators::Delegated;
use crate::link::Linked;
use crate::machine::{Exit, Machine, Return};
use crate::object::*;
use crate::ops::CompareOp;
use crate::value::*;
use bytecode::{BinaryOp, Instr, NO_REGISTER};
use compact_str::CompactString;

/// How the running goes on after an instruction.
pub(crate) enum Next {
    /// With the one after it.
    On,
    /// With a basic block, which is still to be paid.
    Block(usize),
    /// With whatever frame is on top now.
    Frame,
    /// This exception is raised again, with the traceback it has.
    Again(InstanceId),
    /// Not: the Rust caller takes over.
    Exit(Exit),
}

impl Machine {
    /// Does one instruction; the frame knows its place already.
    #[inline(never)]
    pub(crate) fn step(&mut self, instr: Instr, base: usize, pc: usize, linked: &Linked) -> R<Next> {
        macro_rules! r {
            ($register:expr) => {
                self.stack[base + usize::from($register)]
            };
        }
        match instr {
            Instr::Move { d, a } => r!(d) = r!(a),
            Instr::LoadConst { d, k } => r!(d) = linked.constants[usize::from(k)],
            Instr::LoadInt { d, value } => r!(d) = Value::Int(i64::from(value)),
            Instr::LoadGlobal { d, g } => match self.globals[linked.globals + usize::from(g)] {
                Value::Undef => r!(d) = self.written_global(&linked.code.globals[usize::from(g)])?,
                value => r!(d) = value,
            },
            Instr::StoreGlobal { a, g } => self.globals[linked.globals + usize::from(g)] = r!(a),
            Instr::DeleteGlobal { g } => {
                let slot = linked.globals + usize::from(g);
                if self.globals[slot].is_undef() {
                    return Err(self.name_error(&linked.code.globals[usize::from(g)]));
                }
                self.globals[slot] = Value::Undef;
            }
            Instr::LoadBuiltin { d, b } => match self.unit_builtins[linked.builtins + usize::from(b)] {
                Value::Undef => r!(d) = self.written_global(&linked.code.builtins[usize::from(b)])?,
                value => r!(d) = value,
            },
            Instr::LoadGlobalOr { d, g, b } => {
                let mut value = self.globals[linked.globals + usize::from(g)];
                if value.is_undef() {
                    value = self.unit_builtins[linked.builtins + usize::from(b)];
                }
                if value.is_undef() {
                    return Err(self.name_error(&linked.code.globals[usize::from(g)]));
                }
                r!(d) = value;
            }
            Instr::CheckLocal { a, name } => {
                if r!(a).is_undef() {
                    return Err(self.unbound_local(linked.names[usize::from(name)]));
                }
            }
            Instr::DeleteLocal { a, name } => {
                if r!(a).is_undef() {
                    return Err(self.unbound_local(linked.names[usize::from(name)]));
                }
                r!(a) = Value::Undef;
            }
            Instr::MakeCell { a } => r!(a) = Value::Cell(self.heap.new_cell(r!(a))),
            Instr::LoadFree { d, index } => r!(d) = self.free_cell(usize::from(index)),
            Instr::LoadCell { d, a, name } => match self.cell_value(r!(a)) {
                Value::Undef => {
                    let is_free = usize::from(a) >= usize::from(linked.function().local_count)
                        || linked.function().free_names.contains(&linked.function().names[usize::from(name)]);
                    return Err(self.unbound_cell(linked.names[usize::from(name)], is_free));
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
                    return Err(self.unbound_cell(linked.names[usize::from(name)], false));
                }
                if let Value::Cell(cell) = r!(a) {
                    *self.heap.cell_mut(cell) = Value::Undef;
                }
            }
            Instr::LoadName { d, a, name } => {
                let key = self.name_value(linked.names[usize::from(name)]);
                match self.namespace_get(r!(a), key)? {
                    Some(value) => {
                        r!(d) = value;
                        return Ok(Next::Block(pc + 2));
                    }
                    None => return Ok(Next::Block(pc + 1)),
                }
            }
            Instr::StoreName { a, name, b } => {
                let key = self.name_value(linked.names[usize::from(name)]);
                let value = r!(b);
                self.namespace_set(r!(a), key, value)?;
            }
            Instr::DeleteName { a, name } => {
                let sym = linked.names[usize::from(name)];
                let key = self.name_value(sym);
                if !self.namespace_delete(r!(a), key)? {
                    let text = self.name(sym).to_owned();
                    return Err(self.name_error(&text));
                }
            }

            Instr::Add { d, a, b } => {
                r!(d) = match (r!(a), r!(b)) {
                    (Value::Str(x), Value::Str(y)) => self.concatenate(x, y)?,
                    (x, y) => self.binary(BinaryOp::Add, x, y)?,
                };
            }
            Instr::Sub { d, a, b } => r!(d) = self.binary(BinaryOp::Sub, r!(a), r!(b))?,
            Instr::Mul { d, a, b } => r!(d) = self.binary(BinaryOp::Mul, r!(a), r!(b))?,
            Instr::Div { d, a, b } => r!(d) = self.binary(BinaryOp::Div, r!(a), r!(b))?,
            Instr::FloorDiv { d, a, b } => r!(d) = self.binary(BinaryOp::FloorDiv, r!(a), r!(b))?,
            Instr::Mod { d, a, b } => r!(d) = self.binary(BinaryOp::Mod, r!(a), r!(b))?,
            Instr::AddInt { d, a, value } => {
                r!(d) = self.binary(BinaryOp::Add, r!(a), Value::Int(i64::from(value)))?;
            }
            Instr::SubInt { d, a, value } => {
                r!(d) = self.binary(BinaryOp::Sub, r!(a), Value::Int(i64::from(value)))?;
            }
            Instr::Binary { d, a, op } => {
                let op = BinaryOp::from_number(op).unwrap_or(BinaryOp::Add);
                r!(d) = self.binary(op, r!(a), r!(d))?;
            }
            Instr::Inplace { a, b, op } => {
                let op = BinaryOp::from_number(op).unwrap_or(BinaryOp::Add);
                r!(a) = self.inplace(op, r!(a), r!(b))?;
            }
            Instr::InplaceInt { a, value, op } => {
                let op = BinaryOp::from_number(op).unwrap_or(BinaryOp::Add);
                r!(a) = self.inplace(op, r!(a), Value::Int(i64::from(value)))?;
            }
            Instr::Neg { d, a } => {
                r!(d) = match r!(a) {
                    Value::Float(x) => Value::Float(-x),
                    a => self.negate(a)?,
                }
            }
            Instr::Pos { d, a } => {
                r!(d) = self.positive(r!(a))?;
            }
            Instr::Invert { d, a } => {
                r!(d) = self.invert(r!(a))?;
            }
            Instr::Not { d, a } => {
                r!(d) = Value::Bool(!self.truth(r!(a))?);
            }
            Instr::Eq { d, a, b } => r!(d) = self.rich_compare(CompareOp::Eq, r!(a), r!(b))?,
            Instr::Ne { d, a, b } => r!(d) = self.rich_compare(CompareOp::Ne, r!(a), r!(b))?,
            Instr::Lt { d, a, b } => r!(d) = self.rich_compare(CompareOp::Lt, r!(a), r!(b))?,
            Instr::Le { d, a, b } => r!(d) = self.rich_compare(CompareOp::Le, r!(a), r!(b))?,
            Instr::Gt { d, a, b } => r!(d) = self.rich_compare(CompareOp::Gt, r!(a), r!(b))?,
            Instr::Ge { d, a, b } => r!(d) = self.rich_compare(CompareOp::Ge, r!(a), r!(b))?,
            Instr::Is { d, a, b } => r!(d) = Value::Bool(r!(a).is(r!(b))),
            Instr::IsNot { d, a, b } => r!(d) = Value::Bool(!r!(a).is(r!(b))),
            Instr::In { d, a, b } => {
                r!(d) = Value::Bool(self.contains(r!(b), r!(a))?);
            }
            Instr::NotIn { d, a, b } => {
                r!(d) = Value::Bool(!self.contains(r!(b), r!(a))?);
            }

            Instr::Jump { target } => return Ok(Next::Block(target as usize)),
            Instr::JumpIf { a, target } => {
                let holds = self.truth(r!(a))?;
                return Ok(Next::Block(if holds { target as usize } else { pc + 1 }));
            }
            Instr::JumpIfNot { a, target } => {
                let holds = self.truth(r!(a))?;
                return Ok(Next::Block(if holds { pc + 1 } else { target as usize }));
            }
            Instr::TestEq { a, b, sense } => return self.test(CompareOp::Eq, r!(a), r!(b), sense != 0, pc, linked),
            Instr::TestNe { a, b, sense } => return self.test(CompareOp::Ne, r!(a), r!(b), sense != 0, pc, linked),
            Instr::TestLt { a, b, sense } => return self.test(CompareOp::Lt, r!(a), r!(b), sense != 0, pc, linked),
            Instr::TestLe { a, b, sense } => return self.test(CompareOp::Le, r!(a), r!(b), sense != 0, pc, linked),
            Instr::TestGt { a, b, sense } => return self.test(CompareOp::Gt, r!(a), r!(b), sense != 0, pc, linked),
            Instr::TestGe { a, b, sense } => return self.test(CompareOp::Ge, r!(a), r!(b), sense != 0, pc, linked),

            Instr::LoadAttr { d, a, name } => {
                let (object, sym) = (r!(a), linked.names[usize::from(name)]);
                r!(d) = self.load_attr(object, sym)?;
                self.note_site(&linked.sites[usize::from(name)], object, sym);
            }
            Instr::StoreAttr { a, name, b } => {
                let (object, sym) = (r!(a), linked.names[usize::from(name)]);
                self.store_attr(object, sym, r!(b))?;
                self.note_site(&linked.sites[usize::from(name)], object, sym);
            }
            Instr::DeleteAttr { a, name } => {
                self.delete_attr(r!(a), linked.names[usize::from(name)])?;
            }
            Instr::LoadMethod { base: at, a, name } => {
                let (object, sym) = (r!(a), linked.names[usize::from(name)]);
                let (callable, receiver) = self.load_method(object, sym)?;
                self.note_site(&linked.sites[usize::from(name)], object, sym);
                r!(at) = callable;
                r!(at + 1) = receiver;
            }
            Instr::LoadSuper { base: at, a, name } => {
                let (cell, receiver) = (r!(a), r!(a + 1));
                let (callable, receiver) = self.load_super(cell, receiver, linked.names[usize::from(name)])?;
                r!(at) = callable;
                r!(at + 1) = receiver;
            }
            Instr::LoadSpecial { d, a, name } => {
                r!(d) = self.load_special(r!(a), linked.names[usize::from(name)])?;
            }
            Instr::Index { d, a, b } => r!(d) = self.index(r!(a), r!(b))?,
            Instr::StoreIndex { a, b, c } => self.store_index(r!(a), r!(b), r!(c))?,
            Instr::DeleteIndex { a, b } => {
                self.delete_index(r!(a), r!(b))?;
            }
            Instr::BuildSlice { d, base: at } => {
                let slice = SliceObj { start: r!(at), stop: r!(at + 1), step: r!(at + 2) };
                r!(d) = Value::Slice(self.heap.new_slice(slice));
            }

            Instr::BuildList { d, base: at, n } => {
                self.charge(20 * u64::from(n))?;
                let first = base + usize::from(at);
                let items = self.stack[first..first + usize::from(n)].to_vec();
                r!(d) = self.list(items);
            }
            Instr::BuildTuple { d, base: at, n } => {
                self.charge(20 * u64::from(n))?;
                let first = base + usize::from(at);
                let items = TupleObj::of(&self.stack[first..first + usize::from(n)]);
                r!(d) = Value::Tuple(self.heap.new_tuple(items));
            }
            Instr::BuildSet { d, base: at, n } => {
                let first = base + usize::from(at);
                let items = self.stack[first..first + usize::from(n)].to_vec();
                r!(d) = self.build_set(&items, false)?;
            }
            Instr::BuildDict { d, base: at, n } => {
                let first = base + usize::from(at);
                let items = self.stack[first..first + 2 * usize::from(n)].to_vec();
                r!(d) = self.build_dict(&items)?;
            }
            Instr::ListAppend { a, b } => {
                let item = r!(b);
                if let Value::List(list) = r!(a) {
                    self.heap.list_mut(list).push(item);
                    self.heap.grow(VALUE_BYTES);
                }
            }
            Instr::ListExtend { a, b } => {
                let (target, source) = (r!(a), r!(b));
                self.extend_list(target, source)?;
            }
            Instr::SpreadArguments { a, b, c } => {
                let (target, source, callable) = (r!(a), r!(b), r!(c));
                self.spread_arguments(target, source, callable)?;
            }
            Instr::SetAdd { a, b } => {
                let item = r!(b);
                if let Value::Set(set) = r!(a) {
                    self.set_insert(set, item)?;
                }
            }
            Instr::DictSet { a, b, c } => {
                let (key, value) = (r!(b), r!(c));
                if let Value::Dict(dict) = r!(a) {
                    self.dict_set(dict, key, value)?;
                }
            }
            Instr::DictUpdate { a, b } => {
                let (target, source) = (r!(a), r!(b));
                self.update_dict(target, source)?;
            }
            Instr::DictMerge { a, b, c } => {
                let (target, source, callable) = (r!(a), r!(b), r!(c));
                self.merge_keywords(target, source, callable)?;
            }
            Instr::ListToTuple { d, a } => {
                let items = match r!(a) {
                    Value::List(list) => self.heap.list(list).clone(),
                    _ => Vec::new(),
                };
                self.charge(20 * items.len() as u64)?;
                r!(d) = self.tuple(items);
            }
            Instr::Convert { d, a, kind } => {
                let text = match kind {
                    0 => self.to_str(r!(a)),
                    1 => self.repr(r!(a)),
                    _ => self.ascii(r!(a)),
                }?;
                r!(d) = self.str(text);
            }
            Instr::Format { d, a, spec } => {
                let spec = if spec == NO_REGISTER { String::new() } else { self.text(r!(spec)).to_owned() };
                let value = r!(a);
                if !(spec.is_empty() && matches!(value, Value::Str(_))) {
                    let text = self.format(value, &spec)?;
                    r!(d) = self.str(text);
                } else {
                    r!(d) = value;
                }
            }
            Instr::BuildString { d, base: at, n } => {
                let first = base + usize::from(at);
                let bytes: usize = (0..usize::from(n)).map(|index| self.text(self.stack[first + index]).len()).sum();
                self.charge(bytes as u64 / 4)?;
                self.make_room(bytes as u64)?;
                let mut text = CompactString::with_capacity(bytes);
                (0..usize::from(n)).for_each(|index| text.push_str(self.text(self.stack[first + index])));
                r!(d) = self.str(text);
            }
            Instr::Unpack { base: at, a, n } => {
                let (value, first) = (r!(a), base + usize::from(at));
                self.unpack(value, first, usize::from(n))?;
            }
            Instr::UnpackStar { base: at, a, counts } => {
                let items = self.unpack_star(r!(a), usize::from(counts >> 8), usize::from(counts & 255))?;
                let first = base + usize::from(at);
                self.stack[first..first + items.len()].copy_from_slice(&items);
            }

            Instr::GetIter { d, a } => {
                r!(d) = self.iterate(r!(a))?;
            }
            Instr::ForIter { a, d } => {
                if let Value::Iter(iterator) = r!(a)
                    && let Some(Instr::Unpack { base: at, a: item, n: 2 }) = linked.instrs.get(pc + 2)
                    && *item == d
                    && self.gives_pairs(iterator)
                {
                    // A pair that is taken apart at once is never made.
                    return Ok(Next::Block(match self.advance_pair(iterator)? {
                        Some((one, two)) => {
                            self.charge(20)?;
                            r!(*at) = one;
                            r!(*at + 1) = two;
                            self.fuel -= i64::from(linked.block_gas[pc + 2]) - i64::from(linked.block_gas[pc + 3]);
                            pc + 3
                        }
                        None => pc + 1,
                    }));
                }
                let next = match r!(a) {
                    Value::Gen(generator) => {
                        if self.enter_generator(generator, Value::None, Return::Iterate(d))? {
                            return Ok(Next::Frame);
                        }
                        None
                    }
                    other => self.advance(other)?,
                };
                return Ok(Next::Block(match next {
                    Some(value) => {
                        r!(d) = value;
                        pc + 2
                    }
                    None => pc + 1,
                }));
            }
            Instr::GetAwaitable { d, a, kind } => r!(d) = self.awaitable(r!(a), kind)?,
            Instr::GetAsyncIter { d, a } => r!(d) = self.async_iter(r!(a))?,
            Instr::GetAsyncNext { d, a } => r!(d) = self.async_next(r!(a))?,
            Instr::AsyncYield { d, a } => {
                let value = r!(a);
                self.set_pc(pc + 1);
                let returns = self.leave_generator(Some(d));
                return Ok(self.deliver_item(value, returns).map_or(Next::Frame, Next::Exit));
            }
            Instr::Yield { d, a } => {
                let value = r!(a);
                self.set_pc(pc + 1);
                let returns = self.leave_generator(Some(d));
                match self.deliver_yield(value, returns) {
                    Some(exit) => return Ok(Next::Exit(exit)),
                    None => return Ok(Next::Frame),
                }
            }
            Instr::Delegate { d, a, b } => {
                let (inner, sent) = (r!(a), r!(b));
                match self.delegate(inner, sent, d)? {
                    Delegated::Entered => return Ok(Next::Frame),
                    Delegated::Ended(value) => {
                        r!(d) = value;
                        return Ok(Next::Block(pc + 1));
                    }
                    Delegated::Yielded(value) => {
                        let returns = self.leave_generator(Some(b));
                        match self.deliver_yield(value, returns) {
                            Some(exit) => return Ok(Next::Exit(exit)),
                            None => return Ok(Next::Frame),
                        }
                    }
                }
            }

            Instr::Call { base: at, n, d } => {
                let first = base + usize::from(at);
                let called = self.call_at(self.stack[first], first + 1, usize::from(n), Value::Undef, d)?;
                return Ok(self.called(called, base, d));
            }
            Instr::CallMethod { base: at, n, d } => {
                let first = base + usize::from(at);
                let with_self = !self.stack[first + 1].is_undef();
                let (start, count) =
                    if with_self { (first + 1, usize::from(n) + 1) } else { (first + 2, usize::from(n)) };
                let called = self.call_at(self.stack[first], start, count, Value::Undef, d)?;
                return Ok(self.called(called, base, d));
            }
            Instr::CallKeywords { base: at, n, d } => {
                let first = base + usize::from(at);
                let names = keyword_names(&linked.constants, linked.instrs.get(pc + 1));
                let called = self.call_at(self.stack[first], first + 1, usize::from(n), names, d)?;
                return Ok(self.called(called, base, d));
            }
            Instr::CallMethodKeywords { base: at, n, d } => {
                let first = base + usize::from(at);
                let names = keyword_names(&linked.constants, linked.instrs.get(pc + 1));
                let with_self = !self.stack[first + 1].is_undef();
                let (start, count) =
                    if with_self { (first + 1, usize::from(n) + 1) } else { (first + 2, usize::from(n)) };
                let called = self.call_at(self.stack[first], start, count, names, d)?;
                return Ok(self.called(called, base, d));
            }
            Instr::Keywords { .. } => {}
            Instr::CallSpread { base: at, d } => {
                let first = base + usize::from(at);
                let (callable, positional, keywords) =
                    (self.stack[first], self.stack[first + 1], self.stack[first + 2]);
                let called = self.call_spread(callable, positional, keywords, d)?;
                return Ok(self.called(called, base, d));
            }
            Instr::Return { a } => {
                let value = r!(a);
                return Ok(self.finish_frame(value)?.map_or(Next::Frame, Next::Exit));
            }
            Instr::MakeFunction { d, f, base: at } => {
                let first = base + usize::from(at);
                let code = linked.functions + u32::from(f);
                let cells = self.linked[code as usize].function().free_names.len();
                self.charge(10 * cells as u64)?;
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
                let (taken, rest) = self.match_group(r!(a), r!(b))?;
                r!(at) = taken;
                r!(at + 1) = rest;
            }
            Instr::JoinRaised { d, a, b } => r!(d) = self.join_raised(r!(a), r!(b))?,
            Instr::PrepareClass { base: at } => self.prepare_class(base + usize::from(at), linked)?,
            Instr::MakeClass { d, base: at } => r!(d) = self.make_class(base + usize::from(at), linked)?,

            Instr::Raise { a } => return Err(self.raise_value(r!(a), Value::Undef)),
            Instr::RaiseFrom { a, b } => return Err(self.raise_value(r!(a), r!(b))),
            Instr::Reraise {} => {
                let handled = self.frames.last().map_or(Value::None, |frame| frame.handled);
                match handled {
                    Value::Instance(exception) => return Ok(Next::Again(exception)),
                    _ => return Err(self.error(classes::RUNTIME_ERROR, "No active exception to reraise")),
                }
            }
            Instr::ReraiseValue { a } => match r!(a) {
                Value::Instance(exception) => return Ok(Next::Again(exception)),
                _ => return Err(self.error(classes::SYSTEM_ERROR, "no exception to raise again")),
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
                r!(d) = Value::Bool(self.match_exception(r!(a), r!(b))?);
            }

            Instr::ImportModule { d, name } => {
                let text = linked.function().names[usize::from(name)].as_str();
                match self.load_module(text)? {
                    Some(module) => r!(d) = Value::Module(module),
                    None => {
                        return Err(self.error(classes::MODULE_NOT_FOUND_ERROR, format!("No module named '{text}'")));
                    }
                }
            }
            Instr::ImportFrom { d, a, name } => {
                r!(d) = self.import_from(r!(a), linked.names[usize::from(name)])?;
            }

            Instr::MatchSequence { d, a, counts } => r!(d) = Value::Bool(self.match_sequence(r!(a), counts)?),
            Instr::MatchMapping { d, a } => r!(d) = Value::Bool(self.match_mapping(r!(a))),
            Instr::MatchKey { d, a, b } => match self.match_key(r!(a), r!(b))? {
                Some(value) => {
                    r!(d) = value;
                    return Ok(Next::Block(pc + 2));
                }
                None => return Ok(Next::Block(pc + 1)),
            },
            Instr::MatchClass { base: at, a, n } => {
                let first = base + usize::from(at);
                let (class, names, subject) = (self.stack[first], self.stack[first + 1], r!(a));
                match self.match_class(subject, class, usize::from(n), names)? {
                    Some(values) => {
                        self.reach(first + values.len());
                        self.stack[first..first + values.len()].copy_from_slice(&values);
                        return Ok(Next::Block(pc + 2));
                    }
                    None => return Ok(Next::Block(pc + 1)),
                }
            }
            Instr::MatchRest { d, a, b } => {
                r!(d) = self.match_rest(r!(a), r!(b))?;
            }
        }
        Ok(Next::On)
    }

    /// A comparison with the jump that belongs to it.
    fn test(&mut self, op: CompareOp, a: Value, b: Value, sense: bool, pc: usize, linked: &Linked) -> R<Next> {
        let result = self.rich_compare(op, a, b)?;
        let holds = self.truth(result)?;
        Ok(Next::Block(match linked.instrs.get(pc + 1) {
            Some(Instr::Jump { target }) if holds == sense => *target as usize,
            _ => pc + 2,
        }))
    }

    /// A builtin's answer goes to its register; a function's frame runs first.
    fn called(&mut self, called: Called, base: usize, d: u16) -> Next {
        match called {
            Called::Value(value) => {
                self.stack[base + usize::from(d)] = value;
                Next::On
            }
            Called::Frame => Next::Frame,
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
