#!/usr/bin/env node
'use strict';

const native = require('../src/native.cjs');

// The command catches these itself and ends in an orderly way. Listeners of ours only put Node's own reaction, to
// die at once, out of the way.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {});
}

native.runCommand(['keystead', ...process.argv.slice(2)]).then(
  (code) => process.exit(code),
  (error) => {
    console.error(`keystead: ${error.message}`);
    process.exit(70);
  },
);
