//! The built-in contracts: what the page lists, and the sources that `deploy` takes by path.

use crate::embedded::CONTRACTS;
use api::Scenario;
use api::view::{Error, GalleryEntry};
use primitives::{sha256, sha256_parts};

/// Where the modules written in the contract language lie; they are imported, not deployed.
const SDK: &str = "sdk/";

/// The gallery's rows, by path.
pub fn entries() -> Vec<GalleryEntry> {
    contracts()
        .map(|(path, source)| {
            let (title, summary) = headline(path, source);
            let scenario = scenario(path);
            let lesson = scenario.as_deref().and_then(|path| Scenario::read(self::source(path).ok()?).ok());
            let (title, summary, category, level) = match lesson {
                Some(lesson) => (lesson.title, lesson.summary, Some(lesson.category), Some(lesson.level)),
                None => (title, summary, None, None),
            };
            GalleryEntry {
                file: path.to_owned(),
                title,
                summary,
                category,
                level,
                sha256: digest(source),
                size_bytes: source.len() as u64,
                scenario,
            }
        })
        .collect()
}

/// The text of an embedded file, scenarios included.
///
/// # Errors
/// A sentence with the nearest path.
pub fn source(path: &str) -> Result<&'static str, Error> {
    if let Some((_, source)) = CONTRACTS.iter().find(|(known, _)| *known == path) {
        return Ok(source);
    }
    let hint = match api::nearest(path, CONTRACTS.iter().map(|(known, _)| *known)) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => "the command \"gallery\" lists them".to_owned(),
    };
    Err(Error::protocol("NotFound", format!("there is no built-in file \"{path}\"; {hint}")))
}

/// The path of the contract whose text this is, byte for byte.
pub fn path_of(source: &str) -> Option<&'static str> {
    contracts().find(|(_, known)| *known == source).map(|(path, _)| path)
}

/// The digest by which sessions name a version of a file.
pub fn digest(source: &str) -> String {
    sha256(source.as_bytes()).to_string().trim_start_matches("0x").to_owned()
}

/// One digest over the modules that contracts import from here; part of what makes two nodes the same.
pub fn sdk_digest() -> String {
    let mut parts: Vec<&[u8]> = Vec::new();
    for (path, source) in CONTRACTS.iter().filter(|(path, _)| path.starts_with(SDK)) {
        parts.extend([path.as_bytes(), &[0], source.as_bytes(), &[0]]);
    }
    sha256_parts(&parts).to_string().trim_start_matches("0x").to_owned()
}

fn contracts() -> impl Iterator<Item = (&'static str, &'static str)> {
    CONTRACTS.iter().copied().filter(|(path, _)| path.ends_with(".py") && !path.starts_with(SDK))
}

fn scenario(path: &str) -> Option<String> {
    let stem = path.strip_suffix(".py")?;
    let beside = CONTRACTS.iter().map(|(known, _)| *known).filter(|known| !known.ends_with(".py"));
    beside
        .into_iter()
        .find(|known| known.strip_prefix(stem).is_some_and(|rest| rest.starts_with('.')))
        .map(str::to_owned)
}

/// Title and first paragraph of the documentation that opens the file; the file's name when there is none.
fn headline(path: &str, source: &str) -> (String, String) {
    let doc = source.strip_prefix("\"\"\"").and_then(|rest| rest.split_once("\"\"\"")).map_or("", |(doc, _)| doc);
    let mut lines = doc.lines().map(str::trim);
    let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".py");
    let title = lines.next().filter(|line| !line.is_empty()).unwrap_or(name).trim_end_matches('.').to_owned();
    let paragraph: Vec<&str> = lines.skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty()).collect();
    (title, paragraph.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_its_scenario_says() {
        let rows = entries();
        assert!(rows.iter().all(|row| !row.file.starts_with(SDK) && row.sha256.len() == 64));
        let row = rows.iter().find(|row| row.file == "ml/price_predictor.py").expect("it is there");
        assert_eq!((row.title.as_str(), row.category.as_deref()), ("Price predictor", Some("Regression")));
        assert_eq!(row.level.as_deref(), Some("first steps"));
        assert_eq!(row.scenario.as_deref(), Some("ml/price_predictor.scenario.json"));
        assert!(source("ml/price_predictor.scenario.json").is_ok());
    }
}
