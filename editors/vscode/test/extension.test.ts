import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { build } from 'esbuild';
import type { ExtensionContext } from 'vscode';

/** The editor, as far as the extension asks it for something. */
const editor = {
  settings: {} as Record<string, unknown>,
  sites: [] as string[],
  answers: [] as string[],
  said: [] as string[],
  clients: [] as string[],
  /** What starting and stopping the next clients comes to. */
  faults: [] as { start?: string; dispose?: string }[],
  commands: new Map<string, () => Promise<void>>(),
  changed: (() => Promise.resolve()) as (change: { affectsConfiguration: (section: string) => boolean }) => Promise<void>,
};
Object.assign(globalThis, { editor });

const modules: Record<string, string> = {
  vscode: `
    const { editor } = globalThis;
    const nothing = { dispose() {} };
    export const CompletionItemKind = { Property: 9 };
    export const env = { clipboard: { writeText: async text => { editor.said.push('copied ' + text); } } };
    export const commands = { registerCommand: (name, run) => (editor.commands.set(name, run), nothing), executeCommand: async name => { editor.said.push(name); } };
    export const window = {
      createOutputChannel: () => ({ info() {}, error: text => { editor.said.push('log ' + text); }, dispose() {} }),
      showErrorMessage: async text => (editor.said.push('shown ' + text), editor.answers.shift()),
    };
    export const workspace = {
      workspaceFolders: [],
      getConfiguration: () => ({ get: (name, otherwise) => editor.settings[name] ?? otherwise }),
      onDidChangeConfiguration: told => ((editor.changed = told), nothing),
      findFiles: async () => editor.sites,
    };`,
  'vscode-languageclient/node': `
    export class LanguageClient {
      constructor(id, name, server) { [this.line, this.fault] = [server.args.join(' '), globalThis.editor.faults.shift() ?? {}]; }
      async start() { if (this.fault.start) throw new Error(this.fault.start); globalThis.editor.clients.push('start ' + this.line); }
      async dispose() { globalThis.editor.clients.push('stop'); if (this.fault.dispose) throw new Error(this.fault.dispose); }
    }`,
};
const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, '../src/extension.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  plugins: [{
    name: 'editor',
    setup(all) {
      all.onResolve({ filter: /^vscode/ }, ({ path }) => ({ path, namespace: 'editor' }));
      all.onLoad({ filter: /./, namespace: 'editor' }, ({ path }) => ({ contents: modules[path] ?? '' }));
    },
  }],
});
const { activate, deactivate } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`) as typeof import('../src/extension.ts');

const folder = mkdtempSync(join(tmpdir(), 'masthead-'));
after(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  Object.assign(editor, { settings: { path: tool('exit 0') }, sites: [], answers: [], said: [], clients: [], faults: [] });
});

afterEach(() => deactivate());

test('it starts with what the settings say, again where they change, and ends with the editor', async () => {
  editor.settings.arguments = ['--strict'];
  await activated();
  await editor.changed({ affectsConfiguration: section => section === 'masthead.trace' });
  editor.settings.arguments = [];
  await editor.changed({ affectsConfiguration: section => section === 'masthead.server' });
  await deactivate();

  assert.deepEqual(editor.clients, ['start server --strict', 'stop', 'start server', 'stop']);
});

for (const fault of [{ start: 'It has ended.', dispose: 'It cannot be stopped.' }, { dispose: 'It does not answer.' }]) {
  test(`a server that ${fault.dispose.slice('It '.length, -1)} is no reason to start none`, async () => {
    editor.faults = [fault];
    await activated();
    await editor.commands.get('masthead.restart')?.();

    assert.deepEqual(editor.clients.slice(-2), ['stop', 'start server']);
    assert.ok(editor.said.includes(`log Error: ${fault.dispose}`));
  });
}

test('who opens some Markdown is not asked to install anything, and who has a site, or asks for it, is', async () => {
  editor.settings.path = join(folder, 'nothing');
  await activated();
  assert.deepEqual(shown(), []);

  await editor.commands.get('masthead.restart')?.();
  assert.equal(shown().length, 1);
  editor.sites = ['content/masthead.yml'];
  await activated();
  assert.deepEqual(shown()[1], `shown There is no '${join(folder, 'nothing')}', which the setting masthead.server.path names.`);
  assert.deepEqual(editor.clients, []);
});

test('a tool that does not take what the settings say says so', async () => {
  // Whatever stands before it, '--help' is answered.
  editor.settings.path = tool('case "$*" in *--help) exit 0;; esac; echo "Unrecognized argument $2." >&2; exit 2');
  editor.settings.arguments = ['--stricct'];
  editor.sites = ['masthead.yml'];
  await activated();

  assert.match(shown()[0] ?? '', /does not start: Unrecognized argument --stricct\.$/);
  assert.deepEqual(editor.clients, []);
});

test('a tool that cannot serve says why', async () => {
  editor.settings.path = tool('echo "No runtime." >&2; exit 150');
  editor.sites = ['masthead.yml'];
  await activated();

  assert.match(shown()[0] ?? '', /does not start: No runtime\.$/);
  assert.deepEqual(editor.clients, []);
});

function activated(): Promise<void> {
  return activate({ subscriptions: [] as { dispose(): unknown }[] } as ExtensionContext);
}

function shown(): string[] {
  return editor.said.filter(text => text.startsWith('shown '));
}

function tool(script: string): string {
  const file = join(folder, 'masthead');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
