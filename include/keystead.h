/* @generated from kmip-ffi/src by keystead-header; do not edit. */
/*
 * Keystead: KMIP 1.0 to 3.0, a client and a server inside the process.
 *
 * Rules that hold everywhere:
 *
 * - A function gives a keystead_status; KEYSTEAD_STATUS_OK is 0. Its last parameter takes an error that says more, and
 *   may be NULL. What a function gives through a pointer is NULL or 0 after a failure.
 * - Handles (keystead_client, keystead_buffer, ...) belong to the caller, who frees each with the _free function of its
 *   name, which takes NULL too. Pointers into a handle live as long as the handle.
 * - Texts are UTF-8 with a length in bytes. KEYSTEAD_NUL_TERMINATED as the length takes a C string. Texts that the
 *   library gives end with a NUL that their length does not count, except those of a keystead_reader.
 * - Parameters may not be NULL unless their documentation says so; those that are get KEYSTEAD_STATUS_NULL_POINTER.
 *   A pointer with a length may be NULL if the length is 0.
 * - Option structs begin with their size: KEYSTEAD_INIT(keystead_connect_options) sets it and zeros the rest. Zero is
 *   always the default.
 * - Handles that were made before a fork() give KEYSTEAD_STATUS_FORKED in the child, where they can only be freed.
 * - The library prints nothing, installs no signal handler, never exits, and keeps its state in handles.
 * - A library that was built as a client only has no keystead_server_ and keystead_listener_ functions and not
 *   keystead_listen_options_size. Define KEYSTEAD_CLIENT_ONLY, as the pkg-config file and the CMake package installed
 *   with it do, and they are not declared; without it, a program that calls one does not link.
 */

#ifndef KEYSTEAD_H
#define KEYSTEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "keystead_constants.h"

/* Version of this header; keystead_version() gives that of the library. */
#define KEYSTEAD_VERSION "0.1.0"
#define KEYSTEAD_VERSION_MAJOR 0
#define KEYSTEAD_VERSION_MINOR 1
#define KEYSTEAD_VERSION_PATCH 0

/* Attributes with which compilers check callers. Define KEYSTEAD_NO_ATTRIBUTES to do without. */
#if defined(__GNUC__) && !defined(KEYSTEAD_NO_ATTRIBUTES)
#define KEYSTEAD_MUST_USE __attribute__((warn_unused_result))
#define KEYSTEAD_NONNULL(...) __attribute__((nonnull(__VA_ARGS__)))
#else
#define KEYSTEAD_MUST_USE
#define KEYSTEAD_NONNULL(...)
#endif

/* Functions that a client-only library does not have are declared unless KEYSTEAD_CLIENT_ONLY is defined. */
#ifndef KEYSTEAD_CLIENT_ONLY
#define KEYSTEAD_WITH_SERVER
#endif

/* Length of a text that ends with a NUL, wherever a text has a length. */
#define KEYSTEAD_NUL_TERMINATED SIZE_MAX

/* Begins an options struct: sets its size and zeros the rest. In C++, keystead::init<T>() of keystead.hpp. */
#ifndef __cplusplus
#define KEYSTEAD_INIT(type) { .struct_size = sizeof(type) }
#endif

/**
 * Done.
 */
#define KEYSTEAD_STATUS_OK 0

/**
 * A pointer is NULL that may not be.
 */
#define KEYSTEAD_STATUS_NULL_POINTER 1

/**
 * A pointer is no handle of this kind, or the handle was freed. Found out where possible; do not rely on it.
 */
#define KEYSTEAD_STATUS_BAD_HANDLE 2

/**
 * The handle was made before this process was forked from its parent. Free it and make another.
 */
#define KEYSTEAD_STATUS_FORKED 3

/**
 * Another thread uses the handle at this moment, and the handle is for one thread at a time.
 */
#define KEYSTEAD_STATUS_BUSY 4

/**
 * struct_size of an options struct is none that this library knows, or a field that it does not know is set.
 */
#define KEYSTEAD_STATUS_STRUCT_SIZE 5

/**
 * An argument is unusable: not UTF-8, too long, out of range, or not possible in the version of KMIP that is spoken.
 * Nothing was sent.
 */
#define KEYSTEAD_STATUS_INVALID_ARGUMENT 6

/**
 * The buffer of the caller is too small; the length that it needs was stored.
 */
#define KEYSTEAD_STATUS_BUFFER_TOO_SMALL 7

/**
 * The item has another type, or there is no current item.
 */
#define KEYSTEAD_STATUS_WRONG_TYPE 8

/**
 * A defect of the library: a panic inside was caught. Free the handles of the call and make others.
 */
#define KEYSTEAD_STATUS_PANIC 9

/**
 * Options or files are unusable; nothing was sent.
 */
#define KEYSTEAD_STATUS_CONFIGURATION 20

/**
 * The server cannot be reached: unknown name, refused, unreachable.
 */
#define KEYSTEAD_STATUS_CONNECT 21

/**
 * TLS failed: one side refused the certificate of the other, or they have no suite in common.
 */
#define KEYSTEAD_STATUS_TLS 22

/**
 * The time for the call ran out. The server may have done it.
 */
#define KEYSTEAD_STATUS_TIMEOUT 23

/**
 * The connection ended before the answer came. The server may have done it.
 */
#define KEYSTEAD_STATUS_DISCONNECTED 24

/**
 * Bytes cannot be understood: the answer of a server, or TTLV given to a reader.
 */
#define KEYSTEAD_STATUS_MALFORMED 25

/**
 * No version of KMIP in common.
 */
#define KEYSTEAD_STATUS_VERSION 26

/**
 * The server answered that the operation failed; the error has its Result Reason.
 */
#define KEYSTEAD_STATUS_REFUSED 27

/**
 * A server cannot be built, for a reason that has no number of its own.
 */
#define KEYSTEAD_STATUS_SERVER 40

/**
 * A server cannot listen, for a reason that has no number of its own: its threads cannot be started.
 */
#define KEYSTEAD_STATUS_LISTEN 41

/**
 * The key or passphrase is not the one that the store was made with. The store was left as it is.
 */
#define KEYSTEAD_STATUS_WRONG_KEY 42

/**
 * A store in a file was given neither key nor passphrase.
 */
#define KEYSTEAD_STATUS_NO_KEY 43

/**
 * The file of the store or its folder is not there, or may not be read or written.
 */
#define KEYSTEAD_STATUS_STORE_UNREADABLE 44

/**
 * The file is no store, or the database of another program. It was left as it is.
 */
#define KEYSTEAD_STATUS_STORE_FOREIGN 45

/**
 * The store was written by a newer version of the library. It was left as it is.
 */
#define KEYSTEAD_STATUS_STORE_NEWER 46

/**
 * The store is damaged: restore it from a backup.
 */
#define KEYSTEAD_STATUS_STORE_DAMAGED 47

/**
 * No space is left for the store.
 */
#define KEYSTEAD_STATUS_STORE_FULL 48

/**
 * Another process keeps the store locked, or it was open when this process was forked.
 */
#define KEYSTEAD_STATUS_STORE_BUSY 49

/**
 * The port is taken by another process or another listener.
 */
#define KEYSTEAD_STATUS_PORT_IN_USE 50

/**
 * The address to listen on cannot be resolved, does not parse, or is not of this machine.
 */
#define KEYSTEAD_STATUS_ADDRESS 51

/**
 * A failure of a kind that this version of the library has no number for.
 */
#define KEYSTEAD_STATUS_OTHER 99

/**
 * Number of the ABI: programs run with any library of the same number that is not older than their header.
 */
#define KEYSTEAD_ABI_VERSION 0

/**
 * Length of a key-encryption key, in bytes.
 */
#define KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH 32

/**
 * Length of the authentication tag that AES-GCM makes unless asked otherwise, in bytes.
 */
#define KEYSTEAD_GCM_TAG_LENGTH 16

/**
 * Longest text that is taken, in bytes without NUL: identifiers, names, paths, passphrases.
 */
#define KEYSTEAD_MAX_TEXT_LENGTH 65536

/**
 * Longest data that are taken, in bytes: key material, plaintext, messages, JSON.
 */
#define KEYSTEAD_MAX_DATA_LENGTH 16777216

/**
 * Most elements of an array that are taken.
 */
#define KEYSTEAD_MAX_COUNT 4096

/**
 * TLS 1.2 and 1.3.
 */
#define KEYSTEAD_TLS_VERSIONS_DEFAULT 0

/**
 * TLS 1.2 only.
 */
#define KEYSTEAD_TLS_VERSIONS_1_2 1

/**
 * TLS 1.3 only.
 */
#define KEYSTEAD_TLS_VERSIONS_1_3 2

/**
 * Messages over HTTPS in TTLV.
 */
#define KEYSTEAD_ENCODING_TTLV 0

/**
 * Messages over HTTPS in XML.
 */
#define KEYSTEAD_ENCODING_XML 1

/**
 * Messages over HTTPS in JSON.
 */
#define KEYSTEAD_ENCODING_JSON 2

/**
 * A text (UTF-8) or bytes that a call gave back, such as an identifier or an answer in JSON. Behind the last byte
 * stands a NUL that the length does not count. Wiped when freed, since answers may hold keys. Any number of threads
 * may read it at once.
 */
typedef struct keystead_buffer keystead_buffer;

/**
 * What keystead_client_encrypt() gives: the ciphertext, the IV if the server made it, the authentication tag if the
 * mode has one. Any number of threads may read it at once.
 */
typedef struct keystead_ciphertext keystead_ciphertext;

/**
 * A client of one server, over mTLS or inside the process. Any number of threads may use it at once; each call blocks
 * until it is answered. A client holds connections, which a forked child must not use: there, every call but
 * keystead_client_free() gives KEYSTEAD_STATUS_FORKED.
 */
typedef struct keystead_client keystead_client;

/**
 * Why a call failed. Given by every function that takes `keystead_error **error`, unless that is NULL: on success
 * `*error` becomes NULL, on failure a new error, which the caller frees with keystead_error_free(). What `*error` held
 * before is overwritten, not freed. Any number of threads may read an error at once.
 */
typedef struct keystead_error keystead_error;

/**
 * A list of texts that a call gave back, such as identifiers. Any number of threads may read it at once.
 */
typedef struct keystead_list keystead_list;

/**
 * An open port of a server. It has threads of its own, which keystead_listener_free() joins. In a forked child every
 * call but that gives KEYSTEAD_STATUS_FORKED.
 */
typedef struct keystead_listener keystead_listener;

/**
 * Reads TTLV item by item. A new reader stands before the first item of the outermost level; keystead_reader_next()
 * moves to it. For one thread at a time.
 */
typedef struct keystead_reader keystead_reader;

/**
 * Secret bytes: key material, plaintext. Wiped when freed. Any number of threads may read it at once.
 */
typedef struct keystead_secret keystead_secret;

/**
 * A KMIP server inside the process, without socket and thread unless it is made to listen. Any number of threads may
 * use it at once. A forked child must not use it: there, every call but keystead_server_free() gives
 * KEYSTEAD_STATUS_FORKED.
 */
typedef struct keystead_server keystead_server;

/**
 * Writes TTLV item by item, for keystead_call_ttlv(). For one thread at a time.
 */
typedef struct keystead_writer keystead_writer;

/**
 * What became of a call: KEYSTEAD_STATUS_OK or one of the KEYSTEAD_STATUS_ numbers below. Numbers may be added;
 * treat one that you do not know as a failure.
 */
typedef uint32_t keystead_status;

/**
 * A text in an options struct or an array: UTF-8, not necessarily with a NUL. All zero: absent.
 *
 * KEYSTEAD_STR("...") makes one of a literal, keystead_str_of() one of a text that ends with a NUL.
 */
typedef struct keystead_str {
    /**
     * First byte, or NULL: absent.
     */
    const char *data;
    /**
     * Length in bytes, or KEYSTEAD_NUL_TERMINATED.
     */
    size_t length;
} keystead_str;

/**
 * Bytes in an options struct. All zero: absent.
 */
typedef struct keystead_bytes {
    /**
     * First byte, or NULL: absent.
     */
    const uint8_t *data;
    /**
     * Length in bytes.
     */
    size_t length;
} keystead_bytes;

/**
 * How to reach a server. Begin with KEYSTEAD_INIT(keystead_connect_options); zero means the default everywhere.
 *
 * Either connect_file, or server with an authority, a certificate and a key. The server's certificate and host name
 * are always checked.
 */
typedef struct keystead_connect_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * A connect file such as `keystead serve --dev` writes. The fields below that are set replace what it says.
     */
    struct keystead_str connect_file;
    /**
     * HOST, HOST:PORT or [IPV6]:PORT; the port is 5696 if left out. Over HTTPS https://HOST:PORT/PATH; the port is 443 and
     * the path /kmip if left out.
     */
    struct keystead_str server;
    /**
     * PEM file of the authorities that may have issued the server's certificate.
     */
    struct keystead_str ca_file;
    /**
     * The same as PEM text; then ca_file is ignored.
     */
    struct keystead_bytes ca_pem;
    /**
     * PEM file of this client's certificate chain, leaf first.
     */
    struct keystead_str cert_file;
    /**
     * The same as PEM text; then cert_file is ignored.
     */
    struct keystead_bytes cert_pem;
    /**
     * PEM file of the private key of the certificate.
     */
    struct keystead_str key_file;
    /**
     * The same as PEM text; then key_file is ignored. The caller wipes it.
     */
    struct keystead_bytes key_pem;
    /**
     * Name to look for in the server's certificate. Default: the host of the server.
     */
    struct keystead_str server_name;
    /**
     * KMIP version to speak, such as KEYSTEAD_KMIP_VERSION_2_1. Default: the highest up to 2.1 that both
     * sides know; 3.0, a committee draft, has to be asked for.
     */
    uint32_t kmip_version;
    /**
     * KEYSTEAD_TLS_VERSIONS_DEFAULT or another.
     */
    uint32_t tls_versions;
    /**
     * Time to reach the server, handshake included, in milliseconds. Default 10,000.
     */
    uint32_t connect_timeout_ms;
    /**
     * Time for one call, from its first byte out to its last byte in, in milliseconds. Default 30,000.
     */
    uint32_t timeout_ms;
    /**
     * Idle time after which a connection is not used again, in milliseconds. Default 25,000.
     */
    uint32_t idle_limit_ms;
    /**
     * Idle connections kept for later calls. Default 8.
     */
    uint32_t max_idle;
    /**
     * Longest answer taken, in bytes. Default 16 MiB.
     */
    size_t max_response_bytes;
    /**
     * Other than 0: the HTTPS listener that connect_file names; goes without server.
     */
    uint32_t https;
    /**
     * How messages are encoded over HTTPS: KEYSTEAD_ENCODING_TTLV or another.
     */
    uint32_t encoding;
} keystead_connect_options;

/**
 * A connection of the host's, already secured: over it bytes go to one KMIP server and come back in order. Begin with
 * KEYSTEAD_INIT(keystead_transport).
 *
 * Callbacks run inside calls of the client, on their threads, never two at once. They must not call this client, and
 * must return: no exception, no longjmp.
 */
typedef struct keystead_transport {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * Given to each callback.
     */
    void *user_data;
    /**
     * Writes some or all of `length` bytes, at least one. Gives their number, or a negative number: it failed. Needed.
     */
    int64_t (*write)(void *user_data,
                     const uint8_t *data,
                     size_t length);
    /**
     * Reads at least one and at most `capacity` bytes. Gives their number, 0: the connection ended, or a negative
     * number: it failed. Needed.
     */
    int64_t (*read)(void *user_data,
                    uint8_t *buffer,
                    size_t capacity);
    /**
     * Called once, when the client is freed and no call runs. NULL: nothing is to be done.
     */
    void (*close)(void *user_data);
    /**
     * Where the server is, for messages. Default: "transport".
     */
    struct keystead_str server;
    /**
     * KMIP version to speak, such as KEYSTEAD_KMIP_VERSION_2_1. Default: the highest up to 2.1 that both
     * sides know; 3.0, a committee draft, has to be asked for.
     */
    uint32_t kmip_version;
    /**
     * Longest answer taken, in bytes. Default 16 MiB.
     */
    uint32_t max_response_bytes;
} keystead_transport;

/**
 * A symmetric key that the server is to make. Begin with KEYSTEAD_INIT(keystead_symmetric_key_options); zero means
 * the default everywhere.
 */
typedef struct keystead_symmetric_key_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * Name, unique on the server. Default: none.
     */
    struct keystead_str name;
    /**
     * A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number. Default: AES.
     */
    uint32_t algorithm;
    /**
     * Length in bits. Default: 256.
     */
    uint32_t length_bits;
    /**
     * Sum of KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_ bits. Default: encrypt and decrypt.
     */
    uint32_t usage_mask;
    /**
     * Not 0: activate the key in a second call, so that it can be used at once.
     */
    uint32_t activate;
} keystead_symmetric_key_options;

/**
 * A key pair that the server is to make. Begin with KEYSTEAD_INIT(keystead_key_pair_options); zero means the default
 * where there is one.
 */
typedef struct keystead_key_pair_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * Name of the private key, unique on the server. Default: none.
     */
    struct keystead_str private_name;
    /**
     * Name of the public key, unique on the server. Default: none.
     */
    struct keystead_str public_name;
    /**
     * A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number such as RSA or ECDSA. Needed.
     */
    uint32_t algorithm;
    /**
     * Length in bits. Needed for RSA; told by the curve for elliptic curves.
     */
    uint32_t length_bits;
    /**
     * A KEYSTEAD_RECOMMENDED_CURVE_ number, for elliptic curves.
     */
    uint32_t curve;
    /**
     * What the private key may be used for, KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_ bits. Default: sign.
     */
    uint32_t private_usage_mask;
    /**
     * What the public key may be used for. Default: verify.
     */
    uint32_t public_usage_mask;
    /**
     * Not 0: activate both keys in further calls.
     */
    uint32_t activate;
} keystead_key_pair_options;

/**
 * What the server is to keep with an object. Begin with KEYSTEAD_INIT(keystead_register_options); zero means the
 * default everywhere.
 */
typedef struct keystead_register_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * Name, unique on the server. Default: none.
     */
    struct keystead_str name;
    /**
     * Sum of KEYSTEAD_CRYPTOGRAPHIC_USAGE_MASK_ bits. Default: for keys encrypt and decrypt, for secrets none.
     */
    uint32_t usage_mask;
    /**
     * Not 0: activate the object in a second call.
     */
    uint32_t activate;
} keystead_register_options;

/**
 * What an object has to have to be found. Begin with KEYSTEAD_INIT(keystead_locate_options); zero asks for nothing.
 */
typedef struct keystead_locate_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * Its name.
     */
    struct keystead_str name;
    /**
     * A KEYSTEAD_OBJECT_TYPE_ number.
     */
    uint32_t object_type;
    /**
     * A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number.
     */
    uint32_t algorithm;
    /**
     * Length in bits.
     */
    uint32_t length_bits;
    /**
     * A KEYSTEAD_STATE_ number.
     */
    uint32_t state;
    /**
     * Most identifiers wanted.
     */
    uint32_t max_items;
    /**
     * Identifiers to skip; from KMIP 1.3 on.
     */
    uint32_t offset;
} keystead_locate_options;

/**
 * How to encrypt or decrypt. Begin with KEYSTEAD_INIT(keystead_cipher_options); zero leaves it to the key and the
 * server.
 */
typedef struct keystead_cipher_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * A KEYSTEAD_BLOCK_CIPHER_MODE_ number such as KEYSTEAD_BLOCK_CIPHER_MODE_GCM.
     */
    uint32_t mode;
    /**
     * A KEYSTEAD_PADDING_METHOD_ number.
     */
    uint32_t padding;
    /**
     * A KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number.
     */
    uint32_t algorithm;
    /**
     * Bytes of the authentication tag; with GCM, KEYSTEAD_GCM_TAG_LENGTH if 0.
     */
    uint32_t tag_length;
    /**
     * IV, counter or nonce. Encrypting without one lets the server make it; decrypting needs the one that encrypting
     * gave.
     */
    struct keystead_bytes iv;
    /**
     * Data that is authenticated but not encrypted.
     */
    struct keystead_bytes additional_data;
    /**
     * The authentication tag, for decrypting.
     */
    struct keystead_bytes tag;
} keystead_cipher_options;

/**
 * Where a server keeps its objects, and what opens the store. Begin with KEYSTEAD_INIT(keystead_server_options); zero
 * means the default everywhere.
 */
typedef struct keystead_server_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * SQLite file, made if it is not there; its folder must be there. Default: everything in memory.
     */
    struct keystead_str sqlite_path;
    /**
     * The key that opens the store, KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH random bytes, the same at every start. The caller
     * wipes it. This or a passphrase is needed for a file; in memory, the default is a key that nobody knows.
     */
    struct keystead_bytes key_encryption_key;
    /**
     * A passphrase instead of the key; it takes a good part of a second and 64 MiB to try one. The caller wipes it.
     */
    struct keystead_str passphrase;
} keystead_server_options;

/**
 * How to listen. Begin with KEYSTEAD_INIT(keystead_listen_options); zero means the default where there is one. Every
 * client must present a certificate; its common name is the identity of the client.
 */
typedef struct keystead_listen_options {
    /**
     * Size of this struct in bytes.
     */
    size_t struct_size;
    /**
     * HOST:PORT; port 0 takes any free one. Needed.
     */
    struct keystead_str address;
    /**
     * PEM file of the listener's certificate chain, leaf first. This or cert_pem is needed.
     */
    struct keystead_str cert_file;
    /**
     * The same as PEM text; then cert_file is ignored.
     */
    struct keystead_bytes cert_pem;
    /**
     * PEM file of the private key of the certificate. This or key_pem is needed.
     */
    struct keystead_str key_file;
    /**
     * The same as PEM text; then key_file is ignored. The caller wipes it.
     */
    struct keystead_bytes key_pem;
    /**
     * PEM file of the authorities that may have issued the certificates of clients. This or client_ca_pem is needed.
     */
    struct keystead_str client_ca_file;
    /**
     * The same as PEM text; then client_ca_file is ignored.
     */
    struct keystead_bytes client_ca_pem;
    /**
     * PEM file of revocation lists of those authorities. Default: none.
     */
    struct keystead_str crl_file;
    /**
     * KEYSTEAD_TLS_VERSIONS_DEFAULT or another.
     */
    uint32_t tls_versions;
    /**
     * Threads that serve connections. Default: one for each processor.
     */
    uint32_t threads;
    /**
     * Connections open at once. Default 10,000.
     */
    uint32_t max_connections;
    /**
     * Time between requests after which a connection is closed, in milliseconds. Default: never.
     */
    uint32_t idle_timeout_ms;
    /**
     * Time that requests which have begun get when the listener is freed, in milliseconds. Default 10,000.
     */
    uint32_t drain_timeout_ms;
    /**
     * Not used, whatever stands here: the first version of this struct had nothing but its end here.
     */
    uint32_t unused;
    /**
     * Other than 0: HTTPS at the path /kmip, in HTTP/1.0, HTTP/1.1 and HTTP/2, instead of TTLV alone.
     */
    uint32_t https;
    /**
     * HTTP/2: requests that one connection may have open at once. Default 32.
     */
    uint32_t max_streams;
} keystead_listen_options;

/* A keystead_str of a string literal. */
#ifdef __cplusplus
#define KEYSTEAD_STR(literal) keystead_str{("" literal), sizeof(literal) - 1}
#else
#define KEYSTEAD_STR(literal) ((keystead_str){("" literal), sizeof(literal) - 1})
#endif

/* A keystead_str of a text that ends with a NUL; NULL gives an absent one. */
static inline keystead_str keystead_str_of(const char *text) {
    keystead_str made;
    made.data = text;
    made.length = text == NULL ? 0 : KEYSTEAD_NUL_TERMINATED;
    return made;
}

/* A keystead_bytes of a pointer and a length. */
static inline keystead_bytes keystead_bytes_of(const void *data, size_t length) {
    keystead_bytes made;
    made.data = (const uint8_t *)data;
    made.length = length;
    return made;
}

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gives the version of the library that runs, such as "0.1.0". KEYSTEAD_VERSION is that of the header.
 *
 * Returns a text that ends with a NUL and lives as long as the library.
 * Threads: any. Since 0.1.
 */
const char *keystead_version(void);

/**
 * Gives the number of the ABI of the library that runs, to be compared with KEYSTEAD_ABI_VERSION.
 *
 * Threads: any. Since 0.1.
 */
uint32_t keystead_abi_version(void);

/**
 * Gives a few lower-case words for a status, such as "null pointer".
 *
 * status: any number.
 * Returns a text that ends with a NUL and lives as long as the library; "other" for an unknown number.
 * Threads: any. Since 0.1.
 */
const char *keystead_status_name(keystead_status status);

/**
 * Gives KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_key_encryption_key_length(void);

/**
 * Gives KEYSTEAD_GCM_TAG_LENGTH.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_gcm_tag_length(void);

/**
 * Gives KEYSTEAD_MAX_TEXT_LENGTH.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_max_text_length(void);

/**
 * Gives KEYSTEAD_MAX_DATA_LENGTH.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_max_data_length(void);

/**
 * Gives KEYSTEAD_MAX_COUNT.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_max_count(void);

/**
 * Gives the size of keystead_connect_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_connect_options_size(void);

/**
 * Gives the size of keystead_symmetric_key_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_symmetric_key_options_size(void);

/**
 * Gives the size of keystead_key_pair_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_key_pair_options_size(void);

/**
 * Gives the size of keystead_register_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_register_options_size(void);

/**
 * Gives the size of keystead_locate_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_locate_options_size(void);

/**
 * Gives the size of keystead_cipher_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_cipher_options_size(void);

/**
 * Gives the size of keystead_transport in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_transport_size(void);

/**
 * Gives the status that the failed call returned.
 *
 * error: the error.
 * Statuses: that of the call; KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE or _FORKED if this is no error of this process.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_error_status(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Gives the Result Reason that the server answered, a KEYSTEAD_RESULT_REASON_ number such as
 * KEYSTEAD_RESULT_REASON_ITEM_NOT_FOUND.
 *
 * error: the error.
 * Returns 0 if there is none: no server answered, or it gave no reason.
 * Threads: any. Since 0.1.
 */
uint32_t keystead_error_result_reason(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Gives the Result Status that the server answered, a KEYSTEAD_RESULT_STATUS_ number.
 *
 * error: the error.
 * Returns 0, which is KEYSTEAD_RESULT_STATUS_SUCCESS, if no server answered.
 * Threads: any. Since 0.1.
 */
uint32_t keystead_error_result_status(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Gives the operation that failed, a KEYSTEAD_OPERATION_ number.
 *
 * error: the error.
 * Returns 0 if it was none.
 * Threads: any. Since 0.1.
 */
uint32_t keystead_error_operation(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Gives one line for people that names operation, server, reason and cause, and no secret.
 *
 * error: the error.
 * Returns UTF-8 that ends with a NUL, never NULL. It belongs to the error and lives as long.
 * Threads: any. Since 0.1.
 */
const char *keystead_error_text(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Gives the words of the server, or ours where no server answered, without operation, server and reason.
 *
 * error: the error.
 * Returns UTF-8 that ends with a NUL, never NULL, maybe empty. It belongs to the error and lives as long.
 * Threads: any. Since 0.1.
 */
const char *keystead_error_message(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Gives the server that was spoken to, as HOST:PORT or "in process".
 *
 * error: the error.
 * Returns UTF-8 that ends with a NUL, never NULL, empty if there was none. It belongs to the error and lives as long.
 * Threads: any. Since 0.1.
 */
const char *keystead_error_server(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Gives the name of the Result Reason, such as "Item Not Found".
 *
 * error: the error.
 * Returns UTF-8 that ends with a NUL, never NULL, empty if there is no reason. It belongs to the error and lives as
 * long.
 * Threads: any. Since 0.1.
 */
const char *keystead_error_result_reason_name(const struct keystead_error *error) KEYSTEAD_NONNULL(1);

/**
 * Frees an error and the texts that it gave.
 *
 * error: the error. May be NULL: error.
 * Threads: any, when no other thread uses the error. Since 0.1.
 */
void keystead_error_free(struct keystead_error *error);

/**
 * Gives the bytes of a buffer.
 *
 * buffer: the buffer.
 * data: becomes the first byte; behind the last one stands a NUL. Belongs to the buffer and lives as long.
 * length: becomes the number of bytes, without the NUL.
 * May be NULL: length.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_buffer_bytes(const struct keystead_buffer *buffer,
                                      const uint8_t **data,
                                      size_t *length,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives a buffer that holds a text, as a C string.
 *
 * buffer: the buffer.
 * Returns UTF-8 that ends with a NUL, and holds none unless the server put one there. It belongs to the buffer and
 * lives as long. NULL for what is no buffer of this process.
 * Threads: any. Since 0.1.
 */
const char *keystead_buffer_text(const struct keystead_buffer *buffer) KEYSTEAD_NONNULL(1);

/**
 * Gives the number of bytes in a buffer, without the NUL; 0 for what is no buffer of this process.
 *
 * buffer: the buffer.
 * Threads: any. Since 0.1.
 */
size_t keystead_buffer_length(const struct keystead_buffer *buffer) KEYSTEAD_NONNULL(1);

/**
 * Wipes and frees a buffer.
 *
 * buffer: the buffer. May be NULL: buffer.
 * Threads: any, when no other thread uses the buffer. Since 0.1.
 */
void keystead_buffer_free(struct keystead_buffer *buffer);

/**
 * Gives the number of texts in a list; 0 for what is no list of this process.
 *
 * list: the list.
 * Threads: any. Since 0.1.
 */
size_t keystead_list_count(const struct keystead_list *list) KEYSTEAD_NONNULL(1);

/**
 * Gives one text of a list.
 *
 * list: the list.
 * index: which, from 0.
 * text: becomes the text, UTF-8 that ends with a NUL. Belongs to the list and lives as long.
 * length: becomes its number of bytes, without the NUL.
 * May be NULL: length.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: index is not below the count; _NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_list_get(const struct keystead_list *list,
                                  size_t index,
                                  const char **text,
                                  size_t *length,
                                  struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3);

/**
 * Frees a list and the texts that it gave.
 *
 * list: the list. May be NULL: list.
 * Threads: any, when no other thread uses the list. Since 0.1.
 */
void keystead_list_free(struct keystead_list *list);

/**
 * Gives the bytes of a secret.
 *
 * secret: the secret.
 * data: becomes the first byte. Belongs to the secret and lives as long; a copy is the caller's to wipe.
 * length: becomes the number of bytes.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_secret_bytes(const struct keystead_secret *secret,
                                      const uint8_t **data,
                                      size_t *length,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Gives the object type of what keystead_client_get() read, a KEYSTEAD_OBJECT_TYPE_ number; 0 if unknown.
 *
 * secret: the secret.
 * Threads: any. Since 0.1.
 */
uint32_t keystead_secret_object_type(const struct keystead_secret *secret) KEYSTEAD_NONNULL(1);

/**
 * Gives the format of a key that keystead_client_get() read, a KEYSTEAD_KEY_FORMAT_TYPE_ number; 0 if unknown.
 *
 * secret: the secret.
 * Threads: any. Since 0.1.
 */
uint32_t keystead_secret_key_format_type(const struct keystead_secret *secret) KEYSTEAD_NONNULL(1);

/**
 * Gives the algorithm of a key that keystead_client_get() read, a KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number; 0 if
 * unknown.
 *
 * secret: the secret.
 * Threads: any. Since 0.1.
 */
uint32_t keystead_secret_algorithm(const struct keystead_secret *secret) KEYSTEAD_NONNULL(1);

/**
 * Gives the length in bits of a key that keystead_client_get() read, as the server states it; 0 if unknown.
 *
 * secret: the secret.
 * Threads: any. Since 0.1.
 */
uint32_t keystead_secret_length_bits(const struct keystead_secret *secret) KEYSTEAD_NONNULL(1);

/**
 * Tells whether a key that keystead_client_get() read is wrapped under another key.
 *
 * secret: the secret.
 * Threads: any. Since 0.1.
 */
bool keystead_secret_is_wrapped(const struct keystead_secret *secret) KEYSTEAD_NONNULL(1);

/**
 * Wipes and frees a secret.
 *
 * secret: the secret. May be NULL: secret.
 * Threads: any, when no other thread uses the secret. Since 0.1.
 */
void keystead_secret_free(struct keystead_secret *secret);

/**
 * Gives the encrypted bytes.
 *
 * ciphertext: the ciphertext.
 * data: becomes the first byte. Belongs to the ciphertext and lives as long.
 * length: becomes the number of bytes.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_ciphertext_data(const struct keystead_ciphertext *ciphertext,
                                         const uint8_t **data,
                                         size_t *length,
                                         struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Gives the IV, counter or nonce that the server made.
 *
 * ciphertext: the ciphertext.
 * data: becomes the first byte, or NULL if the server made none. Belongs to the ciphertext and lives as long.
 * length: becomes the number of bytes.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_ciphertext_iv(const struct keystead_ciphertext *ciphertext,
                                       const uint8_t **data,
                                       size_t *length,
                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Gives the authentication tag.
 *
 * ciphertext: the ciphertext.
 * data: becomes the first byte, or NULL if the mode has no tag. Belongs to the ciphertext and lives as long.
 * length: becomes the number of bytes.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_ciphertext_tag(const struct keystead_ciphertext *ciphertext,
                                        const uint8_t **data,
                                        size_t *length,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Frees a ciphertext.
 *
 * ciphertext: the ciphertext. May be NULL: ciphertext.
 * Threads: any, when no other thread uses the ciphertext. Since 0.1.
 */
void keystead_ciphertext_free(struct keystead_ciphertext *ciphertext);

/**
 * Connects to a server over mTLS or HTTPS and finds out the version of KMIP to speak.
 *
 * Connections that die later are replaced without a word.
 * options: how to reach the server; copied.
 * client: becomes the new client, which the caller frees with keystead_client_free().
 * Statuses: KEYSTEAD_STATUS_CONFIGURATION: options or files are unusable; _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED,
 * _MALFORMED, _VERSION, _REFUSED, _NULL_POINTER, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_client_connect(const struct keystead_connect_options *options,
                                        struct keystead_client **client,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Connects to the server that a connect file names, such as `keystead serve --dev` writes.
 *
 * path: path of the file, UTF-8.
 * path_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * client: becomes the new client, which the caller frees with keystead_client_free().
 * Statuses: KEYSTEAD_STATUS_CONFIGURATION: options or files are unusable; _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED,
 * _MALFORMED, _VERSION, _REFUSED, _NULL_POINTER, _INVALID_ARGUMENT.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_client_connect_file(const char *path,
                                             size_t path_length,
                                             struct keystead_client **client,
                                             struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3);

/**
 * Connects to the server of the connect file that the environment variable KEYSTEAD_CONNECT names.
 *
 * client: becomes the new client, which the caller frees with keystead_client_free().
 * Statuses: KEYSTEAD_STATUS_CONFIGURATION: options or files are unusable; _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED,
 * _MALFORMED, _VERSION, _REFUSED, _NULL_POINTER, _INVALID_ARGUMENT.
 * Threads: any, when no other thread changes the environment. Since 0.1.
 */
keystead_status keystead_client_connect_env(struct keystead_client **client,
                                            struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Makes a second client that shares the connections of the first and has another time limit for its calls.
 *
 * client: the first client.
 * timeout_ms: time for one call in milliseconds, not 0.
 * other: becomes the new client, which the caller frees with keystead_client_free(), before or after the first.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: timeout_ms is 0; _NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_with_timeout(const struct keystead_client *client,
                                             uint32_t timeout_ms,
                                             struct keystead_client **other,
                                             struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3);

/**
 * Gives the version of KMIP that is spoken with the server; finds it out first if need be.
 *
 * client: the client.
 * version: becomes the version, such as KEYSTEAD_KMIP_VERSION_2_1.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_kmip_version(const struct keystead_client *client,
                                             uint32_t *version,
                                             struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives where the server is, as HOST:PORT or "in process".
 *
 * client: the client.
 * server: becomes the text, which the caller frees with keystead_buffer_free().
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_server(const struct keystead_client *client,
                                       struct keystead_buffer **server,
                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Closes a client's connections, unless another client shares them, and frees it.
 *
 * In a forked child the connections are left to the parent.
 * client: the client. May be NULL: client.
 * Threads: any, when no other thread uses the client. Since 0.1.
 */
void keystead_client_free(struct keystead_client *client);

/**
 * Makes a client over a connection of the host's. Calls of several threads take turns. After a failure of the connection
 * every call fails: free the client and make another.
 *
 * transport: the callbacks; copied. They may be called on any thread that uses the client.
 * client: becomes the new client, which the caller frees with keystead_client_free(). If it cannot be made, close is not
 * called.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER: no write or no read; _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_client_over(const struct keystead_transport *transport,
                                     struct keystead_client **client,
                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Makes a symmetric key on the server.
 *
 * client: the client.
 * options: what key. Default: AES with 256 bits, to encrypt and decrypt, without a name, not activated.
 * id: becomes the identifier of the key, which the caller frees with keystead_buffer_free(). If the key was made but could
 * not be activated, the error says so and names it.
 * May be NULL: options.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_create_symmetric_key(const struct keystead_client *client,
                                                     const struct keystead_symmetric_key_options *options,
                                                     struct keystead_buffer **id,
                                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3);

/**
 * Makes a key pair on the server.
 *
 * client: the client.
 * options: what pair.
 * private_id: becomes the identifier of the private key, which the caller frees with keystead_buffer_free().
 * public_id: becomes the identifier of the public key, which the caller frees with keystead_buffer_free().
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_create_key_pair(const struct keystead_client *client,
                                                const struct keystead_key_pair_options *options,
                                                struct keystead_buffer **private_id,
                                                struct keystead_buffer **public_id,
                                                struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3, 4);

/**
 * Stores a symmetric key that exists already.
 *
 * client: the client.
 * algorithm: a KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ number.
 * key: the bytes of the key; the caller wipes them.
 * key_length: their number.
 * options: name, usage and so on. Default: no name, to encrypt and decrypt, not activated.
 * id: becomes the identifier of the object, which the caller frees with keystead_buffer_free().
 * May be NULL: options.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_register_symmetric_key(const struct keystead_client *client,
                                                       uint32_t algorithm,
                                                       const uint8_t *key,
                                                       size_t key_length,
                                                       const struct keystead_register_options *options,
                                                       struct keystead_buffer **id,
                                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3, 6);

/**
 * Stores a password, seed or other secret.
 *
 * client: the client.
 * type_: KEYSTEAD_SECRET_DATA_TYPE_PASSWORD or _SEED.
 * secret: the bytes of the secret; the caller wipes them.
 * secret_length: their number.
 * options: name and so on. Default: no name, not activated.
 * id: becomes the identifier of the object, which the caller frees with keystead_buffer_free().
 * May be NULL: options.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_register_secret(const struct keystead_client *client,
                                                uint32_t type_,
                                                const uint8_t *secret,
                                                size_t secret_length,
                                                const struct keystead_register_options *options,
                                                struct keystead_buffer **id,
                                                struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3, 6);

/**
 * Reads the material of an object: of a symmetric key the key itself, of others the encoding that the format names.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * secret: becomes the material and what is known about it, which the caller frees with keystead_secret_free().
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_get(const struct keystead_client *client,
                                    const char *id,
                                    size_t id_length,
                                    struct keystead_secret **secret,
                                    struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 4);

/**
 * Reads the material of an object into a buffer of the caller's. The fastest way to a key whose length is known.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * buffer: where the material goes; unchanged on failure. The caller wipes it.
 * capacity: the number of bytes that it has room for.
 * length: becomes the number of bytes of the material, also if they do not fit.
 * May be NULL: buffer.
 * Statuses: KEYSTEAD_STATUS_BUFFER_TOO_SMALL: length says what is needed; _REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_get_into(const struct keystead_client *client,
                                         const char *id,
                                         size_t id_length,
                                         uint8_t *buffer,
                                         size_t capacity,
                                         size_t *length,
                                         struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 6);

/**
 * Reads attributes of an object.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * names: names of the attributes, such as "State", "Cryptographic Length" or "x-Project". Those that the object does not
 * have are left out of the answer. Default: all.
 * names_count: their number; 0 asks for all.
 * attributes: becomes a reader that stands before the first attribute, which the caller frees with keystead_reader_free().
 * Each attribute is one item under its own tag, in the spelling of KMIP 2.1 whatever version is spoken; custom attributes
 * are Attribute structures of Vendor Identification, Attribute Name and Attribute Value.
 * May be NULL: names.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_get_attributes(const struct keystead_client *client,
                                               const char *id,
                                               size_t id_length,
                                               const struct keystead_str *names,
                                               size_t names_count,
                                               struct keystead_reader **attributes,
                                               struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 6);

/**
 * Reads one attribute of an object.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * name: name of the attribute, such as "State", UTF-8.
 * name_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * attribute: becomes a reader that stands at the attribute, its first instance if it has several, which the caller frees
 * with keystead_reader_free(). Stays NULL if the object does not have it. Spelling: as keystead_client_get_attributes().
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_get_attribute(const struct keystead_client *client,
                                              const char *id,
                                              size_t id_length,
                                              const char *name,
                                              size_t name_length,
                                              struct keystead_reader **attribute,
                                              struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 4, 6);

/**
 * Gives the names of the attributes that an object has.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * names: becomes the list of names, which the caller frees with keystead_list_free().
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_get_attribute_list(const struct keystead_client *client,
                                                   const char *id,
                                                   size_t id_length,
                                                   struct keystead_list **names,
                                                   struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 4);

/**
 * Finds objects that have all of these attributes, newest first on servers that follow KMIP 1.3.
 *
 * client: the client.
 * options: what they have. Default: every object.
 * ids: becomes the list of their identifiers, maybe empty, which the caller frees with keystead_list_free().
 * May be NULL: options.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_locate(const struct keystead_client *client,
                                       const struct keystead_locate_options *options,
                                       struct keystead_list **ids,
                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3);

/**
 * Makes an object usable.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_activate(const struct keystead_client *client,
                                         const char *id,
                                         size_t id_length,
                                         struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Takes an object out of use.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * reason: a KEYSTEAD_REVOCATION_REASON_CODE_ number. Key Compromise makes the object Compromised, others make it
 * Deactivated.
 * message: text for people, UTF-8.
 * message_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * compromised_at: when it was compromised, in seconds since 1970-01-01 UTC; 0 if that is not known or not the reason.
 * May be NULL: message.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_revoke(const struct keystead_client *client,
                                       const char *id,
                                       size_t id_length,
                                       uint32_t reason,
                                       const char *message,
                                       size_t message_length,
                                       int64_t compromised_at,
                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Destroys the material of an object for good.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_destroy(const struct keystead_client *client,
                                        const char *id,
                                        size_t id_length,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Encrypts on the server.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * options: how. Default: as the key and the server say.
 * data: the plaintext; the caller wipes it.
 * data_length: its number of bytes.
 * ciphertext: becomes the ciphertext with IV and tag, which the caller frees with keystead_ciphertext_free().
 * May be NULL: options, data.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_encrypt(const struct keystead_client *client,
                                        const char *id,
                                        size_t id_length,
                                        const struct keystead_cipher_options *options,
                                        const uint8_t *data,
                                        size_t data_length,
                                        struct keystead_ciphertext **ciphertext,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 7);

/**
 * Decrypts on the server.
 *
 * client: the client.
 * id: identifier of the object, UTF-8, not empty.
 * id_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * options: how, with the iv and tag that encrypting gave.
 * data: the ciphertext.
 * data_length: its number of bytes.
 * plaintext: becomes the plaintext, which the caller frees with keystead_secret_free().
 * May be NULL: options, data.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_client_decrypt(const struct keystead_client *client,
                                        const char *id,
                                        size_t id_length,
                                        const struct keystead_cipher_options *options,
                                        const uint8_t *data,
                                        size_t data_length,
                                        struct keystead_secret **plaintext,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 7);

/**
 * Performs any operation, with its payloads in TTLV of the version that is spoken.
 *
 * client: the client.
 * operation: a KEYSTEAD_OPERATION_ number.
 * request: the fields of the Request Payload one after the other, or the whole Request Payload item; a keystead_writer
 * makes them.
 * request_length: their number of bytes.
 * response: becomes the whole Response Payload item, empty if the answer has none, which the caller frees with
 * keystead_buffer_free(). A keystead_reader reads it.
 * May be NULL: request.
 * Statuses: KEYSTEAD_STATUS_REFUSED, _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER,
 * _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_call_ttlv(const struct keystead_client *client,
                                   uint32_t operation,
                                   const uint8_t *request,
                                   size_t request_length,
                                   struct keystead_buffer **response,
                                   struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 5);

/**
 * Sends a whole request message in TTLV and gives the whole response message, whatever they hold. Nothing is
 * negotiated, and a failure that the server reports is no failure of this call.
 *
 * client: the client.
 * request: the Request Message item.
 * request_length: its number of bytes.
 * response: becomes the Response Message item, which the caller frees with keystead_buffer_free().
 * Statuses: KEYSTEAD_STATUS_CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _NULL_POINTER, _BAD_HANDLE, _FORKED,
 * _INVALID_ARGUMENT.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_call_message(const struct keystead_client *client,
                                      const uint8_t *request,
                                      size_t request_length,
                                      struct keystead_buffer **response,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 4);

/**
 * Performs any operation, with its payloads in JSON.
 *
 * client: the client.
 * operation: name of the operation, such as "Activate" or "Add Attribute", UTF-8.
 * operation_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * request: a JSON object with the fields of the Request Payload, such as {"UniqueIdentifier": "..."}, UTF-8. Names and
 * values are described in docs/guide/c.md.
 * request_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED; at most KEYSTEAD_MAX_DATA_LENGTH. NULL
 * with 0 stands for {}.
 * response: becomes the fields of the Response Payload as a JSON object, which the caller frees with
 * keystead_buffer_free().
 * May be NULL: request.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: unknown operation, malformed JSON, a field that does not exist; _REFUSED,
 * _CONNECT, _TLS, _TIMEOUT, _DISCONNECTED, _MALFORMED, _VERSION, _NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any, also at the same time with one client. Since 0.1.
 */
keystead_status keystead_call_json(const struct keystead_client *client,
                                   const char *operation,
                                   size_t operation_length,
                                   const char *request,
                                   size_t request_length,
                                   struct keystead_buffer **response,
                                   struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 6);

/**
 * Makes a reader of zero or more items in TTLV, and checks all of them.
 *
 * data: the items; they are copied.
 * length: their number of bytes, at most KEYSTEAD_MAX_DATA_LENGTH.
 * reader: becomes the new reader, which the caller frees with keystead_reader_free().
 * May be NULL: data.
 * Statuses: KEYSTEAD_STATUS_MALFORMED: the bytes are no TTLV, the error says where; _NULL_POINTER, _INVALID_ARGUMENT.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_reader_new(const uint8_t *data,
                                    size_t length,
                                    struct keystead_reader **reader,
                                    struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(3);

/**
 * Moves to the next item of this level.
 *
 * reader: the reader.
 * found: becomes true if there is one, false at the end of the level.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_next(struct keystead_reader *reader,
                                     bool *found,
                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Moves to the next item of this level that has a certain tag, passing over others.
 *
 * reader: the reader.
 * tag: the tag, a KEYSTEAD_TAG_ number or one of a vendor.
 * found: becomes true if there is one, false if the level ended without.
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_find(struct keystead_reader *reader,
                                     uint32_t tag,
                                     bool *found,
                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 3);

/**
 * Goes into the current item, which is a structure: the reader then stands before its first item.
 *
 * reader: the reader.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it is no structure, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_enter(struct keystead_reader *reader,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Goes out of the structure that was entered last: the reader then stands behind it.
 *
 * reader: the reader.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: no structure was entered; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_leave(struct keystead_reader *reader,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Gives the tag of the current item.
 *
 * reader: the reader.
 * tag: becomes the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: there is no current item; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_tag(struct keystead_reader *reader,
                                    uint32_t *tag,
                                    struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the type of the current item.
 *
 * reader: the reader.
 * type_: becomes the type, a KEYSTEAD_ITEM_TYPE_ number.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: there is no current item; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_type(struct keystead_reader *reader,
                                     uint32_t *type_,
                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, an Integer or a mask.
 *
 * reader: the reader.
 * value: becomes the value.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_integer(struct keystead_reader *reader,
                                        int32_t *value,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, a Long Integer.
 *
 * reader: the reader.
 * value: becomes the value.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_long_integer(struct keystead_reader *reader,
                                             int64_t *value,
                                             struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, an Enumeration.
 *
 * reader: the reader.
 * value: becomes the number.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_enumeration(struct keystead_reader *reader,
                                            uint32_t *value,
                                            struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, a Boolean.
 *
 * reader: the reader.
 * value: becomes the value.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_boolean(struct keystead_reader *reader,
                                        bool *value,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, a Date-Time.
 *
 * reader: the reader.
 * value: becomes the seconds since 1970-01-01 UTC.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_date_time(struct keystead_reader *reader,
                                          int64_t *value,
                                          struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, a Date-Time Extended.
 *
 * reader: the reader.
 * value: becomes the microseconds since 1970-01-01 UTC.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_date_time_extended(struct keystead_reader *reader,
                                                   int64_t *value,
                                                   struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, an Interval.
 *
 * reader: the reader.
 * value: becomes the seconds.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_interval(struct keystead_reader *reader,
                                         uint32_t *value,
                                         struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Gives the value of the current item, a text: Text String, Identifier, Reference or Name Reference.
 *
 * reader: the reader.
 * text: becomes the first byte, UTF-8 without a NUL. Belongs to the reader and lives as long.
 * length: becomes the number of bytes.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_text(struct keystead_reader *reader,
                                     const char **text,
                                     size_t *length,
                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Gives the value of the current item, a Byte String or a Big Integer (big-endian, two's complement).
 *
 * reader: the reader.
 * data: becomes the first byte. Belongs to the reader and lives as long.
 * length: becomes the number of bytes.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: it has another type, or there is no current item; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_bytes(struct keystead_reader *reader,
                                      const uint8_t **data,
                                      size_t *length,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Gives the current item as it is encoded: header, value and padding.
 *
 * reader: the reader.
 * data: becomes the first byte. Belongs to the reader and lives as long.
 * length: becomes the number of bytes.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: there is no current item; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each reader. Since 0.1.
 */
keystead_status keystead_reader_item(struct keystead_reader *reader,
                                     const uint8_t **data,
                                     size_t *length,
                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Wipes and frees a reader and what it gave.
 *
 * reader: the reader. May be NULL: reader.
 * Threads: any, when no other thread uses the reader. Since 0.1.
 */
void keystead_reader_free(struct keystead_reader *reader);

/**
 * Makes a writer that has written nothing.
 *
 * writer: becomes the new writer, which the caller frees with keystead_writer_free().
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_writer_new(struct keystead_writer **writer,
                                    struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Begins a structure; what is written until keystead_writer_end() is inside.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: as for other items, or 31 structures are open; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_begin(struct keystead_writer *writer,
                                      uint32_t tag,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Ends the structure that was begun last.
 *
 * writer: the writer.
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: none is open; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_end(struct keystead_writer *writer,
                                    struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes an Integer or a mask.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * value: the value.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_integer(struct keystead_writer *writer,
                                        uint32_t tag,
                                        int32_t value,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes a Long Integer.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * value: the value.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_long_integer(struct keystead_writer *writer,
                                             uint32_t tag,
                                             int64_t value,
                                             struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes an Enumeration.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * value: the number, such as KEYSTEAD_OBJECT_TYPE_SYMMETRIC_KEY.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_enumeration(struct keystead_writer *writer,
                                            uint32_t tag,
                                            uint32_t value,
                                            struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes a Date-Time.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * value: seconds since 1970-01-01 UTC.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_date_time(struct keystead_writer *writer,
                                          uint32_t tag,
                                          int64_t value,
                                          struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes a Date-Time Extended.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * value: microseconds since 1970-01-01 UTC.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_date_time_extended(struct keystead_writer *writer,
                                                   uint32_t tag,
                                                   int64_t value,
                                                   struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes an Interval.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * value: seconds.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_interval(struct keystead_writer *writer,
                                         uint32_t tag,
                                         uint32_t value,
                                         struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes a Boolean.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * value: 0 is false, anything else true.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_boolean(struct keystead_writer *writer,
                                        uint32_t tag,
                                        uint32_t value,
                                        struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes a Text String.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * text: UTF-8; it is copied.
 * length: its number of bytes, or KEYSTEAD_NUL_TERMINATED; at most KEYSTEAD_MAX_TEXT_LENGTH.
 * May be NULL: text.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: as for other items, or text is not UTF-8; _NULL_POINTER, _BAD_HANDLE,
 * _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_text(struct keystead_writer *writer,
                                     uint32_t tag,
                                     const char *text,
                                     size_t length,
                                     struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes a Byte String.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * data: the bytes; they are copied.
 * length: their number.
 * May be NULL: data.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_bytes(struct keystead_writer *writer,
                                      uint32_t tag,
                                      const uint8_t *data,
                                      size_t length,
                                      struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Writes a Big Integer, given big-endian in two's complement; the sign is extended as the encoding asks.
 *
 * writer: the writer.
 * tag: the tag, such as KEYSTEAD_TAG_UNIQUE_IDENTIFIER.
 * data: the bytes; they are copied.
 * length: their number.
 * May be NULL: data.
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: tag has more than 24 bits, or it would be more than
 * KEYSTEAD_MAX_DATA_LENGTH in all; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_big_integer(struct keystead_writer *writer,
                                            uint32_t tag,
                                            const uint8_t *data,
                                            size_t length,
                                            struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1);

/**
 * Gives what was written; the writer is empty then and can be used again.
 *
 * writer: the writer.
 * ttlv: becomes a buffer with the items, which the caller frees with keystead_buffer_free().
 * Statuses: KEYSTEAD_STATUS_WRONG_TYPE: a structure is still open; _NULL_POINTER, _BAD_HANDLE, _FORKED, _BUSY.
 * Threads: one at a time for each writer. Since 0.1.
 */
keystead_status keystead_writer_finish(struct keystead_writer *writer,
                                       struct keystead_buffer **ttlv,
                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Wipes and frees a writer.
 *
 * writer: the writer. May be NULL: writer.
 * Threads: any, when no other thread uses the writer. Since 0.1.
 */
void keystead_writer_free(struct keystead_writer *writer);

#if defined(KEYSTEAD_WITH_SERVER)
/**
 * Makes a server, opening or creating its store. A wrong key leaves a file as it is.
 *
 * options: where and with what key. Default: in memory.
 * server: becomes the new server, which the caller frees with keystead_server_free().
 * May be NULL: options.
 * Statuses: KEYSTEAD_STATUS_WRONG_KEY, _NO_KEY, _STORE_UNREADABLE, _STORE_FOREIGN, _STORE_NEWER, _STORE_DAMAGED,
 * _STORE_FULL, _STORE_BUSY; _SERVER: another reason; _NULL_POINTER, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any. Since 0.1.
 */
keystead_status keystead_server_new(const struct keystead_server_options *options,
                                    struct keystead_server **server,
                                    struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(2);

/**
 * Makes a client of a server in the same process: its calls run on the calling thread, without a socket.
 *
 * server: the server. It may be freed before the client; what the client uses of it lives on.
 * identity: who the client acts as, UTF-8, not empty.
 * identity_length: its number of bytes, or KEYSTEAD_NUL_TERMINATED.
 * client: becomes the new client, which the caller frees with keystead_client_free().
 * Statuses: KEYSTEAD_STATUS_INVALID_ARGUMENT: identity is empty or not UTF-8; _NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any, also at the same time with one server. Since 0.1.
 */
keystead_status keystead_server_client(const struct keystead_server *server,
                                       const char *identity,
                                       size_t identity_length,
                                       struct keystead_client **client,
                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 4);

/**
 * Frees a server. Its clients and listeners live on until they are freed too; then the store is closed.
 *
 * server: the server. May be NULL: server.
 * Threads: any, when no other thread uses the server. Since 0.1.
 */
void keystead_server_free(struct keystead_server *server);

/**
 * Gives the size of keystead_server_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_server_options_size(void);

/**
 * Opens a port for clients over mTLS; when this returns, they can connect.
 *
 * server: the server. It may be freed before the listener; what the listener uses of it lives on.
 * options: address, certificates and limits; copied.
 * listener: becomes the new listener, which the caller frees with keystead_listener_free().
 * Statuses: KEYSTEAD_STATUS_ADDRESS, _PORT_IN_USE; _LISTEN: no threads; _CONFIGURATION: certificates or key are
 * unusable; _NULL_POINTER, _BAD_HANDLE, _FORKED, _INVALID_ARGUMENT, _STRUCT_SIZE.
 * Threads: any, also at the same time with one server. Since 0.1.
 */
keystead_status keystead_server_listen(const struct keystead_server *server,
                                       const struct keystead_listen_options *options,
                                       struct keystead_listener **listener,
                                       struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2, 3);

/**
 * Gives the address that clients can use, with the real port.
 *
 * listener: the listener.
 * address: becomes HOST:PORT, which the caller frees with keystead_buffer_free().
 * Statuses: KEYSTEAD_STATUS_NULL_POINTER, _BAD_HANDLE, _FORKED.
 * Threads: any, also at the same time with one listener. Since 0.1.
 */
keystead_status keystead_listener_address(const struct keystead_listener *listener,
                                          struct keystead_buffer **address,
                                          struct keystead_error **error) KEYSTEAD_MUST_USE KEYSTEAD_NONNULL(1, 2);

/**
 * Closes the port, lets requests that have begun finish within the drain time, ends every connection, joins every
 * thread, and frees the listener.
 *
 * listener: the listener. May be NULL: listener.
 * Threads: any, when no other thread uses the listener; not from a callback of the library. Since 0.1.
 */
void keystead_listener_free(struct keystead_listener *listener);

/**
 * Gives the size of keystead_listen_options in this library, in bytes.
 *
 * Threads: any. Since 0.1.
 */
size_t keystead_listen_options_size(void);
#endif

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* KEYSTEAD_H */
