//! One tab writes: the browser's named lock, held by this worker as long as it lives.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

/// How long to wait for the lock: a reloaded page's old worker may still be ending.
const PATIENCE_MS: u32 = 1_500;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request(name: &str, options: &JsValue, callback: &Function) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = AbortSignal, js_name = timeout)]
    fn timeout(milliseconds: u32) -> Result<JsValue, JsValue>;
}

/// Takes the lock and never gives it back.
///
/// # Errors
/// A sentence when another tab holds it or this place gives none.
pub async fn hold(name: &str) -> Result<(), String> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).unwrap_or_default();
    let locks = Reflect::get(&navigator, &"locks".into());
    if locks.is_ok_and(|locks| locks.is_undefined()) {
        // Plain http to another machine: no locks there. The shelf's own token still keeps two tabs apart.
        return Ok(());
    }
    match ask(name) {
        Ok(granted) => JsFuture::from(granted).await.map(|_| ()).map_err(|error| refusal(&error)),
        Err(error) => Err(refusal(&error)),
    }
}

/// A promise that is kept once the lock is ours, and broken when it is not to be had.
fn ask(name: &str) -> Result<Promise, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"signal".into(), &timeout(PATIENCE_MS)?)?;
    let mut ours = None;
    let granted = Promise::new(&mut |resolve, _| ours = Some(resolve));
    let callback = Closure::once_into_js(move |_lock: JsValue| {
        if let Some(resolve) = ours {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
        // Held until this promise is kept: never, so until the worker ends.
        Promise::new(&mut |_, _| {})
    });
    let held = request(name, &options, callback.unchecked_ref())?;
    Ok(Promise::race(&Array::of2(&granted, &held)))
}

fn refusal(error: &JsValue) -> String {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
    match name.as_str() {
        "TimeoutError" | "AbortError" => "another tab of this playground is open and does the storing".to_string(),
        "" => "this place gives no storage lock".to_string(),
        other => format!("this place offers no storage ({other})"),
    }
}
