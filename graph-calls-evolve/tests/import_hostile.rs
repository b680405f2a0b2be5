//! Hostile metadata: the import returns a result, and in time.

use graph_calls_evolve::import::{Metadata, Notice, Overlay, Scope, documents};

const SMALL: &str = include_str!("import/small.csdl");

/// Reads the metadata and generates all documents.
fn import(text: &[u8]) -> Result<usize, Notice> {
    let (metadata, _) = Metadata::read("m.csdl", text)?;
    Ok(documents(&metadata, &Overlay::default(), Scope::All)
        .files
        .len())
}

/// A schema with these declarations.
fn schema(declarations: &str) -> String {
    format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\">\
         <edmx:DataServices><Schema Namespace=\"n\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\
         {declarations}</Schema></edmx:DataServices></edmx:Edmx>"
    )
}

fn error(text: &str) -> String {
    import(text.as_bytes()).expect_err("an error").to_string()
}

/// Numbers without a pattern, the same on every run.
fn numbers() -> impl Iterator<Item = usize> {
    let mut state = 0x9e37_79b9_u32;
    std::iter::from_fn(move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        usize::try_from(state).ok()
    })
}

#[test]
fn a_text_that_is_cut_off_anywhere_is_an_error() {
    let whole = SMALL.trim_end();
    for end in (0..whole.len()).step_by(5) {
        if whole.is_char_boundary(end) {
            assert!(import(&whole.as_bytes()[..end]).is_err(), "{end}");
        }
    }
    assert!(import(whole.as_bytes()).is_ok());
}

#[test]
fn no_mutation_makes_the_import_panic() {
    let mut numbers = numbers();
    let mut next = |below: usize| numbers.next().unwrap_or(0) % below;
    for _ in 0..1500 {
        let mut text = SMALL.as_bytes().to_vec();
        for _ in 0..=next(3) {
            let at = next(text.len());
            match next(4) {
                0 => text[at] = u8::try_from(next(256)).unwrap_or(0),
                1 => drop(text.remove(at)),
                2 => text.insert(at, b"<>&\"'/= x\n"[next(10)]),
                // A piece of the text, somewhere else.
                _ => {
                    let length = next(60).min(text.len() - at);
                    let piece = text[at..at + length].to_vec();
                    let to = next(text.len());
                    text.splice(to..to, piece);
                }
            }
        }
        // An error is fine; only a panic fails the test.
        let _ = import(&text);
    }
}

#[test]
fn too_deeply_nested_elements_are_an_error() {
    let deep = schema(&"<a>".repeat(100_000));
    assert!(error(&deep).contains("elements are nested more than 256 levels deep"));
}

#[test]
fn entities_are_rejected_before_they_expand() {
    let bomb = "<!DOCTYPE b [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><b>&b;</b>";
    assert!(error(bomb).starts_with("m.csdl:1:1: a document type declaration"));
    let attribute = schema("<ComplexType Name=\"&b;\" />");
    assert!(error(&attribute).contains("in `Name`"));
}

#[test]
fn a_long_chain_of_bases_is_an_error() {
    use std::fmt::Write as _;
    let mut types = "<ComplexType Name=\"t0\" />".to_owned();
    for index in 1..5000 {
        let base = index - 1;
        let _ = write!(
            types,
            "<ComplexType Name=\"t{index}\" BaseType=\"n.t{base}\" />"
        );
    }
    assert!(error(&schema(&types)).contains("has more than 64 bases"));
}

#[test]
fn a_cycle_of_bases_is_an_error() {
    let two =
        "<ComplexType Name=\"a\" BaseType=\"n.b\" /><ComplexType Name=\"b\" BaseType=\"n.a\" />";
    assert!(error(&schema(two)).contains("`n.a` derives from itself"));
    let own = "<ComplexType Name=\"a\" BaseType=\"n.a\" />";
    assert!(error(&schema(own)).contains("`n.a` derives from itself"));
}

#[test]
fn bases_that_are_not_types_are_ignored() {
    let types = "<EnumType Name=\"e\" /><ComplexType Name=\"a\" BaseType=\"n.e\" />\
                 <ComplexType Name=\"b\" BaseType=\"n.gone\" /><ComplexType Name=\"c\" BaseType=\"Edm.String\" />";
    assert_eq!(import(schema(types).as_bytes()), Ok(4));
}

#[test]
fn file_names_are_unique_on_every_system() {
    let types = "<ComplexType Name=\"call\" /><ComplexType Name=\"Call\" /><ComplexType Name=\"base\" />\
                 <Action Name=\"call\" IsBound=\"true\"><Parameter Name=\"p\" Type=\"n.call\" /></Action>";
    let (metadata, _) = Metadata::read("m.csdl", schema(types).as_bytes()).expect("metadata");
    let made = documents(&metadata, &Overlay::default(), Scope::All);
    let names: Vec<&str> = made.files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["call.json", "n.Call.json", "n.base.json", "n.call2.json"]
    );
}

#[test]
fn other_xml_is_rejected_at_its_root() {
    for (text, message) in [
        ("", "1:1: there is no element"),
        (
            "<html/>",
            "1:1: the root element is `html`, not `Edmx` of OData 4.0",
        ),
        (
            "<edmx:Edmx xmlns:edmx=\"http://schemas.microsoft.com/ado/2007/06/edmx\"/>",
            "1:1: the root element is `Edmx`, not `Edmx` of OData 4.0",
        ),
        ("{\"a\": 1}", "1:1: there is text outside the root element"),
        ("<a/><b/>", "not `Edmx`"),
    ] {
        assert!(error(text).contains(message), "{}", error(text));
    }
    assert!(import(b"\xff\xfe<\0").is_err());
    let two = schema("") + "<b/>";
    assert!(error(&two).contains("the document has a second root element, `b`"));
}
