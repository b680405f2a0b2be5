//! The statics that hold the names of a type.

/// Declares the static names of members, or of type tags and the members of enums, and the table that finds
/// them.
///
/// No name needs an escape in JSON: where one does, the generator writes the names out.
#[doc(hidden)]
#[macro_export]
macro_rules! __names {
    (members $names:ident, $table:ident, $buckets:literal, [$($name:literal),* $(,)?]) => {
        $crate::__names!("\":", $names, $table, $buckets, [$($name),*]);
    };
    (texts $names:ident, $table:ident, $buckets:literal, [$($name:literal),* $(,)?]) => {
        $crate::__names!("\"", $names, $table, $buckets, [$($name),*]);
    };
    ($end:literal, $names:ident, $table:ident, $buckets:literal, [$($name:literal),*]) => {
        static $names: [$crate::__private::Name; <[&str]>::len(&[$($name),*])] =
            [$($crate::__private::Name($name, ::core::concat!(",\"", $name, $end))),*];
        static $table: $crate::__private::NameTable = $crate::__private::NameTable::new(
            &$names,
            &$crate::__private::buckets::<$buckets>(&$names),
        );
    };
}
