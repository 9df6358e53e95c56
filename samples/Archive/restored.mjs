// Waits until build.mjs has restored packages, for all that it builds.
import { connect } from 'node:net';

if (process.env.RESTORE_PORT) {
  // Unless there is an answer.
  process.exitCode = 1;
  for await (const code of connect(process.env.RESTORE_PORT, '127.0.0.1'))
    process.exitCode = Number(code.toString());
}
