//! The chain as a whole: where it stands, its accounts, its contracts, the versions it runs.

use api::Value;
use leptos::prelude::*;

use crate::desk::{Desk, Storage, coins};
use crate::parts::{hash, icon, value};
use crate::route::{Place, Tab};

/// Draws the chain.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    let chain = desk.chain;
    let accounts = move || {
        chain.with(|chain| chain.accounts.clone()).iter().map(|account| {
            let name = account.name.clone().unwrap_or_else(|| "-".to_owned());
            view! { <tr><td>{name}</td><td>{hash(&account.address, "Address")}</td><td class="right number">{account.nonce}</td><td class="right number">{coins(account.balance)}</td></tr> }
        }).collect_view()
    };
    let contracts = move || {
        let all = chain.with(|chain| chain.contracts());
        if all.is_empty() {
            return view! { <p class="soft">"Nothing is deployed yet. Step 1 of the scenario puts the first contract here."</p> }.into_any();
        }
        let rows = all.into_iter().rev().map(|contract| {
            let address = contract.address.clone();
            let open = move |_| {
                let address = address.clone();
                desk.go(|route| route.contract = Some(address));
                desk.inspect(Tab::State);
            };
            let height = contract.height;
            view! {
                <tr><td><button type="button" class="link cause" on:click=open>{contract.name()}</button></td><td>{contract.class.clone()}</td><td>{hash(&contract.address, "Address")}</td>
                    <td class="right"><button type="button" class="link cause" on:click=move |_| desk.go(|route| route.place = Place::Block(height))>{height}</button></td></tr>
            }
        });
        view! {
            <div class="value-scroll"><table class="transactions">
                <thead><tr><th scope="col">"Name"</th><th scope="col">"Class"</th><th scope="col">"Address"</th><th scope="col" class="right">"Block"</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table></div>
        }
        .into_any()
    };
    let storage = move || match desk.storage.get() {
        Storage::Unknown => "The engine is loading.".to_owned(),
        Storage::Kept => {
            "Every receipt you have seen is stored in this browser. Export the session to keep it elsewhere too."
                .to_owned()
        }
        Storage::Memory(reason) => format!("Memory only ({reason}). Export the session to keep it."),
    };
    view! {
        <section class="block" data-testid="chain-view">
            <div class="block-bar">
                <button type="button" class="button slim" data-testid="back-to-code" on:click=move |_| desk.go(|route| route.place = Place::Code)>{icon("code")}"Code"</button>
            </div>
            <h1>"The chain in this tab"</h1>
            <dl class="facts">
                <div><dt>"Open block"</dt><dd>{move || chain.with(|chain| chain.height)}</dd></div>
                <div><dt>"State root"</dt><dd data-testid="state-root">{move || chain.with(|chain| hash(&chain.state_root, "State root").into_any())}</dd></div>
                <div class="wide"><dt>"Kept"</dt><dd>{storage}</dd></div>
            </dl>
            <h2>"Contracts"</h2>
            {contracts}
            <h2>"Accounts"</h2>
            <div class="value-scroll"><table class="transactions">
                <thead><tr><th scope="col">"Name"</th><th scope="col">"Address"</th><th scope="col" class="right">"Sent"</th><th scope="col" class="right">"Balance"</th></tr></thead>
                <tbody>{accounts}</tbody>
            </table></div>
            <h2>"Versions"</h2>
            {move || match desk.info.get() { Value::None => view! { <p class="soft">"The engine says them when it is ready."</p> }.into_any(), info => value(&info) }}
        </section>
    }
}
