//! The tests of the generator of code that need nothing but the generator, as one crate: a mutant
//! costs one build of the generator and one test.

#[path = "../graph-calls-codegen/tests/choices.rs"]
mod choices;
#[path = "../graph-calls-codegen/tests/emitted.rs"]
mod emitted;
#[path = "../graph-calls-codegen/tests/errors/main.rs"]
mod errors;
#[path = "../graph-calls-codegen/tests/rules.rs"]
mod rules;
#[path = "../graph-calls-codegen/tests/shapes.rs"]
mod shapes;
#[path = "../graph-calls-codegen/tests/variants.rs"]
mod variants;
