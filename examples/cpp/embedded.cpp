// A KMIP server inside this process, in C++17: make a key, read an attribute, encrypt, and see an error.
//
//   c++ -std=c++17 embedded.cpp $(pkg-config --cflags --libs keystead) -o embedded && ./embedded

#include <keystead.hpp>

#include <iostream>

int main() {
    try {
        const keystead::Server server; // in memory
        const keystead::Client client = server.client("example");

        auto what = keystead::init<keystead_symmetric_key_options>();
        what.name = KEYSTEAD_STR("disk-7");
        what.activate = 1;
        const std::string id = client.create_symmetric_key(what);
        std::cout << "made AES-256 key " << id << '\n';

        auto length = client.get_attribute(id, "Cryptographic Length");
        std::cout << "its length is " << (length ? length->integer() : 0) << " bits\n";

        auto gcm = keystead::init<keystead_cipher_options>();
        gcm.mode = KEYSTEAD_BLOCK_CIPHER_MODE_GCM;
        const std::string_view text = "attack at dawn";
        const keystead::Ciphertext ciphertext = client.encrypt(id, gcm, text.data(), text.size());
        gcm.iv = keystead::bytes(ciphertext.iv().data, ciphertext.iv().length);
        gcm.tag = keystead::bytes(ciphertext.tag().data, ciphertext.tag().length);
        const auto data = ciphertext.data();
        const keystead::Secret plaintext = client.decrypt(id, gcm, data.data, data.length);
        const auto view = plaintext.view();
        std::cout << "encrypted and decrypted: " << std::string(view.begin(), view.end()) << '\n';

        client.revoke(id, KEYSTEAD_REVOCATION_REASON_CODE_CESSATION_OF_OPERATION);
        client.destroy(id);
        try {
            client.get(id);
        } catch (const keystead::Error &error) {
            std::cout << "after destroying it: " << error.what() << '\n';
        }
    } catch (const keystead::Error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
