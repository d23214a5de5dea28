#!/usr/bin/env bash
# Makes the text of a proposal from what a refresh said: `proposal.sh FOLDER` reads changelog.md, report.txt and problems.txt there and
# prints Markdown. Titles and values of pages stand in these files, so nothing in them may end the block that they are in.
set -euo pipefail
cd "$1"

# Printable text and line feeds, whole characters.
printable() {
  iconv -c -f UTF-8 -t UTF-8 | LC_ALL=C tr -d '\000-\011\013-\037\177'
}

# One backtick more than the longest run in the file, and at least three.
fence() {
  local longest
  longest=$(grep -o '`*' "$1" | awk '{ if (length > most) most = length } END { print most + 0 }' || true)
  printf '%*s' "$((longest < 3 ? 3 : longest + 1))" '' | tr ' ' '`'
}

# A body may have 65536 characters. The line that a cut goes through is dropped, so that no code is left open.
head -c 25000 changelog.md | sed -n "$([ "$(wc -c < changelog.md)" -le 25000 ] && echo p || echo '$!p')" | printable
for part in report problems; do
  tail -c 15000 "$part.txt" | printable > "$part.cut"
  mark=$(fence "$part.cut")
  printf '\n\n<details><summary>%s</summary>\n\n%stext\n' "$part" "$mark"
  cat "$part.cut"
  printf '\n%s\n\n</details>\n' "$mark"
  rm "$part.cut"
done
