//! The time line: blocks as beads, sized by gas, shaped by kind, failed ones marked.

use api::view::Block;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

use crate::desk::{Desk, grouped};
use crate::parts::hash;
use crate::route::Place;

/// Beads on the line; older blocks are one page away.
const BEADS: usize = 240;

/// Draws the time line.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    let strip: NodeRef<html::Ol> = NodeRef::new();
    let blocks = Memo::new(move |_| {
        desk.chain.with(|chain| chain.blocks.values().rev().take(BEADS).cloned().collect::<Vec<_>>())
    });
    // The newest block is what one waits for.
    Effect::new(move |_| {
        blocks.track();
        if let Some(strip) = strip.get() {
            request_animation_frame(move || strip.set_scroll_left(strip.scroll_width()));
        }
    });
    let open = move || desk.chain.with(|chain| chain.height);
    let step = move |by: i64| {
        let now = desk.route.with_untracked(|route| match route.place {
            Place::Block(height) => height,
            _ => desk.chain.with_untracked(|chain| chain.height),
        });
        let height = now.saturating_add_signed(by).min(desk.chain.with_untracked(|chain| chain.height));
        desk.go(|route| route.place = Place::Block(height));
    };
    let keys = move |event: web_sys::KeyboardEvent| match event.key().as_str() {
        "ArrowLeft" => step(-1),
        "ArrowRight" => step(1),
        _ => {}
    };
    view! {
        <nav class="time" aria-label="Time line" data-testid="chain-strip" data-height=open on:keydown=keys>
            <div class="time-label">
                <span class="label">"Time"</span>
                <span class="small soft">{move || match open() { 0 => "not open yet".to_owned(), height => format!("block {height} is open") }}</span>
            </div>
            <ol class="beads" node_ref=strip>
                <For each=move || blocks.get().into_iter().rev() key=|block| (block.height, block.sealed, block.transactions.len()) children=move |block| bead(desk, &block) />
                {move || desk.chain.with(|chain| chain.blocks.len() <= 2).then(|| view! { <li class="time-hint small soft">"Each transaction becomes a bead here, as large as its gas."</li> })}
            </ol>
            <div class="time-root small soft">
                {move || (open() > 0).then(|| view! { "root "{desk.chain.with(|chain| hash(&chain.state_root, "State root"))} })}
            </div>
        </nav>
    }
}

fn bead(desk: Desk, block: &Arc<Block>) -> impl IntoView + use<> {
    let height = block.height;
    let failed = block.transactions.iter().any(|tx| matches!(tx.receipt.status.as_str(), "reverted" | "halted"));
    let kind = match block.transactions.first() {
        None if height == 0 => "genesis",
        None if !block.sealed => "open",
        None => "empty",
        Some(_) if block.transactions.len() > 1 => "several",
        Some(tx) => match tx.kind.as_str() {
            "deploy" => "deploy",
            "transfer" => "transfer",
            _ => "call",
        },
    };
    // 8 px below a thousand gas and 5/4 px more for each doubling: a small call and an endless loop fit on one line.
    let doublings = block.gas_used.max(1_000).ilog2() - 1_000_u64.ilog2();
    let size = format!("{}px", 8 + doublings * 5 / 4);
    let what = desk.chain.with_untracked(|chain| block.transactions.first().map(|tx| chain.title(tx)));
    let words = match (&what, kind) {
        (Some(what), _) => {
            format!("Block {height}: {what}{}, {} gas", if failed { ", failed" } else { "" }, grouped(block.gas_used))
        }
        (None, "open") => format!("Block {height}, open"),
        (None, "genesis") => "Block 0, genesis".to_owned(),
        (None, _) => format!("Block {height}, empty"),
    };
    let current = move || desk.route.with(|route| route.place == Place::Block(height));
    view! {
        <li class="bead" data-kind=kind class:failed=failed>
            <button type="button" data-testid="block-bead" data-height=height aria-current=move || if current() { "true" } else { "false" } aria-label=words.clone() title=words.clone()
                on:click=move |_| { desk.go(|route| route.place = Place::Block(height)); desk.sheet.set("") }>
                <span class="bead-mark" style:--size=size></span>
                <span class="bead-height" aria-hidden="true">{height}</span>
            </button>
        </li>
    }
}
