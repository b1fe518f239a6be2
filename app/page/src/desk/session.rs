//! Opening the desk, and the session as a whole: export, import, a new chain.

use api::view::Replayed;
use api::{Shape, Value};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Chain, Desk, Engine, Ribbon, Storage};
use crate::bridge::{self, News, Refusal, command};
use crate::platform;
use crate::route;

/// Under this name the browser keeps the chain that made room for the present one.
pub const EARLIER: &str = "earlier";

impl Desk {
    /// Starts the engine and listens to it.
    pub fn start(self) {
        bridge::start(move |news| self.hear(news));
    }

    fn hear(self, news: News) {
        match news {
            News::Ready(content) => self.opened(&content),
            News::Storage(content) => {
                let reason = content.get("reason").and_then(Value::as_str).unwrap_or("the browser stopped storing");
                self.storage.set(Storage::Memory(reason.to_owned()));
                self.say("From here on the chain lives in memory: export the session to keep it.");
            }
            // What the page itself sent is read after its answer; this is what others send through window.panda.
            News::Change => {
                if self.busy.with_untracked(|busy| busy.is_empty()) {
                    spawn_local(async move { self.refresh().await });
                }
            }
            News::Fault(message) => {
                let last = self.chain.with_untracked(|chain| {
                    let last =
                        chain.transactions().next_back().map(|tx| (tx.receipt.height, super::chain::short(&tx.tx)));
                    last.map_or_else(String::new, |(height, tx)| {
                        format!(" The last receipt you have is {tx} in block {height}.")
                    })
                });
                let opened = self.engine.with_untracked(|engine| *engine == Engine::Ready);
                let text = if opened {
                    format!("The engine stopped ({message}) and is being started again.{last}")
                } else {
                    format!("The engine did not start: {message}")
                };
                self.engine.set(Engine::Fault(text.clone()));
                self.ribbon.set(Some(Ribbon { text, bad: true }));
            }
        }
    }

    fn opened(self, content: &Value) {
        let field = |name: &str| content.get(name).and_then(Value::as_str);
        // A page from a cache beside a newer worker: take the new page, once.
        let foreign = bridge::build().is_some() && content.get("matches") == Some(&Value::Bool(false));
        if foreign
            && platform::kept_in_tab("reloaded").as_deref() != field("build")
            && platform::keep_in_tab("reloaded", field("build").unwrap_or_default())
        {
            platform::reload();
            return;
        }
        self.storage.set(match field("storage") {
            Some("indexeddb") => Storage::Kept,
            _ => Storage::Memory(field("reason").unwrap_or("this place has no storage").to_owned()),
        });
        if let Storage::Memory(reason) = self.storage.get_untracked() {
            let text = format!("The chain lives in memory here ({reason}). Export the session to keep it.");
            self.ribbon.set(Some(Ribbon { text, bad: false }));
        }
        self.info.set(content.get("info").cloned().unwrap_or_default());
        let restarted = matches!(self.engine.get_untracked(), Engine::Fault(_));
        self.engine.set(Engine::Ready);
        if restarted {
            self.ribbon.update(|ribbon| {
                if let Some(ribbon) = ribbon {
                    ribbon.text = ribbon.text.replace("is being started again.", "was started again.");
                }
            });
            self.chain.set(Chain::default());
        }
        if let Some(repaired) = content.get("opened").and_then(|opened| opened.get("repaired")).and_then(Value::as_str)
        {
            self.ribbon.set(Some(Ribbon { text: repaired.to_owned(), bad: true }));
        }
        self.check();
        spawn_local(async move {
            if let Ok(sets) = bridge::send(command("datasets", Vec::new())).await {
                self.datasets.set(Shape::from_value(sets).unwrap_or_default());
            }
        });
        let fragment = route::fragment();
        spawn_local(async move {
            if fragment.starts_with(api::LINK_PREFIX)
                && platform::kept_in_tab("link").as_deref() != Some(fragment.as_str())
            {
                // A reload shows what was done since, not the link's beginning again.
                platform::keep_in_tab("link", &fragment);
                self.import("link", fragment).await;
            } else {
                self.refresh().await;
            }
        });
    }

    /// Offers the session as a file.
    pub fn export_file(self) {
        spawn_local(async move {
            match self.export("text").await {
                Ok(text) => {
                    let height = self.chain.with_untracked(|chain| chain.height);
                    let name = format!("panda-session-block-{height}.json");
                    let done = platform::download(&name, "application/json", &text);
                    self.say(if done {
                        format!("{name} holds the whole session.")
                    } else {
                        "The browser refused the download.".to_owned()
                    });
                }
                Err(refusal) => self.say(refusal.sentence),
            }
        });
    }

    /// Copies a link that holds the session.
    pub fn export_link(self) {
        spawn_local(async move {
            match self.export("link").await {
                Ok(link) => {
                    let url = format!("{}{link}", platform::page_address());
                    match url.len() {
                        0..=2_000 => self.copy(url, "Link"),
                        2_001..=14_000 => {
                            self.copy(url, "Long link");
                            self.say("Link copied. It is long: some chat applications cut links above 2 000 characters.");
                        }
                        length => self.say(format!("The link would have {length} characters, too long for many places: export the file instead.")),
                    }
                }
                Err(refusal) => self.say(refusal.sentence),
            }
        });
    }

    async fn export(self, form: &str) -> Result<String, Refusal> {
        let result = bridge::send(command("export", vec![("as", Some(Value::from(form)))])).await?;
        let text = result.get(form).and_then(Value::as_str).map(str::to_owned);
        text.ok_or_else(|| Refusal { sentence: "The engine gave no session.".to_owned(), error: None })
    }

    /// Asks for a session file and replays it.
    pub fn import_file(self) {
        spawn_local(async move {
            if let Some(text) = platform::pick_text(".json,application/json").await {
                self.import("text", text).await;
            }
        });
    }

    /// The session as text; `None` when nothing has happened yet, so that nothing is lost with it. It is asked of the engine, because
    /// a link is opened before the page has read the chain.
    async fn present(self) -> Result<Option<String>, Refusal> {
        let session = bridge::send(command("export", vec![("as", Some(Value::from("session")))])).await?;
        let empty = matches!(session.get("log"), Some(Value::List(log)) if log.is_empty());
        Ok((!empty).then(|| api::write_session(&session)))
    }

    /// Replays a session on a new chain and says whether it came out the same.
    async fn import(self, form: &'static str, content: String) {
        let earlier = platform::kept(EARLIER);
        let not_opened = |sentence: &str| {
            self.ribbon.set(Some(Ribbon { text: format!("The session was not opened: {sentence}"), bad: true }));
        };
        // Laid aside before it makes room: from the import on, the store holds the other chain.
        let before = match self.present().await {
            Ok(before) => before,
            Err(refusal) => return not_opened(&refusal.sentence),
        };
        let stored = self.storage.with_untracked(|storage| matches!(storage, Storage::Kept));
        if let Some(before) = &before
            && !platform::keep(EARLIER, Some(before))
            && stored
            && form == "link"
        {
            not_opened(
                "this browser has no room to lay your chain aside. Export it, begin a new chain, and open the link again.",
            );
            return self.refresh().await;
        }
        let answer = bridge::send(command("import", vec![(form, Some(Value::from(content)))])).await;
        let replayed =
            answer.and_then(|value| Replayed::from_value(value).map_err(|sentence| Refusal { sentence, error: None }));
        match replayed {
            Ok(replayed) => {
                let steps = replayed.steps;
                let many = if steps == 1 { "transaction" } else { "transactions" };
                let (verdict, bad) = match replayed.matches {
                    Some(true) => ("same root".to_owned(), false),
                    Some(false) => (replayed.note.unwrap_or_else(|| "a different root".to_owned()), true),
                    None => (replayed.note.unwrap_or_else(|| "no root to compare with".to_owned()), false),
                };
                self.ribbon.set(Some(Ribbon { text: format!("Replayed {steps} {many}: {verdict}."), bad }));
                self.forget().await;
                if let Some(before) = before {
                    self.lay_aside("The session is open.", before);
                }
            }
            Err(refusal) => {
                not_opened(&refusal.sentence);
                if before.is_some() {
                    // What it would have made room for is still here; what was laid aside earlier comes back to its place.
                    platform::keep(EARLIER, earlier.as_deref());
                }
                self.refresh().await;
            }
        }
    }

    /// Begins a new chain; the old one can be brought back.
    pub fn reset(self) {
        spawn_local(async move {
            let before = self.present().await;
            match bridge::send(command("reset", Vec::new())).await {
                Ok(_) => {
                    self.ribbon.set(None);
                    self.forget().await;
                    match before {
                        Ok(Some(before)) => self.lay_aside("A new chain.", before),
                        Ok(None) => self.say("A new chain."),
                        // Too large to be read, for instance: a page that cannot begin anew would be worse.
                        Err(_) => self.say("A new chain. The old one could not be laid aside."),
                    }
                }
                Err(refusal) => self.say(refusal.sentence),
            }
        });
    }

    /// Keeps the chain that made room, at hand for a moment and in the menu for longer.
    fn lay_aside(self, sentence: &str, before: String) {
        platform::keep(EARLIER, Some(&before));
        self.earlier.set(Some(before));
        self.say_with_undo(sentence, "Bring the old chain back", move || self.bring_back());
    }

    /// Brings the earlier chain back; the present one is laid aside in its turn.
    pub fn bring_back(self) {
        if let Some(before) = self.earlier.get_untracked() {
            spawn_local(async move { self.import("text", before).await });
        }
    }

    /// Reads everything anew: the chain is another one.
    async fn forget(self) {
        self.chain.set(Chain::default());
        self.asked.set(Vec::new());
        self.refused.update(|all| all.clear());
        self.last.update(|all| all.clear());
        self.told.update(|all| all.clear());
        self.evaluations.update(|all| all.clear());
        self.failing.set(None);
        self.go(|route| {
            route.contract = None;
            route.tx = None;
            route.line = None;
            route.place = route::Place::Code;
        });
        self.refresh().await;
    }
}
