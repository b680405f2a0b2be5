//! Texts that nobody means well with: read by every way, and judged alike.

use crate::types::{self, Type};

/// Reads by both ways.
///
/// # Panics
/// They disagree, or a rejection is long.
pub fn read(of: Type, json: &[u8]) -> bool {
    let ours = (of.from_slice)(json);
    let by_serde = (of.valid_by_serde)(json);
    let shown = String::from_utf8_lossy(&json[..json.len().min(200)]);
    if let Err(violations) = &ours {
        assert!(
            violations.to_string().len() <= 2048 && !violations.is_empty(),
            "{shown}"
        );
    }
    assert_eq!(
        ours.is_ok(),
        by_serde.is_ok(),
        "ours {ours:?}\nby serde {by_serde:?}\n{shown}"
    );
    assert!(
        (of.by_serde)(json).is_ok() || ours.is_err(),
        "structure is part of validity: {shown}"
    );
    ours.is_ok()
}

/// Whether a text is read as a whole call, and as a member of one that nobody declared.
///
/// # Panics
/// As [`read`].
pub fn reads(json: impl AsRef<[u8]>) -> (bool, bool) {
    let json = json.as_ref();
    let kept = [br#"{"x":"#, json, b"}"].concat();
    (
        read(types::of("call"), json),
        read(types::of("call"), &kept),
    )
}
