//! Members and items from serde's accesses.

use super::{
    ValueSeed,
    instance_path::{InstancePath, InstanceStep},
    item::ItemSeed,
    text::JsonSeed,
};
use crate::{
    Additional, RawJson, output,
    read::{Choice, Elements, Members, NameTable, Read, ReadError, TAG, Tag, next_item, string},
};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::{borrow::Cow, fmt, marker::PhantomData};

/// The members of one object.
pub(super) struct SerdeMembers<'p, 'de, A> {
    map: A,
    path: &'p InstancePath<'p>,
    /// The members before the type tag, and the tag.
    buffered: Buffered,
    /// A name that is already consumed from the map and follows the buffered members.
    pending: Option<Cow<'de, str>>,
    /// The value of the current member if it was buffered.
    current: Option<String>,
    name: Name<'de>,
    /// The entry of the next member in the `FieldOrderCache`.
    place: usize,
    /// Whether null is allowed in place of the object.
    pub(super) nullable: bool,
}

/// Buffered members as JSON text, which bounds their memory by that of the input.
#[derive(Default)]
struct Buffered {
    text: String,
    /// The offset of the next member to return.
    at: usize,
}

impl Buffered {
    fn push(&mut self, name: &str, value: &str) {
        let mut quoted = Vec::with_capacity(name.len() + 2);
        output::string(&mut quoted, name);
        let quoted = String::from_utf8(quoted).unwrap_or_default();
        self.text.extend([",", &quoted, ":", value]);
    }

    fn pop(&mut self) -> Option<(String, String)> {
        let name = next_item(&self.text, self.at)?;
        let value = next_item(&self.text, name.end + 1)?;
        self.at = value.end;
        Some((
            string(self.text.get(name)?).into_owned(),
            self.text.get(value)?.to_owned(),
        ))
    }
}

/// The name of the current member.
enum Name<'de> {
    Declared(&'static str),
    Other(Cow<'de, str>),
}

impl<'p, 'de, A> SerdeMembers<'p, 'de, A> {
    /// Creates the members of a map of which one member and the name of another may already be consumed.
    pub(super) fn new(
        map: A,
        path: &'p InstancePath<'p>,
        first: Option<(&str, String)>,
        pending: Option<Cow<'de, str>>,
    ) -> Self {
        let mut buffered = Buffered::default();
        if let Some((name, value)) = first {
            buffered.push(name, &value);
        }
        SerdeMembers {
            map,
            path,
            buffered,
            pending,
            current: None,
            name: Name::Declared(""),
            place: 0,
            nullable: false,
        }
    }
}

impl<'de, A: MapAccess<'de>> SerdeMembers<'_, 'de, A> {
    /// Returns the name that follows the buffered members.
    fn next_name(&mut self) -> Result<Option<Cow<'de, str>>, A::Error> {
        match self.pending.take() {
            Some(name) => Ok(Some(name)),
            None => self.map.next_key_seed(TextSeed),
        }
    }

    /// Writes the object as JSON text.
    pub(super) fn write_to(mut self, out: &mut Vec<u8>) -> Result<(), A::Error> {
        let mut separator = b'{';
        // At most one member is buffered: see `unmask`.
        let held = self.buffered.text.strip_prefix(',').unwrap_or_default();
        if !held.is_empty() {
            out.push(separator);
            separator = b',';
            out.extend_from_slice(held.as_bytes());
        }
        while let Some(name) = self.next_name()? {
            self.path.budget.add_text(name.len() + 3);
            out.push(separator);
            separator = b',';
            output::string(out, &name);
            out.push(b':');
            let path = self.path.child(InstanceStep::Undeclared);
            self.map.next_value_seed(JsonSeed::new(&path, out))?;
        }
        if separator == b'{' {
            out.push(separator);
        }
        out.push(b'}');
        Ok(())
    }
}

impl<'de, A: MapAccess<'de>> Members for SerdeMembers<'_, 'de, A> {
    type Error = A::Error;

    fn next(&mut self, fields: &'static NameTable) -> Result<Option<Option<usize>>, A::Error> {
        let names = NameSeed {
            fields,
            place: self.place,
        };
        let found = if let Some((name, text)) = self.buffered.pop() {
            self.current = Some(text);
            names.find(Cow::Owned(name))
        } else if let Some(name) = self.pending.take() {
            names.find(name)
        } else {
            match self.map.next_key_seed(names)? {
                Some(found) => found,
                None => return Ok(None),
            }
        };
        let (index, name) = match found {
            Found::Declared(index, name) => {
                self.path.budget.add_text(name.len() + 3);
                self.place = index + 1;
                (Some(index), Name::Declared(name))
            }
            Found::Other(name) => {
                self.path.budget.add_text(name.len() + 3);
                (None, Name::Other(name))
            }
        };
        self.name = name;
        Ok(Some(index))
    }

    fn value<T: Read>(&mut self) -> Result<T, A::Error> {
        let path = self.path.child(match self.name {
            Name::Declared(name) => InstanceStep::Member(name),
            Name::Other(_) => InstanceStep::Undeclared,
        });
        let seed = ValueSeed::new(&path);
        match self.current.take() {
            Some(text) => seed.read(text.as_bytes()),
            None => self.map.next_value_seed(seed),
        }
    }

    fn room<T>(&mut self, items: &mut Vec<T>) -> Result<(), A::Error> {
        self.path.room(items)
    }

    fn charge(&mut self, bytes: usize) -> Result<(), A::Error> {
        self.path.charge(bytes)
    }

    fn keep(&mut self, additional: &mut Additional) -> Result<(), A::Error> {
        self.path
            .charge(Additional::cost_of_one_more(additional.is_empty()))?;
        let raw = self.value::<RawJson>()?;
        let name = match &mut self.name {
            Name::Declared(name) => (*name).to_owned(),
            Name::Other(name) => std::mem::take(name).into_owned(),
        };
        if additional.add(name, raw) {
            Ok(())
        } else {
            Err(self.reject(ReadError::Duplicate))
        }
    }

    fn tag(&mut self, tags: &'static NameTable) -> Result<Tag, A::Error> {
        loop {
            let Some(name) = self.next_name()? else {
                return Ok(Tag::Absent);
            };
            let is_tag = name == TAG;
            let path = self.path.child(InstanceStep::Undeclared);
            let mut value = Vec::new();
            self.path.budget.add_text(name.len() + 3);
            self.map.next_value_seed(JsonSeed::new(&path, &mut value))?;
            let value = String::from_utf8(value).unwrap_or_default();
            let is_text = value.starts_with('"');
            let tag = is_text.then(|| Tag::find(tags, &string(&value)));
            self.buffered.push(&name, &value);
            if is_tag {
                return tag.ok_or_else(|| self.reject(ReadError::TagNotString));
            }
        }
    }

    fn reject(&mut self, error: ReadError) -> A::Error {
        self.path.error(error.or_null(self.nullable))
    }
}

/// The items of one array.
pub(super) struct SerdeElements<'p, 'de, A> {
    items: A,
    path: &'p InstancePath<'p>,
    index: usize,
    /// Whether null is allowed in place of the array.
    nullable: bool,
    of: PhantomData<&'de ()>,
}

impl<'p, A> SerdeElements<'p, '_, A> {
    pub(super) fn new(items: A, path: &'p InstancePath<'p>, nullable: bool) -> Self {
        SerdeElements {
            items,
            path,
            index: 0,
            nullable,
            of: PhantomData,
        }
    }
}

impl<'de, A: SeqAccess<'de>> Elements for SerdeElements<'_, 'de, A> {
    type Error = A::Error;

    fn push<T: Read>(&mut self, items: &mut Vec<T>) -> Result<bool, A::Error> {
        let path = self.path.child(InstanceStep::Item(self.index));
        self.index += 1;
        let item = self.items.next_element_seed(ValueSeed::new(&path))?;
        let Some(item) = item else {
            return Ok(false);
        };
        self.path.budget.add_text(1);
        self.path.room(items)?;
        items.push(item);
        Ok(true)
    }

    fn choose<C: Choice>(&mut self, items: &mut C) -> Result<bool, A::Error> {
        let path = self.path.child(InstanceStep::Item(self.index));
        self.index += 1;
        let seed = ItemSeed { items, path: &path };
        Ok(self.items.next_element_seed(seed)?.is_some())
    }

    fn reject(&mut self, error: ReadError) -> A::Error {
        self.path.error(error.or_null(self.nullable))
    }
}

/// A member name and the result of looking it up.
enum Found<'de> {
    Declared(usize, &'static str),
    Other(Cow<'de, str>),
}

struct NameSeed {
    fields: &'static NameTable,
    place: usize,
}

impl NameSeed {
    fn find(self, name: Cow<'_, str>) -> Found<'_> {
        self.declared(&name).unwrap_or(Found::Other(name))
    }

    fn declared<'de>(&self, name: &str) -> Option<Found<'de>> {
        let index = self.fields.find_at(self.place, name)?;
        Some(Found::Declared(index, self.fields.names.get(index)?.0))
    }
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Found<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Found<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(self.find(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let found = self.declared(name);
        Ok(found.unwrap_or_else(|| Found::Other(Cow::Owned(name.to_owned()))))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(self.find(Cow::Owned(name)))
    }
}

/// Deserializes a string, borrowed if the format allows it.
pub(super) struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(TextVisitor(PhantomData))
    }
}

struct TextVisitor<'de>(PhantomData<&'de ()>);

impl<'de> Visitor<'de> for TextVisitor<'de> {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}
