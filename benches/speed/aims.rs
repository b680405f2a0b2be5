//! The aims of the project, and whether they are met.

use crate::{
    BATCH, BY_SERDE, CAREFUL, FIRST_VIOLATION, INVALID, OURS, PLAIN, POLICY, ROSTER, SCAN,
    TAG_LAST, callgrind::count,
};
use graph_calls_benches::clock::Times;
use std::fmt::{self, Write};

/// The maximum cost of a validated reading, relative to three peers.
const OTHERS: [(&str, f64); 3] = [(PLAIN, 0.35), (CAREFUL, 0.2), (SCAN, 2.5)];

/// The aims: description, measured value, and maximum.
#[derive(Default)]
pub(crate) struct Aims(Vec<(String, Option<f64>, f64)>);

impl Aims {
    /// Adds an aim with a maximum.
    pub(crate) fn at_most(&mut self, what: impl Into<String>, value: Option<f64>, most: f64) {
        self.0.push((what.into(), value, most));
    }

    /// Adds the aims of one body.
    pub(crate) fn of_payload(&mut self, name: &str, times: &Times) {
        if [POLICY, BATCH, ROSTER].contains(&name) {
            for (other, most) in OTHERS {
                self.at_most(
                    format!("{name}, of {other}"),
                    times.ratio(OURS, other),
                    most,
                );
            }
            self.at_most(
                format!("{name} through serde, of plain serde"),
                times.ratio(BY_SERDE, PLAIN),
                0.7,
            );
        }
    }

    /// Adds the aims in instructions: those of each body, because the state of the heap affects the times of
    /// large bodies, and those between bodies, because their times are not interleaved.
    pub(crate) fn across(&mut self) {
        for body in [POLICY, BATCH, ROSTER] {
            let ours = count(OURS, body);
            for (other, most) in OTHERS {
                let ratio = ours.zip(count(other, body));
                let what = format!("{body}, of {other} (instructions)");
                self.at_most(what, ratio.map(|(ours, other)| ours / other), most);
            }
        }
        let mut of = |what: String, (body, peer): (&str, &str), base: &str, most: f64| {
            let ratio = count(peer, body).zip(count(OURS, base));
            let what = format!("{what} (instructions)");
            self.at_most(what, ratio.map(|(cost, base)| cost / base), most);
        };
        of(
            "tag last, of tag first".to_owned(),
            (TAG_LAST, OURS),
            POLICY,
            1.4,
        );
        for base in [POLICY, BATCH, ROSTER] {
            let body = format!("{base}, violation at the end");
            let what = format!("{base}: the first violation, of accepting");
            of(what, (&body, FIRST_VIOLATION), base, 1.1);
            let what = format!("{base}: all violations reported, of accepting");
            of(what, (&body, OURS), base, 3.0);
        }
        let what = format!("{INVALID}: all violations reported, of accepting");
        of(what, (INVALID, OURS), BATCH, 3.0);
    }

    /// Prints the aims and the measured values.
    pub(crate) fn print(&self, out: &mut String) -> fmt::Result {
        writeln!(
            out,
            "\n### aims\n\n| | measured | at most | |\n|---|---|---|---|"
        )?;
        for (what, value, most) in &self.0 {
            let (value, verdict) = match value {
                None => (String::new(), "not measured"),
                Some(value) if value <= most => (format!("{value:.2}"), "met"),
                Some(value) => (format!("{value:.2}"), "**missed**"),
            };
            writeln!(out, "| {what} | {value} | {most} | {verdict} |")?;
        }
        Ok(())
    }
}
