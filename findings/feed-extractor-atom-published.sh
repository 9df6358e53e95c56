#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3, a reader of feeds for Node.
#
# Of an Atom entry that has both, `published` is the date of <updated>, and the date of <published> is nowhere in the result: a story of January that was
# corrected in May is one of May. Of the same story in RSS and in JSON Feed, `published` is the date of publication.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @extractus/feed-extractor@8.0.3
cat > run.mjs <<'JS'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
const atom = extractFromXml(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>urn:example:1</id><updated>2024-05-02T10:00:00Z</updated>
  <entry><title>The ferry</title><id>urn:example:2</id><link href="https://www.example.com/ferry"/><published>2024-01-15T08:00:00Z</published><updated>2024-05-02T10:00:00Z</updated></entry></feed>`);
const rss = extractFromXml(`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Post</title><link>https://www.example.com/</link><description>News</description>
  <item><title>The ferry</title><link>https://www.example.com/ferry</link><pubDate>Mon, 15 Jan 2024 08:00:00 GMT</pubDate><atom:updated>2024-05-02T10:00:00Z</atom:updated></item></channel></rss>`);
const json = extractFromJson({ version: 'https://jsonfeed.org/version/1.1', title: 'Post', items: [
  { id: '2', url: 'https://www.example.com/ferry', title: 'The ferry', content_text: '', date_published: '2024-01-15T08:00:00Z', date_modified: '2024-05-02T10:00:00Z' }] });
for (const [name, { entries: [entry] }] of Object.entries({ atom, rss, json }))
  console.log(`${name}: published ${entry.published}; January ${JSON.stringify(entry).includes('2024-01-15') ? 'is there' : 'is lost'}`);
JS
node run.mjs | tee output
diff output - <<'SEEN'
atom: published 2024-05-02T10:00:00.000Z; January is lost
rss: published 2024-01-15T08:00:00.000Z; January is there
json: published 2024-01-15T08:00:00.000Z; January is there
SEEN
