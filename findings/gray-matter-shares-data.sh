#!/usr/bin/env bash
# gray-matter 4.0.3, which reads front matter for Docusaurus and many a script.
#
# Two calls with the same text and no options give one and the same `data`: what a program adds to the first result stands in the second, as
# if the file said so. With options, an empty object among them, each call reads anew. Two files with the same front matter and text, such
# as stubs, share theirs.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts gray-matter@4.0.3
cat > run.cjs <<'JS'
const matter = require('gray-matter');
const text = '---\ntitle: The ferry\ntags: [ferry]\n---\nIt sails.\n';
const first = matter(text).data;
first.tags.push('added');
first.draft = true;
console.log(`no options: ${JSON.stringify(matter(text).data)}`);
console.log(`options {}: ${JSON.stringify(matter(text, {}).data)}`);
JS
node run.cjs | tee output
diff output - <<'SEEN'
no options: {"title":"The ferry","tags":["ferry","added"],"draft":true}
options {}: {"title":"The ferry","tags":["ferry"]}
SEEN
