//! What may pass between Graph's stand-in and one bot, each step with what must come of it.

use std::{fmt::Debug, time::Duration};

use serde_json::Value;
use tokio::{sync::mpsc::Receiver, time};

use crate::{
    Error,
    answer::{Config, Media},
    bot::{self, Bot, Event},
    client::{Client, Reply},
    payloads::Payload,
    say,
    scene::{CALLBACK, Scene, documented, start},
    stand_in::{self, Arrival},
};

/// No step takes longer.
const STEP_LIMIT: Duration = Duration::from_secs(5);

/// The stand-in talks to one bot.
pub(crate) struct Talk<'a> {
    scene: &'a mut Scene,
    client: Client,
    webhook: String,
    events: Receiver<Event>,
}

impl<'a> Talk<'a> {
    /// Starts a bot.
    pub(crate) async fn begin(scene: &'a mut Scene, media: Media) -> Result<Self, Error> {
        let (bot, events) = Bot::new(Config {
            graph: scene.graph.clone(),
            token: None,
            callback: Some(CALLBACK.to_owned()),
            media,
        });
        let webhook = start(bot::router(bot)).await? + bot::WEBHOOK;
        say::line(say::BOT, format!("is at {webhook}"));
        Ok(Self {
            client: Client::new(&webhook, 1),
            scene,
            webhook,
            events,
        })
    }

    /// Posts a documented notification that asks for no answer.
    pub(crate) async fn notifies(&mut self, payload: Payload) -> Result<(), Error> {
        self.posts_valid(payload.name, payload.json.as_bytes().to_vec())
            .await?;
        Ok(())
    }

    /// Posts a documented incoming call, and expects the documented answer.
    pub(crate) async fn calls(&mut self, payload: Payload, request: Payload) -> Result<(), Error> {
        let body = payload.json.as_bytes().to_vec();
        self.calls_with(payload.name, body, request).await
    }

    /// Posts an incoming call, and expects an answer as documented at the call's address.
    pub(crate) async fn calls_with(
        &mut self,
        name: &str,
        body: Vec<u8>,
        request: Payload,
    ) -> Result<(), Error> {
        let batch = self.posts_valid(name, body).await?;
        let arrival = self.arrival().await?;
        say::line(say::TO_GRAPH, format!("POST {}", arrival.path));
        say::leaves(&arrival.answer);
        if !arrival.violations.is_empty() {
            return Err(
                format!("the answer is rejected: {}", arrival.violations.join("; ")).into(),
            );
        }
        let address = batch["value"][0]["resourceUrl"]
            .as_str()
            .unwrap_or_default();
        let path = format!("{}/{}/answer", stand_in::VERSION, address.trim_matches('/'));
        expect("the address", &arrival.path, &path)?;
        let documented = documented(request)?;
        if arrival.answer != documented {
            return Err(format!("the answer is not {}: {documented}", request.name).into());
        }
        let verdict = format!("finds it valid, and equal to {}", request.name);
        say::line(say::GRAPH, verdict);
        match self.event().await? {
            Event::Answered { status: 202, .. } => say::line(say::TO_BOT, "202 Accepted"),
            other => return Err(format!("the bot reports {other:?}").into()),
        }
        self.scene.answers += 1;
        Ok(())
    }

    /// Posts an incoming call whose address leads elsewhere, and expects that nothing is posted there.
    pub(crate) async fn calls_from_nowhere(
        &mut self,
        name: &str,
        body: Vec<u8>,
    ) -> Result<(), Error> {
        self.posts_valid(name, body).await?;
        match self.event().await? {
            event @ Event::NoCall(_) => say::event(&event),
            other => return Err(format!("the bot reports {other:?}").into()),
        }
        Ok(())
    }

    /// Posts what is not valid; one of the violations is at `place`.
    pub(crate) async fn posts_invalid(
        &mut self,
        name: &str,
        body: &[u8],
        place: &str,
    ) -> Result<(), Error> {
        if let Ok(batch) = serde_json::from_slice(body) {
            self.reference_says(&batch, false)?;
        }
        let reply = self.post(name, body.to_vec()).await?;
        let violations = match self.event().await? {
            Event::Rejected(violations) => violations,
            other => return Err(format!("the bot reports {other:?}").into()),
        };
        say::line(say::TO_GRAPH, "400 Bad Request");
        expect("the status", &reply.status, &400)?;
        let output: Value = serde_json::from_slice(&reply.body)?;
        for line in serde_json::to_string_pretty(&violations)?.lines() {
            say::line(say::MORE, format!("  {line}"));
        }
        expect("the body", &output, &serde_json::to_value(&violations)?)?;
        expect("`valid`", &output["valid"], &false.into())?;
        if violations.instance_locations().contains(&place) {
            Ok(())
        } else {
            Err(format!("no violation at `{place}`: {violations}").into())
        }
    }

    async fn posts_valid(&mut self, name: &str, body: Vec<u8>) -> Result<Value, Error> {
        let batch = serde_json::from_slice(&body)?;
        self.reference_says(&batch, true)?;
        let reply = self.post(name, body).await?;
        match self.event().await? {
            event @ Event::Read(_) => say::event(&event),
            other => return Err(format!("the bot reports {other:?}").into()),
        }
        expect("the status", &reply.status, &202)?;
        say::line(say::TO_GRAPH, "202 Accepted");
        Ok(batch)
    }

    async fn post(&mut self, name: &str, body: Vec<u8>) -> Result<Reply, Error> {
        let what = format!("POST {}  {name}", bot::WEBHOOK);
        say::line(say::TO_BOT, what);
        self.scene.posted += 1;
        let url = self.webhook.clone();
        self.client.post(url, None, body, STEP_LIMIT).await
    }

    fn reference_says(&self, batch: &Value, valid: bool) -> Result<(), Error> {
        let verdict = self.scene.reference.accepts_notifications(batch);
        expect("the reference validator's verdict", &verdict, &valid)
    }

    async fn arrival(&mut self) -> Result<Arrival, Error> {
        let arrival = within("an answer", self.scene.arrivals.recv()).await;
        arrival.map_err(|error| match self.events.try_recv() {
            Ok(event) => format!("{error}; the bot reports {event:?}").into(),
            Err(_) => error,
        })
    }

    async fn event(&mut self) -> Result<Event, Error> {
        within("word from the bot", self.events.recv()).await
    }
}

async fn within<T>(what: &str, wait: impl Future<Output = Option<T>>) -> Result<T, Error> {
    match time::timeout(STEP_LIMIT, wait).await {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(format!("{what} cannot come any more").into()),
        Err(_) => Err(format!("{what} did not come within {STEP_LIMIT:?}").into()),
    }
}

fn expect<T: PartialEq + Debug>(what: &str, is: &T, must: &T) -> Result<(), Error> {
    if is == must {
        Ok(())
    } else {
        Err(format!("{what} is {is:?}, not {must:?}").into())
    }
}
