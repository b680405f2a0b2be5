//! The URIs that name documents, and their resolution: RFC 3986, for paths among files and for absolute URIs alike.
//!
//! The crate `fluent-uri` would replace only [`Uri::join`] below an absolute base, which is a third of this file: paths
//! among files have rules and errors of their own, and every bot would build it.

use std::fmt::{self, Display, Formatter};

use super::files;
use crate::error::quoted;
use crate::schema::{Rejection, decode};

/// The name of a document: the path of its file, or an absolute URI. Percent-decoded, without a fragment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Uri {
    /// In lower case; none for a file.
    scheme: Option<String>,
    /// In lower case.
    authority: Option<String>,
    path: String,
    query: Option<String>,
}

/// `Display` prints the URI, or the path of a file.
impl Display for Uri {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(scheme) = &self.scheme {
            write!(f, "{scheme}:")?;
        }
        if let Some(authority) = &self.authority {
            write!(f, "//{authority}")?;
        }
        f.write_str(&self.path)?;
        self.query
            .iter()
            .try_for_each(|query| write!(f, "?{query}"))
    }
}

impl Uri {
    /// The file as it was named.
    pub(super) fn file(name: &str) -> Self {
        Self {
            scheme: None,
            authority: None,
            path: files::normalise(name).unwrap_or_else(|| name.to_owned()),
            query: None,
        }
    }

    /// What names a document before its `$id` does: a file, or the URI where it was found.
    pub(crate) fn document(name: &str) -> Self {
        let found = Self::is_absolute(name).then(|| Self::parse(name).ok());
        found.flatten().unwrap_or_else(|| Self::file(name))
    }

    /// Whether this is the home of the meta-schemas.
    pub(crate) fn is_meta_schema(&self) -> bool {
        self.authority.as_deref() == Some("json-schema.org")
    }

    /// Whether this names a file, and nothing beyond.
    pub(super) fn is_file(&self) -> bool {
        self.scheme.is_none()
    }

    /// Resolves `text`, a URI reference without a fragment, against this base.
    pub(crate) fn join(&self, text: &str) -> Result<Self, Rejection> {
        let reference = Self::parse(text)?;
        if reference.scheme.is_some() {
            return Ok(reference.without_dots());
        }
        if self.is_file() {
            return self.beside(reference, text);
        }
        let scheme = self.scheme.clone();
        if reference.authority.is_some() {
            return Ok(Self {
                scheme,
                ..reference
            }
            .without_dots());
        }
        let authority = self.authority.clone();
        let (path, query) = if reference.path.is_empty() {
            (
                self.path.clone(),
                reference.query.or_else(|| self.query.clone()),
            )
        } else if reference.path.starts_with('/') {
            (reference.path, reference.query)
        } else {
            let folder = match self.path.rfind('/') {
                Some(end) => &self.path[..=end],
                None if authority.is_some() => "/",
                None => "",
            };
            (format!("{folder}{}", reference.path), reference.query)
        };
        let joined = Self {
            scheme,
            authority,
            path,
            query,
        };
        Ok(joined.without_dots())
    }

    /// Resolves a reference without a scheme against the path of a file.
    fn beside(&self, reference: Self, text: &str) -> Result<Self, Rejection> {
        let quote = quoted(text);
        if reference.authority.is_some() {
            return Err(remote(text));
        }
        if reference.path.starts_with('/') {
            let reason = format!("{quote} is an absolute path");
            return Err(Rejection::new(reason, "write it relative to this document"));
        }
        if reference.query.is_some() {
            return Err(Rejection::new(format!("{quote} has a query"), "remove it"));
        }
        if reference.path.is_empty() {
            return Ok(self.clone());
        }
        let path = files::beside(&self.path, &reference.path).ok_or_else(|| {
            let reason = format!("{quote} leads out of where the documents are");
            Rejection::new(
                reason,
                "keep the document among them, and write its path from here",
            )
        })?;
        Ok(Self { path, ..reference })
    }

    /// Whether a URI reference starts with a scheme.
    pub(super) fn is_absolute(text: &str) -> bool {
        scheme(text).is_some()
    }

    fn parse(text: &str) -> Result<Self, Rejection> {
        let part = |text: &str| {
            decode(text).ok_or_else(|| {
                Rejection::new(
                    format!("{} is not a URI reference", quoted(text)),
                    "write a file name, a JSON pointer after `#`, or both, percent-encoded where they must be",
                )
            })
        };
        let (rest, query) = match text.split_once('?') {
            Some((rest, query)) => (rest, Some(part(query)?)),
            None => (text, None),
        };
        let (scheme, rest) = match scheme(rest) {
            Some(scheme) => (
                Some(part(scheme)?.to_ascii_lowercase()),
                &rest[scheme.len() + 1..],
            ),
            None => (None, rest),
        };
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(part(authority)?.to_ascii_lowercase()), path)
            }
            None => (None, rest),
        };
        Ok(Self {
            scheme,
            authority,
            path: part(path)?,
            query,
        })
    }

    /// The URI with `.` and `..` in its path followed.
    fn without_dots(mut self) -> Self {
        if !self.path.starts_with('/') {
            return self;
        }
        let mut segments = Vec::new();
        let mut rest = self.path[1..].split('/').peekable();
        while let Some(segment) = rest.next() {
            let is_last = rest.peek().is_none();
            match segment {
                "." | ".." => {
                    if segment == ".." {
                        segments.pop();
                    }
                    if is_last {
                        segments.push("");
                    }
                }
                name => segments.push(name),
            }
        }
        self.path = format!("/{}", segments.join("/"));
        self
    }
}

/// Returns what is before the first `:`, unless a path or query starts before it.
fn scheme(text: &str) -> Option<&str> {
    let first = text.split(['/', '?']).next().unwrap_or_default();
    first.split_once(':').map(|(scheme, _)| scheme)
}

/// The rejection of a URI whose document would have to be downloaded.
pub(super) fn remote(text: &str) -> Rejection {
    Rejection::new(
        format!("{} is remote, and nothing is fetched", quoted(text)),
        "keep the document beside this one, and write its file name",
    )
}

#[cfg(test)]
mod tests {
    use super::Uri;

    fn joined(base: &Uri, text: &str) -> String {
        base.join(text)
            .map_or_else(|rejection| rejection.reason, |uri| uri.to_string())
    }

    #[test]
    fn references_are_resolved_by_rfc_3986() {
        let base = Uri::file("x").join("http://a/b/c/d;p?q");
        let base = base.unwrap_or_else(|_| Uri::file(""));
        for (text, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            (";x", "http://a/b/c/;x"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../../g", "http://a/g"),
            ("g..", "http://a/b/c/g.."),
            ("./g/.", "http://a/b/c/g/"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("HTTP://EXAMPLE.com/%41", "http://example.com/A"),
        ] {
            assert_eq!(joined(&base, text), expected, "{text}");
        }
    }

    #[test]
    fn references_among_files_stay_among_them() {
        let file = Uri::file("./schemas/call.json");
        for (text, expected) in [
            ("", "schemas/call.json"),
            ("identity.json", "schemas/identity.json"),
            ("../b/./c.json", "b/c.json"),
            (
                "../../c.json",
                "`../../c.json` leads out of where the documents are",
            ),
            ("/c.json", "`/c.json` is an absolute path"),
            (
                "//host/c.json",
                "`//host/c.json` is remote, and nothing is fetched",
            ),
            ("urn:a", "urn:a"),
            ("a b", "`a b` is not a URI reference"),
        ] {
            assert_eq!(joined(&file, text), expected, "{text}");
        }
    }
}
