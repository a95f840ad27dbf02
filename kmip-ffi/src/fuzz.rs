//! What the fuzzer of the C entry points runs: bytes become calls, as a careless but honest C program could make them.
//!
//! Honest means the contract of the header: pointers are NULL or point to as many bytes as their length says. All else
//! is up to the input: order of calls, NULLs, sizes of structs, texts, numbers. The corpus is replayed by a unit test.

use std::cell::Cell;
use std::ptr;

use libc::c_char;

use crate::buffer::{keystead_buffer, keystead_buffer_bytes, keystead_buffer_free};
use crate::call::{keystead_call_json, keystead_call_message, keystead_call_ttlv};
use crate::ciphertext::{keystead_ciphertext, keystead_ciphertext_free};
use crate::client::{keystead_client, keystead_client_free};
use crate::error::{
    keystead_error, keystead_error_free, keystead_error_status, keystead_error_text,
};
use crate::list::{keystead_list, keystead_list_free, keystead_list_get};
use crate::reader as read;
use crate::secret::{keystead_secret, keystead_secret_free};
use crate::server::{keystead_server_client, keystead_server_free, keystead_server_new};
use crate::slice::keystead_str;
use crate::status::{KEYSTEAD_STATUS_OK, KEYSTEAD_STATUS_PANIC, keystead_status};
use crate::tasks::{attributes, cipher, create, get, lifecycle, locate, register};
use crate::writer as write;

/// Checks a status against its error and frees the error; tells whether the call succeeded.
fn told(status: keystead_status, error: *mut keystead_error) -> bool {
    assert_ne!(status, KEYSTEAD_STATUS_PANIC);
    assert_eq!(status == KEYSTEAD_STATUS_OK, error.is_null());
    if !error.is_null() {
        // SAFETY: the error is new and freed once, below.
        assert_eq!(unsafe { keystead_error_status(error) }, status);
        // SAFETY: as above.
        assert!(!unsafe { keystead_error_text(error) }.is_null());
        // SAFETY: nobody uses it later.
        unsafe { keystead_error_free(error) };
    }
    status == KEYSTEAD_STATUS_OK
}

/// Calls a function, its place for the error last.
macro_rules! call {
    ($function:path $(, $argument:expr)* $(,)?) => {{
        let mut error = ptr::null_mut();
        // SAFETY: pointers come from `Input` or are local places, as the contract asks.
        let status = unsafe { $function($($argument,)* &raw mut error) };
        told(status, error)
    }};
}

/// Frees what a call gave.
macro_rules! free {
    ($function:path, $handle:expr) => {
        // SAFETY: the handle is NULL or new, and nobody uses it later.
        unsafe { $function($handle) }
    };
}

/// Runs that share a server; then a new one, or it would fill up.
const RUNS: u32 = 512;

thread_local! {
    /// The client of this thread's server, and how many runs it has served.
    static CLIENT: Cell<(*mut keystead_client, u32)> = const { Cell::new((ptr::null_mut(), 0)) };
}

fn client() -> *const keystead_client {
    CLIENT.get().0
}

/// A client for the next run.
fn prepare() {
    let (old, runs) = CLIENT.get();
    if !old.is_null() && runs < RUNS {
        CLIENT.set((old, runs + 1));
        return;
    }
    free!(keystead_client_free, old);
    let (mut server, mut client) = (ptr::null_mut(), ptr::null_mut());
    assert!(call!(keystead_server_new, ptr::null(), &raw mut server));
    assert!(call!(
        keystead_server_client,
        server,
        c"fuzz".as_ptr(),
        4,
        &raw mut client
    ));
    free!(keystead_server_free, server);
    CLIENT.set((client, 0));
}

/// The input, eaten piece by piece.
struct Input<'a>(&'a [u8]);

impl Input<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn number(&mut self) -> u32 {
        u32::from_le_bytes([self.byte(), self.byte(), self.byte(), self.byte()])
    }

    /// Some bytes: NULL with any length, or as many as their length says.
    fn bytes(&mut self) -> (*const u8, usize) {
        let length = usize::from(self.byte()) | usize::from(self.byte() & 0x0f) << 8;
        if length == 0xfff {
            return (ptr::null(), self.number() as usize);
        }
        let (taken, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        (taken.as_ptr(), taken.len())
    }

    fn text(&mut self) -> (*const c_char, usize) {
        let (data, length) = self.bytes();
        (data.cast(), length)
    }

    /// An options struct of any size and content, but without pointers to nowhere.
    fn options<T>(&mut self, pointers: &[usize]) -> Option<Vec<usize>> {
        if self.byte() == 0 {
            return None;
        }
        let mut words = vec![0_usize; 4096 / size_of::<usize>() + 1];
        words[0] = match self.byte() {
            0 => self.number() as usize,
            1 => size_of::<T>() + usize::from(self.byte()),
            _ => size_of::<T>(),
        };
        for word in words
            .iter_mut()
            .skip(1)
            .take(size_of::<T>() / size_of::<usize>())
        {
            *word = self.number() as usize;
        }
        for &index in pointers {
            let (data, length) = self.bytes();
            words[index] = data as usize;
            words[index + 1] = length;
        }
        Some(words)
    }
}

fn pointer<T>(words: Option<&Vec<usize>>) -> *const T {
    words.map_or(ptr::null(), |words| words.as_ptr().cast())
}

/// Runs the calls that an input stands for.
pub fn run(data: &[u8]) {
    prepare();
    let mut input = Input(data);
    let mut id = (ptr::null(), 0);
    let mut kept: *mut keystead_buffer = ptr::null_mut();
    for _ in 0..32 {
        if input.0.is_empty() {
            break;
        }
        match input.byte() % 12 {
            0 => reader(&mut input),
            1 => writer(&mut input),
            2 => generic(&mut input),
            3 => {
                let words = input.options::<create::keystead_symmetric_key_options>(&[1]);
                let mut made = ptr::null_mut();
                if call!(
                    create::keystead_client_create_symmetric_key,
                    client(),
                    pointer(words.as_ref()),
                    &raw mut made
                ) {
                    free!(keystead_buffer_free, kept);
                    kept = made;
                    let (mut bytes, mut length) = (ptr::null(), 0);
                    call!(keystead_buffer_bytes, kept, &raw mut bytes, &raw mut length);
                    id = (bytes.cast(), length);
                }
            }
            4 => {
                let words = input.options::<locate::keystead_locate_options>(&[1]);
                let mut list: *mut keystead_list = ptr::null_mut();
                if call!(
                    locate::keystead_client_locate,
                    client(),
                    pointer(words.as_ref()),
                    &raw mut list
                ) {
                    let mut text = ptr::null();
                    call!(
                        keystead_list_get,
                        list,
                        usize::from(input.byte()),
                        &raw mut text,
                        ptr::null_mut()
                    );
                    free!(keystead_list_free, list);
                }
            }
            5 => {
                let mut place = [0_u8; 64];
                let capacity = usize::from(input.byte()) % 65;
                let mut length = 0;
                call!(
                    get::keystead_client_get_into,
                    client(),
                    id.0,
                    id.1,
                    place.as_mut_ptr(),
                    capacity,
                    &raw mut length
                );
            }
            6 => {
                let words = input.options::<cipher::keystead_cipher_options>(&[3, 5, 7]);
                let (data, length) = input.bytes();
                let mut made: *mut keystead_ciphertext = ptr::null_mut();
                call!(
                    cipher::keystead_client_encrypt,
                    client(),
                    id.0,
                    id.1,
                    pointer(words.as_ref()),
                    data,
                    length,
                    &raw mut made
                );
                free!(keystead_ciphertext_free, made);
                let mut plain: *mut keystead_secret = ptr::null_mut();
                call!(
                    cipher::keystead_client_decrypt,
                    client(),
                    id.0,
                    id.1,
                    pointer(words.as_ref()),
                    data,
                    length,
                    &raw mut plain
                );
                free!(keystead_secret_free, plain);
            }
            7 => {
                let words = input.options::<register::keystead_register_options>(&[1]);
                let number = input.number();
                let (data, length) = input.bytes();
                let mut made = ptr::null_mut();
                call!(
                    register::keystead_client_register_symmetric_key,
                    client(),
                    number,
                    data,
                    length,
                    pointer(words.as_ref()),
                    &raw mut made
                );
                free!(keystead_buffer_free, made);
            }
            8 => {
                let (name, length) = input.text();
                let name = keystead_str { data: name, length };
                let mut found = ptr::null_mut();
                call!(
                    attributes::keystead_client_get_attributes,
                    client(),
                    id.0,
                    id.1,
                    &raw const name,
                    1,
                    &raw mut found
                );
                free!(read::keystead_reader_free, found);
            }
            9 => {
                call!(lifecycle::keystead_client_activate, client(), id.0, id.1);
            }
            10 => {
                let (text, length) = input.text();
                let reason = input.number();
                call!(
                    lifecycle::keystead_client_revoke,
                    client(),
                    id.0,
                    id.1,
                    reason,
                    text,
                    length,
                    0
                );
            }
            _ => {
                call!(lifecycle::keystead_client_destroy, client(), id.0, id.1);
            }
        }
    }
    free!(keystead_buffer_free, kept);
}

fn generic(input: &mut Input<'_>) {
    let mut made: *mut keystead_buffer = ptr::null_mut();
    match input.byte() % 3 {
        0 => {
            let operation = input.number();
            let (data, length) = input.bytes();
            call!(
                keystead_call_ttlv,
                client(),
                operation & 0x3f,
                data,
                length,
                &raw mut made
            );
        }
        1 => {
            let (operation, operation_length) = input.text();
            let (text, length) = input.text();
            call!(
                keystead_call_json,
                client(),
                operation,
                operation_length,
                text,
                length,
                &raw mut made
            );
        }
        _ => {
            let (data, length) = input.bytes();
            call!(keystead_call_message, client(), data, length, &raw mut made);
        }
    }
    free!(keystead_buffer_free, made);
}

fn reader(input: &mut Input<'_>) {
    let (data, length) = input.bytes();
    let mut reader = ptr::null_mut();
    if !call!(read::keystead_reader_new, data, length, &raw mut reader) {
        return;
    }
    for _ in 0..64 {
        let (mut found, mut number, mut signed, mut large) = (false, 0, 0, 0);
        let (mut bytes, mut text, mut length) = (ptr::null(), ptr::null(), 0);
        match input.byte() % 16 {
            0..=2 => call!(read::keystead_reader_next, reader, &raw mut found),
            3 | 4 => call!(read::keystead_reader_enter, reader),
            5 => call!(read::keystead_reader_leave, reader),
            6 => call!(
                read::keystead_reader_find,
                reader,
                input.number(),
                &raw mut found
            ),
            7 => call!(read::keystead_reader_tag, reader, &raw mut number),
            8 => call!(
                read::keystead_reader_text,
                reader,
                &raw mut text,
                &raw mut length
            ),
            9 => call!(
                read::keystead_reader_bytes,
                reader,
                &raw mut bytes,
                &raw mut length
            ),
            10 => call!(read::keystead_reader_integer, reader, &raw mut signed),
            11 => call!(read::keystead_reader_long_integer, reader, &raw mut large),
            12 => call!(read::keystead_reader_boolean, reader, &raw mut found),
            13 => call!(read::keystead_reader_date_time, reader, &raw mut large),
            14 => call!(
                read::keystead_reader_item,
                reader,
                &raw mut bytes,
                &raw mut length
            ),
            _ => break,
        };
    }
    free!(read::keystead_reader_free, reader);
}

fn writer(input: &mut Input<'_>) {
    let mut writer = ptr::null_mut();
    call!(write::keystead_writer_new, &raw mut writer);
    for _ in 0..64 {
        match input.byte() % 8 {
            0 | 1 => call!(write::keystead_writer_begin, writer, input.number()),
            2 => call!(write::keystead_writer_end, writer),
            3 => call!(write::keystead_writer_integer, writer, input.number(), -1),
            4 => {
                let (text, length) = input.text();
                call!(write::keystead_writer_text, writer, 0x42_0094, text, length)
            }
            5 => {
                let (data, length) = input.bytes();
                call!(
                    write::keystead_writer_big_integer,
                    writer,
                    input.number(),
                    data,
                    length
                )
            }
            6 => {
                let (data, length) = input.bytes();
                call!(
                    write::keystead_writer_bytes,
                    writer,
                    input.number(),
                    data,
                    length
                )
            }
            _ => break,
        };
    }
    let mut made = ptr::null_mut();
    if call!(write::keystead_writer_finish, writer, &raw mut made) {
        let (mut bytes, mut length) = (ptr::null(), 0);
        call!(keystead_buffer_bytes, made, &raw mut bytes, &raw mut length);
        let mut reader = ptr::null_mut();
        // What the writer wrote the reader reads.
        assert!(call!(
            read::keystead_reader_new,
            bytes,
            length,
            &raw mut reader
        ));
        free!(read::keystead_reader_free, reader);
    }
    free!(keystead_buffer_free, made);
    free!(write::keystead_writer_free, writer);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_corpus_of_the_c_entry_points_is_clean() {
        let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../kmip-core/fuzz/corpus/c_entry");
        let mut count = 0;
        for file in std::fs::read_dir(corpus).unwrap() {
            run(&std::fs::read(file.unwrap().path()).unwrap());
            count += 1;
        }
        assert!(count > 0);
    }

    #[test]
    fn any_bytes_are_calls_that_fail_or_succeed() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..2000 {
            let data: Vec<u8> = (0..200)
                .map(|_| {
                    state ^= state << 13;
                    state ^= state >> 7;
                    state ^= state << 17;
                    state as u8
                })
                .collect();
            run(&data);
        }
    }
}
