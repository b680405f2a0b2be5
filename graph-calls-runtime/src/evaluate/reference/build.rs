//! Rules made of a schema as the generator would emit them; what is `static` there is leaked here.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::keywords::arguments::{Conditional, Contained, ItemsAfter, Undeclared};
use crate::keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword};
use crate::rules::{Format, Literal, Pattern, Rules, Types};

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
            Value::Bool(valid) => vec![Keyword::Value(ValueKeyword::Always(*valid))],
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

    fn check(
        &mut self,
        keyword: &str,
        value: &Value,
        schema: &Schema,
        at: &str,
    ) -> Option<Keyword> {
        let below = || format!("{at}/{keyword}");
        let count = || value.as_u64().unwrap_or_default();
        let number = || value.to_string().leak();
        Some(match keyword {
            "type" => Keyword::Value(ValueKeyword::Type(types(value))),
            "enum" => Keyword::Value(ValueKeyword::Enum(
                list(value).map(literal).collect::<Vec<_>>().leak(),
            )),
            "const" => Keyword::Value(ValueKeyword::Const(literal(value))),
            "properties" => Keyword::Member(MemberKeyword::Properties(self.named(value, &below()))),
            "patternProperties" => {
                let schemas = self.named(value, &below());
                let schemas = schemas.iter().map(|(name, rules)| (pattern(name), *rules));
                Keyword::Member(MemberKeyword::PatternProperties(
                    schemas.collect::<Vec<_>>().leak(),
                ))
            }
            "additionalProperties" => {
                Keyword::Member(MemberKeyword::AdditionalProperties(Undeclared {
                    declared: names(schema.get("properties")).leak(),
                    patterns: names(schema.get("patternProperties"))
                        .into_iter()
                        .map(pattern)
                        .collect::<Vec<_>>()
                        .leak(),
                    rules: self.rules(value, below()),
                }))
            }
            "propertyNames" => {
                Keyword::Member(MemberKeyword::PropertyNames(self.rules(value, below())))
            }
            "minProperties" => Keyword::Value(ValueKeyword::MinProperties(count())),
            "maxProperties" => Keyword::Value(ValueKeyword::MaxProperties(count())),
            "required" => Keyword::Member(MemberKeyword::Required(texts(value))),
            "dependentRequired" => {
                let members = value.as_object().into_iter().flatten();
                let members = members.map(|(name, names)| (text(name), texts(names)));
                Keyword::Member(MemberKeyword::DependentRequired(
                    members.collect::<Vec<_>>().leak(),
                ))
            }
            "dependentSchemas" => {
                Keyword::Member(MemberKeyword::DependentSchemas(self.named(value, &below())))
            }
            "prefixItems" => Keyword::Item(ItemKeyword::PrefixItems(self.listed(value, &below()))),
            "items" => Keyword::Item(ItemKeyword::Items(ItemsAfter {
                after: schema.get("prefixItems").map_or(0, |all| list(all).count()),
                rules: self.rules(value, below()),
            })),
            "contains" => Keyword::Item(ItemKeyword::Contains(Contained {
                rules: self.rules(value, below()),
                min: schema.get("minContains").and_then(Value::as_u64),
                max: schema.get("maxContains").and_then(Value::as_u64),
            })),
            "uniqueItems" => {
                let unique = value.as_bool().unwrap_or_default();
                Keyword::Item(ItemKeyword::UniqueItems(unique))
            }
            "minItems" => Keyword::Value(ValueKeyword::MinItems(count())),
            "maxItems" => Keyword::Value(ValueKeyword::MaxItems(count())),
            "minLength" => Keyword::Value(ValueKeyword::MinLength(count())),
            "maxLength" => Keyword::Value(ValueKeyword::MaxLength(count())),
            "minimum" => Keyword::Value(ValueKeyword::Minimum(number())),
            "maximum" => Keyword::Value(ValueKeyword::Maximum(number())),
            "exclusiveMinimum" => Keyword::Value(ValueKeyword::ExclusiveMinimum(number())),
            "exclusiveMaximum" => Keyword::Value(ValueKeyword::ExclusiveMaximum(number())),
            "multipleOf" => Keyword::Value(ValueKeyword::MultipleOf(number())),
            "pattern" => {
                let source = text(value.as_str().unwrap_or_default());
                Keyword::Value(ValueKeyword::Pattern(pattern(source)))
            }
            "format" => Keyword::Value(ValueKeyword::Format(format(
                value.as_str().unwrap_or_default(),
            ))),
            "allOf" => Keyword::InPlace(InPlaceKeyword::AllOf(self.listed(value, &below()))),
            "anyOf" => Keyword::InPlace(InPlaceKeyword::AnyOf(self.listed(value, &below()))),
            "oneOf" => Keyword::InPlace(InPlaceKeyword::OneOf(self.listed(value, &below()))),
            "not" => Keyword::InPlace(InPlaceKeyword::Not(self.rules(value, below()))),
            "if" => {
                let mut branch = |name: &str| {
                    let branch = schema.get(name)?;
                    Some(self.rules(branch, format!("{at}/{name}")))
                };
                let (then, otherwise) = (branch("then"), branch("else"));
                Keyword::InPlace(InPlaceKeyword::If(Conditional {
                    condition: self.rules(value, below()),
                    then,
                    otherwise,
                }))
            }
            "$ref" => Keyword::InPlace(InPlaceKeyword::Ref(
                self.definition(value.as_str().unwrap_or_default()),
            )),
            "$defs" | "minContains" | "maxContains" | "then" | "else" => {
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
