//! Statements that branch, repeat or guard: if, while, for, try, with, and every way out of them.

use crate::builder::{Block, Builder, MAX_FINALLY_COPIES, Reg};
use crate::tables::Assigned;
use crate::waiting::Awaited;
use bytecode::{Constant, Instr};
use syntax::ast::{self, ExceptHandler, Stmt};
use syntax::text_size::{Ranged, TextRange};

impl<'a> Builder<'a> {
    pub fn if_stmt(&mut self, stmt: &'a ast::StmtIf) {
        let end = self.label();
        let mut next = self.label();
        self.jump_unless(&stmt.test, next, stmt.range);
        let before = self.draft().assigned.clone();
        self.body(&stmt.body);
        let mut after = self.assigned_if_reachable();
        let mut has_else = false;
        for clause in &stmt.elif_else_clauses {
            if self.is_reachable() {
                self.jump(end);
            }
            self.place(next);
            next = self.label();
            self.draft().assigned = before.clone();
            match &clause.test {
                Some(test) => self.jump_unless(test, next, clause.range),
                None => has_else = true,
            }
            self.body(&clause.body);
            let branch = self.assigned_if_reachable();
            after = meet(after, branch);
        }
        self.place(next);
        if !has_else {
            after = meet(after, Some(before.clone()));
        }
        self.place(end);
        self.draft().assigned = after.unwrap_or(before);
    }

    /// The names with values here, or `None` if nothing comes here.
    fn assigned_if_reachable(&mut self) -> Option<Assigned> {
        if self.is_reachable() { Some(self.draft().assigned.clone()) } else { None }
    }

    pub fn while_stmt(&mut self, stmt: &'a ast::StmtWhile) {
        let (again, otherwise, end) = (self.label(), self.label(), self.label());
        self.jump_unless(&stmt.test, otherwise, stmt.range);
        let before = self.draft().assigned.clone();
        let top = self.label();
        self.place(top);
        self.draft().blocks.push(Block::Loop { breaks: end, continues: again });
        self.body(&stmt.body);
        self.draft().blocks.pop();
        self.place(again);
        // The condition stands at both ends, so that a round takes one jump.
        self.draft().assigned = before.clone();
        self.branch(&stmt.test, top, true, stmt.range);
        self.place(otherwise);
        self.draft().assigned = before.clone();
        self.body(&stmt.orelse);
        self.place(end);
        self.draft().assigned = before;
    }

    pub fn for_stmt(&mut self, stmt: &'a ast::StmtFor) {
        let (top, otherwise, end) = (self.label(), self.label(), self.label());
        let source = self.expr(&stmt.iter);
        let (iterator, item) = (self.temp(), self.temp());
        // CPython puts the errors of a loop's iterator at the whole statement.
        self.at(stmt.range);
        self.emit_iterator(iterator, source, stmt.is_async);
        let before = self.draft().assigned.clone();
        self.place(top);
        self.at(stmt.range);
        let direct = self.loop_register(&stmt.target);
        self.next_item(iterator, direct.unwrap_or(item), otherwise, stmt.is_async);
        match (direct, &*stmt.target) {
            (Some(_), ast::Expr::Name(name)) => {
                self.mark_assigned(&name.id);
            }
            _ => self.store(&stmt.target, item),
        }
        self.draft().blocks.push(Block::Loop { breaks: end, continues: top });
        self.body(&stmt.body);
        self.draft().blocks.pop();
        if self.is_reachable() {
            self.jump(top);
        }
        self.place(otherwise);
        self.draft().assigned = before.clone();
        self.body(&stmt.orelse);
        self.place(end);
        self.draft().assigned = before;
    }

    /// The register of a loop target that is a plain local.
    fn loop_register(&mut self, target: &ast::Expr) -> Option<Reg> {
        match target {
            ast::Expr::Name(name) if self.meaning(&name.id) == crate::scope::Meaning::Local => {
                self.draft().registers.get(name.id.as_str())
            }
            _ => None,
        }
    }

    /// `break` and `continue`: the cleanups on the way, then the jump.
    pub fn leave_loop(&mut self, range: TextRange, is_break: bool) {
        let blocks = &self.draft().blocks;
        let Some(at) = blocks.iter().rposition(|block| matches!(block, Block::Loop { .. })) else {
            let word = if is_break { "'break' outside loop" } else { "'continue' not properly in loop" };
            return self.error(range, word);
        };
        let target = match &blocks[at] {
            Block::Loop { breaks, continues } => {
                if is_break {
                    *breaks
                } else {
                    *continues
                }
            }
            _ => return,
        };
        self.check_star_exit(at + 1, range);
        self.at(range);
        self.clean_up(at + 1);
        self.jump(target);
        self.resume_regions(at + 1);
    }

    pub fn return_stmt(&mut self, stmt: &'a ast::StmtReturn) {
        self.check_star_exit(0, stmt.value.as_ref().map_or(stmt.range, |value| value.range()));
        let a = match &stmt.value {
            Some(value) => {
                // A cleanup may change the local that is returned, so its value is taken first.
                let has_cleanup = self.draft().blocks.iter().any(|block| !matches!(block, Block::Loop { .. }));
                if has_cleanup {
                    let a = self.temp();
                    self.expr_to(value, a);
                    a
                } else {
                    self.expr(value)
                }
            }
            None => {
                let a = self.temp();
                self.load_constant(Constant::None, a);
                a
            }
        };
        self.at(stmt.range);
        self.clean_up(0);
        self.emit(Instr::Return { a });
        self.resume_regions(0);
    }

    /// Writes the cleanups of the blocks from the innermost down to `from`, each outside its own region.
    fn clean_up(&mut self, from: usize) {
        let blocks = self.draft().blocks.clone();
        for at in (from..blocks.len()).rev() {
            match &blocks[at] {
                Block::Loop { .. } => {}
                Block::Finally { body, region } => {
                    self.pause_region(*region);
                    self.draft().blocks.truncate(at);
                    self.finally_copy(body);
                }
                Block::Handler { saved, name, region } => {
                    self.pause_region(*region);
                    self.emit(Instr::LeaveHandler { saved: *saved });
                    if let Some(name) = name {
                        self.forget_name(name);
                    }
                }
                Block::With { exit, is_async, region, range } => {
                    self.pause_region(*region);
                    self.draft().blocks.truncate(at);
                    self.at(*range);
                    self.call_exit_plain(*exit, *is_async);
                }
            }
        }
        self.draft().blocks = blocks;
    }

    /// After the jump the regions go on for what follows in the text.
    fn resume_regions(&mut self, from: usize) {
        let blocks = self.draft().blocks[from..].to_vec();
        for block in blocks {
            match block {
                Block::Loop { .. } => {}
                Block::Finally { region, .. } | Block::Handler { region, .. } | Block::With { region, .. } => {
                    self.resume_region(region);
                }
            }
        }
    }

    fn finally_copy(&mut self, body: &'a [Stmt]) {
        if body.is_empty() {
            return;
        }
        self.draft().finally_copies += 1;
        if self.draft().finally_copies > MAX_FINALLY_COPIES {
            let range = body.first().map_or(TextRange::default(), Ranged::range);
            return self.error_hint(
                range,
                format!("more than {MAX_FINALLY_COPIES} ways lead through the finally blocks of this function"),
                "move the inner part into a function of its own",
            );
        }
        // Names assigned in one copy say nothing about the others.
        let before = self.draft().assigned.clone();
        self.body(body);
        self.draft().assigned = before;
    }

    /// `except ... as name` unsets the name at its end.
    pub fn forget_name(&mut self, name: &str) {
        let d = self.temp();
        self.load_constant(Constant::None, d);
        let range = TextRange::default();
        self.store_name(name, range, d);
        self.delete_name(name, range);
    }

    pub fn try_stmt(&mut self, stmt: &'a ast::StmtTry) {
        if stmt.finalbody.is_empty() {
            return self.try_handlers(stmt);
        }
        let region = self.open_region();
        self.draft().blocks.push(Block::Finally { body: &stmt.finalbody, region });
        let before = self.draft().assigned.clone();
        if stmt.handlers.is_empty() {
            self.body(&stmt.body);
        } else {
            self.try_handlers(stmt);
        }
        self.draft().blocks.pop();
        self.pause_region(region);
        let end = self.label();
        if self.is_reachable() {
            self.body(&stmt.finalbody);
            self.jump(end);
        }
        let normal = self.draft().assigned.clone();
        self.handle_region(region);
        self.draft().assigned = before;
        let (exception, saved) = (self.temp(), self.temp());
        self.at(TextRange::default());
        self.emit(Instr::EnterHandler { d: exception, saved });
        let inner = self.open_region();
        self.draft().blocks.push(Block::Handler { saved, name: None, region: inner });
        self.finally_copy(&stmt.finalbody);
        self.draft().blocks.pop();
        self.pause_region(inner);
        self.at(TextRange::default());
        self.emit(Instr::LeaveHandler { saved });
        self.emit(Instr::ReraiseValue { a: exception });
        self.restore_after_error(inner, saved, None);
        self.place(end);
        self.draft().assigned = normal;
    }

    fn try_handlers(&mut self, stmt: &'a ast::StmtTry) {
        if stmt.is_star { self.try_except_star(stmt) } else { self.try_except(stmt) }
    }

    /// Where an exception leaves a handler: what was handled before is handled again.
    pub fn restore_after_error(&mut self, region: usize, saved: Reg, name: Option<&str>) {
        self.handle_region(region);
        let (exception, inner) = (self.temp(), self.temp());
        self.at(TextRange::default());
        self.emit(Instr::EnterHandler { d: exception, saved: inner });
        self.emit(Instr::LeaveHandler { saved });
        if let Some(name) = name {
            self.forget_name(name);
        }
        self.emit(Instr::ReraiseValue { a: exception });
    }

    fn try_except(&mut self, stmt: &'a ast::StmtTry) {
        let end = self.label();
        let before = self.draft().assigned.clone();
        let region = self.open_region();
        // The body's region is a block too, so that cleanups on the way out of it are not covered.
        self.draft().blocks.push(Block::Finally { body: &[], region });
        self.body(&stmt.body);
        self.draft().blocks.pop();
        self.pause_region(region);
        let mut after = None;
        if self.is_reachable() {
            self.body(&stmt.orelse);
            after = self.assigned_if_reachable();
            if self.is_reachable() {
                self.jump(end);
            }
        }
        self.handle_region(region);
        let (exception, saved) = (self.temp(), self.temp());
        self.at(TextRange::default());
        self.emit(Instr::EnterHandler { d: exception, saved });
        let inner = self.open_region();
        for handler in &stmt.handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            let next = self.label();
            self.draft().assigned = before.clone();
            let mark = self.mark();
            if let Some(kind) = &handler.type_ {
                let b = self.expr(kind);
                let d = self.temp();
                self.at(handler.range);
                self.emit(Instr::MatchException { d, a: exception, b });
                self.jump_if_not(d, next);
            }
            self.release(mark);
            let name = handler.name.as_ref().map(|name| name.as_str());
            if let Some(name) = name {
                self.store_name(name, handler.range, exception);
            }
            // Inside, an exception also unsets the name; a region of its own does that.
            self.pause_region(inner);
            let body_region = self.open_region();
            self.draft().blocks.push(Block::Handler { saved, name, region: body_region });
            self.body(&handler.body);
            self.draft().blocks.pop();
            self.pause_region(body_region);
            if self.is_reachable() {
                self.at(TextRange::default());
                self.emit(Instr::LeaveHandler { saved });
                if let Some(name) = name {
                    self.forget_name(name);
                }
                let assigned = self.draft().assigned.clone();
                after = meet(after, Some(assigned));
                self.jump(end);
            }
            self.restore_after_error(body_region, saved, name);
            self.resume_region(inner);
            self.place(next);
        }
        self.pause_region(inner);
        self.at(TextRange::default());
        self.emit(Instr::LeaveHandler { saved });
        self.emit(Instr::ReraiseValue { a: exception });
        self.restore_after_error(inner, saved, None);
        self.place(end);
        self.draft().assigned = after.unwrap_or(before);
    }

    pub fn with_stmt(&mut self, stmt: &'a ast::StmtWith) {
        self.with_items(stmt, 0);
    }

    fn with_items(&mut self, stmt: &'a ast::StmtWith, index: usize) {
        let Some(item) = stmt.items.get(index) else {
            return self.body(&stmt.body);
        };
        let manager = self.expr(&item.context_expr);
        // `exit` stands below `enter`, whose call takes the registers above it.
        let (exit, enter, value) = (self.temp(), self.temp(), self.temp());
        self.at(stmt.range);
        let names = if stmt.is_async { ("__aenter__", "__aexit__") } else { ("__enter__", "__exit__") };
        let (enter_name, exit_name) = (self.name(names.0), self.name(names.1));
        self.emit(Instr::LoadSpecial { d: enter, a: manager, name: enter_name });
        self.emit(Instr::LoadSpecial { d: exit, a: manager, name: exit_name });
        self.emit(Instr::Call { base: enter, n: 0, d: value });
        if stmt.is_async {
            self.await_value(value, value, Awaited::Enter);
        }
        let end = self.label();
        let before = self.draft().assigned.clone();
        let region = self.open_region();
        self.draft().blocks.push(Block::With { exit, is_async: stmt.is_async, region, range: stmt.range });
        if let Some(target) = &item.optional_vars {
            self.store(target, value);
        }
        self.with_items(stmt, index + 1);
        self.draft().blocks.pop();
        self.pause_region(region);
        let after = self.assigned_if_reachable();
        // CPython puts what `__exit__` raises at the whole statement.
        if self.is_reachable() {
            self.at(stmt.range);
            self.call_exit_plain(exit, stmt.is_async);
            self.jump(end);
        }
        self.handle_region(region);
        let (exception, saved) = (self.temp(), self.temp());
        self.at(stmt.range);
        self.emit(Instr::EnterHandler { d: exception, saved });
        let inner = self.open_region();
        let base = self.temps(4);
        let class = self.name("__class__");
        self.emit(Instr::Move { d: base, a: exit });
        self.emit(Instr::LoadAttr { d: base + 1, a: exception, name: class });
        self.emit(Instr::Move { d: base + 2, a: exception });
        self.load_constant(Constant::None, base + 3);
        self.emit(Instr::Call { base, n: 3, d: base });
        if stmt.is_async {
            self.await_value(base, base, Awaited::Exit);
        }
        let suppressed = self.label();
        self.jump_if(base, suppressed);
        self.pause_region(inner);
        self.emit(Instr::LeaveHandler { saved });
        self.emit(Instr::ReraiseValue { a: exception });
        self.restore_after_error(inner, saved, None);
        self.place(suppressed);
        self.emit(Instr::LeaveHandler { saved });
        self.place(end);
        self.draft().assigned = meet(after, Some(before.clone())).unwrap_or(before);
    }

    /// `exit(None, None, None)`.
    fn call_exit_plain(&mut self, exit: Reg, is_async: bool) {
        let mark = self.mark();
        let base = self.temps(4);
        self.emit(Instr::Move { d: base, a: exit });
        for at in 1..4 {
            self.load_constant(Constant::None, base + at);
        }
        self.emit(Instr::Call { base, n: 3, d: base });
        if is_async {
            self.await_value(base, base, Awaited::Exit);
        }
        self.release(mark);
    }
}

/// Names with values on both ways; a way that nothing takes does not count.
fn meet(a: Option<Assigned>, b: Option<Assigned>) -> Option<Assigned> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.meet(&b)),
        (only, None) | (None, only) => only,
    }
}
