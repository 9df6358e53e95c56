#!/usr/bin/env bash
# @formatjs/intl-listformat 8.3.15, what stands in for Intl.ListFormat where a browser or a server has none, beside the one built into Node 20 or later.
#
# A byline of two in Spanish is "Ada e Inés": before the sound i, "y" is "e". The built-in one writes that; the stand-in, of the same CLDR,
# writes "Ada y Inés", and so it does with the last of three. The rule is not in CLDR's patterns of lists, which hold "{0} y {1}" alone: it is
# code of ICU's. So one page has two bylines for one article, by what its reader's browser brings along.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @formatjs/intl-listformat@8.3.15
cat > run.mjs <<'JS'
const BuiltIn = Intl.ListFormat;
await import('@formatjs/intl-listformat/polyfill-force.js');
await import('@formatjs/intl-listformat/locale-data/es.js');
for (const names of [['Ada', 'Inés'], ['Ada', 'Lin', 'Ignacio'], ['Ada', 'Olga']]) {
  console.log(`built in: ${new BuiltIn('es').format(names)}; stand-in: ${new Intl.ListFormat('es').format(names)}`);
}
JS
node run.mjs | tee output
diff output - <<'SEEN'
built in: Ada e Inés; stand-in: Ada y Inés
built in: Ada, Lin e Ignacio; stand-in: Ada, Lin y Ignacio
built in: Ada y Olga; stand-in: Ada y Olga
SEEN
