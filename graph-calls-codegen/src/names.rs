//! JSON names to Rust names.

/// Words that no Rust identifier may be.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that every generated struct uses itself.
const OWN_FIELDS: &[&str] = &["additional", "explicit_nulls", "odata_type"];

/// Names of the functions that every generated type has.
const OWN_FUNCTIONS: &[&str] = &[
    "new",
    "builder",
    "build",
    "from_slice",
    "validate",
    "to_vec",
    "as_str",
];

/// A member's name as a field: `callbackUri` is `callback_uri`, `@odata.id` is `odata_id`.
pub(crate) fn field(json: &str) -> String {
    let name = words(json).join("_");
    if KEYWORDS.contains(&name.as_str()) || OWN_FIELDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        identifier(name)
    }
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
pub(crate) fn pascal(json: &str) -> String {
    let name: String = words(json).iter().map(|word| capitalised(word)).collect();
    if name == "Self" {
        "Self_".to_owned()
    } else {
        identifier(name)
    }
}

/// A name as a static: `callState` is `CALL_STATE`.
pub(crate) fn screaming(json: &str) -> String {
    words(json).join("_").to_ascii_uppercase()
}

/// The words of a name, in lower case: `localIPAddress` is `local`, `ip`, `address`. What isn't
/// ASCII alphanumeric separates; a name without any such character is spelt by its code points.
fn words(json: &str) -> Vec<String> {
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
