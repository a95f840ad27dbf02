//! MongoDB Enterprise: 1.2, or 1.0 where the administrator asks for the legacy protocol; polls State and wants Active.

use keystead_tests::interop::{Peer, Site};

fn makes_and_polls_a_master_key(mut peer: Peer) {
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
    let state = "
        BatchItem
          Operation GetAttributes
          RequestPayload
            UniqueIdentifier $key
            AttributeName \"State\"
        ";
    let expected = "
        BatchItem
          Operation GetAttributes
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute State = $state
        ";
    peer.bind("state", "PreActive");
    peer.ask(state).is(expected);
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
            ObjectType SymmetricKey
            UniqueIdentifier $key
            SymmetricKey
              KeyBlock
                KeyFormatType Raw
                KeyValue
                  KeyMaterial $material
                CryptographicAlgorithm AES
                CryptographicLength 256
        ");
    assert_eq!(peer.value("material").len(), 64);
    peer.bind("state", "Active");
    for _ in 0..3 {
        peer.ask(state).is(expected);
    }
}

#[test]
fn a_master_key_is_active_at_the_first_poll_after_activate() {
    makes_and_polls_a_master_key(Site::new().peer("mongod", "ProtocolVersion 1.2"));
}

#[test]
fn the_legacy_protocol_is_answered_in_its_own_version() {
    makes_and_polls_a_master_key(Site::new().peer("mongod", "ProtocolVersion 1.0"));
}
