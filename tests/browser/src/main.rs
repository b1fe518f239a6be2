//! The newcomer's journey through the real page, in headless Chromium: `cargo xtask test --only journey` runs it.
#![expect(clippy::disallowed_methods, reason = "a visitor has a clock")]

mod driver;
mod look;
mod mishaps;
mod newcomer;
mod places;
mod visit;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use driver::Driver;
use visit::Visit;

/// Whatever went wrong, in words.
pub type Problem = Box<dyn std::error::Error>;

/// Where everything is: given by xtask on the command line.
pub struct Setting {
    /// The site at the root of a host.
    pub site: String,
    /// The same files below a path.
    pub below: String,
    pub screenshots: PathBuf,
    /// Fresh, removed at the end; each browser gets a folder of its own in here.
    pub profiles: PathBuf,
    pub driver: Driver,
}

impl Setting {
    /// A browser with the profile of that name: a new person, or one who comes back.
    pub async fn visit(&self, profile: &str) -> Result<Visit<'_>, Problem> {
        Visit::start(&self.driver, &self.profiles.join(profile), &self.screenshots).await
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match journeys().await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failures) => {
            println!("{failures} of the journeys failed");
            ExitCode::FAILURE
        }
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn journeys() -> Result<usize, Problem> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let at = words.iter().position(|word| word == name).and_then(|at| words.get(at + 1));
        at.cloned().ok_or_else(|| {
            Problem::from(format!("{name} VALUE is missing; `cargo xtask test --only journey` gives it"))
        })
    };
    let only = value("--only").unwrap_or_default();
    let profiles = std::env::temp_dir().join(format!("panda-journeys-{}", std::process::id()));
    fs::create_dir_all(&profiles)?;
    let driver = Driver::start(Path::new(&value("--driver")?), Path::new(&value("--chromium")?)).await?;
    let setting = Setting {
        site: value("--site")?,
        below: value("--below")?,
        screenshots: value("--screenshots")?.into(),
        profiles: profiles.clone(),
        driver,
    };
    let mut failures = 0;
    macro_rules! journey {
        ($what:literal, $journey:path) => {
            if $what.contains(&only) {
                let began = Instant::now();
                let outcome = $journey(&setting).await;
                let seconds = began.elapsed().as_secs_f64();
                match outcome {
                    Ok(()) => println!("  ok      {} ({seconds:.1} s)", $what),
                    Err(problem) => {
                        failures += 1;
                        println!("  FAILED  {} ({seconds:.1} s)\n          {problem}", $what);
                    }
                }
            }
        };
    }
    journey!("a newcomer trains a contract, and everything is still there after a reload", newcomer::trains_a_contract);
    journey!("a receipt that was answered survives the browser's death", newcomer::survives_a_kill);
    journey!("a transaction is looked into: gas by line, and its steps", look::into_a_transaction);
    journey!("a syntax error is shown at its place", mishaps::syntax_error);
    journey!("an endless loop is halted and the page lives on", mishaps::endless_loop);
    journey!("wrong arguments and a failing call are explained", mishaps::wrong_arguments);
    journey!("a long call can be stopped, and the node answers meanwhile", mishaps::stop_a_long_call);
    journey!("a sandboxed frame runs from memory and says so", places::sandboxed_frame);
    journey!("a second tab runs from memory and says so", places::second_tab);
    journey!("the site works below a path", places::below_a_path);
    journey!("it reads well on every window, light and dark", places::screenshots);
    drop(setting);
    // Chromium may still be writing its farewell; a folder in the temporary directory that stays is no failure.
    let _ = fs::remove_dir_all(&profiles);
    Ok(failures)
}
