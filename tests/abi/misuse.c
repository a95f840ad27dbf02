/* NULL, wrong sizes, wrong handles, wrong texts: a status each, never a crash. */
#define KEYSTEAD_NO_ATTRIBUTES /* or the compiler would refuse this file, and rightly */
#include "check.h"

int main(void) {
    keystead_server *server;
    keystead_client *client, *none;
    keystead_buffer *buffer;
    OK(keystead_server_new(NULL, &server, &error));
    OK(keystead_server_client(server, "test", NUL, &client, &error));

    CHECK(keystead_client_activate(NULL, "a", 1, NULL) == KEYSTEAD_STATUS_NULL_POINTER);
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "keystead_client is NULL", keystead_client_activate(NULL, "a", 1, &error));
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "id is NULL", keystead_client_activate(client, NULL, 5, &error));
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "id is NULL", keystead_client_activate(client, NULL, NUL, &error));
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "secret is NULL", keystead_client_get(client, "a", 1, NULL, &error));
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "length is NULL", keystead_client_get_into(client, "a", 1, NULL, 0, NULL, &error));
    size_t length = 99;
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "buffer is NULL",
          keystead_client_get_into(client, "a", 1, NULL, 32, &length, &error));
    CHECK(length == 0);
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "server is NULL", keystead_server_new(NULL, NULL, &error));
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "keystead_connect_options is NULL", keystead_client_connect(NULL, &none, &error));
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "keystead_reader is NULL", keystead_reader_enter(NULL, &error));
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "request is NULL",
          keystead_call_ttlv(client, KEYSTEAD_OPERATION_GET, NULL, 8, &buffer, &error));
    PASSED("NULL gives a status and names the parameter");

    keystead_client_free(NULL);
    keystead_server_free(NULL);
    keystead_listener_free(NULL);
    keystead_buffer_free(NULL);
    keystead_secret_free(NULL);
    keystead_list_free(NULL);
    keystead_ciphertext_free(NULL);
    keystead_reader_free(NULL);
    keystead_writer_free(NULL);
    keystead_error_free(NULL);
    CHECK(keystead_error_status(NULL) == KEYSTEAD_STATUS_NULL_POINTER);
    CHECK(keystead_error_text(NULL)[0] != 0 && keystead_error_message(NULL)[0] == 0);
    CHECK(keystead_buffer_text(NULL) == NULL && keystead_buffer_length(NULL) == 0);
    CHECK(keystead_list_count(NULL) == 0 && keystead_secret_algorithm(NULL) == 0);
    PASSED("NULL can be freed and read");

    FAILS(KEYSTEAD_STATUS_BAD_HANDLE, "no keystead_client", keystead_client_activate((keystead_client *)server, "a", 1, &error));
    FAILS(KEYSTEAD_STATUS_BAD_HANDLE, "no keystead_server", keystead_server_client((keystead_server *)client, "a", 1, &none, &error));
    uint64_t zeros[16] = {0};
    FAILS(KEYSTEAD_STATUS_BAD_HANDLE, "no keystead_client", keystead_client_activate((keystead_client *)zeros, "a", 1, &error));
    FAILS(KEYSTEAD_STATUS_BAD_HANDLE, "no keystead_client",
          keystead_client_activate((keystead_client *)((char *)zeros + 1), "a", 1, &error));
    keystead_client_free((keystead_client *)zeros);
    PASSED("what is no handle of the kind is found out");

    keystead_symmetric_key_options key = KEYSTEAD_INIT(keystead_symmetric_key_options);
    size_t wrong[] = {0, 1, 8, sizeof key - 1, 4097, SIZE_MAX};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        key.struct_size = wrong[i];
        FAILS(KEYSTEAD_STATUS_STRUCT_SIZE, "struct_size of keystead_symmetric_key_options",
              keystead_client_create_symmetric_key(client, &key, &buffer, &error));
        CHECK(buffer == NULL);
    }
    struct {
        keystead_symmetric_key_options known;
        uint64_t added;
    } newer = {KEYSTEAD_INIT(keystead_symmetric_key_options), 0};
    newer.known.struct_size = sizeof newer;
    OK(keystead_client_create_symmetric_key(client, &newer.known, &buffer, &error));
    keystead_buffer_free(buffer);
    newer.added = 1;
    FAILS(KEYSTEAD_STATUS_STRUCT_SIZE, "does not know",
          keystead_client_create_symmetric_key(client, &newer.known, &buffer, &error));
    PASSED("a struct of the wrong size is refused, a newer one taken if it asks nothing new");

    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "id is empty", keystead_client_activate(client, NULL, 0, &error));
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "id is empty", keystead_client_destroy(client, "", NUL, &error));
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "id is not UTF-8", keystead_client_activate(client, "\xff", 1, &error));
    char *longest = calloc(1, KEYSTEAD_MAX_TEXT_LENGTH + 2);
    CHECK(longest != NULL);
    memset(longest, 'a', KEYSTEAD_MAX_TEXT_LENGTH + 1);
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "longer than 65536", keystead_client_activate(client, longest, NUL, &error));
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "longer than 65536", keystead_client_activate(client, longest, SIZE_MAX - 1, &error));
    free(longest);
    uint8_t byte = 0;
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "longer than",
          keystead_client_register_secret(client, 1, &byte, SIZE_MAX, NULL, &buffer, &error));
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "no key material",
          keystead_client_register_secret(client, 1, &byte, 0, NULL, &buffer, &error));
    keystead_str many = {"State", 5};
    keystead_reader *reader;
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "more than 4096",
          keystead_client_get_attributes(client, "a", 1, &many, SIZE_MAX / 16, &reader, &error));
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "identity is empty", keystead_server_client(server, "", 0, &none, &error));
    PASSED("texts and sizes are limited before anything is allocated");

    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "no operation",
          keystead_call_json(client, "Fly", NUL, "{}", NUL, &buffer, &error));
    static const char *const json[] = {"", "{", "[]", "{\"UniqueIdentifier\":}", "{\"nonsense\":1}", "nul", "{\"a\":1"};
    for (size_t i = 0; i < sizeof json / sizeof *json; i++) {
        FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "", keystead_call_json(client, "Get", NUL, json[i], NUL, &buffer, &error));
        CHECK(buffer == NULL);
    }
    PASSED("malformed JSON in the generic call is refused");

    OK(keystead_call_json(client, "DiscoverVersions", NUL, NULL, 0, &buffer, &error));
    keystead_buffer_free(buffer);
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "request", keystead_call_json(client, "Query", NUL, NULL, 1, &buffer, &error));
    PASSED("no JSON at all means no fields");

    keystead_connect_options connect = KEYSTEAD_INIT(keystead_connect_options);
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "server is needed", keystead_client_connect(&connect, &none, &error));
    connect.https = 1;
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "https goes with connect_file",
          keystead_client_connect(&connect, &none, &error));
    connect.connect_file = KEYSTEAD_STR("/nonexistent/connect.json");
    connect.server = KEYSTEAD_STR("127.0.0.1:1");
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "https goes with connect_file",
          keystead_client_connect(&connect, &none, &error));
    connect = (keystead_connect_options)KEYSTEAD_INIT(keystead_connect_options);
    connect.connect_file = KEYSTEAD_STR("/nonexistent/connect.json");
    FAILS(KEYSTEAD_STATUS_CONFIGURATION, "/nonexistent/connect.json", keystead_client_connect(&connect, &none, &error));
    FAILS(KEYSTEAD_STATUS_CONFIGURATION, "/nonexistent", keystead_client_connect_file("/nonexistent", NUL, &none, &error));
    connect = (keystead_connect_options)KEYSTEAD_INIT(keystead_connect_options);
    connect.server = KEYSTEAD_STR("127.0.0.1:1");
    connect.ca_file = connect.cert_file = connect.key_file = keystead_str_of("/nonexistent.pem");
    FAILS(KEYSTEAD_STATUS_CONFIGURATION, "/nonexistent.pem", keystead_client_connect(&connect, &none, &error));
    connect.kmip_version = 0x0905;
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "0x0905", keystead_client_connect(&connect, &none, &error));
    PASSED("connecting with unusable options says what is missing");

    keystead_server_options options = KEYSTEAD_INIT(keystead_server_options);
    keystead_server *other;
    options.sqlite_path = KEYSTEAD_STR("/nonexistent/folder/keys.sqlite");
    FAILS(KEYSTEAD_STATUS_NO_KEY, "no key-encryption key", keystead_server_new(&options, &other, &error));
    options.key_encryption_key = keystead_bytes_of(zeros, 31);
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "31 bytes, not 32", keystead_server_new(&options, &other, &error));
    options.key_encryption_key.length = KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH;
    FAILS(KEYSTEAD_STATUS_STORE_UNREADABLE, "cannot open the store", keystead_server_new(&options, &other, &error));
    options.passphrase = KEYSTEAD_STR("both");
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "both set", keystead_server_new(&options, &other, &error));
    PASSED("a server with unusable options says why");

    keystead_listen_options listen = KEYSTEAD_INIT(keystead_listen_options);
    keystead_listener *listener;
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "address is needed", keystead_server_listen(server, &listen, &listener, &error));
    listen.address = KEYSTEAD_STR("127.0.0.1:0");
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "cert_file or cert_pem", keystead_server_listen(server, &listen, &listener, &error));
    listen.cert_pem = keystead_bytes_of("no pem", 6);
    FAILS(KEYSTEAD_STATUS_CONFIGURATION, "", keystead_server_listen(server, &listen, &listener, &error));
    PASSED("a listener with unusable options says why");

    CHECK(none == NULL);
    keystead_client_free(client);
    keystead_server_free(server);
    return 0;
}
