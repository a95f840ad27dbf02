//! VMware vCenter and ESXi: KMIP 1.1, batch ids of eight bytes even for one item.

use keystead_tests::interop::{Peer, Site};

const HEADER: &str = "ProtocolVersion 1.1";

fn vcenter(site: &Site) -> Peer {
    site.peer("vCenter", HEADER)
}

/// Algorithm, usage mask, length: in this order.
fn create(peer: &mut Peer) {
    peer.ask(
        "
        BatchItem
          Operation Create
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            ObjectType SymmetricKey
            TemplateAttribute
              Attribute Cryptographic Algorithm = AES
              Attribute Cryptographic Usage Mask = Encrypt|Decrypt
              Attribute Cryptographic Length = 256
        ",
    )
    .is("
        BatchItem
          Operation Create
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $key
        ");
}

#[test]
fn it_asks_for_versions_and_the_name_of_the_server() {
    let site = Site::new();
    let mut peer = vcenter(&site);
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
            ProtocolVersion 1.4
            ProtocolVersion 1.3
            ProtocolVersion 1.2
            ProtocolVersion 1.1
            ProtocolVersion 1.0
        ");
    peer.ask(
        "
        BatchItem
          Operation Query
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            QueryFunction QueryServerInformation
        ",
    )
    .is("
        BatchItem
          Operation Query
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            VendorIdentification \"Keystead\"
            ServerInformation
        ");
}

#[test]
fn it_creates_a_key_and_marks_it_in_one_batch_of_three() {
    let site = Site::new();
    let mut peer = vcenter(&site);
    create(&mut peer);
    // Nothing is marked yet: the attribute is absent from the answer, which is no error.
    let marks = "
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            UniqueIdentifier $key
            AttributeName \"x-Product_Version\"
        ";
    peer.ask(marks).is("
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    peer.ask(
        "
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            UniqueIdentifier $key
            Attribute x-Product_Version = \"7.0.3 build-19480866\"
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 514c4b4302000000
          RequestPayload
            UniqueIdentifier $key
            Attribute x-Vendor = \"VMware, Inc.\"
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 514c4b4303000000
          RequestPayload
            UniqueIdentifier $key
            Attribute x-Product = \"VMware vSphere\"
        ",
    )
    .is("
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute x-Product_Version = \"7.0.3 build-19480866\"
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 514c4b4302000000
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute x-Vendor = \"VMware, Inc.\"
        BatchItem
          Operation AddAttribute
          UniqueBatchItemID 514c4b4303000000
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute x-Product = \"VMware vSphere\"
        ");
    peer.ask(marks).is("
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute x-Product_Version = \"7.0.3 build-19480866\"
        ");
}

#[test]
fn a_host_gets_the_key_and_polls_its_state() {
    let site = Site::new();
    let mut peer = vcenter(&site);
    create(&mut peer);
    peer.ask(
        "
        BatchItem
          Operation Get
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            UniqueIdentifier $key
        ",
    )
    .is("
        BatchItem
          Operation Get
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            ObjectType SymmetricKey
            UniqueIdentifier $key
            SymmetricKey
              KeyBlock
                KeyFormatType Raw
                KeyValue
                  KeyMaterial *
                CryptographicAlgorithm AES
                CryptographicLength 256
        ");
    let state = "
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            UniqueIdentifier $key
            AttributeName \"State\"
        ";
    let expected = "
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 514c4b4301000000
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
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            UniqueIdentifier $key
        ",
    )
    .is("
        BatchItem
          Operation Activate
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    peer.bind("state", "Active");
    peer.ask(state).is(expected);
}

#[test]
fn all_attributes_of_a_key_are_those_of_its_version() {
    let site = Site::new();
    let mut peer = vcenter(&site);
    create(&mut peer);
    peer.ask(
        "
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            UniqueIdentifier $key
        ",
    )
    .is("
        BatchItem
          Operation GetAttributes
          UniqueBatchItemID 514c4b4301000000
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            ...
            Attribute State = PreActive
            ...
        ");
}

#[test]
fn a_key_that_is_not_there_is_item_not_found_and_the_batch_id_comes_back() {
    let site = Site::new();
    let mut peer = vcenter(&site);
    peer.ask(
        "
        BatchItem
          Operation Get
          UniqueBatchItemID 514c4b4301000000
          RequestPayload
            UniqueIdentifier \"nowhere\"
        ",
    )
    .is("
        BatchItem
          Operation Get
          UniqueBatchItemID 514c4b4301000000
          ResultStatus OperationFailed
          ResultReason ItemNotFound
          ResultMessage *
        ");
}
