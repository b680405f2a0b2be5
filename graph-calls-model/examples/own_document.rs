//! Types from a document of one's own.
//!
//! `cargo run --example own_document`

mod order {
    graph_calls_model::models! {
        // Or files: `documents = "schemas"`.
        schema = r#"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "order",
            "type": "object",
            "required": ["drink"],
            "properties": {
                "drink": {"enum": ["tea", "coffee"]},
                "cups": {"type": "integer", "minimum": 1, "maximum": 12},
                "note": {"type": ["string", "null"], "maxLength": 40}
            }
        }"#,
    }
}

use order::{Order, OrderDrink};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let order = Order::from_slice(br#"{"drink": "tea", "cups": 2, "table": 7}"#)?;
    println!("{} x {}", order.cups.unwrap_or(1), order.drink);
    // What the document does not declare is kept.
    println!("table: {:?}", order.additional.get("table"));

    let made = Order::new(OrderDrink::Coffee).note("no sugar").validate()?;
    println!("{}", String::from_utf8(made.to_vec())?);

    if let Err(violations) = Order::from_slice(br#"{"drink": "tea", "cups": 13}"#) {
        println!("{violations}");
    }
    Ok(())
}
