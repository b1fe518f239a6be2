//! The contract class read as text: stored fields, constructor, methods and their parameters.

use crate::builder::Builder;
use crate::expr::literal;
use crate::function::docstring;
use bytecode::{Constant, Field, Manifest, Method, MethodKind, Param, ParamKind};
use primitives::Value;
use syntax::ast::{Decorator, Expr, Parameters, Stmt, StmtClassDef, StmtFunctionDef};
use syntax::text_size::{Ranged, TextRange, TextSize};

/// What is named by a decorator: `call`, or `panda.call`.
fn decorator_name(decorator: &Decorator) -> Option<&str> {
    let expr = match &decorator.expression {
        Expr::Call(call) => &call.func,
        other => other,
    };
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => match &*attribute.value {
            Expr::Name(name) if name.id == "panda" => Some(attribute.attr.as_str()),
            _ => None,
        },
        _ => None,
    }
}

/// Finds the class marked `@contract` and reads its face; problems become findings.
pub(crate) fn read(builder: &mut Builder<'_>, body: &[Stmt]) -> Option<Manifest> {
    let marked: Vec<&StmtClassDef> = body
        .iter()
        .filter_map(|stmt| match stmt {
            Stmt::ClassDef(def) if def.decorator_list.iter().any(|found| decorator_name(found) == Some("contract")) => {
                Some(def)
            }
            _ => None,
        })
        .collect();
    let class = match marked.as_slice() {
        [class] => *class,
        [] => {
            let end = TextSize::try_from(builder.source.lines().next().unwrap_or("").len()).unwrap_or_default();
            builder.error_hint(TextRange::up_to(end), "the file has no contract", "mark one class with @contract");
            return None;
        }
        [_, second, ..] => {
            builder.error_hint(
                second.name.range(),
                "a file holds exactly one class marked @contract",
                "move this class to a file of its own",
            );
            return None;
        }
    };
    let mut manifest = Manifest {
        contract: class.name.to_string(),
        doc: docstring(&class.body).or_else(|| docstring(body)).unwrap_or_default(),
        ..Manifest::default()
    };
    for stmt in &class.body {
        match stmt {
            Stmt::ClassDef(state) if state.name.as_str() == "State" => manifest.state = fields(builder, state),
            Stmt::FunctionDef(def) => method(builder, def, &mut manifest),
            _ => {}
        }
    }
    Some(manifest)
}

fn fields(builder: &mut Builder<'_>, class: &StmtClassDef) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for stmt in &class.body {
        let (target, annotation, default) = match stmt {
            Stmt::AnnAssign(assign) => (&*assign.target, Some(&*assign.annotation), assign.value.as_deref()),
            Stmt::Assign(assign) if assign.targets.len() == 1 => (&assign.targets[0], None, Some(&*assign.value)),
            _ => continue,
        };
        let Expr::Name(name) = target else { continue };
        if fields.iter().any(|field| field.name == name.id.as_str()) {
            builder.error_hint(
                name.range,
                format!("state field '{}' is declared twice", name.id),
                "each field has one line in State",
            );
            continue;
        }
        fields.push(Field {
            name: name.id.to_string(),
            type_text: annotation.map_or(String::new(), |annotation| builder.text(annotation).to_owned()),
            default: match default {
                Some(default) => value_of(default),
                None => Some(Value::None),
            },
            default_text: default.map_or("None".to_owned(), |default| builder.text(default).to_owned()),
        });
    }
    fields
}

/// A literal as a value, lists and dicts included.
pub(crate) fn value_of(expr: &Expr) -> Option<Value> {
    fn plain(constant: Constant) -> Option<Value> {
        Some(match constant {
            Constant::None => Value::None,
            Constant::Bool(truth) => Value::Bool(truth),
            Constant::Int(number) => Value::Int(number),
            Constant::Big(number) => Value::int(number),
            Constant::Float(number) => Value::Float(number),
            Constant::Str(text) => Value::Str(text),
            Constant::Tuple(items) => Value::List(items.into_iter().map(plain).collect::<Option<Vec<_>>>()?),
            Constant::Ellipsis | Constant::Bytes(_) => return None,
        })
    }
    match expr {
        Expr::List(list) => Some(Value::List(list.elts.iter().map(value_of).collect::<Option<Vec<_>>>()?)),
        Expr::Dict(dict) => {
            let mut entries = Vec::new();
            for item in &dict.items {
                let Some(Expr::StringLiteral(key)) = &item.key else { return None };
                entries.push((key.value.to_str().to_owned(), value_of(&item.value)?));
            }
            Some(Value::Dict(entries))
        }
        _ => literal(expr).and_then(plain),
    }
}

fn method(builder: &mut Builder<'_>, def: &StmtFunctionDef, manifest: &mut Manifest) {
    let mut kind = None;
    let mut proof = None;
    for decorator in &def.decorator_list {
        let found = match decorator_name(decorator) {
            Some("constructor") => MethodKind::Constructor,
            Some("call") => MethodKind::Call,
            Some("query") => MethodKind::Query,
            Some("proof") => {
                proof = Some(proof_type(decorator));
                continue;
            }
            _ => continue,
        };
        if kind.is_some_and(|kind| kind != found) {
            builder.error_hint(
                decorator.range(),
                format!("method '{}' is marked twice", def.name),
                "a method is one of @constructor, @call and @query",
            );
        }
        kind = Some(found);
    }
    let Some(kind) = kind else {
        if proof.is_some() {
            builder.error_hint(def.name.range(), "@proof belongs under @call", "add @call above it");
        }
        return;
    };
    let name = def.name.as_str();
    if name.starts_with('_') && kind != MethodKind::Constructor {
        builder.warn(
            def.name.range(),
            format!("'{name}' begins with an underscore and cannot be reached from outside"),
            Some("drop the underscore or the decorator".to_owned()),
        );
        return;
    }
    let places = def.parameters.posonlyargs.len() + def.parameters.args.len();
    let hidden = if kind == MethodKind::Query { 1 } else { 2 };
    if places < hidden && def.parameters.vararg.is_none() {
        let (wanted, shown) = if hidden == 1 { ("self", "self") } else { ("self and ctx", "self, ctx") };
        builder.error_hint(
            def.name.range(),
            format!("method '{name}' must take {wanted}"),
            format!("write def {name}({shown}, ...)"),
        );
    }
    let made = Method {
        name: name.to_owned(),
        kind,
        is_async: def.is_async,
        proof,
        doc: docstring(&def.body).unwrap_or_default(),
        params: params(builder, &def.parameters, hidden),
        returns: def.returns.as_ref().map_or(String::new(), |returns| builder.text(&**returns).to_owned()),
    };
    if kind == MethodKind::Query
        && def.parameters.args.get(1).is_some_and(|parameter| parameter.parameter.name.as_str() == "ctx")
    {
        builder.warn(
            def.name.range(),
            format!("query '{name}' names a parameter ctx, but queries get no ctx"),
            Some("remove it, or make the method a @call".to_owned()),
        );
    }
    match kind {
        MethodKind::Constructor if manifest.constructor.is_some() => builder.error_hint(
            def.name.range(),
            "a contract has one constructor",
            "merge the methods marked @constructor",
        ),
        MethodKind::Constructor => manifest.constructor = Some(made),
        // The later one of a name counts; `check` says so.
        _ => {
            manifest.methods.retain(|other| other.name != name);
            manifest.methods.push(made);
        }
    }
}

fn proof_type(decorator: &Decorator) -> String {
    let Expr::Call(call) = &decorator.expression else { return "validity".to_owned() };
    let keyword = call.arguments.keywords.iter().map(|keyword| &keyword.value);
    call.arguments
        .args
        .iter()
        .chain(keyword)
        .find_map(|expr| match expr {
            Expr::StringLiteral(text) => Some(text.value.to_str().to_owned()),
            _ => None,
        })
        .unwrap_or_else(|| "validity".to_owned())
}

fn params(builder: &Builder<'_>, parameters: &Parameters, hidden: usize) -> Vec<Param> {
    let positional_only = parameters.posonlyargs.len();
    let places = parameters.posonlyargs.iter().chain(&parameters.args).enumerate().skip(hidden);
    let mut out: Vec<Param> = places
        .map(|(index, parameter)| {
            let kind = if index < positional_only { ParamKind::PositionalOnly } else { ParamKind::Normal };
            param(
                builder,
                parameter.parameter.name.as_str(),
                parameter.parameter.annotation(),
                parameter.default(),
                kind,
            )
        })
        .collect();
    for (variadic, kind) in [(&parameters.vararg, ParamKind::Variadic), (&parameters.kwarg, ParamKind::Keywords)] {
        if let Some(variadic) = variadic {
            let mut made = param(builder, variadic.name.as_str(), variadic.annotation(), None, kind);
            made.required = false;
            out.push(made);
        }
        if kind == ParamKind::Variadic {
            out.extend(parameters.kwonlyargs.iter().map(|parameter| {
                let inner = &parameter.parameter;
                param(builder, inner.name.as_str(), inner.annotation(), parameter.default(), ParamKind::KeywordOnly)
            }));
        }
    }
    out
}

fn param(
    builder: &Builder<'_>,
    name: &str,
    annotation: Option<&Expr>,
    default: Option<&Expr>,
    kind: ParamKind,
) -> Param {
    Param {
        name: name.to_owned(),
        type_text: annotation.map_or(String::new(), |annotation| builder.text(annotation).to_owned()),
        required: default.is_none(),
        default: default.and_then(value_of),
        default_text: default.map_or(String::new(), |default| builder.text(default).to_owned()),
        kind,
    }
}
