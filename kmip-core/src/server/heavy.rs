//! Which requests are too heavy for a thread that serves others meanwhile.

use crate::protocol::enumeration::Operation;

/// How far into a message is looked, in bytes.
const LOOK: usize = 64 << 10;
/// An Operation item up to its value.
const OPERATION: [u8; 8] = [0x42, 0x00, 0x5C, 0x05, 0, 0, 0, 4];

/// Whether a request asks for work of milliseconds or more: key pairs.
///
/// Items of TTLV begin at multiples of eight bytes, so looking at those finds every Operation. Bytes of a value
/// that look like one do no harm: the request then merely takes the slower way.
pub(crate) fn is_heavy(request: &[u8]) -> bool {
    let mut words = request[..request.len().min(LOOK)].chunks_exact(8);
    while let Some(word) = words.next() {
        if word == OPERATION
            && let Some(value) = words.next()
            && value[..4] == Operation::CREATE_KEY_PAIR.get().to_be_bytes()
        {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_pairs_are_heavy_and_reads_are_not() {
        let request = |operation: Operation| {
            let mut bytes = vec![0x42, 0, 0x78, 1, 0, 0, 0, 16];
            bytes.extend_from_slice(&OPERATION);
            bytes.extend_from_slice(&operation.get().to_be_bytes());
            bytes.extend_from_slice(&[0; 4]);
            bytes
        };
        assert!(is_heavy(&request(Operation::CREATE_KEY_PAIR)));
        assert!(!is_heavy(&request(Operation::GET)));
        assert!(!is_heavy(&[1, 2, 3]));
    }
}
