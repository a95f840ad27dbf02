#!/usr/bin/env bash
# Compiles every C and C++ block of docs/guide/c.md, each as the body of a function.
set -euo pipefail
cd "$(dirname "$0")/../.."

blocks() { # language, opening of each function
    awk -v language="$1" -v opening="$2" '
        $0 == "```" language { inside = 1; number++; sub(/NUMBER/, number, opening); print opening; sub(number "\\(", "NUMBER(", opening); next }
        /^```/ && inside     { inside = 0; print "}"; next }
        inside               { print }
    ' docs/guide/c.md
}
{
    printf '#include <keystead.h>\n#include <stdio.h>\n'
    blocks c 'void block_NUMBER(keystead_client *client, const char *id, keystead_status status, keystead_error *error) { (void)client; (void)id;'
} | gcc -std=c99 -Wall -Werror -Wno-unused-but-set-variable -Wno-unused-but-set-parameter -Iinclude -fsyntax-only -x c -
{
    printf '#include <keystead.hpp>\n#include <cstdio>\n'
    blocks cpp 'void block_NUMBER() {'
} | g++ -std=c++17 -Wall -Werror -Iinclude -fsyntax-only -x c++ -
