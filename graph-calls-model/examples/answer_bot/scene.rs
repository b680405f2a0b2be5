//! Graph's stand-in and one bot, and what may pass between them.

use std::{net::Ipv4Addr, sync::Arc, time::Duration};

use axum::Router;
use graph_calls_model::MediaInfo;
use serde_json::Value;
use tokio::{net::TcpListener, sync::mpsc::Receiver, time};

use crate::{
    Error,
    answer::{Config, Media},
    bot::{self, Bot, Event},
    client::{Client, Reply},
    payloads::Payload,
    reference::Reference,
    say,
    stand_in::{self, Arrival},
};

/// Where the documentation's bot receives what follows in a call.
const CALLBACK: &str = "https://bot.contoso.com/api/calls";

/// The documentation writes this where an address belongs, in one of its answers.
const CALLBACK_PLACEHOLDER: &str = "callbackUri-value";

/// No step takes longer.
const STEP_LIMIT: Duration = Duration::from_secs(5);

/// The prompts of the documentation's bot.
pub(crate) fn prompts() -> Vec<MediaInfo> {
    vec![
        MediaInfo::new("https://cdn.contoso.com/beep.wav")
            .resource_id("1D6DE2D4-CD51-4309-8DAA-70768651088E"),
        MediaInfo::new("https://cdn.contoso.com/cool.wav")
            .resource_id("1D6DE2D4-CD51-4309-8DAA-70768651088F"),
    ]
}

/// Graph's side, open for answers.
pub(crate) struct Scene {
    reference: Arc<Reference>,
    arrivals: Receiver<Arrival>,
    graph: String,
    posted: usize,
    answers: usize,
}

impl Scene {
    /// Starts the stand-in.
    pub(crate) async fn open(reference: Arc<Reference>) -> Result<Self, Error> {
        let (router, arrivals) = stand_in::router(Arc::clone(&reference));
        let graph = start(router).await? + stand_in::VERSION;
        say::text(&format!("Graph's stand-in is at {graph}"));
        Ok(Self {
            reference,
            arrivals,
            graph,
            posted: 0,
            answers: 0,
        })
    }

    /// What happened in all.
    pub(crate) fn summary(&self) -> String {
        let (posted, answers) = (self.posted, self.answers);
        format!("All as documented: {posted} bodies posted, {answers} answers accepted.")
    }
}

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
            client: Client::new(&webhook),
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
        let arrival = within("an answer", self.scene.arrivals.recv()).await?;
        say::line(say::TO_GRAPH, format!("POST {}", arrival.path));
        say::leaves(&arrival.answer);
        if !arrival.faults.is_empty() {
            return Err(format!("the answer is refused: {}", arrival.faults.join("; ")).into());
        }
        let address = batch["value"][0]["resourceUrl"]
            .as_str()
            .unwrap_or_default();
        let path = format!("{}/{}/answer", stand_in::VERSION, address.trim_matches('/'));
        expect("the address", &arrival.path, &path)?;
        let mut documented: Value = serde_json::from_str(request.json)?;
        if documented["callbackUri"] == CALLBACK_PLACEHOLDER {
            documented["callbackUri"] = CALLBACK.into();
        }
        expect("the answer", &arrival.answer, &documented)?;
        let verdict = format!("finds it valid, and equal to {}", request.name);
        say::line(say::GRAPH, verdict);
        match self.event().await? {
            Event::Answered(202) => say::line(say::TO_BOT, "202 Accepted"),
            other => return Err(format!("the bot reports {other:?}").into()),
        }
        self.scene.answers += 1;
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
            Event::Refused(violations) => violations,
            other => return Err(format!("the bot reports {other:?}").into()),
        };
        say::line(say::TO_GRAPH, "400 Bad Request");
        expect("the status", &reply.status, &400)?;
        let output: Value = serde_json::from_slice(&reply.body)?;
        for line in serde_json::to_string_pretty(&output)?.lines() {
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

    async fn event(&mut self) -> Result<Event, Error> {
        within("word from the bot", self.events.recv()).await
    }
}

/// Serves on a free loopback port, and tells where.
async fn start(router: Router) -> Result<String, Error> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(format!("http://{address}"))
}

async fn within<T>(what: &str, wait: impl Future<Output = Option<T>>) -> Result<T, Error> {
    match time::timeout(STEP_LIMIT, wait).await {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(format!("{what} cannot come any more").into()),
        Err(_) => Err(format!("{what} did not come within {STEP_LIMIT:?}").into()),
    }
}

fn expect<T: PartialEq + std::fmt::Debug>(what: &str, is: &T, must: &T) -> Result<(), Error> {
    if is == must {
        Ok(())
    } else {
        Err(format!("{what} is {is:?}, not {must:?}").into())
    }
}
