//! Items that generated code names. Not part of the public API: they may change in any release.

pub use crate::{
    __default as default, __model as model, __names as names, __nulls as nulls,
    __strings as strings, __tagged as tagged,
};
pub use crate::{
    additional::Additional,
    batch::{BatchOf, Cursor, RejectedItems, batch, violations, violations_in_body},
    check::{Check, conforms, items, length, tag_is_among},
    debug::{Required, debug, debug_optional},
    field_set::FieldSet,
    keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword},
    nulls::{Nulls, null_members},
    output::{Name, ObjectSink, Sink, Write, serialize, to_vec},
    read::{
        Choice, Elements, FieldOrderCache, HasTag, Indices, Members, NameTable, NumberToken, Read,
        ReadError, Tag, buckets, deserialize,
    },
    rules::Rules,
    segment::{PathSegment, encoded},
    spelled::{Spellable, Spelled, Spellings},
    strings::{not_a_member, unlisted},
};
/// The items of the standard library that generated code names most often. No type of a document can shadow these paths.
pub use core::{
    convert::Into,
    fmt::{self, Formatter},
    option::Option::{self, None, Some},
    result::Result::{self, Err, Ok},
};
pub use graph_calls_keywords::Bound;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::{borrow::Cow, boxed::Box, string::String};

/// The items that the static data of schemas names.
pub mod schema {
    pub use crate::keywords::InPlaceKeyword::*;
    pub use crate::keywords::ItemKeyword::*;
    pub use crate::keywords::Keyword::*;
    pub use crate::keywords::MemberKeyword::*;
    pub use crate::keywords::ValueKeyword::*;
    pub use crate::keywords::arguments::{
        BesideNull, Conditional, Contained, ItemsAfter, Undeclared,
    };
    pub use crate::rules::{Branch, Literal, Rules, Select, Types};
    /// Types that share their name with a keyword.
    pub mod arguments {
        pub use crate::rules::{Format, Pattern, Tagged};
    }
}

/// Returns `true` if `T::from_slice` accepts the text. Does not compute violations.
pub fn accepts<T: crate::Model>(json: &[u8]) -> bool {
    crate::read::read_slice::<T>(json, &crate::Limits::DEFAULT)
        .is_ok_and(|value| value.satisfies_constraints())
}
