'use strict';

const { ObjectType } = require('./generated/constants.cjs');
const native = require('./native.cjs');
const {
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
  or,
  text,
} = require('./arguments.cjs');
const { settled } = require('./error.cjs');
const { KeyMaterial, materialFilledBy } = require('./material.cjs');
const { json } = require('./plain.cjs');
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
    return new Client(ours, this.#native.withTimeout(needed(count)(milliseconds, 'milliseconds')));
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
    return settled(this.#native.register(...registration(object)));
  }

  registerSync(object) {
    return this.#native.registerSync(...registration(object));
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

/** PEM, or the file that holds it. */
function pem(value, name) {
  return typeof value === 'string' ? value : optionalBytes(value, name);
}

const CONNECT = {
  connect: optionalText,
  server: optionalText,
  ca: pem,
  cert: pem,
  key: pem,
  serverName: optionalText,
  version: optionalText,
  timeout: count,
  connectTimeout: count,
  https: flag,
  encoding: optionalText,
};

function connectFields(where) {
  return fields(typeof where === 'string' ? { connect: where } : where, 'where', CONNECT);
}

function optionalJson(value, name) {
  return value === undefined || value === null ? undefined : json(value, name);
}

const algorithm = oneOf('CryptographicAlgorithm');
const usageMask = bitsOf('CryptographicUsageMask');

const CREATE = {
  algorithm: or('AES', algorithm),
  lengthBits: or(256, count),
  usageMask,
  name: optionalText,
  attributes: optionalJson,
  activate: flag,
};

function createFields(key) {
  return fields(key, 'key', CREATE);
}

const CREATE_KEY_PAIR = {
  algorithm: needed(algorithm),
  lengthBits: count,
  curve: oneOf('RecommendedCurve'),
  privateUsageMask: usageMask,
  publicUsageMask: usageMask,
  privateName: optionalText,
  publicName: optionalText,
  activate: flag,
};

function createKeyPairFields(pair) {
  return fields(pair, 'pair', CREATE_KEY_PAIR);
}

function keyPair([privateKey, publicKey]) {
  return { privateKey, publicKey };
}

const REGISTER = {
  objectType: needed(oneOf('ObjectType')),
  material: (value, name) => (value instanceof Secret ? value.bytes : bytes(value, name)),
  algorithm,
  lengthBits: count,
  keyFormatType: oneOf('KeyFormatType'),
  /** Of which enumeration depends on the object. */
  dataType: (value) => value,
  usageMask,
  name: optionalText,
  attributes: optionalJson,
  activate: flag,
};

/** Fields and material of Register. */
function registration(object) {
  const { material, dataType, ...rest } = fields(object, 'object', REGISTER);
  const kind = rest.objectType === ObjectType.SecretData ? 'SecretDataType' : 'OpaqueDataType';
  return [{ ...rest, dataType: enumeration(kind, dataType, 'dataType') }, material];
}

const GET = { keyFormatType: oneOf('KeyFormatType') };

function keyFormatType(how) {
  return how === undefined ? undefined : fields(how, 'how', GET).keyFormatType;
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

const LOCATE = {
  name: optionalText,
  objectType: oneOf('ObjectType'),
  algorithm,
  lengthBits: count,
  state: oneOf('State'),
  attributes: optionalJson,
  maxItems: count,
  offset: count,
};

function locateFields(what) {
  return fields(typeof what === 'string' ? { name: what } : what, 'what', LOCATE);
}

/** A date as seconds since 1970. */
function seconds(value, name) {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) {
    throw invalid(name, 'a valid Date', value);
  }
  return Math.trunc(value.getTime() / 1000);
}

const REVOKE = {
  reason: or('CessationOfOperation', oneOf('RevocationReasonCode')),
  message: optionalText,
  compromisedAt: seconds,
};

function revokeFields(why) {
  return fields(typeof why === 'string' || typeof why === 'number' ? { reason: why } : why, 'why', REVOKE);
}

const CIPHER = {
  mode: oneOf('BlockCipherMode'),
  padding: oneOf('PaddingMethod'),
  algorithm,
  iv: optionalBytes,
  additionalData: optionalBytes,
  tagLength: count,
  tag: optionalBytes,
};

function cipherFields(how) {
  return fields(how, 'how', CIPHER);
}

const CIPHERTEXT = { data: bytes, iv: optionalBytes, tag: optionalBytes };

/** Data and options of Decrypt: what Encrypt gave brings its own IV and tag. */
function decryption(ciphertext, how) {
  if (ArrayBuffer.isView(ciphertext) || ciphertext instanceof ArrayBuffer) {
    return [bytes(ciphertext, 'ciphertext'), cipherFields(how)];
  }
  const { data, iv, tag } = fields(ciphertext, 'ciphertext', CIPHERTEXT);
  const given = cipherFields(how);
  return [data, { ...given, iv: given.iv ?? iv, tag: given.tag ?? tag }];
}

function operationName(operation) {
  return typeof operation === 'number'
    ? `0x${count(operation, 'operation').toString(16)}`
    : text(operation, 'operation');
}

function operationNumber(operation) {
  return needed(oneOf('Operation'))(operation, 'operation');
}

/** A client over a native one. */
function clientOver(inner) {
  return new Client(ours, inner);
}

module.exports = { Client, clientOver };
