//! Where the gas of a run went: per line, per function, and what no line is charged with.

use super::{Event, Inspector, MAX_SHOWN_BYTES, Moment, Spot};
use crate::machine::Machine;
use bytecode::Code;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A line's share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// Its file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// Its text, without the indentation.
    pub text: String,
    /// Its gas, builtins that it called included.
    pub gas: u64,
    /// How many times it began.
    pub count: u64,
}

/// A function's share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionRow {
    /// Its file.
    pub file: String,
    /// The line of its `def`.
    pub line: u32,
    /// Its qualified name.
    pub function: String,
    /// The gas of its own lines; functions that it called have rows of their own.
    pub gas: u64,
    /// How many times it was entered.
    pub count: u64,
}

/// A profile to be shown. The gas of `lines` and `others` together is the run's gas, and so is that of `functions` and `others`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileRows {
    /// By file, in the order in which they began, and by line.
    pub lines: Vec<LineRow>,
    /// In the order in which they were first entered.
    pub functions: Vec<FunctionRow>,
    /// What no line is charged with.
    pub others: Vec<(Spot, u64)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Share {
    gas: u64,
    count: u64,
}

/// An inspector that adds up.
#[derive(Debug, Default)]
pub struct Profile {
    shares: BTreeMap<Spot, Share>,
    /// By the function's number in the run, with its names.
    functions: BTreeMap<u32, FunctionRow>,
    /// The files in the order in which they began, with their source.
    files: Vec<(String, Rc<Code>)>,
    order: Vec<u32>,
    steps: u64,
}

impl Profile {
    /// Nothing added up yet.
    pub fn new() -> Profile {
        Profile::default()
    }

    /// Lines that began.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// The rows.
    pub fn rows(&self) -> ProfileRows {
        let texts: Vec<Vec<&str>> = self.files.iter().map(|(_, code)| code.source.lines().collect()).collect();
        let mut lines: BTreeMap<(usize, u32), LineRow> = BTreeMap::new();
        let mut functions = self.functions.clone();
        let mut others = Vec::new();
        for (spot, share) in &self.shares {
            let Spot::Line { function, line } = *spot else {
                others.push((*spot, share.gas));
                continue;
            };
            let Some(own) = functions.get_mut(&function) else { continue };
            own.gas += share.gas;
            let place = self.files.iter().position(|(file, _)| *file == own.file).unwrap_or(usize::MAX);
            let text = || texts.get(place)?.get((line as usize).checked_sub(1)?).map(|text| text.trim());
            let row = lines.entry((place, line)).or_insert_with(|| LineRow {
                file: own.file.clone(),
                line,
                text: text().unwrap_or_default().chars().take(MAX_SHOWN_BYTES).collect(),
                gas: 0,
                count: 0,
            });
            row.gas += share.gas;
            row.count += share.count;
        }
        let functions = self.order.iter().filter_map(|number| functions.remove(number)).collect();
        ProfileRows { lines: lines.into_values().collect(), functions, others }
    }

    fn function(&mut self, machine: &Machine, number: u32) -> &mut FunctionRow {
        let (order, files) = (&mut self.order, &mut self.files);
        self.functions.entry(number).or_insert_with(|| {
            order.push(number);
            if let Some(code) = machine.code_of(number)
                && !files.iter().any(|(file, _)| *file == code.file)
            {
                files.push((code.file.clone(), code));
            }
            let (file, function, line) = machine.function_names(number).unwrap_or_default();
            FunctionRow { file: file.to_owned(), line, function: function.to_owned(), gas: 0, count: 0 }
        })
    }
}

impl Inspector for Profile {
    fn event(&mut self, event: Event, moment: &Moment) {
        let function = moment.function_number();
        match event {
            Event::Call => self.function(moment.machine(), function).count += 1,
            Event::Line => {
                self.steps += 1;
                self.shares.entry(Spot::Line { function, line: moment.line() }).or_default().count += 1;
            }
            Event::Return | Event::End => {}
        }
    }

    fn gas(&mut self, machine: &Machine, spot: Spot, gas: u64) {
        if let Spot::Line { function, .. } = spot {
            self.function(machine, function);
        }
        self.shares.entry(spot).or_default().gas += gas;
    }
}
