import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { promisify } from 'node:util';
import { CompletionItemKind, commands, env, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import { LanguageClient, type Middleware } from 'vscode-languageclient/node';
import { foundServer, namedServer, type Server } from './server.ts';

const install = 'dotnet tool install --global Masthead.Tool';

/** What a site may be written in, and the texts that its articles may name. The server passes over what belongs to none. */
const documents = [{ scheme: 'file', pattern: '**/*.{md,markdown,mdx,yml,yaml,toml,json,txt,html,htm}' }];

/** Behind a key that was taken stands the cursor, and asks for what may be its value. */
const middleware: Middleware = {
  async provideCompletionItem(document, position, context, token, next) {
    const found = await next(document, position, context, token);
    for (const item of Array.isArray(found) ? found : (found?.items ?? [])) {
      if (item.kind === CompletionItemKind.Property)
        item.command = { command: 'editor.action.triggerSuggest', title: '' };
    }

    return found;
  },
};

/** Comes, and takes its leave at once: whoever serves that ends with 0. */
const visit = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { id: 2, method: 'shutdown' },
  { method: 'exit' },
].map(message => JSON.stringify({ jsonrpc: '2.0', ...message })).map(message => `Content-Length: ${Buffer.byteLength(message).toString()}\r\n\r\n${message}`).join('');

let log: LogOutputChannel;
let client: LanguageClient | undefined;

/** One start or stop at a time. */
let last: Promise<void> = Promise.resolve();

export async function activate(context: ExtensionContext): Promise<void> {
  log = window.createOutputChannel('Masthead', { log: true });
  context.subscriptions.push(
    log,
    commands.registerCommand('masthead.restart', () => restart(true)),
    workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('masthead.server'))
        await restart(true);
    }),
  );
  await restart(false);
}

export function deactivate(): Promise<void> {
  return next(stop);
}

/** @param isAsked Whether somebody waits for it, and is to be told why there is none. */
function restart(isAsked: boolean): Promise<void> {
  return next(async () => {
    await stop();
    await start(isAsked);
  });
}

function next(step: () => Promise<void>): Promise<void> {
  last = last.then(step).catch((error: unknown) => {
    log.error(String(error));
  });
  return last;
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  try {
    await running?.dispose();
  } catch (error) {
    // One that never came to run, or that does not answer, is no reason to start none in its place.
    log.error(String(error));
  }
}

async function start(isAsked: boolean): Promise<void> {
  const settings = workspace.getConfiguration('masthead.server');
  const [name, more] = [settings.get('path', '').trim(), settings.get<string[]>('arguments', [])];
  const machine = {
    folders: (workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file').map(folder => folder.uri.fsPath),
    path: process.env.PATH ?? '',
    home: homedir(),
    isWindows: process.platform === 'win32',
  };
  const server = name ? namedServer(name, machine) : foundServer(machine);
  if (!server) {
    await complain(name ? `There is no '${name}', which the setting masthead.server.path names.` : `Masthead is not installed, or not found. Install it: ${install}`, isAsked);
    return;
  }

  const args = [...server.args, ...more];
  const line = [server.command, ...args].join(' ');
  const why = await refusal(server, args);
  if (why !== undefined) {
    await complain(`'${line}' does not start: ${why}`, isAsked);
    return;
  }

  log.info(line);
  client = new LanguageClient('masthead', 'Masthead', { command: server.command, args, options: server.cwd === undefined ? {} : { cwd: server.cwd } }, { documentSelector: documents, outputChannel: log, middleware });
  await client.start();
}

/** What it says where it cannot serve: no runtime for it, a local tool that is not restored, one older than the server, arguments that it does not know. */
async function refusal(server: Server, args: readonly string[]): Promise<string | undefined> {
  try {
    const served = promisify(execFile)(server.command, args, { timeout: 60_000, ...(server.cwd !== undefined && { cwd: server.cwd }) });
    // What ends before it reads is told by its code.
    served.child.stdin?.on('error', () => undefined).write(visit);
    await served;
    return undefined;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    return stderr.trim() || stdout.trim() || message;
  }
}

/** Who has opened some Markdown is not asked to install anything. */
async function complain(message: string, isAsked: boolean): Promise<void> {
  log.error(message);
  if (!isAsked && (await workspace.findFiles('**/masthead.{yml,yaml}', '**/node_modules/**', 1)).length === 0)
    return;

  const [copy, again, settings] = ['Copy the command', 'Try again', 'Settings'];
  // Nothing waits for the answer: what is to be started next is not held up by it.
  void window.showErrorMessage(message, ...(message.includes(install) ? [copy] : []), again, settings).then(async answer => {
    if (answer === copy)
      await env.clipboard.writeText(install);
    else if (answer === again)
      await restart(true);
    else if (answer === settings)
      await commands.executeCommand('workbench.action.openSettings', 'masthead.server');
  });
}
