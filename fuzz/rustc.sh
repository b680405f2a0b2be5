#!/usr/bin/env bash
# RUSTC_WRAPPER of the fuzz build: coverage is counted in our own code alone. Counting it in the
# reference validator and in serde_json too makes a run several times slower, and the build.
set -euo pipefail
case "${CARGO_PKG_NAME:-}" in
    graph-calls-model | graph-calls-runtime | graph-calls-codegen) exec "$@" ;;
esac
kept=()
for argument in "$@"; do
    case "$argument" in
        -Cpasses=sancov-module | -Cllvm-args=-sanitizer-coverage* | -Cllvm-args=-simplifycfg*) ;;
        *) kept+=("$argument") ;;
    esac
done
exec "${kept[@]}"
