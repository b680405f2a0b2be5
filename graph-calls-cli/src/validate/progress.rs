//! A progress bar for runs of more than one second.

use std::{
    io::{self, IsTerminal},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

const DELAY: Duration = Duration::from_secs(1);

/// A progress bar on standard error, if that is a terminal.
pub(super) struct Progress {
    bar: ProgressBar,
    /// Dropped at the end of the run, which ends the thread of the bar.
    _over: Sender<()>,
}

impl Progress {
    /// Starts to count without a visible bar. With `quiet`, the bar never appears.
    pub(super) fn new(payloads: usize, quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(
            u64::try_from(payloads).ok(),
            ProgressDrawTarget::hidden(),
        );
        let style =
            ProgressStyle::with_template("{bar:40} {pos} of {len} payloads, {elapsed} elapsed");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        let (over, wait) = mpsc::channel();
        if !quiet && io::stderr().is_terminal() {
            let bar = bar.clone();
            thread::spawn(move || {
                if wait.recv_timeout(DELAY) == Err(RecvTimeoutError::Timeout) && !bar.is_finished()
                {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                    bar.enable_steady_tick(Duration::from_millis(100));
                }
            });
        }
        Progress { bar, _over: over }
    }

    /// Counts a payload and runs `write` without the bar.
    pub(super) fn validated<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.inc(1);
        self.suspend(write)
    }

    /// Runs `write` without the bar.
    pub(super) fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
