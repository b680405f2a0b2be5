//! What a person reads when a document is wrong: the input, and the exact words.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::error::Error;
use graph_calls_codegen::report::Errors;
use graph_calls_codegen::source::Registry;

const DIALECT: &str = r#""$schema": "https://json-schema.org/draft/2020-12/schema""#;

/// The errors of `a.json`, whose root has these members beside `$schema`.
fn errors(members: &str) -> Vec<String> {
    let comma = if members.is_empty() { "" } else { "," };
    errors_of([("a.json", &*format!("{{{DIALECT}{comma} {members}}}"))])
}

/// The errors without their positions, of which each must be that of its place.
fn errors_of<const N: usize>(texts: [(&str, &str); N]) -> Vec<String> {
    let owned = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let read = Registry::from_texts(owned);
    for error in read.as_ref().err().into_iter().flatten() {
        let text = texts
            .iter()
            .find(|(name, _)| *name == error.origin().file());
        let text = text.map_or("", |(_, text)| *text);
        assert!(is_at_its_place(error, text), "{error}");
    }
    lines(read)
}

/// Whether the text of an error's document has, at the error's position, the name of the member or the start of
/// another value that its pointer means; anything will do for a text that is not JSON.
fn is_at_its_place(error: &Error, text: &str) -> bool {
    let Some(position) = error.position() else {
        return false;
    };
    let line = text.split('\n').nth(position.line - 1).unwrap_or_default();
    let rest: String = line.chars().skip(position.column - 1).collect();
    let last = error.origin().pointer().rsplit_once('/');
    let last = last.map(|(_, last)| last.replace("~1", "/").replace("~0", "~"));
    let is_json = !error.reason().starts_with("not JSON") && !text.starts_with('\u{feff}');
    !is_json
        || match last {
            None => text.trim_start().starts_with(&rest),
            Some(last) if last.bytes().all(|byte| byte.is_ascii_digit()) => {
                rest.starts_with(|first: char| {
                    first.is_ascii_alphanumeric() || "\"{[-".contains(first)
                })
            }
            Some(last) => {
                let mut names = serde_json::Deserializer::from_str(&rest).into_iter::<String>();
                names.next().and_then(Result::ok) == Some(last)
            }
        }
}

/// The errors as `file#/pointer: reason; remedy`.
fn lines<T>(read: Result<T, Errors>) -> Vec<String> {
    let line = |error: &Error| {
        let remedy = error.remedy().map(|remedy| format!("; {remedy}"));
        format!(
            "{}: {}{}",
            error.origin(),
            error.reason(),
            remedy.unwrap_or_default()
        )
    };
    read.err().iter().flatten().map(line).collect()
}

/// Asserts that the root members `members` give exactly the errors that follow, one per line.
macro_rules! errors {
    ($($test:ident: $members:expr => [$($error:expr),* $(,)?])*) => {
        $(#[test]
        fn $test() {
            let expected: &[&str] = &[$($error),*];
            assert_eq!(errors($members), expected);
        })*
    };
}

mod cycles;
mod dialect;
mod hostile_text;
mod identity;
mod keywords;
mod links;
mod numbers;
mod paths;
mod patterns;
mod positions;
mod recursion;
mod references;
mod text;
mod values;
