// Runs every program of examples/node from its own folder, where the build has linked the package.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'keystead';
import { devServer, temporaryFolder } from './support/dev_server.mjs';

const examples = fileURLToPath(new URL('../../examples/node/', import.meta.url));
const run = promisify(execFile);

test('the examples do what they say', async (t) => {
  const folder = await temporaryFolder(t);
  const dev = await devServer(t);
  const example = async (...given) => {
    ran.add(given[0]);
    const env = { ...process.env, KEYSTEAD_CONNECT: dev.connect };
    return (await run(process.execPath, given, { cwd: examples, env })).stdout;
  };
  const ran = new Set();

  assert.equal(
    await example('embedded.cjs'),
    'invoice 4711\n32 bytes of key\nafter destroying: KMIP_OBJECT_DESTROYED\n',
  );
  assert.match(await example('embedded.cjs', join(folder, 'store.sqlite')), /^invoice 4711$/m);
  assert.match(await example('tasks.mjs'), /^located: true$/m);

  const client = await Client.connect(dev.connect);
  const id = await client.createSymmetricKey({ lengthBits: 256, activate: true });
  const made = JSON.parse(await example('encrypt.mjs', id, 'from an example'));
  const bytes = (text) => Buffer.from(text, 'base64');
  const opened = await client.decrypt(
    id,
    { data: bytes(made.data), iv: bytes(made.iv), tag: bytes(made.tag) },
    { mode: made.mode, tagLength: 16 },
  );
  assert.equal(opened.bytes.toString(), 'from an example');
  await assert.rejects(example('encrypt.mjs', 'no-such-key', 'x'), { code: 1, stderr: /^KMIP_.*NOT_FOUND: / });
  client.close();

  const programs = (await readdir(examples)).filter((name) => /\.[cm]js$/.test(name));
  assert.deepEqual([...ran].sort(), programs.sort(), 'every example is run');
});
