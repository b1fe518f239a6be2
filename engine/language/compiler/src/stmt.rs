//! Simple statements: assignment in all its forms, deletion, imports, raise, assert.

use crate::builder::{Block, Builder, Reg};
use crate::expr::{binary_op, literal};
use crate::lint::instead;
use crate::scope::{Meaning, ScopeKind};
use bytecode::{BinaryOp, Constant, Instr};
use primitives::nearest;
use syntax::ast::{self, Expr, Operator, Stmt};
use syntax::text_size::{Ranged, TextRange};

impl<'a> Builder<'a> {
    /// Writes statements until one of them always leaves.
    pub fn body(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        let mark = self.mark();
        match stmt {
            Stmt::Expr(inner) => {
                if literal(&inner.value).is_none() {
                    let d = self.temp();
                    self.expr_to(&inner.value, d);
                }
            }
            Stmt::Assign(assign) => self.assign(assign),
            Stmt::AugAssign(assign) => self.augmented(assign),
            Stmt::AnnAssign(assign) => self.annotated(assign),
            Stmt::Return(inner) => self.return_stmt(inner),
            Stmt::Delete(delete) => delete.targets.iter().for_each(|target| self.delete(target)),
            Stmt::Raise(raise) => self.raise(raise),
            Stmt::Assert(assert) => self.assert(assert),
            Stmt::Import(import) => self.import(import),
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::Pass(_) | Stmt::Global(_) | Stmt::Nonlocal(_) => {}
            Stmt::If(inner) => self.if_stmt(inner),
            Stmt::While(inner) => self.while_stmt(inner),
            Stmt::For(inner) => self.for_stmt(inner),
            Stmt::Try(inner) => self.try_stmt(inner),
            Stmt::With(inner) => self.with_stmt(inner),
            Stmt::Break(inner) => self.leave_loop(inner.range, true),
            Stmt::Continue(inner) => self.leave_loop(inner.range, false),
            Stmt::FunctionDef(def) => self.function_def(def),
            Stmt::ClassDef(def) => self.class_def(def),
            Stmt::Match(inner) => self.match_stmt(inner),
            Stmt::TypeAlias(alias) => {
                // An alias is the type it names; with parameters there is nothing to evaluate it for.
                let a = self.temp();
                match alias.type_params {
                    Some(_) => self.load_global("object", alias.range, a),
                    None => self.expr_to(&alias.value, a),
                }
                self.store(&alias.name, a);
            }
            Stmt::IpyEscapeCommand(command) => self.error(command.range, "invalid syntax"),
        }
        self.release(mark);
    }

    fn assign(&mut self, assign: &'a ast::StmtAssign) {
        if let [Expr::Name(name)] = assign.targets.as_slice()
            && self.meaning(&name.id) == Meaning::Local
            && lands_at_once(&assign.value)
        {
            let d = self.draft().registers.get(name.id.as_str()).unwrap_or(0);
            self.expr_to(&assign.value, d);
            self.mark_assigned(&name.id);
            return;
        }
        if let ([Expr::Tuple(targets)], Expr::Tuple(values)) = (assign.targets.as_slice(), &*assign.value)
            && targets.elts.len() == values.elts.len()
            && targets.elts.len() <= 16
            && !targets.elts.iter().chain(&values.elts).any(Expr::is_starred_expr)
        {
            // `a, b = b, a` needs no tuple: all values first, then all targets.
            let base = self.temps(values.elts.len());
            for (index, value) in values.elts.iter().enumerate() {
                self.expr_to(value, base + index as Reg);
            }
            for (index, target) in targets.elts.iter().enumerate() {
                self.store(target, base + index as Reg);
            }
            return;
        }
        let a = self.expr(&assign.value);
        for target in &assign.targets {
            self.store(target, a);
        }
    }

    /// Stores register `a` in a target of any form.
    pub fn store(&mut self, target: &'a Expr, a: Reg) {
        let mark = self.mark();
        match target {
            Expr::Name(name) => self.store_name(&name.id, name.range, a),
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value);
                let name = self.private_name(&attribute.attr);
                self.at(attribute.range);
                self.emit(Instr::StoreAttr { a: object, name, b: a });
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value);
                let key = self.expr(&subscript.slice);
                self.at_subscript(subscript);
                self.emit(Instr::StoreIndex { a: object, b: key, c: a });
            }
            Expr::Tuple(tuple) => self.unpack(&tuple.elts, tuple.range, a),
            Expr::List(list) => self.unpack(&list.elts, list.range, a),
            Expr::Starred(starred) => self.error(starred.range, "starred assignment target must be in a list or tuple"),
            other => self.error(other.range(), "cannot assign to this expression"),
        }
        self.release(mark);
    }

    fn unpack(&mut self, targets: &'a [Expr], range: TextRange, a: Reg) {
        let base = self.temps(targets.len().max(1));
        let star = targets.iter().position(Expr::is_starred_expr);
        self.at(range);
        match star {
            None => self.emit(Instr::Unpack { base, a, n: targets.len() as u16 }),
            Some(star) => {
                let after = targets.len() - star - 1;
                if star > 255 || after > 255 {
                    return self.error(range, "too many expressions in star-unpacking assignment");
                }
                self.emit(Instr::UnpackStar { base, a, counts: (star * 256 + after) as u16 });
            }
        }
        for (index, target) in targets.iter().enumerate() {
            let target = match target {
                Expr::Starred(starred) => &starred.value,
                other => other,
            };
            self.store(target, base + index as Reg);
        }
    }

    fn augmented(&mut self, assign: &'a ast::StmtAugAssign) {
        let op = binary_op(assign.op);
        let small = match (assign.op, literal(&assign.value)) {
            (Operator::Add | Operator::Sub, Some(Constant::Int(number))) => i16::try_from(number).ok(),
            _ => None,
        };
        match &*assign.target {
            Expr::Name(name) => {
                let is_local = self.meaning(&name.id) == Meaning::Local;
                let register = self.draft().registers.get(name.id.as_str()).unwrap_or(0);
                let a = if is_local { register } else { self.temp() };
                if is_local {
                    let scratch = self.temp();
                    if !self.draft().assigned.contains(register) {
                        self.load_name(&name.id, name.range, scratch);
                    }
                } else {
                    self.load_name(&name.id, name.range, a);
                }
                self.apply(a, op, small, assign);
                self.store_name(&name.id, name.range, a);
            }
            Expr::Attribute(attribute) => {
                let object = self.expr(&attribute.value);
                let name = self.private_name(&attribute.attr);
                let a = self.temp();
                self.at(attribute.range);
                self.emit(Instr::LoadAttr { d: a, a: object, name });
                self.apply(a, op, small, assign);
                self.at(attribute.range);
                self.emit(Instr::StoreAttr { a: object, name, b: a });
            }
            Expr::Subscript(subscript) => {
                let object = self.expr(&subscript.value);
                let key = self.expr(&subscript.slice);
                let a = self.temp();
                self.at_subscript(subscript);
                self.emit(Instr::Index { d: a, a: object, b: key });
                self.apply(a, op, small, assign);
                self.at_subscript(subscript);
                self.emit(Instr::StoreIndex { a: object, b: key, c: a });
            }
            other => self.error(other.range(), "illegal expression for augmented assignment"),
        }
    }

    fn apply(&mut self, a: Reg, op: BinaryOp, small: Option<i16>, assign: &'a ast::StmtAugAssign) {
        match small {
            Some(value) => {
                self.at(assign.range);
                self.emit(Instr::InplaceInt { a, value, op: op as u16 });
            }
            None => {
                let b = self.expr(&assign.value);
                self.at(assign.range);
                self.emit(Instr::Inplace { a, b, op: op as u16 });
            }
        }
    }

    fn annotated(&mut self, assign: &'a ast::StmtAnnAssign) {
        if let Some(value) = &assign.value {
            let a = self.expr(value);
            self.store(&assign.target, a);
        }
        // In a class body annotations are kept, in order: dataclasses and forms read them.
        let in_class = self.scopes.all[self.scope()].kind == ScopeKind::Class;
        if let (true, Some(namespace), Expr::Name(name)) = (in_class, self.draft().namespace, &*assign.target) {
            let (key, text, table) = (self.temp(), self.temp(), self.temp());
            let annotations = self.name("__annotations__");
            let (missing, there) = (self.label(), self.label());
            self.at(assign.range);
            self.emit(Instr::LoadName { d: table, a: namespace, name: annotations });
            self.jump(missing);
            self.jump(there);
            self.place(missing);
            self.emit(Instr::BuildDict { d: table, base: table, n: 0 });
            self.emit(Instr::StoreName { a: namespace, name: annotations, b: table });
            self.place(there);
            self.load_constant(Constant::Str(name.id.to_string()), key);
            let shown = self.text(&*assign.annotation).to_owned();
            self.load_constant(Constant::Str(shown), text);
            self.emit(Instr::DictSet { a: table, b: key, c: text });
        }
    }

    fn delete(&mut self, target: &'a Expr) {
        match target {
            Expr::Name(name) => self.delete_name(&name.id, name.range),
            Expr::Attribute(attribute) => {
                let a = self.expr(&attribute.value);
                let name = self.private_name(&attribute.attr);
                self.at(attribute.range);
                self.emit(Instr::DeleteAttr { a, name });
            }
            Expr::Subscript(subscript) => {
                let a = self.expr(&subscript.value);
                let b = self.expr(&subscript.slice);
                self.at_subscript(subscript);
                self.emit(Instr::DeleteIndex { a, b });
            }
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|item| self.delete(item)),
            Expr::List(list) => list.elts.iter().for_each(|item| self.delete(item)),
            other => self.error(other.range(), "cannot delete this expression"),
        }
    }

    fn raise(&mut self, raise: &'a ast::StmtRaise) {
        let Some(exception) = &raise.exc else {
            self.at(raise.range);
            return self.emit(Instr::Reraise {});
        };
        let a = self.expr(exception);
        match &raise.cause {
            Some(cause) => {
                let b = self.expr(cause);
                self.at(raise.range);
                self.emit(Instr::RaiseFrom { a, b });
            }
            None => {
                self.at(raise.range);
                self.emit(Instr::Raise { a });
            }
        }
    }

    fn assert(&mut self, assert: &'a ast::StmtAssert) {
        let holds = self.label();
        self.branch(&assert.test, holds, true, assert.range);
        // The place of an assertion's error is that of its last comparison, if it has one.
        let place = last_comparison(&assert.test).unwrap_or(assert.range);
        let base = self.temps(2);
        let b = self.builtin("AssertionError");
        self.at(place);
        self.emit(Instr::LoadBuiltin { d: base, b });
        let n = match &assert.msg {
            Some(message) => {
                self.expr_to(message, base + 1);
                1
            }
            None => 0,
        };
        self.at(place);
        self.emit(Instr::Call { base, n, d: base });
        self.emit(Instr::Raise { a: base });
        self.place(holds);
    }

    /// The error for a module that is not offered.
    fn missing_module(&mut self, module: &str, range: TextRange) {
        let modules = self.imports.modules();
        let hint = match instead::of_module(module) {
            Some(hint) => hint.to_owned(),
            None => match nearest(module, modules.iter().map(String::as_str)) {
                Some(near) => format!("did you mean '{near}'?"),
                None => format!("offered are: {}", modules.join(", ")),
            },
        };
        self.error_hint(range, format!("No module named '{module}'"), hint);
    }

    /// An import inside `try` is left to fail when it runs, so that the handler gets its turn.
    fn may_fail(&mut self, what: &str, range: TextRange) -> bool {
        let is_tried = self.draft().blocks.iter().any(|block| matches!(block, Block::Finally { .. }));
        if is_tried {
            self.warn(range, format!("'{what}' is not offered: this import fails when it runs"), None);
        }
        is_tried
    }

    fn import(&mut self, import: &'a ast::StmtImport) {
        for alias in &import.names {
            let whole = alias.name.as_str();
            if !self.imports.has_module(whole) && !self.may_fail(whole, alias.range) {
                self.missing_module(whole, alias.range);
                continue;
            }
            let d = self.temp();
            let top = whole.split('.').next().unwrap_or(whole);
            let (module, target) = match &alias.asname {
                Some(name) => (whole, name.as_str()),
                None => (top, top),
            };
            self.at(import.range);
            // `import a.b` runs a.b too, and gives a its name.
            for module in [whole, module].into_iter().skip(usize::from(whole == module)) {
                let name = self.name(module);
                self.emit(Instr::ImportModule { d, name });
            }
            self.store_name(target, alias.range, d);
        }
    }

    fn import_from(&mut self, import: &'a ast::StmtImportFrom) {
        let module = import.module.as_ref().map_or("", |module| module.as_str());
        if import.level > 0 {
            return self.error_hint(
                import.range,
                "relative imports are not offered",
                "a contract is one file; import from panda, numpy or the standard library's modules that are offered",
            );
        }
        if module == "__future__" {
            return;
        }
        if !self.imports.has_module(module) && !self.may_fail(module, import.range) {
            let range = import.module.as_ref().map_or(import.range, Ranged::range);
            return self.missing_module(module, range);
        }
        let d = self.temp();
        self.at(import.range);
        let name = self.name(module);
        self.emit(Instr::ImportModule { d, name });
        for alias in &import.names {
            let wanted = alias.name.as_str();
            if wanted == "*" {
                self.error_hint(alias.range, "import * is not offered", "name what you need");
                continue;
            }
            let is_known = !self.imports.has_module(module) || self.imports.offers(module, wanted);
            if !is_known && !self.may_fail(&format!("{module}.{wanted}"), alias.range) {
                let names = self.imports.names(module);
                let hint = match nearest(wanted, names.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean '{near}'?"),
                    None => format!("'{module}' does not offer it in this version"),
                };
                self.error_hint(alias.range, format!("cannot import name '{wanted}' from '{module}'"), hint);
                continue;
            }
            let value = self.temp();
            let name = self.name(wanted);
            self.at(import.range);
            self.emit(Instr::ImportFrom { d: value, a: d, name });
            let target = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
            self.store_name(target, alias.range, value);
        }
    }
}

/// Whether an expression's code writes its register once, at the very end, so that a local may be the target.
fn lands_at_once(expr: &Expr) -> bool {
    match expr {
        Expr::BinOp(_)
        | Expr::UnaryOp(_)
        | Expr::Call(_)
        | Expr::Attribute(_)
        | Expr::Subscript(_)
        | Expr::List(_)
        | Expr::Tuple(_)
        | Expr::Dict(_)
        | Expr::NumberLiteral(_)
        | Expr::StringLiteral(_)
        | Expr::BooleanLiteral(_)
        | Expr::NoneLiteral(_) => true,
        Expr::Compare(compare) => compare.ops.len() == 1,
        _ => false,
    }
}

/// The comparison that is looked at last when a condition is tested.
fn last_comparison(test: &Expr) -> Option<TextRange> {
    match test {
        Expr::Compare(compare) => Some(compare.range),
        Expr::UnaryOp(unary) if unary.op == ast::UnaryOp::Not => last_comparison(&unary.operand),
        Expr::BoolOp(operation) => operation.values.iter().rev().find_map(last_comparison),
        _ => None,
    }
}
