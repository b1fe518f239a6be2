//! Which name means what: one scope per module, class, function, lambda and comprehension, resolved before any code is written.

use crate::tables::Names;
use std::collections::{BTreeMap, BTreeSet};
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{Comprehension, ExceptHandler, Expr, ExprContext, Identifier, Parameters, Pattern, Stmt, TypeParam};
use syntax::text_size::{Ranged, TextRange};

/// What a scope belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    Comprehension,
}

/// One scope and what its names mean.
#[derive(Debug)]
pub(crate) struct Scope {
    pub kind: ScopeKind,
    pub parent: usize,
    /// Bound here, in the order in which they first appear; parameters come first.
    pub bound: Vec<String>,
    bound_names: Names,
    pub globals: BTreeSet<String>,
    pub nonlocals: BTreeMap<String, TextRange>,
    used: Vec<String>,
    used_names: Names,
    /// Bound here and used by an inner scope.
    pub cells: BTreeSet<String>,
    /// Bound in an enclosing function.
    pub frees: Vec<String>,
    free_names: Names,
    pub is_generator: bool,
    /// An async function, or a comprehension that awaits.
    pub is_async: bool,
    /// Names that are unset somewhere in it, so that an assignment proves nothing further down.
    pub deleted: BTreeSet<String>,
    /// Whether a `:=` may change a local in the middle of an expression.
    pub has_walrus: bool,
}

/// What a name means in a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Local,
    /// A local that inner scopes share.
    Cell,
    /// A cell of an enclosing function.
    Free,
    /// A variable of a class body.
    Name,
    Global,
}

/// A finding of the scope pass.
pub(crate) struct ScopeError {
    pub message: String,
    pub range: TextRange,
}

/// All scopes of a file; the module is number 0.
pub(crate) struct Scopes {
    pub all: Vec<Scope>,
    index: BTreeMap<(ScopeKind, u32, u32), usize>,
    pub errors: Vec<ScopeError>,
}

impl Scopes {
    /// Reads a module.
    pub fn of(body: &[Stmt]) -> Scopes {
        let mut builder = Builder {
            scopes: Scopes { all: vec![Scope::new(ScopeKind::Module, 0)], index: BTreeMap::new(), errors: Vec::new() },
            at: 0,
        };
        builder.visit_body(body);
        let mut scopes = builder.scopes;
        scopes.resolve();
        scopes
    }

    /// The scope that a node opens.
    pub fn of_node(&self, kind: ScopeKind, range: TextRange) -> usize {
        self.index.get(&(kind, range.start().to_u32(), range.end().to_u32())).copied().unwrap_or(0)
    }

    fn resolve(&mut self) {
        for at in 1..self.all.len() {
            let mut names = std::mem::take(&mut self.all[at].used);
            names.sort_unstable();
            for name in names {
                self.resolve_name(at, &name);
            }
            let nonlocals: Vec<(String, TextRange)> =
                self.all[at].nonlocals.iter().map(|(name, range)| (name.clone(), *range)).collect();
            for (name, range) in nonlocals {
                if !self.resolve_name(at, &name) {
                    let message = format!("no binding for nonlocal '{name}' found");
                    self.errors.push(ScopeError { message, range });
                }
            }
        }
    }

    /// Makes a name that is bound further out a cell there and free on the way in; whether it was found.
    fn resolve_name(&mut self, at: usize, name: &str) -> bool {
        let own = &self.all[at];
        if own.globals.contains(name) {
            return false;
        }
        let is_own = own.binds(name) && !own.nonlocals.contains_key(name);
        if is_own && own.kind != ScopeKind::Class {
            return true;
        }
        let mut path = vec![at];
        let mut outer = own.parent;
        while outer != 0 {
            let scope = &self.all[outer];
            let binds = scope.binds(name) && !scope.nonlocals.contains_key(name);
            let is_class_cell = scope.kind == ScopeKind::Class && name == "__class__";
            if scope.globals.contains(name) && scope.kind != ScopeKind::Class {
                return false;
            }
            if is_class_cell || (binds && scope.kind != ScopeKind::Class) {
                self.all[outer].cells.insert(name.to_owned());
                for inner in path {
                    let inner = &mut self.all[inner];
                    if !inner.free_names.contains(name) {
                        inner.free_names.insert(name, 0);
                        inner.frees.push(name.to_owned());
                    }
                }
                return true;
            }
            path.push(outer);
            outer = scope.parent;
        }
        false
    }
}

impl Scope {
    fn new(kind: ScopeKind, parent: usize) -> Scope {
        Scope {
            kind,
            parent,
            bound: Vec::new(),
            bound_names: Names::default(),
            globals: BTreeSet::new(),
            nonlocals: BTreeMap::new(),
            used: Vec::new(),
            used_names: Names::default(),
            cells: BTreeSet::new(),
            frees: Vec::new(),
            free_names: Names::default(),
            is_generator: false,
            is_async: false,
            deleted: BTreeSet::new(),
            has_walrus: false,
        }
    }

    fn bind(&mut self, name: &str) {
        if !self.bound_names.contains(name) {
            self.bound_names.insert(name, 0);
            self.bound.push(name.to_owned());
        }
    }

    fn uses(&mut self, name: &str) {
        if !self.used_names.contains(name) {
            self.used_names.insert(name, 0);
            self.used.push(name.to_owned());
        }
    }

    /// Whether the scope binds a name itself.
    pub fn binds(&self, name: &str) -> bool {
        self.bound_names.contains(name)
    }

    /// What a name means here.
    pub fn meaning(&self, name: &str) -> Meaning {
        if self.kind == ScopeKind::Module || self.globals.contains(name) {
            return Meaning::Global;
        }
        let bound = self.binds(name) && !self.nonlocals.contains_key(name);
        if self.kind == ScopeKind::Class && bound {
            return Meaning::Name;
        }
        if self.cells.contains(name) {
            return Meaning::Cell;
        }
        if self.free_names.contains(name) {
            return Meaning::Free;
        }
        if bound { Meaning::Local } else { Meaning::Global }
    }
}

struct Builder {
    scopes: Scopes,
    at: usize,
}

impl Builder {
    fn scope(&mut self) -> &mut Scope {
        &mut self.scopes.all[self.at]
    }

    fn bind(&mut self, name: &str) {
        self.scope().bind(name);
    }

    fn used(&mut self, name: &str) {
        self.scope().uses(name);
    }

    /// Runs `inside` in a new scope.
    fn open(&mut self, kind: ScopeKind, range: TextRange, inside: impl FnOnce(&mut Builder)) {
        let id = self.scopes.all.len();
        self.scopes.all.push(Scope::new(kind, self.at));
        self.scopes.index.insert((kind, range.start().to_u32(), range.end().to_u32()), id);
        let outer = std::mem::replace(&mut self.at, id);
        inside(self);
        self.at = outer;
    }

    /// Defaults and annotations belong to the scope outside.
    fn outside_of(&mut self, parameters: &Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            if let Some(default) = parameter.default() {
                self.visit_expr(default);
            }
        }
        for parameter in parameters.iter() {
            if let Some(annotation) = parameter.annotation() {
                self.visit_expr(annotation);
            }
        }
    }

    fn parameters(&mut self, parameters: &Parameters) {
        for parameter in parameters.posonlyargs.iter().chain(&parameters.args).chain(&parameters.kwonlyargs) {
            self.bind(&parameter.parameter.name);
        }
        for variadic in [&parameters.vararg, &parameters.kwarg].into_iter().flatten() {
            self.bind(&variadic.name);
        }
    }

    fn comprehension(&mut self, range: TextRange, generators: &[Comprehension], parts: &[&Expr], is_generator: bool) {
        let Some(first) = generators.first() else { return };
        self.visit_expr(&first.iter);
        self.open(ScopeKind::Comprehension, range, |builder| {
            builder.bind(".0");
            builder.scope().is_generator = is_generator;
            builder.scope().is_async = generators.iter().any(|generator| generator.is_async);
            for (index, generator) in generators.iter().enumerate() {
                builder.visit_expr(&generator.target);
                if index > 0 {
                    builder.visit_expr(&generator.iter);
                }
                generator.ifs.iter().for_each(|condition| builder.visit_expr(condition));
            }
            parts.iter().for_each(|part| builder.visit_expr(part));
        });
        // A comprehension inside another is awaited there, which makes the outer one wait too.
        let inner = &self.scopes.all[self.scopes.of_node(ScopeKind::Comprehension, range)];
        if inner.is_async && !is_generator {
            self.awaits();
        }
    }

    /// An await stands here.
    fn awaits(&mut self) {
        let scope = self.scope();
        scope.is_async |= scope.kind == ScopeKind::Comprehension;
    }

    /// `:=` in a comprehension binds in the function around it.
    fn bind_walrus(&mut self, name: &str) {
        let mut at = self.at;
        while self.scopes.all[at].kind == ScopeKind::Comprehension {
            let scope = &mut self.scopes.all[at];
            scope.uses(name);
            if self.scopes.all[scope_parent(&self.scopes, at)].kind == ScopeKind::Module {
                self.scopes.all[at].globals.insert(name.to_owned());
            }
            at = scope_parent(&self.scopes, at);
        }
        // Comprehensions between here and the function reach it through a cell.
        self.scopes.all[at].bind(name);
        self.scopes.all[at].has_walrus = true;
        let mut inner = self.at;
        while inner != at {
            self.scopes.all[inner].has_walrus = true;
            inner = scope_parent(&self.scopes, inner);
        }
    }

    fn declare(&mut self, names: &[Identifier], is_global: bool) {
        for name in names {
            let scope = self.scope();
            let text = name.as_str();
            if is_global {
                scope.globals.insert(text.to_owned());
                self.scopes.all[0].bind(text);
            } else {
                scope.nonlocals.insert(text.to_owned(), name.range());
            }
        }
    }
}

fn scope_parent(scopes: &Scopes, at: usize) -> usize {
    scopes.all[at].parent
}

impl<'a> Visitor<'a> for Builder {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                self.outside_of(&def.parameters);
                if let Some(returns) = &def.returns {
                    self.visit_expr(returns);
                }
                self.bind(&def.name);
                let is_global = self.scope().globals.contains(def.name.as_str());
                if is_global {
                    self.scopes.all[0].bind(&def.name);
                }
                self.open(ScopeKind::Function, def.range, |builder| {
                    builder.scope().is_async = def.is_async;
                    builder.parameters(&def.parameters);
                    builder.visit_body(&def.body);
                });
            }
            Stmt::ClassDef(def) => {
                def.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                if let Some(arguments) = &def.arguments {
                    self.visit_arguments(arguments);
                }
                self.bind(&def.name);
                self.open(ScopeKind::Class, def.range, |builder| builder.visit_body(&def.body));
            }
            Stmt::Global(global) => self.declare(&global.names, true),
            Stmt::Nonlocal(nonlocal) => self.declare(&nonlocal.names, false),
            Stmt::Import(import) => {
                for alias in &import.names {
                    let whole = alias.name.as_str();
                    let name = match &alias.asname {
                        Some(name) => name.as_str(),
                        None => whole.split('.').next().unwrap_or(whole),
                    };
                    self.bind(name);
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.bind(name.as_str());
                }
            }
            _ => visitor::walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => match name.ctx {
                ExprContext::Load => {
                    self.used(&name.id);
                    if name.id == "super" {
                        self.used("__class__");
                    }
                }
                ExprContext::Store | ExprContext::Del => {
                    self.bind(&name.id);
                    if name.ctx == ExprContext::Del {
                        self.scope().deleted.insert(name.id.to_string());
                    }
                    if self.scope().nonlocals.contains_key(name.id.as_str()) {
                        self.used(&name.id);
                    }
                }
                ExprContext::Invalid => {}
            },
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.outside_of(parameters);
                }
                self.open(ScopeKind::Lambda, lambda.range, |builder| {
                    if let Some(parameters) = &lambda.parameters {
                        builder.parameters(parameters);
                    }
                    builder.visit_expr(&lambda.body);
                });
            }
            Expr::ListComp(comp) => self.comprehension(comp.range, &comp.generators, &[&comp.elt], false),
            Expr::SetComp(comp) => self.comprehension(comp.range, &comp.generators, &[&comp.elt], false),
            Expr::Generator(comp) => self.comprehension(comp.range, &comp.generators, &[&comp.elt], true),
            Expr::DictComp(comp) => match &comp.key {
                Some(key) => self.comprehension(comp.range, &comp.generators, &[key, &comp.value], false),
                None => self.comprehension(comp.range, &comp.generators, &[&comp.value], false),
            },
            Expr::Named(named) => {
                self.visit_expr(&named.value);
                if let Expr::Name(name) = &*named.target {
                    self.bind_walrus(&name.id);
                }
            }
            Expr::Await(_) => {
                self.awaits();
                visitor::walk_expr(self, expr);
            }
            Expr::Yield(_) | Expr::YieldFrom(_) => {
                self.scope().is_generator = true;
                visitor::walk_expr(self, expr);
            }
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(inner) = handler;
        if let Some(name) = &inner.name {
            self.bind(name.as_str());
            self.scope().deleted.insert(name.to_string());
        }
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        match pattern {
            Pattern::MatchAs(inner) => {
                if let Some(name) = &inner.name {
                    self.bind(name.as_str());
                }
            }
            Pattern::MatchStar(inner) => {
                if let Some(name) = &inner.name {
                    self.bind(name.as_str());
                }
            }
            Pattern::MatchMapping(inner) => {
                if let Some(name) = &inner.rest {
                    self.bind(name.as_str());
                }
            }
            _ => {}
        }
        visitor::walk_pattern(self, pattern);
    }

    fn visit_type_param(&mut self, _type_param: &'a TypeParam) {}
}
