//! contracts/GAS.md is written by this test from the tables themselves; `UPDATE_EXPECT=1` writes it anew.

use bytecode::{GAS_SCHEDULE, OPCODES};
use std::fmt::Write as _;
use std::path::Path;

const HEAD: &str = "\
One gas is about 10 ns of native execution. The tables are in tenths of a gas, about 1 ns each. The opcodes of a basic block are summed
when the code is linked, rounded up to whole gas, and charged when the block is entered. A builtin costs its row besides, and by the size
of its work before it begins: bytes read and written, elements, comparisons, words of large ints, operations of a fit. Collecting costs
one gas for 32 live bytes. Reading a stored field costs 2 tenths for a byte, writing one 10.

Nothing is meant to be cheaper than a third of its time or dearer than ten times it: `cargo xtask bench gas` measures every row at
several sizes.
";

fn first_line(doc: &str) -> String {
    let mut paragraphs = doc.split("\n\n");
    let (shape, rest) = (paragraphs.next().unwrap_or(""), paragraphs.next());
    rest.unwrap_or(shape).replace('\n', " ").replace('|', "\\|")
}

fn page() -> String {
    let mut text = format!(
        "# What running costs\n\nSchedule {GAS_SCHEDULE}.\n\n{HEAD}\n## Opcodes\n\n| opcode | operands | tenths | what it does |\n|---|---|---:|---|\n"
    );
    for row in OPCODES {
        let operands = row.operands.join(" ");
        let _ = writeln!(text, "| {} | {operands} | {} | {} |", row.name, row.gas, row.doc.replace('|', "\\|"));
    }
    text.push_str("\n## Builtins\n\nThe call alone; work that grows comes on top.\n\n| builtin | tenths | what it does |\n|---|---:|---|\n");
    let natives = pylib::registry();
    let modules = natives.modules.iter().filter(|module| !module.name.starts_with('_'));
    for found in vm::rows().into_iter().chain(modules.flat_map(|module| vm::module_rows(module))) {
        let _ = writeln!(text, "| {} | {} | {} |", found.name, found.row.gas, first_line(found.row.doc));
    }
    text
}

#[test]
fn the_page_tells_the_tables() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../contracts/GAS.md");
    let wanted = page();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, wanted).expect("contracts/GAS.md can be written");
        return;
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == wanted, "contracts/GAS.md is not what the tables say: UPDATE_EXPECT=1 writes it");
}
