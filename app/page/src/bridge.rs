//! The way to the node: a classic worker, commands as text under a number, and `window.panda.send` for everybody else.

use api::view::{Answer, Error};
use api::{Json, Shape as _, Value};
use js_sys::{Array, Function, Object, Promise, Reflect};
use serde::{Deserialize as _, Serialize as _};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Blob, BlobPropertyBag, ErrorEvent, MessageEvent, Url, Worker};

use crate::platform;

/// Starts the worker's script from wherever the page lies. A classic Blob also starts in a sandboxed frame; letters that come before the
/// wasm listens are kept.
const STARTER: &str = r#"const early = [];
onmessage = (event) => early.push(event);
const tell = (message) => postMessage({ event: "fault", text: JSON.stringify({ message: String(message) }) });
try {
  importScripts(BASE + "node-worker.js?v=" + BUILD);
  wasm_bindgen({ module_or_path: BASE + "node-worker_bg.wasm?v=" + BUILD }).then(
    () => early.forEach((event) => onmessage(event)),
    tell,
  );
} catch (error) { tell(error); }
"#;

/// What the worker says without being asked.
#[derive(Clone, Debug)]
pub enum News {
    /// The node is open.
    Ready(Value),
    /// Storing has ended.
    Storage(Value),
    /// The chain has changed.
    Change,
    /// The worker has stopped; it was started again.
    Fault(String),
}

/// A command that was not carried out.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub sentence: String,
    pub error: Option<Error>,
}

impl Refusal {
    fn lost(sentence: &str) -> Refusal {
        Refusal { sentence: sentence.to_owned(), error: None }
    }
}

type Listener = Box<dyn Fn(News)>;

#[derive(Default)]
struct Bridge {
    worker: Option<Worker>,
    /// Kept as long as the worker they listen to.
    ears: Vec<Closure<dyn FnMut(JsValue)>>,
    pending: BTreeMap<u32, (Function, Function)>,
    last_id: u32,
    listener: Option<Listener>,
    restarts: u32,
}

thread_local! {
    static BRIDGE: RefCell<Bridge> = RefCell::default();
}

/// More stops than this in one visit, and the worker stays down.
const MAX_RESTARTS: u32 = 3;

/// The build this page belongs to; a plain `trunk serve` stamps none.
pub fn build() -> Option<String> {
    platform::meta("panda-build").filter(|id| !id.starts_with('%'))
}

/// Starts the worker and tells `listener` its news.
pub fn start(listener: impl Fn(News) + 'static) {
    BRIDGE.with_borrow_mut(|bridge| bridge.listener = Some(Box::new(listener)));
    if let Err(problem) = start_worker() {
        tell(News::Fault(sentence(&problem)));
    }
    offer_panda();
}

fn start_worker() -> Result<(), JsValue> {
    let (base, build) = (platform::page_address(), build().unwrap_or_else(|| "unstamped".to_owned()));
    let quoted = |text: &str| api::write(&Value::from(text));
    let script = format!("const BASE = {}, BUILD = {};\n{STARTER}", quoted(&base), quoted(&build));
    let bag = BlobPropertyBag::new();
    bag.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&script.into()), &bag)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let worker = Worker::new(&url)?;
    let heard =
        Closure::<dyn FnMut(JsValue)>::new(|event: JsValue| hear(&event.unchecked_into::<MessageEvent>().data()));
    let failed = Closure::<dyn FnMut(JsValue)>::new(|event: JsValue| {
        let message = event.dyn_ref::<ErrorEvent>().map_or_else(String::new, ErrorEvent::message);
        stop_and_restart(&message);
    });
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    worker.post_message(&object(&[("hello", build.into()), ("base", base.into())]))?;
    BRIDGE.with_borrow_mut(|bridge| {
        bridge.worker = Some(worker);
        bridge.ears = vec![heard, failed];
    });
    Ok(())
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in entries {
        // Setting a field of a plain new object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object
}

fn sentence(problem: &JsValue) -> String {
    let message = Reflect::get(problem, &"message".into()).ok().and_then(|message| message.as_string());
    message.unwrap_or_else(|| "the browser gives no reason".to_owned())
}

fn tell(news: News) {
    // The listener may send commands, so the bridge must not be borrowed meanwhile.
    let listener = BRIDGE.with_borrow_mut(|bridge| bridge.listener.take());
    if let Some(listener) = listener {
        listener(news);
        BRIDGE.with_borrow_mut(|bridge| bridge.listener = Some(listener));
    }
}

fn hear(letter: &JsValue) {
    let field = |name: &str| Reflect::get(letter, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let Some(text) = field("text").as_string() else { return };
    if let Some(id) = field("id").as_f64() {
        let waiting = BRIDGE.with_borrow_mut(|bridge| bridge.pending.remove(&(id as u32)));
        if let Some((resolve, _)) = waiting {
            // A resolving function does not throw.
            let _ = resolve.call1(&JsValue::NULL, &text.into());
        }
        return;
    }
    let content = || api::read_within(&text, api::Bounds::WRAPPED).unwrap_or_default();
    match field("event").as_string().as_deref() {
        Some("ready") => tell(News::Ready(content())),
        Some("storage") => tell(News::Storage(content())),
        Some("change") => tell(News::Change),
        Some("fault") => {
            let content = content();
            stop_and_restart(content.get("message").and_then(Value::as_str).unwrap_or("no reason given"));
        }
        _ => {}
    }
}

/// A worker that trapped holds nothing that was not stored: the next one opens the same records.
fn stop_and_restart(message: &str) {
    let stopped = BRIDGE.with_borrow_mut(|bridge| {
        // One stop speaks twice, as the panic's letter and as the browser's error: a second start would leave two workers, of which
        // the one nobody hears holds the store.
        bridge.worker.take()?.terminate();
        bridge.restarts += 1;
        Some((std::mem::take(&mut bridge.pending), bridge.restarts <= MAX_RESTARTS))
    });
    let Some((pending, again)) = stopped else { return };
    for (_, reject) in pending.into_values() {
        // A rejecting function does not throw.
        let _ = reject.call1(&JsValue::NULL, &"the engine stopped before it answered".into());
    }
    tell(News::Fault(message.to_owned()));
    // The listener closures are still running: they are replaced in a later turn.
    if again {
        leptos::prelude::set_timeout(
            || {
                if let Err(problem) = start_worker() {
                    tell(News::Fault(sentence(&problem)));
                }
            },
            std::time::Duration::from_millis(50),
        );
    }
}

/// Sends a command's text and gives the answer's.
pub async fn send_text(text: String) -> Result<String, Refusal> {
    let promise = Promise::new(&mut |resolve, reject| {
        BRIDGE.with_borrow_mut(|bridge| {
            bridge.last_id += 1;
            let id = bridge.last_id;
            let letter = object(&[("id", f64::from(id).into()), ("text", text.as_str().into())]);
            match &bridge.worker {
                Some(worker) if worker.post_message(&letter).is_ok() => {
                    bridge.pending.insert(id, (resolve, reject));
                }
                _ => drop(reject.call1(&JsValue::NULL, &"the engine is not running: reload the page".into())),
            }
        });
    });
    match JsFuture::from(promise).await {
        Ok(answer) => answer.as_string().ok_or_else(|| Refusal::lost("the engine answered with no text")),
        Err(reason) => {
            Err(Refusal::lost(&reason.as_string().unwrap_or_else(|| "the engine did not answer".to_owned())))
        }
    }
}

/// Sends a command and gives its result.
pub async fn send(command: Value) -> Result<Value, Refusal> {
    let text = send_text(api::write(&command)).await?;
    let answer = api::read_within(&text, api::Bounds::WRAPPED)
        .map_err(|problem| Refusal::lost(&format!("unreadable answer: {problem}")))?;
    let answer =
        Answer::from_value(answer).map_err(|problem| Refusal::lost(&format!("unreadable answer: {problem}")))?;
    answer.result.map_err(|error| Refusal { sentence: error.message.clone(), error: Some(error) })
}

/// A command of a name and fields; those that are `None` stay out.
pub fn command(name: &str, fields: Vec<(&str, Option<Value>)>) -> Value {
    let mut entries = vec![("cmd".to_owned(), Value::from(name))];
    entries.extend(fields.into_iter().filter_map(|(key, value)| value.map(|value| (key.to_owned(), value))));
    Value::Dict(entries)
}

/// `window.panda.send(command)`: text is answered with text, an object with an object.
fn offer_panda() {
    let send = Closure::<dyn Fn(JsValue) -> Promise>::new(|command: JsValue| {
        future_to_promise(async move {
            if let Some(text) = command.as_string() {
                return send_text(text)
                    .await
                    .map(JsValue::from)
                    .map_err(|refusal| js_sys::Error::new(&refusal.sentence).into());
            }
            let error = |problem: String| JsValue::from(js_sys::Error::new(&problem));
            let value = Json::deserialize(serde_wasm_bindgen::Deserializer::from(command))
                .map_err(|problem| error(problem.to_string()))?;
            let text = send_text(api::write(&value.0)).await.map_err(|refusal| error(refusal.sentence))?;
            let answer = api::read_within(&text, api::Bounds::WRAPPED).map_err(|problem| error(problem.to_string()))?;
            let writer = serde_wasm_bindgen::Serializer::json_compatible();
            Json(answer).serialize(&writer).map_err(JsValue::from)
        })
    });
    if let Some(window) = web_sys::window() {
        // A window that takes no property leaves the page without a script door, nothing else.
        let _ = Reflect::set(&window, &"panda".into(), &object(&[("send", send.into_js_value())]));
    }
}
