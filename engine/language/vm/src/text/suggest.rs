//! "Did you mean": the known name that is nearest to one that was not found, by CPython's own measure.

const MAX_CANDIDATES: usize = 750;
const MAX_NAME_BYTES: usize = 40;
const MOVE_COST: usize = 2;
const CASE_COST: usize = 1;

/// The nearest of the candidates, if one is near enough.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(&str, usize)> = None;
    for (index, candidate) in candidates.enumerate() {
        if index >= MAX_CANDIDATES {
            return None;
        }
        if candidate == name {
            continue;
        }
        let allowed = (name.len() + candidate.len() + 3) * MOVE_COST / 6;
        let allowed = match best {
            Some((_, 0)) => break,
            Some((_, distance)) => allowed.min(distance - 1),
            None => allowed,
        };
        let distance = distance(name.as_bytes(), candidate.as_bytes(), allowed);
        if distance <= allowed {
            best = Some((candidate, distance));
        }
    }
    best.map(|(candidate, _)| candidate)
}

fn substitution(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if a.eq_ignore_ascii_case(&b) {
        CASE_COST
    } else {
        MOVE_COST
    }
}

/// Levenshtein's distance where a change of case costs half; anything above `most` when it is larger.
fn distance(a: &[u8], b: &[u8], most: usize) -> usize {
    let same_start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same_start..], &b[same_start..]);
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - same_end], &b[..b.len() - same_end]);
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE_COST;
    }
    if a.len() > MAX_NAME_BYTES || b.len() > MAX_NAME_BYTES || a.len().abs_diff(b.len()) * MOVE_COST > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (1..=a.len()).map(|index| index * MOVE_COST).collect();
    for (at, from) in b.iter().enumerate() {
        let mut diagonal = at * MOVE_COST;
        let mut left = diagonal + MOVE_COST;
        let mut least = usize::MAX;
        for (cell, to) in row.iter_mut().zip(a) {
            let replaced = diagonal + substitution(*from, *to);
            diagonal = *cell;
            left = replaced.min(left.min(diagonal) + MOVE_COST);
            *cell = left;
            least = least.min(left);
        }
        if least > most {
            return most + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn near_names_are_found() {
        let known = ["total_count", "counter", "Blech", "x", "elephant"];
        let find = |name| nearest(name, known.into_iter());
        assert_eq!(find("total_cuont"), Some("total_count"));
        assert_eq!(find("conter"), Some("counter"));
        assert_eq!(find("blech"), Some("Blech"));
        assert_eq!(find("zebra"), None);
        assert_eq!(find("counter"), None);
    }
}
