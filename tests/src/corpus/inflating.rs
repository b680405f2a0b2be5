//! Bodies of which a byte may cost more than others: in memory, or in time.

/// A kind of body, of any size.
#[derive(Debug, Clone, Copy)]
pub struct Inflating {
    /// What it is.
    pub name: &'static str,
    /// The document that it claims to follow.
    pub document: &'static str,
    pub(super) make: fn(usize) -> String,
}

impl Inflating {
    /// The body of about so many bytes.
    pub fn body(&self, bytes: usize) -> Vec<u8> {
        (self.make)(bytes).into_bytes()
    }
}

/// Every kind.
pub fn inflating() -> Vec<Inflating> {
    let kind = |(name, document, make)| Inflating {
        name,
        document,
        make,
    };
    KINDS.iter().copied().map(kind).collect()
}

/// A part again and again, with commas between, in about so many bytes.
fn repeat(part: &str, bytes: usize) -> String {
    let mut text = format!("{part},").repeat((bytes / (part.len() + 1)).max(1));
    text.pop();
    text
}

/// Members `"name":value`, the names as short as can be, all different.
fn members(value: &str, bytes: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    let mut text = String::new();
    let mut number = 0;
    while text.len() < bytes {
        let (mut name, mut rest) = (String::new(), number);
        loop {
            name.push(char::from(LETTERS[rest % LETTERS.len()]));
            rest /= LETTERS.len();
            if rest == 0 {
                break;
            }
        }
        text.extend(["\"", &name, "\":", value, ","]);
        number += 1;
    }
    text.pop();
    text
}

fn nested(open: &str, inner: &str, close: &str, levels: usize) -> String {
    open.repeat(levels) + inner + &close.repeat(levels)
}

/// A notification whose `x` is wrong in 64 places and more.
fn wrong() -> String {
    let participants = repeat(r#"{"info":7,"id":8}"#, 18 * 40);
    format!(
        r##"{{"changeType":1,"resourceUrl":2,"resourceData":{{"@odata.type":"#microsoft.graph.call","participants":[{participants}]}}}}"##
    )
}

/// A notification with this resource.
fn notification(resource: &str) -> String {
    format!(r#"{{"changeType":"","resourceUrl":"","resourceData":{resource}}}"#)
}

type Kind = (&'static str, &'static str, fn(usize) -> String);

const KINDS: &[Kind] = &[
    ("a batch of numbers", "commsNotifications", |bytes| {
        format!(r#"{{"value":[{}]}}"#, repeat("0", bytes))
    }),
    (
        "a batch of numbers and white space",
        "commsNotifications",
        |bytes| format!(r#"{{"value":[{}]}}"#, repeat(" 0 ", bytes)),
    ),
    ("a batch of empty objects", "commsNotifications", |bytes| {
        format!(r#"{{"value":[{}]}}"#, repeat("{}", bytes))
    }),
    ("a batch of empty arrays", "commsNotifications", |bytes| {
        format!(r#"{{"value":[{}]}}"#, repeat("[]", bytes))
    }),
    ("a batch of strings", "commsNotifications", |bytes| {
        format!(r#"{{"value":[{}]}}"#, repeat("\"\"", bytes))
    }),
    (
        "a batch of notifications with 64 violations each",
        "commsNotifications",
        |bytes| format!(r#"{{"value":[{}]}}"#, repeat(&wrong(), bytes)),
    ),
    (
        "a batch of the shortest notifications",
        "commsNotifications",
        |bytes| {
            format!(
                r#"{{"value":[{}]}}"#,
                repeat(r#"{"changeType":"","resourceUrl":""}"#, bytes)
            )
        },
    ),
    (
        "a batch of the shortest notifications, the last one a number",
        "commsNotifications",
        |bytes| {
            format!(
                r#"{{"value":[{},7]}}"#,
                repeat(r#"{"changeType":"","resourceUrl":""}"#, bytes)
            )
        },
    ),
    (
        "a batch of good and bad by turns",
        "commsNotifications",
        |bytes| {
            format!(
                r#"{{"value":[{}]}}"#,
                repeat(r#"{"changeType":"","resourceUrl":""},0"#, bytes)
            )
        },
    ),
    ("a batch of empty calls", "commsNotifications", |bytes| {
        let call = notification(r##"{"@odata.type":"#microsoft.graph.call"}"##);
        format!(r#"{{"value":[{}]}}"#, repeat(&call, bytes))
    }),
    (
        "a batch of unknown resources",
        "commsNotifications",
        |bytes| {
            format!(
                r#"{{"value":[{}]}}"#,
                repeat(&notification(r#"{"@odata.type":"","x":0}"#), bytes)
            )
        },
    ),
    ("a batch that breaks off", "commsNotifications", |bytes| {
        format!(
            r#"{{"value":[{}"#,
            repeat(r#"{"changeType":"","resourceUrl":""}"#, bytes)
        )
    }),
    (
        "an envelope of many members",
        "commsNotifications",
        |bytes| format!(r#"{{{},"value":[]}}"#, members("0", bytes)),
    ),
    (
        "an envelope with an array of numbers",
        "commsNotifications",
        |bytes| format!(r#"{{"x":[{}],"value":[0]}}"#, repeat("0", bytes)),
    ),
    (
        "participants without anything",
        "commsNotification",
        |bytes| {
            let participants = repeat(r##"{"@odata.type":"#microsoft.graph.participant"}"##, bytes);
            notification(&format!("[{participants}]"))
        },
    ),
    ("empty targets", "call", |bytes| {
        format!(r#"{{"targets":[{}]}}"#, repeat("{}", bytes))
    }),
    ("empty targets, and a number", "call", |bytes| {
        format!(r#"{{"targets":[{},7]}}"#, repeat("{}", bytes))
    }),
    (
        "empty targets, and a state that is a number",
        "call",
        |bytes| format!(r#"{{"targets":[{}],"state":7}}"#, repeat("{}", bytes)),
    ),
    ("targets with an empty identity", "call", |bytes| {
        format!(r#"{{"targets":[{}]}}"#, repeat(r#"{"identity":{}}"#, bytes))
    }),
    (
        "targets with a member that nobody declares",
        "call",
        |bytes| format!(r#"{{"targets":[{}]}}"#, repeat(r#"{"x":0}"#, bytes)),
    ),
    ("targets whose type comes last", "call", |bytes| {
        let target = r##"{"identity":{"user":{"x":0,"@odata.type":"#microsoft.graph.identity"},"@odata.type":"#microsoft.graph.identitySet"}}"##;
        format!(r#"{{"targets":[{}]}}"#, repeat(target, bytes))
    }),
    (
        "an array of numbers, and a state that is a number",
        "call",
        |bytes| format!(r#"{{"x":[{}],"state":7}}"#, repeat("0", bytes)),
    ),
    (
        "an array of arrays, and a state that is a number",
        "call",
        |bytes| format!(r#"{{"x":[{}],"state":7}}"#, repeat("[]", bytes)),
    ),
    (
        "an array of objects, and a state that is a number",
        "call",
        |bytes| format!(r#"{{"x":[{}],"state":7}}"#, repeat(r#"{"":0}"#, bytes)),
    ),
    (
        "deep arrays side by side, and a state that is a number",
        "call",
        |bytes| {
            format!(
                r#"{{"x":[{}],"state":7}}"#,
                repeat(&nested("[", "", "]", 125), bytes)
            )
        },
    ),
    (
        "deep objects side by side, and a state that is a number",
        "call",
        |bytes| {
            format!(
                r#"{{"x":[{}],"state":7}}"#,
                repeat(&nested("{\"\":", "0", "}", 125), bytes)
            )
        },
    ),
    ("short members", "call", |bytes| {
        format!("{{{}}}", members("0", bytes))
    }),
    (
        "short members, and a state that is a number",
        "call",
        |bytes| format!(r#"{{{},"state":7}}"#, members("0", bytes)),
    ),
    ("short members, one of them twice", "call", |bytes| {
        format!(r#"{{{},"a":0}}"#, members("0", bytes))
    }),
    (
        "short members of a member, one of them twice",
        "call",
        |bytes| format!(r#"{{"x":{{{},"a":0}}}}"#, members("0", bytes)),
    ),
    ("objects of thirteen members", "call", |bytes| {
        let object = format!("{{{}}}", members("0", 13 * 6));
        format!(r#"{{"x":[{}],"state":7}}"#, repeat(&object, bytes))
    }),
    ("numbers where strings are wanted", "answer", |bytes| {
        format!(r#"{{"acceptedModalities":[{}]}}"#, repeat("0", bytes))
    }),
    (
        "short strings in an enum that may grow",
        "answer",
        |bytes| {
            format!(
                r##"{{"mediaConfig":{{"@odata.type":"#microsoft.graph.appHostedMediaConfig","blob":""}},"acceptedModalities":[{}]}}"##,
                repeat("\"\"", bytes)
            )
        },
    ),
    (
        "a long string, and a state that is a number",
        "call",
        |bytes| format!(r#"{{"subject":"{}","state":7}}"#, "a".repeat(bytes)),
    ),
    ("escapes, and a state that is a number", "call", |bytes| {
        format!(r#"{{"subject":"{}","state":7}}"#, "\\n".repeat(bytes / 2))
    }),
    (
        "names of escapes, and a state that is a number",
        "call",
        |bytes| {
            format!(
                r#"{{"x":[{}],"state":7}}"#,
                repeat(r#"{"\u0061":"\u0062"}"#, bytes)
            )
        },
    ),
    (
        "a long name, and a state that is a number",
        "call",
        |bytes| format!(r#"{{"{}":0,"state":7}}"#, "a".repeat(bytes)),
    ),
    (
        "a long number where one is bounded",
        "resultInfo",
        |bytes| format!(r#"{{"code":{}}}"#, "9".repeat(bytes)),
    ),
    (
        "an unknown type that comes last, behind many members",
        "commsNotification",
        |bytes| notification(&format!(r#"{{{},"@odata.type":7}}"#, members("0", bytes))),
    ),
    (
        "white space, and a state that is a number",
        "call",
        |bytes| format!(r#"{{{}"state":7}}"#, " ".repeat(bytes)),
    ),
    ("brackets that never close", "call", |bytes| {
        format!(r#"{{"x":{}"#, "[".repeat(bytes))
    }),
];
