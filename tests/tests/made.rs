//! Values that were made by hand, and not read.

use graph_calls_model::{Call, ResourceData, Valid};

/// The tag of a participant in the variant of a call: as JSON a valid participant, so that it would be read back as
/// something else than it is here.
#[test]
fn a_variant_with_the_tag_of_another_one_is_told_as_such() {
    let mut call = Call::new();
    call.odata_type = Some("#microsoft.graph.participant".into());
    let invalid = Valid::new(ResourceData::Call(Box::new(call))).expect_err("no call");
    let violations = invalid.violations();
    let keywords: Vec<&str> = violations
        .iter()
        .map(graph_calls_model::Violation::keyword)
        .collect();
    assert!(!keywords.contains(&"syntax"), "{violations}");
}
