//! Bodies that are too large for files: made when they are asked for.

/// A way to make a body of any size.
#[derive(Debug, Clone, Copy)]
pub struct Large {
    /// What it is.
    pub name: &'static str,
    /// The document that it claims to follow.
    pub document: &'static str,
    /// Its size where it must be stood: the number that `make` is given.
    pub size: usize,
    /// Whether it must be accepted when limits allow for it.
    pub valid: bool,
    /// The keyword that rejects it at its size within the default limits.
    pub rejected_by: Option<&'static str>,
    make: fn(usize) -> String,
}

impl Large {
    /// The body at a size; twice the size makes twice the bytes, nearly.
    pub fn body(&self, size: usize) -> Vec<u8> {
        (self.make)(size).into_bytes()
    }
}

/// Every way.
pub fn large() -> Vec<Large> {
    LARGE.to_vec()
}

/// Every way, and every kind of body of which a byte may cost more than others.
pub fn growing() -> Vec<Large> {
    let kinds = super::inflating().into_iter().map(|kind| Large {
        name: kind.name,
        document: kind.document,
        size: 8_000 * 400,
        valid: false,
        rejected_by: None,
        make: kind.make,
    });
    large().into_iter().chain(kinds).collect()
}

const LARGE: &[Large] = &[
    Large {
        name: "a long string",
        document: "call",
        size: 10 << 20,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{\"subject\":\"{}\"}}", "a".repeat(size)),
    },
    Large {
        name: "a long string of escapes",
        document: "call",
        size: 10 << 20,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{\"later\":\"{}\"}}", "\\u00e9".repeat(size / 6)),
    },
    Large {
        name: "a long string that is no member of the enum",
        document: "call",
        size: 10 << 20,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{\"state\":\"{}\"}}", "é".repeat(size / 2)),
    },
    Large {
        name: "a long number",
        document: "call",
        size: 10 << 20,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{\"later\":0.{}}}", "1".repeat(size)),
    },
    Large {
        name: "a long integer where one is bounded",
        document: "resultInfo",
        size: 10 << 20,
        valid: false,
        rejected_by: Some("maximum"),
        make: |size| format!("{{\"code\":{}}}", "1".repeat(size)),
    },
    Large {
        name: "a long type tag that is not known",
        document: "commsNotification",
        size: 10 << 20,
        valid: true,
        rejected_by: None,
        make: |size| {
            format!(
                r#"{{"changeType":"","resourceUrl":"","resourceData":{{"@odata.type":"{}"}}}}"#,
                "#".repeat(size)
            )
        },
    },
    Large {
        name: "a long name",
        document: "call",
        size: 10 << 20,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{\"{}\":1}}", "n".repeat(size)),
    },
    Large {
        name: "much white space",
        document: "call",
        size: 10 << 20,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{{}}}", " \n\t\r".repeat(size / 4)),
    },
    Large {
        name: "a million members",
        document: "call",
        size: 1_000_000,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{{}}}", members(size)),
    },
    Large {
        name: "a million members before the type tag",
        document: "commsNotification",
        size: 1_000_000,
        valid: true,
        rejected_by: None,
        make: |size| {
            format!(
                r##"{{"changeType":"","resourceUrl":"","resourceData":{{{},"@odata.type":"#microsoft.graph.call"}}}}"##,
                members(size)
            )
        },
    },
    Large {
        name: "a million members, the last twice",
        document: "call",
        size: 1_000_000,
        valid: false,
        rejected_by: Some("duplicate"),
        make: |size| format!("{{{},\"m{}\":1}}", members(size), size - 1),
    },
    Large {
        name: "a million items",
        document: "call",
        size: 1_000_000,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{\"later\":[{}1]}}", "1,".repeat(size - 1)),
    },
    Large {
        name: "a million items that are wrong",
        document: "call",
        size: 1_000_000,
        valid: false,
        rejected_by: Some("type"),
        make: |size| format!("{{\"routingPolicies\":[{}1]}}", "1,".repeat(size - 1)),
    },
    Large {
        name: "a million brackets side by side",
        document: "call",
        size: 1_000_000,
        valid: true,
        rejected_by: None,
        make: |size| format!("{{\"later\":[{}[]]}}", "[],".repeat(size - 1)),
    },
    Large {
        name: "many notifications",
        document: "commsNotifications",
        size: 300_000,
        valid: true,
        rejected_by: None,
        make: |size| {
            format!(
                "{{\"value\":[{}]}}",
                [r#"{"changeType":"","resourceUrl":""}"#]
                    .repeat(size)
                    .join(",")
            )
        },
    },
    Large {
        name: "many notifications that are wrong",
        document: "commsNotifications",
        size: 500_000,
        valid: false,
        rejected_by: Some("type"),
        make: |size| format!("{{\"value\":[{}1]}}", "1,".repeat(size - 1)),
    },
    Large {
        name: "objects in objects, the type tag last in each",
        document: "call",
        size: 10_000,
        valid: true,
        rejected_by: None,
        make: |size| {
            format!("{{\"participants\":[{}]}}", [r##"{"info":{"identity":{"user":{"id":"1","x":[[[[]]]],"@odata.type":"#microsoft.graph.later"},"@odata.type":"#microsoft.graph.later"}}}"##].repeat(size).join(","))
        },
    },
    Large {
        name: "many opening brackets",
        document: "call",
        size: 100_000,
        valid: false,
        rejected_by: Some("depth"),
        make: |size| format!("{{\"later\":{}", "[".repeat(size)),
    },
    Large {
        name: "many opening braces",
        document: "call",
        size: 100_000,
        valid: false,
        rejected_by: Some("depth"),
        make: |size| "{\"a\":".repeat(size),
    },
    Large {
        name: "deep and closed",
        document: "commsNotifications",
        size: 100_000,
        valid: false,
        rejected_by: Some("depth"),
        make: |size| {
            format!(
                "{{\"value\":[{{\"later\":{}{}}}]}}",
                "[".repeat(size),
                "]".repeat(size)
            )
        },
    },
];

fn members(count: usize) -> String {
    let members: Vec<String> = (0..count).map(|index| format!("\"m{index}\":1")).collect();
    members.join(",")
}
