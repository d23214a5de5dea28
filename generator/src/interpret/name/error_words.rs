//! What the words of an error's message are for its name: noise, the end of a thought, or what is wrong.

/// Words that carry no meaning in a name.
const EMPTY: &str = "a an the is are am was were be been do does did will would shall may might can could your you it its this that \
                     these those which there i s t s1 d v already currently current ext errmsg msg they";

/// Words that a name does not end with.
const LOOSE_ENDS: &str = "of to in on at for with by from and or as not no than but if when because so whether via per into under \
                          between must has have be cannot while";

/// Words that begin a clause that a name can do without, once it says what is wrong.
const CLAUSES: &str = "when because if while who due so but before after until whether since such";

/// Words that begin a clause which only says where the error belongs.
const CIRCUMSTANCES: &str = "according after at before currently due during for if in on under when while";

/// Words that begin a clause which says why, so that what follows is what cannot be done.
const CAUSES: &str = "as because since";

/// Words that ask for something.
const PLEAS: &str = "please pls";

/// Words that begin a clause which only says what to do.
const ADVICE: &str = "please pls check contact make refer see try use";

/// Words that alone are no name.
const VAGUE: &str = "code path message data error errors errcode param params exist value null true false";

/// Words that say what is wrong.
const SIGNS: &str = "bad cannot empty error must no not null only out over too wrong";

/// Beginnings of others.
const SIGNS_BEGIN: &str = "abnormal conflict deactivat delet denied deprecat disabl duplicat exceed exist expir fail forbid frozen \
                           illegal inactive incorrect insufficient invalid lack limit mismatch miss prohibit reach refus repeat \
                           requir resign revok sensitiv timeout unable unauthoriz unavailab unsupport";

/// Words that are a state and not what is done, though they follow "cannot be": the state is the error.
const STATES: &str = "after before blank duplicate duplicated earlier empty exceeded greater in larger later less limited longer more \
                      needed negative nil nul null out outside over repeated same shorter smaller under zero 0";

/// Words after "error" that belong to it.
const OF_ERROR: &str = "occurred occurs in of on when while code message";

/// What the pages misspell, and what is meant.
const SPELLING: &str = "acount account apporval approval cantact contact depercated deprecated effecitve effective effeective effective \
                        err error failded failed filed field forbiden forbidden invaild invalid invalis invalid joinner joiner \
                        licnese license offbaording offboarding operatrion operation parametert parameter permissione permission \
                        regonnize recognize requset request singing signing supper super unactive inactive unsupport unsupported \
                        vaild valid withrawn withdrawn";

fn is_in(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

fn begins(clause: &str, list: &str) -> bool {
    let first = clause.split_whitespace().next().unwrap_or_default();
    is_in(list, &first.to_ascii_lowercase())
}

/// Whether a name can do without the word.
pub(crate) fn is_empty(word: &str) -> bool {
    is_in(EMPTY, word)
}

/// Whether a thought ends before the word.
pub(crate) fn begins_a_clause(word: &str) -> bool {
    is_in(CLAUSES, word)
}

/// Whether the word asks for something.
pub(crate) fn is_plea(word: &str) -> bool {
    is_in(PLEAS, word)
}

/// Whether the word says in which state something is.
pub(crate) fn is_state(word: &str) -> bool {
    is_in(STATES, word)
}

/// Whether the word belongs to an "error" before it.
pub(crate) fn is_of_error(word: &str) -> bool {
    is_in(OF_ERROR, word)
}

/// Whether the word alone is no name.
pub(crate) fn is_vague(word: &str) -> bool {
    is_in(LOOSE_ENDS, word) || is_in(VAGUE, word) || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether words say what is wrong.
pub(crate) fn is_telling<T: AsRef<str>>(words: &[T]) -> bool {
    let says = |word: &str| is_in(SIGNS, word) || SIGNS_BEGIN.split_whitespace().any(|sign| word.starts_with(sign));
    words.iter().any(|word| says(word.as_ref()))
}

/// Whether a clause only says what to do.
pub(crate) fn is_advice(clause: &str) -> bool {
    begins(clause, ADVICE)
}

/// Whether a clause only says where the error belongs.
pub(crate) fn is_circumstance(clause: &str) -> bool {
    begins(clause, CIRCUMSTANCES)
}

/// Whether a clause says why, so that the next says what is wrong.
pub(crate) fn is_cause(clause: &str) -> bool {
    begins(clause, CAUSES)
}

/// The words without those at the end that lead on to something.
pub(crate) fn without_loose_ends<T: AsRef<str>>(words: &mut Vec<T>) {
    while words.len() > 1 && words.last().is_some_and(|last| is_in(LOOSE_ENDS, last.as_ref())) {
        words.pop();
    }
}

/// A word as it is spelled elsewhere.
pub(crate) fn spelled(word: String) -> String {
    let mut pairs = SPELLING.split_whitespace();
    while let (Some(wrong), Some(right)) = (pairs.next(), pairs.next()) {
        if wrong == word {
            return right.to_owned();
        }
    }
    word
}
