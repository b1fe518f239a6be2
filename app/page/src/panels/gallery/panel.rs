//! The rail: the gallery's contracts, what stands on the chain, and the accounts.

use leptos::prelude::*;

use crate::desk::{Desk, coins_brief};
use crate::parts::icon;
use crate::route::{Place, Tab};
use crate::scenario::GALLERY;

/// Draws the rail.
pub fn panel() -> impl IntoView {
    view! {
        <section class="rail-part" aria-labelledby="rail-gallery">
            <h2 id="rail-gallery" class="label">"Gallery"</h2>
            {gallery()}
        </section>
        <section class="rail-part" aria-labelledby="rail-contracts">
            <h2 id="rail-contracts" class="label">"On the chain"</h2>
            {contracts()}
        </section>
        <section class="rail-part" aria-labelledby="rail-accounts">
            <h2 id="rail-accounts" class="label">"Accounts"</h2>
            {accounts()}
        </section>
    }
}

fn gallery() -> impl IntoView {
    let desk = Desk::here();
    let mut shelf = "";
    let items = GALLERY.iter().map(|exhibit| {
        let heading = (exhibit.category != shelf).then(|| view! { <li class="rail-shelf small">{exhibit.category}</li> });
        shelf = exhibit.category;
        let current = move || desk.route.with(|route| route.place == Place::Code) && desk.exhibit().file == exhibit.file;
        let edited = move || desk.files.with(|files| files.is_edited(exhibit.file));
        view! {
            {heading}
            <li>
                <button type="button" class="rail-item" title=exhibit.level data-testid="gallery-item" data-file=exhibit.file
                    aria-current=move || if current() { "true" } else { "false" } on:click=move |_| desk.open(exhibit.file)>
                    <span class="rail-title">
                        {exhibit.title}
                        {move || edited().then(|| view! { <span class="badge" title="You changed this copy">"edited"</span> })}
                    </span>
                    <span class="small soft">{exhibit.summary}</span>
                </button>
            </li>
        }
    });
    view! { <ul>{items.collect_view()}</ul> }
}

fn contracts() -> impl IntoView {
    let desk = Desk::here();
    let all = Memo::new(move |_| desk.chain.with(|chain| chain.contracts()));
    move || {
        let all = all.get();
        if all.is_empty() {
            return view! { <p class="rail-empty small">"Contracts you deploy stand here, with the block they came in."</p> }.into_any();
        }
        let items = all.into_iter().rev().map(|contract| {
            let (address, mine) = (contract.address.clone(), contract.address.clone());
            let current = move || desk.route.with(|route| route.contract.as_deref() == Some(mine.as_str()));
            let open = move |_| {
                let address = address.clone();
                desk.go(|route| route.contract = Some(address));
                desk.inspect(Tab::Methods);
                if desk.sheet.get_untracked() == "rail" {
                    desk.sheet.set("");
                }
            };
            let name = contract.name();
            view! {
                <li>
                    <button type="button" class="rail-item" data-testid="contract-item" data-address=contract.address.clone()
                        aria-current=move || if current() { "true" } else { "false" } on:click=open>
                        <span class="rail-title">{name}</span>
                        <span class="small soft">{contract.class.clone()}" · block "{contract.height}</span>
                    </button>
                </li>
            }
        });
        view! { <ul>{items.collect_view()}</ul> }.into_any()
    }
}

fn accounts() -> impl IntoView {
    let desk = Desk::here();
    let all = Memo::new(move |_| desk.chain.with(|chain| chain.accounts.clone()));
    move || {
        let all = all.get();
        if all.is_empty() {
            return view! { <p class="rail-empty small">"Ten accounts with money to try things come with the chain."</p> }.into_any();
        }
        // The chosen sender and those that have sent something; the rest is one click away.
        let sender = desk.sender.get();
        let shown = all.iter().filter(|account| account.nonce > 0 || account.name.as_deref() == Some(sender.as_str()));
        let rows = shown.map(|account| {
            let name = account.name.clone().unwrap_or_else(|| crate::desk::short(&account.address));
            view! { <li class="rail-account"><span>{name}</span><span class="number soft small">{coins_brief(account.balance)}</span></li> }
        });
        view! {
            <ul>{rows.collect_view()}</ul>
            <button type="button" class="rail-item slim" data-testid="open-chain" on:click=move |_| { desk.go(|route| route.place = Place::Chain); desk.sheet.set("") }>
                <span class="row">{icon("chain")}"All accounts and the chain"</span>
            </button>
        }
        .into_any()
    }
}
