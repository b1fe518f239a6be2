//! Findings beyond syntax: what an author will want to know before a contract runs.

mod arguments;
mod effects;
mod face;
mod flow;
pub(crate) mod instead;
mod state;
mod writes;

use crate::builder::Builder;
use crate::scope::ScopeKind;
use bytecode::Manifest;
use face::Face;
use primitives::nearest;
use std::collections::BTreeSet;
use syntax::ast::Stmt;
use syntax::text_size::TextRange;

/// Uses of undefined names that are reported; a text full of them needs no longer list.
const MAX_NAMES: usize = 100;

/// Names of Python that contracts do not have: errors, at `check` and at deployment.
pub(crate) fn not_offered(builder: &mut Builder<'_>) {
    let mut seen = BTreeSet::new();
    for (name, range, _) in std::mem::take(&mut builder.global_uses) {
        if let Some(hint) = instead::of_name(&name)
            && seen.insert(name.clone())
        {
            builder.error_hint(range, format!("'{name}' is not offered"), hint);
        }
    }
}

/// Module names that are read and never bound.
pub(crate) fn names(builder: &mut Builder<'_>) {
    let uses: Vec<(String, TextRange, usize)> = builder.global_uses.iter().take(MAX_NAMES).cloned().collect();
    let builtins = builder.imports.builtins();
    for (name, range, scope) in uses {
        // What a class body binds itself may be bound further up in it.
        let own = &builder.scopes.all[scope];
        if instead::of_name(&name).is_some() || (own.kind == ScopeKind::Class && own.binds(&name)) {
            continue;
        }
        let mut known: Vec<&str> = Vec::new();
        let mut at = scope;
        loop {
            let scope = &builder.scopes.all[at];
            known.extend(scope.bound.iter().map(String::as_str).filter(|name| !name.starts_with('.')));
            if at == 0 {
                break;
            }
            at = scope.parent;
        }
        known.extend(builtins.iter().map(String::as_str));
        known.retain(|near| *near != name);
        let hint = if builder.imports.has_module(&name) {
            Some(format!("import it first: import {name}"))
        } else if name == "ctx" {
            Some("calls and constructors get it as the parameter after self".to_owned())
        } else {
            nearest(&name, known).map(|near| format!("did you mean '{near}'?"))
        };
        builder.warn(range, format!("name '{name}' is not defined"), hint);
    }
}

/// What can be said about any file without running it.
pub(crate) fn file(builder: &mut Builder<'_>, body: &[Stmt]) {
    flow::check(builder, body);
    let face = Face::of(builder, body, None);
    arguments::functions(builder, &face);
    effects::check(builder, &face, None);
}

/// What can be said about a contract without running it.
pub(crate) fn contract(builder: &mut Builder<'_>, body: &[Stmt], manifest: &Manifest) {
    flow::check(builder, body);
    let face = Face::of(builder, body, Some(manifest));
    arguments::functions(builder, &face);
    arguments::methods(builder, &face);
    effects::check(builder, &face, Some(manifest));
    state::check(builder, &face, manifest);
    writes::check(builder, &face, manifest);
}
