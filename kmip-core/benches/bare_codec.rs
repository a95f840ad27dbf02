//! What the codec is compared with: a walk that checks every rule of the encoding and keeps
//! nothing, and a writer that knows its five messages. Safe, by hand, no allocation.

/// One item after the other: known type, fitting length, zero padding, UTF-8, nesting. Returns the
/// number of items, or the offset of the first that is wrong.
#[inline(never)]
pub(crate) fn walk(bytes: &[u8]) -> Result<usize, usize> {
    let word = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    let mut ends = [0usize; 33];
    let (mut depth, mut at, mut count) = (0, 0, 0);
    ends[0] = bytes.len();
    loop {
        while at == ends[depth] {
            if depth == 0 {
                return Ok(count);
            }
            depth -= 1;
        }
        if ends[depth] - at < 8 {
            return Err(at);
        }
        let (header, length) = (word(at), word(at + 4) as usize);
        let (tag, value, padded) = (header >> 8, at + 8, (length + 7) & !7);
        if !(0x42_0001..=0x42_01ff).contains(&tag) && (tag >> 16) != 0x54 {
            return Err(at);
        }
        if padded > ends[depth] - value {
            return Err(at);
        }
        count += 1;
        let fits = match header as u8 {
            1 => {
                if !length.is_multiple_of(8) || depth == 32 {
                    return Err(at);
                }
                depth += 1;
                ends[depth] = value + length;
                at = value;
                continue;
            }
            2 | 5 | 10 => length == 4 && word(value + 4) == 0,
            3 | 9 | 11 => length == 8,
            4 => length != 0 && length.is_multiple_of(8),
            6 => length == 8 && word(value) == 0 && word(value + 4) < 2,
            7 | 8 => {
                bytes[value + length..value + padded]
                    .iter()
                    .all(|b| *b == 0)
                    && (header as u8 == 8
                        || std::str::from_utf8(&bytes[value..value + length]).is_ok())
            }
            _ => false,
        };
        if !fits {
            return Err(at);
        }
        at = value + padded;
    }
}

/// The five messages as plain values.
pub(crate) enum Message {
    Get(String),
    GetAnswer { id: String, key: Vec<u8> },
    Create { name: String },
    LocateAnswer(Vec<String>),
    Register(Vec<u8>),
}

pub(crate) fn message(name: &str) -> Message {
    let id = "9f1c4f6e-3b1d-4d6a-9a53-0c5d2f7be4a1".to_owned();
    match name {
        "a" => Message::Get(id),
        "b" => Message::GetAnswer {
            id,
            key: (0..32).collect(),
        },
        "c" => Message::Create {
            name: "baseline-key-000001".to_owned(),
        },
        "d" => Message::LocateAnswer(
            (0..1000)
                .map(|i| format!("9f1c4f6e-3b1d-4d6a-9a53-{i:012x}"))
                .collect(),
        ),
        _ => Message::Register((0..65_536u32).map(|i| (i * 31 + 7) as u8).collect()),
    }
}

struct Out<'b>(&'b mut Vec<u8>);

impl Out<'_> {
    #[inline]
    fn header(&mut self, tag: u32, kind: u8, length: u32) {
        let mut header = [0; 8];
        header[..4].copy_from_slice(&((tag << 8) | u32::from(kind)).to_be_bytes());
        header[4..].copy_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(&header);
    }

    #[inline]
    fn word(&mut self, tag: u32, kind: u8, value: u32) {
        let mut item = [0; 16];
        item[..4].copy_from_slice(&((tag << 8) | u32::from(kind)).to_be_bytes());
        item[7] = 4;
        item[8..12].copy_from_slice(&value.to_be_bytes());
        self.0.extend_from_slice(&item);
    }

    #[inline]
    fn bytes(&mut self, tag: u32, kind: u8, value: &[u8]) {
        self.header(tag, kind, value.len() as u32);
        self.0.extend_from_slice(value);
        self.0
            .extend_from_slice(&[0; 8][..value.len().wrapping_neg() & 7]);
    }

    #[inline]
    fn structure(&mut self, tag: u32, content: impl FnOnce(&mut Out<'_>)) {
        self.header(tag, 1, 0);
        let start = self.0.len();
        content(&mut Out(self.0));
        let length = (self.0.len() - start) as u32;
        self.0[start - 4..start].copy_from_slice(&length.to_be_bytes());
    }

    #[inline]
    fn version(&mut self) {
        self.structure(0x42_0069, |o| {
            o.word(0x42_006a, 2, 1);
            o.word(0x42_006b, 2, 4);
        });
    }

    #[inline]
    fn request(&mut self, operation: u32, payload: impl FnOnce(&mut Out<'_>)) {
        self.structure(0x42_0078, |o| {
            o.structure(0x42_0077, |o| {
                o.version();
                o.word(0x42_000d, 2, 1);
            });
            o.structure(0x42_000f, |o| {
                o.word(0x42_005c, 5, operation);
                o.structure(0x42_0079, payload);
            });
        });
    }

    #[inline]
    fn response(&mut self, operation: u32, payload: impl FnOnce(&mut Out<'_>)) {
        self.structure(0x42_007b, |o| {
            o.structure(0x42_007a, |o| {
                o.version();
                o.header(0x42_0092, 9, 8);
                o.0.extend_from_slice(&1_767_225_600i64.to_be_bytes());
                o.word(0x42_000d, 2, 1);
            });
            o.structure(0x42_000f, |o| {
                o.word(0x42_005c, 5, operation);
                o.word(0x42_007f, 5, 0);
                o.structure(0x42_007c, payload);
            });
        });
    }

    #[inline]
    fn attribute(&mut self, name: &str, value: impl FnOnce(&mut Out<'_>)) {
        self.structure(0x42_0008, |o| {
            o.bytes(0x42_000a, 7, name.as_bytes());
            value(o);
        });
    }
}

/// Writes a message into a reused buffer.
#[inline(never)]
pub(crate) fn write(message: &Message, out: &mut Vec<u8>) {
    out.clear();
    let mut out = Out(out);
    match message {
        Message::Get(id) => out.request(10, |o| o.bytes(0x42_0094, 7, id.as_bytes())),
        Message::GetAnswer { id, key } => out.response(10, |o| {
            o.word(0x42_0057, 5, 2);
            o.bytes(0x42_0094, 7, id.as_bytes());
            o.structure(0x42_008f, |o| {
                o.structure(0x42_0040, |o| {
                    o.word(0x42_0042, 5, 1);
                    o.structure(0x42_0045, |o| o.bytes(0x42_0043, 8, key));
                    o.word(0x42_0028, 5, 3);
                    o.word(0x42_002a, 2, 256);
                });
            });
        }),
        Message::Create { name } => out.request(1, |o| {
            o.word(0x42_0057, 5, 2);
            o.structure(0x42_0091, |o| {
                o.attribute("Cryptographic Algorithm", |o| o.word(0x42_000b, 5, 3));
                o.attribute("Cryptographic Length", |o| o.word(0x42_000b, 2, 256));
                o.attribute("Cryptographic Usage Mask", |o| o.word(0x42_000b, 2, 12));
                o.attribute("Name", |o| {
                    o.structure(0x42_000b, |o| {
                        o.bytes(0x42_0055, 7, name.as_bytes());
                        o.word(0x42_0054, 5, 1);
                    });
                });
            });
        }),
        Message::LocateAnswer(ids) => out.response(8, |o| {
            for id in ids {
                o.bytes(0x42_0094, 7, id.as_bytes());
            }
        }),
        Message::Register(data) => out.request(3, |o| {
            o.word(0x42_0057, 5, 8);
            o.structure(0x42_0091, |_| ());
            o.structure(0x42_005b, |o| {
                o.word(0x42_0059, 5, 0x8000_0000);
                o.bytes(0x42_005a, 8, data);
            });
        }),
    }
}
