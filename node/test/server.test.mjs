import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { Client, KmipError, Server } from 'keystead';
import { command, devServer, temporaryFolder } from './support/dev_server.mjs';

test('a SQLite store outlives its server and needs its key', async (t) => {
  const sqlite = join(await temporaryFolder(t), 'store.sqlite');
  const key = Buffer.alloc(32, 7);
  const first = await Server.open({ sqlite, key });
  const id = await first.client('a').createSymmetricKey({ lengthBits: 256, name: 'kept' });
  const bytes = Buffer.from((await first.client('a').get(id)).material.bytes);
  await first.close();

  const second = Server.openSync({ sqlite, key });
  assert.deepEqual(second.client('b').locateSync('kept'), [id]);
  assert.deepEqual(second.client('b').getSync(id).material.bytes, bytes);
  await second.close();

  const wrong = (error) => error instanceof KmipError && error.code === 'KEYSTEAD_WRONG_KEY';
  const before = await readFile(sqlite);
  await assert.rejects(Server.open({ sqlite, key: Buffer.alloc(32, 8) }), wrong);
  assert.throws(() => Server.openSync({ sqlite, passphrase: 'guess' }), wrong);
  assert.deepEqual(await readFile(sqlite), before);
  assert.equal(before.includes(bytes), false);
});

test('a passphrase unlocks a store', async (t) => {
  const sqlite = join(await temporaryFolder(t), 'store.sqlite');
  const first = await Server.open({ sqlite, passphrase: 'correct horse' });
  const id = first.client('a').createSymmetricKeySync({ lengthBits: 128 });
  await first.close();
  const second = await Server.open({ sqlite, passphrase: 'correct horse' });
  assert.equal(second.client('a').getSync(id).material.length, 16);
  await second.close();
});

test('a store that cannot be opened is a clear error', async (t) => {
  const folder = await temporaryFolder(t);
  await assert.rejects(Server.open({ sqlite: join(folder, 'x.sqlite') }), { code: 'KEYSTEAD_NO_KEY' });
  const key = Buffer.alloc(32);
  await assert.rejects(Server.open({ sqlite: join(folder, 'no', 'such', 'folder'), key }), (error) => {
    assert.equal(error.code, 'KEYSTEAD_STORE_UNREADABLE');
    assert.equal(error.message.split('cannot open the store').length, 2, error.message);
    return true;
  });
  const noise = join(folder, 'noise');
  await writeFile(noise, 'this is no database, and it is long enough to be looked at');
  await assert.rejects(Server.open({ sqlite: noise, key }), { code: 'KEYSTEAD_STORE_FOREIGN' });
  assert.throws(() => Server.openSync({ key: Buffer.alloc(31) }), { code: 'KEYSTEAD_ARGUMENT' });
  assert.throws(() => Server.openSync({ key, passphrase: 'both' }), { code: 'KEYSTEAD_ARGUMENT' });
  assert.throws(() => Server.openSync({ key: 'text' }), { code: 'ERR_INVALID_ARG_TYPE' });
});

test('closing a server closes its clients', async () => {
  const server = Server.openSync();
  const client = server.client('a');
  const under = client.createKeyPair({ algorithm: 'ECDSA', curve: 'P_256' });
  await server.close();
  assert.throws(() => client.locateSync(), { code: 'KEYSTEAD_CLOSED' });
  assert.throws(() => server.client('b'), { code: 'KEYSTEAD_CLOSED' });
  assert.match((await under).privateKey, /./);
  await server.close();
});

test('servers in one process know nothing of each other', async () => {
  const [first, second] = await Promise.all([Server.open(), Server.open()]);
  const id = first.client('a').createSymmetricKeySync({ lengthBits: 128 });
  assert.throws(() => second.client('a').getSync(id), KmipError);
  await Promise.all([first[Symbol.asyncDispose](), second.close()]);
});

test('serve --dev serves over mTLS, and a server in this process listens with its certificates', async (t) => {
  const dev = await devServer(t);
  assert.deepEqual(Object.keys(dev.line), ['kmip', 'https', 'ca', 'cert', 'key']);
  assert.equal(dev.line.https, null);

  const client = await Client.connect(dev.connect);
  t.after(() => client.close());
  assert.equal(client.server, dev.line.kmip);
  assert.match(await client.version(), /^2\.\d$/);
  assert.ok((await client.serverVersions()).includes('1.4'));
  const id = await client.createSymmetricKey({ lengthBits: 256, name: 'over-tls', activate: true });
  assert.equal((await client.get(id)).material.length, 32);
  assert.deepEqual(await client.locate('over-tls'), [id]);
  const sealed = await client.encrypt(id, Buffer.from('hello'), { mode: 'GCM', tagLength: 16 });
  const opened = await client.decrypt(id, sealed, { mode: 'GCM', tagLength: 16 });
  assert.equal(opened.bytes.toString(), 'hello');
  await assert.rejects(client.get('nothing'), { operation: 'Get', server: dev.line.kmip });
  assert.throws(() => client.getSync(id), { code: 'KEYSTEAD_NOT_IN_PROCESS' });
  await Promise.all(Array.from({ length: 32 }, () => client.get(id)));

  // The same with the parts one by one, PEM in memory, and an old version.
  const old = await Client.connect({
    server: dev.line.kmip,
    ca: await readFile(dev.line.ca),
    cert: await readFile(dev.line.cert),
    key: await readFile(dev.line.key),
    version: '1.2',
  });
  assert.equal(await old.version(), '1.2');
  assert.equal((await old.get(id)).material.length, 32);
  old.close();

  // A server of this process under the same authority.
  const server = await Server.open();
  const files = { ca: dev.line.ca, cert: join(dev.folder, 'server.pem'), key: join(dev.folder, 'server.key') };
  const listener = await server.listen({ address: '127.0.0.1:0', ...files });
  assert.equal(listener.address, `127.0.0.1:${listener.port}`);
  const inner = await Client.connect({ server: listener.address, ca: dev.line.ca, cert: dev.line.cert, key: dev.line.key });
  const made = await inner.createSymmetricKey({ lengthBits: 128 });
  assert.equal(server.client('local').getSync(made).material.length, 16);
  assert.equal(listener.connections, 1);
  await assert.rejects(server.listen({ address: listener.address, ...files }), { code: 'KEYSTEAD_PORT_IN_USE' });
  await assert.rejects(server.listen({ address: 'nowhere.invalid:1', ...files }), { code: 'KEYSTEAD_ADDRESS' });
  await assert.rejects(server.listen({ ...files, cert: 'no-such-file' }), { code: 'KEYSTEAD_CONFIGURATION' });
  inner.close();
  await listener.close();
  await listener.close();
  await server.close();

  // SIGTERM drains and ends well.
  const [code, signal] = await dev.stop('SIGTERM');
  assert.equal(signal, null);
  assert.equal(code, 0);
  await assert.rejects(client.get(id), (error) => ['KEYSTEAD_CONNECT', 'KEYSTEAD_DISCONNECTED'].includes(error.code));
});

test('connecting to nothing, with nothing, or with the wrong files fails and says why', async (t) => {
  const folder = await temporaryFolder(t);
  const { KEYSTEAD_CONNECT: before } = process.env;
  delete process.env.KEYSTEAD_CONNECT;
  t.after(() => {
    if (before !== undefined) {
      process.env.KEYSTEAD_CONNECT = before;
    }
  });
  await assert.rejects(Client.connect(), { code: 'KEYSTEAD_CONFIGURATION' });
  await assert.rejects(Client.connect(join(folder, 'none.json')), { code: 'KEYSTEAD_CONFIGURATION', message: /none\.json/ });
  await assert.rejects(Client.connect({ server: 'localhost' }), { code: 'KEYSTEAD_ARGUMENT' });
  await assert.rejects(Client.connect({ server: 'localhost', ca: 'a', cert: 'b', key: 'c' }), { code: 'KEYSTEAD_CONFIGURATION' });
  await assert.rejects(Client.connect({ server: 5 }), { code: 'ERR_INVALID_ARG_TYPE' });
  await assert.rejects(Client.connect({ connect: 'x', version: 'four' }), { name: 'KmipError' });
});

test('a server that says nothing is a timeout, one of another authority is not trusted', async (t) => {
  const dev = await devServer(t);
  const parts = { ca: dev.line.ca, cert: dev.line.cert, key: dev.line.key };
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  t.after(() => silent.close());
  const server = `127.0.0.1:${silent.address().port}`;
  await assert.rejects(Client.connect({ ...parts, server, connectTimeout: 50 }), (error) => {
    assert.equal(error.code, 'KEYSTEAD_TIMEOUT');
    assert.equal(error.server, server);
    assert.equal(error.status, undefined);
    return true;
  });

  const other = await devServer(t);
  await assert.rejects(Client.connect({ ...parts, server: other.line.kmip }), { code: 'KEYSTEAD_TLS' });
  await assert.rejects(Client.connect({ ...parts, ca: other.line.ca, server: other.line.kmip }), { code: 'KEYSTEAD_TLS' });
  await assert.rejects(Client.connect({ ...parts, ca: Buffer.from('no PEM'), server: dev.line.kmip }), {
    code: 'KEYSTEAD_CONFIGURATION',
  });

  const client = await Client.connect(dev.connect);
  const hurried = client.withTimeout(60_000);
  assert.equal(hurried.server, client.server);
  assert.deepEqual(await hurried.locate('nothing'), []);
  client.close();
  assert.deepEqual(await hurried.locate('nothing'), []);
  hurried.close();
});

test('the command prints help, its version, and fails with its codes', () => {
  const run = (...given) => execFileSync(process.execPath, [command, ...given], { encoding: 'utf8', stdio: 'pipe' });
  assert.match(run('--help'), /serve/);
  assert.match(run('--version'), /keystead \d/);
  assert.throws(() => run('fly'), (error) => error.status === 2);
});
