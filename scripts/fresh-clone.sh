#!/bin/sh
# What a newcomer does: clone what is committed, build, test. In a folder of its own, removed afterwards.
#   scripts/fresh-clone.sh [--build-only]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q "$root" "$work/fki"
cd "$work/fki"
npm run build
[ "${1:-}" = --build-only ] || npm test
git status --porcelain | { ! grep .; } || { echo 'the build left files that git sees' >&2; exit 1; }
