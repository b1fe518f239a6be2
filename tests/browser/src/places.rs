//! The same site in other places: a sandboxed frame, a second tab, a path below, other windows and schemes.

use serde_json::json;

use crate::{Problem, Setting};

/// A contract of a few lines, for journeys that are about something else.
pub const COUNTER: &str = "\
from panda import contract, call, query

@contract
class Counter:
    class State:
        total: int = 0

    @call
    def add(self, ctx, amount: int):
        self.state.total += amount

    @query
    def read(self) -> int:
        return self.state.total
";

/// `sandbox=\"allow-scripts\"` takes the frame's origin, and with it all storage.
pub async fn sandboxed_frame(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("frame").await?;
    // Any page of the host will do as the embedding one; this one does not exist and is empty.
    visit.open(&format!("{}embedding-page", setting.site)).await?;
    let script = "const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.style = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
        frame.src = arguments[0];
        document.body.replaceChildren(frame);";
    visit.client.execute(script, vec![json!(setting.site)]).await?;
    visit.client.enter_frame(0).await?;
    visit.read("storage-status", "memory").await?;
    let receipt =
        visit.result(json!({"cmd": "deploy", "source": COUNTER, "sender": "alice", "label": "counter"})).await?;
    expect("the deployment's status", &receipt["status"], &json!("ok"))?;
    visit.result(json!({"cmd": "call", "to": "counter", "method": "add", "sender": "bob", "args": [5]})).await?;
    let answer = visit.result(json!({"cmd": "query", "to": "counter", "method": "read"})).await?;
    expect("the counter", &answer["return"], &json!(5))?;
    visit.screenshot("sandboxed-frame").await?;
    visit.end().await
}

/// Two tabs may not both write one store: the second one says that it does not.
pub async fn second_tab(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("tabs").await?;
    visit.open(&setting.site).await?;
    visit.result(json!({"cmd": "deploy", "source": COUNTER, "sender": "alice", "label": "counter"})).await?;
    let second = visit.client.new_window(true).await?;
    visit.client.switch_to_window(second.handle).await?;
    visit.open(&setting.site).await?;
    visit.read("storage-status", "memory").await?;
    // It has read what the first one had stored, and goes on from there on its own.
    visit.result(json!({"cmd": "call", "to": "counter", "method": "add", "sender": "bob", "args": [5]})).await?;
    let answer = visit.result(json!({"cmd": "query", "to": "counter", "method": "read"})).await?;
    expect("the second tab's counter", &answer["return"], &json!(5))?;
    let windows = visit.client.windows().await?;
    visit.client.close_window().await?;
    let first = windows.into_iter().next().ok_or("the first tab is gone")?;
    visit.client.switch_to_window(first).await?;
    let answer = visit.result(json!({"cmd": "query", "to": "counter", "method": "read"})).await?;
    expect("the first tab's counter", &answer["return"], &json!(0))?;
    visit.end().await
}

/// No URL of the site may begin at the host's root, and no file may come from elsewhere.
pub async fn below_a_path(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("below").await?;
    visit.open(&setting.below).await?;
    let receipt =
        visit.result(json!({"cmd": "deploy", "source": COUNTER, "sender": "alice", "label": "counter"})).await?;
    expect("the deployment's status", &receipt["status"], &json!("ok"))?;
    visit.open(&setting.below).await?;
    let root = visit.result(json!({"cmd": "query", "to": "counter", "method": "read"})).await?;
    expect("the counter after a reload", &root["return"], &json!(0))?;
    let elsewhere = "performance.getEntriesByType('resource').map(entry => entry.name)\
        .filter(name => !name.startsWith(document.baseURI.split('?')[0]) && !name.startsWith('blob:') && !name.startsWith('data:'))";
    expect("files from elsewhere", &visit.value(elsewhere).await?, &json!([]))?;
    visit.end().await
}

/// Wide, tablet and phone, light and dark; nothing may stick out at the side.
pub async fn screenshots(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("windows").await?;
    for (width, height) in [(1440, 900), (768, 1024), (390, 844)] {
        for scheme in ["light", "dark"] {
            visit.viewport(width, height)?;
            visit.colour_scheme(scheme)?;
            visit.open(&setting.site).await?;
            visit.result(json!({"cmd": "info"})).await?;
            visit.screenshot(&format!("first-{width}-{scheme}")).await?;
            let wider = visit.value("document.documentElement.scrollWidth - window.innerWidth").await?;
            if wider.as_f64().unwrap_or(0.0) > 0.5 {
                return Err(format!("at {width} pixels the page is {wider} pixels too wide").into());
            }
        }
    }
    visit.end().await
}

/// Both values in words when they differ.
pub fn expect(what: &str, found: &serde_json::Value, wanted: &serde_json::Value) -> Result<(), Problem> {
    if found == wanted { Ok(()) } else { Err(format!("{what}: {found} where {wanted} is expected").into()) }
}
