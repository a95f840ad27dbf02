//! What holds for text of every form.

use kmip_core::protocol::encoding::{self, Format, TextError, TextOptions, json, xml};
use kmip_core::protocol::version::ProtocolVersion;
use kmip_core::ttlv::{Limits, Reader, validate};

pub(crate) const LIMITS: Limits = Limits::DEFAULT;

/// Shows an error and forgets it.
#[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
pub(crate) fn shown(error: TextError) {
    let _ = error.to_string();
    let _ = (error.position(), error.path(), error.remedy());
}

/// Whether the bytes are whole items in a row.
pub(crate) fn is_row(ttlv: &[u8]) -> bool {
    let Ok(mut reader) = Reader::new(ttlv, &LIMITS) else {
        return false;
    };
    loop {
        match reader.next_item() {
            Ok(Some(item)) if validate(item.encoded(), &LIMITS).is_ok() => {}
            Ok(None) => return true,
            _ => return false,
        }
    }
}

/// A text that comes is read as one that is there.
pub(crate) fn comes(data: &[u8], form: Format) {
    let mut input = data;
    let come = encoding::read_from(&mut input, Some(form), &LIMITS).expect("it is in memory");
    let whole = encoding::read(data, Some(form), &LIMITS);
    assert!(come.ttlv == whole.ttlv, "it comes as something else");
    assert_eq!(come.problem, whole.problem);
    goes_on(data, form);
}

/// Behind broken messages the reading goes on, and what it gives is whole.
fn goes_on(mut data: &[u8], form: Format) {
    let read = encoding::read_each_from(&mut data, Some(form), &LIMITS).expect("it is in memory");
    if matches!(form, Format::Xml | Format::Json) {
        assert!(is_row(&read.ttlv), "structures are left open");
    }
    let mut done = 0;
    for broken in read.broken {
        assert!(done <= broken.begins && broken.begins <= broken.ends);
        assert!(broken.ends <= read.ttlv.len());
        assert!(broken.begins == broken.ends || is_row(&read.ttlv[broken.begins..broken.ends]));
        done = broken.ends;
        shown(broken.error);
    }
}

/// What became of text: TTLV that survives both encodings.
pub(crate) fn read(result: Result<Vec<u8>, TextError>) {
    let Ok(ttlv) = result.map_err(shown) else {
        return;
    };
    assert!(is_row(&ttlv), "text was read as something else than TTLV");
    survives(&ttlv);
}

/// Both encodings give the bytes back.
pub(crate) fn survives(ttlv: &[u8]) {
    for (pretty, version) in [
        (true, ProtocolVersion::V2_1),
        (false, ProtocolVersion::V1_0),
    ] {
        let options = TextOptions {
            pretty,
            version,
            ..TextOptions::default()
        };
        let text = xml::from_ttlv(ttlv, &options).expect("a message can be written as XML");
        let back = xml::to_ttlv(text.as_bytes(), &LIMITS);
        assert!(back.expect("XML can be read back") == ttlv, "XML: {text}");
        let text = json::from_ttlv(ttlv, &options).expect("a message can be written as JSON");
        let back = json::to_ttlv(text.as_bytes(), &LIMITS);
        assert!(back.expect("JSON can be read back") == ttlv, "JSON: {text}");
    }
}
