//! One overlay over metadata of other dates: what no longer fits is told, and the documents are sound.

use graph_calls_codegen::{
    import::{Metadata, Overlay, Scope, documents},
    model,
    report::Report,
    source::Registry,
};
use serde_json::{Value, json};

/// The documents of these declarations and patches, and the warnings; the documents have a model.
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
    let mut report = Report::new();
    let registry = Registry::from_texts(made.files.clone(), &mut report);
    model(&registry, &mut report);
    assert_eq!(report.finish(), Ok(()));
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
fn members_of_a_choice_are_described_where_it_stands_alone() {
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
            "ring.json#: no type derives from this one: its members are at the root; \
          move what the patch says of them there"
        ]
    );
}

#[test]
fn members_of_a_type_that_stood_alone_are_described_in_its_choice() {
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
fn a_branch_goes_with_its_type_and_its_tag() {
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
    // Only a branch that pins its tag is a branch: `bell` derives, so it does.
    let branches = &document("alarm")["$defs"]["sound"]["oneOf"];
    assert_eq!(branches.as_array().map(Vec::len), Some(2));
    let excluded = &branches[1]["properties"]["@odata.type"]["not"]["enum"];
    assert_eq!(*excluded, json!(["#microsoft.graph.bell"]));
    assert_eq!(
        warnings,
        ["alarm.json#/$defs/sound/oneOf: there is no `gong.json`; the branch is left out"]
    );
}

#[test]
fn a_member_whose_type_is_gone_may_be_any_value() {
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
fn an_answer_goes_with_what_it_is_about() {
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
        ["gongs.json#: this refers to what the metadata lacks; it is left out"]
    );
}

#[test]
fn half_members_and_lost_enum_members_are_told() {
    let mood =
        "<EnumType Name=\"mood\"><Member Name=\"calm\" /><Member Name=\"Angry\" /></EnumType>";
    let ring = json!({ "properties": { "soft": { "description": "Not loud." }, "old": null } });
    let known = json!({ "enum": ["angry", "sad"] });
    let mood_patch = json!({ "anyOf": [known, { "type": "string" }] });
    let types = format!("{RING}{mood}");
    let patches = [
        roots(&["ring", "mood", "gone"]),
        ("mood", mood_patch),
        ("ring", ring),
    ];
    let (document, warnings) = import(&types, &patches);
    assert_eq!(document("ring")["properties"]["soft"], Value::Null);
    assert_eq!(
        warnings,
        [
            "closure.json#/roots: the metadata has no `microsoft.graph.gone`; remove it here, if it is gone for good",
            "mood.json#/anyOf: the metadata has `calm`, which is not here; add it, or the document lacks it",
            "ring.json#/properties/old: `old` is not there to be removed; remove this from the patch",
            "ring.json#/properties/soft: `soft` is no member in the metadata; say what its type is, or remove it from the patch; it is left out",
        ]
    );
}
