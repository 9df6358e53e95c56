#!/usr/bin/env bash
# rss-parser 3.13.0, the usual reader of feeds in Node.
#
# An item with two dc:creator has one creator, an Atom entry with two authors one author: the first. The second is nowhere in the result,
# and nothing says that there was one. A feed that wants both names printed has to put them into one element.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0
cat > run.cjs <<'JS'
const Parser = require('rss-parser');
const feeds = {
  rss: `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title><link>https://www.example.com/</link><description>News</description>
    <item><title>The ferry</title><dc:creator>Ada Norling</dc:creator><dc:creator>Lin Berg</dc:creator></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>urn:example:1</id><updated>2024-05-02T10:00:00Z</updated>
    <entry><title>The ferry</title><id>urn:example:2</id><updated>2024-05-02T10:00:00Z</updated>
    <author><name>Ada Norling</name></author><author><name>Lin Berg</name></author></entry></feed>`,
};
(async () => {
  for (const [name, xml] of Object.entries(feeds)) {
    const [item] = (await new Parser().parseString(xml)).items;
    console.log(`${name}: ${item.creator ?? item.author}; the second ${JSON.stringify(item).includes('Lin Berg') ? 'is there' : 'is lost'}`);
  }
})();
JS
node run.cjs | tee output
diff output - <<'SEEN'
rss: Ada Norling; the second is lost
atom: Ada Norling; the second is lost
SEEN
