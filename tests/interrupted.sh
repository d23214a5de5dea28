#!/usr/bin/env bash
# A refresh that is killed, or meets a full disk, and is run again gives the tree of an undisturbed one; and so do two at once.
#
#   FEISHU_PAGES=DIR tests/interrupted.sh [KILLS]
#
# DIR holds pages; without it, the project's own pages are read. KILLS is the number of runs that are killed, 50 by default, at delays
# that rise from nothing to the time of a whole run. A small disk is made where the user may mount one; files have a limit elsewhere.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --quiet --release -p generator
work=$(mktemp -d)
# A copy, which no other build replaces.
generator=$work/generator
cp target/release/generator "$generator"
kills=${1:-50}
small=
cleanup() {
    [ -z "$small" ] || umount "$small" || true
    rm -rf "$work"
}
trap cleanup EXIT

if [ -n "${FEISHU_PAGES:-}" ]; then
    pages=$FEISHU_PAGES
else
    pages=$work/pages
    mkdir "$pages"
    cp generator/pages/*.md generator/tests/variants/pages/*.md "$pages"
fi
# Every second page first: the run that is disturbed has specs to change, names to keep, and specs to add.
mkdir "$work/half"
find "$pages" -type f \( -name '*.md' -o -name '*.json' \) | sort | awk 'NR % 2' | while read -r page; do
    cp "$page" "$work/half/$(echo "$page" | tr / _)"
done

refresh() { "$generator" refresh --pages "$1" --spec "$2" >"$work/output" 2>&1; }
now() { date +%s%N; }
check() {
    diff -r "$work/whole" "$2" >"$work/differences" || {
        echo "$1: the tree differs from that of an undisturbed run"
        head -20 "$work/differences"
        exit 1
    }
}
# What a user's edit leaves: no spec of the half is as the pages say.
age() {
    find "$1" -path '*/endpoints/*.json' -o -path '*/events/*.json' | while read -r spec; do
        sed -i 's/"title": "/"title": "Old: /' "$spec"
    done
}

refresh "$work/half" "$work/before"
age "$work/before"
cp -r "$work/before" "$work/whole"
start=$(now)
refresh "$pages" "$work/whole"
span=$((($(now) - start) / 1000000))
echo "an undisturbed run: $span ms, $(find "$work/whole" -type f | wc -l) files, $(diff -rq "$work/before" "$work/whole" | wc -l) of them new or changed"

killed=0 unfinished=0 finished=0
for number in $(seq 1 "$kills"); do
    rm -rf "$work/tree"
    cp -r "$work/before" "$work/tree"
    "$generator" refresh --pages "$pages" --spec "$work/tree" >/dev/null 2>&1 &
    process=$!
    sleep "$(awk "BEGIN { print $span * $number / $kills / 1000 }")"
    if kill -9 "$process" 2>/dev/null; then killed=$((killed + 1)); fi
    wait "$process" 2>/dev/null || true
    if [ -e "$work/tree/.refresh/journal.json" ]; then
        finished=$((finished + 1))
    elif [ -e "$work/tree/.refresh" ]; then
        unfinished=$((unfinished + 1))
    fi
    refresh "$pages" "$work/tree"
    check "killed after $((span * number / kills)) ms" "$work/tree"
done
echo "killed $killed of $kills runs: $unfinished before the journal was written, $finished after it, the others before or after all writing; after the next run, each tree is that of an undisturbed one"

# The same where the writing is: killed when the folder of new texts, or the journal in it, is first seen.
killed=0
for number in $(seq 1 "$kills"); do
    rm -rf "$work/tree"
    cp -r "$work/before" "$work/tree"
    mark=$work/tree/.refresh
    [ $((number % 2)) -eq 0 ] || mark=$mark/journal.json
    "$generator" refresh --pages "$pages" --spec "$work/tree" >/dev/null 2>&1 &
    process=$!
    while [ ! -e "$mark" ] && kill -0 "$process" 2>/dev/null; do :; done
    if kill -9 "$process" 2>/dev/null; then killed=$((killed + 1)); fi
    wait "$process" 2>/dev/null || true
    refresh "$pages" "$work/tree"
    check "killed at $mark" "$work/tree"
done
echo "killed $killed of $kills runs while they wrote: each tree is that of an undisturbed one after the next run"

full=0
for more in 16 64 256 1024 4096; do
    rm -rf "$work/tree"
    if mkdir -p "$work/small" && mount -t tmpfs tmpfs "$work/small" 2>/dev/null; then
        small=$work/small
        cp -r "$work/before" "$small/tree"
        used=$(df -k --output=used "$small" | tail -1)
        mount -o "remount,size=$((used + more))k" "$small"
        refresh "$pages" "$small/tree" || { full=$((full + 1)) && grep '^error' "$work/output" | head -1; }
        cp -r "$small/tree" "$work/tree"
        umount "$small"
        small=
    else
        cp -r "$work/before" "$work/tree"
        # A write beyond the limit fails, as on a full disk.
        (trap '' XFSZ && ulimit -f $((more / 16 + 1)) && refresh "$pages" "$work/tree") || full=$((full + 1))
    fi
    refresh "$pages" "$work/tree"
    check "a disk with $more KiB left" "$work/tree"
done
echo "$full of 5 runs met a full disk: each tree is that of an undisturbed one after the next run"

for number in 1 2 3; do
    rm -rf "$work/tree"
    cp -r "$work/before" "$work/tree"
    "$generator" refresh --pages "$pages" --spec "$work/tree" >/dev/null 2>&1 &
    first=$!
    "$generator" refresh --pages "$pages" --spec "$work/tree" >/dev/null 2>&1 &
    second=$!
    wait "$first" && wait "$second"
    check "two at once" "$work/tree"
done
echo "two runs at once, three times: the tree is that of one"
