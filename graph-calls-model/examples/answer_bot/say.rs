//! The printed conversation: who, then what.

use std::{
    fmt::Display,
    io::{self, Write},
};

use serde_json::Value;

use crate::{bot::Event, reading::plain};

/// Graph speaks to the bot, or replies to it.
pub(crate) const TO_BOT: &str = "Graph --> bot";
/// The bot speaks to Graph, or replies to it.
pub(crate) const TO_GRAPH: &str = "Graph <-- bot";
/// The bot for itself.
pub(crate) const BOT: &str = "          bot";
/// Graph for itself.
pub(crate) const GRAPH: &str = "Graph";
/// What was just said goes on.
pub(crate) const MORE: &str = "";

/// A line without a speaker. Nobody may be listening: a closed pipe is not an error.
pub(crate) fn text(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// A part of the conversation begins.
pub(crate) fn title(title: impl Display) {
    text(&format!("\n{title}\n"));
}

/// One line of the conversation.
pub(crate) fn line(who: &str, what: impl Display) {
    text(&format!("  {who:<15}{what}"));
}

/// A JSON value, a line for each of its leaves.
pub(crate) fn leaves(value: &Value) {
    let mut leaves = Vec::new();
    collect(String::new(), value, &mut leaves);
    let width = leaves.iter().map(|(place, _)| place.len()).max();
    for (place, leaf) in &leaves {
        line(
            MORE,
            format!("  {place:<width$}  {leaf}", width = width.unwrap_or(0)),
        );
    }
}

fn collect<'a>(place: String, value: &'a Value, leaves: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, member) in members {
                collect(format!("{place}/{name}"), member, leaves);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                collect(format!("{place}/{index}"), item, leaves);
            }
        }
        leaf => leaves.push((place, leaf)),
    }
}

/// What a bot reports.
pub(crate) fn event(event: &Event) {
    match event {
        Event::Read(text) => line(BOT, format!("reads {text}")),
        Event::Rejected(violations) => {
            let mut lines = violations.to_string();
            lines.insert_str(0, "rejects: ");
            for (index, text) in lines.lines().enumerate() {
                line(if index == 0 { BOT } else { MORE }, text);
            }
        }
        Event::Answered { call, status } => {
            line(TO_BOT, format!("{status} for the answer to {call}"));
        }
        Event::NotAnswered { call, reason } => {
            line(BOT, format!("does not answer {call}: {}", plain(reason)));
        }
        Event::NoCall(reason) => line(BOT, format!("does not answer: {reason}")),
        Event::TooMany(more) => line(BOT, format!("leaves {more} more calls of this body alone")),
    }
}
