//! Round trips over arbitrary inputs.

use proptest::prelude::*;

use super::{Algorithm, Case, Mode, Parameters, mode, provider};
use crate::crypto::symmetric::Direction;
use crate::protocol::enumeration::PaddingMethod;

fn padded(block_mode: Mode) -> Parameters<'static> {
    Parameters {
        padding: Some(PaddingMethod::PKCS5),
        ..mode(block_mode)
    }
}

fn aes_key() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![Just(16_usize), Just(24), Just(32)]
        .prop_flat_map(|length| proptest::collection::vec(any::<u8>(), length))
}

/// Runs data through a stream in the given parts.
fn stream(
    case: &Case<'_>,
    direction: Direction,
    data: &[u8],
    tag: Option<&[u8]>,
    cuts: &[usize],
) -> (Vec<u8>, Option<Vec<u8>>) {
    let mut stream = provider()
        .start_cipher(direction, &case.request(&[], tag))
        .unwrap()
        .stream;
    let mut output = Vec::new();
    let mut rest = data;
    for cut in cuts {
        let (part, after) = rest.split_at((*cut).min(rest.len()));
        output.extend_from_slice(stream.update(part).unwrap().as_bytes());
        rest = after;
    }
    output.extend_from_slice(stream.update(rest).unwrap().as_bytes());
    let (last, tag) = stream.finish().unwrap();
    output.extend_from_slice(last.as_bytes());
    (output, tag.map(|tag| tag.as_bytes().to_vec()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_encrypted_decrypts_in_one_piece_and_in_parts(
        key in aes_key(),
        iv in proptest::collection::vec(any::<u8>(), 16),
        data in proptest::collection::vec(any::<u8>(), 0..300),
        cuts in proptest::collection::vec(0_usize..70, 0..6),
    ) {
        for parameters in [padded(Mode::ECB), padded(Mode::CBC), mode(Mode::CTR), mode(Mode::CFB), mode(Mode::OFB)] {
            let case = Case::new(Algorithm::AES, &key, parameters).iv(&iv);
            let encrypted = case.encrypt(&data).unwrap();
            let decrypted = case.decrypt(&encrypted.data, None).unwrap();
            prop_assert_eq!(decrypted.as_bytes(), &data[..]);
            prop_assert_eq!(&stream(&case, Direction::Encrypt, &data, None, &cuts).0, &encrypted.data);
            prop_assert_eq!(&stream(&case, Direction::Decrypt, &encrypted.data, None, &cuts).0, &data);
        }
    }

    #[test]
    fn authenticated_data_decrypts_in_one_piece_and_in_parts(
        key in aes_key(),
        iv in proptest::collection::vec(any::<u8>(), 1..=128),
        additional in proptest::collection::vec(any::<u8>(), 0..40),
        data in proptest::collection::vec(any::<u8>(), 0..300),
        cuts in proptest::collection::vec(0_usize..70, 0..6),
        flip in any::<proptest::sample::Index>(),
    ) {
        let case = Case::new(Algorithm::AES, &key, mode(Mode::GCM)).iv(&iv).additional_data(&additional);
        let encrypted = case.encrypt(&data).unwrap();
        let tag = encrypted.tag.unwrap();
        let decrypted = case.decrypt(&encrypted.data, Some(tag.as_bytes())).unwrap();
        prop_assert_eq!(decrypted.as_bytes(), &data[..]);
        let (streamed, streamed_tag) = stream(&case, Direction::Encrypt, &data, None, &cuts);
        prop_assert_eq!(&streamed, &encrypted.data);
        prop_assert_eq!(streamed_tag.unwrap(), tag.as_bytes());
        prop_assert_eq!(&stream(&case, Direction::Decrypt, &encrypted.data, Some(tag.as_bytes()), &cuts).0, &data);
        if !data.is_empty() {
            let mut forged = encrypted.data;
            let place = flip.index(forged.len());
            forged[place] ^= 1;
            prop_assert!(case.decrypt(&forged, Some(tag.as_bytes())).is_err());
        }
    }
}

#[test]
fn threads_do_not_disturb_each_others_contexts() {
    std::thread::scope(|scope| {
        for thread in 0_u8..8 {
            scope.spawn(move || {
                for round in 0_u8..100 {
                    let (key, iv) = ([thread; 32], [round; 12]);
                    let case = Case::new(Algorithm::AES, &key, mode(Mode::GCM)).iv(&iv);
                    let sealed = case.encrypt(&[round; 50]).unwrap();
                    let opened = case
                        .decrypt(&sealed.data, Some(sealed.tag.unwrap().as_bytes()))
                        .unwrap();
                    assert_eq!(opened.as_bytes(), [round; 50]);
                }
            });
        }
    });
}
