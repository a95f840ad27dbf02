'use strict';

const constants = require('./generated/constants.cjs');

function invalid(name, wanted, value) {
  const error = new TypeError(`${name} must be ${wanted}, not ${describe(value)}`);
  error.code = 'ERR_INVALID_ARG_TYPE';
  return error;
}

function describe(value) {
  if (value === null || value === undefined) {
    return String(value);
  }
  return typeof value === 'object' ? `an instance of ${value.constructor?.name ?? 'Object'}` : `a ${typeof value}`;
}

function text(value, name) {
  if (typeof value !== 'string') {
    throw invalid(name, 'a string', value);
  }
  return value;
}

function optionalText(value, name) {
  return value === undefined || value === null ? undefined : text(value, name);
}

function options(value, name = 'options') {
  if (value === undefined || value === null) {
    return {};
  }
  if (typeof value !== 'object' || Array.isArray(value) || ArrayBuffer.isView(value)) {
    throw invalid(name, 'an object', value);
  }
  return value;
}

/** Bytes as they are: a Buffer over the same memory. */
function bytes(value, name) {
  if (Buffer.isBuffer(value)) {
    return value;
  }
  if (ArrayBuffer.isView(value)) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
  if (value instanceof ArrayBuffer) {
    return Buffer.from(value);
  }
  throw invalid(name, 'a Buffer, a typed array or an ArrayBuffer', value);
}

function optionalBytes(value, name) {
  return value === undefined || value === null ? undefined : bytes(value, name);
}

function count(value, name) {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) {
    throw invalid(name, 'a whole number from 0 to 4294967295', value);
  }
  return value;
}

/** Names of each enumeration without case and signs, made when first needed. */
const spellings = new Map();

function spelled(name) {
  return name.replace(/[^a-z0-9]/gi, '').toLowerCase();
}

function named(kind, name) {
  if (Object.hasOwn(constants[kind], name)) {
    return constants[kind][name];
  }
  if (!spellings.has(kind)) {
    spellings.set(kind, new Map(Object.entries(constants[kind]).map(([known, value]) => [spelled(known), value])));
  }
  return spellings.get(kind).get(spelled(name));
}

/**
 * Number of an enumeration's value, given as number or by name: the one it has in the constants, or that of the
 * specification or of another language's constants (`Key Compromise`, `KEY_COMPROMISE`).
 */
function enumeration(kind, value, name) {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value === 'string') {
    const number = named(kind, value);
    if (number !== undefined) {
      return number;
    }
    const error = new RangeError(`${name} is ${JSON.stringify(value)}, which is no name of ${kind}`);
    error.code = 'ERR_OUT_OF_RANGE';
    throw error;
  }
  return count(value, name);
}

/** Bits of a mask, given as number, or as names in an array or in a string with blanks. */
function mask(kind, value, name) {
  if (value === undefined || value === null || typeof value === 'number') {
    return count(value, name);
  }
  const names = typeof value === 'string' ? value.split(/[\s|]+/).filter(Boolean) : value;
  if (!Array.isArray(names)) {
    throw invalid(name, 'a number, a string or an array of names', value);
  }
  return names.reduce((bits, one) => (bits | enumeration(kind, one, name)) >>> 0, 0);
}

/** JSON in the plain form that the native side reads; see `call` in the types. */
function json(value, name) {
  return JSON.stringify(options(value, name), function plain(key, given) {
    const original = this[key];
    if (ArrayBuffer.isView(original) || original instanceof ArrayBuffer) {
      return bytes(original, key).toString('hex');
    }
    if (typeof original === 'bigint') {
      return original < 0n ? Number(original) : `0x${original.toString(16).padStart(16, '0')}`;
    }
    return given;
  });
}

module.exports = { bytes, count, enumeration, invalid, json, mask, optionalBytes, optionalText, options, text };
