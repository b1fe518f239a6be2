//! The names that code sees, as dicts: `globals()`, `locals()`, and `vars()` and `dir()` without an argument.

use crate::R;
use crate::machine::Machine;
use crate::native::Args;
use crate::value::*;

impl Machine {
    /// The module's names as a dict. There is one per run: what is written to it is written to the module, and each call of
    /// `globals()` brings it up to date.
    fn module_names(&mut self) -> R<Value> {
        let frame = self.frames.last().map(|frame| std::rc::Rc::clone(&self.linked[frame.code as usize]));
        let Some(linked) = frame else { return Ok(Value::Dict(self.dict())) };
        self.charge(60 * linked.code.globals.len() as u64)?;
        let is_unit = crate::native::unit_name(&linked.code.file).is_some();
        let dict = match self.module_dict {
            Value::Dict(dict) if !is_unit => dict,
            _ => self.dict(),
        };
        let doc = linked.code.functions.first().and_then(|module| module.doc.clone());
        let doc = doc.map_or(Value::None, |text| self.str(text));
        let main = self.str("__main__");
        for (name, value) in [("__name__", main), ("__doc__", doc)] {
            let key = self.intern(name);
            let key = self.name_value(key);
            if self.dict_get(dict, key)?.is_none() {
                self.dict_set(dict, key, value)?;
            }
        }
        for (at, name) in linked.code.globals.iter().enumerate() {
            let value = self.globals[linked.globals + at];
            let key = self.intern(name);
            let key = self.name_value(key);
            if value.is_undef() {
                self.dict_remove(dict, key)?;
            } else {
                self.dict_set(dict, key, value)?;
            }
        }
        if !is_unit {
            self.module_dict = Value::Dict(dict);
        }
        Ok(Value::Dict(dict))
    }

    /// Does to the module what was done to its dict; whether it was that dict.
    pub(crate) fn mirror_module(&mut self, dict: DictId, key: Value, value: Option<Value>) -> bool {
        let Value::Dict(module) = self.module_dict else { return false };
        if module != dict {
            return false;
        }
        let Value::Str(name) = self.unwrap(key) else { return true };
        let text = &self.heap.str(name).text;
        let main = self.linked.iter().find(|linked| crate::native::unit_name(&linked.code.file).is_none());
        let place = main.and_then(|linked| {
            let at = linked.code.globals.iter().position(|global| **global == **text)?;
            Some(linked.globals + at)
        });
        if let Some(place) = place {
            self.globals[place] = value.unwrap_or(Value::Undef);
        }
        true
    }

    /// A module variable that only `globals()["name"] = ...` has set, or NameError.
    pub(crate) fn written_global(&mut self, name: &str) -> R<Value> {
        if let Value::Dict(dict) = self.module_dict {
            let key = self.str(name);
            if let Some(value) = self.dict_get(dict, key)? {
                return Ok(value);
            }
        }
        Err(self.name_error(name))
    }

    /// The names of the running function, class body or module.
    fn local_names(&mut self) -> R<Value> {
        let Some(frame) = self.frames.last() else { return Ok(Value::Dict(self.dict())) };
        let (base, linked) = (frame.base as usize, std::rc::Rc::clone(&self.linked[frame.code as usize]));
        if linked.index == 0 {
            return self.module_names();
        }
        let function = linked.function();
        if function.local_names.first().is_some_and(|name| name == ".namespace") {
            return Ok(self.stack[base]);
        }
        let names: Vec<(String, Value)> =
            function.local_names.iter().enumerate().map(|(at, name)| (name.clone(), self.stack[base + at])).collect();
        self.charge(60 * names.len() as u64)?;
        let dict = self.dict();
        let parameters = function.parameters.count();
        // As CPython lists them: plain variables, those that inner functions share, those of outer functions.
        let is_free = |name: &str| function.free_names.iter().any(|free| free == name);
        for group in 0..3 {
            for (at, (name, value)) in names.iter().enumerate() {
                let own = match (value, is_free(name)) {
                    (_, true) => 2,
                    (Value::Cell(_), _) if at >= parameters => 1,
                    _ => 0,
                };
                let value = match value {
                    Value::Cell(cell) => *self.heap.cell(*cell),
                    value => *value,
                };
                if own == group && !value.is_undef() {
                    let key = self.str(name.as_str());
                    self.dict_set(dict, key, value)?;
                }
            }
        }
        Ok(Value::Dict(dict))
    }
}

pub(super) fn globals(vm: &mut Machine, _: Args) -> R<Value> {
    vm.module_names()
}

pub(super) fn locals(vm: &mut Machine, _: Args) -> R<Value> {
    vm.local_names()
}

/// The names of [`locals`] in order.
pub(super) fn names_here(vm: &mut Machine) -> R<Value> {
    let dict = vm.local_names()?;
    let names = vm.collect_values(dict)?;
    let sorted = crate::types::sorting::sort(vm, names, Value::None, false)?;
    Ok(vm.list(sorted))
}
