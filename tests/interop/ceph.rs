//! Ceph: the RADOS gateway (libkmip, 1.0, with or without user and password) and Rook / ceph-csi (1.4, a batch id of
//! sixteen bytes for every item).

use keystead_tests::interop::{Peer, Site};

const GATEWAY: &str = "
    ProtocolVersion 1.0
    MaximumResponseSize 8192
    TimeStamp 1752634194";

const GATEWAY_WITH_PASSWORD: &str = "
    ProtocolVersion 1.0
    MaximumResponseSize 8192
    Authentication
      Credential
        CredentialType UsernameAndPassword
        CredentialValue
          Username \"rgw\"
          Password \"secret of the gateway\"
    TimeStamp 1752634194";

fn gateway_makes_finds_and_reads_a_key(mut peer: Peer) {
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
              Attribute Name = \"bucket-7\"
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
          Operation Locate
          RequestPayload
            Attribute Name = \"bucket-7\"
        ",
    )
    .is("
        BatchItem
          Operation Locate
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
}

#[test]
fn the_gateway_makes_finds_and_reads_a_key() {
    gateway_makes_finds_and_reads_a_key(Site::new().peer("rgw", GATEWAY));
}

#[test]
fn the_gateway_may_send_user_and_password() {
    gateway_makes_finds_and_reads_a_key(Site::new().peer("rgw", GATEWAY_WITH_PASSWORD));
}

fn rook(site: &Site) -> Peer {
    let mut peer = site.peer("rook", "ProtocolVersion 1.4");
    peer.bind("batch", "6ba7b8109dad11d180b400c04fd430c8");
    peer
}

#[test]
fn rook_is_told_of_version_1_4_alone_when_it_asks_for_that() {
    let site = Site::new();
    rook(&site)
        .ask(
            "
        BatchItem
          Operation DiscoverVersions
          UniqueBatchItemID $batch
          RequestPayload
            ProtocolVersion 1.4
        ",
        )
        .is("
        BatchItem
          Operation DiscoverVersions
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            ProtocolVersion 1.4
        ");
}

#[test]
fn rook_registers_keys_of_any_length_for_export_and_destroys_them_unrevoked() {
    let site = Site::new();
    let mut peer = rook(&site);
    for length in [16, 32, 33, 128] {
        peer.forget("id");
        peer.bind("material", "a7".repeat(length));
        peer.bind("length", (length * 8).to_string());
        peer.ask(
            "
        BatchItem
          Operation Register
          UniqueBatchItemID $batch
          RequestPayload
            ObjectType SymmetricKey
            TemplateAttribute
              Attribute Cryptographic Usage Mask = Export
            SymmetricKey
              KeyBlock
                KeyFormatType Raw
                KeyValue
                  KeyMaterial $material
                CryptographicAlgorithm AES
                CryptographicLength $length
        ",
        )
        .is("
        BatchItem
          Operation Register
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
        peer.ask(
            "
        BatchItem
          Operation Get
          UniqueBatchItemID $batch
          RequestPayload
            UniqueIdentifier $id
        ",
        )
        .is("
        BatchItem
          Operation Get
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $id
            SymmetricKey
              KeyBlock
                KeyFormatType Raw
                KeyValue
                  KeyMaterial $material
                CryptographicAlgorithm AES
                CryptographicLength $length
        ");
        peer.ask(
            "
        BatchItem
          Operation Destroy
          UniqueBatchItemID $batch
          RequestPayload
            UniqueIdentifier $id
        ",
        )
        .is("
        BatchItem
          Operation Destroy
          UniqueBatchItemID $batch
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
    }
}
