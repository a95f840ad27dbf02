// keystead.hpp: ownership, exceptions, every kind of call.
#include "keystead.hpp"

#include <cstdio>
#include <cstdlib>
#include <type_traits>

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "FAILED: %s:%d: %s\n", __FILE__, __LINE__, #condition);                               \
            std::exit(1);                                                                                              \
        }                                                                                                              \
    } while (0)

#define PASSED(name) std::printf("ok: %s\n", name)

static_assert(std::is_nothrow_move_constructible_v<keystead::Client>);
static_assert(!std::is_copy_constructible_v<keystead::Client>);
static_assert(!std::is_copy_constructible_v<keystead::Secret>);
static_assert(std::is_copy_constructible_v<keystead::Error>);

template <class Call> keystead::Error failure(Call call) {
    try {
        call();
    } catch (const keystead::Error &error) {
        return error;
    }
    CHECK(!"an exception");
    std::abort();
}

static keystead::Client client_that_outlives_its_server() {
    const keystead::Server server;
    return server.client("test");
}

int main() {
    keystead::Client client = client_that_outlives_its_server();
    const keystead::Client moved = std::move(client);
    CHECK(client.get() == nullptr);
    CHECK(moved.server() == "in process");
    CHECK(moved.kmip_version() == KEYSTEAD_KMIP_VERSION_2_1);
    CHECK(moved.with_timeout(1000).server() == "in process");
    CHECK(failure([&] { client.destroy("x"); }).status() == KEYSTEAD_STATUS_NULL_POINTER);
    PASSED("objects move, and what was moved from is NULL");

    const std::string id = moved.create_symmetric_key();
    std::uint8_t key[32];
    CHECK(moved.get_into(id, key, sizeof key) == 32);
    {
        const keystead::Secret secret = moved.get(id);
        CHECK(secret.view().size() == 32 && std::memcmp(secret.view().data, key, 32) == 0);
        CHECK(secret.algorithm() == KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_AES && secret.length_bits() == 256);
        CHECK(secret.object_type() == KEYSTEAD_OBJECT_TYPE_SYMMETRIC_KEY && !secret.is_wrapped());
    }
    CHECK(failure([&] { moved.get_into(id, key, 31); }).status() == KEYSTEAD_STATUS_BUFFER_TOO_SMALL);
    const std::uint8_t material[16] = {1};
    auto options = keystead::init<keystead_register_options>();
    options.name = keystead::str("imported");
    const std::string imported =
        moved.register_symmetric_key(KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_AES, material, sizeof material, options);
    const std::string password = moved.register_secret(KEYSTEAD_SECRET_DATA_TYPE_PASSWORD, "hunter2", 7);
    CHECK(moved.get(password).view().size() == 7);
    auto where = keystead::init<keystead_locate_options>();
    where.name = KEYSTEAD_STR("imported");
    CHECK(moved.locate(where) == std::vector<std::string>{imported});
    CHECK(moved.locate().size() == 3);
    auto pair = keystead::init<keystead_key_pair_options>();
    pair.algorithm = KEYSTEAD_CRYPTOGRAPHIC_ALGORITHM_ECDSA;
    pair.curve = KEYSTEAD_RECOMMENDED_CURVE_P_256;
    const auto [private_id, public_id] = moved.create_key_pair(pair);
    CHECK(!private_id.empty() && private_id != public_id);
    PASSED("objects are made, read and found");

    CHECK(moved.get_attribute(id, "State")->enumeration() == KEYSTEAD_STATE_PRE_ACTIVE);
    CHECK(!moved.get_attribute(id, "x-Absent"));
    keystead::Reader attributes = moved.get_attributes(id, {"Cryptographic Length", "State"});
    CHECK(attributes.find(KEYSTEAD_TAG_CRYPTOGRAPHIC_LENGTH) && attributes.integer() == 256);
    CHECK(moved.get_attribute_list(id).size() > 5);
    PASSED("attributes are read");

    moved.activate(id);
    auto gcm = keystead::init<keystead_cipher_options>();
    gcm.mode = KEYSTEAD_BLOCK_CIPHER_MODE_GCM;
    const auto ciphertext = moved.encrypt(id, gcm, "text", 4);
    gcm.iv = keystead::bytes(ciphertext.iv().data, ciphertext.iv().size());
    gcm.tag = keystead::bytes(ciphertext.tag().data, ciphertext.tag().size());
    const auto plaintext = moved.decrypt(id, gcm, ciphertext.data().data, ciphertext.data().size());
    CHECK(std::string(plaintext.view().begin(), plaintext.view().end()) == "text");
    PASSED("encryption goes both ways");

    keystead::Writer writer;
    const std::string request = writer.text(KEYSTEAD_TAG_UNIQUE_IDENTIFIER, id).finish();
    keystead::Reader answer(moved.call_ttlv(KEYSTEAD_OPERATION_GET, request));
    CHECK(answer.next() && answer.tag() == KEYSTEAD_TAG_RESPONSE_PAYLOAD);
    answer.enter();
    CHECK(answer.find(KEYSTEAD_TAG_UNIQUE_IDENTIFIER) && answer.text() == id);
    answer.leave();
    CHECK(!answer.next());
    CHECK(moved.call_json("Get Attribute List", "{\"UniqueIdentifier\": \"" + id + "\"}").find("State") !=
          std::string::npos);
    PASSED("the generic calls take and give texts");

    moved.revoke(id, KEYSTEAD_REVOCATION_REASON_CODE_KEY_COMPROMISE, "lost", 1700000000);
    moved.destroy(id);
    const keystead::Error error = failure([&] { moved.get(id); });
    CHECK(error.status() == KEYSTEAD_STATUS_REFUSED && error.operation() == KEYSTEAD_OPERATION_GET);
    CHECK(error.result_status() == KEYSTEAD_RESULT_STATUS_OPERATION_FAILED && error.result_reason() != 0);
    CHECK(error.server() == "in process" && std::string(error.what()).find("get at in process") == 0);
    auto connect = keystead::init<keystead_connect_options>();
    connect.connect_file = KEYSTEAD_STR("/nonexistent");
    CHECK(failure([&] { keystead::Client::connect(connect); }).status() == KEYSTEAD_STATUS_CONFIGURATION);
    CHECK(failure([&] { keystead::Client::connect_file("/nonexistent"); }).status() == KEYSTEAD_STATUS_CONFIGURATION);
    CHECK(failure([&] { keystead::Reader("nonsense"); }).status() == KEYSTEAD_STATUS_MALFORMED);
    PASSED("a failed call is an exception with everything that is known");
    return 0;
}
