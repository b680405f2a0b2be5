//! JSON names to Rust names.
//!
//! These are the names that a text would have alone. The model has the names that the generated code uses: where
//! two texts would have one name, it gives them distinct ones.

mod distinct;
mod settle;

pub(crate) use settle::settle;

/// Words that no Rust identifier may be.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that every generated struct uses itself.
const OWN_FIELDS: &[&str] = &[
    "additional",
    "enum_spellings",
    "explicit_nulls",
    "odata_type",
];

/// Names of the functions that every generated type has.
const OWN_FUNCTIONS: &[&str] = &[
    "new",
    "builder",
    "build",
    "from_slice",
    "validate",
    "to_vec",
    "as_str",
    "additional",
    "odata_type",
    // Traits' functions, which callers mean by these names.
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "deserialize",
    "drop",
    "eq",
    "fmt",
    "from",
    "hash",
    "into",
    "ne",
    "partial_cmp",
    "rules",
    "serialize",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// An identifier has at most so many characters before what sets it apart; names can be longer by far.
const LONGEST: usize = 120;

/// What a name is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// A field, an argument or a function.
    Snake,
    /// A type or a variant.
    Pascal,
}

impl Form {
    /// The name of a text, which other texts may have as well.
    fn name(self, text: &str) -> String {
        match self {
            Form::Snake => field(text),
            Form::Pascal => pascal(text),
        }
    }

    /// The name in which each character of the text that no identifier can have is spelled out; none if
    /// that would be too long.
    fn spelled(self, text: &str) -> Option<String> {
        let name = self.of_words(&spelled_words(text));
        (name.len() <= LONGEST).then_some(name)
    }

    /// A name and what sets it apart.
    fn suffixed(self, name: &str, suffix: &str) -> String {
        match self {
            Form::Snake if name.ends_with('_') => format!("{name}{suffix}"),
            Form::Snake => format!("{name}_{suffix}"),
            Form::Pascal => format!("{}{}", name.trim_end_matches('_'), capitalised(suffix)),
        }
    }

    /// The name that some words make.
    fn of_words(self, words: &[String]) -> String {
        let name = match self {
            Form::Snake => words.join("_"),
            Form::Pascal => words.iter().map(|word| capitalised(word)).collect(),
        };
        let name = match name.char_indices().nth(LONGEST) {
            Some((end, _)) => {
                let start = name.get(..end).unwrap_or_default().trim_end_matches('_');
                self.suffixed(start, &hash(&name))
            }
            None => name,
        };
        let is_own = match self {
            Form::Snake => KEYWORDS.contains(&name.as_str()) || OWN_FIELDS.contains(&name.as_str()),
            Form::Pascal => name == "Self",
        };
        if is_own {
            format!("{name}_")
        } else {
            identifier(name)
        }
    }
}

/// A member's name as a field: `callbackUri` is `callback_uri`, `@odata.id` is `odata_id`.
pub fn field(json: &str) -> String {
    Form::Snake.of_words(&words(json))
}

/// A field's name as the function that sets or gets it.
pub(crate) fn function(field: &str) -> String {
    if OWN_FUNCTIONS.contains(&field) {
        format!("{field}_")
    } else {
        field.to_owned()
    }
}

/// A title or an enum's member as a type or variant: `callState` is `CallState`.
pub fn pascal(json: &str) -> String {
    Form::Pascal.of_words(&words(json))
}

/// A name as a static: `callState` is `CALL_STATE`.
pub(crate) fn screaming(json: &str) -> String {
    Form::Snake.of_words(&words(json)).to_ascii_uppercase()
}

/// Sets a text apart in a name: its characters' code points if they are few, else its FNV-1a hash.
fn hash(text: &str) -> String {
    if text.chars().nth(4).is_none() {
        let points = text.chars();
        let points = points.map(|character| format!("u{:04x}", u32::from(character)));
        let points: String = points.collect();
        return if points.is_empty() {
            "empty".to_owned()
        } else {
            points
        };
    }
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("x{hash:016x}")
}

/// How much a text is written like a name; less is more.
fn rank(text: &str) -> u8 {
    let words = words(text);
    let pascal: String = words.iter().map(|word| capitalised(word)).collect();
    let camel = match words.split_first() {
        Some((first, others)) => {
            let others: String = others.iter().map(|word| capitalised(word)).collect();
            format!("{first}{others}")
        }
        None => String::new(),
    };
    let snake = words.join("_");
    let likely = [
        camel,
        pascal,
        snake.clone(),
        words.join("-"),
        snake.to_ascii_uppercase(),
    ];
    let place = likely.iter().position(|likely| likely == text);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(distinct::NOTHING_LIKE_IT)
}

/// The words of a name, with a word for each character between them.
fn spelled_words(text: &str) -> Vec<String> {
    let mut spelled = Vec::new();
    let mut plain = String::new();
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_ascii_alphanumeric() {
            plain.push(character);
        } else {
            if !plain.is_empty() {
                spelled.extend(words(&std::mem::take(&mut plain)));
            }
            let is_sign = before.is_none_or(|before: char| !before.is_ascii_alphanumeric())
                && characters.peek().is_some_and(char::is_ascii_digit);
            spelled.push(spelling(character, is_sign));
        }
        before = Some(character);
        if spelled.len() > LONGEST {
            break;
        }
    }
    if !plain.is_empty() {
        spelled.extend(words(&plain));
    }
    if spelled.is_empty() {
        spelled.push("empty".to_owned());
    }
    spelled
}

/// What a character is called that no identifier can have.
fn spelling(character: char, is_sign: bool) -> String {
    let name = match character {
        '-' if is_sign => "minus",
        '+' => "plus",
        '-' => "dash",
        '_' => "underscore",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '!' => "bang",
        '?' => "question",
        '/' => "slash",
        '\\' => "backslash",
        '|' => "bar",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '*' => "star",
        '=' => "equals",
        '<' => "less",
        '>' => "greater",
        '~' => "tilde",
        '^' => "caret",
        ' ' => "space",
        '\'' => "quote",
        '"' => "quotes",
        '`' => "backtick",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        other => return format!("u{:04x}", u32::from(other)),
    };
    name.to_owned()
}

/// The words of a name, in lower case: `localIPAddress` is `local`, `ip`, `address`. What isn't
/// ASCII alphanumeric separates; a name without any such character is spelt by its code points.
fn words(json: &str) -> Vec<String> {
    // `+1` and `-1` are apart from `1`, whether they are beside one another or not.
    let mut signed = json.chars();
    if let Some(sign @ ('+' | '-')) = signed.next()
        && signed.next().is_some_and(|digit| digit.is_ascii_digit())
    {
        let mut words = words(json.get(1..).unwrap_or_default());
        words.insert(0, spelling(sign, true));
        return words;
    }
    let characters: Vec<char> = json.chars().collect();
    let mut words = vec![String::new()];
    for (index, &character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let after = characters.get(index + 1);
        let starts = character.is_ascii_uppercase()
            && (before.is_some_and(|before| !before.is_ascii_uppercase())
                || after.is_some_and(char::is_ascii_lowercase));
        if starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(character.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    if words.is_empty() {
        words.push("empty".to_owned());
        words.extend(
            characters
                .iter()
                .take(8)
                .map(|&character| format!("u{:04x}", u32::from(character))),
        );
        if words.len() > 1 {
            words.remove(0);
        }
    }
    words
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + characters.as_str(),
        None => String::new(),
    }
}

/// No identifier starts with a digit.
fn identifier(name: String) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_become_snake_case_fields() {
        for (json, rust) in [
            ("callbackUri", "callback_uri"),
            ("@odata.id", "odata_id"),
            ("localIPAddress", "local_ip_address"),
            ("type", "type_"),
            ("additional", "additional_"),
            ("2way", "_2way"),
            ("ApplicationType", "application_type"),
            ("__proto__", "proto"),
            ("", "empty"),
            ("+", "u002b"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("1", "_1"),
            ("_", "u005f"),
            ("self", "self_"),
            ("crate", "crate_"),
            ("caf\u{e9}", "caf"),
        ] {
            assert_eq!(field(json), rust, "{json:?}");
        }
    }

    #[test]
    fn titles_and_enum_members_become_pascal_case() {
        for (json, rust) in [
            ("callState", "CallState"),
            ("tone0", "Tone0"),
            ("self", "Self_"),
            ("8k", "_8k"),
            ("botDataUser", "BotDataUser"),
        ] {
            assert_eq!(pascal(json), rust, "{json:?}");
        }
    }
}
