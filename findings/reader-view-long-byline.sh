#!/usr/bin/env bash
# @mozilla/readability 0.6.0, the reader view of Firefox (with linkedom 0.18.15 for the document).
#
# A byline of fewer than a hundred characters is taken out of the text and shown as the author. A longer one, as newsrooms write it (with,
# additional reporting by, translated by), is no byline to it: the reader view names nobody, and the line stays in the text as a paragraph.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 linkedom@0.18.15
cat > run.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
const words = '<p>' + 'The board voted on the lease, and the ferry goes on sailing while the council reads the report. '.repeat(6) + '</p>';
const read = byline => new Readability(parseHTML(`<!doctype html><html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>
  <p class="byline">${byline}</p>${words.repeat(5)}</article></body></html>`).document).parse();
for (const byline of [
  'By Ada Norling and Lin Berg',
  'By Ada Norling and Lin Berg in Brannock; additional reporting by Una Hallett; translated by Ivo Stam'.slice(0, 99),
  'By Ada Norling and Lin Berg in Brannock; additional reporting by Una Hallett; translated by Ivo Stamm'.slice(0, 100)]) {
  const { byline: author, textContent } = read(byline);
  console.log(`${byline.length} characters: ${author === null ? 'no author' : 'author'}, ${textContent.includes('Ada Norling') ? 'in the text' : 'out of the text'}`);
}
JS
node run.mjs | tee output
diff output - <<'SEEN'
27 characters: author, out of the text
99 characters: author, out of the text
100 characters: no author, in the text
SEEN
