//! `panda node`: the protocol on standard input and output, answers in the order of the commands, stored before they are printed.

use crate::Failure;
use crate::folder::Folder;
use crate::options::{Options, read_text, usage};
use node::{Gas, Node, Outcome, Setup};
use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::time::{Duration, Instant};
use store::Shelf;

/// A line longer than this is answered, but not read.
const MAX_LINE_BYTES: usize = api::MAX_TEXT_BYTES;
/// A genesis file longer than this is refused.
const MAX_GENESIS_BYTES: u64 = 1 << 20;
/// Gas of a slice: about 10 ms, after which a waiting `stop` is seen.
const SLICE: Gas = Gas(1_000_000);
/// Lines read ahead of the node.
const LINES_AHEAD: usize = 64;

/// One line of standard input.
enum Line {
    Text(String),
    /// Longer than a command may be.
    TooLong,
    NotText,
    Broken(String),
}

/// Speaks the protocol until standard input ends.
pub(crate) fn serve(words: &[String]) -> Result<u8, Failure> {
    let options = Options::read(words, &["mining", "genesis", "store"], &[])?;
    if let Some(word) = options.files.first() {
        return Err(usage(&format!("'panda node' takes no file, and '{word}' is one")));
    }
    let genesis = match options.value("genesis") {
        None => None,
        Some(file) => {
            let text = read_text(file, MAX_GENESIS_BYTES)?;
            Some(api::read(&text).map_err(|error| usage(&format!("'{file}', {error}")))?)
        }
    };
    let setup = Setup::read(options.value("mining"), genesis).map_err(|sentence| usage(&sentence))?;
    let mut door = match options.value("store") {
        None => Door { node: Node::new(setup).map_err(|sentence| usage(&sentence))?, folder: None },
        Some(path) => Door::open(path, setup)?,
    };
    let (sender, receiver) = sync_channel(LINES_AHEAD);
    // Left to itself: it ends with standard input, or with the process.
    #[expect(
        clippy::disallowed_methods,
        reason = "standard input cannot be asked whether it has a line; lines keep their order"
    )]
    std::thread::spawn(move || read_lines(&sender));
    door.work(&receiver)
}

struct Door {
    node: Node,
    folder: Option<Folder>,
}

impl Door {
    fn open(path: &str, setup: Setup) -> Result<Door, Failure> {
        let mut folder = Folder::open(path).map_err(Failure::broken)?;
        let stored = folder.load().map_err(Failure::broken)?;
        let (node, opened) = Node::open(stored, setup).map_err(Failure::broken)?;
        for sentence in folder.take_repairs().into_iter().chain(opened.repaired) {
            eprintln!("panda: {path}: {sentence}");
        }
        folder.commit(&opened.writes).map_err(Failure::broken)?;
        Ok(Door { node, folder: Some(folder) })
    }

    fn work(&mut self, lines: &Receiver<Line>) -> Result<u8, Failure> {
        #[expect(
            clippy::disallowed_methods,
            reason = "a door's clock: it decides when interval mining seals, never what"
        )]
        let start = Instant::now();
        let mut output = std::io::stdout().lock();
        let mut next_ticket = 0u64;
        let mut next_answer = 0u64;
        let mut ready: BTreeMap<u64, String> = BTreeMap::new();
        let mut open = true;
        while open || self.node.busy() {
            let now_ms = start.elapsed().as_secs_f64() * 1000.0;
            let line = match (open, self.node.busy()) {
                (false, _) => None,
                (true, true) => match lines.try_recv() {
                    Ok(line) => Some(line),
                    Err(TryRecvError::Empty) => None,
                    Err(TryRecvError::Disconnected) => {
                        open = false;
                        None
                    }
                },
                (true, false) => match wait(lines, self.node.due_ms(now_ms)) {
                    Ok(line) => line,
                    Err(()) => {
                        open = false;
                        None
                    }
                },
            };
            let outcome = match line {
                None => self.node.tick(now_ms, SLICE),
                Some(Line::Text(text)) if text.trim().is_empty() => continue,
                Some(line) => {
                    let ticket = next_ticket;
                    next_ticket += 1;
                    self.answer(ticket, line)?
                }
            };
            if let Some(folder) = &mut self.folder {
                folder.commit(&outcome.writes).map_err(|reason| {
                    Failure::broken(format!("the store failed, and what it does not hold is not answered: {reason}"))
                })?;
            }
            for (ticket, answer) in outcome.responses {
                ready.insert(ticket, api::write(&answer));
            }
            while let Some(mut text) = ready.remove(&next_answer) {
                next_answer += 1;
                text.push('\n');
                if let Err(error) = output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
                    if error.kind() == std::io::ErrorKind::BrokenPipe {
                        return Ok(0);
                    }
                    return Err(Failure::broken(format!("standard output failed: {error}")));
                }
            }
        }
        Ok(0)
    }

    fn answer(&mut self, ticket: u64, line: Line) -> Result<Outcome, Failure> {
        let refused = |sentence: String| {
            let error = api::view::Error::protocol("JSONError", sentence);
            let answer = api::view::Answer::refused(None, error, Vec::new());
            Ok(Outcome { responses: vec![(ticket, api::Shape::into_value(answer))], ..Outcome::default() })
        };
        match line {
            // Some editors begin a file with a mark.
            Line::Text(text) => Ok(self.node.handle_text(ticket, text.strip_prefix('\u{feff}').unwrap_or(&text))),
            Line::TooLong => refused(format!("the line has more than {MAX_LINE_BYTES} bytes")),
            Line::NotText => refused("the line is not UTF-8".to_owned()),
            Line::Broken(reason) => Err(Failure::broken(format!("standard input failed: {reason}"))),
        }
    }
}

/// The next line, or none when it is time for a tick; an error at the end of the input.
fn wait(lines: &Receiver<Line>, due_ms: Option<f64>) -> Result<Option<Line>, ()> {
    match due_ms {
        None => lines.recv().map(Some).map_err(|_| ()),
        Some(due_ms) => match lines.recv_timeout(Duration::from_secs_f64(due_ms.max(1.0) / 1000.0)) {
            Ok(line) => Ok(Some(line)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(()),
        },
    }
}

fn read_lines(lines: &SyncSender<Line>) {
    let mut input = std::io::stdin().lock();
    loop {
        let line = match read_line(&mut input) {
            Ok(None) => return,
            Ok(Some(line)) => line,
            Err(error) => Line::Broken(error.to_string()),
        };
        let broken = matches!(line, Line::Broken(_));
        if lines.send(line).is_err() || broken {
            return;
        }
    }
}

/// A line without its end; what is beyond the limit is skipped, never kept.
fn read_line(input: &mut impl BufRead) -> std::io::Result<Option<Line>> {
    let mut bytes = Vec::new();
    let mut any = false;
    let mut too_long = false;
    loop {
        let chunk = input.fill_buf()?;
        if chunk.is_empty() {
            break;
        }
        any = true;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let part = &chunk[..end.unwrap_or(chunk.len())];
        if bytes.len() + part.len() > MAX_LINE_BYTES {
            too_long = true;
            bytes = Vec::new();
        } else if !too_long {
            bytes.extend_from_slice(part);
        }
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    if !any {
        return Ok(None);
    }
    if too_long {
        return Ok(Some(Line::TooLong));
    }
    Ok(Some(String::from_utf8(bytes).map_or(Line::NotText, Line::Text)))
}
