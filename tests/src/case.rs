//! Case files: the source, and behind a marker line the expected block as comments.

use std::path::{Path, PathBuf};

/// The line that parts a script from what it is expected to do.
pub const EXPECT: &str = "# --- expect\n";

/// One case file.
pub struct Case {
    /// Path below the corpus, with slashes; the file name that tracebacks show.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Its whole text.
    pub text: String,
}

impl Case {
    /// The text above the marker and the block below it.
    ///
    /// # Errors
    /// A sentence when the marker or the opening docstring is missing.
    pub fn parts<'a>(&'a self, marker: &str) -> Result<(&'a str, &'a str), String> {
        if !self.text.starts_with("\"\"\"") {
            return Err("a case opens with a docstring sentence".to_owned());
        }
        self.text.split_once(marker).ok_or_else(|| format!("the line `{}` is missing", marker.trim_end()))
    }
}

/// The folder of a corpus below tests/cases.
pub fn corpus(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(name)
}

/// Every file below the folder that ends so, by name.
pub fn cases(folder: &Path, ending: &str) -> Vec<Case> {
    let mut found = Vec::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(at) = todo.pop() {
        for entry in std::fs::read_dir(&at).unwrap_or_else(|error| panic!("{}: {error}", at.display())).flatten() {
            let path = entry.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
                found.push(Case { name, path, text });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// Text as comment lines, the way tests/oracle/vm_expect.py writes them.
pub fn comment(text: &str) -> String {
    let mut lines: Vec<&str> = text.split('\n').collect();
    let rest = lines.pop().unwrap_or("");
    if !rest.is_empty() {
        lines.extend([rest, "(no newline at the end)"]);
    }
    lines.iter().map(|line| if line.is_empty() { "#\n".to_owned() } else { format!("# {line}\n") }).collect()
}

/// The first line in which two blocks differ, shown side by side.
pub fn first_difference(expected: &str, actual: &str) -> String {
    let (mut wanted, mut got) = (expected.lines(), actual.lines());
    loop {
        match (wanted.next(), got.next()) {
            (None, None) => return "line ends differ".to_owned(),
            (a, b) if a == b => {}
            (a, b) => {
                let show = |line: Option<&str>| line.map_or("(nothing)".to_owned(), |text| shortened(text, 400));
                return format!("expected: {}\n      actual:   {}", show(a), show(b));
            }
        }
    }
}

fn shortened(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        text.to_owned()
    } else {
        text.chars().take(limit).chain("...".chars()).collect()
    }
}

/// Compares what passes with a committed list of cases that do not yet.
pub struct Verdict {
    /// Cases that do what they should.
    pub passed: Vec<String>,
    /// Cases that do not, with the first difference.
    pub failed: Vec<(String, String)>,
}

impl Verdict {
    /// Prints the counts and panics when the list `pending.txt` in the folder does not tell the same story.
    ///
    /// With `UPDATE_PENDING=1` the list is written anew instead.
    pub fn conclude(self, corpus: &str, folder: &Path) {
        let list = folder.join("pending.txt");
        let text = std::fs::read_to_string(&list).unwrap_or_default();
        let (comments, pending): (Vec<&str>, Vec<&str>) =
            text.lines().filter(|line| !line.is_empty()).partition(|line| line.starts_with('#'));
        let total = self.passed.len() + self.failed.len();
        let mut summary = format!("{corpus}: {total} cases, {} pass, {} pending", self.passed.len(), self.failed.len());

        let mut report = String::new();
        for (name, why) in &self.failed {
            report.push_str(&format!("{name}\n      {why}\n"));
        }
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target").join(format!("corpus-{corpus}.txt"));
        if std::fs::write(&place, &report).is_ok() {
            summary.push_str(&format!(" (target/corpus-{corpus}.txt says why)"));
        }
        println!("{summary}");

        if std::env::var_os("UPDATE_PENDING").is_some() {
            let lines: Vec<&str> =
                comments.into_iter().chain(self.failed.iter().map(|(name, _)| name.as_str())).collect();
            std::fs::write(&list, lines.join("\n") + "\n")
                .unwrap_or_else(|error| panic!("{}: {error}", list.display()));
            return;
        }
        let mut wrong = Vec::new();
        for name in &pending {
            if self.passed.iter().any(|passed| passed == name) {
                wrong.push(format!("{name} passes: remove it from pending.txt"));
            } else if !self.failed.iter().any(|(failed, _)| failed == name) {
                wrong.push(format!("{name} stands in pending.txt and does not exist"));
            }
        }
        for (name, why) in &self.failed {
            if !pending.contains(&name.as_str()) {
                wrong.push(format!("{name}\n      {why}"));
            }
        }
        assert!(wrong.is_empty(), "{summary}\n  {}", wrong.join("\n  "));
    }
}
