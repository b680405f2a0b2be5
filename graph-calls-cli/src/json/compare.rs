//! Whether two JSON texts say the same, to the last digit.

use std::borrow::Cow;

use super::scan::{Scanner, unescape};

/// A JSON value whose numbers are text.
enum Json<'a> {
    Word(&'a [u8]),
    Number(Decimal<'a>),
    String(Cow<'a, str>),
    Array(Vec<Json<'a>>),
    /// Sorted by name.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// Where the values differ first, as a JSON pointer; `None` if they are the same: members in any
/// order, numbers by value and without a limit, strings by what they stand for.
///
/// Recurses as deep as the texts are nested: for texts that the model has read, which bounds that.
pub(crate) fn difference(one: &[u8], other: &[u8]) -> Option<String> {
    if one == other {
        return None;
    }
    let (Some(one), Some(other)) = (
        read(one, &mut Scanner::new(one)),
        read(other, &mut Scanner::new(other)),
    ) else {
        return Some(String::new());
    };
    let mut pointer = Vec::new();
    (!same(&one, &other, &mut pointer)).then(|| {
        let segments = pointer
            .iter()
            .map(|segment| format!("/{}", segment.replace('~', "~0").replace('/', "~1")));
        segments.collect()
    })
}

fn read<'a>(text: &'a [u8], scanner: &mut Scanner<'a>) -> Option<Json<'a>> {
    match scanner.peek()? {
        b'{' => {
            scanner.step();
            let mut members = Vec::new();
            while !scanner.eat(b'}') {
                let name = unescape(text.get(scanner.name()?)?)?;
                members.push((name, read(text, scanner)?));
                scanner.eat(b',');
            }
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            Some(Json::Object(members))
        }
        b'[' => {
            scanner.step();
            let mut items = Vec::new();
            while !scanner.eat(b']') {
                items.push(read(text, scanner)?);
                scanner.eat(b',');
            }
            Some(Json::Array(items))
        }
        b'"' => unescape(text.get(scanner.string()?)?).map(Json::String),
        b'-' | b'0'..=b'9' => {
            let number = std::str::from_utf8(text.get(scanner.value()?)?).ok()?;
            Some(Json::Number(Decimal::parse(number)))
        }
        _ => text.get(scanner.value()?).map(Json::Word),
    }
}

/// Leaves the way to the first difference in `pointer`.
fn same(one: &Json<'_>, other: &Json<'_>, pointer: &mut Vec<String>) -> bool {
    match (one, other) {
        (Json::Word(one), Json::Word(other)) => one == other,
        (Json::Number(one), Json::Number(other)) => one == other,
        (Json::String(one), Json::String(other)) => one == other,
        (Json::Array(one), Json::Array(other)) if one.len() == other.len() => one
            .iter()
            .zip(other)
            .enumerate()
            .all(|(index, (one, other))| {
                pointer.push(index.to_string());
                same(one, other, pointer) && pointer.pop().is_some()
            }),
        (Json::Object(one), Json::Object(other)) if one.len() == other.len() => one
            .iter()
            .zip(other)
            .all(|((name, one), (other_name, other))| {
                pointer.push(name.clone().into_owned());
                name == other_name && same(one, other, pointer) && pointer.pop().is_some()
            }),
        _ => false,
    }
}

/// A number as its digits, from the first to the last that is not zero, and their scale.
#[derive(PartialEq, Eq)]
struct Decimal<'a> {
    negative: bool,
    digits: String,
    /// `digits` times ten to this power, unless the exponent is beyond measure.
    exponent: Result<i128, &'a str>,
}

impl<'a> Decimal<'a> {
    fn parse(text: &'a str) -> Self {
        let (negative, unsigned) = text
            .strip_prefix('-')
            .map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0').trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Decimal {
                negative: false,
                digits,
                exponent: Ok(0),
            };
        }
        let trailing = all.len() - all.trim_end_matches('0').len();
        let length = |count: usize| i128::try_from(count).unwrap_or(i128::MAX);
        let exponent = match exponent.parse::<i64>() {
            Ok(exponent) => Ok(i128::from(exponent) - length(fraction.len()) + length(trailing)),
            Err(_) => Err(text),
        };
        Decimal {
            negative,
            digits,
            exponent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn spelling_does_not_matter() {
        for (one, other) in [
            (
                r#"{"a": 1, "b": [true, null]}"#,
                r#"{"b":[true,null],"\u0061":1}"#,
            ),
            ("[200.0, 2e2, -0, 0.10, 1E+2]", "[200,200,0,1e-1,100]"),
            (r#""\u00e9\/""#, "\"é/\""),
            ("1e99999999999999999999", " 1e99999999999999999999 "),
        ] {
            assert_eq!(
                difference(one.as_bytes(), other.as_bytes()),
                None,
                "{one} {other}"
            );
        }
    }

    #[test]
    fn a_difference_is_named_with_its_place() {
        for (one, other, place) in [
            ("[0.1]", "[0.1000000000000000055511151231257827]", "/0"),
            ("123456789012345678901", "123456789012345678900", ""),
            ("[[1, 2], [3, 4]]", "[[1,2],[3,5]]", "/1/1"),
            (r#"{"a/b": {"x": null}}"#, r#"{"a/b":{}}"#, "/a~1b"),
            (r#"{"x": null}"#, r#"{"y":null}"#, "/x"),
            ("1e400", "1e401", ""),
            ("1e99999999999999999999", "1e99999999999999999998", ""),
            ("\"1\"", "1", ""),
            ("-1", "1", ""),
        ] {
            assert_eq!(
                difference(one.as_bytes(), other.as_bytes()).as_deref(),
                Some(place),
                "{one} {other}"
            );
        }
    }
}
