#!/usr/bin/env bash
# smol-toml 1.9.1, @iarna/toml 3.0.0 and toml 5.0.1, what reads TOML front matter in Node.
#
# TOML's local date-time (date = 2024-05-31T10:00:00) is "without any relation to an offset": ten in the morning, wherever the newsroom is.
# smol-toml and @iarna/toml both give a Date of their own kind that holds ten o'clock UTC, so that a page in New York prints six in the
# morning, while JavaScript itself reads the same text as ten o'clock there; toml gives no date but the text. Whoever changes the reader
# moves each article by hours, or has no date, and nothing says so.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts smol-toml@1.9.1 @iarna/toml@3.0.0 toml@5.0.1
cat > run.mjs <<'JS'
import * as smol from 'smol-toml';
import iarna from '@iarna/toml';
import toml from 'toml';
const written = '2024-05-31T10:00:00';
const told = value => value instanceof Date ? `${value.getHours()} o'clock` : `the ${typeof value} ${value}`;
for (const [name, reader] of Object.entries({ 'smol-toml': smol, '@iarna/toml': iarna, toml })) {
  console.log(`${name}: ${told(reader.parse(`date = ${written}`).date)}`);
}
console.log(`JavaScript: ${told(new Date(written))}`);
JS
TZ=America/New_York node run.mjs | tee output
diff output - <<'SEEN'
smol-toml: 6 o'clock
@iarna/toml: 6 o'clock
toml: the string 2024-05-31T10:00:00
JavaScript: 10 o'clock
SEEN
