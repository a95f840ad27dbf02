/*
 * A client over mTLS. Start a server first, and name its connect file:
 *
 *   keystead serve --dev /tmp/keys &
 *   cc -std=c99 client.c $(pkg-config --cflags --libs keystead) -o client
 *   KEYSTEAD_CONNECT=/tmp/keys/connect.json ./client
 */
#include <keystead.h>

#include <stdio.h>
#include <stdlib.h>

/* Ends the program with the library's words when a call failed. */
static void check(keystead_status status, keystead_error *error) {
    if (status != KEYSTEAD_STATUS_OK) {
        fprintf(stderr, "%s\n", keystead_error_text(error));
        keystead_error_free(error);
        exit(1);
    }
}

int main(void) {
    keystead_error *error;
    keystead_client *client;
    check(keystead_client_connect_env(&client, &error), error);

    uint32_t version;
    check(keystead_client_kmip_version(client, &version, &error), error);
    printf("speaking KMIP %u.%u\n", (unsigned)(version >> 8), (unsigned)(version & 0xff));

    keystead_symmetric_key_options what = KEYSTEAD_INIT(keystead_symmetric_key_options);
    what.length_bits = 128;
    keystead_buffer *id;
    check(keystead_client_create_symmetric_key(client, &what, &id, &error), error);
    const char *key = keystead_buffer_text(id);
    printf("made AES-128 key %s\n", key);

    /* One attribute: a reader that stands at it. */
    keystead_reader *attribute;
    uint32_t state;
    check(keystead_client_get_attribute(client, key, KEYSTEAD_NUL_TERMINATED, "State", KEYSTEAD_NUL_TERMINATED,
                                        &attribute, &error),
          error);
    check(keystead_reader_enumeration(attribute, &state, &error), error);
    printf("its state is %s\n", state == KEYSTEAD_STATE_PRE_ACTIVE ? "Pre-Active" : "another");
    keystead_reader_free(attribute);

    /* What has no function of its own goes through the generic call. */
    char request[256];
    snprintf(request, sizeof request, "{\"UniqueIdentifier\": \"%s\"}", key);
    keystead_buffer *answer;
    check(keystead_call_json(client, "Activate", KEYSTEAD_NUL_TERMINATED, request, KEYSTEAD_NUL_TERMINATED, &answer,
                             &error),
          error);
    printf("activated: %s\n", keystead_buffer_text(answer));
    keystead_buffer_free(answer);

    check(keystead_client_revoke(client, key, KEYSTEAD_NUL_TERMINATED,
                                 KEYSTEAD_REVOCATION_REASON_CODE_CESSATION_OF_OPERATION, NULL, 0, 0, &error),
          error);
    check(keystead_client_destroy(client, key, KEYSTEAD_NUL_TERMINATED, &error), error);
    printf("revoked and destroyed\n");

    keystead_buffer_free(id);
    keystead_client_free(client);
    return 0;
}
