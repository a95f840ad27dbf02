//! Credential objects of 3.0: what a User authenticates with, kept as managed objects (3.0: 2.1).

use crate::protocol::enumeration::{CryptographicAlgorithm, HashingAlgorithm, OtpAlgorithm};
use crate::protocol::shape::{Bytes, Interval, Secret, Text};
use crate::protocol::tag;

crate::structure! {
    /// Password Credential (3.0: 2.1). A password, or its salted hash.
    pub struct PasswordCredential<'a> {
        /// The password.
        password: Option<Text<'a>> = field(tag::PASSWORD).secret(),
        /// Salt.
        password_salt: Option<Bytes<'a>> = field(tag::PASSWORD_SALT),
        /// How the password is salted.
        password_salt_algorithm: Option<CryptographicAlgorithm> = field(tag::PASSWORD_SALT_ALGORITHM),
        /// The salted password.
        salted_password: Option<Secret<'a>> = field(tag::SALTED_PASSWORD).secret(),
        /// Rounds.
        iteration_count: Option<i32> = field(tag::ITERATION_COUNT),
    }

    /// Device Credential (3.0: 2.1).
    pub struct DeviceCredential<'a> {
        /// Serial number of the device.
        device_serial_number: Option<Text<'a>> = field(tag::DEVICE_SERIAL_NUMBER),
        /// Identifier of the device.
        device_identifier: Option<Text<'a>> = field(tag::DEVICE_IDENTIFIER),
        /// Identifier of its network.
        network_identifier: Option<Text<'a>> = field(tag::NETWORK_IDENTIFIER),
        /// Identifier of the machine that it is in.
        machine_identifier: Option<Text<'a>> = field(tag::MACHINE_IDENTIFIER),
        /// Identifier of the medium that it works on.
        media_identifier: Option<Text<'a>> = field(tag::MEDIA_IDENTIFIER),
    }

    /// One Time Password Credential (3.0: 2.1).
    pub struct OtpCredential<'a> {
        /// By counter (HOTP) or by time (TOTP).
        otp_algorithm: OtpAlgorithm = field(tag::OTP_ALGORITHM),
        /// Hash; the text names the enumeration Cryptographic Algorithm for it.
        otp_digest: Option<CryptographicAlgorithm> = field(tag::OTP_DIGEST),
        /// Serial number of the generator.
        otp_serial: Option<Text<'a>> = field(tag::OTP_SERIAL),
        /// Seed that the generator shares with the server.
        otp_seed: Option<Secret<'a>> = field(tag::OTP_SEED).secret(),
        /// Seconds for which a password of TOTP is good.
        otp_interval: Option<Interval> = field(tag::OTP_INTERVAL),
        /// Digits of a password.
        otp_digits: Option<i32> = field(tag::OTP_DIGITS),
    }

    /// Hashed Password Credential (3.0: 2.1).
    pub struct HashedPasswordCredential<'a> {
        /// Hash; SHA-256 if absent.
        hashing_algorithm: Option<HashingAlgorithm> = field(tag::HASHING_ALGORITHM),
        /// Hash of name and password.
        hashed_username_password: Secret<'a> = field(tag::HASHED_USERNAME_PASSWORD).secret(),
        /// Hash of password and name.
        hashed_password_username: Secret<'a> = field(tag::HASHED_PASSWORD_USERNAME).secret(),
    }
}
