//! The body of a request that calls an action.

use super::{Base, Members, head, member, text};
use crate::import::metadata::Member;
use crate::import::notice::Notice;
use crate::import::titles::last;
use crate::json::Json;

impl Base<'_> {
    /// The document of an action's body.
    pub(in crate::import) fn of_action(&mut self, index: usize) -> Json {
        let metadata = self.metadata;
        let Some(action) = metadata.actions.get(index) else {
            return Json::Null;
        };
        let title = self.titles.actions.get(&index).cloned();
        let mut document = head(&title.unwrap_or_default().title);
        if let Some(path) = self.paths.of(action) {
            document.push(links(last(&action.name), &path));
        } else {
            let reason = format_args!(
                "no path leads to `{}`, to which `{}` is bound",
                action.binding.name, action.name
            );
            let consequence = "the document has no `links`";
            let warning = Notice::metadata(&metadata.file, action.place, reason, consequence);
            self.warnings.push(warning);
        }
        document.push(member("type", text("object")));
        let parameters: Vec<&Member> = action.parameters.iter().collect();
        let properties = self.members(&parameters);
        let is_required = |name: &String| {
            let mut parameters = parameters.iter();
            parameters.any(|parameter| {
                parameter.name == *name && !parameter.nullable && !parameter.is_optional
            })
        };
        let names = properties.iter().map(|(name, _)| name);
        let required: Vec<Json> = names
            .filter(|name| is_required(name))
            .map(|name| text(name))
            .collect();
        document.push(member("properties", Json::Object(properties)));
        if !required.is_empty() {
            document.push(member("required", Json::Array(required)));
        }
        Json::Object(document)
    }
}

/// How the action is called: JSON Hyper-Schema's keyword.
fn links(rel: &str, href: &str) -> (String, Json) {
    let methods = Json::Array(vec![text("POST")]);
    let hints: Members = vec![member("allow", methods)];
    let link = vec![
        member("rel", text(rel)),
        member("href", text(href)),
        member("targetHints", Json::Object(hints)),
    ];
    member("links", Json::Array(vec![Json::Object(link)]))
}
