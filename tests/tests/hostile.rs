//! Nothing that can be posted brings a reader down, or is read where it should be rejected.

use graph_calls_model::RawJson;
use graph_calls_tests::{
    hostile::{read, reads},
    payloads, types,
};

#[test]
fn every_payload_cut_short_anywhere_is_rejected() {
    let mut count = 0;
    for payload in payloads::all() {
        let json = payload.json.trim_ascii_end();
        for end in 0..json.len() {
            assert!(
                !read(types::of(payload.document), &json[..end]),
                "{} at {end}",
                payload.name
            );
            count += 1;
        }
    }
    assert!(count > 6_000, "only {count} texts");
}

#[test]
fn every_byte_flipped_or_left_out_or_repeated_is_read_or_rejected() {
    let mut verdicts = [0_usize; 2];
    for number in ["01", "03", "06", "10"] {
        let payload = payloads::numbered(number);
        let of = types::of(payload.document);
        for index in 0..payload.json.len() {
            for bit in [0, 1, 5, 7] {
                let mut json = payload.json.clone();
                json[index] ^= 1 << bit;
                verdicts[usize::from(read(of, &json))] += 1;
            }
            let (mut less, mut more) = (payload.json.clone(), payload.json.clone());
            less.remove(index);
            more.insert(index, payload.json[index]);
            verdicts[usize::from(read(of, &less))] += 1;
            verdicts[usize::from(read(of, &more))] += 1;
        }
    }
    let [rejected, accepted] = verdicts;
    assert!(
        rejected > 2_000 && accepted > 1_000,
        "{rejected} rejected, {accepted} accepted"
    );
}

#[test]
fn text_that_is_not_json_is_rejected_at_any_place() {
    for json in [
        "",
        " ",
        "NaN",
        "Infinity",
        "-Infinity",
        "01",
        "1.",
        ".5",
        "-",
        "+1",
        "0x10",
        "1e",
        "1e+",
        "tru",
        "nul",
        "'a'",
        "\"",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\n\"",
        "\"\t\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{1:1}",
        "[}",
        "{]",
        "//x",
        "/**/1",
        "{} {}",
        "{}x",
        "\u{feff}{}",
        "\u{a0}{}",
        "{}\0",
    ] {
        assert_eq!(reads(json), (false, false), "{json}");
    }
}

#[test]
fn surrogates_come_in_pairs() {
    for json in [
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\ud800""#,
        r#""\ud83dx""#,
        r#"{"\ud800":1}"#,
        r#""\ud83d\n""#,
    ] {
        assert_eq!(reads(json), (false, false), "{json}");
    }
    assert_eq!(reads(r#""\ud83d\ude00""#), (false, true));
}

#[test]
fn text_that_is_not_utf8_is_rejected() {
    for bytes in [
        &b"\xff"[..],
        b"\xc3\x28",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xc0\xaf",
        b"\xe2\x82",
    ] {
        let string = [b"\"", bytes, b"\""].concat();
        assert_eq!(reads(&string), (false, false), "{bytes:?}");
        assert_eq!(
            reads([b"{", &string[..], b":1}"].concat()),
            (false, false),
            "{bytes:?}"
        );
        assert_eq!(reads(bytes), (false, false), "{bytes:?}");
    }
    let utf16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(reads(utf16), (false, false));
}

#[test]
fn a_private_name_of_serde_json_is_a_name_like_any_other() {
    for name in [
        "$serde_json::private::Number",
        "$serde_json::private::RawValue",
    ] {
        let json = format!(r#"{{"{name}":"1"}}"#);
        let written = (types::of("call").from_slice)(json.as_bytes()).expect("an unknown member");
        assert_eq!(written, json.as_bytes());
        assert_eq!(reads(&json), (true, true));
        assert!(
            !read(
                types::of("resultInfo"),
                format!(r#"{{"code":{json}}}"#).as_bytes()
            ),
            "no integer"
        );
        assert_eq!(RawJson::new(&json).expect("JSON").as_str(), json);
    }
}
