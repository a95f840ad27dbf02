/* Handles that a child inherits can only be freed; new ones work; the parent notices nothing. */
#include "check.h"

#include <sys/wait.h>
#include <unistd.h>

int main(void) {
    keystead_server *server;
    keystead_client *client;
    keystead_buffer *id;
    keystead_secret *secret;
    keystead_reader *reader;
    uint8_t key[32];
    size_t length;
    OK(keystead_server_new(NULL, &server, &error));
    OK(keystead_server_client(server, "test", NUL, &client, &error));
    OK(keystead_client_create_symmetric_key(client, NULL, &id, &error));
    OK(keystead_client_get(client, keystead_buffer_text(id), NUL, &secret, &error));
    OK(keystead_reader_new(NULL, 0, &reader, &error));
    char text[128];
    snprintf(text, sizeof text, "%s", keystead_buffer_text(id));
    fflush(stdout);

    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
        const uint8_t *data;
        bool found;
        keystead_client *other;
        FAILS(KEYSTEAD_STATUS_FORKED, "keystead_client", keystead_client_activate(client, text, NUL, &error));
        FAILS(KEYSTEAD_STATUS_FORKED, "keystead_client",
              keystead_client_get_into(client, text, NUL, key, sizeof key, &length, &error));
        FAILS(KEYSTEAD_STATUS_FORKED, "keystead_server", keystead_server_client(server, "a", NUL, &other, &error));
        FAILS(KEYSTEAD_STATUS_FORKED, "keystead_secret", keystead_secret_bytes(secret, &data, &length, &error));
        FAILS(KEYSTEAD_STATUS_FORKED, "keystead_buffer", keystead_buffer_bytes(id, &data, &length, &error));
        FAILS(KEYSTEAD_STATUS_FORKED, "keystead_reader", keystead_reader_next(reader, &found, &error));
        CHECK(keystead_buffer_text(id) == NULL && keystead_secret_algorithm(secret) == 0);
        keystead_client_free(client);
        keystead_server_free(server);
        keystead_secret_free(secret);
        keystead_buffer_free(id);
        keystead_reader_free(reader);
        OK(keystead_server_new(NULL, &server, &error));
        OK(keystead_server_client(server, "child", NUL, &client, &error));
        OK(keystead_client_create_symmetric_key(client, NULL, &id, &error));
        OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
        CHECK(length == 32);
        keystead_buffer_free(id);
        keystead_client_free(client);
        keystead_server_free(server);
        _exit(0);
    }
    int status = 0;
    CHECK(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    PASSED("a forked child gets an error from each inherited handle, and new handles work");

    OK(keystead_client_get_into(client, text, NUL, key, sizeof key, &length, &error));
    CHECK(length == 32);
    keystead_reader_free(reader);
    keystead_secret_free(secret);
    keystead_buffer_free(id);
    keystead_client_free(client);
    keystead_server_free(server);
    PASSED("the parent goes on undisturbed");
    return 0;
}
