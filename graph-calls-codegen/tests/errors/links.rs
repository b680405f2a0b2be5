//! Where a body is sent.

use super::errors;

const METHOD: &str = r#"write `{"allow": ["POST"]}`, or `PUT`, `PATCH` or `DELETE` in it"#;
const PATH: &str = "write a path such as `/calls/{callId}/answer`";

/// The errors of a document with this one link.
fn of_link(link: &str) -> Vec<String> {
    errors(&format!(r#""type": "object", "links": [{link}]"#))
}

/// The errors of a document whose link has this path.
fn of_path(path: &str) -> Vec<String> {
    of_link(&format!(
        r#"{{"rel": "a", "href": "{path}", "targetHints": {{"allow": ["POST"]}}}}"#
    ))
}

errors! {
    a_link: r#""links": [{"rel": "answer", "href": "/calls/{callId}/answer", "targetHints": {"allow": ["POST"]}}]"# => []
    links_below_the_root: r#""$defs": {"a": {"links": []}}"# => [
        "a.json#/$defs/a/links: `links` belongs at the root of a document; move the schema into a document of its own"
    ]
    links_that_are_no_array: r#""links": {}"# => [
        "a.json#/links: `links` must be an array of one link, and this is an object"
    ]
    no_link: r#""links": []"# => [
        "a.json#/links: `links` must have one link, and this has 0; write one; each other request has a document of its own"
    ]
    two_links: r#""links": [{}, {}]"# => [
        "a.json#/links: `links` must have one link, and this has 2; write one; each other request has a document of its own"
    ]
    a_link_that_is_no_object: r#""links": [true]"# => [
        "a.json#/links/0: must be an object, and this is a boolean"
    ]
}

#[test]
fn every_member_of_a_link_is_needed_and_no_other_has_a_place() {
    assert_eq!(
        of_link(r#"{"title": "a"}"#),
        [
            "a.json#/links/0/title: `title` has no place in `links`; keep `rel`, `href`, `targetHints` alone",
            "a.json#/links/0: `rel` is missing; write the name of the action",
            "a.json#/links/0: `href` is missing; write a path",
            &format!("a.json#/links/0: `targetHints` is missing; {METHOD}"),
        ]
    );
    assert_eq!(
        of_link(r#"{"rel": "", "href": 1, "targetHints": null}"#),
        [
            "a.json#/links/0/rel: must not be empty; write the name of the action",
            "a.json#/links/0/href: must be a string, and this is a number; write a path",
            "a.json#/links/0/targetHints: must be an object, and this is null",
        ]
    );
}

#[test]
fn a_request_has_one_method() {
    for (hints, error) in [
        (
            r#"{"allow": ["PSOT"]}"#,
            "/allow/0: `PSOT` is no method with a body",
        ),
        (
            r#"{"allow": ["post"]}"#,
            "/allow/0: `post` is no method with a body",
        ),
        (
            r#"{"allow": "POST"}"#,
            "/allow: must be an array of one method",
        ),
        (
            r#"{"allow": ["POST", "PUT"]}"#,
            "/allow: must be an array of one method",
        ),
        (r#"{"allow": []}"#, "/allow: must be an array of one method"),
        (
            r#"{"allow": [1]}"#,
            "/allow: must be an array of one method",
        ),
        ("{}", ": `allow` is missing"),
    ] {
        let link = format!(r#"{{"rel": "a", "href": "/a", "targetHints": {hints}}}"#);
        let expected = format!("a.json#/links/0/targetHints{error}; {METHOD}");
        assert_eq!(of_link(&link), [expected], "{hints}");
    }
    let link = r#"{"rel": "a", "href": "/a", "targetHints": {"allow": ["POST"], "accept": []}}"#;
    assert_eq!(
        of_link(link),
        [
            "a.json#/links/0/targetHints/accept: `accept` has no place in `links`; keep `allow` alone"
        ]
    );
}

#[test]
fn a_path_has_literals_and_variables() {
    for path in [
        "/",
        "/a",
        "/a/{b}",
        "/{a}{b_2}",
        "/a.b(x)/~c:d@e",
        "/a/{b}/",
    ] {
        assert_eq!(of_path(path), [""; 0], "{path}");
    }
    for (path, reason) in [
        (
            "a/{b}",
            "a path starts with `/`, below the version of the API",
        ),
        (
            "https://a",
            "a path starts with `/`, below the version of the API",
        ),
        ("/a/{b", "a `{` has no `}`"),
        ("/a/b}", "a `}` has no `{`"),
        ("/a?b", "the path has a query or a fragment"),
        ("/a#b", "the path has a query or a fragment"),
        ("/a b", "a path has no ` `"),
        ("/%41", "a path has no `%`"),
        ("//evil.example/{a}", "the path has an empty segment"),
        ("/a//{b}", "the path has an empty segment"),
        ("/a//", "the path has an empty segment"),
        ("/../beta/{a}", "the path has a segment of dots alone"),
        ("/a/./{b}", "the path has a segment of dots alone"),
        ("/a/..", "the path has a segment of dots alone"),
        ("/é", "a path has no `é`"),
    ] {
        let expected = format!("a.json#/links/0/href: {reason}; {PATH}");
        assert_eq!(of_path(path), [expected], "{path}");
    }
    for name in ["", "+a", "a*", "a,b", "1a", "a.b", "é", "{a"] {
        let expected = format!(
            "a.json#/links/0/href: `{name}` is not a name for a variable; \
             start with a letter, and go on with letters, digits and `_`"
        );
        assert_eq!(of_path(&format!("/{{{name}}}")), [expected], "{name}");
    }
}
