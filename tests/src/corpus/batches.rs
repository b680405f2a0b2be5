//! Members in every order, and notifications good and bad side by side.

use super::Corpus;

/// Notifications, each with its verdict.
const ITEMS: [(&str, bool); 14] = [
    (r#"{"changeType":"created","resourceUrl":"/x"}"#, true),
    (
        r##"{"resourceData":{"state":"incoming","@odata.type":"#microsoft.graph.call"},"resourceUrl":"/x","changeType":"updated"}"##,
        true,
    ),
    (
        r#"{"changeType":"later","resourceUrl":"","resourceData":null,"more":[{"a":1},{"a":1}]}"#,
        true,
    ),
    (
        r##"{"changeType":"deleted","resourceUrl":"/x","resourceData":[{"@odata.type":"#microsoft.graph.participant"}]}"##,
        true,
    ),
    ("{}", false),
    ("null", false),
    ("[]", false),
    ("\"x\"", false),
    ("1e5", false),
    (r#"{"changeType":1,"resourceUrl":"/x"}"#, false),
    (
        r#"{"changeType":"created","resourceUrl":"/x","resourceUrl":"/y"}"#,
        false,
    ),
    (
        r#"{"changeType":"created","resourceUrl":"/x","more":{"a":1,"\u0061":1}}"#,
        false,
    ),
    (
        r##"{"changeType":"created","resourceUrl":"/x","resourceData":{"@odata.type":"#microsoft.graph.call","state":[]}}"##,
        false,
    ),
    (
        r#"{"changeType":"created","resourceUrl":"/x","resourceData":{}}"#,
        false,
    ),
];

pub(super) fn add(corpus: &mut Corpus) {
    orders(corpus);
    let mut batch = |members: &[(&str, bool)]| {
        let texts: Vec<&str> = members.iter().map(|(text, _)| *text).collect();
        let verdicts: Vec<bool> = members.iter().map(|(_, valid)| *valid).collect();
        let valid = verdicts.iter().all(|valid| *valid);
        for text in [
            format!("{{\"value\":[{}]}}", texts.join(",")),
            format!(
                "{{\"before\":[{{}}],\"value\" : [ {} ] ,\"after\":null}}",
                texts.join(" , ")
            ),
        ] {
            corpus
                .add("batches", "commsNotifications", text, valid)
                .items = Some(verdicts.clone());
        }
    };
    batch(&[]);
    for one in ITEMS {
        batch(&[one]);
        for other in ITEMS {
            batch(&[one, other]);
        }
    }
    for pattern in 0..32_usize {
        let item = |index: usize| {
            ITEMS[if pattern >> index & 1 == 0 {
                index % 4
            } else {
                4 + (pattern + index) % 10
            }]
        };
        batch(&(0..5).map(item).collect::<Vec<_>>());
    }
    envelopes(corpus);
}

/// Each order of the members of a notification that is good, and of one that is not.
fn orders(corpus: &mut Corpus) {
    for (state, valid) in [("\"incoming\"", true), ("7", false)] {
        let data = [
            format!("\"state\":{state}"),
            "\"@odata.type\":\"#microsoft.graph.call\"".to_owned(),
            "\"later\":{\"state\":1}".to_owned(),
        ];
        for inner in permutations(&data) {
            let members = [
                "\"changeType\":\"created\"".to_owned(),
                "\"resourceUrl\":\"/x\"".to_owned(),
                format!("\"resourceData\":{{{}}}", inner.join(",")),
                "\"more\":[]".to_owned(),
            ];
            for outer in permutations(&members) {
                let text = format!("{{{}}}", outer.join(","));
                corpus.add("order", "commsNotification", text, valid);
            }
        }
    }
}

/// Every order of some members.
pub fn permutations(items: &[String]) -> Vec<Vec<String>> {
    let Some((first, rest)) = items.split_first() else {
        return vec![Vec::new()];
    };
    let insert = |order: Vec<String>| {
        (0..=order.len()).map(move |at| {
            let mut order = order.clone();
            order.insert(at, first.clone());
            order
        })
    };
    permutations(rest).into_iter().flat_map(insert).collect()
}

/// What fails the whole.
fn envelopes(corpus: &mut Corpus) {
    let good = ITEMS[0].0;
    for text in [
        "{}".to_owned(),
        "[]".to_owned(),
        format!("[{good}]"),
        good.to_owned(),
        "{\"value\":{}}".to_owned(),
        format!("{{\"value\":{good}}}"),
        "{\"value\":\"[]\"}".to_owned(),
        format!("{{\"value\":[{good}],\"value\":[]}}"),
        format!("{{\"value\":[],\"v\\u0061lue\":[{good}]}}"),
        format!("{{\"value\":[{good}],\"more\":1,\"more\":2}}"),
        format!("{{\"value\":[{good}],\"more\":{{\"a\":1,\"a\":2}}}}"),
        format!("{{\"@odata.type\":7,\"value\":[{good}]}}"),
        format!("{{\"value\":[{good},]}}"),
        format!("{{\"value\":[{good} {good}]}}"),
        format!("{{\"value\":[{good}"),
        format!("{{\"value\":[{good}]"),
        format!("{{\"value\":[{good},{{\"changeType\":}}]}}"),
        format!("{{\"value\":[{good},{{\"changeType\":1,\"x\":[}}]}}"),
        format!("{{\"value\":[{{\"changeType\":1,\"x\":\"\\ud800\"}},{good}]}}"),
        format!("{{\"value\":[{good}]}}{{}}"),
    ] {
        corpus.add("batches", "commsNotifications", text, false);
    }
}
