//! Veeam Backup & Replication: 1.4, an RSA-2048 key pair, keys read without attributes inside the key value.

use keystead_tests::interop::Site;

#[test]
fn a_key_pair_is_made_found_activated_read_and_destroyed() {
    let site = Site::new();
    let mut peer = site.peer("veeam", "ProtocolVersion 1.4");
    peer.ask(
        "
        BatchItem
          Operation CreateKeyPair
          RequestPayload
            CommonTemplateAttribute
              Attribute Cryptographic Algorithm = RSA
              Attribute Cryptographic Length = 2048
            PrivateKeyTemplateAttribute
              Attribute Name = \"veeam-private\"
              Attribute Cryptographic Usage Mask = Sign|Decrypt
            PublicKeyTemplateAttribute
              Attribute Name = \"veeam-public\"
              Attribute Cryptographic Usage Mask = Verify|Encrypt
        ",
    )
    .is("
        BatchItem
          Operation CreateKeyPair
          ResultStatus Success
          ResponsePayload
            PrivateKeyUniqueIdentifier $private
            PublicKeyUniqueIdentifier $public
        ");
    for (name, id) in [("veeam-private", "private"), ("veeam-public", "public")] {
        peer.bind("name", format!("\"{name}\""));
        let id = peer.value(id).to_owned();
        peer.bind("id", id);
        peer.ask(
            "
        BatchItem
          Operation Locate
          RequestPayload
            Attribute Name = $name
        ",
        )
        .is("
        BatchItem
          Operation Locate
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
        peer.ask(
            "
        BatchItem
          Operation Activate
          RequestPayload
            UniqueIdentifier $id
        ",
        )
        .is("
        BatchItem
          Operation Activate
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
    }
    peer.ask(
        "
        BatchItem
          Operation Get
          RequestPayload
            UniqueIdentifier $public
        ",
    )
    .is("
        BatchItem
          Operation Get
          ResultStatus Success
          ResponsePayload
            ObjectType PublicKey
            UniqueIdentifier $public
            PublicKey
              KeyBlock
                KeyFormatType *
                KeyValue
                  KeyMaterial *
                CryptographicAlgorithm RSA
                CryptographicLength 2048
        ");
    peer.ask(
        "
        BatchItem
          Operation Get
          RequestPayload
            UniqueIdentifier $private
        ",
    )
    .is("
        BatchItem
          Operation Get
          ResultStatus Success
          ResponsePayload
            ObjectType PrivateKey
            UniqueIdentifier $private
            PrivateKey
              KeyBlock
                KeyFormatType *
                KeyValue
                  KeyMaterial *
                CryptographicAlgorithm RSA
                CryptographicLength 2048
        ");
    // Active keys are revoked first; the specification wants it so.
    for id in ["private", "public"] {
        let id = peer.value(id).to_owned();
        peer.bind("id", id);
        peer.ask(
            "
        BatchItem
          Operation Destroy
          RequestPayload
            UniqueIdentifier $id
        ",
        )
        .is("
        BatchItem
          Operation Destroy
          ResultStatus OperationFailed
          ResultReason PermissionDenied
          ResultMessage *
        ");
        peer.ask(
            "
        BatchItem
          Operation Revoke
          RequestPayload
            UniqueIdentifier $id
            RevocationReason
              RevocationReasonCode CessationOfOperation
        BatchItem
          Operation Destroy
          RequestPayload
            UniqueIdentifier $id
        ",
        )
        .is("
        BatchItem
          Operation Revoke
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        BatchItem
          Operation Destroy
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
    }
}
