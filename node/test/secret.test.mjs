import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { Secret, Server } from 'keystead';

const closed = { name: 'KmipError', code: 'KEYSTEAD_CLOSED' };

test('closing wipes the bytes and forbids their use', () => {
  const memory = Buffer.from('correct horse');
  const secret = new Secret(memory);
  const view = secret.bytes;
  assert.equal(secret.length, 13);
  secret.close();
  assert.deepEqual(memory, Buffer.alloc(13));
  assert.deepEqual(view, Buffer.alloc(13));
  assert.equal(secret.closed, true);
  assert.throws(() => secret.bytes, closed);
  assert.throws(() => secret.length, closed);
  secret.close();
});

test('a copy is another piece of memory', () => {
  const original = new Uint8Array([1, 2, 3]);
  const copy = Secret.copyOf(original);
  copy.close();
  assert.deepEqual([...original], [1, 2, 3]);
});

test('use closes after the callback, its promise or its error', async () => {
  const first = Secret.copyOf(Buffer.from('a'));
  assert.equal(first.use((bytes) => bytes.length), 1);
  assert.equal(first.closed, true);

  const second = Secret.copyOf(Buffer.from('ab'));
  const later = second.use(async (bytes) => {
    await null;
    return bytes.toString();
  });
  assert.equal(second.closed, false);
  assert.equal(await later, 'ab');
  assert.equal(second.closed, true);

  const third = Secret.copyOf(Buffer.from('abc'));
  assert.throws(() => third.use(() => {
    throw new RangeError('stop');
  }), RangeError);
  assert.equal(third.closed, true);
});

test('no way of printing shows a byte', () => {
  const secret = Secret.copyOf(Buffer.from('correct horse'));
  for (const text of [String(secret), inspect(secret), JSON.stringify({ secret }), `${secret}`, inspect({ deep: { secret } })]) {
    assert.ok(text.includes('13 bytes'), text);
    assert.ok(!text.includes('correct'), text);
  }
  secret.close();
  assert.equal(String(secret), '[Secret, closed]');
});

test('material of a key lies outside the heap of V8 and is wiped by close', () => {
  const client = Server.openSync().client('secret');
  const found = client.getSync(client.createSymmetricKeySync({ lengthBits: 256 }));
  const { bytes } = found.material;
  assert.ok(bytes.some((byte) => byte !== 0));
  assert.ok(!inspect(found).includes(bytes.toString('hex')));
  found[Symbol.dispose]();
  assert.ok(bytes.every((byte) => byte === 0));
});

test('only bytes make a secret', () => {
  assert.throws(() => new Secret('text'), TypeError);
});
