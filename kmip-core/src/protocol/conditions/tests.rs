//! Each condition kept and broken once, in a whole message.

use super::*;
use crate::protocol::encoding::xml;
use crate::protocol::inspect::check_message;
use crate::protocol::payload::{OPERATIONS, server_shapes, shapes};
use crate::protocol::structures::STRUCTURES;
use crate::ttlv::Limits;

/// A request of one item, or of several that are separated by `|`.
fn request(version: V, operation: &str, payloads: &str) -> Vec<u8> {
    let payloads: Vec<_> = payloads.split('|').collect();
    let header = format!(
        r#"<ProtocolVersion><ProtocolVersionMajor type="Integer" value="{}"/><ProtocolVersionMinor type="Integer" value="{}"/></ProtocolVersion>"#,
        version.major(),
        version.minor()
    );
    let count = format!(r#"<BatchCount type="Integer" value="{}"/>"#, payloads.len());
    let count = if version < V::V3_0 {
        count
    } else {
        String::new()
    };
    let items: Vec<String> = payloads
        .iter()
        .map(|payload| {
            let operation = format!(r#"<Operation type="Enumeration" value="{operation}"/>"#);
            let (id, payload) = payload.split_once('#').unwrap_or(("", payload));
            format!(
                "<BatchItem>{operation}{id}<RequestPayload>{payload}</RequestPayload></BatchItem>"
            )
        })
        .collect();
    let text = format!(
        "<RequestMessage><RequestHeader>{header}{count}</RequestHeader>{}</RequestMessage>",
        items.concat()
    );
    xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// A good payload, what is taken out of it, and what is said then.
struct Case(V, &'static str, &'static str, &'static str, &'static str);

const SECRET: &str = r#"<ObjectType type="Enumeration" value="SecretData"/><Attributes/><SecretData><SecretDataType type="Enumeration" value="Seed"/><KeyBlock><KeyFormatType type="Enumeration" value="Raw"/><KeyValue><KeyMaterial type="ByteString" value="00"/></KeyValue><CryptographicLength type="Integer" value="8"/></KeyBlock></SecretData>"#;
const WRAPPED: &str = r#"<ObjectType type="Enumeration" value="SymmetricKey"/><Attributes/><SymmetricKey><KeyBlock><KeyFormatType type="Enumeration" value="Raw"/><KeyValue type="ByteString" value="00"/><CryptographicAlgorithm type="Enumeration" value="AES"/><CryptographicLength type="Integer" value="128"/><KeyWrappingData><WrappingMethod type="Enumeration" value="Encrypt"/></KeyWrappingData></KeyBlock></SymmetricKey>"#;
const SPLIT: &str = r#"<ObjectType type="Enumeration" value="SplitKey"/><Attributes/><SplitKey><SplitKeyParts type="Integer" value="3"/><KeyPartIdentifier type="Integer" value="1"/><SplitKeyThreshold type="Integer" value="2"/><SplitKeyMethod type="Enumeration" value="PolynomialSharingPrimeField"/><PrimeFieldSize type="BigInteger" value="0000000000000007"/><KeyBlock><KeyFormatType type="Enumeration" value="Raw"/><KeyValue><KeyMaterial type="ByteString" value="00"/></KeyValue></KeyBlock></SplitKey>"#;
const GET: &str = r#"<UniqueIdentifier type="TextString" value="key"/><KeyWrappingSpecification><WrappingMethod type="Enumeration" value="Encrypt"/><EncryptionKeyInformation><UniqueIdentifier type="TextString" value="key"/></EncryptionKeyInformation></KeyWrappingSpecification>"#;
const DATA: &str = r#"<Data type="ByteString" value="00"/>"#;
const ONE_PART: &str = r#"<Data type="ByteString" value="00"/><InitIndicator type="Boolean" value="true"/><FinalIndicator type="Boolean" value="true"/>"#;
const HASH: &str = r#"<CryptographicParameters><HashingAlgorithm type="Enumeration" value="SHA_256"/></CryptographicParameters><Data type="ByteString" value="00"/>"#;
const SIGNATURE: &str =
    r#"<Data type="ByteString" value="00"/><SignatureData type="ByteString" value="00"/>"#;
const MAC: &str = r#"<Data type="ByteString" value="00"/><MACData type="ByteString" value="00"/>"#;
const CERTIFY: &str = r#"<CertificateRequestType type="Enumeration" value="PKCS_10"/><CertificateRequestValue type="ByteString" value="00"/>"#;
const CERTIFY_1X: &str = r#"<CertificateRequestType type="Enumeration" value="PKCS_10"/><CertificateRequest type="ByteString" value="00"/>"#;
const DERIVE: &str = r#"<ObjectType type="Enumeration" value="SecretData"/><UniqueIdentifier type="TextString" value="key"/><DerivationMethod type="Enumeration" value="PBKDF2"/><DerivationParameters><Salt type="ByteString" value="00"/><IterationCount type="Integer" value="1"/></DerivationParameters><Attributes/>"#;
const DEFAULTS: &str = r#"<DefaultsInformation><ObjectDefaults><ObjectType type="Enumeration" value="SymmetricKey"/><Attributes/></ObjectDefaults></DefaultsInformation>"#;
const REVOKE: &str = r#"<RevocationReason><RevocationReasonCode type="Enumeration" value="KeyCompromise"/></RevocationReason><CompromiseOccurrenceDate type="DateTime" value="2020-01-01T00:00:00+00:00"/>"#;
const PUT: &str = r#"<UniqueIdentifier type="TextString" value="new"/><PutFunction type="Enumeration" value="Replace"/><ReplacedUniqueIdentifier type="TextString" value="old"/><OpaqueObject><OpaqueDataType type="Enumeration" value="0x80000001"/><OpaqueDataValue type="ByteString" value="00"/></OpaqueObject>"#;
const CASES: &[Case] = &[
    Case(
        V::V2_1,
        "Register",
        WRAPPED,
        r#"<KeyWrappingData><WrappingMethod type="Enumeration" value="Encrypt"/></KeyWrappingData>"#,
        "field Key Wrapping Data is missing (Key Value is a Byte String",
    ),
    Case(
        V::V2_1,
        "Register",
        WRAPPED,
        r#"<CryptographicLength type="Integer" value="128"/>"#,
        "field Cryptographic Length is missing (Cryptographic Algorithm is there",
    ),
    Case(
        V::V2_1,
        "Register",
        WRAPPED,
        r#"<CryptographicAlgorithm type="Enumeration" value="AES"/>"#,
        "field Cryptographic Algorithm is missing (Cryptographic Length is there",
    ),
    Case(
        V::V2_1,
        "Register",
        SPLIT,
        r#"<PrimeFieldSize type="BigInteger" value="0000000000000007"/>"#,
        "field Prime Field Size is missing (Split Key Method is Polynomial Sharing Prime Field",
    ),
    Case(
        V::V1_4,
        "Get",
        GET,
        r#"<EncryptionKeyInformation><UniqueIdentifier type="TextString" value="key"/></EncryptionKeyInformation>"#,
        "one of these fields is missing: Encryption Key Information, MAC/Signature Key Information",
    ),
    Case(
        V::V1_3,
        "Encrypt",
        DATA,
        DATA,
        "field Data is missing (the data comes in one part",
    ),
    Case(V::V2_1, "Encrypt", ONE_PART, DATA, "field Data is missing"),
    Case(V::V2_1, "Decrypt", DATA, DATA, "field Data is missing"),
    Case(V::V2_1, "MAC", DATA, DATA, "field Data is missing"),
    Case(V::V2_1, "Hash", HASH, DATA, "field Data is missing"),
    Case(V::V1_3, "Sign", DATA, DATA, "field Data is missing"),
    Case(
        V::V2_1,
        "Sign",
        DATA,
        DATA,
        "one of these fields is missing: Data, Digested Data",
    ),
    Case(
        V::V2_1,
        "SignatureVerify",
        SIGNATURE,
        r#"<SignatureData type="ByteString" value="00"/>"#,
        "field Signature Data is missing",
    ),
    Case(
        V::V2_1,
        "MACVerify",
        MAC,
        r#"<MACData type="ByteString" value="00"/>"#,
        "field MAC Data is missing",
    ),
    Case(
        V::V2_1,
        "Certify",
        CERTIFY,
        r#"<CertificateRequestType type="Enumeration" value="PKCS_10"/>"#,
        "field Certificate Request Type is missing (Certificate Request Value is there",
    ),
    Case(
        V::V2_1,
        "ReCertify",
        CERTIFY,
        r#"<CertificateRequestType type="Enumeration" value="PKCS_10"/>"#,
        "field Certificate Request Type is missing",
    ),
    Case(
        V::V1_4,
        "Certify",
        CERTIFY_1X,
        r#"<CertificateRequestType type="Enumeration" value="PKCS_10"/>"#,
        "field Certificate Request Type is missing (Certificate Request is there",
    ),
    Case(
        V::V2_1,
        "DeriveKey",
        DERIVE,
        r#"<Salt type="ByteString" value="00"/>"#,
        "field Salt is missing (Derivation Method is PBKDF2)",
    ),
    Case(
        V::V2_1,
        "DeriveKey",
        DERIVE,
        r#"<IterationCount type="Integer" value="1"/>"#,
        "field Iteration Count is missing",
    ),
    Case(
        V::V2_1,
        "SetDefaults",
        DEFAULTS,
        r#"<ObjectType type="Enumeration" value="SymmetricKey"/>"#,
        "one of these fields is missing: Object Type, Object Types",
    ),
    Case(
        V::V1_2,
        "Revoke",
        REVOKE,
        r#"<CompromiseOccurrenceDate type="DateTime" value="2020-01-01T00:00:00+00:00"/>"#,
        "field Compromise Occurrence Date is missing (Revocation Reason is Key Compromise",
    ),
    Case(
        V::V2_1,
        "Put",
        PUT,
        r#"<ReplacedUniqueIdentifier type="TextString" value="old"/>"#,
        "field Replaced Unique Identifier is missing (Put Function is Replace",
    ),
];

#[test]
fn a_field_that_others_demand_is_named_where_it_is_missing() {
    for Case(version, operation, good, field, said) in CASES {
        let checked = check_message(&request(*version, operation, good), &Limits::DEFAULT);
        checked.unwrap_or_else(|e| panic!("{operation} {version}: {e}"));
        assert!(good.contains(field), "{operation}");
        let bad = request(*version, operation, &good.replace(field, ""));
        let error = match check_message(&bad, &Limits::DEFAULT) {
            Err(error) => error.to_string(),
            Ok(()) => panic!("{operation} {version}: nothing is said of {said}"),
        };
        assert!(error.contains(said), "{operation} {version}: {error}");
        assert!(
            error.contains("Request Message/Batch Item/Request Payload"),
            "{error}"
        );
    }
}

#[test]
fn what_does_not_apply_is_not_demanded() {
    let part = |fields: &str| fields.replace("true", "false");
    let more = r#"<CorrelationValue type="ByteString" value="00"/>"#;
    let first = r#"<InitIndicator type="Boolean" value="true"/>"#;
    for (version, operation, payload) in [
        (V::V2_1, "Register", SECRET.to_owned()),
        (V::V2_1, "Encrypt", more.to_owned()),
        (V::V2_1, "Encrypt", first.to_owned()),
        (V::V2_1, "Encrypt", part(ONE_PART)),
        (
            V::V1_3,
            "Revoke",
            REVOKE
                .split("<CompromiseOccurrenceDate")
                .next()
                .unwrap()
                .to_owned(),
        ),
        (
            V::V2_1,
            "Sign",
            r#"<DigestedData type="ByteString" value="00"/>"#.to_owned(),
        ),
    ] {
        let checked = check_message(&request(version, operation, &payload), &Limits::DEFAULT);
        checked.unwrap_or_else(|e| panic!("{operation} {version}: {e}"));
    }
}

#[test]
fn each_item_of_a_batch_has_an_identifier_of_its_own() {
    let id = |value: &str| format!(r#"<UniqueBatchItemID type="ByteString" value="{value}"/>#"#);
    for version in V::ALL {
        let payload = if version < V::V2_0 {
            ""
        } else {
            "<Attributes/>"
        };
        let check = |ids: [&str; 2]| {
            let [a, b] = ids.map(|value| {
                if value.is_empty() {
                    String::new()
                } else {
                    id(value)
                }
            });
            let items = format!("{a}{payload}|{b}{payload}");
            check_message(&request(version, "Locate", &items), &Limits::DEFAULT)
        };
        if version >= V::V3_0 {
            check(["", ""]).unwrap();
            continue;
        }
        check(["01", "02"]).unwrap();
        for ids in [["01", ""], ["", ""]] {
            let error = check(ids).unwrap_err().to_string();
            assert!(
                error.starts_with("field Unique Batch Item ID is missing"),
                "{error}"
            );
            assert!(error.ends_with("in Request Message/Batch Item"), "{error}");
        }
        let error = check(["01", "01"]).unwrap_err().to_string();
        assert!(error.contains("is that of another item"), "{error}");
    }
}

#[test]
fn a_credential_is_of_the_type_that_is_said() {
    let create = |credential_type: &str, credential: &str| {
        let payload = format!(
            r#"<CredentialType type="Enumeration" value="{credential_type}"/><Attributes/>{credential}"#
        );
        check_message(
            &request(V::V3_0, "CreateCredential", &payload),
            &Limits::DEFAULT,
        )
    };
    let password =
        r#"<PasswordCredential><Password type="TextString" value="p"/></PasswordCredential>"#;
    let device =
        r#"<DeviceCredential><DeviceIdentifier type="TextString" value="d"/></DeviceCredential>"#;
    create("Password", password).unwrap();
    create("Device", device).unwrap();
    create("UsernameAndPassword", password).unwrap();
    for (credential_type, credential) in [("Device", password), ("Password", device)] {
        let error = create(credential_type, credential).unwrap_err().to_string();
        let said = "the credential is not of the type that Credential Type says";
        assert!(error.contains(said), "{error}");
    }
}

#[test]
fn every_row_is_of_a_structure_that_is_declared() {
    let client = OPERATIONS.iter().filter_map(|o| shapes(*o));
    let server = OPERATIONS.iter().filter_map(|o| server_shapes(*o));
    let put = server_shapes(crate::protocol::enumeration::Operation::PUT);
    let payloads = client.chain(server).chain(put);
    let payloads = payloads.flat_map(|(request, response)| [request, response]);
    let mut names: Vec<_> = payloads.map(|shape| shape.description.name).collect();
    names.extend(STRUCTURES.iter().map(|s| s.shape.description.name));
    for (name, rows) in CONDITIONS {
        assert!(names.contains(name), "{name}");
        assert!(!rows.is_empty());
        assert_eq!(of(name).len(), rows.len());
    }
}
