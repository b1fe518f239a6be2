//! A hash or address: short, whole on hover, copied on click.

use leptos::prelude::*;

use crate::desk::{Desk, short};

/// Draws one; `what` names it in the sentence that says it was copied.
pub fn hash(text: &str, what: &'static str) -> impl IntoView + use<> {
    let desk = Desk::here();
    let whole = text.to_owned();
    let title = format!("{text} (click to copy)");
    let label = format!("{}: copy {}", short(text), what.to_lowercase());
    view! {
        <button type="button" class="hash" title=title aria-label=label on:click=move |_| desk.copy(whole.clone(), what)>
            {short(text)}
        </button>
    }
}
