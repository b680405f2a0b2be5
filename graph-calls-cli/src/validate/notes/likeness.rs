//! When one name was probably meant by another.

/// Names of one or two letters are all like each other.
const SHORTEST: usize = 4;

/// How a name of the payload is like one of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Only the case differs.
    Case,
    /// Case and punctuation differ: `odata_type`, `OdataType`.
    Spelling,
    /// One letter is added, missing, changed, or has changed places with the next.
    Letter,
}

/// How `name` is like `known`, another name; `None` if it is not.
pub(super) fn likeness(name: &str, known: &str) -> Option<Likeness> {
    // A name of the payload may be as long as the payload.
    if name.len() > 2 * known.len() + 2 {
        None
    } else if name.eq_ignore_ascii_case(known) {
        Some(Likeness::Case)
    } else if letters(name).eq(letters(known)) && letters(known).next().is_some() {
        Some(Likeness::Spelling)
    } else {
        one_edit(name, known).then_some(Likeness::Letter)
    }
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .map(|letter| letter.to_ascii_lowercase())
}

/// Whether one edit makes the one of the other. What they begin and end with alike is left out, so
/// this takes no longer than reading them.
fn one_edit(name: &str, known: &str) -> bool {
    if name.len().min(known.len()) < SHORTEST || !name.is_ascii() || !known.is_ascii() {
        return false;
    }
    let alike = |one: &mut dyn Iterator<Item = (u8, u8)>| one.take_while(|(a, b)| a == b).count();
    let start = alike(&mut name.bytes().zip(known.bytes()));
    let (name, known) = (&name[start..], &known[start..]);
    let end = alike(&mut name.bytes().rev().zip(known.bytes().rev()));
    let (name, known) = (&name[..name.len() - end], &known[..known.len() - end]);
    name.len() <= 2 && known.len() <= 2 && strsim::osa_distance(name, known) == 1
}

/// Whether two type tags are the same but for the `#`, the case and the namespace.
pub(super) fn same_tag(tag: &str, known: &str) -> bool {
    tag.len() <= 2 * known.len() + 64 && last_name(tag).eq_ignore_ascii_case(last_name(known))
}

/// The name of the type without its namespace.
pub(in crate::validate) fn last_name(tag: &str) -> &str {
    let tag = tag.rsplit_once('.').map_or(tag, |(_, last)| last);
    tag.strip_prefix('#').unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::{Likeness, likeness, same_tag};

    #[test]
    fn case_spelling_and_one_letter_are_told_apart() {
        use Likeness::{Case, Letter, Spelling};
        for (name, known, like) in [
            ("ChangeType", "changeType", Some(Case)),
            ("ID", "id", Some(Case)),
            ("change_type", "changeType", Some(Spelling)),
            ("odataType", "@odata.type", Some(Spelling)),
            ("chaneType", "changeType", Some(Letter)),
            ("changeTypes", "changeType", Some(Letter)),
            ("changeTipe", "changeType", Some(Letter)),
            ("chnageType", "changeType", Some(Letter)),
            ("chnageTipe", "changeType", None),
            ("ip", "id", None),
            ("uri", "url", None),
            ("resource", "resourceUrl", None),
            ("état", "etat", None),
            ("", "id", None),
        ] {
            assert_eq!(likeness(name, known), like, "{name} {known}");
        }
        assert_eq!(likeness(&"a".repeat(10_000_000), "changeType"), None);
    }

    #[test]
    fn a_tag_is_its_last_name() {
        let call = "#microsoft.graph.call";
        for tag in [
            "#Microsoft.Graph.Call",
            "microsoft.graph.call",
            "#microsoft.graph.Call",
            "#contoso.call",
            "call",
            "#Call",
        ] {
            assert!(same_tag(tag, call), "{tag}");
        }
        for tag in [
            "#microsoft.graph.callOptions",
            "",
            "#",
            "#microsoft.graph.call.x",
        ] {
            assert!(!same_tag(tag, call), "{tag}");
        }
    }
}
