// The extension in one file, with the licences of what is in it, and the schema of masthead.yml as the tool of this repository writes it.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(import.meta.dirname);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
const { metafile } = await build({
  entryPoints: ['src/extension.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  metafile: true,
  outfile: 'dist/extension.cjs',
});
cpSync('../../LICENSE', 'LICENSE');
execFileSync('dotnet', ['run', '--project', '../../src/Masthead.Tool', '--', 'schema', '--generic', '--out', 'dist/schemas'], { stdio: 'inherit' });
cpSync('dist/schemas/masthead.schema.json', 'dist/masthead.schema.json');
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(Object.keys(metafile.inputs)));

function notices(inputs) {
  const packages = new Set(inputs.map(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(folder => folder !== undefined));
  return ['The extension has these libraries in it.\n', ...[...packages].sort().map(notice)].join('\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
  if (!file)
    throw new Error(`${name} has no licence to pass on.`);

  const heading = `${name} ${version} (${license})`;
  return `${heading}\n${'-'.repeat(heading.length)}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
