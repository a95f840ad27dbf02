//! Material of objects as bytes for JavaScript: a short header and the material in one piece.
//!
//! One piece, because every value and every property that crosses the edge costs some hundred nanoseconds. The
//! other side is `node/src/material.cjs`. Fields are unsigned 32-bit little endian, zero when absent: object type,
//! key format type, algorithm, length in bits, and 1 if the material is wrapped.

use kmip_core::client::KeyMaterial;
use kmip_core::secret::Secret;
use napi::bindgen_prelude::{Buffer, BufferSlice};
use napi::{Env, Result};
use zeroize::Zeroizing;

const HEADER: usize = 20;

/// Length of header and material.
pub(crate) fn packed_length(found: &KeyMaterial) -> usize {
    HEADER + found.material.len()
}

/// Writes header and material to the start of `out`, which is long enough.
pub(crate) fn pack(found: &KeyMaterial, out: &mut [u8]) {
    let fields = [
        found.object_type.get(),
        found.key_format_type.map_or(0, u32::from),
        found.algorithm.map_or(0, u32::from),
        found.length_bits.unwrap_or_default(),
        u32::from(found.wrapped),
    ];
    let (header, material) = out.split_at_mut(HEADER);
    for (place, field) in header.chunks_exact_mut(4).zip(fields) {
        place.copy_from_slice(&field.to_le_bytes());
    }
    material[..found.material.len()].copy_from_slice(found.material.as_bytes());
}

/// Header and material, wiped when dropped.
pub(crate) fn packed(found: &KeyMaterial) -> Secret {
    let mut out = Secret::zeroed(packed_length(found));
    pack(found, out.as_mut_bytes());
    out
}

/// A Buffer for secret bytes, in memory of V8: ours are wiped, theirs wipes the class `Secret`.
#[expect(clippy::needless_pass_by_value, reason = "wiped here")]
pub(crate) fn secret_buffer(env: &Env, secret: Secret) -> Result<Buffer> {
    BufferSlice::copy_from(env, secret.as_bytes())?.into_buffer(env)
}

/// The same for material.
#[expect(clippy::needless_pass_by_value, reason = "wiped here")]
pub(crate) fn material_buffer(env: &Env, found: KeyMaterial) -> Result<Buffer> {
    secret_buffer(env, packed(&found))
}

/// The same for encoded payloads and messages, which may carry keys.
#[expect(clippy::needless_pass_by_value, reason = "wiped here")]
pub(crate) fn answer_buffer(env: &Env, answer: Zeroizing<Vec<u8>>) -> Result<Buffer> {
    BufferSlice::copy_from(env, answer.as_slice())?.into_buffer(env)
}
