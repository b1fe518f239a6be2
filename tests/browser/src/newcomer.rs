//! The main road: open, deploy, train, evaluate, predict; reload; and a browser that dies right after an answer.

use serde_json::json;

use crate::places::{COUNTER, expect};
use crate::{Problem, Setting};

/// What scikit-learn says about a linear fit on the whole data set, cut to two places.
const R2_OF_A_LINE: &str = "0.51";
/// How often the browser is killed here; hundreds of times belong into a soak.
const KILLS: usize = 2;

pub async fn trains_a_contract(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("newcomer").await?;
    visit.open(&setting.site).await?;
    visit.find("editor").await?;
    visit.screenshot("newcomer-1-open").await?;
    visit.open(&setting.site).await?;

    visit.click("step-deploy").await?;
    visit.read("receipt-status", "ok").await?;
    let deployed_ms = visit.value("performance.now()").await?.as_f64().unwrap_or_default();
    let painted = "performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)[0]";
    let painted_ms = visit.value(painted).await?.as_f64().unwrap_or_default();
    let loaded = "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))\
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0)";
    let loaded_bytes = visit.value(loaded).await?.as_f64().unwrap_or_default();
    println!(
        "          first paint after {painted_ms:.0} ms, first deployment after {deployed_ms:.0} ms; the page itself fetched {:.0} KB uncompressed",
        loaded_bytes / 1000.0
    );

    visit.click("step-train").await?;
    visit.read("receipt-event", "ModelTrained").await?;
    visit.read("receipt-logs", "trained on 442 samples").await?;
    let gas = visit.text("receipt-gas").await?;
    if !gas.chars().any(|letter| letter.is_ascii_digit()) {
        return Err(format!("the receipt shows no gas: {gas:?}").into());
    }
    visit.screenshot("newcomer-2-trained").await?;

    visit.click("step-evaluate").await?;
    visit.read("plot-score", R2_OF_A_LINE).await?;
    visit.find("plot-scatter").await?;
    visit.screenshot("newcomer-3-evaluated").await?;
    visit.click("step-predict").await?;
    visit.read("step-predict-effect", "expects").await?;
    visit.screenshot("newcomer-4-predicted").await?;

    // The chain below, and the contract's state, are what the node says they are.
    let root = visit.result(json!({"cmd": "root"})).await?;
    let state = visit.result(json!({"cmd": "state", "of": "disease-line"})).await?;
    expect("is_trained", &state["is_trained"], &json!(true))?;
    expect("sample_count", &state["sample_count"], &json!(442))?;
    visit.click("tab-state").await?;
    visit.read("state-sample_count", "442").await?;
    visit.read("state-is_trained", "True").await?;
    visit.screenshot("newcomer-5-state").await?;
    let blocks = root["height"].as_u64().unwrap_or_default();
    visit
        .until(
            "the time line shows the blocks",
            &format!("document.querySelectorAll('[data-testid=\"block-bead\"]').length >= {}", blocks - 1),
        )
        .await?;
    expect_quiet(&visit.console_errors()?)?;

    visit.open(&setting.site).await?;
    let again = visit.result(json!({"cmd": "root"})).await?;
    expect("the state root after a reload", &again, &root)?;
    expect("the state after a reload", &visit.result(json!({"cmd": "state", "of": "disease-line"})).await?, &state)?;
    visit
        .until(
            "the blocks are drawn again",
            &format!("document.querySelectorAll('[data-testid=\"block-bead\"]').length >= {}", blocks - 1),
        )
        .await?;
    visit.read("storage-status", "saved in this browser").await?;
    visit.click("tab-state").await?;
    visit.read("state-sample_count", "442").await?;
    visit.screenshot("newcomer-6-reloaded").await?;
    expect_quiet(&visit.console_errors()?)?;
    visit.end().await
}

/// A newcomer who opens the console finds it quiet.
fn expect_quiet(errors: &[String]) -> Result<(), Problem> {
    if errors.is_empty() { Ok(()) } else { Err(format!("the console shows errors:\n{}", errors.join("\n")).into()) }
}

pub async fn survives_a_kill(setting: &Setting) -> Result<(), Problem> {
    let mut expected = 0;
    for round in 0..KILLS {
        let visit = setting.visit("killed").await?;
        visit.open(&setting.site).await?;
        if round == 0 {
            visit.result(json!({"cmd": "deploy", "source": COUNTER, "sender": "alice", "label": "counter"})).await?;
        }
        for amount in 1..=5 {
            visit
                .result(json!({"cmd": "call", "to": "counter", "method": "add", "sender": "bob", "args": [amount]}))
                .await?;
            expected += amount;
        }
        visit.kill().await?;
        let visit = setting.visit("killed").await?;
        visit.open(&setting.site).await?;
        let answer = visit.result(json!({"cmd": "query", "to": "counter", "method": "read"})).await?;
        expect("the counter after the kill", &answer["return"], &json!(expected))?;
        visit.end().await?;
    }
    Ok(())
}
