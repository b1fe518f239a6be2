//! The document: its element by id, its theme, its scripts, its address, its clipboard.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlScriptElement, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// The element of an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The content of a `<meta name>`.
pub fn meta(name: &str) -> Option<String> {
    document()?.query_selector(&format!("meta[name=\"{name}\"]")).ok().flatten()?.get_attribute("content")
}

/// The absolute address that relative names start from, without query and fragment.
pub fn page_address() -> String {
    let base = document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let end = base.find(['?', '#']).unwrap_or(base.len());
    let folder = base[..end].rfind('/').map_or(end, |at| at + 1);
    base[..folder].to_owned()
}

/// Starts the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // A page that cannot reload stays as it is.
        let _ = window.location().reload();
    }
}

/// Sets the theme on the root, where the tokens look for it.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// Puts a sentence over the page without the help of anything that may have stopped, and its cause on the console.
pub fn last_words(sentence: &str, cause: &str) {
    let put = || {
        let ribbon = document()?.create_element("p").ok()?;
        ribbon.set_class_name("last-words");
        ribbon.set_text_content(Some(sentence));
        document()?.body()?.append_child(&ribbon).ok()
    };
    drop(put());
    web_sys::console::error_1(&cause.into());
}

/// The value of a custom property as it stands.
pub fn token(name: &str) -> String {
    let read = || {
        let root = document()?.document_element()?;
        window()?.get_computed_style(&root).ok().flatten()?.get_property_value(name).ok()
    };
    read().unwrap_or_default().trim().to_owned()
}

/// Whether the inspector is a sheet.
pub fn is_phone() -> bool {
    window()
        .and_then(|window| window.match_media("(max-width: 700px)").ok().flatten())
        .is_some_and(|list| list.matches())
}

/// Puts text on the clipboard; false when the browser refuses.
pub async fn copy_text(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let clipboard = window.navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Loads a classic script of this site, by its relative name.
pub async fn load_script(source: &str) -> Result<(), JsValue> {
    let document = document().ok_or(JsValue::NULL)?;
    let script: HtmlScriptElement = document.create_element("script")?.dyn_into()?;
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        script.set_onload(Some(&resolve));
        script.set_onerror(Some(&reject));
    });
    script.set_src(source);
    document.head().ok_or(JsValue::NULL)?.append_child(&script)?;
    JsFuture::from(promise).await.map(|_| ())
}
