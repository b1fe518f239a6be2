//! CPython's words for arguments that do not fit a function's parameters.

use crate::Raise;
use crate::machine::Machine;
use crate::value::*;

impl Machine {
    pub(crate) fn misplaced(&self, names: Value, parameters: &bytecode::Parameters) -> Vec<String> {
        let Value::Tuple(tuple) = names else { return Vec::new() };
        let only = &parameters.positional[..usize::from(parameters.positional_only)];
        let given: Vec<&str> = self.heap.tuple(tuple).iter().map(|name| self.text(*name)).collect();
        only.iter().filter(|name| given.contains(&name.as_str())).cloned().collect()
    }

    pub(crate) fn too_many(
        &mut self,
        name: &str,
        parameters: &bytecode::Parameters,
        given: usize,
        defaults: Value,
        bound: &[Value],
    ) -> Raise {
        let places = parameters.positional.len();
        let default_count = match defaults {
            Value::Tuple(tuple) => self.heap.tuple(tuple).len(),
            _ => 0,
        };
        let takes = if default_count == 0 {
            places.to_string()
        } else {
            format!("from {} to {places}", places.saturating_sub(default_count))
        };
        let plural = if places == 1 && default_count == 0 { "" } else { "s" };
        let named =
            bound[places..places + parameters.keyword_only.len()].iter().filter(|value| !value.is_undef()).count();
        let (given_text, verb) = if named > 0 {
            let s = if given == 1 { "" } else { "s" };
            let keyword_s = if named == 1 { "" } else { "s" };
            (format!("{given} positional argument{s} (and {named} keyword-only argument{keyword_s})"), "were")
        } else {
            (given.to_string(), if given == 1 { "was" } else { "were" })
        };
        self.type_error(format!("{name}() takes {takes} positional argument{plural} but {given_text} {verb} given"))
    }
}

/// CPython's sentence: `f() missing 2 required positional arguments: 'a' and 'b'`.
pub(crate) fn missing_arguments(function: &str, kind: &str, names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    let list = match quoted.as_slice() {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [start @ .., last] => format!("{}, and {last}", start.join(", ")),
        [] => String::new(),
    };
    let plural = if names.len() == 1 { "" } else { "s" };
    format!("{function}() missing {} required {kind} argument{plural}: {list}", names.len())
}
