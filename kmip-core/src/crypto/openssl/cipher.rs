//! Encryption and decryption under symmetric keys.
//!
//! AES-GCM with the usual 12-byte nonce, the hot case, runs in a context kept per thread: fetching and
//! allocating one costs more than encrypting 100 bytes. After each use the context gets an all-zero
//! key, which overwrites key schedule, hash table and keystream. Everything else uses a fresh
//! context, which OpenSSL wipes when it is freed.

use core::cell::RefCell;

use openssl::cipher::Cipher;
use openssl::cipher_ctx::{CipherCtx, CipherCtxFlags, CipherCtxRef};
use zeroize::Zeroizing;

use super::super::cipher_table::{CIPHERS, CipherKind, CipherRule};
use super::super::error::CryptoError;
use super::super::symmetric::{
    self, CipherPlan, CipherRequest, CipherStream, Direction, Encrypted, Encryption, MAX_DATA,
    ShortBytes, StartedCipher,
};
use super::{Library, OpenSsl, fault};
use crate::protocol::enumeration::{BlockCipherMode as Mode, CryptographicAlgorithm as Algorithm};
use crate::secret::Secret;

/// Room behind the output for padding, wrap overhead and OpenSSL's own size checks.
const SPARE: usize = 32;

thread_local! {
    static GCM: RefCell<[Option<CipherCtx>; 3]> = const { RefCell::new([None, None, None]) };
}

impl Encryption for OpenSsl {
    fn encrypt(&self, request: &CipherRequest<'_>) -> Result<Encrypted, CryptoError> {
        let plan = symmetric::plan(Direction::Encrypt, request, self)?;
        let (mut output, tag) = self.library.run(&plan, request.key, request.data)?;
        Ok(Encrypted {
            data: core::mem::take(&mut *output),
            iv: plan.generated_iv,
            tag,
        })
    }

    fn decrypt(&self, request: &CipherRequest<'_>) -> Result<Secret, CryptoError> {
        let plan = symmetric::plan(Direction::Decrypt, request, self)?;
        let (mut output, _) = self.library.run(&plan, request.key, request.data)?;
        Ok(Secret::new(core::mem::take(&mut *output)))
    }

    fn start_cipher(
        &self,
        direction: Direction,
        request: &CipherRequest<'_>,
    ) -> Result<StartedCipher, CryptoError> {
        let plan = symmetric::plan(direction, request, self)?;
        if !matches!(
            plan.rule.kind,
            CipherKind::Block | CipherKind::Stream | CipherKind::Authenticated
        ) {
            return Err(CryptoError::NotStreamable);
        }
        let mut context = CipherCtx::new().map_err(fault("EVP_CIPHER_CTX_new"))?;
        self.library.prepare(&mut context, &plan, request.key)?;
        Ok(StartedCipher {
            iv: plan.generated_iv,
            stream: Box::new(Stream {
                context,
                direction,
                block: plan.rule.block,
                padded: plan.pad,
                total: 0,
                tag_length: plan.tag_length,
                authenticated: plan.rule.kind == CipherKind::Authenticated,
            }),
        })
    }

    fn ciphers(&self) -> &'static [CipherRule] {
        CIPHERS
    }
}

impl Library {
    /// Executes a plan on all of `data`.
    fn run(
        &self,
        plan: &CipherPlan<'_>,
        key: &[u8],
        data: &[u8],
    ) -> Result<(Zeroizing<Vec<u8>>, Option<ShortBytes>), CryptoError> {
        plan.check_length(data.len())?;
        let usual_nonce = plan.iv.as_bytes().is_some_and(|iv| iv.len() == 12);
        if plan.rule.mode == Some(Mode::GCM) && plan.rule.algorithm == Algorithm::AES && usual_nonce
        {
            return self.with_gcm(plan.rule_index, plan.key_index, |context| {
                initialize(context, plan.direction, None, Some(key), plan.iv.as_bytes())?;
                authenticate(context, plan)?;
                transform(context, plan, data)
            });
        }
        let mut context = CipherCtx::new().map_err(fault("EVP_CIPHER_CTX_new"))?;
        self.prepare(&mut context, plan, key)?;
        transform(&mut context, plan, data)
    }

    /// Lends the thread's context of an AES-GCM key length.
    fn with_gcm<T>(
        &self,
        rule_index: usize,
        key_index: usize,
        work: impl FnOnce(&mut CipherCtxRef) -> Result<T, CryptoError>,
    ) -> Result<T, CryptoError> {
        let kept = GCM
            .try_with(|contexts| contexts.borrow_mut()[key_index].take())
            .ok()
            .flatten();
        let mut context = if let Some(context) = kept {
            context
        } else {
            let mut context = CipherCtx::new().map_err(fault("EVP_CIPHER_CTX_new"))?;
            initialize(
                &mut context,
                Direction::Encrypt,
                Some(self.cipher(rule_index, key_index)?),
                None,
                None,
            )?;
            context
        };
        let result = work(&mut context);
        let zeros = [0; 32];
        let length = CIPHERS[rule_index].key_bytes[key_index];
        if initialize(
            &mut context,
            Direction::Encrypt,
            None,
            Some(&zeros[..length]),
            Some(&zeros[..12]),
        )
        .is_ok()
        {
            // if the thread is ending, the context is freed and wiped instead
            let _ = GCM.try_with(|contexts| contexts.borrow_mut()[key_index] = Some(context));
        }
        result
    }

    /// Sets cipher, key, vector and padding of a fresh context.
    fn prepare(
        &self,
        context: &mut CipherCtxRef,
        plan: &CipherPlan<'_>,
        key: &[u8],
    ) -> Result<(), CryptoError> {
        let rule = plan.rule;
        let cipher = self.cipher(plan.rule_index, plan.key_index)?;
        match rule.kind {
            CipherKind::Wrap | CipherKind::PaddedWrap => {
                context.set_flags(CipherCtxFlags::FLAG_WRAP_ALLOW);
            }
            CipherKind::DataUnit if key[..key.len() / 2] == key[key.len() / 2..] => {
                return Err(CryptoError::InconsistentKey {
                    what: "both halves of the XTS key are equal",
                });
            }
            _ => {}
        }
        let iv = plan.iv.as_bytes();
        match iv {
            Some(iv)
                if rule.kind == CipherKind::Authenticated && iv.len() != cipher.iv_length() =>
            {
                initialize(context, plan.direction, Some(cipher), None, None)?;
                context
                    .set_iv_length(iv.len())
                    .map_err(fault("EVP_CTRL_AEAD_SET_IVLEN"))?;
                initialize(context, plan.direction, None, Some(key), Some(iv))?;
            }
            _ => initialize(context, plan.direction, Some(cipher), Some(key), iv)?,
        }
        if rule.kind == CipherKind::Block {
            context.set_padding(plan.pad);
        }
        if rule.kind == CipherKind::Authenticated {
            authenticate(context, plan)?;
        }
        Ok(())
    }

    /// The cipher of a row and key length, fetched at its first use.
    fn cipher(&self, rule_index: usize, key_index: usize) -> Result<&Cipher, CryptoError> {
        self.ciphers[rule_index][key_index].get_or_try_init(|| {
            let name = name(&CIPHERS[rule_index], key_index);
            Cipher::fetch(Some(&self.context), &name, None).map_err(fault("EVP_CIPHER_fetch"))
        })
    }
}

/// OpenSSL's name for a row and key length.
fn name(rule: &CipherRule, key_index: usize) -> String {
    let bytes = rule.key_bytes[key_index];
    let mode = match rule.mode {
        Some(Mode::NISTKEYWRAP) => "WRAP",
        Some(Mode::AESKEYWRAPPADDING) => "WRAP-PAD",
        Some(Mode::ECB) => "ECB",
        Some(Mode::CBC) => "CBC",
        Some(Mode::CFB) => "CFB",
        Some(Mode::OFB) => "OFB",
        Some(Mode::CTR) => "CTR",
        Some(Mode::GCM) => "GCM",
        Some(Mode::XTS) => "XTS",
        _ => "",
    };
    let bits = if rule.kind == CipherKind::DataUnit {
        bytes * 4
    } else {
        bytes * 8
    };
    match rule.algorithm {
        Algorithm::AES => format!("AES-{bits}-{mode}"),
        Algorithm::ARIA => format!("ARIA-{bits}-{mode}"),
        Algorithm::SM4 => format!("SM4-{mode}"),
        Algorithm::DES3 if bytes == 16 => format!("DES-EDE-{mode}"),
        Algorithm::DES3 => format!("DES-EDE3-{mode}"),
        Algorithm::DES => format!("DES-{mode}"),
        Algorithm::BLOWFISH => format!("BF-{mode}"),
        Algorithm::CAST5 => format!("CAST5-{mode}"),
        Algorithm::RC4 => "RC4".to_owned(),
        Algorithm::CHACHA20 => "ChaCha20".to_owned(),
        _ => "ChaCha20-Poly1305".to_owned(),
    }
}

fn initialize(
    context: &mut CipherCtxRef,
    direction: Direction,
    cipher: Option<&Cipher>,
    key: Option<&[u8]>,
    iv: Option<&[u8]>,
) -> Result<(), CryptoError> {
    let cipher = cipher.map(|cipher| &**cipher);
    match direction {
        Direction::Encrypt => context.encrypt_init(cipher, key, iv),
        Direction::Decrypt => context.decrypt_init(cipher, key, iv),
    }
    .map_err(fault("EVP_CipherInit_ex"))
}

/// Gives the context the tag to check and the additional data.
fn authenticate(context: &mut CipherCtxRef, plan: &CipherPlan<'_>) -> Result<(), CryptoError> {
    if let Some(tag) = plan.tag {
        context
            .set_tag(tag)
            .map_err(fault("EVP_CTRL_AEAD_SET_TAG"))?;
    }
    if plan.additional_data.len() > MAX_DATA {
        return Err(CryptoError::DataTooLong {
            length: plan.additional_data.len(),
            maximum: MAX_DATA,
        });
    }
    if !plan.additional_data.is_empty() {
        context
            .cipher_update(plan.additional_data, None)
            .map_err(fault("EVP_CipherUpdate"))?;
    }
    Ok(())
}

/// Runs all data through a context that has its key and vector.
fn transform(
    context: &mut CipherCtxRef,
    plan: &CipherPlan<'_>,
    data: &[u8],
) -> Result<(Zeroizing<Vec<u8>>, Option<ShortBytes>), CryptoError> {
    let encrypt = plan.direction == Direction::Encrypt;
    let mut output = Zeroizing::new(vec![0; data.len() + SPARE]);
    let mut length = 0;
    if !data.is_empty() {
        length = context
            .cipher_update(data, Some(&mut output))
            .map_err(|stack| {
                if encrypt {
                    fault("EVP_CipherUpdate")(stack)
                } else {
                    CryptoError::CryptographicFailure
                }
            })?;
    }
    length += context
        .cipher_final(&mut output[length..])
        .map_err(|stack| {
            if encrypt {
                fault("EVP_CipherFinal_ex")(stack)
            } else {
                CryptoError::CryptographicFailure
            }
        })?;
    output.truncate(length);
    let tag = if encrypt && plan.tag_length > 0 {
        Some(read_tag(context, plan.tag_length)?)
    } else {
        None
    };
    Ok((output, tag))
}

fn read_tag(context: &CipherCtxRef, length: usize) -> Result<ShortBytes, CryptoError> {
    let mut tag = [0; 16];
    context
        .tag(&mut tag[..length])
        .map_err(fault("EVP_CTRL_AEAD_GET_TAG"))?;
    Ok(ShortBytes::new(&tag[..length]))
}

struct Stream {
    context: CipherCtx,
    direction: Direction,
    block: usize,
    padded: bool,
    total: usize,
    tag_length: usize,
    authenticated: bool,
}

impl CipherStream for Stream {
    fn update(&mut self, data: &[u8]) -> Result<Secret, CryptoError> {
        if data.len() > MAX_DATA {
            return Err(CryptoError::DataTooLong {
                length: data.len(),
                maximum: MAX_DATA,
            });
        }
        if data.is_empty() {
            return Ok(Secret::new(Vec::new()));
        }
        let mut output = Secret::zeroed(data.len() + SPARE);
        let length = self
            .context
            .cipher_update(data, Some(output.as_mut_bytes()))
            .map_err(fault("EVP_CipherUpdate"))?;
        self.total = self.total.wrapping_add(data.len());
        output.truncate(length);
        Ok(output)
    }

    fn finish(mut self: Box<Self>) -> Result<(Secret, Option<ShortBytes>), CryptoError> {
        let encrypt = self.direction == Direction::Encrypt;
        let whole = self.total.is_multiple_of(self.block) && (self.total > 0 || !self.padded);
        if !whole && (!self.padded || !encrypt) {
            let minimum = if self.padded { self.block } else { 0 };
            return Err(CryptoError::DataLength {
                length: self.total,
                multiple: self.block,
                minimum,
            });
        }
        let mut output = Secret::zeroed(SPARE);
        let length = self
            .context
            .cipher_final(output.as_mut_bytes())
            .map_err(|stack| {
                if encrypt {
                    fault("EVP_CipherFinal_ex")(stack)
                } else {
                    CryptoError::CryptographicFailure
                }
            })?;
        output.truncate(length);
        let tag = if encrypt && self.authenticated {
            Some(read_tag(&self.context, self.tag_length)?)
        } else {
            None
        };
        Ok((output, tag))
    }
}
