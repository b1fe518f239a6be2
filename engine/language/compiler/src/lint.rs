//! Findings beyond syntax: names that nothing defines, state fields, queries that write, events that go nowhere.

use crate::builder::Builder;
use bytecode::{Manifest, MethodKind};
use std::collections::BTreeSet;
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{Expr, ExprContext, Stmt};
use syntax::text_size::{Ranged, TextRange};

/// Names of Python that contracts do not have, with what to do instead.
const NOT_OFFERED: &[(&str, &str)] = &[
    ("eval", "write the expression itself; code from data cannot run on a chain"),
    ("exec", "write a function; code from data cannot run on a chain"),
    ("compile", "write a function; code from data cannot run on a chain"),
    ("open", "a contract has no files: keep data in self.state or pass it as an argument"),
    ("input", "a contract has no keyboard: pass values as arguments"),
    ("__import__", "use an import statement"),
    ("globals", "name the variable itself"),
    ("locals", "name the variable itself"),
    ("vars", "use the attributes themselves, or getattr"),
    ("id", "use 'is' to compare identity: addresses differ from machine to machine"),
    ("breakpoint", "use print"),
    ("memoryview", "use bytes"),
    ("complex", "use two floats"),
    ("call_contract", "calls between contracts come with a later version"),
    ("query_contract", "calls between contracts come with a later version"),
    ("transfer", "transfers from contracts come with a later version"),
];

/// Module names that are read and never bound.
pub(crate) fn names(builder: &mut Builder<'_>) {
    let uses: Vec<(String, TextRange)> =
        builder.global_uses.iter().map(|(name, range)| (name.clone(), *range)).collect();
    for (name, range) in uses {
        if let Some((_, hint)) = NOT_OFFERED.iter().find(|(known, _)| *known == name) {
            builder.error_hint(range, format!("'{name}' is not offered"), *hint);
        } else {
            builder.warn(range, format!("name '{name}' is not defined"), None);
        }
    }
}

/// What can be said about a contract without running it.
pub(crate) fn contract(builder: &mut Builder<'_>, body: &[Stmt], manifest: &Manifest) {
    let class = body.iter().find_map(|stmt| match stmt {
        Stmt::ClassDef(def) if def.name.as_str() == manifest.contract => Some(def),
        _ => None,
    });
    let Some(class) = class else { return };
    let fields: BTreeSet<&str> = manifest.state.iter().map(|field| field.name.as_str()).collect();
    let mut used = BTreeSet::new();
    for stmt in &class.body {
        let Stmt::FunctionDef(def) = stmt else { continue };
        let is_query = manifest.method(def.name.as_str()).is_some_and(|method| method.kind == MethodKind::Query);
        let mut walk = Walk { is_query, findings: Vec::new(), reads: Vec::new() };
        walk.visit_body(&def.body);
        for (range, message, hint) in walk.findings {
            builder.warn(range, message, Some(hint));
        }
        for (name, range) in walk.reads {
            if !fields.contains(name.as_str()) {
                let known: Vec<&str> = fields.iter().copied().collect();
                let hint = if known.is_empty() {
                    "declare it in the nested class State".to_owned()
                } else {
                    format!("State declares {}", known.join(", "))
                };
                builder.warn(range, format!("state has no field '{name}'"), Some(hint));
            }
            used.insert(name);
        }
    }
}

struct Walk {
    is_query: bool,
    findings: Vec<(TextRange, String, String)>,
    reads: Vec<(String, TextRange)>,
}

/// `self.state`.
fn is_state(expr: &Expr) -> bool {
    matches!(expr, Expr::Attribute(attribute)
        if attribute.attr.as_str() == "state" && matches!(&*attribute.value, Expr::Name(name) if name.id == "self"))
}

/// `event.Name(...)`.
fn is_event(expr: &Expr) -> bool {
    matches!(expr, Expr::Call(call)
        if matches!(&*call.func, Expr::Attribute(attribute)
            if matches!(&*attribute.value, Expr::Name(name) if name.id == "event")))
}

/// `sleep(...)`.
fn is_sleep(expr: &Expr) -> bool {
    matches!(expr, Expr::Call(call) if matches!(&*call.func, Expr::Name(name) if name.id == "sleep"))
}

impl<'a> Visitor<'a> for Walk {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Expr(inner) = stmt
            && is_event(&inner.value)
        {
            self.findings.push((
                inner.value.range(),
                "the event is built and never emitted".to_owned(),
                "write self.emit(event...)".to_owned(),
            ));
        }
        if let Stmt::Expr(inner) = stmt
            && is_sleep(&inner.value)
        {
            self.findings.push((
                inner.value.range(),
                "the sleep is never awaited".to_owned(),
                "write await sleep(...) in an async method".to_owned(),
            ));
        }
        visitor::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Attribute(attribute) = expr
            && is_state(&attribute.value)
        {
            self.reads.push((attribute.attr.to_string(), attribute.attr.range()));
            if self.is_query && attribute.ctx == ExprContext::Store {
                self.findings.push((
                    attribute.range,
                    format!("a query cannot write: state field '{}' is assigned", attribute.attr),
                    "make the method a @call".to_owned(),
                ));
            }
        }
        if self.is_query
            && let Expr::Call(call) = expr
            && let Expr::Attribute(attribute) = &*call.func
            && attribute.attr.as_str() == "emit"
            && matches!(&*attribute.value, Expr::Name(name) if name.id == "self")
        {
            self.findings.push((
                expr.range(),
                "a query cannot emit events".to_owned(),
                "make the method a @call".to_owned(),
            ));
        }
        visitor::walk_expr(self, expr);
    }
}
