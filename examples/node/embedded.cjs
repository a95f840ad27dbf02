// A whole key server inside this process: no socket, no other program.
//
//   node embedded.cjs [STORE.sqlite]      without a file everything stays in memory
'use strict';

const { randomBytes } = require('node:crypto');
const { KmipError, Server } = require('keystead');

async function main() {
  const [sqlite] = process.argv.slice(2);
  // A real program keeps this key somewhere safe: it unlocks the store.
  const server = await Server.open({ sqlite, key: randomBytes(32) });
  const client = server.client('billing');

  const id = await client.createSymmetricKey({ lengthBits: 256, name: 'invoices', activate: true });
  const [found] = await client.locate({ name: 'invoices', state: 'Active' });
  if (found !== id) {
    throw new Error('the key was not found by its name');
  }

  // The key stays inside; only data goes in and out.
  const gcm = { mode: 'GCM', tagLength: 16 };
  const sealed = await client.encrypt(id, Buffer.from('invoice 4711'), gcm);
  const opened = await client.decrypt(id, sealed, gcm);
  console.log(opened.use((bytes) => bytes.toString()));

  // In process there is nothing to wait for, so there is a way without promises.
  const key = client.getSync(id);
  console.log(`${key.material.length} bytes of key`);
  key.close();

  await client.revoke(id, 'CessationOfOperation');
  await client.destroy(id);
  try {
    await client.get(id);
  } catch (error) {
    if (!(error instanceof KmipError)) {
      throw error;
    }
    console.log(`after destroying: ${error.code}`);
  }
  await server.close();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
