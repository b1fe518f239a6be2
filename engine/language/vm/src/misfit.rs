//! Arguments that do not fit a library function which CPython writes in C, in the words of its C functions.

use crate::Raise;
use crate::machine::Machine;
use crate::value::*;
use bytecode::Parameters;

/// Modules written in Python here and in C there.
const IN_C: &[&str] = &["itertools", "operator", "_functools", "_collections", "_types"];

/// Whether a module written in Python here is one in C there.
pub(crate) fn is_in_c(unit: &str) -> bool {
    IN_C.contains(&unit)
}

impl Machine {
    /// The error of a call that does not fit: as it is, unless the function stands in for one in C.
    pub(crate) fn misfit(&mut self, raise: Raise, id: FuncId, start: usize, count: usize, names: Value) -> Raise {
        let linked = std::rc::Rc::clone(&self.linked[self.heap.func(id).code as usize]);
        let unit = crate::native::unit_name(&linked.code.file);
        if !matches!(raise, Raise::Error(_)) || !unit.is_some_and(is_in_c) {
            return raise;
        }
        let defaults = match self.heap.func(id).defaults {
            Value::Tuple(tuple) => self.heap.tuple(tuple).len(),
            _ => 0,
        };
        let keywords: Vec<String> = match names {
            Value::Tuple(tuple) => self.heap.tuple(tuple).iter().map(|name| self.text(*name).to_owned()).collect(),
            _ => Vec::new(),
        };
        let function = linked.function();
        let owner = match self.stack.get(start) {
            Some(Value::Class(class)) => crate::supers::short_name(&self.heap.class(*class).name).to_owned(),
            _ => String::new(),
        };
        let given = count - keywords.len();
        match words(&function.qualname, &function.parameters, defaults, given, &keywords, &owner) {
            Some(text) => self.type_error(text),
            None => raise,
        }
    }
}

/// What C functions say: one wording for those that take positions only, another for those that take names too.
fn words(
    qualname: &str,
    parameters: &Parameters,
    defaults: usize,
    given: usize,
    keywords: &[String],
    owner: &str,
) -> Option<String> {
    let (class, method) = qualname.split_once('.').unwrap_or(("", qualname));
    let is_maker = matches!(method, "__new__" | "__init__");
    let skip = usize::from(!class.is_empty());
    let name = match (is_maker, class) {
        (true, _) if owner.is_empty() => class,
        (true, _) => owner,
        (false, _) => method,
    };
    let places = parameters.positional.get(skip..)?;
    let (most, given) = (places.len(), given.saturating_sub(skip));
    let least = most - defaults.min(most);
    let s = |number: usize| if number == 1 { "" } else { "s" };
    if usize::from(parameters.positional_only) >= parameters.positional.len() && parameters.keyword_only.is_empty() {
        let qualified = if class.is_empty() || is_maker { name } else { qualname };
        if !keywords.is_empty() && parameters.keywords.is_none() {
            return Some(format!("{qualified}() takes no keyword arguments"));
        }
        return Some(if least == most && most == 1 && !is_maker {
            format!("{qualified}() takes exactly one argument ({given} given)")
        } else if most == 0 {
            format!("{qualified}() takes no arguments ({given} given)")
        } else if least == most && parameters.variadic.is_none() {
            format!("{name} expected {most} argument{}, got {given}", s(most))
        } else if given < least {
            format!("{name} expected at least {least} argument{}, got {given}", s(least))
        } else {
            format!("{name} expected at most {most} argument{}, got {given}", s(most))
        });
    }
    let all = most + parameters.keyword_only.len();
    if given + keywords.len() > all && parameters.variadic.is_none() && parameters.keywords.is_none() {
        let total = given + keywords.len();
        return Some(format!("{name}() takes at most {all} argument{} ({total} given)", s(all)));
    }
    if given > most && parameters.variadic.is_none() {
        return Some(format!("{name}() takes at most {most} positional argument{} ({given} given)", s(most)));
    }
    for (index, place) in places.iter().enumerate() {
        let named = keywords.contains(place);
        if named && index < given {
            return Some(format!("argument for {name}() given by name ('{place}') and position ({})", index + 1));
        }
        if !named && index >= given && index < least {
            return Some(format!("{name}() missing required argument '{place}' (pos {})", index + 1));
        }
    }
    let known = |keyword: &&String| !places.contains(keyword) && !parameters.keyword_only.contains(keyword);
    let unknown = keywords.iter().find(known)?;
    Some(format!("'{unknown}' is an invalid keyword argument for {name}()"))
}
