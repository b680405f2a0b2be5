//! Irregular CSDL: the warnings, and the resulting documents.

use graph_calls_evolve::import::{Documents, Metadata, Notice, Overlay, Scope, documents};
use serde_json::{Value, json};

fn read(schemas: &str) -> Result<(Metadata, Vec<String>), Notice> {
    let csdl = format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         {schemas}</edmx:DataServices></edmx:Edmx>"
    );
    let (metadata, warnings) = Metadata::read("m.csdl", csdl.as_bytes())?;
    let message =
        |warning: &Notice| format!("{}; {}", warning.reason(), warning.remedy().unwrap_or(""));
    let warnings = warnings.iter().map(message).collect();
    Ok((metadata, warnings))
}

fn schema(declarations: &str) -> String {
    format!(
        "<Schema Namespace=\"n\" Alias=\"a\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">{declarations}</Schema>"
    )
}

fn all(metadata: &Metadata) -> Documents {
    documents(metadata, &Overlay::default(), Scope::All)
}

fn document(documents: &Documents, file: &str) -> Value {
    serde_json::from_str(&documents.files[file]).expect("JSON")
}

#[test]
fn a_base_that_is_not_a_structured_type_is_ignored_with_a_warning() {
    let kinds = "<EnumType Name=\"e\" /><TypeDefinition Name=\"d\" UnderlyingType=\"Edm.Int32\" />";
    for (base, reason) in [
        ("", "`BaseType` of `t` is empty"),
        ("a.gone", "the base `n.gone` of `n.t` is not declared"),
        (
            "Edm.ComplexType",
            "the base `Edm.ComplexType` of `n.t` is not declared",
        ),
        ("n.e", "the base `n.e` of `n.t` is an enum"),
        (
            "n.d",
            "the base `n.d` of `n.t` is a primitive type by another name",
        ),
    ] {
        let ty = format!(
            "{kinds}<ComplexType Name=\"t\" BaseType=\"{base}\"><Property Name=\"p\" Type=\"Edm.String\" /></ComplexType>"
        );
        let (metadata, warnings) = read(&schema(&ty)).expect("metadata");
        assert_eq!(
            warnings,
            [format!("{reason}; the type is read as if it had no base")]
        );
        let made = all(&metadata);
        assert_eq!(made.warnings, []);
        let file = if made.files.contains_key("t.json") {
            "t.json"
        } else {
            "n.t.json"
        };
        let ty = document(&made, file);
        assert_eq!(
            (&ty["allOf"], &ty["properties"]["p"]["type"]),
            (&Value::Null, &json!(["string", "null"]))
        );
    }
}

#[test]
fn an_alias_is_unique() {
    let two = |one: &str, two: &str| {
        let schema = |attributes: &str| {
            format!(
                "<Schema {attributes} xmlns=\"http://docs.oasis-open.org/odata/ns/edm\"><ComplexType Name=\"c\" /></Schema>"
            )
        };
        read(&format!("{}{}", schema(one), schema(two)))
    };
    for (one, other, reason) in [
        (
            "Namespace=\"graph\"",
            "Namespace=\"m.graph\" Alias=\"graph\"",
            "the alias `graph` is also a namespace",
        ),
        (
            "Namespace=\"m.graph\" Alias=\"graph\"",
            "Namespace=\"graph\"",
            "the alias `graph` is also a namespace",
        ),
        (
            "Namespace=\"m.one\" Alias=\"x\"",
            "Namespace=\"m.two\" Alias=\"x\"",
            "the alias `x` is already defined as `m.one`",
        ),
        (
            "Namespace=\"m.one\" Alias=\"Edm\"",
            "Namespace=\"m.two\"",
            "the alias `Edm` is reserved by OData",
        ),
        (
            "Namespace=\"m.one\" Alias=\"odata\"",
            "Namespace=\"m.two\"",
            "the alias `odata` is reserved by OData",
        ),
        (
            "Namespace=\"m.one\" Alias=\"System\"",
            "Namespace=\"m.two\"",
            "the alias `System` is reserved by OData",
        ),
        (
            "Namespace=\"m.one\" Alias=\"Transient\"",
            "Namespace=\"m.two\"",
            "the alias `Transient` is reserved by OData",
        ),
        (
            "Namespace=\"m.one\" Alias=\"a.b\"",
            "Namespace=\"m.two\"",
            "the alias `a.b` is not a name",
        ),
    ] {
        let error = two(one, other).expect_err("an error");
        assert_eq!(error.reason(), reason);
    }
    assert!(
        two(
            "Namespace=\"m.one\" Alias=\"one\"",
            "Namespace=\"m.two\" Alias=\"two\""
        )
        .is_ok()
    );
}

#[test]
fn the_facet_max_length_becomes_the_keyword() {
    let declared = |definition: &str, property: &str| {
        let types = format!(
            "<TypeDefinition Name=\"code\" UnderlyingType=\"Edm.String\"{definition} />\
             <ComplexType Name=\"t\"><Property Name=\"p\" {property} /></ComplexType>"
        );
        let (metadata, warnings) = read(&schema(&types)).expect("metadata");
        (
            document(&all(&metadata), "n.t.json")["properties"]["p"].clone(),
            warnings,
        )
    };
    for (definition, property, limit) in [
        ("", "Type=\"Edm.String\" MaxLength=\"40\"", json!(40)),
        ("", "Type=\"Edm.String\" MaxLength=\"max\"", Value::Null),
        ("", "Type=\"Edm.String\"", Value::Null),
        (" MaxLength=\"20\"", "Type=\"n.code\"", json!(20)),
        (
            " MaxLength=\"20\"",
            "Type=\"a.code\" MaxLength=\"9\"",
            json!(9),
        ),
        (
            " MaxLength=\"max\"",
            "Type=\"a.code\" MaxLength=\"9\"",
            json!(9),
        ),
        (
            "",
            "Type=\"Edm.String\" MaxLength=\"18446744073709551615\"",
            json!(u64::MAX),
        ),
        // Four characters for each three bytes.
        ("", "Type=\"Edm.Binary\" MaxLength=\"4\"", json!(8)),
    ] {
        let (schema, warnings) = declared(definition, property);
        assert_eq!(
            (&schema["maxLength"], warnings),
            (&limit, vec![]),
            "{property}"
        );
    }
    let (list, _) = declared("", "Type=\"Collection(Edm.String)\" MaxLength=\"40\"");
    assert_eq!(
        (&list["maxLength"], &list["items"]["maxLength"]),
        (&Value::Null, &json!(40))
    );
}

#[test]
fn a_facet_with_an_invalid_value_is_ignored_with_a_warning() {
    for (facet, reason) in [
        (
            "MaxLength=\"-1\"",
            "`MaxLength` of `p` is `-1`, not an integer from 0 or `max`",
        ),
        (
            "MaxLength=\"\"",
            "`MaxLength` of `p` is ``, not an integer from 0 or `max`",
        ),
        (
            "MaxLength=\"99999999999999999999\"",
            "`MaxLength` of `p` is `99999999999999999999`, not an integer from 0 or `max`",
        ),
        (
            "Precision=\"x\"",
            "`Precision` of `p` is `x`, not an integer from 0",
        ),
        (
            "Scale=\"some\"",
            "`Scale` of `p` is `some`, not an integer from 0, `variable` or `floating`",
        ),
        (
            "SRID=\"-2\"",
            "`SRID` of `p` is `-2`, not an integer from 0 or `variable`",
        ),
        (
            "Unicode=\"maybe\"",
            "`Unicode` of `p` is `maybe`, not `true` or `false`",
        ),
    ] {
        let ty = format!(
            "<ComplexType Name=\"t\"><Property Name=\"p\" Type=\"Edm.String\" {facet} /></ComplexType>"
        );
        let (metadata, warnings) = read(&schema(&ty)).expect("metadata");
        assert_eq!(warnings, [format!("{reason}; it is ignored")]);
        let p = &document(&all(&metadata), "n.t.json")["properties"]["p"];
        assert_eq!(*p, json!({ "type": ["string", "null"] }));
    }
}

#[test]
fn names_that_windows_reserves_are_changed() {
    let types = "<ComplexType Name=\"con\" /><ComplexType Name=\"NUL\" /><ComplexType Name=\"lpt9\" /><ComplexType Name=\"console\" />";
    let csdl = format!(
        "<Schema Namespace=\"microsoft.graph\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">{types}</Schema>"
    );
    let (metadata, _) = read(&csdl).expect("metadata");
    let made = all(&metadata);
    let names: Vec<&str> = made.files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["_NUL.json", "_con.json", "_lpt9.json", "console.json"]
    );
}
