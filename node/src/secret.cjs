'use strict';

const { inspect } = require('node:util');
const { closedError } = require('./error.cjs');

/**
 * Secret bytes outside the JavaScript heap, where the garbage collector does not copy them about. `close()` wipes
 * them; a secret that nobody closes is given back to the system unwiped.
 */
class Secret {
  #bytes;

  /** Takes the bytes over: they are wiped when the secret is closed. */
  constructor(bytes) {
    if (!(bytes instanceof Uint8Array)) {
      throw new TypeError('a Secret is made of a Uint8Array');
    }
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** A copy of the bytes. The caller wipes the original. */
  static copyOf(bytes) {
    const copy = new Uint8Array(new ArrayBuffer(bytes.length));
    copy.set(bytes);
    return new Secret(copy);
  }

  get bytes() {
    if (this.#bytes === undefined) {
      throw closedError('secret');
    }
    return this.#bytes;
  }

  get length() {
    return this.bytes.length;
  }

  get closed() {
    return this.#bytes === undefined;
  }

  use(callback) {
    let result;
    try {
      result = callback(this.bytes);
    } catch (error) {
      this.close();
      throw error;
    }
    if (typeof result?.then === 'function') {
      return Promise.resolve(result).finally(() => this.close());
    }
    this.close();
    return result;
  }

  close() {
    this.#bytes?.fill(0);
    this.#bytes = undefined;
  }

  [Symbol.dispose]() {
    this.close();
  }

  toString() {
    return this.closed ? '[Secret, closed]' : `[Secret, ${this.length} bytes]`;
  }

  toJSON() {
    return this.toString();
  }

  [inspect.custom]() {
    return this.toString();
  }
}

module.exports = { Secret };
