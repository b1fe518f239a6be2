//! A value as what it is: a number as a number, numbers as a list, rows as a table, an object as a tree.

use api::Value;
use leptos::prelude::*;

use crate::desk::{Desk, short};

/// Items of a list or rows of a table that are shown before the rest is asked for.
const FIRST: usize = 10;
/// Items that one more click shows.
const MORE: usize = 500;
/// Deeper trees are shown as text.
const MAX_DEPTH: usize = 24;

/// Draws a value.
pub fn value(value: &Value) -> AnyView {
    node(value, 0)
}

fn node(value: &Value, depth: usize) -> AnyView {
    if depth > MAX_DEPTH {
        return view! { <code class="value-text">{clipped(&api::write(value))}</code> }.into_any();
    }
    match value {
        Value::List(items) if items.is_empty() => view! { <span class="value-empty">"[ ]"</span> }.into_any(),
        Value::List(items) => match rows(items) {
            Some(width) => table(items, width),
            None => list(items, depth),
        },
        Value::Dict(entries) if entries.is_empty() => view! { <span class="value-empty">"{ }"</span> }.into_any(),
        Value::Dict(entries) => tree(entries, depth),
        leaf => scalar(leaf),
    }
}

fn clipped(text: &str) -> String {
    match text.char_indices().nth(2_000) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn scalar(leaf: &Value) -> AnyView {
    match leaf {
        Value::Str(text) if text.starts_with("0x") && text.len() >= 42 => super::hash(text, "Address").into_any(),
        Value::Str(text) => view! { <span class="value-str">{clipped(text)}</span> }.into_any(),
        Value::None => view! { <span class="value-empty">"None"</span> }.into_any(),
        Value::Bool(truth) => {
            view! { <span class="value-bool">{if *truth { "True" } else { "False" }}</span> }.into_any()
        }
        number => view! { <span class="value-number">{clipped(&api::write(number))}</span> }.into_any(),
    }
}

/// The width of a table: rows of scalars, all equally long.
fn rows(items: &[Value]) -> Option<usize> {
    let width = |item: &Value| match item {
        Value::List(cells) if cells.iter().all(|cell| !matches!(cell, Value::List(_) | Value::Dict(_))) => {
            Some(cells.len())
        }
        _ => None,
    };
    let first = items.first().and_then(width).filter(|width| *width > 0)?;
    items.iter().all(|item| width(item) == Some(first)).then_some(first)
}

fn head(text: String, whole: Value) -> AnyView {
    let desk = Desk::here();
    view! {
        <div class="value-head">
            <span>{text}</span>
            <button type="button" class="link" on:click=move |_| desk.copy(api::write(&whole), "Value")>"copy"</button>
        </div>
    }
    .into_any()
}

/// A button that shows the rest, and whether it was pressed.
fn rest(count: usize, what: &'static str) -> (RwSignal<bool>, AnyView) {
    let open = RwSignal::new(false);
    let button = move || {
        (count > FIRST).then(|| {
            let words = if open.get() { "show fewer".to_owned() } else { format!("{} more {what}", count - FIRST) };
            view! { <button type="button" class="link value-more" aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>{words}</button> }
        })
    };
    (open, button.into_any())
}

fn list(items: &[Value], depth: usize) -> AnyView {
    let count = items.len();
    let flat = items.iter().all(|item| !matches!(item, Value::List(_) | Value::Dict(_)));
    let all = items.to_vec();
    let (open, button) = rest(count, "items");
    let shown = move || {
        let end = if open.get() { (FIRST + MORE).min(count) } else { FIRST.min(count) };
        all[..end]
            .iter()
            .enumerate()
            .map(|(index, item)| view! { <li><span class="value-index">{index}</span>{node(item, depth + 1)}</li> })
            .collect_view()
    };
    let head = (count > FIRST).then(|| head(format!("{count} items"), Value::List(items.to_vec())));
    view! { <div class="value-list">{head}<ol class=if flat { "flat" } else { "" }>{shown}</ol>{button}</div> }
        .into_any()
}

fn table(items: &[Value], width: usize) -> AnyView {
    let count = items.len();
    let all = items.to_vec();
    let (open, button) = rest(count, "rows");
    let shown = move || {
        let end = if open.get() { (FIRST + MORE).min(count) } else { FIRST.min(count) };
        all[..end]
            .iter()
            .enumerate()
            .map(|(index, row)| {
                let Value::List(cells) = row else { return ().into_any() };
                view! { <tr><th scope="row">{index}</th>{cells.iter().map(|cell| view! { <td>{scalar(cell)}</td> }).collect_view()}</tr> }.into_any()
            })
            .collect_view()
    };
    let head = head(format!("{count} × {width}"), Value::List(items.to_vec()));
    view! { <div class="value-list">{head}<div class="value-scroll"><table class="value-table"><tbody>{shown}</tbody></table></div>{button}</div> }.into_any()
}

fn tree(entries: &[(String, Value)], depth: usize) -> AnyView {
    let rows = entries.iter().map(|(key, item)| {
        let key = if key.len() > 40 { short(key) } else { key.clone() };
        let branch = matches!(item, Value::List(items) if !items.is_empty())
            || matches!(item, Value::Dict(items) if !items.is_empty());
        view! { <div class="value-entry" class:branch=branch><dt>{key}</dt><dd>{node(item, depth + 1)}</dd></div> }
    });
    view! { <dl class="value-tree">{rows.collect_view()}</dl> }.into_any()
}
