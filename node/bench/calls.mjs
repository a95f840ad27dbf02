// What a call through the addon costs: nanoseconds for each, the best of several rounds, as one line of JSON.
//
//   npm run build -- --release && node bench/calls.mjs
//
// A server in this process, in memory, with one AES-256 key. `docs/benchmarks.md` compares with the same call in Rust.
import { Server } from 'keystead';

const ROUNDS = 15;
const server = await Server.open();
const client = server.client('bench');
const id = await client.createSymmetricKey({ lengthBits: 256 });

const best = {};
async function measure(name, calls, run) {
  await run(calls);
  best[name] = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = process.hrtime.bigint();
    await run(calls);
    best[name] = Math.min(best[name], Math.round(Number(process.hrtime.bigint() - began) / calls));
  }
}

/** So that nothing is left out as unused. */
let sink = 0;

await measure('getSync, 32 bytes', 20_000, (calls) => {
  for (let i = 0; i < calls; i += 1) {
    sink += client.getSync(id).material.bytes[0];
  }
});
await measure('getSync, 32 bytes, wiped', 20_000, (calls) => {
  for (let i = 0; i < calls; i += 1) {
    const found = client.getSync(id);
    sink += found.material.bytes[0];
    found.close();
  }
});
await measure('await get, 32 bytes', 2_000, async (calls) => {
  for (let i = 0; i < calls; i += 1) {
    sink += (await client.get(id)).material.bytes[0];
  }
});
await measure('get, 32 bytes, 64 at once', 6_400, async (calls) => {
  for (let i = 0; i < calls; i += 64) {
    const found = await Promise.all(Array.from({ length: 64 }, () => client.get(id)));
    sink += found[0].material.bytes[0];
  }
});

await server.close();
console.log(JSON.stringify({ ...best, sink: sink > 0 }));
