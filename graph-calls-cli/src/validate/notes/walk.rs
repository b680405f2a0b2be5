//! The walk over a payload's text, beside the schemas that describe it.

use std::ops::Range;

use graph_calls_codegen::{error::push_segment, ir::TAG};
use graph_calls_model::__private::Rules;

use super::{
    Notes,
    likeness::{Likeness, likeness, same_tag},
    reach::{Kind, Reach},
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
    /// The pointer to the value here.
    pointer: String,
    /// The tags that are not as the schema has them, and what they were taken for.
    mended: Vec<(Range<usize>, &'static str)>,
}

/// A member that is not declared and like one that is.
struct Slip {
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
            mended: Vec::new(),
        }
    }

    /// The whole text. It goes as deep as the reader, which has read it.
    pub(super) fn root(&mut self, rules: &'static Rules) {
        self.value(&[rules]);
    }

    /// In the order of the text.
    pub(super) fn mended(mut self) -> Vec<(Range<usize>, &'static str)> {
        self.mended.sort_unstable_by_key(|(span, _)| span.start);
        self.mended
    }

    fn value(&mut self, rules: &[&'static Rules]) -> Option<()> {
        match self.scanner.peek()? {
            b'{' => self.object(rules),
            b'[' => self.array(rules),
            b'"' => self.string(rules),
            _ => self.scanner.value().map(drop),
        }
    }

    /// The value of a member or an item.
    fn below(&mut self, segment: &str, rules: &[&'static Rules]) -> Option<()> {
        let length = self.pointer.len();
        self.point(segment);
        let walked = self.value(rules);
        self.pointer.truncate(length);
        walked
    }

    /// Appends a segment to the pointer. Of a pointer that is cut anyway, no more is kept.
    fn point(&mut self, segment: &str) {
        if self.pointer.len() <= super::LONGEST {
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
        let mut reach = Reach::of(rules, kind);
        if let Some((tag, literal)) = &tag {
            let meant = self.tag(&reach, tag, literal.clone());
            // Nothing describes the value, but its tag does.
            if !reach.is_of_containers()
                && let Some(of) = types::tagged(meant.unwrap_or(tag))
            {
                reach = Reach::of(&[(of.rules)()], kind);
            }
        }
        let is_notification = reach.is_at(NOTIFICATION);
        let (mut old_address, mut address) = (false, false);
        let mut present: Vec<&'static str> = Vec::new();
        let mut slips: Vec<Slip> = Vec::new();
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
            } else if let Some(declared) = reach.declared().find(|declared| *declared == name) {
                present.push(declared);
                self.below(&name, &reach.member(declared))?;
            } else {
                self.undeclared(&name, span, &reach, rules, &mut slips)?;
            }
            self.scanner.eat(b',');
        }
        for slip in slips {
            if !present.contains(&slip.declared) {
                self.slip(slip);
            }
        }
        if old_address && !address {
            self.note(None, start..start + 1, || {
                "`resource` alone is the form of notifications before 2021; Graph sends `resourceUrl`, \
                 such as `/communications/calls/{id}`"
                    .to_owned()
            });
        }
        Some(())
    }

    /// Notes a tag that is like a known one; returns that one.
    fn tag(&mut self, reach: &Reach, tag: &str, literal: Range<usize>) -> Option<&'static str> {
        if reach.exact {
            return None;
        }
        let fixed: Vec<&'static Rules> = reach.member(TAG);
        let fixed = Reach::of(&fixed, Kind::Scalar);
        if fixed.texts().any(|known| known == tag) {
            return None;
        }
        let fixed = fixed.texts().find(|known| same_tag(tag, known));
        let meant = match reach.meant.or(fixed) {
            Some(meant) => meant,
            // What no choice depends on.
            None => types::tag_meant_by(tag).filter(|meant| *meant != tag)?,
        };
        self.note(Some(TAG), literal.clone(), || tag_sentence(tag, meant));
        self.mended.push((literal, meant));
        Some(meant)
    }

    fn undeclared(
        &mut self,
        name: &str,
        span: Range<usize>,
        reach: &Reach,
        rules: &[&'static Rules],
        slips: &mut Vec<Slip>,
    ) -> Option<()> {
        if let Some(sentence) = of_a_serializer(name) {
            self.note(Some(name), span, || sentence.to_owned());
            // What it wraps is the value itself.
            let inner = if name == "$values" { rules } else { &[] };
            return self.below(name, inner);
        }
        let like = reach
            .declared()
            .chain([TAG])
            .filter_map(|declared| Some((likeness(name, declared)?, declared)))
            .min();
        let Some((likeness, declared)) = like else {
            return self.below(name, &reach.member(name));
        };
        if slips.len() <= super::KEPT {
            slips.push(Slip {
                span,
                name: name.to_string(),
                declared,
                likeness,
            });
        } else {
            self.notes.omitted += 1;
        }
        self.below(name, &reach.member(declared))
    }

    fn slip(&mut self, slip: Slip) {
        let declared = slip.declared;
        let how = match slip.likeness {
            Likeness::Case => "differs from it only by case",
            Likeness::Spelling => "is spelled otherwise",
            Likeness::Letter => "differs from it by one letter",
        };
        self.note(Some(&slip.name), slip.span, || {
            format!(
                "the member `{declared}` was probably meant, and this {how}; write `{declared}`"
            )
        });
    }

    fn array(&mut self, rules: &[&'static Rules]) -> Option<()> {
        self.scanner.step();
        let first = self.tags.at(self.scanner.at());
        let reach = Reach::of(rules, Kind::Array(first.as_ref().map(|(tag, _)| &**tag)));
        let mut index = 0_usize;
        while !self.scanner.eat(b']') {
            let start = self.scanner.at();
            let item = reach.item(index);
            if index == 0
                && let (Some(meant), Some((_, literal))) = (reach.meant, &first)
            {
                // The item's own schema does not know that it chooses.
                let length = self.pointer.len();
                self.point("0");
                self.item_tag(&item, start, meant, literal.clone());
                self.pointer.truncate(length);
            }
            self.below(&index.to_string(), &item)?;
            self.scanner.eat(b',');
            index += 1;
        }
        Some(())
    }

    /// Notes the tag of a first item, unless that item's own schema is about to.
    fn item_tag(
        &mut self,
        item: &[&'static Rules],
        start: usize,
        meant: &'static str,
        literal: Range<usize>,
    ) {
        let Some((tag, _)) = self.tags.at(start) else {
            return;
        };
        let reach = Reach::of(item, Kind::Object(Some(&tag)));
        let fixed = Reach::of(&reach.member(TAG), Kind::Scalar);
        let known = fixed.texts().any(|known| same_tag(&tag, known));
        if reach.meant.is_none() && !known && types::tag_meant_by(&tag).is_none() {
            self.note(Some(TAG), literal.clone(), || tag_sentence(&tag, meant));
            self.mended.push((literal, meant));
        }
    }

    fn string(&mut self, rules: &[&'static Rules]) -> Option<()> {
        let span = self.scanner.string()?;
        if rules.is_empty() {
            return Some(());
        }
        let text = unescape(self.text.get(span.clone())?)?;
        let reach = Reach::of(rules, Kind::Scalar);
        if reach.is_of_containers() {
            if text.trim_start().starts_with(['{', '[']) {
                self.note(None, span, || {
                    "this is a string that holds JSON; write the JSON itself".to_owned()
                });
            }
            return Some(());
        }
        // An enum may list a member in both spellings: Graph's own begins with a small letter.
        let like = reach
            .texts()
            .filter(|known| known.eq_ignore_ascii_case(&text))
            .min_by_key(|known| (known.starts_with(char::is_uppercase), *known != text));
        if let Some(known) = like.filter(|known| *known != text) {
            self.note(None, span, || {
                format!(
                    "`{known}` was probably meant, and this differs from it only by case; write `{known}`"
                )
            });
        }
        Some(())
    }
}

fn tag_sentence(tag: &str, meant: &str) -> String {
    let how = if tag.eq_ignore_ascii_case(meant) {
        "only by case"
    } else if meant.strip_prefix('#') == Some(tag) {
        "only by the `#` that it lacks"
    } else {
        "by its namespace or its spelling"
    };
    format!("this type tag differs from `{meant}` {how}, so it names another type; write `{meant}`")
}

/// A member that serializers of other SDKs add, which no Graph service knows.
fn of_a_serializer(name: &str) -> Option<&'static str> {
    Some(match name {
        "$values" => {
            "`$values` wraps a list for a serializer that preserves references; write the list itself"
        }
        "$id" => "`$id` is of a serializer that preserves references; take it out",
        "$ref" => "`$ref` is of a serializer that preserves references; write the value itself",
        "$type" => "`$type` names a type of a program; write `@odata.type`",
        _ if ["additionalData", "additional_data"]
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known)) =>
        {
            "this is how an SDK's objects look in a log; write its members beside the others, with the SDK's own writer of JSON"
        }
        _ if ["backingStore", "backing_store"]
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known)) =>
        {
            "this is how an SDK's objects look in a log; take it out, or use the SDK's own writer of JSON"
        }
        _ => return None,
    })
}
