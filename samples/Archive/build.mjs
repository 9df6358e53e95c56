// Builds what changed, and takes all else from the cache: npm run build [-- Turborepo's options, such as --filter=nineties]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// Turborepo sees files and variables: neither says which compiler there is.
process.env.DOTNET_SDK = execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim();
process.env.MASTHEAD_SOURCE = existsSync('../../src/Masthead.Build') ? hash('../../src') : '';

try {
  // What NuGet restores names folders of this machine: every clone has its own, once it builds anything.
  const { tasks } = JSON.parse(turbo(['pipe', 'pipe', 'inherit'], '--dry=json'));
  if (tasks.some(task => task.cache.status === 'MISS'))
    execFileSync('dotnet', ['restore', 'Site'], { stdio: 'inherit' });
  turbo('inherit');
} catch (error) {
  // The command that failed has said why.
  process.exitCode = error.status ?? 1;
}

function turbo(stdio, ...options) {
  return execFileSync(process.execPath, ['node_modules/turbo/bin/turbo', 'run', 'build', ...options, ...process.argv.slice(2)], { encoding: 'utf8', stdio, maxBuffer: Infinity });
}

// In Masthead's own repository its code stands in the package's place.
function hash(folder) {
  const sum = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true }).filter(file => /\.(cs|csproj|props|targets)$/.test(file) && !/[\\/](bin|obj)[\\/]/.test(file)).sort())
    sum.update(file).update(readFileSync(join(folder, file)));
  return sum.digest('hex');
}
