/*
 * Keystead for C++17: the C library with RAII and exceptions. Header only; link with libkeystead.
 *
 * - Objects own their handles, can be moved and not copied, and free them when they go.
 * - A failed call throws keystead::Error.
 * - Texts are std::string_view in and std::string out. Key material stays in keystead::Secret, which wipes it.
 * - Thread safety is that of the C functions: a Client, Server or Listener may be shared, a Reader or Writer not.
 */
#ifndef KEYSTEAD_HPP
#define KEYSTEAD_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "keystead.h"

namespace keystead {

/* A failed call: keystead_error as an exception. Copies share it. */
class Error : public std::exception {
  public:
    Error(keystead_status status, keystead_error *error) : status_(status), error_(error, keystead_error_free) {}

    const char *what() const noexcept override {
        return error_ ? keystead_error_text(error_.get()) : keystead_status_name(status_);
    }
    /* A KEYSTEAD_STATUS_ number. */
    keystead_status status() const noexcept { return status_; }
    /* A KEYSTEAD_RESULT_REASON_ number; 0 if no server gave one. */
    std::uint32_t result_reason() const noexcept { return error_ ? keystead_error_result_reason(error_.get()) : 0; }
    std::uint32_t result_status() const noexcept { return error_ ? keystead_error_result_status(error_.get()) : 0; }
    /* A KEYSTEAD_OPERATION_ number; 0 if it was none. */
    std::uint32_t operation() const noexcept { return error_ ? keystead_error_operation(error_.get()) : 0; }
    std::string_view message() const noexcept { return error_ ? keystead_error_message(error_.get()) : ""; }
    std::string_view server() const noexcept { return error_ ? keystead_error_server(error_.get()) : ""; }

  private:
    keystead_status status_;
    std::shared_ptr<keystead_error> error_;
};

/* An options struct with its size set and everything else at its default. */
template <class Options> Options init() noexcept {
    Options options{};
    options.struct_size = sizeof options;
    return options;
}

/* A text for an options struct; lives as long as what is viewed. */
inline keystead_str str(std::string_view text) noexcept { return keystead_str{text.data(), text.size()}; }

/* Bytes for an options struct; live as long as what they point to. */
inline keystead_bytes bytes(const void *data, std::size_t length) noexcept { return keystead_bytes_of(data, length); }

/* Bytes that belong to an object of the library. */
struct View {
    const std::uint8_t *data = nullptr;
    std::size_t length = 0;

    const std::uint8_t *begin() const noexcept { return data; }
    const std::uint8_t *end() const noexcept { return data + length; }
    std::size_t size() const noexcept { return length; }
    bool empty() const noexcept { return length == 0; }
};

namespace detail {

/* Calls a C function with `error` as its last argument; throws if it fails. */
template <class Function, class... Arguments> void call(Function function, Arguments... arguments) {
    keystead_error *error = nullptr;
    const keystead_status status = function(arguments..., &error);
    if (status != KEYSTEAD_STATUS_OK) {
        throw Error(status, error);
    }
}

template <class Handle, void (*Free)(Handle *)> struct Deleter {
    void operator()(Handle *handle) const noexcept { Free(handle); }
};

template <class Handle, void (*Free)(Handle *)> using Owned = std::unique_ptr<Handle, Deleter<Handle, Free>>;

using OwnedBuffer = Owned<keystead_buffer, keystead_buffer_free>;
using OwnedList = Owned<keystead_list, keystead_list_free>;

inline std::string text(keystead_buffer *buffer) {
    const OwnedBuffer owned(buffer);
    return std::string(keystead_buffer_text(buffer), keystead_buffer_length(buffer));
}

inline std::vector<std::string> texts(keystead_list *list) {
    const OwnedList owned(list);
    std::vector<std::string> made;
    const std::size_t count = keystead_list_count(list);
    made.reserve(count);
    for (std::size_t index = 0; index < count; index++) {
        const char *text = nullptr;
        std::size_t length = 0;
        call(keystead_list_get, static_cast<const keystead_list *>(list), index, &text, &length);
        made.emplace_back(text, length);
    }
    return made;
}

} // namespace detail

/* Secret bytes, wiped when they go. */
class Secret {
  public:
    explicit Secret(keystead_secret *handle) : handle_(handle) {}

    View view() const {
        View view;
        detail::call(keystead_secret_bytes, get(), &view.data, &view.length);
        return view;
    }
    std::uint32_t object_type() const noexcept { return keystead_secret_object_type(get()); }
    std::uint32_t key_format_type() const noexcept { return keystead_secret_key_format_type(get()); }
    std::uint32_t algorithm() const noexcept { return keystead_secret_algorithm(get()); }
    std::uint32_t length_bits() const noexcept { return keystead_secret_length_bits(get()); }
    bool is_wrapped() const noexcept { return keystead_secret_is_wrapped(get()); }
    const keystead_secret *get() const noexcept { return handle_.get(); }

  private:
    detail::Owned<keystead_secret, keystead_secret_free> handle_;
};

/* What Encrypt gives. */
class Ciphertext {
  public:
    explicit Ciphertext(keystead_ciphertext *handle) : handle_(handle) {}

    View data() const { return part(keystead_ciphertext_data); }
    /* Empty if the server made none. */
    View iv() const { return part(keystead_ciphertext_iv); }
    /* Empty if the mode has none. */
    View tag() const { return part(keystead_ciphertext_tag); }
    const keystead_ciphertext *get() const noexcept { return handle_.get(); }

  private:
    template <class Function> View part(Function function) const {
        View view;
        detail::call(function, get(), &view.data, &view.length);
        return view;
    }

    detail::Owned<keystead_ciphertext, keystead_ciphertext_free> handle_;
};

/* Reads TTLV item by item. */
class Reader {
  public:
    explicit Reader(keystead_reader *handle) : handle_(handle) {}
    Reader(const void *data, std::size_t length) {
        keystead_reader *handle = nullptr;
        detail::call(keystead_reader_new, static_cast<const std::uint8_t *>(data), length, &handle);
        handle_.reset(handle);
    }
    explicit Reader(std::string_view ttlv) : Reader(ttlv.data(), ttlv.size()) {}

    bool next() { return value<bool>(keystead_reader_next); }
    bool find(std::uint32_t tag) {
        bool found = false;
        detail::call(keystead_reader_find, get(), tag, &found);
        return found;
    }
    void enter() { detail::call(keystead_reader_enter, get()); }
    void leave() { detail::call(keystead_reader_leave, get()); }
    std::uint32_t tag() { return value<std::uint32_t>(keystead_reader_tag); }
    std::uint32_t type() { return value<std::uint32_t>(keystead_reader_type); }
    std::int32_t integer() { return value<std::int32_t>(keystead_reader_integer); }
    std::int64_t long_integer() { return value<std::int64_t>(keystead_reader_long_integer); }
    std::uint32_t enumeration() { return value<std::uint32_t>(keystead_reader_enumeration); }
    bool boolean() { return value<bool>(keystead_reader_boolean); }
    std::int64_t date_time() { return value<std::int64_t>(keystead_reader_date_time); }
    std::int64_t date_time_extended() { return value<std::int64_t>(keystead_reader_date_time_extended); }
    std::uint32_t interval() { return value<std::uint32_t>(keystead_reader_interval); }
    /* Lives as long as the reader. */
    std::string_view text() {
        const char *data = nullptr;
        std::size_t length = 0;
        detail::call(keystead_reader_text, get(), &data, &length);
        return std::string_view(data, length);
    }
    View bytes() { return view(keystead_reader_bytes); }
    View item() { return view(keystead_reader_item); }
    keystead_reader *get() const noexcept { return handle_.get(); }

  private:
    template <class Value, class Function> Value value(Function function) {
        Value value{};
        detail::call(function, get(), &value);
        return value;
    }
    template <class Function> View view(Function function) {
        View view;
        detail::call(function, get(), &view.data, &view.length);
        return view;
    }

    detail::Owned<keystead_reader, keystead_reader_free> handle_;
};

/* Writes TTLV item by item. */
class Writer {
  public:
    Writer() {
        keystead_writer *handle = nullptr;
        detail::call(keystead_writer_new, &handle);
        handle_.reset(handle);
    }

    Writer &begin(std::uint32_t tag) { return write(keystead_writer_begin, tag); }
    Writer &end() {
        detail::call(keystead_writer_end, get());
        return *this;
    }
    Writer &integer(std::uint32_t tag, std::int32_t value) { return write(keystead_writer_integer, tag, value); }
    Writer &long_integer(std::uint32_t tag, std::int64_t value) {
        return write(keystead_writer_long_integer, tag, value);
    }
    Writer &enumeration(std::uint32_t tag, std::uint32_t value) {
        return write(keystead_writer_enumeration, tag, value);
    }
    Writer &boolean(std::uint32_t tag, bool value) {
        return write(keystead_writer_boolean, tag, static_cast<std::uint32_t>(value));
    }
    Writer &date_time(std::uint32_t tag, std::int64_t seconds) { return write(keystead_writer_date_time, tag, seconds); }
    Writer &date_time_extended(std::uint32_t tag, std::int64_t microseconds) {
        return write(keystead_writer_date_time_extended, tag, microseconds);
    }
    Writer &interval(std::uint32_t tag, std::uint32_t seconds) { return write(keystead_writer_interval, tag, seconds); }
    Writer &text(std::uint32_t tag, std::string_view value) {
        return write(keystead_writer_text, tag, value.data(), value.size());
    }
    Writer &bytes(std::uint32_t tag, const void *data, std::size_t length) {
        return write(keystead_writer_bytes, tag, static_cast<const std::uint8_t *>(data), length);
    }
    Writer &big_integer(std::uint32_t tag, const void *data, std::size_t length) {
        return write(keystead_writer_big_integer, tag, static_cast<const std::uint8_t *>(data), length);
    }
    /* What was written; the writer is empty then. */
    std::string finish() {
        keystead_buffer *ttlv = nullptr;
        detail::call(keystead_writer_finish, get(), &ttlv);
        return detail::text(ttlv);
    }
    keystead_writer *get() const noexcept { return handle_.get(); }

  private:
    template <class Function, class... Arguments> Writer &write(Function function, Arguments... arguments) {
        detail::call(function, get(), arguments...);
        return *this;
    }

    detail::Owned<keystead_writer, keystead_writer_free> handle_;
};

/* A client of one server. */
class Client {
  public:
    explicit Client(keystead_client *handle) : handle_(handle) {}

    static Client connect(const keystead_connect_options &options) {
        keystead_client *client = nullptr;
        detail::call(keystead_client_connect, &options, &client);
        return Client(client);
    }
    static Client connect_file(std::string_view path) {
        keystead_client *client = nullptr;
        detail::call(keystead_client_connect_file, path.data(), path.size(), &client);
        return Client(client);
    }
    /* The server of the connect file that $KEYSTEAD_CONNECT names. */
    static Client connect_env() {
        keystead_client *client = nullptr;
        detail::call(keystead_client_connect_env, &client);
        return Client(client);
    }
    static Client over(const keystead_transport &transport) {
        keystead_client *client = nullptr;
        detail::call(keystead_client_over, &transport, &client);
        return Client(client);
    }
    Client with_timeout(std::uint32_t milliseconds) const {
        keystead_client *client = nullptr;
        detail::call(keystead_client_with_timeout, get(), milliseconds, &client);
        return Client(client);
    }

    std::uint32_t kmip_version() const {
        std::uint32_t version = 0;
        detail::call(keystead_client_kmip_version, get(), &version);
        return version;
    }
    std::string server() const { return buffer(keystead_client_server); }

    std::string create_symmetric_key(
        const keystead_symmetric_key_options &options = init<keystead_symmetric_key_options>()) const {
        return buffer(keystead_client_create_symmetric_key, &options);
    }
    /* The identifiers of private and public key. */
    std::pair<std::string, std::string> create_key_pair(const keystead_key_pair_options &options) const {
        keystead_buffer *private_id = nullptr;
        keystead_buffer *public_id = nullptr;
        detail::call(keystead_client_create_key_pair, get(), &options, &private_id, &public_id);
        detail::OwnedBuffer second(public_id);
        std::string first = detail::text(private_id);
        return {std::move(first), detail::text(second.release())};
    }
    std::string register_symmetric_key(
        std::uint32_t algorithm, const void *key, std::size_t length,
        const keystead_register_options &options = init<keystead_register_options>()) const {
        return buffer(keystead_client_register_symmetric_key, algorithm, static_cast<const std::uint8_t *>(key), length,
                      &options);
    }
    std::string register_secret(
        std::uint32_t type, const void *secret, std::size_t length,
        const keystead_register_options &options = init<keystead_register_options>()) const {
        return buffer(keystead_client_register_secret, type, static_cast<const std::uint8_t *>(secret), length, &options);
    }

    Secret get(std::string_view id) const {
        keystead_secret *secret = nullptr;
        detail::call(keystead_client_get, get(), id.data(), id.size(), &secret);
        return Secret(secret);
    }
    /* Reads into the caller's memory; gives the length. */
    std::size_t get_into(std::string_view id, void *buffer, std::size_t capacity) const {
        std::size_t length = 0;
        detail::call(keystead_client_get_into, get(), id.data(), id.size(), static_cast<std::uint8_t *>(buffer), capacity,
                     &length);
        return length;
    }
    /* Stands before the first attribute. Without names: all. */
    Reader get_attributes(std::string_view id, const std::vector<std::string_view> &names = {}) const {
        std::vector<keystead_str> list;
        for (const std::string_view name : names) {
            list.push_back(str(name));
        }
        keystead_reader *reader = nullptr;
        detail::call(keystead_client_get_attributes, get(), id.data(), id.size(),
                     static_cast<const keystead_str *>(list.data()), list.size(), &reader);
        return Reader(reader);
    }
    /* Stands at the attribute; none if the object does not have it. */
    std::optional<Reader> get_attribute(std::string_view id, std::string_view name) const {
        keystead_reader *reader = nullptr;
        detail::call(keystead_client_get_attribute, get(), id.data(), id.size(), name.data(), name.size(), &reader);
        return reader == nullptr ? std::nullopt : std::optional<Reader>(Reader(reader));
    }
    std::vector<std::string> get_attribute_list(std::string_view id) const {
        keystead_list *list = nullptr;
        detail::call(keystead_client_get_attribute_list, get(), id.data(), id.size(), &list);
        return detail::texts(list);
    }
    std::vector<std::string> locate(const keystead_locate_options &options = init<keystead_locate_options>()) const {
        keystead_list *list = nullptr;
        detail::call(keystead_client_locate, get(), &options, &list);
        return detail::texts(list);
    }

    void activate(std::string_view id) const { detail::call(keystead_client_activate, get(), id.data(), id.size()); }
    void revoke(std::string_view id, std::uint32_t reason, std::string_view message = {},
                std::int64_t compromised_at = 0) const {
        detail::call(keystead_client_revoke, get(), id.data(), id.size(), reason, message.data(), message.size(),
                     compromised_at);
    }
    void destroy(std::string_view id) const { detail::call(keystead_client_destroy, get(), id.data(), id.size()); }

    Ciphertext encrypt(std::string_view id, const keystead_cipher_options &options, const void *data,
                       std::size_t length) const {
        keystead_ciphertext *ciphertext = nullptr;
        detail::call(keystead_client_encrypt, get(), id.data(), id.size(), &options,
                     static_cast<const std::uint8_t *>(data), length, &ciphertext);
        return Ciphertext(ciphertext);
    }
    Secret decrypt(std::string_view id, const keystead_cipher_options &options, const void *data,
                   std::size_t length) const {
        keystead_secret *plaintext = nullptr;
        detail::call(keystead_client_decrypt, get(), id.data(), id.size(), &options,
                     static_cast<const std::uint8_t *>(data), length, &plaintext);
        return Secret(plaintext);
    }

    /* Any operation: fields of the Request Payload in, the Response Payload item out. */
    std::string call_ttlv(std::uint32_t operation, std::string_view request) const {
        return buffer(keystead_call_ttlv, operation, reinterpret_cast<const std::uint8_t *>(request.data()),
                      request.size());
    }
    /* Any operation, in JSON. */
    std::string call_json(std::string_view operation, std::string_view request) const {
        return buffer(keystead_call_json, operation.data(), operation.size(), request.data(), request.size());
    }
    /* A whole request message in, the whole response message out. */
    std::string call_message(std::string_view request) const {
        return buffer(keystead_call_message, reinterpret_cast<const std::uint8_t *>(request.data()), request.size());
    }

    const keystead_client *get() const noexcept { return handle_.get(); }

  private:
    template <class Function, class... Arguments> std::string buffer(Function function, Arguments... arguments) const {
        keystead_buffer *made = nullptr;
        detail::call(function, get(), arguments..., &made);
        return detail::text(made);
    }

    detail::Owned<keystead_client, keystead_client_free> handle_;
};

#ifdef KEYSTEAD_WITH_SERVER
/* An open port of a server; closes it, and joins its threads, when it goes. */
class Listener {
  public:
    explicit Listener(keystead_listener *handle) : handle_(handle) {}

    std::string address() const {
        keystead_buffer *address = nullptr;
        detail::call(keystead_listener_address, get(), &address);
        return detail::text(address);
    }
    const keystead_listener *get() const noexcept { return handle_.get(); }

  private:
    detail::Owned<keystead_listener, keystead_listener_free> handle_;
};

/* A server inside the process. Its clients and listeners live on without it. */
class Server {
  public:
    explicit Server(const keystead_server_options &options = init<keystead_server_options>()) {
        keystead_server *server = nullptr;
        detail::call(keystead_server_new, &options, &server);
        handle_.reset(server);
    }

    Client client(std::string_view identity) const {
        keystead_client *client = nullptr;
        detail::call(keystead_server_client, get(), identity.data(), identity.size(), &client);
        return Client(client);
    }
    Listener listen(const keystead_listen_options &options) const {
        keystead_listener *listener = nullptr;
        detail::call(keystead_server_listen, get(), &options, &listener);
        return Listener(listener);
    }
    const keystead_server *get() const noexcept { return handle_.get(); }

  private:
    detail::Owned<keystead_server, keystead_server_free> handle_;
};

#endif

} // namespace keystead

#endif
