//! The dispatch loop: the quick cases of the common instructions, gas charged at block borders, errors sent to handlers.
//!
//! An arm either does its instruction and goes on, or falls out of the match: then `step` does it in full. Operands are looked at
//! in place, never copied first: a copy through memory would wait for the very store that made the operand.

use crate::machine::{Exit, Frame, MAX_STACK_REGISTERS, Machine, Return};
use crate::object::*;
use crate::step::Next;
use crate::value::*;
use crate::{R, classes};
use bytecode::Instr;
use std::rc::Rc;

impl Machine {
    /// Runs the top frame and what it calls until the frame whose result is to `Leave` ends, yields, or the slice is used up.
    pub(crate) fn run_frames(&mut self) -> R<Exit> {
        // Two copies of the loop, so that the one nobody looks at asks nothing.
        if self.inspection.is_some() { self.run_inspected() } else { self.run_loop::<false>() }
    }

    /// The loop itself; when it is inspected, every instruction is shown before it runs.
    pub(crate) fn run_loop<const INSPECTED: bool>(&mut self) -> R<Exit> {
        let Some(first) = self.frames.last() else {
            return Ok(Exit::Returned(Value::None));
        };
        let mut linked = Rc::clone(&self.linked[first.code as usize]);
        'frames: loop {
            let Some(frame) = self.frames.last() else {
                return Ok(Exit::Returned(Value::None));
            };
            let current = &self.linked[frame.code as usize];
            if !Rc::ptr_eq(&linked, current) {
                linked = Rc::clone(current);
            }
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
            let instrs: &[Instr] = &linked.instrs;
            let block_gas: &[u32] = &linked.block_gas;
            let constants: &[Value] = &linked.constants;
            // The frame's registers; taken anew after everything that may move the stack.
            let mut w: &mut [Value] = &mut self.stack[base..];

            macro_rules! r {
                ($register:expr) => {
                    w[usize::from($register)]
                };
            }
            macro_rules! next {
                () => {{
                    pc += 1;
                    continue;
                }};
            }
            macro_rules! enter_block {
                ($target:expr) => {{
                    pc = $target;
                    self.fuel -= i64::from(block_gas[pc]);
                    if self.fuel < 0 || self.heap.is_due() {
                        self.set_pc(pc);
                        continue 'frames;
                    }
                    continue;
                }};
            }
            macro_rules! arithmetic {
                ($d:expr, $a:expr, $b:expr, $int:ident, $sign:tt) => {{
                    match (&r!($a), &r!($b)) {
                        (Value::Int(x), Value::Int(y)) => {
                            if let Some(z) = x.$int(*y) {
                                r!($d) = Value::Int(z);
                                next!();
                            }
                        }
                        (Value::Float(x), Value::Float(y)) => {
                            r!($d) = Value::Float(x $sign y);
                            next!();
                        }
                        (Value::Float(x), Value::Int(y)) => {
                            r!($d) = Value::Float(x $sign *y as f64);
                            next!();
                        }
                        (Value::Int(x), Value::Float(y)) => {
                            r!($d) = Value::Float(*x as f64 $sign y);
                            next!();
                        }
                        _ => {}
                    }
                }};
            }
            macro_rules! compare {
                ($d:expr, $a:expr, $b:expr, $sign:tt) => {
                    match (&r!($a), &r!($b)) {
                        (Value::Int(x), Value::Int(y)) => {
                            r!($d) = Value::Bool(x $sign y);
                            next!();
                        }
                        (Value::Float(x), Value::Float(y)) => {
                            r!($d) = Value::Bool(x $sign y);
                            next!();
                        }
                        _ => {}
                    }
                };
            }
            macro_rules! test {
                ($a:expr, $b:expr, $sense:expr, $sign:tt) => {{
                    let holds = match (&r!($a), &r!($b)) {
                        (Value::Int(x), Value::Int(y)) => Some(x $sign y),
                        (Value::Float(x), Value::Float(y)) => Some(x $sign y),
                        _ => None,
                    };
                    if let Some(holds) = holds {
                        match instrs[pc + 1] {
                            Instr::Jump { target } if holds == ($sense != 0) => enter_block!(target as usize),
                            _ => enter_block!(pc + 2),
                        }
                    }
                }};
            }

            loop {
                if INSPECTED {
                    self.observe(pc);
                    w = &mut self.stack[base..];
                }
                let instr = instrs[pc];
                match instr {
                    Instr::Move { d, a } => {
                        r!(d) = r!(a);
                        next!();
                    }
                    Instr::LoadConst { d, k } => {
                        r!(d) = constants[usize::from(k)];
                        next!();
                    }
                    Instr::LoadInt { d, value } => {
                        r!(d) = Value::Int(i64::from(value));
                        next!();
                    }
                    Instr::LoadGlobal { d, g } | Instr::LoadGlobalOr { d, g, .. } => {
                        let value = &self.globals[linked.globals + usize::from(g)];
                        if !value.is_undef() {
                            r!(d) = *value;
                            next!();
                        }
                    }
                    Instr::LoadBuiltin { d, b } => {
                        let value = &self.unit_builtins[linked.builtins + usize::from(b)];
                        if !value.is_undef() {
                            r!(d) = *value;
                            next!();
                        }
                    }
                    Instr::StoreGlobal { a, g } => {
                        self.globals[linked.globals + usize::from(g)] = r!(a);
                        next!();
                    }
                    Instr::CheckLocal { a, .. } if !r!(a).is_undef() => next!(),
                    Instr::LoadFree { d, index } => {
                        if let Some(Value::Func(function)) = self.frames.last().map(|frame| frame.function)
                            && let Some(cell) = self.heap.func(function).closure.get(usize::from(index))
                        {
                            r!(d) = *cell;
                            next!();
                        }
                    }
                    Instr::LoadCell { d, a, .. } => {
                        if let Value::Cell(cell) = &r!(a) {
                            let value = self.heap.cell(*cell);
                            if !value.is_undef() {
                                r!(d) = *value;
                                next!();
                            }
                        }
                    }

                    Instr::Add { d, a, b } => arithmetic!(d, a, b, checked_add, +),
                    Instr::Sub { d, a, b } => arithmetic!(d, a, b, checked_sub, -),
                    Instr::Mul { d, a, b } => arithmetic!(d, a, b, times, *),
                    Instr::Div { d, a, b } => {
                        let quotient = match (&r!(a), &r!(b)) {
                            (Value::Float(x), Value::Float(y)) if *y != 0.0 => Some(x / y),
                            (Value::Float(x), Value::Int(y)) if *y != 0 => Some(x / *y as f64),
                            (Value::Int(x), Value::Float(y)) if *y != 0.0 => Some(*x as f64 / y),
                            _ => None,
                        };
                        if let Some(quotient) = quotient {
                            r!(d) = Value::Float(quotient);
                            next!();
                        }
                    }
                    Instr::FloorDiv { d, a, b } => {
                        if let (Value::Int(x), Value::Int(y)) = (&r!(a), &r!(b))
                            && *y > 0
                        {
                            r!(d) = Value::Int(x.div_euclid(*y));
                            next!();
                        }
                    }
                    Instr::Mod { d, a, b } => {
                        if let (Value::Int(x), Value::Int(y)) = (&r!(a), &r!(b))
                            && *y > 0
                        {
                            r!(d) = Value::Int(x.rem_euclid(*y));
                            next!();
                        }
                    }
                    Instr::AddInt { d, a, value } => match &r!(a) {
                        Value::Int(x) => {
                            if let Some(z) = x.checked_add(i64::from(value)) {
                                r!(d) = Value::Int(z);
                                next!();
                            }
                        }
                        Value::Float(x) => {
                            r!(d) = Value::Float(x + f64::from(value));
                            next!();
                        }
                        _ => {}
                    },
                    Instr::SubInt { d, a, value } => match &r!(a) {
                        Value::Int(x) => {
                            if let Some(z) = x.checked_sub(i64::from(value)) {
                                r!(d) = Value::Int(z);
                                next!();
                            }
                        }
                        Value::Float(x) => {
                            r!(d) = Value::Float(x - f64::from(value));
                            next!();
                        }
                        _ => {}
                    },
                    Instr::Inplace { a, b, op: 0 } => arithmetic!(a, a, b, checked_add, +),
                    Instr::Inplace { a, b, op: 1 } => arithmetic!(a, a, b, checked_sub, -),
                    Instr::Inplace { a, b, op: 2 } => arithmetic!(a, a, b, times, *),
                    Instr::InplaceInt { a, value, op } => {
                        if let Value::Int(x) = &mut r!(a) {
                            let step = if op == 0 { i64::from(value) } else { -i64::from(value) };
                            if let Some(z) = x.checked_add(step) {
                                *x = z;
                                next!();
                            }
                        }
                    }
                    Instr::Neg { d, a } => {
                        if let Value::Float(x) = &r!(a) {
                            r!(d) = Value::Float(-x);
                            next!();
                        }
                    }
                    Instr::Not { d, a } => {
                        if let Some(truth) = quick_truth(&r!(a)) {
                            r!(d) = Value::Bool(!truth);
                            next!();
                        }
                    }
                    Instr::Eq { d, a, b } => compare!(d, a, b, ==),
                    Instr::Ne { d, a, b } => compare!(d, a, b, !=),
                    Instr::Lt { d, a, b } => compare!(d, a, b, <),
                    Instr::Le { d, a, b } => compare!(d, a, b, <=),
                    Instr::Gt { d, a, b } => compare!(d, a, b, >),
                    Instr::Ge { d, a, b } => compare!(d, a, b, >=),

                    Instr::Jump { target } => enter_block!(target as usize),
                    Instr::JumpIf { a, target } => {
                        if let Some(truth) = quick_truth(&r!(a)) {
                            enter_block!(if truth { target as usize } else { pc + 1 });
                        }
                    }
                    Instr::JumpIfNot { a, target } => {
                        if let Some(truth) = quick_truth(&r!(a)) {
                            enter_block!(if truth { pc + 1 } else { target as usize });
                        }
                    }
                    Instr::TestEq { a, b, sense } => test!(a, b, sense, ==),
                    Instr::TestNe { a, b, sense } => test!(a, b, sense, !=),
                    Instr::TestLt { a, b, sense } => test!(a, b, sense, <),
                    Instr::TestLe { a, b, sense } => test!(a, b, sense, <=),
                    Instr::TestGt { a, b, sense } => test!(a, b, sense, >),
                    Instr::TestGe { a, b, sense } => test!(a, b, sense, >=),

                    Instr::LoadAttr { d, a, name } => {
                        if let Value::Instance(id) = r!(a) {
                            let (site, name) = (&linked.sites[usize::from(name)], linked.names[usize::from(name)]);
                            let instance = self.heap.instance(id);
                            if let Some(value) = site.load(self.look_up_epoch, instance, name) {
                                r!(d) = *value;
                                next!();
                            }
                        }
                    }
                    Instr::StoreAttr { a, name, b } => {
                        if let Value::Instance(id) = r!(a) {
                            let (site, name) = (&linked.sites[usize::from(name)], linked.names[usize::from(name)]);
                            if site.store(self.look_up_epoch, &mut self.heap, id, name, &r!(b)) {
                                next!();
                            }
                        }
                    }
                    Instr::LoadMethod { base: at, a, name } => {
                        let (site, name) = (&linked.sites[usize::from(name)], linked.names[usize::from(name)]);
                        if let Some(method) = site.method(self.look_up_epoch, &self.heap, &r!(a), name) {
                            r!(at + 1) = r!(a);
                            r!(at) = method;
                            next!();
                        }
                    }
                    Instr::Index { d, a, b } => match (&r!(a), &r!(b)) {
                        (Value::List(list), Value::Int(at)) => {
                            if let Some(item) = usize::try_from(*at).ok().and_then(|at| self.heap.list(*list).get(at)) {
                                r!(d) = *item;
                                next!();
                            }
                        }
                        (Value::Tuple(tuple), Value::Int(at)) => {
                            if let Some(item) = usize::try_from(*at).ok().and_then(|at| self.heap.tuple(*tuple).get(at))
                            {
                                r!(d) = *item;
                                next!();
                            }
                        }
                        _ => {}
                    },
                    Instr::StoreIndex { a, b, c } => {
                        if let (Value::List(list), Value::Int(at)) = (&r!(a), &r!(b))
                            && let Ok(at) = usize::try_from(*at)
                            && let Some(place) = self.heap.list_mut(*list).get_mut(at)
                        {
                            *place = r!(c);
                            next!();
                        }
                    }
                    Instr::ListAppend { a, b } => {
                        if let Value::List(list) = &r!(a) {
                            self.heap.list_mut(*list).push(r!(b));
                            self.heap.grow(VALUE_BYTES);
                            next!();
                        }
                    }
                    Instr::ForIter { a, d } => {
                        if let Value::Iter(id) = &r!(a) {
                            match self.heap.iter_mut(*id) {
                                IterObj::Range { next, step, left } => {
                                    if *left == 0 {
                                        enter_block!(pc + 1);
                                    }
                                    *left -= 1;
                                    r!(d) = Value::Int(*next);
                                    *next = next.wrapping_add(*step);
                                    enter_block!(pc + 2);
                                }
                                IterObj::List { list, next } => {
                                    let (list, at) = (*list, *next);
                                    *next += 1;
                                    match self.heap.list(list).get(at) {
                                        Some(item) => {
                                            r!(d) = *item;
                                            enter_block!(pc + 2);
                                        }
                                        None => {
                                            *self.heap.iter_mut(*id) = IterObj::Done;
                                            enter_block!(pc + 1);
                                        }
                                    }
                                }
                                _ => {}
                            }
                        }
                    }

                    Instr::Call { base: at, n, d } | Instr::CallMethod { base: at, n, d } => {
                        // The arguments, the receiver among them, stand in a row.
                        let (skip, count) = match instr {
                            Instr::Call { .. } => (1, usize::from(n)),
                            _ if r!(at + 1).is_undef() => (2, usize::from(n)),
                            _ => (1, usize::from(n) + 1),
                        };
                        let start = base + usize::from(at) + skip;
                        let row = match r!(at) {
                            Value::Func(function) => {
                                self.set_pc(pc);
                                if self.enter_simple(function, start, count, Return::Register(d)) {
                                    continue 'frames;
                                }
                                None
                            }
                            Value::Builtin(row) => {
                                if row == self.append_row
                                    && count == 2
                                    && let Value::List(list) = r!(at + 1)
                                {
                                    self.heap.list_mut(list).push(r!(at + 2));
                                    self.heap.grow(VALUE_BYTES);
                                    self.fuel -= self.append_gas;
                                    r!(d) = Value::None;
                                    next!();
                                }
                                Some(row)
                            }
                            Value::Class(class) => match self.heap.class(class).constructor {
                                Some(row) => Some(row).filter(|_| class != classes::TYPE),
                                None => {
                                    self.set_pc(pc);
                                    if self.enter_init(class, start, count, d) {
                                        continue 'frames;
                                    }
                                    None
                                }
                            },
                            _ => None,
                        };
                        if let Some(row) = row {
                            self.set_pc(pc);
                            match self.call_builtin(row, start, count, Value::Undef) {
                                Ok(value) => {
                                    w = &mut self.stack[base..];
                                    r!(d) = value;
                                    next!();
                                }
                                Err(raise) => {
                                    self.unwind(raise)?;
                                    continue 'frames;
                                }
                            }
                        }
                    }
                    Instr::Yield { d, a } => {
                        if let Some(frame) = self.frames.last_mut()
                            && matches!(frame.returns, Return::Pull)
                        {
                            frame.pc = pc as u32 + 1;
                            let value = r!(a);
                            r!(d) = Value::None;
                            let depth = self.frames.len();
                            if let Some(gas) =
                                self.sinks.last_mut().and_then(|sink| sink.take(depth, &value, &mut self.heap))
                            {
                                self.fuel -= gas;
                                enter_block!(pc + 1);
                            }
                            return Ok(Exit::Yielded(value));
                        }
                    }
                    Instr::Return { a } => {
                        // The result of a plain call, the caller being Python too; all else takes the long way.
                        if let [.., below, frame] = self.frames.as_mut_slice()
                            && frame.generator.is_none()
                            && let Some((d, value)) = match (frame.returns, &r!(a)) {
                                (Return::Register(d), value) => Some((d, *value)),
                                (Return::Init { d, instance }, Value::None) => Some((d, instance)),
                                _ => None,
                            }
                        {
                            let to = below.base as usize + usize::from(d);
                            below.pc += 1;
                            self.top = frame.saved_top as usize;
                            self.frames.pop();
                            self.stack[to] = value;
                            continue 'frames;
                        }
                    }
                    _ => {}
                }
                self.set_pc(pc);
                match self.step(instr, base, pc, &linked) {
                    Ok(Next::On) => {
                        w = &mut self.stack[base..];
                        pc += 1;
                    }
                    Ok(Next::Block(target)) => {
                        w = &mut self.stack[base..];
                        enter_block!(target);
                    }
                    Ok(Next::Frame) => continue 'frames,
                    Ok(Next::Exit(exit)) => return Ok(exit),
                    Ok(Next::Again(exception)) => {
                        self.unwind_again(exception)?;
                        continue 'frames;
                    }
                    Err(raise) => {
                        self.unwind(raise)?;
                        continue 'frames;
                    }
                }
            }
        }
    }

    #[inline(always)]
    pub(crate) fn set_pc(&mut self, pc: usize) {
        if let Some(frame) = self.frames.last_mut() {
            frame.pc = pc as u32;
        }
    }

    /// Pushes the frame of a function whose arguments need no binding; whether it could.
    #[inline(always)]
    fn enter_simple(&mut self, function: FuncId, start: usize, count: usize, returns: Return) -> bool {
        let code = self.heap.func(function).code;
        let callee = &self.linked[code as usize];
        let end = start + callee.registers as usize;
        if callee.takes as usize != count
            || self.frames.len() >= self.limits.call_depth as usize
            || end > MAX_STACK_REGISTERS.min(self.stack.len())
        {
            return false;
        }
        self.stack[start + count..start + callee.locals as usize].fill(Value::Undef);
        self.fuel -= i64::from(callee.block_gas.first().copied().unwrap_or(0));
        let handled = self.frames.last().map_or(Value::None, |frame| frame.handled);
        self.frames.push(Frame {
            code,
            pc: 0,
            base: start as u32,
            saved_top: self.top as u32,
            function: Value::Func(function),
            handled,
            generator: None,
            returns,
        });
        self.top = end;
        true
    }

    /// Makes an instance of a plain Python class and pushes the frame of its `__init__`; whether it could. The instance takes the place
    /// before the arguments, where the class was.
    #[inline(never)]
    fn enter_init(&mut self, class: ClassId, start: usize, count: usize, d: u16) -> bool {
        let object = self.heap.class(class);
        if object.layout != Layout::Plain || !object.is_user || object.metaclass != classes::TYPE {
            return false;
        }
        if !matches!(self.class_attr(class, self.names.new), None | Some(Value::Builtin(_))) {
            return false;
        }
        let Some(Value::Func(init)) = self.class_attr(class, self.names.init) else { return false };
        if self.linked[self.heap.func(init).code as usize].takes as usize != count + 1 {
            return false;
        }
        let callable = self.stack[start - 1];
        let instance = self.new_instance(class);
        self.stack[start - 1] = instance;
        let entered = self.enter_simple(init, start - 1, count + 1, Return::Init { d, instance });
        if !entered {
            self.stack[start - 1] = callable;
        }
        entered
    }
}

/// Products that are quick where there is no wide multiplication: in wasm the checked one is a call.
trait Times: Sized {
    fn times(self, other: Self) -> Option<Self>;
}

impl Times for i64 {
    #[inline(always)]
    fn times(self, other: i64) -> Option<i64> {
        if cfg!(target_arch = "wasm32")
            && let (Ok(x), Ok(y)) = (i32::try_from(self), i32::try_from(other))
        {
            return Some(i64::from(x) * i64::from(y));
        }
        self.checked_mul(other)
    }
}

/// The truth of what needs no look.
#[inline(always)]
fn quick_truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::None => Some(false),
        Value::Int(number) => Some(*number != 0),
        _ => None,
    }
}
