//! HTTPS from outside: `keystead serve --dev --https` and curl, in each encoding and each version of HTTP.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use keystead_tests::served::Served;
use kmip_core::client::{AsyncClient, Client, ConnectFile, ConnectOptions, Register};
use kmip_core::protocol::encoding::{Encoding, TextOptions, json, xml};
use kmip_core::protocol::enumeration::OpaqueDataType;
use kmip_core::protocol::object::{ManagedObject, OpaqueObject};
use kmip_core::protocol::shape::Secret;
use kmip_core::ttlv::{Limits, Reader};

/// Query for operations and objects, KMIP 1.4.
const QUERY: &str = r#"<RequestMessage>
  <RequestHeader>
    <ProtocolVersion>
      <ProtocolVersionMajor type="Integer" value="1"/><ProtocolVersionMinor type="Integer" value="4"/>
    </ProtocolVersion>
    <MaximumResponseSize type="Integer" value="4096"/>
    <BatchCount type="Integer" value="1"/>
  </RequestHeader>
  <BatchItem>
    <Operation type="Enumeration" value="Query"/>
    <RequestPayload>
      <QueryFunction type="Enumeration" value="QueryOperations"/>
      <QueryFunction type="Enumeration" value="QueryObjects"/>
    </RequestPayload>
  </BatchItem>
</RequestMessage>"#;

struct Ground {
    folder: PathBuf,
    served: Option<Served>,
    connect: ConnectFile,
}

impl Ground {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("keystead-https-{}-{name}", std::process::id()));
        fs::remove_dir_all(&folder).ok();
        let command = env!("CARGO_BIN_EXE_keystead-under-test");
        let arguments = [
            "--listen",
            "127.0.0.1:0",
            "--https",
            "127.0.0.1:0",
            "--threads",
            "1",
        ];
        let served = Served::start(command, &folder, &arguments)
            .unwrap_or_else(|ended| panic!("it ended: {}", ended.stderr));
        let connect = ConnectFile::read(folder.join("connect.json")).unwrap();
        Self {
            folder,
            served: Some(served),
            connect,
        }
    }

    fn url(&self) -> String {
        let address = self.connect.https.as_deref().expect("it listens on HTTPS");
        format!("https://{address}/kmip")
    }

    /// curl as the client that the server made.
    fn curl(&self) -> Command {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--show-error", "--max-time", "30"]);
        curl.arg("--cacert").arg(&self.connect.ca);
        curl.arg("--cert").arg(&self.connect.cert);
        curl.arg("--key").arg(&self.connect.key);
        curl
    }

    /// Posts a body; gives what curl was told by `--write-out`, and the body of the answer.
    fn post(&self, version: &str, media: &str, body: &[u8]) -> (String, Vec<u8>) {
        let (sent, got) = (self.folder.join("sent"), self.folder.join("got"));
        fs::write(&sent, body).unwrap();
        let output = self
            .curl()
            .arg(version)
            .args(["--header", &format!("Content-Type: {media}")])
            .args(["--header", "Cache-Control: no-cache"])
            .arg("--data-binary")
            .arg(format!("@{}", sent.display()))
            .arg("--output")
            .arg(&got)
            .args([
                "--write-out",
                "%{http_version} %{http_code} %{content_type} %{header_json}",
            ])
            .arg(self.url())
            .output()
            .expect("curl is there");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let told = String::from_utf8(output.stdout).unwrap();
        (told, fs::read(got).unwrap())
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        drop(self.served.take());
        fs::remove_dir_all(&self.folder).ok();
    }
}

fn ttlv(text: &str) -> Vec<u8> {
    xml::to_ttlv(text.as_bytes(), &Limits::DEFAULT).unwrap()
}

/// An answer in TTLV without its time stamp, which differs from answer to answer.
fn without_time(answer: &[u8]) -> String {
    let message = Reader::message(answer, &Limits::DEFAULT).unwrap();
    message.validate().unwrap();
    let text = xml::from_ttlv(answer, &TextOptions::default()).unwrap();
    text.lines()
        .filter(|line| !line.contains("TimeStamp"))
        .collect()
}

#[test]
fn the_same_query_gets_the_same_answer_in_each_encoding_and_version_of_http() {
    let ground = Ground::new("encodings");
    let binary = ttlv(QUERY);
    let as_json = json::from_ttlv(&binary, &TextOptions::default()).unwrap();
    let mut answers = Vec::new();
    for (version, spoken) in [("--http1.0", "1"), ("--http1.1", "1.1"), ("--http2", "2")] {
        let (told, answer) = ground.post(version, "application/octet-stream", &binary);
        assert!(
            told.starts_with(&format!("{spoken} 200 application/octet-stream ")),
            "{told}"
        );
        assert!(told.contains(r#""cache-control":["no-cache"]"#), "{told}");
        assert!(
            told.contains(&format!(r#""content-length":["{}"]"#, answer.len())),
            "{told}"
        );
        answers.push(without_time(&answer));

        let (told, answer) = ground.post(version, "text/xml; charset=utf-8", QUERY.as_bytes());
        assert!(
            told.starts_with(&format!("{spoken} 200 text/xml ")),
            "{told}"
        );
        assert!(answer.starts_with(b"<ResponseMessage>"));
        let answer = xml::to_ttlv(&answer, &Limits::DEFAULT).unwrap();
        answers.push(without_time(&answer));

        let (told, answer) = ground.post(version, "application/json", as_json.as_bytes());
        assert!(
            told.starts_with(&format!("{spoken} 200 application/json ")),
            "{told}"
        );
        let answer = json::to_ttlv(&answer, &Limits::DEFAULT).unwrap();
        answers.push(without_time(&answer));
    }
    assert!(answers[0].contains(r#"value="Query""#), "{}", answers[0]);
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}

#[test]
fn an_object_of_a_mebibyte_travels_in_each_encoding_and_by_each_client() {
    let ground = Ground::new("large");
    let object: Vec<u8> = (0..1u32 << 20).map(|i| ((i * 31) >> 3) as u8).collect();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for encoding in Encoding::ALL {
        let options = ConnectOptions::https_from_file(ground.folder.join("connect.json")).unwrap();
        let options = options.with_encoding(encoding);
        let opaque = ManagedObject::OpaqueObject(OpaqueObject {
            opaque_data_type: OpaqueDataType::new(0x8000_0001),
            opaque_data_value: Secret::borrowed(&object),
        });
        let client = Client::connect(&options).unwrap();
        let id = client.register(&Register::object(opaque)).unwrap();
        let got = client.get(&id).unwrap();
        assert!(got.material.as_bytes() == object, "{encoding:?}");
        let again = runtime.block_on(async {
            let client = AsyncClient::connect(&options).await.unwrap();
            client.get(&id).await.unwrap()
        });
        assert!(again.material.as_bytes() == object, "{encoding:?}");
    }
}

#[test]
fn errors_of_kmip_are_answered_with_200_in_the_encoding_of_the_request() {
    let ground = Ground::new("errors");
    // Profiles 2.1: 5.4: sizes count as if the message were TTLV.
    let small = QUERY.replace("4096", "256");
    for (body, reason) in [
        (small.as_str(), "ResponseTooLarge"),
        ("<RequestMessage><RequestHeader/>", "InvalidMessage"),
        ("<Hello/>", "InvalidMessage"),
    ] {
        let (told, answer) = ground.post("--http2", "text/xml", body.as_bytes());
        let answer = String::from_utf8(answer).unwrap();
        assert!(told.starts_with("2 200 text/xml "), "{told}");
        assert!(answer.contains(reason), "{answer}");
    }
    let (told, answer) = ground.post("--http1.1", "application/json", b"[1, 2");
    let answer = String::from_utf8(answer).unwrap();
    assert!(told.starts_with("1.1 200 application/json "), "{told}");
    assert!(answer.contains("InvalidMessage"), "{answer}");
}

#[test]
fn what_is_not_kmip_gets_a_status_and_a_line_of_text() {
    let ground = Ground::new("statuses");
    let status = |arguments: &[&str]| {
        let format = ["--output", "/dev/null", "--write-out", "%{http_code}"];
        let output = ground.curl().args(format).args(arguments).output();
        String::from_utf8(output.expect("curl is there").stdout).unwrap()
    };
    let url = ground.url();
    let elsewhere = url.replace("/kmip", "/other");
    for version in ["--http1.0", "--http1.1", "--http2"] {
        assert_eq!(status(&[version, &url]), "405");
        assert_eq!(status(&[version, &elsewhere]), "404");
        assert_eq!(status(&[version, "--data-binary", "x", &url]), "415");
    }
    let long = vec![0x42; (16 << 20) + 1];
    let (told, answer) = ground.post("--http1.1", "application/octet-stream", &long);
    assert!(told.contains(" 413 text/plain"), "{told}");
    assert_eq!(
        answer,
        b"the message is longer than the limit of 16777216 bytes\n"
    );
}

#[test]
fn a_client_without_a_certificate_gets_nothing() {
    let ground = Ground::new("nobody");
    let output: Output = Command::new("curl")
        .args(["--silent", "--max-time", "30", "--cacert"])
        .arg(&ground.connect.ca)
        .args(["--data-binary", "x", &ground.url()])
        .output()
        .expect("curl is there");
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
}

#[test]
fn sigterm_lets_a_begun_request_finish_and_ends_with_0() {
    let mut ground = Ground::new("drain");
    // RSA keys take a while. HTTP/1.1 says when the request has begun; HTTP/2 takes one that was under way.
    let pair = r#"<RequestMessage><RequestHeader><ProtocolVersion>
            <ProtocolVersionMajor type="Integer" value="1"/><ProtocolVersionMinor type="Integer" value="4"/>
            </ProtocolVersion><BatchCount type="Integer" value="1"/></RequestHeader>
            <BatchItem><Operation type="Enumeration" value="CreateKeyPair"/><RequestPayload>
            <CommonTemplateAttribute>
            <Attribute><AttributeName type="TextString" value="Cryptographic Algorithm"/>
            <AttributeValue type="Enumeration" value="RSA"/></Attribute>
            <Attribute><AttributeName type="TextString" value="Cryptographic Length"/>
            <AttributeValue type="Integer" value="4096"/></Attribute>
            <Attribute><AttributeName type="TextString" value="Cryptographic Usage Mask"/>
            <AttributeValue type="Integer" value="Sign Verify"/></Attribute>
            </CommonTemplateAttribute></RequestPayload></BatchItem></RequestMessage>"#;
    let mut begun = Vec::new();
    for (version, begins) in [
        ("--http1.1", "HTTP/1.1 100 Continue"),
        ("--http2", "=> Send data"),
    ] {
        let body = ground.folder.join(version);
        fs::write(&body, pair).unwrap();
        let mut curl = ground.curl();
        curl.args([version, "--trace-ascii", "-"]);
        curl.args([
            "--header",
            "Content-Type: text/xml",
            "--header",
            "Expect: 100-continue",
        ]);
        curl.arg("--data-binary")
            .arg(format!("@{}", body.display()));
        let mut curl = curl
            .arg(ground.url())
            .stdout(Stdio::piped())
            .spawn()
            .expect("curl is there");
        let mut trace = curl.stdout.take().unwrap();
        read_until(&mut trace, begins.as_bytes());
        begun.push((curl, trace));
    }
    let served = ground.served.take().unwrap();
    let ending = std::thread::spawn(move || served.terminate());
    for (mut curl, mut trace) in begun {
        let mut rest = Vec::new();
        std::io::Read::read_to_end(&mut trace, &mut rest).unwrap();
        let rest = String::from_utf8_lossy(&rest);
        assert!(curl.wait().unwrap().success(), "{rest}");
        assert!(rest.contains("Success"), "{rest}");
    }
    let (status, log) = ending.join().unwrap();
    assert_eq!(status.code(), Some(0), "{log}");
}

/// Reads up to and with some bytes.
fn read_until(input: &mut impl std::io::Read, end: &[u8]) {
    let mut read = Vec::new();
    while !read.ends_with(end) {
        let mut byte = [0];
        input.read_exact(&mut byte).expect("it comes");
        read.push(byte[0]);
    }
}

#[test]
fn without_the_option_the_connect_file_names_no_https() {
    let folder = std::env::temp_dir().join(format!("keystead-no-https-{}", std::process::id()));
    let command = env!("CARGO_BIN_EXE_keystead-under-test");
    let served = Served::start(command, &folder, &["--listen", "127.0.0.1:0"]);
    let served = served.unwrap_or_else(|ended| panic!("it ended: {}", ended.stderr));
    assert_eq!(connect_file(&folder).https, None);
    drop(served);
    fs::remove_dir_all(&folder).ok();
}

fn connect_file(folder: &Path) -> ConnectFile {
    ConnectFile::read(folder.join("connect.json")).unwrap()
}
