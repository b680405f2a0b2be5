//! Violations in the "basic" output format of JSON Schema 2020-12.

use std::fmt;

use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use super::{Violation, Violations};

/// The "basic" output of JSON Schema 2020-12. `omitted` is the number of violations that are not in the list.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = if self.omitted() == 0 { 2 } else { 3 };
        let mut output = serializer.serialize_struct("Violations", fields)?;
        output.serialize_field("valid", &self.is_empty())?;
        output.serialize_field("errors", &Errors(self))?;
        if self.omitted() > 0 {
            output.serialize_field("omitted", &self.omitted())?;
        }
        output.end()
    }
}

impl Violations {
    /// Serializes the "basic" output of JSON Schema 2020-12 as JSON text, such as for the body of a response.
    ///
    /// The instance locations are exact: they contain the names of undeclared members, which are payload
    /// text.
    ///
    /// ```
    /// use graph_calls_model::ToneInfo;
    ///
    /// let violations = ToneInfo::from_slice(br#"{"tone": 5}"#).expect_err("a tone is a string");
    /// let output = String::from_utf8(violations.to_vec())?;
    /// assert!(output.starts_with(r#"{"valid":false,"errors":[{"keywordLocation":"/properties/tone/"#));
    /// # Ok::<(), std::string::FromUtf8Error>(())
    /// ```
    pub fn to_vec(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Returns the "basic" output as a value that displays its JSON text; `{:#}` displays it on several
    /// lines.
    pub fn basic_output(&self) -> impl fmt::Display + '_ {
        BasicOutput(self)
    }
}

struct BasicOutput<'a>(&'a Violations);

impl fmt::Display for BasicOutput<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if formatter.alternate() {
            serde_json::to_string_pretty(self.0)
        } else {
            serde_json::to_string(self.0)
        };
        formatter.write_str(&text.map_err(|_| fmt::Error)?)
    }
}

struct Errors<'a>(&'a Violations);

impl Serialize for Errors<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0)
    }
}

/// One error of the "basic" output of JSON Schema 2020-12.
impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let absolute =
            Some(self.absolute_keyword_location()).filter(|location| !location.is_empty());
        let mut error =
            serializer.serialize_struct("Violation", 3 + usize::from(absolute.is_some()))?;
        error.serialize_field("keywordLocation", self.keyword_location())?;
        if let Some(location) = absolute {
            error.serialize_field("absoluteKeywordLocation", location)?;
        }
        error.serialize_field("instanceLocation", self.instance_location())?;
        error.serialize_field("error", &self.to_string())?;
        error.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Violation, Violations};
    use crate::rules::Types;
    use crate::violation::{LazyLocation, ViolationKind};

    fn violations(count: usize) -> Violations {
        let mut violations = Violations::new();
        let kind = ViolationKind::of_type(Types::STRING, Types::INTEGER);
        for index in 0..count {
            violations.record(
                &LazyLocation::ROOT.index(index),
                &LazyLocation::ROOT.name("items"),
                "x.json#/items",
                kind,
            );
        }
        violations
    }

    #[test]
    fn the_json_form_is_the_basic_output() {
        let (mut violations, many) = (violations(1), violations(70));
        violations.push(Violation::syntax(b"{", 1, "a name or `}`"));
        assert_eq!(
            serde_json::to_value(&violations).expect("a list is JSON"),
            json!({ "valid": false, "errors": [
                {
                    "keywordLocation": "/items/type",
                    "absoluteKeywordLocation": "x.json#/items/type",
                    "instanceLocation": "/0",
                    "error": "expected string, found integer",
                },
                {
                    "keywordLocation": "",
                    "instanceLocation": "",
                    "error": "expected a name or `}` at byte 1, line 1, column 2; the text ends before it is complete",
                },
            ]})
        );
        let omitted = serde_json::to_value(&many).expect("a list is JSON");
        assert_eq!(omitted["omitted"], 6);
        assert_eq!(
            violations.to_vec(),
            violations.basic_output().to_string().into_bytes()
        );
        let lines = format!("{:#}", violations.basic_output());
        assert!(lines.starts_with("{\n  \"valid\": false,\n"), "{lines}");
    }
}
