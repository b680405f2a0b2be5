//! Source that `graph-calls generate` wrote is a module like any other.
//!
//! The command's own test holds `committed/generated.rs` against the documents beside it.

use generated::{Caller, PickUp, Ring, RingState};

#[allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    unreachable_pub,
    reason = "not written by hand"
)]
mod generated {
    include!("committed/generated.rs");
}

#[test]
fn payloads_are_read_validated_and_written() {
    let text =
        br##"{"from":{"@odata.type":"#example.person","name":"Adele"},"state":"parked","x":1}"##;
    let ring = Ring::from_slice(text).expect("a valid ring");
    assert!(matches!(&ring.from, Caller::Person(person) if person.name == "Adele"));
    assert!(matches!(&ring.state, Some(RingState::Other(text)) if text == "parked"));
    assert_eq!(ring.to_vec(), text);
    let violations = Ring::from_slice(br#"{"from":{"@odata.type":"?"},"seconds":91}"#);
    let violations = violations.expect_err("too long");
    assert_eq!(violations.instance_locations(), ["/seconds"]);
}

#[test]
fn a_request_has_its_builder() {
    let request = PickUp::builder("https://bot.contoso.com").tones(["a", "b"]);
    assert_eq!(
        request.clone().build().expect("valid").to_vec(),
        br#"{"callback":"https://bot.contoso.com","tones":["a","b"]}"#
    );
    assert!(request.tones(["a", "b", "c"]).build().is_err());
}
