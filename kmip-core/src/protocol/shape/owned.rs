//! From borrowed to owned: what survives the message's buffer.

use std::borrow::Cow;

use crate::protocol::registry::enumerations::Enumeration;

use super::leaf::{BigInteger, DateTime, DateTimeExtended, Interval, Secret};

/// Values that can be cut loose from the buffer they borrow from.
pub trait IntoOwned {
    /// The same value, borrowing nothing.
    type Owned;
    /// Copies what is borrowed.
    fn into_owned(self) -> Self::Owned;
}

impl IntoOwned for Cow<'_, str> {
    type Owned = Cow<'static, str>;
    fn into_owned(self) -> Cow<'static, str> {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl IntoOwned for Cow<'_, [u8]> {
    type Owned = Cow<'static, [u8]>;
    fn into_owned(self) -> Cow<'static, [u8]> {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl IntoOwned for Secret<'_> {
    type Owned = Secret<'static>;
    fn into_owned(self) -> Self::Owned {
        Secret::into_owned(self)
    }
}

impl IntoOwned for BigInteger<'_> {
    type Owned = BigInteger<'static>;
    fn into_owned(self) -> Self::Owned {
        BigInteger(IntoOwned::into_owned(self.0))
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;
    fn into_owned(self) -> Self::Owned {
        self.map(IntoOwned::into_owned)
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;
    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(IntoOwned::into_owned).collect()
    }
}

impl<E: Enumeration> IntoOwned for E {
    type Owned = Self;
    fn into_owned(self) -> Self {
        self
    }
}

/// Values that borrow nothing.
macro_rules! already_owned {
    ($($ty:ty),*) => { $(
        impl IntoOwned for $ty {
            type Owned = Self;
            fn into_owned(self) -> Self { self }
        }
    )* };
}

already_owned!(i32, i64, bool, DateTime, DateTimeExtended, Interval);
