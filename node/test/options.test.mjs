// What is not understood is refused: a slip of the pen must not ask for something else than was meant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, Secret, Server } from 'keystead';
import plain from '../src/plain.cjs';

const { json } = plain;
const server = Server.openSync();
const client = server.client('options');

test('an option that there is not is refused by every call that takes options', async () => {
  const bytes = Buffer.alloc(16);
  const calls = {
    'Server.open': () => Server.open({ sqlte: 'store.sqlite', passphrase: 'x' }),
    'Server.openSync': async () => Server.openSync({ sqlte: 'store.sqlite', passphrase: 'x' }),
    listen: () => server.listen({ adress: '127.0.0.1:0', cert: 'c', key: 'k', ca: 'a' }),
    connect: () => Client.connect({ sever: 'localhost' }),
    locate: () => client.locate({ nmae: 'nobody' }),
    locateSync: async () => client.locateSync({ nmae: 'nobody' }),
    createSymmetricKey: () => client.createSymmetricKey({ activte: true }),
    createKeyPair: () => client.createKeyPair({ algorithm: 'RSA', lenghtBits: 2048 }),
    register: () => client.register({ objectType: 'SymmetricKey', algorithm: 'AES', material: bytes, naem: 'x' }),
    get: () => client.get('x', { format: 'Raw' }),
    revoke: () => client.revoke('x', { raeson: 'KeyCompromise' }),
    encrypt: () => client.encrypt('x', bytes, { mod: 'GCM' }),
    decrypt: () => client.decrypt('x', bytes, { mod: 'GCM' }),
    'decrypt, the ciphertext': () => client.decrypt('x', { data: bytes, vi: bytes }),
  };
  for (const [name, call] of Object.entries(calls)) {
    await assert.rejects(call, { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' }, name);
  }
});

test('the refusal names the option, the one that was probably meant, and all', () => {
  const message = (what) => {
    try {
      client.locateSync(what);
    } catch (error) {
      return error.message;
    }
    return 'not refused';
  };
  assert.match(message({ nmae: 'x' }), /what has no option "nmae" \(did you mean "name"\?\); known are name, objectType, /);
  assert.match(message({ maxitems: 1 }), /did you mean "maxItems"/);
  assert.match(message({ somethingElse: 1 }), /no option "somethingElse"; known/);
  assert.match(message({ nmae: undefined }), /"nmae"/);
  assert.match(message(Object.create({ nmae: 'inherited' })), /"nmae"/);
  assert.match(message({ ['x'.repeat(100_000)]: 1 }), /; known/);
});

test('a symmetric key has 256 bits where nothing else is said', async () => {
  assert.equal(client.getSync(client.createSymmetricKeySync()).lengthBits, 256);
  assert.equal((await client.get(await client.createSymmetricKey({ name: 'by default' }))).lengthBits, 256);
});

test('a value that is no boolean does not activate a key', () => {
  assert.throws(() => client.createSymmetricKeySync({ activate: 'false' }), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => client.revokeSync('x', { reason: 'KeyCompromise', compromisedAt: new Date('never') }), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
});

test('a payload with a value that JSON would drop or change is refused, with the place', async () => {
  const circular = { Attributes: {} };
  circular.Attributes.self = circular;
  const refused = [
    [{ UniqueIdentifier: Symbol('x') }, /payload\.UniqueIdentifier/],
    [{ UniqueIdentifier: () => 'x' }, /payload\.UniqueIdentifier/],
    [{ AttributeName: ['State', undefined] }, /payload\.AttributeName\[1\]/],
    [{ MaximumItems: NaN }, /payload\.MaximumItems must be a finite number, not NaN/],
    [{ Attributes: { ActivationDate: new Date('never') } }, /payload\.Attributes\.ActivationDate/],
    [{ Attributes: new Map([['State', 'Active']]) }, /payload\.Attributes must be a plain object.* Map/],
    [new Map(), /payload must be a plain object/],
    [{ Data: Secret.copyOf(Buffer.from('secret')) }, /payload\.Data must be bytes/],
    [circular, /payload\.Attributes\.self must be a value that does not contain itself/],
  ];
  for (const [payload, message] of refused) {
    assert.throws(() => client.callSync('Locate', payload), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message });
    await assert.rejects(client.call('Locate', payload), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message });
  }
  assert.throws(() => client.addAttributeSync('x', { ContactInformation: Symbol('x') }), { code: 'ERR_INVALID_ARG_TYPE' });
});

test('absent fields, shared values and dates pass', () => {
  const name = { NameValue: 'shared', NameType: 'UninterpretedTextString' };
  const at = new Date('2020-01-01T00:00:00Z');
  const made = client.callSync('Create', {
    ObjectType: 'SymmetricKey',
    TemplateAttribute: undefined,
    Attributes: {
      CryptographicAlgorithm: 'AES',
      CryptographicLength: 128,
      CryptographicUsageMask: 12,
      ActivationDate: at,
      Name: [name],
      AlternativeName: undefined,
    },
  });
  assert.deepEqual(client.callSync('Locate', { Attributes: { Name: name, ActivationDate: at } }).UniqueIdentifier, [
    made.UniqueIdentifier,
  ]);
  assert.doesNotThrow(() => client.callSync('Locate', { Attributes: { Name: [name, name] } }));
});

test('whole numbers of any size are written without loss', () => {
  const written = (value) => JSON.parse(json({ value }, 'payload')).value;
  assert.equal(written(5n), '0x0000000000000005');
  assert.equal(written(-5n), -5);
  assert.equal(written(-(2n ** 53n) - 1n), '0xffdfffffffffffff');
  assert.equal(written(-(2n ** 63n)), '0x8000000000000000');
  assert.equal(written(2n ** 63n), '0x00000000000000008000000000000000');
});
