//! Modules inside modules: `import a.b` and `from a import b`.

use crate::machine::Machine;
use crate::value::*;
use crate::{R, classes};

impl Machine {
    /// A module inside another, once it was imported.
    pub(crate) fn submodule(&self, parent: ModuleId, name: Sym) -> Option<ModuleId> {
        let (parent, name) = (&self.heap.module(parent).name, self.name(name));
        let is_inside = |known: &str| {
            known.strip_prefix(&**parent).and_then(|rest| rest.strip_prefix('.')).is_some_and(|rest| rest == name)
        };
        self.modules.iter().find(|(known, _)| is_inside(known)).map(|(_, module)| *module)
    }

    /// `from module import name`.
    pub(crate) fn import_from(&mut self, module: Value, name: Sym) -> R<Value> {
        if let Some(value) = self.find_attr(module, name)? {
            return Ok(value);
        }
        let unit = match module {
            Value::Module(id) => format!("{}.{}", self.heap.module(id).name, self.name(name)),
            _ => String::new(),
        };
        match self.load_module(&unit)? {
            Some(module) => Ok(Value::Module(module)),
            None => {
                let attribute = self.name(name).to_owned();
                let module = match module {
                    Value::Module(id) => self.heap.module(id).name.to_string(),
                    _ => "?".to_owned(),
                };
                let text = format!("cannot import name '{attribute}' from '{module}' (unknown location)");
                Err(self.error(classes::IMPORT_ERROR, text))
            }
        }
    }
}
