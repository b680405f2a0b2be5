//! Posting JSON.

use std::time::Duration;

use ureq::Agent;

use crate::Error;

/// Nobody replies at greater length.
const LONGEST_REPLY: u64 = 1 << 20;

/// An HTTP client; cheap to clone.
#[derive(Clone)]
pub(crate) struct Client(Agent);

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Client {
    /// A client for addresses under `base` that keeps so many connections. Redirects are not
    /// followed: the token goes to `base` and nowhere else. Over `http://`, which is for a stand-in on the same
    /// machine, the environment's proxy is left aside.
    pub(crate) fn new(base: &str, connections: usize) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_idle_connections(connections)
            .max_idle_connections_per_host(connections)
            .max_redirects_will_error(false);
        let config = if base.starts_with("https://") {
            config
        } else {
            config.proxy(None)
        };
        Self(config.build().into())
    }

    /// Posts JSON, and waits for the reply no longer than `limit`. The token goes over `https://`
    /// only.
    pub(crate) async fn post(
        &self,
        url: String,
        token: Option<String>,
        body: Vec<u8>,
        limit: Duration,
    ) -> Result<Reply, Error> {
        let agent = self.0.clone();
        let posting = move || -> Result<Reply, ureq::Error> {
            let mut request = agent
                .post(&url)
                .config()
                .timeout_global(Some(limit))
                .build()
                .header("content-type", "application/json");
            if let Some(token) = token.filter(|_| url.starts_with("https://")) {
                request = request.header("authorization", format!("Bearer {token}"));
            }
            let mut response = request.send(&body[..])?;
            let status = response.status().as_u16();
            let reply = response.body_mut().with_config().limit(LONGEST_REPLY);
            let body = reply.read_to_vec()?;
            Ok(Reply { status, body })
        };
        // The client blocks: it gets a thread of its own.
        Ok(tokio::task::spawn_blocking(posting).await??)
    }
}
