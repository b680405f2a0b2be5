//! Every format, side by side with the reference validator.

use serde_json::json;

use crate::rules::Format;

/// The formats that this build has.
pub(crate) const ALL: &[Format] = &[
    Format::DateTime,
    Format::Date,
    Format::Time,
    Format::Duration,
    #[cfg(feature = "hostname")]
    Format::Email,
    #[cfg(feature = "hostname")]
    Format::Hostname,
    Format::Ipv4,
    Format::Ipv6,
    #[cfg(feature = "uri")]
    Format::Uri,
    #[cfg(feature = "uri")]
    Format::UriReference,
    #[cfg(feature = "uri")]
    Format::Iri,
    Format::Uuid,
    Format::JsonPointer,
    Format::RelativeJsonPointer,
    #[cfg(feature = "regex")]
    Format::Regex,
];

/// Texts of every format, from which others are bred.
pub(crate) const SEEDS: &[&str] = &[
    "",
    "a",
    "2026-02-28T23:59:60Z",
    "2024-02-29t12:30:00.125+05:30",
    "2000-02-29",
    "1900-02-29",
    "1998-12-31T15:59:60.123-08:00",
    "23:59:60+00:00",
    "00:29:60+00:30",
    "12:00:00Z",
    "24:00:00Z",
    "2026-11-30",
    "2026-06-31",
    "0000-02-29",
    "P1Y2M3DT4H5M6S",
    "P4W",
    "PT0S",
    "P1Y2D",
    "PT1H2S",
    "P1M",
    "PT1M",
    "P1WT1H",
    "P",
    "PT",
    "P1D1M",
    "joe@example.com",
    "\"joe bloggs\"@example.com",
    "joe@[127.0.0.1]",
    "joe@[IPv6:::1]",
    "\"\"@example.com",
    ".a@b.c",
    "a.@b.c",
    "é@example.com",
    "a+b@xn--80ak6aa92e.com",
    "<a@b>",
    "www.example.com",
    "a--b.c",
    "ab--c",
    "xn--fiqs8s",
    "XN--fiqs8s",
    "xn--9krt00a",
    "xn--X",
    "xn--07jt112bpxg.xn--9krt00a",
    "xn--11b2er09f",
    "xn--02b508i",
    "-a",
    "a-",
    "a.",
    "a_b",
    "１.com",
    "xn--ihqwcrb4cv8a8dqg056pqjye",
    "xn--a-2hc5h",
    "xn--vek",
    "xn--k5h",
    "127.0.0.1",
    "256.1.1.1",
    "01.2.3.4",
    "1.2.3",
    "::1",
    "1::2::3",
    "::ffff:1.2.3.4",
    "fe80::1%a",
    "1:2:3:4:5:6:7:8",
    "12345::",
    "https://a.b/c?d=e#f",
    "https://[::1]:80/",
    "https://[v1.a]/",
    "http://a:b@c:1/%20",
    "a:b",
    "//a/b",
    "/a/b",
    "a b",
    "http://é/",
    "urn:uuid:x",
    "http://a/%zz",
    "#frag",
    "?q",
    "1:2",
    "\\\\a",
    "http://a<b>",
    "http:// a",
    "mailto:a@b",
    "http://a/\u{e000}",
    "http://[fe80::1%25en0]/",
    "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
    "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
    "2eb8aa08aa9811eab4aa73b441d16380",
    "/a~0b/~1",
    "/~",
    "/a~2",
    "0/a",
    "0#",
    "01",
    "1#/a",
    "12/",
    "^a.*[b-d]+$",
    "(?=a)b",
    "\\d{2,}",
    "[",
    "(a",
    "a{2,1}",
    "\\p{L}",
    "\\1",
    "(?<n>a)\\k<n>",
    "\\Z",
];

#[test]
fn verdicts_are_those_of_the_reference_validator() {
    let mut chance = 0x2545_f491_4f6c_dd1d_u64;
    let mut below = |limit: usize| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        usize::try_from(chance >> 33).unwrap_or_default() % limit
    };
    for format in ALL {
        let reference = jsonschema::options()
            .should_validate_formats(true)
            .build(&json!({ "format": format.name() }))
            .expect("a format makes a schema");
        let mut accepted = 0;
        for case in 0..20_000 {
            let mut text: Vec<char> = SEEDS[case % SEEDS.len()].chars().collect();
            // Every seed as it is, then with a few characters of any seed put in or taken out.
            for _ in 0..(case / SEEDS.len()) % 4 {
                let at = below(text.len() + 1);
                let other = SEEDS[below(SEEDS.len())];
                match (below(3), other.chars().nth(below(other.len().max(1)))) {
                    (0, _) if at < text.len() => drop(text.remove(at)),
                    (1, Some(new)) if at < text.len() => text[at] = new,
                    (_, Some(new)) => text.insert(at, new),
                    _ => {}
                }
            }
            let text: String = text.into_iter().collect();
            let expected = reference.is_valid(&json!(text));
            assert_eq!(format.accepts(&text), expected, "{format} {text:?}");
            accepted += u32::from(expected);
        }
        assert!(accepted > 20, "{format} accepts only {accepted}");
    }
}
