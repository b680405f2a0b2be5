//! Walks the text of a payload together with its schemas.

use std::ops::Range;

use graph_calls_codegen::{error::push_segment, ir::TAG};
use graph_calls_model::__private::Rules;

use super::{
    Notes,
    applicable::{Applicable, Kind},
    likeness::{Likeness, likeness, same_tag},
    tags::Tags,
};
use crate::{
    json::{Scanner, unescape},
    validate::types,
};

/// The document of one notification.
const NOTIFICATION: &str = "schemas/commsNotification.json#";

pub(super) struct Walk<'t, 'n> {
    text: &'t [u8],
    scanner: Scanner<'t>,
    tags: &'n Tags<'t>,
    notes: &'n mut Notes,
    /// The pointer to the current value.
    pointer: String,
    /// The misspelled tags, and the tags that were probably meant.
    corrected: Vec<(Range<usize>, &'static str)>,
}

/// An undeclared member that is similar to a declared one.
struct Misspelling {
    span: Range<usize>,
    name: String,
    declared: &'static str,
    likeness: Likeness,
}

impl<'t, 'n> Walk<'t, 'n> {
    pub(super) fn new(text: &'t [u8], tags: &'n Tags<'t>, notes: &'n mut Notes) -> Self {
        Self {
            text,
            scanner: Scanner::new(text),
            tags,
            notes,
            pointer: String::new(),
            corrected: Vec::new(),
        }
    }

    /// Walks the whole text. Recurses as deep as the text, which the reader has bounded.
    pub(super) fn root(&mut self, rules: &'static Rules) {
        self.value(&[rules]);
    }

    /// Returns the corrected tags in text order.
    pub(super) fn corrected(mut self) -> Vec<(Range<usize>, &'static str)> {
        self.corrected.sort_unstable_by_key(|(span, _)| span.start);
        self.corrected
    }

    fn value(&mut self, rules: &[&'static Rules]) -> Option<()> {
        match self.scanner.peek()? {
            b'{' => self.object(rules),
            b'[' => self.array(rules),
            b'"' => self.string(rules),
            _ => self.scanner.value().map(drop),
        }
    }

    /// Walks the value of a member or an item.
    fn below(&mut self, segment: &str, rules: &[&'static Rules]) -> Option<()> {
        let length = self.pointer.len();
        self.point(segment);
        let walked = self.value(rules);
        self.pointer.truncate(length);
        walked
    }

    /// Appends a segment to the pointer, unless the pointer is already longer than the limit.
    fn point(&mut self, segment: &str) {
        if self.pointer.len() <= super::MAX_POINTER {
            push_segment(&mut self.pointer, segment);
        }
    }

    fn note(
        &mut self,
        segment: Option<&str>,
        span: Range<usize>,
        sentence: impl FnOnce() -> String,
    ) {
        let length = self.pointer.len();
        if let Some(segment) = segment {
            self.point(segment);
        }
        self.notes.push(&self.pointer, span, sentence);
        self.pointer.truncate(length);
    }

    fn object(&mut self, rules: &[&'static Rules]) -> Option<()> {
        let start = self.scanner.at();
        let tag = self.tags.at(start);
        let kind = Kind::Object(tag.as_ref().map(|(tag, _)| &**tag));
        let mut applicable = Applicable::of(rules, kind);
        if let Some((tag, literal)) = &tag {
            let intended = self.tag(&applicable, tag, literal.clone());
            // The schema does not describe the value, but its tag names a type.
            if !applicable.is_of_containers()
                && let Some(of) = types::tagged(intended.unwrap_or(tag))
            {
                applicable = Applicable::of(&[(of.rules)()], kind);
            }
        }
        let is_notification = applicable.is_at(NOTIFICATION);
        let (mut old_address, mut address) = (false, false);
        let mut present: Vec<&'static str> = Vec::new();
        let mut misspellings: Vec<Misspelling> = Vec::new();
        self.scanner.step();
        while !self.scanner.eat(b'}') {
            let span = self.scanner.name()?;
            let name = unescape(self.text.get(span.clone())?)?;
            if is_notification {
                old_address |= name == "resource";
                address |= name == "resourceUrl";
            }
            if name == TAG {
                present.push(TAG);
                self.scanner.value()?;
            } else if let Some(declared) = applicable.declared().find(|declared| *declared == name)
            {
                present.push(declared);
                self.below(&name, &applicable.member(declared))?;
            } else {
                self.undeclared(&name, span, &applicable, rules, &mut misspellings)?;
            }
            self.scanner.eat(b',');
        }
        for misspelling in misspellings {
            if !present.contains(&misspelling.declared) {
                self.misspelling(misspelling);
            }
        }
        if old_address && !address {
            self.note(None, start..start + 1, || {
                "`resource` without `resourceUrl` is the format of notifications before 2021; Graph sends `resourceUrl`, \
                 such as `/communications/calls/{id}`"
                    .to_owned()
            });
        }
        Some(())
    }

    /// Adds a note for a misspelled tag; returns the tag that was probably meant.
    fn tag(
        &mut self,
        applicable: &Applicable,
        tag: &str,
        literal: Range<usize>,
    ) -> Option<&'static str> {
        if applicable.exact {
            return None;
        }
        let fixed: Vec<&'static Rules> = applicable.member(TAG);
        let fixed = Applicable::of(&fixed, Kind::Scalar);
        if fixed.texts().any(|listed| listed == tag) {
            return None;
        }
        let fixed = fixed.texts().find(|listed| same_tag(tag, listed));
        let intended = match applicable.intended.or(fixed) {
            Some(intended) => intended,
            // No choice depends on this tag.
            None => types::tag_meant_by(tag).filter(|intended| *intended != tag)?,
        };
        self.note(Some(TAG), literal.clone(), || tag_sentence(tag, intended));
        self.corrected.push((literal, intended));
        Some(intended)
    }

    fn undeclared(
        &mut self,
        name: &str,
        span: Range<usize>,
        applicable: &Applicable,
        rules: &[&'static Rules],
        misspellings: &mut Vec<Misspelling>,
    ) -> Option<()> {
        if let Some(sentence) = serializer_note(name) {
            self.note(Some(name), span, || sentence.to_owned());
            // The wrapped value has the same schema.
            let inner = if name == "$values" { rules } else { &[] };
            return self.below(name, inner);
        }
        let like = applicable
            .declared()
            .chain([TAG])
            .filter_map(|declared| Some((likeness(name, declared)?, declared)))
            .min();
        let Some((likeness, declared)) = like else {
            return self.below(name, &applicable.member(name));
        };
        if misspellings.len() <= super::MAX_NOTES {
            misspellings.push(Misspelling {
                span,
                name: name.to_string(),
                declared,
                likeness,
            });
        } else {
            self.notes.omitted += 1;
        }
        self.below(name, &applicable.member(declared))
    }

    fn misspelling(&mut self, misspelling: Misspelling) {
        let declared = misspelling.declared;
        let how = match misspelling.likeness {
            Likeness::Case => "differs from it only by case",
            Likeness::Spelling => "is spelled differently",
            Likeness::Letter => "differs from it by one letter",
        };
        self.note(Some(&misspelling.name), misspelling.span, || {
            format!(
                "the member `{declared}` was probably meant, and this {how}; write `{declared}`"
            )
        });
    }

    fn array(&mut self, rules: &[&'static Rules]) -> Option<()> {
        self.scanner.step();
        let first = self.tags.at(self.scanner.at());
        let applicable = Applicable::of(rules, Kind::Array(first.as_ref().map(|(tag, _)| &**tag)));
        let mut index = 0_usize;
        while !self.scanner.eat(b']') {
            let start = self.scanner.at();
            let item = applicable.item(index);
            if index == 0
                && let (Some(intended), Some((_, literal))) = (applicable.intended, &first)
            {
                // The choice is in the schema of the array, not in that of the item.
                let length = self.pointer.len();
                self.point("0");
                self.item_tag(&item, start, intended, literal.clone());
                self.pointer.truncate(length);
            }
            self.below(&index.to_string(), &item)?;
            self.scanner.eat(b',');
            index += 1;
        }
        Some(())
    }

    /// Adds a note for the tag of a first item, unless the schema of the item causes one.
    fn item_tag(
        &mut self,
        item: &[&'static Rules],
        start: usize,
        intended: &'static str,
        literal: Range<usize>,
    ) {
        let Some((tag, _)) = self.tags.at(start) else {
            return;
        };
        let applicable = Applicable::of(item, Kind::Object(Some(&tag)));
        let fixed = Applicable::of(&applicable.member(TAG), Kind::Scalar);
        let listed = fixed.texts().any(|listed| same_tag(&tag, listed));
        if applicable.intended.is_none() && !listed && types::tag_meant_by(&tag).is_none() {
            self.note(Some(TAG), literal.clone(), || tag_sentence(&tag, intended));
            self.corrected.push((literal, intended));
        }
    }

    fn string(&mut self, rules: &[&'static Rules]) -> Option<()> {
        let span = self.scanner.string()?;
        if rules.is_empty() {
            return Some(());
        }
        let text = unescape(self.text.get(span.clone())?)?;
        let applicable = Applicable::of(rules, Kind::Scalar);
        if applicable.is_of_containers() {
            if text.trim_start().starts_with(['{', '[']) {
                self.note(None, span, || {
                    "this is a string that contains JSON; write the JSON itself".to_owned()
                });
            }
            return Some(());
        }
        // An enum may list a member in both spellings; Graph uses the lower-case one.
        let like = applicable
            .texts()
            .filter(|listed| listed.eq_ignore_ascii_case(&text))
            .min_by_key(|listed| (listed.starts_with(char::is_uppercase), *listed != text));
        if let Some(listed) = like.filter(|listed| *listed != text) {
            self.note(None, span, || {
                format!(
                    "`{listed}` was probably meant, and this differs from it only by case; write `{listed}`"
                )
            });
        }
        Some(())
    }
}

fn tag_sentence(tag: &str, intended: &str) -> String {
    let how = if tag.eq_ignore_ascii_case(intended) {
        "only by case"
    } else if intended.strip_prefix('#') == Some(tag) {
        "only by the missing `#`"
    } else {
        "by its namespace or spelling"
    };
    format!(
        "this type tag differs from `{intended}` {how}, so it names another type; write `{intended}`"
    )
}

/// Returns the note on a member that serializers of other SDKs add.
fn serializer_note(name: &str) -> Option<&'static str> {
    Some(match name {
        "$values" => {
            "`$values` wraps a list for a serializer that preserves references; write the list itself"
        }
        "$id" => "`$id` comes from a serializer that preserves references; remove it",
        "$ref" => {
            "`$ref` comes from a serializer that preserves references; write the value itself"
        }
        "$type" => "`$type` names a type of a programming language; write `@odata.type`",
        _ if ["additionalData", "additional_data"]
            .iter()
            .any(|listed| name.eq_ignore_ascii_case(listed)) =>
        {
            "this is a member of SDK objects, not of JSON payloads; move its members up, or use the JSON serializer of the SDK"
        }
        _ if ["backingStore", "backing_store"]
            .iter()
            .any(|listed| name.eq_ignore_ascii_case(listed)) =>
        {
            "this is a member of SDK objects, not of JSON payloads; remove it, or use the JSON serializer of the SDK"
        }
        _ => return None,
    })
}
