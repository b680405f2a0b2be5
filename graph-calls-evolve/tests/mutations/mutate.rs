//! Mutates metadata that has one element per line.

/// Metadata with one change.
pub(crate) struct Mutation {
    /// `property call/subject: removed`
    pub(crate) name: String,
    pub(crate) text: String,
}

/// An element on its line.
struct Line<'t> {
    text: &'t str,
    /// The name of the element, such as `Property`; empty if the line does not start one.
    element: &'t str,
}

impl<'t> Line<'t> {
    fn of(text: &'t str) -> Self {
        let start = text.trim_start().strip_prefix('<').unwrap_or_default();
        let end = start.find([' ', '>', '/']).unwrap_or(start.len());
        Self {
            text,
            element: &start[..end],
        }
    }

    fn get(&self, attribute: &str) -> Option<&'t str> {
        let start = format!(" {attribute}=\"");
        let (_, rest) = self.text.split_once(&*start)?;
        rest.split_once('"').map(|(value, _)| value)
    }

    /// Returns the line with a changed, added or removed attribute.
    fn with(&self, attribute: &str, value: Option<&str>) -> String {
        let old = self
            .get(attribute)
            .map(|old| format!(" {attribute}=\"{old}\""));
        let new = value
            .map(|value| format!(" {attribute}=\"{value}\""))
            .unwrap_or_default();
        if let Some(old) = old {
            return self.text.replacen(&old, &new, 1);
        }
        let closed = self.text.find(" />");
        let end = closed.or(self.text.find('>')).unwrap_or(self.text.len());
        format!("{}{new}{}", &self.text[..end], &self.text[end..])
    }

    fn is_closed(&self) -> bool {
        self.text.trim_end().ends_with("/>")
    }
}

/// Returns all mutations in the order of the lines. `patched` lists members that have a type in a
/// patch, such as `call/answeredBy`; some mutations declare them.
pub(crate) fn all(csdl: &str, patched: &[String]) -> Vec<Mutation> {
    let lines: Vec<&str> = csdl.lines().collect();
    let mut mutator = Mutator {
        lines: &lines,
        mutations: Vec::new(),
    };
    let mut owner = String::new();
    for (index, text) in lines.iter().enumerate() {
        let line = Line::of(text);
        let name = line.get("Name").unwrap_or_default();
        match line.element {
            "EnumType" | "ComplexType" | "EntityType" | "Action" | "TypeDefinition" => {
                owner.clear();
                owner.push_str(name);
                mutator.declaration(index, &line, name);
                for member in patched {
                    if let Some((of, member)) = member.split_once('/')
                        && of == name
                    {
                        mutator.declared(index, &line, name, member);
                    }
                }
            }
            "Property" | "NavigationProperty" | "Parameter" if line.get("Type").is_some() => {
                let what = match line.element {
                    "Property" => "property",
                    "Parameter" => "parameter",
                    _ => "navigation",
                };
                mutator.member(index, &line, &format!("{what} {owner}/{name}"));
            }
            "Member" => {
                let what = format!("enum member {owner}/{name}");
                mutator.replaced(index, &what, "removed", None);
                mutator.renamed(index, &line, &what);
                let value = line
                    .get("Value")
                    .and_then(|value| value.parse::<u64>().ok());
                let value = (value.unwrap_or_default() + 100).to_string();
                mutator.set(index, &line, &what, "Value", Some(&value));
            }
            "ReturnType" => {
                let what = format!("return type of {owner}");
                mutator.replaced(index, &what, "removed", None);
                mutator.types(index, &line, &what);
                mutator.toggled(index, &line, &what, "Nullable", true);
            }
            "Singleton" | "EntitySet" => {
                let what = format!("service {name}");
                mutator.block(index, &line, &what);
                mutator.renamed(index, &line, &what);
                let ty = if line.element == "Singleton" {
                    "Type"
                } else {
                    "EntityType"
                };
                mutator.set(index, &line, &what, ty, Some("graph.entity"));
            }
            _ => {}
        }
    }
    mutator.mutations
}

struct Mutator<'t> {
    lines: &'t [&'t str],
    mutations: Vec<Mutation>,
}

impl Mutator<'_> {
    /// Replaces or removes lines.
    fn put(&mut self, from: usize, to: usize, name: String, new: Option<&str>) {
        let before = self.lines[..from].iter().copied();
        let after = self.lines[to..].iter().copied();
        let lines: Vec<&str> = before.chain(new).chain(after).collect();
        let text = lines.join("\n");
        self.mutations.push(Mutation { name, text });
    }

    fn replaced(&mut self, index: usize, what: &str, how: &str, new: Option<&str>) {
        self.put(index, index + 1, format!("{what}: {how}"), new);
    }

    fn set(
        &mut self,
        index: usize,
        line: &Line<'_>,
        what: &str,
        attribute: &str,
        value: Option<&str>,
    ) {
        let new = line.with(attribute, value);
        if new != line.text {
            let how = format!("{attribute}={}", value.unwrap_or("(none)"));
            self.replaced(index, what, &how, Some(&new));
        }
    }

    fn toggled(&mut self, index: usize, line: &Line<'_>, what: &str, flag: &str, default: bool) {
        let is = line.get(flag).map_or(default, |value| value == "true");
        let value = if is { "false" } else { "true" };
        self.set(index, line, what, flag, Some(value));
    }

    fn renamed(&mut self, index: usize, line: &Line<'_>, what: &str) {
        let name = format!("{}Renamed", line.get("Name").unwrap_or_default());
        self.set(index, line, what, "Name", Some(&name));
    }

    /// Removes an element and its contents.
    fn block(&mut self, index: usize, line: &Line<'_>, what: &str) {
        let end = format!("</{}>", line.element);
        let length = if line.is_closed() {
            1
        } else {
            let mut rest = self.lines[index..].iter();
            rest.position(|line| line.trim() == end)
                .map_or(1, |at| at + 1)
        };
        self.put(index, index + length, format!("{what}: removed"), None);
    }

    /// Adds a child to an element, which may be self-closing.
    fn added(&mut self, index: usize, line: &Line<'_>, what: &str, new: &str) {
        let name = format!("{what}: added {}", new.trim());
        let text = if line.is_closed() {
            let start = line.text.trim_end().trim_end_matches("/>").trim_end();
            format!("{start}>\n{new}\n</{}>", line.element)
        } else {
            format!("{}\n{new}", line.text)
        };
        self.put(index, index + 1, name, Some(&text));
    }

    /// Mutates a type or an action.
    fn declaration(&mut self, index: usize, line: &Line<'_>, name: &str) {
        let what = format!("{} {name}", line.element);
        self.block(index, line, &what);
        self.renamed(index, line, &what);
        match line.element {
            "EnumType" => {
                self.added(index, line, &what, "<Member Name=\"added\" Value=\"77\" />");
                self.toggled(index, line, &what, "IsFlags", false);
                self.set(index, line, &what, "UnderlyingType", Some("Edm.Int64"));
            }
            "Action" => {
                for parameter in [
                    "Edm.String\" Nullable=\"false",
                    "Edm.String",
                    "Collection(graph.call)",
                ] {
                    let new = format!("<Parameter Name=\"added\" Type=\"{parameter}\" />");
                    self.last_of(index, line, &what, &new);
                }
                self.last_of(index, line, &what, "<ReturnType Type=\"graph.call\" />");
            }
            "TypeDefinition" => {
                self.set(index, line, &what, "UnderlyingType", Some("Edm.Boolean"));
                self.set(index, line, &what, "MaxLength", Some("7"));
            }
            element => {
                for ty in ["Edm.String", "Collection(graph.call)"] {
                    let new = format!("<Property Name=\"added\" Type=\"{ty}\" />");
                    self.added(index, line, &what, &new);
                }
                for (ty, contains) in [("graph.call", true), ("Collection(graph.call)", false)] {
                    let new = format!(
                        "<NavigationProperty Name=\"added\" Type=\"{ty}\" ContainsTarget=\"{contains}\" />"
                    );
                    self.added(index, line, &what, &new);
                }
                for flag in ["Abstract", "OpenType", "HasStream"] {
                    self.toggled(index, line, &what, flag, false);
                }
                for base in [
                    None,
                    Some("graph.entity"),
                    Some("graph.identity"),
                    Some("graph.gone"),
                    Some(""),
                ] {
                    self.set(index, line, &what, "BaseType", base);
                }
                for is_abstract in ["", " Abstract=\"true\""] {
                    let new = format!(
                        "<{element} Name=\"{name}Derived\" BaseType=\"graph.{name}\"{is_abstract}>\
                         <Property Name=\"more\" Type=\"Edm.String\" /></{element}>\n{}",
                        line.text
                    );
                    let how = format!("derived from{is_abstract}");
                    self.replaced(index, &what, &how, Some(&new));
                }
            }
        }
    }

    /// Adds a child to an action after its parameters.
    fn last_of(&mut self, index: usize, line: &Line<'_>, what: &str, new: &str) {
        let end = format!("</{}>", line.element);
        if let Some(at) = self.lines[index..]
            .iter()
            .position(|line| line.trim() == end)
        {
            let text = format!("{new}\n{}", self.lines[index + at]);
            let name = format!("{what}: added {new}");
            self.put(index + at, index + at + 1, name, Some(&text));
        }
    }

    /// Declares a property that a patch adds.
    fn declared(&mut self, index: usize, line: &Line<'_>, owner: &str, member: &str) {
        if !["ComplexType", "EntityType"].contains(&line.element) {
            return;
        }
        let end = format!("</{}>", line.element);
        let mut own = self.lines[index + 1..]
            .iter()
            .take_while(|line| line.trim() != end);
        let name = format!(" Name=\"{member}\"");
        if !line.is_closed() && own.any(|line| line.contains(&name)) {
            return;
        }
        for ty in [
            "Edm.String",
            "Edm.Int32",
            "Edm.Duration",
            "Edm.Boolean",
            "Edm.Double",
            "Collection(Edm.String)",
            "graph.participantInfo",
            "Collection(graph.participantInfo)",
            "graph.callState",
            "graph.identity",
        ] {
            for nullable in ["", " Nullable=\"false\""] {
                let new = format!("<Property Name=\"{member}\" Type=\"{ty}\"{nullable} />");
                self.added(index, line, &format!("patched {owner}"), &new);
            }
        }
    }

    fn member(&mut self, index: usize, line: &Line<'_>, what: &str) {
        self.block(index, line, what);
        self.renamed(index, line, what);
        self.types(index, line, what);
        self.toggled(index, line, what, "Nullable", true);
        if line.element == "NavigationProperty" {
            self.toggled(index, line, what, "ContainsTarget", false);
            return;
        }
        let ty = line.get("Type").unwrap_or_default();
        if ty.ends_with("Edm.String") || ty.ends_with("Edm.String)") {
            self.set(index, line, what, "MaxLength", Some("12"));
        }
        self.set(index, line, what, "DefaultValue", Some("d"));
        if line.element == "Parameter" && line.is_closed() {
            let open = line
                .text
                .trim_end()
                .trim_end_matches("/>")
                .trim_end()
                .to_owned();
            let text = format!(
                "{open}><Annotation Term=\"Org.OData.Core.V1.OptionalParameter\" /></Parameter>"
            );
            self.replaced(index, what, "optional", Some(&text));
        }
    }

    /// Replaces the type of an element.
    fn types(&mut self, index: usize, line: &Line<'_>, what: &str) {
        let ty = line.get("Type").unwrap_or_default();
        let plain = ty
            .strip_prefix("Collection(")
            .map(|ty| ty.trim_end_matches(')'));
        let other = match plain {
            Some(plain) => plain.to_owned(),
            None => format!("Collection({ty})"),
        };
        self.set(index, line, what, "Type", Some(&other));
        for other in [
            "Edm.String",
            "Edm.Int32",
            "Edm.Int64",
            "Edm.Duration",
            "Edm.Double",
            "graph.callState",
            "graph.identity",
            "graph.call",
        ] {
            let wrapped = match plain {
                Some(_) => format!("Collection({other})"),
                None => other.to_owned(),
            };
            self.set(index, line, what, "Type", Some(&wrapped));
        }
    }
}
