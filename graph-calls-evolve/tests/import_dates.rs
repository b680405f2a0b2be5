//! One overlay with several versions of metadata: warnings where it no longer fits, and valid documents.

use graph_calls_codegen::{model, source::Registry};
use graph_calls_evolve::import::{Metadata, Overlay, Scope, documents};
use serde_json::{Value, json};

/// Imports declarations with patches; returns the documents and warnings, and asserts that the
/// documents have a model.
fn import(
    declarations: &str,
    patches: &[(&str, Value)],
) -> (impl Fn(&str) -> Value + use<>, Vec<String>) {
    let csdl = format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"microsoft.graph\" Alias=\"graph\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\
         {declarations}</Schema></edmx:DataServices></edmx:Edmx>"
    );
    let (metadata, warnings) = Metadata::read("m.csdl", csdl.as_bytes()).expect("metadata");
    assert_eq!(warnings, []);
    let files = patches
        .iter()
        .map(|(name, patch)| (format!("{name}.json"), patch.to_string()));
    let overlay = Overlay::read(files).expect("an overlay");
    let made = documents(&metadata, &overlay, Scope::Closure);
    let registry = Registry::from_texts(made.files.clone());
    let model = registry.and_then(|registry| model(&registry));
    assert_eq!(model.map(drop), Ok(()));
    let warnings = made.warnings.iter().map(ToString::to_string).collect();
    let document = move |name: &str| {
        let text = made
            .files
            .get(&format!("{name}.json"))
            .map_or("null", |text| text);
        serde_json::from_str(text).expect("JSON")
    };
    (document, warnings)
}

fn roots(names: &[&str]) -> (&'static str, Value) {
    let roots: Vec<String> = names
        .iter()
        .map(|name| format!("microsoft.graph.{name}"))
        .collect();
    ("closure", json!({ "roots": roots }))
}

const RING: &str =
    "<ComplexType Name=\"ring\"><Property Name=\"loud\" Type=\"Edm.Boolean\" /></ComplexType>";
const BELL: &str = "<ComplexType Name=\"bell\" BaseType=\"graph.ring\" />";

#[test]
fn a_patch_of_a_choice_applies_to_an_object() {
    let patch = json!({ "$defs": { "base": {
        "description": "Any ring.",
        "properties": { "loud": { "description": "Whether it wakes people." } }
    } } });
    let (document, warnings) = import(RING, &[roots(&["ring"]), ("ring", patch)]);
    let ring = document("ring");
    assert_eq!(
        ring["properties"]["loud"]["description"],
        "Whether it wakes people."
    );
    assert_eq!(ring["$defs"], Value::Null);
    assert_eq!(
        warnings,
        [
            "ring.json#: no type derives from this one, so its members are at the root; \
          move their patches there"
        ]
    );
}

#[test]
fn a_patch_of_an_object_applies_to_a_choice() {
    let patch = json!({
        "description": "A ring.",
        "properties": { "loud": { "description": "Whether it wakes people." } },
        "required": ["loud"]
    });
    let both = format!("{RING}{BELL}");
    let (document, warnings) = import(&both, &[roots(&["ring"]), ("ring", patch)]);
    let ring = document("ring");
    let base = &ring["$defs"]["base"];
    assert_eq!(
        base["properties"]["loud"]["description"],
        "Whether it wakes people."
    );
    assert_eq!(
        (&base["required"], &ring["required"]),
        (&json!(["loud"]), &Value::Null)
    );
    assert_eq!(
        (&ring["description"], &ring["properties"]),
        (&json!("A ring."), &Value::Null)
    );
    assert_eq!(warnings.len(), 1, "{warnings:?}");
}

#[test]
fn a_branch_is_removed_with_its_type_and_its_tag() {
    let branch =
        |name: &str| json!({ "$ref": format!("{name}.json"), "required": ["@odata.type"] });
    let tags = ["#microsoft.graph.bell", "#microsoft.graph.gong"];
    let unknown = json!({ "type": "string", "not": { "enum": tags } });
    let other = json!({
        "$ref": "#/$defs/otherSound", "required": ["@odata.type"], "properties": { "@odata.type": unknown }
    });
    let patch = json!({ "properties": { "sound": { "$ref": "#/$defs/sound" } }, "$defs": {
        "sound": { "title": "sound", "oneOf": [branch("bell"), branch("gong"), other] },
        "otherSound": { "title": "otherSound", "type": "object",
            "properties": { "@odata.type": { "type": "string" } } } } });
    let alarm = "<ComplexType Name=\"alarm\" />";
    let types = format!("{RING}{BELL}{alarm}");
    let (document, warnings) = import(&types, &[roots(&["ring", "alarm"]), ("alarm", patch)]);
    // `bell` is a derived type, so its document pins the tag.
    let branches = &document("alarm")["$defs"]["sound"]["oneOf"];
    assert_eq!(branches.as_array().map(Vec::len), Some(2));
    let excluded = &branches[1]["properties"]["@odata.type"]["not"]["enum"];
    assert_eq!(*excluded, json!(["#microsoft.graph.bell"]));
    assert_eq!(
        warnings,
        ["alarm.json#/$defs/sound/oneOf: there is no `gong.json`; the branch is ignored"]
    );
}

#[test]
fn a_member_whose_type_was_removed_accepts_any_value() {
    let gong =
        json!({ "anyOf": [{ "$ref": "gong.json" }, { "type": "null" }], "description": "A gong." });
    let gongs = json!({ "type": "array", "items": { "$ref": "gong.json" } });
    let patch = json!({ "properties": { "gong": gong, "gongs": gongs } });
    let (document, warnings) = import(RING, &[roots(&["ring"]), ("ring", patch)]);
    let properties = &document("ring")["properties"];
    assert_eq!(properties["gong"], json!({ "description": "A gong." }));
    assert_eq!(properties["gongs"], json!({ "type": "array", "items": {} }));
    assert_eq!(warnings.len(), 2, "{warnings:?}");
}

#[test]
fn a_response_is_removed_with_its_type() {
    let closure =
        json!({ "roots": ["microsoft.graph.ring"], "documented": { "gongs": "", "rings": "" } });
    let of = |name: &str| {
        json!({ "type": "object", "properties": {
            "value": { "type": "array", "items": { "$ref": format!("{name}.json") } } } })
    };
    let (document, warnings) = import(
        RING,
        &[
            ("closure", closure),
            ("gongs", of("gong")),
            ("rings", of("ring")),
        ],
    );
    assert_eq!(document("gongs"), Value::Null);
    assert_eq!(document("rings")["title"], "rings");
    assert_eq!(
        warnings,
        ["gongs.json#: the document refers to types that the metadata lacks; it is ignored"]
    );
}

#[test]
fn patches_without_a_target_are_reported() {
    let ring = json!({ "properties": { "soft": { "description": "Not loud." }, "old": null } });
    let patches = [roots(&["ring", "gone"]), ("ring", ring)];
    let (document, warnings) = import(RING, &patches);
    assert_eq!(document("ring")["properties"]["soft"], Value::Null);
    assert_eq!(
        warnings,
        [
            "closure.json#/roots: the metadata has no `microsoft.graph.gone`; remove it here if it was removed from Graph",
            "ring.json#/properties/old: `old` does not exist, so it cannot be removed; remove this from the patch",
            "ring.json#/properties/soft: `soft` is not a member in the metadata; give its type, or remove it from the patch; it is ignored",
        ]
    );
}

const MOOD: &str =
    "<EnumType Name=\"mood\"><Member Name=\"calm\" /><Member Name=\"Angry\" /></EnumType>";

#[test]
fn a_patch_adds_members_to_an_enum() {
    for (more, members, warnings) in [
        (json!(["sad"]), json!(["calm", "Angry", "sad"]), 0),
        // Members that differ only in case have the same name in Rust; the patch decides the spelling.
        (json!(["angry", "sad"]), json!(["calm", "angry", "sad"]), 0),
        (json!(["calm", "sad"]), json!(["calm", "Angry", "sad"]), 1),
        (json!([]), json!(["calm", "Angry"]), 0),
    ] {
        let patch = json!({ "anyOf": [{ "enum": more }, { "type": "string" }] });
        let (document, reported) = import(MOOD, &[roots(&["mood"]), ("mood", patch)]);
        assert_eq!(document("mood")["anyOf"][0]["enum"], members);
        assert_eq!(reported.len(), warnings, "{reported:?}");
    }
}

#[test]
fn a_member_that_the_patch_adds_precedes_the_unknown_future_value() {
    let mood = "<EnumType Name=\"mood\"><Member Name=\"calm\" /><Member Name=\"unknownFutureValue\" /></EnumType>";
    let patch = json!({ "anyOf": [{ "enum": ["sad"] }, { "type": "string" }] });
    let (document, _) = import(mood, &[roots(&["mood"]), ("mood", patch)]);
    let members = json!(["calm", "sad", "unknownFutureValue"]);
    assert_eq!(document("mood")["anyOf"][0]["enum"], members);
}

/// Imports a member of the type `ring` with these attributes and this patch.
fn patched(attributes: &str, patch: &Value) -> (Value, Vec<String>) {
    let types = format!(
        "<ComplexType Name=\"ring\"><Property Name=\"at\" {attributes} /></ComplexType>\
         <ComplexType Name=\"place\" />{MOOD}"
    );
    let patch = json!({ "properties": { "at": patch } });
    let patches = [roots(&["ring", "place", "mood"]), ("ring", patch)];
    let (document, warnings) = import(&types, &patches);
    (document("ring")["properties"]["at"].clone(), warnings)
}

#[test]
fn a_patch_with_a_different_type_replaces_the_declaration_and_the_warning_shows_both() {
    let place = json!({ "anyOf": [{ "$ref": "place.json" }, { "type": "null" }] });
    let text = json!({ "type": ["string", "null"] });
    let count = json!({ "type": ["integer", "null"], "minimum": 0, "maximum": 9 });
    let list = json!({ "type": "array", "items": { "$ref": "place.json" } });
    for (attributes, patch) in [
        ("Type=\"Collection(graph.place)\"", &place),
        ("Type=\"Edm.Int32\"", &place),
        ("Type=\"graph.mood\"", &place),
        ("Type=\"graph.mood\"", &text),
        ("Type=\"graph.place\" Nullable=\"false\"", &text),
        ("Type=\"Edm.Duration\"", &count),
        ("Type=\"Edm.Double\"", &count),
        ("Type=\"graph.place\"", &list),
        ("Type=\"Collection(Edm.String)\"", &count),
    ] {
        let (at, warnings) = patched(attributes, patch);
        assert_eq!(at, *patch, "{attributes}");
        assert_eq!(warnings.len(), 1, "{attributes}: {warnings:?}");
        let warning = warnings.join("");
        let start = "ring.json#/properties/at: the metadata declares `{";
        let shows = format!("the patch overrides it with `{patch}`");
        assert!(
            warning.starts_with(start) && warning.contains(&shows),
            "{warning}"
        );
    }
}

#[test]
fn a_patch_that_lists_what_it_overrides_is_reported_only_when_the_metadata_changes() {
    let patch = json!({ "type": ["string", "null"], "$overrides": { "type": "string" } });
    let merged = json!({ "type": ["string", "null"] });
    let warnings = |attributes: &str| {
        let (at, warnings) = patched(attributes, &patch);
        assert_eq!(at, merged, "{attributes}");
        warnings.join("\n")
    };
    assert_eq!(warnings("Type=\"Edm.String\" Nullable=\"false\""), "");
    let other = warnings("Type=\"graph.place\" Nullable=\"false\"");
    let shows = r#"the metadata now declares `{"$ref":"place.json"}`"#;
    assert!(
        other.contains(shows) && other.contains(r#"overrides `{"type":"string"}`"#),
        "{other}"
    );
    let same = warnings("Type=\"Edm.String\"");
    assert!(same.contains("the patch repeats `"), "{same}");
    assert!(same.contains("overrides nothing in the metadata"), "{same}");
}

#[test]
fn a_wider_limit_than_that_of_the_metadata_is_reported_and_a_narrower_one_is_not() {
    for (patch, merged, count) in [
        (json!({ "minimum": 1 }), [1, 255], 0),
        (json!({ "maximum": 9 }), [0, 9], 0),
        (json!({ "maximum": 256 }), [0, 256], 1),
        (json!({ "minimum": 0 }), [0, 255], 1),
    ] {
        let (at, warnings) = patched("Type=\"Edm.Byte\"", &patch);
        assert_eq!(json!([at["minimum"], at["maximum"]]), json!(merged));
        assert_eq!(warnings.len(), count, "{warnings:?}");
    }
}

#[test]
fn a_patch_that_leaves_only_null_valid_is_ignored() {
    let enum_ = json!({ "enum": ["a"], "description": "About." });
    let (at, warnings) = patched("Type=\"graph.place\"", &enum_);
    assert_eq!(
        at["anyOf"],
        json!([{ "$ref": "place.json" }, { "type": "null" }])
    );
    assert_eq!(
        (&at["enum"], &at["description"]),
        (&Value::Null, &json!("About."))
    );
    let expected = "with the patch only null is valid";
    assert!(
        warnings.iter().any(|warning| warning.contains(expected)),
        "{warnings:?}"
    );
}

#[test]
fn a_patch_of_a_base_does_not_contradict_a_derived_type() {
    let types = format!(
        "{RING}<ComplexType Name=\"bell\" BaseType=\"graph.ring\">\
         <Property Name=\"tone\" Type=\"Collection(Edm.String)\" /></ComplexType>"
    );
    let tone = json!({ "description": "How high.", "type": ["string", "null"] });
    let patch = json!({ "$defs": { "base": { "properties": { "tone": tone } } } });
    let (document, warnings) = import(&types, &[roots(&["ring"]), ("ring", patch)]);
    let tone = &document("ring")["$defs"]["base"]["properties"]["tone"];
    assert_eq!(*tone, json!({ "description": "How high." }));
    assert_eq!(
        document("bell")["properties"]["tone"]["type"],
        json!(["array", "null"])
    );
    assert_eq!(warnings.len(), 1, "{warnings:?}");
}

#[test]
fn a_choice_of_a_patch_gets_a_branch_for_each_derived_type() {
    let chime = "<ComplexType Name=\"chime\" BaseType=\"graph.bell\" />";
    let other = json!({ "$ref": "#/$defs/otherSound", "required": ["@odata.type"], "properties": {
        "@odata.type": { "type": "string", "not": { "enum": [] } } } });
    let ring = json!({ "$ref": "ring.json", "required": ["@odata.type"] });
    let list = |items: &Value| json!({ "type": "array", "minItems": 1, "items": items });
    let others = json!({ "type": "array", "items": other });
    let patch = json!({ "properties": { "sound": { "$ref": "#/$defs/sound" } }, "$defs": {
        "sound": { "title": "sound", "oneOf": [ring, other, list(&ring), others] },
        "otherSound": { "title": "otherSound", "type": "object",
            "properties": { "@odata.type": { "type": "string" } } } } });
    let alarm = "<ComplexType Name=\"alarm\" />";
    let tags = |below: &[&str]| -> Vec<String> {
        let names = std::iter::once("ring").chain(below.iter().copied());
        names
            .map(|name| format!("#microsoft.graph.{name}"))
            .collect()
    };
    for (types, below) in [
        (format!("{RING}{alarm}"), &[][..]),
        (format!("{RING}{BELL}{alarm}"), &["bell"]),
        (format!("{RING}{BELL}{chime}{alarm}"), &["bell", "chime"]),
    ] {
        let roots = roots(&["ring", "alarm"]);
        let (document, warnings) = import(&types, &[roots, ("alarm", patch.clone())]);
        assert_eq!(warnings, [""; 0]);
        let branches = document("alarm")["$defs"]["sound"]["oneOf"].clone();
        let count = 1 + below.len();
        assert_eq!(branches.as_array().map(Vec::len), Some(2 * count + 2));
        for rest in [&branches[count], &branches[2 * count + 1]["items"]] {
            let excluded = &rest["properties"]["@odata.type"]["not"]["enum"];
            assert_eq!(*excluded, json!(tags(below)));
        }
    }
}

#[test]
fn an_implied_branch_need_not_be_in_the_patch() {
    let branch =
        |name: &str| json!({ "$ref": format!("{name}.json"), "required": ["@odata.type"] });
    let other = json!({ "$ref": "#/$defs/otherSound", "required": ["@odata.type"], "properties": {
        "@odata.type": { "type": "string", "not": { "enum": [] } } } });
    let patch = json!({ "properties": { "sound": { "$ref": "#/$defs/sound" } }, "$defs": {
        "sound": { "title": "sound", "oneOf": [branch("ring"), branch("bell"), other] },
        "otherSound": { "title": "otherSound", "type": "object",
            "properties": { "@odata.type": { "type": "string" } } } } });
    let types = format!("{RING}{BELL}<ComplexType Name=\"alarm\" />");
    let (_, warnings) = import(&types, &[roots(&["ring", "alarm"]), ("alarm", patch)]);
    let expected = "alarm.json#/$defs/sound/oneOf/1: the branch of `microsoft.graph.bell` is implied by that of \
         `microsoft.graph.ring`; remove it from the patch; the import adds it";
    assert_eq!(warnings, [expected]);
}

#[test]
fn the_link_of_an_action_has_the_schema_of_its_response() {
    let types = format!(
        "{RING}<EntityType Name=\"bell\" />\
         <Action Name=\"a\" IsBound=\"true\"><Parameter Name=\"it\" Type=\"graph.bell\" /><ReturnType Type=\"graph.ring\" /></Action>\
         <Action Name=\"b\" IsBound=\"true\"><Parameter Name=\"it\" Type=\"graph.bell\" /><ReturnType Type=\"Collection(graph.ring)\" /></Action>\
         <Action Name=\"c\" IsBound=\"true\"><Parameter Name=\"it\" Type=\"graph.bell\" /><ReturnType Type=\"Edm.Int32\" Nullable=\"false\" /></Action>\
         <Action Name=\"d\" IsBound=\"true\"><Parameter Name=\"it\" Type=\"graph.bell\" /></Action>\
         <EntityContainer Name=\"k\"><EntitySet Name=\"bells\" EntityType=\"graph.bell\" /></EntityContainer>"
    );
    let closure = json!({ "roots": ["microsoft.graph.bell"], "services": ["bells"] });
    let (document, warnings) = import(&types, &[("closure", closure)]);
    assert_eq!(warnings, [""; 0]);
    // The answer is imported as well.
    assert_eq!(document("ring")["title"], "ring");
    let wrapped = |value: Value| json!({ "type": "object", "properties": { "value": value }, "required": ["value"] });
    let count = json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX });
    for (name, answer) in [
        ("a", json!({ "$ref": "ring.json" })),
        (
            "b",
            wrapped(json!({ "type": "array", "items": { "$ref": "ring.json" } })),
        ),
        ("c", wrapped(count)),
        ("d", Value::Null),
    ] {
        assert_eq!(document(name)["links"][0]["targetSchema"], answer, "{name}");
    }
}
