//! Answered means stored: letters leave when the transaction that holds their writes is complete; waiting ones share the next.

use std::cell::RefCell;
use std::rc::Rc;

use store::Write;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use crate::letter;
use crate::shelf::Shelf;

/// Where letters and writes wait for each other.
#[derive(Clone)]
pub struct Outbox(Rc<Inner>);

struct Inner {
    post: Box<dyn Fn(&JsValue)>,
    waiting: RefCell<Waiting>,
}

#[derive(Default)]
struct Waiting {
    /// None: this session runs from memory, and letters leave at once.
    shelf: Option<Rc<Shelf>>,
    committing: bool,
    writes: Vec<Write>,
    letters: Vec<JsValue>,
}

impl Outbox {
    /// `post` hands a letter to the page.
    pub fn new(shelf: Option<Rc<Shelf>>, post: impl Fn(&JsValue) + 'static) -> Outbox {
        let waiting = RefCell::new(Waiting { shelf, ..Waiting::default() });
        Outbox(Rc::new(Inner { post: Box::new(post), waiting }))
    }

    /// Takes what one command or one slice brought. Letters keep their order.
    pub fn take(&self, writes: Vec<Write>, letters: Vec<JsValue>) {
        {
            let mut waiting = self.0.waiting.borrow_mut();
            if waiting.shelf.is_some() {
                waiting.writes.extend(writes);
            }
            waiting.letters.extend(letters);
            if waiting.committing {
                return; // the running transaction's end takes these along
            }
            waiting.committing = true;
        }
        if self.0.waiting.borrow().writes.is_empty() {
            self.settle();
        } else {
            spawn_local(self.clone().commit());
        }
    }

    /// Transactions one after the other, until nothing waits.
    async fn commit(self) {
        loop {
            let (shelf, writes, letters) = {
                let mut waiting = self.0.waiting.borrow_mut();
                let writes = std::mem::take(&mut waiting.writes);
                (waiting.shelf.clone(), writes, std::mem::take(&mut waiting.letters))
            };
            let Some(shelf) = shelf.filter(|_| !writes.is_empty()) else {
                self.0.waiting.borrow_mut().letters.splice(0..0, letters);
                break;
            };
            if let Err(reason) = shelf.commit(&writes).await {
                // The answers are true, they only will not outlive this tab: say so first, then give them.
                let mut waiting = self.0.waiting.borrow_mut();
                waiting.shelf = None;
                waiting.writes.clear();
                drop(waiting);
                (self.0.post)(&letter::storage_lost(&reason));
            }
            for letter in &letters {
                (self.0.post)(letter);
            }
        }
        self.settle();
    }

    /// Nothing waits to be stored: what letters there are may leave.
    fn settle(&self) {
        let letters = {
            let mut waiting = self.0.waiting.borrow_mut();
            waiting.committing = false;
            std::mem::take(&mut waiting.letters)
        };
        for letter in &letters {
            (self.0.post)(letter);
        }
    }
}
