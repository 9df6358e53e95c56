import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { foundServer, namedServer, type Machine } from '../src/server.ts';

const manifest = '{ "version": 1, "tools": { "masthead.tool": { "version": "0.1.0", "commands": ["masthead"] } } }';

test('the tool that the workspace pins comes first, from whatever folder around it', test => {
  const { machine, root, write } = made(test);
  write('.config/dotnet-tools.json', manifest);
  write('bin/masthead');
  const dotnet = write('bin/dotnet');

  assert.deepEqual(foundServer(machine), { command: dotnet, args: ['tool', 'run', 'masthead', '--', 'server'], cwd: join(root, 'site') });
});

test('a manifest that says it is the last one ends the search, and one that is broken says nothing', test => {
  const { machine, write } = made(test);
  write('.config/dotnet-tools.json', manifest);
  write('bin/dotnet');
  const masthead = write('bin/masthead');
  write('site/.config/dotnet-tools.json', '{ "isRoot": true, "tools": {} }');
  assert.deepEqual(foundServer(machine), { command: masthead, args: ['server'] });

  write('site/.config/dotnet-tools.json', '{');
  assert.equal(foundServer(machine)?.args[0], 'tool');
});

test('a pinned tool is no use without dotnet', test => {
  const { machine, write } = made(test);
  write('site/dotnet-tools.json', manifest);
  const masthead = write('bin/masthead');

  assert.deepEqual(foundServer(machine), { command: masthead, args: ['server'] });
});

test('the PATH comes before the folder of global tools', test => {
  const { machine, write } = made(test);
  assert.equal(foundServer(machine), undefined);

  const tool = write('home/.dotnet/tools/masthead');
  assert.deepEqual(foundServer(machine), { command: tool, args: ['server'] });

  const masthead = write('bin/masthead');
  assert.deepEqual(foundServer(machine), { command: masthead, args: ['server'] });
});

test('a folder is no tool, on Windows the one that ends with .exe is', test => {
  const { machine, root, write } = made(test);
  mkdirSync(join(root, 'bin', 'masthead'), { recursive: true });
  assert.equal(foundServer(machine), undefined);

  const tool = write('bin/masthead.exe');
  assert.deepEqual(foundServer({ ...machine, isWindows: true }), { command: tool, args: ['server'] });
});

test('a tool is named by its path, from the home folder or the first open one, or by its name', test => {
  const { machine, write } = made(test);
  const tools = [write('home/tools/masthead'), write('site/tools/masthead'), write('bin/other')];

  assert.deepEqual(['~/tools/masthead', './tools/masthead', 'other'].map(name => namedServer(name, machine)?.command), tools);
  assert.equal(namedServer(tools[0] ?? '', machine)?.command, tools[0]);
  assert.equal(namedServer('./tools/nothing', machine), undefined);
});

function made(test: TestContext): { machine: Machine; root: string; write: (path: string, text?: string) => string } {
  const root = mkdtempSync(join(tmpdir(), 'masthead-'));
  test.after(() => {
    rmSync(root, { recursive: true });
  });
  return { root, write, machine: { folders: [join(root, 'site')], path: ['', join(root, 'nowhere'), join(root, 'bin')].join(delimiter), home: join(root, 'home'), isWindows: false } };

  function write(path: string, text = ''): string {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: 0o755 });
    return file;
  }
}
