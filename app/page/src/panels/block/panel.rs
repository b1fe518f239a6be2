//! One block: its header and what happened in it.

use api::view::{Block, Transaction};
use leptos::prelude::*;
use std::sync::Arc;

use crate::desk::{Desk, coins, grouped};
use crate::parts::{hash, icon};
use crate::route::Place;

/// Draws the block in the address.
pub fn panel(height: u64) -> impl IntoView {
    let desk = Desk::here();
    desk.read_block(height);
    let block = Memo::new(move |_| desk.chain.with(|chain| chain.blocks.get(&height).cloned()));
    let open = move || desk.chain.with(|chain| chain.height);
    let go = move |height: u64| desk.go(|route| route.place = Place::Block(height));
    view! {
        <section class="block" data-testid="block-view">
            <div class="block-bar">
                <button type="button" class="button slim" data-testid="back-to-code" on:click=move |_| desk.go(|route| route.place = Place::Code)>{icon("code")}"Code"</button>
                <span class="push"></span>
                {(height > 0).then(|| view! { <button type="button" class="button square slim" aria-label="Earlier block" on:click=move |_| go(height - 1)>{icon("left")}</button> })}
                {move || (height < open()).then(|| view! { <button type="button" class="button square slim" aria-label="Later block" on:click=move |_| go(height + 1)>{icon("right")}</button> })}
            </div>
            {move || match block.get() {
                Some(block) => draw(desk, &block).into_any(),
                None => view! { <div class="empty"><h3>"Block "{height}</h3><p>"This block has not been read, or the chain has not come so far."</p></div> }.into_any(),
            }}
        </section>
    }
}

fn draw(desk: Desk, block: &Arc<Block>) -> impl IntoView + use<> {
    let fact = |title: &'static str, content: AnyView| view! { <div><dt>{title}</dt><dd>{content}</dd></div> };
    let hashed = |title: &'static str, text: &Option<String>| {
        text.as_ref().map(|text| fact(title, hash(text, title).into_any()))
    };
    let count = block.transactions.len();
    let rows = block.transactions.iter().map(|tx| row(desk, tx)).collect_view();
    let facts = (
        hashed("Hash", &block.hash),
        hashed("Parent", &Some(block.parent.clone())),
        hashed("State root", &Some(block.state_root.clone())),
        hashed("Transactions root", &block.transactions_root),
        hashed("Receipts root", &block.receipts_root),
        fact("Gas", view! { <span class="gas number">{grouped(block.gas_used)}</span><span class="soft">" of "{grouped(block.gas_limit)}</span> }.into_any()),
        fact("Gas schedule", block.gas_schedule.into_any()),
        fact("Protocol", block.protocol.into_any()),
    );
    view! {
        <h1>"Block "{block.height}" "<span class="badge" class:time=!block.sealed>{if block.sealed { "sealed" } else { "open" }}</span></h1>
        <dl class="facts">{facts}</dl>
        <h2>{match count { 0 => "No transactions".to_owned(), 1 => "One transaction".to_owned(), _ => format!("{count} transactions") }}</h2>
        {(count == 0 && block.height == 0).then(|| view! { <p class="soft">"The genesis block: it gives ten accounts their money and nothing else happens in it."</p> })}
        {(count == 0 && !block.sealed).then(|| view! { <p class="soft">"The open block. The next transaction lands here, and the block is sealed with it."</p> })}
        {(count > 0).then(|| view! {
            <div class="value-scroll"><table class="transactions">
                <thead><tr><th scope="col">"Status"</th><th scope="col">"What"</th><th scope="col">"From"</th><th scope="col" class="right">"Gas"</th><th scope="col" class="right">"Fee"</th><th scope="col">"Transaction"</th></tr></thead>
                <tbody>{rows}</tbody>
            </table></div>
        })}
    }
}

fn row(desk: Desk, tx: &Transaction) -> impl IntoView + use<> {
    let good = matches!(tx.receipt.status.as_str(), "ok" | "suspended");
    let (title, sender) = desk.chain.with(|chain| (chain.title(tx), chain.name_of(&tx.sender)));
    let id = tx.tx.clone();
    view! {
        <tr>
            <td><span class="badge" class:good=good class:bad=!good>{tx.receipt.status.clone()}</span></td>
            <td><button type="button" class="link cause" data-testid="block-transaction" on:click=move |_| desk.show_receipt(&id)>{title}</button></td>
            <td>{sender}</td>
            <td class="right number gas">{grouped(tx.receipt.gas_used)}</td>
            <td class="right number">{coins(tx.receipt.fee)}</td>
            <td>{hash(&tx.tx, "Transaction")}</td>
        </tr>
    }
}
