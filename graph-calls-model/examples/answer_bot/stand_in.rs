//! A stand-in for Graph's side: takes answers, and accepts those that the reference accepts.

use std::sync::Arc;

use axum::{
    Json, Router,
    body::Bytes,
    extract::State,
    http::{StatusCode, Uri},
    response::{IntoResponse, Response},
    routing::post,
};
use graph_calls_model::AnswerRequest;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use crate::reference::Reference;

/// The version is a part of the address that bots are given.
pub(crate) const VERSION: &str = "/v1.0";

/// An answer that came in.
pub(crate) struct Arrival {
    /// Where it was posted.
    pub(crate) path: String,
    /// What it says; null if it is not JSON.
    pub(crate) answer: Value,
    /// What the reference validator has against it.
    pub(crate) violations: Vec<String>,
}

struct StandIn {
    reference: Arc<Reference>,
    arrivals: mpsc::Sender<Arrival>,
}

/// Graph's side of the wire, and what comes in there.
pub(crate) fn router(reference: Arc<Reference>) -> (Router, mpsc::Receiver<Arrival>) {
    let (arrivals, receiver) = mpsc::channel(16);
    let stand_in = StandIn {
        reference,
        arrivals,
    };
    // The router writes variables as the template does.
    let answers = format!("{VERSION}{}", AnswerRequest::PATH);
    let router = Router::new()
        .route(&answers, post(answered))
        .with_state(Arc::new(stand_in));
    (router, receiver)
}

async fn answered(State(stand_in): State<Arc<StandIn>>, uri: Uri, body: Bytes) -> Response {
    let (answer, violations) = match serde_json::from_slice(&body) {
        Ok(answer) => {
            let violations = stand_in.reference.violations_of_answer(&answer);
            (answer, violations)
        }
        Err(error) => (Value::Null, vec![format!("not JSON: {error}")]),
    };
    let reply = if violations.is_empty() {
        StatusCode::ACCEPTED.into_response()
    } else {
        let error = json!({ "error": { "code": "BadRequest", "message": violations.join("; ") } });
        (StatusCode::BAD_REQUEST, Json(error)).into_response()
    };
    let path = uri.path().to_owned();
    let arrival = Arrival {
        path,
        answer,
        violations,
    };
    if stand_in.arrivals.send(arrival).await.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    reply
}
