//! The one table from operation to handler. What is not here answers Operation Not Supported, and
//! Query tells exactly what is here.

use super::Engine;
use super::call::Call;
use super::failure::{Failure, OperationError};
use super::operations as ops;
use crate::protocol::enumeration::Operation;
use crate::protocol::payload as p;
use crate::protocol::shape::{Decode, Encode, Insists, Shape, Value};
use crate::protocol::tag;
use crate::ttlv::Item;

/// Declares the table: operation, request payload, handler, and `heavy` where its work takes
/// milliseconds or more of computing.
macro_rules! operations {
    ($( $operation:ident, $request:ty, $handler:path $(, $heavy:ident)?; )*) => {
        /// Operations that are performed, in the order of their numbers.
        pub(super) const OPERATIONS: &[Operation] = &[ $( Operation::$operation ),* ];

        /// Whether the work of an operation would keep others on its thread waiting.
        pub(super) const fn is_heavy(operation: Operation) -> bool {
            match operation {
                $( $( Operation::$operation => operations!(@$heavy), )? )*
                _ => false,
            }
        }

        /// Decodes the request payload, runs the handler, writes the response payload.
        pub(super) fn dispatch<'r>(
            call: &mut Call<'r>,
            payload: &Item<'r>,
            rule: &Decode,
            out: &mut Encode<'_, '_>,
        ) -> Result<(), OperationError> {
            if !performed_by(call.engine).any(|operation| operation == call.operation) {
                return Err(Failure::OperationNotSupported.into());
            }
            match call.operation {
                $( Operation::$operation => {
                    let request = <$request as Value<'_>>::decode(payload, rule)?;
                    let shape = <$request as Shape<'_>>::DESCRIPTION;
                    shape.check_conditions_inside(payload, rule, Insists::Server)?;
                    let response = $handler(call, &request)?;
                    response.encode(tag::RESPONSE_PAYLOAD, out);
                } )*
                _ => return Err(Failure::OperationNotSupported.into()),
            }
            Ok(())
        }
    };
    (@heavy) => { true };
}

/// Operations whose effect lies outside the store, where nothing can undo it.
pub(super) const LASTING: &[Operation] = &[Operation::RNG_SEED, Operation::LOG];

/// Operations that an engine performs: those of the table, but Interop only where its host wants it
/// (2.1: 6.1.26).
pub(super) fn performed_by(engine: &Engine) -> impl Iterator<Item = Operation> {
    let interop = engine.parts.interop;
    let all = OPERATIONS.iter().copied();
    all.filter(move |operation| interop || *operation != Operation::INTEROP)
}

operations! {
    CREATE, p::CreateRequest<'r>, ops::create::create;
    CREATE_KEY_PAIR, p::CreateKeyPairRequest<'r>, ops::create_key_pair::create_key_pair, heavy;
    REGISTER, p::RegisterRequest<'r>, ops::register::register;
    RE_KEY, p::ReKeyRequest<'r>, ops::re_key::re_key;
    DERIVE_KEY, p::DeriveKeyRequest<'r>, ops::derive_key::derive_key, heavy;
    LOCATE, p::LocateRequest<'r>, ops::locate::locate;
    CHECK, p::CheckRequest<'r>, ops::check::check;
    GET, p::GetRequest<'r>, ops::get::get;
    GET_ATTRIBUTES, p::GetAttributesRequest<'r>, ops::get_attributes::get_attributes;
    GET_ATTRIBUTE_LIST, p::GetAttributeListRequest<'r>, ops::get_attributes::get_attribute_list;
    ADD_ATTRIBUTE, p::AddAttributeRequest<'r>, ops::add_attribute::add_attribute;
    MODIFY_ATTRIBUTE, p::ModifyAttributeRequest<'r>, ops::modify_attribute::modify_attribute;
    DELETE_ATTRIBUTE, p::DeleteAttributeRequest<'r>, ops::delete_attribute::delete_attribute;
    OBTAIN_LEASE, p::ObtainLeaseRequest<'r>, ops::obtain_lease::obtain_lease;
    GET_USAGE_ALLOCATION, p::GetUsageAllocationRequest<'r>, ops::get_usage_allocation::get_usage_allocation;
    ACTIVATE, p::ActivateRequest<'r>, ops::activate::activate;
    REVOKE, p::RevokeRequest<'r>, ops::revoke::revoke;
    DESTROY, p::DestroyRequest<'r>, ops::destroy::destroy;
    ARCHIVE, p::ArchiveRequest<'r>, ops::archive::archive;
    RECOVER, p::RecoverRequest<'r>, ops::archive::recover;
    VALIDATE, p::ValidateRequest<'r>, ops::validate::validate;
    QUERY, p::QueryRequest<'r>, ops::query::query;
    RE_KEY_KEY_PAIR, p::ReKeyKeyPairRequest<'r>, ops::re_key_key_pair::re_key_key_pair, heavy;
    DISCOVER_VERSIONS, p::DiscoverVersionsRequest, ops::discover_versions::discover_versions;
    ENCRYPT, p::EncryptRequest<'r>, ops::encrypt::encrypt;
    DECRYPT, p::DecryptRequest<'r>, ops::decrypt::decrypt;
    SIGN, p::SignRequest<'r>, ops::sign::sign;
    SIGNATURE_VERIFY, p::SignatureVerifyRequest<'r>, ops::sign::signature_verify;
    MAC, p::MacRequest<'r>, ops::mac::mac;
    MAC_VERIFY, p::MacVerifyRequest<'r>, ops::mac::mac_verify;
    RNG_RETRIEVE, p::RngRetrieveRequest, ops::rng::rng_retrieve;
    RNG_SEED, p::RngSeedRequest<'r>, ops::rng::rng_seed;
    HASH, p::HashRequest<'r>, ops::hash::hash;
    CREATE_SPLIT_KEY, p::CreateSplitKeyRequest<'r>, ops::create_split_key::create_split_key, heavy;
    JOIN_SPLIT_KEY, p::JoinSplitKeyRequest<'r>, ops::join_split_key::join_split_key, heavy;
    IMPORT, p::ImportRequest<'r>, ops::import::import;
    EXPORT, p::ExportRequest<'r>, ops::export::export;
    LOG, p::LogRequest<'r>, ops::log::log;
    ADJUST_ATTRIBUTE, p::AdjustAttributeRequest<'r>, ops::adjust_attribute::adjust_attribute;
    SET_ATTRIBUTE, p::SetAttributeRequest<'r>, ops::set_attribute::set_attribute;
    INTEROP, p::InteropRequest<'r>, ops::interop::interop;
    PING, p::PingRequest, ops::ping::ping;
    DEACTIVATE, p::DeactivateRequest<'r>, ops::deactivate::deactivate;
}
