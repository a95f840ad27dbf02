import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Client, Server } from 'keystead';
import { devServer, temporaryFolder } from './support/dev_server.mjs';

/** A server of this process that listens on HTTPS with the certificates of a development server. */
async function listening(t) {
  const dev = await devServer(t);
  const server = await Server.open();
  const { ca, cert, key } = dev.line;
  const own = { cert: join(dev.folder, 'server.pem'), key: join(dev.folder, 'server.key'), ca };
  const listener = await server.listen({ address: '127.0.0.1:0', ...own, threads: 1, https: true });
  t.after(() => server.close());
  return { dev, server, listener, parts: { ca, cert, key } };
}

test('a server is reached over HTTPS in each encoding', async (t) => {
  const { server, listener, parts } = await listening(t);
  const url = `https://${listener.address}`;
  for (const encoding of [undefined, 'ttlv', 'xml', 'json']) {
    const client = await Client.connect({ server: url, ...parts, encoding });
    const id = await client.createSymmetricKey({ lengthBits: 256 });
    const calls = await Promise.all(Array.from({ length: 20 }, () => client.get(id)));
    assert.ok(calls.every((key) => key.material.length === 32));
    assert.equal(client.server, url);
    assert.deepEqual(server.client('a').getSync(id).material.length, 32);
    assert.equal(listener.connections, 1, 'all calls share a connection');
    await client.close();
    while (listener.connections > 0) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
});

test('a connect file names the HTTPS listener', async (t) => {
  const { dev, listener } = await listening(t);
  const file = join(await temporaryFolder(t), 'connect.json');
  await writeFile(file, JSON.stringify({ ...dev.line, https: listener.address }));
  const client = await Client.connect({ connect: file, https: true });
  assert.ok((await client.query()).operations.length > 0);
  await client.close();
  await assert.rejects(Client.connect({ connect: dev.connect, https: true }), {
    code: 'KEYSTEAD_CONFIGURATION',
    message: /names no HTTPS listener/,
  });
  await assert.rejects(Client.connect({ server: 'kms', ca: 'a', cert: 'b', key: 'c', https: true }), /connect file/);
  await assert.rejects(Client.connect({ connect: dev.connect, encoding: 'yaml' }), /no encoding/);
  for (const part of [{ server: 'kms' }, { server: listener.address, https: true }, { ca: dev.line.ca }]) {
    await assert.rejects(Client.connect({ connect: file, ...part }), /give a connect file, or all of server/);
  }
});
