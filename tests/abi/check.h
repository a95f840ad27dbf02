/* What the C tests share: checks that name the place, and a name for each test. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "keystead.h"

/* Ends the program unless the condition holds. */
#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "FAILED: %s:%d: %s\n", __FILE__, __LINE__, #condition);                                    \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

/* Ends the program unless the call succeeds; calls take `&error` last. */
#define OK(call)                                                                                                       \
    do {                                                                                                               \
        keystead_error *error = NULL;                                                                                  \
        keystead_status status_ = (call);                                                                              \
        if (status_ != KEYSTEAD_STATUS_OK) {                                                                           \
            fprintf(stderr, "FAILED: %s:%d: %s: %s\n", __FILE__, __LINE__, keystead_status_name(status_),              \
                    error == NULL ? "(no error)" : keystead_error_text(error));                                        \
            exit(1);                                                                                                   \
        }                                                                                                              \
        CHECK(error == NULL);                                                                                          \
    } while (0)

/* Ends the program unless the call fails with this status, says so in its error, and names `words` there. */
#define FAILS(expected, words, call)                                                                                   \
    do {                                                                                                               \
        keystead_error *error = NULL;                                                                                  \
        keystead_status status_ = (call);                                                                              \
        if (status_ != (expected) || error == NULL || keystead_error_status(error) != status_ ||                       \
            strstr(keystead_error_text(error), (words)) == NULL) {                                                     \
            fprintf(stderr, "FAILED: %s:%d: %s (%u): %s\n", __FILE__, __LINE__, keystead_status_name(status_),         \
                    (unsigned)status_, error == NULL ? "(no error)" : keystead_error_text(error));                     \
            exit(1);                                                                                                   \
        }                                                                                                              \
        keystead_error_free(error);                                                                                    \
    } while (0)

/* The end of a test. */
#define PASSED(name) printf("ok: %s\n", (name))

#define NUL KEYSTEAD_NUL_TERMINATED

#endif
