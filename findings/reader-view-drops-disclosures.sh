#!/usr/bin/env bash
# @mozilla/readability 0.6.0, the reader view of Firefox (with linkedom 0.18.15 for the document).
#
# A disclosure in an element whose class holds "sponsor" is no part of what the reader view shows, while the article around it is. So are
# notes in classes that hold "related" or "footer", and, whatever their class, those in an <aside>, which HTML has for notes beside a text.
# "disclaimer", "correction" and "advertorial" are kept. Somebody who reads a paid piece in the reader view is not told that it is paid, since
# the class says so.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 linkedom@0.18.15
cat > run.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
const words = '<p>' + 'The board voted on the lease, and the ferry goes on sailing while the council reads the report. '.repeat(6) + '</p>';
const shows = (name, element = 'div') => {
  const { document } = parseHTML(`<!doctype html><html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>
    <${element} class="${name}"><p>Paid for by the Port Authority.</p></${element}>${words.repeat(5)}</article></body></html>`);
  return new Readability(document).parse().textContent.includes('Port Authority');
};
for (const name of ['disclaimer', 'correction', 'advertorial', 'sponsor', 'sponsored-label', 'related-note', 'note-footer'])
  console.log(`${name}: ${shows(name) ? 'shown' : 'gone'}`);
console.log(`disclaimer, as an aside: ${shows('disclaimer', 'aside') ? 'shown' : 'gone'}`);
JS
node run.mjs | tee output
diff output - <<'SEEN'
disclaimer: shown
correction: shown
advertorial: shown
sponsor: gone
sponsored-label: gone
related-note: gone
note-footer: gone
disclaimer, as an aside: gone
SEEN
