//! The language reference of contract authors, made from the registries: contracts/REFERENCE.md says what they say, or this fails.

use crate::case::{corpus, first_difference};
use bytecode::Code;
use std::collections::BTreeMap;
use std::path::Path;
use syntax::ast::{Expr, Stmt};
use syntax::text_size::Ranged;
use vm::types::TypeRow;
use vm::{ModuleRow, NativeRow, Params};

#[test]
fn the_reference_is_what_the_registries_say() {
    let mut page = Page { text: String::new(), undocumented: Vec::new() };
    page.write();
    assert!(page.undocumented.is_empty(), "rows without a sentence:\n  {}", page.undocumented.join("\n  "));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contracts/REFERENCE.md");
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    if known == page.text {
        return;
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &page.text).expect("the reference can be written");
    } else {
        panic!("contracts/REFERENCE.md: UPDATE_EXPECT=1, then review\n      {}", first_difference(&known, &page.text));
    }
}

struct Page {
    text: String,
    undocumented: Vec<String>,
}

const HEAD: &str = "\
# The language of contracts

Made from the engine's own tables by `UPDATE_EXPECT=1 cargo test -p tests reference`; a test keeps it true.

A contract is a Python file. What Python says it means is what it means (CPython 3.11; syntax of 3.12 is accepted), except where
[DIFFERENCES.md](DIFFERENCES.md) says otherwise. This page lists what there is: the builtins, the types and their methods, the modules
and their functions, what is not offered and what to use instead, what everything costs, and the limits.

One gas is about 10 ns of native execution. The figure beside a row is what the call itself costs; work that grows with its arguments
is charged by its size before it is done, memory by the bytes taken.
";

/// Statements and expressions, for readers who look for one.
const LANGUAGE: &str = "
## Statements and expressions

All of Python's: assignment in every form, `del`, `if`, `while`, `for`, `try` with `except`, `except*`, `else` and `finally`, `with`,
`match`, `def`, `lambda`, `class`, `async def`, `await`, `async for`, `async with`, `return`, `yield`, `yield from`, `raise`, `assert`,
`import`, `from`, `global`, `nonlocal`, `pass`, `break`, `continue`, `type`; comprehensions, generator expressions, conditional
expressions, `:=`, f-strings, slices, starred arguments, decorators, chained comparisons. Numbers are ints of any size and floats.
";

impl Page {
    fn write(&mut self) {
        self.text.push_str(HEAD);
        self.text.push_str(LANGUAGE);
        self.contracts();
        self.builtins();
        self.types();
        self.exceptions();
        self.modules();
        self.not_offered();
        self.opcodes();
        self.limits();
    }

    fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// Headings of a table.
    fn table(&mut self, heads: &[&str]) {
        let rule: Vec<&str> = heads.iter().map(|head| if *head == "gas" { "---:" } else { "---" }).collect();
        self.line(format!("\n| {} |\n| {} |", heads.join(" | "), rule.join(" | ")));
    }

    /// One row of a registry.
    fn row(&mut self, place: &str, row: &NativeRow) {
        let (signature, text) = parted(row);
        if text.is_empty() && signature.is_empty() {
            self.undocumented.push(format!("{place}{}", row.name));
        }
        self.line(format!("| {} | {} | {} |", code(&signature), cell(&text), gas(row.gas)));
    }

    fn contracts(&mut self) {
        self.line("\n## Contracts\n");
        self.line("Builtins of every contract file; they can also be imported from `panda`.");
        self.table(&["name", "what it does", "gas"]);
        for row in vm::contract_functions() {
            self.row("", row);
        }
        self.line("| `event.Name(field=value)` | An event of that name, for `self.emit`; names begin with a capital letter. | |");
        self.line("| `self.emit(event)` | Writes an event to the receipt. | 20.0 |");
        self.line("| `self.state.field` | A stored field, as the nested class `State` declares it. | |");
        self.line("| `ctx` | Of a call: `sender`, `origin`, `contract_address`, `value`, `block_height`, `timestamp`, `tx_hash`. | |");
    }

    fn builtins(&mut self) {
        self.line("\n## Builtin functions");
        self.table(&["call", "what it does", "gas"]);
        let mut rows: Vec<&NativeRow> =
            vm::builtins::FUNCTIONS.iter().filter(|row| !row.name.starts_with('_')).collect();
        rows.sort_by_key(|row| row.name);
        for row in rows {
            self.row("", row);
        }
    }

    fn types(&mut self) {
        self.line("\n## Types");
        for row in vm::types::TYPES {
            let name = vm::classes::CLASSES[row.class.0 as usize].name;
            let is_exception = name.ends_with("Error") || matches!(name, "BaseException" | "StopIteration");
            if is_exception || row.constructor.is_none() && !matches!(name, "generator" | "coroutine") {
                continue;
            }
            self.one_type(name, row);
        }
    }

    fn one_type(&mut self, name: &str, row: &TypeRow) {
        self.line(format!("\n### {name}"));
        self.table(&["call", "what it does", "gas"]);
        if let Some(constructor) = &row.constructor {
            self.row("", constructor);
        }
        let mut methods: BTreeMap<&str, &NativeRow> = BTreeMap::new();
        let mut special = Vec::new();
        for method in row.methods.iter().copied().flatten() {
            if method.name.starts_with("__") {
                special.push(format!("`{}`", method.name));
            } else {
                methods.insert(method.name, method);
            }
        }
        for method in methods.values() {
            self.row(&format!("{name}."), method);
        }
        for getter in row.getters.iter().filter(|getter| !getter.name.starts_with('_')) {
            let (signature, text) = parted(getter);
            let text = if text.is_empty() { signature } else { text };
            if text.is_empty() {
                self.undocumented.push(format!("{name}.{}", getter.name));
            }
            self.line(format!("| `.{}` | {} | {} |", getter.name, cell(&text), gas(getter.gas)));
        }
        special.sort();
        special.dedup();
        if !special.is_empty() {
            self.line(format!("\nCan be called by name too: {}.", special.join(" ")));
        }
    }

    fn exceptions(&mut self) {
        self.line("\n## Exceptions\n");
        self.line(
            "Each below its base; all can be raised, caught and inherited from. Gas and limits cannot be caught.\n",
        );
        let all = vm::classes::CLASSES;
        let base = vm::classes::BASE_EXCEPTION;
        self.line("- `BaseException`");
        self.below(base.0 as usize, all, 1);
    }

    fn below(&mut self, parent: usize, all: &[vm::classes::ClassRow], depth: usize) {
        for (index, class) in all.iter().enumerate() {
            if class.base.0 as usize == parent && index != parent {
                self.line(format!("{}- `{}`", "  ".repeat(depth), class.name));
                self.below(index, all, depth + 1);
            }
        }
    }

    fn modules(&mut self) {
        self.line("\n## Modules");
        let registry = pylib::registry();
        let shown = |name: &str| !name.starts_with('_') && !name.contains("._");
        for module in registry.modules.iter().filter(|module| shown(module.name)) {
            self.module(module);
        }
        let texts = std::fs::read_to_string(corpus("reference").join("modules.txt")).unwrap_or_default();
        let texts: BTreeMap<&str, &str> = texts.lines().filter_map(|line| line.split_once(": ")).collect();
        let unit = registry.unit.expect("there are modules written in Python");
        for name in compiler::Imports::modules(&pylib::Offer).iter().filter(|name| shown(name)) {
            if let Some(code) = unit(name) {
                self.unit(name, &code, &texts);
            }
        }
    }

    fn module(&mut self, module: &ModuleRow) {
        if module.doc.is_empty() {
            self.undocumented.push(format!("module {}", module.name));
        }
        self.line(format!("\n### {}\n\n{}", module.name, cell(module.doc)));
        let place = format!("{}.", module.name);
        if !module.functions.is_empty() || !module.kinds.is_empty() {
            self.table(&["call", "what it does", "gas"]);
        }
        for row in module.functions {
            self.row(&place, row);
        }
        for kind in module.kinds {
            if kind.doc.is_empty() {
                self.undocumented.push(format!("{place}{}", kind.name));
            }
            let (signature, text) = parted(&kind.constructor);
            let text = if text.is_empty() { kind.doc.to_owned() } else { text };
            self.line(format!("| {} | {} | {} |", code(&signature), cell(&text), gas(kind.constructor.gas)));
            for method in kind.methods.iter().filter(|method| !method.name.starts_with('_')) {
                let (signature, text) = parted(method);
                if signature.is_empty() && text.is_empty() {
                    self.undocumented.push(format!("{place}{}.{}", kind.name, method.name));
                }
                self.line(format!("| {} | {} | {} |", code(&format!(".{signature}")), cell(&text), gas(method.gas)));
            }
            for getter in kind.getters.iter().filter(|getter| !getter.name.starts_with("__")) {
                let (signature, text) = parted(getter);
                let text = if text.is_empty() { signature } else { text };
                self.line(format!("| `.{}` | {} | {} |", getter.name, cell(&text), gas(getter.gas)));
            }
        }
        let list = |names: Vec<&str>| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" ");
        if !module.numbers.is_empty() {
            self.line(format!("\nNumbers: {}.", list(module.numbers.iter().map(|(name, _)| *name).collect())));
        }
        if !module.exceptions.is_empty() {
            self.line(format!("\nExceptions: {}.", list(module.exceptions.iter().map(|(name, _)| *name).collect())));
        }
        if !module.builtins.is_empty() {
            self.line(format!("\nOffers the builtins {} too.", list(module.builtins.to_vec())));
        }
    }

    /// A module written in Python: its public names with their first sentences.
    fn unit(&mut self, module: &str, unit: &Code, texts: &BTreeMap<&str, &str>) {
        let parsed = syntax::parse(&unit.source);
        let body = &parsed.tree.body;
        let doc = docstring(body);
        if doc.is_empty() {
            self.undocumented.push(format!("module {module}"));
        }
        self.line(format!("\n### {module}\n\n{}", cell(doc)));
        self.table(&["name", "what it does"]);
        let mut names: BTreeMap<&str, (String, &str)> = BTreeMap::new();
        for stmt in body {
            match stmt {
                Stmt::FunctionDef(def) => {
                    let parameters = &unit.source[def.parameters.range().to_std_range()];
                    let signature =
                        format!("{}{}", def.name, parameters.split_whitespace().collect::<Vec<_>>().join(" "));
                    names.insert(def.name.as_str(), (signature, docstring(&def.body)));
                }
                Stmt::ClassDef(def) => {
                    drop(names.insert(def.name.as_str(), (def.name.to_string(), docstring(&def.body))))
                }
                Stmt::Assign(assign) => {
                    for target in &assign.targets {
                        let targets = match target {
                            Expr::Tuple(tuple) => tuple.elts.iter().collect(),
                            other => vec![other],
                        };
                        for name in targets.iter().filter_map(|target| target.as_name_expr()) {
                            names.entry(name.id.as_str()).or_insert((name.id.to_string(), ""));
                        }
                    }
                }
                _ => {}
            }
        }
        for (name, (signature, doc)) in names.iter().filter(|(name, _)| !name.starts_with('_')) {
            let key = format!("{module}.{name}");
            let text = match texts.get(key.as_str()) {
                Some(&"-") => continue, // the module's own
                Some(text) => (*text).to_owned(),
                None => cell(first_paragraph(doc)),
            };
            if text.is_empty() {
                self.undocumented.push(key);
            }
            self.line(format!("| {} | {} |", code(signature), text));
        }
    }

    fn not_offered(&mut self) {
        self.line("\n## Not offered\n");
        self.line("Refused at `check` and at deployment, with the place and what to use instead.");
        self.table(&["name", "instead"]);
        for (name, hint) in compiler::NOT_OFFERED_NAMES {
            self.line(format!("| `{name}` | {} |", cell(hint)));
        }
        self.table(&["module", "instead"]);
        for (name, hint) in compiler::NOT_OFFERED_MODULES {
            self.line(format!("| `{name}` | {} |", cell(hint)));
        }
    }

    fn opcodes(&mut self) {
        self.line("\n## What the steps of a program cost\n");
        self.line("A line of Python becomes a few of these; `panda run --stats` and the page's profile show the sums by line.");
        self.table(&["step", "what it does", "gas"]);
        for row in bytecode::OPCODES {
            if row.doc.is_empty() {
                self.undocumented.push(format!("opcode {}", row.name));
            }
            self.line(format!("| {} | {} | {} |", row.name, cell(row.doc), gas(row.gas)));
        }
    }

    fn limits(&mut self) {
        self.line("\n## Limits");
        self.table(&["what", "limit"]);
        let limits = vm::Limits::default();
        let rows = [
            ("memory of a run", bytes(limits.heap_bytes)),
            ("Python calls inside each other", limits.call_depth.to_string()),
            ("bits of an int", limits.int_bits.to_string()),
            ("digits of an int's text", vm::text::int_text::MAX_INT_DIGITS.to_string()),
            ("events of a transaction", limits.events.to_string()),
            ("printed text of a transaction", bytes(limits.log_bytes)),
            ("a result", bytes(limits.result_bytes)),
            ("source text", bytes(syntax::MAX_SOURCE_BYTES as u64)),
            ("brackets inside each other", syntax::MAX_BRACKET_DEPTH.to_string()),
            ("blocks inside each other", syntax::MAX_INDENT_DEPTH.to_string()),
            ("operators, calls and attributes in one expression", syntax::MAX_CHAIN.to_string()),
            ("nesting of stored values", primitives::codec::MAX_NESTING.to_string()),
        ];
        for (what, limit) in rows {
            self.line(format!("| {what} | {limit} |"));
        }
    }
}

/// A row's signature, and its text; rows whose doc has only a text get the signature of their parameters.
fn parted(row: &NativeRow) -> (String, String) {
    let (first, rest) = row.doc.split_once("\n\n").unwrap_or((row.doc, ""));
    if first.is_empty() {
        return (String::new(), String::new());
    }
    if rest.is_empty() && !first.starts_with(row.name) {
        return (made_up(row), first.to_owned());
    }
    (first.to_owned(), rest.to_owned())
}

fn made_up(row: &NativeRow) -> String {
    match row.params {
        Params::Named { names, .. } => format!("{}({})", row.name, names.join(", ")),
        _ => format!("{}(...)", row.name),
    }
}

/// The text that a body opens with.
fn docstring(body: &[Stmt]) -> &str {
    match body.first() {
        Some(Stmt::Expr(first)) => match &*first.value {
            Expr::StringLiteral(text) => text.value.to_str(),
            _ => "",
        },
        _ => "",
    }
}

fn first_paragraph(doc: &str) -> &str {
    doc.split("\n\n").next().unwrap_or_default().trim()
}

/// A text that stands in a table.
fn cell(text: &str) -> String {
    text.trim().replace("\n\n", " ").replace('\n', " ").replace('|', "\\|").replace('<', "&lt;")
}

fn code(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("`{}`", line.replace('|', "\\|"))).collect();
    lines.join("<br>")
}

/// Tenths as gas.
fn gas(tenths: u32) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn bytes(count: u64) -> String {
    match count {
        _ if count >= 1 << 20 => format!("{} MB", count >> 20),
        _ => format!("{} KB", count >> 10),
    }
}
