#!/usr/bin/env bash
# Runs the fuzz targets: `fuzz/run.sh SECONDS [TARGET...]`, each for so many seconds, or
# `fuzz/run.sh --runs COUNT [TARGET...]`, each for so many inputs. Without targets, all of them.
# Installs cargo-fuzz if it is missing; needs no nightly compiler, since no sanitizer is asked for.
set -euo pipefail
cd "$(dirname "$0")"

usage() { echo "usage: fuzz/run.sh SECONDS [TARGET...] | fuzz/run.sh --runs COUNT [TARGET...]" >&2; exit 2; }
[ $# -ge 1 ] || usage
if [ "$1" = --runs ]; then
    [ $# -ge 2 ] || usage
    bound="-runs=$2"
    shift 2
else
    bound="-max_total_time=$1"
    shift
fi
targets=("${@:-}")
[ -n "${targets[0]}" ] || targets=(reader payload schema)

cargo fuzz --version >/dev/null 2>&1 || cargo install cargo-fuzz --locked --quiet

export RUSTC_WRAPPER="$PWD/rustc.sh"
# One build for all; the first takes minutes.
cargo fuzz build --fuzz-dir . -s none
for target in "${targets[@]}"; do
    printf '\n== fuzz %s %s\n' "$target" "$bound"
    mkdir -p "corpus/$target"
    cargo fuzz run --fuzz-dir . -s none "$target" "corpus/$target" "seeds/$target" -- \
        "-dict=$target.dict" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -entropic=0 "$bound"
done
