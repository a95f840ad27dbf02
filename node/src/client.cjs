'use strict';

const native = require('./native.cjs');
const { bytes, count, enumeration, invalid, json, mask, optionalBytes, optionalText, options, text } = require('./arguments.cjs');
const { settled } = require('./error.cjs');
const { KeyMaterial, materialFilledBy } = require('./material.cjs');
const { Secret } = require('./secret.cjs');

/** Only the package makes clients: by `Client.connect` and `server.client`. */
const ours = Symbol('ours');

class Client {
  #native;
  #getSync;

  constructor(token, inner) {
    if (token !== ours) {
      throw new TypeError('clients are made by Client.connect and by server.client');
    }
    this.#native = inner;
  }

  static async connect(where) {
    return new Client(ours, await settled(native.Client.connect(connectFields(where))));
  }

  get server() {
    return this.#native.server();
  }

  withTimeout(milliseconds) {
    return new Client(ours, this.#native.withTimeout(needed(count(milliseconds, 'milliseconds'), 'milliseconds')));
  }

  async version() {
    return settled(this.#native.version());
  }

  async serverVersions() {
    return settled(this.#native.serverVersions());
  }

  async createSymmetricKey(key) {
    return settled(this.#native.createSymmetricKey(createFields(key)));
  }

  createSymmetricKeySync(key) {
    return this.#native.createSymmetricKeySync(createFields(key));
  }

  async createKeyPair(pair) {
    return keyPair(await settled(this.#native.createKeyPair(createKeyPairFields(pair))));
  }

  createKeyPairSync(pair) {
    return keyPair(this.#native.createKeyPairSync(createKeyPairFields(pair)));
  }

  async register(object) {
    return settled(this.#native.register(registerFields(object), material(object)));
  }

  registerSync(object) {
    return this.#native.registerSync(registerFields(object), material(object));
  }

  async get(id, how) {
    return new KeyMaterial(id, await settled(this.#native.get(text(id, 'id'), keyFormatType(how))));
  }

  getSync(id, how) {
    const format = keyFormatType(how);
    this.#getSync ??= this.#native.getter();
    return materialFilledBy(
      text(id, 'id'),
      (out) => this.#getSync(id, format, out),
      (out) => this.#native.getRest(out),
    );
  }

  async getAttributes(id, names) {
    return JSON.parse(await settled(this.#native.getAttributes(text(id, 'id'), attributeNames(names))));
  }

  getAttributesSync(id, names) {
    return JSON.parse(this.#native.getAttributesSync(text(id, 'id'), attributeNames(names)));
  }

  async getAttributeList(id) {
    return settled(this.#native.getAttributeList(text(id, 'id')));
  }

  getAttributeListSync(id) {
    return this.#native.getAttributeListSync(text(id, 'id'));
  }

  async addAttribute(id, attribute) {
    return settled(this.#native.addAttribute(text(id, 'id'), json(attribute, 'attribute')));
  }

  addAttributeSync(id, attribute) {
    this.#native.addAttributeSync(text(id, 'id'), json(attribute, 'attribute'));
  }

  async modifyAttribute(id, attribute) {
    return settled(this.#native.modifyAttribute(text(id, 'id'), json(attribute, 'attribute')));
  }

  modifyAttributeSync(id, attribute) {
    this.#native.modifyAttributeSync(text(id, 'id'), json(attribute, 'attribute'));
  }

  async setAttribute(id, attribute) {
    return settled(this.#native.setAttribute(text(id, 'id'), json(attribute, 'attribute')));
  }

  setAttributeSync(id, attribute) {
    this.#native.setAttributeSync(text(id, 'id'), json(attribute, 'attribute'));
  }

  async deleteAttribute(id, name) {
    return settled(this.#native.deleteAttribute(text(id, 'id'), text(name, 'name')));
  }

  deleteAttributeSync(id, name) {
    this.#native.deleteAttributeSync(text(id, 'id'), text(name, 'name'));
  }

  async locate(what) {
    return settled(this.#native.locate(locateFields(what)));
  }

  locateSync(what) {
    return this.#native.locateSync(locateFields(what));
  }

  async activate(id) {
    return settled(this.#native.activate(text(id, 'id')));
  }

  activateSync(id) {
    this.#native.activateSync(text(id, 'id'));
  }

  async revoke(id, why) {
    return settled(this.#native.revoke(text(id, 'id'), revokeFields(why)));
  }

  revokeSync(id, why) {
    this.#native.revokeSync(text(id, 'id'), revokeFields(why));
  }

  async destroy(id) {
    return settled(this.#native.destroy(text(id, 'id')));
  }

  destroySync(id) {
    this.#native.destroySync(text(id, 'id'));
  }

  async encrypt(id, data, how) {
    return settled(this.#native.encrypt(text(id, 'id'), bytes(data, 'data'), cipherFields(how)));
  }

  encryptSync(id, data, how) {
    return this.#native.encryptSync(text(id, 'id'), bytes(data, 'data'), cipherFields(how));
  }

  async decrypt(id, ciphertext, how) {
    const [data, fields] = decryption(ciphertext, how);
    return new Secret(await settled(this.#native.decrypt(text(id, 'id'), data, fields)));
  }

  decryptSync(id, ciphertext, how) {
    const [data, fields] = decryption(ciphertext, how);
    return new Secret(this.#native.decryptSync(text(id, 'id'), data, fields));
  }

  async query() {
    return settled(this.#native.query());
  }

  querySync() {
    return this.#native.querySync();
  }

  async call(operation, payload) {
    return JSON.parse(await settled(this.#native.call(operationName(operation), json(payload, 'payload'))));
  }

  callSync(operation, payload) {
    return JSON.parse(this.#native.callSync(operationName(operation), json(payload, 'payload')));
  }

  async callTtlv(operation, payload) {
    return settled(this.#native.callTtlv(operationNumber(operation), bytes(payload, 'payload')));
  }

  callTtlvSync(operation, payload) {
    return this.#native.callTtlvSync(operationNumber(operation), bytes(payload, 'payload'));
  }

  async callMessage(message) {
    return settled(this.#native.callMessage(bytes(message, 'message')));
  }

  callMessageSync(message) {
    return this.#native.callMessageSync(bytes(message, 'message'));
  }

  close() {
    this.#native.close();
  }

  [Symbol.dispose]() {
    this.close();
  }

  async [Symbol.asyncDispose]() {
    this.close();
  }
}

function needed(value, name) {
  if (value === undefined) {
    throw invalid(name, 'given', value);
  }
  return value;
}

function connectFields(where) {
  if (typeof where === 'string') {
    return { connect: where };
  }
  const given = options(where, 'where');
  const pem = (name) => (typeof given[name] === 'string' ? given[name] : optionalBytes(given[name], name));
  return {
    connect: optionalText(given.connect, 'connect'),
    server: optionalText(given.server, 'server'),
    ca: pem('ca'),
    cert: pem('cert'),
    key: pem('key'),
    serverName: optionalText(given.serverName, 'serverName'),
    version: optionalText(given.version, 'version'),
    timeout: count(given.timeout, 'timeout'),
    connectTimeout: count(given.connectTimeout, 'connectTimeout'),
  };
}

function attributes(given) {
  return given.attributes === undefined ? undefined : json(given.attributes, 'attributes');
}

function createFields(key) {
  const given = options(key, 'key');
  return {
    algorithm: enumeration('CryptographicAlgorithm', given.algorithm ?? 'AES', 'algorithm'),
    lengthBits: needed(count(given.lengthBits, 'lengthBits'), 'lengthBits'),
    usageMask: mask('CryptographicUsageMask', given.usageMask, 'usageMask'),
    name: optionalText(given.name, 'name'),
    attributes: attributes(given),
    activate: Boolean(given.activate),
  };
}

function createKeyPairFields(pair) {
  const given = options(pair, 'pair');
  return {
    algorithm: needed(enumeration('CryptographicAlgorithm', given.algorithm, 'algorithm'), 'algorithm'),
    lengthBits: count(given.lengthBits, 'lengthBits'),
    curve: enumeration('RecommendedCurve', given.curve, 'curve'),
    privateUsageMask: mask('CryptographicUsageMask', given.privateUsageMask, 'privateUsageMask'),
    publicUsageMask: mask('CryptographicUsageMask', given.publicUsageMask, 'publicUsageMask'),
    privateName: optionalText(given.privateName, 'privateName'),
    publicName: optionalText(given.publicName, 'publicName'),
    activate: Boolean(given.activate),
  };
}

function keyPair([privateKey, publicKey]) {
  return { privateKey, publicKey };
}

function registerFields(object) {
  const given = options(object, 'object');
  const secretData = given.objectType === 'SecretData' || given.objectType === 7;
  return {
    objectType: needed(enumeration('ObjectType', given.objectType, 'objectType'), 'objectType'),
    algorithm: enumeration('CryptographicAlgorithm', given.algorithm, 'algorithm'),
    lengthBits: count(given.lengthBits, 'lengthBits'),
    keyFormatType: enumeration('KeyFormatType', given.keyFormatType, 'keyFormatType'),
    dataType: enumeration(secretData ? 'SecretDataType' : 'OpaqueDataType', given.dataType, 'dataType'),
    usageMask: mask('CryptographicUsageMask', given.usageMask, 'usageMask'),
    name: optionalText(given.name, 'name'),
    attributes: attributes(given),
    activate: Boolean(given.activate),
  };
}

function material(object) {
  return object.material instanceof Secret ? object.material.bytes : bytes(object.material, 'material');
}

function keyFormatType(how) {
  return how === undefined ? undefined : enumeration('KeyFormatType', options(how).keyFormatType, 'keyFormatType');
}

function attributeNames(names) {
  if (names === undefined) {
    return [];
  }
  if (!Array.isArray(names)) {
    throw invalid('names', 'an array of strings', names);
  }
  return names.map((name) => text(name, 'a name'));
}

function locateFields(what) {
  const given = typeof what === 'string' ? { name: what } : options(what, 'what');
  return {
    name: optionalText(given.name, 'name'),
    objectType: enumeration('ObjectType', given.objectType, 'objectType'),
    algorithm: enumeration('CryptographicAlgorithm', given.algorithm, 'algorithm'),
    lengthBits: count(given.lengthBits, 'lengthBits'),
    state: enumeration('State', given.state, 'state'),
    attributes: attributes(given),
    maxItems: count(given.maxItems, 'maxItems'),
    offset: count(given.offset, 'offset'),
  };
}

function revokeFields(why) {
  const given = typeof why === 'string' || typeof why === 'number' ? { reason: why } : options(why, 'why');
  const at = given.compromisedAt;
  if (at !== undefined && !(at instanceof Date)) {
    throw invalid('compromisedAt', 'a Date', at);
  }
  return {
    reason: enumeration('RevocationReasonCode', given.reason ?? 'CessationOfOperation', 'reason'),
    message: optionalText(given.message, 'message'),
    compromisedAt: at && Math.trunc(at.getTime() / 1000),
  };
}

function cipherFields(how) {
  const given = options(how, 'how');
  return {
    mode: enumeration('BlockCipherMode', given.mode, 'mode'),
    padding: enumeration('PaddingMethod', given.padding, 'padding'),
    algorithm: enumeration('CryptographicAlgorithm', given.algorithm, 'algorithm'),
    iv: optionalBytes(given.iv, 'iv'),
    additionalData: optionalBytes(given.additionalData, 'additionalData'),
    tagLength: count(given.tagLength, 'tagLength'),
    tag: optionalBytes(given.tag, 'tag'),
  };
}

/** Data and options of Decrypt: what Encrypt gave brings its own IV and tag. */
function decryption(ciphertext, how) {
  if (ArrayBuffer.isView(ciphertext) || ciphertext instanceof ArrayBuffer) {
    return [bytes(ciphertext, 'ciphertext'), cipherFields(how)];
  }
  const made = options(ciphertext, 'ciphertext');
  const { iv = made.iv, tag = made.tag } = options(how, 'how');
  return [bytes(made.data, 'ciphertext.data'), cipherFields({ ...how, iv, tag })];
}

function operationName(operation) {
  return typeof operation === 'number'
    ? `0x${count(operation, 'operation').toString(16)}`
    : text(operation, 'operation');
}

function operationNumber(operation) {
  return needed(enumeration('Operation', operation, 'operation'), 'operation');
}

/** A client over a native one. */
function clientOver(inner) {
  return new Client(ours, inner);
}

module.exports = { Client, clientOver };
