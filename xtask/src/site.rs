//! Builds the site: the page by trunk, the node worker by cargo and wasm-bindgen, both stamped with one build id.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::shell::{cargo, root, run, target};
use crate::{Options, sizes, tools};

/// How much the compiler may take its time.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build, nearly as fast: `serve` and the tests.
    Web,
    /// Smallest and fastest: what is put on a host.
    Release,
}

impl Profile {
    pub fn name(self) -> &'static str {
        match self {
            Profile::Web => "web",
            Profile::Release => "release",
        }
    }
}

/// `cargo xtask build [--release]`
pub fn command(mut options: Options) -> Result<(), String> {
    let profile = if options.flag("--release") { Profile::Release } else { Profile::Web };
    options.done()?;
    let began = Instant::now();
    let dist = root().join("dist");
    build(profile, &dist)?;
    let sizes = sizes::measure(&dist)?;
    sizes::print(&sizes);
    if profile == Profile::Release {
        sizes::keep(&sizes)?;
    }
    println!("dist/ is ready after {:.0} s: put it on any static host, at any path", began.elapsed().as_secs_f64());
    Ok(())
}

/// Builds the whole site into `dist`, which is replaced.
pub fn build(profile: Profile, dist: &Path) -> Result<(), String> {
    let path = tools::for_site()?;
    let worker = build_worker(profile, &path)?;
    build_page(profile, dist, &path)?;
    for name in ["node-worker.js", "node-worker_bg.wasm"] {
        copy(&worker.join(name), &dist.join(name))?;
    }
    for entry in fs::read_dir(dist).map_err(|error| format!("{}: {error}", dist.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            let bytes = read(&path)?;
            let small = without_names(&bytes).ok_or_else(|| format!("{}: not a wasm module", path.display()))?;
            fs::write(&path, small).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    stamp(dist)?;
    complain_about_foreign_urls(dist)
}

/// The module without its section of function names, which is a third of it and which nobody who visits needs. The linker could strip
/// it, but would take the list of wasm features along, which wasm-bindgen wants to see.
fn without_names(module: &[u8]) -> Option<Vec<u8>> {
    const CUSTOM: u8 = 0;
    let mut out = module.get(..8)?.to_vec();
    let mut at = 8;
    while at < module.len() {
        let (size, body) = leb128(module, at + 1)?;
        let end = body.checked_add(size)?;
        let content = module.get(body..end)?;
        if module[at] != CUSTOM || !content.starts_with(b"\x04name") {
            out.extend_from_slice(&module[at..end]);
        }
        at = end;
    }
    Some(out)
}

/// An unsigned number at this place, and where it ends.
fn leb128(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let mut number = 0;
    for shift in [0, 7, 14, 21, 28] {
        let byte = *bytes.get(at)?;
        at += 1;
        number |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some((number, at));
        }
    }
    None
}

/// The node worker as a classic script: the one kind of worker that also starts in a sandboxed frame.
fn build_worker(profile: Profile, path: &OsStr) -> Result<PathBuf, String> {
    println!("building the node worker ({})", profile.name());
    let wasm = "wasm32-unknown-unknown";
    let mut build =
        cargo(&["build", "--package", "node_worker", "--lib", "--target", wasm, "--profile", profile.name()]);
    run(build.env("PATH", path))?;
    let out = target().join("worker").join(profile.name());
    let built = target().join(wasm).join(profile.name()).join("node_worker.wasm");
    let mut bind = Command::new("wasm-bindgen");
    bind.args([
        "--target",
        "no-modules",
        "--no-typescript",
        "--omit-default-module-path",
        "--out-name",
        "node-worker",
        "--out-dir",
    ]);
    run(bind.arg(&out).arg(&built).env("PATH", path))?;
    Ok(out)
}

fn build_page(profile: Profile, dist: &Path, path: &OsStr) -> Result<(), String> {
    println!("building the page ({})", profile.name());
    let mut trunk = Command::new("trunk");
    trunk.args(["build", "--offline", "--skip-version-check", "--public-url", "./"]);
    match profile {
        Profile::Web => trunk.args(["--cargo-profile", "web"]),
        Profile::Release => trunk.arg("--release"),
    };
    trunk.arg("--dist").arg(dist).current_dir(root()).env("PATH", path);
    // Trunk reads this variable as one of its own options and refuses every value but true and false.
    trunk.env_remove("NO_COLOR");
    run(&mut trunk)
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(|_| ()).map_err(|error| format!("{} -> {}: {error}", from.display(), to.display()))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Page and worker learn which build they are, so that a page from a cache never speaks to a newer worker unnoticed.
fn stamp(dist: &Path) -> Result<(), String> {
    let worker = dist.join("node-worker.js");
    let index = dist.join("index.html");
    let mut id = Fnv::new();
    for path in [&worker, &dist.join("node-worker_bg.wasm"), &index] {
        id.take(&read(path)?); // index.html names the page's files by their hashes
    }
    let id = id.text();
    let script = String::from_utf8_lossy(&read(&worker)?).into_owned();
    write(&worker, &format!("self.PANDA_BUILD=\"{id}\";\n{script}"))?;
    let html = String::from_utf8_lossy(&read(&index)?).into_owned();
    if !html.contains("%PANDA_BUILD%") {
        return Err("index.html has no place for the build id (%PANDA_BUILD%)".into());
    }
    write(&index, &html.replace("%PANDA_BUILD%", &id))?;
    println!("build {id}");
    Ok(())
}

/// A site that works at any path names its files relatively and takes nothing from other hosts.
fn complain_about_foreign_urls(dist: &Path) -> Result<(), String> {
    let html = String::from_utf8_lossy(&read(&dist.join("index.html"))?).into_owned();
    for start in ["src=\"/", "href=\"/", "src=\"http", "from '/", "from \"/", "url(/", "url(http"] {
        if let Some(at) = html.find(start) {
            let around: String = html[at..].chars().take(80).collect();
            return Err(format!("index.html names a file that only one host has: {around}"));
        }
    }
    Ok(())
}

/// FNV-1a: enough to tell one build from another.
struct Fnv(u64);

impl Fnv {
    fn new() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn text(&self) -> String {
        format!("{:012x}", self.0 >> 16)
    }
}

#[cfg(test)]
mod tests {
    use super::without_names;

    #[test]
    fn names_go_and_the_rest_stays() {
        let head = b"\0asm\x01\0\0\0";
        let code = b"\x0a\x03abc";
        let other = b"\x00\x06\x05other";
        let module = [&head[..], code, b"\x00\x07\x04namexy", other].concat();
        assert_eq!(without_names(&module), Some([&head[..], code, other].concat()));
        assert_eq!(without_names(b"\0asm\x01\0\0\0\x0a\x09abc"), None);
    }
}
