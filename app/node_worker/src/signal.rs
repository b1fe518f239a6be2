//! Waiting without blocking: a flag one task waits for, and a turn of the worker's event loop.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{MessageChannel, MessagePort};

/// A flag that anyone raises and one task waits for; waiting lowers it.
#[derive(Clone, Default)]
pub struct Signal(Rc<RefCell<Flag>>);

#[derive(Default)]
struct Flag {
    raised: bool,
    waker: Option<Waker>,
}

impl Signal {
    pub fn raise(&self) {
        let waker = {
            let mut flag = self.0.borrow_mut();
            flag.raised = true;
            flag.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    pub async fn wait(&self) {
        poll_fn(|context| {
            let mut flag = self.0.borrow_mut();
            if std::mem::take(&mut flag.raised) {
                return Poll::Ready(());
            }
            flag.waker = Some(context.waker().clone());
            Poll::Pending
        })
        .await;
    }
}

/// Steps aside so that the browser can deliver messages. A message to oneself does that at once; `setTimeout` would wait
/// four milliseconds each time.
pub struct Turn {
    port: MessagePort,
    came_back: Signal,
    _on_message: Closure<dyn FnMut()>,
    _other_end: MessagePort,
}

impl Turn {
    /// # Errors
    /// The browser's, when it has no message channels.
    pub fn new() -> Result<Turn, JsValue> {
        let channel = MessageChannel::new()?;
        let came_back = Signal::default();
        let on_message = {
            let came_back = came_back.clone();
            Closure::<dyn FnMut()>::new(move || came_back.raise())
        };
        let (port, other_end) = (channel.port1(), channel.port2());
        other_end.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        Ok(Turn { port, came_back, _on_message: on_message, _other_end: other_end })
    }

    pub async fn take(&self) {
        if self.port.post_message(&JsValue::NULL).is_ok() {
            self.came_back.wait().await;
        }
    }
}
