//! PKCS#11: a call of the PKCS#11 interface on the server (2.1: 6.1.37; Profiles 2.1: 5.11).

use crate::protocol::enumeration::Pkcs11ReturnCode;
use crate::protocol::shape::{Bytes, Secret, Text, Varied};
use crate::protocol::tag;

crate::structure! {
    /// PKCS#11 request (from 2.0 on).
    pub struct Pkcs11Request<'a> {
        /// Name of the interface; that of PKCS#11 3.0 if absent.
        pkcs_11_interface: Option<Text<'a>> = field(tag::PKCS_11_INTERFACE),
        /// The function: an Enumeration for those of PKCS#11, an Integer for those of a vendor.
        pkcs_11_function: Varied<'a> = field(tag::PKCS_11_FUNCTION),
        /// The value that the server returned last.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE),
        /// Parameters of the call, as the profile encodes them.
        pkcs_11_input_parameters: Option<Secret<'a>> = field(tag::PKCS_11_INPUT_PARAMETERS).secret(),
    }

    /// PKCS#11 response.
    pub struct Pkcs11Response<'a> {
        /// Name of the interface; that of PKCS#11 3.0 if absent.
        pkcs_11_interface: Option<Text<'a>> = field(tag::PKCS_11_INTERFACE),
        /// The function that was called.
        pkcs_11_function: Varied<'a> = field(tag::PKCS_11_FUNCTION),
        /// The value that the next request must bring.
        correlation_value: Option<Bytes<'a>> = field(tag::CORRELATION_VALUE),
        /// What the call gave, as the profile encodes it.
        pkcs_11_output_parameters: Option<Secret<'a>> = field(tag::PKCS_11_OUTPUT_PARAMETERS).secret(),
        /// Return code of the call.
        pkcs_11_return_code: Pkcs11ReturnCode = field(tag::PKCS_11_RETURN_CODE),
    }
}
