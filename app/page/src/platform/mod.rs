//! What the page asks of the browser, each behind a small function that survives a browser that refuses.

mod document;
mod files;
mod keep;

pub use document::{
    copy_text, element, is_phone, last_words, load_script, meta, page_address, reload, set_theme, token,
};
pub use files::{download, fetch_text, pick_text, save_png};
pub use keep::{keep, keep_in_tab, kept, kept_in_tab};
