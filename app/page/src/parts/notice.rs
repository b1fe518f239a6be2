//! What went wrong, where it went wrong: a plain sentence, the traceback below, a way out.

use api::view::Error;
use leptos::prelude::*;

use crate::desk::{Desk, Engine, sentence};

/// The refusal of a place, when its last command was refused.
pub fn refusal(place: String) -> impl IntoView {
    let desk = Desk::here();
    move || {
        desk.refused.with(|refused| refused.get(&place).cloned()).map(|refused| {
            let line = refused.error.and_then(|error| error.line);
            let way_out = line.map(|line| {
                let open = move |_| desk.open_line(desk.exhibit_now().file, line);
                view! { <button type="button" class="link cause" on:click=open>{format!("open line {line}")}</button> }
            });
            view! {
                <div class="notice bad" role="alert" data-testid="refusal">
                    <span>"Not sent"</span>
                    <span>{refused.sentence}" "{way_out}</span>
                </div>
            }
        })
    }
}

/// A sentence of a docstring, the names between backticks as code.
pub fn prose(text: &str) -> impl IntoView + use<> {
    let parts = text.split('`').enumerate().map(|(index, part)| {
        let part = part.to_owned();
        if index % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
    });
    parts.collect_view()
}

/// What a button waits for, said beside it: the engine, or nothing.
pub fn waits() -> impl IntoView {
    let desk = Desk::here();
    move || match desk.engine.get() {
        Engine::Ready => None,
        Engine::Loading => Some(view! { <span class="small soft">"starts when the engine is ready"</span> }.into_any()),
        Engine::Fault(_) => Some(view! { <span class="small fail">"the engine is down"</span> }.into_any()),
    }
}

/// An error with its traceback, and the way to the line.
pub fn failure(error: &Error, file: &'static str) -> impl IntoView + use<> {
    let desk = Desk::here();
    let way_out = match (error.origin.as_str(), error.message.as_str()) {
        (_, message) if message.contains("not trained") => Some("Train the contract first, then ask again."),
        ("limit", message) if message.contains("gas") => Some("Raise the gas limit, or give the contract less to do."),
        ("limit", _) => Some("A limit of the chain ended it. Give the contract less to do at once."),
        ("contract", _) => {
            Some("The contract itself refused this. Everything it had changed was undone; the gas is paid.")
        }
        ("library" | "python", _) => Some("Everything the call had changed was undone; the gas is paid."),
        _ => None,
    };
    let line = error.line;
    let traceback = error.traceback.trim_end().to_owned();
    view! {
        <section class="failure" data-testid="receipt-error">
            <p class="failure-sentence"><strong>{error.kind.clone()}</strong>": " {sentence(error)}</p>
            {way_out.map(|sentence| view! { <p class="soft">{sentence}</p> })}
            {line.map(|line| view! {
                <p>
                    <button type="button" class="button slim" data-testid="open-line" on:click=move |_| { desk.failing.set(Some((file.to_owned(), line))); desk.open_line(file, line) }>
                        {format!("Open line {line}")}
                    </button>
                </p>
            })}
            {(!traceback.is_empty()).then(|| view! { <pre class="traceback" tabindex="0" aria-label="Traceback">{traceback}</pre> })}
        </section>
    }
}
