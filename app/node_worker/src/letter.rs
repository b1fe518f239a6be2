//! The envelopes between page and worker: `{id, text}` with commands and answers, `{event, text}` for what nobody asked for.

use api::Value;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// What the page sends.
pub enum Letter {
    /// The first one: which build the page is, and where the site lies.
    Hello { build: String, base: String },
    /// A command as JSON text, to be answered under the same id.
    Command { id: f64, text: String },
}

/// Reads what came; None for anything that is not ours.
pub fn read(data: &JsValue) -> Option<Letter> {
    let text = |name: &str| Reflect::get(data, &name.into()).ok().and_then(|value| value.as_string());
    if let Some(build) = text("hello") {
        return Some(Letter::Hello { build, base: text("base").unwrap_or_default() });
    }
    let id = Reflect::get(data, &"id".into()).ok().and_then(|value| value.as_f64())?;
    Some(Letter::Command { id, text: text("text")? })
}

/// The answer to the command with this id.
pub fn answer(id: f64, text: &str) -> JsValue {
    object("id", JsValue::from_f64(id), text)
}

/// News of a kind.
pub fn event(kind: &str, content: &Value) -> JsValue {
    object("event", kind.into(), &api::write(content))
}

/// The worker cannot go on.
pub fn fault(message: &str) -> JsValue {
    event("fault", &Value::Dict(vec![("message".into(), Value::Str(message.into()))]))
}

/// Storing has ended in the middle of a session.
pub fn storage_lost(reason: &str) -> JsValue {
    let pairs = vec![("storage".into(), Value::Str("memory".into())), ("reason".into(), Value::Str(reason.into()))];
    event("storage", &Value::Dict(pairs))
}

fn object(name: &str, value: JsValue, text: &str) -> JsValue {
    let object = Object::new();
    // Setting a field of a plain new object cannot fail.
    let _ = Reflect::set(&object, &name.into(), &value);
    let _ = Reflect::set(&object, &"text".into(), &text.into());
    object.into()
}
