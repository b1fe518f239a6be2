//! Makes a finding small: statements are taken away as long as what was found is still there.

/// Attempts at most.
const ATTEMPTS: usize = 800;

/// The shortest text that was found for which `fails` still holds.
pub fn reduced(source: &str, mut fails: impl FnMut(&str) -> bool) -> String {
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let mut attempts = 0;
    let mut shrunk = true;
    while shrunk && attempts < ATTEMPTS {
        shrunk = false;
        let mut at = 0;
        while at < lines.len() && attempts < ATTEMPTS {
            // The statement alone, and with its head gone and its body further out.
            let end = block_end(&lines, at);
            let mut candidates = vec![[&lines[..at], &lines[end..]].concat()];
            if end > at + 1 {
                let inner = indent(&lines[at + 1]).saturating_sub(indent(&lines[at]));
                let body = lines[at + 1..end].iter().map(|line| line.get(inner..).unwrap_or_default().to_owned());
                candidates.push(lines[..at].iter().cloned().chain(body).chain(lines[end..].iter().cloned()).collect());
            }
            let text = lines[at].trim_start();
            if text != "pass" && !text.ends_with(':') {
                let mut passed = lines.clone();
                passed[at] = format!("{}pass", " ".repeat(indent(&lines[at])));
                candidates.push(passed);
            }
            let mut done = false;
            for candidate in candidates {
                attempts += 1;
                if fails(&(candidate.join("\n") + "\n")) {
                    lines = candidate;
                    (shrunk, done) = (true, true);
                    break;
                }
            }
            if !done {
                at += 1;
            }
        }
    }
    lines.join("\n") + "\n"
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// One past the last line of the statement that begins at a line.
fn block_end(lines: &[String], at: usize) -> usize {
    let own = indent(&lines[at]);
    let inner = |line: &String| line.trim().is_empty() || indent(line) > own;
    at + 1 + lines[at + 1..].iter().take_while(|line| inner(line)).count()
}
