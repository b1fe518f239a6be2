//! Looking into a transaction: where its gas went, and its steps, on a wide window and on a phone.

use serde_json::json;

use crate::places::expect;
use crate::visit::Visit;
use crate::{Problem, Setting};

/// So many lines of the method further.
async fn over(visit: &Visit<'_>, count: usize) -> Result<(), Problem> {
    for _ in 0..count {
        let number = visit.text("step-number").await?;
        visit.click("step-over").await?;
        let moved = format!("document.querySelector('[data-testid=step-number]').innerText !== '{number}'");
        visit.until("the next line is shown", &moved).await?;
    }
    Ok(())
}

pub async fn into_a_transaction(setting: &Setting) -> Result<(), Problem> {
    let visit = setting.visit("look").await?;
    visit.open(&setting.site).await?;
    visit.click("step-deploy").await?;
    visit.read("receipt-status", "ok").await?;
    visit.click("step-train").await?;
    visit.read("receipt-event", "ModelTrained").await?;
    let gas = visit.text("receipt-gas").await?;

    visit.click("look-profile").await?;
    visit.read("look-table", "fit").await?;
    expect("the sum of the profile", &json!(visit.text("look-sum").await?), &json!(gas))?;
    visit.screenshot("look-1-profile").await?;

    visit.click("look-steps").await?;
    visit.read("step-locals", "x").await?;
    let first = visit.text("step-number").await?;
    let marked = "document.querySelector('.cm-markedLine, .cm-markedLine-fail')";
    visit.until("the editor marks the step's line", marked).await?;
    let line = "document.querySelector('.cm-markedLine, .cm-markedLine-fail').innerText.trim()";
    let code = visit.value("document.querySelector('.step-code').innerText.trim()").await?;
    expect("the marked line", &visit.value(line).await?, &code)?;
    visit.click("step-forward").await?;
    visit
        .until("a step on", &format!("document.querySelector('[data-testid=step-number]').innerText !== '{first}'"))
        .await?;
    visit.click("step-back").await?;
    visit.read("step-number", &first).await?;
    visit.click("step-last").await?;
    visit.read("step-place", "stored now").await?;
    visit.click("step-first").await?;
    visit.read("step-number", &first).await?;
    over(&visit, 4).await?;
    visit.read("step-changes", "model").await?;
    for (width, height) in [(1440, 900), (390, 844)] {
        for scheme in ["light", "dark"] {
            visit.viewport(width, height)?;
            visit.colour_scheme(scheme)?;
            visit.open(&setting.site).await?;
            visit.result(json!({"cmd": "info"})).await?;
            if width < 600 {
                visit.click("bar-inspect").await?;
            }
            visit.click("tab-receipt").await?;
            visit.click("look-profile").await?;
            visit.find("look-table").await?;
            visit.screenshot(&format!("look-2-profile-{width}-{scheme}")).await?;
            visit.click("look-profile").await?;
            visit.click("look-steps").await?;
            visit.find("step-locals").await?;
            over(&visit, 4).await?;
            visit.screenshot(&format!("look-3-steps-{width}-{scheme}")).await?;
            let wider = visit.value("document.documentElement.scrollWidth - window.innerWidth").await?;
            if wider.as_f64().unwrap_or(0.0) > 0.5 {
                return Err(format!("at {width} pixels the page is {wider} pixels too wide").into());
            }
        }
    }
    let errors = visit.console_errors()?;
    if !errors.is_empty() {
        return Err(format!("the console shows errors:\n{}", errors.join("\n")).into());
    }
    visit.end().await
}
