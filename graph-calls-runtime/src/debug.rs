//! `Debug` of generated types: what is there, and nothing of what isn't.

use crate::Additional;
use std::fmt::{Debug, DebugStruct, Formatter, Result};

/// A member, by its name, its field, and whether it was read as null.
pub(crate) type Shown<'a> = (&'static str, &'a dyn Field, bool);

/// A field of a struct.
pub trait Field {
    /// The value, if it is there.
    fn value(&self) -> Option<&dyn Debug>;
}

impl<T: Debug> Field for Option<T> {
    fn value(&self) -> Option<&dyn Debug> {
        self.as_ref().map(|value| value as &dyn Debug)
    }
}

/// The field of a required member.
pub struct Required<'a, T>(pub &'a T);

impl<T: Debug> Field for Required<'_, T> {
    fn value(&self) -> Option<&dyn Debug> {
        Some(self.0)
    }
}

/// Shows a struct.
///
/// # Errors
/// Those of the formatter.
pub fn debug(
    f: &mut Formatter<'_>,
    name: &str,
    members: &[Shown<'_>],
    additional: &Additional,
) -> Result {
    let mut out = f.debug_struct(name);
    for (name, field, explicit_null) in members {
        show(&mut out, name, field.value(), *explicit_null);
    }
    if !additional.is_empty() {
        out.field("additional", additional);
    }
    out.finish()
}

/// Shows a member that may be absent: its value, or `null` if that is what was read.
pub fn debug_optional<T: Debug>(
    out: &mut DebugStruct<'_, '_>,
    name: &str,
    value: &Option<T>,
    explicit_null: bool,
) {
    show(out, name, value.value(), explicit_null);
}

fn show(out: &mut DebugStruct<'_, '_>, name: &str, value: Option<&dyn Debug>, null: bool) {
    match value {
        Some(value) => {
            out.field(name, value);
        }
        None if null => {
            out.field(name, &format_args!("null"));
        }
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Required, debug};
    use crate::Additional;
    use std::fmt;

    struct Call;

    impl fmt::Debug for Call {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let members: [super::Shown<'_>; 4] = [
                ("id", &Required(&"1"), false),
                ("state", &Some("incoming"), false),
                ("subject", &None::<&str>, true),
                ("tenant_id", &None::<&str>, false),
            ];
            debug(f, "Call", &members, &Additional::EMPTY)
        }
    }

    #[test]
    fn what_is_absent_is_not_shown() {
        let expected = r#"Call { id: "1", state: "incoming", subject: null }"#;
        assert_eq!(format!("{Call:?}"), expected);
    }
}
