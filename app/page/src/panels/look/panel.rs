//! Looking into a transaction: which line cost what, and its steps one by one with variables and changed fields.

use api::Value;
use api::view::{LineGas, Profile, TraceStep};
use leptos::prelude::*;
use std::collections::BTreeMap;
use web_sys::KeyboardEvent;

use crate::desk::{Desk, LOOK, Stride, grouped, is_library};
use crate::parts::{icon, refusal};

/// Draws the two ways in, and what they have led to, below a receipt.
pub fn panel(tx: String, contract: Option<String>) -> impl IntoView {
    let desk = Desk::here();
    Effect::new(move |_| desk.look_at(&tx, contract.as_deref()));
    let shows_profile = Memo::new(move |_| desk.looked.with(|looked| looked.shows_profile));
    let shows_steps = Memo::new(move |_| desk.looked.with(|looked| looked.shows_steps));
    let busy = Memo::new(move |_| desk.busy.with(|busy| busy.contains_key(LOOK)));
    view! {
        <section class="look" aria-label="Inside the transaction">
            <div class="row">
                <button type="button" class="button slim" data-testid="look-profile" aria-expanded=move || shows_profile.get().to_string() on:click=move |_| desk.toggle_profile()>"Gas by line"</button>
                <button type="button" class="button slim" data-testid="look-steps" aria-expanded=move || shows_steps.get().to_string() on:click=move |_| desk.toggle_steps()>"Steps"</button>
                {move || busy.get().then(|| view! {
                    <span class="small soft row"><span class="spin" aria-hidden="true"></span>"executing it again"
                        <button type="button" class="link" on:click=move |_| desk.stop()>"stop"</button>
                    </span>
                })}
            </div>
            {refusal(LOOK.to_owned())}
            {move || shows_profile.get().then(|| {
                desk.looked.with(|looked| looked.profile.clone()).map(|profile| table(desk, &profile))
            })}
            {move || shows_steps.get().then(|| stepper(desk))}
        </section>
    }
}

/// A name for gas that no line is charged with.
fn words_of(name: &str) -> &'static str {
    match name {
        "transaction" => "the transaction itself, before it ran",
        "start" => "arguments and first values of fields",
        "result" => "the result leaving the contract",
        "storage" => "fields written to the chain",
        "halt" => "taken by the halt",
        _ => "other",
    }
}

fn table(desk: Desk, profile: &Profile) -> impl IntoView + use<> {
    let mut library: BTreeMap<String, u64> = BTreeMap::new();
    profile.lines.iter().filter(|row| is_library(&row.file)).for_each(|row| {
        let name = row.file.trim_start_matches("<frozen ").trim_end_matches('>').to_owned();
        *library.entry(name).or_default() += row.gas;
    });
    let most = profile.lines.iter().map(|row| row.gas).chain(profile.other.iter().map(|row| row.gas)).max();
    let most = most.unwrap_or(1).max(1) as f64;
    let bar = move |gas: u64| format!("{:.1}%", gas as f64 / most * 100.0);
    let contract = desk.looked.with_untracked(|looked| looked.contract.clone());
    let line = |row: &LineGas| {
        let number = row.line;
        let open = contract.clone();
        view! {
            <tr style:--share=bar(row.gas)>
                <td class="look-line"><button type="button" class="link cause number" title="Opens the line" on:click=move |_| desk.open_line(desk.file_of(open.as_deref()), number)>{number}</button></td>
                <td class="look-code mono" title=row.text.clone()>{row.text.clone()}</td>
                <td class="look-count number soft">{grouped(row.count)}"×"</td>
                <td class="look-gas number gas">{grouped(row.gas)}</td>
            </tr>
        }
    };
    let besides = |words: String, gas: u64| {
        view! { <tr class="besides" style:--share=bar(gas)><td></td><td class="soft">{words}</td><td></td><td class="look-gas number gas">{grouped(gas)}</td></tr> }
    };
    let lines = profile.lines.iter().filter(|row| !is_library(&row.file)).map(line).collect_view();
    let library = library.into_iter().map(|(name, gas)| besides(format!("library: {name}"), gas)).collect_view();
    let other = profile.other.iter().map(|row| besides(words_of(&row.name).to_owned(), row.gas)).collect_view();
    view! {
        <table class="look-table" data-testid="look-table">
            <thead><tr><th scope="col">"Line"</th><th scope="col">"Code"</th><th scope="col" class="look-count">"Times"</th><th scope="col" class="look-gas">"Gas"</th></tr></thead>
            <tbody>{lines}{library}{other}</tbody>
            <tfoot><tr><td></td><th scope="row">"Together"</th><td></td><td class="look-gas number gas" data-testid="look-sum">{grouped(profile.gas_used)}</td></tr></tfoot>
        </table>
    }
}

fn stepper(desk: Desk) -> impl IntoView {
    let step = Memo::new(move |_| desk.looked.with(|looked| looked.steps.get(&looked.at).cloned()));
    let total = Memo::new(move |_| desk.looked.with(|looked| looked.total));
    let at = Memo::new(move |_| desk.looked.with(|looked| looked.at));
    let keys = move |event: KeyboardEvent| {
        let by = if event.shift_key() { -1 } else { 1 };
        match event.key().as_str() {
            "F11" => desk.stride(Stride::By(by)),
            "F10" => desk.stride(Stride::Over(by)),
            _ => return,
        }
        event.prevent_default();
    };
    let button = move |id: &'static str, name: &'static str, words: &'static str, stride: fn(u64) -> Stride| {
        view! {
            <button type="button" class="button square" data-testid=id aria-label=words title=words on:click=move |_| desk.stride(stride(desk.looked.with_untracked(|looked| looked.entry)))>{icon(name)}</button>
        }
    };
    view! {
        <div class="stepper" role="group" aria-label="Steps" on:keydown=keys>
            {move || (total.get() == 0 && step.get().is_none()).then(|| {
                let waits = desk.busy.with(|busy| busy.contains_key(LOOK));
                view! { <p class="soft">{if waits { "The transaction is executed again to count its steps." } else { "No line of code ran in this transaction." }}</p> }
            })}
            {move || (total.get() > 0).then(|| view! {
                <div class="row">
                    {button("step-first", "first", "First step of the method", Stride::To)}
                    {button("step-back", "left", "One step back (Shift F11)", |_| Stride::By(-1))}
                    {button("step-forward", "right", "One step on (F11)", |_| Stride::By(1))}
                    {button("step-over", "over", "On to the next line here (F10)", |_| Stride::Over(1))}
                    {button("step-last", "last", "Last step", |_| Stride::To(u64::MAX))}
                    <span class="push"></span>
                    <span class="small soft number" data-testid="step-number">"step "{move || grouped(at.get() + 1)}" of "{move || grouped(total.get())}</span>
                </div>
                <input type="range" class="stepper-range" aria-label="Step" min="0" max=move || total.get().saturating_sub(1).to_string() prop:value=move || at.get().to_string()
                    on:change=move |event| if let Ok(step) = event_target_value(&event).parse() { desk.stride(Stride::To(step)) } />
            })}
            {move || step.get().map(|step| moment(desk, &step))}
        </div>
    }
}

/// One step: where, what, and with which values.
fn moment(desk: Desk, step: &TraceStep) -> impl IntoView + use<> {
    let text = desk.looked.with_untracked(|looked| looked.text_of(&step.file, step.line)).unwrap_or_default();
    let over = step.kind == "end";
    let place = match (over, is_library(&step.file)) {
        (true, _) => format!("after {}", step.function),
        (false, true) => format!("{} in {}", step.function, step.file),
        (false, false) => step.function.clone(),
    };
    let words = if over { "What the method leaves is stored now.".to_owned() } else { text };
    let locals = match &step.locals {
        Value::Dict(locals) => locals.clone(),
        _ => Vec::new(),
    };
    let rows = |entries: Vec<(String, Value)>| {
        let row = |(name, value): (String, Value)| {
            let value = value.as_str().unwrap_or_default().to_owned();
            view! { <div><dt class="mono">{name}</dt><dd class="mono">{value}</dd></div> }
        };
        entries.into_iter().map(row).collect_view()
    };
    let changes = step.state_changes.iter().map(|change| {
        view! {
            <div><dt class="mono">{change.field.clone()}</dt><dd class="mono">
                {change.before.clone().map(|before| view! { <del class="soft">{before}</del>" → " })}<ins>{change.after.clone()}</ins>
            </dd></div>
        }
    });
    let changes = changes.collect_view();
    view! {
        <div class="step-place" data-testid="step-place">
            <p class="small soft"><span>{place}{(!over).then(|| format!(", line {}", step.line))}</span><span class="number gas">{grouped(step.gas)}" gas so far"</span></p>
            <pre class="step-code" class:over=over>{words}</pre>
        </div>
        {(!step.state_changes.is_empty()).then(|| view! {
            <h4 class="label">"Fields that changed"</h4><dl class="step-values" data-testid="step-changes">{changes}</dl>
        })}
        {(!locals.is_empty()).then(|| view! {
            <h4 class="label">"Variables"</h4><dl class="step-values" data-testid="step-locals">{rows(locals)}</dl>
        })}
    }
}
