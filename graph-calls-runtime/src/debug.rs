//! `Debug` of generated types: omits absent members.

use crate::Additional;
use std::fmt::{Debug, DebugStruct, Formatter, Result};

/// A member: its name, its field, and whether it was parsed as null.
pub(crate) type DebugMember<'a> = (&'static str, &'a dyn Field, bool);

/// A field of a struct.
pub trait Field {
    /// Returns the value; `None` if the member is absent.
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

/// Formats a struct.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug(
    f: &mut Formatter<'_>,
    name: &str,
    members: &[DebugMember<'_>],
    additional: &Additional,
) -> Result {
    let mut out = f.debug_struct(name);
    for (name, field, explicit_null) in members {
        format(&mut out, name, field.value(), *explicit_null);
    }
    if !additional.is_empty() {
        out.field("additional", additional);
    }
    out.finish()
}

/// Formats a member that may be absent: its value, or `null` if it was parsed as null.
pub fn debug_optional<T: Debug>(
    out: &mut DebugStruct<'_, '_>,
    name: &str,
    value: &Option<T>,
    explicit_null: bool,
) {
    format(out, name, value.value(), explicit_null);
}

fn format(out: &mut DebugStruct<'_, '_>, name: &str, value: Option<&dyn Debug>, null: bool) {
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
            let members: [super::DebugMember<'_>; 4] = [
                ("id", &Required(&"1"), false),
                ("state", &Some("incoming"), false),
                ("subject", &None::<&str>, true),
                ("tenant_id", &None::<&str>, false),
            ];
            debug(f, "Call", &members, &Additional::EMPTY)
        }
    }

    #[test]
    fn absent_members_are_omitted() {
        let expected = r#"Call { id: "1", state: "incoming", subject: null }"#;
        assert_eq!(format!("{Call:?}"), expected);
    }
}
