//! The validated address of the resource of a notification.

use crate::{CommsNotification, InvalidPathSegment, PathSegment};
use std::{error::Error, fmt};

/// The path of a call, or of a resource of a call, relative to the version of the API.
///
/// It is parsed from the address in a notification and consists of ids only, each a [`PathSegment`]. `Display` writes the
/// rest, so the path always addresses this call.
///
/// | address | `collection` | `item_id` |
/// |---|---|---|
/// | `/communications/calls/{id}` | - | - |
/// | `/communications/calls/{id}/participants` | `Participants` | - |
/// | `/communications/calls/{id}/participants/{id}` | `Participants` | the participant's |
/// | the same with `operations`, `contentSharingSessions`, `audioRoutingGroups` | .. | .. |
///
/// The leading slash is optional, as is a trailing one. The names of collections are case-insensitive, and `/app/calls/..`,
/// the older form, is the same as `/communications/calls/..`. Any other address is an error, even one with Graph's host.
///
/// ```
/// use graph_calls_model::{ResourceCollection, ResourcePath};
///
/// let path = ResourcePath::parse("communications/calls/57DAB8B1/contentsharingsessions/7")?;
/// assert_eq!(path.call_id(), "57DAB8B1");
/// assert_eq!(path.collection(), Some(ResourceCollection::ContentSharingSessions));
/// assert_eq!(path.to_string(), "/communications/calls/57DAB8B1/contentSharingSessions/7");
///
/// assert!(ResourcePath::parse("/../../beta/users/1/sendMail?x=").is_err());
/// # Ok::<(), graph_calls_model::InvalidResourcePath>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourcePath<'a> {
    call: PathSegment<'a>,
    below: Option<Below<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Below<'a> {
    collection: ResourceCollection,
    item: Option<PathSegment<'a>>,
}

/// The collections of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceCollection {
    /// `participants`
    Participants,
    /// `operations`
    Operations,
    /// `contentSharingSessions`
    ContentSharingSessions,
    /// `audioRoutingGroups`
    AudioRoutingGroups,
}

/// The error of an address that is not a [`ResourcePath`].
///
/// `Display` does not contain the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidResourcePath(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Shape,
    Collection,
    Id(&'static str, InvalidPathSegment),
}

/// The path before the id of a call.
const ROOT: &str = "/communications/calls";

impl<'a> ResourcePath<'a> {
    /// Parses an address from `resourceUrl` or `resource`.
    ///
    /// # Errors
    /// Returns an error if the address has none of the forms in the table, or an id that is not a [`PathSegment`].
    pub fn parse(address: &'a str) -> Result<Self, InvalidResourcePath> {
        let address = address.strip_prefix('/').unwrap_or(address);
        let address = address.strip_suffix('/').unwrap_or(address);
        let mut segments = address.split('/');
        let (service, calls, call) = (segments.next(), segments.next(), segments.next());
        let is_root = service.is_some_and(|service| {
            ["communications", "app"]
                .iter()
                .any(|name| service.eq_ignore_ascii_case(name))
        }) && calls.is_some_and(|calls| calls.eq_ignore_ascii_case("calls"));
        let (true, Some(call)) = (is_root, call) else {
            return Err(InvalidResourcePath(Kind::Shape));
        };
        let id = |whose, text: &'a str| {
            PathSegment::try_from(text).map_err(|why| InvalidResourcePath(Kind::Id(whose, why)))
        };
        let call = id("the call's id", call)?;
        let below = match segments.next() {
            None => None,
            Some(name) => Some(Below {
                collection: ResourceCollection::named(name)
                    .ok_or(InvalidResourcePath(Kind::Collection))?,
                item: segments
                    .next()
                    .map(|item| id("the second id", item))
                    .transpose()?,
            }),
        };
        match segments.next() {
            None => Ok(Self { call, below }),
            Some(_) => Err(InvalidResourcePath(Kind::Shape)),
        }
    }

    /// Returns the id of the call.
    pub fn call_id(&self) -> &PathSegment<'a> {
        &self.call
    }

    /// Returns the collection of the call; `None` if the resource is the call itself.
    pub fn collection(&self) -> Option<ResourceCollection> {
        self.below.as_ref().map(|below| below.collection)
    }

    /// Returns the id in the collection: that of a participant, an operation, a session or a group.
    pub fn item_id(&self) -> Option<&PathSegment<'a>> {
        self.below.as_ref()?.item.as_ref()
    }
}

impl fmt::Display for ResourcePath<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{ROOT}/{}", self.call)?;
        if let Some(below) = &self.below {
            write!(formatter, "/{}", below.collection.name())?;
            if let Some(item) = &below.item {
                write!(formatter, "/{item}")?;
            }
        }
        Ok(())
    }
}

impl ResourceCollection {
    const ALL: [Self; 4] = [
        Self::Participants,
        Self::Operations,
        Self::ContentSharingSessions,
        Self::AudioRoutingGroups,
    ];

    /// Returns the name in a path.
    pub fn name(self) -> &'static str {
        match self {
            Self::Participants => "participants",
            Self::Operations => "operations",
            Self::ContentSharingSessions => "contentSharingSessions",
            Self::AudioRoutingGroups => "audioRoutingGroups",
        }
    }

    fn named(name: &str) -> Option<Self> {
        let named = |collection: &Self| collection.name().eq_ignore_ascii_case(name);
        Self::ALL.into_iter().find(named)
    }
}

impl fmt::Display for InvalidResourcePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Shape => write!(
                formatter,
                "expected `{ROOT}/{{id}}`, or a collection of the call or an item of one below it"
            ),
            Kind::Collection => {
                formatter.write_str("expected one of")?;
                for (index, collection) in ResourceCollection::ALL.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(formatter, "{comma} `{}`", collection.name())?;
                }
                formatter.write_str(" below the call")
            }
            Kind::Id(whose, why) => write!(formatter, "{whose}: {why}"),
        }
    }
}

impl Error for InvalidResourcePath {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Kind::Id(_, why) => Some(why),
            Kind::Shape | Kind::Collection => None,
        }
    }
}

impl CommsNotification {
    /// Returns the id of the call of the resource, for the `path(..)` of a request, whether or not there is `resourceData`.
    ///
    /// Returns `None` if the address of the resource is not valid; [`resource_path`](Self::resource_path) returns the error.
    ///
    /// ```
    /// use graph_calls_model::{AnswerRequest, CommsNotification};
    ///
    /// let url = |url| CommsNotification::from_slice(
    ///     format!(r#"{{"changeType": "updated", "resourceUrl": "{url}"}}"#).as_bytes(),
    /// );
    /// let notification = url("communications/calls/57DAB8B1/participants")?;
    /// let path = notification.call_id().map(|id| AnswerRequest::path(&id));
    /// assert_eq!(path.as_deref(), Some("/communications/calls/57DAB8B1/answer"));
    ///
    /// assert_eq!(url("/../../beta/users/1/sendMail?x=")?.call_id(), None);
    /// # Ok::<(), graph_calls_model::Violations>(())
    /// ```
    pub fn call_id(&self) -> Option<PathSegment<'_>> {
        self.resource_path().ok().map(|path| path.call)
    }

    /// Returns the path of the resource, parsed from `resourceUrl`, or from `resource`, the older form, if that is empty.
    ///
    /// # Errors
    /// Returns an error if the address is not valid: [`ResourcePath`] lists the forms.
    pub fn resource_path(&self) -> Result<ResourcePath<'_>, InvalidResourcePath> {
        match &self.resource {
            Some(resource) if self.resource_url.is_empty() => ResourcePath::parse(resource),
            _ => ResourcePath::parse(&self.resource_url),
        }
    }
}
