//! The worker's life: hello, opening the shelf and the node, then letters and slices until the tab is closed.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use api::Value;
use js_sys::Reflect;
use node::{Gas, Node, Opened, Outcome, Setup};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::letter::{self, Letter};
use crate::lock;
use crate::outbox::Outbox;
use crate::shelf::Shelf;
use crate::signal::{Signal, Turn};

/// A slice of a long call: short enough that `stop` feels immediate, long enough that turns cost nothing.
const SLICE_MS: f64 = 10.0;
/// Gas of the first slice; later ones follow the machine's speed.
const FIRST_SLICE: u64 = 200_000;
const SMALLEST_SLICE: u64 = 10_000;
const LARGEST_SLICE: u64 = 1 << 32;

/// Letters that have come and wait.
#[derive(Clone, Default)]
struct Inbox {
    letters: Rc<RefCell<VecDeque<Letter>>>,
    came: Signal,
}

/// Runs when the wasm is instantiated: listens, and starts the worker's life.
#[wasm_bindgen(start)]
pub fn start() {
    // The same file is linked into the tests, which run where there is no worker's scope to listen in.
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    report_panics(&scope);
    let inbox = Inbox::default();
    let listener = {
        let inbox = inbox.clone();
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(letter) = letter::read(&event.data()) {
                inbox.letters.borrow_mut().push_back(letter);
                inbox.came.raise();
            }
        })
    };
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    listener.forget(); // as long as the worker
    spawn_local(live(scope, inbox));
}

/// A panic is a bug of ours: the page hears of it and can start another worker, which opens what was stored.
fn report_panics(scope: &DedicatedWorkerGlobalScope) {
    let scope = scope.clone();
    std::panic::set_hook(Box::new(move |panic| {
        let _ = scope.post_message(&letter::fault(&panic.to_string()));
    }));
}

async fn live(scope: DedicatedWorkerGlobalScope, inbox: Inbox) {
    let (build, base) = hello(&inbox).await;
    let post = {
        let scope = scope.clone();
        move |letter: &JsValue| {
            // Plain objects of text can always be posted.
            let _ = scope.post_message(letter);
        }
    };
    let Opening { node, opened, shelf, reason } = match open(&database_name(&base)).await {
        Ok(opening) => opening,
        Err(message) => return post(&letter::fault(&message)),
    };
    // Ready says where the chain is kept: a shelf that takes no first record is none.
    let (shelf, reason) = match shelf {
        Some(shelf) if !opened.writes.is_empty() => match shelf.commit(&opened.writes).await {
            Ok(()) => (Some(shelf), reason),
            Err(lost) => (None, Some(lost)),
        },
        shelf => (shelf, reason),
    };
    let ready = letter::event("ready", &ready(&build, &node, &opened, reason));
    let outbox = Outbox::new(shelf.map(Rc::new), post);
    outbox.take(Vec::new(), vec![ready]);
    match Turn::new() {
        Ok(turn) => serve(scope, node, &inbox, &outbox, &turn).await,
        Err(error) => outbox.take(Vec::new(), vec![letter::fault(&format!("no message channel: {error:?}"))]),
    }
}

/// The first letter; commands that came before it keep their place.
async fn hello(inbox: &Inbox) -> (String, String) {
    loop {
        let found = {
            let mut letters = inbox.letters.borrow_mut();
            let at = letters.iter().position(|letter| matches!(letter, Letter::Hello { .. }));
            at.and_then(|at| letters.remove(at))
        };
        if let Some(Letter::Hello { build, base }) = found {
            return (build, base);
        }
        inbox.came.wait().await;
    }
}

/// One database per place: two copies of the site on one host do not share a chain.
fn database_name(base: &str) -> String {
    let path = base.split_once("://").map_or(base, |(_, rest)| rest);
    let path = path.find('/').map_or("/", |at| &path[at..]);
    format!("panda-playground {path}")
}

/// What opening gave: a node in any case, a shelf where there is one, else the reason why not.
struct Opening {
    node: Node,
    opened: Opened,
    shelf: Option<Shelf>,
    reason: Option<String>,
}

/// # Errors
/// Only when not even an empty chain can begin, which is a bug of ours.
async fn open(name: &str) -> Result<Opening, String> {
    // The lock first: who holds it has written its last record before we read.
    let locked = lock::hold(name).await;
    let (shelf, stored) = match read(name).await {
        Ok((shelf, stored)) => (Ok(shelf), stored),
        Err(reason) => (Err(reason), Vec::new()),
    };
    let (node, opened, shelf) = match Node::open(stored, Setup::page()) {
        Ok((node, opened)) => (node, opened, shelf),
        // Made by a newer version: left as it is, and this session begins anew beside it.
        Err(reason) => {
            let (node, opened) = fresh()?;
            (node, opened, Err(reason))
        }
    };
    let shelf = match (locked, shelf) {
        // A second tab has read what is there, but only the first one writes.
        (Err(reason), Ok(_)) => Err(reason),
        (_, shelf) => shelf,
    };
    let shelf = match shelf {
        Ok(shelf) => shelf.own().await.map(|()| shelf),
        Err(reason) => Err(reason),
    };
    Ok(match shelf {
        Ok(shelf) => Opening { node, opened, shelf: Some(shelf), reason: None },
        Err(reason) => Opening { node, opened, shelf: None, reason: Some(reason) },
    })
}

async fn read(name: &str) -> Result<(Shelf, store::Stored), String> {
    let shelf = Shelf::open(name).await?;
    let stored = shelf.load().await?;
    Ok((shelf, stored))
}

fn fresh() -> Result<(Node, Opened), String> {
    let node = Node::new(Setup::page())?;
    let opened = Opened { height: node.height(), receipts: 0, repaired: None, writes: Vec::new() };
    Ok((node, opened))
}

/// What the page is told once the node can answer.
fn ready(build: &str, node: &Node, opened: &Opened, reason: Option<String>) -> Value {
    let own =
        Reflect::get(&js_sys::global(), &"PANDA_BUILD".into()).ok().and_then(|id| id.as_string()).unwrap_or_default();
    let mut records =
        vec![("height".to_string(), Value::from(opened.height)), ("receipts".to_string(), opened.receipts.into())];
    records.extend(opened.repaired.iter().map(|lost| ("repaired".to_string(), Value::from(lost.as_str()))));
    let storage = if reason.is_none() { "indexeddb" } else { "memory" };
    let mut facts = vec![
        ("matches".to_string(), Value::Bool(own == build)),
        ("build".to_string(), own.into()),
        ("info".to_string(), node.info()),
        ("storage".to_string(), storage.into()),
        ("opened".to_string(), Value::Dict(records)),
    ];
    facts.extend(reason.map(|reason| ("reason".to_string(), Value::from(reason))));
    Value::Dict(facts)
}

/// Letters as they come, and slices of what is running; between two slices the browser may bring more letters.
async fn serve(scope: DedicatedWorkerGlobalScope, mut node: Node, inbox: &Inbox, outbox: &Outbox, turn: &Turn) {
    let clock = scope.performance();
    let now_ms = || clock.as_ref().map_or_else(js_sys::Date::now, web_sys::Performance::now);
    let mut pace = Pace(FIRST_SLICE);
    let mut tickets = Tickets::default();
    loop {
        loop {
            let next = inbox.letters.borrow_mut().pop_front();
            match next {
                Some(Letter::Command { id, text }) => {
                    let ticket = tickets.give(id);
                    send(node.handle_text(ticket, &text), &mut tickets, outbox);
                }
                // A second hello changes nothing: the page that sent the first one is still the same.
                Some(Letter::Hello { .. }) => {}
                None => break,
            }
        }
        if node.busy() {
            let began = now_ms();
            let outcome = node.tick(began, Gas(pace.0));
            if node.busy() {
                pace.learn(now_ms() - began); // a slice that ended early says nothing about the machine
            }
            send(outcome, &mut tickets, outbox);
            turn.take().await;
            continue;
        }
        let now = now_ms();
        match node.due_ms(now) {
            Some(wait) if wait <= 0.0 => send(node.tick(now, Gas(pace.0)), &mut tickets, outbox),
            Some(wait) => {
                wake_in(&scope, wait, &inbox.came);
                inbox.came.wait().await;
            }
            None => inbox.came.wait().await,
        }
    }
}

/// Raises the signal after a while; a letter that comes first raises it too, and then this ring is one too many, which is harmless.
fn wake_in(scope: &DedicatedWorkerGlobalScope, wait_ms: f64, signal: &Signal) {
    let signal = signal.clone();
    let ring = Closure::once_into_js(move || signal.raise());
    let wait = wait_ms.clamp(1.0, 60_000.0) as i32;
    let _ = scope.set_timeout_with_callback_and_timeout_and_arguments_0(ring.unchecked_ref(), wait);
}

fn send(outcome: Outcome, tickets: &mut Tickets, outbox: &Outbox) {
    let Outcome { writes, responses, events } = outcome;
    let mut letters = Vec::with_capacity(responses.len() + events.len());
    for (ticket, answer) in responses {
        if let Some(id) = tickets.take_back(ticket) {
            letters.push(letter::answer(id, &api::write(&answer)));
        }
    }
    letters.extend(events.iter().map(|event| letter::event("change", event)));
    if !letters.is_empty() || !writes.is_empty() {
        outbox.take(writes, letters);
    }
}

/// The page's ids may be any numbers; the node counts.
#[derive(Default)]
struct Tickets {
    next: u64,
    open: Vec<(u64, f64)>,
}

impl Tickets {
    fn give(&mut self, id: f64) -> u64 {
        self.next += 1;
        self.open.push((self.next, id));
        self.next
    }

    fn take_back(&mut self, ticket: u64) -> Option<f64> {
        let at = self.open.iter().position(|(open, _)| *open == ticket)?;
        Some(self.open.swap_remove(at).1)
    }
}

/// Gas per slice, following what the machine does in [`SLICE_MS`]. It decides when to look at letters, never what a call gives.
struct Pace(u64);

impl Pace {
    fn learn(&mut self, took_ms: f64) {
        let next = if took_ms < SLICE_MS / 2.0 {
            self.0.saturating_mul(2)
        } else if took_ms > SLICE_MS * 1.5 {
            self.0 / 2
        } else {
            self.0
        };
        self.0 = next.clamp(SMALLEST_SLICE, LARGEST_SLICE);
    }
}
