//! Limits on the size of a payload.

/// Limits on the resources that parsing a payload may take.
///
/// A payload that exceeds a limit is rejected with one violation whose keyword is `depth`, `size`, `count` or
/// `memory`. The defaults are far above what Graph sends:
///
/// | limit | keyword | unit | default | range |
/// |---|---|---|---|---|
/// | [`depth`](Self::depth) | `depth` | levels of arrays and objects | 128 | 1 to 128 |
/// | [`bytes`](Self::bytes) | `size` | bytes of JSON text | 67,108,864 (64 MiB) | 0 to 4,294,967,295 |
/// | [`items`](Self::items) | `count` | members and items | 8,388,608 | any |
/// | [`memory`](Self::memory) | `memory` | bytes of memory | 16 times the text and 1,000,000 | any |
///
/// A value outside the range is clamped to it. [`max_depth`](Self::max_depth), [`max_bytes`](Self::max_bytes),
/// [`max_items`](Self::max_items) and [`max_memory`](Self::max_memory) return the limits that apply.
///
/// Parsing an invalid payload takes at most eight times its bytes, or 1,000,000 bytes if that is more, whatever the
/// limit of memory is.
///
/// ```
/// use graph_calls_model::{Call, Limits, Valid};
///
/// let small = Limits::default().bytes(16);
/// let violations = Valid::<Call>::from_slice_with(br#"{"subject": "a call"}"#, &small).unwrap_err();
/// assert_eq!(violations.iter().next().map(|violation| violation.keyword()), Some("size"));
///
/// // Values outside the range are clamped.
/// assert_eq!(Limits::default().depth(1_000).max_depth(), 128);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    pub(crate) depth: u32,
    pub(crate) bytes: usize,
    pub(crate) items: usize,
    /// `None` for the default, which depends on the length of the text.
    memory: Option<usize>,
}

impl Limits {
    /// Sets the number of nested arrays and objects at which a payload is rejected: with a limit of 128, a payload may
    /// have 127 levels.
    ///
    /// Clamped to 1 to 128, the default: the parser is recursive, and 128 levels fit the stack of any thread. A limit
    /// of 1 rejects every array and object.
    #[must_use = "the limits are returned, not changed in place"]
    pub fn depth(self, levels: u32) -> Self {
        Limits {
            depth: levels.clamp(1, Self::DEFAULT.depth),
            ..self
        }
    }

    /// Sets the maximum length of the JSON text in bytes.
    ///
    /// Clamped to 4,294,967,295 (`u32::MAX`), because offsets in the text are stored in 32 bits. The default is
    /// 67,108,864 (64 MiB).
    #[must_use = "the limits are returned, not changed in place"]
    pub fn bytes(self, bytes: usize) -> Self {
        Limits {
            bytes: bytes.min(Self::UNBOUNDED.bytes),
            ..self
        }
    }

    /// Sets the maximum number of members and items of all objects and arrays of the payload together.
    ///
    /// Not clamped. The default is 8,388,608.
    #[must_use = "the limits are returned, not changed in place"]
    pub fn items(self, items: usize) -> Self {
        Limits { items, ..self }
    }

    /// Sets the maximum number of bytes of memory that parsing may take, the parsed value included.
    ///
    /// Not clamped. The default is 16 times the length of the text plus 1,000,000.
    ///
    /// The text of a value can be much shorter than the value: the object `{}` of two bytes may become a struct of 300.
    /// The limit is compared with the sizes of the types: the capacity of lists, boxed values and undeclared members.
    /// In addition, the text is counted twice, for all strings together. So a limit below twice the length of the text
    /// rejects every payload.
    ///
    /// ```
    /// use graph_calls_model::{Call, Limits, Valid};
    ///
    /// let json = format!(r#"{{"targets": [{}{{}}]}}"#, "{},".repeat(100_000));
    /// let violations = Call::from_slice(json.as_bytes()).unwrap_err();
    /// assert_eq!(violations.iter().next().map(|violation| violation.keyword()), Some("memory"));
    ///
    /// let more = Limits::default().memory(100 << 20);
    /// assert!(Valid::<Call>::from_slice_with(json.as_bytes(), &more).is_ok());
    /// ```
    #[must_use = "the limits are returned, not changed in place"]
    pub fn memory(self, bytes: usize) -> Self {
        Limits {
            memory: Some(bytes),
            ..self
        }
    }

    /// Returns the number of nested arrays and objects at which a payload is rejected: the value that was set, clamped
    /// to 1 to 128.
    pub fn max_depth(&self) -> u32 {
        self.depth
    }

    /// Returns the maximum length of the JSON text in bytes: the value that was set, clamped to 4,294,967,295.
    pub fn max_bytes(&self) -> usize {
        self.bytes
    }

    /// Returns the maximum number of members and items.
    pub fn max_items(&self) -> usize {
        self.items
    }

    /// Returns the maximum number of bytes of memory for a text of `text` bytes.
    ///
    /// ```
    /// use graph_calls_model::Limits;
    ///
    /// assert_eq!(Limits::default().max_memory(1_000), 1_016_000);
    /// assert_eq!(Limits::default().memory(5_000).max_memory(1_000), 5_000);
    /// ```
    pub fn max_memory(&self, text: usize) -> usize {
        let default = || text.saturating_mul(VALID_FACTOR).saturating_add(BASE_BYTES);
        self.memory.unwrap_or_else(default)
    }

    pub(crate) const DEFAULT: Self = Limits {
        depth: 128,
        bytes: 64 << 20,
        items: 8 << 20,
        memory: None,
    };

    /// The limits for text that this crate has written: only the depth is limited, for the stack, and the length, for
    /// offsets of 32 bits.
    pub(crate) const UNBOUNDED: Self = Limits {
        depth: Self::DEFAULT.depth,
        bytes: u32::MAX as usize,
        items: usize::MAX,
        memory: Some(usize::MAX),
    };
}

/// The number of bytes of memory that parsing may take for a text of any length.
pub(crate) const BASE_BYTES: usize = 1_000_000;
/// The number of bytes of memory for each byte of a valid text.
pub(crate) const VALID_FACTOR: usize = 16;
/// The number of bytes of memory for each byte of an invalid text.
const INVALID_FACTOR: usize = 8;

impl Limits {
    /// Returns the limits for a text of this length that is not yet validated.
    pub(crate) fn for_unvalidated(&self, text: usize) -> Self {
        let most = text.saturating_mul(INVALID_FACTOR).max(BASE_BYTES);
        self.memory(self.max_memory(text).min(most))
    }

    /// Returns the limits for a part of a text that was counted as a whole, of which `memory` is left.
    pub(crate) fn rest(self, memory: usize, text: usize) -> Self {
        self.memory(memory.saturating_add(text.saturating_mul(2)))
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::RawJson;

    #[test]
    fn a_depth_is_clamped_to_1_to_128_and_the_getter_returns_the_clamped_value() {
        assert_eq!(Limits::default().max_depth(), 128);
        for (set, clamped) in [
            (0, 1),
            (1, 1),
            (64, 64),
            (128, 128),
            (129, 128),
            (u32::MAX, 128),
        ] {
            assert_eq!(Limits::default().depth(set).max_depth(), clamped, "{set}");
        }
    }

    #[test]
    fn a_length_is_clamped_to_32_bits_and_the_getter_returns_the_clamped_value() {
        let most = usize::try_from(u32::MAX).expect("usize has 32 bits or more");
        assert_eq!(Limits::default().max_bytes(), 64 << 20);
        for (set, clamped) in [(0, 0), (17, 17), (most, most), (usize::MAX, most)] {
            assert_eq!(Limits::default().bytes(set).max_bytes(), clamped, "{set}");
        }
    }

    #[test]
    fn items_and_memory_are_not_clamped() {
        assert_eq!(Limits::default().max_items(), 8_388_608);
        for set in [0, 1, usize::MAX] {
            assert_eq!(Limits::default().items(set).max_items(), set);
            assert_eq!(Limits::default().memory(set).max_memory(1_000), set);
        }
        assert_eq!(Limits::default().max_memory(0), 1_000_000);
        assert_eq!(Limits::default().max_memory(usize::MAX), usize::MAX);
    }

    #[test]
    fn a_payload_may_have_one_level_less_than_the_depth() {
        for (depth, levels) in [(1, 0), (2, 1), (128, 127)] {
            let limits = Limits::default().depth(depth);
            let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
            let text = if levels == 0 {
                "1".to_owned()
            } else {
                nested(levels)
            };
            assert!(
                crate::read::check(text.as_bytes(), &limits).is_ok(),
                "{depth}"
            );
            let deeper = nested(levels + 1);
            assert!(
                crate::read::check(deeper.as_bytes(), &limits).is_err(),
                "{depth}"
            );
        }
        assert!(RawJson::new(&("[".repeat(127) + &"]".repeat(127))).is_ok());
    }
}
