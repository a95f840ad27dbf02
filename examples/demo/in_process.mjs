// The second part of the demo: a server inside this Node process, without a socket, on a store that a Python process
// has open at the same time. Decrypts, prints the text, revokes and destroys the key.
//
// usage: in_process.mjs STORE ID IV TAG DATA     ($KEYSTEAD_DEMO_PASSPHRASE unlocks the store)

import { readdirSync, readlinkSync } from 'node:fs';
import { Server } from 'keystead';

function sockets() {
  return readdirSync('/proc/self/fd').filter((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`).startsWith('socket:');
    } catch {
      return false;
    }
  }).length;
}

const [store, id, ...parts] = process.argv.slice(2);
const [iv, tag, data] = parts.map((hex) => Buffer.from(hex, 'hex'));
const before = sockets();
const server = Server.openSync({ sqlite: store, passphrase: process.env.KEYSTEAD_DEMO_PASSPHRASE });
const client = server.client('node');
const plaintext = client.decryptSync(id, data, { mode: 'GCM', iv, tag });
console.log(plaintext.use((bytes) => bytes.toString()));
client.revokeSync(id, { reason: 'CessationOfOperation', message: 'the demo is over' });
client.destroySync(id);
if (sockets() !== before) {
  console.error('a socket was opened');
  process.exitCode = 1;
}
await server.close();
