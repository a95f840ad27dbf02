/*
 * The C part of the demo: makes a key, decrypts with it. $KEYSTEAD_CONNECT names the server.
 *
 * usage: key create NAME
 *        key decrypt ID IV TAG DATA        (hexadecimal)
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keystead.h"

#define TEXT(text) (text), KEYSTEAD_NUL_TERMINATED

/* Prints what went wrong and frees it. */
static int failed(const char *doing, keystead_error *error)
{
    fprintf(stderr, "%s: %s\n", doing, keystead_error_text(error));
    keystead_error_free(error);
    return 1;
}

static int create(const keystead_client *client, const char *name)
{
    keystead_symmetric_key_options key = KEYSTEAD_INIT(keystead_symmetric_key_options);
    keystead_buffer *id = NULL;
    keystead_error *error = NULL;

    key.name.data = name;
    key.name.length = KEYSTEAD_NUL_TERMINATED;
    key.algorithm = KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_AES;
    key.length_bits = 256;
    key.activate = 1;
    if (keystead_client_create_symmetric_key(client, &key, &id, &error) != KEYSTEAD_STATUS_OK)
        return failed("create", error);
    printf("%s\n", keystead_buffer_text(id));
    keystead_buffer_free(id);
    return 0;
}

/* Reads hexadecimal digits into bytes that the caller frees; NULL if they are none. */
static uint8_t *unhex(const char *text, size_t *length)
{
    uint8_t *bytes;
    size_t i;

    *length = strlen(text) / 2;
    bytes = malloc(*length + 1);
    for (i = 0; bytes != NULL && i < *length; i++) {
        unsigned int byte;
        if (sscanf(text + 2 * i, "%2x", &byte) != 1) {
            free(bytes);
            return NULL;
        }
        bytes[i] = (uint8_t)byte;
    }
    return bytes;
}

static int decrypt(const keystead_client *client, const char *id, char **hex)
{
    keystead_cipher_options how = KEYSTEAD_INIT(keystead_cipher_options);
    keystead_secret *plaintext = NULL;
    keystead_error *error = NULL;
    uint8_t *bytes[3] = {NULL, NULL, NULL};
    size_t lengths[3] = {0, 0, 0};
    const uint8_t *text;
    size_t length;
    int result = 1;
    int i;

    for (i = 0; i < 3; i++) {
        bytes[i] = unhex(hex[i], &lengths[i]);
        if (bytes[i] == NULL) {
            fprintf(stderr, "decrypt: this is not hexadecimal: %s\n", hex[i]);
            goto done;
        }
    }
    how.mode = KEYSTEAD_BLOCK_CIPHER_MODE_GCM;
    how.iv.data = bytes[0];
    how.iv.length = lengths[0];
    how.tag.data = bytes[1];
    how.tag.length = lengths[1];
    if (keystead_client_decrypt(client, TEXT(id), &how, bytes[2], lengths[2], &plaintext, &error) !=
            KEYSTEAD_STATUS_OK ||
        keystead_secret_bytes(plaintext, &text, &length, &error) != KEYSTEAD_STATUS_OK) {
        failed("decrypt", error);
        goto done;
    }
    printf("%.*s\n", (int)length, (const char *)text);
    result = 0;
done:
    keystead_secret_free(plaintext);
    for (i = 0; i < 3; i++)
        free(bytes[i]);
    return result;
}

int main(int argc, char **argv)
{
    keystead_client *client = NULL;
    keystead_error *error = NULL;
    int result;

    if (keystead_client_connect_env(&client, &error) != KEYSTEAD_STATUS_OK)
        return failed("connect", error);
    if (argc == 3 && strcmp(argv[1], "create") == 0) {
        result = create(client, argv[2]);
    } else if (argc == 6 && strcmp(argv[1], "decrypt") == 0) {
        result = decrypt(client, argv[2], argv + 3);
    } else {
        fprintf(stderr, "usage: key create NAME | key decrypt ID IV TAG DATA\n");
        result = 2;
    }
    keystead_client_free(client);
    return result;
}
