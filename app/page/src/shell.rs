//! The places of the page: header, rail, work, inspector, time line; their sizes, their sheets and their keys.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, KeyboardEvent, PointerEvent};

use crate::desk::{Desk, Engine, Storage, now};
use crate::panels;
use crate::parts::icon;
use crate::platform;
use crate::route::{self, Place, Tab};

/// Draws everything.
pub fn shell() -> impl IntoView {
    let desk = Desk::here();
    listen(desk);
    view! {
        <div class="shell" data-sheet=move || desk.sheet.get() style:--rail-width=width_of("rail") style:--inspector-width=width_of("inspector") id="shell">
            <a class="skip" href="#work">"Skip to the work"</a>
            {header(desk)}
            <aside class="shell-rail" aria-label="Gallery, contracts, accounts">
                <div class="row"><span class="push"></span>{close_sheet(desk)}</div>
                {panels::gallery::panel()}
            </aside>
            {divider("rail", 1.0)}
            <main class="shell-work" id="work" tabindex="-1">
                {ribbon(desk)}
                {work(desk)}
            </main>
            <aside class="shell-inspector" aria-label="Inspector">
                {inspector(desk)}
            </aside>
            {divider("inspector", -1.0)}
            <footer class="shell-time">{panels::time::panel()}</footer>
            {bottom_bar(desk)}
        </div>
        {toast(desk)}
        {panels::palette::panel()}
    }
}

fn header(desk: Desk) -> impl IntoView {
    let engine_class = move || match desk.engine.get() {
        Engine::Loading => "dot waiting",
        Engine::Ready => "dot",
        Engine::Fault(_) => "dot fault",
    };
    let engine_words = move || match desk.engine.get() {
        Engine::Loading => "engine loading",
        Engine::Ready => "engine ready",
        Engine::Fault(_) => "engine down",
    };
    let storage = move || match desk.storage.get() {
        Storage::Unknown => ("storage", String::new()),
        Storage::Kept => ("saved in this browser", "Every receipt you have seen is stored in this browser.".to_owned()),
        Storage::Memory(reason) => ("memory only: export to keep", reason),
    };
    view! {
        <header class="shell-header">
            <button type="button" class="button plain square rail-open" aria-label="Gallery, contracts, accounts" on:click=move |_| desk.sheet.update(|sheet| *sheet = if *sheet == "rail" { "" } else { "rail" })>{icon("menu")}</button>
            <a class="brand" href="./">{logo()}<span>"Panda Playground"</span></a>
            <span class="tagline small">"Python contracts that learn, on a chain in this tab"</span>
            <span class="push"></span>
            <span class="status" data-testid="engine-status" role="status"><span class=engine_class aria-hidden="true"></span><span class="words">{engine_words}</span></span>
            <span class="status" data-testid="storage-status" title=move || storage().1><span>{move || storage().0}</span></span>
            <button type="button" class="button second share" data-testid="share" title="Copies a link that replays this session" on:click=move |_| desk.export_link()>"Share"</button>
            {session_menu(desk)}
            <button type="button" class="button plain square" aria-label="Keys" title="Keys (?)" on:click=move |_| desk.keys.set(true)>{icon("keys")}</button>
            {theme_button()}
        </header>
    }
}

fn logo() -> impl IntoView {
    // A panda's face, its nose a block.
    view! {
        <svg viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="7" cy="8" r="5" fill="var(--ink)"></circle>
            <circle cx="25" cy="8" r="5" fill="var(--ink)"></circle>
            <circle cx="16" cy="17" r="12.5" fill="var(--paper-raised)" stroke="var(--ink)" stroke-width="1.6"></circle>
            <ellipse cx="11" cy="15.5" rx="3" ry="3.8" transform="rotate(24 11 15.5)" fill="var(--ink)"></ellipse>
            <ellipse cx="21" cy="15.5" rx="3" ry="3.8" transform="rotate(-24 21 15.5)" fill="var(--ink)"></ellipse>
            <rect x="13.5" y="20" width="5" height="5" rx="1.2" fill="var(--bamboo)"></rect>
        </svg>
    }
}

fn session_menu(desk: Desk) -> impl IntoView {
    let menu: NodeRef<html::Details> = NodeRef::new();
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    let item = move |id: &'static str, title: &'static str, note: &'static str, act: fn(Desk)| {
        let click = move |_| {
            close();
            act(desk);
        };
        view! { <button type="button" class="menu-item" data-testid=id on:click=click><span>{title}</span><small>{note}</small></button> }
    };
    view! {
        <details class="menu" node_ref=menu on:keydown=move |event: KeyboardEvent| if event.key() == "Escape" { close() } on:focusout=move |event: web_sys::FocusEvent| {
            let inside = menu.get_untracked().zip(event.related_target()).is_some_and(|(menu, to)| menu.contains(to.dyn_ref::<web_sys::Node>()));
            if event.related_target().is_some() && !inside { close() }
        }>
            <summary class="button" data-testid="session-menu">"Session"{icon("down")}</summary>
            <div class="menu-list">
                {item("export-link", "Copy a link", "Holds every transaction; opened elsewhere it replays to the same root", Desk::export_link)}
                {item("export-file", "Export as a file", "The same, for long sessions and for keeping", Desk::export_file)}
                {item("import-file", "Open a file", "Replays it on a new chain", Desk::import_file)}
                {move || desk.earlier.with(Option::is_some).then(|| item("bring-back", "Bring the earlier chain back", "The one that made room for this one", Desk::bring_back))}
                {item("reset", "New chain", "Starts over; the old chain can be brought back", Desk::reset)}
            </div>
        </details>
    }
}

fn theme_button() -> impl IntoView {
    let dark = RwSignal::new(platform::token("color-scheme") == "dark");
    let toggle = move |_| {
        dark.update(|dark| *dark = !*dark);
        let theme = if dark.get_untracked() { "dark" } else { "light" };
        platform::set_theme(theme);
        platform::keep("theme", Some(theme));
    };
    view! {
        <button type="button" class="button plain square" data-testid="theme" aria-label=move || if dark.get() { "Light theme" } else { "Dark theme" } on:click=toggle>
            {move || icon(if dark.get() { "sun" } else { "moon" })}
        </button>
    }
}

fn ribbon(desk: Desk) -> impl IntoView {
    move || {
        desk.ribbon.get().map(|ribbon| {
            let down = ribbon.bad && matches!(desk.engine.get(), Engine::Fault(_));
            view! {
                <div class="ribbon" class:bad=ribbon.bad role="status" data-testid="ribbon">
                    <span>{ribbon.text}</span>
                    <span class="push"></span>
                    {down.then(|| view! { <button type="button" class="button slim" on:click=|_| platform::reload()>"Reload the page"</button> })}
                    <button type="button" class="button plain slim" on:click=move |_| desk.ribbon.set(None)>"Close"</button>
                </div>
            }
        })
    }
}

fn work(desk: Desk) -> impl IntoView {
    let place = Memo::new(move |_| desk.route.with(|route| route.place.clone()));
    // The editor stays alive beneath other places: its undo history and its cursor are worth keeping.
    let away = move || place.get() != Place::Code;
    view! {
        <div class="shell-main-view code-view" hidden=away>
            {panels::scenario::panel()}
            {panels::editor::panel()}
        </div>
        {move || match place.get() {
            Place::Code => ().into_any(),
            Place::Block(height) => view! { <div class="shell-main-view scroll">{panels::block::panel(height)}</div> }.into_any(),
            Place::Chain => view! { <div class="shell-main-view scroll">{panels::chain::panel()}</div> }.into_any(),
        }}
    }
}

fn inspector(desk: Desk) -> impl IntoView {
    let tab = Memo::new(move |_| desk.route.with(|route| route.tab));
    let tabs = Tab::ALL.map(|this| {
        let keys = move |event: KeyboardEvent| {
            let at = Tab::ALL.iter().position(|tab| *tab == this).unwrap_or(0);
            let to = match event.key().as_str() {
                "ArrowRight" => (at + 1) % Tab::ALL.len(),
                "ArrowLeft" => (at + Tab::ALL.len() - 1) % Tab::ALL.len(),
                _ => return,
            };
            desk.inspect(Tab::ALL[to]);
            if let Some(next) = platform::element(&format!("tab-{}", Tab::ALL[to].name())).and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
                // A browser that does not focus leaves the click to the visitor.
                let _ = next.focus();
            }
        };
        view! {
            <button type="button" role="tab" class="tab" id=format!("tab-{}", this.name()) data-testid=format!("tab-{}", this.name()) aria-controls="inspector-pane"
                aria-selected=move || (tab.get() == this).to_string() tabindex=move || if tab.get() == this { "0" } else { "-1" } on:click=move |_| desk.inspect(this) on:keydown=keys>
                {this.title()}
            </button>
        }
    });
    view! {
        <div class="tabs">
            <div class="tab-list" role="tablist" aria-label="Inspector">{tabs.collect_view()}</div>
            <span class="push"></span>
            {close_sheet(desk)}
        </div>
        <div class="pane" id="inspector-pane" role="tabpanel" aria-labelledby=move || format!("tab-{}", tab.get().name())>
            {move || match tab.get() {
                Tab::Methods => panels::methods::panel().into_any(),
                Tab::State => panels::state::panel().into_any(),
                Tab::Receipt => panels::receipt::panel().into_any(),
                Tab::Plot => panels::plot::panel().into_any(),
            }}
        </div>
    }
}

fn close_sheet(desk: Desk) -> impl IntoView {
    move || {
        (!desk.sheet.get().is_empty()).then(|| view! { <button type="button" class="button plain square slim sheet-close" aria-label="Close" on:click=move |_| desk.sheet.set("")>{icon("cross")}</button> })
    }
}

fn bottom_bar(desk: Desk) -> impl IntoView {
    let place = move || desk.route.with(|route| route.place.clone());
    let over = move |name: &'static str| desk.sheet.get() == name;
    let toggle = move |name: &'static str| desk.sheet.update(|sheet| *sheet = if *sheet == name { "" } else { name });
    let code = move |_| {
        desk.sheet.set("");
        desk.go(|route| route.place = Place::Code);
    };
    let chain = move |_| {
        desk.sheet.set("");
        desk.go(|route| route.place = Place::Chain);
    };
    view! {
        <nav class="bottom-bar" aria-label="Places">
            <button type="button" aria-pressed=move || (over("") && place() == Place::Code).to_string() on:click=code>{icon("code")}"Code"</button>
            <button type="button" data-testid="bar-gallery" aria-pressed=move || over("rail").to_string() on:click=move |_| toggle("rail")>{icon("gallery")}"Gallery"</button>
            <button type="button" data-testid="bar-inspect" aria-pressed=move || over("inspector").to_string() on:click=move |_| toggle("inspector")>{icon("inspect")}"Inspect"</button>
            <button type="button" aria-pressed=move || (over("") && place() != Place::Code).to_string() on:click=chain>{icon("chain")}"Chain"</button>
        </nav>
    }
}

fn toast(desk: Desk) -> impl IntoView {
    view! {
        <div class="toasts" role="status" aria-live="polite" data-testid="toast">
            {move || desk.toast.get().map(|toast| view! {
                <div class="toast">
                    <span>{toast.text}</span>
                    {toast.undo.map(|(word, undo)| view! { <button type="button" class="link" data-testid="toast-undo" on:click=move |_| { desk.toast.set(None); undo() }>{word}</button> })}
                </div>
            })}
        </div>
    }
}

/// The remembered width of a pane, or the token's.
fn width_of(pane: &'static str) -> String {
    let kept = platform::kept(&format!("width.{pane}"))
        .and_then(|text| text.parse::<f64>().ok())
        .filter(|width| (160.0..2000.0).contains(width));
    kept.map(|width| format!("min({width:.0}px, 60vw)")).unwrap_or_default()
}

/// A line between two panes that can be dragged, or moved with the arrow keys.
fn divider(pane: &'static str, direction: f64) -> impl IntoView {
    let dragging = RwSignal::new(false);
    let drag_start = RwSignal::new((0.0, 0.0));
    let selector = if pane == "rail" { ".shell-rail" } else { ".shell-inspector" };
    let width = move || {
        let shell = platform::element("shell")?;
        let pane: Element = shell.query_selector(selector).ok().flatten()?;
        Some(pane.get_bounding_client_rect().width())
    };
    let kept = platform::kept(&format!("width.{pane}")).and_then(|text| text.parse::<f64>().ok());
    let shown = RwSignal::new(kept.unwrap_or(if pane == "rail" { 248.0 } else { 456.0 }).round());
    let set = move |width: f64| {
        let width = width.clamp(180.0, 1_200.0);
        shown.set(width.round());
        if let Some(shell) = platform::element("shell").and_then(|shell| shell.dyn_into::<HtmlElement>().ok()) {
            // A style that is not taken leaves the pane as it is.
            let _ = shell.style().set_property(&format!("--{pane}-width"), &format!("min({width:.0}px, 60vw)"));
        }
        platform::keep(&format!("width.{pane}"), Some(&format!("{width:.0}")));
    };
    let down = move |event: PointerEvent| {
        let Some(start) = width() else { return };
        drag_start.set((f64::from(event.client_x()), start));
        dragging.set(true);
        if let Some(handle) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
            // Without capture the drag ends at the handle's edge, nothing worse.
            let _ = handle.set_pointer_capture(event.pointer_id());
        }
    };
    let moved = move |event: PointerEvent| {
        if dragging.get_untracked() {
            let (from, start) = drag_start.get_untracked();
            set(start + direction * (f64::from(event.client_x()) - from));
        }
    };
    let keys = move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowRight" => 24.0,
            "ArrowLeft" => -24.0,
            _ => return,
        };
        event.prevent_default();
        if let Some(width) = width() {
            set(width + direction * by);
        }
    };
    view! {
        <div class=format!("divider {pane}") class:dragging=move || dragging.get() role="separator" aria-orientation="vertical" aria-valuemin="180" aria-valuemax="1200" aria-valuenow=move || shown.get().to_string() tabindex="0" aria-label=format!("Width of the {pane}")
            on:pointerdown=down on:pointermove=moved on:pointerup=move |_| dragging.set(false) on:pointercancel=move |_| dragging.set(false) on:keydown=keys></div>
    }
}

fn listen(desk: Desk) {
    let _ = window_event_listener(ev::popstate, move |_| desk.route.set(route::current()));
    let _ = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let typing = event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|target| {
            matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
                || target.closest(".cm-editor").ok().flatten().is_some()
        });
        let control = event.ctrl_key() || event.meta_key();
        match event.key().as_str() {
            "k" | "K" if control => desk.palette.update(|open| *open = !*open),
            "Enter" if control && !typing => panels::methods::deploy_open_file(desk),
            "Escape" => {
                desk.palette.set(false);
                desk.keys.set(false);
                desk.sheet.set("");
                return;
            }
            "?" if !typing => desk.keys.set(true),
            "ArrowLeft" | "ArrowRight" if event.alt_key() && !typing => {
                let by = if event.key() == "ArrowLeft" { -1 } else { 1 };
                let head = desk.chain.with_untracked(|chain| chain.height);
                let at = desk
                    .route
                    .with_untracked(|route| if let Place::Block(height) = route.place { height } else { head });
                desk.go(|route| route.place = Place::Block(at.saturating_add_signed(by).min(head)));
            }
            _ => return,
        }
        event.prevent_default();
    });
    // The clock runs only while something is being waited for.
    let tick = move || {
        if desk.busy.with_untracked(|busy| !busy.is_empty()) {
            desk.now.set(now());
        }
    };
    set_interval(tick, std::time::Duration::from_millis(100));
}
