//! The command line.

use std::{ffi::OsString, net::SocketAddr};

use graph_calls_model::MediaInfo;

use crate::answer::{Config, Media};

/// What `--help` prints.
pub(crate) const HELP: &str = "\
A bot that answers Microsoft Teams calls.

usage: answer_bot
           a conversation with a stand-in for Graph, on loopback ports; exits 0 if all went well
       answer_bot --listen ADDR --graph URL [OPTIONS]
           a bot: Graph posts notifications to http://ADDR/api/calls, answers go to URL

  --listen ADDR      address and port, such as 127.0.0.1:3978; 127.0.0.1:0 takes any free port
  --graph URL        such as https://graph.microsoft.com/v1.0, or http:// for a stand-in
  --callback URI     https address to which Graph posts what follows in the call; without it,
                     the address in the bot's registration
  --prompt ID=URI    a sound file that Graph fetches ahead; may be given more than once
  --blob TEXT        the media session configuration of a bot that handles media itself;
                     needed for policy-based recording; not with --prompt
  --help             this text

environment: GRAPH_TOKEN is the bearer token for URL; it is sent over https only

The token of incoming notifications is not checked: this is an example, not a service.";

/// What to do.
pub(crate) enum Command {
    /// Print the help.
    Help,
    /// Talk to the stand-in.
    Converse,
    /// Be a bot.
    Serve { listen: SocketAddr, config: Config },
}

/// Reads the arguments.
///
/// # Errors
/// What is wrong with them, for a person.
pub(crate) fn parse(
    args: impl Iterator<Item = OsString>,
    token: Option<String>,
) -> Result<Command, String> {
    let mut args = args.map(|arg| {
        arg.into_string()
            .map_err(|arg| format!("`{}` is not UTF-8", arg.display()))
    });
    let (mut listen, mut graph, mut callback, mut blob) = (None, None, None, None);
    let mut prompts = Vec::new();
    while let Some(name) = args.next().transpose()? {
        if matches!(&*name, "--help" | "-h") {
            return Ok(Command::Help);
        }
        let mut value = || {
            let missing = || format!("`{name}` needs a value");
            args.next().transpose()?.ok_or_else(missing)
        };
        match &*name {
            "--listen" => listen = Some(address(&value()?)?),
            "--graph" => graph = Some(endpoint(&value()?)?),
            "--callback" => callback = Some(callback_uri(value()?)?),
            "--prompt" => prompts.push(prompt(&value()?)?),
            "--blob" => blob = Some(value()?),
            _ => return Err(format!("unknown argument `{name}`")),
        }
    }
    let media = match blob {
        Some(_) if !prompts.is_empty() => {
            return Err("`--prompt` and `--blob` exclude each other".into());
        }
        Some(blob) => Media::AppHosted { blob },
        None => Media::ServiceHosted { prompts },
    };
    match (listen, graph) {
        (Some(listen), Some(graph)) => Ok(Command::Serve {
            listen,
            config: Config {
                graph,
                token,
                callback,
                media,
            },
        }),
        (Some(_), None) => Err("`--listen` needs `--graph` beside it".into()),
        (None, Some(_)) => Err("`--graph` needs `--listen` beside it".into()),
        (None, None) if callback.is_some() || !media.is_default() => {
            Err("options need `--listen` and `--graph` beside them".into())
        }
        (None, None) => Ok(Command::Converse),
    }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is no address with a port, such as 127.0.0.1:3978"))
}

fn endpoint(text: &str) -> Result<String, String> {
    let host = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    match host {
        Some(host) if !host.is_empty() => Ok(text.trim_end_matches('/').to_owned()),
        _ => Err(format!("`{text}` is no http or https address")),
    }
}

/// Said here rather than at the first call, when the answer would not be valid.
fn callback_uri(text: String) -> Result<String, String> {
    if text.starts_with("https://") {
        Ok(text)
    } else {
        Err(format!("`{text}` is no https address"))
    }
}

fn prompt(text: &str) -> Result<MediaInfo, String> {
    let (id, uri) = text
        .split_once('=')
        .ok_or_else(|| format!("`{text}` is not of the form ID=URI"))?;
    Ok(MediaInfo::new(uri).resource_id(id))
}
