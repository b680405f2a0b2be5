//! What a person reads when a document is wrong: the input, and the exact words.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::report::Errors;
use graph_calls_codegen::source::Registry;

const DIALECT: &str = r#""$schema": "https://json-schema.org/draft/2020-12/schema""#;

/// The errors of `a.json`, whose root has these members beside `$schema`.
fn errors(members: &str) -> Vec<String> {
    let comma = if members.is_empty() { "" } else { "," };
    errors_of([("a.json", &*format!("{{{DIALECT}{comma} {members}}}"))])
}

fn errors_of<const N: usize>(texts: [(&str, &str); N]) -> Vec<String> {
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    lines(Registry::from_texts(texts))
}

fn lines<T>(read: Result<T, Errors>) -> Vec<String> {
    read.err().map_or_else(Vec::new, |errors| {
        errors.iter().map(ToString::to_string).collect()
    })
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
mod recursion;
mod references;
mod text;
mod values;
