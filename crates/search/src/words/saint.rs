//! Saints in short: « St Exupéry » and « Ste Thérèse » are « Saint-Exupéry » and « Sainte Thérèse ».

/// What a folded word is in full when a name follows it; nothing for another word.
#[must_use]
pub fn in_full(word: &str) -> Option<&'static str> {
    match word {
        "st" => Some("saint"),
        "ste" => Some("sainte"),
        _ => None,
    }
}

/// What a folded word is in short when a name follows it; nothing for another word.
#[must_use]
pub fn in_short(word: &str) -> Option<&'static str> {
    match word {
        "saint" => Some("st"),
        "sainte" => Some("ste"),
        _ => None,
    }
}

/// The same words, each saint in full; nothing when none is in short.
#[must_use]
pub fn all_in_full<'a>(words: &[&'a str]) -> Option<Vec<&'a str>> {
    let last = words.len().checked_sub(1)?;
    let is_short = |(place, word): (usize, &&str)| place < last && in_full(word).is_some();
    words.iter().enumerate().any(is_short).then(|| {
        let full = |(place, word): (usize, &&'a str)| match in_full(word) {
            Some(full) if place < last => full,
            _ => *word,
        };
        words.iter().enumerate().map(full).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saint_has_a_name() {
        for (short, full) in [
            (
                &["affaire", "st", "fiacre"][..],
                Some(&["affaire", "saint", "fiacre"][..]),
            ),
            (&["ste", "therese"], Some(&["sainte", "therese"])),
            (&["rue", "st"], None),
            (&["saint", "fiacre"], None),
            (&[], None),
        ] {
            assert_eq!(all_in_full(short).as_deref(), full);
        }
    }
}
