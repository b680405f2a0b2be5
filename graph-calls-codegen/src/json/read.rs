//! Parses text to [`Json`]: `serde_json` parses, and a visitor keeps the order of members and records duplicates.

use std::collections::HashMap;
use std::fmt::{self, Formatter};

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::Json;
use super::number::{self, Tokens};
use crate::error::{Origin, quoted};
use crate::locate::{self, push_repeated};
use crate::report::Report;

/// Longest JSON pointer read. Every schema keeps its pointer: without a bound, one very long name above many
/// schemas would take memory in the square of the document's size.
const MAX_POINTER: usize = 4096;

/// Reads the JSON text of a document; `file` is its name in the report.
///
/// The report gets an error for a text that is not JSON, for which there is no value, and for each duplicate
/// member, of which the first value stays, and each number that no [`Number`] represents exactly.
///
/// ```
/// use graph_calls_codegen::{json, report::collect};
///
/// let tone = collect(|report| json::read("tone.json", r#"{"b": 1, "a": 2}"#, report))?;
/// assert_eq!(tone.map(|tone| tone.to_string()).as_deref(), Some(r#"{"b":1,"a":2}"#));
/// # Ok::<(), graph_calls_codegen::report::Errors>(())
/// ```
pub fn read(file: &str, text: &str, report: &mut Report) -> Option<Json> {
    report.next_text(file, text);
    parse(file, text, report)
}

/// Reads a document whose text the report has.
pub(crate) fn parse(file: &str, text: &str, report: &mut Report) -> Option<Json> {
    let root = Origin::new(file, "");
    if text.starts_with('\u{feff}') {
        report.error(
            &root,
            "starts with a byte order mark",
            "save it as UTF-8 without one",
        );
        return None;
    }
    let mut state = State {
        numbers: Tokens::new(text),
        path: String::new(),
        repeated: Vec::new(),
        inexact: Vec::new(),
        is_number: false,
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Seed(&mut state);
    let result = seed
        .deserialize(&mut deserializer)
        .and_then(|json| deserializer.end().map(|()| json));
    for (path, name) in state.repeated {
        let reason = format_args!("member {} is repeated", quoted(&name));
        report.repeated(file, path, reason, "keep one of them");
    }
    for (path, token) in state.inexact {
        let reason = format_args!("the number {} would not be kept as it is", quoted(&token));
        report.repeated(file, path, reason, INEXACT);
    }
    match result {
        Ok(json) => Some(json),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            let message = error.to_string();
            let message = message
                .strip_suffix(&format!(" at line {line} column {column}"))
                .unwrap_or(&message);
            let message = if message == "expected ident" {
                "expected `true`, `false` or `null`"
            } else {
                message
            };
            let position = locate::at_byte_column(text, line, column);
            let reason = format_args!("not JSON: {message}");
            let remedy = match message {
                "number out of range" => INEXACT,
                "trailing comma" => "remove the comma",
                _ if message.starts_with("the names") => "shorten them",
                _ if message.starts_with("EOF") => "add what is missing at the end",
                _ => "correct the text there",
            };
            let origin = Origin::new(root.file(), locate::pointer_of(&state.path));
            report.error_at(&origin, position, reason, remedy);
            None
        }
    }
}

const INEXACT: &str =
    "write an integer below 2^64, or a number of at most 15 digits and an exponent of at most 307";

/// The path to the value being read, and the errors so far.
struct State<'t> {
    /// The numbers to come, as they are written.
    numbers: Tokens<'t>,
    /// The place in the text; see [`push_repeated`].
    path: String,
    repeated: Vec<(String, String)>,
    inexact: Vec<(String, String)>,
    /// Whether the map being read is a number in disguise.
    is_number: bool,
}

impl State<'_> {
    /// The number that is next in the text, whatever the deserialiser made of it.
    fn number(&mut self) -> Json {
        let token = self.numbers.next().unwrap_or_default();
        let number = number::exact(token).unwrap_or_else(|| {
            self.inexact.push((self.path.clone(), token.to_owned()));
            Number::from(0)
        });
        Json::Number(number)
    }

    /// Runs `read` one step deeper. After an error the path stays: it is the error's place.
    fn within<T, E: Error>(
        &mut self,
        segment: &str,
        occurrence: usize,
        read: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let length = self.path.len();
        push_repeated(&mut self.path, segment, occurrence);
        if self.path.len() > MAX_POINTER {
            self.path.truncate(length);
            return Err(E::custom(format_args!(
                "the names down to here are longer than {MAX_POINTER} bytes"
            )));
        }
        let value = read(self)?;
        self.path.truncate(length);
        Ok(value)
    }
}

struct Seed<'a, 't>(&'a mut State<'t>);

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = Json;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(self.0.number())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Json, E> {
        Ok(self.0.number())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(self.0.number())
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::String(text.to_owned()))
    }

    /// Text arrives owned in one case only: another crate turned on `serde_json/arbitrary_precision`, and this is
    /// a number, posing as the one member of a map. The map's own visit picks it up.
    fn visit_string<E>(self, _: String) -> Result<Json, E> {
        let Self(state) = self;
        state.is_number = true;
        let member = state.path.rfind('/').unwrap_or_default();
        let member = state.path.split_off(member);
        let number = state.number();
        state.path.push_str(&member);
        Ok(number)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let Self(state) = self;
        let mut items = Vec::new();
        while let Some(item) = state.within(&items.len().to_string(), 0, |state| {
            sequence.next_element_seed(Seed(state))
        })? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let Self(state) = self;
        let mut members = Vec::new();
        let mut occurrences: HashMap<String, usize> = HashMap::new();
        while let Some(name) = map.next_key::<String>()? {
            let before = occurrences.get(&name).copied().unwrap_or_default();
            let value = state.within(&name, before, |state| map.next_value_seed(Seed(state)))?;
            if std::mem::take(&mut state.is_number) {
                return Ok(value);
            }
            if before == 0 {
                members.push((name.clone(), value));
            } else {
                let mut path = state.path.clone();
                push_repeated(&mut path, &name, before);
                state.repeated.push((path, name.clone()));
            }
            occurrences.insert(name, before + 1);
        }
        Ok(Json::Object(members))
    }
}
