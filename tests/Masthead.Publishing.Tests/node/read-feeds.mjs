// What readers of feeds on npm make of rss.xml, atom.xml and feed.json in the folder that is named: a line of JSON an article.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';

const folder = process.argv[2];
const read = name => readFileSync(join(folder, name), 'utf8');
const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).devDependencies;
const names = authors => authors?.map(author => author.name).join(' and ');

const feedparser = text => new Promise((resolve, reject) => {
  const parser = new FeedParser({ addmeta: false });
  const items = [];
  parser.on('error', reject);
  parser.on('readable', () => { for (let item; (item = parser.read());) items.push(item); });
  parser.on('end', () => resolve(items));
  parser.end(text);
});

const readers = {
  'rss-parser': {
    'RSS': async text => (await new RssParser().parseString(text)).items.map(item => [item.title, item.creator, item['content:encoded'] ?? item.content, item.isoDate, item.link]),
    'Atom': async text => (await new RssParser().parseString(text)).items.map(item => [item.title, item.author, item.content, item.isoDate, item.link]),
  },
  'feedparser': {
    'RSS': async text => (await feedparser(text)).map(item => [item.title, item.author, item.description, item.pubdate, item.link]),
    'Atom': async text => (await feedparser(text)).map(item => [item.title, item.author, item.description, item.pubdate, item.link]),
  },
  'feedsmith': {
    'RSS': text => parseFeed(text).feed.items.map(item => [item.title, item.dc?.creators?.[0], item.content?.encoded, item.pubDate, item.link]),
    'Atom': text => parseFeed(text).feed.entries.map(item => [item.title.value, item.authors?.[0].name, item.content?.value, item.published, item.links.find(link => link.rel === 'alternate')?.href]),
    'JSON Feed': text => parseFeed(text).feed.items.map(item => [item.title, names(item.authors), item.content_html, item.date_published, item.url]),
  },
  '@extractus/feed-extractor': {
    'RSS': text => extractFromXml(text, { getExtraEntryFields: item => ({ by: item['dc:creator'], html: item['content:encoded'] }) }).entries.map(item => [item.title, item.by, item.html, item.published, item.link]),
    'Atom': text => extractFromXml(text, { getExtraEntryFields: item => ({ by: item.author?.name, html: item.content['#text'] }) }).entries.map(item => [item.title, item.by, item.html, item.published, item.link]),
    'JSON Feed': text => extractFromJson(JSON.parse(text), { getExtraEntryFields: item => ({ by: names(item.authors), html: item.content_html }) }).entries.map(item => [item.title, item.by, item.html, item.published, item.link]),
  },
};

const files = { 'RSS': 'rss.xml', 'Atom': 'atom.xml', 'JSON Feed': 'feed.json' };
for (const [reader, formats] of Object.entries(readers)) {
  for (const [format, extract] of Object.entries(formats)) {
    for (const [title, byline, text, date, link] of await extract(read(files[format])))
      console.log(JSON.stringify({ reader: `${reader} ${versions[reader]} (npm)`, format, title, byline, text, date: date && new Date(date).toISOString(), link }));
  }
}
