//! Bodies of requests: documents with `links`.

use super::{Lower, is_struct};
use crate::{
    ir::{Answer, PathPiece, Request},
    names,
    schema::{Piece, Schema},
};

impl<'a> Lower<'a> {
    /// Where a document's body goes. The builder sets members, so the body must be an object.
    pub(super) fn request(&mut self, schema: &'a Schema) -> Option<Request> {
        let link = schema.link.as_ref()?;
        if !is_struct(schema) || self.is_choice(schema) {
            self.error(
                &schema.origin.child("links"),
                "the body of a request must be an object",
                "write `\"type\": \"object\"` at the root, and no `$ref`, `oneOf`, `enum` or `const`",
            );
            return None;
        }
        let pieces = link.href.pieces.iter().map(|piece| match piece {
            Piece::Literal(text) => PathPiece::Literal(text.clone()),
            Piece::Variable(name) => PathPiece::Variable {
                name: name.clone(),
                rust: names::field(name),
            },
        });
        let answer = link.answer.as_ref().map(|answer| {
            let target = answer.reference.as_ref();
            let target = target.and_then(|reference| self.registry.target(reference));
            Answer {
                origin: answer.origin.clone(),
                document: target.map(|schema| schema.origin.clone()),
                text: answer.text.clone(),
            }
        });
        Some(Request {
            answer,
            origin: link.origin.clone(),
            method: link.method.clone(),
            path: link.href.text.clone(),
            pieces: pieces.collect(),
        })
    }
}
