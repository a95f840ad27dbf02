'use strict';

const { bytes, invalid, options } = require('./arguments.cjs');
const { Secret } = require('./secret.cjs');

/** Objects that JSON writes as what they are; of others it would drop the content without a word. */
const WRITTEN = new Set(['[object Object]', '[object Array]', '[object String]', '[object Number]', '[object Boolean]']);

/** JSON in the plain form that the native side reads; see `call` in the types. What it cannot say is a TypeError. */
function json(value, name) {
  /** The objects around the value that is looked at, outermost first, each with the path to it. */
  const around = [];
  return JSON.stringify(options(value, name), function plain(key, given) {
    while (around.length > 0 && around.at(-1).object !== this) {
      around.pop();
    }
    const original = this[key];
    const path = around.length === 0 ? name : pathTo(around.at(-1).path, this, key);
    const written = scalar(original, given, path, Array.isArray(this));
    if (typeof written === 'object' && written !== null) {
      if (around.some(({ object }) => object === written)) {
        throw invalid(path, 'a value that does not contain itself', original);
      }
      around.push({ object: written, path });
    }
    return written;
  });
}

/** What is written for one value: itself if it is an object or fit for JSON. */
function scalar(original, given, path, inArray) {
  if (ArrayBuffer.isView(original) || original instanceof ArrayBuffer) {
    return bytes(original, path).toString('hex');
  }
  switch (typeof original) {
    case 'bigint':
      return integer(original);
    case 'symbol':
    case 'function':
      throw invalid(path, 'a value of a payload', original);
    case 'undefined':
      if (inArray) {
        throw invalid(path, 'a value of a payload', original);
      }
      return undefined;
    case 'number':
      if (!Number.isFinite(original)) {
        throw invalid(path, 'a finite number', original);
      }
      return given;
    case 'object':
      if (original instanceof Secret) {
        throw invalid(path, 'bytes, such as those that `secret.use` hands out', original);
      }
      if (original instanceof Date && Number.isNaN(original.getTime())) {
        throw invalid(path, 'a valid date', original);
      }
      if (original !== null && typeof original.toJSON !== 'function' && !WRITTEN.has(Object.prototype.toString.call(original))) {
        throw invalid(path, 'a plain object or an array', original);
      }
      return given;
    default:
      return given;
  }
}

/** A whole number: in hexadecimal as two's complement of as many times 64 bits as it needs, or in decimal. */
function integer(value) {
  if (value < 0n && value >= BigInt(Number.MIN_SAFE_INTEGER)) {
    return Number(value);
  }
  let bits = 64;
  while (BigInt.asIntN(bits, value) !== value) {
    bits += 64;
  }
  return `0x${BigInt.asUintN(bits, value)
    .toString(16)
    .padStart(bits / 4, '0')}`;
}

function pathTo(path, holder, key) {
  return Array.isArray(holder) ? `${path}[${key}]` : `${path}.${key}`;
}

/** The payload itself: the mark is in the types alone. */
function untyped(payload) {
  return payload;
}

module.exports = { json, untyped };
