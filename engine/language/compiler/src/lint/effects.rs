//! Events that are built and go nowhere, and sleeps and coroutines that nobody awaits.

use super::face::{Face, name_of, self_name};
use crate::builder::Builder;
use bytecode::{Manifest, MethodKind};
use std::collections::BTreeSet;
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{Expr, ExprCall, ExprContext, Stmt, StmtFunctionDef};
use syntax::text_size::{Ranged, TextRange};

/// Looks at every function of a file; with a manifest also at what queries and constructors may not do.
pub(crate) fn check(builder: &mut Builder<'_>, face: &Face<'_>, manifest: Option<&Manifest>) {
    let mut walk = Walk { face, manifest, functions: Vec::new(), in_contract: false, findings: Vec::new() };
    walk.visit_body(face.body);
    for (range, message, hint) in walk.findings {
        builder.warn(range, message, Some(hint));
    }
}

struct Walk<'f, 'a> {
    face: &'f Face<'a>,
    manifest: Option<&'f Manifest>,
    /// Functions around the place, innermost last.
    functions: Vec<&'a StmtFunctionDef>,
    in_contract: bool,
    findings: Vec<(TextRange, String, String)>,
}

impl<'a> Walk<'_, 'a> {
    /// `event.Name(...)`.
    fn event<'e>(&self, expr: &'e Expr) -> Option<(&'e ExprCall, &'e str)> {
        let Expr::Call(call) = expr else { return None };
        let Expr::Attribute(attribute) = &*call.func else { return None };
        let is_event = self.face.panda_name(&attribute.value) == Some("event");
        is_event.then_some((call, attribute.attr.as_str()))
    }

    fn is_sleep(&self, expr: &Expr) -> bool {
        matches!(expr, Expr::Call(call) if self.face.panda_name(&call.func) == Some("sleep"))
    }

    /// The contract's own async method that is called through `self`.
    fn coroutine<'e>(&self, expr: &'e Expr) -> Option<&'e str> {
        let Expr::Call(call) = expr else { return None };
        match &*call.func {
            Expr::Attribute(attribute) => {
                let own = self.in_contract.then(|| self.functions.first().and_then(|def| self_name(def))).flatten()?;
                let name = attribute.attr.as_str();
                let is_own = name_of(&attribute.value) == Some(own);
                (is_own && self.face.methods.get(name).is_some_and(|def| def.is_async)).then_some(name)
            }
            Expr::Name(name) => {
                self.face.functions.get(name.id.as_str()).is_some_and(|def| def.is_async).then_some(name.id.as_str())
            }
            _ => None,
        }
    }

    /// How to await in the function around.
    fn way_to_await(&self, what: &str) -> String {
        match self.functions.last() {
            Some(def) if !def.is_async => format!("make '{}' an async def and write await {what}", def.name),
            _ => format!("write await {what}"),
        }
    }

    fn statement(&mut self, value: &'a Expr) {
        if let Some((_, name)) = self.event(value) {
            self.findings.push((
                value.range(),
                "the event is built and never emitted".to_owned(),
                format!("write self.emit(event.{name}(...))"),
            ));
        } else if self.is_sleep(value) {
            let hint = self.way_to_await("sleep(...)");
            self.findings.push((value.range(), "sleep is not awaited, so nothing sleeps".to_owned(), hint));
        } else if let Some(name) = self.coroutine(value) {
            let hint = self.way_to_await(&format!("{name}(...)"));
            self.findings.push((
                value.range(),
                format!("'{name}' is async and never awaited, so it does not run"),
                hint,
            ));
        }
    }

    /// Events kept in a name that nothing reads.
    fn kept_events(&mut self, def: &'a StmtFunctionDef) {
        let mut loads = Loads::default();
        loads.visit_body(&def.body);
        for (name, value) in loads.assigned {
            if let Some((_, event)) = self.event(value)
                && !loads.read.contains(name)
            {
                self.findings.push((
                    value.range(),
                    "the event is built and never emitted".to_owned(),
                    format!("write self.emit({name}), or self.emit(event.{event}(...)) at once"),
                ));
            }
        }
    }

    /// What `emit` and `event` refuse.
    fn call(&mut self, call: &'a ExprCall) {
        let Expr::Attribute(attribute) = &*call.func else { return };
        let name = attribute.attr.as_str();
        if self.face.panda_name(&attribute.value) == Some("event") {
            if !name.starts_with(|first: char| first.is_uppercase()) {
                self.findings.push((
                    attribute.attr.range(),
                    format!("event names begin with a capital letter: '{name}'"),
                    format!("write event.{}", capital(name)),
                ));
            } else if let Some(first) = call.arguments.args.first() {
                self.findings.push((
                    first.range(),
                    format!("event.{name} takes keyword arguments only"),
                    format!("name the field: event.{name}(amount=...)"),
                ));
            }
            return;
        }
        let own = self.functions.first().and_then(|def| self_name(def));
        if !self.in_contract || name != "emit" || own.is_none() || name_of(&attribute.value) != own {
            return;
        }
        let fits = match &*call.arguments.args {
            [Expr::Attribute(inner)] => self.face.panda_name(&inner.value) != Some("event"),
            [first] => !(first.is_literal_expr() || first.is_dict_expr() || first.is_f_string_expr()),
            _ => false,
        };
        if !fits {
            self.findings.push((
                call.range(),
                "emit takes one event".to_owned(),
                "write self.emit(event.Name(field=value))".to_owned(),
            ));
        }
    }

    /// Where nothing may sleep.
    fn sleep(&mut self, call: &'a Expr) {
        let Some(def) = self.functions.first().filter(|_| self.in_contract && self.functions.len() == 1) else {
            return;
        };
        let Some(manifest) = self.manifest else { return };
        let constructor = manifest.constructor.as_ref().is_some_and(|method| method.name == def.name.as_str());
        let query = manifest.method(def.name.as_str()).is_some_and(|method| method.kind == MethodKind::Query);
        let what = if constructor { "a constructor" } else { "a query" };
        if constructor || query {
            self.findings.push((
                call.range(),
                format!("{what} cannot sleep"),
                "sleep in an async method marked @call".to_owned(),
            ));
        }
    }
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

impl<'a> Visitor<'a> for Walk<'_, 'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                self.functions.push(def);
                self.kept_events(def);
                visitor::walk_stmt(self, stmt);
                self.functions.pop();
                return;
            }
            Stmt::ClassDef(def) => {
                let outer = std::mem::take(&mut self.functions);
                let is_contract = self.face.class.is_some_and(|class| class.range == def.range);
                let had = std::mem::replace(&mut self.in_contract, is_contract);
                visitor::walk_stmt(self, stmt);
                self.functions = outer;
                self.in_contract = had;
                return;
            }
            Stmt::Expr(inner) => self.statement(&inner.value),
            _ => {}
        }
        visitor::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            self.call(call);
            if self.is_sleep(expr) {
                self.sleep(expr);
            }
        }
        visitor::walk_expr(self, expr);
    }
}

/// Names that a function reads, and what it assigns to plain names.
#[derive(Default)]
struct Loads<'a> {
    read: BTreeSet<&'a str>,
    assigned: Vec<(&'a str, &'a Expr)>,
}

impl<'a> Visitor<'a> for Loads<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Assign(assign) = stmt
            && let [Expr::Name(name)] = assign.targets.as_slice()
            && assign.value.is_call_expr()
        {
            self.assigned.push((name.id.as_str(), &assign.value));
        }
        visitor::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Name(name) = expr
            && name.ctx == ExprContext::Load
        {
            self.read.insert(name.id.as_str());
        }
        visitor::walk_expr(self, expr);
    }
}
