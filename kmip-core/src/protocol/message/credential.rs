//! Credentials of a request: who asks, and how that is proved (1.4: 2.1.2; 2.1: 9.11).

use super::header::Nonce;
use crate::protocol::enumeration::{AttestationType, CredentialType, HashingAlgorithm};
use crate::protocol::payload::Ticket;
use crate::protocol::shape::{
    Bytes, DateTimeExtended, Decode, DecodeError, Encode, Raw, Secret, Text, Value,
};
use crate::protocol::tag;
use crate::ttlv::Item;

crate::structure! {
    /// Credential (1.4: 2.1.2; 2.1: 9.11).
    pub struct Credential<'a> {
        /// Decides how the value is read.
        credential_type: CredentialType = field(tag::CREDENTIAL_TYPE),
        /// A structure that depends on the type; read it with [`CredentialValue::decode`].
        credential_value: Raw<'a> = field(tag::CREDENTIAL_VALUE).secret(),
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

/// The value of a credential, by its type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CredentialValue<'a> {
    /// Name and password.
    UsernameAndPassword(UsernameAndPassword<'a>),
    /// A device.
    Device(Device<'a>),
    /// Attestation.
    Attestation(Attestation<'a>),
    /// A password for once.
    OneTimePassword(OneTimePassword<'a>),
    /// Proof that the password is known.
    HashedPassword(HashedPassword<'a>),
    /// Ticket of an earlier Login.
    Ticket(TicketCredential<'a>),
    /// A type of a vendor, or one that is not known here.
    Other(Raw<'a>),
}

impl<'a> CredentialValue<'a> {
    /// Reads the value `item` of a credential of this type.
    pub fn decode(
        credential_type: CredentialType,
        item: &Item<'a>,
        cx: &Decode,
    ) -> Result<Self, DecodeError> {
        Ok(match credential_type {
            CredentialType::USERNAME_AND_PASSWORD => {
                Self::UsernameAndPassword(Value::decode(item, cx)?)
            }
            CredentialType::DEVICE => Self::Device(Value::decode(item, cx)?),
            CredentialType::ATTESTATION => Self::Attestation(Value::decode(item, cx)?),
            CredentialType::ONE_TIME_PASSWORD => Self::OneTimePassword(Value::decode(item, cx)?),
            CredentialType::HASHED_PASSWORD => Self::HashedPassword(Value::decode(item, cx)?),
            CredentialType::TICKET => Self::Ticket(Value::decode(item, cx)?),
            _ => {
                item.validate()?;
                Self::Other(Raw::borrowed(item))
            }
        })
    }

    /// The type; `None` for a value that is not known here.
    pub fn credential_type(&self) -> Option<CredentialType> {
        Some(match self {
            Self::UsernameAndPassword(_) => CredentialType::USERNAME_AND_PASSWORD,
            Self::Device(_) => CredentialType::DEVICE,
            Self::Attestation(_) => CredentialType::ATTESTATION,
            Self::OneTimePassword(_) => CredentialType::ONE_TIME_PASSWORD,
            Self::HashedPassword(_) => CredentialType::HASHED_PASSWORD,
            Self::Ticket(_) => CredentialType::TICKET,
            Self::Other(_) => return None,
        })
    }

    /// Writes the value under the tag Credential Value.
    pub fn encode(&self, out: &mut Encode<'_, '_>) {
        let tag = tag::CREDENTIAL_VALUE;
        match self {
            Self::UsernameAndPassword(value) => value.encode(tag, out),
            Self::Device(value) => value.encode(tag, out),
            Self::Attestation(value) => value.encode(tag, out),
            Self::OneTimePassword(value) => value.encode(tag, out),
            Self::HashedPassword(value) => value.encode(tag, out),
            Self::Ticket(value) => value.encode(tag, out),
            Self::Other(value) => value.encode(tag, out),
        }
    }
}

impl<'a> Credential<'a> {
    /// The value, typed.
    pub fn value(&'a self, cx: &Decode) -> Result<Option<CredentialValue<'a>>, DecodeError> {
        self.credential_value
            .item()
            .map(|item| CredentialValue::decode(self.credential_type, &item, cx))
            .transpose()
    }
}
