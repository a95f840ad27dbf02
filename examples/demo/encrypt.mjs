// The Node part of the demo: encrypts on the server; prints identifier, IV, tag and ciphertext in hexadecimal.
//
// usage: encrypt.mjs ID TEXT

import { Client } from 'keystead';

const [id, text] = process.argv.slice(2);
const client = await Client.connect();
const { data, iv, tag } = await client.encrypt(id, Buffer.from(text), { mode: 'GCM' });
console.log([iv, tag, data].map((bytes) => bytes.toString('hex')).join(' '));
client.close();
