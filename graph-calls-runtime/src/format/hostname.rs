//! Host names (RFC 1123, RFC 5890) and mail addresses (RFC 5321).

mod label;

use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use email_address::EmailAddress;

/// A mail address whose local part is ASCII.
pub(super) fn is_email(text: &str) -> bool {
    // An empty quoted local part is valid, but the library rejects it.
    if let Some(domain) = text.strip_prefix("\"\"@") {
        return is_email(&format!("\"a\"@{domain}"));
    }
    EmailAddress::from_str(text)
        .is_ok_and(|email| email.local_part().is_ascii() && is_mail_domain(email.domain()))
}

/// A host name, or an address in brackets.
fn is_mail_domain(domain: &str) -> bool {
    let literal = domain
        .strip_prefix('[')
        .and_then(|domain| domain.strip_suffix(']'));
    let Some(literal) = literal else {
        return is_hostname(domain);
    };
    match literal.split_at_checked("IPv6:".len()) {
        Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => {
            address.parse::<Ipv6Addr>().is_ok()
        }
        _ => literal.parse::<Ipv4Addr>().is_ok(),
    }
}

/// At most 253 characters, in labels of letters, digits and inner hyphens.
pub(super) fn is_hostname(text: &str) -> bool {
    text.len() <= 253 && text.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let is_plain = (1..=63).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-');
    if !is_plain {
        return false;
    }
    match label.strip_prefix("xn--") {
        Some(encoded) => decode(encoded).is_some_and(|label| label::is_valid(&label)),
        None => label.get(2..4) != Some("--"),
    }
}

/// Decodes Punycode (RFC 3492, section 6.2).
fn decode(encoded: &str) -> Option<Vec<char>> {
    let (basic, encoded) = match encoded.rsplit_once('-') {
        Some(("", _)) | None => ("", encoded),
        Some(parts) => parts,
    };
    let mut label: Vec<char> = basic.chars().collect();
    let (mut code_point, mut index, mut bias) = (128_u32, 0_u32, 72_u32);
    let mut digits = encoded.bytes();
    while digits.len() > 0 {
        let before = index;
        let mut weight = 1_u32;
        for k in (36_u32..).step_by(36) {
            let digit = digit(digits.next()?)?;
            index = index.checked_add(digit.checked_mul(weight)?)?;
            let threshold = k.saturating_sub(bias).clamp(1, 26);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(36 - threshold)?;
        }
        let count = u32::try_from(label.len()).ok()?.checked_add(1)?;
        bias = adapt(index - before, count, before == 0);
        code_point = code_point.checked_add(index / count)?;
        index %= count;
        label.insert(usize::try_from(index).ok()?, char::from_u32(code_point)?);
        index += 1;
    }
    Some(label)
}

fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 26),
        _ => char::from(byte).to_digit(36).map(|digit| digit - 10),
    }
}

/// RFC 3492, section 6.1.
fn adapt(delta: u32, count: u32, first: bool) -> u32 {
    let mut delta = delta / if first { 700 } else { 2 };
    delta += delta / count;
    let mut k = 0;
    while delta > 455 {
        delta /= 35;
        k += 36;
    }
    k + 36 * delta / (delta + 38)
}
