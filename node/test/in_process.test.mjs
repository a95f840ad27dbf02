import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, CryptographicAlgorithm, KeyFormatType, KmipError, ObjectType, Operation, ResultReason, Server } from 'keystead';

const server = Server.openSync();
const client = server.client('tests');

/** The two ways to call each method. */
const ways = [
  ['promise', (method, ...given) => client[method](...given)],
  ['synchronous', async (method, ...given) => client[`${method}Sync`](...given)],
];

for (const [way, call] of ways) {
  test(`create, get, activate, revoke, destroy (${way})`, async () => {
    const id = await call('createSymmetricKey', { lengthBits: 256, name: `life-${way}` });
    assert.match(id, /./);
    const found = await call('get', id);
    assert.equal(found.id, id);
    assert.equal(found.objectType, ObjectType.SymmetricKey);
    assert.equal(found.keyFormatType, KeyFormatType.Raw);
    assert.equal(found.algorithm, CryptographicAlgorithm.AES);
    assert.equal(found.lengthBits, 256);
    assert.equal(found.wrapped, false);
    assert.equal(found.material.length, 32);
    const again = await call('get', id, { keyFormatType: 'Raw' });
    assert.ok(found.material.bytes.equals(again.material.bytes));
    assert.notDeepEqual(found.material.bytes, Buffer.alloc(32));

    assert.equal((await call('getAttributes', id, ['State'])).State, 'PreActive');
    await call('activate', id);
    assert.equal((await call('getAttributes', id, ['State'])).State, 'Active');
    await call('revoke', id, { reason: 'CessationOfOperation', message: 'test' });
    assert.equal((await call('getAttributes', id, ['State'])).State, 'Deactivated');
    await call('destroy', id);
    await assert.rejects(call('get', id), KmipError);
  });

  test(`encrypt and decrypt in GCM and CBC (${way})`, async () => {
    const id = await call('createSymmetricKey', { lengthBits: 256, activate: true });
    const text = Buffer.from('attack at dawn');
    const how = { mode: 'GCM', tagLength: 16, additionalData: Buffer.from('context') };
    const sealed = await call('encrypt', id, text, how);
    assert.equal(sealed.data.length, text.length);
    assert.equal(sealed.tag.length, 16);
    const opened = await call('decrypt', id, sealed, how);
    assert.deepEqual(opened.bytes, text);
    opened.close();

    sealed.tag[0] ^= 1;
    await assert.rejects(call('decrypt', id, sealed, how), KmipError);

    const iv = Buffer.alloc(16, 7);
    const cbc = await call('encrypt', id, text, { mode: 'CBC', padding: 'PKCS5', iv });
    assert.equal(cbc.data.length, 16);
    const back = await call('decrypt', id, cbc.data, { mode: 'CBC', padding: 'PKCS5', iv });
    assert.equal(back.use((bytes) => bytes.toString()), 'attack at dawn');
  });

  test(`register and get every type of object (${way})`, async () => {
    const key = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    const objects = [
      { objectType: 'SymmetricKey', algorithm: 'AES', material: key },
      { objectType: 'SecretData', dataType: 'Password', material: Buffer.from('hunter2') },
      { objectType: 'OpaqueObject', dataType: 0x80000001, material: new Uint8Array([1, 2, 3]) },
    ];
    for (const object of objects) {
      const id = await call('register', object);
      const found = await call('get', id);
      assert.equal(found.objectType, ObjectType[object.objectType]);
      assert.deepEqual(found.material.bytes, Buffer.from(object.material));
      found.close();
    }
  });

  test(`material longer than the first buffer comes whole (${way})`, async () => {
    const material = Buffer.alloc(5000, 'long');
    const id = await call('register', { objectType: 'SecretData', dataType: 'Seed', material });
    const found = await call('get', id);
    assert.deepEqual(found.material.bytes, material);
    for (const length of [107, 108, 109]) {
      const edge = await call('register', { objectType: 'SecretData', dataType: 'Seed', material: Buffer.alloc(length, 1) });
      assert.equal((await call('get', edge)).material.length, length);
    }
  });

  test(`a key pair in two halves (${way})`, async () => {
    const pair = await call('createKeyPair', { algorithm: 'ECDSA', curve: 'P_256', privateName: `priv-${way}` });
    assert.equal((await call('get', pair.privateKey)).objectType, ObjectType.PrivateKey);
    assert.equal((await call('get', pair.publicKey)).objectType, ObjectType.PublicKey);
    assert.deepEqual(await call('locate', `priv-${way}`), [pair.privateKey]);
  });

  test(`locate by name, type, state and number (${way})`, async () => {
    const id = await call('createSymmetricKey', { lengthBits: 192, name: `found-${way}`, activate: true });
    assert.deepEqual(await call('locate', `found-${way}`), [id]);
    assert.deepEqual(await call('locate', { name: `found-${way}`, state: 'Active', objectType: 'SymmetricKey' }), [id]);
    assert.deepEqual(await call('locate', { name: `found-${way}`, state: 'Destroyed' }), []);
    assert.deepEqual(await call('locate', { name: 'nowhere' }), []);
    assert.equal((await call('locate', { maxItems: 1 })).length, 1);
    assert.deepEqual(await call('locate', { name: `found-${way}`, attributes: { CryptographicLength: 192 } }), [id]);
  });

  test(`attributes are added, changed, set, listed and deleted (${way})`, async () => {
    const id = await call('createSymmetricKey', { lengthBits: 256, attributes: { ContactInformation: 'ops' } });
    assert.equal((await call('getAttributes', id, ['Contact Information'])).ContactInformation, 'ops');
    await call('modifyAttribute', id, { ContactInformation: 'security' });
    assert.equal((await call('getAttributes', id)).ContactInformation, 'security');
    await call('deleteAttribute', id, 'Contact Information');
    assert.ok(!(await call('getAttributeList', id)).includes('Contact Information'));
    await call('addAttribute', id, { ContactInformation: 'again' });
    await call('setAttribute', id, { ContactInformation: 'set' });
    assert.equal((await call('getAttributes', id)).ContactInformation, 'set');
  });

  test(`the generic call takes and gives plain objects (${way})`, async () => {
    const made = await call('call', 'Create', {
      ObjectType: 'SymmetricKey',
      Attributes: {
        CryptographicAlgorithm: 'AES',
        CryptographicLength: 128,
        CryptographicUsageMask: 'Encrypt Decrypt',
        Name: [{ NameValue: `plain-${way}`, NameType: 'UninterpretedTextString' }],
      },
    });
    assert.equal(made.ObjectType, 'SymmetricKey');
    assert.deepEqual(await call('locate', `plain-${way}`), [made.UniqueIdentifier]);
    await call('call', Operation.Activate, { UniqueIdentifier: made.UniqueIdentifier });
    const sealed = await call('call', 'Encrypt', {
      UniqueIdentifier: made.UniqueIdentifier,
      CryptographicParameters: { BlockCipherMode: 'ECB', PaddingMethod: 'PKCS5' },
      Data: Buffer.from('bytes go in as they are'),
    });
    assert.match(sealed.Data, /^([0-9a-f]{2})+$/i);
  });

  test(`encoded payloads pass through (${way})`, async () => {
    // Query { QueryFunction QueryOperations }, the fields alone.
    const fields = Buffer.from('42007405000000040000000100000000', 'hex');
    const answer = await call('callTtlv', 'Query', fields);
    assert.equal(answer.subarray(0, 4).toString('hex'), '42007c01');
  });

  test(`query names operations by number (${way})`, async () => {
    const facts = await call('query');
    assert.ok(facts.operations.includes(Operation.Locate));
    assert.ok(facts.objectTypes.includes(ObjectType.SymmetricKey));
  });
}

test('the version is negotiated and told', async () => {
  assert.match(await client.version(), /^[123]\.\d$/);
  assert.ok(Array.isArray(await client.serverVersions()));
  assert.equal(client.server, 'in process');
});

test('whole messages pass through, failures included', async () => {
  const answer = await client.callMessage(Buffer.from('4200780100000000', 'hex'));
  assert.equal(answer.subarray(0, 4).toString('hex'), '42007b01');
});

test('many calls at once all come back', async () => {
  const ids = await Promise.all(Array.from({ length: 64 }, () => client.createSymmetricKey({ lengthBits: 128 })));
  assert.equal(new Set(ids).size, 64);
  const found = await Promise.all(ids.map((id) => client.get(id)));
  assert.deepEqual(found.map(({ id }) => id), ids);
});

test('the event loop turns while a key pair is made', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await client.createKeyPair({ algorithm: 'RSA', lengthBits: 3072 });
  clearInterval(timer);
  assert.ok(turns > 0);
});

test('bytes given to a promise may be changed at once', async () => {
  const material = Buffer.from('0123456789abcdef');
  const registered = client.register({ objectType: 'SymmetricKey', algorithm: 'AES', material });
  material.fill(0);
  const found = await client.get(await registered);
  assert.equal(found.material.bytes.toString(), '0123456789abcdef');
});

test('a batch of clients acts under the identities they were given', () => {
  assert.throws(() => server.client(''), TypeError);
  assert.throws(() => server.client(), { code: 'ERR_INVALID_ARG_TYPE' });
  assert.throws(() => new Client(), TypeError);
  assert.throws(() => new Server(), TypeError);
});

test('unknown objects are item not found, with every field of the error', async () => {
  const wanted = (error) => {
    assert.ok(error instanceof KmipError);
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'KmipError');
    assert.match(error.code, /^KMIP_(ITEM|OBJECT)_NOT_FOUND$/);
    assert.ok([ResultReason.ItemNotFound, ResultReason.ObjectNotFound].includes(error.reason));
    assert.equal(error.status, 1);
    assert.equal(error.operation, 'Get');
    assert.equal(error.server, 'in process');
    return true;
  };
  assert.throws(() => client.getSync('no-such-object'), wanted);
  await assert.rejects(client.get('no-such-object'), wanted);
});

test('a rejected promise has the stack of who awaits it', async () => {
  async function readsTheKey() {
    await client.get('no-such-object');
  }
  await assert.rejects(readsTheKey, (error) => error.stack.includes('readsTheKey') && error.stack.startsWith('KmipError'));
});

test('malformed input is the caller error it is', async () => {
  const type = { code: 'ERR_INVALID_ARG_TYPE' };
  const argument = { name: 'KmipError', code: 'KEYSTEAD_ARGUMENT' };
  assert.throws(() => client.getSync(5), type);
  await assert.rejects(client.get(undefined), type);
  await assert.rejects(client.createSymmetricKey({ lengthBits: -1 }), type);
  await assert.rejects(client.createSymmetricKey({ lengthBits: 2 ** 40 }), type);
  await assert.rejects(client.createSymmetricKey({ lengthBits: 1.5 }), type);
  assert.throws(() => client.createSymmetricKeySync({ algorithm: 'AES256', lengthBits: 1 }), { code: 'ERR_OUT_OF_RANGE' });
  assert.throws(() => client.createSymmetricKeySync({ algorithm: 'constructor', lengthBits: 1 }), RangeError);
  assert.throws(() => client.encryptSync('x', 'text'), type);
  assert.throws(() => client.registerSync({ objectType: 'SymmetricKey', material: [1, 2] }), type);
  assert.throws(() => client.registerSync({ objectType: 'SymmetricKey', material: Buffer.alloc(16) }), argument);
  assert.throws(() => client.registerSync({ objectType: 'SymmetricKey', algorithm: 'AES', material: Buffer.alloc(0) }), argument);
  assert.throws(() => client.revokeSync('x', { compromisedAt: 'yesterday' }), type);
  assert.throws(() => client.callSync('Fly', {}), argument);
  assert.throws(() => client.callSync('Get', 'text'), type);
  assert.throws(() => client.callSync('Get', { NoSuchField: 1 }), argument);
  assert.throws(() => client.callSync('Get', { UniqueIdentifier: { Nested: 1 } }), argument);
  assert.throws(() => client.addAttributeSync('x', {}), argument);
  assert.throws(() => client.callTtlvSync('Query', Buffer.from('420074', 'hex')), argument);
});

test('names of values are understood in every spelling', () => {
  for (const reason of ['KeyCompromise', 'Key Compromise', 'KEY_COMPROMISE', 2]) {
    const id = client.createSymmetricKeySync({ algorithm: 'aes', lengthBits: 128 });
    client.revokeSync(id, reason);
    assert.equal(client.getAttributesSync(id, ['State']).State, 'Compromised');
  }
});

test('a refused length says so', () => {
  assert.throws(() => client.createSymmetricKeySync({ lengthBits: 7 }), (error) => {
    assert.match(error.code, /^KMIP_/);
    assert.equal(error.operation, 'Create');
    return true;
  });
});

test('a closed client fails and says why', async () => {
  const short = server.client('short');
  short.close();
  short.close();
  const closed = { name: 'KmipError', code: 'KEYSTEAD_CLOSED' };
  assert.throws(() => short.locateSync(), closed);
  await assert.rejects(short.locate(), closed);
  assert.throws(() => short.server, closed);
});
