//! The table of what is measured: blocks of names, set-up, statement and sizes, read from `cases/`.

use std::path::Path;

/// One thing to measure.
#[derive(Clone, Debug)]
pub struct Case {
    /// `op:Add`, or a row's name as `vm::rows` writes it, or any words for a pattern worth watching.
    pub name: String,
    /// Values of `n`; 0 if the block names none.
    pub sizes: Vec<u64>,
    /// Lines before the loop.
    pub setup: Vec<String>,
    /// Lines of the measured function before the loop.
    pub local: Vec<String>,
    /// What is measured.
    pub run: Vec<String>,
    /// Whether it is the method of a contract.
    pub contract: bool,
    /// Whether it waits for a compiler that takes `async def`.
    pub is_async: bool,
    /// Often enough that the loop around it does not count.
    pub unroll: u64,
}

/// All cases of the folder, by file name and place.
pub fn read() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/gas/cases");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        for block in lines.split(|line| line.trim().is_empty()).filter(|block| !block.is_empty()) {
            all.extend(block_cases(block));
        }
    }
    all
}

fn block_cases(block: &[&str]) -> Vec<Case> {
    let mut case = Case {
        name: String::new(),
        sizes: Vec::new(),
        setup: Vec::new(),
        local: Vec::new(),
        run: Vec::new(),
        contract: false,
        is_async: false,
        unroll: 0,
    };
    for line in &block[1..] {
        let line = line.strip_prefix("  ").unwrap_or_else(|| panic!("a line of a block is indented: {line}"));
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "sizes" => case.sizes = rest.split(' ').map(|size| size.parse().expect("a size is a number")).collect(),
            "setup" => case.setup.push(rest.to_owned()),
            "local" => case.local.push(rest.to_owned()),
            "run" => case.run.push(rest.to_owned()),
            "contract" => case.contract = true,
            "async" => case.is_async = true,
            "once" => case.unroll = 1,
            _ => panic!("{word} begins no line of a block: {line}"),
        }
    }
    if case.sizes.is_empty() {
        case.sizes.push(0);
    }
    let mut cases = Vec::new();
    for pattern in block[0].split(' ') {
        for name in expanded(pattern) {
            let plain = name.trim_end_matches("()").to_owned();
            let method = plain.rsplit(['.', ':']).next().unwrap_or("").to_owned();
            let class = plain.split('.').next().unwrap_or("").to_owned();
            let filled = |lines: &[String]| -> Vec<String> {
                lines.iter().map(|line| line.replace("$m", &method).replace("$t", &class)).collect()
            };
            cases.push(Case {
                name,
                setup: filled(&case.setup),
                local: filled(&case.local),
                run: filled(&case.run),
                ..case.clone()
            });
        }
    }
    cases
}

/// `(a|b).(c|d)` stands for four names.
fn expanded(pattern: &str) -> Vec<String> {
    let Some((before, rest)) = pattern.split_once('(').filter(|(_, rest)| !rest.starts_with(')')) else {
        return vec![pattern.to_owned()];
    };
    let Some((choices, after)) = rest.split_once(')') else { return vec![pattern.to_owned()] };
    let tails = expanded(after);
    choices.split('|').flat_map(|choice| tails.iter().map(move |tail| format!("{before}{choice}{tail}"))).collect()
}

impl Case {
    /// How often the statement stands in the loop's body.
    pub fn unrolled(&self, size: u64) -> u64 {
        match self.unroll {
            0 if size <= 100 => 8,
            0 => 1,
            times => times,
        }
    }

    /// The program that runs the statement `times` * `unrolled` times.
    pub fn program(&self, size: u64, times: u64, empty: bool) -> String {
        let mut text = format!("n = {size}\n");
        for line in &self.setup {
            text.push_str(line);
            text.push('\n');
        }
        let (depth, head) = if self.contract {
            (2, "@contract\nclass Bench:\n    class State:\n        f = 0\n    @call\n    def go(self, ctx, _k):\n")
        } else {
            (1, "def _bench(_k):\n")
        };
        text.push_str(head);
        let indent = "    ".repeat(depth);
        for line in &self.local {
            text.push_str(&format!("{indent}{line}\n"));
        }
        text.push_str(&format!("{indent}for _ in range(_k):\n{indent}    pass\n"));
        if !empty {
            for _ in 0..self.unrolled(size) {
                for line in &self.run {
                    text.push_str(&format!("{indent}    {line}\n"));
                }
            }
        }
        if !self.contract {
            text.push_str(&format!("_bench({times})\n"));
        }
        text
    }
}
