'use strict';

const constants = require('./generated/constants.cjs');
const { nearest } = require('./nearest.cjs');

function invalid(name, wanted, value) {
  const error = new TypeError(`${name} must be ${wanted}, not ${describe(value)}`);
  error.code = 'ERR_INVALID_ARG_TYPE';
  return error;
}

function describe(value) {
  if (value === null || value === undefined) {
    return String(value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
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

function flag(value, name) {
  if (value !== undefined && value !== null && typeof value !== 'boolean') {
    throw invalid(name, 'true or false', value);
  }
  return Boolean(value);
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

/**
 * Reads an object of options by a table of its fields, each with the function that reads it. A field that stands in no
 * table is refused: left alone, a slip of the pen would ask for something else than was meant.
 */
function fields(value, name, table) {
  const given = options(value, name);
  for (const field in given) {
    if (!Object.hasOwn(table, field)) {
      throw unknownField(field, name, Object.keys(table));
    }
  }
  const read = {};
  for (const field of Object.keys(table)) {
    read[field] = table[field](given[field], field);
  }
  return read;
}

function unknownField(field, name, known) {
  const meant = nearest(field, known);
  const hint = meant === undefined ? '' : ` (did you mean ${JSON.stringify(meant)}?)`;
  const error = new TypeError(`${name} has no option ${JSON.stringify(field)}${hint}; known are ${known.join(', ')}`);
  error.code = 'ERR_INVALID_ARG_VALUE';
  return error;
}

/** Reads a value of this enumeration. */
function oneOf(kind) {
  return (value, name) => enumeration(kind, value, name);
}

/** Reads bits of this mask. */
function bitsOf(kind) {
  return (value, name) => mask(kind, value, name);
}

/** A value that may not be left out. */
function needed(read) {
  return (value, name) => {
    const found = read(value, name);
    if (found === undefined) {
      throw invalid(name, 'given', value);
    }
    return found;
  };
}

/** A value that has a default. */
function or(otherwise, read) {
  return (value, name) => read(value ?? otherwise, name);
}

module.exports = {
  bitsOf,
  bytes,
  count,
  enumeration,
  fields,
  flag,
  invalid,
  needed,
  oneOf,
  optionalBytes,
  optionalText,
  options,
  or,
  text,
};
