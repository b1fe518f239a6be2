//! The known word nearest to a mistyped one.

/// The word of `known` that differs from `word` by the fewest edits, if it is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.chars().take(64).collect();
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        let edits = edits(&word, candidate);
        let allowed = (candidate.chars().count().max(word.len()) / 3).max(1);
        if edits <= allowed && best.is_none_or(|(least, _)| edits < least) {
            best = Some((edits, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Insertions, deletions and replacements between two words (Levenshtein), letters compared without case.
fn edits(word: &[char], candidate: &str) -> usize {
    let mut row: Vec<usize> = (0..=word.len()).collect();
    for (line, c) in candidate.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, w) in word.iter().enumerate() {
            let replaced = diagonal + usize::from(!w.eq_ignore_ascii_case(&c));
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[word.len()]
}
