//! What every bot asks of a notification, in one call.

use crate::{Call, CommsNotification, CommsNotifications, Identity, IdentitySet, ResourceData};
use std::borrow::Cow;

impl CommsNotifications {
    /// The notifications that carry a call, each with its call.
    ///
    /// ```
    /// use graph_calls_model::{CallState, CommsNotifications};
    ///
    /// let body = br##"{"value": [
    ///     {"changeType": "created", "resourceUrl": "communications/calls/1",
    ///      "resourceData": {"@odata.type": "#microsoft.graph.call", "state": "incoming"}},
    ///     {"changeType": "deleted", "resourceUrl": "/communications/calls/2/participants/3"}
    /// ]}"##;
    /// let notifications = CommsNotifications::from_slice(body)?;
    /// let ringing: Vec<_> = notifications
    ///     .calls()
    ///     .filter(|(_, call)| call.state == Some(CallState::Incoming))
    ///     .map(|(notification, _)| notification.resource_path())
    ///     .collect();
    /// assert_eq!(ringing, ["/communications/calls/1"]);
    /// # Ok::<(), graph_calls_model::Violations>(())
    /// ```
    pub fn calls(&self) -> impl Iterator<Item = (&CommsNotification, &Call)> {
        self.value
            .iter()
            .filter_map(|notification| Some((notification, notification.call()?)))
    }
}

impl CommsNotification {
    /// The call that changed, if the notification carries one.
    pub fn call(&self) -> Option<&Call> {
        match &self.resource_data {
            Some(ResourceData::Call(call)) => Some(call),
            _ => None,
        }
    }

    /// Where the resource is below Graph's root, with the leading slash that `resourceUrl` may
    /// lack: `{graph}{path}/answer` is where a call is answered.
    #[inline]
    pub fn resource_path(&self) -> Cow<'_, str> {
        if self.resource_url.starts_with('/') {
            Cow::Borrowed(&self.resource_url)
        } else {
            Cow::Owned(format!("/{}", self.resource_url))
        }
    }
}

impl IdentitySet {
    /// The identities that are set, people first.
    #[inline]
    pub fn identities(&self) -> impl Iterator<Item = &Identity> {
        [
            self.user(),
            self.guest(),
            self.phone(),
            self.azure_communication_services_user(),
            self.encrypted(),
            self.on_premises(),
            self.application_instance(),
            self.application(),
            self.device(),
        ]
        .into_iter()
        .flatten()
    }

    /// The name to show for whoever this is: that of the first identity that has one.
    ///
    /// ```
    /// use graph_calls_model::IdentitySet;
    ///
    /// let who = IdentitySet::from_slice(br#"{"user": null, "phone": {"displayName": "Reception"}}"#)?;
    /// assert_eq!(who.display_name(), Some("Reception"));
    /// # Ok::<(), graph_calls_model::Violations>(())
    /// ```
    #[inline]
    pub fn display_name(&self) -> Option<&str> {
        self.identities().find_map(Identity::display_name)
    }
}

#[cfg(test)]
mod tests {
    use crate::{CommsNotification, CommsNotifications, IdentitySet};

    #[test]
    fn a_path_has_one_leading_slash() {
        for url in ["communications/calls/1", "/communications/calls/1"] {
            let json = format!(r#"{{"changeType": "created", "resourceUrl": "{url}"}}"#);
            let read = CommsNotification::from_slice(json.as_bytes()).expect("a notification");
            assert_eq!(read.resource_path(), "/communications/calls/1");
            assert_eq!(read.call(), None);
        }
    }

    #[test]
    fn calls_come_with_their_notifications() {
        let json = br##"{"value": [
            {"changeType": "deleted", "resourceUrl": "/2"},
            {"changeType": "created", "resourceUrl": "/1",
             "resourceData": {"@odata.type": "#microsoft.graph.call", "id": "1"}}
        ]}"##;
        let read = CommsNotifications::from_slice(json).expect("notifications");
        let found: Vec<_> = read
            .calls()
            .map(|(notification, call)| (notification.resource_path(), call.id.as_deref()))
            .collect();
        assert_eq!(found, [("/1".into(), Some("1"))]);
    }

    #[test]
    fn people_come_before_devices_and_the_first_name_is_shown() {
        let json = br#"{"device": {"id": "d", "displayName": "Desk"}, "phone": {"id": "p"},
            "user": {"id": "u"}, "application": {"id": "a", "displayName": "Bot"}}"#;
        let who = IdentitySet::from_slice(json).expect("identities");
        let ids: Vec<_> = who
            .identities()
            .filter_map(|identity| identity.id())
            .collect();
        assert_eq!(ids, ["u", "p", "a", "d"]);
        assert_eq!(who.display_name(), Some("Bot"));
        let nobody = IdentitySet::from_slice(b"{}").expect("identities");
        assert_eq!(nobody.display_name(), None);
    }
}
