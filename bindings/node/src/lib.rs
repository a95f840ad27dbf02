//! The native addon of the npm package `keystead`: a client and a server of KMIP for Node.js.
//!
//! It converts values, keeps the event loop free and makes errors; it holds no rule of KMIP. The package's
//! JavaScript (`node/src`) is the only user and checks the types of arguments before it calls.
//!
//! | file | holds |
//! | --- | --- |
//! | [`client`], [`server`] | the two classes |
//! | [`options`], [`material`] | JavaScript objects to options, and objects' material to bytes |
//! | [`task`] | promises: work in process on libuv's pool, network on tokio |
//! | [`failure`] | errors with `code`, made at this edge |
//! | [`command`] | the command `keystead` |

#![expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "napi hands out references to Env"
)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "napi converts into owned values"
)]

pub mod client;
pub mod command;
pub mod failure;
mod material;
pub mod options;
pub mod server;
mod task;

/// Threads for the network, whatever the machine has: they only move bytes.
const NETWORK_THREADS: usize = 2;

#[napi_derive::module_init]
fn start() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(NETWORK_THREADS)
        .thread_name("keystead-network")
        .enable_all()
        .build();
    // Without threads now there may be some later: then the runtime is napi's own.
    if let Ok(runtime) = runtime {
        napi::bindgen_prelude::create_custom_tokio_runtime(runtime);
    }
}
