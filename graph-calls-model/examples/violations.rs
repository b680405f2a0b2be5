//! Prints what is wrong with a body, for a log and for a reply.
//!
//! `cargo run --example violations`, or with a file of your own: `cargo run --example violations -- body.json`

use graph_calls_model::CommsNotifications;

const BODY: &str = r#"{"value": [{"changeType": 1, "resourceUrl": "/communications/calls/1"}]}"#;

fn main() -> std::io::Result<()> {
    let body = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => BODY.as_bytes().to_vec(),
    };
    match CommsNotifications::from_slice(&body) {
        Ok(notifications) => println!("valid: {} notifications", notifications.value.len()),
        Err(violations) => {
            // Without text of the payload.
            println!("{violations}\n");
            for (violation, position) in violations.iter().zip(violations.positions(&body)) {
                if let Some(position) = position {
                    println!(
                        "line {}, column {}: {violation}",
                        position.line, position.column
                    );
                }
            }
            // The "basic" output of JSON Schema 2020-12.
            println!("\n{:#}", violations.basic_output());
        }
    }
    Ok(())
}
