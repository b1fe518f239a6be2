//! A contract's stored fields as they stand.

use api::Value;
use leptos::prelude::*;

use crate::desk::Desk;
use crate::parts::{hash, value, waits};

/// Draws the state of the contract in the inspector.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    let contract = Memo::new(move |_| desk.selected());
    Effect::new(move |_| {
        // Reads again after every change of the chain, which clears what was read.
        desk.states.track();
        if let Some(contract) = contract.get() {
            desk.read_state(&contract.address);
        }
    });
    view! {
        <div class="state-view" data-testid="state-view">
            {move || match contract.get() {
                None => view! {
                    <div class="empty">
                        <h3>"No contract yet"</h3>
                        <p>"A contract keeps named fields on the chain. Deploy one and its fields stand here, with their types and values."</p>
                        {waits()}
                    </div>
                }
                .into_any(),
                Some(contract) => {
                    let manifest = desk.chain.with(|chain| chain.manifests.get(&contract.address).cloned());
                    let fields = desk.states.with(|states| states.get(&contract.address).cloned());
                    let tx = contract.tx.clone();
                    let rows = fields.map(|fields| {
                        fields.iter().map(|(name, field)| {
                            let kind = manifest.as_ref().and_then(|manifest| manifest.state.iter().find(|known| known.name == *name)).map(|known| known.type_text.clone());
                            let branch = matches!(field, Value::List(items) if !items.is_empty()) || matches!(field, Value::Dict(items) if !items.is_empty());
                            view! {
                                <div class="state-field" class:branch=branch data-testid=format!("state-{name}")>
                                    <dt><span class="mono">{name.clone()}</span>" "<span class="mono soft small">{kind}</span></dt>
                                    <dd>{value(field)}</dd>
                                </div>
                            }
                        }).collect_view()
                    });
                    view! {
                        <header class="state-head">
                            <h3>{contract.name()}</h3>
                            <p class="soft">{contract.class.clone()}" at "{hash(&contract.address, "Address")}", deployed in "
                                <button type="button" class="link cause" on:click=move |_| desk.show_receipt(&tx)>"block "{contract.height}</button></p>
                        </header>
                        <dl>{rows}</dl>
                    }
                    .into_any()
                }
            }}
        </div>
    }
}
