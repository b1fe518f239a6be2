//! What a file says about itself: its contract class, its functions, and which names stand for what every contract knows.

use crate::builder::Builder;
use bytecode::Manifest;
use std::collections::{BTreeMap, BTreeSet};
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{ExceptHandler, Expr, ExprContext, Parameter, Pattern, Stmt, StmtClassDef, StmtFunctionDef};

/// A file, read once for all checks.
pub(crate) struct Face<'a> {
    pub body: &'a [Stmt],
    /// The class marked `@contract`.
    pub class: Option<&'a StmtClassDef>,
    /// Its methods; the last of a name counts.
    pub methods: BTreeMap<&'a str, &'a StmtFunctionDef>,
    /// Functions of the module that keep their name all the time.
    pub functions: BTreeMap<&'a str, &'a StmtFunctionDef>,
    /// Attributes set on `self` somewhere, and what the class body binds besides methods.
    pub attributes: BTreeSet<&'a str>,
    /// Every attribute's name and every text in the file outside of `State`: what a stored field may be reached by.
    pub mentioned: BTreeSet<String>,
    /// Names imported from panda: here, there.
    panda: BTreeMap<&'a str, &'a str>,
    /// Names for the module panda itself.
    panda_modules: BTreeSet<&'a str>,
    /// Names the file binds itself.
    bound: BTreeSet<String>,
}

impl<'a> Face<'a> {
    pub fn of(builder: &Builder<'_>, body: &'a [Stmt], manifest: Option<&Manifest>) -> Face<'a> {
        let class = manifest.and_then(|manifest| {
            body.iter().find_map(|stmt| match stmt {
                Stmt::ClassDef(def) if def.name.as_str() == manifest.contract => Some(def),
                _ => None,
            })
        });
        let mut names = Names::default();
        names.visit_body(body);
        let mut functions: BTreeMap<&str, &StmtFunctionDef> = BTreeMap::new();
        let mut twice = BTreeSet::new();
        for stmt in body {
            if let Stmt::FunctionDef(def) = stmt
                && functions.insert(def.name.as_str(), def).is_some()
            {
                twice.insert(def.name.as_str());
            }
        }
        functions.retain(|name, def| {
            !twice.contains(name)
                && !names.bound.contains(*name)
                && !names.inner.contains(*name)
                && def.decorator_list.is_empty()
        });
        let mut face = Face {
            body,
            class,
            methods: BTreeMap::new(),
            functions,
            attributes: names.set,
            mentioned: names.mentioned,
            panda: BTreeMap::new(),
            panda_modules: BTreeSet::new(),
            bound: builder.scopes.all[0].bound.iter().cloned().collect(),
        };
        for stmt in class.iter().flat_map(|class| &class.body) {
            match stmt {
                Stmt::FunctionDef(def) => drop(face.methods.insert(def.name.as_str(), def)),
                Stmt::Assign(assign) => {
                    face.attributes.extend(assign.targets.iter().filter_map(|target| name_of(target)));
                }
                Stmt::AnnAssign(assign) => face.attributes.extend(name_of(&assign.target)),
                Stmt::ClassDef(def) => drop(face.attributes.insert(def.name.as_str())),
                _ => {}
            }
        }
        for stmt in body {
            match stmt {
                Stmt::ImportFrom(import) if import.module.as_ref().is_some_and(|module| module.as_str() == "panda") => {
                    for alias in &import.names {
                        let here = alias.asname.as_ref().unwrap_or(&alias.name);
                        face.panda.insert(here.as_str(), alias.name.as_str());
                    }
                }
                Stmt::Import(import) => {
                    for alias in import.names.iter().filter(|alias| alias.name.as_str() == "panda") {
                        face.panda_modules.insert(alias.asname.as_ref().map_or("panda", |name| name.as_str()));
                    }
                }
                _ => {}
            }
        }
        face
    }

    /// The builtin of contracts that an expression names: `sleep`, or `panda.sleep`.
    pub fn panda_name<'e>(&self, expr: &'e Expr) -> Option<&'e str>
    where
        'a: 'e,
    {
        match expr {
            Expr::Name(name) => match self.panda.get(name.id.as_str()) {
                Some(there) => Some(there),
                None => (!self.bound.contains(name.id.as_str())).then_some(name.id.as_str()),
            },
            Expr::Attribute(attribute) => {
                let module = name_of(&attribute.value)?;
                self.panda_modules.contains(module).then_some(attribute.attr.as_str())
            }
            _ => None,
        }
    }
}

/// The name that an expression is.
pub(crate) fn name_of(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        _ => None,
    }
}

/// What a method calls its first parameter.
pub(crate) fn self_name(def: &StmtFunctionDef) -> Option<&str> {
    let unbound = |name: &str| matches!(name, "staticmethod" | "classmethod");
    if def.decorator_list.iter().any(|decorator| name_of(&decorator.expression).is_some_and(unbound)) {
        return None;
    }
    let first = def.parameters.posonlyargs.first().or_else(|| def.parameters.args.first())?;
    Some(first.parameter.name.as_str())
}

/// Names of a file, wherever they are bound.
#[derive(Default)]
struct Names<'a> {
    /// Bound by anything but a `def`.
    bound: BTreeSet<String>,
    /// Functions inside of others and methods.
    inner: BTreeSet<&'a str>,
    /// Attributes assigned on any object.
    set: BTreeSet<&'a str>,
    mentioned: BTreeSet<String>,
    depth: u32,
}

impl<'a> Visitor<'a> for Names<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                if self.depth > 0 {
                    self.inner.insert(def.name.as_str());
                }
                self.depth += 1;
                visitor::walk_stmt(self, stmt);
                self.depth -= 1;
            }
            Stmt::ClassDef(def) => {
                self.bound.insert(def.name.to_string());
                self.depth += 1;
                // The declaration of a field is no use of it.
                if def.name.as_str() == "State" {
                    let mut inside = Names { depth: self.depth, ..Names::default() };
                    inside.visit_body(&def.body);
                    self.bound.extend(inside.bound);
                } else {
                    visitor::walk_stmt(self, stmt);
                }
                self.depth -= 1;
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    self.bound.insert(alias.asname.as_ref().unwrap_or(&alias.name).to_string());
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    self.bound.insert(alias.asname.as_ref().unwrap_or(&alias.name).to_string());
                }
            }
            Stmt::Global(global) => self.bound.extend(global.names.iter().map(ToString::to_string)),
            _ => visitor::walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if name.ctx != ExprContext::Load => drop(self.bound.insert(name.id.to_string())),
            Expr::Attribute(attribute) => {
                if attribute.ctx == ExprContext::Store {
                    self.set.insert(attribute.attr.as_str());
                }
                self.mentioned.insert(attribute.attr.to_string());
            }
            Expr::StringLiteral(text) => drop(self.mentioned.insert(text.value.to_str().to_owned())),
            _ => {}
        }
        visitor::walk_expr(self, expr);
    }

    fn visit_parameter(&mut self, parameter: &'a Parameter) {
        self.bound.insert(parameter.name.to_string());
        visitor::walk_parameter(self, parameter);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(inner) = handler;
        self.bound.extend(inner.name.as_ref().map(ToString::to_string));
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let name = match pattern {
            Pattern::MatchAs(inner) => &inner.name,
            Pattern::MatchStar(inner) => &inner.name,
            Pattern::MatchMapping(inner) => &inner.rest,
            _ => &None,
        };
        self.bound.extend(name.as_ref().map(ToString::to_string));
        visitor::walk_pattern(self, pattern);
    }
}
