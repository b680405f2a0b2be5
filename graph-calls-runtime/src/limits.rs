//! How much of a payload is read.

/// Bounds on a payload, so that nobody's payload costs more than its reader means to spend.
///
/// A payload beyond a bound is refused with a violation whose keyword is `depth`, `size`, `count` or
/// `memory`. The defaults are far above what Graph sends.
///
/// A payload that is refused costs at most eight times its bytes, and one that is accepted no more than
/// the [`memory`](Self::memory) that it may take.
///
/// ```
/// use graph_calls_model::{Call, Limits, Valid};
///
/// let small = Limits::default().bytes(16);
/// let refused = Valid::<Call>::from_slice_with(br#"{"subject": "a call"}"#, &small).unwrap_err();
/// assert_eq!(refused.iter().next().map(|violation| violation.keyword()), Some("size"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    pub(crate) depth: u32,
    pub(crate) bytes: usize,
    pub(crate) items: usize,
    /// `None` for what depends on the text.
    memory: Option<usize>,
}

impl Limits {
    /// Nesting at which reading stops: so many levels of arrays and objects are too many. 128
    /// unless set, as in `serde_json`, and never more.
    pub fn depth(self, levels: u32) -> Self {
        Limits {
            depth: levels.min(Self::DEFAULT.depth),
            ..self
        }
    }

    /// Bytes of JSON text; 64 MiB unless set, and never more than 4 GiB less one byte.
    pub fn bytes(self, bytes: usize) -> Self {
        Limits {
            bytes: bytes.min(Self::UNBOUNDED.bytes),
            ..self
        }
    }

    /// Members of objects and items of arrays, all together; 8,388,608 unless set.
    pub fn items(self, items: usize) -> Self {
        Limits { items, ..self }
    }

    /// Bytes of memory that reading may take, the value that it makes included; 16 times the bytes of the
    /// text and 1,000,000 unless set.
    ///
    /// Text can be much smaller than the value it stands for: an object `{}` of two bytes may become a
    /// struct of 300. The bound is compared with the sizes of the types: what lists have room for, what is
    /// boxed, members that no document declares. The text counts twice, for all strings together. So a
    /// bound below twice the text refuses it.
    ///
    /// ```
    /// use graph_calls_model::{Call, Limits, Valid};
    ///
    /// let json = format!(r#"{{"targets": [{}{{}}]}}"#, "{},".repeat(100_000));
    /// let refused = Call::from_slice(json.as_bytes()).unwrap_err();
    /// assert_eq!(refused.iter().next().map(|violation| violation.keyword()), Some("memory"));
    ///
    /// let more = Limits::default().memory(100 << 20);
    /// assert!(Valid::<Call>::from_slice_with(json.as_bytes(), &more).is_ok());
    /// ```
    pub fn memory(self, bytes: usize) -> Self {
        Limits {
            memory: Some(bytes),
            ..self
        }
    }

    /// The depth is also what keeps the reader's own recursion within a thread's stack.
    pub(crate) const DEFAULT: Self = Limits {
        depth: 128,
        bytes: 64 << 20,
        items: 8 << 20,
        memory: None,
    };

    /// For text of our own: the depth matters, for the stack's sake, and that a place in the text fits
    /// 32 bits.
    pub(crate) const UNBOUNDED: Self = Limits {
        depth: Self::DEFAULT.depth,
        bytes: u32::MAX as usize,
        items: usize::MAX,
        memory: Some(usize::MAX),
    };
}

/// What reading takes beside a multiple of the text.
pub(crate) const BASE: usize = 1_000_000;
/// That multiple for what is accepted.
pub(crate) const ACCEPTED: usize = 16;
/// And for what is refused.
const REFUSED: usize = 8;

impl Limits {
    /// Bytes of memory that reading a text of so many bytes may take.
    pub(crate) fn memory_for(&self, text: usize) -> usize {
        let usual = || text.saturating_mul(ACCEPTED).saturating_add(BASE);
        self.memory.unwrap_or_else(usual)
    }

    /// The same for a text of which nobody knows yet whether it is valid.
    pub(crate) fn unseen(&self, text: usize) -> Self {
        let most = text.saturating_mul(REFUSED).max(BASE);
        self.memory(self.memory_for(text).min(most))
    }
}

impl Limits {
    /// The same for a part of a text that was counted as a whole, of which `memory` is left.
    pub(crate) fn rest(self, memory: usize, text: usize) -> Self {
        self.memory(memory.saturating_add(text.saturating_mul(2)))
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
