//! The words of one clause of an error's message that its name needs.

use feishu_spec::words::words;

use crate::interpret::name::error_words::{
    begins_a_clause, is_empty, is_of_error, is_plea, is_state, is_telling, is_vague, spelled, without_loose_ends,
};

/// A name has at most this many words of one clause.
const WORDS: usize = 8;

/// So many, where the first of them do not say what is wrong.
const MORE: usize = 10;

/// The words.
pub(crate) fn meaning(clause: &str) -> Vec<String> {
    let words: Vec<String> = words(&apostrophes(clause)).into_iter().map(spelled).collect();
    let mut kept = essential(&advised(&words));
    if let Some(end) = kept.iter().skip(1).position(|word| is_plea(word)) {
        kept.truncate(end + 1);
    }
    let ends =
        |(at, word): (usize, &&str)| at >= 3 && begins_a_clause(word) && is_telling(kept.get(..at).unwrap_or_default());
    if let Some(end) = kept.iter().enumerate().position(ends) {
        kept.truncate(end);
    }
    let mut short = kept.clone();
    short.truncate(WORDS);
    without_loose_ends(&mut short);
    if is_telling(&short) {
        kept = short;
    }
    kept.truncate(MORE);
    without_loose_ends(&mut kept);
    without_the_word_error(&mut kept);
    if let [only] = kept.as_slice()
        && is_vague(only)
    {
        kept.clear();
    }
    kept.into_iter().map(str::to_owned).collect()
}

/// "Please check X": it is X that is invalid.
fn advised(words: &[String]) -> Vec<&str> {
    let pleas = words.iter().take_while(|word| is_plea(word)).count();
    let mut rest: Vec<&str> = words.iter().skip(pleas).map(String::as_str).collect();
    if let ["check", what, ..] = *rest.as_slice()
        && pleas > 0
    {
        rest.remove(0);
        if matches!(what, "if" | "whether" | "that") {
            rest.remove(0);
        } else {
            rest.push("invalid");
        }
    }
    rest
}

/// Leaves out what carries no meaning.
///
/// "can not be empty", "must not be X": the error is X, so the "not" goes with its helpers. "can not be shared" says what cannot be
/// done, and elsewhere "not" is the point.
fn essential<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut kept: Vec<&str> = Vec::new();
    let mut rest = words.iter().copied().peekable();
    let mut before = "";
    while let Some(word) = rest.next() {
        let next = rest.peek().copied().unwrap_or_default();
        let helper = matches!(before, "can" | "must" | "should" | "could" | "may") && word == "not" || word == "cannot";
        if helper && kept.last() == Some(&"must") {
            kept.pop();
        }
        match (word, next) {
            _ if helper && next == "be" => {
                rest.next();
                match rest.peek().copied().unwrap_or_default() {
                    "found" => kept.push("not"),
                    state if is_state(state) => {}
                    _ => kept.extend(["cannot", "be"]),
                }
            }
            ("cannot", _) => kept.push("cannot"),
            ("not", state) if helper && before == "must" && is_state(state) => {}
            ("not", _) if helper => kept.push("cannot"),
            ("must" | "should", _) => kept.push("must"),
            ("be", _) if matches!(before, "must" | "should" | "to") => kept.push("be"),
            // "does not have X"
            ("not", "have" | "has") => {
                rest.next();
                while rest
                    .next_if(|word| matches!(*word, "the" | "a" | "an" | "any"))
                    .is_some()
                {}
                kept.push("no");
            }
            // "has no X", "has been X", "have failed"
            ("has" | "have" | "had", "no" | "not" | "been" | "already" | "") => {}
            ("has" | "have" | "had", done) if done.ends_with("ed") => {}
            (word, _) if is_empty(word) => {}
            _ => kept.push(word),
        }
        before = word;
    }
    kept
}

/// All names are those of errors, so the word stands only where the others do not say what is wrong.
fn without_the_word_error(kept: &mut Vec<&str>) {
    while let [others @ .., "error"] = kept.as_slice()
        && others.len() > 1
        && is_telling(others)
        && !others.contains(&"or")
    {
        kept.pop();
    }
    if let ["error", second, _, ..] = *kept.as_slice()
        && !is_of_error(second)
    {
        kept.remove(0);
    }
}

/// `can't` and `don't` in full, possessives without their ending.
fn apostrophes(text: &str) -> String {
    let mut text = text.replace('’', "'");
    for (short, full) in [
        ("can't", "cannot"),
        ("Can't", "cannot"),
        ("won't", "will not"),
        ("n't", " not"),
        ("'s", ""),
        ("'", ""),
    ] {
        text = text.replace(short, full);
    }
    text
}
