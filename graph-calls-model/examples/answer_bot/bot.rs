//! The bot: a webhook that acknowledges at once, and a task for each answer.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::post,
};
use graph_calls_model::{
    Call, CallState, CommsNotification, CommsNotifications, ResourceData, Violations,
};
use tokio::sync::mpsc;

use crate::{
    Error,
    answer::{Config, answer, time_limit},
    client::Client,
    reading,
};

/// The path to which Graph posts notifications.
pub(crate) const WEBHOOK: &str = "/api/calls";

/// Notifications of large meetings have some hundred kilobytes.
const LONGEST_BODY: usize = 1 << 20;

/// What happened, for whoever watches the bot.
#[derive(Debug)]
pub(crate) enum Event {
    /// A notification was read; this is what it says.
    Read(String),
    /// A body was refused.
    Refused(Violations),
    /// An answer to the call at this address was posted, and accepted with this status.
    Answered { address: String, status: u16 },
    /// The call at this address stays without an answer.
    NotAnswered { address: String, reason: String },
}

/// A bot that answers calls.
pub(crate) struct Bot {
    config: Config,
    client: Client,
    events: mpsc::Sender<Event>,
    /// Addresses of calls that were answered: Graph may send a notification again.
    answered: Mutex<HashSet<String>>,
}

impl Bot {
    /// A bot, and what happens to it.
    pub(crate) fn new(config: Config) -> (Arc<Self>, mpsc::Receiver<Event>) {
        let (events, receiver) = mpsc::channel(64);
        let bot = Self {
            client: Client::new(&config.graph),
            config,
            events,
            answered: Mutex::default(),
        };
        (Arc::new(bot), receiver)
    }

    /// Takes one notification of a batch.
    async fn take(self: &Arc<Self>, notification: &CommsNotification, received: Instant) {
        self.tell(Event::Read(reading::describe(notification)))
            .await;
        let Some(ResourceData::Call(call)) = &notification.resource_data else {
            return;
        };
        // The leading slash is usual, not certain.
        let address = notification.resource_url.trim_matches('/');
        match call.state {
            Some(CallState::Incoming) if self.calls(|calls| calls.insert(address.to_owned())) => {
                if let Err(error) = self.begin_answer(call, address, received) {
                    self.give_up(address, &error).await;
                }
            }
            Some(CallState::Terminated) => {
                self.calls(|calls| calls.remove(address));
            }
            _ => {}
        }
    }

    /// Makes the answer now and posts it from a task, so that the notification is acknowledged
    /// first.
    fn begin_answer(
        self: &Arc<Self>,
        call: &Call,
        address: &str,
        received: Instant,
    ) -> Result<(), Error> {
        let body = answer(call, &self.config)?.to_vec();
        let deadline = received + time_limit(call);
        let (bot, address) = (Arc::clone(self), address.to_owned());
        tokio::spawn(async move {
            let limit = deadline.saturating_duration_since(Instant::now());
            match bot.post_answer(&address, body, limit).await {
                Ok(status) => bot.tell(Event::Answered { address, status }).await,
                Err(error) => bot.give_up(&address, &error).await,
            }
        });
        Ok(())
    }

    async fn post_answer(
        &self,
        address: &str,
        body: Vec<u8>,
        limit: Duration,
    ) -> Result<u16, Error> {
        let url = format!("{}/{address}/answer", self.config.graph);
        let token = self.config.token.clone();
        let reply = self.client.post(url, token, body, limit).await?;
        match reply.status {
            200..300 => Ok(reply.status),
            status => Err(format!("Graph refused the answer with status {status}").into()),
        }
    }

    /// Forgets the call, so that it is tried again if Graph sends the notification again.
    async fn give_up(&self, address: &str, error: &Error) {
        self.calls(|calls| calls.remove(address));
        let (address, reason) = (address.to_owned(), error.to_string());
        self.tell(Event::NotAnswered { address, reason }).await;
    }

    fn calls<T>(&self, ask: impl FnOnce(&mut HashSet<String>) -> T) -> T {
        ask(&mut self.answered.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A bot does its work whether or not somebody watches.
    async fn tell(&self, event: Event) {
        let _ = self.events.send(event).await;
    }
}

/// The bot's side of the wire.
pub(crate) fn router(bot: Arc<Bot>) -> Router {
    Router::new()
        .route(WEBHOOK, post(notified))
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .with_state(bot)
}

/// One POST from Graph: a batch of notifications.
async fn notified(State(bot): State<Arc<Bot>>, body: Bytes) -> Response {
    let received = Instant::now();
    // Here a bot that the internet reaches checks the token in `Authorization`, and replies 401.
    match CommsNotifications::from_slice(&body) {
        Ok(notifications) => {
            for notification in &notifications.value {
                bot.take(notification, received).await;
            }
            StatusCode::ACCEPTED.into_response()
        }
        Err(violations) => {
            let reply = (StatusCode::BAD_REQUEST, Json(&violations)).into_response();
            bot.tell(Event::Refused(violations)).await;
            reply
        }
    }
}
