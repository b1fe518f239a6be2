//! Queries that write: directly, through names for state objects, and through helper methods.

use super::face::{Face, name_of, self_name};
use crate::builder::Builder;
use bytecode::{Manifest, MethodKind};
use std::collections::{BTreeMap, BTreeSet};
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{
    Comprehension, ExceptHandler, Expr, ExprCall, ExprContext, Parameter, Pattern, Stmt, StmtFunctionDef,
};
use syntax::text_size::{Ranged, TextRange};

/// Methods that change the object they belong to.
const CHANGES: &[&str] = &[
    "append",
    "extend",
    "insert",
    "pop",
    "remove",
    "clear",
    "sort",
    "reverse",
    "update",
    "setdefault",
    "popitem",
    "add",
    "discard",
    "appendleft",
    "popleft",
    "move_to_end",
];

/// Builtins that a query may not call, with what they do.
const REFUSED: &[(&str, &str)] = &[("call_contract", "calls another contract"), ("transfer", "transfers coins")];

/// What an expression stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root<'a> {
    /// `self.state`.
    State,
    /// The object in a field, or something inside of it.
    Field(&'a str),
}

/// Names of a method that always stand for state, or for an object in it.
pub(crate) struct Aliases<'a> {
    own: &'a str,
    known: BTreeMap<&'a str, Root<'a>>,
}

impl<'a> Aliases<'a> {
    /// Of a method whose first parameter is called `own`.
    pub fn of(def: &'a StmtFunctionDef, own: &'a str) -> Aliases<'a> {
        let mut bindings = Bindings::default();
        for parameter in def.parameters.iter() {
            bindings.spoiled.insert(parameter.name().as_str());
        }
        bindings.visit_body(&def.body);
        let mut aliases = Aliases { own, known: BTreeMap::new() };
        // A chain of names settles in as many rounds as it has links.
        for _ in 0..4 {
            let mut next = BTreeMap::new();
            for (name, values) in &bindings.values {
                if bindings.spoiled.contains(name) {
                    continue;
                }
                let mut roots = values.iter().map(|value| aliases.root(value));
                if let Some(Some(first)) = roots.next()
                    && roots.all(|root| root == Some(first))
                {
                    next.insert(*name, first);
                }
            }
            if next == aliases.known {
                break;
            }
            aliases.known = next;
        }
        aliases
    }

    /// What an expression stands for, if it is state or part of it.
    pub fn root(&self, expr: &'a Expr) -> Option<Root<'a>> {
        match expr {
            Expr::Name(name) => self.known.get(name.id.as_str()).copied(),
            Expr::Attribute(attribute) => {
                if attribute.attr.as_str() == "state" && name_of(&attribute.value) == Some(self.own) {
                    return Some(Root::State);
                }
                match self.root(&attribute.value)? {
                    Root::State => Some(Root::Field(attribute.attr.as_str())),
                    Root::Field(_) => None,
                }
            }
            Expr::Subscript(subscript) if !subscript.slice.is_slice_expr() => match self.root(&subscript.value)? {
                Root::Field(name) => Some(Root::Field(name)),
                Root::State => None,
            },
            _ => None,
        }
    }
}

/// What names of a function are bound to.
#[derive(Default)]
struct Bindings<'a> {
    values: BTreeMap<&'a str, Vec<&'a Expr>>,
    /// Bound in ways that say nothing.
    spoiled: BTreeSet<&'a str>,
}

impl<'a> Bindings<'a> {
    fn spoil(&mut self, target: &'a Expr) {
        match target {
            Expr::Name(name) => drop(self.spoiled.insert(name.id.as_str())),
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|item| self.spoil(item)),
            Expr::List(list) => list.elts.iter().for_each(|item| self.spoil(item)),
            Expr::Starred(starred) => self.spoil(&starred.value),
            _ => {}
        }
    }
}

impl<'a> Visitor<'a> for Bindings<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Assign(assign) => {
                for target in &assign.targets {
                    match target {
                        Expr::Name(name) => self.values.entry(name.id.as_str()).or_default().push(&assign.value),
                        other => self.spoil(other),
                    }
                }
            }
            Stmt::AnnAssign(assign) => self.spoil(&assign.target),
            Stmt::AugAssign(assign) => self.spoil(&assign.target),
            Stmt::For(inner) => self.spoil(&inner.target),
            Stmt::With(inner) => {
                inner
                    .items
                    .iter()
                    .filter_map(|item| item.optional_vars.as_deref())
                    .for_each(|target| self.spoil(target));
            }
            Stmt::FunctionDef(def) => drop(self.spoiled.insert(def.name.as_str())),
            Stmt::ClassDef(def) => drop(self.spoiled.insert(def.name.as_str())),
            Stmt::Global(global) => self.spoiled.extend(global.names.iter().map(|name| name.as_str())),
            Stmt::Nonlocal(nonlocal) => self.spoiled.extend(nonlocal.names.iter().map(|name| name.as_str())),
            Stmt::Import(import) => {
                self.spoiled
                    .extend(import.names.iter().map(|alias| alias.asname.as_ref().unwrap_or(&alias.name).as_str()));
            }
            Stmt::ImportFrom(import) => {
                self.spoiled
                    .extend(import.names.iter().map(|alias| alias.asname.as_ref().unwrap_or(&alias.name).as_str()));
            }
            _ => {}
        }
        visitor::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Named(named) = expr {
            self.spoil(&named.target);
        }
        visitor::walk_expr(self, expr);
    }

    fn visit_comprehension(&mut self, comprehension: &'a Comprehension) {
        self.spoil(&comprehension.target);
        visitor::walk_comprehension(self, comprehension);
    }

    fn visit_parameter(&mut self, parameter: &'a Parameter) {
        self.spoiled.insert(parameter.name.as_str());
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(inner) = handler;
        self.spoiled.extend(inner.name.as_ref().map(|name| name.as_str()));
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let name = match pattern {
            Pattern::MatchAs(inner) => &inner.name,
            Pattern::MatchStar(inner) => &inner.name,
            Pattern::MatchMapping(inner) => &inner.rest,
            _ => &None,
        };
        self.spoiled.extend(name.as_ref().map(|name| name.as_str()));
        visitor::walk_pattern(self, pattern);
    }
}

/// One thing a method does that a query may not.
#[derive(Clone, Debug)]
struct Write {
    range: TextRange,
    /// As the end of "self.save() ...".
    what: String,
    /// As a sentence about the query itself.
    message: String,
    hint: &'static str,
}

/// What a method writes, and which other methods it calls through `self`.
#[derive(Default)]
struct Deeds<'a> {
    writes: Vec<Write>,
    calls: Vec<(&'a str, TextRange)>,
}

pub(crate) fn check(builder: &mut Builder<'_>, face: &Face<'_>, manifest: &Manifest) {
    let is_query = |name: &str| manifest.method(name).is_some_and(|method| method.kind == MethodKind::Query);
    if !face.methods.keys().any(|name| is_query(name)) {
        return;
    }
    let mut deeds: BTreeMap<&str, Deeds<'_>> = BTreeMap::new();
    for (name, def) in &face.methods {
        let Some(own) = self_name(def) else { continue };
        let mut walk = Walk { face, aliases: Aliases::of(def, own), deeds: Deeds::default() };
        walk.visit_body(&def.body);
        deeds.insert(name, walk.deeds);
    }
    // The first thing each method writes, its own or that of a method it calls.
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    for (name, deeds) in &deeds {
        if let Some(write) = deeds.writes.first() {
            first.insert(name, write.what.clone());
        }
    }
    loop {
        let mut more = Vec::new();
        for (name, deeds) in &deeds {
            if !first.contains_key(name)
                && let Some(what) = deeds.calls.iter().find_map(|(callee, _)| first.get(callee))
            {
                more.push((*name, what.clone()));
            }
        }
        if more.is_empty() {
            break;
        }
        first.extend(more);
    }
    for (_, deeds) in deeds.iter().filter(|(name, _)| is_query(name)) {
        for write in &deeds.writes {
            builder.warn(write.range, write.message.clone(), Some(write.hint.to_owned()));
        }
        for (callee, range) in &deeds.calls {
            if let Some(what) = first.get(callee) {
                builder.warn(
                    *range,
                    format!("a query cannot write: self.{callee}() {what}"),
                    Some("make the method a @call".to_owned()),
                );
            }
        }
    }
}

const MAKE_CALL: &str = "make the method a @call";
const COPY_FIRST: &str = "make the method a @call, or change a copy";

struct Walk<'f, 'a> {
    face: &'f Face<'a>,
    aliases: Aliases<'a>,
    deeds: Deeds<'a>,
}

impl<'a> Walk<'_, 'a> {
    fn write(&mut self, range: TextRange, what: String, message: String, hint: &'static str) {
        self.deeds.writes.push(Write { range, what, message, hint });
    }

    /// A place that is assigned or deleted.
    fn target(&mut self, target: &'a Expr, verb: &str) {
        match target {
            Expr::Attribute(attribute) if self.aliases.root(&attribute.value) == Some(Root::State) => {
                let name = attribute.attr.as_str();
                let message = format!("a query cannot write: state field '{name}' is {verb}");
                self.write(target.range(), format!("writes state field '{name}'"), message, MAKE_CALL);
            }
            Expr::Subscript(subscript) => {
                if let Some(Root::Field(name)) = self.aliases.root(&subscript.value) {
                    self.change(target.range(), name);
                }
            }
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|item| self.target(item, verb)),
            Expr::List(list) => list.elts.iter().for_each(|item| self.target(item, verb)),
            Expr::Starred(starred) => self.target(&starred.value, verb),
            _ => {}
        }
    }

    fn change(&mut self, range: TextRange, name: &str) {
        let message = format!("a query cannot write: this change of state field '{name}' is dropped at its end");
        self.write(range, format!("changes state field '{name}'"), message, COPY_FIRST);
    }

    fn call(&mut self, call: &'a ExprCall) {
        if let Some(name) = self.face.panda_name(&call.func)
            && let Some((_, what)) = REFUSED.iter().find(|(refused, _)| *refused == name)
        {
            let message = format!("a query cannot write: {name} {what}");
            return self.write(call.range(), (*what).to_owned(), message, MAKE_CALL);
        }
        let Expr::Attribute(attribute) = &*call.func else { return };
        let name = attribute.attr.as_str();
        if name_of(&attribute.value) == Some(self.aliases.own) {
            if name == "emit" && !self.face.methods.contains_key("emit") {
                let message = "a query cannot emit events".to_owned();
                self.write(call.range(), "emits an event".to_owned(), message, MAKE_CALL);
            } else if self.face.methods.contains_key(name) {
                self.deeds.calls.push((name, call.range()));
            }
        } else if CHANGES.contains(&name)
            && let Some(Root::Field(field)) = self.aliases.root(&attribute.value)
        {
            self.change(call.range(), field);
        }
    }
}

impl<'a> Visitor<'a> for Walk<'_, 'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Assign(assign) => assign.targets.iter().for_each(|target| self.target(target, "assigned")),
            Stmt::AnnAssign(assign) if assign.value.is_some() => self.target(&assign.target, "assigned"),
            Stmt::AugAssign(assign) => self.target(&assign.target, "assigned"),
            Stmt::For(inner) => self.target(&inner.target, "assigned"),
            Stmt::Delete(delete) => delete.targets.iter().for_each(|target| self.target(target, "deleted")),
            _ => {}
        }
        visitor::walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Call(call) => self.call(call),
            Expr::Name(name) if name.ctx == ExprContext::Invalid => return,
            _ => {}
        }
        visitor::walk_expr(self, expr);
    }
}
