//! Stored fields: used ones that State does not declare, declared ones that nothing uses, names that hide them, defaults that cannot be stored.

use super::face::{Face, name_of, self_name};
use super::writes::{Aliases, Root};
use crate::builder::Builder;
use bytecode::Manifest;
use primitives::nearest;
use std::collections::{BTreeMap, BTreeSet};
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{Expr, ExprContext, Parameter, Stmt, StmtClassDef, StmtFunctionDef};
use syntax::text_size::{Ranged, TextRange};

pub(crate) fn check(builder: &mut Builder<'_>, face: &Face<'_>, manifest: &Manifest) {
    let Some(class) = face.class else { return };
    let state = class.body.iter().find_map(|stmt| match stmt {
        Stmt::ClassDef(def) if def.name.as_str() == "State" => Some(def),
        _ => None,
    });
    let inherits = |def: &StmtClassDef| def.arguments.as_ref().is_some_and(|arguments| !arguments.args.is_empty());
    // Fields of a State that is inherited are not known here.
    let is_whole = state.map_or(!inherits(class), |state| !inherits(state));
    let fields: BTreeSet<&str> = manifest.state.iter().map(|field| field.name.as_str()).collect();
    let mut reported = BTreeSet::new();
    for stmt in &class.body {
        let Stmt::FunctionDef(def) = stmt else { continue };
        let Some(own) = self_name(def) else { continue };
        let mut walk = Walk { own, aliases: Aliases::of(def, own), fields: Vec::new(), attributes: Vec::new() };
        walk.visit_body(&def.body);
        for (name, range, is_store) in walk.fields {
            if is_whole && !fields.contains(name) {
                unknown(builder, &fields, name, range, is_store);
            }
        }
        for (name, range) in walk.attributes {
            let hidden = fields.contains(name)
                && !face.methods.contains_key(name)
                && reported.insert((name, range.start().to_u32()));
            let is_class_attribute = class.body.iter().any(|stmt| binds(stmt, name));
            if hidden && !is_class_attribute {
                builder.warn(
                    range,
                    format!("self.{name} is not the state field '{name}': it is gone after the transaction"),
                    Some(format!("write self.state.{name}")),
                );
            }
        }
        lost_locals(builder, def, &fields);
    }
    twice(builder, class);
    let Some(state) = state else { return };
    for (name, range, default) in declared(state) {
        if let Some(what) = default.and_then(unstorable) {
            builder.warn(
                default.map_or(range, Ranged::range),
                format!("state field '{name}' cannot be stored: its default is {what}"),
                Some("stored are None, bool, int, float, str, list, and dict with str keys".to_owned()),
            );
        }
        if !face.mentioned.contains(name) {
            builder.warn(
                range,
                format!("state field '{name}' is never used"),
                Some(format!("read or write it as self.state.{name}, or remove it")),
            );
        }
        if class.body.iter().any(|stmt| binds(stmt, name)) || face.methods.contains_key(name) {
            builder.warn(
                range,
                format!("state field '{name}' has the name of something in the class: self.{name} is the other one"),
                Some("give one of them another name".to_owned()),
            );
        }
    }
}

fn unknown(builder: &mut Builder<'_>, fields: &BTreeSet<&str>, name: &str, range: TextRange, is_store: bool) {
    let hint = match nearest(name, fields.iter().copied()) {
        Some(near) => format!("did you mean '{near}'?"),
        None if is_store || fields.is_empty() => "declare it in the nested class State".to_owned(),
        None => {
            let known: Vec<&str> = fields.iter().copied().collect();
            format!("State declares {}", known.join(", "))
        }
    };
    builder.warn(range, format!("state has no field '{name}'"), Some(hint));
}

/// Whether a statement of a class body binds a name, other than a method.
fn binds(stmt: &Stmt, name: &str) -> bool {
    match stmt {
        Stmt::Assign(assign) => assign.targets.iter().any(|target| name_of(target) == Some(name)),
        Stmt::AnnAssign(assign) => name_of(&assign.target) == Some(name),
        _ => false,
    }
}

/// The fields of State with their places and defaults.
fn declared(state: &StmtClassDef) -> Vec<(&str, TextRange, Option<&Expr>)> {
    let mut out = Vec::new();
    for stmt in &state.body {
        let (target, default) = match stmt {
            Stmt::AnnAssign(assign) => (&*assign.target, assign.value.as_deref()),
            Stmt::Assign(assign) if assign.targets.len() == 1 => (&assign.targets[0], Some(&*assign.value)),
            _ => continue,
        };
        if let Some(name) = name_of(target) {
            out.push((name, target.range(), default));
        }
    }
    out
}

/// What an expression makes, when that is surely nothing that can be stored.
pub(crate) fn unstorable(expr: &Expr) -> Option<&'static str> {
    match expr {
        Expr::Set(_) | Expr::SetComp(_) => Some("a set"),
        Expr::BytesLiteral(_) => Some("bytes"),
        Expr::Lambda(_) => Some("a function"),
        Expr::Generator(_) => Some("a generator"),
        Expr::EllipsisLiteral(_) => Some("an Ellipsis"),
        Expr::Call(call) => match name_of(&call.func)? {
            "set" => Some("a set"),
            "frozenset" => Some("a frozenset"),
            "bytes" | "bytearray" => Some("bytes"),
            "object" => Some("an object"),
            "iter" | "map" | "filter" | "zip" | "enumerate" | "reversed" => Some("an iterator"),
            _ => None,
        },
        Expr::Name(name) => {
            matches!(name.id.as_str(), "int" | "float" | "str" | "bool" | "list" | "dict" | "set" | "tuple" | "bytes")
                .then_some("a type, not a value")
        }
        Expr::List(list) => list.elts.iter().find_map(unstorable),
        Expr::Tuple(tuple) => tuple.elts.iter().find_map(unstorable),
        Expr::Dict(dict) => dict.items.iter().find_map(|item| {
            let key = item.key.as_ref().and_then(|key| match key {
                Expr::NumberLiteral(_) | Expr::BooleanLiteral(_) | Expr::NoneLiteral(_) | Expr::Tuple(_) => {
                    Some("a dict with keys that are no texts")
                }
                _ => None,
            });
            key.or_else(|| unstorable(&item.value))
        }),
        _ => None,
    }
}

/// Helper methods of one name; those that can be reached from outside are looked at where the manifest is read.
fn twice(builder: &mut Builder<'_>, class: &StmtClassDef) {
    let mut seen: BTreeMap<&str, &StmtFunctionDef> = BTreeMap::new();
    for stmt in &class.body {
        let Stmt::FunctionDef(def) = stmt else { continue };
        let extends = def.decorator_list.iter().any(|decorator| match &decorator.expression {
            Expr::Attribute(attribute) => {
                matches!(attribute.attr.as_str(), "setter" | "getter" | "deleter" | "register")
            }
            Expr::Name(name) => name.id == "overload",
            _ => false,
        });
        let earlier = seen.insert(def.name.as_str(), def);
        if earlier.is_some() && !extends {
            builder.warn(
                def.name.range(),
                format!("method '{}' is defined twice; the later one counts", def.name),
                Some("remove one of them, or give it another name".to_owned()),
            );
        }
    }
}

/// A local that has a field's name, is assigned and never read: the field was meant.
fn lost_locals(builder: &mut Builder<'_>, def: &StmtFunctionDef, fields: &BTreeSet<&str>) {
    let mut locals = Locals::default();
    locals.visit_body(&def.body);
    for parameter in def.parameters.iter() {
        locals.other.insert(parameter.name().as_str());
    }
    for (name, range) in locals.assigned {
        if fields.contains(name) && !locals.read.contains(name) && !locals.other.contains(name) {
            builder.warn(
                range,
                format!("the local '{name}' is never read; it is not the state field '{name}'"),
                Some(format!("write self.state.{name}")),
            );
        }
    }
}

#[derive(Default)]
struct Locals<'a> {
    assigned: Vec<(&'a str, TextRange)>,
    read: BTreeSet<&'a str>,
    /// Global, nonlocal, or a parameter.
    other: BTreeSet<&'a str>,
}

impl<'a> Visitor<'a> for Locals<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Assign(assign) => {
                for target in &assign.targets {
                    if let Expr::Name(name) = target {
                        self.assigned.push((name.id.as_str(), name.range));
                    }
                }
            }
            Stmt::AugAssign(assign) => {
                if let Expr::Name(name) = &*assign.target {
                    self.assigned.push((name.id.as_str(), name.range));
                }
            }
            Stmt::Global(global) => self.other.extend(global.names.iter().map(|name| name.as_str())),
            Stmt::Nonlocal(nonlocal) => self.other.extend(nonlocal.names.iter().map(|name| name.as_str())),
            _ => {}
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

    fn visit_parameter(&mut self, parameter: &'a Parameter) {
        self.other.insert(parameter.name.as_str());
    }
}

/// The state fields and the attributes of self that a method names.
struct Walk<'a> {
    own: &'a str,
    aliases: Aliases<'a>,
    fields: Vec<(&'a str, TextRange, bool)>,
    attributes: Vec<(&'a str, TextRange)>,
}

impl<'a> Visitor<'a> for Walk<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Attribute(attribute) = expr {
            let name = attribute.attr.as_str();
            if matches!(self.aliases.root(&attribute.value), Some(Root::State)) {
                if !name.starts_with("__") {
                    self.fields.push((name, attribute.attr.range(), attribute.ctx == ExprContext::Store));
                }
            } else if name_of(&attribute.value) == Some(self.own) && name != "state" {
                self.attributes.push((name, expr.range()));
            }
        }
        visitor::walk_expr(self, expr);
    }
}
