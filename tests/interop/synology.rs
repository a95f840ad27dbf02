//! Synology DSM 7.2: 1.2, no batch ids, a new connection for each request. A volume key is registered under a hash,
//! renamed at once, and renamed again when the volume goes.

use keystead_tests::interop::{Peer, Site};

const VOLUME: &str = "5b1c0a52-8c0f-4b3e-9f1d-5a3c7f2e9b10";

fn locate(peer: &mut Peer, name: &str) -> Vec<String> {
    peer.locate(&format!(
        "
        BatchItem
          Operation Locate
          RequestPayload
            Attribute Name = \"{name}\"
        "
    ))
}

fn rename(peer: &mut Peer, name: &str) {
    peer.bind("name", format!("\"{name}\""));
    peer.ask(
        "
        BatchItem
          Operation ModifyAttribute
          RequestPayload
            UniqueIdentifier $key
            Attribute Name = $name
        ",
    )
    .is("
        BatchItem
          Operation ModifyAttribute
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute Name = $name
        ");
}

#[test]
fn a_volume_key_is_registered_renamed_found_and_destroyed() {
    let site = Site::new();
    let mut peer = site.peer("dsm", "ProtocolVersion 1.2");
    peer.ask(
        "
        BatchItem
          Operation Query
          RequestPayload
            QueryFunction QueryOperations
            QueryFunction QueryObjects
            QueryFunction QueryServerInformation
            QueryFunction QueryApplicationNamespaces
            QueryFunction QueryExtensionList
            QueryFunction QueryExtensionMap
        ",
    )
    .is("
        BatchItem
          Operation Query
          ResultStatus Success
          ResponsePayload
            ...
            Operation Register
            ...
            Operation Locate
            ...
            Operation ModifyAttribute
            ...
            ObjectType SecretData
            ...
            VendorIdentification *
            ...
        ");
    assert!(locate(&mut peer, VOLUME).is_empty());
    let hash = "0f1e2d3c".repeat(16);
    peer.bind("hash", format!("\"{hash}\""));
    peer.bind("passphrase", "5a".repeat(72));
    peer.ask(
        "
        BatchItem
          Operation Register
          RequestPayload
            ObjectType SecretData
            TemplateAttribute
              Attribute Cryptographic Usage Mask = Verify
              Attribute Operation Policy Name = \"default\"
              Attribute Name = $hash
            SecretData
              SecretDataType Password
              KeyBlock
                KeyFormatType Opaque
                KeyValue
                  KeyMaterial $passphrase
        ",
    )
    .is("
        BatchItem
          Operation Register
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    rename(&mut peer, VOLUME);
    assert!(locate(&mut peer, &hash).is_empty());
    assert_eq!(locate(&mut peer, VOLUME).len(), 1);
    peer.ask(
        "
        BatchItem
          Operation GetAttributes
          RequestPayload
            UniqueIdentifier $key
            AttributeName \"Operation Policy Name\"
            AttributeName \"Name\"
        ",
    )
    .is("
        BatchItem
          Operation GetAttributes
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
            Attribute Operation Policy Name = \"default\"
            Attribute Name = $name
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
              SecretDataType Password
              KeyBlock
                KeyFormatType Opaque
                KeyValue
                  KeyMaterial $passphrase
        ");
    rename(&mut peer, &format!("{VOLUME}-deprecated-1"));
    peer.ask(
        "
        BatchItem
          Operation Revoke
          RequestPayload
            UniqueIdentifier $key
            RevocationReason
              RevocationReasonCode CessationOfOperation
        ",
    )
    .is("
        BatchItem
          Operation Revoke
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    peer.ask(
        "
        BatchItem
          Operation Destroy
          RequestPayload
            UniqueIdentifier $key
        ",
    )
    .is("
        BatchItem
          Operation Destroy
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $key
        ");
    assert!(locate(&mut peer, &format!("{VOLUME}-deprecated-1")).is_empty());
}
