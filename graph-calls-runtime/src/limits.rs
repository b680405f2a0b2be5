//! How much of a payload is read.

/// Bounds on a payload, so that nobody's payload costs more than its reader means to spend.
///
/// A payload beyond a bound is refused with a violation whose keyword is `depth`, `size` or
/// `count`. The defaults are far above what Graph sends.
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

    /// The depth is also what keeps the reader's own recursion within a thread's stack.
    pub(crate) const DEFAULT: Self = Limits {
        depth: 128,
        bytes: 64 << 20,
        items: 8 << 20,
    };
}

impl Limits {
    /// For text of our own: the depth matters, for the stack's sake, and that a place in the text fits
    /// 32 bits.
    pub(crate) const UNBOUNDED: Self = Limits {
        depth: Self::DEFAULT.depth,
        bytes: u32::MAX as usize,
        items: usize::MAX,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
