import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as esm from 'keystead';
import * as esmConstants from 'keystead/constants';

const require = createRequire(import.meta.url);
const cjs = require('keystead');
const { addonName } = require('../src/platform.cjs');

test('import and require give the same classes', () => {
  for (const name of ['Client', 'KeyMaterial', 'KmipError', 'Listener', 'Secret', 'Server', 'untyped']) {
    assert.equal(typeof esm[name], 'function', name);
    assert.equal(esm[name], cjs[name], name);
  }
  const payload = { UniqueIdentifier: 'x' };
  assert.equal(esm.untyped(payload), payload);
});

test('import and require export the same names', () => {
  assert.deepEqual(
    Object.keys(esm).filter((name) => name !== 'default').sort(),
    Object.keys(cjs).sort(),
  );
});

test('the constants are part of the package and stand alone, without the addon', () => {
  assert.equal(esm.CryptographicAlgorithm.AES, 3);
  assert.equal(esmConstants.CryptographicAlgorithm, esm.CryptographicAlgorithm);
  assert.equal(require('keystead/constants').State.Active, 2);
  const loaded = execFileSync(
    process.execPath,
    ['-p', 'require("keystead/constants"); Object.keys(require.cache).some((file) => file.endsWith(".node"))'],
    { cwd: new URL('.', import.meta.url), encoding: 'utf8' },
  );
  assert.equal(loaded.trim(), 'false');
});

test('constants cannot be changed', () => {
  assert.throws(() => {
    esm.State.Active = 9;
  }, TypeError);
});

test('nothing but the documented entries can be imported', async () => {
  await assert.rejects(import('keystead/src/native.cjs'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});

test('every file that package.json names is there and is published', () => {
  const { bin, exports, files, main, types } = require('../package.json');
  const named = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(named));
  for (const path of [main, types, ...named(bin), ...named(exports)]) {
    assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
    const published = files.some((folder) => path.replace('./', '').startsWith(`${folder}/`));
    assert.ok(published || path.endsWith('package.json'), path);
  }
});

test('the tarball holds the licences, the README and the addon', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  });
  const files = JSON.parse(packed)[0].files.map(({ path }) => path);
  for (const path of ['LICENSE-MIT', 'LICENSE-APACHE', 'README.md', `native/${addonName()}`]) {
    assert.ok(files.includes(path), path);
  }
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) {
    const read = (folder) => readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8');
    assert.equal(read('..'), read('../..'), name);
  }
});

test('types stand first in every entry, so that TypeScript finds them', () => {
  const { exports } = require('../package.json');
  for (const entry of Object.values(exports).filter((entry) => typeof entry === 'object')) {
    for (const conditions of [entry.import, entry.require]) {
      assert.equal(Object.keys(conditions)[0], 'types');
    }
  }
});
