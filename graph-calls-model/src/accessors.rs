//! Accessors for frequent uses of notifications and resources.

use crate::{
    AddLargeGalleryViewOperation, AudioRoutingGroup, Call, CancelMediaProcessingOperation,
    CommsNotification, CommsNotifications, ContentSharingSession, Identity, IdentitySet,
    InviteParticipantsOperation, MuteParticipantOperation, Participant, PathSegment,
    PlayPromptOperation, RecordOperation, ResourceData, SendDtmfTonesOperation,
    StartHoldMusicOperation, StopHoldMusicOperation, SubscribeToToneOperation,
    UnmuteParticipantOperation, UpdateRecordingStatusOperation,
};

impl CommsNotifications {
    /// Returns an iterator over the notifications whose resource data is a call, with their calls.
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
    ///     .filter_map(|(notification, _)| notification.call_id())
    ///     .collect();
    /// assert_eq!(ringing, ["1"]);
    /// # Ok::<(), graph_calls_model::Violations>(())
    /// ```
    pub fn calls(&self) -> impl Iterator<Item = (&CommsNotification, &Call)> {
        self.value
            .iter()
            .filter_map(|notification| Some((notification, notification.call()?)))
    }
}

impl CommsNotification {
    /// Returns the call that changed if the resource data is a call.
    pub fn call(&self) -> Option<&Call> {
        match &self.resource_data {
            Some(ResourceData::Call(call)) => Some(call),
            _ => None,
        }
    }
}

macro_rules! path_ids {
    ($($name:ident),* $(,)?) => {$(
        impl $name {
            /// Returns the `id` for the `path(..)` of a request; `None` if it is absent or not a [`PathSegment`].
            pub fn path_id(&self) -> Option<PathSegment<'_>> {
                PathSegment::try_from(self.id.as_deref()?).ok()
            }
        }
    )*};
}

path_ids! {
    AddLargeGalleryViewOperation, AudioRoutingGroup, Call, CancelMediaProcessingOperation,
    ContentSharingSession, InviteParticipantsOperation, MuteParticipantOperation, Participant,
    PlayPromptOperation, RecordOperation, SendDtmfTonesOperation, StartHoldMusicOperation,
    StopHoldMusicOperation, SubscribeToToneOperation, UnmuteParticipantOperation,
    UpdateRecordingStatusOperation,
}

impl IdentitySet {
    /// Returns an iterator over the identities that are set, people first.
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

    /// Returns the display name of the first identity that has one.
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
    use crate::{Call, CommsNotifications, IdentitySet, PathSegment, RecordOperation};

    #[test]
    fn an_id_in_the_data_is_a_segment_or_none() {
        for (json, segment) in [
            (r#"{"id": "57DAB8B1"}"#, Some("57DAB8B1")),
            (r#"{"id": "../x"}"#, None),
            ("{}", None),
        ] {
            let call = Call::from_slice(json.as_bytes()).expect("a call");
            assert_eq!(call.path_id().map(|id| id.to_string()).as_deref(), segment);
        }
        let operation = RecordOperation::from_slice(br#"{"id": "7/answer"}"#);
        assert_eq!(operation.expect("an operation").path_id(), None);
    }

    #[test]
    fn calls_come_with_their_notifications() {
        let json = br##"{"value": [
            {"changeType": "deleted", "resourceUrl": "/communications/calls/2"},
            {"changeType": "created", "resourceUrl": "/communications/calls/1",
             "resourceData": {"@odata.type": "#microsoft.graph.call", "id": "1"}}
        ]}"##;
        let read = CommsNotifications::from_slice(json).expect("notifications");
        let found: Vec<_> = read
            .calls()
            .map(|(notification, call)| (notification.call_id(), call.id.as_deref()))
            .collect();
        let id = PathSegment::try_from("1").expect("an id");
        assert_eq!(found, [(Some(id), Some("1"))]);
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
