//! One browser window on the playground: what a person does there, and what they see.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value as Json, json};

use crate::Problem;
use crate::driver::Driver;

/// The longest anything on the page may take; generous, for a slow machine under load.
const PATIENCE: Duration = Duration::from_secs(60);

/// A window and its browser.
pub struct Visit<'a> {
    pub client: Client,
    driver: &'a Driver,
    session: String,
    browser_process: u64,
    screenshots: PathBuf,
}

impl<'a> Visit<'a> {
    /// Starts a browser with this profile folder.
    pub async fn start(driver: &'a Driver, profile: &Path, screenshots: &Path) -> Result<Visit<'a>, Problem> {
        let Json::Object(capabilities) = driver.capabilities(profile) else { return Err("no capabilities".into()) };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities).connect(&driver.url()).await?;
        let session = client.session_id().await?.ok_or("a session without an id")?;
        let browser_process = client
            .capabilities()
            .and_then(|given| given.get("goog:processID"))
            .and_then(Json::as_u64)
            .ok_or("chromedriver does not say which process the browser is")?;
        let visit = Visit { client, driver, session, browser_process, screenshots: screenshots.to_path_buf() };
        visit.viewport(1440, 900)?; // the window's bars would take their part
        Ok(visit)
    }

    /// Ends the browser the polite way.
    pub async fn end(self) -> Result<(), Problem> {
        Ok(self.client.close().await?)
    }

    /// Ends the browser as a crash does: no event, no flush, no farewell.
    pub async fn kill(self) -> Result<(), Problem> {
        let status = std::process::Command::new("kill").args(["-KILL", &self.browser_process.to_string()]).status()?;
        if !status.success() {
            return Err("the browser could not be killed".into());
        }
        // The session is gone with it; the driver notices on its own.
        let _ = tokio::time::timeout(Duration::from_secs(10), self.client.close()).await;
        Ok(())
    }

    pub async fn open(&self, url: &str) -> Result<(), Problem> {
        Ok(self.client.goto(url).await?)
    }

    /// The element with this test id, as soon as it is there.
    pub async fn find(&self, id: &str) -> Result<Element, Problem> {
        let selector = format!("[data-testid=\"{id}\"]");
        let wait = self.client.wait().at_most(PATIENCE).every(Duration::from_millis(50));
        wait.for_element(Locator::Css(&selector)).await.map_err(|error| format!("{id} does not appear: {error}").into())
    }

    /// Whether it is there right now.
    pub async fn has(&self, id: &str) -> Result<bool, Problem> {
        Ok(!self.client.find_all(Locator::Css(&format!("[data-testid=\"{id}\"]"))).await?.is_empty())
    }

    /// Clicks it once it is there and live. The page redraws while it works: an element that was replaced is looked up again.
    pub async fn click(&self, id: &str) -> Result<(), Problem> {
        let began = Instant::now();
        loop {
            let element = self.find(id).await?;
            let outcome = match element.is_enabled().await {
                Ok(true) => element.click().await.map_err(|error| error.to_string()),
                Ok(false) => Err("it stays disabled".to_string()),
                Err(error) => Err(error.to_string()),
            };
            match outcome {
                Ok(()) => return Ok(()),
                Err(error) if began.elapsed() > PATIENCE => {
                    return Err(format!("{id} cannot be clicked: {error}").into());
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
    }

    /// What a person reads there; empty while it is not there.
    pub async fn text(&self, id: &str) -> Result<String, Problem> {
        let script = "const found = document.querySelector(`[data-testid=\"${arguments[0]}\"]`); return found ? found.innerText : '';";
        let text = self.client.execute(script, vec![json!(id)]).await?;
        Ok(text.as_str().unwrap_or_default().to_string())
    }

    /// Waits until a person can read `wanted` there.
    pub async fn read(&self, id: &str, wanted: &str) -> Result<String, Problem> {
        let began = Instant::now();
        loop {
            let text = self.text(id).await?;
            if text.contains(wanted) {
                return Ok(text);
            }
            if began.elapsed() > PATIENCE {
                return Err(format!("{id} never says {wanted:?}; it says {text:?}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until a JavaScript expression is true.
    pub async fn until(&self, what: &str, expression: &str) -> Result<(), Problem> {
        let began = Instant::now();
        while self.client.execute(&format!("return Boolean({expression});"), vec![]).await? != json!(true) {
            if began.elapsed() > PATIENCE {
                return Err(format!("never: {what}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// A JavaScript expression's value.
    pub async fn value(&self, expression: &str) -> Result<Json, Problem> {
        Ok(self.client.execute(&format!("return {expression};"), vec![]).await?)
    }

    /// A command through the page's own door, as text in and out.
    pub async fn send(&self, command: Json) -> Result<Json, Problem> {
        self.until("window.panda.send is there", "window.panda && window.panda.send").await?;
        let script = "const done = arguments[1];
            window.panda.send(arguments[0]).then(done, error => done(JSON.stringify({ok: false, thrown: String(error)})));";
        let answer = self.client.execute_async(script, vec![json!(command.to_string())]).await?;
        let text = answer.as_str().ok_or_else(|| format!("text went in, {answer} came out"))?;
        Ok(serde_json::from_str(text)?)
    }

    /// The same, and it must have been carried out.
    pub async fn result(&self, command: Json) -> Result<Json, Problem> {
        let mut answer = self.send(command.clone()).await?;
        if answer["ok"] != json!(true) {
            return Err(format!("{command} was refused: {answer}").into());
        }
        Ok(answer["result"].take())
    }

    /// Replaces the editor's text, as a person does who selects all and pastes.
    pub async fn type_source(&self, source: &str) -> Result<(), Problem> {
        self.until("the editor is there", "document.querySelector('.cm-content')").await?;
        let script = "const content = document.querySelector('.cm-content');
            content.focus();
            document.getSelection().selectAllChildren(content);
            const data = new DataTransfer();
            data.setData('text/plain', arguments[0]);
            content.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));";
        self.client.execute(script, vec![json!(source)]).await?;
        Ok(())
    }

    /// The window's inner size, also below what a desktop window can have.
    pub fn viewport(&self, width: u32, height: u32) -> Result<(), Problem> {
        let parameters = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
        self.driver.devtools(&self.session, "Emulation.setDeviceMetricsOverride", &parameters).map(|_| ())
    }

    /// `light` or `dark`, as the system says it.
    pub fn colour_scheme(&self, scheme: &str) -> Result<(), Problem> {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.driver.devtools(&self.session, "Emulation.setEmulatedMedia", &features).map(|_| ())
    }

    /// Keeps a picture of the window.
    pub async fn screenshot(&self, name: &str) -> Result<(), Problem> {
        // Let fonts and transitions arrive.
        tokio::time::sleep(Duration::from_millis(400)).await;
        fs::create_dir_all(&self.screenshots)?;
        Ok(fs::write(self.screenshots.join(format!("{name}.png")), self.client.screenshot().await?)?)
    }

    /// Errors the page has written to the console since the last time.
    pub fn console_errors(&self) -> Result<Vec<String>, Problem> {
        let entries = self.driver.console(&self.session)?;
        let severe = entries.iter().filter(|entry| entry["level"] == json!("SEVERE"));
        Ok(severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_string()).collect())
    }
}
