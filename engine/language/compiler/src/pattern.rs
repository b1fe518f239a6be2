//! The match statement: patterns tried in order, names bound as they match.

use crate::builder::{Builder, Label, Reg};
use bytecode::{Constant, Instr};
use syntax::ast::{self, Pattern, Singleton};
use syntax::text_size::{Ranged, TextRange};

/// Names that a pattern binds once all of it has matched, with the registers that hold their values until then.
type Captures<'a> = Vec<(&'a str, TextRange, Reg)>;

impl<'a> Builder<'a> {
    pub fn match_stmt(&mut self, stmt: &'a ast::StmtMatch) {
        let subject = self.temp();
        self.expr_to(&stmt.subject, subject);
        let end = self.label();
        let before = self.draft().assigned.clone();
        for case in &stmt.cases {
            let next = self.label();
            self.draft().assigned = before.clone();
            let mark = self.mark();
            let mut captures = Captures::new();
            self.pattern(&case.pattern, subject, next, &mut captures);
            for (name, range, register) in captures {
                self.store_name(name, range, register);
            }
            if let Some(guard) = &case.guard {
                self.jump_unless(guard, next, case.pattern.range());
            }
            self.body(&case.body);
            self.release(mark);
            self.jump(end);
            self.place(next);
        }
        self.place(end);
        self.draft().assigned = before;
    }

    /// Goes to `fail` unless the register's value matches.
    fn pattern(&mut self, pattern: &'a Pattern, a: Reg, fail: Label, captures: &mut Captures<'a>) {
        match pattern {
            Pattern::MatchValue(inner) => {
                let b = self.expr(&inner.value);
                self.at(inner.range);
                self.emit(Instr::TestEq { a, b, sense: 0 });
                self.jump(fail);
            }
            Pattern::MatchSingleton(inner) => {
                let (b, d) = (self.temp(), self.temp());
                self.load_constant(
                    match inner.value {
                        Singleton::None => Constant::None,
                        Singleton::True => Constant::Bool(true),
                        Singleton::False => Constant::Bool(false),
                    },
                    b,
                );
                self.at(inner.range);
                self.emit(Instr::Is { d, a, b });
                self.jump_if_not(d, fail);
            }
            Pattern::MatchAs(inner) => {
                if let Some(pattern) = &inner.pattern {
                    self.pattern(pattern, a, fail, captures);
                }
                if let Some(name) = &inner.name {
                    self.capture(name, a, captures);
                }
            }
            Pattern::MatchOr(inner) => {
                let matched = self.label();
                for (index, option) in inner.patterns.iter().enumerate() {
                    if index + 1 == inner.patterns.len() {
                        self.pattern(option, a, fail, captures);
                    } else {
                        let next = self.label();
                        self.pattern(option, a, next, captures);
                        self.jump(matched);
                        self.place(next);
                    }
                }
                self.place(matched);
            }
            Pattern::MatchStar(inner) => self.error(inner.range, "starred pattern outside a sequence"),
            Pattern::MatchSequence(inner) => self.sequence_pattern(inner, a, fail, captures),
            Pattern::MatchMapping(inner) => self.mapping_pattern(inner, a, fail, captures),
            Pattern::MatchClass(inner) => self.class_pattern(inner, a, fail, captures),
        }
    }

    /// Alternatives bind the same names, each in the same register.
    fn capture(&mut self, name: &'a ast::Identifier, a: Reg, captures: &mut Captures<'a>) {
        let known = captures.iter().find(|(other, ..)| *other == name.as_str()).map(|(.., register)| *register);
        let d = match known {
            Some(register) => register,
            None => {
                let register = self.temp();
                captures.push((name.as_str(), name.range(), register));
                register
            }
        };
        self.emit(Instr::Move { d, a });
    }

    fn sequence_pattern(
        &mut self,
        pattern: &'a ast::PatternMatchSequence,
        a: Reg,
        fail: Label,
        captures: &mut Captures<'a>,
    ) {
        let star = pattern.patterns.iter().position(|item| matches!(item, Pattern::MatchStar(_)));
        let count = pattern.patterns.len();
        if count > 250 {
            return self.error(pattern.range, "too many patterns in a sequence");
        }
        let d = self.temp();
        let counts = match star {
            Some(_) => 256 + (count - 1) as u16,
            None => count as u16,
        };
        self.at(pattern.range);
        self.emit(Instr::MatchSequence { d, a, counts });
        self.jump_if_not(d, fail);
        let base = self.temps(count.max(1));
        match star {
            None => self.emit(Instr::Unpack { base, a, n: count as u16 }),
            Some(star) => self.emit(Instr::UnpackStar { base, a, counts: (star * 256 + count - star - 1) as u16 }),
        }
        for (index, item) in pattern.patterns.iter().enumerate() {
            let register = base + index as Reg;
            match item {
                Pattern::MatchStar(inner) => {
                    if let Some(name) = &inner.name {
                        self.capture(name, register, captures);
                    }
                }
                other => self.pattern(other, register, fail, captures),
            }
        }
    }

    fn mapping_pattern(
        &mut self,
        pattern: &'a ast::PatternMatchMapping,
        a: Reg,
        fail: Label,
        captures: &mut Captures<'a>,
    ) {
        let d = self.temp();
        self.at(pattern.range);
        self.emit(Instr::MatchMapping { d, a });
        self.jump_if_not(d, fail);
        let keys = self.temps(pattern.keys.len().max(1));
        for (index, key) in pattern.keys.iter().enumerate() {
            let b = keys + index as Reg;
            self.expr_to(key, b);
            let value = self.temp();
            self.at(key.range());
            self.emit(Instr::MatchKey { d: value, a, b });
            self.jump(fail);
            self.pattern(&pattern.patterns[index], value, fail, captures);
        }
        if let Some(rest) = &pattern.rest {
            let (tuple, value) = (self.temp(), self.temp());
            self.at(pattern.range);
            self.emit(Instr::BuildTuple { d: tuple, base: keys, n: pattern.keys.len() as u16 });
            self.emit(Instr::MatchRest { d: value, a, b: tuple });
            self.capture(rest, value, captures);
        }
    }

    fn class_pattern(&mut self, pattern: &'a ast::PatternMatchClass, a: Reg, fail: Label, captures: &mut Captures<'a>) {
        let positional = pattern.arguments.patterns.len();
        let keywords = &pattern.arguments.keywords;
        let base = self.temps((positional + keywords.len()).max(2));
        self.expr_to(&pattern.cls, base);
        let names = keywords.iter().map(|keyword| Constant::Str(keyword.attr.to_string())).collect();
        self.load_constant(Constant::Tuple(names), base + 1);
        self.at(pattern.range);
        self.emit(Instr::MatchClass { base, a, n: positional as u16 });
        self.jump(fail);
        for (index, item) in pattern.arguments.patterns.iter().enumerate() {
            self.pattern(item, base + index as Reg, fail, captures);
        }
        for (index, keyword) in keywords.iter().enumerate() {
            self.pattern(&keyword.pattern, base + (positional + index) as Reg, fail, captures);
        }
    }
}
