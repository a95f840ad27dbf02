//! Appliances with habits of their own: FortiOS (1.0, a credential, its filter nested in a Template-Attribute), HPE
//! (DiscoverVersions as a ping), and an array that looks through all objects in one batch.

use keystead_tests::interop::{Peer, Site};

const FORTIOS: &str = "
    ProtocolVersion 1.0
    Authentication
      Credential
        CredentialType UsernameAndPassword
        CredentialValue
          Username \"fortigate\"
          Password \"password\"";

fn create(peer: &mut Peer, name: &str) -> String {
    peer.bind("name", format!("\"{name}\""));
    peer.forget("id");
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
              Attribute Name = $name
        ",
    )
    .is("
        BatchItem
          Operation Create
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $id
        ");
    peer.value("id").trim_matches('"').to_owned()
}

#[test]
fn fortios_finds_each_tunnel_key_by_a_name_nested_in_a_template_attribute() {
    let site = Site::new();
    let mut peer = site.peer("fortigate", FORTIOS);
    let encryption = create(&mut peer, "tunnel-enc");
    let authentication = create(&mut peer, "tunnel-auth");
    for (name, id) in [("tunnel-enc", encryption), ("tunnel-auth", authentication)] {
        let found = peer.locate(&format!(
            "
            BatchItem
              Operation Locate
              RequestPayload
                MaximumItems 1
                TemplateAttribute
                  Attribute Name = \"{name}\"
            "
        ));
        assert_eq!(found, [id]);
    }
    let none = peer.locate(
        "
            BatchItem
              Operation Locate
              RequestPayload
                MaximumItems 1
                TemplateAttribute
                  Attribute Name = \"tunnel-other\"
            ",
    );
    assert!(none.is_empty(), "a filter is never ignored");
}

#[test]
fn a_filter_that_is_not_understood_is_refused_and_finds_nothing() {
    let site = Site::new();
    let mut peer = site.peer("fortigate", FORTIOS);
    create(&mut peer, "tunnel-enc");
    peer.ask(
        "
        BatchItem
          Operation Locate
          RequestPayload
            Attribute Nmae = \"tunnel-enc\"
        ",
    )
    .is("
        BatchItem
          Operation Locate
          ResultStatus OperationFailed
          ResultReason *
          ResultMessage *
        ");
}

#[test]
fn hpe_pings_with_discover_versions_in_every_version_that_has_it() {
    for version in ["1.1", "1.2", "1.3", "1.4", "2.0", "2.1"] {
        let site = Site::new();
        let mut peer = site.peer("ezmeral", &format!("ProtocolVersion {version}"));
        for _ in 0..3 {
            peer.ask(
                "
        BatchItem
          Operation DiscoverVersions
          RequestPayload
        ",
            )
            .is("
        BatchItem
          Operation DiscoverVersions
          ResultStatus Success
          ResponsePayload
            ...
            ProtocolVersion 1.0
        ");
        }
    }
}

#[test]
fn discover_versions_in_1_0_is_not_supported_and_the_connection_lives_on() {
    let site = Site::new();
    let mut peer = site.peer("ezmeral", "ProtocolVersion 1.0");
    peer.ask(
        "
        BatchItem
          Operation DiscoverVersions
          RequestPayload
        ",
    )
    .is("
        BatchItem
          Operation DiscoverVersions
          ResultStatus OperationFailed
          ResultReason OperationNotSupported
          ResultMessage *
        ");
    create(&mut peer, "after all");
}

#[test]
fn an_array_looks_a_key_up_and_reads_it_in_one_batch() {
    let site = Site::new();
    let mut peer = site.peer("array", "ProtocolVersion 1.0");
    create(&mut peer, "drive 3");
    peer.ask(
        "
        BatchItem
          Operation Query
          UniqueBatchItemID 01
          RequestPayload
            QueryFunction QueryServerInformation
        BatchItem
          Operation Locate
          UniqueBatchItemID 02
          RequestPayload
            Attribute Name = \"drive 3\"
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 03
          RequestPayload
            Attribute x-Slot = 3
        BatchItem
          Operation Get
          UniqueBatchItemID 04
          RequestPayload
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 05
          RequestPayload
            AttributeName \"x-Slot\"
        ",
    )
    .is("
        BatchItem
          Operation Query
          UniqueBatchItemID 01
          ResultStatus Success
          ResponsePayload
            VendorIdentification *
            ServerInformation
        BatchItem
          Operation Locate
          UniqueBatchItemID 02
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 03
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
            Attribute x-Slot = 3
        BatchItem
          Operation Get
          UniqueBatchItemID 04
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $id
            SymmetricKey
              KeyBlock
                KeyFormatType Raw
                KeyValue
                  KeyMaterial *
                CryptographicAlgorithm AES
                CryptographicLength 256
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 05
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
            Attribute x-Slot = 3
        ");
}
