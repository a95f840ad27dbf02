//! Shapes: structures declared once, as `field: Type = const expression`.
//!
//! [`structure!`](crate::structure) turns a declaration into a plain Rust struct and a static
//! [`Description`]. One loop ([`decode_fields`], [`encode_fields`]) walks descriptions; order,
//! duplicates, versions, required fields and error texts live there and nowhere else. Bindings
//! and documents read the same descriptions.
//!
//! A declaration says everything that is known of a field:
//!
//! ```
//! use kmip_core::protocol::{shape::*, tag, version::ProtocolVersion as V};
//!
//! kmip_core::structure! {
//!     /// Name of an object (1.0: 3.2).
//!     pub struct ExampleName<'a> {
//!         /// The name itself.
//!         name_value: Text<'a> = field(tag::NAME_VALUE),
//!         /// How to read it.
//!         comment: Option<Text<'a>> = field(tag::COMMENT).since(V::V1_4),
//!     }
//! }
//! ```
//!
//! A plain type is a required field, `Option` an optional, `Vec` a repeated one. `pub struct Name<'a> then method` calls
//! `method(&mut self, &Decode)` when the fields are read, for a field whose shape another field names.

mod any;
mod condition;
mod decode;
mod describe;
mod encode;
mod lacking;
mod leaf;
mod owned;
mod slot;
#[cfg(test)]
mod tests;
mod varied;

pub use any::AnyShape;
pub(crate) use any::any_shape;
pub use condition::{Condition, Insists, Path, When};
pub(crate) use decode::decode_rest;
pub use decode::{Decode, DecodeError, DecodeErrorKind, decode_fields, decode_payload};
pub use describe::{Cardinality, Description, Field, Key, Kind, choice, extensions, field};
pub use encode::{Encode, encode_fields};
pub use lacking::{Lack, Lacking};
pub use leaf::{BigInteger, Bytes, DateTime, DateTimeExtended, Interval, Secret, Text};
pub use owned::IntoOwned;
pub use slot::{Boxed, Raw, Slot, Value};
pub use varied::Varied;

use crate::ttlv::Item;

/// A structure with a description. Implemented by [`structure!`](crate::structure) only.
pub trait Shape<'a>: Default {
    /// Name, fields and sections of the structure.
    const DESCRIPTION: &'static Description;
    /// The fields, for the description.
    #[doc(hidden)]
    const FIELDS: &'static [Field];
}

/// The fields of a structure by index, for the loops. Implemented by [`structure!`](crate::structure).
pub trait Fields<'a> {
    /// Reads `item` into the field with this index.
    fn set(&mut self, index: usize, item: &Item<'a>, cx: &Decode) -> Result<(), DecodeError>;
    /// Which fields have something to write, a bit each.
    fn present(&self) -> u64;
    /// Writes the field with this index; writes nothing when it is absent.
    fn put(&self, index: usize, field: &Field, out: &mut Encode<'_, '_>);
}

/// Declares structures: see the [module documentation](crate::protocol::shape).
#[macro_export]
macro_rules! structure {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(<$lt:lifetime>)? $(then $then:ident)? {
            $( $(#[doc = $field_doc:literal])* $field:ident : $ty:ty = $decl:expr ),* $(,)?
        }
    )*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name $(<$lt>)? {
            $( $(#[doc = $field_doc])* pub $field: $ty, )*
        }

        $crate::structure!(@impl $name [$($lt)?] { $( $field : $ty = $decl ; [$($field_doc)*] )* } [$($doc)*] [$($then)?]);
    )* };

    (@impl $name:ident [] { $($body:tt)* } $docs:tt $then:tt) => {
        $crate::structure!(@code ['a] [$name] $name { $($body)* } $docs $then);
        impl $crate::protocol::shape::IntoOwned for $name {
            type Owned = Self;
            fn into_owned(self) -> Self { self }
        }
    };
    (@impl $name:ident [$lt:lifetime] { $( $field:ident : $ty:ty = $decl:expr ; $fd:tt )* } $docs:tt $then:tt) => {
        $crate::structure!(@code [$lt] [$name<$lt>] $name { $( $field : $ty = $decl ; $fd )* } $docs $then);
        impl<$lt> $crate::protocol::shape::IntoOwned for $name<$lt> {
            type Owned = $name<'static>;
            fn into_owned(self) -> $name<'static> {
                $name { $( $field: $crate::protocol::shape::IntoOwned::into_owned(self.$field), )* }
            }
        }
    };

    (@code [$lt:lifetime] [$self:ty] $name:ident { $( $field:ident : $ty:ty = $decl:expr ; [$($fd:literal)*] )* } [$($doc:literal)*] [$($then:ident)?]) => {
        const _: () = {
            #[allow(non_camel_case_types, dead_code, clippy::upper_case_acronyms)]
            #[repr(usize)]
            enum Index { $( $field, )* COUNT }

            impl<$lt> $crate::protocol::shape::Shape<$lt> for $self {
                const DESCRIPTION: &'static $crate::protocol::shape::Description =
                    &$crate::protocol::shape::Description::new(
                        stringify!($name),
                        &[$($doc),*],
                        Self::FIELDS,
                        &$crate::protocol::shape::Key::all::<{ Index::COUNT as usize }>(Self::FIELDS),
                    );
                const FIELDS: &'static [$crate::protocol::shape::Field] = &[ $( {
                    use $crate::protocol::shape::{choice, extensions, field};
                    let _ = (choice, extensions, field);
                    $decl.complete(
                        stringify!($field),
                        &[$($fd),*],
                        <$ty as $crate::protocol::shape::Slot<$lt>>::CARDINALITY,
                        <$ty as $crate::protocol::shape::Slot<$lt>>::KIND,
                    )
                } ),* ];
            }

            impl<$lt> $crate::protocol::shape::Fields<$lt> for $self {
                #[allow(unused_variables)]
                fn set(
                    &mut self,
                    index: usize,
                    item: &$crate::ttlv::Item<$lt>,
                    cx: &$crate::protocol::shape::Decode,
                ) -> Result<(), $crate::protocol::shape::DecodeError> {
                    $( if index == Index::$field as usize {
                        return $crate::protocol::shape::Slot::set(&mut self.$field, item, cx);
                    } )*
                    Ok(())
                }

                fn present(&self) -> u64 {
                    0 $( | (u64::from($crate::protocol::shape::Slot::is_present(&self.$field)) << Index::$field as u32) )*
                }

                #[allow(unused_variables)]
                fn put(
                    &self,
                    index: usize,
                    field: &$crate::protocol::shape::Field,
                    out: &mut $crate::protocol::shape::Encode<'_, '_>,
                ) {
                    $( if index == Index::$field as usize {
                        return $crate::protocol::shape::Slot::put(&self.$field, field, out);
                    } )*
                }
            }

            impl<$lt> $crate::protocol::shape::Value<$lt> for $self {
                const KIND: $crate::protocol::shape::Kind = $crate::protocol::shape::Kind::Structure(
                    <Self as $crate::protocol::shape::Shape<$lt>>::DESCRIPTION,
                );

                fn decode(
                    item: &$crate::ttlv::Item<$lt>,
                    cx: &$crate::protocol::shape::Decode,
                ) -> Result<Self, $crate::protocol::shape::DecodeError> {
                    let mut value = Self::default();
                    value.decode_over(item, cx)?;
                    Ok(value)
                }

                #[inline]
                fn decode_over(
                    &mut self,
                    item: &$crate::ttlv::Item<$lt>,
                    cx: &$crate::protocol::shape::Decode,
                ) -> Result<(), $crate::protocol::shape::DecodeError> {
                    $crate::protocol::shape::decode_fields(
                        self,
                        <Self as $crate::protocol::shape::Shape<$lt>>::DESCRIPTION,
                        item,
                        cx,
                    )
                    $( .and_then(|()| self.$then(cx).map_err(|error| error.within(item.tag()))) )?
                }

                #[inline]
                fn decode_into(
                    place: &mut Option<Self>,
                    item: &$crate::ttlv::Item<$lt>,
                    cx: &$crate::protocol::shape::Decode,
                ) -> Result<(), $crate::protocol::shape::DecodeError> {
                    place.insert(Self::default()).decode_over(item, cx)
                }

                fn encode(&self, tag: $crate::ttlv::Tag, out: &mut $crate::protocol::shape::Encode<'_, '_>) {
                    $crate::protocol::shape::encode_fields(
                        self,
                        <Self as $crate::protocol::shape::Shape<$lt>>::DESCRIPTION,
                        tag,
                        out,
                    );
                }
            }
        };
    };
}
