//! The connect file: where a server listens and the files that a client needs to reach it.
//!
//! `keystead serve --dev DIR` prints it as one line and keeps it as `DIR/connect.json`; every client of every
//! face reads it. The fields and their order are a fixed contract.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Contents of a connect file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectFile {
    /// `HOST:PORT` of the mTLS listener.
    pub kmip: String,
    /// `HOST:PORT` of the HTTPS listener, if there is one.
    pub https: Option<String>,
    /// PEM file of the authority that issued the server's certificate.
    pub ca: PathBuf,
    /// PEM file of the client's certificate chain.
    pub cert: PathBuf,
    /// PEM file of the client's private key.
    pub key: PathBuf,
}

/// Why a connect file cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectFileError {
    /// The file could not be read.
    #[error("cannot read the connect file {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The text is not JSON.
    #[error("the connect file {} is not JSON: {source}", path.display())]
    NotJson {
        /// The file.
        path: PathBuf,
        /// Where and why.
        source: serde_json::Error,
    },
    /// A field is absent or not a string.
    #[error("the connect file {} has no text field \"{field}\"", path.display())]
    Field {
        /// The file.
        path: PathBuf,
        /// The field.
        field: &'static str,
    },
}

impl ConnectFile {
    /// Reads a connect file. Relative paths in it count from the file's own folder.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, ConnectFileError> {
        let path = path.as_ref();
        let text = std::fs::read(path).map_err(|source| ConnectFileError::Unreadable {
            path: path.to_owned(),
            source,
        })?;
        let value: Value =
            serde_json::from_slice(&text).map_err(|source| ConnectFileError::NotJson {
                path: path.to_owned(),
                source,
            })?;
        let text = |field: &'static str| {
            value
                .get(field)
                .and_then(Value::as_str)
                .ok_or_else(|| ConnectFileError::Field {
                    path: path.to_owned(),
                    field,
                })
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        let file = |field: &'static str| text(field).map(|name| folder.join(name));
        let https = match value.get("https") {
            None | Some(Value::Null) => None,
            Some(_) => Some(text("https")?.to_owned()),
        };
        Ok(Self {
            kmip: text("kmip")?.to_owned(),
            https,
            ca: file("ca")?,
            cert: file("cert")?,
            key: file("key")?,
        })
    }

    /// The one line of JSON, without a line end.
    pub fn to_json(&self) -> String {
        let quote = |text: &str| Value::from(text).to_string();
        let path = |path: &Path| quote(&path.to_string_lossy());
        let mut line = String::new();
        let https = self
            .https
            .as_deref()
            .map_or_else(|| "null".to_owned(), quote);
        write!(
            line,
            "{{\"kmip\":{},\"https\":{https},\"ca\":{},\"cert\":{},\"key\":{}}}",
            quote(&self.kmip),
            path(&self.ca),
            path(&self.cert),
            path(&self.key),
        )
        .expect("writing to a string cannot fail");
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> ConnectFile {
        ConnectFile {
            kmip: "127.0.0.1:5696".into(),
            https: None,
            ca: "/d/ca.pem".into(),
            cert: "/d/client.pem".into(),
            key: "/d/client.key".into(),
        }
    }

    #[test]
    fn the_line_has_the_agreed_fields_in_the_agreed_order() {
        assert_eq!(
            sample().to_json(),
            r#"{"kmip":"127.0.0.1:5696","https":null,"ca":"/d/ca.pem","cert":"/d/client.pem","key":"/d/client.key"}"#
        );
    }

    #[test]
    fn a_written_file_reads_back_and_relative_paths_count_from_its_folder() {
        let folder = std::env::temp_dir().join(format!("keystead-connect-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("connect.json");
        std::fs::write(&path, sample().to_json()).unwrap();
        assert_eq!(ConnectFile::read(&path).unwrap(), sample());
        std::fs::write(
            &path,
            r#"{"kmip":"a:1","https":"a:2","ca":"ca.pem","cert":"c","key":"k"}"#,
        )
        .unwrap();
        let read = ConnectFile::read(&path).unwrap();
        assert_eq!(read.ca, folder.join("ca.pem"));
        assert_eq!(read.https.as_deref(), Some("a:2"));
        std::fs::write(&path, r#"{"kmip":"a:1"}"#).unwrap();
        assert!(
            ConnectFile::read(&path)
                .unwrap_err()
                .to_string()
                .contains("\"ca\"")
        );
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
