//! Expressions: each is written so that its value lands in a register.

use crate::builder::{Builder, Reg};
use crate::scope::{Meaning, ScopeKind};
use crate::waiting::Awaited;
use bytecode::{BinaryOp, Constant, Instr};
use num_bigint::BigInt;
use syntax::ast::{self, BoolOp, CmpOp, Expr, Number, Operator, UnaryOp};
use syntax::text_size::{Ranged, TextRange};

/// The operator's number in the table.
pub(crate) fn binary_op(op: Operator) -> BinaryOp {
    match op {
        Operator::Add => BinaryOp::Add,
        Operator::Sub => BinaryOp::Sub,
        Operator::Mult => BinaryOp::Mul,
        Operator::MatMult => BinaryOp::MatMul,
        Operator::Div => BinaryOp::Div,
        Operator::Mod => BinaryOp::Mod,
        Operator::Pow => BinaryOp::Pow,
        Operator::LShift => BinaryOp::LShift,
        Operator::RShift => BinaryOp::RShift,
        Operator::BitOr => BinaryOp::BitOr,
        Operator::BitXor => BinaryOp::BitXor,
        Operator::BitAnd => BinaryOp::BitAnd,
        Operator::FloorDiv => BinaryOp::FloorDiv,
    }
}

/// A literal's constant, signs and tuples of literals included.
pub(crate) fn literal(expr: &Expr) -> Option<Constant> {
    Some(match expr {
        Expr::NoneLiteral(_) => Constant::None,
        Expr::BooleanLiteral(literal) => Constant::Bool(literal.value),
        Expr::EllipsisLiteral(_) => Constant::Ellipsis,
        Expr::StringLiteral(literal) => Constant::Str(literal.value.to_str().to_owned()),
        Expr::BytesLiteral(literal) => Constant::Bytes(literal.value.bytes().collect()),
        Expr::NumberLiteral(number) => match &number.value {
            Number::Int(int) => match int.as_i64() {
                Some(small) => Constant::Int(small),
                None => big_literal(&int.to_string())?,
            },
            Number::Float(number) => Constant::Float(*number),
            Number::Complex { .. } => return None,
        },
        Expr::UnaryOp(unary) if unary.op == UnaryOp::USub => match literal(&unary.operand)? {
            Constant::Int(number) => match number.checked_neg() {
                Some(number) => Constant::Int(number),
                None => Constant::Big(-BigInt::from(number)),
            },
            Constant::Float(number) => Constant::Float(-number),
            Constant::Big(number) => {
                let negative = -number;
                match i64::try_from(&negative) {
                    Ok(small) => Constant::Int(small),
                    Err(_) => Constant::Big(negative),
                }
            }
            _ => return None,
        },
        Expr::Tuple(tuple) => Constant::Tuple(tuple.elts.iter().map(literal).collect::<Option<Vec<_>>>()?),
        _ => return None,
    })
}

fn big_literal(text: &str) -> Option<Constant> {
    let clean = text.replace('_', "").to_lowercase();
    let (digits, radix) = match clean.get(..2) {
        Some("0x") => (&clean[2..], 16),
        Some("0o") => (&clean[2..], 8),
        Some("0b") => (&clean[2..], 2),
        _ => (clean.as_str(), 10),
    };
    BigInt::parse_bytes(digits.as_bytes(), radix).map(Constant::Big)
}

impl<'a> Builder<'a> {
    /// Writes an expression; its value is in the register given back, which may be a local's own.
    pub fn expr(&mut self, expr: &'a Expr) -> Reg {
        if let Expr::Name(name) = expr
            && self.meaning(&name.id) == Meaning::Local
            && !self.scopes.all[self.scope()].has_walrus
            && let Some(register) = self.draft().registers.get(name.id.as_str())
        {
            self.check_local(&name.id, register, name.range);
            return register;
        }
        let d = self.temp();
        self.expr_to(expr, d);
        d
    }

    /// Writes an expression whose value lands in `d`.
    pub fn expr_to(&mut self, expr: &'a Expr, d: Reg) {
        let mark = self.mark();
        if let Some(constant) = literal(expr) {
            self.at(expr.range());
            self.load_constant(constant, d);
            return;
        }
        match expr {
            Expr::Name(name) => self.load_name(&name.id, name.range, d),
            Expr::BinOp(binary) => self.binary(binary, d),
            Expr::UnaryOp(unary) => {
                let a = self.expr(&unary.operand);
                self.at(unary.range);
                self.emit(match unary.op {
                    UnaryOp::USub => Instr::Neg { d, a },
                    UnaryOp::UAdd => Instr::Pos { d, a },
                    UnaryOp::Invert => Instr::Invert { d, a },
                    UnaryOp::Not => Instr::Not { d, a },
                });
            }
            Expr::BoolOp(operation) => {
                let end = self.label();
                for (index, value) in operation.values.iter().enumerate() {
                    self.expr_to(value, d);
                    if index + 1 < operation.values.len() {
                        self.at(operation.range);
                        match operation.op {
                            BoolOp::And => self.jump_if_not(d, end),
                            BoolOp::Or => self.jump_if(d, end),
                        }
                    }
                }
                self.place(end);
            }
            Expr::Compare(compare) => self.compare(compare, d),
            Expr::If(conditional) => {
                let (otherwise, end) = (self.label(), self.label());
                self.jump_unless(&conditional.test, otherwise, conditional.range);
                self.expr_to(&conditional.body, d);
                self.jump(end);
                self.place(otherwise);
                self.expr_to(&conditional.orelse, d);
                self.place(end);
            }
            Expr::Named(named) => {
                self.expr_to(&named.value, d);
                // It may stand where it is not always reached, so it proves nothing about later uses.
                let before = self.draft().assigned.clone();
                self.store(&named.target, d);
                self.draft().assigned = before;
            }
            Expr::Attribute(attribute) => {
                let a = match self.super_call(&attribute.value) {
                    true => {
                        let base = self.temps(2);
                        self.load_super(base, attribute.attr.as_str(), attribute.range, attribute.value.range());
                        self.emit(Instr::BindMethod { d, a: base });
                        self.release(mark);
                        return;
                    }
                    false => self.expr(&attribute.value),
                };
                let name = self.private_name(&attribute.attr);
                self.at(attribute.range);
                self.emit(Instr::LoadAttr { d, a, name });
            }
            Expr::Subscript(subscript) => {
                let a = self.expr(&subscript.value);
                let b = self.expr(&subscript.slice);
                self.at_subscript(subscript);
                self.emit(Instr::Index { d, a, b });
            }
            Expr::Slice(slice) => {
                let base = self.temps(3);
                for (index, bound) in [&slice.lower, &slice.upper, &slice.step].into_iter().enumerate() {
                    match bound {
                        Some(bound) => self.expr_to(bound, base + index as Reg),
                        None => self.load_constant(Constant::None, base + index as Reg),
                    }
                }
                self.at(slice.range);
                self.emit(Instr::BuildSlice { d, base });
            }
            Expr::Call(call) => self.call(call, d),
            Expr::List(list) => self.sequence(&list.elts, list.range, d, false),
            Expr::Tuple(tuple) => self.sequence(&tuple.elts, tuple.range, d, true),
            Expr::Set(set) => self.set(set, d),
            Expr::Dict(dict) => self.dict(dict, d),
            Expr::FString(string) => self.fstring(string, d),
            Expr::Lambda(lambda) => self.lambda(lambda, d),
            Expr::ListComp(comp) => self.comprehension(expr, comp.range, &comp.generators, d),
            Expr::SetComp(comp) => self.comprehension(expr, comp.range, &comp.generators, d),
            Expr::DictComp(comp) => self.comprehension(expr, comp.range, &comp.generators, d),
            Expr::Generator(comp) => self.comprehension(expr, comp.range, &comp.generators, d),
            Expr::Yield(inner) => {
                let a = match &inner.value {
                    Some(value) => self.expr(value),
                    None => {
                        let a = self.temp();
                        self.load_constant(Constant::None, a);
                        a
                    }
                };
                self.at(inner.range);
                self.emit_yield(d, a);
            }
            Expr::YieldFrom(inner) => {
                let source = self.expr(&inner.value);
                let (a, b) = (self.temp(), self.temp());
                self.at(inner.range);
                self.emit(Instr::GetIter { d: a, a: source });
                self.load_constant(Constant::None, b);
                self.emit(Instr::Delegate { d, a, b });
            }
            Expr::Await(inner) => {
                let source = self.expr(&inner.value);
                self.at(inner.range);
                self.await_value(source, d, Awaited::Expression);
            }
            Expr::Starred(starred) => self.error(starred.range, "can't use starred expression here"),
            Expr::NumberLiteral(number) => {
                self.error_hint(number.range, "complex numbers are not offered", "use two floats, or a tuple of them")
            }
            Expr::TString(string) => {
                self.error_hint(string.range, "template strings are not offered", "use an f-string");
            }
            Expr::IpyEscapeCommand(command) => self.error(command.range, "invalid syntax"),
            Expr::StringLiteral(_)
            | Expr::BytesLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::NoneLiteral(_)
            | Expr::EllipsisLiteral(_) => {}
        }
        self.release(mark);
    }

    /// The caret marks of `a[b]`: the subscript's brackets, past those around what is subscripted.
    pub fn at_subscript(&mut self, subscript: &ast::ExprSubscript) {
        let value_end = subscript.value.end();
        let between = self.source.get(value_end.to_usize()..subscript.slice.start().to_usize()).unwrap_or("");
        let from = value_end.to_u32() + between.find('[').unwrap_or(0) as u32;
        self.at_anchored(subscript.range, Some((from, subscript.range.end().to_u32())));
    }

    // Names.

    fn check_local(&mut self, name: &str, register: Reg, range: TextRange) {
        if self.draft().assigned.contains(register) {
            return;
        }
        let index = self.name(name);
        self.at(range);
        self.emit(Instr::CheckLocal { a: register, name: index });
    }

    fn register_of(&mut self, name: &str) -> Reg {
        self.draft().registers.get(name).unwrap_or(0)
    }

    /// Loads a name into `d`.
    pub fn load_name(&mut self, name: &str, range: TextRange, d: Reg) {
        match self.meaning(name) {
            Meaning::Local => {
                let register = self.register_of(name);
                self.check_local(name, register, range);
                self.emit(Instr::Move { d, a: register });
            }
            Meaning::Cell | Meaning::Free => {
                let a = self.register_of(name);
                if self.scopes.all[self.scope()].kind == ScopeKind::Class && name != "__class__" {
                    self.load_class_name(name, range, d, Some(a));
                    return;
                }
                let index = self.name(name);
                self.at(range);
                self.emit(Instr::LoadCell { d, a, name: index });
            }
            Meaning::Name => self.load_class_name(name, range, d, None),
            // What a metaclass prepared is known only when the body runs.
            Meaning::Global if self.is_class_variable(name) => self.load_class_name(name, range, d, None),
            Meaning::Global => self.load_global(name, range, d),
        }
    }

    fn is_class_variable(&self, name: &str) -> bool {
        let scope = &self.scopes.all[self.scope()];
        scope.kind == ScopeKind::Class && !scope.globals.contains(name)
    }

    /// A class body's own variable first, then what is outside.
    fn load_class_name(&mut self, name: &str, range: TextRange, d: Reg, cell: Option<Reg>) {
        let Some(namespace) = self.draft().namespace else {
            return self.load_global(name, range, d);
        };
        let index = self.private_name(name);
        let (outside, end) = (self.label(), self.label());
        self.at(range);
        self.emit(Instr::LoadName { d, a: namespace, name: index });
        self.jump(outside);
        self.jump(end);
        self.place(outside);
        match cell {
            Some(a) => self.emit(Instr::LoadCell { d, a, name: index }),
            None => self.load_global(name, range, d),
        }
        self.place(end);
    }

    pub fn load_global(&mut self, name: &str, range: TextRange, d: Reg) {
        let is_bound = self.scopes.all[0].binds(name);
        let is_builtin = self.imports.is_builtin(name);
        if !is_bound && !is_builtin {
            self.global_uses.push((name.to_owned(), range, self.scope()));
        }
        self.at(range);
        let instr = match (is_bound, is_builtin) {
            (true, true) => Instr::LoadGlobalOr { d, g: self.global(name), b: self.builtin(name) },
            (true, false) => Instr::LoadGlobal { d, g: self.global(name) },
            (false, _) => Instr::LoadBuiltin { d, b: self.builtin(name) },
        };
        self.emit(instr);
    }

    /// Stores register `a` under a name.
    pub fn store_name(&mut self, name: &str, range: TextRange, a: Reg) {
        match self.meaning(name) {
            Meaning::Local => {
                let d = self.register_of(name);
                if d != a {
                    self.at(range);
                    self.emit(Instr::Move { d, a });
                }
                self.mark_assigned(name);
            }
            Meaning::Cell | Meaning::Free => {
                let cell = self.register_of(name);
                self.at(range);
                self.emit(Instr::StoreCell { a: cell, b: a });
            }
            Meaning::Name => {
                let index = self.private_name(name);
                let namespace = self.draft().namespace.unwrap_or(0);
                self.at(range);
                self.emit(Instr::StoreName { a: namespace, name: index, b: a });
            }
            Meaning::Global => {
                let g = self.global(name);
                self.at(range);
                self.emit(Instr::StoreGlobal { a, g });
            }
        }
    }

    /// `del name`.
    pub fn delete_name(&mut self, name: &str, range: TextRange) {
        let index = self.name(name);
        self.at(range);
        match self.meaning(name) {
            Meaning::Local => {
                let a = self.register_of(name);
                self.emit(Instr::DeleteLocal { a, name: index });
                self.draft().assigned.remove(a);
            }
            Meaning::Cell | Meaning::Free => {
                let a = self.register_of(name);
                self.emit(Instr::DeleteCell { a, name: index });
            }
            Meaning::Name => {
                let a = self.draft().namespace.unwrap_or(0);
                self.emit(Instr::DeleteName { a, name: index });
            }
            Meaning::Global => {
                let g = self.global(name);
                self.emit(Instr::DeleteGlobal { g });
            }
        }
    }

    // Operators.

    fn binary(&mut self, binary: &'a ast::ExprBinOp, d: Reg) {
        let small = match (&binary.op, literal(&binary.right)) {
            (Operator::Add | Operator::Sub, Some(Constant::Int(number))) => i16::try_from(number).ok(),
            _ => None,
        };
        let a = self.expr(&binary.left);
        if let Some(value) = small {
            self.at_operator(binary);
            return self.emit(match binary.op {
                Operator::Add => Instr::AddInt { d, a, value },
                _ => Instr::SubInt { d, a, value },
            });
        }
        let op = binary_op(binary.op);
        let plain = matches!(
            op,
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::FloorDiv | BinaryOp::Mod
        );
        if plain {
            let b = self.expr(&binary.right);
            self.at_operator(binary);
            return self.emit(match op {
                BinaryOp::Add => Instr::Add { d, a, b },
                BinaryOp::Sub => Instr::Sub { d, a, b },
                BinaryOp::Mul => Instr::Mul { d, a, b },
                BinaryOp::Div => Instr::Div { d, a, b },
                BinaryOp::FloorDiv => Instr::FloorDiv { d, a, b },
                _ => Instr::Mod { d, a, b },
            });
        }
        // The right operand travels in the result's register, which may be the left operand's: a temporary keeps them apart.
        let right = self.temp();
        self.expr_to(&binary.right, right);
        self.at_operator(binary);
        self.emit(Instr::Binary { d: right, a, op: op as u16 });
        self.emit(Instr::Move { d, a: right });
    }

    /// CPython 3.11 marks the operator with `^` inside `~`: it looks at the text between the operands, where a bracket may follow.
    fn at_operator(&mut self, binary: &ast::ExprBinOp) {
        let (from, to) = (binary.left.end().to_usize(), binary.right.start().to_usize());
        let between = self.source.get(from..to).unwrap_or("");
        let closed = |one: char| one.is_ascii_whitespace() || one == ')';
        let offset = between.len() - between.trim_start_matches(closed).len();
        let mut length = 1;
        let after = between.as_bytes().get(offset + 1);
        if offset + 1 < between.len() && after.is_some_and(|byte| !byte.is_ascii_whitespace()) {
            length = 2;
        }
        let start = (from + offset) as u32;
        self.at_anchored(binary.range, Some((start, start + length)));
    }

    fn compare(&mut self, compare: &'a ast::ExprCompare, d: Reg) {
        let mut a = self.expr(&compare.left);
        let count = compare.ops.len();
        let end = self.label();
        for (index, (op, right)) in compare.ops.iter().zip(compare.comparators.iter()).enumerate() {
            let b = self.expr(right);
            self.at(compare.range);
            self.emit(compare_instr(*op, d, a, b));
            if index + 1 < count {
                self.jump_if_not(d, end);
            }
            a = b;
        }
        self.place(end);
    }

    /// Goes to the label unless the condition holds.
    pub fn jump_unless(&mut self, test: &'a Expr, label: crate::builder::Label, owner: TextRange) {
        self.branch(test, label, false, owner);
    }

    /// Goes to the label when the condition's truth is `sense`, else on. CPython puts what `__bool__` raises at the `owner`, the
    /// statement or expression whose condition it is.
    pub fn branch(&mut self, test: &'a Expr, label: crate::builder::Label, sense: bool, owner: TextRange) {
        let mark = self.mark();
        if let Some(truth) = constant_truth(test) {
            if truth == sense {
                self.at(test.range());
                self.jump(label);
            }
            return;
        }
        match test {
            Expr::UnaryOp(unary) if unary.op == UnaryOp::Not => self.branch(&unary.operand, label, !sense, owner),
            Expr::BoolOp(operation) => {
                // `and` leaves at the first false, `or` at the first true.
                let leaves_on = operation.op == BoolOp::Or;
                let through = self.label();
                let last = operation.values.len() - 1;
                for (index, value) in operation.values.iter().enumerate() {
                    if index == last || leaves_on == sense {
                        self.branch(value, label, sense, owner);
                    } else {
                        self.branch(value, through, leaves_on, owner);
                    }
                }
                self.place(through);
            }
            Expr::Compare(compare) if compare.ops.len() == 1 && fused(compare.ops[0], 0, 0, 0).is_some() => {
                let a = self.expr(&compare.left);
                let b = self.expr(&compare.comparators[0]);
                self.at(compare.range);
                if let Some(instr) = fused(compare.ops[0], a, b, u16::from(sense)) {
                    self.emit(instr);
                    self.jump(label);
                }
            }
            _ => {
                let a = self.expr(test);
                self.at(if test.is_compare_expr() { test.range() } else { owner });
                if sense {
                    self.jump_if(a, label);
                } else {
                    self.jump_if_not(a, label);
                }
            }
        }
        self.release(mark);
    }

    // Displays.

    pub fn sequence(&mut self, items: &'a [Expr], range: TextRange, d: Reg, is_tuple: bool) {
        const CHUNK: usize = 64;
        let is_plain = items.len() <= CHUNK && !items.iter().any(Expr::is_starred_expr);
        if is_plain {
            let base = self.temps(items.len().max(1));
            for (index, item) in items.iter().enumerate() {
                self.expr_to(item, base + index as Reg);
            }
            let n = items.len() as u16;
            self.at(range);
            return self.emit(if is_tuple {
                Instr::BuildTuple { d, base, n }
            } else {
                Instr::BuildList { d, base, n }
            });
        }
        let list = self.temp();
        self.at(range);
        self.emit(Instr::BuildList { d: list, base: list, n: 0 });
        // Long displays of literals arrive as constants, in pieces.
        if let Some(constants) = items.iter().map(literal).collect::<Option<Vec<_>>>() {
            let k = self.constant(Constant::Tuple(constants));
            let from = self.temp();
            self.emit(Instr::LoadConst { d: from, k });
            self.emit(Instr::ListExtend { a: list, b: from });
        } else {
            for item in items {
                self.append(list, item);
            }
        }
        self.at(range);
        self.emit(if is_tuple { Instr::ListToTuple { d, a: list } } else { Instr::Move { d, a: list } });
    }

    /// Appends an item, or all of a starred one, to the list in a register.
    fn append(&mut self, list: Reg, item: &'a Expr) {
        let mark = self.mark();
        match item {
            Expr::Starred(starred) => {
                let b = self.expr(&starred.value);
                self.at(starred.range);
                self.emit(Instr::ListExtend { a: list, b });
            }
            _ => {
                let b = self.expr(item);
                self.emit(Instr::ListAppend { a: list, b });
            }
        }
        self.release(mark);
    }

    fn set(&mut self, set: &'a ast::ExprSet, d: Reg) {
        let made = self.temp();
        self.at(set.range);
        self.emit(Instr::BuildSet { d: made, base: made, n: 0 });
        for item in &set.elts {
            let mark = self.mark();
            if let Expr::Starred(starred) = item {
                let source = self.expr(&starred.value);
                let (iterator, value) = (self.temp(), self.temp());
                self.at(starred.range);
                self.emit(Instr::GetIter { d: iterator, a: source });
                let (next, end) = (self.label(), self.label());
                self.place(next);
                self.emit(Instr::ForIter { a: iterator, d: value });
                self.jump(end);
                self.emit(Instr::SetAdd { a: made, b: value });
                self.jump(next);
                self.place(end);
            } else {
                let b = self.expr(item);
                self.at(set.range);
                self.emit(Instr::SetAdd { a: made, b });
            }
            self.release(mark);
        }
        self.emit(Instr::Move { d, a: made });
    }

    fn dict(&mut self, dict: &'a ast::ExprDict, d: Reg) {
        let made = self.temp();
        self.at(dict.range);
        self.emit(Instr::BuildDict { d: made, base: made, n: 0 });
        for item in &dict.items {
            let mark = self.mark();
            match &item.key {
                Some(key) => {
                    let b = self.expr(key);
                    let c = self.expr(&item.value);
                    self.at(dict.range);
                    self.emit(Instr::DictSet { a: made, b, c });
                }
                None => {
                    let b = self.expr(&item.value);
                    self.at(dict.range);
                    self.emit(Instr::DictUpdate { a: made, b });
                }
            }
            self.release(mark);
        }
        self.emit(Instr::Move { d, a: made });
    }

    // Calls.

    fn super_call(&mut self, expr: &Expr) -> bool {
        matches!(expr, Expr::Call(call)
            if matches!(&*call.func, Expr::Name(name) if name.id == "super")
                && call.arguments.args.is_empty()
                && call.arguments.keywords.is_empty())
            && !self.scopes.all[0].binds("super")
    }

    /// `super().name` into base (and its receiver into the next register).
    fn load_super(&mut self, base: Reg, name: &str, range: TextRange, call: TextRange) {
        let has_cell = matches!(self.meaning("__class__"), Meaning::Free | Meaning::Cell);
        let first = self.draft().function.parameters.positional.first().cloned();
        let (true, Some(first)) = (has_cell, &first) else {
            return self.no_super(call, first.is_some());
        };
        let first = first.clone();
        let pair = self.temps(2);
        let cell = self.register_of("__class__");
        self.emit(Instr::Move { d: pair, a: cell });
        self.load_name(&first, range, pair + 1);
        let name = self.name(name);
        self.at(range);
        self.emit(Instr::LoadSuper { base, a: pair, name });
    }

    /// `super()` where there is no method around it raises when it is reached.
    fn no_super(&mut self, range: TextRange, has_first: bool) {
        let hint = "use it directly in a method, or name the class: super(Class, self)".to_owned();
        self.warn(range, "super() needs a method of a class with a first parameter", Some(hint));
        let why = if has_first { "super(): __class__ cell not found" } else { "super(): no arguments" };
        let base = self.temps(2);
        let b = self.builtin("RuntimeError");
        self.at(range);
        self.emit(Instr::LoadBuiltin { d: base, b });
        self.load_constant(Constant::Str(why.to_owned()), base + 1);
        self.emit(Instr::Call { base, n: 1, d: base });
        self.emit(Instr::Raise { a: base });
    }

    fn is_bare_super(&mut self, call: &ast::ExprCall) -> bool {
        matches!(&*call.func, Expr::Name(name) if name.id == "super")
            && call.arguments.args.is_empty()
            && call.arguments.keywords.is_empty()
            && !self.scopes.all[0].binds("super")
    }

    fn super_value(&mut self, range: TextRange, d: Reg) {
        let has_cell = matches!(self.meaning("__class__"), Meaning::Free | Meaning::Cell);
        let first = self.draft().function.parameters.positional.first().cloned();
        let (true, Some(first)) = (has_cell, &first) else {
            return self.no_super(range, first.is_some());
        };
        let first = first.clone();
        let base = self.temps(3);
        self.load_global("super", range, base);
        let (cell, name) = (self.register_of("__class__"), self.name("__class__"));
        self.emit(Instr::LoadCell { d: base + 1, a: cell, name });
        self.load_name(&first, range, base + 2);
        self.at(range);
        self.emit(Instr::Call { base, n: 2, d });
    }

    fn call(&mut self, call: &'a ast::ExprCall, d: Reg) {
        let range = call.range();
        let arguments = &call.arguments;
        let spreads = arguments.args.iter().any(Expr::is_starred_expr)
            || arguments.keywords.iter().any(|keyword| keyword.arg.is_none())
            || arguments.args.len() + arguments.keywords.len() > 250;
        if self.is_bare_super(call) {
            // `super()` as a value: the class around and the first argument are named for it.
            return self.super_value(range, d);
        }
        if spreads {
            return self.call_spread(call, d);
        }
        let count = arguments.args.len() + arguments.keywords.len();
        let method = match &*call.func {
            Expr::Attribute(attribute) => Some(attribute),
            _ => None,
        };
        let extra = if method.is_some() { 2 } else { 1 };
        let base = self.temps(extra + count);
        match method {
            Some(attribute) if self.super_call(&attribute.value) => {
                self.load_super(base, attribute.attr.as_str(), attribute.range, attribute.value.range());
            }
            Some(attribute) => {
                let mark = self.mark();
                let a = self.expr(&attribute.value);
                let name = self.private_name(&attribute.attr);
                self.at(attribute.range);
                self.emit(Instr::LoadMethod { base, a, name });
                self.release(mark);
            }
            None => self.expr_to(&call.func, base),
        }
        let first = base + extra as Reg;
        for (index, argument) in arguments.args.iter().enumerate() {
            self.expr_to(argument, first + index as Reg);
        }
        let mut names = Vec::new();
        for (index, keyword) in arguments.keywords.iter().enumerate() {
            self.expr_to(&keyword.value, first + (arguments.args.len() + index) as Reg);
            if let Some(name) = &keyword.arg {
                names.push(Constant::Str(name.to_string()));
            }
        }
        let n = count as u16;
        self.at(range);
        if names.is_empty() {
            return self.emit(match method {
                Some(_) => Instr::CallMethod { base, n, d },
                None => Instr::Call { base, n, d },
            });
        }
        let k = self.constant(Constant::Tuple(names));
        self.emit(match method {
            Some(_) => Instr::CallMethodKeywords { base, n, d },
            None => Instr::CallKeywords { base, n, d },
        });
        self.emit(Instr::Keywords { k });
    }

    fn call_spread(&mut self, call: &'a ast::ExprCall, d: Reg) {
        let range = call.range();
        let base = self.temps(3);
        match &*call.func {
            Expr::Attribute(attribute) if self.super_call(&attribute.value) => {
                let pair = self.temps(2);
                self.load_super(pair, attribute.attr.as_str(), attribute.range, attribute.value.range());
                self.emit(Instr::BindMethod { d: base, a: pair });
                self.emit(Instr::BuildList { d: base + 1, base: base + 1, n: 0 });
            }
            _ => {
                self.expr_to(&call.func, base);
                self.emit(Instr::BuildList { d: base + 1, base: base + 1, n: 0 });
            }
        }
        for argument in &call.arguments.args {
            match argument {
                Expr::Starred(starred) => {
                    let mark = self.mark();
                    let b = self.expr(&starred.value);
                    self.at(range);
                    self.emit(Instr::SpreadArguments { a: base + 1, b, c: base });
                    self.release(mark);
                }
                other => self.append(base + 1, other),
            }
        }
        if call.arguments.keywords.is_empty() {
            self.load_constant(Constant::None, base + 2);
        } else {
            self.keyword_dict(&call.arguments.keywords, range, base + 2, base);
        }
        self.at(range);
        self.emit(Instr::CallSpread { base, d });
    }

    /// Keyword arguments as a dict in `d`; `callable` is named when one comes twice.
    pub fn keyword_dict(&mut self, keywords: &'a [ast::Keyword], range: TextRange, d: Reg, callable: Reg) {
        self.emit(Instr::BuildDict { d, base: d, n: 0 });
        for keyword in keywords {
            let mark = self.mark();
            match &keyword.arg {
                Some(name) => {
                    let pair = self.temps(2);
                    self.load_constant(Constant::Str(name.to_string()), pair);
                    self.expr_to(&keyword.value, pair + 1);
                    // A one-entry dict, so that a repeated name is noticed.
                    let single = self.temp();
                    self.at(range);
                    self.emit(Instr::BuildDict { d: single, base: pair, n: 1 });
                    self.emit(Instr::DictMerge { a: d, b: single, c: callable });
                }
                None => {
                    let b = self.expr(&keyword.value);
                    self.at(range);
                    self.emit(Instr::DictMerge { a: d, b, c: callable });
                }
            }
            self.release(mark);
        }
    }
}

/// Whether a condition is known before it runs, as in `while True`.
fn constant_truth(test: &Expr) -> Option<bool> {
    Some(match literal(test)? {
        Constant::None => false,
        Constant::Bool(truth) => truth,
        Constant::Int(number) => number != 0,
        Constant::Float(number) => number != 0.0,
        Constant::Str(text) => !text.is_empty(),
        _ => return None,
    })
}

fn compare_instr(op: CmpOp, d: Reg, a: Reg, b: Reg) -> Instr {
    match op {
        CmpOp::Eq => Instr::Eq { d, a, b },
        CmpOp::NotEq => Instr::Ne { d, a, b },
        CmpOp::Lt => Instr::Lt { d, a, b },
        CmpOp::LtE => Instr::Le { d, a, b },
        CmpOp::Gt => Instr::Gt { d, a, b },
        CmpOp::GtE => Instr::Ge { d, a, b },
        CmpOp::Is => Instr::Is { d, a, b },
        CmpOp::IsNot => Instr::IsNot { d, a, b },
        CmpOp::In => Instr::In { d, a, b },
        CmpOp::NotIn => Instr::NotIn { d, a, b },
    }
}

fn fused(op: CmpOp, a: Reg, b: Reg, sense: u16) -> Option<Instr> {
    Some(match op {
        CmpOp::Eq => Instr::TestEq { a, b, sense },
        CmpOp::NotEq => Instr::TestNe { a, b, sense },
        CmpOp::Lt => Instr::TestLt { a, b, sense },
        CmpOp::LtE => Instr::TestLe { a, b, sense },
        CmpOp::Gt => Instr::TestGt { a, b, sense },
        CmpOp::GtE => Instr::TestGe { a, b, sense },
        _ => return None,
    })
}
