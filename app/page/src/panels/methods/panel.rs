//! Forms made from a contract's manifest: the constructor of the open file, or the methods of a contract on the chain.

use api::Value;
use api::view::{DatasetPart, Manifest, Method, Param};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::desk::{Deployed, Desk, coins_brief, grouped, sentence};
use crate::literal;
use crate::parts::{prose, refusal, value, waits};

/// Why the text of a parameter is no value, by form key.
type Mistakes = RwSignal<BTreeMap<String, String>>;

/// Where the open file is deployed from.
const DEPLOY: &str = "deploy";

/// Draws the forms of the contract in the inspector.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    // Only another contract or another face redraws the forms: what is being typed stays under the fingers.
    let face = Memo::new(move |_| {
        let contract = desk.selected()?;
        let manifest = desk.chain.with(|chain| chain.manifests.get(&contract.address).cloned())?;
        Some((contract, manifest))
    });
    view! {
        <div class="methods">
            {who()}
            {move || match face.get() {
                Some((contract, manifest)) => methods(&contract, &manifest).into_any(),
                None => constructor().into_any(),
            }}
        </div>
    }
}

/// Which contract, from whom, with how much gas.
fn who() -> impl IntoView {
    let desk = Desk::here();
    let contracts = Memo::new(move |_| desk.chain.with(|chain| chain.contracts()));
    let chosen = move || desk.selected().map(|contract| contract.address).unwrap_or_default();
    let choose = move |event| {
        let address = event_target_value(&event);
        desk.go(|route| route.contract = Some(address));
    };
    let accounts = Memo::new(move |_| desk.chain.with(|chain| chain.accounts.clone()));
    let senders = move || {
        let accounts = accounts.get();
        let names: Vec<(String, String)> = accounts
            .iter()
            .map(|account| {
                let name = account.name.clone().unwrap_or_else(|| account.address.clone());
                let words = format!("{name} · {}", coins_brief(account.balance));
                (name, words)
            })
            .collect();
        let names = if names.is_empty() { vec![(desk.sender.get(), desk.sender.get())] } else { names };
        names
            .into_iter()
            .map(|(name, words)| {
                let mine = name.clone();
                view! { <option value=name selected=move || desk.sender.get() == mine>{words}</option> }
            })
            .collect_view()
    };
    let choose_sender = move |event| {
        let name = event_target_value(&event);
        crate::platform::keep("sender", Some(&name));
        desk.sender.set(name);
    };
    view! {
        <div class="who">
            <label class="who-contract">
                <span class="label">"Contract"</span>
                <select class="field" data-testid="contract" on:change=choose>
                    {move || contracts.get().into_iter().rev().map(|contract| {
                        let address = contract.address.clone();
                        view! { <option value=contract.address.clone() selected=move || chosen() == address>{format!("{} · {}", contract.name(), contract.class)}</option> }
                    }).collect_view()}
                    <option value="new" selected=move || chosen().is_empty()>{move || format!("new: {}", desk.exhibit().class)}</option>
                </select>
            </label>
            <label>
                <span class="label">"From"</span>
                <select class="field" data-testid="sender" on:change=choose_sender>{senders}</select>
            </label>
            <label>
                <span class="label">"Gas limit"</span>
                <input class="field" data-testid="gas-limit" inputmode="numeric" placeholder="the chain's default" prop:value=move || desk.gas_limit.get()
                    on:input=move |event| desk.gas_limit.set(event_target_value(&event)) />
            </label>
        </div>
    }
}

impl Desk {
    /// The contract in the inspector: the one in the address, else the newest of the open file's class; `new` stands for none. Tracked.
    pub fn selected(self) -> Option<Deployed> {
        let wanted = self.route.with(|route| route.contract.clone());
        if wanted.as_deref() == Some("new") {
            return None;
        }
        let class = self.exhibit().class;
        self.chain.with(|chain| {
            let asked = wanted.and_then(|wanted| chain.contract(&wanted));
            asked.or_else(|| chain.contracts().into_iter().rev().find(|contract| contract.class == class))
        })
    }
}

fn constructor() -> impl IntoView {
    let desk = Desk::here();
    let face = Memo::new(move |_| {
        desk.checked.with(|checked| checked.manifest.clone().filter(|_| checked.file == desk.exhibit().file))
    });
    let mistakes: Mistakes = RwSignal::new(BTreeMap::new());
    move || {
        match face.get() {
        None => view! {
            <div class="empty">
                <h3>"Forms come from the code"</h3>
                <p>"As soon as the contract is checked, its constructor stands here: one field per parameter, with type and default."</p>
                {waits()}
            </div>
        }
        .into_any(),
        Some(manifest) => {
            let class = manifest.contract.clone();
            let form = manifest.constructor.as_ref().map(|method| parameters(&class, method, mistakes));
            let empty = manifest.constructor.as_ref().is_none_or(|method| method.params.is_empty());
            let run = move |_| deploy_with(desk, mistakes);
            view! {
                <section class="method" data-testid="method-form-deploy">
                    <div class="method-head"><h3 class="mono">{class.clone()}</h3><span class="badge">"deploy"</span></div>
                    <p class="soft">{prose(&first_sentence(manifest.constructor.as_ref().map_or(manifest.doc.as_str(), |method| method.doc.as_str())))}</p>
                    {form}
                    {empty.then(|| view! { <p class="small soft">"No parameters."</p> })}
                    <div class="method-foot">
                        <button type="button" class="button main" data-testid="method-run-deploy" on:click=run>"Deploy"</button>
                        {outcome(DEPLOY.to_owned())}
                    </div>
                    {refusal(DEPLOY.to_owned())}
                </section>
            }
            .into_any()
        }
    }
    }
}

/// Deploys the open file with what was typed for its constructor: the button in the editor's bar, and Ctrl+Enter.
pub fn deploy_open_file(desk: Desk) {
    deploy_with(desk, RwSignal::new(BTreeMap::new()));
}

fn deploy_with(desk: Desk, mistakes: Mistakes) {
    let errors = desk
        .checked
        .with_untracked(|checked| checked.diagnostics.iter().filter(|found| found.severity == "error").count());
    if errors > 0 {
        desk.say("Not deployed: the problems below the code come first.");
        return;
    }
    let exhibit = desk.exhibit_now();
    let manifest =
        desk.checked.with_untracked(|checked| checked.manifest.clone().filter(|_| checked.file == exhibit.file));
    let args = match manifest
        .as_ref()
        .and_then(|manifest| manifest.constructor.as_ref().map(|method| (manifest.contract.clone(), method)))
    {
        Some((class, method)) => collect(desk, &class, method, mistakes),
        None => Some(Vec::new()),
    };
    let Some(args) = args else {
        desk.go(|route| {
            route.contract = Some("new".to_owned());
            route.tab = crate::route::Tab::Methods;
        });
        desk.say("Not deployed: a parameter of the constructor is not readable.");
        return;
    };
    let label = kebab(manifest.as_ref().map_or(exhibit.class, |manifest| manifest.contract.as_str()));
    spawn_local(async move {
        match desk.deploy(DEPLOY, Value::Dict(args), &label).await {
            Some(receipt) => {
                if let Some(address) = &receipt.address {
                    desk.go(|route| route.contract = Some(address.clone()));
                }
                desk.show_receipt(&receipt.tx);
            }
            None => {
                let sentence =
                    desk.refused.with_untracked(|refused| refused.get(DEPLOY).map(|refusal| refusal.sentence.clone()));
                desk.say(format!("Not deployed: {}", sentence.unwrap_or_default()));
            }
        }
    });
}

/// A class name as a label: `RegressionTrainer` is `regression-trainer`.
fn kebab(class: &str) -> String {
    let mut label = String::new();
    for letter in class.chars() {
        if letter.is_uppercase() && !label.is_empty() && !label.ends_with('-') {
            label.push('-');
        }
        label.extend(letter.to_lowercase().map(|letter| if letter == '_' { '-' } else { letter }));
    }
    label
}

fn methods(contract: &Deployed, manifest: &Arc<Manifest>) -> impl IntoView + use<> {
    let kinds = [
        ("call", "Calls", "change the state; each becomes a transaction"),
        ("query", "Queries", "only read; free, no transaction"),
    ];
    let groups = kinds.map(|(kind, title, note)| {
        let all: Vec<&Method> = manifest.methods.iter().filter(|method| method.kind == kind).collect();
        let forms = all.iter().map(|method| form(contract, &manifest.contract, method)).collect_view();
        (!all.is_empty()).then(|| {
            view! {
                <div class="method-group">
                    <h2 class="label">{title}" "<span class="soft method-note">{note}</span></h2>
                    {forms}
                </div>
            }
        })
    });
    groups.collect_view()
}

/// The first paragraph of a docstring, on one line.
fn first_sentence(doc: &str) -> String {
    let paragraph = doc.trim().split("\n\n").next().unwrap_or_default();
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn form(contract: &Deployed, class: &str, method: &Method) -> impl IntoView + use<> {
    let desk = Desk::here();
    let place = format!("method/{}/{}", contract.address, method.name);
    let (address, class, is_call) = (contract.address.clone(), class.to_owned(), method.kind == "call");
    let mistakes: Mistakes = RwSignal::new(BTreeMap::new());
    let fields = parameters(&class, method, mistakes);
    let signature =
        format!("({})", method.params.iter().map(|param| param.name.as_str()).collect::<Vec<_>>().join(", "));
    let run = {
        let (method, place) = (method.clone(), place.clone());
        move || {
            let Some(args) = collect(desk, &class, &method, mistakes) else { return };
            let (address, name, place) = (address.clone(), method.name.clone(), place.clone());
            spawn_local(async move {
                let id = if is_call {
                    desk.call(&place, &address, &name, Value::Dict(args)).await.map(|receipt| receipt.tx)
                } else {
                    desk.query(&place, &address, &name, Value::Dict(args)).await.map(|asked| asked.id)
                };
                // The form says the outcome in a line; the receipt's tab has the whole of it.
                desk.go(|route| route.tx = id.or_else(|| route.tx.take()));
            });
        }
    };
    let run = Arc::new(run);
    let by_key = {
        let run = run.clone();
        move |event: web_sys::KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                run();
            }
        }
    };
    let busy = {
        let place = place.clone();
        move || desk.busy.with(|busy| busy.contains_key(&place))
    };
    let doc = first_sentence(&method.doc);
    let word = if is_call { "Call" } else { "Query" };
    view! {
        <section class="method" data-testid=format!("method-form-{}", method.name) on:keydown=by_key>
            <div class="method-head"><h3 class="mono">{method.name.clone()}<span class="soft">{signature}</span></h3></div>
            {(!doc.is_empty()).then(|| view! { <p class="soft">{prose(&doc)}</p> })}
            {fields}
            <div class="method-foot">
                <button type="button" class="button" class:second=is_call data-testid=format!("method-run-{}", method.name) on:click=move |_| run()>
                    {move || busy().then(|| view! { <span class="spin" aria-hidden="true"></span> })}
                    {word}" "{method.name.clone()}
                </button>
                {outcome(place.clone())}
            </div>
            {refusal(place)}
        </section>
    }
}

/// What came of the last run, in one line, and the way to the whole of it.
fn outcome(place: String) -> impl IntoView {
    let desk = Desk::here();
    move || {
        let busy = desk.busy.with(|busy| busy.get(&place).copied());
        if let Some(since) = busy {
            let seconds = (desk.now.get() - since).max(0.0) / 1000.0;
            let stop = (seconds > 0.5)
                .then(|| view! { <button type="button" class="link" on:click=move |_| desk.stop()>"stop"</button> });
            return view! { <span class="small soft number">{format!("{seconds:.1} s ")}</span>{stop} }.into_any();
        }
        let Some(id) = desk.last.with(|last| last.get(&place).cloned()) else { return waits().into_any() };
        let Some(shown) = desk.outcome(&id) else { return ().into_any() };
        let good = matches!(shown.status.as_str(), "ok" | "suspended");
        let see = move |_| desk.show_receipt(&id);
        let returned = match (&shown.error, &shown.returned) {
            (Some(error), _) => {
                view! { <p class="fail small">{error.kind.clone()}": "{sentence(error)}</p> }.into_any()
            }
            (None, Value::None) => ().into_any(),
            (None, returned) => {
                view! { <div class="method-return" data-testid="method-return">{value(returned)}</div> }.into_any()
            }
        };
        view! {
            <span class="badge" class:good=good class:bad=!good>{shown.status.clone()}</span>
            <span class="small gas number">{grouped(shown.gas_used)}" gas"</span>
            <button type="button" class="link cause small" on:click=see>{if shown.query { "whole answer" } else { "receipt" }}</button>
            {returned}
        }
        .into_any()
    }
}

fn key_of(class: &str, method: &str, param: &str) -> String {
    format!("{class}.{method}.{param}")
}

/// The typed arguments; `None` when one is not readable, which its field then says.
fn collect(desk: Desk, class: &str, method: &Method, mistakes: Mistakes) -> Option<Vec<(String, Value)>> {
    let mut args = Vec::new();
    let mut wrong = BTreeMap::new();
    for param in &method.params {
        let key = key_of(class, &method.name, &param.name);
        let typed = untrack(|| desk.typed(&key)).unwrap_or_default();
        if typed.trim().is_empty() && !param.required {
            continue;
        }
        match literal::read_as(&typed, &param.type_text) {
            Ok(value) => args.push((param.name.clone(), value)),
            Err(problem) => drop(wrong.insert(key, problem)),
        }
    }
    let fine = wrong.is_empty();
    mistakes.set(wrong);
    fine.then_some(args)
}

fn parameters(class: &str, method: &Method, mistakes: Mistakes) -> impl IntoView + use<> {
    method
        .params
        .iter()
        .map(|param| parameter(key_of(class, &method.name, &param.name), param, mistakes))
        .collect_view()
}

fn parameter(key: String, param: &Param, mistakes: Mistakes) -> impl IntoView + use<> {
    let desk = Desk::here();
    let kind = param.type_text.clone();
    let id = format!("field-{key}").replace('.', "-");
    let hint_id = format!("{id}-hint");
    let wide = kind.starts_with("list") || kind.starts_with("dict") || kind.is_empty();
    let placeholder = match &param.default_text {
        Some(text) if !param.required => format!("{text} (default)"),
        _ => String::new(),
    };
    let set = {
        let key = key.clone();
        move |text: String| {
            mistakes.update(|all| drop(all.remove(&key)));
            desk.set_typed(&key, Some(text).filter(|text| !text.is_empty()));
        }
    };
    let mistake = {
        let key = key.clone();
        move || mistakes.with(|all| all.get(&key).cloned())
    };
    let typed = {
        let key = key.clone();
        move || desk.typed(&key).unwrap_or_default()
    };
    let invalid = {
        let mistake = mistake.clone();
        move || mistake().is_some().to_string()
    };
    let input = {
        let (set, typed, id, hint_id) = (set.clone(), typed.clone(), id.clone(), hint_id.clone());
        let on_input = move |event| set(event_target_value(&event));
        if wide {
            let rows = {
                let typed = typed.clone();
                move || if typed().len() > 60 { "4" } else { "1" }
            };
            view! { <textarea class="field code" id=id aria-describedby=hint_id rows=rows spellcheck="false" placeholder=placeholder aria-invalid=invalid prop:value=typed on:input=on_input></textarea> }.into_any()
        } else {
            view! { <input class="field code" id=id aria-describedby=hint_id spellcheck="false" autocomplete="off" placeholder=placeholder aria-invalid=invalid prop:value=typed on:input=on_input /> }.into_any()
        }
    };
    let example = literal::example(&kind, &param.name).map(|example| {
        let set = set.clone();
        view! { <button type="button" class="link" title=example on:click=move |_| set(example.to_owned())>"example"</button> }
    });
    let data = wide.then(|| data_sets(&kind, set.clone()));
    view! {
        <div class="param">
            <label class="param-name" for=id><span class="mono">{param.name.clone()}</span>{(!kind.is_empty()).then(|| view! { <span class="mono soft small">{kind.clone()}</span> })}{param.required.then(|| view! { <span class="small soft">"required"</span> })}</label>
            {input}
            <div class="param-hint small soft" id=hint_id>
                <span>{literal::accepted(&kind)}</span>
                {example}
                {data}
            </div>
            {move || mistake().map(|sentence| view! { <p class="small fail" role="alert">{sentence}</p> })}
        </div>
    }
}

/// Fills a list from a data set that the node knows by name.
fn data_sets(kind: &str, set: impl Fn(String) + Clone + Send + Sync + 'static) -> AnyView {
    let desk = Desk::here();
    let (rows, flat) = (kind.starts_with("list[list"), kind.starts_with("list[") && !kind.starts_with("list[list"));
    let fits = move |part: &DatasetPart| if rows { part.columns > 1 } else { !flat || part.columns == 1 };
    let pick = move |event: web_sys::Event| {
        let name = event_target_value(&event);
        if !name.is_empty() {
            // The list is a tool, not a setting: it goes back to its title.
            event_target::<web_sys::HtmlSelectElement>(&event).set_selected_index(0);
            set(api::write(&Value::Dict(vec![("$data".to_owned(), Value::from(name))])));
        }
    };
    let picker = move || {
        let parts: Vec<DatasetPart> =
            desk.datasets.with(|sets| sets.iter().flat_map(|set| set.parts.clone()).filter(fits).collect());
        let pick = pick.clone();
        (!parts.is_empty()).then(|| {
            let options = parts.into_iter().map(|part| {
                let shape = if part.columns > 1 { format!("{} × {}", part.rows, part.columns) } else { part.rows.to_string() };
                view! { <option value=part.name.clone()>{format!("{} ({shape})", part.name)}</option> }
            });
            view! { <select class="data-pick" aria-label="Fill from a data set" data-testid="dataset" on:change=pick><option value="">"data set…"</option>{options.collect_view()}</select> }
        })
    };
    picker.into_any()
}
