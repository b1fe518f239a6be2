//! Where a part stands in bytes, in time that grows with the sum of their lengths: Knuth, Morris and Pratt 1977.

/// Positions at which a search goes on after a mismatch.
fn borders(part: &[u8]) -> Vec<u32> {
    let mut table = vec![0u32; part.len()];
    let mut matched = 0usize;
    for at in 1..part.len() {
        while matched > 0 && part[at] != part[matched] {
            matched = table[matched - 1] as usize;
        }
        if part[at] == part[matched] {
            matched += 1;
        }
        table[at] = matched as u32;
    }
    table
}

/// Calls `found` with every place at which the part stands, from left to right and without overlaps, until it says no.
fn each(text: &[u8], part: &[u8], mut found: impl FnMut(usize) -> bool) {
    if part.is_empty() || part.len() > text.len() {
        return;
    }
    let table = borders(part);
    let (mut matched, mut at) = (0usize, 0usize);
    while at < text.len() {
        if matched == 0 {
            // The common case: nothing matches yet, so the next first byte is looked for.
            match text[at..].iter().position(|byte| *byte == part[0]) {
                Some(skip) => at += skip,
                None => return,
            }
        }
        while matched > 0 && text[at] != part[matched] {
            matched = table[matched - 1] as usize;
        }
        if text[at] == part[matched] {
            matched += 1;
        }
        at += 1;
        if matched == part.len() {
            if !found(at - matched) {
                return;
            }
            matched = 0;
        }
    }
}

/// The first place; an empty part stands at the beginning.
pub fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    if part.is_empty() {
        return Some(0);
    }
    let mut place = None;
    each(text, part, |at| {
        place = Some(at);
        false
    });
    place
}

/// The last place; an empty part stands at the end.
pub fn rfind(text: &[u8], part: &[u8]) -> Option<usize> {
    let (reversed, wanted): (Vec<u8>, Vec<u8>) =
        (text.iter().rev().copied().collect(), part.iter().rev().copied().collect());
    find(&reversed, &wanted).map(|at| text.len() - at - part.len())
}

/// Where a part occurs without overlaps, at most so often; an empty one between all bytes.
pub fn places(text: &[u8], part: &[u8], most: usize) -> Vec<usize> {
    if part.is_empty() {
        return (0..=text.len()).take(most).collect();
    }
    let mut all = Vec::new();
    each(text, part, |at| {
        if all.len() < most {
            all.push(at);
        }
        all.len() < most
    });
    all
}

/// Where a part occurs without overlaps, counted from the right, at most so often; the last place first.
pub fn places_from_right(text: &[u8], part: &[u8], most: usize) -> Vec<usize> {
    let (reversed, wanted): (Vec<u8>, Vec<u8>) =
        (text.iter().rev().copied().collect(), part.iter().rev().copied().collect());
    places(&reversed, &wanted, most).into_iter().map(|at| text.len() - at - part.len()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_places_are_found() {
        let text = b"aabaabaaab";
        for length in 1..5 {
            for start in 0..=text.len() - length {
                let part = &text[start..start + length];
                assert_eq!(find(text, part), text.windows(length).position(|window| window == part));
                assert_eq!(rfind(text, part), text.windows(length).rposition(|window| window == part));
            }
        }
        assert_eq!(places(b"aaaa", b"aa", 9), [0, 2]);
        assert_eq!(places(b"ab", b"", 9), [0, 1, 2]);
        assert_eq!(places_from_right(b"aaaaa", b"aa", 9), [3, 1]);
        assert_eq!((find(b"", b""), rfind(b"abc", b""), find(b"a", b"ab")), (Some(0), Some(3), None));
    }
}
