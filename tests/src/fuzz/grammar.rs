//! Random programs from a grammar of productions with typed holes: `programs.txt` says what can be written, this file writes it.
//!
//! A hole is `<rule>`; `<new:f>` makes a name, `<same>` repeats it, `<use:f|clip>` takes one that was made, or the other.
//! `<block>` is a few statements of the rule `stmt`; `<loop>`, `<func>`, `<gen>` and `<still>` are blocks that open or close
//! what only stands inside loops, functions and generators; a production `-loop break` belongs to such a flavour.

use super::chance::Chance;
use std::collections::BTreeMap;

/// The productions.
const TEXT: &str = include_str!("programs.txt");

/// How deep holes may nest before only the shortest productions are taken.
const DEPTH: u32 = 7;

/// Lines of a program; beyond them only the shortest productions are taken.
const LINES: usize = 90;

#[derive(Debug)]
enum Part {
    Text(String),
    Rule(String),
    Block(String),
    New(String),
    Same,
    Use(String, String),
}

#[derive(Debug)]
struct Production {
    flavour: Option<String>,
    parts: Vec<Part>,
    height: u32,
}

/// The rules by name.
#[derive(Debug)]
pub struct Grammar {
    rules: BTreeMap<String, Vec<Production>>,
}

const BLOCKS: [&str; 5] = ["block", "loop", "func", "gen", "still"];

impl Grammar {
    /// Reads `programs.txt`: a rule's name on a line, then its productions, each after `- `, with the lines that follow it indented.
    pub fn new() -> Grammar {
        let mut rules: BTreeMap<String, Vec<Production>> = BTreeMap::new();
        let mut name = String::new();
        let mut texts: Vec<(String, Option<String>, String)> = Vec::new();
        for line in TEXT.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if let Some(rest) = line.strip_prefix('-') {
                let (flavour, text) = rest.split_once(' ').unwrap_or((rest, ""));
                let flavour = (!flavour.is_empty()).then(|| flavour.to_owned());
                texts.push((name.clone(), flavour, text.to_owned()));
            } else if let Some(more) = line.strip_prefix("  ") {
                let last = texts.last_mut().expect("a production begins with a dash");
                last.2.push('\n');
                last.2.push_str(more);
            } else {
                name = line.trim().to_owned();
            }
        }
        for (name, flavour, text) in texts {
            let production = Production { flavour, parts: parts(&text), height: u32::MAX };
            rules.entry(name).or_default().push(production);
        }
        let mut grammar = Grammar { rules };
        grammar.measure();
        grammar
    }

    fn height(&self, rule: &str) -> u32 {
        let productions = self.rules.get(rule).unwrap_or_else(|| panic!("programs.txt has no rule {rule}"));
        productions.iter().filter(|one| one.flavour.is_none()).map(|one| one.height).min().unwrap_or(u32::MAX)
    }

    /// The least depth each production needs, by iteration to a fixed point.
    fn measure(&mut self) {
        loop {
            let mut changes = Vec::new();
            for (name, productions) in &self.rules {
                for (index, production) in productions.iter().enumerate() {
                    let holes = production.parts.iter().map(|part| match part {
                        Part::Rule(rule) => self.height(rule),
                        Part::Block(_) => self.height("stmt"),
                        _ => 0,
                    });
                    let height = holes.max().unwrap_or(0).saturating_add(1);
                    if height < production.height {
                        changes.push((name.clone(), index, height));
                    }
                }
            }
            if changes.is_empty() {
                return;
            }
            for (name, index, height) in changes {
                self.rules.get_mut(&name).expect("it was just seen")[index].height = height;
            }
        }
    }

    /// A program of a seed.
    pub fn program(&self, chance: &mut Chance) -> String {
        let mut writer =
            Writer { grammar: self, chance, flavours: Vec::new(), made: BTreeMap::new(), count: 0, lines: 0 };
        writer.expand("program", DEPTH + 4)
    }
}

fn parts(text: &str) -> Vec<Part> {
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        let inside = rest[open + 1..].split('>').next().unwrap_or_default();
        let is_hole = rest[open + 1..].contains('>')
            && inside.starts_with(|first: char| first.is_ascii_lowercase())
            && inside.chars().all(|one| one.is_ascii_alphanumeric() || "_:|".contains(one));
        if !is_hole {
            plain.push_str(&rest[..=open]);
            rest = &rest[open + 1..];
            continue;
        }
        plain.push_str(&rest[..open]);
        if !plain.is_empty() {
            out.push(Part::Text(std::mem::take(&mut plain)));
        }
        out.push(match inside.split_once(':') {
            Some(("new", kind)) => Part::New(kind.to_owned()),
            Some(("use", kinds)) => {
                let (kind, other) = kinds.split_once('|').expect("a use names what it falls back to");
                Part::Use(kind.to_owned(), other.to_owned())
            }
            _ if inside == "same" => Part::Same,
            _ if BLOCKS.contains(&inside) => Part::Block(inside.to_owned()),
            _ => Part::Rule(inside.to_owned()),
        });
        rest = &rest[open + 1 + inside.len() + 1..];
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        out.push(Part::Text(plain));
    }
    out
}

struct Writer<'g, 'c> {
    grammar: &'g Grammar,
    chance: &'c mut Chance,
    flavours: Vec<&'static str>,
    made: BTreeMap<String, Vec<String>>,
    count: usize,
    lines: usize,
}

impl Writer<'_, '_> {
    fn expand(&mut self, rule: &str, depth: u32) -> String {
        let grammar = self.grammar;
        let productions = &grammar.rules[rule];
        let least = grammar.height(rule);
        let bound = if depth <= least || self.lines > LINES && rule == "stmt" { least } else { depth };
        let fitting: Vec<&Production> = productions
            .iter()
            .filter(|one| one.height <= bound)
            .filter(|one| one.flavour.as_ref().is_none_or(|flavour| self.flavours.contains(&flavour.as_str())))
            .collect();
        let production = fitting[self.chance.below(fitting.len())];
        let mut text = String::new();
        let mut name = None;
        for part in &production.parts {
            let piece = match part {
                Part::Text(plain) => {
                    text.push_str(plain);
                    continue;
                }
                Part::Rule(inner) => self.expand(inner, depth.saturating_sub(1)),
                Part::Block(kind) => self.block(kind, depth.saturating_sub(1)),
                Part::New(kind) => {
                    self.count += 1;
                    let made = format!("{kind}{}", self.count);
                    name = Some((kind.clone(), made.clone()));
                    made
                }
                Part::Same => name.as_ref().map_or(String::new(), |(_, name)| name.clone()),
                Part::Use(kind, other) => {
                    let made = self.made.get(kind).map(Vec::as_slice).unwrap_or_default();
                    self.chance.pick(made).unwrap_or(other).clone()
                }
            };
            if piece.contains('\n') {
                let line = text.rsplit('\n').next().unwrap_or_default();
                let indent: String = line.chars().take_while(|one| *one == ' ').collect();
                text.push_str(&piece.replace('\n', &format!("\n{indent}")));
            } else {
                text.push_str(&piece);
            }
        }
        if let Some((kind, name)) = name {
            self.made.entry(kind).or_default().push(name);
        }
        text
    }

    fn block(&mut self, kind: &str, depth: u32) -> String {
        let before = self.flavours.clone();
        match kind {
            "loop" => self.flavours.push("loop"),
            "func" => self.flavours = vec!["func"],
            "gen" => self.flavours = vec!["func", "gen"],
            "still" => self.flavours.retain(|flavour| *flavour != "gen"),
            _ => {}
        }
        let made = self.made.clone();
        let count = self.chance.below(3) + 1;
        let lines: Vec<String> = (0..count)
            .map(|_| {
                self.lines += 1;
                self.expand("stmt", depth)
            })
            .collect();
        if matches!(kind, "func" | "gen") {
            self.made = made; // what a function defines is not seen outside
        }
        self.flavours = before;
        lines.join("\n")
    }
}
