//! The failures of each operation, in the order of the operations.

use super::*;

const NOBODY: &str = "no object with the specified unique identifier exists";

pub(super) const CASES: &[Case] = &[
    case(
        Operation::CREATE,
        "object type is not recognized",
        R::INVALID_FIELD,
        R::INVALID_OBJECT_TYPE,
        |b, v| {
            b.call(
                v,
                &CreateRequest {
                    object_type: ObjectType::CERTIFICATE,
                    ..aes("n")
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::CREATE,
        "incorrect attribute value(s) specified",
        R::INVALID_FIELD,
        R::INVALID_ATTRIBUTE_VALUE,
        |b, v| {
            let mut request = aes("n");
            request.attributes.list[1] = Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &77);
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::CREATE,
        "trying to create a new object with the same name attribute value as an existing object",
        R::INVALID_FIELD,
        R::NON_UNIQUE_NAME_ATTRIBUTE,
        |b, v| {
            b.create(v, "taken");
            b.call(v, &aes("taken")).map(drop)
        },
    ),
    case(
        Operation::CREATE_KEY_PAIR,
        "incorrect attribute value(s) specified",
        R::INVALID_FIELD,
        R::INVALID_ATTRIBUTE_VALUE,
        |b, v| {
            b.call(
                v,
                &CreateKeyPairRequest {
                    common_attributes: Some(of(&[
                        Attribute::of(tag::CRYPTOGRAPHIC_ALGORITHM, &CryptographicAlgorithm::AES),
                        Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &256),
                    ])),
                    ..CreateKeyPairRequest::default()
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::REGISTER,
        "object type does not match type of cryptographic object provided",
        R::INVALID_FIELD,
        R::INVALID_OBJECT_TYPE,
        |b, v| {
            let key = b.create(v, "source");
            let object = b.call(v, &get(&key))?.object;
            b.call(
                v,
                &RegisterRequest {
                    object_type: ObjectType::SECRET_DATA,
                    object,
                    ..RegisterRequest::default()
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::LOCATE,
        "",
        R::INVALID_FIELD,
        R::INVALID_FIELD,
        |b, v| {
            b.call(
                v,
                &LocateRequest {
                    maximum_items: Some(-1),
                    ..LocateRequest::default()
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::GET,
        "object does not exist",
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &get("nobody")).map(drop),
    ),
    case(
        Operation::GET,
        "",
        R::KEY_FORMAT_TYPE_NOT_SUPPORTED,
        R::KEY_FORMAT_TYPE_NOT_SUPPORTED,
        |b, v| {
            let key = b.create(v, "k");
            b.call(
                v,
                &GetRequest {
                    key_format_type: Some(KeyFormatType::PKCS_1),
                    ..get(&key)
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::GET,
        "",
        R::KEY_COMPRESSION_TYPE_NOT_SUPPORTED,
        R::KEY_COMPRESSION_TYPE_NOT_SUPPORTED,
        |b, v| {
            let key = b.create(v, "k");
            b.call(
                v,
                &GetRequest {
                    key_compression_type: Some(KeyCompressionType::EC_PUBLIC_KEY_TYPE_UNCOMPRESSED),
                    ..get(&key)
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::GET_ATTRIBUTES,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(
                v,
                &GetAttributesRequest {
                    unique_identifier: id("nobody"),
                    ..GetAttributesRequest::default()
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::GET_ATTRIBUTE_LIST,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(
                v,
                &GetAttributeListRequest {
                    unique_identifier: id("nobody"),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::ADD_ATTRIBUTE,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(
                v,
                &AddAttributeRequest {
                    unique_identifier: id("nobody"),
                    new_attribute: contact("x"),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::ADD_ATTRIBUTE,
        "attempt to add a read-only attribute",
        R::PERMISSION_DENIED,
        R::READ_ONLY_ATTRIBUTE,
        |b, v| {
            let key = b.create(v, "k");
            let state = Attribute::standard(tag::COMPROMISE_DATE, |w| {
                w.date_time(tag::COMPROMISE_DATE, START);
            });
            b.call(
                v,
                &AddAttributeRequest {
                    unique_identifier: id(&key),
                    new_attribute: SingleAttribute(state),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::ADD_ATTRIBUTE,
        "the specified attribute already exists",
        R::ILLEGAL_OPERATION,
        R::ATTRIBUTE_SINGLE_VALUED,
        |b, v| {
            let key = b.create(v, "k");
            let request = AddAttributeRequest {
                unique_identifier: id(&key),
                new_attribute: contact("x"),
            };
            b.call(v, &request)?;
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::ADD_ATTRIBUTE,
        "trying to add a name attribute with the same value that another object already has",
        R::ILLEGAL_OPERATION,
        R::NON_UNIQUE_NAME_ATTRIBUTE,
        |b, v| {
            b.create(v, "taken");
            let key = b.create(v, "k");
            let name = Attribute::of(tag::NAME, &Name::text("taken"));
            b.call(
                v,
                &AddAttributeRequest {
                    unique_identifier: id(&key),
                    new_attribute: SingleAttribute(name),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::MODIFY_ATTRIBUTE,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &modify("nobody", contact("x"))).map(drop),
    ),
    case(
        Operation::MODIFY_ATTRIBUTE,
        "a specified attribute does not exist (i.e., it needs to first be added)",
        R::INVALID_FIELD,
        R::ATTRIBUTE_NOT_FOUND,
        |b, v| {
            let key = b.create(v, "k");
            b.call(v, &modify(&key, contact("x"))).map(drop)
        },
    ),
    case(
        Operation::MODIFY_ATTRIBUTE,
        "the specified attribute is read-only",
        R::PERMISSION_DENIED,
        R::ATTRIBUTE_READ_ONLY,
        |b, v| {
            let key = b.create(v, "k");
            b.call(
                v,
                &modify(
                    &key,
                    SingleAttribute(Attribute::of(tag::CRYPTOGRAPHIC_LENGTH, &128)),
                ),
            )
            .map(drop)
        },
    ),
    case(
        Operation::DELETE_ATTRIBUTE,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(v, &delete("nobody", tag::CONTACT_INFORMATION))
                .map(drop)
        },
    ),
    case(
        Operation::DELETE_ATTRIBUTE,
        "no attribute with the specified name exists",
        R::ITEM_NOT_FOUND,
        R::ATTRIBUTE_NOT_FOUND,
        |b, v| {
            let key = b.create(v, "k");
            b.call(v, &delete(&key, tag::CONTACT_INFORMATION)).map(drop)
        },
    ),
    case(
        Operation::DELETE_ATTRIBUTE,
        "attempt to delete a read-only/required attribute",
        R::PERMISSION_DENIED,
        R::ATTRIBUTE_READ_ONLY,
        |b, v| {
            let key = b.create(v, "k");
            b.call(v, &delete(&key, tag::CRYPTOGRAPHIC_LENGTH))
                .map(drop)
        },
    ),
    case(
        Operation::SET_ATTRIBUTE,
        "",
        R::OPERATION_NOT_SUPPORTED,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(
                v,
                &SetAttributeRequest {
                    unique_identifier: id("nobody"),
                    new_attribute: contact("x"),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::SET_ATTRIBUTE,
        "",
        R::OPERATION_NOT_SUPPORTED,
        R::MULTI_VALUED_ATTRIBUTE,
        |b, v| {
            let key = b.create(v, "k");
            let name = Attribute::of(tag::NAME, &Name::text("other"));
            b.call(
                v,
                &SetAttributeRequest {
                    unique_identifier: id(&key),
                    new_attribute: SingleAttribute(name),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::ACTIVATE,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(
                v,
                &ActivateRequest {
                    unique_identifier: id("nobody"),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::ACTIVATE,
        "object is not in pre-active state",
        R::PERMISSION_DENIED,
        R::WRONG_KEY_LIFECYCLE_STATE,
        |b, v| {
            let key = active(b, v);
            b.call(
                v,
                &ActivateRequest {
                    unique_identifier: id(&key),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::REVOKE,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(
                v,
                &revoke("nobody", RevocationReasonCode::CESSATION_OF_OPERATION),
            )
            .map(drop)
        },
    ),
    case(
        Operation::REVOKE,
        "revocation reason is not recognized",
        R::INVALID_FIELD,
        R::INVALID_FIELD,
        |b, v| {
            let key = active(b, v);
            b.call(v, &revoke(&key, RevocationReasonCode::new(0x77)))
                .map(drop)
        },
    ),
    case(
        Operation::DESTROY,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| {
            b.call(
                v,
                &DestroyRequest {
                    unique_identifier: id("nobody"),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::DESTROY,
        "object exists, but has already been destroyed",
        R::PERMISSION_DENIED,
        R::OBJECT_DESTROYED,
        |b, v| {
            let key = b.create(v, "k");
            let request = DestroyRequest {
                unique_identifier: id(&key),
            };
            b.call(v, &request)?;
            b.call(v, &request).map(drop)
        },
    ),
    case(
        Operation::DESTROY,
        "object is not in pre-active, deactivated or compromised state",
        R::PERMISSION_DENIED,
        R::WRONG_KEY_LIFECYCLE_STATE,
        |b, v| {
            let key = active(b, v);
            b.call(
                v,
                &DestroyRequest {
                    unique_identifier: id(&key),
                },
            )
            .map(drop)
        },
    ),
    case(
        Operation::ENCRYPT,
        NOBODY,
        R::ITEM_NOT_FOUND,
        R::OBJECT_NOT_FOUND,
        |b, v| b.call(v, &encrypt("nobody")).map(drop),
    ),
    case(
        Operation::ENCRYPT,
        "",
        R::PERMISSION_DENIED,
        R::WRONG_KEY_LIFECYCLE_STATE,
        |b, v| {
            let key = b.create(v, "k");
            b.call(v, &encrypt(&key)).map(drop)
        },
    ),
    case(
        Operation::ENCRYPT,
        "object specified is not able to be used for encryption",
        R::PERMISSION_DENIED,
        R::INCOMPATIBLE_CRYPTOGRAPHIC_USAGE_MASK,
        |b, v| {
            let mut request = aes("k");
            request.attributes.list[2] = Attribute::of(
                tag::CRYPTOGRAPHIC_USAGE_MASK,
                &CryptographicUsageMask::DECRYPT,
            );
            let made = b.call(v, &request)?;
            let key = made.unique_identifier.as_identifier().unwrap().to_owned();
            b.call(
                v,
                &ActivateRequest {
                    unique_identifier: id(&key),
                },
            )?;
            b.call(v, &encrypt(&key)).map(drop)
        },
    ),
    case(
        Operation::DECRYPT,
        "cryptographic error during decryption",
        R::CRYPTOGRAPHIC_FAILURE,
        R::CRYPTOGRAPHIC_FAILURE,
        |b, v| {
            let key = active(b, v);
            // Ends with a byte that no padding ends with, whatever the key is.
            let unpadded = EncryptRequest {
                cryptographic_parameters: parameters(PaddingMethod::NONE),
                data: Some(Secret::borrowed(&[0; 16]).into()),
                ..encrypt(&key)
            };
            let sealed = b.call(v, &unpadded)?;
            b.call(
                v,
                &DecryptRequest {
                    unique_identifier: id(&key),
                    cryptographic_parameters: parameters(PaddingMethod::PKCS5),
                    data: Some(sealed.data.unwrap_or_default().into_owned().into()),
                    iv_counter_nonce: Some(vec![0; 16].into()),
                    ..DecryptRequest::default()
                },
            )
            .map(drop)
        },
    ),
];
