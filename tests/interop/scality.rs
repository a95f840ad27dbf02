//! Scality (Arsenal): negotiates from 1.4 down, asks for extensions, marks a key with its bucket, and makes it active in
//! the request that creates it.

use keystead_tests::interop::{Peer, Site};

fn arsenal(site: &Site) -> Peer {
    let mut peer = site.peer(
        "cloudserver",
        "
        ProtocolVersion 1.4
        MaximumResponseSize 8000",
    );
    peer.bind("batch", "00112233445566778899aabbccddeeff");
    peer
}

#[test]
fn the_handshake_takes_1_4_and_maps_no_extensions() {
    let site = Site::new();
    let mut peer = arsenal(&site);
    peer.ask(
        "
        BatchItem
          Operation DiscoverVersions
          UniqueBatchItemID $batch
          RequestPayload
            ProtocolVersion 1.4
            ProtocolVersion 1.3
            ProtocolVersion 1.2
        ",
    )
    .is("
        BatchItem
          Operation DiscoverVersions
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            ProtocolVersion 1.4
            ProtocolVersion 1.3
            ProtocolVersion 1.2
        ");
    peer.ask(
        "
        BatchItem
          Operation Query
          UniqueBatchItemID $batch
          RequestPayload
            QueryFunction QueryExtensionMap
        ",
    )
    .is("
        BatchItem
          Operation Query
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
        ");
    peer.ask(
        "
        BatchItem
          Operation Query
          UniqueBatchItemID $batch
          RequestPayload
            QueryFunction QueryServerInformation
        ",
    )
    .is("
        BatchItem
          Operation Query
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            VendorIdentification \"Keystead\"
            ServerInformation
        ");
}

#[test]
fn a_bucket_key_is_active_from_its_creation_and_encrypts_with_the_iv_that_is_given() {
    let site = Site::new();
    let mut peer = arsenal(&site);
    peer.ask(
        "
        BatchItem
          Operation Create
          UniqueBatchItemID $batch
          RequestPayload
            ObjectType SymmetricKey
            TemplateAttribute
              Attribute x-bucket-name = \"photos\"
              Attribute Cryptographic Algorithm = AES
              Attribute Cryptographic Length = 256
              Attribute Cryptographic Usage Mask = Encrypt|Decrypt
              Attribute Activation Date = 0
        ",
    )
    .is("
        BatchItem
          Operation Create
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $key
        ");
    peer.bind("plain", "17".repeat(32));
    peer.bind("zero", "00".repeat(16));
    peer.ask(
        "
        BatchItem
          Operation Encrypt
          UniqueBatchItemID $batch
          RequestPayload
            UniqueIdentifier $key
            CryptographicParameters
              BlockCipherMode CBC
              PaddingMethod PKCS5
              CryptographicAlgorithm AES
            Data $plain
            IVCounterNonce $zero
        ",
    )
    .is("
        BatchItem
          Operation Encrypt
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Data $sealed
        ");
    peer.ask(
        "
        BatchItem
          Operation Decrypt
          UniqueBatchItemID $batch
          RequestPayload
            UniqueIdentifier $key
            CryptographicParameters
              BlockCipherMode CBC
              PaddingMethod PKCS5
              CryptographicAlgorithm AES
            Data $sealed
            IVCounterNonce $zero
        ",
    )
    .is("
        BatchItem
          Operation Decrypt
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Data $plain
        ");
}

#[test]
fn create_and_activate_in_one_batch_hand_the_key_on_by_the_id_placeholder() {
    let site = Site::new();
    let mut peer = arsenal(&site);
    peer.ask(
        "
        BatchItem
          Operation Create
          UniqueBatchItemID 01
          RequestPayload
            ObjectType SymmetricKey
            TemplateAttribute
              Attribute Cryptographic Algorithm = AES
              Attribute Cryptographic Length = 256
              Attribute Cryptographic Usage Mask = Encrypt|Decrypt
        BatchItem
          Operation Activate
          UniqueBatchItemID 02
          RequestPayload
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 03
          RequestPayload
            AttributeName \"State\"
        ",
    )
    .is("
        BatchItem
          Operation Create
          UniqueBatchItemID 01
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $key
        BatchItem
          Operation Activate
          UniqueBatchItemID 02
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 03
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute State = Active
        ");
}
