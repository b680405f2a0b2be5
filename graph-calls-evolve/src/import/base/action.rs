//! Generates the request bodies of actions.

use super::{Base, Members, head, member, text};
use crate::import::metadata::{Facets, Member, Returns};
use crate::import::notice::Notice;
use crate::import::titles::last;
use graph_calls_codegen::json::Json;

impl Base<'_> {
    /// Returns the document of the body of an action.
    pub(in crate::import) fn of_action(&mut self, index: usize) -> Json {
        let metadata = self.metadata;
        let Some(action) = metadata.actions.get(index) else {
            return Json::Null;
        };
        let title = self.titles.actions.get(&index).cloned();
        let mut document = head(&title.unwrap_or_default().title);
        if let Some(path) = self.paths.of(action) {
            let answer = action.returns.as_ref().map(|returns| self.answer(returns));
            document.push(links(last(&action.name), &path, answer));
        } else {
            let reason = format_args!(
                "no path leads to `{}`, the binding type of `{}`",
                action.binding.name, action.name
            );
            let consequence = "the document has no `links`";
            let warning = Notice::metadata(&metadata.file, action.position, reason, consequence);
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

impl Base<'_> {
    /// Returns the schema of the response body. OData wraps any value that is not an object in an
    /// object (JSON format, section 11).
    fn answer(&mut self, returns: &Returns) -> Json {
        let value = Member {
            name: "value".to_owned(),
            ty: returns.ty.clone(),
            // A response without a value has no body.
            nullable: false,
            is_navigation: false,
            is_optional: false,
            facets: Facets::new(),
            position: returns.position,
        };
        let schema = self.value(&value).unwrap_or(Json::Object(Vec::new()));
        let is_object = !returns.ty.is_collection
            && self.metadata.structured(&returns.ty.name).is_some()
            && schema.get("$ref").is_some();
        if is_object {
            return schema;
        }
        let properties = vec![member("value", schema)];
        Json::Object(vec![
            member("type", text("object")),
            member("properties", Json::Object(properties)),
            member("required", Json::Array(vec![text("value")])),
        ])
    }
}

/// Returns the keyword `links` of JSON Hyper-Schema: method and path of the action, and its response.
fn links(rel: &str, href: &str, answer: Option<Json>) -> (String, Json) {
    let methods = Json::Array(vec![text("POST")]);
    let hints: Members = vec![member("allow", methods)];
    let mut link = vec![
        member("rel", text(rel)),
        member("href", text(href)),
        member("targetHints", Json::Object(hints)),
    ];
    link.extend(answer.map(|schema| member("targetSchema", schema)));
    member("links", Json::Array(vec![Json::Object(link)]))
}
