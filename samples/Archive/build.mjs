// Builds what changed, and takes all else from the cache: npm run build [-- Turborepo's options, such as --filter=nineties]
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

// Turborepo sees files and variables: neither says which compiler there is.
process.env.DOTNET_SDK = execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim();
process.env.MASTHEAD_SOURCE = existsSync('../../src/Masthead.Build') ? hash('../../src') : '';

// What NuGet restores names folders of this machine: every clone has its own, once it builds anything. The first project that is built asks for it
// (restored.mjs), on behalf of all: two restores of one project get in each other's way.
let restored;
const server = createServer(async socket => socket.end(String(await (restored ??= run('dotnet', 'restore', 'Site')))));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.env.RESTORE_PORT = String(server.address().port);

process.exitCode = await run(process.execPath, 'node_modules/turbo/bin/turbo', 'run', 'build', ...process.argv.slice(2));
server.close();

async function run(program, ...args) {
  const [code] = await once(spawn(program, args, { stdio: 'inherit' }), 'exit');
  return code ?? 1;
}

// In Masthead's own repository its code stands in the package's place.
function hash(folder) {
  const sum = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true }).filter(file => /\.(cs|csproj|props|targets)$/.test(file) && !/[\\/](bin|obj)[\\/]/.test(file)).sort())
    sum.update(file).update(readFileSync(join(folder, file)));
  return sum.digest('hex');
}
