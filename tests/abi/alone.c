/* The header compiles alone, as C99 and as C++17; and what it says agrees with the library. */
#include "keystead.h"

#include "check.h"

int main(void) {
    CHECK(strcmp(keystead_version(), KEYSTEAD_VERSION) == 0);
    CHECK(keystead_abi_version() == KEYSTEAD_ABI_VERSION);
    CHECK(KEYSTEAD_ABI_VERSION == KEYSTEAD_VERSION_MAJOR);
    char version[32];
    snprintf(version, sizeof version, "%d.%d.%d", KEYSTEAD_VERSION_MAJOR, KEYSTEAD_VERSION_MINOR,
             KEYSTEAD_VERSION_PATCH);
    CHECK(strncmp(version, KEYSTEAD_VERSION, strlen(version)) == 0);
    PASSED("the versions of header and library agree");

    CHECK(keystead_key_encryption_key_length() == KEYSTEAD_KEY_ENCRYPTION_KEY_LENGTH);
    CHECK(keystead_gcm_tag_length() == KEYSTEAD_GCM_TAG_LENGTH);
    CHECK(keystead_max_text_length() == KEYSTEAD_MAX_TEXT_LENGTH);
    CHECK(keystead_max_data_length() == KEYSTEAD_MAX_DATA_LENGTH);
    CHECK(keystead_max_count() == KEYSTEAD_MAX_COUNT);
    CHECK(keystead_connect_options_size() == sizeof(keystead_connect_options));
    CHECK(keystead_server_options_size() == sizeof(keystead_server_options));
    CHECK(keystead_listen_options_size() == sizeof(keystead_listen_options));
    CHECK(keystead_symmetric_key_options_size() == sizeof(keystead_symmetric_key_options));
    CHECK(keystead_key_pair_options_size() == sizeof(keystead_key_pair_options));
    CHECK(keystead_register_options_size() == sizeof(keystead_register_options));
    CHECK(keystead_locate_options_size() == sizeof(keystead_locate_options));
    CHECK(keystead_cipher_options_size() == sizeof(keystead_cipher_options));
    CHECK(keystead_transport_size() == sizeof(keystead_transport));
    PASSED("every size is the same as macro and as function");

    CHECK(strcmp(keystead_status_name(KEYSTEAD_STATUS_REFUSED), "refused") == 0);
    CHECK(strcmp(keystead_status_name(12345), "other") == 0);
    PASSED("every status has a name");
    return 0;
}
