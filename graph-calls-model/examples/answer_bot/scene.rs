//! The stage: Graph's stand-in, and where everybody is.

use std::{net::Ipv4Addr, sync::Arc};

use axum::Router;
use graph_calls_model::MediaInfo;
use serde_json::Value;
use tokio::{net::TcpListener, sync::mpsc::Receiver};

use crate::{
    Error,
    payloads::Payload,
    reference::Reference,
    say,
    stand_in::{self, Arrival},
};

/// Where the documentation's bot receives what follows in a call.
pub(crate) const CALLBACK: &str = "https://bot.contoso.com/api/calls";

/// The documentation writes this where an address belongs, in one of its answers.
const CALLBACK_PLACEHOLDER: &str = "callbackUri-value";

/// The prompts of the documentation's bot.
pub(crate) fn prompts() -> Vec<MediaInfo> {
    vec![
        MediaInfo::new("https://cdn.contoso.com/beep.wav")
            .resource_id("1D6DE2D4-CD51-4309-8DAA-70768651088E"),
        MediaInfo::new("https://cdn.contoso.com/cool.wav")
            .resource_id("1D6DE2D4-CD51-4309-8DAA-70768651088F"),
    ]
}

/// The documented answer, with the bot's address where the documentation has a placeholder.
pub(crate) fn documented(request: Payload) -> Result<Value, Error> {
    let mut answer: Value = serde_json::from_str(request.json)?;
    if answer["callbackUri"] == CALLBACK_PLACEHOLDER {
        answer["callbackUri"] = CALLBACK.into();
    }
    Ok(answer)
}

/// Graph's side, open for answers.
pub(crate) struct Scene {
    pub(crate) reference: Arc<Reference>,
    pub(crate) arrivals: Receiver<Arrival>,
    /// What bots are told to be Graph's address.
    pub(crate) graph: String,
    /// So many bodies were posted.
    pub(crate) posted: usize,
    /// So many answers were accepted.
    pub(crate) answers: usize,
}

impl Scene {
    /// Starts the stand-in.
    pub(crate) async fn open() -> Result<Self, Error> {
        let reference = Arc::new(Reference::load()?);
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
    ///
    /// # Errors
    /// There was an answer that nothing asked for.
    pub(crate) fn close(mut self) -> Result<String, Error> {
        if let Ok(arrival) = self.arrivals.try_recv() {
            return Err(format!("nothing asked for the answer at {}", arrival.path).into());
        }
        let (posted, answers) = (self.posted, self.answers);
        Ok(format!(
            "All as documented: {posted} bodies posted, {answers} answers accepted."
        ))
    }
}

/// Serves on a free loopback port, and tells where.
pub(crate) async fn start(router: Router) -> Result<String, Error> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(format!("http://{address}"))
}
