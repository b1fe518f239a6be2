//! Everything by its name (Ctrl+K), and the list of keys (?).

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

use crate::desk::{Desk, Then};
use crate::panels::methods;
use crate::route::{Place, Tab};
use crate::scenario::GALLERY;

/// Something that can be done, by its name.
#[derive(Clone)]
struct Entry {
    words: String,
    note: &'static str,
    act: Arc<dyn Fn() + Send + Sync>,
}

fn entries(desk: Desk) -> Vec<Entry> {
    let mut all = Vec::new();
    let mut add = |words: String, note: &'static str, act: Box<dyn Fn() + Send + Sync>| {
        all.push(Entry { words, note, act: act.into() })
    };
    let exhibit = desk.exhibit_now();
    let shown = exhibit.steps_of(desk.variant.get_untracked()).filter(|(_, step)| !step.aside);
    for (index, step) in shown {
        let run = move || {
            spawn_local(async move {
                desk.run_step(exhibit, index, step, Then::Show).await;
            });
        };
        add(format!("{}: {}", exhibit.title, step.title), "step", Box::new(run));
    }
    for exhibit in &GALLERY {
        add(format!("Open {}", exhibit.title), "gallery", Box::new(move || desk.open(exhibit.file)));
    }
    for tab in Tab::ALL {
        add(format!("Show {}", tab.title()), "inspector", Box::new(move || desk.inspect(tab)));
    }
    for contract in desk.chain.with_untracked(|chain| chain.contracts()) {
        let address = contract.address.clone();
        let show = move || {
            let address = address.clone();
            desk.go(|route| route.contract = Some(address));
            desk.inspect(Tab::Methods);
        };
        add(format!("{} ({})", contract.name(), contract.class), "contract", Box::new(show));
    }
    add("Deploy this code".to_owned(), "Ctrl+Enter", Box::new(move || methods::deploy_open_file(desk)));
    add(
        "The chain: accounts, contracts, versions".to_owned(),
        "place",
        Box::new(move || desk.go(|route| route.place = Place::Chain)),
    );
    add("Export the session as a file".to_owned(), "session", Box::new(move || desk.export_file()));
    add("Copy a link that holds the session".to_owned(), "session", Box::new(move || desk.export_link()));
    add("Open a session file".to_owned(), "session", Box::new(move || desk.import_file()));
    add("New chain".to_owned(), "session", Box::new(move || desk.reset()));
    add("List of keys".to_owned(), "?", Box::new(move || desk.keys.set(true)));
    let transactions = desk.chain.with_untracked(|chain| {
        chain
            .transactions()
            .rev()
            .take(50)
            .map(|tx| (tx.tx.clone(), tx.receipt.height, chain.title(tx)))
            .collect::<Vec<_>>()
    });
    for (tx, height, title) in transactions {
        add(format!("Block {height}: {title}"), "receipt", Box::new(move || desk.show_receipt(&tx)));
    }
    all
}

/// Draws whichever of the two is open.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    view! {
        {move || desk.palette.get().then(|| palette(desk))}
        {move || desk.keys.get().then(|| keys(desk))}
    }
}

fn palette(desk: Desk) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let all = StoredValue::new(entries(desk));
    let found = Memo::new(move |_| {
        let typed = typed.get().to_lowercase();
        all.with_value(|all| {
            let fits = |words: &str| typed.split_whitespace().all(|word| words.to_lowercase().contains(word));
            all.iter()
                .enumerate()
                .filter(|(_, entry)| fits(&entry.words))
                .map(|(index, _)| index)
                .take(12)
                .collect::<Vec<_>>()
        })
    });
    let run = move |index: usize| {
        let act = all.with_value(|all| all.get(index).map(|entry| entry.act.clone()));
        desk.palette.set(false);
        if let Some(act) = act {
            act();
        }
    };
    let keys = move |event: web_sys::KeyboardEvent| {
        let count = found.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" => at.update(|at| *at = (*at + 1).min(count.saturating_sub(1))),
            "ArrowUp" => at.update(|at| *at = at.saturating_sub(1)),
            "Enter" => {
                if let Some(index) = found.with_untracked(|found| found.get(at.get_untracked()).copied()) {
                    run(index);
                }
            }
            "Escape" => desk.palette.set(false),
            _ => return,
        }
        event.prevent_default();
    };
    let input: NodeRef<html::Input> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            // A browser that does not focus leaves the click to the visitor.
            let _ = input.focus();
        }
    });
    view! {
        <div class="veil" on:click=move |_| desk.palette.set(false)></div>
        <div class="palette" role="dialog" aria-label="Everything by its name" on:keydown=keys>
            <input class="field" node_ref=input aria-label="What to do or open" placeholder="What to do or open" role="combobox" aria-expanded="true" aria-controls="palette-list"
                on:input=move |event| { typed.set(event_target_value(&event)); at.set(0) } />
            <ul id="palette-list" role="listbox">
                {move || {
                    let found = found.get();
                    if found.is_empty() {
                        return view! { <li class="palette-none soft">"Nothing of that name."</li> }.into_any();
                    }
                    found.into_iter().enumerate().map(|(place, index)| {
                        let Some(entry) = all.with_value(|all| all.get(index).cloned()) else { return ().into_any() };
                        view! {
                            <li role="option" aria-selected=move || (at.get() == place).to_string() class="palette-item" on:click=move |_| run(index) on:pointerenter=move |_| at.set(place)>
                                <span>{entry.words}</span><span class="small soft">{entry.note}</span>
                            </li>
                        }.into_any()
                    }).collect_view().into_any()
                }}
            </ul>
        </div>
    }
}

/// Every key of the page.
const KEYS: [(&str, &str); 9] = [
    ("Ctrl K", "everything by its name"),
    ("Ctrl Enter", "deploy the code; in a form, call or query"),
    ("Alt ← / →", "earlier or later block"),
    ("F10 / F11", "among a transaction's steps: over, into; with Shift back"),
    ("Ctrl F", "find in the code"),
    ("Ctrl Space", "complete a word in the code"),
    ("Esc, then Tab", "leave the editor by key"),
    ("Esc", "close what lies over the page"),
    ("?", "this list"),
];

fn keys(desk: Desk) -> impl IntoView {
    let close: NodeRef<html::Button> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(close) = close.get() {
            // A browser that does not focus leaves the click to the visitor.
            let _ = close.focus();
        }
    });
    let rows = KEYS.map(|(key, does)| view! { <div><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div> });
    view! {
        <div class="veil" on:click=move |_| desk.keys.set(false)></div>
        <div class="palette keys" role="dialog" aria-label="Keys">
            <div class="row"><h2>"Keys"</h2><span class="push"></span><button type="button" class="button plain slim" node_ref=close on:click=move |_| desk.keys.set(false)>"Close"</button></div>
            <dl>{rows.collect_view()}</dl>
        </div>
    }
}
