/*
 * A KMIP server inside this process, without a socket: make a key, find it by its name, encrypt with it.
 *
 *   cc -std=c99 embedded.c $(pkg-config --cflags --libs keystead) -o embedded && ./embedded
 */
#include <keystead.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

    /* Everything in memory; set sqlite_path and passphrase to keep it. */
    keystead_server_options where = KEYSTEAD_INIT(keystead_server_options);
    keystead_server *server;
    check(keystead_server_new(&where, &server, &error), error);
    keystead_client *client;
    check(keystead_server_client(server, "example", KEYSTEAD_NUL_TERMINATED, &client, &error), error);

    keystead_symmetric_key_options what = KEYSTEAD_INIT(keystead_symmetric_key_options);
    what.name = KEYSTEAD_STR("disk-7");
    what.activate = 1;
    keystead_buffer *id;
    check(keystead_client_create_symmetric_key(client, &what, &id, &error), error);
    printf("made AES-256 key %s\n", keystead_buffer_text(id));

    keystead_locate_options by_name = KEYSTEAD_INIT(keystead_locate_options);
    by_name.name = KEYSTEAD_STR("disk-7");
    keystead_list *found;
    check(keystead_client_locate(client, &by_name, &found, &error), error);
    printf("%zu object named disk-7\n", keystead_list_count(found));
    keystead_list_free(found);

    uint8_t key[32];
    size_t length;
    check(keystead_client_get_into(client, keystead_buffer_text(id), KEYSTEAD_NUL_TERMINATED, key, sizeof key, &length,
                                   &error),
          error);
    printf("its key has %zu bytes\n", length);
    memset(key, 0, sizeof key); /* a real program uses a function that the compiler cannot leave out */

    keystead_cipher_options gcm = KEYSTEAD_INIT(keystead_cipher_options);
    gcm.mode = KEYSTEAD_BLOCK_CIPHER_MODE_GCM;
    keystead_ciphertext *ciphertext;
    check(keystead_client_encrypt(client, keystead_buffer_text(id), KEYSTEAD_NUL_TERMINATED, &gcm,
                                  (const uint8_t *)"attack at dawn", 14, &ciphertext, &error),
          error);
    const uint8_t *data;
    check(keystead_ciphertext_data(ciphertext, &data, &length, &error), error);
    check(keystead_ciphertext_iv(ciphertext, &gcm.iv.data, &gcm.iv.length, &error), error);
    check(keystead_ciphertext_tag(ciphertext, &gcm.tag.data, &gcm.tag.length, &error), error);
    keystead_secret *plaintext;
    check(keystead_client_decrypt(client, keystead_buffer_text(id), KEYSTEAD_NUL_TERMINATED, &gcm, data, length,
                                  &plaintext, &error),
          error);
    keystead_ciphertext_free(ciphertext);
    check(keystead_secret_bytes(plaintext, &data, &length, &error), error);
    printf("encrypted and decrypted: %.*s\n", (int)length, (const char *)data);
    keystead_secret_free(plaintext);

    keystead_buffer_free(id);
    keystead_client_free(client);
    keystead_server_free(server);
    return 0;
}
