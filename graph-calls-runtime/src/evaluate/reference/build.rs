//! Rules made of a schema as the generator would emit them; what is `static` there is leaked here.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::rules::{Check, Format, Literal, Pattern, Rules, Types};

/// What was built of a document so far.
pub(super) struct Built<'a> {
    defs: Option<&'a Map<String, Value>>,
    /// By name; `$ref` leads to later ones alone, so nothing is met while it is being built.
    built: BTreeMap<String, &'static Rules>,
}

type Schema = Map<String, Value>;

impl Built<'_> {
    pub(super) fn document(schema: &Value) -> &'static Rules {
        let defs = schema.get("$defs").and_then(Value::as_object);
        let mut built = Built {
            defs,
            built: BTreeMap::new(),
        };
        built.rules(schema, "#".to_owned())
    }

    fn rules(&mut self, schema: &Value, at: String) -> &'static Rules {
        let checks = match schema {
            Value::Bool(valid) => vec![Check::Always(*valid)],
            Value::Object(keywords) => keywords
                .iter()
                .filter_map(|(name, value)| self.check(name, value, keywords, &at))
                .collect(),
            _ => Vec::new(),
        };
        leak(Rules {
            at: at.leak(),
            checks: checks.leak(),
        })
    }

    fn check(&mut self, keyword: &str, value: &Value, schema: &Schema, at: &str) -> Option<Check> {
        let below = || format!("{at}/{keyword}");
        let count = || value.as_u64().unwrap_or_default();
        let number = || value.to_string().leak();
        Some(match keyword {
            "type" => Check::Type(types(value)),
            "enum" => Check::Enum(list(value).map(literal).collect::<Vec<_>>().leak()),
            "const" => Check::Const(literal(value)),
            "properties" => Check::Properties(self.named(value, &below())),
            "patternProperties" => {
                let schemas = self.named(value, &below());
                let schemas = schemas.iter().map(|(name, rules)| (pattern(name), *rules));
                Check::PatternProperties(schemas.collect::<Vec<_>>().leak())
            }
            "additionalProperties" => Check::AdditionalProperties {
                declared: names(schema.get("properties")).leak(),
                patterns: names(schema.get("patternProperties"))
                    .into_iter()
                    .map(pattern)
                    .collect::<Vec<_>>()
                    .leak(),
                rules: self.rules(value, below()),
            },
            "propertyNames" => Check::PropertyNames(self.rules(value, below())),
            "minProperties" => Check::MinProperties(count()),
            "maxProperties" => Check::MaxProperties(count()),
            "required" => Check::Required(texts(value)),
            "dependentRequired" => {
                let members = value.as_object().into_iter().flatten();
                let members = members.map(|(name, names)| (text(name), texts(names)));
                Check::DependentRequired(members.collect::<Vec<_>>().leak())
            }
            "dependentSchemas" => Check::DependentSchemas(self.named(value, &below())),
            "prefixItems" => Check::PrefixItems(self.listed(value, &below())),
            "items" => Check::Items {
                after: schema.get("prefixItems").map_or(0, |all| list(all).count()),
                rules: self.rules(value, below()),
            },
            "contains" => Check::Contains {
                rules: self.rules(value, below()),
                min: schema.get("minContains").and_then(Value::as_u64),
                max: schema.get("maxContains").and_then(Value::as_u64),
            },
            "uniqueItems" if value == true => Check::UniqueItems,
            "minItems" => Check::MinItems(count()),
            "maxItems" => Check::MaxItems(count()),
            "minLength" => Check::MinLength(count()),
            "maxLength" => Check::MaxLength(count()),
            "minimum" => Check::Minimum(number()),
            "maximum" => Check::Maximum(number()),
            "exclusiveMinimum" => Check::ExclusiveMinimum(number()),
            "exclusiveMaximum" => Check::ExclusiveMaximum(number()),
            "multipleOf" => Check::MultipleOf(number()),
            "pattern" => match value.as_str().unwrap_or_default() {
                simple if is_simple(simple) => Check::Prefix {
                    pattern: text(simple),
                    prefix: &text(simple)[1..],
                },
                other => Check::Pattern(pattern(text(other))),
            },
            "format" => Check::Format(format(value.as_str().unwrap_or_default())),
            "allOf" => Check::AllOf(self.listed(value, &below())),
            "anyOf" => Check::AnyOf(self.listed(value, &below())),
            "oneOf" => Check::OneOf(self.listed(value, &below())),
            "not" => Check::Not(self.rules(value, below())),
            "if" => {
                let mut branch = |name: &str| {
                    let branch = schema.get(name)?;
                    Some(self.rules(branch, format!("{at}/{name}")))
                };
                let (then, otherwise) = (branch("then"), branch("else"));
                Check::If {
                    condition: self.rules(value, below()),
                    then,
                    otherwise,
                }
            }
            "$ref" => Check::Ref(self.definition(value.as_str().unwrap_or_default())),
            "$defs" | "minContains" | "maxContains" | "then" | "else" | "uniqueItems" => {
                return None;
            }
            other => unreachable!("no schema is made with `{other}`"),
        })
    }

    fn definition(&mut self, reference: &str) -> &'static Rules {
        if let Some(rules) = self.built.get(reference) {
            return rules;
        }
        let name = reference.trim_start_matches("#/$defs/");
        let schema = self.defs.and_then(|defs| defs.get(name));
        let schema = schema.expect("what is referred to is there").clone();
        let rules = self.rules(&schema, reference.to_owned());
        self.built.insert(reference.to_owned(), rules);
        rules
    }

    fn named(&mut self, value: &Value, at: &str) -> &'static [(&'static str, &'static Rules)] {
        let members = value.as_object().into_iter().flatten();
        let mut named: Vec<(&'static str, &'static Rules)> = members
            .map(|(name, schema)| {
                let step = crate::violation::escaped(name);
                (text(name), self.rules(schema, format!("{at}/{step}")))
            })
            .collect();
        named.sort_unstable_by_key(|(name, _)| *name);
        named.leak()
    }

    fn listed(&mut self, value: &Value, at: &str) -> &'static [&'static Rules] {
        let schemas = list(value).enumerate();
        schemas
            .map(|(index, schema)| self.rules(schema, format!("{at}/{index}")))
            .collect::<Vec<_>>()
            .leak()
    }
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn texts(value: &Value) -> &'static [&'static str] {
    let texts = list(value).filter_map(Value::as_str);
    texts.map(text).collect::<Vec<_>>().leak()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn names(members: Option<&Value>) -> Vec<&'static str> {
    let members = members.and_then(Value::as_object);
    let mut names: Vec<_> = members
        .into_iter()
        .flatten()
        .map(|(name, _)| text(name))
        .collect();
    names.sort_unstable();
    names
}

/// `^` and literal text.
fn is_simple(pattern: &str) -> bool {
    pattern.starts_with('^') && !pattern.contains(['$', '.', '[', '(', '\\', '+', '*', '?'])
}

fn pattern(source: &'static str) -> &'static Pattern {
    if is_simple(source) {
        return leak(Pattern::prefix(source, &source[1..]));
    }
    #[cfg(feature = "regex")]
    return leak(Pattern::new(source, source));
    #[cfg(not(feature = "regex"))]
    unreachable!("no schema is made with `{source}`")
}

fn format(name: &str) -> Format {
    let mut formats = crate::format::tests::ALL.iter();
    let found = formats.find(|format| format.name() == name);
    *found.unwrap_or_else(|| unreachable!("no schema is made with `{name}`"))
}

fn types(value: &Value) -> Types {
    let names = value
        .as_array()
        .map_or(std::slice::from_ref(value), Vec::as_slice);
    names.iter().fold(Types::NONE, |types, name| {
        types.union(match name.as_str() {
            Some("null") => Types::NULL,
            Some("boolean") => Types::BOOLEAN,
            Some("integer") => Types::INTEGER,
            Some("number") => Types::NUMBER,
            Some("string") => Types::STRING,
            Some("array") => Types::ARRAY,
            _ => Types::OBJECT,
        })
    })
}

fn literal(value: &Value) -> Literal {
    match value {
        Value::Null => Literal::Null,
        Value::Bool(value) => Literal::Boolean(*value),
        Value::Number(number) => Literal::Number(number.to_string().leak()),
        Value::String(string) => Literal::String(text(string)),
        Value::Array(items) => Literal::Array(items.iter().map(literal).collect::<Vec<_>>().leak()),
        Value::Object(members) => Literal::Object(
            members
                .iter()
                .map(|(name, value)| (text(name), literal(value)))
                .collect::<Vec<_>>()
                .leak(),
        ),
    }
}
