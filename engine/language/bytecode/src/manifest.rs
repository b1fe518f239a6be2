//! What a contract offers: stored fields, constructor and methods, as the forms and the chain need them.

use primitives::Value;

/// A contract's face.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest {
    /// The class's name.
    pub contract: String,
    /// Its docstring, or the module's.
    pub doc: String,
    /// The fields of `State`, in order.
    pub state: Vec<Field>,
    /// The method marked `@constructor`.
    pub constructor: Option<Method>,
    /// Methods marked `@call` or `@query`, in order.
    pub methods: Vec<Method>,
}

/// A stored field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its annotation as written; empty without one.
    pub type_text: String,
    /// Its default, when it is a literal.
    pub default: Option<Value>,
    /// Its default as written; `None` without one.
    pub default_text: String,
}

/// How a method is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodKind {
    /// Runs once, at deployment.
    Constructor,
    /// A transaction that may write.
    Call,
    /// Reads only.
    Query,
}

/// A method that can be reached from outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// Its name.
    pub name: String,
    /// How it is reached.
    pub kind: MethodKind,
    /// Whether it is an `async def`.
    pub is_async: bool,
    /// The type named by `@proof(type=...)`.
    pub proof: Option<String>,
    /// Its docstring.
    pub doc: String,
    /// Parameters without `self` and `ctx`.
    pub params: Vec<Param>,
    /// The annotation of what it returns, as written.
    pub returns: String,
}

/// How a parameter takes its argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// By position only.
    PositionalOnly,
    /// By position or name.
    Normal,
    /// By name only.
    KeywordOnly,
    /// `*args`.
    Variadic,
    /// `**kwargs`.
    Keywords,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Its annotation as written; empty without one.
    pub type_text: String,
    /// Whether a call must give it.
    pub required: bool,
    /// Its default, when it is a literal.
    pub default: Option<Value>,
    /// Its default as written.
    pub default_text: String,
    /// How it takes its argument.
    pub kind: ParamKind,
}

impl Manifest {
    /// The method of that name.
    pub fn method(&self, name: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.name == name)
    }
}

impl Method {
    /// Whether a call with so many positional and these keyword arguments fits.
    ///
    /// # Errors
    /// CPython's sentence for the first misfit, with `self` and `ctx` left out of the counts.
    pub fn check_arguments(&self, positional: usize, keywords: &[&str]) -> Result<(), String> {
        let name = &self.name;
        let places: Vec<&Param> = self
            .params
            .iter()
            .filter(|param| matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Normal))
            .collect();
        let takes_any = |kind: ParamKind| self.params.iter().any(|param| param.kind == kind);
        for (index, keyword) in keywords.iter().enumerate() {
            if keywords[..index].contains(keyword) {
                return Err(format!("{name}() got multiple values for keyword argument '{keyword}'"));
            }
            let place = self.params.iter().position(|param| {
                param.name == *keyword && matches!(param.kind, ParamKind::Normal | ParamKind::KeywordOnly)
            });
            match place {
                Some(place) if self.params[place].kind == ParamKind::Normal && place < positional => {
                    return Err(format!("{name}() got multiple values for argument '{keyword}'"));
                }
                Some(_) => {}
                None if takes_any(ParamKind::Keywords) => {}
                None if places.iter().any(|param| param.name == *keyword) => {
                    return Err(format!(
                        "{name}() got some positional-only arguments passed as keyword arguments: '{keyword}'"
                    ));
                }
                None => return Err(format!("{name}() got an unexpected keyword argument '{keyword}'")),
            }
        }
        if positional > places.len() && !takes_any(ParamKind::Variadic) {
            let required = places.iter().filter(|param| param.required).count();
            let takes = if required == places.len() {
                format!("{required} positional argument{}", plural(required))
            } else {
                format!("from {required} to {} positional arguments", places.len())
            };
            let verb = if positional == 1 { "was" } else { "were" };
            return Err(format!("{name}() takes {takes} but {positional} {verb} given"));
        }
        let missing = |kinds: &[ParamKind], from: usize| -> Vec<&str> {
            self.params
                .iter()
                .enumerate()
                .filter(|(index, param)| {
                    kinds.contains(&param.kind)
                        && param.required
                        && *index >= from
                        && !keywords.contains(&param.name.as_str())
                })
                .map(|(_, param)| param.name.as_str())
                .collect()
        };
        let places = missing(&[ParamKind::PositionalOnly, ParamKind::Normal], positional);
        if !places.is_empty() {
            return Err(missing_text(name, "positional", &places));
        }
        let named = missing(&[ParamKind::KeywordOnly], 0);
        if !named.is_empty() {
            return Err(missing_text(name, "keyword-only", &named));
        }
        Ok(())
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// CPython's sentence for missing arguments: `f() missing 2 required positional arguments: 'a' and 'b'`.
fn missing_text(function: &str, kind: &str, names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    let list = match quoted.as_slice() {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [start @ .., last] => format!("{}, and {last}", start.join(", ")),
        [] => String::new(),
    };
    format!("{function}() missing {} required {kind} argument{}: {list}", names.len(), plural(names.len()))
}
