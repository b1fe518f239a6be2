//! `cargo xtask serve`, and the small static server behind it, which the browser tests use too.

use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::Options;
use crate::shell::target;
use crate::site::{Profile, build};

/// Longest request head; a browser's are below 4 KB.
const MAX_HEAD_BYTES: u64 = 64 * 1024;
/// An idle connection is dropped after this time.
const IDLE: Duration = Duration::from_secs(60);

/// `cargo xtask serve [--port N] [--path /sub/] [--release]`
pub fn command(mut options: Options) -> Result<(), String> {
    let profile = if options.flag("--release") { Profile::Release } else { Profile::Web };
    let port = match options.values("--port")?.pop() {
        Some(text) => text.parse().map_err(|_| format!("--port {text}: a number from 0 to 65535 is wanted"))?,
        None => 8080,
    };
    let path = options.values("--path")?.pop().unwrap_or_default();
    options.done()?;
    let dist = target().join(format!("site-{}", profile.name()));
    build(profile, &dist)?;
    let server = Server::bind(port, &dist, &path)?;
    println!("\n  Panda Playground is at {}\n  (Ctrl+C ends it)\n", server.url());
    server.run();
    Ok(())
}

/// Serves one folder on this machine, at a path.
pub struct Server {
    listener: TcpListener,
    site: Arc<Site>,
}

struct Site {
    folder: PathBuf,
    /// "/" or "/some/path/".
    prefix: String,
}

impl Server {
    /// Takes the port, or any free one when it is taken.
    pub fn bind(port: u16, folder: &Path, path: &str) -> Result<Server, String> {
        let listener = TcpListener::bind(("127.0.0.1", port)).or_else(|error| {
            if error.kind() == ErrorKind::AddrInUse {
                println!("port {port} is taken; using a free one");
            }
            TcpListener::bind(("127.0.0.1", 0))
        });
        let listener = listener.map_err(|error| format!("no port to serve on: {error}"))?;
        let inner = path.trim_matches('/');
        let prefix = if inner.is_empty() { "/".to_string() } else { format!("/{inner}/") };
        Ok(Server { listener, site: Arc::new(Site { folder: folder.to_path_buf(), prefix }) })
    }

    /// The address to open.
    pub fn url(&self) -> String {
        let address = self.listener.local_addr().unwrap_or(SocketAddr::from(([127, 0, 0, 1], 0)));
        format!("http://{address}{}", self.site.prefix)
    }

    /// Answers until the process ends.
    pub fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let site = Arc::clone(&self.site);
            thread::spawn(move || {
                // A visitor that goes away in the middle is no news.
                let _ = site.converse(&stream);
            });
        }
    }

    /// Answers in the background until the process ends; gives the address.
    pub fn start(self) -> String {
        let url = self.url();
        thread::spawn(move || self.run());
        url
    }
}

impl Site {
    /// Answers the requests of one connection, one after the other.
    fn converse(&self, stream: &TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(IDLE))?;
        stream.set_nodelay(true)?;
        let mut reader = BufReader::new(stream.take(0));
        loop {
            reader.get_mut().set_limit(MAX_HEAD_BYTES);
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let mut header = String::new();
            while reader.read_line(&mut header)? > 2 {
                header.clear();
            }
            let mut words = line.split_whitespace();
            let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
            let answer = if matches!(method, "GET" | "HEAD") {
                self.find(target)
            } else {
                Answer::error(405, "only GET and HEAD")
            };
            answer.send(stream, method == "HEAD")?;
        }
    }

    fn find(&self, target: &str) -> Answer {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let Some(inner) = path.strip_prefix(&self.prefix) else {
            return Answer::error(404, &format!("nothing here; the playground is at {}", self.prefix));
        };
        let inner = percent_decoded(inner);
        let relative = Path::new(&inner);
        if relative.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
            return Answer::error(404, "nothing here");
        }
        let mut file = self.folder.join(relative);
        if inner.is_empty() || inner.ends_with('/') {
            file = file.join("index.html");
        }
        match fs::read(&file) {
            Ok(body) => Answer { status: 200, kind: kind_of(&file), body },
            Err(_) => Answer::error(404, "nothing here"),
        }
    }
}

struct Answer {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
}

impl Answer {
    fn error(status: u16, sentence: &str) -> Answer {
        Answer { status, kind: "text/plain; charset=utf-8", body: format!("{sentence}\n").into_bytes() }
    }

    fn send(&self, mut stream: &TcpStream, head_only: bool) -> std::io::Result<()> {
        let reason = match self.status {
            200 => "OK",
            404 => "Not Found",
            _ => "Method Not Allowed",
        };
        // Any origin may read: a sandboxed frame has an opaque one and still has to fetch its modules.
        let head = format!(
            "HTTP/1.1 {} {reason}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
             Access-Control-Allow-Origin: *\r\nX-Content-Type-Options: nosniff\r\n\r\n",
            self.status,
            self.kind,
            self.body.len()
        );
        stream.write_all(head.as_bytes())?;
        if !head_only {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

fn kind_of(file: &Path) -> &'static str {
    match file.extension().unwrap_or_default().to_str().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" | "py" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// The text behind `%41` and its kin.
pub fn percent_decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let mut digit = || bytes.next().and_then(|byte| char::from(byte).to_digit(16));
        match (digit(), digit()) {
            (Some(high), Some(low)) => out.push((high * 16 + low) as u8),
            _ => out.push(b'%'),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(prefix: &str) -> Site {
        Site { folder: PathBuf::from(env!("CARGO_MANIFEST_DIR")), prefix: prefix.into() }
    }

    #[test]
    fn files_are_found_below_the_prefix_only() {
        assert_eq!(site("/").find("/Cargo.toml?x=1").status, 200);
        assert_eq!(site("/a/b/").find("/a/b/src/main.rs").status, 200);
        assert_eq!(site("/a/b/").find("/Cargo.toml").status, 404);
    }

    #[test]
    fn nothing_above_the_folder_is_given_out() {
        for target in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/src/../../Cargo.toml", "//etc/passwd", "/none"] {
            assert_eq!(site("/").find(target).status, 404, "{target}");
        }
    }
}
