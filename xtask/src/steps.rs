//! `cargo xtask test`: every check of the project, cheapest first, with its time and a summary.

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::serve::Server;
use crate::shell::{cargo, root, run, target};
use crate::site::{Profile, build};
use crate::{Options, sizes, tools};

/// How a step came out when it did not fail.
enum Ran {
    Yes,
    /// It could not run here, for this reason.
    No(String),
}

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(Profile) -> Result<Ran, String>,
}

const STEPS: [Step; 10] = [
    Step { name: "fmt", what: "the code is formatted", run: fmt },
    Step { name: "clippy", what: "no lint, native", run: clippy },
    Step { name: "tidy", what: "manifests and ARCHITECTURE.md agree", run: tidy },
    Step { name: "native", what: "the rooms' tests and the corpora", run: native },
    Step { name: "docs", what: "the documentation builds without a warning", run: docs },
    Step { name: "clippy-wasm", what: "no lint in page and worker", run: clippy_wasm },
    Step { name: "wasm", what: "the engine in wasm, in a browser", run: wasm },
    Step { name: "page", what: "the site builds", run: page },
    Step { name: "size", what: "the site stays within its budgets", run: size },
    Step { name: "journey", what: "a newcomer's way through the real page", run: journey },
];

/// The packages that only make sense in a browser.
const APP: [&str; 2] = ["page", "node_worker"];

/// `cargo xtask test [--only STEP]... [--skip STEP]... [--release]`
pub fn command(mut options: Options) -> Result<(), String> {
    let profile = if options.flag("--release") { Profile::Release } else { Profile::Web };
    let only = options.values("--only")?;
    let skip = options.values("--skip")?;
    options.done()?;
    for word in only.iter().chain(&skip) {
        if !STEPS.iter().any(|step| step.name == word) {
            let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
            return Err(format!("{word}: the steps are {}", names.join(", ")));
        }
    }
    let mut summary: Vec<(&Step, Duration, String)> = Vec::new();
    let mut failed = None;
    let began = Instant::now();
    for step in &STEPS {
        let wanted = (only.is_empty() || only.iter().any(|word| word == step.name))
            && !skip.iter().any(|word| word == step.name);
        if !wanted {
            summary.push((step, Duration::ZERO, "did not run: not asked for".into()));
            continue;
        }
        if let Some(name) = failed {
            summary.push((step, Duration::ZERO, format!("did not run: {name} failed")));
            continue;
        }
        println!("\n== {}: {}", step.name, step.what);
        let since = Instant::now();
        let outcome = match (step.run)(profile) {
            Ok(Ran::Yes) => "ok".to_string(),
            Ok(Ran::No(reason)) if env::var_os("CI").is_some_and(|value| value == "true") => {
                failed = Some(step.name);
                format!("FAILED: could not run, and CI=true asks for it: {reason}")
            }
            Ok(Ran::No(reason)) => format!("did not run: {reason}"),
            Err(error) => {
                println!("{error}");
                failed = Some(step.name);
                format!("FAILED: {}", error.lines().next().unwrap_or_default())
            }
        };
        summary.push((step, since.elapsed(), outcome));
    }
    println!("\n{:<12} {:>8}", "step", "seconds");
    for (step, time, outcome) in &summary {
        println!("{:<12} {:>8.1}  {outcome}", step.name, time.as_secs_f64());
    }
    println!("{:<12} {:>8.1}", "all", began.elapsed().as_secs_f64());
    failed.map_or(Ok(()), |name| Err(format!("{name} failed; run it alone with `cargo xtask test --only {name}`")))
}

fn fmt(_: Profile) -> Result<Ran, String> {
    tools::component("rustfmt", "fmt")?;
    run(&mut cargo(&["fmt", "--all", "--check"])).map(|()| Ran::Yes)
}

fn clippy(_: Profile) -> Result<Ran, String> {
    tools::component("clippy", "clippy")?;
    let mut command = cargo(&["clippy", "--locked", "--workspace", "--all-targets"]);
    for name in APP {
        command.args(["--exclude", name]);
    }
    run(command.args(["--", "--deny", "warnings"])).map(|()| Ran::Yes)
}

fn clippy_wasm(_: Profile) -> Result<Ran, String> {
    tools::component("clippy", "clippy")?;
    tools::wasm_target()?;
    let mut command = cargo(&["clippy", "--locked", "--all-targets", "--target", "wasm32-unknown-unknown"]);
    for name in APP {
        command.args(["--package", name]);
    }
    run(command.args(["--", "--deny", "warnings"])).map(|()| Ran::Yes)
}

fn tidy(_: Profile) -> Result<Ran, String> {
    run(&mut cargo(&["test", "--locked", "--quiet", "--package", "tests", "--lib", "tidy"])).map(|()| Ran::Yes)
}

fn native(_: Profile) -> Result<Ran, String> {
    let mut command = cargo(&["test", "--locked", "--quiet", "--workspace"]);
    for name in APP {
        command.args(["--exclude", name]);
    }
    run(&mut command).map(|()| Ran::Yes)
}

fn docs(_: Profile) -> Result<Ran, String> {
    let mut command = cargo(&["doc", "--locked", "--quiet", "--no-deps", "--workspace"]);
    for name in APP {
        command.args(["--exclude", name]);
    }
    run(command.env("RUSTDOCFLAGS", "--deny warnings")).map(|()| Ran::Yes)
}

fn wasm(_: Profile) -> Result<Ran, String> {
    let browser = match tools::browser() {
        Ok(browser) => browser,
        Err(reason) => return Ok(Ran::No(reason)),
    };
    let path = tools::for_wasm_tests()?;
    // The engine as the tab has it, then the vm's corpus, each one page.
    for (package, only) in [("app/node_worker", &[][..]), ("tests", &["--test", "wasm"][..])] {
        let mut command = Command::new("wasm-pack");
        command.args(["test", "--headless", "--chrome", "--mode", "no-install", "--chromedriver"]).arg(&browser.driver);
        // The engine unoptimised would take minutes over what takes it seconds.
        command.arg(package).args(["--locked", "--profile", "web"]).args(only);
        // A busy machine needs more than the runner's 20 seconds for the corpus.
        let patience = ("WASM_BINDGEN_TEST_TIMEOUT", "400");
        run(command.current_dir(root()).env("PATH", &path).env(patience.0, patience.1))?;
    }
    Ok(Ran::Yes)
}

/// Where the tests keep the site they build.
fn site(profile: Profile) -> PathBuf {
    target().join(format!("site-{}", profile.name()))
}

fn page(profile: Profile) -> Result<Ran, String> {
    build(profile, &site(profile)).map(|()| Ran::Yes)
}

fn size(profile: Profile) -> Result<Ran, String> {
    let sizes = sizes::measure(&site(profile))?;
    sizes::print(&sizes);
    sizes::check(&sizes, profile).map(|()| Ran::Yes)
}

fn journey(profile: Profile) -> Result<Ran, String> {
    let browser = match tools::browser() {
        Ok(browser) => browser,
        Err(reason) => return Ok(Ran::No(reason)),
    };
    let at_root = Server::bind(0, &site(profile), "/")?.start();
    let below = Server::bind(0, &site(profile), "/some/where/below/")?.start();
    let mut command = cargo(&["run", "--locked", "--quiet", "--package", "browser", "--"]);
    command.args(["--site", &at_root, "--below", &below, "--chromium"]).arg(&browser.chromium);
    command.arg("--driver").arg(&browser.driver).arg("--screenshots").arg(target().join("screenshots"));
    run(&mut command).map(|()| Ran::Yes)
}
