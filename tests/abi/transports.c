/* A client over callbacks of the host's: here they hand the bytes to a server in the same process. */
#include "check.h"

struct pipe {
    keystead_client *server;
    uint8_t request[65536];
    size_t request_length;
    keystead_buffer *answer;
    size_t taken;
    int closed;
    int fail;
};

static int64_t write_some(void *user_data, const uint8_t *data, size_t length) {
    struct pipe *pipe = user_data;
    size_t count = length < 7 ? length : 7; /* little at a time, as sockets do */
    if (pipe->fail) {
        return -5;
    }
    memcpy(pipe->request + pipe->request_length, data, count);
    pipe->request_length += count;
    return (int64_t)count;
}

static int64_t read_some(void *user_data, uint8_t *buffer, size_t capacity) {
    struct pipe *pipe = user_data;
    if (pipe->answer == NULL) {
        OK(keystead_call_message(pipe->server, pipe->request, pipe->request_length, &pipe->answer, &error));
        pipe->request_length = 0;
        pipe->taken = 0;
    }
    size_t left = keystead_buffer_length(pipe->answer) - pipe->taken;
    size_t count = capacity < 11 ? capacity : 11;
    if (count > left) {
        count = left;
    }
    memcpy(buffer, keystead_buffer_text(pipe->answer) + pipe->taken, count);
    pipe->taken += count;
    if (pipe->taken == keystead_buffer_length(pipe->answer)) {
        keystead_buffer_free(pipe->answer);
        pipe->answer = NULL;
    }
    return (int64_t)count;
}

static int64_t read_nonsense(void *user_data, uint8_t *buffer, size_t capacity) {
    (void)user_data;
    memset(buffer, 'H', capacity);
    return (int64_t)capacity;
}

static int64_t read_end(void *user_data, uint8_t *buffer, size_t capacity) {
    (void)user_data;
    (void)buffer;
    (void)capacity;
    return 0;
}

static int64_t read_too_much(void *user_data, uint8_t *buffer, size_t capacity) {
    (void)user_data;
    (void)buffer;
    return (int64_t)capacity + 1;
}

static void closed(void *user_data) {
    ((struct pipe *)user_data)->closed++;
}

int main(void) {
    static struct pipe pipe;
    keystead_server *server;
    keystead_client *client;
    keystead_buffer *id;
    uint8_t key[32];
    size_t length;
    OK(keystead_server_new(NULL, &server, &error));
    OK(keystead_server_client(server, "test", NUL, &pipe.server, &error));
    keystead_transport transport = KEYSTEAD_INIT(keystead_transport);
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "write is NULL", keystead_client_over(&transport, &client, &error));
    transport.user_data = &pipe;
    transport.write = write_some;
    FAILS(KEYSTEAD_STATUS_NULL_POINTER, "read is NULL", keystead_client_over(&transport, &client, &error));
    transport.read = read_some;
    transport.close = closed;
    transport.server = KEYSTEAD_STR("a pipe");
    OK(keystead_client_over(&transport, &client, &error));
    OK(keystead_client_create_symmetric_key(client, NULL, &id, &error));
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
    CHECK(length == 32 && pipe.closed == 0);
    PASSED("a client speaks over callbacks, in pieces");

    pipe.fail = 1;
    FAILS(KEYSTEAD_STATUS_DISCONNECTED, "-5", keystead_client_activate(client, keystead_buffer_text(id), NUL, &error));
    pipe.fail = 0;
    FAILS(KEYSTEAD_STATUS_DISCONNECTED, "a pipe", keystead_client_activate(client, keystead_buffer_text(id), NUL, &error));
    keystead_client_free(client);
    CHECK(pipe.closed == 1);
    PASSED("a connection that failed stays failed and is closed once");

    transport.kmip_version = KEYSTEAD_KMIP_VERSION_1_4;
    transport.read = read_nonsense;
    OK(keystead_client_over(&transport, &client, &error));
    FAILS(KEYSTEAD_STATUS_MALFORMED, "not KMIP", keystead_client_activate(client, "a", 1, &error));
    keystead_client_free(client);
    transport.read = read_end;
    OK(keystead_client_over(&transport, &client, &error));
    FAILS(KEYSTEAD_STATUS_DISCONNECTED, "closed", keystead_client_activate(client, "a", 1, &error));
    keystead_client_free(client);
    transport.read = read_too_much;
    OK(keystead_client_over(&transport, &client, &error));
    FAILS(KEYSTEAD_STATUS_DISCONNECTED, "impossible", keystead_client_activate(client, "a", 1, &error));
    keystead_client_free(client);
    CHECK(pipe.closed == 4);
    PASSED("answers that are none, ends and impossible numbers are failures");

    keystead_buffer_free(id);
    keystead_client_free(pipe.server);
    keystead_server_free(server);
    return 0;
}
