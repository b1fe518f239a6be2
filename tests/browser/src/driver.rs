//! chromedriver as a child process, and what only Chromium's own protocol can do: another viewport, another colour scheme.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::Problem;

/// A running chromedriver; ends with this value.
pub struct Driver {
    process: Child,
    port: u16,
    chromium: PathBuf,
}

impl Driver {
    /// Starts it on a free port and waits until it listens.
    pub async fn start(driver: &Path, chromium: &Path) -> Result<Driver, Problem> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(driver);
        command.arg(format!("--port={port}")).arg("--log-level=SEVERE").stdout(Stdio::null()).stderr(Stdio::null());
        let process = command.spawn().map_err(|error| format!("{}: {error}", driver.display()))?;
        let driver = Driver { process, port, chromium: chromium.to_path_buf() };
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(driver);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err("chromedriver does not answer".into())
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What a session asks for: a headless Chromium with this profile folder and nothing of its own to do.
    pub fn capabilities(&self, profile: &Path) -> Json {
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--window-size=1440,900",
        ];
        let mut arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        arguments.push(format!("--user-data-dir={}", profile.display()));
        json!({
            "goog:chromeOptions": {"args": arguments, "binary": self.chromium.display().to_string()},
            "goog:loggingPrefs": {"browser": "ALL"},
            "timeouts": {"script": 120_000, "pageLoad": 60_000},
        })
    }

    /// A command of Chromium's own protocol, sent through chromedriver.
    pub fn devtools(&self, session: &str, method: &str, parameters: &Json) -> Result<Json, Problem> {
        self.post(&format!("/session/{session}/goog/cdp/execute"), &json!({"cmd": method, "params": parameters}))
    }

    /// What the page has written to the console since the last time.
    pub fn console(&self, session: &str) -> Result<Vec<Json>, Problem> {
        let answer = self.post(&format!("/session/{session}/se/log"), &json!({"type": "browser"}))?;
        Ok(answer.as_array().cloned().unwrap_or_default())
    }

    fn post(&self, path: &str, body: &Json) -> Result<Json, Problem> {
        let body = body.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        // The driver keeps the connection open: its answer is as long as it says.
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) =
                line.split_once(':').filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            {
                length = value.trim().parse().map_err(|_| format!("{path}: a strange {name}"))?;
            }
        }
        let mut content = vec![0; length];
        reader.read_exact(&mut content)?;
        let mut answer: Json = serde_json::from_slice(&content)?;
        if answer["value"]["error"].is_string() {
            return Err(format!("{path}: {}", answer["value"]["message"]).into());
        }
        Ok(answer["value"].take())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ends its browsers too; a driver that has ended already is fine.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
