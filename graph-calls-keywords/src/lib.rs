#![doc = include_str!("../README.md")]
#![no_std]
#![deny(clippy::wildcard_enum_match_arm)]

/// Calls the macro `$then` with the table.
///
/// A row is `Variant(Argument) = "spelling", Instances;`, after the documentation of the variant. The rows are grouped
/// by what the keywords reach:
///
/// - `value`: the value itself.
/// - `in_place`: the same value, by other schemas.
/// - `member`: the members of an object.
/// - `item`: the items of an array.
/// - `beside`: nothing on their own. They change what the keyword after the last comma means.
///
/// The last two groups hold forms of keywords: a variant beyond those of the keywords, for a schema that is
/// recognised as a whole.
///
/// ```
/// macro_rules! spellings {
///     ($($group:ident { $($(#[$doc:meta])* $name:ident($argument:ident) = $spelling:literal, $instances:ident $(, $beside:ident)?;)* })*) => {
///         [$($($spelling),*),*]
///     };
/// }
/// let spellings = graph_calls_keywords::table!(spellings);
/// assert!(spellings.contains(&"maxItems"));
/// ```
#[macro_export]
macro_rules! table {
    ($then:ident) => {
        $then! {
            value {
                /// `type`: the value is of one of these types.
                Type(Types) = "type", Any;
                /// `enum`: the value equals one of these.
                Enum(Literals) = "enum", Any;
                /// `const`: the value equals this.
                Const(Literal) = "const", Any;
                /// `minLength`, in Unicode code points.
                MinLength(Count) = "minLength", String;
                /// `maxLength`, in Unicode code points.
                MaxLength(Count) = "maxLength", String;
                /// `minItems`.
                MinItems(Count) = "minItems", Array;
                /// `maxItems`.
                MaxItems(Count) = "maxItems", Array;
                /// `minProperties`.
                MinProperties(Count) = "minProperties", Object;
                /// `maxProperties`.
                MaxProperties(Count) = "maxProperties", Object;
                /// `pattern`: the regular expression occurs in the text.
                Pattern(Pattern) = "pattern", String;
                /// `format`, asserted.
                Format(Format) = "format", String;
                /// `minimum`, as the text of a JSON number.
                Minimum(Bound) = "minimum", Number;
                /// `maximum`, as the text of a JSON number.
                Maximum(Bound) = "maximum", Number;
                /// `exclusiveMinimum`, as the text of a JSON number.
                ExclusiveMinimum(Bound) = "exclusiveMinimum", Number;
                /// `exclusiveMaximum`, as the text of a JSON number.
                ExclusiveMaximum(Bound) = "exclusiveMaximum", Number;
                /// `multipleOf`, as the text of a JSON number greater than 0.
                MultipleOf(Bound) = "multipleOf", Number;
            }
            item {
                /// `prefixItems`: the first items of an array, each by its own schema.
                PrefixItems(Schemas) = "prefixItems", Array;
                /// `items`: every item of an array beyond the prefix.
                Items(ItemsAfter) = "items", Array;
                /// `contains`, with `minContains` and `maxContains` of the same schema.
                Contains(Contained) = "contains", Array;
                /// `uniqueItems`: whether no two items of an array may be equal.
                UniqueItems(Flag) = "uniqueItems", Array;
            }
            member {
                /// `properties`, sorted by name: the declared members that are present.
                Properties(NamedSchemas) = "properties", Object;
                /// `patternProperties`: the members whose names match, by the schema beside the pattern.
                PatternProperties(PatternSchemas) = "patternProperties", Object;
                /// `additionalProperties`: the members that neither `properties` nor `patternProperties` of the same
                /// schema covers.
                AdditionalProperties(Undeclared) = "additionalProperties", Object;
                /// `propertyNames`: the name of each member, as a string.
                PropertyNames(Schema) = "propertyNames", Object;
                /// `required`: the members that an object must have.
                Required(Names) = "required", Object;
                /// `dependentRequired`: an object that has the first member must have the others, too.
                DependentRequired(NamedNames) = "dependentRequired", Object;
                /// `dependentSchemas`: the schema of an object that has this member.
                DependentSchemas(NamedSchemas) = "dependentSchemas", Object;
            }
            in_place {
                /// `$ref`: another schema.
                Ref(Reference) = "$ref", Any;
                /// `allOf`: all of these schemas accept the value.
                AllOf(Schemas) = "allOf", Any;
                /// `anyOf`: at least one of these schemas accepts the value.
                AnyOf(Schemas) = "anyOf", Any;
                /// `oneOf`: exactly one of these schemas accepts the value.
                OneOf(Schemas) = "oneOf", Any;
                /// `not`: this schema does not accept the value.
                Not(Schema) = "not", Any;
                /// `if`, with `then` and `else` of the same schema.
                If(Conditional) = "if", Any;
            }
            beside {
                /// `minContains`: how many items `contains` must accept at least.
                MinContains(Count) = "minContains", Array, Contains;
                /// `maxContains`: how many items `contains` may accept at most.
                MaxContains(Count) = "maxContains", Array, Contains;
                /// `then`: the schema of what `if` accepts.
                Then(Schema) = "then", Any, If;
                /// `else`: the schema of what `if` does not accept.
                Else(Schema) = "else", Any, If;
            }
            value_form {
                /// A boolean schema: `true` accepts everything, `false` nothing.
                Always(Verdict) = "falseSchema", Any;
            }
            in_place_form {
                /// `anyOf` of one schema and null: what is not null is validated by that schema alone.
                Nullable(BesideNull) = "anyOf", Any;
                /// `oneOf` whose branches exclude each other by the type tag: only the selected branch is validated.
                Tagged(Choice) = "oneOf", Any;
            }
        }
    };
}

macro_rules! define {
    (
        value { $($value:tt)* }
        item { $($item:tt)* }
        member { $($member:tt)* }
        in_place { $($in_place:tt)* }
        beside { $($beside:tt)* }
        value_form { $($value_form:tt)* }
        in_place_form { $($in_place_form:tt)* }
    ) => {
        define_keywords! {
            $($value)* $($item)* $($member)* $($in_place)* $($beside)*
        }
    };
}

macro_rules! define_keywords {
    ($($(#[$doc:meta])* $name:ident($argument:ident) = $spelling:literal, $instances:ident $(, $beside:ident)?;)*) => {
        /// A keyword that decides validity.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Keyword {
            $($(#[$doc])* $name,)*
        }

        impl Keyword {
            /// All of them, in the order in which schemas list their violations.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The keyword as documents spell it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $spelling,)*
                }
            }

            /// What its value must be.
            #[must_use]
            pub const fn argument(self) -> Argument {
                match self {
                    $(Self::$name => Argument::$argument,)*
                }
            }

            /// Which instances it constrains; it accepts all others.
            #[must_use]
            pub const fn instances(self) -> Instances {
                match self {
                    $(Self::$name => Instances::$instances,)*
                }
            }

            /// The keyword without which this one has no effect.
            #[must_use]
            pub const fn beside(self) -> Option<Self> {
                match self {
                    $(Self::$name => beside!($($beside)?),)*
                }
            }
        }
    };
}

macro_rules! beside {
    () => {
        None
    };
    ($keyword:ident) => {
        Some(Self::$keyword)
    };
}

table!(define);

impl Keyword {
    /// The keyword that documents spell `name`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|keyword| keyword.name() == name)
    }
}

/// What the value of a keyword must be, and what it becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Argument {
    /// The name of a type, or several.
    Types,
    /// An array of any values.
    Literals,
    /// Any value.
    Literal,
    /// A whole number, zero or more.
    Count,
    /// A number. That of `multipleOf` is greater than zero.
    Bound,
    /// A regular expression.
    Pattern,
    /// The name of a format.
    Format,
    /// `true` or `false`.
    Flag,
    /// A schema.
    Schema,
    /// The address of a schema.
    Reference,
    /// A non-empty array of schemas.
    Schemas,
    /// Schemas by name.
    NamedSchemas,
    /// Schemas by regular expression.
    PatternSchemas,
    /// Distinct strings.
    Names,
    /// Distinct strings, by name.
    NamedNames,
    /// A schema for the members that no keyword beside it covers.
    Undeclared,
    /// A schema for the items that `prefixItems` does not cover.
    ItemsAfter,
    /// A schema for items that are counted.
    Contained,
    /// A schema that chooses between two others.
    Conditional,
}

/// Which instances a keyword constrains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Instances {
    /// Those of each type.
    Any,
    /// Strings.
    String,
    /// Numbers.
    Number,
    /// Arrays.
    Array,
    /// Objects.
    Object,
}

macro_rules! define_bounds {
    ($($name:ident,)*) => {
        /// A keyword whose value is a number: see [`Argument::Bound`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "each is the keyword of that name")]
        pub enum Bound {
            $($name,)*
        }

        impl Bound {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The keyword.
            #[must_use]
            pub const fn keyword(self) -> Keyword {
                match self {
                    $(Self::$name => Keyword::$name,)*
                }
            }

            /// The name of the variant, for generated code.
            #[must_use]
            pub const fn variant(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }
    };
}

define_bounds! { Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, MultipleOf, }

#[cfg(test)]
mod tests {
    use super::{Argument, Bound, Keyword};

    #[test]
    fn no_two_keywords_are_spelled_alike() {
        for keyword in Keyword::ALL {
            assert_eq!(Keyword::from_name(keyword.name()), Some(*keyword));
        }
    }

    #[test]
    fn the_bounds_are_the_keywords_whose_value_is_a_number() {
        let bounds = Bound::ALL.iter().map(|bound| bound.keyword());
        let numbers = Keyword::ALL
            .iter()
            .copied()
            .filter(|keyword| keyword.argument() == Argument::Bound);
        assert!(bounds.eq(numbers));
    }
}
