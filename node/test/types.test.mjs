// The types: no public name without a text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Declarations and members that no doc comment stands above, with their line. */
function undocumented(file) {
  const lines = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8').split('\n');
  const missing = [];
  let documented = new Set();
  let inside = false;
  lines.forEach((line, index) => {
    if (/^(export )?(declare )?(class|interface|const)\b.*\{$/.test(line)) {
      documented = new Set();
      inside = true;
    } else if (line.startsWith('}')) {
      inside = false;
    }
    const exported = /^export (?:declare )?(?:class|interface|type|const|function) (\w+)/.exec(line);
    const member = inside && /^ {2}(?:static |readonly )*(?:\[[^\]]+\]|'?\w+'?)(?=[?(:<])/.exec(line);
    const name = exported?.[1] ?? (member || undefined)?.[0].trim().replace(/^(static |readonly )+/, '');
    if (name === undefined || ['private', 'constructor', 'name'].includes(name) || line.startsWith('  private')) {
      return;
    }
    let above = index - 1;
    while (/^\s*\/\//.test(lines[above] ?? '')) {
      above -= 1;
    }
    // Synchronous twins, overloads and `close` under the names of `using` share the text of what they repeat.
    const twin = documented.has(name.replace(/Sync$/, '')) || name.startsWith('[Symbol.');
    if (lines[above]?.trim().endsWith('*/') || twin) {
      documented.add(name);
    } else {
      missing.push(`${file}:${index + 1}: ${name}`);
    }
  });
  return missing;
}

for (const file of ['index.d.cts', 'generated/payloads.d.cts', 'generated/constants.d.cts']) {
  test(`every public name of ${file} is documented`, () => {
    assert.deepEqual(undocumented(file), []);
  });
}
