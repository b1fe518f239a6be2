//! Calls whose target is known: arguments that do not fit, in the words that the run would use.

use super::face::{Face, name_of, self_name};
use crate::builder::Builder;
use syntax::ast::visitor::{self, Visitor};
use syntax::ast::{Arguments, Expr, ExprCall, Parameters, Stmt, StmtFunctionDef};
use syntax::text_size::{Ranged, TextRange};

/// Calls of the module's own functions.
pub(crate) fn functions(builder: &mut Builder<'_>, face: &Face<'_>) {
    if face.functions.is_empty() {
        return;
    }
    let mut walk = Calls { found: Vec::new() };
    walk.visit_body(face.body);
    for call in walk.found {
        let Some(def) = name_of(&call.func).and_then(|name| face.functions.get(name)) else { continue };
        if let Some(misfit) = misfit(def.name.as_str(), &def.parameters, 0, &call.arguments) {
            report(builder, call, misfit, def);
        }
    }
}

/// Calls of the contract's own methods through `self`.
pub(crate) fn methods(builder: &mut Builder<'_>, face: &Face<'_>) {
    let Some(class) = face.class else { return };
    let defs = class.body.iter().filter_map(|stmt| match stmt {
        Stmt::FunctionDef(def) => Some(def),
        _ => None,
    });
    for def in defs {
        let Some(own) = self_name(def) else { continue };
        let mut walk = Calls { found: Vec::new() };
        walk.visit_body(&def.body);
        for call in walk.found {
            let Expr::Attribute(attribute) = &*call.func else { continue };
            let name = attribute.attr.as_str();
            if name_of(&attribute.value) != Some(own) || face.attributes.contains(name) {
                continue;
            }
            let Some(target) = face.methods.get(name) else { continue };
            let Some(bound) = bound_arguments(target) else { continue };
            let qualified = format!("{}.{name}", class.name);
            if let Some(misfit) = misfit(&qualified, &target.parameters, bound, &call.arguments) {
                report(builder, call, misfit, target);
            }
        }
    }
}

fn report(builder: &mut Builder<'_>, call: &ExprCall, misfit: Misfit, target: &StmtFunctionDef) {
    let start = target.name.range().start();
    let end = target.parameters.range().end();
    let signature = builder.source.get(start.to_usize()..end.to_usize()).unwrap_or("");
    let shown: Vec<&str> = signature.split_whitespace().collect();
    let hint = if misfit.about_ctx && !shown.is_empty() {
        "inside a contract a call is a plain one: pass ctx on".to_owned()
    } else {
        format!("it is defined as {}", shown.join(" "))
    };
    builder.warn(misfit.range.unwrap_or(call.range()), misfit.message, Some(hint));
}

/// How many arguments `self.name` gives by itself; `None` when a decorator may change everything.
fn bound_arguments(def: &StmtFunctionDef) -> Option<usize> {
    let mut bound = 1;
    for decorator in &def.decorator_list {
        let expr = match &decorator.expression {
            Expr::Call(call) => &*call.func,
            other => other,
        };
        match expr {
            Expr::Name(name) if matches!(name.id.as_str(), "call" | "query" | "constructor" | "proof") => {}
            Expr::Attribute(attribute) if name_of(&attribute.value) == Some("panda") => {}
            Expr::Name(name) if name.id == "classmethod" => {}
            Expr::Name(name) if name.id == "staticmethod" => bound = 0,
            _ => return None,
        }
    }
    Some(bound)
}

/// Every call of a file or a method.
struct Calls<'a> {
    found: Vec<&'a ExprCall>,
}

impl<'a> Visitor<'a> for Calls<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            self.found.push(call);
        }
        visitor::walk_expr(self, expr);
    }
}

struct Misfit {
    message: String,
    range: Option<TextRange>,
    about_ctx: bool,
}

/// What CPython would say about a call's arguments; `bound` of the first parameters are given already.
fn misfit(name: &str, parameters: &Parameters, bound: usize, arguments: &Arguments) -> Option<Misfit> {
    let places: Vec<(&str, bool)> = parameters
        .posonlyargs
        .iter()
        .chain(&parameters.args)
        .map(|one| (one.parameter.name.as_str(), one.default().is_some()))
        .collect();
    let positional_only = parameters.posonlyargs.len();
    let spreads = arguments.args.iter().any(Expr::is_starred_expr);
    let spreads_names = arguments.keywords.iter().any(|keyword| keyword.arg.is_none());
    let given = bound + arguments.args.len();
    let plain = |message: String| Some(Misfit { message, range: None, about_ctx: false });

    let mut filled: Vec<&str> = places.iter().take(given).map(|(name, _)| *name).collect();
    let mut keyword_only_given = 0;
    for keyword in &arguments.keywords {
        let Some(arg) = &keyword.arg else { continue };
        let text = arg.as_str();
        let place = places.iter().position(|(place, _)| *place == text).filter(|place| *place >= positional_only);
        let by_name_only = parameters.kwonlyargs.iter().any(|one| one.parameter.name.as_str() == text);
        if place.is_none() && !by_name_only {
            if parameters.kwarg.is_some() {
                continue;
            }
            let message = format!("{name}() got an unexpected keyword argument '{text}'");
            return Some(Misfit { message, range: Some(keyword.range), about_ctx: false });
        }
        if filled.contains(&text) && !(spreads && place.is_some_and(|place| place >= given)) {
            let message = format!("{name}() got multiple values for argument '{text}'");
            return Some(Misfit { message, range: Some(keyword.range), about_ctx: false });
        }
        keyword_only_given += usize::from(by_name_only);
        filled.push(text);
    }
    if given > places.len() && parameters.vararg.is_none() && !spreads {
        let defaults = places.iter().filter(|(_, has)| *has).count();
        let takes = match defaults {
            0 => places.len().to_string(),
            _ => format!("from {} to {}", places.len() - defaults, places.len()),
        };
        let s = |count: usize| if count == 1 { "" } else { "s" };
        let plural = if defaults == 0 { s(places.len()) } else { "s" };
        let (text, verb) = if keyword_only_given > 0 {
            let count = keyword_only_given;
            let text =
                format!("{given} positional argument{} (and {count} keyword-only argument{})", s(given), s(count));
            (text, "were")
        } else {
            (given.to_string(), if given == 1 { "was" } else { "were" })
        };
        return plain(format!("{name}() takes {takes} positional argument{plural} but {text} {verb} given"));
    }
    if spreads_names {
        return None;
    }
    if !spreads {
        let missing: Vec<&str> = places
            .iter()
            .filter(|(place, has_default)| !has_default && !filled.contains(place))
            .map(|(place, _)| *place)
            .collect();
        if !missing.is_empty() {
            let message = missing_text(name, "positional", &missing);
            return Some(Misfit { message, range: None, about_ctx: missing.contains(&"ctx") });
        }
    }
    let missing: Vec<&str> = parameters
        .kwonlyargs
        .iter()
        .filter(|one| one.default().is_none() && !filled.contains(&one.parameter.name.as_str()))
        .map(|one| one.parameter.name.as_str())
        .collect();
    if missing.is_empty() { None } else { plain(missing_text(name, "keyword-only", &missing)) }
}

fn missing_text(name: &str, kind: &str, missing: &[&str]) -> String {
    let quoted: Vec<String> = missing.iter().map(|one| format!("'{one}'")).collect();
    let list = match quoted.as_slice() {
        [one] => one.clone(),
        [first, second] => format!("{first} and {second}"),
        [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
        [] => String::new(),
    };
    let s = if missing.len() == 1 { "" } else { "s" };
    format!("{name}() missing {} required {kind} argument{s}: {list}", missing.len())
}
