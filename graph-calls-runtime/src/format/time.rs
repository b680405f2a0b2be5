//! Dates, times and durations (RFC 3339).

/// A date, `T` in either case, and a time.
pub(super) fn is_date_time(text: &str) -> bool {
    text.split_once(['T', 't'])
        .is_some_and(|(date, time)| is_date(date) && is_time(time))
}

/// `2026-02-28`, a day that the calendar has.
pub(super) fn is_date(text: &str) -> bool {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return false;
    };
    let (Some(century), Some(year)) = (number([y1, y2]), number([y3, y4])) else {
        return false;
    };
    let (Some(month), Some(day)) = (number([m1, m2]), number([d1, d2])) else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year != 0 || century % 4 == 0);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// `23:59:60.5+01:00`: fraction optional, offset not, a leap second at the end of a day in UTC.
pub(super) fn is_time(text: &str) -> bool {
    let Some((clock, rest)) = text.as_bytes().split_first_chunk::<8>() else {
        return false;
    };
    let &[h1, h2, b':', m1, m2, b':', s1, s2] = clock else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) =
        (number([h1, h2]), number([m1, m2]), number([s1, s2]))
    else {
        return false;
    };
    let Some(offset) = fraction(rest).and_then(offset) else {
        return false;
    };
    let of_day = (hour * 60 + minute - offset).rem_euclid(24 * 60);
    hour < 24 && minute < 60 && (second < 60 || second == 60 && of_day == 24 * 60 - 1)
}

/// What comes after a fraction of a second, if there is one.
fn fraction(rest: &[u8]) -> Option<&[u8]> {
    let Some(digits) = rest.strip_prefix(b".") else {
        return Some(rest);
    };
    let end = digits
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    if end == 0 { None } else { digits.get(end..) }
}

/// Minutes east of UTC.
fn offset(text: &[u8]) -> Option<i32> {
    match *text {
        [b'Z' | b'z'] => Some(0),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (number([h1, h2])?, number([m1, m2])?);
            let offset = hours * 60 + minutes;
            let sign = if sign == b'-' { -1 } else { 1 };
            (hours < 24 && minutes < 60).then_some(sign * offset)
        }
        _ => None,
    }
}

fn number(digits: [u8; 2]) -> Option<i32> {
    let [tens, ones] = digits.map(|digit| digit.is_ascii_digit().then(|| i32::from(digit - b'0')));
    Some(tens? * 10 + ones?)
}

/// `P1Y2M3DT4H5M6S`: units in order and without gaps between them; weeks stand alone.
pub(super) fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let is_date_part = match date {
        "" => time.is_some(),
        _ => is_run(date, "YMD") || time.is_none() && is_run(date, "W"),
    };
    is_date_part && time.is_none_or(|time| is_run(time, "HMS"))
}

/// At least one number, each with the next unit.
fn is_run(mut text: &str, units: &str) -> bool {
    let mut next = None;
    while !text.is_empty() {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let Some((unit, rest)) = text
            .split_at_checked(digits)
            .filter(|(number, _)| !number.is_empty())
            .and_then(|(_, rest)| rest.split_at_checked(1))
        else {
            return false;
        };
        let Some(at) = units.find(unit) else {
            return false;
        };
        if next.is_some_and(|next| next != at) {
            return false;
        }
        next = Some(at + 1);
        text = rest;
    }
    next.is_some()
}
