//! Times peers in interleaved rounds.

use std::time::Instant;

/// The number of rounds, which is odd for the median.
const ROUNDS: usize = 21;
/// The time of one peer in a round, in nanoseconds.
const SHARE: f64 = 1e7;

/// The times of the peers by round, in nanoseconds per run.
pub struct Times(Vec<(&'static str, Vec<f64>)>);

impl Times {
    /// Returns the peers in order.
    pub fn names(&self) -> Vec<&'static str> {
        self.0.iter().map(|(name, _)| *name).collect()
    }

    fn of(&self, name: &str) -> Option<&Vec<f64>> {
        let found = self.0.iter().find(|(of, _)| *of == name);
        found.map(|(_, times)| times)
    }

    /// Returns the median of a peer.
    pub fn median(&self, name: &str) -> Option<f64> {
        median(self.of(name)?.clone())
    }

    /// Returns the median of the ratios of two peers.
    pub fn ratio(&self, name: &str, to: &str) -> Option<f64> {
        let pairs = self.of(name)?.iter().zip(self.of(to)?);
        median(pairs.map(|(time, other)| time / other).collect())
    }
}

/// Runs the peers in turn, each round starting with a different one.
pub fn interleaved<F: Fn()>(peers: impl Iterator<Item = (&'static str, F)>) -> Times {
    let peers: Vec<(&str, F, u32)> = peers
        .map(|(name, run)| {
            run();
            let once = timed(&run, 1).max(1.0);
            let runs = (SHARE / once).clamp(1.0, 1e5);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "clamped"
            )]
            (name, run, runs as u32)
        })
        .collect();
    let mut times = Times(peers.iter().map(|(name, ..)| (*name, Vec::new())).collect());
    for round in 0..ROUNDS {
        for index in 0..peers.len() {
            let index = (index + round) % peers.len();
            let (_, run, runs) = &peers[index];
            times.0[index].1.push(timed(run, *runs));
        }
    }
    times
}

/// Returns the nanoseconds per run.
#[expect(clippy::cast_precision_loss, reason = "the time is in milliseconds")]
fn timed(run: &impl Fn(), runs: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..runs {
        run();
    }
    start.elapsed().as_nanos() as f64 / f64::from(runs)
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// Formats a time.
pub fn shown(time: Option<f64>) -> String {
    match time {
        None => String::new(),
        Some(time) if time < 1e4 => format!("{time:.0} ns"),
        Some(time) if time < 1e7 => format!("{:.1} µs", time / 1e3),
        Some(time) => format!("{:.1} ms", time / 1e6),
    }
}
