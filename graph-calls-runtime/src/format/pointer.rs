//! JSON pointers (RFC 6901) and relative ones.

/// Empty, or segments that each begin with `/` and escape `~`.
pub(super) fn is_pointer(text: &str) -> bool {
    (text.is_empty() || text.starts_with('/')) && is_escaped(text)
}

/// A number without idle zeros, then a pointer or `#`.
pub(super) fn is_relative_pointer(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let Some((number, rest)) = text.split_at_checked(digits) else {
        return false;
    };
    let has_idle_zero = number.len() > 1 && number.starts_with('0');
    !number.is_empty() && !has_idle_zero && (rest == "#" || is_pointer(rest))
}

/// `~` stands before `0` or `1` alone.
fn is_escaped(text: &str) -> bool {
    text.split('~')
        .skip(1)
        .all(|part| part.starts_with(['0', '1']))
}
