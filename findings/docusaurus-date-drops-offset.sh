#!/usr/bin/env bash
# Docusaurus 3.10.2, the blog.
#
# A date in front matter that YAML 1.1 knows as a timestamp is the moment that it says: '2024-05-31 18:30:00 -05:00' is 23:30 UTC. Without the
# colon in the offset, as git, mail and Jekyll write it, or without the seconds, or in quotation marks, YAML leaves it a text, and Docusaurus
# puts a Z behind that before JavaScript reads it, which takes the last of the two zones: the post is dated 18:30 UTC, five hours early, in its
# feeds too. Nothing says so, though other texts with a zone ('2024-05-31T18:30-05:00') end the build.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @docusaurus/core@3.10.2 @docusaurus/plugin-content-blog@3.10.2 react@18.3.1 react-dom@18.3.1
mkdir blog
number=0
while read -r date; do
  number=$((number + 1))
  printf -- '---\ntitle: %s\ndate: %s\n---\n\nText\n' "'${date//\'/\'\'}'" "$date" > "blog/$number.md"
done <<'DATES'
2024-05-31 18:30:00 -05:00
2024-05-31 18:30:00 -0500
2024-05-31 18:30 -05:00
'2024-05-31 18:30:00 -05:00'
DATES
cat > docusaurus.config.js <<'JS'
module.exports = { title: 'Ferry', url: 'https://example.org', baseUrl: '/', plugins: [['@docusaurus/plugin-content-blog', { onUntruncatedBlogPosts: 'ignore' }]] };
JS
cat > run.cjs <<'JS'
process.env.NODE_ENV = 'production';
const { loadSite } = require('@docusaurus/core/lib/server/site');
loadSite({ siteDir: __dirname }).then(site => {
  const { blogPosts } = site.props.plugins.find(plugin => plugin.name === 'docusaurus-plugin-content-blog').content;
  for (const { metadata } of blogPosts.sort((one, other) => one.id.localeCompare(other.id)))
    console.log(`date: ${metadata.frontMatter.title}  ->  ${metadata.date.toISOString()}`);
});
JS
node run.cjs | grep '^date:' | tee output
diff output - <<'SEEN'
date: 2024-05-31 18:30:00 -05:00  ->  2024-05-31T23:30:00.000Z
date: 2024-05-31 18:30:00 -0500  ->  2024-05-31T18:30:00.000Z
date: 2024-05-31 18:30 -05:00  ->  2024-05-31T18:30:00.000Z
date: '2024-05-31 18:30:00 -05:00'  ->  2024-05-31T18:30:00.000Z
SEEN
