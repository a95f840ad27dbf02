/* A panic inside becomes a status. Needs the library with the feature panic-for-tests. */
#include "check.h"

keystead_status keystead_test_panic(keystead_error **error);

int main(void) {
    for (int round = 0; round < 3; round++) {
        FAILS(KEYSTEAD_STATUS_PANIC, "kmip-ffi/src/boundary.rs:", keystead_test_panic(&error));
    }
    CHECK(keystead_test_panic(NULL) == KEYSTEAD_STATUS_PANIC);
    PASSED("a panic inside becomes a status, again and again");
    return 0;
}
