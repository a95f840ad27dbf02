import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { devServer } from './support/dev_server.mjs';

const here = new URL('.', import.meta.url);

/** Runs a script in a process of its own. */
function script(text, limit = 60_000) {
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', text], {
    cwd: here,
    encoding: 'utf8',
    timeout: limit,
  });
  return { code: ran.status, signal: ran.signal, out: ran.stdout, errors: ran.stderr };
}

const ended = (code, out = '') => ({ code, signal: null, out, errors: '' });

test('a process that is done ends by itself, with server and clients open', () => {
  const text = `
    import { Server } from 'keystead';
    const server = await Server.open();
    const client = server.client('a');
    const id = await client.createSymmetricKey({ lengthBits: 128 });
    console.log((await client.get(id)).material.length);
  `;
  assert.deepEqual(script(text), ended(0, '16\n'));
});

test('a process can exit while calls in process run', () => {
  const text = `
    import { Server } from 'keystead';
    const client = Server.openSync().client('a');
    for (let i = 0; i < 64; i += 1) {
      client.createSymmetricKey({ lengthBits: 256 }).catch(() => {});
    }
    client.createKeyPair({ algorithm: 'RSA', lengthBits: 2048 }).catch(() => {});
    setImmediate(() => process.exit(3));
  `;
  assert.deepEqual(script(text), ended(3));
});

test('a process can exit while a server keeps it waiting', async (t) => {
  // A peer that takes the connection and never says a word.
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  t.after(() => silent.close());
  const dev = await devServer(t);
  const text = `
    import { Client } from 'keystead';
    const where = ${JSON.stringify({ ...dev.line, server: `127.0.0.1:${silent.address().port}` })};
    Client.connect({ server: where.server, ca: where.ca, cert: where.cert, key: where.key }).catch(() => {});
    setTimeout(() => process.exit(4), 200);
  `;
  const began = Date.now();
  const child = await run(text);
  assert.deepEqual(child, ended(4));
  assert.ok(Date.now() - began < 9_000, 'the connect timeout was waited for');
});

/** Like `script`, without blocking this process, whose sockets are needed. */
async function run(text) {
  const { execFile } = await import('node:child_process');
  return new Promise((done) => {
    execFile(process.execPath, ['--input-type=module', '--eval', text], { cwd: here, timeout: 60_000 }, (error, out, errors) => {
      done({ code: error ? error.code : 0, signal: error?.signal ?? null, out, errors });
    });
  });
}

test('a listener keeps the process alive until it is closed, or not, as asked', async (t) => {
  const { folder, line } = await devServer(t);
  const where = { address: '127.0.0.1:0', ca: line.ca, cert: join(folder, 'server.pem'), key: join(folder, 'server.key') };
  const text = (then) => `
    import { Server } from 'keystead';
    const server = await Server.open();
    const listener = await server.listen(${JSON.stringify(where)});
    console.log('open');
    process.on('exit', () => console.log('over'));
    ${then}
  `;
  const closes = "setTimeout(() => { console.log('closing'); server.close(); }, 50).unref();";
  assert.deepEqual(script(text(closes)), ended(0, 'open\nclosing\nover\n'));
  assert.deepEqual(script(text('listener.unref();')), ended(0, 'open\nover\n'));
});

test('a call that is never awaited does not break the end', () => {
  const text = `
    import { Server } from 'keystead';
    const server = Server.openSync();
    server.client('a').locate();
    await server.close();
    console.log('closed');
  `;
  assert.deepEqual(script(text), ended(0, 'closed\n'));
});

const work = `
  const { parentPort } = require('node:worker_threads');
  const { KmipError, Server } = require('keystead');
  (async () => {
    const client = Server.openSync().client('worker');
    const id = await client.createSymmetricKey({ lengthBits: 256 });
    const lengths = [client.getSync(id).material.length, (await client.get(id)).material.length];
    const code = await client.get('nothing').catch((error) => error instanceof KmipError && error.code);
    parentPort.postMessage({ lengths, code });
  })();
`;

test('worker threads have addons of their own, errors included', async () => {
  const workers = Array.from({ length: 4 }, () => new Worker(work, { eval: true }));
  const answers = await Promise.all(
    workers.map(async (worker) => {
      const [[answer]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
      return answer;
    }),
  );
  for (const { lengths, code } of answers) {
    assert.deepEqual(lengths, [32, 32]);
    assert.match(code, /NOT_FOUND$/);
  }
});

test('workers can be ended while calls run, again and again', async () => {
  const busy = `
    const { parentPort } = require('node:worker_threads');
    const { Server } = require('keystead');
    const client = Server.openSync().client('busy');
    const again = () => client.createSymmetricKey({ lengthBits: 128 }).then(again, () => {});
    for (let i = 0; i < 8; i += 1) again();
    parentPort.postMessage('running');
  `;
  for (let round = 0; round < 8; round += 1) {
    const worker = new Worker(busy, { eval: true });
    await once(worker, 'message');
    await worker.terminate();
  }
});

test('workers can be ended while a silent server keeps them waiting', async (t) => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  t.after(() => silent.close());
  const { line } = await devServer(t);
  const where = { ...line, server: `127.0.0.1:${silent.address().port}` };
  const waiting = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { Client } = require('keystead');
    const { server, ca, cert, key } = workerData;
    for (let i = 0; i < 4; i += 1) Client.connect({ server, ca, cert, key }).catch(() => {});
    setTimeout(() => parentPort.postMessage('waiting'), 20);
  `;
  const began = Date.now();
  for (let round = 0; round < 4; round += 1) {
    const worker = new Worker(waiting, { eval: true, workerData: where });
    await once(worker, 'message');
    await worker.terminate();
  }
  assert.ok(Date.now() - began < 9_000, 'the connect timeout was waited for');
});

test('an addon that only a worker loaded can be unloaded with it', () => {
  const text = `
    import { once } from 'node:events';
    import { Worker } from 'node:worker_threads';
    for (let round = 0; round < 4; round += 1) {
      const worker = new Worker(${JSON.stringify(work)}, { eval: true, execArgv: [] });
      const [[{ lengths }]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
      console.log(lengths.join());
    }
  `;
  assert.deepEqual(script(text), ended(0, '32,32\n'.repeat(4)));
});

test('clients that are forgotten are collected', () => {
  const text = `
    import { setFlagsFromString } from 'node:v8';
    import { runInNewContext } from 'node:vm';
    import { setImmediate } from 'node:timers/promises';
    import { Server } from 'keystead';
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc');
    const server = Server.openSync();
    let left = 0;
    const registry = new FinalizationRegistry(() => { left += 1; });
    for (let i = 0; i < 200; i += 1) registry.register(server.client('c' + i), i);
    for (let i = 0; i < 10 && left < 200; i += 1) { gc(); await setImmediate(); await setImmediate(); }
    console.log(left > 150);
  `;
  assert.deepEqual(script(text), ended(0, 'true\n'));
});
