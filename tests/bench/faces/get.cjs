// Client.getSync() and get() of 32 bytes in process: prints nanoseconds of processor time of the whole process.
'use strict';

const { Server } = require(process.env.KEYSTEAD_NODE);

const CALLS = 100_000;

/** Nanoseconds of processor time for one of so many calls. */
async function each(calls, body) {
  const start = process.cpuUsage();
  await body(calls);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1e3) / calls;
}

async function main() {
  const server = await Server.open();
  const client = server.client('bench');
  const id = await client.createSymmetricKey({ lengthBits: 256 });
  const sync = (calls) => {
    for (let i = 0; i < calls; i++) {
      client.getSync(id);
    }
  };
  const promises = async (calls) => {
    for (let i = 0; i < calls; i++) {
      await client.get(id);
    }
  };
  await each(CALLS, sync); // warms up
  console.log(`node getSync ${(await each(CALLS, sync)).toFixed(0)}`);
  await each(CALLS / 20, promises);
  console.log(`node get ${(await each(CALLS / 20, promises)).toFixed(0)}`);
  await server.close();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
