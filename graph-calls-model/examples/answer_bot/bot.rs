//! The bot: a webhook that acknowledges at once, and a task for each answer.
//!
//! What a body can make it do is bounded: so many calls of a body, so many answers that wait, so many
//! connections, which are used again.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
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
    AnswerRequest, Batch, Call, CallState, CommsNotification, InvalidResourcePath, PathSegment,
    Violations,
};
use tokio::sync::{Semaphore, mpsc};

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

/// No more incoming calls of one body are answered. Graph posts one; who posts thousands is not Graph.
pub(crate) const CALLS_IN_A_BODY: usize = 32;

/// No more answers wait for their turn, whatever came in how many bodies.
const ANSWERS_WAITING: usize = 256;

/// No more answers are posted at once, so the bot has no more connections.
pub(crate) const POSTS_AT_ONCE: usize = 8;

/// So many calls are remembered, to notice a notification that Graph sends again.
const CALLS_REMEMBERED: usize = 1000;

/// What happened, for whoever watches the bot.
#[derive(Debug)]
pub(crate) enum Event {
    /// A notification was read; this is what it says.
    Read(String),
    /// A body was rejected.
    Rejected(Violations),
    /// An answer to this call was posted, and accepted with this status.
    Answered { call: CallId, status: u16 },
    /// This call stays without an answer.
    NotAnswered { call: CallId, reason: String },
    /// An incoming call has an address that is none of a call.
    NoCall(InvalidResourcePath),
    /// So many further incoming calls of a body were left alone.
    TooMany(usize),
}

/// The id of a call: one segment of a path, so that no notification chooses where an answer goes.
pub(crate) type CallId = PathSegment<'static>;

/// A bot that answers calls.
pub(crate) struct Bot {
    config: Config,
    client: Client,
    events: mpsc::Sender<Event>,
    /// The latest calls that were answered.
    answered: Mutex<VecDeque<CallId>>,
    /// A permit for each answer that is made and not yet posted.
    waiting: Arc<Semaphore>,
    /// A permit for each answer that is being posted.
    posting: Semaphore,
}

impl Bot {
    /// A bot, and what happens to it.
    pub(crate) fn new(config: Config) -> (Arc<Self>, mpsc::Receiver<Event>) {
        let (events, receiver) = mpsc::channel(64);
        let bot = Self {
            client: Client::new(&config.graph, POSTS_AT_ONCE),
            config,
            events,
            answered: Mutex::default(),
            waiting: Arc::new(Semaphore::new(ANSWERS_WAITING)),
            posting: Semaphore::new(POSTS_AT_ONCE),
        };
        (Arc::new(bot), receiver)
    }

    /// Handles the notifications of one body. Returns the violations of the first invalid one, if no
    /// notification is valid.
    async fn take_all(self: &Arc<Self>, batch: &Batch, received: Instant) -> Option<Violations> {
        let mut incoming = 0_usize;
        let (mut accepted, mut rejected) = (false, None);
        for item in batch {
            let notification = match item {
                Ok(notification) => notification,
                Err(reason) => {
                    rejected.get_or_insert(reason);
                    continue;
                }
            };
            accepted = true;
            self.tell(Event::Read(reading::describe(notification)))
                .await;
            let Some(call) = notification.call() else {
                continue;
            };
            if call.state == Some(CallState::Incoming) {
                incoming += 1;
                if incoming > CALLS_IN_A_BODY {
                    continue;
                }
            }
            self.take(notification, call, received).await;
        }
        if let Some(more @ 1..) = incoming.checked_sub(CALLS_IN_A_BODY) {
            self.tell(Event::TooMany(more)).await;
        }
        let violations = rejected?.violations_in_body();
        self.tell(Event::Rejected(violations.clone())).await;
        (!accepted).then_some(violations)
    }

    /// Takes one notification of a call.
    async fn take(
        self: &Arc<Self>,
        notification: &CommsNotification,
        call: &Call,
        received: Instant,
    ) {
        let id = match notification.resource_path() {
            Ok(path) => path.call_id().clone().into_owned(),
            Err(reason) => return self.tell(Event::NoCall(reason)).await,
        };
        match call.state {
            Some(CallState::Incoming) if self.remember(&id) => {
                if let Err(error) = self.begin_answer(call, &id, received) {
                    self.give_up(id, &error).await;
                }
            }
            Some(CallState::Terminated) => self.forget(&id),
            _ => {}
        }
    }

    /// Makes the answer now and posts it from a task, so that the notification is acknowledged
    /// first.
    fn begin_answer(
        self: &Arc<Self>,
        call: &Call,
        id: &CallId,
        received: Instant,
    ) -> Result<(), Error> {
        let waiting = Arc::clone(&self.waiting).try_acquire_owned();
        let waiting = waiting.map_err(|_| "too many answers are waiting")?;
        let body = answer(call, &self.config)?.to_vec();
        let deadline = received + time_limit(call);
        let (bot, id) = (Arc::clone(self), id.clone());
        tokio::spawn(async move {
            let posted = bot.post_answer(&id, body, deadline).await;
            drop(waiting);
            match posted {
                Ok(status) => bot.tell(Event::Answered { call: id, status }).await,
                Err(error) => bot.give_up(id, &error).await,
            }
        });
        Ok(())
    }

    /// Posts the answer when it is its turn, if Graph still waits for it then. The host is the
    /// configured one, whatever the notification says.
    async fn post_answer(
        &self,
        call: &CallId,
        body: Vec<u8>,
        deadline: Instant,
    ) -> Result<u16, Error> {
        let _turn = self.posting.acquire().await?;
        let limit = deadline.saturating_duration_since(Instant::now());
        if limit.is_zero() {
            return Err("Graph does not wait for the answer any more".into());
        }
        let url = format!("{}{}", self.config.graph, AnswerRequest::path(call));
        let token = self.config.token.clone();
        let reply = self.client.post(url, token, body, limit).await?;
        match reply.status {
            200..300 => Ok(reply.status),
            status => Err(format!("Graph rejected the answer with status {status}").into()),
        }
    }

    /// Forgets the call, so that it is tried again if Graph sends the notification again.
    async fn give_up(&self, call: CallId, error: &Error) {
        self.forget(&call);
        let reason = error.to_string();
        self.tell(Event::NotAnswered { call, reason }).await;
    }

    /// Whether the call is new.
    fn remember(&self, call: &CallId) -> bool {
        let mut answered = self.answered();
        if answered.contains(call) {
            return false;
        }
        answered.truncate(CALLS_REMEMBERED - 1);
        answered.push_front(call.clone());
        true
    }

    fn forget(&self, call: &CallId) {
        self.answered().retain(|known| known != call);
    }

    fn answered(&self) -> MutexGuard<'_, VecDeque<CallId>> {
        self.answered.lock().unwrap_or_else(PoisonError::into_inner)
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
    let violations = match Batch::from_slice(&body) {
        Ok(batch) => bot.take_all(&batch, received).await,
        Err(violations) => {
            bot.tell(Event::Rejected(violations.clone())).await;
            Some(violations)
        }
    };
    match violations {
        None => StatusCode::ACCEPTED.into_response(),
        Some(violations) => (StatusCode::BAD_REQUEST, Json(&violations)).into_response(),
    }
}
