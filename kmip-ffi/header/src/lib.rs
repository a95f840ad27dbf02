//! Makes `include/keystead.h` from the sources of `kmip-ffi`.
//!
//! cbindgen turns the exported items into C. What it does not know is added here from the same sources: attributes
//! that let compilers check callers (`KEYSTEAD_MUST_USE` on what gives a status, `KEYSTEAD_NONNULL` from the line
//! "May be NULL:" of the documentation), and the version from `Cargo.toml`. Nothing is repeated by hand, so that the
//! documentation and the attributes cannot disagree.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

mod attributes;

/// The header, from the root of the workspace.
pub const PATH: &str = "include/keystead.h";

/// Sources in the order in which their items stand in the header; `*` are the headings.
const SOURCES: &[&str] = &[
    "status.rs",
    "version.rs",
    "slice.rs",
    "error.rs",
    "buffer.rs",
    "list.rs",
    "secret.rs",
    "ciphertext.rs",
    "client.rs",
    "transport.rs",
    "tasks/create.rs",
    "tasks/register.rs",
    "tasks/get.rs",
    "tasks/attributes.rs",
    "tasks/locate.rs",
    "tasks/lifecycle.rs",
    "tasks/cipher.rs",
    "call.rs",
    "reader.rs",
    "writer.rs",
    "server.rs",
    "listener.rs",
];

const OPENING: &str = r"/* @generated from kmip-ffi/src by keystead-header; do not edit. */
/*
 * Keystead: KMIP 1.0 to 3.0, a client and a server inside the process.
 *
 * Rules that hold everywhere:
 *
 * - A function gives a keystead_status; KEYSTEAD_STATUS_OK is 0. Its last parameter takes an error that says more, and
 *   may be NULL. What a function gives through a pointer is NULL or 0 after a failure.
 * - Handles (keystead_client, keystead_buffer, ...) belong to the caller, who frees each with the _free function of its
 *   name, which takes NULL too. Pointers into a handle live as long as the handle.
 * - Texts are UTF-8 with a length in bytes. KEYSTEAD_NUL_TERMINATED as the length takes a C string. Texts that the
 *   library gives end with a NUL that their length does not count, except those of a keystead_reader.
 * - Parameters may not be NULL unless their documentation says so; those that are get KEYSTEAD_STATUS_NULL_POINTER.
 *   A pointer with a length may be NULL if the length is 0.
 * - Option structs begin with their size: KEYSTEAD_INIT(keystead_connect_options) sets it and zeros the rest. Zero is
 *   always the default.
 * - Handles that were made before a fork() give KEYSTEAD_STATUS_FORKED in the child, where they can only be freed.
 * - The library prints nothing, installs no signal handler, never exits, and keeps its state in handles.
 * - A library that was built as a client only has no keystead_server_ and keystead_listener_ functions and not
 *   keystead_listen_options_size. Define KEYSTEAD_CLIENT_ONLY, as the pkg-config file and the CMake package installed
 *   with it do, and they are not declared; without it, a program that calls one does not link.
 */
";

const AFTER_INCLUDES: &str = r"
/* Attributes with which compilers check callers. Define KEYSTEAD_NO_ATTRIBUTES to do without. */
#if defined(__GNUC__) && !defined(KEYSTEAD_NO_ATTRIBUTES)
#define KEYSTEAD_MUST_USE __attribute__((warn_unused_result))
#define KEYSTEAD_NONNULL(...) __attribute__((nonnull(__VA_ARGS__)))
#else
#define KEYSTEAD_MUST_USE
#define KEYSTEAD_NONNULL(...)
#endif

/* Functions that a client-only library does not have are declared unless KEYSTEAD_CLIENT_ONLY is defined. */
#ifndef KEYSTEAD_CLIENT_ONLY
#define KEYSTEAD_WITH_SERVER
#endif

/* Length of a text that ends with a NUL, wherever a text has a length. */
#define KEYSTEAD_NUL_TERMINATED SIZE_MAX

/* Begins an options struct: sets its size and zeros the rest. In C++, keystead::init<T>() of keystead.hpp. */
#ifndef __cplusplus
#define KEYSTEAD_INIT(type) { .struct_size = sizeof(type) }
#endif
";

const AFTER_TYPES: &str = r#"
/* A keystead_str of a string literal. */
#ifdef __cplusplus
#define KEYSTEAD_STR(literal) keystead_str{("" literal), sizeof(literal) - 1}
#else
#define KEYSTEAD_STR(literal) ((keystead_str){("" literal), sizeof(literal) - 1})
#endif

/* A keystead_str of a text that ends with a NUL; NULL gives an absent one. */
static inline keystead_str keystead_str_of(const char *text) {
    keystead_str made;
    made.data = text;
    made.length = text == NULL ? 0 : KEYSTEAD_NUL_TERMINATED;
    return made;
}

/* A keystead_bytes of a pointer and a length. */
static inline keystead_bytes keystead_bytes_of(const void *data, size_t length) {
    keystead_bytes made;
    made.data = (const uint8_t *)data;
    made.length = length;
    return made;
}
"#;

/// What stands on the functions that a client-only library does not have.
const SERVER: &str = "feature = server";
/// What stands between two functions that are both guarded; one guard is enough for all.
const BETWEEN_GUARDED: &str = "#endif\n\n#if defined(KEYSTEAD_WITH_SERVER)\n";

/// The root of the workspace.
pub fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The text of the header. Errors: a source that cannot be parsed, or documentation that is not as agreed.
pub fn header(root: &Path) -> Result<String, String> {
    let mut builder = cbindgen::Builder::new().with_config(config());
    for source in SOURCES {
        builder = builder.with_src(root.join("kmip-ffi/src").join(source));
    }
    let mut made = Vec::new();
    builder
        .generate()
        .map_err(|error| error.to_string())?
        .write(&mut made);
    let made = String::from_utf8(made).map_err(|error| error.to_string())?;
    let made = attributes::add(&made)?;
    place_helpers(&made.replace(BETWEEN_GUARDED, "\n"))
}

fn config() -> cbindgen::Config {
    let mut config = cbindgen::Config {
        language: cbindgen::Language::C,
        header: Some(OPENING.to_owned()),
        include_guard: Some("KEYSTEAD_H".to_owned()),
        no_includes: true,
        sys_includes: ["stdbool.h", "stddef.h", "stdint.h"]
            .map(str::to_owned)
            .to_vec(),
        includes: vec!["keystead_constants.h".to_owned()],
        after_includes: Some(format!("{}{AFTER_INCLUDES}", version())),
        cpp_compat: true,
        documentation: true,
        documentation_style: cbindgen::DocumentationStyle::Doxy,
        line_length: 120,
        tab_width: 4,
        style: cbindgen::Style::Both,
        usize_is_size_t: true,
        ..cbindgen::Config::default()
    };
    config
        .defines
        .insert(SERVER.to_owned(), "KEYSTEAD_WITH_SERVER".to_owned());
    config.function.args = cbindgen::Layout::Vertical;
    config.function.sort_by = Some(cbindgen::SortKey::None);
    config.constant.sort_by = Some(cbindgen::SortKey::None);
    config.export.include = ["keystead_str", "keystead_bytes"]
        .map(str::to_owned)
        .to_vec();
    config
}

/// The version of the header, from the workspace.
fn version() -> String {
    let number = |text: &str| text.parse::<u32>().unwrap_or_default();
    let (major, minor, patch) = (
        number(env!("CARGO_PKG_VERSION_MAJOR")),
        number(env!("CARGO_PKG_VERSION_MINOR")),
        number(env!("CARGO_PKG_VERSION_PATCH")),
    );
    let mut text = String::from(
        "\n/* Version of this header; keystead_version() gives that of the library. */\n",
    );
    let _ = writeln!(
        text,
        "#define KEYSTEAD_VERSION \"{}\"",
        env!("CARGO_PKG_VERSION")
    );
    for (name, number) in [("MAJOR", major), ("MINOR", minor), ("PATCH", patch)] {
        let _ = writeln!(text, "#define KEYSTEAD_VERSION_{name} {number}");
    }
    text
}

/// Puts what uses our types behind them.
fn place_helpers(made: &str) -> Result<String, String> {
    let functions = "#ifdef __cplusplus\nextern \"C\" {";
    let at = made
        .find(functions)
        .ok_or("the functions have no beginning")?;
    let (types, functions) = made.split_at(at);
    let mut whole = format!("{types}{}\n{functions}", AFTER_TYPES.trim_start());
    while whole.contains("\n\n\n") {
        whole = whole.replace("\n\n\n", "\n\n");
    }
    Ok(whole)
}
