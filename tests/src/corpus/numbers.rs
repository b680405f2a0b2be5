//! Numbers: their grammar anywhere, and their value where a document bounds it.

use super::Corpus;

const TOPIC: &str = "numbers";

const GOOD: [&str; 30] = [
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1.0",
    "0.1",
    "-0.0",
    "0.0000000000000000000000001",
    "1e1",
    "1E1",
    "1e+1",
    "1e-1",
    "1e01",
    "1E-0007",
    "0e0",
    "0E+99",
    "1.5E-10",
    "123456789012345678901234567890",
    "0.1000000000000000055511151231257827",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "1.7976931348623157e308",
    "5e-324",
    "1e-400",
    "1e-99999999999999999999",
];

/// JSON, but greater than any float.
const GREAT: [&str; 5] = [
    "1e400",
    "-1e400",
    "1.8e308",
    "1e99999999999999999999",
    "-1E+999",
];

const BAD: [&str; 38] = [
    "01",
    "00",
    "-01",
    "+1",
    "-",
    "--1",
    "-+1",
    "1.",
    ".5",
    "-.5",
    "1.e1",
    "1..2",
    "1.2.3",
    "1e",
    "1e+",
    "1E-",
    "1e1.5",
    "1e1e1",
    "e1",
    "0x10",
    "0X1",
    "0b1",
    "0o7",
    "1_000",
    "1'000",
    "1,5]x[",
    "NaN",
    "nan",
    "Infinity",
    "-Infinity",
    "inf",
    "1f",
    "1n",
    "1L",
    "١",
    "½",
    "−1",
    "1 000",
];

pub(super) fn add(corpus: &mut Corpus) {
    for number in GOOD {
        corpus.anywhere(TOPIC, number.as_bytes(), true, true);
    }
    for number in GREAT {
        corpus.anywhere(TOPIC, number.as_bytes(), true, false);
    }
    for number in BAD {
        corpus.anywhere(TOPIC, number.as_bytes(), false, true);
    }
    for zeros in [400, 20_000] {
        // `0.00…1` and `1000….0`: no exponent, and as far from a float's digits.
        let digits = "0".repeat(zeros);
        corpus.anywhere(TOPIC, format!("0.{digits}1").as_bytes(), true, true);
        corpus.anywhere(TOPIC, format!("1{digits}").as_bytes(), true, false);
        corpus.anywhere(TOPIC, format!("1.{digits}").as_bytes(), true, true);
    }
    bounded(corpus);
    doubles(corpus);
}

/// A share in percent is an Edm.Double from 0 to 100, compared exactly.
fn doubles(corpus: &mut Corpus) {
    let before = r##"{"callLegId":"x","participantId":"y","mediaQualityList":[{"@odata.type":"#microsoft.graph.teleconferenceDeviceAudioQuality","averageInboundPacketLossRateInPercentage":"##;
    let before = format!(r#"{{"quality":{before}"#);
    for (value, valid) in [
        ("0", true),
        ("-0.0", true),
        ("1e-400", true),
        ("99.99999999999999999999", true),
        ("1e2", true),
        ("null", true),
        ("\"NaN\"", true),
        ("\"-INF\"", true),
        ("\"\\u0049NF\"", true),
        ("\"Infinity\"", false),
        ("\"1\"", false),
        ("true", false),
        ("{}", false),
        (r#"{"$serde_json::private::Number":"1"}"#, false),
        (r#"{"$serde_json::private::RawValue":"1"}"#, false),
    ] {
        let text = format!("{before}{value}}}]}}}}");
        corpus.add(TOPIC, "logTeleconferenceDeviceQuality", text, valid);
    }
    // Beyond what the reference compares: it rounds.
    for value in ["100.0000000000000000001", "-1e-400", "1e400", "-1e999"] {
        let text = format!("{before}{value}}}]}}}}");
        corpus
            .add(TOPIC, "logTeleconferenceDeviceQuality", text, false)
            .within_floats = false;
    }
}

/// `resultInfo` has an Int32, `toneInfo` an Int64; an integer is what has no fraction.
fn bounded(corpus: &mut Corpus) {
    for (number, int32, int64) in [
        ("0", true, true),
        ("-0", true, true),
        ("-0.0", true, true),
        ("0e5", true, true),
        ("200.0", true, true),
        ("2e2", true, true),
        ("2E+2", true, true),
        ("20000e-2", true, true),
        ("0.2e3", true, true),
        ("200.5", false, false),
        ("2e-1", false, false),
        ("0.1", false, false),
        ("1e-1", false, false),
        ("2147483647", true, true),
        ("2147483648", false, true),
        ("-2147483648", true, true),
        ("-2147483649", false, true),
        ("2147483647.0", true, true),
        ("2147483647.5", false, false),
        ("2.147483647e9", true, true),
        ("3000000000", false, true),
        ("1e9", true, true),
        ("1e10", false, true),
        ("1e18", false, true),
        ("1e19", false, false),
        ("1e300", false, false),
        ("-1e300", false, false),
        ("9223372036854775807", false, true),
        ("-9223372036854775808", false, true),
        ("18446744073709551616", false, false),
    ] {
        corpus.add(TOPIC, "resultInfo", format!("{{\"code\":{number}}}"), int32);
        corpus.add(
            TOPIC,
            "resultInfo",
            format!("{{\"code\":1,\"subcode\":{number}}}"),
            int32,
        );
        corpus.add(
            TOPIC,
            "call",
            format!("{{\"ringingTimeoutInSeconds\":{number}}}"),
            int32,
        );
        corpus.add(
            TOPIC,
            "toneInfo",
            format!("{{\"sequenceId\":{number}}}"),
            int64,
        );
    }
    for (value, valid) in [
        ("\"1\"", false),
        // What is received may be null where it may be absent.
        ("null", true),
        ("true", false),
        ("[1]", false),
        ("{}", false),
        ("[]", false),
        (r#"{"$serde_json::private::Number":"1"}"#, false),
        (r#"{"$serde_json::private::RawValue":"1"}"#, false),
        ("\"\"", false),
        ("\"NaN\"", false),
    ] {
        corpus.add(TOPIC, "resultInfo", format!("{{\"code\":{value}}}"), valid);
        corpus.add(
            TOPIC,
            "toneInfo",
            format!("{{\"sequenceId\":{value}}}"),
            valid,
        );
    }
}
