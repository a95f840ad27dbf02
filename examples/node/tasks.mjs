// The tasks of a client, one after the other, against the server of $KEYSTEAD_CONNECT.
//
//   keystead serve --dev ./kms &
//   KEYSTEAD_CONNECT=./kms/connect.json node tasks.mjs
import { Client, ObjectType, Operation } from 'keystead';

const client = await Client.connect();
console.log(`speaking KMIP ${await client.version()} with ${client.server}`);

const facts = await client.query();
console.log(`it can locate: ${facts.operations.includes(Operation.Locate)}`);

// A secret that exists already.
const password = Buffer.from('hunter2');
const id = await client.register({
  objectType: 'SecretData',
  dataType: 'Password',
  material: password,
  name: 'database password',
  attributes: { ContactInformation: 'ops@example.com' },
});
password.fill(0);

const found = await client.get(id);
console.log(`a ${found.objectType === ObjectType.SecretData ? 'secret' : 'surprise'} of ${found.material.length} bytes`);
found.close();

const attributes = await client.getAttributes(id, ['State', 'Contact Information']);
console.log(`${attributes.State}, ${attributes.ContactInformation}`);

// Whatever has no method of its own goes through the generic call.
const located = await client.call('Locate', {
  MaximumItems: 1,
  Attributes: { Name: [{ NameValue: 'database password', NameType: 'UninterpretedTextString' }] },
});
console.log(`located: ${located.UniqueIdentifier[0] === id}`);

await client.destroy(id);
client.close();
