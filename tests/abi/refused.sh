#!/usr/bin/env bash
# What the attributes in the header are for: each of these programs must not compile.
set -uo pipefail
cd "$(dirname "$0")/../.."

refused() {
    ! gcc -std=c99 -Wall -Werror -Iinclude -c -o /dev/null -x c - 2>/dev/null <<<"#include <keystead.h>
void f(keystead_client *client, keystead_error **error);
void f(keystead_client *client, keystead_error **error) { $1 }"
}
accepted() {
    gcc -std=c99 -Wall -Werror -Iinclude -c -o /dev/null -x c - <<<"#include <keystead.h>
void f(keystead_client *client, keystead_error **error);
void f(keystead_client *client, keystead_error **error) { $1 }"
}
use='if (keystead_client_activate(client, "a", 1, error)) { return; }'
accepted "$use" || exit 1
refused 'keystead_client_activate(client, "a", 1, error);' || { echo "an ignored status was accepted"; exit 1; }
refused "${use/client, \"a\"/NULL, \"a\"}" || { echo "a NULL client was accepted"; exit 1; }
refused 'if (keystead_client_get(client, "a", 1, NULL, error)) { return; }' || { echo "a NULL place was accepted"; exit 1; }
accepted 'if (keystead_client_locate(client, NULL, &(keystead_list *){NULL}, NULL)) { return; }' || exit 1
