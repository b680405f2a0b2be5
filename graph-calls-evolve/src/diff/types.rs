//! Types that come and go, and what happens to a type as a whole.

use super::{About, Callers, Change, Diff, Payloads, Told, TypeChanges, side::Side, words};
use graph_calls_codegen::{
    error::{Origin, quoted},
    ir::{Answer, RuleNode, Shape, TypeDef, TypeId},
};
use std::collections::HashMap;

impl Diff<'_> {
    pub(super) fn types(&self) -> Vec<TypeChanges> {
        let (old, new) = (self.0.old, self.0.new);
        let mut types = Vec::new();
        let mut add = |name: &str, told: Told| {
            types.push(TypeChanges {
                name: name.to_owned(),
                changes: told.0,
            });
        };
        for (id, def) in old.model.types.iter().enumerate() {
            let told = match new.types.get(def.name.as_str()) {
                Some(other) => self.type_(TypeId(id), *other),
                None => alone(def, Callers::Breaking, "is gone: it was"),
            };
            add(&def.name, told);
        }
        for def in &new.model.types {
            if !old.types.contains_key(def.name.as_str()) {
                add(&def.name, alone(def, Callers::Additive, "is new:"));
            }
        }
        let before: HashMap<&str, &RuleNode> = old
            .typeless()
            .map(|rules| (rules.name.as_str(), &rules.node))
            .collect();
        for rules in new.typeless() {
            if let Some(before) = before.get(rules.name.as_str()) {
                let mut told = Told::default();
                self.rules(before, &rules.node, "", &mut told);
                add(&rules.node.at, told);
            }
        }
        types
    }

    fn type_(&self, old_id: TypeId, new_id: TypeId) -> Told {
        let mut told = Told::default();
        let (old, new) = (self.0.old.model.get(old_id), self.0.new.model.get(new_id));
        let place = &new.origin;
        let mut tell = |callers, payloads, what: &str| {
            told.tell(place, callers, payloads, what.to_owned());
        };
        match (&old.request, &new.request) {
            (None, Some(_)) => tell(
                Callers::Breaking,
                Payloads::Same,
                "is a request's body now: a builder sets its members",
            ),
            (Some(_), None) => tell(
                Callers::Breaking,
                Payloads::Same,
                "is no request's body any more: it has no builder",
            ),
            (Some(old), Some(new)) => {
                let now = [
                    ("METHOD", &new.method, &old.method),
                    ("PATH", &new.path, &old.path),
                ];
                for (name, is, was) in now.into_iter().filter(|(_, is, was)| is != was) {
                    let what = format!("`{name}` is {} now, was {}", quoted(is), quoted(was));
                    tell(Callers::Breaking, Payloads::Same, &what);
                }
                let answers = (
                    answer(self.0.old, old.answer.as_ref()),
                    answer(self.0.new, new.answer.as_ref()),
                );
                if answers.0 != answers.1 {
                    let what = format!("answers with {} now, was {}", answers.1, answers.0);
                    tell(Callers::None, Payloads::Same, &what);
                }
            }
            (None, None) => {}
        }
        let about = |def: &TypeDef| About {
            description: def.description.clone(),
            deprecated: def.deprecated,
        };
        told.annotations(place, "", &about(old), &about(new));
        let (Some(before), Some(after)) = (self.0.old.rules_of(old), self.0.new.rules_of(new))
        else {
            return told;
        };
        match (&old.shape, &new.shape) {
            (Shape::Struct(one), Shape::Struct(two)) => {
                self.structs((one, before), (two, after), (&old.origin, place), &mut told);
            }
            (Shape::Union(one), Shape::Union(two)) => {
                self.unions((one, before), (two, after), place, &mut told);
            }
            (Shape::Enum(one), Shape::Enum(two)) => {
                self.enums((one, before), (two, after), place, &mut told);
            }
            (Shape::Any, Shape::Any) => self.rules(before, after, "", &mut told),
            _ => {
                let what = format!("is {} now, was {}", words::kind(new), words::kind(old));
                let effect = self.0.effect(before, after);
                told.tell(place, Callers::Breaking, effect, what);
            }
        }
        told
    }
}

/// The body of an answer, in words.
fn answer(side: &Side<'_>, answer: Option<&Answer>) -> String {
    match answer {
        None => "no body".to_owned(),
        Some(Answer { document, text, .. }) => {
            let id = document.as_ref().and_then(|place| side.places.get(place));
            let name = id.map(|id| side.name(*id));
            quoted(name.unwrap_or(text)).to_string()
        }
    }
}

/// A type that is in one of the models only.
fn alone(def: &TypeDef, callers: Callers, what: &str) -> Told {
    let size = match &def.shape {
        Shape::Struct(shape) => format!(" with {}", counted(shape.fields.len(), "member")),
        Shape::Enum(shape) => format!(" with {}", counted(shape.members.len(), "member")),
        Shape::Union(shape) => format!(" with {}", counted(shape.variants.len(), "branch")),
        Shape::Any => String::new(),
    };
    Told(vec![Change {
        what: format!("{what} {}{size}", words::kind(def)),
        place: Origin::clone(&def.origin),
        callers,
        payloads: Payloads::Same,
        note: false,
    }])
}

fn counted(count: usize, what: &str) -> String {
    match (count, what) {
        (1, _) => format!("1 {what}"),
        (_, "branch") => format!("{count} branches"),
        _ => format!("{count} {what}s"),
    }
}
