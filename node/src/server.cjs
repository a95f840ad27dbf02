'use strict';

const native = require('./native.cjs');
const { clientOver } = require('./client.cjs');
const { count, fields, flag, invalid, optionalBytes, optionalText, or, text } = require('./arguments.cjs');
const { settled } = require('./error.cjs');

/** Only the package makes servers and listeners. */
const ours = Symbol('ours');

class Server {
  #native;
  /** What ends with the server. Weak, so that a client that is forgotten is not kept. */
  #clients = [];
  #listeners = new Set();

  constructor(token, inner) {
    if (token !== ours) {
      throw new TypeError('servers are made by Server.open and Server.openSync');
    }
    this.#native = inner;
  }

  static async open(how) {
    return new Server(ours, await settled(native.Server.open(serverFields(how))));
  }

  static openSync(how) {
    return new Server(ours, native.Server.openSync(serverFields(how)));
  }

  client(identity) {
    if (text(identity, 'identity') === '') {
      throw invalid('identity', 'a string that is not empty', identity);
    }
    const client = clientOver(this.#native.client(identity));
    this.#remember(client);
    return client;
  }

  async listen(where) {
    const listener = new Listener(ours, await settled(this.#native.listen(listenFields(where))), () => {
      this.#listeners.delete(listener);
    });
    this.#listeners.add(listener);
    return listener;
  }

  async close() {
    await Promise.all([...this.#listeners].map((listener) => listener.close()));
    for (const client of this.#clients.splice(0)) {
      client.deref()?.close();
    }
    this.#native.close();
  }

  async [Symbol.asyncDispose]() {
    await this.close();
  }

  #remember(client) {
    const before = this.#clients.length;
    // Now and then, so that the cost stays small: drop what is gone.
    if (before >= 64 && (before & (before - 1)) === 0) {
      this.#clients = this.#clients.filter((known) => known.deref() !== undefined);
    }
    this.#clients.push(new WeakRef(client));
  }
}

class Listener {
  #native;
  #closed;
  /** Keeps the process alive: the sockets are not Node's, so Node does not know of them. */
  #alive = setInterval(() => {}, 0x7fffffff);

  constructor(token, inner, closed) {
    if (token !== ours) {
      throw new TypeError('listeners are made by server.listen');
    }
    this.#native = inner;
    this.#closed = closed;
    this.address = inner.address();
  }

  get port() {
    return Number(this.address.slice(this.address.lastIndexOf(':') + 1));
  }

  get connections() {
    return this.#native.connections();
  }

  ref() {
    this.#alive.ref();
    return this;
  }

  unref() {
    this.#alive.unref();
    return this;
  }

  async close() {
    clearInterval(this.#alive);
    this.#closed();
    await settled(this.#native.close());
  }

  async [Symbol.asyncDispose]() {
    await this.close();
  }
}

const SERVER = { sqlite: optionalText, key: optionalBytes, passphrase: optionalText };

function serverFields(how) {
  return fields(how, 'how', SERVER);
}

const LISTEN = { address: or('127.0.0.1:5696', text), cert: text, key: text, ca: text, threads: count, https: flag };

function listenFields(where) {
  return fields(where, 'where', LISTEN);
}

module.exports = { Listener, Server };
