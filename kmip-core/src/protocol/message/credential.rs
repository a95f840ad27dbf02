//! Credentials of a request: who asks, and how that is proved (1.4: 2.1.2; 2.1: 9.11).

use super::header::Nonce;
use crate::protocol::enumeration::{AttestationType, CredentialType, HashingAlgorithm};
use crate::protocol::payload::Ticket;
use crate::protocol::registry::enumerations::Enumeration;
use crate::protocol::shape::{
    Bytes, DateTimeExtended, Decode, DecodeError, Encode, Insists, IntoOwned, Kind, Raw, Secret,
    Shape, Text, Value,
};
use crate::protocol::tag;
use crate::ttlv::{Item, Tag};

crate::structure! {
    /// Credential (1.4: 2.1.2; 2.1: 9.11).
    pub struct Credential<'a> then read_value {
        /// Decides how the value is read.
        credential_type: CredentialType = field(tag::CREDENTIAL_TYPE),
        /// A structure that depends on the type.
        credential_value: CredentialValue<'a> = field(tag::CREDENTIAL_VALUE).secret(),
    }

    /// Value of a credential of type Username and Password (1.4: table 4; 2.1: table 411).
    pub struct UsernameAndPassword<'a> {
        /// Name of the user.
        username: Text<'a> = field(tag::USERNAME),
        /// Password; may be left out.
        password: Option<Text<'a>> = field(tag::PASSWORD).secret(),
    }

    /// Value of a credential of type Device (from 1.1 on; 1.4: table 5; 2.1: table 412). One identifier at least.
    pub struct Device<'a> {
        /// Serial number of the device.
        device_serial_number: Option<Text<'a>> = field(tag::DEVICE_SERIAL_NUMBER),
        /// Shared secret.
        password: Option<Text<'a>> = field(tag::PASSWORD).secret(),
        /// Identifier of the device.
        device_identifier: Option<Text<'a>> = field(tag::DEVICE_IDENTIFIER),
        /// Identifier of its network.
        network_identifier: Option<Text<'a>> = field(tag::NETWORK_IDENTIFIER),
        /// Identifier of the machine that it is in.
        machine_identifier: Option<Text<'a>> = field(tag::MACHINE_IDENTIFIER),
        /// Identifier of the medium that it works on.
        media_identifier: Option<Text<'a>> = field(tag::MEDIA_IDENTIFIER),
    }

    /// Value of a credential of type Attestation (from 1.2 on; 1.4: table 6; 2.1: table 413). Measurement, assertion or
    /// both.
    pub struct Attestation<'a> {
        /// The server's nonce.
        nonce: Nonce<'a> = field(tag::NONCE),
        /// How it is attested.
        attestation_type: AttestationType = field(tag::ATTESTATION_TYPE),
        /// Evidence that the server checks itself.
        attestation_measurement: Option<Bytes<'a>> = field(tag::ATTESTATION_MEASUREMENT),
        /// Word of a third party.
        attestation_assertion: Option<Bytes<'a>> = field(tag::ATTESTATION_ASSERTION),
    }

    /// Value of a credential of type One Time Password (from 2.0 on; 2.1: table 414).
    pub struct OneTimePassword<'a> {
        /// Name of the user.
        username: Text<'a> = field(tag::USERNAME),
        /// Password; may be left out.
        password: Option<Text<'a>> = field(tag::PASSWORD).secret(),
        /// Password for this request only.
        one_time_password: Text<'a> = field(tag::ONE_TIME_PASSWORD).secret(),
    }

    /// Value of a credential of type Hashed Password (from 2.0 on; 2.1: table 415).
    pub struct HashedPassword<'a> {
        /// Name of the user.
        username: Text<'a> = field(tag::USERNAME),
        /// When it was made, in microseconds; the server refuses what is old.
        time_stamp: DateTimeExtended = field(tag::TIME_STAMP),
        /// Hash; SHA-256 if absent.
        hashing_algorithm: Option<HashingAlgorithm> = field(tag::HASHING_ALGORITHM),
        /// Hash(S1 || time stamp) || S2, where S1 is Hash(name || password) and S2 Hash(password || name).
        hashed_password: Secret<'a> = field(tag::HASHED_PASSWORD).secret(),
    }

    /// Value of a credential of type Ticket (from 2.0 on; 2.1: table 416).
    pub struct TicketCredential<'a> {
        /// Ticket of an earlier Login.
        ticket: Ticket<'a> = field(tag::TICKET),
    }
}

/// Declares the forms of a Credential Value: variant, Credential Type and structure.
macro_rules! credential_values {
    ($( $(#[doc = $doc:literal])* $variant:ident($ty:ident), $credential_type:ident; )*) => {
        /// Credential Value: a structure that the Credential Type beside it names (1.4: 2.1.2; 2.1: 9.11).
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum CredentialValue<'a> {
            $( $(#[doc = $doc])* $variant($ty<'a>), )*
            /// Anything: of a type of a vendor, or of one that has no structure in the version.
            Other(Raw<'a>),
        }

        impl<'a> CredentialValue<'a> {
            /// Reads the value of a credential of this type.
            fn of_type(credential_type: CredentialType, item: &Item<'a>, cx: &Decode) -> Result<Self, DecodeError> {
                if !CredentialType::INFO.has(credential_type.get(), cx.version) {
                    return Self::decode(item, cx);
                }
                match credential_type {
                    $( CredentialType::$credential_type => {
                        let value = $ty::decode(item, cx)?;
                        <$ty<'_> as Shape<'_>>::DESCRIPTION.check_conditions(item, cx, Insists::Server)?;
                        Ok(Self::$variant(value))
                    } )*
                    _ => Self::decode(item, cx),
                }
            }
        }

        impl<'a> Value<'a> for CredentialValue<'a> {
            const KIND: Kind = Kind::Any;

            /// Keeps the item: only the type beside it tells its form.
            fn decode(item: &Item<'a>, _: &Decode) -> Result<Self, DecodeError> {
                item.validate()?;
                Ok(Self::Other(Raw::borrowed(item)))
            }

            fn encode(&self, tag: Tag, out: &mut Encode<'_, '_>) {
                match self {
                    $( Self::$variant(value) => value.encode(tag, out), )*
                    Self::Other(raw) => raw.encode(tag, out),
                }
            }
        }

        impl IntoOwned for CredentialValue<'_> {
            type Owned = CredentialValue<'static>;
            fn into_owned(self) -> CredentialValue<'static> {
                match self {
                    $( Self::$variant(value) => CredentialValue::$variant(value.into_owned()), )*
                    Self::Other(raw) => CredentialValue::Other(raw.into_owned()),
                }
            }
        }
    };
}

credential_values! {
    /// Name and password.
    UsernameAndPassword(UsernameAndPassword), USERNAME_AND_PASSWORD;
    /// Identifiers of a device.
    Device(Device), DEVICE;
    /// Evidence of the state of a machine.
    Attestation(Attestation), ATTESTATION;
    /// Name, password and a password for this request only.
    OneTimePassword(OneTimePassword), ONE_TIME_PASSWORD;
    /// Proof that the client knows a password.
    HashedPassword(HashedPassword), HASHED_PASSWORD;
    /// Ticket of an earlier Login.
    Ticket(TicketCredential), TICKET;
}

impl Default for CredentialValue<'_> {
    fn default() -> Self {
        Self::Other(Raw::default())
    }
}

impl Credential<'_> {
    /// Reads the value by the shape that the type names, once both are known.
    fn read_value(&mut self, cx: &Decode) -> Result<(), DecodeError> {
        if let CredentialValue::Other(raw) = &self.credential_value
            && let Some(item) = raw.borrowed_item()
        {
            self.credential_value = CredentialValue::of_type(self.credential_type, &item, cx)?;
        }
        Ok(())
    }
}
