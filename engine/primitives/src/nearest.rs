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

/// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment), letters compared without case.
fn edits(word: &[char], candidate: &str) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=word.len()).collect();
    let mut had_letter = '\0';
    for (line, letter) in candidate.chars().enumerate() {
        let mut next = vec![line + 1];
        for (column, known) in word.iter().enumerate() {
            let replaced = row[column] + usize::from(!known.eq_ignore_ascii_case(&letter));
            let mut least = replaced.min(row[column + 1] + 1).min(next[column] + 1);
            let swapped = line > 0 && column > 0 && had_letter.eq_ignore_ascii_case(known);
            if swapped && word[column - 1].eq_ignore_ascii_case(&letter) {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
        had_letter = letter;
    }
    row[word.len()]
}
