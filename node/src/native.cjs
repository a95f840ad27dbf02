'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { addonName } = require('./platform.cjs');
const { KmipError } = require('./error.cjs');

const file = join(__dirname, '..', 'native', addonName());
if (!existsSync(file)) {
  throw new Error(`keystead has no native addon for this machine (${file}); build it with "npm run build"`);
}

const native = require(file);
// Errors are made where they happen, with their fields; the addon only has to know the class.
native.initialize((code, message, details) => new KmipError(code, message, details));

module.exports = native;
