//! The gallery as the page shows it before any engine has loaded: each contract with its text and its scenario.

use std::sync::OnceLock;

pub use api::Scenario;
pub use api::scenario::{Plot, Step};

/// One contract of the gallery.
pub struct Exhibit {
    /// Path below `contracts/`, as `deploy` takes it.
    pub file: &'static str,
    /// The class inside, by which deployed copies are recognised.
    pub class: &'static str,
    pub title: &'static str,
    /// What it is, in one sentence.
    pub summary: &'static str,
    /// The shelf it stands on.
    pub category: &'static str,
    /// For whom it is.
    pub level: &'static str,
    pub source: &'static str,
    /// The scenario's text, read when it is opened.
    text: &'static str,
    read: OnceLock<Option<Scenario>>,
}

// The opened exhibit first, then shelf by shelf; written by the build script from the files beside the contracts.
include!(concat!(env!("OUT_DIR"), "/gallery.rs"));

impl Exhibit {
    /// The scenario; without one that can be read, which the build does not let pass, there are no steps.
    pub fn scenario(&'static self) -> Option<&'static Scenario> {
        self.read.get_or_init(|| Scenario::read(self.text).ok()).as_ref()
    }

    /// The steps with their places in the scenario.
    pub fn steps(&'static self) -> impl DoubleEndedIterator<Item = (usize, &'static Step)> {
        self.scenario().map(|scenario| scenario.steps.as_slice()).unwrap_or_default().iter().enumerate()
    }

    /// The ways to run it; empty when there is one only.
    pub fn runs(&'static self) -> &'static [api::scenario::Run] {
        self.scenario().and_then(|scenario| scenario.runs.as_deref()).unwrap_or_default()
    }

    /// The steps of one way to run it: all but those that speak of another way's contract.
    pub fn steps_of(&'static self, run: usize) -> impl DoubleEndedIterator<Item = (usize, &'static Step)> {
        let runs = self.runs();
        self.steps().filter(move |(_, step)| {
            let of = runs.iter().position(|run| [step.field("label"), step.field("to")].contains(&run.label.as_str()));
            of.is_none_or(|of| of == run)
        })
    }

    /// What `evaluate` is drawn from.
    pub fn plot(&'static self) -> Option<&'static Plot> {
        self.scenario().and_then(|scenario| scenario.plot.as_ref())
    }

    /// Whether a step's answer is drawn.
    pub fn draws(&'static self, step: &Step) -> bool {
        let asked = step.command.get("args").and_then(|args| args.get("x"));
        step.field("method") == "evaluate" && self.plot().is_some_and(|plot| asked == Some(&plot.features))
    }

    /// The name of a step in ids and tests: its title, with a number where titles repeat among a run's steps.
    pub fn step_id(&'static self, run: usize, index: usize) -> String {
        let title = |at: usize| self.steps().nth(at).map(|(_, step)| step.title.as_str()).unwrap_or_default();
        let mine = title(index);
        let before = self.steps_of(run).filter(|(at, step)| *at < index && step.title == mine).count();
        let name: String = mine.chars().filter(|letter| letter.is_alphanumeric() || *letter == ' ').collect();
        let name = name.trim().to_lowercase().replace(' ', "-");
        if before == 0 { name } else { format!("{name}-{}", before + 1) }
    }
}

/// The exhibit of a path, the first one when there is none.
pub fn exhibit(file: &str) -> &'static Exhibit {
    GALLERY.iter().find(|exhibit| exhibit.file == file).unwrap_or(&GALLERY[0])
}

/// The exhibit of a contract's class.
pub fn exhibit_of_class(class: &str) -> Option<&'static Exhibit> {
    GALLERY.iter().find(|exhibit| exhibit.class == class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_scenario_is_ready() {
        assert_eq!(GALLERY[0].file, "ml/regression_trainer.py");
        for exhibit in &GALLERY {
            assert!(exhibit.source.contains(&format!("class {}", exhibit.class)), "{}", exhibit.file);
            let scenario = exhibit.scenario().expect(exhibit.file);
            assert!(scenario.steps.iter().any(|step| !step.aside), "{}", exhibit.file);
            for run in 0..exhibit.runs().len().max(1) {
                let ids: BTreeSet<String> =
                    exhibit.steps_of(run).map(|(index, _)| exhibit.step_id(run, index)).collect();
                assert_eq!(ids.len(), exhibit.steps_of(run).count(), "{}: {ids:?}", exhibit.file);
                let drawn = exhibit.steps_of(run).any(|(_, step)| exhibit.draws(step));
                assert_eq!(drawn, exhibit.plot().is_some(), "{}", exhibit.file);
            }
        }
    }

    #[test]
    fn the_opened_scenario_has_the_newcomers_four_steps_twice() {
        for run in 0..2 {
            let road: Vec<String> = GALLERY[0]
                .steps_of(run)
                .filter(|(_, step)| !step.aside)
                .map(|(index, _)| GALLERY[0].step_id(run, index))
                .collect();
            assert_eq!(road, ["deploy", "train", "evaluate", "predict"]);
        }
    }
}
