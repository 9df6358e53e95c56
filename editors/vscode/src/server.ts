import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';

/** What starts the server. */
export interface Server {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

/** Where it may be found. */
export interface Machine {
  /** The folders that are open. */
  readonly folders: readonly string[];
  readonly path: string;
  readonly home: string;
  readonly isWindows: boolean;
}

/** The tool that somebody named; undefined where it is not there. */
export function namedServer(name: string, machine: Machine): Server | undefined {
  const written = name.replace(/^~(?=[/\\]|$)/, machine.home);
  const command = !/[/\\]/.test(written)
    ? onPath(written, machine)
    : runnable(isAbsolute(written) ? written : resolve(machine.folders[0] ?? machine.home, written), machine);
  return command === undefined ? undefined : { command, args: ['server'] };
}

/** The tool whose version the workspace has pinned, else the one on the PATH, else the one in the folder of global tools, which a PATH that is older than its first tool lacks. */
export function foundServer(machine: Machine): Server | undefined {
  const folder = machine.folders.find(hasLocalTool);
  const dotnet = folder === undefined ? undefined : onPath('dotnet', machine);
  if (folder !== undefined && dotnet !== undefined)
    return { command: dotnet, args: ['tool', 'run', 'masthead', '--', 'server'], cwd: folder };

  const command = onPath('masthead', machine) ?? runnable(join(machine.home, '.dotnet', 'tools', 'masthead'), machine);
  return command === undefined ? undefined : { command, args: ['server'] };
}

function onPath(name: string, machine: Machine): string | undefined {
  for (const folder of machine.path.split(delimiter).filter(folder => folder.length > 0)) {
    const command = runnable(join(folder, name), machine);
    if (command !== undefined)
      return command;
  }

  return undefined;
}

function runnable(path: string, machine: Machine): string | undefined {
  const file = machine.isWindows && !/\.exe$/i.test(path) ? `${path}.exe` : path;
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** As `dotnet tool` looks for it: in the folder and in those around it, until a manifest says that it is the last. */
function hasLocalTool(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    for (const file of [join(at, '.config', 'dotnet-tools.json'), join(at, 'dotnet-tools.json')]) {
      const manifest = manifestIn(file);
      if (Object.keys(manifest?.tools ?? {}).some(tool => tool.toLowerCase() === 'masthead.tool'))
        return true;
      if (manifest?.isRoot === true)
        return false;
    }

    if (dirname(at) === at)
      return false;
  }
}

function manifestIn(file: string): { isRoot?: unknown; tools?: object | null } | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof manifest === 'object' && manifest !== null ? manifest : undefined;
  } catch {
    return undefined;
  }
}
