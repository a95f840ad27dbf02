/*
 * A server inside the process that listens on mTLS, and clients that reach it.
 *
 * usage: listening CA SERVER_CERT SERVER_KEY CLIENT_CERT CLIENT_KEY
 */
#include "check.h"

static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    CHECK(file != NULL);
    char *text = calloc(1, 65536);
    CHECK(text != NULL);
    CHECK(fread(text, 1, 65535, file) > 0);
    fclose(file);
    return text;
}

int main(int argc, char **argv) {
    CHECK(argc == 6);
    keystead_server *server;
    OK(keystead_server_new(NULL, &server, &error));
    keystead_listen_options listen = KEYSTEAD_INIT(keystead_listen_options);
    listen.address = KEYSTEAD_STR("127.0.0.1:0");
    listen.client_ca_file = keystead_str_of(argv[1]);
    listen.cert_file = keystead_str_of(argv[2]);
    listen.key_file = keystead_str_of(argv[3]);
    listen.threads = 1;
    keystead_listener *listener, *none;
    OK(keystead_server_listen(server, &listen, &listener, &error));
    keystead_buffer *address;
    OK(keystead_listener_address(listener, &address, &error));
    listen.address = keystead_str_of(keystead_buffer_text(address));
    FAILS(KEYSTEAD_STATUS_PORT_IN_USE, "the port is in use", keystead_server_listen(server, &listen, &none, &error));
    PASSED("a server listens on a free port, and says so if there is none");

    keystead_connect_options connect = KEYSTEAD_INIT(keystead_connect_options);
    char *key_pem = read_file(argv[5]);
    connect.server = keystead_str_of(keystead_buffer_text(address));
    connect.ca_file = keystead_str_of(argv[1]);
    connect.cert_file = keystead_str_of(argv[4]);
    connect.key_pem = keystead_bytes_of(key_pem, strlen(key_pem));
    connect.timeout_ms = 60000;
    connect.connect_timeout_ms = 60000;
    keystead_client *client;
    OK(keystead_client_connect(&connect, &client, &error));
    keystead_buffer *id;
    uint8_t key[32];
    size_t length;
    OK(keystead_client_create_symmetric_key(client, NULL, &id, &error));
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
    CHECK(length == 32);
    FAILS(KEYSTEAD_STATUS_REFUSED, keystead_buffer_text(address),
          keystead_client_get_into(client, "none", NUL, key, sizeof key, &length, &error));
    PASSED("a client reaches it over mTLS, with its key from memory");

    keystead_client *local;
    OK(keystead_server_client(server, "local", NUL, &local, &error));
    OK(keystead_client_get_into(local, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
    keystead_client_free(local);
    PASSED("what was made over mTLS is there in process");

    listen.address = KEYSTEAD_STR("127.0.0.1:0");
    listen.https = 1;
    keystead_listener *https;
    OK(keystead_server_listen(server, &listen, &https, &error));
    keystead_buffer *https_address;
    OK(keystead_listener_address(https, &https_address, &error));
    char url[128];
    snprintf(url, sizeof url, "https://%s", keystead_buffer_text(https_address));
    keystead_connect_options over_https = connect;
    over_https.server = keystead_str_of(url);
    for (over_https.encoding = KEYSTEAD_ENCODING_TTLV; over_https.encoding <= KEYSTEAD_ENCODING_JSON; over_https.encoding++) {
        keystead_client *outside;
        OK(keystead_client_connect(&over_https, &outside, &error));
        OK(keystead_client_get_into(outside, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
        CHECK(length == 32);
        keystead_client_free(outside);
    }
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "encoding 3", keystead_client_connect(&over_https, &local, &error));
    over_https.encoding = KEYSTEAD_ENCODING_TTLV;
    over_https.https = 1;
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "connect_file", keystead_client_connect(&over_https, &local, &error));
    /* What was compiled before there was HTTPS. */
    connect.struct_size = offsetof(keystead_connect_options, https);
    OK(keystead_client_connect(&connect, &local, &error));
    keystead_client_free(local);
    connect.struct_size = sizeof connect;
    keystead_listener_free(https);
    keystead_buffer_free(https_address);
    PASSED("a client reaches it over HTTPS, in each encoding");

    keystead_client *refused;
    connect.ca_file = keystead_str_of(argv[4]); /* no authority of the server's certificate */
    FAILS(KEYSTEAD_STATUS_TLS, "", keystead_client_connect(&connect, &refused, &error));
    connect.ca_file = keystead_str_of(argv[1]);
    connect.server_name = KEYSTEAD_STR("elsewhere.example");
    FAILS(KEYSTEAD_STATUS_TLS, "host name", keystead_client_connect(&connect, &refused, &error));
    connect.server_name = KEYSTEAD_STR("127.0.0.1");
    connect.cert_pem = keystead_bytes_of("not pem", 7);
    FAILS(KEYSTEAD_STATUS_CONFIGURATION, "", keystead_client_connect(&connect, &refused, &error));
    PASSED("a wrong authority, host name or certificate is told apart");

    keystead_server_free(server);
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
    keystead_listener_free(listener);
    keystead_status status = keystead_client_activate(client, keystead_buffer_text(id), NUL, NULL);
    CHECK(status == KEYSTEAD_STATUS_CONNECT || status == KEYSTEAD_STATUS_DISCONNECTED);
    PASSED("a listener outlives its server's handle and ends when it is freed");

    keystead_client_free(client);
    keystead_buffer_free(id);
    keystead_buffer_free(address);
    free(key_pem);
    return 0;
}
