//! What is rejected costs at most eight times its bytes; what is accepted, no more than it may.

use allocation_counter::measure;
use graph_calls_model::{
    AnswerRequest, Batch, Call, CommsNotification, CommsNotifications, Model, RawJson, ResultInfo,
    Valid, Violations,
};
use graph_calls_tests::corpus;
use serde::de::DeserializeOwned;
use std::hint::black_box;

/// Bytes of each body.
const BODY: usize = 150_000;

/// A way to read a body: its name, whether it was accepted (a batch: any of it), and the most memory that it took at a time.
type Way = (&'static str, bool, u64);

fn way(name: &'static str, read: impl FnOnce() -> bool) -> Way {
    let mut accepted = false;
    let peak = measure(|| accepted = read()).bytes_max;
    (name, accepted, peak)
}

/// Everything that can be asked of violations.
fn ask(violations: &Violations, body: &[u8]) {
    assert!(violations.to_string().len() <= 2048);
    assert!(violations.with_values(body).to_string().len() <= 2048);
    black_box(violations.positions(body));
    black_box(serde_json::to_string(violations).expect("a list is JSON"));
}

fn ways<T: Model + DeserializeOwned>(body: &[u8]) -> Vec<Way> {
    let text = String::from_utf8_lossy(body).into_owned();
    let value: Option<serde_json::Value> = serde_json::from_slice(body).ok();
    let mut ways = vec![
        way("from_slice", || Valid::<T>::from_slice(body).is_ok()),
        way("violations", || match Valid::<T>::from_slice(body) {
            Ok(_) => true,
            Err(violations) => {
                ask(&violations, body);
                false
            }
        }),
        way("serde", || serde_json::from_slice::<T>(body).is_ok()),
        way("serde, valid", || {
            serde_json::from_slice::<Valid<T>>(body).is_ok()
        }),
        way("RawJson::new", || RawJson::new(&text).is_ok()),
        way("RawJson by serde", || {
            serde_json::from_slice::<RawJson>(body).is_ok()
        }),
    ];
    if let Some(value) = &value {
        ways.push(way("RawJson::from", || {
            !RawJson::from(value).as_str().is_empty()
        }));
    }
    ways
}

fn batch(body: &[u8]) -> Vec<Way> {
    vec![
        way("Batch", || {
            Batch::from_slice(body).is_ok_and(|batch| batch.iter().any(|item| item.is_ok()))
        }),
        way("Batch, by reference", || {
            let Ok(batch) = Batch::from_slice(body) else {
                return false;
            };
            for item in &batch {
                if let Err(rejected) = item {
                    black_box(rejected.violations().total());
                }
            }
            batch.iter().any(|item| item.is_ok())
        }),
        way("Batch, by value", || {
            let Ok(batch) = Batch::from_slice(body) else {
                return false;
            };
            let mut accepted = false;
            for (index, item) in batch.into_iter().enumerate() {
                match item {
                    Err(rejected) if index > 20 => {
                        black_box(rejected.violations().total());
                    }
                    Ok(_) => accepted = true,
                    Err(rejected) => ask(rejected.violations(), rejected.raw().as_bytes()),
                }
            }
            accepted
        }),
    ]
}

#[test]
fn every_kind_of_body_is_read_within_its_bounds_by_every_way() {
    let mut wrong = Vec::new();
    let kinds = corpus::inflating();
    for kind in &kinds {
        let body = kind.body(BODY);
        let mut ways = match kind.document {
            "call" => ways::<Call>(&body),
            "commsNotification" => ways::<CommsNotification>(&body),
            "commsNotifications" => ways::<CommsNotifications>(&body),
            "answer" => ways::<AnswerRequest>(&body),
            "resultInfo" => ways::<ResultInfo>(&body),
            other => unreachable!("nothing reads a `{other}`"),
        };
        if kind.document == "commsNotifications" {
            ways.extend(batch(&body));
        }
        let length = u64::try_from(body.len()).expect("a length fits");
        for (way, accepted, peak) in ways {
            // Through serde nobody knows how long the text is, nor whether what is to come is valid.
            let most = if accepted || way.starts_with("serde") {
                16 * length + 1_000_000
            } else {
                8 * length
            };
            let tenths = peak * 10 / length;
            let verdict = if accepted { "accepted" } else { "rejected " };
            let line = format!(
                "{:3}.{} {verdict} {way}: {}",
                tenths / 10,
                tenths % 10,
                kind.name
            );
            println!("{line}");
            if peak > most {
                wrong.push(line);
            }
        }
    }
    assert!(kinds.len() >= 30);
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
