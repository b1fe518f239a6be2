//! What became of a transaction, or what a query answered.

use api::Value;
use leptos::prelude::*;

use crate::desk::{Desk, Shown, coins, grouped};
use crate::panels::look;
use crate::parts::{failure, hash, value, waits};
use crate::route::{Place, Tab};

impl Desk {
    /// A transaction by its hash or an answer by its id. Tracked.
    pub fn outcome(self, id: &str) -> Option<Shown> {
        let from_chain = self.chain.with(|chain| chain.transaction(id).map(|tx| chain.shown(tx)));
        from_chain.or_else(|| {
            self.asked.with(|asked| {
                asked.iter().find(|asked| asked.id == id).map(|asked| self.chain.with(|chain| chain.shown_query(asked)))
            })
        })
    }

    fn newest_outcome(self) -> Option<Shown> {
        self.chain.with(|chain| chain.transactions().next_back().map(|tx| chain.shown(tx)))
    }
}

/// Draws the chosen receipt, or the newest one.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    let shown = Memo::new(move |_| {
        let wanted = desk.route.with(|route| route.tx.clone());
        wanted.and_then(|id| desk.outcome(&id)).or_else(|| desk.newest_outcome())
    });
    view! {
        <div class="receipt" aria-live="polite">
            {move || match shown.get() {
                Some(shown) => draw(desk, shown).into_any(),
                None => view! {
                    <div class="empty">
                        <h3>"No transaction yet"</h3>
                        <p>"A receipt says what a transaction did: its result, what it printed, the events it emitted and the gas it paid. Press step 1 to get one."</p>
                        {waits()}
                    </div>
                }
                .into_any(),
            }}
        </div>
    }
}

fn draw(desk: Desk, shown: Shown) -> impl IntoView {
    let good = matches!(shown.status.as_str(), "ok" | "suspended");
    let file = desk.file_of(shown.contract.as_deref());
    let height = shown.height;
    let where_ = if shown.query {
        view! { <span class="soft">"a query: asked at block "{height}", nothing was written"</span> }.into_any()
    } else {
        let sender = shown.sender.as_deref().map(|sender| desk.chain.with(|chain| chain.name_of(sender)));
        view! {
            <span class="soft">
                {sender.map(|sender| format!("from {sender}, "))}
                <button type="button" class="link cause" on:click=move |_| desk.go(|route| route.place = Place::Block(height))>"block "{height}</button>
                ", "
                {hash(&shown.id, "Transaction")}
            </span>
        }
        .into_any()
    };
    let returned = (shown.error.is_none()).then(|| {
        let content = match &shown.returned {
            Value::None => view! { <span class="value-empty">"None"</span> }.into_any(),
            returned => value(returned),
        };
        view! { <section><h4 class="label">"Return value"</h4><div data-testid="receipt-return">{content}</div></section> }
    });
    let address = shown.address.clone().map(|address| {
        let open = address.clone();
        view! {
            <section><h4 class="label">"Contract"</h4>
                <p class="row" data-testid="receipt-address">{hash(&address, "Address")}
                    <button type="button" class="link cause" on:click=move |_| { let open = open.clone(); desk.go(|route| { route.contract = Some(open); route.tab = Tab::State; }) }>"its state"</button>
                </p>
            </section>
        }
    });
    let events = (!shown.events.is_empty()).then(|| {
        let items = shown.events.iter().map(|event| {
            let fields = match &event.fields {
                Value::Dict(fields) if fields.is_empty() => ().into_any(),
                fields => value(fields),
            };
            view! { <li class="event" data-testid="receipt-event"><span class="event-name mono">{event.name.clone()}</span>{fields}</li> }
        });
        view! { <section><h4 class="label">"Events"</h4><ul class="events">{items.collect_view()}</ul></section> }
    });
    let prints = (!shown.logs.is_empty()).then(|| {
        view! { <section><h4 class="label">"Printed"</h4><pre class="prints" data-testid="receipt-logs" tabindex="0" aria-label="Printed text">{shown.logs.join("\n")}</pre></section> }
    });
    view! {
        <header class="receipt-head">
            <h3><span class="badge" class:good=good class:bad=!good data-testid="receipt-status">{shown.status.clone()}</span><span>{shown.title.clone()}</span></h3>
            <p class="small">{where_}</p>
        </header>
        {shown.error.as_ref().map(|error| failure(error, file))}
        {gas(&shown)}
        {(!shown.query).then(|| look::panel(shown.id.clone(), shown.contract.clone()))}
        {address}
        {returned}
        {events}
        {prints}
    }
}

fn gas(shown: &Shown) -> impl IntoView + use<> {
    let used = grouped(shown.gas_used);
    let share = shown.gas_limit.filter(|limit| *limit > 0).map(|limit| (shown.gas_used as f64 / limit as f64).min(1.0));
    let of = shown.gas_limit.map(|limit| format!(" of {}", grouped(limit)));
    let bar = share.map(|share| {
        let percent = if share > 0.0 && share < 0.01 { "below 1 %".to_owned() } else { format!("{:.0} %", share * 100.0) };
        view! {
            <div class="gas-bar" role="img" aria-label=format!("{percent} of the gas limit")><div style:width=format!("{}%", (share * 100.0).max(0.5))></div></div>
        }
    });
    let fee = shown.fee.map(|fee| view! { <div><dt>"Fee"</dt><dd class="number">{coins(fee)}</dd></div> });
    let bytes = shown
        .state_bytes
        .map(|bytes| view! { <div><dt>"State"</dt><dd class="number">{grouped(bytes)}" bytes"</dd></div> });
    view! {
        <section class="gas-box">
            <dl>
                <div><dt>"Gas"</dt><dd class="number gas"><span data-testid="receipt-gas">{used}</span><span class="soft">{of}</span></dd></div>
                {fee}
                {bytes}
            </dl>
            {bar}
        </section>
    }
}
