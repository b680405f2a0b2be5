//! Bytes that are no UTF-8, and UTF-8 that is dressed up as something else.

use super::Corpus;

const TOPIC: &str = "encodings";
const CALL: &str = r##"{"@odata.type":"#microsoft.graph.call","subject":"é€😀"}"##;

/// Each is no UTF-8 wherever it stands.
const BAD: [&[u8]; 22] = [
    b"\x80",
    b"\xbf",
    b"\xc0\x80",
    b"\xc0\xaf",
    b"\xc1\xbf",
    b"\xe0\x80\x80",
    b"\xe0\x9f\xbf",
    b"\xf0\x80\x80\x80",
    b"\xf0\x8f\xbf\xbf",
    b"\xed\xa0\x80",
    b"\xed\xbf\xbf",
    b"\xed\xa0\xbd\xed\xb8\x80",
    b"\xf4\x90\x80\x80",
    b"\xf5\x80\x80\x80",
    b"\xfe",
    b"\xff",
    b"\xfe\xff",
    b"\xc3",
    b"\xe2\x82",
    b"\xf0\x9f\x98",
    b"\xe9t\xe9",
    b"\xf8\x88\x80\x80\x80",
];

pub(super) fn add(corpus: &mut Corpus) {
    for bytes in BAD {
        corpus.anywhere(TOPIC, &[b"\"", bytes, b"\""].concat(), false, true);
        corpus.anywhere(TOPIC, &[b"{\"", bytes, b"\":1}"].concat(), false, true);
        corpus.add(TOPIC, "call", [CALL.as_bytes(), bytes].concat(), false);
        corpus.add(TOPIC, "call", [bytes, CALL.as_bytes()].concat(), false);
    }
    // RFC 8259 forbids a byte order mark to writers; readers may reject it, and the reference does.
    let wide =
        |order: fn(u16) -> [u8; 2]| -> Vec<u8> { CALL.encode_utf16().flat_map(order).collect() };
    for (mark, text) in [
        (&b"\xef\xbb\xbf"[..], CALL.as_bytes().to_vec()),
        (b"\xff\xfe", wide(u16::to_le_bytes)),
        (b"\xfe\xff", wide(u16::to_be_bytes)),
        (b"", wide(u16::to_le_bytes)),
        (b"", wide(u16::to_be_bytes)),
        (
            b"\xff\xfe\0\0",
            CALL.chars()
                .flat_map(|c| u32::from(c).to_le_bytes())
                .collect(),
        ),
        (
            b"\0\0\xfe\xff",
            CALL.chars()
                .flat_map(|c| u32::from(c).to_be_bytes())
                .collect(),
        ),
        (b"+/v8-", CALL.as_bytes().to_vec()),
        (b"\x1f\x8b\x08", CALL.as_bytes().to_vec()),
    ] {
        corpus.add(TOPIC, "call", [mark, &text].concat(), false);
    }
    for text in [
        "é",
        "€",
        "😀",
        "\u{7f}",
        "\u{80}",
        "\u{7ff}",
        "\u{800}",
        "\u{ffff}",
        "\u{fffe}",
        "\u{10ffff}",
        "\u{feff}",
        "\u{2028}",
        "e\u{301}",
    ] {
        corpus.anywhere(TOPIC, format!("\"{text}\"").as_bytes(), true, true);
        corpus.anywhere(TOPIC, format!("{{\"{text}\":1}}").as_bytes(), true, true);
    }
}
