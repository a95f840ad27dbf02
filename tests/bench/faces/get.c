/* keystead_client_get() and keystead_client_get_into() of 32 bytes in process: prints nanoseconds of processor time. */
#define _POSIX_C_SOURCE 199309L
#include <keystead.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void check(keystead_status status) {
    if (status != KEYSTEAD_STATUS_OK) {
        fprintf(stderr, "get.c: status %u\n", (unsigned)status);
        exit(1);
    }
}

int main(void) {
    keystead_server_options where = KEYSTEAD_INIT(keystead_server_options);
    keystead_server *server;
    keystead_client *client;
    keystead_buffer *made;
    check(keystead_server_new(&where, &server, NULL));
    check(keystead_server_client(server, "bench", KEYSTEAD_NUL_TERMINATED, &client, NULL));
    keystead_symmetric_key_options what = KEYSTEAD_INIT(keystead_symmetric_key_options);
    check(keystead_client_create_symmetric_key(client, &what, &made, NULL));
    const char *id = keystead_buffer_text(made);

    enum { CALLS = 200000 };
    for (int round = 0; round < 2; round++) { /* the first warms up */
        uint8_t key[32];
        size_t length;
        double start = now();
        for (int i = 0; i < CALLS; i++) {
            check(keystead_client_get_into(client, id, KEYSTEAD_NUL_TERMINATED, key, sizeof key, &length, NULL));
        }
        double into = (now() - start) / CALLS;
        start = now();
        for (int i = 0; i < CALLS; i++) {
            keystead_secret *secret;
            check(keystead_client_get(client, id, KEYSTEAD_NUL_TERMINATED, &secret, NULL));
            keystead_secret_free(secret);
        }
        double get = (now() - start) / CALLS;
        if (round == 1) {
            printf("c get_into %.0f\nc get %.0f\n", into, get);
        }
    }
    keystead_buffer_free(made);
    keystead_client_free(client);
    keystead_server_free(server);
    return 0;
}
