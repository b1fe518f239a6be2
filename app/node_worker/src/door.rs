//! The worker's life: hello, opening the shelf and the node, then letters and slices until the tab is closed.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use api::Value;
use js_sys::Reflect;
use node::{Node, Outcome};
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
    let opened = open(&database_name(&base)).await;
    let outbox = Outbox::new(opened.shelf.map(Rc::new), post);
    outbox.take(Vec::new(), vec![letter::event("ready", &ready(&build, &opened.node, opened.facts))]);
    match Turn::new() {
        Ok(turn) => serve(opened.node, &inbox, &outbox, &turn).await,
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

/// What opening gave: a node in any case, a shelf where there is one, and what to tell about it.
struct Opening {
    node: Node,
    shelf: Option<Shelf>,
    facts: Vec<(String, Value)>,
}

async fn open(name: &str) -> Opening {
    match open_stored(name).await {
        Ok(opening) => opening,
        Err((reason, node)) => {
            let facts = vec![
                ("storage".to_string(), Value::Str("memory".into())),
                ("reason".to_string(), Value::Str(reason)),
                ("opened".to_string(), opened_facts(&node, None)),
            ];
            Opening { node, shelf: None, facts }
        }
    }
}
