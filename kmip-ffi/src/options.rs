//! Option structs: each begins with its size, so that later versions can add fields at the end.
//!
//! A caller compiled against an older header has a smaller struct: what it lacks counts as zero, which always means
//! the default. One compiled against a newer header has a larger struct: taken if all that this library does not
//! know is zero, since then nothing is asked that it cannot do.

use std::mem::MaybeUninit;

use crate::error::Failure;

/// No struct will ever be larger than this, in bytes.
const LARGEST: usize = 4096;

/// An options struct of the header.
///
/// # Safety
///
/// The type is `repr(C)`, begins with `struct_size: usize`, and consists of integers, pointers, function pointers in
/// an `Option`, and structs of those: any bytes that a C caller can put there make a value, zeros included.
pub(crate) unsafe trait OptionsStruct: Copy {
    /// Name in the header.
    const NAME: &'static str;
    /// Size in the first version of the header that had it.
    const FIRST_SIZE: usize;
}

/// Declares an options struct.
macro_rules! options_struct {
    ($name:ident, first size $size:expr) => {
        // SAFETY: the struct is declared with `repr(C)` and fields of C types, its size first.
        unsafe impl $crate::options::OptionsStruct for $name {
            const NAME: &'static str = stringify!($name);
            const FIRST_SIZE: usize = $size;
        }
    };
}
pub(crate) use options_struct;

/// All defaults.
pub(crate) fn zeroed<T: OptionsStruct>() -> T {
    // SAFETY: the trait promises that zeros make a value.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

/// Copies a struct of any known size.
///
/// # Safety
///
/// `options` is NULL, or points to a `size_t` and as many readable bytes as it says.
pub(crate) unsafe fn read<T: OptionsStruct>(options: *const T) -> Result<T, Failure> {
    if options.is_null() {
        return Err(Failure::null(T::NAME));
    }
    if !options.is_aligned() {
        return Err(Failure::argument(format!("{} is not aligned", T::NAME)));
    }
    // SAFETY: the caller promises a `size_t` here; the alignment was checked.
    let size = unsafe { options.cast::<usize>().read() };
    if !(T::FIRST_SIZE..=LARGEST).contains(&size) {
        return Err(Failure::struct_size(T::NAME, size, size_of::<T>()));
    }
    // SAFETY: the caller promises that `size` bytes can be read.
    let given = unsafe { std::slice::from_raw_parts(options.cast::<u8>(), size) };
    let known = size.min(size_of::<T>());
    if given[known..].iter().any(|byte| *byte != 0) {
        return Err(Failure::struct_fields(T::NAME));
    }
    let mut copy = MaybeUninit::<T>::zeroed();
    // SAFETY: both ranges hold `known` bytes, and the copy is a local of its own.
    unsafe {
        copy.as_mut_ptr()
            .cast::<u8>()
            .copy_from_nonoverlapping(given.as_ptr(), known);
    };
    // SAFETY: the trait promises that any bytes, and zeros behind them, make a value.
    Ok(unsafe { copy.assume_init() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::KEYSTEAD_STATUS_STRUCT_SIZE;

    #[repr(C)]
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct older {
        struct_size: usize,
        a: u64,
    }

    #[repr(C)]
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct newer {
        struct_size: usize,
        a: u64,
        b: u64,
    }

    options_struct!(older, first size 16);
    options_struct!(newer, first size 16);

    #[test]
    fn a_smaller_struct_is_filled_with_zeros() {
        let given = older {
            struct_size: 16,
            a: 7,
        };
        // SAFETY: `struct_size` is the size of what is there.
        let read = unsafe { read((&raw const given).cast::<newer>()) }.unwrap();
        assert_eq!(
            read,
            newer {
                struct_size: 16,
                a: 7,
                b: 0
            }
        );
    }

    #[test]
    fn a_larger_struct_is_taken_if_the_rest_is_zero() {
        let mut given = newer {
            struct_size: 24,
            a: 7,
            b: 0,
        };
        // SAFETY: `struct_size` is the size of what is there.
        let read_as_older = unsafe { read((&raw const given).cast::<older>()) };
        assert_eq!(read_as_older.unwrap().a, 7);
        given.b = 1;
        // SAFETY: `struct_size` is the size of what is there.
        let failure = unsafe { read((&raw const given).cast::<older>()) }.unwrap_err();
        assert_eq!(failure.status(), KEYSTEAD_STATUS_STRUCT_SIZE);
    }

    #[test]
    fn a_size_that_was_never_set_is_refused() {
        for struct_size in [0, 8, 15, 4097, usize::MAX] {
            let given = newer {
                struct_size,
                a: 0,
                b: 0,
            };
            // SAFETY: sizes outside the range are refused before more is read.
            let failure = unsafe { read(&raw const given) }.unwrap_err();
            assert_eq!(failure.status(), KEYSTEAD_STATUS_STRUCT_SIZE);
        }
    }
}
