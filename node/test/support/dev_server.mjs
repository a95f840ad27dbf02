// Starts `keystead serve --dev` from the package's own script and stops it again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../../bin/keystead.cjs', import.meta.url));

/** A folder for one test, removed after it. */
export async function temporaryFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), 'keystead-node-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A server for one test: `{ connect, line, process, stop() }`. */
export async function devServer(t) {
  const folder = await temporaryFolder(t);
  const child = spawn(process.execPath, [command, 'serve', '--dev', folder, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, KEYSTEAD_LOG: 'warn' },
  });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const ended = once(child, 'exit');
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  t.after(() => stop('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    ended.then(([code]) => {
      throw new Error(`the server ended at once with code ${code}: ${errors}`);
    }),
  ]);
  return { folder, connect: join(folder, 'connect.json'), line: JSON.parse(line), process: child, stop };
}
