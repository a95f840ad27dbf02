//! Percona Server for MongoDB, Percona Server for MySQL (`keyring_kmip`) and Percona's `pg_tde`, all on libkmip: a time stamp
//! and a maximum response size in each header, no batch ids.

use keystead_tests::interop::{Peer, Site};

const HEADER: &str = "
    ProtocolVersion 1.0
    MaximumResponseSize 8192
    TimeStamp 1752634194";

const HEADER_1_4: &str = "
    ProtocolVersion 1.4
    MaximumResponseSize 8192
    TimeStamp 1752634194";

/// Registers an AES key with these lines of attributes more.
fn register(peer: &mut Peer, material: &str, more: &str) {
    peer.bind("material", material);
    peer.bind("length", (material.len() * 4).to_string());
    let request = format!(
        "
        BatchItem
          Operation Register
          RequestPayload
            ObjectType SymmetricKey
            TemplateAttribute
              Attribute Cryptographic Algorithm = AES
              Attribute Cryptographic Length = $length
              Attribute Cryptographic Usage Mask = Encrypt|Decrypt
              {more}
            SymmetricKey
              KeyBlock
                KeyFormatType Raw
                KeyValue
                  KeyMaterial $material
                CryptographicAlgorithm AES
                CryptographicLength $length
        "
    );
    peer.ask(&request).is("
        BatchItem
          Operation Register
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
}

fn activate(peer: &mut Peer) {
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

fn get_gives_the_material(peer: &mut Peer) {
    peer.ask(
        "
        BatchItem
          Operation Get
          RequestPayload
            UniqueIdentifier $id
        ",
    )
    .is("
        BatchItem
          Operation Get
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
}

const KEY: &str = "8e94f27b1f0c7a5d3b2a190817263544536271809fadbccbdae9f80716253443";

#[test]
fn mongodb_registers_a_key_without_a_name_and_finds_it_active() {
    let site = Site::new();
    let mut peer = site.peer("psmdb", HEADER);
    register(&mut peer, KEY, "");
    activate(&mut peer);
    get_gives_the_material(&mut peer);
    peer.ask(
        "
        BatchItem
          Operation GetAttributes
          RequestPayload
            UniqueIdentifier $id
            AttributeName \"State\"
        ",
    )
    .is("
        BatchItem
          Operation GetAttributes
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
            Attribute State = Active
        ");
}

#[test]
fn mongodb_learns_that_a_key_is_gone_by_item_not_found() {
    let site = Site::new();
    let mut peer = site.peer("psmdb", HEADER);
    peer.ask(
        "
        BatchItem
          Operation Get
          RequestPayload
            UniqueIdentifier \"4242\"
        ",
    )
    .is("
        BatchItem
          Operation Get
          ResultStatus OperationFailed
          ResultReason ItemNotFound
          ResultMessage *
        ");
}

/// What `keyring_kmip` reads of each key at start.
fn name_is(peer: &mut Peer, name: &str) {
    peer.bind("name", format!("\"{name}\""));
    peer.ask(
        "
        BatchItem
          Operation GetAttributes
          RequestPayload
            UniqueIdentifier $id
            AttributeName \"Name\"
        ",
    )
    .is("
        BatchItem
          Operation GetAttributes
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
            Attribute Name = $name
        ");
}

/// Locates page by page as the product does: until a page brings nothing. Returns the identifiers.
fn locate_all(peer: &mut Peer, filter: &str) -> Vec<String> {
    let mut found = Vec::new();
    loop {
        let offset = match found.len() {
            0 => String::new(),
            n => format!("OffsetItems {n}"),
        };
        let page = peer.locate(&format!(
            "
            BatchItem
              Operation Locate
              RequestPayload
                MaximumItems 16
                {offset}
                Attribute Object Type = SymmetricKey
                {filter}
            "
        ));
        assert!(page.len() <= 16, "a page has at most 16 keys");
        if page.is_empty() {
            return found;
        }
        found.extend(page);
    }
}

#[test]
fn mysql_keeps_its_keys_by_group_and_reads_them_all_page_by_page() {
    let site = Site::new();
    let mut peer = site.peer("keyring_kmip", HEADER);
    let mut ids = Vec::new();
    for i in 0..20 {
        let more = format!(
            "Attribute Name = \"key {i}\"\n              Attribute Object Group = \"mysqld 1\""
        );
        peer.forget("id");
        register(&mut peer, KEY, &more);
        activate(&mut peer);
        ids.push(peer.value("id").trim_matches('"').to_owned());
    }
    peer.forget("id");
    register(&mut peer, KEY, "Attribute Name = \"of another server\"");
    let mut grouped = locate_all(&mut peer, "Attribute Object Group = \"mysqld 1\"");
    ids.sort();
    grouped.sort();
    assert_eq!(grouped, ids);
    assert_eq!(locate_all(&mut peer, "").len(), 21);
    peer.bind("id", format!("\"{}\"", grouped[0]));
    get_gives_the_material(&mut peer);
    peer.forget("id");
    register(&mut peer, KEY, "Attribute Name = \"INNODBKey-1\"");
    name_is(&mut peer, "INNODBKey-1");
}

#[test]
fn mysql_removes_a_key_by_revoke_and_destroy() {
    let site = Site::new();
    let mut peer = site.peer("keyring_kmip", HEADER);
    register(&mut peer, KEY, "Attribute Name = \"old\"");
    activate(&mut peer);
    peer.ask(
        "
        BatchItem
          Operation Revoke
          RequestPayload
            UniqueIdentifier $id
            RevocationReason
              RevocationReasonCode CessationOfOperation
              RevocationMessage \"Deleting the key\"
        ",
    )
    .is("
        BatchItem
          Operation Revoke
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
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
          ResultStatus Success
          ResponsePayload
            UniqueIdentifier $id
        ");
    assert!(locate_all(&mut peer, "Attribute Name = \"old\"").is_empty());
}

#[test]
fn mysql_may_register_an_aes_key_of_an_odd_length_and_gets_it_back() {
    let site = Site::new();
    let mut peer = site.peer("keyring_kmip", HEADER);
    register(
        &mut peer,
        "000102030405060708090a",
        "Attribute Name = \"odd\"",
    );
    get_gives_the_material(&mut peer);
}

#[test]
fn pg_tde_finds_exactly_one_key_by_its_name() {
    let site = Site::new();
    let mut peer = site.peer("pg_tde", HEADER_1_4);
    register(
        &mut peer,
        "c1be2b9c939788a7cd09a50d5870d6c0",
        "Attribute Name = \"principal-1\"",
    );
    peer.forget("id");
    register(&mut peer, KEY, "Attribute Name = \"principal-2\"");
    let mut reader = site.peer("pg_tde", HEADER);
    let mut locate = |name: &str| locate_all(&mut reader, &format!("Attribute Name = \"{name}\""));
    let found = locate("principal-2");
    assert_eq!(found.len(), 1);
    assert_eq!(format!("\"{}\"", found[0]), peer.value("id"));
    assert_eq!(locate("principal-1").len(), 1);
    assert!(
        locate("principal").is_empty(),
        "a part of a name is no name"
    );
    get_gives_the_material(&mut peer);
}
