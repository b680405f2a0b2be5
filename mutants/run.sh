#!/usr/bin/env bash
# Mutation testing with cargo-mutants: `mutants/run.sh runtime` or `mutants/run.sh emitters`, and
# what else `cargo mutants` takes: `--list`, `--shard 0/4`, `--file '**/decimal.rs'`, `--iterate`.
#
# Works in a copy of the repository, which it keeps for the next run: what was built once is there.
# Its files are new each time: what was built of a mutant is not taken for theirs.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:?runtime or emitters}
shift
root=${MUTANTS_DIR:-${CARGO_TARGET_DIR:-$PWD/target}/mutants}
copy=$root/$what
mkdir -p "$copy"
find "$copy" -mindepth 1 -maxdepth 1 ! -name 'mutants.out*' -exec rm -rf {} +
git ls-files --cached --others --exclude-standard -z | tar --create --null --files-from - | tar --extract --touch --directory "$copy"
cd "$copy"
export CARGO_TARGET_DIR=$root/$what-target CARGO_INCREMENTAL=1 INSTA_UPDATE=no
# The differential tests with fewer cases; each has its full number in CI.
export GRAPH_CALLS_SCHEMAS=${GRAPH_CALLS_SCHEMAS:-100}

# What takes long is left for those that survive the rest: `MUTANTS_ALL=1 mutants/run.sh runtime --iterate`.
dear=(large_bodies_get_their_verdict the_reference_gives_the_same_verdicts)
if [ -z "${MUTANTS_ALL:-}" ]; then
    dear+=(every_case_gets_its_verdict every_byte_flipped every_payload_cut_short a_hostile_number
        many_items_and_many_members mutations_of_0{1,2,3,4,6,7,8,9}_have mutations_of_1
        hostile_text::with_any hostile_text::wide schemas_without_end a_choice_of_very_many)
fi
skipped=("${dear[@]/#/--skip=}")

# A member for the time of the run: the tests' folders are found beside its manifest.
cp -r "mutants/$what" under-test
sed -i 's/^members = \[/members = ["under-test", /; s/^exclude = .*//' Cargo.toml

case $what in
runtime)
    # The runtime, the types and the tests as one crate.
    cat graph-calls-runtime/src/lib.rs under-test/within.rs >graph-calls-runtime/src/with_promises.rs
    ln -s ../graph-calls-model/schemas ../tests/payloads ../tests/keywords ../tests/tests under-test/
    mutated=(--package graph-calls-runtime --package graph-calls-model)
    ;;
emitters)
    mkdir under-test/src # One test reads it as if it were a document.
    mutated=(--package graph-calls-codegen)
    for file in 'lower/**' emit/{holds,read,rules,types}.rs 'emit/unions/**' ir/rules.rs; do
        mutated+=(--file "graph-calls-codegen/src/$file")
    done
    ;;
*)
    echo "neither runtime nor emitters: $what" >&2
    exit 2
    ;;
esac

# The baseline of cargo-mutants would be the tests of the mutated package itself. Without one, it
# has no measure for a time-out: a long one, since a busy machine is no caught mutant.
cargo test --quiet --profile mutants --package graph-calls-mutants --test "$what" -- "${skipped[@]}"
exec cargo mutants --in-place "${mutated[@]}" --test-package graph-calls-mutants --baseline skip \
    --timeout "${MUTANTS_TIMEOUT:-300}" "$@" -- --test "$what" -- "${skipped[@]}"
