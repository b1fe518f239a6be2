//! What goes wrong on a normal day: each ends in a clear message with a place, the state as before, the page alive.

use serde_json::{Value as Json, json};

use crate::places::{COUNTER, expect};
use crate::visit::Visit;
use crate::{Problem, Setting};

const LOOPER: &str = "\
from panda import contract, call

@contract
class Looper:
    class State:
        rounds: int = 0

    @call
    def spin(self, ctx):
        while True:
            self.state.rounds += 1

    @call
    def divide(self, ctx, by: int) -> float:
        self.state.rounds += 1
        return 1 / by
";

/// The page still answers, and its state is what it was.
async fn alive(visit: &Visit<'_>, root: &Json) -> Result<(), Problem> {
    let now = visit.result(json!({"cmd": "root"})).await?;
    expect("the state root", &now["state_root"], &root["state_root"])
}

/// Typed into the editor: underlined at once, with a sentence and a line; deploying says the same.
pub async fn syntax_error(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("syntax").await?;
    visit.open(&setting.site).await?;
    let root = visit.result(json!({"cmd": "root"})).await?;
    let broken = COUNTER.replace("self.state.total += amount", "self.state.total += (amount");
    let checked = visit.result(json!({"cmd": "check", "source": broken})).await?;
    let first = &checked["diagnostics"][0];
    expect("the severity", &first["severity"], &json!("error"))?;
    let line = first["line"].as_u64().unwrap_or_default();
    if !(10..=12).contains(&line) {
        return Err(format!("the open bracket is reported on line {line}: {first}").into());
    }
    visit.type_source(&broken).await?;
    visit.until("the editor underlines the error", "document.querySelector('.cm-lintRange-error')").await?;
    visit.read("diagnostics", &format!("{line}")).await?;
    visit.screenshot("syntax-error").await?;
    let refused = visit.send(json!({"cmd": "deploy", "source": broken, "sender": "alice"})).await?;
    expect("the deployment", &refused["ok"], &json!(false))?;
    expect("the error's line", &refused["error"]["line"], &json!(line))?;
    alive(&visit, &root).await?;
    visit.end().await
}

/// Gas ends it; all of it is paid, nothing is written.
pub async fn endless_loop(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("loop").await?;
    visit.open(&setting.site).await?;
    visit.result(json!({"cmd": "deploy", "source": LOOPER, "sender": "alice", "label": "looper"})).await?;
    let receipt = visit.result(json!({"cmd": "call", "to": "looper", "method": "spin", "sender": "bob"})).await?;
    expect("the status", &receipt["status"], &json!("halted"))?;
    expect("the gas paid", &receipt["gas_used"], &receipt["gas_limit"])?;
    expect("the origin", &receipt["error"]["origin"], &json!("limit"))?;
    let state = visit.result(json!({"cmd": "state", "of": "looper"})).await?;
    expect("the state", &state["rounds"], &json!(0))?;
    visit.until("the page paints", "document.visibilityState === 'visible'").await?;
    visit.end().await
}

/// A wrong argument is refused with its name; a failing call shows the traceback and leaves no trace.
pub async fn wrong_arguments(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("arguments").await?;
    visit.open(&setting.site).await?;
    visit.result(json!({"cmd": "deploy", "source": LOOPER, "sender": "alice", "label": "looper"})).await?;
    let root = visit.result(json!({"cmd": "root"})).await?;
    let refused = visit
        .send(json!({"cmd": "call", "to": "looper", "method": "divide", "sender": "bob", "args": {"buy": 1}}))
        .await?;
    expect("an unknown argument", &refused["ok"], &json!(false))?;
    expect("its origin", &refused["error"]["origin"], &json!("protocol"))?;
    if !refused["error"]["message"].as_str().unwrap_or_default().contains("buy") {
        return Err(format!("the refusal does not name the argument: {refused}").into());
    }
    alive(&visit, &root).await?;
    let receipt =
        visit.result(json!({"cmd": "call", "to": "looper", "method": "divide", "sender": "bob", "args": [0]})).await?;
    expect("the status", &receipt["status"], &json!("reverted"))?;
    expect("the exception", &receipt["error"]["type"], &json!("ZeroDivisionError"))?;
    expect("its line", &receipt["error"]["line"], &json!(16))?;
    let state = visit.result(json!({"cmd": "state", "of": "looper"})).await?;
    expect("the state", &state["rounds"], &json!(0))?;
    let nested = format!("x = {}{}", "[".repeat(10_000), "]".repeat(10_000));
    let checked = visit.result(json!({"cmd": "check", "source": nested})).await?;
    expect("10,000 brackets", &checked["diagnostics"][0]["severity"], &json!("error"))?;
    visit.result(json!({"cmd": "info"})).await?;
    visit.end().await
}

/// `info` and `stop` are answered between two slices of a call that would run for minutes.
pub async fn stop_a_long_call(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("stop").await?;
    visit.open(&setting.site).await?;
    let gas = 1_000_000_000_000_u64;
    visit.result(json!({"cmd": "configure", "params": {"gas_limit_block": gas}})).await?;
    visit.result(json!({"cmd": "deploy", "source": LOOPER, "sender": "alice", "label": "looper"})).await?;
    let root = visit.result(json!({"cmd": "root"})).await?;
    let call = json!({"cmd": "call", "to": "looper", "method": "spin", "sender": "bob", "gas_limit": gas});
    let script = "window.longCall = null; window.panda.send(arguments[0]).then(answer => { window.longCall = JSON.parse(answer); });";
    visit.client.execute(script, vec![json!(call.to_string())]).await?;
    let since = std::time::Instant::now();
    visit.result(json!({"cmd": "info"})).await?;
    let waited = since.elapsed().as_millis();
    if waited > 2_000 {
        return Err(format!("info took {waited} ms while a call was running").into());
    }
    expect("the long call's answer so far", &visit.value("window.longCall").await?, &Json::Null)?;
    visit.result(json!({"cmd": "stop"})).await?;
    visit.until("the stopped call is answered", "window.longCall").await?;
    expect("the stopped call", &visit.value("window.longCall.ok").await?, &json!(false))?;
    alive(&visit, &root).await?;
    visit.end().await
}
