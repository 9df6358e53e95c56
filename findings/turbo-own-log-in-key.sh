#!/usr/bin/env bash
# Turborepo 2.11.11 (npm: turbo), which builds packages and keeps results by a key of what they are built from.
#
# It writes what a task prints into .turbo/turbo-build.log of the package, and that log is one of the files that the package's next key is made of. So what is built a second time, with nothing changed, is a miss; and where a
# task prints the time that it took, as builds do, no two clones have the same second key. The log is part of the key only where no .gitignore has .turbo; without one nothing is said.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
export TURBO_TELEMETRY_DISABLED=1 TURBO_NO_UPDATE_NOTIFIER=1
npm install --prefix "$folder/tools" --ignore-scripts --no-audit --no-fund --silent turbo@2.11.11
repository() {
  mkdir -p "$1/letters" && cd "$1" && git init --quiet
  echo '{ "name": "paper", "private": true, "packageManager": "npm@10.8.2", "workspaces": ["letters"] }' > package.json
  echo '{ "name": "letters", "private": true, "scripts": { "build": "date +%s%N" } }' > letters/package.json
  echo '{ "tasks": { "build": {} } }' > turbo.json
  printf '%s\n' "${@:2}" > .gitignore
  for run in first second; do
    echo "$(basename "$1"), $run: $(node "$folder/tools/node_modules/turbo/bin/turbo" run build 2>&1 | grep -o 'cache hit\|cache miss')"
  done
}
{
  repository "$folder/unignored" node_modules/
  repository "$folder/ignored" node_modules/ .turbo/
} | tee "$folder/output"
diff "$folder/output" - <<'SEEN'
unignored, first: cache miss
unignored, second: cache miss
ignored, first: cache miss
ignored, second: cache hit
SEEN
