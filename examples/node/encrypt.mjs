// Encrypts bytes under a key that never leaves the server.
//
//   node encrypt.mjs KEY-ID TEXT          the server is the one of $KEYSTEAD_CONNECT
//   node encrypt.mjs KEY-ID < FILE        bytes from standard input
//
// Prints one line of JSON: {"id", "mode", "iv", "data", "tag"}, the bytes as base64.
import { readFileSync } from 'node:fs';
import { Client, KmipError } from 'keystead';

const [id, text] = process.argv.slice(2);
if (id === undefined) {
  console.error('usage: node encrypt.mjs KEY-ID [TEXT]');
  process.exit(2);
}
const data = text === undefined ? readFileSync(0) : Buffer.from(text);

try {
  const client = await Client.connect();
  const sealed = await client.encrypt(id, data, { mode: 'GCM', tagLength: 16 });
  client.close();
  const base64 = (bytes) => bytes?.toString('base64');
  console.log(
    JSON.stringify({ id, mode: 'GCM', iv: base64(sealed.iv), data: base64(sealed.data), tag: base64(sealed.tag) }),
  );
} catch (error) {
  if (!(error instanceof KmipError)) {
    throw error;
  }
  console.error(`${error.code}: ${error.message}`);
  process.exit(1);
}
