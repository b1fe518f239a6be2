//! The editor: plain text at once, CodeMirror as soon as it has loaded, our diagnostics and the failing line in it.

use js_sys::{Function, Object, Reflect};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

use crate::desk::{Desk, Engine};
use crate::panels::methods;
use crate::parts::icon;
use crate::platform;

thread_local! {
    /// The one editor of the page, once it has loaded.
    static EDITOR: RefCell<Option<Object>> = const { RefCell::new(None) };
}

/// Calls a function of the editor; an editor that has not loaded hears nothing.
fn tell(function: &str, arguments: &[JsValue]) {
    let editor = EDITOR.with_borrow(Clone::clone);
    if let Some(editor) = editor
        && let Ok(function) = Reflect::get(&editor, &function.into())
        && let Ok(function) = function.dyn_into::<Function>()
    {
        // A bundled editor that throws has nothing to say to the visitor.
        let _ = function.apply(&editor, &arguments.iter().collect());
    }
}

/// Puts the cursor at a place.
fn go_to(line: u32, column: u32) {
    tell("go", &[line.into(), column.into()]);
}

/// Draws the editor with its bar and what `check` says.
pub fn panel() -> impl IntoView {
    view! {
        <section class="editor" aria-label="Editor" data-testid="editor">
            {bar()}
            {surface()}
            {diagnostics()}
        </section>
    }
}

fn bar() -> impl IntoView {
    let desk = Desk::here();
    let edited = move || desk.files.with(|files| files.is_edited(desk.exhibit().file));
    let errors = move || {
        desk.checked.with(|checked| checked.diagnostics.iter().filter(|found| found.severity == "error").count())
    };
    let deploy = move |_| methods::deploy_open_file(desk);
    view! {
        <div class="editor-bar">
            <span class="editor-file mono">{move || desk.exhibit().file}</span>
            {move || edited().then(|| view! {
                <span class="badge">"edited"</span>
                <button type="button" class="button plain slim" data-testid="restore" on:click=move |_| desk.restore(desk.exhibit_now().file)>{icon("undo")}"Original"</button>
            })}
            <span class="push"></span>
            {move || (errors() > 0).then(|| view! { <span class="small fail">{if errors() == 1 { "fix the problem below first".to_owned() } else { format!("fix {} problems below first", errors()) }}</span> })}
            <button type="button" class="button second" data-testid="deploy" aria-disabled=move || (errors() > 0).to_string() title="Ctrl+Enter" on:click=deploy>
                "Deploy this code" <kbd>"Ctrl ↵"</kbd>
            </button>
        </div>
    }
}

fn surface() -> impl IntoView {
    let desk = Desk::here();
    let place: NodeRef<html::Div> = NodeRef::new();
    let ready = RwSignal::new(false);
    let file = Memo::new(move |_| desk.exhibit().file);
    let text = move || desk.files.with(|files| files.text(file.get()));

    Effect::new(move |_| {
        let Some(place) = place.get() else { return };
        spawn_local(async move {
            if platform::load_script("vendor/editor.js").await.is_err() {
                desk.say("The editor with colours could not be loaded; plain text works the same.");
                return;
            }
            ready.set(create(desk, &place));
        });
    });
    Effect::new(move |_| {
        if ready.get() {
            let file = file.get();
            tell("open", &[file.into(), desk.files.with_untracked(|files| files.text(file)).into()]);
        }
    });
    // A text that changed elsewhere (restored, undone); what was typed here is equal already.
    Effect::new(move |_| {
        if ready.get() {
            tell("setText", &[text().into()]);
        }
    });
    Effect::new(move |_| {
        let (ready, checked) = (ready.get(), desk.checked.get());
        if ready && checked.file == file.get() {
            let found = checked.diagnostics.into_iter().map(api::Shape::into_value).collect();
            tell("diagnose", &[api::write(&api::Value::List(found)).into()]);
        }
    });
    Effect::new(move |_| {
        if !ready.get() {
            return;
        }
        let (asked, file) = (desk.route.with(|route| route.line), file.get());
        let failing = desk.failing.get().filter(|(of, _)| of == file).map(|(_, line)| line);
        let stepping = desk.stepping.get().filter(|(of, _)| *of == file).map(|(_, line)| line);
        let (line, kind) = match (stepping.or(asked), failing) {
            (Some(line), failing) => (line, if failing == Some(line) { "fail" } else { "asked" }),
            (None, Some(line)) => (line, "fail"),
            (None, None) => (0, ""),
        };
        tell("mark", &[line.into(), kind.into(), true.into()]);
    });

    view! {
        <div class="editor-surface" node_ref=place data-testid="editor-surface">
            {move || (!ready.get()).then(|| view! {
                <textarea class="editor-plain" aria-label="Contract source" spellcheck="false" wrap="off" prop:value=text
                    on:input=move |event| desk.edit(file.get_untracked(), &event_target_value(&event))></textarea>
            })}
        </div>
    }
}

fn create(desk: Desk, place: &web_sys::HtmlDivElement) -> bool {
    let change = Closure::<dyn Fn(String)>::new(move |text: String| desk.edit(desk.exhibit_now().file, &text));
    let run = Closure::<dyn Fn()>::new(move || methods::deploy_open_file(desk));
    let make = || {
        let library = Reflect::get(&js_sys::global(), &"PandaEditor".into()).ok()?;
        let create: Function = Reflect::get(&library, &"create".into()).ok()?.dyn_into().ok()?;
        let handlers = Object::new();
        Reflect::set(&handlers, &"change".into(), &change.into_js_value()).ok()?;
        Reflect::set(&handlers, &"run".into(), &run.into_js_value()).ok()?;
        let text = desk.files.with_untracked(|files| files.text(desk.exhibit_now().file));
        create.call3(&library, place, &text.into(), &handlers).ok()?.dyn_into::<Object>().ok()
    };
    let made = make();
    let ready = made.is_some();
    EDITOR.with_borrow_mut(|editor| *editor = made);
    ready
}

fn diagnostics() -> impl IntoView {
    let desk = Desk::here();
    let current = move || desk.checked.with(|checked| checked.file == desk.exhibit().file && checked.done);
    view! {
        <div class="diagnostics" data-testid="diagnostics" aria-live="polite" aria-label="Problems">
            {move || {
                if desk.engine.get() == Engine::Loading {
                    return view! { <p class="small soft">"The code is checked as soon as the engine is ready."</p> }.into_any();
                }
                if !current() {
                    return view! { <p class="small soft">"Checking."</p> }.into_any();
                }
                let found = desk.checked.with(|checked| checked.diagnostics.clone());
                if found.is_empty() {
                    return view! { <p class="small soft diagnostics-clean">{icon("check")}"Checked: no problems."</p> }.into_any();
                }
                let items = found.into_iter().map(|found| {
                    let (line, column) = (found.line, found.column);
                    let kind = match found.severity.as_str() { "error" => "Error", "warning" => "Warning", _ => "Note" };
                    view! {
                        <li>
                            <button type="button" class="diagnostic" data-severity=found.severity.clone() on:click=move |_| go_to(line, column)>
                                <span class="diagnostic-kind">{kind}</span>
                                <span class="mono number soft">{line}":"{column}</span>
                                <span>{found.message}{found.hint.map(|hint| view! { <span class="soft">" "{hint}</span> })}</span>
                            </button>
                        </li>
                    }
                });
                view! { <ul>{items.collect_view()}</ul> }.into_any()
            }}
        </div>
    }
}
