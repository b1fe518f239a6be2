//! What the worker's script calls.

use crate::{Ran, Runner};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static RUNNER: RefCell<Runner> = RefCell::default();
}

fn told(ran: Result<Ran, String>) -> Result<String, String> {
    ran.map(|ran| format!("{} {}", ran.gas, ran.output))
}

/// Compiles a program; its number.
#[wasm_bindgen]
pub fn prepare(source: &str) -> Result<usize, String> {
    RUNNER.with_borrow_mut(|runner| runner.prepare(source))
}

/// Runs a program; gas and output.
#[wasm_bindgen]
pub fn run(number: usize) -> Result<String, String> {
    RUNNER.with_borrow(|runner| told(runner.run(number)))
}

/// Starts a fresh VM on a source.
#[wasm_bindgen]
pub fn start(source: &str) -> Result<String, String> {
    RUNNER.with_borrow(|runner| told(runner.start(source)))
}
