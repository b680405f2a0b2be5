#!/usr/bin/env bash
# Runs the fuzz targets: `fuzz/run.sh SECONDS [TARGET...]`, each for so many seconds, or
# `fuzz/run.sh --runs COUNT [TARGET...]`, each for so many inputs. Without targets, all of them.
# FUZZ_JOBS processes (one unless set) share a target's inputs and what they find.
# Installs cargo-fuzz if it is missing; needs no nightly compiler, since no sanitizer is asked for.
set -euo pipefail
cd "$(dirname "$0")"

usage() { echo "usage: fuzz/run.sh SECONDS [TARGET...] | fuzz/run.sh --runs COUNT [TARGET...]" >&2; exit 2; }
jobs=${FUZZ_JOBS:-1}
[ $# -ge 1 ] || usage
if [ "$1" = --runs ]; then
    [ $# -ge 2 ] || usage
    # Rounded up: in all, no less than was asked for.
    bound="-runs=$((($2 + jobs - 1) / jobs))"
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

# One process; more of them read what the others add to the corpus, now and then.
fuzz() {
    cargo fuzz run --fuzz-dir . -s none "$1" "corpus/$1" "seeds/$1" -- \
        "-dict=$1.dict" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -entropic=0 -reload=30 "$bound"
}

for target in "${targets[@]}"; do
    printf '\n== fuzz %s %s, %s at a time\n' "$target" "$bound" "$jobs"
    mkdir -p "corpus/$target"
    if [ "$jobs" -eq 1 ]; then
        fuzz "$target"
        continue
    fi
    running=()
    for job in $(seq "$jobs"); do
        fuzz "$target" >"corpus/$target-$job.log" 2>&1 &
        running+=($!)
    done
    broken=0
    for job in $(seq "$jobs"); do
        wait "${running[job - 1]}" || broken=1
        printf -- '-- %s, process %s\n' "$target" "$job"
        # The end says how much was run, or which input broke what.
        tail -n "$([ "$broken" -eq 0 ] && echo 6 || echo 60)" "corpus/$target-$job.log"
    done
    [ "$broken" -eq 0 ]
done
