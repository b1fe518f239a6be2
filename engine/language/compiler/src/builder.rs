//! The state of a compilation: functions being written, registers, labels, constants and places.

use crate::scope::{Meaning, ScopeKind, Scopes};
use crate::tables::{Assigned, Constants, Names, Places};
use crate::{Diagnostic, Finding, Imports, Severity};
use bytecode::{Code, Constant, Function, Handler, Instr, Location, Parameters};
use syntax::Parsed;
use syntax::ast::Stmt;
use syntax::text_size::{Ranged, TextRange};

/// A register of the function being written.
pub(crate) type Reg = u16;

/// Registers one function may use; temporaries of nested expressions included.
pub(crate) const MAX_REGISTERS: usize = 4_000;

/// Copies of a `finally` body that one function may get, one for every way out of it.
pub(crate) const MAX_FINALLY_COPIES: usize = 1_024;

/// A place in the code that is known later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label(usize);

/// What a statement is inside of, innermost last.
#[derive(Clone, Debug)]
pub(crate) enum Block<'a> {
    Loop {
        breaks: Label,
        continues: Label,
    },
    /// A `try` with a `finally`.
    Finally {
        body: &'a [Stmt],
        region: usize,
    },
    /// A handler whose exception is being handled.
    Handler {
        saved: Reg,
        name: Option<&'a str>,
        region: usize,
    },
    /// A `with`, its `__exit__` in a register.
    With {
        exit: Reg,
        is_async: bool,
        region: usize,
        range: TextRange,
    },
}

/// A range of instructions that a handler covers, with holes where cleanups were written.
#[derive(Clone, Debug, Default)]
struct Region {
    ranges: Vec<(u32, u32)>,
    open: Option<u32>,
}

/// The function being written.
pub(crate) struct Draft<'a> {
    pub scope: usize,
    pub function: Function,
    /// Registers of names, cells and free variables.
    pub registers: Names,
    /// Names that surely have a value here, by their registers.
    pub assigned: Assigned,
    pub next: usize,
    pub blocks: Vec<Block<'a>>,
    labels: Vec<Option<u32>>,
    fixups: Vec<(usize, Label)>,
    regions: Vec<Region>,
    location: u32,
    places: Places,
    constant_index: Constants,
    name_index: Names,
    pub finally_copies: usize,
    /// How many blocks stood around each `except*` handler that is being written.
    pub star_handlers: Vec<usize>,
    /// Where a class body keeps its variables.
    pub namespace: Option<Reg>,
}

/// One compilation.
pub(crate) struct Builder<'a> {
    pub parsed: &'a Parsed,
    pub source: &'a str,
    pub imports: &'a dyn Imports,
    pub scopes: Scopes,
    pub code: Code,
    pub drafts: Vec<Draft<'a>>,
    findings: Vec<Finding>,
    global_index: Names,
    builtin_index: Names,
    /// Names that neither the module nor the builtins know, with place and scope of each use.
    pub global_uses: Vec<(String, TextRange, usize)>,
    overflowed: bool,
    /// Classes around the code being written, innermost last.
    pub classes: Vec<String>,
}

impl<'a> Builder<'a> {
    pub fn new(parsed: &'a Parsed, source: &'a str, file: &str, imports: &'a dyn Imports) -> Builder<'a> {
        let scopes = Scopes::of(&parsed.tree.body);
        let code = Code { file: file.to_owned(), source: source.to_owned(), ..Code::default() };
        let mut builder = Builder {
            parsed,
            source,
            imports,
            scopes,
            code,
            drafts: Vec::new(),
            findings: Vec::new(),
            global_index: Names::default(),
            builtin_index: Names::default(),
            global_uses: Vec::new(),
            overflowed: false,
            classes: Vec::new(),
        };
        for error in std::mem::take(&mut builder.scopes.errors) {
            builder.error(error.range, error.message);
        }
        builder
    }

    /// Writes the module body.
    pub fn module(&mut self, body: &'a [Stmt]) {
        // Function 0 is the module; its slot is taken before inner functions are numbered.
        self.code.functions.push(Function::default());
        self.open("<module>", "<module>", 0, Parameters::default(), TextRange::default());
        self.body(body);
        self.at(TextRange::default());
        self.return_none();
        let function = self.close();
        self.code.functions[0] = function;
    }

    pub fn finish(self) -> Code {
        self.code
    }

    // Findings.

    pub fn error(&mut self, range: TextRange, message: impl Into<String>) {
        self.find(Severity::Error, range, message.into(), None);
    }

    pub fn error_hint(&mut self, range: TextRange, message: impl Into<String>, hint: impl Into<String>) {
        self.find(Severity::Error, range, message.into(), Some(hint.into()));
    }

    pub fn warn(&mut self, range: TextRange, message: impl Into<String>, hint: Option<String>) {
        self.find(Severity::Warning, range, message.into(), hint);
    }

    fn find(&mut self, severity: Severity, range: TextRange, message: String, hint: Option<String>) {
        // Warnings, however many, leave room for errors.
        let count = self.findings.iter().filter(|found| found.severity == severity).count();
        if count < syntax::MAX_DIAGNOSTICS {
            self.findings.push(Finding { severity, message, hint, range });
        }
    }

    pub fn take_diagnostics(&mut self) -> Vec<Diagnostic> {
        let lines = &self.parsed.lines;
        std::mem::take(&mut self.findings)
            .into_iter()
            .map(|found| {
                let (start, end) = (lines.place(found.range.start().to_u32()), lines.place(found.range.end().to_u32()));
                Diagnostic {
                    severity: found.severity,
                    message: found.message,
                    hint: found.hint,
                    line: start.line,
                    column: start.column,
                    end_line: end.line,
                    end_column: end.column,
                }
            })
            .collect()
    }

    /// The source text of a node.
    pub fn text(&self, node: &impl Ranged) -> &'a str {
        let range = node.range();
        self.source.get(range.start().to_usize()..range.end().to_usize()).unwrap_or("")
    }

    // Functions.

    /// Begins a function; its parameters and locals get registers.
    pub fn open(&mut self, name: &str, qualname: &str, scope: usize, parameters: Parameters, range: TextRange) {
        let line = self.parsed.lines.line(range.start().to_u32());
        let mut draft = Draft {
            scope,
            function: Function {
                name: name.to_owned(),
                qualname: qualname.to_owned(),
                line,
                parameters,
                ..Function::default()
            },
            registers: Names::default(),
            assigned: Assigned::default(),
            next: 0,
            blocks: Vec::new(),
            labels: Vec::new(),
            fixups: Vec::new(),
            regions: Vec::new(),
            location: 0,
            places: Places::default(),
            constant_index: Constants::default(),
            name_index: Names::default(),
            finally_copies: 0,
            star_handlers: Vec::new(),
            namespace: None,
        };
        draft.function.locations.push(Location::default());
        let parameters = draft.function.parameters.clone();
        let named = parameters
            .positional
            .iter()
            .chain(&parameters.keyword_only)
            .chain(&parameters.variadic)
            .chain(&parameters.keywords);
        for name in named {
            let register = draft.add_local(name);
            draft.registers.insert(name, register);
            if !self.scopes.all[scope].deleted.contains(name) {
                draft.assigned.insert(register);
            }
        }
        let info = &self.scopes.all[scope];
        let is_function = !matches!(info.kind, ScopeKind::Module | ScopeKind::Class);
        if is_function {
            for name in &info.bound {
                if matches!(info.meaning(name), Meaning::Local | Meaning::Cell) && !draft.registers.contains(name) {
                    let register = draft.add_local(name);
                    draft.registers.insert(name, register);
                }
            }
        }
        // Cells and free variables: a register each that holds the cell.
        let cells: Vec<String> = info.cells.iter().cloned().collect();
        let frees = info.frees.clone();
        for name in &cells {
            let register = match draft.registers.get(name) {
                Some(register) => register,
                None => {
                    let register = draft.add_local(name);
                    draft.registers.insert(name, register);
                    register
                }
            };
            draft.emit(Instr::MakeCell { a: register });
        }
        for (index, name) in frees.iter().enumerate() {
            let register = draft.add_local(name);
            draft.registers.insert(name, register);
            draft.emit(Instr::LoadFree { d: register, index: index as u16 });
        }
        draft.function.free_names = frees;
        draft.next = draft.function.local_names.len();
        draft.function.register_count = draft.next as u16;
        self.drafts.push(draft);
    }

    /// Ends the function being written: labels become targets.
    pub fn close(&mut self) -> Function {
        let Some(mut draft) = self.drafts.pop() else { return Function::default() };
        for (index, label) in std::mem::take(&mut draft.fixups) {
            let place = draft.labels[label.0].unwrap_or(0);
            match &mut draft.function.instrs[index] {
                Instr::Jump { target } | Instr::JumpIf { target, .. } | Instr::JumpIfNot { target, .. } => {
                    *target = place
                }
                _ => {}
            }
        }
        draft.function.local_count = draft.function.local_names.len() as u16;
        draft.function.sum_blocks();
        draft.function
    }

    /// The function being written.
    pub fn draft(&mut self) -> &mut Draft<'a> {
        let last = self.drafts.len() - 1;
        &mut self.drafts[last]
    }

    pub fn scope(&self) -> usize {
        self.drafts.last().map_or(0, |draft| draft.scope)
    }

    /// A local surely has a value from here on.
    pub fn mark_assigned(&mut self, name: &str) {
        if self.scopes.all[self.scope()].deleted.contains(name) {
            return;
        }
        let draft = self.draft();
        if let Some(register) = draft.registers.get(name) {
            draft.assigned.insert(register);
        }
    }

    /// What a name means in the function being written.
    pub fn meaning(&self, name: &str) -> Meaning {
        self.scopes.all[self.scope()].meaning(name)
    }

    /// `Outer.method` or `outer.<locals>.inner`.
    pub fn qualname(&self, name: &str) -> String {
        match self.drafts.last() {
            Some(draft) if draft.scope != 0 => {
                let is_class = self.scopes.all[draft.scope].kind == ScopeKind::Class;
                let outer = &draft.function.qualname;
                if is_class { format!("{outer}.{name}") } else { format!("{outer}.<locals>.{name}") }
            }
            _ => name.to_owned(),
        }
    }

    // Instructions.

    pub fn emit(&mut self, instr: Instr) {
        self.draft().emit(instr);
    }

    /// The next instructions come from this node.
    pub fn at(&mut self, range: TextRange) {
        self.at_anchored(range, None);
    }

    /// As [`Builder::at`], with the place of the operator.
    pub fn at_anchored(&mut self, range: TextRange, anchor: Option<(u32, u32)>) {
        if range.is_empty() {
            self.draft().location = 0;
            return;
        }
        let lines = &self.parsed.lines;
        let (start, end) = (lines.place(range.start().to_u32()), lines.place(range.end().to_u32()));
        let (from, to) = match anchor {
            Some((from, to)) if start.line == end.line => (lines.place(from).column, lines.place(to).column),
            _ => (0, 0),
        };
        let place = Location {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            anchor_column: from,
            anchor_end: to,
        };
        let draft = self.draft();
        draft.location = draft.places.number(place, &mut draft.function.locations);
    }

    pub fn label(&mut self) -> Label {
        let draft = self.draft();
        draft.labels.push(None);
        Label(draft.labels.len() - 1)
    }

    pub fn place(&mut self, label: Label) {
        let draft = self.draft();
        draft.labels[label.0] = Some(draft.function.instrs.len() as u32);
    }

    pub fn jump(&mut self, label: Label) {
        self.jump_with(label, Instr::Jump { target: 0 });
    }

    pub fn jump_if(&mut self, a: Reg, label: Label) {
        self.jump_with(label, Instr::JumpIf { a, target: 0 });
    }

    pub fn jump_if_not(&mut self, a: Reg, label: Label) {
        self.jump_with(label, Instr::JumpIfNot { a, target: 0 });
    }

    fn jump_with(&mut self, label: Label, instr: Instr) {
        let draft = self.draft();
        let index = draft.function.instrs.len();
        draft.fixups.push((index, label));
        draft.emit(instr);
    }

    /// Whether the code just written can go on to what follows.
    pub fn is_reachable(&mut self) -> bool {
        let draft = self.draft();
        let here = draft.function.instrs.len() as u32;
        let jumped_to = draft.labels.contains(&Some(here));
        let ended = matches!(
            draft.function.instrs.last(),
            Some(
                Instr::Return { .. }
                    | Instr::Raise { .. }
                    | Instr::RaiseFrom { .. }
                    | Instr::Reraise {}
                    | Instr::ReraiseValue { .. }
            )
        );
        jumped_to || !ended
    }

    // Registers.

    /// A fresh temporary.
    pub fn temp(&mut self) -> Reg {
        let draft = self.draft();
        let register = draft.next;
        draft.next += 1;
        let is_over = draft.next > MAX_REGISTERS;
        if !is_over {
            draft.function.register_count = draft.function.register_count.max(draft.next as u16);
        }
        if is_over && !self.overflowed {
            self.overflowed = true;
            let range = TextRange::default();
            self.error_hint(
                range,
                format!("a function needs more than {MAX_REGISTERS} registers"),
                "split it into smaller functions or shorter expressions",
            );
        }
        if is_over { (MAX_REGISTERS - 1) as Reg } else { register as Reg }
    }

    /// Temporaries in a row.
    pub fn temps(&mut self, count: usize) -> Reg {
        let first = self.temp();
        for _ in 1..count {
            self.temp();
        }
        first
    }

    pub fn mark(&mut self) -> usize {
        self.draft().next
    }

    pub fn release(&mut self, mark: usize) {
        self.draft().next = mark;
    }

    // Tables.

    /// A constant's number; equal ones of one kind share it.
    pub fn constant(&mut self, constant: Constant) -> u16 {
        let draft = self.draft();
        if let Some(index) = draft.constant_index.get(&constant, &draft.function.constants) {
            return index;
        }
        let index = draft.function.constants.len();
        if index >= usize::from(u16::MAX) {
            self.too_large("constants");
            return 0;
        }
        draft.function.constants.push(constant);
        draft.constant_index.insert_last(&draft.function.constants);
        index as u16
    }

    /// A name's number.
    pub fn name(&mut self, name: &str) -> u16 {
        let draft = self.draft();
        if let Some(index) = draft.name_index.get(name) {
            return index;
        }
        let index = draft.function.names.len();
        if index >= usize::from(u16::MAX) {
            self.too_large("names");
            return 0;
        }
        draft.function.names.push(name.to_owned());
        draft.name_index.insert(name, index as u16);
        index as u16
    }

    /// A name's number as a class sees it: `__x` belongs to the class around and becomes `_Class__x`.
    pub fn private_name(&mut self, name: &str) -> u16 {
        let class = self.classes.last().map(|class| class.trim_start_matches('_')).unwrap_or("");
        if name.starts_with("__") && !name.ends_with("__") && !class.is_empty() {
            let mangled = format!("_{class}{name}");
            return self.name(&mangled);
        }
        self.name(name)
    }

    fn too_large(&mut self, what: &str) {
        self.error_hint(
            TextRange::default(),
            format!("a function has more than 65,535 {what}"),
            "split it, or pass large data as an argument",
        );
    }

    /// A module variable's number.
    pub fn global(&mut self, name: &str) -> u16 {
        if let Some(index) = self.global_index.get(name) {
            return index;
        }
        let index = self.code.globals.len().min(usize::from(u16::MAX)) as u16;
        self.code.globals.push(name.to_owned());
        self.global_index.insert(name, index);
        index
    }

    /// A builtin's number in this file.
    pub fn builtin(&mut self, name: &str) -> u16 {
        if let Some(index) = self.builtin_index.get(name) {
            return index;
        }
        let index = self.code.builtins.len().min(usize::from(u16::MAX)) as u16;
        self.code.builtins.push(name.to_owned());
        self.builtin_index.insert(name, index);
        index
    }

    pub fn load_constant(&mut self, constant: Constant, d: Reg) {
        let instr = match constant {
            Constant::Int(number) if i16::try_from(number).is_ok() => Instr::LoadInt { d, value: number as i16 },
            constant => Instr::LoadConst { d, k: self.constant(constant) },
        };
        self.emit(instr);
    }

    pub fn return_none(&mut self) {
        let d = self.temp();
        self.load_constant(Constant::None, d);
        self.emit(Instr::Return { a: d });
    }

    // Regions that handlers cover.

    /// Begins a covered region.
    pub fn open_region(&mut self) -> usize {
        let draft = self.draft();
        let here = draft.function.instrs.len() as u32;
        draft.regions.push(Region { ranges: Vec::new(), open: Some(here) });
        draft.regions.len() - 1
    }

    /// Ends or interrupts a region.
    pub fn pause_region(&mut self, region: usize) {
        let draft = self.draft();
        let here = draft.function.instrs.len() as u32;
        let region = &mut draft.regions[region];
        if let Some(start) = region.open.take()
            && start < here
        {
            region.ranges.push((start, here));
        }
    }

    pub fn resume_region(&mut self, region: usize) {
        let draft = self.draft();
        let here = draft.function.instrs.len() as u32;
        draft.regions[region].open = Some(here);
    }

    /// Sends the region's exceptions to the place the code has reached.
    pub fn handle_region(&mut self, region: usize) {
        let draft = self.draft();
        let target = draft.function.instrs.len() as u32;
        let ranges = std::mem::take(&mut draft.regions[region].ranges);
        for (start, end) in ranges {
            draft.function.handlers.push(Handler { start, end, target });
        }
    }
}

impl Draft<'_> {
    pub fn emit(&mut self, instr: Instr) {
        self.function.instrs.push(instr);
        self.function.location_of.push(self.location);
    }

    fn add_local(&mut self, name: &str) -> Reg {
        self.function.local_names.push(name.to_owned());
        (self.function.local_names.len() - 1).min(MAX_REGISTERS - 1) as Reg
    }
}
