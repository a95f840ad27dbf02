// What the types must accept and, marked, refuse. Compiled, never run.
import { Client, CryptographicAlgorithm, KmipError, ObjectType, ResultReason, Secret, Server, untyped } from 'keystead';
import type { payloads } from 'keystead';
import { Operation, State } from 'keystead/constants';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function expectType<Expected, Actual>(same: Same<Expected, Actual>): void {
  void same;
}

export async function accepted(): Promise<void> {
  const server = await Server.open({ sqlite: 'store.sqlite', key: Buffer.alloc(32) });
  await using listener = await server.listen({ address: '127.0.0.1:0', cert: 'c', key: 'k', ca: 'a' });
  expectType<number, typeof listener.port>(true);

  using client = server.client('app');
  const id = await client.createSymmetricKey({ lengthBits: 256, name: 'k', activate: true });
  expectType<string, typeof id>(true);
  client.createSymmetricKeySync({
    algorithm: CryptographicAlgorithm.AES,
    lengthBits: 128,
    usageMask: ['Encrypt', 'Decrypt'],
    attributes: { ActivationDate: new Date(), Name: { NameValue: 'x', NameType: 'UninterpretedTextString' } },
  });
  client.createSymmetricKeySync();
  // A vendor's number is allowed wherever a name is.
  client.createSymmetricKeySync({ algorithm: 0x80000001, lengthBits: 128, usageMask: 'Encrypt Decrypt' });

  const found = client.getSync(id, { keyFormatType: 'Raw' });
  expectType<Secret, typeof found.material>(true);
  const length: number = found.material.use((bytes) => bytes.length);
  const later: Promise<number> = found.material.use(async (bytes) => bytes.length + length);
  await later;

  const ids = await client.locate({ state: State.Active, objectType: 'SymmetricKey', maxItems: 3 });
  expectType<string[], typeof ids>(true);
  await client.revoke(id, 'KeyCompromise');
  await client.revoke(id, { reason: 'KeyCompromise', compromisedAt: new Date() });

  const made = client.encryptSync(id, new Uint8Array(4), { mode: 'GCM' });
  const plain = client.decryptSync(id, made, { mode: 'GCM' });
  plain.close();

  const answer = await client.call('Query', { QueryFunction: ['QueryOperations'] });
  answer.Operation?.includes('Get');
  const located = await client.call(Operation.Locate, { MaximumItems: 5, Attributes: { State: 'Active' } });
  expectType<string[] | undefined, typeof located.UniqueIdentifier>(true);
  client.callSync('Locate');
  const made1 = client.callSync('Create', {
    ObjectType: 'SymmetricKey',
    Attributes: {
      CryptographicAlgorithm: 'AES',
      CryptographicLength: 256,
      CryptographicUsageMask: 'Encrypt Decrypt',
      ActivationDate: new Date(),
      Name: [{ NameValue: 'disk-1', NameType: 'UninterpretedTextString' }],
    },
  });
  expectType<string, typeof made1.UniqueIdentifier>(true);
  const attributes: payloads.AttributesValue = { Link: { LinkType: 0x80000001, LinkedObjectIdentifier: id } };
  client.callSync('AddAttribute', { UniqueIdentifier: id, NewAttribute: attributes });
  client.callSync('Ping');
  client.callSync('Ping', {});
  // The caller says which operation it polled.
  const polled = (await client.call('Poll', { AsynchronousCorrelationValue: '00' })) as payloads.GetResponse;
  expectType<payloads.SymmetricKeyAnswer | undefined, typeof polled.SymmetricKey>(true);
  // A mask goes back as it came.
  const { Attributes: read } = client.callSync('GetAttributes', { UniqueIdentifier: id });
  client.callSync('SetAttribute', { NewAttribute: { CryptographicUsageMask: read?.CryptographicUsageMask ?? 12 } });
  // What the types cannot know goes untyped.
  const some: keyof typeof Operation = 'Get' as keyof typeof Operation;
  const whatever = await client.call(some, untyped({ UniqueIdentifier: id }));
  whatever['UniqueIdentifier'];
  client.callSync(0x80000001, untyped({ '0x540001': [1n, Buffer.alloc(2), null] }));
  const raw = await client.callTtlv('Query', Buffer.alloc(0));
  expectType<Buffer, typeof raw>(true);

  const remote = await Client.connect({ server: 'kms:5696', ca: 'ca.pem', cert: Buffer.alloc(1), key: 'k', version: '1.4' });
  await remote.version();
}

export function errors(error: unknown): string {
  if (error instanceof KmipError) {
    if (error.reason === ResultReason.ItemNotFound) {
      return error.code;
    }
    return error.operation ?? error.message;
  }
  return '';
}

export function refused(client: Client, server: Server): void {
  // @ts-expect-error -- no such option
  void client.createSymmetricKey({ lenghtBits: 256 });
  // @ts-expect-error -- no such algorithm
  void client.createSymmetricKey({ algorithm: 'AES256', lengthBits: 256 });
  // @ts-expect-error -- identifiers are strings
  client.getSync(5);
  // @ts-expect-error -- there is no implicit identity
  server.client();
  // @ts-expect-error -- no such state
  client.locateSync({ state: 'Aktive' });
  // @ts-expect-error -- no such version
  void Client.connect({ version: '4.0' });
  // @ts-expect-error -- clients are not made by hand
  new Client();
  // @ts-expect-error -- read only
  client.getSync('x').objectType = ObjectType.Certificate;
  // @ts-expect-error -- no such operation
  void client.call('Fly');
  // @ts-expect-error -- no such field
  void client.call('Locate', { MaximumItem: 5 });
  // @ts-expect-error -- no such field, by number
  void client.call(Operation.Locate, { MaximumItem: 5 });
  // @ts-expect-error -- a number is wanted
  client.callSync('Locate', { MaximumItems: 'five' });
  // @ts-expect-error -- no such state
  client.callSync('Locate', { Attributes: { State: 'Aktive' } });
  // @ts-expect-error -- no such attribute
  client.callSync('Locate', { Attributes: { Sate: 'Active' } });
  // @ts-expect-error -- Object Type has to be there
  client.callSync('Create', { Attributes: {} });
  // @ts-expect-error -- a payload has to be there
  void client.call('Create');
  // @ts-expect-error -- no such field of what a server sends
  client.callSync('Put', { Bogus: 1 });
  // @ts-expect-error -- no such field of what a server sends
  client.callSync('Notify', { Bogus: 1 });
  // @ts-expect-error -- nothing stands in this payload
  client.callSync('Ping', { Bogus: 1 });
  // @ts-expect-error -- nothing stands in this payload
  void client.call('GetConstraints', { Bogus: 1 });
  // @ts-expect-error -- no such bit
  client.callSync('Locate', { Attributes: { CryptographicUsageMask: 'Foo' } });
  // @ts-expect-error -- no such bit
  void client.createSymmetricKey({ usageMask: 'Foo' });
  // @ts-expect-error -- no response has such a field
  void client.callSync('Poll').Bogus;
  // @ts-expect-error -- no such field in the answer
  void client.callSync('Locate').UniqueIdentifer;
}
