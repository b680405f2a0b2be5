//! What a hostile body can make the bot do.

use std::{
    net::Ipv4Addr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    extract::Request,
    http::{StatusCode, header::LOCATION},
    response::{IntoResponse, Response},
    serve::ListenerExt,
};
use serde_json::json;
use tokio::{net::TcpListener, runtime, sync::mpsc::Receiver, time};

use crate::{
    answer::{Config, Media},
    bot::{self, Bot, CALLS_IN_A_BODY, Event, POSTS_AT_ONCE},
    client::Client,
    scene,
};

/// Something that listens, and counts.
struct Host {
    address: String,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Host {
    /// A host that gives one reply to everything.
    async fn start(reply: impl Fn() -> Response + Clone + Send + Sync + 'static) -> Self {
        let (connections, requests) = (Arc::default(), Arc::default());
        let count = |counter: &Arc<AtomicUsize>| {
            let counter = Arc::clone(counter);
            move || counter.fetch_add(1, Ordering::SeqCst)
        };
        let (connected, requested) = (count(&connections), count(&requests));
        let router = Router::new().fallback(move |_: Request| {
            requested();
            let reply = reply();
            async move {
                time::sleep(Duration::from_millis(5)).await;
                reply
            }
        });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let listener = listener.tap_io(move |_| {
            connected();
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            address: format!("http://{address}"),
            connections,
            requests,
        }
    }

    fn counted(&self) -> (usize, usize) {
        let count = |counter: &AtomicUsize| counter.load(Ordering::SeqCst);
        (count(&self.connections), count(&self.requests))
    }
}

/// Posts a body to a bot whose Graph is at `graph`, and returns the bot's reply and what it reports
/// until nothing more comes.
async fn post(graph: &str, body: Vec<u8>) -> (u16, Vec<Event>) {
    let (bot, events) = Bot::new(Config {
        graph: format!("{graph}/v1.0"),
        token: Some("secret".to_owned()),
        callback: None,
        media: Media::ServiceHosted {
            prompts: Vec::new(),
        },
    });
    let events = tokio::spawn(all(events));
    let webhook = scene::start(bot::router(bot))
        .await
        .expect("a port is free");
    let reply = Client::new(&webhook, 1)
        .post(webhook + bot::WEBHOOK, None, body, Duration::from_secs(60))
        .await
        .expect("the bot replies");
    (reply.status, events.await.expect("events"))
}

async fn all(mut events: Receiver<Event>) -> Vec<Event> {
    let mut seen = Vec::new();
    while let Ok(Some(event)) = time::timeout(Duration::from_secs(3), events.recv()).await {
        seen.push(event);
    }
    seen
}

/// A body of incoming calls at these addresses.
fn incoming(addresses: impl Iterator<Item = String>) -> Vec<u8> {
    let calls = addresses.map(|address| {
        json!({
            "changeType": "created", "resourceUrl": address,
            "resourceData": {"@odata.type": "#microsoft.graph.call", "state": "incoming"},
        })
    });
    json!({ "value": calls.collect::<Vec<_>>() })
        .to_string()
        .into_bytes()
}

fn run(test: impl Future<Output = ()>) {
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(test);
}

#[test]
fn a_body_of_thousands_of_calls_opens_a_few_connections() {
    run(async {
        let graph = Host::start(|| StatusCode::ACCEPTED.into_response()).await;
        let body = incoming((0..6000).map(|call| format!("/communications/calls/{call}")));
        assert!(body.len() > 800_000, "{}", body.len());
        let (status, events) = post(&graph.address, body).await;
        let (connections, requests) = graph.counted();
        assert_eq!((status, requests), (202, CALLS_IN_A_BODY));
        // A connection that the host closed is opened anew.
        assert!(connections <= 2 * POSTS_AT_ONCE, "{connections}");
        let answered = |event: &&Event| matches!(event, Event::Answered { status: 202, .. });
        assert_eq!(events.iter().filter(answered).count(), CALLS_IN_A_BODY);
        let rest = 6000 - CALLS_IN_A_BODY;
        let left = |event: &Event| matches!(event, Event::TooMany(more) if *more == rest);
        assert!(events.iter().any(left));
    });
}

#[test]
fn no_notification_chooses_the_host_or_the_path() {
    run(async {
        let graph = Host::start(|| StatusCode::ACCEPTED.into_response()).await;
        let evil = Host::start(|| StatusCode::ACCEPTED.into_response()).await;
        let host = evil.address.trim_start_matches("http:").to_owned();
        let body = incoming(
            [
                "/../../beta/users/1/sendMail?x=".to_owned(),
                format!("{host}/communications/calls/1"),
                format!("{}/v1.0/communications/calls/1", evil.address),
                format!("@{}/communications/calls/1", &host[2..]),
                "/communications/calls/..".to_owned(),
                "/communications/calls/%2e%2e%2fusers".to_owned(),
                "/communications/calls/1?x=".to_owned(),
            ]
            .into_iter(),
        );
        let (status, events) = post(&graph.address, body).await;
        assert_eq!(status, 202);
        assert_eq!((graph.counted(), evil.counted()), ((0, 0), (0, 0)));
        let rejected = |event: &&Event| matches!(event, Event::NoCall(_));
        assert_eq!(events.iter().filter(rejected).count(), 7);
    });
}

#[test]
fn a_redirect_is_not_followed() {
    run(async {
        let evil = Host::start(|| StatusCode::ACCEPTED.into_response()).await;
        let to = format!("{}/v1.0/communications/calls/1/answer", evil.address);
        let graph = Host::start(move || {
            (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, to.clone())]).into_response()
        })
        .await;
        let body = incoming(["/communications/calls/1".to_owned()].into_iter());
        let (_, events) = post(&graph.address, body).await;
        assert_eq!((graph.counted().1, evil.counted()), (1, (0, 0)));
        assert!(matches!(
            events.last(),
            Some(Event::NotAnswered { reason, .. }) if reason.contains("307")
        ));
    });
}
