//! A bar for runs that take longer than one second.

use std::{
    io::{self, IsTerminal},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

const PATIENCE: Duration = Duration::from_secs(1);

/// A bar on standard error, which stays away from anything but a terminal.
pub(super) struct Progress {
    bar: ProgressBar,
    /// Dropped when the run is over, and nobody needs to wait for the bar any more.
    _over: Sender<()>,
}

impl Progress {
    /// Begins to count, unseen. With `quiet`, nothing is ever shown.
    pub(super) fn new(payloads: usize, quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(
            u64::try_from(payloads).ok(),
            ProgressDrawTarget::hidden(),
        );
        let style =
            ProgressStyle::with_template("{bar:40} {pos} of {len} payloads, {elapsed} gone");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        let (over, wait) = mpsc::channel();
        if !quiet && io::stderr().is_terminal() {
            let bar = bar.clone();
            thread::spawn(move || {
                if wait.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout)
                    && !bar.is_finished()
                {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                    bar.enable_steady_tick(Duration::from_millis(100));
                }
            });
        }
        Progress { bar, _over: over }
    }

    /// One more payload is judged; `write` has the terminal for itself.
    pub(super) fn judged<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.inc(1);
        self.suspend(write)
    }

    /// `write` has the terminal for itself.
    pub(super) fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
