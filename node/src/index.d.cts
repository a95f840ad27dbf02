import type {
  BlockCipherMode,
  CryptographicAlgorithm,
  CryptographicUsageMask,
  KeyFormatType,
  ObjectType,
  OpaqueDataType,
  Operation,
  PaddingMethod,
  ProtocolVersion,
  RecommendedCurve,
  ResultReason,
  ResultStatus,
  RevocationReasonCode,
  SecretDataType,
  State,
} from './generated/constants.cjs';
import type constants = require('./generated/constants.cjs');
import type { Answer, AttributesValue, BytesLike, Calls, MaskLike, Payload, PlainAnswer, PlainObject, Untyped } from './generated/payloads.cjs';

export * from './generated/constants.cjs';
export type { BytesLike, PlainAnswer, PlainObject, PlainValue, Untyped } from './generated/payloads.cjs';
/** Types of the payloads and attributes of every operation. */
export type * as payloads from './generated/payloads.cjs';

/** A value of an enumeration, as a number or by its name in the constants. */
type Named<Names, Value> = keyof Names | Value;

/** A mask, as a number, or as names in an array or a string with blanks between them. */
type Masked<Names, Value> = Value | readonly (keyof Names | Value)[] | MaskLike<Names>;

type UsageMask = Masked<typeof constants.CryptographicUsageMask, CryptographicUsageMask>;

/**
 * Why a call failed. Decide by `code`:
 *
 * - `KMIP_…`: the server refused; the rest is its Result Reason, such as `KMIP_ITEM_NOT_FOUND`.
 * - `KEYSTEAD_…`: there was no answer to judge by: `ARGUMENT`, `CLOSED`, `CONFIGURATION`, `CONNECT`, `DISCONNECTED`,
 *   `MALFORMED`, `NOT_IN_PROCESS`, `TIMEOUT`, `TLS`, `VERSION`; of servers `ADDRESS`, `NO_KEY`, `PORT_IN_USE`,
 *   `STORE_BUSY`, `STORE_DAMAGED`, `STORE_FOREIGN`, `STORE_FULL`, `STORE_NEWER`, `STORE_UNREADABLE`, `THREADS`,
 *   `WRONG_KEY`, `SERVER`; `INTERNAL`.
 */
export declare class KmipError extends Error {
  /** Made by calls that fail; by hand only in tests. `details` are the properties of the same names. */
  constructor(
    code: string,
    message: string,
    details?: {
      reason?: ResultReason;
      status?: ResultStatus;
      operation?: string;
      server?: string;
      serverMessage?: string;
    },
  );
  /** The same for every one: what failed is in `code`. */
  readonly name: 'KmipError';
  /** See the class. Stable. */
  readonly code: `KMIP_${string}` | `KEYSTEAD_${string}`;
  /** Result Reason, where the server refused and said why. */
  readonly reason: ResultReason | undefined;
  /** Result Status, where the server answered. */
  readonly status: ResultStatus | undefined;
  /** Name of the operation, such as `Get`. */
  readonly operation: string | undefined;
  /** The server: `HOST:PORT` or `in process`. */
  readonly server: string | undefined;
  /** The server's own words, if it had any. */
  readonly serverMessage: string | undefined;
}

/**
 * Secret bytes outside the JavaScript heap, where the garbage collector does not copy them about. `close()` wipes
 * them; a secret that nobody closes is given back to the system unwiped.
 */
export declare class Secret {
  /** Takes the bytes over: closing wipes them. */
  constructor(bytes: Uint8Array);
  /** A copy of the bytes. The caller wipes the original. */
  static copyOf(bytes: Uint8Array): Secret;
  /** The bytes themselves, all zero once this is closed. Throws `KEYSTEAD_CLOSED` after that. */
  readonly bytes: Buffer;
  /** How many bytes there are. */
  readonly length: number;
  /** Whether the bytes are wiped. */
  readonly closed: boolean;
  /** Hands the bytes to `callback` and closes when it, or the promise that it returns, is done. */
  use<T>(callback: (bytes: Buffer) => T): T;
  /** Wipes the bytes. May be called again. */
  close(): void;
  /** Closes at the end of the block of a `using`. */
  [Symbol.dispose](): void;
  /** The length and no byte; `toJSON` and `util.inspect` give the same. */
  toString(): string;
  /** The length and no byte. */
  toJSON(): string;
}

/** The material of an object and what is needed to use it. Closing it wipes the material. */
export declare class KeyMaterial {
  private constructor();
  /** Identifier of the object. */
  readonly id: string;
  /** Type of the object. */
  readonly objectType: ObjectType;
  /** Format of the material; certificates and opaque objects have none. */
  readonly keyFormatType: KeyFormatType | undefined;
  /** Algorithm of a key, if the server tells. */
  readonly algorithm: CryptographicAlgorithm | undefined;
  /** Length of a key in bits, if the server tells. */
  readonly lengthBits: number | undefined;
  /** Whether the material is wrapped under another key. */
  readonly wrapped: boolean;
  /** The bytes. */
  readonly material: Secret;
  /** Wipes the material. */
  close(): void;
  /** Closes at the end of the block of a `using`. */
  [Symbol.dispose](): void;
}

/** Where a server is: the path of a connect file, or its parts. With nothing: the file `$KEYSTEAD_CONNECT` names. */
export interface ConnectOptions {
  /** A connect file, such as `keystead serve --dev` writes. Goes without server, ca, cert and key. */
  connect?: string;
  /** `HOST:PORT` or `HOST`; over HTTPS `https://HOST:PORT/PATH` (port 443 and path `/kmip` if left out). */
  server?: string;
  /** Authorities of the server's certificate: a file of PEM, or PEM in a Buffer. */
  ca?: string | BytesLike;
  /** This client's certificate chain: a file of PEM, or PEM in a Buffer. */
  cert?: string | BytesLike;
  /** The private key of `cert`: a file of PEM, or PEM in a Buffer. */
  key?: string | BytesLike;
  /** Name to look for in the server's certificate, if not the host of `server`. */
  serverName?: string;
  /** Version of KMIP to speak. Default: the highest up to 2.1 that both sides know; 3.0, a draft, has to be asked for. */
  version?: ProtocolVersion;
  /** Milliseconds for one call. Default 30,000. */
  timeout?: number;
  /** Milliseconds for connecting. Default 10,000. */
  connectTimeout?: number;
  /** Talk to the HTTPS listener that the connect file names. */
  https?: boolean;
  /** How messages are encoded over HTTPS. Default TTLV. */
  encoding?: 'ttlv' | 'xml' | 'json';
}

/** A symmetric key that is to be made. */
export interface CreateSymmetricKey {
  /** Default AES. */
  algorithm?: Named<typeof constants.CryptographicAlgorithm, CryptographicAlgorithm>;
  /** Default 256. */
  lengthBits?: number;
  /** Default Encrypt and Decrypt. */
  usageMask?: UsageMask;
  /** Unique on the server. */
  name?: string;
  /** Further attributes, as KMIP 2.1 spells them. */
  attributes?: AttributesValue;
  /** Activate the key in a second call. */
  activate?: boolean;
}

/** A key pair that is to be made. */
export interface CreateKeyPair {
  /** Algorithm of both keys. */
  algorithm: Named<typeof constants.CryptographicAlgorithm, CryptographicAlgorithm>;
  /** May be left out where the curve tells it. */
  lengthBits?: number;
  /** The curve, where the algorithm has one. */
  curve?: Named<typeof constants.RecommendedCurve, RecommendedCurve>;
  /** Default Sign. */
  privateUsageMask?: UsageMask;
  /** Default Verify. */
  publicUsageMask?: UsageMask;
  /** Name of the private key, unique on the server. */
  privateName?: string;
  /** Name of the public key, unique on the server. */
  publicName?: string;
  /** Activate both in further calls. */
  activate?: boolean;
}

/** The two halves of a key pair. */
export interface KeyPair {
  /** Identifier of the private key. */
  privateKey: string;
  /** Identifier of the public key. */
  publicKey: string;
}

/** An object that is to be stored. */
export interface Register {
  /** Type of the object. */
  objectType: Named<typeof constants.ObjectType, ObjectType>;
  /** Read during the call and not kept; the caller wipes it. */
  material: BytesLike | Secret;
  /** Of keys. */
  algorithm?: Named<typeof constants.CryptographicAlgorithm, CryptographicAlgorithm>;
  /** Of private and public keys. */
  lengthBits?: number;
  /** Of private and public keys. */
  keyFormatType?: Named<typeof constants.KeyFormatType, KeyFormatType>;
  /** Of secret data and opaque objects. */
  dataType?:
    | Named<typeof constants.SecretDataType, SecretDataType>
    | Named<typeof constants.OpaqueDataType, OpaqueDataType>;
  /** What a key or certificate may be used for. */
  usageMask?: UsageMask;
  /** Name of the object, unique on the server. */
  name?: string;
  /** Further attributes, as KMIP 2.1 spells them. */
  attributes?: AttributesValue;
  /** Activate the object in a second call. */
  activate?: boolean;
}

/** How to read an object. */
export interface GetOptions {
  /** Format of the material. Default: the server's choice. */
  keyFormatType?: Named<typeof constants.KeyFormatType, KeyFormatType>;
}

/** What an object has to have to be found. Nothing: every object. */
export interface Locate {
  /** Name of the object. */
  name?: string;
  /** Type of the object. */
  objectType?: Named<typeof constants.ObjectType, ObjectType>;
  /** Algorithm of the key. */
  algorithm?: Named<typeof constants.CryptographicAlgorithm, CryptographicAlgorithm>;
  /** Length of the key in bits. */
  lengthBits?: number;
  /** State of the object. */
  state?: Named<typeof constants.State, State>;
  /** Further attributes, as KMIP 2.1 spells them. */
  attributes?: AttributesValue;
  /** Most identifiers wanted. */
  maxItems?: number;
  /** Identifiers to skip; from KMIP 1.3 on. */
  offset?: number;
}

/** Why an object is taken out of use. */
export interface Revocation {
  /** Default CessationOfOperation. KeyCompromise makes the object Compromised, others make it Deactivated. */
  reason?: Named<typeof constants.RevocationReasonCode, RevocationReasonCode>;
  /** Text for people. */
  message?: string;
  /** Only with a reason of compromise. */
  compromisedAt?: Date;
}

/** How to encrypt or decrypt. What is left out is up to the key and the server. */
export interface CipherOptions {
  /** Mode of a block cipher. */
  mode?: Named<typeof constants.BlockCipherMode, BlockCipherMode>;
  /** Padding. */
  padding?: Named<typeof constants.PaddingMethod, PaddingMethod>;
  /** Algorithm, where the key allows several. */
  algorithm?: Named<typeof constants.CryptographicAlgorithm, CryptographicAlgorithm>;
  /** IV, counter or nonce. Encrypting without one lets the server make it. */
  iv?: BytesLike;
  /** Data that is authenticated but not encrypted. */
  additionalData?: BytesLike;
  /** Bytes of the authentication tag. */
  tagLength?: number;
  /** The authentication tag, for decrypting. */
  tag?: BytesLike;
}

/** What encrypting gives; decrypting needs all of it. */
export interface Ciphertext {
  /** The ciphertext. */
  data: Buffer;
  /** IV, counter or nonce, if the server made it. */
  iv?: Buffer;
  /** Authentication tag, if the mode has one. */
  tag?: Buffer;
}

/** What a server says about itself. */
export interface ServerFacts {
  /** Operations that it performs. */
  operations: Operation[];
  /** Object types that it manages. */
  objectTypes: ObjectType[];
  /** Its vendor, if it tells. */
  vendor?: string;
  /** Product name, from KMIP 2.0 on. */
  product?: string;
  /** Software version, from KMIP 2.0 on. */
  version?: string;
}

type OperationLike = Named<typeof constants.Operation, Operation>;

/**
 * A client of one server, over mTLS or in this process. Any number of calls may run at once.
 *
 * Methods that give a Promise work off the event loop. Their `…Sync` twins need a server in this process; against
 * another they throw `KEYSTEAD_NOT_IN_PROCESS`. All fail with `KmipError`, or with `TypeError` and `RangeError` where
 * an argument is not what the types say; those have a `code` of Node's: `ERR_INVALID_ARG_TYPE`, `ERR_OUT_OF_RANGE`, or
 * `ERR_INVALID_ARG_VALUE` for an option that there is not.
 */
export declare class Client {
  private constructor();

  /** Connects over mTLS and finds out the version to speak. */
  static connect(where?: string | ConnectOptions): Promise<Client>;

  /** `HOST:PORT` or `in process`. */
  readonly server: string;

  /** The same client, on the same connections, with another time limit for each call. */
  withTimeout(milliseconds: number): Client;

  /** The version that is spoken. */
  version(): Promise<ProtocolVersion>;

  /** All versions that the server listed; none where the version was not negotiated. */
  serverVersions(): Promise<ProtocolVersion[]>;

  /** Makes a symmetric key; gives its identifier. */
  createSymmetricKey(key?: CreateSymmetricKey): Promise<string>;
  /** {@link Client.createSymmetricKey} at once: for a server in this process. */
  createSymmetricKeySync(key?: CreateSymmetricKey): string;

  /** Makes a key pair; gives both identifiers. */
  createKeyPair(pair: CreateKeyPair): Promise<KeyPair>;
  /** {@link Client.createKeyPair} at once: for a server in this process. */
  createKeyPairSync(pair: CreateKeyPair): KeyPair;

  /** Stores an object that exists already; gives its identifier. */
  register(object: Register): Promise<string>;
  /** {@link Client.register} at once: for a server in this process. */
  registerSync(object: Register): string;

  /** Reads the material of an object. */
  get(id: string, how?: GetOptions): Promise<KeyMaterial>;
  /** {@link Client.get} at once: for a server in this process. */
  getSync(id: string, how?: GetOptions): KeyMaterial;

  /**
   * Reads the attributes with these names (`State`, `CryptographicLength`, `x-Project`); all if there are none. Values
   * are plain, as from `call`: enumerations are names, so that `State` is `'Active'`; masks are names with blanks between
   * them, byte strings hexadecimal, dates ISO 8601.
   */
  getAttributes(id: string, names?: readonly string[]): Promise<PlainAnswer>;
  /** {@link Client.getAttributes} at once: for a server in this process. */
  getAttributesSync(id: string, names?: readonly string[]): PlainAnswer;

  /** Names of the attributes that an object has. */
  getAttributeList(id: string): Promise<string[]>;
  /** {@link Client.getAttributeList} at once: for a server in this process. */
  getAttributeListSync(id: string): string[];

  /** Adds an instance of one attribute, such as `{ ContactInformation: 'ops' }`. */
  addAttribute(id: string, attribute: PlainObject): Promise<void>;
  /** {@link Client.addAttribute} at once: for a server in this process. */
  addAttributeSync(id: string, attribute: PlainObject): void;

  /** Changes the first instance of one attribute. */
  modifyAttribute(id: string, attribute: PlainObject): Promise<void>;
  /** {@link Client.modifyAttribute} at once: for a server in this process. */
  modifyAttributeSync(id: string, attribute: PlainObject): void;

  /** Sets one attribute that has one instance; from KMIP 2.0 on. */
  setAttribute(id: string, attribute: PlainObject): Promise<void>;
  /** {@link Client.setAttribute} at once: for a server in this process. */
  setAttributeSync(id: string, attribute: PlainObject): void;

  /** Deletes an attribute: all instances from KMIP 2.0 on, the first in 1.x. */
  deleteAttribute(id: string, name: string): Promise<void>;
  /** {@link Client.deleteAttribute} at once: for a server in this process. */
  deleteAttributeSync(id: string, name: string): void;

  /** Identifiers of the objects that have all of this; a string is a name. */
  locate(what?: string | Locate): Promise<string[]>;
  /** {@link Client.locate} at once: for a server in this process. */
  locateSync(what?: string | Locate): string[];

  /** Makes an object usable. */
  activate(id: string): Promise<void>;
  /** {@link Client.activate} at once: for a server in this process. */
  activateSync(id: string): void;

  /** Takes an object out of use. */
  revoke(id: string, why?: Revocation | Revocation['reason']): Promise<void>;
  /** {@link Client.revoke} at once: for a server in this process. */
  revokeSync(id: string, why?: Revocation | Revocation['reason']): void;

  /** Destroys an object's material for good. */
  destroy(id: string): Promise<void>;
  /** {@link Client.destroy} at once: for a server in this process. */
  destroySync(id: string): void;

  /** Encrypts on the server; the key does not leave it. */
  encrypt(id: string, data: BytesLike, how?: CipherOptions): Promise<Ciphertext>;
  /** {@link Client.encrypt} at once: for a server in this process. */
  encryptSync(id: string, data: BytesLike, how?: CipherOptions): Ciphertext;

  /** Decrypts on the server. What `encrypt` gave brings its IV and tag; `how` says the same as there. */
  decrypt(id: string, ciphertext: Ciphertext | BytesLike, how?: CipherOptions): Promise<Secret>;
  /** {@link Client.decrypt} at once: for a server in this process. */
  decryptSync(id: string, ciphertext: Ciphertext | BytesLike, how?: CipherOptions): Secret;

  /** What the server says about itself. */
  query(): Promise<ServerFacts>;
  /** {@link Client.query} at once: for a server in this process. */
  querySync(): ServerFacts;

  /**
   * Performs an operation with its payload as plain values. Strings cannot be wiped: read keys with `get`.
   *
   * @example await client.call('Locate', { MaximumItems: 5, Attributes: { State: 'Active' } })
   */
  call(operation: OperationLike, payload: Untyped): Promise<PlainAnswer>;
  /** {@link Client.call} with a payload that the types know. */
  call<Name extends keyof Calls>(operation: Name, ...payload: Payload<Name>): Promise<Answer<Name>>;
  /** {@link Client.call} at once: for a server in this process. */
  callSync(operation: OperationLike, payload: Untyped): PlainAnswer;
  /** {@link Client.call} at once: for a server in this process. */
  callSync<Name extends keyof Calls>(operation: Name, ...payload: Payload<Name>): Answer<Name>;

  /** Performs any operation with encoded payloads: a Request Payload item or its fields in, a Response Payload out. */
  callTtlv(operation: OperationLike, payload: BytesLike): Promise<Buffer>;
  /** {@link Client.callTtlv} at once: for a server in this process. */
  callTtlvSync(operation: OperationLike, payload: BytesLike): Buffer;

  /** Sends a whole request message and gives the whole answer, whatever it says. */
  callMessage(message: BytesLike): Promise<Buffer>;
  /** {@link Client.callMessage} at once: for a server in this process. */
  callMessageSync(message: BytesLike): Buffer;

  /** Lets go of the connections. Calls under way finish; later ones fail with `KEYSTEAD_CLOSED`. */
  close(): void;
  /** Closes at the end of the block of a `using`. */
  [Symbol.dispose](): void;
  /** Closes at the end of the block of an `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * The payload itself, marked so that the types do not look into it: for tags of vendors, for `{ type, value }`, and for
 * operations that are chosen at run time.
 *
 * @example await client.call(operation, untyped({ UniqueIdentifier: id }))
 */
export declare function untyped(payload: PlainObject): Untyped;

/** Where a server keeps its objects, and what unlocks them. */
export interface ServerOptions {
  /** SQLite file, made if it is not there. Default: memory. */
  sqlite?: string;
  /** Key-encryption key of 32 bytes: the same at every start. */
  key?: BytesLike;
  /** Passphrase instead of a key. */
  passphrase?: string;
}

/** Where and how to listen. */
export interface ListenOptions {
  /** `HOST:PORT`; port 0 takes any free one. Default 127.0.0.1:5696. */
  address?: string;
  /** File of PEM with the server's certificate chain. */
  cert: string;
  /** File of PEM with its private key. */
  key: string;
  /** File of PEM with the authorities that issue certificates of clients. */
  ca: string;
  /** Network threads. Default: one for each processor. */
  threads?: number;
  /** KMIP over HTTPS at `/kmip`, instead of TTLV alone. */
  https?: boolean;
}

/** A server inside this process. */
export declare class Server {
  private constructor();
  /** Opens or creates the store. */
  static open(how?: ServerOptions): Promise<Server>;
  /** {@link Server.open} at once: blocks until the store is open. */
  static openSync(how?: ServerOptions): Server;
  /** A client in this process, without a socket, that acts as `identity`. */
  client(identity: string): Client;
  /** Listens on mTLS TCP. The identity of a client is the common name of its certificate. */
  listen(where: ListenOptions): Promise<Listener>;
  /** Closes listeners and clients, then lets go of the store. */
  close(): Promise<void>;
  /** Closes at the end of the block of an `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** An open port. Like a server of Node's own it keeps the process alive until it is closed or `unref` is called. */
export declare class Listener {
  private constructor();
  /** `HOST:PORT`, with the real port. */
  readonly address: string;
  /** The port. */
  readonly port: number;
  /** Connections that are open. */
  readonly connections: number;
  /** The process may not end while this is open, which is the default. */
  ref(): this;
  /** The process may end although this is open. */
  unref(): this;
  /** Stops accepting, lets requests that have begun finish, ends every connection. */
  close(): Promise<void>;
  /** Closes at the end of the block of an `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
