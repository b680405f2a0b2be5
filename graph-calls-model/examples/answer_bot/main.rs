//! A bot that answers Microsoft Teams calls.
//!
//! ```text
//! cargo run --example answer_bot                                      a conversation with a stand-in for Graph
//! cargo run --example answer_bot -- --listen ADDR --graph URL         a bot for a real service; see --help
//! ```
//!
//! Without arguments two bots and a small stand-in for Graph's side talk over real HTTP on
//! loopback ports. The stand-in posts the notifications of the three documented examples, receives
//! the answers at `POST .../answer`, and judges them by the same documents with an independent
//! validator (crate `jsonschema`). The exit code is 0 only if everything went as documented.
//!
//! A body makes the bot do a bounded amount of work: at most 32 of its calls are answered, 8 answers are posted at
//! once over as many connections, and 256 wait. Answers go to the configured address of Graph and to no other,
//! whatever a notification says, and redirects are not followed.
//!
//! What to copy into a bot of your own: `bot.rs` (the webhook), `answer.rs` (which answer for which
//! call) and `reading.rs` (what the typed notification says). The rest is the stage.
//!
//! # Not here
//! The webhook's token is not checked. Each POST from Graph carries `Authorization: Bearer <JWT>`,
//! and a bot that the internet reaches must check its signature, `aud` and `iss` before it reads
//! the body: in `notified` of `bot.rs`, at the comment that says so.

#![forbid(unsafe_code)]

mod answer;
mod args;
mod bot;
mod client;
mod conversation;
mod payloads;
mod reading;
mod reference;
mod say;
mod scene;
mod stand_in;
mod talk;
#[cfg(test)]
mod tests;

use std::{env, net::SocketAddr, process::ExitCode, sync::Arc, time::Duration};

use answer::Config;
use args::Command;
use bot::Bot;
use tokio::{net::TcpListener, runtime, time};

/// Whatever went wrong, as text for a person.
pub(crate) type Error = Box<dyn std::error::Error + Send + Sync>;

/// The whole conversation takes less than a second; a machine under load may need more.
const CONVERSATION_LIMIT: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    let command = match args::parse(env::args_os().skip(1), env::var("GRAPH_TOKEN").ok()) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("answer_bot: {message}; see --help");
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("answer_bot: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Error> {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let result = match command {
        Command::Help => {
            say::text(args::HELP);
            Ok(())
        }
        Command::Converse => runtime.block_on(async {
            time::timeout(CONVERSATION_LIMIT, conversation::hold())
                .await
                .map_err(|_| format!("the conversation took longer than {CONVERSATION_LIMIT:?}"))?
        }),
        Command::Serve { listen, config } => runtime.block_on(serve(listen, config)),
    };
    // Not the end of scope: that would wait for a request that hangs.
    runtime.shutdown_background();
    result
}

/// A bot for a real service: runs until it is stopped.
async fn serve(listen: SocketAddr, config: Config) -> Result<(), Error> {
    let listener = TcpListener::bind(listen)
        .await
        .map_err(|error| format!("cannot listen on `{listen}`: {error}"))?;
    let address = listener.local_addr()?;
    say::text(&format!(
        "bot at http://{address}{}, answers go to {}",
        bot::WEBHOOK,
        config.graph
    ));
    let (bot, mut events) = Bot::new(config);
    tokio::spawn(async move {
        while let Some(event) = events.recv().await {
            say::event(&event);
        }
    });
    axum::serve(listener, bot::router(Arc::clone(&bot))).await?;
    Ok(())
}
