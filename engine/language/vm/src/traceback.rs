//! Failures as data: CPython's traceback text with caret lines, and the place of the innermost frame.

use crate::classes;
use crate::host::{End, Failure, Origin};
use crate::machine::Machine;
use crate::object::*;
use crate::text::suggest;
use crate::text::width::width as columns;
use crate::value::*;
use crate::{Halt, Raise};
use bytecode::Location;

/// Bytes of an exception's text that are kept; longer ones end in an ellipsis.
const MAX_MESSAGE_BYTES: usize = 16 << 10;

/// Bytes of a traceback after which no further frame is written.
const MAX_TRACEBACK_BYTES: usize = 128 << 10;

/// Causes and contexts shown at most.
const MAX_CHAIN: usize = 100;

/// The end of a run that raised or halted.
pub(crate) fn end_of(machine: &mut Machine, raise: Raise) -> End {
    machine.holding(|machine| match raise {
        Raise::Error(exception) => End::Raise(failure(machine, exception)),
        Raise::Halt(halt) => End::Halt(halted(machine, *halt)),
        Raise::Waits => End::Halt(Failure { kind: "Internal".to_owned(), ..Failure::default() }),
    })
}

/// What stands above an exception's own traceback, and the lines of the frames it passed, for whoever shows it in another machine.
pub(crate) fn parts(machine: &mut Machine, exception: InstanceId) -> (String, String) {
    let mut before = String::new();
    if machine.group_parts(exception).is_none() {
        write_chain(machine, exception, &mut Nesting::default(), &mut before);
        let own = before.len().saturating_sub(own_text(machine, exception).len());
        if before.is_char_boundary(own) {
            before.truncate(own);
        }
    }
    let mut frames = String::new();
    write_frames_of(machine, exception, &mut frames);
    (before, frames)
}

/// Runs what a run that is over still has to do, within a bound of its own.
pub(crate) fn at_the_end<T>(machine: &mut Machine, run: impl FnOnce(&mut Machine) -> T) -> T {
    let (fuel, reserve) = (machine.fuel, machine.reserve);
    machine.fuel = 100_000;
    machine.reserve = 0;
    let result = run(machine);
    machine.fuel = fuel;
    machine.reserve = reserve;
    result
}

fn halted(machine: &mut Machine, halt: Halt) -> Failure {
    let entries: Vec<TraceEntry> =
        machine.frames.iter().rev().map(|frame| TraceEntry { code: frame.code, pc: frame.pc }).collect();
    const HEAD: &str = "Traceback (most recent call last):\n";
    let mut traceback = HEAD.to_owned();
    write_frames(machine, &entries, &mut traceback);
    if let Some(within) = halt.within {
        // Where it ended stands innermost, in the contract that was called.
        traceback.push_str(within.traceback.strip_prefix(HEAD).unwrap_or(&within.traceback));
        return Failure { traceback, ..*within };
    }
    traceback.push_str(&format!("{}: {}\n", halt.kind, halt.message));
    let place = innermost(machine, &entries);
    with_place(Origin::Limit, halt.kind.into_owned(), halt.message, traceback, place)
}

fn failure(machine: &mut Machine, exception: InstanceId) -> Failure {
    let class = machine.heap.instance(exception).class;
    let kind = machine.heap.class(class).name.to_string();
    let message = text_of(machine, exception);
    let mut traceback = String::new();
    write_chain(machine, exception, &mut Nesting::default(), &mut traceback);
    let source = machine.data(exception).map_or(RaiseSource::Operation, |data| data.source);
    let origin = match source {
        RaiseSource::Statement => Origin::Contract,
        RaiseSource::Operation if class == classes::MEMORY_ERROR || class == classes::RECURSION_ERROR => Origin::Limit,
        RaiseSource::Operation => Origin::Python,
        RaiseSource::Library => Origin::Library,
    };
    let place = machine.data(exception).and_then(|data| innermost(machine, &data.traceback));
    if let Some(foreign) = machine.data(exception).and_then(|data| data.foreign.as_deref()) {
        let place = foreign.place.clone();
        return Failure { origin, kind, message, traceback, ..place };
    }
    with_place(origin, kind, message, traceback, place)
}

fn with_place(
    origin: Origin,
    kind: String,
    message: String,
    traceback: String,
    place: Option<(String, Location)>,
) -> Failure {
    let (file, location) = match place {
        Some((file, location)) if location.line > 0 => (Some(file), Some(location)),
        Some((file, _)) => (Some(file), None),
        None => (None, None),
    };
    Failure {
        origin,
        kind,
        message,
        traceback,
        file,
        line: location.map(|location| location.line),
        column: location.map(|location| location.column),
        end_line: location.map(|location| location.end_line),
        end_column: location.map(|location| location.end_column),
    }
}

/// `str(exception)`; an error while making the text leaves CPython's placeholder.
fn text_of(machine: &mut Machine, exception: InstanceId) -> String {
    let text = at_the_end(machine, |machine| machine.to_str(Value::Instance(exception)));
    shortened(text.unwrap_or_else(|_| "<exception str() failed>".to_owned()))
}

fn shortened(mut text: String) -> String {
    if text.len() > MAX_MESSAGE_BYTES {
        let end = (0..=MAX_MESSAGE_BYTES).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    text
}

/// The place of the innermost frame of the author's own files.
fn innermost(machine: &Machine, entries: &[TraceEntry]) -> Option<(String, Location)> {
    let own = entries.iter().find(|entry| {
        let file = &machine.linked[entry.code as usize].code.file;
        crate::native::unit_name(file).is_none()
    });
    own.map(|entry| place_of(machine, *entry))
}

fn place_of(machine: &Machine, entry: TraceEntry) -> (String, Location) {
    let linked = &machine.linked[entry.code as usize];
    (linked.code.file.clone(), linked.function().location(entry.pc))
}

/// Groups inside groups that are shown.
const MAX_GROUP_DEPTH: usize = 10;
/// Exceptions of one group that are shown.
const MAX_GROUP_WIDTH: usize = 15;

/// How deep in exception groups the text stands.
#[derive(Default)]
struct Nesting {
    depth: usize,
    /// Whether the line that ends a group's list is still to be written.
    needs_close: bool,
}

impl Nesting {
    /// Writes lines behind the margin of their depth.
    fn emit(&self, text: &str, margin: char, out: &mut String) {
        if self.depth == 0 {
            return out.push_str(text);
        }
        for line in text.split_inclusive('\n') {
            if out.len() > MAX_TRACEBACK_BYTES {
                return;
            }
            out.push_str(&format!("{}{margin} {line}", "  ".repeat(self.depth)));
        }
    }
}

fn write_chain(machine: &mut Machine, exception: InstanceId, nesting: &mut Nesting, out: &mut String) {
    let mut chain = vec![(exception, "")];
    while chain.len() < MAX_CHAIN {
        let Some((last, _)) = chain.last().copied() else { break };
        let Some(data) = machine.data(last) else { break };
        let (next, words) = match (data.cause, data.context) {
            (Value::Instance(cause), _) => {
                (cause, "\nThe above exception was the direct cause of the following exception:\n\n")
            }
            (_, Value::Instance(context)) if !data.suppress_context => {
                (context, "\nDuring handling of the above exception, another exception occurred:\n\n")
            }
            _ => break,
        };
        if chain.iter().any(|(seen, _)| *seen == next) {
            break;
        }
        chain.push((next, words));
    }
    for (index, (exception, _)) in chain.iter().enumerate().rev() {
        match machine.group_parts(*exception) {
            None => {
                if let Some(foreign) = machine.data(*exception).and_then(|data| data.foreign.as_deref()) {
                    nesting.emit(&foreign.before, '|', out);
                }
                nesting.emit(&own_text(machine, *exception), '|', out);
            }
            Some((_, parts)) => write_group(machine, *exception, parts, nesting, out),
        }
        if index > 0 {
            nesting.emit(chain[index].1, '|', out);
        }
    }
}

/// A group: its own text, then each of its exceptions behind a margin, as CPython draws them.
fn write_group(machine: &mut Machine, group: InstanceId, parts: Vec<Value>, nesting: &mut Nesting, out: &mut String) {
    if nesting.depth > MAX_GROUP_DEPTH {
        return nesting.emit(&format!("... (max_group_depth is {MAX_GROUP_DEPTH})\n"), '|', out);
    }
    let is_outermost = nesting.depth == 0;
    nesting.depth += usize::from(is_outermost);
    let mut text = String::new();
    write_stack(machine, group, "Exception Group Traceback", &mut text);
    let (head, rest) = text.split_at(text.find('\n').map_or(0, |at| at + 1));
    nesting.emit(head, if is_outermost { '+' } else { '|' }, out);
    nesting.emit(rest, '|', out);
    let mut last = String::new();
    write_last(machine, group, &mut last);
    nesting.emit(&last, '|', out);
    let shown = parts.len().min(MAX_GROUP_WIDTH + 1);
    nesting.needs_close = false;
    for (index, part) in parts.iter().take(shown).enumerate() {
        nesting.needs_close |= index + 1 == shown;
        let is_cut = index >= MAX_GROUP_WIDTH;
        let title = if is_cut { "...".to_owned() } else { (index + 1).to_string() };
        let corner = if index == 0 { "+-" } else { "  " };
        out.push_str(&format!("{}{corner}+---------------- {title} ----------------\n", "  ".repeat(nesting.depth)));
        nesting.depth += 1;
        match part {
            Value::Instance(part) if !is_cut => write_chain(machine, *part, nesting, out),
            _ => {
                let left = parts.len() - MAX_GROUP_WIDTH.min(parts.len());
                let plural = if left > 1 { "s" } else { "" };
                nesting.emit(&format!("and {left} more exception{plural}\n"), '|', out);
            }
        }
        if index + 1 == shown && nesting.needs_close {
            out.push_str(&format!("{}+------------------------------------\n", "  ".repeat(nesting.depth)));
            nesting.needs_close = false;
        }
        nesting.depth -= 1;
    }
    nesting.depth -= usize::from(is_outermost);
}

/// An exception without its causes and contexts.
fn own_text(machine: &mut Machine, exception: InstanceId) -> String {
    let mut text = String::new();
    write_stack(machine, exception, "Traceback", &mut text);
    write_last(machine, exception, &mut text);
    text
}

/// The frames that an exception passed, if it was raised at all.
fn write_stack(machine: &Machine, exception: InstanceId, title: &str, out: &mut String) {
    if machine.data(exception).is_some_and(|data| !data.traceback.is_empty()) {
        out.push_str(&format!("{title} (most recent call last):\n"));
        write_frames_of(machine, exception, out);
    }
}

/// The frames that an exception passed, here and then in the contract that it came from.
fn write_frames_of(machine: &Machine, exception: InstanceId, out: &mut String) {
    let Some(data) = machine.data(exception) else { return };
    write_frames(machine, &data.traceback, out);
    if let Some(foreign) = &data.foreign
        && out.len() <= MAX_TRACEBACK_BYTES
    {
        out.push_str(&foreign.frames);
    }
}

/// The exception itself: class, text and notes.
fn write_last(machine: &mut Machine, exception: InstanceId, out: &mut String) {
    let class = machine.heap.instance(exception).class;
    let object = machine.heap.class(class);
    let name = if object.is_user {
        let name = format!("{}.{}", machine.module_of(class), object.qualname);
        name.trim_start_matches("__main__.").to_owned()
    } else {
        object.name.to_string()
    };
    let mut text = text_of(machine, exception);
    if let Some(near) = suggestion(machine, exception, &text) {
        text.push_str(&format!(". Did you mean: '{near}'?"));
    }
    if text.is_empty() {
        out.push_str(&format!("{name}\n"));
    } else {
        out.push_str(&format!("{name}: {text}\n"));
    }
    let notes = machine.names.notes;
    if let Some(Value::List(list)) = machine.heap.instance(exception).attrs.get(notes) {
        let lines: Vec<String> = machine.heap.list(list).iter().map(|note| machine.text(*note).to_owned()).collect();
        for line in lines {
            if out.len() > MAX_TRACEBACK_BYTES {
                break;
            }
            out.push_str(&format!("{}\n", shortened(line)));
        }
    }
}

/// The known name nearest to the one that a NameError or an AttributeError misses.
fn suggestion(machine: &mut Machine, exception: InstanceId, text: &str) -> Option<String> {
    let instance = machine.heap.instance(exception);
    if machine.is_subclass(instance.class, classes::ATTRIBUTE_ERROR) {
        let attrs = &instance.attrs;
        let (name, object) = (attrs.get(machine.names.attr_name)?, attrs.get(machine.names.attr_obj)?);
        let name = machine.text(name).to_owned();
        let known = machine.attribute_names(object);
        return suggest::nearest(&name, known.iter().map(String::as_str)).map(str::to_owned);
    }
    if instance.class != classes::NAME_ERROR {
        return None;
    }
    let name = text.strip_prefix("name '")?.strip_suffix("' is not defined")?;
    let innermost = machine.data(exception)?.traceback.first().copied()?;
    let linked = std::rc::Rc::clone(&machine.linked[innermost.code as usize]);
    let locals = linked.function().local_names.iter().map(String::as_str);
    let globals = linked.code.globals.iter().enumerate();
    let globals =
        globals.filter(|(at, _)| !machine.globals[linked.globals + at].is_undef()).map(|(_, name)| name.as_str());
    let builtins: Vec<&str> = machine.builtin_scope.iter().map(|(name, _)| machine.name(name)).collect();
    suggest::nearest(name, locals)
        .or_else(|| suggest::nearest(name, globals))
        .or_else(|| suggest::nearest(name, builtins.into_iter()))
        .map(str::to_owned)
}

/// Frames outermost first; runs of the same line are folded as CPython folds them.
fn write_frames(machine: &Machine, entries: &[TraceEntry], out: &mut String) {
    let mut last = None;
    let mut repeats = 0;
    for entry in entries.iter().rev() {
        let linked = &machine.linked[entry.code as usize];
        if crate::native::unit_name(&linked.code.file).is_some() {
            continue;
        }
        if out.len() > MAX_TRACEBACK_BYTES {
            out.push_str("  ...\n");
            break;
        }
        let function = linked.function();
        let location = function.location(entry.pc);
        let key = (entry.code, location.line);
        if last == Some(key) {
            repeats += 1;
            if repeats > 3 {
                continue;
            }
        } else {
            write_repeats(repeats, out);
            repeats = 1;
            last = Some(key);
        }
        let file = &linked.code.file;
        out.push_str(&format!("  File \"{file}\", line {}, in {}\n", location.line, function.name));
        write_line(&linked.code.source, location, out);
    }
    write_repeats(repeats, out);
}

fn write_repeats(repeats: usize, out: &mut String) {
    if repeats > 3 {
        let more = repeats - 3;
        let plural = if more == 1 { "" } else { "s" };
        out.push_str(&format!("  [Previous line repeated {more} more time{plural}]\n"));
    }
}

/// The source line and, unless they would mark all of it, the carets.
fn write_line(source: &str, location: Location, out: &mut String) {
    let Some(line) = source.lines().nth(location.line.saturating_sub(1) as usize) else {
        return;
    };
    let stripped = line.trim();
    if stripped.is_empty() {
        return;
    }
    out.push_str(&format!("    {stripped}\n"));
    let indent = line.chars().take_while(|letter| letter.is_whitespace()).count() as u32;
    let width = stripped.chars().count() as u32;
    let start = location.column.saturating_sub(1).saturating_sub(indent);
    let end = if location.end_line == location.line {
        location.end_column.saturating_sub(1).saturating_sub(indent).min(width)
    } else {
        width
    };
    let anchors = location.anchor_column > 0 && location.end_line == location.line;
    if location.column == 0 || end <= start || (end - start >= width && !anchors) {
        return;
    }
    let (from, to) = (
        location.anchor_column.saturating_sub(1).saturating_sub(indent),
        location.anchor_end.saturating_sub(1).saturating_sub(indent),
    );
    let letters: Vec<char> = stripped.chars().collect();
    let mut marks = " ".repeat(columns(letters.iter().copied().take(start as usize)));
    for (at, letter) in (start..).zip(letters.iter().skip(start as usize)).take((end - start) as usize) {
        let mark = if anchors && !(from <= at && at < to) { "~" } else { "^" };
        marks.push_str(&mark.repeat(columns(std::iter::once(*letter))));
    }
    out.push_str(&format!("    {marks}\n"));
}
