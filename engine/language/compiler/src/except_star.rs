//! `except*`: each handler takes its part of an exception group, and what is left over or raised anew goes on together.

use crate::builder::{Block, Builder, Reg};
use bytecode::{Constant, Instr};
use syntax::ast::{self, ExceptHandler};
use syntax::text_size::{Ranged, TextRange};

impl<'a> Builder<'a> {
    pub fn try_except_star(&mut self, stmt: &'a ast::StmtTry) {
        let end = self.label();
        let before = self.draft().assigned.clone();
        let region = self.open_region();
        self.draft().blocks.push(Block::Finally { body: &[], region });
        self.body(&stmt.body);
        self.draft().blocks.pop();
        self.pause_region(region);
        if self.is_reachable() {
            self.body(&stmt.orelse);
            if self.is_reachable() {
                self.jump(end);
            }
        }
        self.handle_region(region);
        let (exception, saved) = (self.temp(), self.temp());
        self.at(TextRange::default());
        self.emit(Instr::EnterHandler { d: exception, saved });
        let inner = self.open_region();
        // What goes on at the end: exceptions of handlers, and the part that no handler took.
        let raised = self.temp();
        self.emit(Instr::BuildList { d: raised, base: raised, n: 0 });
        let pair = self.temps(2);
        self.emit(Instr::Move { d: pair + 1, a: exception });
        for handler in &stmt.handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            self.draft().assigned = before.clone();
            let next = self.label();
            let mark = self.mark();
            if let Some(kind) = &handler.type_ {
                let b = self.expr(kind);
                self.at(kind.range());
                self.emit(Instr::MatchGroup { base: pair, a: pair + 1, b });
            }
            self.release(mark);
            self.skip_if_none(pair, next);
            self.emit(Instr::LeaveHandler { saved: pair });
            let name = handler.name.as_ref().map(|name| name.as_str());
            if let Some(name) = name {
                self.store_name(name, handler.range, pair);
            }
            self.pause_region(inner);
            let body_region = self.open_region();
            // Nothing jumps out of these handlers: `break`, `continue` and `return` are refused in them.
            self.draft().blocks.push(Block::Handler { saved: exception, name, region: body_region });
            let around = self.draft().blocks.len();
            self.draft().star_handlers.push(around);
            self.body(&handler.body);
            self.draft().star_handlers.pop();
            self.draft().blocks.pop();
            self.pause_region(body_region);
            let after = self.label();
            if self.is_reachable() {
                self.at(TextRange::default());
                if let Some(name) = name {
                    self.forget_name(name);
                }
                self.jump(after);
            }
            self.handle_region(body_region);
            let (error, unused) = (self.temp(), self.temp());
            self.at(TextRange::default());
            self.emit(Instr::EnterHandler { d: error, saved: unused });
            if let Some(name) = name {
                self.forget_name(name);
            }
            self.emit(Instr::ListAppend { a: raised, b: error });
            self.place(after);
            self.resume_region(inner);
            self.emit(Instr::LeaveHandler { saved: exception });
            self.place(next);
        }
        self.at(TextRange::default());
        self.emit(Instr::ListAppend { a: raised, b: pair + 1 });
        let whole = self.temp();
        self.emit(Instr::JoinRaised { d: whole, a: exception, b: raised });
        self.pause_region(inner);
        self.emit(Instr::LeaveHandler { saved });
        self.skip_if_none(whole, end);
        self.emit(Instr::ReraiseValue { a: whole });
        self.restore_after_error(inner, saved, None);
        self.place(end);
        self.draft().assigned = before;
    }

    /// Refuses what would leave an `except*` handler by a jump to outside of the first `blocks`.
    pub fn check_star_exit(&mut self, blocks: usize, range: TextRange) {
        if self.draft().star_handlers.iter().any(|around| *around >= blocks) {
            self.error(range, "'break', 'continue' and 'return' cannot appear in an except* block");
        }
    }

    /// Goes to the label if the register holds None.
    fn skip_if_none(&mut self, a: Reg, label: crate::builder::Label) {
        let mark = self.mark();
        let (none, d) = (self.temp(), self.temp());
        self.load_constant(Constant::None, none);
        self.emit(Instr::Is { d, a, b: none });
        self.jump_if(d, label);
        self.release(mark);
    }
}
