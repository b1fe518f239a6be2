//! The programs the build and the tests need: found on the PATH, found in our cache, or installed there.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{root, run, text_of, which};

const WASM: &str = "wasm32-unknown-unknown";

/// A program that `cargo install` brings.
struct Tool {
    program: &'static str,
    package: &'static str,
    version: String,
    /// Whether the lock file it was published with still builds.
    locked: bool,
}

/// Trunk builds the page; 0.22 wants a newer Rust.
fn trunk() -> Tool {
    Tool { program: "trunk", package: "trunk", version: "0.21.14".into(), locked: true }
}

/// Runs the engine's tests inside a browser.
fn wasm_pack() -> Tool {
    Tool { program: "wasm-pack", package: "wasm-pack", version: "0.15.1".into(), locked: true }
}

/// Must be the very version of the library in Cargo.lock.
fn wasm_bindgen() -> Result<Tool, String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let version = lock
        .split("\nname = \"wasm-bindgen\"\nversion = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .ok_or("Cargo.lock does not name wasm-bindgen")?;
    // Its published lock file names a crate that was withdrawn since.
    Ok(Tool { program: "wasm-bindgen", package: "wasm-bindgen-cli", version: version.into(), locked: false })
}

impl Tool {
    /// The folder that holds the program in this version; installs it when there is none.
    fn folder(&self) -> Result<PathBuf, String> {
        if let Some(found) = which(self.program).filter(|found| self.is(found)) {
            return Ok(found.parent().map_or_else(PathBuf::new, Path::to_path_buf));
        }
        let home = cache().join(format!("{}-{}", self.program, self.version));
        let folder = home.join("bin");
        if self.is(&folder.join(self.program)) {
            return Ok(folder);
        }
        println!("installing {} {} into {} (a few minutes, once)", self.program, self.version, home.display());
        let mut install = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        install.args(["install", self.package, "--version", &format!("={}", self.version), "--root"]).arg(&home);
        if self.locked {
            install.arg("--locked");
        }
        // Whole-program optimisation would double the wait and save milliseconds.
        install.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        install.env_remove("CARGO_TARGET_DIR").current_dir(root());
        run(&mut install)?;
        Ok(folder)
    }

    fn is(&self, program: &Path) -> bool {
        let text = text_of(Command::new(program).arg("--version")).unwrap_or_default();
        text.split_whitespace().any(|word| word == self.version)
    }
}

fn cache() -> PathBuf {
    let base = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let base = base.unwrap_or_else(|| PathBuf::from(env::var_os("HOME").unwrap_or_default()).join(".cache"));
    base.join("panda-playground/tools")
}

fn on_path(folders: &[PathBuf]) -> Result<OsString, String> {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&old));
    env::join_paths(all).map_err(|error| format!("the PATH cannot be extended: {error}"))
}

/// PATH with what builds the site: trunk and wasm-bindgen, and the wasm target in the toolchain.
pub fn for_site() -> Result<OsString, String> {
    wasm_target()?;
    on_path(&[wasm_bindgen()?.folder()?, trunk().folder()?])
}

/// PATH with what makes a wasm module that a page can load.
pub fn for_wasm() -> Result<OsString, String> {
    wasm_target()?;
    on_path(&[wasm_bindgen()?.folder()?])
}

/// PATH with what tests wasm in a browser.
pub fn for_wasm_tests() -> Result<OsString, String> {
    wasm_target()?;
    on_path(&[wasm_bindgen()?.folder()?, wasm_pack().folder()?])
}

/// The toolchain can build for the browser. Automatic installs may be off, so rust-toolchain.toml alone is not trusted.
pub fn wasm_target() -> Result<(), String> {
    let mut ask = Command::new("rustc");
    ask.args(["--print", "target-libdir", "--target", WASM]).current_dir(root());
    let there = text_of(&mut ask).is_some_and(|folder| Path::new(folder.trim()).is_dir());
    if there {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", WASM]).current_dir(root())).map_err(|error| {
        format!("{error}\nThe Rust target {WASM} is missing: install it with `rustup target add {WASM}`.")
    })
}

/// A component of the toolchain, such as clippy.
pub fn component(name: &str, program: &str) -> Result<(), String> {
    if text_of(Command::new("cargo").args([program, "--version"]).current_dir(root())).is_some() {
        return Ok(());
    }
    run(Command::new("rustup").args(["component", "add", name]).current_dir(root()))
}

/// The browser of the tests and the program that drives it.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

/// Finds Chromium and its driver, or installs Debian's where that is allowed.
///
/// # Errors
/// A sentence that says what to install.
pub fn browser() -> Result<Browser, String> {
    if let Some(found) = find_browser() {
        return Ok(found);
    }
    let instruction = "The browser tests need Chromium and chromedriver of the same version. \
        On Debian or Ubuntu: `sudo apt-get install chromium chromium-driver`. Elsewhere put both on the PATH.";
    if which("apt-get").is_none() {
        return Err(instruction.into());
    }
    let is_root = text_of(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let may_sudo = !is_root && text_of(Command::new("sudo").args(["-n", "true"])).is_some();
    if !is_root && !may_sudo {
        return Err(instruction.into());
    }
    let apt = |words: &[&str]| {
        let mut command = Command::new(if is_root { "apt-get" } else { "sudo" });
        if !is_root {
            command.args(["-n", "apt-get"]);
        }
        run(command.args(words).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    println!("installing Chromium and its driver through apt-get");
    apt(&["update", "-qq"])?;
    apt(&["install", "-y", "-qq", "--no-install-recommends", "chromium", "chromium-driver"])?;
    find_browser().ok_or_else(|| instruction.into())
}

fn find_browser() -> Option<Browser> {
    let chromium =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(which)?;
    let driver = ["chromedriver", "chromium.chromedriver"].into_iter().find_map(which)?;
    Some(Browser { chromium, driver })
}
