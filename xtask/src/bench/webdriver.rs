//! Just enough of WebDriver to run one page: chromedriver as a child process, a session, scripts, and the CPU time of a worker.

use crate::tools::Browser;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// A headless Chromium with one page; ends with this value.
pub struct Page {
    driver: Child,
    port: u16,
    session: String,
    profile: PathBuf,
}

impl Page {
    /// Opens the address in a fresh browser.
    pub fn open(browser: &Browser, url: &str) -> Result<Page, String> {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(|error| format!("no port for chromedriver: {error}"))?
            .port();
        let mut command = Command::new(&browser.driver);
        command.arg(format!("--port={port}")).arg("--log-level=SEVERE").stdout(Stdio::null()).stderr(Stdio::null());
        let driver = command.spawn().map_err(|error| format!("{}: {error}", browser.driver.display()))?;
        let profile = std::env::temp_dir().join(format!("panda-bench-{}", std::process::id()));
        let mut page = Page { driver, port, session: String::new(), profile };
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
        ];
        let mut list: Vec<String> = arguments.iter().map(|argument| format!("\"{argument}\"")).collect();
        list.push(format!("\"--user-data-dir={}\"", page.profile.display()));
        let asked = format!(
            r#"{{"capabilities": {{"alwaysMatch": {{"timeouts": {{"script": 300000}},
            "goog:chromeOptions": {{"binary": "{}", "args": [{}]}}}}}}}}"#,
            browser.chromium.display(),
            list.join(", ")
        );
        let answer = page.post("/session", &asked)?;
        page.session = text_after(&answer, "\"sessionId\":\"").ok_or("chromedriver gave no session")?;
        page.post(&format!("/session/{}/url", page.session), &format!(r#"{{"url": "{url}"}}"#))?;
        Ok(page)
    }

    /// Waits for what the page's `ask(verb, text)` promises: a plain text without quotes and backslashes.
    pub fn ask(&self, verb: &str, text: &str) -> Result<String, String> {
        let script = "const [verb, text, done] = arguments; ask(verb, decodeURIComponent(text)).then(done)";
        let body = format!(r#"{{"script": "{script}", "args": ["{verb}", "{}"]}}"#, percent_encoded(text));
        let answer = self.post(&format!("/session/{}/execute/async", self.session), &body)?;
        text_after(&answer, "\"value\":\"").ok_or(answer)
    }

    /// CPU time of the page's worker in ms, where the system tells it.
    pub fn worker_ms(&self) -> Option<f64> {
        let mut family = vec![self.driver.id().to_string()];
        let mut at = 0;
        while at < family.len() {
            for task in fs::read_dir(format!("/proc/{}/task", family[at])).ok()?.flatten() {
                let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
                family.extend(children.split_whitespace().map(str::to_owned));
                let name = fs::read_to_string(task.path().join("comm")).unwrap_or_default();
                if name.starts_with("DedicatedWorker") {
                    let counted = fs::read_to_string(task.path().join("schedstat")).ok()?;
                    return counted.split(' ').next()?.parse::<f64>().ok().map(|nanos| nanos / 1e6);
                }
            }
            at += 1;
        }
        None
    }

    fn post(&self, path: &str, body: &str) -> Result<String, String> {
        let broken = |error: std::io::Error| format!("chromedriver, {path}: {error}");
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).map_err(broken)?;
        stream.set_read_timeout(Some(Duration::from_secs(300))).map_err(broken)?;
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .map_err(broken)?;
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).map_err(broken)?;
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
        reader.read_exact(&mut content).map_err(broken)?;
        let answer = String::from_utf8_lossy(&content).into_owned();
        if answer.contains("\"error\":\"") { Err(format!("chromedriver, {path}: {answer}")) } else { Ok(answer) }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // Asked to, it closes its browser; killed, it would leave it behind.
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = write!(stream, "DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", self.session);
            let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = BufReader::new(stream).read_line(&mut String::new());
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = remove(&self.profile);
    }
}

fn remove(profile: &Path) -> std::io::Result<()> {
    fs::remove_dir_all(profile)
}

fn text_after(answer: &str, start: &str) -> Option<String> {
    answer.split_once(start)?.1.split('"').next().map(str::to_owned)
}

fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b' ' | b'_' | b'.' | b'(' | b')' | b',' | b'=' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
