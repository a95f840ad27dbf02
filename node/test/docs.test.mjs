// Runs the code blocks of the guide and of the package's README as they stand there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { devServer } from './support/dev_server.mjs';

const run = promisify(execFile);
const pages = ['../../docs/guide/node.md', '../README.md'];

test('the code in the documentation runs', async (t) => {
  const dev = await devServer(t);
  for (const page of pages) {
    const text = await readFile(new URL(page, import.meta.url), 'utf8');
    const blocks = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
    assert.ok(blocks.length > 0, page);
    for (const code of blocks) {
      const env = { ...process.env, KEYSTEAD_CONNECT: dev.connect };
      const { stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: new URL('.', import.meta.url),
        env,
      });
      assert.equal(stderr, '');
    }
  }
});
