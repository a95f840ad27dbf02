//! The command from end to end: a server in one process, verbs in others.

mod decode;
mod support;

use std::os::unix::fs::PermissionsExt;

use serde_json::Value;
use support::{Folder, Server, keystead};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

#[test]
fn serve_prints_one_line_keeps_it_and_ends_with_zero_on_sigterm() {
    let folder = Folder::new();
    let server = Server::start(&folder.path("kms"), &["--listen", "127.0.0.1:0"]);
    let line = server.line.clone();
    let value = json(&line);
    let keys: Vec<_> = line
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|word| value.get(*word).is_some())
        .collect();
    assert_eq!(keys, ["kmip", "https", "ca", "cert", "key"], "{line}");
    assert_eq!(value["https"], Value::Null);
    assert_eq!(
        std::fs::read_to_string(folder.path("kms/connect.json")).unwrap(),
        line
    );
    for field in ["ca", "cert", "key"] {
        assert!(std::path::Path::new(value[field].as_str().unwrap()).is_absolute());
    }
    for secret in ["ca.key", "server.key", "client.key", "keystead.key"] {
        let mode = std::fs::metadata(folder.path("kms").join(secret))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{secret}");
    }
    assert_eq!(server.terminate(), Some(0));
}

#[test]
fn a_key_lives_its_life() {
    let folder = Folder::new();
    let server = Server::start(&folder.0, &[]);
    let id = server.ok(&["create", "--name", "disk-1", "--activate"]);
    assert_eq!(server.ok(&["locate", "--name", "disk-1", "--one"]), id);
    assert_eq!(server.ok(&["locate", "--name", "other"]), "");
    let shown = server.ok(&["get", &id]);
    assert!(shown.contains("AES, 256 bits"), "{shown}");
    let hex = server.ok(&["get", "--hex", &id]);
    assert_eq!(hex.len(), 64);
    assert_eq!(server.run(&["get", "--raw", &id]).stdout.len(), 32);
    assert_eq!(
        json(&server.ok(&["--json", "get", &id]))["material"],
        hex.as_str()
    );
    assert_eq!(server.ok(&["attributes", &id, "State"]), "State: Active");
    for name in ["CryptographicLength", "Cryptographic Length"] {
        let shown = server.ok(&["attributes", &id, name]);
        assert_eq!(shown, "CryptographicLength: 256", "{name}");
    }

    let sealed = server
        .run_with(&["encrypt", &id, "--aad", "0102"], b"plain text")
        .success();
    assert!(!sealed.contains("plain text"));
    assert_eq!(
        server
            .run_with(&["decrypt", &id], sealed.as_bytes())
            .success(),
        "plain text"
    );
    let broken = sealed.replace("0102", "0103");
    assert_eq!(
        server.run_with(&["decrypt", &id], broken.as_bytes()).code,
        1
    );
    for mode in ["cbc", "ctr", "ecb"] {
        let sealed = server
            .run_with(&["encrypt", &id, "--mode", mode], b"plain text")
            .success();
        assert_eq!(
            server
                .run_with(&["decrypt", &id], sealed.as_bytes())
                .success(),
            "plain text",
            "{mode}"
        );
    }

    server.ok(&["revoke", &id, "--message", "test over"]);
    server.ok(&["destroy", &id]);
    assert_eq!(server.run(&["get", &id]).code, 1);
}

#[test]
fn every_version_can_be_spoken() {
    let folder = Folder::new();
    let server = Server::start(&folder.0, &[]);
    for version in ["1.0", "1.1", "1.2", "1.3", "1.4", "2.0", "2.1"] {
        let name = format!("key-{version}");
        let id = server.ok(&["--kmip", version, "create", "--name", &name]);
        assert_eq!(
            server.ok(&["--kmip", version, "locate", "--name", &name]),
            id,
            "{version}"
        );
        assert_eq!(
            server.ok(&["--kmip", version, "get", "--hex", &id]).len(),
            64,
            "{version}"
        );
        let attributes = json(&server.ok(&["--kmip", version, "--json", "attributes", &id]));
        assert_eq!(attributes["CryptographicLength"], 256, "{version}");
    }
    assert_eq!(json(&server.ok(&["--json", "query"]))["kmip"], "2.1");
    let asked = server.ok(&["query"]);
    assert!(asked.contains("KMIP:         2.1 (of 3.0, 2.1,"), "{asked}");
    let told = server.ok(&["--kmip", "1.2", "query"]);
    assert!(told.contains("KMIP:         1.2\n"), "{told}");
}

#[test]
fn every_verb_works_over_https_in_each_encoding() {
    let folder = Folder::new();
    let server = Server::start(&folder.0, &["--https"]);
    let facts = json(&server.line);
    let id = server.ok(&["create", "--over-https", "--name", "disk-1"]);
    for encoding in ["ttlv", "xml", "JSON"] {
        let found = server.ok(&[
            "locate",
            "--name",
            "disk-1",
            "--over-https",
            "--encoding",
            encoding,
        ]);
        assert_eq!(found, id);
    }
    let url = format!("https://{}/kmip", facts["https"].as_str().unwrap());
    assert_eq!(server.ok(&["locate", "--server", &url]), id);
    for place in [&url, server.address().as_str()] {
        let both = server.run(&["locate", "--over-https", "--server", place]);
        assert_eq!(both.code, 2, "{}", both.stderr);
        assert!(
            both.stderr.contains("another is named as https://"),
            "{}",
            both.stderr
        );
    }
    let elsewhere = server.run(&["locate", "--server", &format!("{url}/other")]);
    assert_eq!(elsewhere.code, 6, "{}", elsewhere.stderr);
    assert!(
        elsewhere.stderr.contains("HTTP status 404"),
        "{}",
        elsewhere.stderr
    );
    assert_eq!(server.terminate(), Some(0));

    let server = Server::start(&folder.0, &[]);
    let none = server.run(&["locate", "--over-https"]);
    assert_eq!(none.code, 5, "{}", none.stderr);
    assert!(
        none.stderr.contains("names no HTTPS listener"),
        "{}",
        none.stderr
    );
}

#[test]
fn other_objects_are_registered_and_read_back() {
    let folder = Folder::new();
    let server = Server::start(&folder.0, &[]);
    let id = server
        .run_with(
            &["register", "--type", "password", "--name", "pw"],
            b"correct horse",
        )
        .success();
    assert_eq!(server.run(&["get", "--raw", &id]).stdout, b"correct horse");
    let hex = "000102030405060708090a0b0c0d0e0f";
    let id = server
        .run_with(
            &["register", "--type", "symmetric-key", "--hex"],
            hex.as_bytes(),
        )
        .success();
    assert_eq!(server.ok(&["get", "--hex", &id]), hex);
    let pair = json(&server.ok(&[
        "--json",
        "create-key-pair",
        "--curve",
        "p-256",
        "--activate",
    ]));
    for half in ["private_key", "public_key"] {
        assert_eq!(
            server.ok(&["attributes", pair[half].as_str().unwrap(), "State"]),
            "State: Active"
        );
    }
    let ids = server.ok(&["locate", "--type", "symmetric-key"]);
    assert_eq!(ids, id);
}

#[test]
fn any_operation_can_be_called_with_json() {
    let folder = Folder::new();
    let server = Server::start(&folder.0, &[]);
    let id = server.ok(&["create"]);
    let payload = format!("{{\"UniqueIdentifier\": \"{id}\"}}");
    let answer = json(
        &server
            .run_with(&["--json", "call", "GetAttributeList"], payload.as_bytes())
            .success(),
    );
    assert!(
        answer["AttributeReference"]
            .as_array()
            .unwrap()
            .iter()
            .any(|name| name == "State")
    );
    let wrong = server.run(&["call", "GetAttributeList", "--payload", "{"]);
    assert_eq!(wrong.code, 2, "{}", wrong.stderr);
    assert_eq!(server.run(&["call", "Fly", "--payload", "{}"]).code, 2);
}

#[test]
fn keys_survive_a_kill_and_the_port_stays() {
    let folder = Folder::new();
    let server = Server::start(&folder.0, &[]);
    let address = server.address();
    let id = server.ok(&["create", "--name", "survivor", "--activate"]);
    let sealed = server.run_with(&["encrypt", &id], b"still here").success();
    server.kill();
    let server = Server::start(&folder.0, &[]);
    assert_eq!(server.address(), address);
    assert_eq!(server.ok(&["locate", "--name", "survivor"]), id);
    assert_eq!(
        server
            .run_with(&["decrypt", &id], sealed.as_bytes())
            .success(),
        "still here"
    );
}

#[test]
fn exit_codes_tell_failures_apart() {
    let folder = Folder::new();
    let server = Server::start(&folder.path("kms"), &[]);
    let connect = folder.path("kms/connect.json");
    let connect = connect.to_str().unwrap();

    let missing = server.run(&["--json", "get", "no-such-object"]);
    assert_eq!(missing.code, 3);
    assert_eq!(missing.stdout, b"");
    let error = json(&missing.stderr);
    assert_eq!(
        (&error["kind"], &error["code"]),
        (&"refused".into(), &3.into())
    );

    let usage = keystead(&["get", "x"], b"", &[]);
    assert_eq!(usage.code, 2);
    assert!(
        usage.stderr.contains("KEYSTEAD_CONNECT"),
        "{}",
        usage.stderr
    );
    let usage = keystead(&["--server", "localhost", "get", "x"], b"", &[]);
    assert!(
        usage.code == 2 && usage.stderr.contains("--ca, --cert, --key"),
        "{}",
        usage.stderr
    );
    assert_eq!(server.run(&["create", "--algorithm", "rot13"]).code, 2);
    assert_eq!(
        server.run(&["locate", "--name", "nothing", "--one"]).code,
        3
    );

    let nobody = keystead(
        &["--connect", connect, "--server", "127.0.0.1:1", "get", "x"],
        b"",
        &[],
    );
    assert_eq!(nobody.code, 4, "{}", nobody.stderr);
    let ca = folder.path("kms/client.pem");
    let distrust = keystead(
        &[
            "--connect",
            connect,
            "--ca",
            ca.to_str().unwrap(),
            "get",
            "x",
        ],
        b"",
        &[],
    );
    assert_eq!(distrust.code, 4, "{}", distrust.stderr);

    let unreadable = keystead(
        &["--connect", "/nonexistent/connect.json", "get", "x"],
        b"",
        &[],
    );
    assert_eq!(unreadable.code, 5);
    assert!(
        unreadable.stderr.contains("/nonexistent/connect.json"),
        "{}",
        unreadable.stderr
    );
    let taken = keystead(
        &[
            "serve",
            "--dev",
            folder.path("second").to_str().unwrap(),
            "--listen",
            &server.address(),
        ],
        b"",
        &[],
    );
    assert_eq!(taken.code, 5);
    assert!(
        taken.stderr.contains("the port is in use"),
        "{}",
        taken.stderr
    );
}

#[test]
fn a_folder_that_is_served_is_not_served_twice() {
    let folder = Folder::new();
    let first = Server::start(&folder.0, &[]);
    let kept = || std::fs::read_to_string(folder.path("connect.json")).unwrap();
    assert_eq!(kept(), first.line);
    let second = keystead(&["serve", "--dev", folder.0.to_str().unwrap()], b"", &[]);
    assert_eq!(second.code, 5);
    assert!(
        second.stderr.contains("is served already"),
        "{}",
        second.stderr
    );
    assert_eq!(kept(), first.line);
    first.kill();
    let third = Server::start(&folder.0, &[]);
    assert_eq!(kept(), third.line);
}

#[test]
fn a_server_without_a_port_behind_its_colon_is_a_usage_error() {
    for server in ["localhost:", "localhost:kmip", "localhost:0", ""] {
        let ran = keystead(&["--server", server, "get", "x"], b"", &[]);
        assert_eq!(ran.code, 2, "{server}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("is no port") || server.is_empty(),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn usage_shows_what_has_to_be_given_whatever_the_environment_says() {
    for (arguments, usage) in [
        (&["get"][..], "Usage: keystead get <ID>"),
        (&["serve"], "Usage: keystead serve --dev <DIR>"),
    ] {
        let ran = keystead(arguments, b"", &[("KEYSTEAD_CONNECT", "connect.json")]);
        assert_eq!(ran.code, 2);
        assert!(ran.stderr.contains(usage), "{}", ran.stderr);
        assert!(!ran.stderr.contains("--connect"), "{}", ran.stderr);
    }
}

#[test]
fn a_store_without_its_key_is_not_opened() {
    let folder = Folder::new();
    Server::start(&folder.0, &[]).terminate();
    let key = folder.path("keystead.key");
    let right = std::fs::read_to_string(&key).unwrap();
    let serve = || keystead(&["serve", "--dev", folder.0.to_str().unwrap()], b"", &[]);

    std::fs::remove_file(&key).unwrap();
    let ran = serve();
    assert!(
        ran.code == 5 && ran.stderr.contains("its key is not"),
        "{}",
        ran.stderr
    );
    std::fs::write(&key, "00".repeat(32)).unwrap();
    let ran = serve();
    assert!(
        ran.code == 5 && ran.stderr.contains("cannot unlock the store"),
        "{}",
        ran.stderr
    );
    std::fs::write(&key, "no key").unwrap();
    let ran = serve();
    assert!(
        ran.code == 5 && ran.stderr.contains("is not a key"),
        "{}",
        ran.stderr
    );
    std::fs::write(&key, right).unwrap();
    assert_eq!(Server::start(&folder.0, &[]).terminate(), Some(0));
}

#[test]
fn an_authority_without_its_key_is_not_replaced_and_a_lost_certificate_is_replaced_with_a_word() {
    let folder = Folder::new();
    Server::start(&folder.0, &[]).terminate();
    let read = |name: &str| std::fs::read(folder.path(name)).unwrap();
    let (ca, key) = (read("ca.pem"), read("ca.key"));

    std::fs::remove_file(folder.path("ca.key")).unwrap();
    let ran = keystead(&["serve", "--dev", folder.0.to_str().unwrap()], b"", &[]);
    assert_eq!(ran.code, 5);
    assert!(
        ran.stderr
            .contains("ca.pem, is missing: put the right key back"),
        "{}",
        ran.stderr
    );
    assert_eq!(read("ca.pem"), ca);

    std::fs::write(folder.path("ca.key"), key).unwrap();
    std::fs::write(folder.path("server.pem"), "no certificate").unwrap();
    std::fs::remove_file(folder.path("client.key")).unwrap();
    let log = Server::start_with_log(&folder.0);
    assert!(
        log.contains("server.pem and its key anew: it was damaged"),
        "{log}"
    );
    assert!(
        log.contains("client.pem and its key anew: its key is missing"),
        "{log}"
    );
    assert_eq!(read("ca.pem"), ca);
}

#[test]
fn help_and_completions_are_printed_and_succeed() {
    for arguments in [
        &["--help"][..],
        &["help", "create"],
        &["decode", "--help"],
        &["--version"],
    ] {
        let ran = keystead(arguments, b"", &[]);
        assert!(
            ran.code == 0 && !ran.stdout.is_empty() && ran.stderr.is_empty(),
            "{arguments:?}: {}",
            ran.stderr
        );
    }
    let help = keystead(&["--help"], b"", &[]).success();
    assert!(
        help.contains("Examples:") && help.contains("Exit codes:"),
        "{help}"
    );
    for (verb, asks_a_server) in [
        ("get", true),
        ("query", true),
        ("serve", false),
        ("decode", false),
        ("completions", false),
    ] {
        let help = keystead(&[verb, "--help"], b"", &[]).success();
        for option in ["--connect", "--server-name", "--kmip", "--timeout"] {
            assert_eq!(help.contains(option), asks_a_server, "{verb}: {option}");
        }
    }
    for shell in ["bash", "zsh", "fish"] {
        let script = keystead(&["completions", shell], b"", &[]).success();
        assert!(script.contains("create-key-pair"), "{shell}");
    }
    assert_eq!(keystead(&[], b"", &[]).code, 2);
}
