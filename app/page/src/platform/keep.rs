//! Small texts that survive a reload, where the browser allows it.

use web_sys::{Storage, window};

const PREFIX: &str = "panda.";

fn local() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn tab() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}

/// The text kept under a name.
pub fn kept(name: &str) -> Option<String> {
    local()?.get_item(&format!("{PREFIX}{name}")).ok().flatten()
}

/// Keeps a text, or forgets the name; false when this browser keeps nothing (private frame, quota).
pub fn keep(name: &str, text: Option<&str>) -> bool {
    let Some(store) = local() else { return false };
    let key = format!("{PREFIX}{name}");
    match text {
        Some(text) => store.set_item(&key, text).is_ok(),
        None => store.remove_item(&key).is_ok(),
    }
}

/// The text kept for this tab alone.
pub fn kept_in_tab(name: &str) -> Option<String> {
    tab()?.get_item(&format!("{PREFIX}{name}")).ok().flatten()
}

/// Keeps a text for this tab alone.
pub fn keep_in_tab(name: &str, text: &str) -> bool {
    tab().is_some_and(|store| store.set_item(&format!("{PREFIX}{name}"), text).is_ok())
}
