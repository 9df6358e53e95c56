#!/usr/bin/env bash
# yaml-language-server 1.25.0, which YAML extensions of editors have inside.
#
# A schema is kept in parts, as people keep large ones, and one part is not there: a field's type that a build has yet to write. One
# would guess that this field goes unchecked, as validators that load parts when they need them have it, and the others stay as they were. The whole
# schema is dropped: a value that is in no set is underlined no longer, nothing is offered, and all that is told is that a reference
# cannot be loaded, at a line that has no fault. So a schema for an editor is one file that refers to no other.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts yaml-language-server@1.25.0 vscode-jsonrpc@8.2.1
cat > whole.json <<'JSON'
{ "properties": { "kind": { "enum": ["news", "opinion"] }, "section": { "type": "string" } } }
JSON
cat > parts.json <<'JSON'
{ "properties": { "kind": { "enum": ["news", "opinion"] }, "section": { "$ref": "section.json" } } }
JSON
cat > run.js <<'JS'
const { spawn } = require('child_process');
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-jsonrpc/node');
const { pathToFileURL } = require('url');
const server = spawn('node', ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio']);
const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
const told = new Map();
editor.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => told.get(uri)?.(diagnostics));
editor.listen();

async function show(schema) {
  const uri = pathToFileURL(`${schema}.yml`).href;
  const diagnostics = new Promise(resolve => told.set(uri, resolve));
  const text = `# yaml-language-server: $schema=${schema}.json\nsection: sea\nkind: novel\n`;
  editor.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  for (const { range, message } of await diagnostics) console.log(`${schema}: line ${range.start.line + 1}: ${message.split("'")[0].trim()}`);
  const offered = await editor.sendRequest('textDocument/completion', { textDocument: { uri }, position: { line: 2, character: 6 } });
  console.log(`${schema}: ${(offered?.items ?? offered ?? []).length} values offered for kind`);
}

(async () => {
  await editor.sendRequest('initialize', { processId: null, rootUri: pathToFileURL('.').href, capabilities: {} });
  editor.sendNotification('initialized', {});
  editor.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: { validate: true, completion: true, schemaStore: { enable: false } } } });
  await show('whole');
  await show('parts');
  process.exit(0);
})();
JS
node run.js | tee output
diff output - <<'SEEN'
whole: line 3: Value is not accepted. Valid values: "news", "opinion".
whole: 2 values offered for kind
parts: line 2: Problems loading reference
parts: 0 values offered for kind
SEEN
