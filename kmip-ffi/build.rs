//! Gives the shared library its soname: `libkeystead.so.` and the number of the ABI, which is the major version.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let abi = std::env::var("CARGO_PKG_VERSION_MAJOR").unwrap_or_default();
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libkeystead.so.{abi}");
    }
}
