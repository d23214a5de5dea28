//! Decryption: AES-256 in CBC mode with PKCS #7 padding, the initial vector in front, as base64. The key is the SHA-256 of the Encrypt Key.
//!
//! Source: <https://open.feishu.cn/document/event-subscription-guide/event-subscriptions/event-subscription-configure-/encrypt-key-encryption-configuration-case>.

use aes::Aes256;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use cbc::Decryptor;
use cbc::cipher::array::Array;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use feishu_client::Secret;
use ring::digest::{SHA256, digest};
use subtle::{Choice, ConstantTimeEq, ConstantTimeGreater};

/// The length of a block, and of the initial vector.
const BLOCK: usize = 16;

/// What was decrypted.
pub(super) struct Decrypted {
    /// With the padding if it is not right.
    pub(super) text: Bytes,
    pub(super) is_padded: bool,
}

/// Decrypts a text. `None` if it is no base64, or no whole blocks behind the initial vector; anybody sees that without the key.
///
/// That the padding is not right is told apart, and found in the same time wherever it goes wrong.
pub(super) fn decrypt(key: &Secret, text: &str) -> Option<Decrypted> {
    let mut bytes = STANDARD.decode(text).ok()?;
    let (iv, rest) = bytes.split_first_chunk_mut::<BLOCK>()?;
    let (blocks, odd) = Array::slice_as_chunks_mut(rest);
    if blocks.is_empty() || !odd.is_empty() {
        return None;
    }
    let key = digest(&SHA256, key.expose().as_bytes());
    Decryptor::<Aes256>::new_from_slices(key.as_ref(), iv)
        .ok()?
        .decrypt_blocks(blocks);
    let (padding, is_padded) = padding(bytes.last_chunk()?);
    let end = bytes.len().checked_sub(if is_padded { padding.into() } else { 0 })?;
    Some(Decrypted {
        text: Bytes::from(bytes).slice(BLOCK..end),
        is_padded,
    })
}

/// The length of the padding by the last byte, and whether all bytes of it say the same.
fn padding(last: &[u8; BLOCK]) -> (u8, bool) {
    let [.., length] = last;
    let is_possible = length.ct_gt(&0) & !length.ct_gt(&16);
    let is_right = last
        .iter()
        .rev()
        .zip(0u8..)
        .fold(is_possible, |right: Choice, (byte, position)| {
            right & (byte.ct_eq(length) | !length.ct_gt(&position))
        });
    (*length, is_right.into())
}

/// Encrypts a text, with this initial vector.
#[cfg(feature = "testing")]
pub(crate) fn encrypt(key: &Secret, iv: [u8; BLOCK], text: &[u8]) -> String {
    use cbc::cipher::BlockModeEncrypt;

    let padding = BLOCK - text.len() % BLOCK;
    let mut bytes = iv.to_vec();
    bytes.extend_from_slice(text);
    bytes.extend(std::iter::repeat_n(padding as u8, padding));
    let key = digest(&SHA256, key.expose().as_bytes());
    if let Some((iv, rest)) = bytes.split_first_chunk_mut::<BLOCK>()
        && let Ok(mut encryptor) = cbc::Encryptor::<Aes256>::new_from_slices(key.as_ref(), iv)
    {
        encryptor.encrypt_blocks(Array::slice_as_chunks_mut(rest).0);
    }
    STANDARD.encode(bytes)
}
