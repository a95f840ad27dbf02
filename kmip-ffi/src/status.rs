//! Status numbers. Frozen: a number that is no longer used stays here as a comment and is not given out again.

use kmip_core::client::ErrorKind;
#[cfg(feature = "server")]
use kmip_core::server::ServerErrorKind;

/// What became of a call: KEYSTEAD_STATUS_OK or one of the KEYSTEAD_STATUS_ numbers below. Numbers may be added;
/// treat one that you do not know as a failure.
pub type keystead_status = u32;

/// Done.
pub const KEYSTEAD_STATUS_OK: u32 = 0;
/// A pointer is NULL that may not be.
pub const KEYSTEAD_STATUS_NULL_POINTER: u32 = 1;
/// A pointer is no handle of this kind, or the handle was freed. Found out where possible; do not rely on it.
pub const KEYSTEAD_STATUS_BAD_HANDLE: u32 = 2;
/// The handle was made before this process was forked from its parent. Free it and make another.
pub const KEYSTEAD_STATUS_FORKED: u32 = 3;
/// Another thread uses the handle at this moment, and the handle is for one thread at a time.
pub const KEYSTEAD_STATUS_BUSY: u32 = 4;
/// struct_size of an options struct is none that this library knows, or a field that it does not know is set.
pub const KEYSTEAD_STATUS_STRUCT_SIZE: u32 = 5;
/// An argument is unusable: not UTF-8, too long, out of range, or not possible in the version of KMIP that is spoken.
/// Nothing was sent.
pub const KEYSTEAD_STATUS_INVALID_ARGUMENT: u32 = 6;
/// The buffer of the caller is too small; the length that it needs was stored.
pub const KEYSTEAD_STATUS_BUFFER_TOO_SMALL: u32 = 7;
/// The item has another type, or there is no current item.
pub const KEYSTEAD_STATUS_WRONG_TYPE: u32 = 8;
/// A defect of the library: a panic inside was caught. Free the handles of the call and make others.
pub const KEYSTEAD_STATUS_PANIC: u32 = 9;

/// Options or files are unusable; nothing was sent.
pub const KEYSTEAD_STATUS_CONFIGURATION: u32 = 20;
/// The server cannot be reached: unknown name, refused, unreachable.
pub const KEYSTEAD_STATUS_CONNECT: u32 = 21;
/// TLS failed: one side refused the certificate of the other, or they have no suite in common.
pub const KEYSTEAD_STATUS_TLS: u32 = 22;
/// The time for the call ran out. The server may have done it.
pub const KEYSTEAD_STATUS_TIMEOUT: u32 = 23;
/// The connection ended before the answer came. The server may have done it.
pub const KEYSTEAD_STATUS_DISCONNECTED: u32 = 24;
/// Bytes cannot be understood: the answer of a server, or TTLV given to a reader.
pub const KEYSTEAD_STATUS_MALFORMED: u32 = 25;
/// No version of KMIP in common.
pub const KEYSTEAD_STATUS_VERSION: u32 = 26;
/// The server answered that the operation failed; the error has its Result Reason.
pub const KEYSTEAD_STATUS_REFUSED: u32 = 27;

/// A server cannot be built, for a reason that has no number of its own.
pub const KEYSTEAD_STATUS_SERVER: u32 = 40;
/// A server cannot listen, for a reason that has no number of its own: its threads cannot be started.
pub const KEYSTEAD_STATUS_LISTEN: u32 = 41;
/// The key or passphrase is not the one that the store was made with. The store was left as it is.
pub const KEYSTEAD_STATUS_WRONG_KEY: u32 = 42;
/// A store in a file was given neither key nor passphrase.
pub const KEYSTEAD_STATUS_NO_KEY: u32 = 43;
/// The file of the store or its folder is not there, or may not be read or written.
pub const KEYSTEAD_STATUS_STORE_UNREADABLE: u32 = 44;
/// The file is no store, or the database of another program. It was left as it is.
pub const KEYSTEAD_STATUS_STORE_FOREIGN: u32 = 45;
/// The store was written by a newer version of the library. It was left as it is.
pub const KEYSTEAD_STATUS_STORE_NEWER: u32 = 46;
/// The store is damaged: restore it from a backup.
pub const KEYSTEAD_STATUS_STORE_DAMAGED: u32 = 47;
/// No space is left for the store.
pub const KEYSTEAD_STATUS_STORE_FULL: u32 = 48;
/// Another process keeps the store locked, or it was open when this process was forked.
pub const KEYSTEAD_STATUS_STORE_BUSY: u32 = 49;
/// The port is taken by another process or another listener.
pub const KEYSTEAD_STATUS_PORT_IN_USE: u32 = 50;
/// The address to listen on cannot be resolved, does not parse, or is not of this machine.
pub const KEYSTEAD_STATUS_ADDRESS: u32 = 51;

/// A failure of a kind that this version of the library has no number for.
pub const KEYSTEAD_STATUS_OTHER: u32 = 99;

/// The name of a status as the header spells it, without the prefix and with a NUL.
pub(crate) fn name(status: keystead_status) -> &'static core::ffi::CStr {
    match status {
        KEYSTEAD_STATUS_OK => c"ok",
        KEYSTEAD_STATUS_NULL_POINTER => c"null pointer",
        KEYSTEAD_STATUS_BAD_HANDLE => c"bad handle",
        KEYSTEAD_STATUS_FORKED => c"forked",
        KEYSTEAD_STATUS_BUSY => c"busy",
        KEYSTEAD_STATUS_STRUCT_SIZE => c"struct size",
        KEYSTEAD_STATUS_INVALID_ARGUMENT => c"invalid argument",
        KEYSTEAD_STATUS_BUFFER_TOO_SMALL => c"buffer too small",
        KEYSTEAD_STATUS_WRONG_TYPE => c"wrong type",
        KEYSTEAD_STATUS_PANIC => c"panic",
        KEYSTEAD_STATUS_CONFIGURATION => c"configuration",
        KEYSTEAD_STATUS_CONNECT => c"connect",
        KEYSTEAD_STATUS_TLS => c"tls",
        KEYSTEAD_STATUS_TIMEOUT => c"timeout",
        KEYSTEAD_STATUS_DISCONNECTED => c"disconnected",
        KEYSTEAD_STATUS_MALFORMED => c"malformed",
        KEYSTEAD_STATUS_VERSION => c"version",
        KEYSTEAD_STATUS_REFUSED => c"refused",
        KEYSTEAD_STATUS_SERVER => c"server",
        KEYSTEAD_STATUS_LISTEN => c"listen",
        KEYSTEAD_STATUS_WRONG_KEY => c"wrong key",
        KEYSTEAD_STATUS_NO_KEY => c"no key",
        KEYSTEAD_STATUS_STORE_UNREADABLE => c"store unreadable",
        KEYSTEAD_STATUS_STORE_FOREIGN => c"store foreign",
        KEYSTEAD_STATUS_STORE_NEWER => c"store newer",
        KEYSTEAD_STATUS_STORE_DAMAGED => c"store damaged",
        KEYSTEAD_STATUS_STORE_FULL => c"store full",
        KEYSTEAD_STATUS_STORE_BUSY => c"store busy",
        KEYSTEAD_STATUS_PORT_IN_USE => c"port in use",
        KEYSTEAD_STATUS_ADDRESS => c"address",
        _ => c"other",
    }
}

/// The status of a failure of the client.
pub(crate) fn of_client(kind: ErrorKind) -> keystead_status {
    match kind {
        ErrorKind::Configuration => KEYSTEAD_STATUS_CONFIGURATION,
        ErrorKind::Argument => KEYSTEAD_STATUS_INVALID_ARGUMENT,
        ErrorKind::Connect => KEYSTEAD_STATUS_CONNECT,
        ErrorKind::Tls => KEYSTEAD_STATUS_TLS,
        ErrorKind::Timeout => KEYSTEAD_STATUS_TIMEOUT,
        ErrorKind::Disconnected => KEYSTEAD_STATUS_DISCONNECTED,
        ErrorKind::Malformed => KEYSTEAD_STATUS_MALFORMED,
        ErrorKind::Version => KEYSTEAD_STATUS_VERSION,
        ErrorKind::Refused => KEYSTEAD_STATUS_REFUSED,
        _ => KEYSTEAD_STATUS_OTHER,
    }
}

/// The status of a failure to build a server or to listen.
#[cfg(feature = "server")]
pub(crate) fn of_server(kind: ServerErrorKind) -> keystead_status {
    use ServerErrorKind as K;
    match kind {
        K::Address => KEYSTEAD_STATUS_ADDRESS,
        K::PortInUse => KEYSTEAD_STATUS_PORT_IN_USE,
        K::Configuration => KEYSTEAD_STATUS_CONFIGURATION,
        K::WrongKey => KEYSTEAD_STATUS_WRONG_KEY,
        K::NoKey => KEYSTEAD_STATUS_NO_KEY,
        K::StoreUnreadable => KEYSTEAD_STATUS_STORE_UNREADABLE,
        K::StoreForeign => KEYSTEAD_STATUS_STORE_FOREIGN,
        K::StoreNewer => KEYSTEAD_STATUS_STORE_NEWER,
        K::StoreDamaged => KEYSTEAD_STATUS_STORE_DAMAGED,
        K::StoreFull => KEYSTEAD_STATUS_STORE_FULL,
        K::StoreBusy => KEYSTEAD_STATUS_STORE_BUSY,
        K::Threads => KEYSTEAD_STATUS_LISTEN,
        _ => KEYSTEAD_STATUS_SERVER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_client_error_has_a_status_of_its_own() {
        use ErrorKind as K;
        let kinds = [
            K::Configuration,
            K::Argument,
            K::Connect,
            K::Tls,
            K::Timeout,
            K::Disconnected,
            K::Malformed,
            K::Version,
            K::Refused,
        ];
        let mut seen: Vec<_> = kinds.into_iter().map(of_client).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), kinds.len());
        assert!(!seen.contains(&KEYSTEAD_STATUS_OTHER));
        assert!(seen.iter().all(|status| name(*status) != c"other"));
    }
}
