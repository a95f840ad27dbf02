/* One client, many threads; and one reader that two threads want at once. */
#include "check.h"

#include <pthread.h>

enum { THREADS = 8, ROUNDS = 50 };

static keystead_client *client;

static void *work(void *argument) {
    char name[32];
    snprintf(name, sizeof name, "thread-%d", *(int *)argument);
    for (int round = 0; round < ROUNDS; round++) {
        keystead_symmetric_key_options options = KEYSTEAD_INIT(keystead_symmetric_key_options);
        keystead_buffer *id;
        uint8_t key[32];
        size_t length;
        OK(keystead_client_create_symmetric_key(client, &options, &id, &error));
        OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
        CHECK(length == 32);
        OK(keystead_client_destroy(client, keystead_buffer_text(id), NUL, &error));
        FAILS(KEYSTEAD_STATUS_REFUSED, "get at in process",
              keystead_client_get_into(client, keystead_buffer_text(id), NUL, key, sizeof key, &length, &error));
        keystead_buffer_free(id);
    }
    return NULL;
}

static keystead_reader *reader;

static void *walk(void *busy) {
    for (int round = 0; round < 20000; round++) {
        bool found;
        keystead_status status = keystead_reader_next(reader, &found, NULL);
        CHECK(status == KEYSTEAD_STATUS_OK || status == KEYSTEAD_STATUS_BUSY);
        *(int *)busy += status == KEYSTEAD_STATUS_BUSY;
    }
    return NULL;
}

int main(void) {
    keystead_server *server;
    pthread_t threads[THREADS];
    int numbers[THREADS];
    OK(keystead_server_new(NULL, &server, &error));
    OK(keystead_server_client(server, "test", NUL, &client, &error));
    for (int i = 0; i < THREADS; i++) {
        numbers[i] = i;
        CHECK(pthread_create(&threads[i], NULL, work, &numbers[i]) == 0);
    }
    for (int i = 0; i < THREADS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
    }
    keystead_client_free(client);
    keystead_server_free(server);
    PASSED("eight threads share one client");

    int busy[2] = {0, 0};
    OK(keystead_reader_new(NULL, 0, &reader, &error));
    for (int i = 0; i < 2; i++) {
        CHECK(pthread_create(&threads[i], NULL, walk, &busy[i]) == 0);
    }
    for (int i = 0; i < 2; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
    }
    keystead_reader_free(reader);
    PASSED("a reader in use by another thread is busy, not broken");
    return 0;
}
