import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '4.139.1';

/** VS Code as a server, with the extension in it, and with folders of its own. */
export async function startCodeServer(vsix: string, folder: string, masthead: string): Promise<{ url: string; stop: () => void }> {
  const [program, port] = [installed(), await freePort()];
  const dirs = ['--extensions-dir', join(folder, 'extensions'), '--user-data-dir', join(folder, 'user')];
  const settings = join(folder, 'user', 'User');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'settings.json'), JSON.stringify({ 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true, 'editor.codeActionsOnSave': { 'source.fixAll.masthead': 'explicit' }, 'telemetry.telemetryLevel': 'off' }));
  // As a global tool is installed: VS Code asks a login shell for the PATH, whatever it is started with.
  const tools = join(folder, '.dotnet', 'tools');
  mkdirSync(tools, { recursive: true });
  symlinkSync(masthead, join(tools, 'masthead'));
  run(process.execPath, [program, ...dirs, '--install-extension', vsix], folder);

  const server = spawn(process.execPath, [program, ...dirs, '--auth', 'none', '--bind-addr', `127.0.0.1:${String(port)}`, '--disable-telemetry', '--disable-update-check'], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (said: Buffer) => {
      if (said.toString().includes('HTTP server listening'))
        resolve();
    });
    server.on('exit', code => {
      reject(new Error(`code-server ended with ${String(code)}.`));
    });
  });
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => server.kill() };
}

/** Installed once, into the folder that MASTHEAD_CODE_SERVER names or one for temporary files, and left there. */
function installed(): string {
  const folder = process.env.MASTHEAD_CODE_SERVER ?? join(tmpdir(), `masthead-code-server-${version}`);
  const server = join(folder, 'node_modules', 'code-server');
  const modules = join(server, 'lib', 'vscode');
  if (!existsSync(join(modules, 'node_modules'))) {
    console.log(`Installing code-server ${version} into ${folder}.`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    // Nothing that would be compiled is needed.
    run('npm', ['install', `code-server@${version}`, '--ignore-scripts', '--no-audit', '--no-fund'], folder);
    run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], modules);
  }

  return join(server, 'out', 'node', 'entry.js');
}

function run(command: string, args: string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error([`${command} ${args.join(' ')}`, error?.message, stdout, stderr].join('\n'));
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => listener.once('listening', resolve));
  const address = listener.address();
  listener.close();
  if (address === null || typeof address === 'string')
    throw new Error('No port is free.');
  return address.port;
}
