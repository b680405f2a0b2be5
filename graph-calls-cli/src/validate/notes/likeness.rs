//! Decides whether a name is a misspelling of another.

/// The minimum length for a comparison by edit distance, as short names are always similar.
const MIN_LENGTH: usize = 4;

/// The similarity of a name in the payload to one in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// Only the case differs.
    Case,
    /// Case and punctuation differ: `odata_type`, `OdataType`.
    Spelling,
    /// One letter is inserted, missing, changed, or swapped with the next.
    Letter,
}

/// Returns the similarity of two different names; `None` if they are not similar.
pub(super) fn likeness(name: &str, declared: &str) -> Option<Likeness> {
    // A name of the payload may be as long as the payload.
    if name.len() > 2 * declared.len() + 2 {
        None
    } else if name.eq_ignore_ascii_case(declared) {
        Some(Likeness::Case)
    } else if letters(name).eq(letters(declared)) && letters(declared).next().is_some() {
        Some(Likeness::Spelling)
    } else {
        one_edit(name, declared).then_some(Likeness::Letter)
    }
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .map(|letter| letter.to_ascii_lowercase())
}

/// Returns whether the names differ by one edit. Strips the common prefix and suffix first, so this takes
/// linear time.
fn one_edit(name: &str, declared: &str) -> bool {
    if name.len().min(declared.len()) < MIN_LENGTH || !name.is_ascii() || !declared.is_ascii() {
        return false;
    }
    let alike = |one: &mut dyn Iterator<Item = (u8, u8)>| one.take_while(|(a, b)| a == b).count();
    let start = alike(&mut name.bytes().zip(declared.bytes()));
    let (name, declared) = (&name[start..], &declared[start..]);
    let end = alike(&mut name.bytes().rev().zip(declared.bytes().rev()));
    let (name, declared) = (&name[..name.len() - end], &declared[..declared.len() - end]);
    name.len() <= 2 && declared.len() <= 2 && strsim::osa_distance(name, declared) == 1
}

/// Returns whether two type tags are the same apart from the `#`, the case and the namespace.
pub(super) fn same_tag(tag: &str, declared: &str) -> bool {
    tag.len() <= 2 * declared.len() + 64 && last_name(tag).eq_ignore_ascii_case(last_name(declared))
}

/// Returns the name of the type without its namespace.
pub(in crate::validate) fn last_name(tag: &str) -> &str {
    let tag = tag.rsplit_once('.').map_or(tag, |(_, last)| last);
    tag.strip_prefix('#').unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::{Likeness, likeness, same_tag};

    #[test]
    fn case_spelling_and_one_letter_are_distinguished() {
        use Likeness::{Case, Letter, Spelling};
        for (name, declared, like) in [
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
            assert_eq!(likeness(name, declared), like, "{name} {declared}");
        }
        assert_eq!(likeness(&"a".repeat(10_000_000), "changeType"), None);
    }

    #[test]
    fn tags_are_compared_without_namespace_and_case() {
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
