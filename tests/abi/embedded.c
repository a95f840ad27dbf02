/* A server inside the process: every typed task and the generic calls, in memory and in a file. */
#include "check.h"

#include <sys/stat.h>
#include <unistd.h>

static const uint8_t KEK[KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH] = {1, 2, 3};

static keystead_buffer *create(keystead_client *client, const char *name, uint32_t activate) {
    keystead_symmetric_key_options options = KEYSTEAD_INIT(keystead_symmetric_key_options);
    options.name = keystead_str_of(name);
    options.activate = activate;
    keystead_buffer *id;
    OK(keystead_client_create_symmetric_key(client, &options, &id, &error));
    return id;
}

static void keys(keystead_client *client) {
    keystead_buffer *id = create(client, "disk", 1);
    const char *text = keystead_buffer_text(id);
    size_t text_length = keystead_buffer_length(id);

    keystead_secret *secret;
    OK(keystead_client_get(client, text, text_length, &secret, &error));
    const uint8_t *bytes;
    size_t length;
    OK(keystead_secret_bytes(secret, &bytes, &length, &error));
    CHECK(length == 32);
    CHECK(keystead_secret_object_type(secret) == KEYSTEAD_OBJECT_TYPE_SYMMETRIC_KEY);
    CHECK(keystead_secret_algorithm(secret) == KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_AES);
    CHECK(keystead_secret_key_format_type(secret) == KEYSTEAD_KEY_FORMAT_TYPE_RAW);
    CHECK(keystead_secret_length_bits(secret) == 256 && !keystead_secret_is_wrapped(secret));

    uint8_t buffer[32];
    OK(keystead_client_get_into(client, text, NUL, buffer, sizeof buffer, &length, &error));
    CHECK(length == 32 && memcmp(buffer, bytes, 32) == 0);
    memset(buffer, 0, sizeof buffer);
    FAILS(KEYSTEAD_STATUS_BUFFER_TOO_SMALL, "32 bytes are needed, the buffer has 31",
          keystead_client_get_into(client, text, NUL, buffer, 31, &length, &error));
    CHECK(length == 32 && buffer[0] == 0 && buffer[30] == 0);
    CHECK(keystead_client_get_into(client, text, NUL, NULL, 0, &length, NULL) == KEYSTEAD_STATUS_BUFFER_TOO_SMALL);
    CHECK(length == 32);
    keystead_secret_free(secret);
    PASSED("a key comes back as a secret and in the caller's buffer");

    keystead_reader *reader;
    OK(keystead_client_get_attribute(client, text, NUL, "State", NUL, &reader, &error));
    uint32_t state;
    OK(keystead_reader_enumeration(reader, &state, &error));
    CHECK(state == KEYSTEAD_STATE_ACTIVE);
    keystead_reader_free(reader);
    keystead_str names[] = {KEYSTEAD_STR("Cryptographic Length"), KEYSTEAD_STR("Name")};
    OK(keystead_client_get_attributes(client, text, NUL, names, 2, &reader, &error));
    bool found;
    OK(keystead_reader_find(reader, KEYSTEAD_TAG_CRYPTOGRAPHIC_LENGTH, &found, &error));
    CHECK(found);
    int32_t bits;
    OK(keystead_reader_integer(reader, &bits, &error));
    CHECK(bits == 256);
    keystead_reader_free(reader);
    OK(keystead_client_get_attribute(client, text, NUL, "x-Absent", NUL, &reader, &error));
    CHECK(reader == NULL);
    keystead_list *list;
    OK(keystead_client_get_attribute_list(client, text, NUL, &list, &error));
    CHECK(keystead_list_count(list) > 5);
    keystead_list_free(list);
    PASSED("attributes are read one by one, several at once, and listed");

    keystead_locate_options locate = KEYSTEAD_INIT(keystead_locate_options);
    locate.name = KEYSTEAD_STR("disk");
    locate.object_type = KEYSTEAD_OBJECT_TYPE_SYMMETRIC_KEY;
    locate.state = KEYSTEAD_STATE_ACTIVE;
    OK(keystead_client_locate(client, &locate, &list, &error));
    CHECK(keystead_list_count(list) == 1);
    const char *first;
    OK(keystead_list_get(list, 0, &first, &length, &error));
    CHECK(length == text_length && strcmp(first, text) == 0);
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "no text 1", keystead_list_get(list, 1, &first, NULL, &error));
    keystead_list_free(list);
    locate.name = KEYSTEAD_STR("nothing");
    OK(keystead_client_locate(client, &locate, &list, &error));
    CHECK(keystead_list_count(list) == 0);
    keystead_list_free(list);
    PASSED("objects are located by name, type and state");

    keystead_cipher_options how = KEYSTEAD_INIT(keystead_cipher_options);
    how.mode = KEYSTEAD_BLOCK_CIPHER_MODE_GCM;
    how.additional_data = keystead_bytes_of("header", 6);
    keystead_ciphertext *ciphertext;
    OK(keystead_client_encrypt(client, text, NUL, &how, (const uint8_t *)"attack at dawn", 14, &ciphertext, &error));
    OK(keystead_ciphertext_iv(ciphertext, &how.iv.data, &how.iv.length, &error));
    OK(keystead_ciphertext_tag(ciphertext, &how.tag.data, &how.tag.length, &error));
    CHECK(how.iv.length == 12 && how.tag.length == KEYSTEAD_GCM_TAG_LENGTH);
    OK(keystead_ciphertext_data(ciphertext, &bytes, &length, &error));
    CHECK(length == 14 && memcmp(bytes, "attack at dawn", 14) != 0);
    OK(keystead_client_decrypt(client, text, NUL, &how, bytes, length, &secret, &error));
    const uint8_t *plain;
    OK(keystead_secret_bytes(secret, &plain, &length, &error));
    CHECK(length == 14 && memcmp(plain, "attack at dawn", 14) == 0);
    keystead_secret_free(secret);
    how.additional_data = keystead_bytes_of("Header", 6);
    FAILS(KEYSTEAD_STATUS_REFUSED, "decrypt", keystead_client_decrypt(client, text, NUL, &how, bytes, 14, &secret, &error));
    CHECK(secret == NULL);
    keystead_ciphertext_free(ciphertext);
    PASSED("encryption on the server goes both ways and notices changes");

    OK(keystead_client_revoke(client, text, NUL, KEYSTEAD_REVOCATION_REASON_CODE_CESSATION_OF_OPERATION, "done", NUL, 0,
                              &error));
    OK(keystead_client_destroy(client, text, NUL, &error));
    keystead_error *error = NULL;
    CHECK(keystead_client_get(client, text, NUL, &secret, &error) == KEYSTEAD_STATUS_REFUSED);
    CHECK(keystead_error_result_status(error) == KEYSTEAD_RESULT_STATUS_OPERATION_FAILED);
    CHECK(keystead_error_result_reason(error) != 0 && keystead_error_result_reason_name(error)[0] != 0);
    CHECK(keystead_error_operation(error) == KEYSTEAD_OPERATION_GET);
    CHECK(strcmp(keystead_error_server(error), "in process") == 0);
    CHECK(keystead_error_message(error) != NULL);
    keystead_error_free(error);
    keystead_buffer_free(id);
    PASSED("a destroyed key is gone, and the error says operation, server and reason");
}

static void others(keystead_client *client) {
    static const uint8_t material[16] = {42};
    keystead_register_options options = KEYSTEAD_INIT(keystead_register_options);
    options.name = KEYSTEAD_STR("imported");
    keystead_buffer *id;
    uint8_t back[16];
    size_t length;
    OK(keystead_client_register_symmetric_key(client, KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_AES, material, sizeof material,
                                              &options, &id, &error));
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, back, sizeof back, &length, &error));
    CHECK(length == 16 && memcmp(back, material, 16) == 0);
    OK(keystead_client_activate(client, keystead_buffer_text(id), NUL, &error));
    keystead_buffer_free(id);
    OK(keystead_client_register_secret(client, KEYSTEAD_SECRET_DATA_TYPE_PASSWORD, (const uint8_t *)"hunter2", 7, NULL, &id,
                                       &error));
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, back, sizeof back, &length, &error));
    CHECK(length == 7 && memcmp(back, "hunter2", 7) == 0);
    keystead_buffer_free(id);
    PASSED("keys and secrets that exist already are stored");

    keystead_key_pair_options pair = KEYSTEAD_INIT(keystead_key_pair_options);
    keystead_buffer *private_id, *public_id;
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "algorithm is needed",
          keystead_client_create_key_pair(client, &pair, &private_id, &public_id, &error));
    pair.algorithm = KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ECDSA;
    pair.curve = KEYSTEAD_RECOMMENDED_CURVE_P_256;
    pair.private_name = KEYSTEAD_STR("signer");
    OK(keystead_client_create_key_pair(client, &pair, &private_id, &public_id, &error));
    keystead_secret *secret;
    OK(keystead_client_get(client, keystead_buffer_text(public_id), NUL, &secret, &error));
    CHECK(keystead_secret_object_type(secret) == KEYSTEAD_OBJECT_TYPE_PUBLIC_KEY);
    keystead_secret_free(secret);
    keystead_buffer_free(private_id);
    keystead_buffer_free(public_id);
    PASSED("a key pair is made");
}

static void generic(keystead_client *client) {
    keystead_buffer *id = create(client, "generic", 0), *answer;
    char request[256];
    snprintf(request, sizeof request, "{\"UniqueIdentifier\": \"%s\"}", keystead_buffer_text(id));
    OK(keystead_call_json(client, "Activate", NUL, request, NUL, &answer, &error));
    CHECK(strstr(keystead_buffer_text(answer), keystead_buffer_text(id)) != NULL);
    keystead_buffer_free(answer);
    FAILS(KEYSTEAD_STATUS_REFUSED, "get", keystead_call_json(client, "Get", NUL, "{\"UniqueIdentifier\":\"none\"}", NUL, &answer, &error));

    keystead_writer *writer;
    keystead_buffer *fields;
    OK(keystead_writer_new(&writer, &error));
    OK(keystead_writer_text(writer, KEYSTEAD_TAG_UNIQUE_IDENTIFIER, keystead_buffer_text(id), NUL, &error));
    OK(keystead_writer_finish(writer, &fields, &error));
    keystead_writer_free(writer);
    OK(keystead_call_ttlv(client, KEYSTEAD_OPERATION_GET, (const uint8_t *)keystead_buffer_text(fields),
                          keystead_buffer_length(fields), &answer, &error));
    keystead_buffer_free(fields);
    keystead_reader *reader;
    const uint8_t *data;
    size_t length;
    bool found;
    uint32_t type;
    OK(keystead_buffer_bytes(answer, &data, &length, &error));
    OK(keystead_reader_new(data, length, &reader, &error));
    keystead_buffer_free(answer);
    OK(keystead_reader_next(reader, &found, &error));
    OK(keystead_reader_enter(reader, &error));
    OK(keystead_reader_find(reader, KEYSTEAD_TAG_OBJECT_TYPE, &found, &error));
    CHECK(found);
    OK(keystead_reader_enumeration(reader, &type, &error));
    CHECK(type == KEYSTEAD_OBJECT_TYPE_SYMMETRIC_KEY);
    keystead_reader_free(reader);
    keystead_buffer_free(id);
    FAILS(KEYSTEAD_STATUS_REFUSED, "", keystead_call_ttlv(client, 0x80000001, NULL, 0, &answer, &error));
    PASSED("everything else goes through the generic calls");

    uint32_t version;
    OK(keystead_client_kmip_version(client, &version, &error));
    CHECK(version == KEYSTEAD_KMIP_VERSION_2_1);
    keystead_client *other;
    OK(keystead_client_with_timeout(client, 1000, &other, &error));
    keystead_client_free(other);
    FAILS(KEYSTEAD_STATUS_INVALID_ARGUMENT, "timeout_ms", keystead_client_with_timeout(client, 0, &other, &error));
    OK(keystead_client_server(client, &answer, &error));
    CHECK(strcmp(keystead_buffer_text(answer), "in process") == 0);
    keystead_buffer_free(answer);
    PASSED("a client tells its server and version");
}

static void file(const char *folder) {
    char path[512], beside[520];
    snprintf(path, sizeof path, "%s/embedded-%ld.sqlite", folder, (long)getpid());
    keystead_server_options options = KEYSTEAD_INIT(keystead_server_options);
    options.sqlite_path = keystead_str_of(path);
    options.key_encryption_key = keystead_bytes_of(KEK, sizeof KEK);
    keystead_server *server;
    keystead_client *client;
    OK(keystead_server_new(&options, &server, &error));
    OK(keystead_server_client(server, "test", NUL, &client, &error));
    keystead_buffer *id = create(client, "kept", 0);
    uint8_t before[32], after[32];
    size_t length;
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, before, sizeof before, &length, &error));
    keystead_server_free(server); /* the client goes on without it */
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, before, sizeof before, &length, &error));
    keystead_client_free(client);

    uint8_t wrong[32] = {0};
    options.key_encryption_key = keystead_bytes_of(wrong, sizeof wrong);
    keystead_server *none;
    FAILS(KEYSTEAD_STATUS_WRONG_KEY, "cannot unlock the store", keystead_server_new(&options, &none, &error));
    options.key_encryption_key = keystead_bytes_of(KEK, sizeof KEK);
    OK(keystead_server_new(&options, &server, &error));
    OK(keystead_server_client(server, "test", NUL, &client, &error));
    OK(keystead_client_get_into(client, keystead_buffer_text(id), NUL, after, sizeof after, &length, &error));
    CHECK(memcmp(before, after, 32) == 0);
    keystead_buffer_free(id);
    keystead_client_free(client);
    keystead_server_free(server);
    unlink(path);
    snprintf(beside, sizeof beside, "%s-wal", path);
    unlink(beside);
    snprintf(beside, sizeof beside, "%s-shm", path);
    unlink(beside);
    PASSED("a key in a file outlives its server, and another key-encryption key does not open it");
}

int main(int argc, char **argv) {
    keystead_server *server;
    keystead_client *client;
    OK(keystead_server_new(NULL, &server, &error));
    OK(keystead_server_client(server, "test", NUL, &client, &error));
    keys(client);
    others(client);
    generic(client);
    keystead_client_free(client);
    keystead_server_free(server);
    file(argc > 1 ? argv[1] : ".");
    return 0;
}
