/* Links the static library of this folder without Rust's standard library: memory comes from an arena of this program,
 * a Get request is written and compared byte for byte, a key is read out of an answer, and broken answers are refused. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

ptrdiff_t firmware_get_request(const uint8_t *identifier, size_t identifier_len, uint8_t *room, size_t room_len);
ptrdiff_t firmware_key_of(const uint8_t *answer, size_t answer_len, uint8_t *room, size_t room_len);

enum { MALFORMED = -1, NO_ROOM = -2, NO_KEY = -3 };

/* --- the ground that the library stands on */

static unsigned char arena[1 << 16];
static size_t arena_used, given, returned;

void *firmware_allocate(size_t size, size_t align) {
    size_t start = (arena_used + align - 1) / align * align;
    if (size > sizeof arena - start) return NULL;
    arena_used = start + size;
    given += size;
    return arena + start;
}

void firmware_release(void *memory, size_t size, size_t align) {
    (void)align;
    (void)memory;
    returned += size;
}

void firmware_stop(void) {
    puts("FAILED: the library panicked");
    exit(1);
}

/* --- checks */

static int failed;

static void check(int right, const char *what) {
    printf("%s: %s\n", right ? "ok" : "FAILED", what);
    if (!right) failed = 1;
}

/* Two hexadecimal digits a byte; anything else is skipped. */
static size_t bytes_of(const char *hex, uint8_t *out) {
    size_t length = 0;
    int half = -1;
    for (; *hex; hex++) {
        int digit = *hex >= '0' && *hex <= '9' ? *hex - '0' : *hex >= 'a' && *hex <= 'f' ? *hex - 'a' + 10 : -1;
        if (digit < 0) continue;
        if (half < 0) {
            half = digit;
        } else {
            out[length++] = (uint8_t)(half << 4 | digit);
            half = -1;
        }
    }
    return length;
}

/* KMIP 1.4: Request Message, Header (version 1.4, one item), Get, Unique Identifier "disk-7". */
static const char request_hex[] =
    "42007801 00000070"
    " 42007701 00000038  42006901 00000020  42006a02 00000004 00000001 00000000  42006b02 00000004 00000004 00000000"
    "  42000d02 00000004 00000001 00000000"
    " 42000f01 00000028  42005c05 00000004 0000000a 00000000"
    "  42007901 00000010  42009407 00000006 6469736b2d370000";

/* The answer to it: a symmetric key, AES-128, raw. */
static const char answer_hex[] =
    "42007b01 00000100"
    " 42007a01 00000048  42006901 00000020  42006a02 00000004 00000001 00000000  42006b02 00000004 00000004 00000000"
    "  42009209 00000008 0000000065f0c0de  42000d02 00000004 00000001 00000000"
    " 42000f01 000000a8  42005c05 00000004 0000000a 00000000  42007f05 00000004 00000000 00000000"
    "  42007c01 00000080  42005705 00000004 00000002 00000000  42009407 00000006 6469736b2d370000"
    "   42008f01 00000058  42004001 00000050  42004205 00000004 00000001 00000000"
    "    42004501 00000018  42004308 00000010 000102030405060708090a0b0c0d0e0f"
    "    42002805 00000004 00000003 00000000  42002a02 00000004 00000080 00000000";

int main(void) {
    static const uint8_t key[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    uint8_t room[256], bytes[512];

    size_t length = bytes_of(request_hex, bytes);
    ptrdiff_t written = firmware_get_request((const uint8_t *)"disk-7", 6, room, sizeof room);
    check(written == (ptrdiff_t)length && memcmp(room, bytes, length) == 0, "a request is written byte for byte");
    check(firmware_get_request((const uint8_t *)"disk-7", 6, room, 64) == NO_ROOM, "too little room is said");
    check(firmware_get_request((const uint8_t *)"\xff", 1, room, sizeof room) == MALFORMED, "a text that is no UTF-8 is refused");

    length = bytes_of(answer_hex, bytes);
    written = firmware_key_of(bytes, length, room, sizeof room);
    check(written == sizeof key && memcmp(room, key, sizeof key) == 0, "a key is read out of an answer");
    int refused = 1;
    for (size_t cut = 0; cut < length; cut++) refused &= firmware_key_of(bytes, cut, room, sizeof room) == MALFORMED;
    check(refused, "an answer that is cut off anywhere is refused");
    for (size_t i = 0; i + 3 < length; i++) { /* another object than a symmetric key */
        if (bytes[i] == 0x42 && bytes[i + 1] == 0x00 && bytes[i + 2] == 0x8f) bytes[i + 2] = 0x90;
    }
    check(firmware_key_of(bytes, length, room, sizeof room) == NO_KEY, "an answer without a symmetric key is told apart");

    int left = 0;
    for (size_t i = 0; i + sizeof key <= arena_used; i++) left |= memcmp(arena + i, key, sizeof key) == 0;
    check(!left, "no copy of the key is left in the library's memory");
    check(given == returned, "all memory is given back");
    return failed;
}
