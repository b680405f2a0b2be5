//! Bytes without sense, and sense between much that means nothing.

use super::Corpus;
use crate::random::Random;

const TOPIC: &str = "noise";
const SEED: u64 = 0x006f_6973_6521;

pub(super) fn add(corpus: &mut Corpus) {
    let mut random = Random(SEED);
    let mut bytes = |count: usize, of: &[u8]| -> Vec<u8> {
        (0..count).map(|_| of[random.below(of.len())]).collect()
    };
    let any: Vec<u8> = (0..=255).collect();
    // What begins so is no object, whatever follows.
    for first in b"\0\x01\x7f\x80\xffAa%&()*+,./:;<=>?@^_`|}~]\\" {
        for length in [0, 7, 100, 3000] {
            let text = [&[*first][..], &bytes(length, &any)].concat();
            corpus.add(TOPIC, "call", text, false);
        }
    }
    // What JSON is made of, but a quote that is never closed at its end.
    for length in [10, 100, 1000] {
        for _ in 0..10 {
            let text = [&bytes(length, b"{}[]:,0123456789 truefalsn"), &b"\""[..]].concat();
            corpus.add(TOPIC, "call", text, false);
        }
    }
    for _ in 0..30 {
        // Members that nobody knows around those that count.
        let member = |text: Vec<u8>| format!("\"_{}\":[", String::from_utf8_lossy(&text));
        let one = member(bytes(9, b"abcdefghij")) + "1,{}],";
        let two = member(bytes(10, b"klmnopqrst")) + "null]";
        let text = format!("{{{one}\"changeType\":\"created\",\"resourceUrl\":\"/x\",{two}}}");
        corpus.add(TOPIC, "commsNotification", text.as_str(), true);
        corpus.add(
            TOPIC,
            "commsNotification",
            text.replace("\"created\"", "[]"),
            false,
        );
        // White space, much of it.
        let spaces = String::from_utf8_lossy(&bytes(300, b" \t\r\n")).into_owned();
        corpus.add(
            TOPIC,
            "commsNotification",
            text.replace(',', &format!("{spaces},{spaces}")),
            true,
        );
    }
}
