//! Statements that are never reached, and comparisons and calls that cannot mean what they say.

use crate::builder::Builder;
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{CmpOp, ExceptHandler, Expr, MatchCase, Stmt};
use syntax::text_size::{Ranged, TextRange, TextSize};

pub(crate) fn check(builder: &mut Builder<'_>, body: &[Stmt]) {
    let mut walk = Walk { findings: Vec::new() };
    walk.block(body);
    walk.visit_body(body);
    for (range, message, hint) in walk.findings {
        let range = first_line(builder.source, range);
        builder.warn(range, message, hint);
    }
}

/// The part of a range that stands on its first line.
fn first_line(source: &str, range: TextRange) -> TextRange {
    let text = source.get(range.start().to_usize()..range.end().to_usize()).unwrap_or("");
    let len = text.split('\n').next().unwrap_or("").trim_end().len();
    TextRange::at(range.start(), TextSize::new(len as u32))
}

struct Walk {
    findings: Vec<(TextRange, String, Option<String>)>,
}

/// Whether control never comes out behind a statement.
fn leaves(stmt: &Stmt) -> Option<&'static str> {
    let ends = |body: &[Stmt]| body.iter().find_map(leaves);
    match stmt {
        Stmt::Return(_) => Some("return"),
        Stmt::Raise(_) => Some("raise"),
        Stmt::Break(_) => Some("break"),
        Stmt::Continue(_) => Some("continue"),
        Stmt::If(inner) => {
            let first = ends(&inner.body)?;
            let has_else = inner.elif_else_clauses.last().is_some_and(|clause| clause.test.is_none());
            (has_else && inner.elif_else_clauses.iter().all(|clause| ends(&clause.body).is_some())).then_some(first)
        }
        Stmt::While(inner) => {
            let endless = match &*inner.test {
                Expr::BooleanLiteral(truth) => truth.value,
                Expr::NumberLiteral(number) => number.value.as_int().is_some_and(|int| int.as_u8() == Some(1)),
                _ => false,
            };
            (endless && !has_break(&inner.body)).then_some("the endless loop")
        }
        Stmt::Try(inner) => {
            if let Some(word) = ends(&inner.finalbody) {
                return Some(word);
            }
            let body = ends(&inner.body).or_else(|| ends(&inner.orelse))?;
            let handled = inner.handlers.iter().all(|handler| {
                let ExceptHandler::ExceptHandler(handler) = handler;
                ends(&handler.body).is_some()
            });
            handled.then_some(body)
        }
        Stmt::Match(inner) => {
            let catches_all = |case: &MatchCase| case.guard.is_none() && case.pattern.is_irrefutable();
            let first = inner.cases.first().and_then(|case| ends(&case.body))?;
            (inner.cases.iter().any(catches_all) && inner.cases.iter().all(|case| ends(&case.body).is_some()))
                .then_some(first)
        }
        _ => None,
    }
}

/// Whether a loop's own `break` stands in the statements.
fn has_break(body: &[Stmt]) -> bool {
    body.iter().any(|stmt| match stmt {
        Stmt::Break(_) => true,
        Stmt::If(inner) => {
            has_break(&inner.body) || inner.elif_else_clauses.iter().any(|clause| has_break(&clause.body))
        }
        Stmt::With(inner) => has_break(&inner.body),
        Stmt::For(inner) => has_break(&inner.orelse),
        Stmt::While(inner) => has_break(&inner.orelse),
        Stmt::Match(inner) => inner.cases.iter().any(|case| has_break(&case.body)),
        Stmt::Try(inner) => {
            let handlers = inner.handlers.iter().any(|handler| {
                let ExceptHandler::ExceptHandler(handler) = handler;
                has_break(&handler.body)
            });
            handlers || has_break(&inner.body) || has_break(&inner.orelse) || has_break(&inner.finalbody)
        }
        _ => false,
    })
}

/// What is written to be never reached: a yield makes a generator, the rest marks a place.
fn is_on_purpose(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Pass(_) => true,
        Stmt::Expr(inner) => {
            matches!(
                *inner.value,
                Expr::Yield(_) | Expr::YieldFrom(_) | Expr::EllipsisLiteral(_) | Expr::StringLiteral(_)
            )
        }
        Stmt::Raise(_) | Stmt::Assert(_) => true,
        _ => false,
    }
}

/// What CPython calls the type of a literal that cannot be called.
fn uncallable(expr: &Expr) -> Option<&'static str> {
    Some(match expr {
        Expr::StringLiteral(_) | Expr::FString(_) => "str",
        Expr::BytesLiteral(_) => "bytes",
        Expr::NumberLiteral(number) if number.value.is_int() => "int",
        Expr::NumberLiteral(_) => "float",
        Expr::List(_) | Expr::ListComp(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Dict(_) | Expr::DictComp(_) => "dict",
        Expr::Set(_) | Expr::SetComp(_) => "set",
        Expr::NoneLiteral(_) => "NoneType",
        Expr::BooleanLiteral(_) => "bool",
        _ => return None,
    })
}

fn is_literal(expr: &Expr) -> bool {
    match expr {
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::NumberLiteral(_) => true,
        Expr::Tuple(tuple) => tuple.elts.iter().all(|item| is_literal(item) || item.is_none_literal_expr()),
        Expr::UnaryOp(unary) => unary.operand.is_number_literal_expr(),
        _ => false,
    }
}

impl Walk {
    fn block(&mut self, body: &[Stmt]) {
        let mut left = None;
        for stmt in body {
            if let Some(word) = left {
                if !is_on_purpose(stmt) {
                    let message = format!("this is never reached: {word} always leaves before it");
                    self.findings.push((stmt.range(), message, Some("remove it, or put it before".to_owned())));
                }
                return;
            }
            left = leaves(stmt);
        }
    }
}

impl<'a> Visitor<'a> for Walk {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.block(&def.body),
            Stmt::If(inner) => {
                self.block(&inner.body);
                inner.elif_else_clauses.iter().for_each(|clause| self.block(&clause.body));
            }
            Stmt::For(inner) => [&inner.body, &inner.orelse].into_iter().for_each(|body| self.block(body)),
            Stmt::While(inner) => [&inner.body, &inner.orelse].into_iter().for_each(|body| self.block(body)),
            Stmt::With(inner) => self.block(&inner.body),
            Stmt::Match(inner) => inner.cases.iter().for_each(|case| self.block(&case.body)),
            Stmt::Try(inner) => {
                [&inner.body, &inner.orelse, &inner.finalbody].into_iter().for_each(|body| self.block(body));
                for handler in &inner.handlers {
                    let ExceptHandler::ExceptHandler(handler) = handler;
                    self.block(&handler.body);
                }
            }
            Stmt::Assert(assert) => {
                if let Expr::Tuple(tuple) = &*assert.test
                    && !tuple.elts.is_empty()
                {
                    self.findings.push((
                        assert.test.range(),
                        "assertion is always true, perhaps remove parentheses?".to_owned(),
                        Some("a tuple with items counts as true: write assert condition, message".to_owned()),
                    ));
                }
            }
            _ => {}
        }
        visitor::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Compare(compare) => {
                let mut left = &*compare.left;
                for (op, right) in compare.ops.iter().zip(&compare.comparators) {
                    let (sign, other) = match op {
                        CmpOp::Is => ("is", "=="),
                        CmpOp::IsNot => ("is not", "!="),
                        _ => ("", ""),
                    };
                    if !sign.is_empty() && (is_literal(left) || is_literal(right)) {
                        self.findings.push((
                            TextRange::new(left.start(), right.end()),
                            format!("\"{sign}\" with a literal. Did you mean \"{other}\"?"),
                            Some(format!("'{sign}' asks whether it is the same object; equal values need not be")),
                        ));
                    }
                    left = right;
                }
            }
            Expr::Call(call) => {
                if let Some(kind) = uncallable(&call.func) {
                    let message = format!("'{kind}' object is not callable; perhaps you missed a comma?");
                    self.findings.push((call.range(), message, None));
                }
            }
            _ => {}
        }
        visitor::walk_expr(self, expr);
    }
}
