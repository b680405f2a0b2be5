//! Names as static data: each as it is, and as it is written in JSON.

use proc_macro2::TokenStream;
use quote::quote;

/// The name of a member, as it is and as it stands before its value.
pub(super) fn member_name(name: &str) -> TokenStream {
    let json = before_value(name);
    quote!(rt::Name(#name, #json))
}

/// A type tag or a member of an enum, as it is and as a value.
pub(super) fn text_name(text: &str) -> TokenStream {
    let json = format!(",{}", json_string(text));
    quote!(rt::Name(#text, #json))
}

/// The comma that every member brings, the name, the colon.
pub(super) fn before_value(name: &str) -> String {
    format!(",{}:", json_string(name))
}

/// Escaped as the runtime would.
pub(super) fn json_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
