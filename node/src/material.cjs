'use strict';

const { Secret } = require('./secret.cjs');

/** Bytes in front of the material, see bindings/node/src/material.rs. */
const HEADER = 20;
/**
 * Room for the material at the first try; longer material is fetched in a second step. With the header more than 64
 * bytes, since V8 keeps smaller arrays on its heap, where the garbage collector leaves copies behind.
 */
const ROOM = 108;

/** Offsets of the header's fields, all unsigned 32-bit little endian. Zero: absent. */
const OBJECT_TYPE = 0;
const KEY_FORMAT_TYPE = 4;
const ALGORITHM = 8;
const LENGTH_BITS = 12;
const WRAPPED = 16;

/** The material of an object. Closing it wipes the material. */
class KeyMaterial {
  #packed;
  #length;
  #material;

  constructor(id, packed, length = packed.length) {
    this.id = id;
    this.#packed = packed;
    this.#length = length;
  }

  get objectType() {
    return this.#packed.readUInt32LE(OBJECT_TYPE);
  }

  get keyFormatType() {
    return this.#packed.readUInt32LE(KEY_FORMAT_TYPE) || undefined;
  }

  get algorithm() {
    return this.#packed.readUInt32LE(ALGORITHM) || undefined;
  }

  get lengthBits() {
    return this.#packed.readUInt32LE(LENGTH_BITS) || undefined;
  }

  get wrapped() {
    return this.#packed.readUInt32LE(WRAPPED) !== 0;
  }

  get material() {
    this.#material ??= new Secret(this.#packed.subarray(HEADER, this.#length));
    return this.#material;
  }

  close() {
    this.material.close();
  }

  [Symbol.dispose]() {
    this.close();
  }
}

/**
 * Lets `fill` write into memory of ours; `rest` fills memory of the right size if the first was too small. Several
 * times faster than letting the addon make a Buffer.
 */
function materialFilledBy(id, fill, rest) {
  const packed = Buffer.alloc(HEADER + ROOM);
  const length = fill(packed);
  if (length <= packed.length) {
    return new KeyMaterial(id, packed, length);
  }
  const large = Buffer.alloc(length);
  rest(large);
  return new KeyMaterial(id, large);
}

module.exports = { KeyMaterial, materialFilledBy };
