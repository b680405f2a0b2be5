//! Compares types: additions, removals, and changes of a type as a whole.

use super::{
    Callers, Change, ChangeList, Diff, Documentation, Payloads, TypeChanges, side::Side, words,
};
use graph_calls_codegen::{
    error::{Origin, quoted},
    ir::{Answer, RuleNode, Shape, TypeDef, TypeId},
};
use std::collections::HashMap;

impl Diff<'_> {
    pub(super) fn types(&self) -> Vec<TypeChanges> {
        let (old, new) = (self.0.old, self.0.new);
        let mut types = Vec::new();
        let mut add = |name: &str, list: ChangeList| {
            types.push(TypeChanges {
                name: name.to_owned(),
                changes: list.0,
            });
        };
        for (id, def) in old.model.types.iter().enumerate() {
            let changes = match new.types.get(def.name.as_str()) {
                Some(other) => self.type_(TypeId(id), *other),
                None => alone(def, Callers::Breaking, "is gone: it was"),
            };
            add(&def.name, changes);
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
                let mut changes = ChangeList::default();
                self.rules(before, &rules.node, "", &mut changes);
                add(&rules.node.at, changes);
            }
        }
        types
    }

    fn type_(&self, old_id: TypeId, new_id: TypeId) -> ChangeList {
        let mut changes = ChangeList::default();
        let (old, new) = (self.0.old.model.get(old_id), self.0.new.model.get(new_id));
        let place = &new.origin;
        let mut push = |callers, payloads, what: &str| {
            changes.push(place, callers, payloads, what.to_owned());
        };
        match (&old.request, &new.request) {
            (None, Some(_)) => push(
                Callers::Breaking,
                Payloads::Same,
                "is a request body now: a builder sets its members",
            ),
            (Some(_), None) => push(
                Callers::Breaking,
                Payloads::Same,
                "is no longer a request body: it has no builder",
            ),
            (Some(old), Some(new)) => {
                let now = [
                    ("METHOD", &new.method, &old.method),
                    ("PATH", &new.path, &old.path),
                ];
                for (name, is, was) in now.into_iter().filter(|(_, is, was)| is != was) {
                    let what = format!("`{name}` is {} now, was {}", quoted(is), quoted(was));
                    push(Callers::Breaking, Payloads::Same, &what);
                }
                let answers = (
                    answer(self.0.old, old.answer.as_ref()),
                    answer(self.0.new, new.answer.as_ref()),
                );
                if answers.0 != answers.1 {
                    let what = format!("answers with {} now, was {}", answers.1, answers.0);
                    push(Callers::None, Payloads::Same, &what);
                }
            }
            (None, None) => {}
        }
        let about = |def: &TypeDef| Documentation {
            description: def.description.clone(),
            deprecated: def.deprecated,
        };
        changes.documentation(place, "", &about(old), &about(new));
        let (Some(before), Some(after)) = (self.0.old.rules_of(old), self.0.new.rules_of(new))
        else {
            return changes;
        };
        match (&old.shape, &new.shape) {
            (Shape::Struct(one), Shape::Struct(two)) => {
                self.structs(
                    (one, before),
                    (two, after),
                    (&old.origin, place),
                    &mut changes,
                );
            }
            (Shape::Union(one), Shape::Union(two)) => {
                self.unions((one, before), (two, after), place, &mut changes);
            }
            (Shape::Enum(one), Shape::Enum(two)) => {
                self.enums((one, before), (two, after), place, &mut changes);
            }
            (Shape::Any, Shape::Any) => self.rules(before, after, "", &mut changes),
            _ => {
                let what = format!("is {} now, was {}", words::kind(new), words::kind(old));
                let effect = self.0.effect(before, after);
                changes.push(place, Callers::Breaking, effect, what);
            }
        }
        changes
    }
}

/// Describes the body of an answer.
fn answer(side: &Side<'_>, answer: Option<&Answer>) -> String {
    match answer {
        None => "no body".to_owned(),
        Some(Answer { document, text, .. }) => {
            let id = document
                .as_ref()
                .and_then(|place| side.by_origin.get(place));
            let name = id.map(|id| side.name(*id));
            quoted(name.unwrap_or(text)).to_string()
        }
    }
}

/// Reports a type that only one of the models has.
fn alone(def: &TypeDef, callers: Callers, what: &str) -> ChangeList {
    let size = match &def.shape {
        Shape::Struct(shape) => format!(" with {}", counted(shape.fields.len(), "member")),
        Shape::Enum(shape) => format!(" with {}", counted(shape.members.len(), "member")),
        Shape::Union(shape) => format!(" with {}", counted(shape.variants.len(), "branch")),
        Shape::Any => String::new(),
    };
    ChangeList(vec![Change {
        what: format!("{what} {}{size}", words::kind(def)),
        origin: Origin::clone(&def.origin),
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
