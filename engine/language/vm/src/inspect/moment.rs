//! What an inspector sees at a moment of a run: place, gas, local variables and stored fields, shown without running any code.

use super::shown::{MAX_SHOWN_BYTES, shown};
use crate::machine::Machine;
use crate::value::Value;
use primitives::Gas;

/// Local variables shown at most.
const MAX_LOCALS: usize = 48;

/// A moment of a run, just before something happens in the frame on top.
pub struct Moment<'a> {
    machine: &'a Machine,
    function: u32,
    line: u32,
    spent: u64,
    returned: Option<Value>,
}

/// A stored field that the run has touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its number among the contract's fields.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// Its value, shown.
    pub text: String,
}

impl<'a> Moment<'a> {
    pub(super) fn new(machine: &'a Machine, function: u32, line: u32, spent: u64) -> Moment<'a> {
        Moment { machine, function, line, spent, returned: None }
    }

    pub(super) fn with_returned(self, value: Value) -> Moment<'a> {
        Moment { returned: Some(value), ..self }
    }

    /// The run.
    pub fn machine(&self) -> &'a Machine {
        self.machine
    }

    /// The number of the running function.
    pub fn function_number(&self) -> u32 {
        self.function
    }

    /// The file of the running function.
    pub fn file(&self) -> &'a str {
        self.machine.function_names(self.function).map_or("", |(file, ..)| file)
    }

    /// Its qualified name.
    pub fn function(&self) -> &'a str {
        self.machine.function_names(self.function).map_or("", |(_, name, _)| name)
    }

    /// The line, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// How many Python frames there are.
    pub fn depth(&self) -> u32 {
        self.machine.frames.len() as u32
    }

    /// Whether the frame is the outermost one, and no module body.
    pub fn is_entry(&self) -> bool {
        let outermost = self.machine.frames.len() == 1;
        outermost && self.machine.linked.get(self.function as usize).is_some_and(|linked| linked.index != 0)
    }

    /// Gas used by what has run; what is paid ahead for the rest of a basic block is not in it.
    pub fn gas_used(&self) -> Gas {
        Gas(self.spent)
    }

    /// What the frame hands to its caller, shown.
    pub fn returned(&self) -> Option<String> {
        self.returned.map(|value| shown(self.machine, value, MAX_SHOWN_BYTES))
    }

    /// The set variables of the running function, in the order of their definition; a module's are its globals that are no definitions.
    pub fn locals(&self) -> Vec<(String, String)> {
        let machine = self.machine;
        let Some(frame) = machine.frames.last() else { return Vec::new() };
        let linked = &machine.linked[frame.code as usize];
        let code = linked.function();
        let mut found: Vec<(&str, Value)> = Vec::new();
        if linked.index == 0 {
            let globals = linked.code.globals.iter().enumerate();
            found.extend(globals.map(|(at, name)| (name.as_str(), machine.globals[linked.globals + at])));
            found.retain(|(_, value)| {
                !matches!(value, Value::Func(_) | Value::Class(_) | Value::Module(_) | Value::Builtin(_))
            });
        }
        let base = frame.base as usize;
        let own = code.local_names.iter().enumerate();
        found.extend(own.map(|(at, name)| (name.as_str(), machine.cell_or_value(machine.stack[base + at]))));
        if let Value::Func(function) = frame.function {
            let closure = machine.heap.func(function).closure.iter();
            let cells = code.free_names.iter().zip(closure);
            found.extend(cells.map(|(name, cell)| (name.as_str(), machine.cell_or_value(*cell))));
        }
        found.retain(|(name, value)| !value.is_undef() && !name.starts_with('.'));
        let shown = |(name, value): &(&str, Value)| ((*name).to_owned(), shown(machine, *value, MAX_SHOWN_BYTES));
        let mut locals: Vec<(String, String)> = found.iter().take(MAX_LOCALS).map(shown).collect();
        if found.len() > MAX_LOCALS {
            locals.push(("…".to_owned(), format!("{} more", found.len() - MAX_LOCALS)));
        }
        locals
    }

    /// The stored fields that the run has touched, shown in at most `limit` bytes each.
    pub fn fields(&self, limit: usize) -> Vec<Field> {
        let fields = self.machine.contract.touched().map(|(number, name, value)| Field {
            number,
            name: self.machine.name(name).to_owned(),
            text: shown(self.machine, value, limit),
        });
        fields.collect()
    }

    /// The bytes that a field had when the run began or last called another contract; `None` before the contract was deployed.
    pub fn stored(&self, number: usize) -> Option<std::rc::Rc<[u8]>> {
        self.machine.contract.stored(number)
    }
}

impl Machine {
    /// What a cell holds, and every other value itself.
    fn cell_or_value(&self, value: Value) -> Value {
        match value {
            Value::Cell(cell) => *self.heap.cell(cell),
            other => other,
        }
    }
}
