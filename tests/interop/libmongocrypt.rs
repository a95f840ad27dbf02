//! libmongocrypt (client-side field level encryption): no batch ids; 1.0 for a secret that it keeps itself, 1.2 where the
//! server encrypts ("delegated").

use keystead_tests::conformance::node::to_hex;
use keystead_tests::interop::Site;

/// 96 bytes, the only length it takes.
fn seed() -> String {
    to_hex(&(0..96).collect::<Vec<u8>>())
}

#[test]
fn a_seed_of_96_bytes_without_usage_is_registered_activated_and_read_back() {
    let site = Site::new();
    let mut peer = site.peer("libmongocrypt", "ProtocolVersion 1.0");
    peer.bind("seed", seed());
    peer.ask(
        "
        BatchItem
          Operation Register
          RequestPayload
            ObjectType SecretData
            TemplateAttribute
              Attribute Cryptographic Usage Mask = 0
            SecretData
              SecretDataType Seed
              KeyBlock
                KeyFormatType Opaque
                KeyValue
                  KeyMaterial $seed
        ",
    )
    .is("
        BatchItem
          Operation Register
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    peer.ask(
        "
        BatchItem
          Operation Activate
          RequestPayload
            UniqueIdentifier $key
        ",
    )
    .is("
        BatchItem
          Operation Activate
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    peer.ask(
        "
        BatchItem
          Operation Get
          RequestPayload
            UniqueIdentifier $key
        ",
    )
    .is("
        BatchItem
          Operation Get
          ResultStatus Success
          ResponsePayload
            ObjectType SecretData
            UniqueIdentifier $key
            SecretData
              SecretDataType Seed
              KeyBlock
                KeyFormatType Opaque
                KeyValue
                  KeyMaterial $seed
        ");
}

#[test]
fn delegated_encryption_gives_the_iv_with_the_ciphertext() {
    let site = Site::new();
    let mut peer = site.peer("libmongocrypt", "ProtocolVersion 1.2");
    peer.ask(
        "
        BatchItem
          Operation Create
          RequestPayload
            ObjectType SymmetricKey
            TemplateAttribute
              Attribute Cryptographic Algorithm = AES
              Attribute Cryptographic Length = 256
              Attribute Cryptographic Usage Mask = Encrypt|Decrypt
        ",
    )
    .is("
        BatchItem
          Operation Create
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $key
        ");
    peer.ask(
        "
        BatchItem
          Operation Activate
          RequestPayload
            UniqueIdentifier $key
        ",
    )
    .is("
        BatchItem
          Operation Activate
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    peer.bind("seed", seed());
    peer.ask(
        "
        BatchItem
          Operation Encrypt
          RequestPayload
            UniqueIdentifier $key
            CryptographicParameters
              BlockCipherMode CBC
              PaddingMethod PKCS5
              CryptographicAlgorithm AES
              RandomIV true
            Data $seed
        ",
    )
    .is("
        BatchItem
          Operation Encrypt
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Data $sealed
            IVCounterNonce $iv
        ");
    assert_eq!(
        peer.value("sealed").len(),
        2 * 112,
        "padded to whole blocks"
    );
    assert_eq!(peer.value("iv").len(), 2 * 16);
    peer.ask(
        "
        BatchItem
          Operation Decrypt
          RequestPayload
            UniqueIdentifier $key
            CryptographicParameters
              BlockCipherMode CBC
              PaddingMethod PKCS5
              CryptographicAlgorithm AES
            Data $sealed
            IVCounterNonce $iv
        ",
    )
    .is("
        BatchItem
          Operation Decrypt
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Data $seed
        ");
}

#[test]
fn an_iv_that_is_neither_given_nor_asked_for_is_an_invalid_message() {
    let site = Site::new();
    let mut peer = site.peer("libmongocrypt", "ProtocolVersion 1.2");
    peer.ask(
        "
        BatchItem
          Operation Create
          RequestPayload
            ObjectType SymmetricKey
            TemplateAttribute
              Attribute Cryptographic Algorithm = AES
              Attribute Cryptographic Length = 256
              Attribute Cryptographic Usage Mask = Encrypt|Decrypt
              Attribute Activation Date = 0
        ",
    )
    .is("
        BatchItem
          Operation Create
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $key
        ");
    // The official cases (CS-BC-M-11) want a refusal rather than a guess of the vector.
    peer.bind("seed", seed());
    for operation in ["Encrypt", "Decrypt"] {
        let request = format!(
            "
        BatchItem
          Operation {operation}
          RequestPayload
            UniqueIdentifier $key
            CryptographicParameters
              BlockCipherMode CBC
              PaddingMethod PKCS5
              CryptographicAlgorithm AES
            Data $seed
        "
        );
        let expected = format!(
            "
        BatchItem
          Operation {operation}
          ResultStatus OperationFailed
          ResultReason InvalidMessage
          ResultMessage *
        "
        );
        peer.ask(&request).is(&expected);
    }
}
