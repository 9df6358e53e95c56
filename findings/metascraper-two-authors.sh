#!/usr/bin/env bash
# metascraper 5.49.24 with metascraper-author 5.49.24, which make cards of links.
#
# A NewsArticle in JSON-LD whose author is a Person has an author. One whose author is a list, as Google's guide for articles asks for joint
# bylines, has none, even where one Person is on it: the answer is null, not the first of them.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts metascraper@5.49.24 metascraper-author@5.49.24
cat > run.mjs <<'JS'
import metascraper from 'metascraper';
import author from 'metascraper-author';
const read = metascraper([author()]);
const person = name => ({ '@type': 'Person', name });
for (const [count, authors] of [['one', person('Ada Norling')], ['a list of one', [person('Ada Norling')]], ['a list of two', [person('Ada Norling'), person('Lin Berg')]]]) {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The ferry', author: authors });
  const html = `<html><head><title>The ferry</title><script type="application/ld+json">${data}</script></head><body><p>It sails.</p></body></html>`;
  console.log(`${count}: ${(await read({ html, url: 'https://www.example.com/ferry' })).author}`);
}
JS
node run.mjs | tee output
diff output - <<'SEEN'
one: Ada Norling
a list of one: null
a list of two: null
SEEN
