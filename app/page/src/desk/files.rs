//! The gallery's texts as this visitor changed them; a change survives a reload.

use std::collections::BTreeMap;

use crate::platform;
use crate::scenario::{self, GALLERY};

/// Edited copies by path; a file without one is the original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    edited: BTreeMap<&'static str, String>,
    /// False once this browser refused to keep a copy.
    pub keeps: bool,
}

impl Files {
    /// The copies this browser keeps.
    pub fn kept() -> Files {
        let copies = GALLERY.iter().filter_map(|exhibit| Some((exhibit.file, platform::kept(&name(exhibit.file))?)));
        Files { edited: copies.collect(), keeps: true }
    }

    /// The text of a file as it stands.
    pub fn text(&self, file: &str) -> String {
        self.edited.get(file).cloned().unwrap_or_else(|| scenario::exhibit(file).source.to_owned())
    }

    /// Whether the file differs from the gallery's.
    pub fn is_edited(&self, file: &str) -> bool {
        self.edited.contains_key(file)
    }

    /// Takes a new text.
    pub fn edit(&mut self, file: &str, text: &str) {
        let exhibit = scenario::exhibit(file);
        if exhibit.source == text {
            self.edited.remove(exhibit.file);
            platform::keep(&name(exhibit.file), None);
        } else {
            self.edited.insert(exhibit.file, text.to_owned());
            self.keeps = platform::keep(&name(exhibit.file), Some(text));
        }
    }
}

fn name(file: &str) -> String {
    format!("file.{file}")
}
