//! A schema's keywords that decide validity, for the static data that the runtime validates by.

use super::arguments::{self, Argument};

/// The keywords of one schema.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleNode {
    /// `file#/pointer` of the schema.
    pub at: String,
    /// Its keywords, in the order in which their violations are listed.
    pub rules: Vec<Rule>,
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
        group! {
            /// A keyword that decides by the value alone.
            ValueRule { $($value)* $($value_form)* }
        }
        group! {
            /// A keyword that has the items of an array validated.
            ItemRule { $($item)* }
        }
        group! {
            /// A keyword that has the members of an object validated.
            MemberRule { $($member)* }
        }
        group! {
            /// A keyword that has the same value validated against other schemas.
            InPlaceRule { $($in_place)* $($in_place_form)* }
        }
    };
}

macro_rules! group {
    (
        $(#[$group_doc:meta])*
        $group:ident { $($(#[$doc:meta])* $name:ident($argument:ident) = $spelling:literal, $instances:ident;)* }
    ) => {
        $(#[$group_doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub enum $group {
            $($(#[$doc])* $name(arguments::$argument),)*
        }

        impl $group {
            /// The keyword as schemas spell it.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $spelling,)*
                }
            }

            fn argument(&self) -> &dyn Argument {
                match self {
                    $(Self::$name(argument) => argument,)*
                }
            }
        }
    };
}

graph_calls_keywords::table!(define);

/// A keyword with its argument, by what it reaches.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// The value itself.
    Value(ValueRule),
    /// The same value, by other schemas.
    InPlace(InPlaceRule),
    /// The members of an object.
    Member(MemberRule),
    /// The items of an array.
    Item(ItemRule),
}

impl Rule {
    /// The keyword as schemas spell it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Value(rule) => rule.name(),
            Self::InPlace(rule) => rule.name(),
            Self::Member(rule) => rule.name(),
            Self::Item(rule) => rule.name(),
        }
    }

    /// The schemas in the keyword.
    pub fn nodes(&self) -> Vec<&RuleNode> {
        self.argument().nodes()
    }

    /// The name of the static that the keyword refers to.
    pub fn reference(&self) -> Option<&str> {
        self.argument().reference()
    }

    /// Whether another is the same keyword, in the same form.
    pub fn is_same_keyword(&self, other: &Self) -> bool {
        use std::mem::discriminant;
        match (self, other) {
            (Self::Value(one), Self::Value(other)) => discriminant(one) == discriminant(other),
            (Self::InPlace(one), Self::InPlace(other)) => discriminant(one) == discriminant(other),
            (Self::Member(one), Self::Member(other)) => discriminant(one) == discriminant(other),
            (Self::Item(one), Self::Item(other)) => discriminant(one) == discriminant(other),
            _ => false,
        }
    }

    fn argument(&self) -> &dyn Argument {
        match self {
            Self::Value(rule) => rule.argument(),
            Self::InPlace(rule) => rule.argument(),
            Self::Member(rule) => rule.argument(),
            Self::Item(rule) => rule.argument(),
        }
    }
}
