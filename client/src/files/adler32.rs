//! The checksum of RFC 1950. Fifteen lines, for which a crate would be one more name in every build.

/// Adler-32 of these bytes.
pub(crate) fn adler32(bytes: &[u8]) -> u32 {
    const MODULUS: u32 = 65_521;
    /// As many bytes as cannot overflow the sums.
    const STRIDE: usize = 5552;
    let (mut low, mut high) = (1, 0);
    for stride in bytes.chunks(STRIDE) {
        for byte in stride {
            low += u32::from(*byte);
            high += low;
        }
        low %= MODULUS;
        high %= MODULUS;
    }
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use super::adler32;

    #[test]
    fn adler32_of_known_texts() {
        // The second from the entry on Adler-32 in Wikipedia, the third from Python's zlib.
        for (text, sum) in [
            (vec![], 1),
            (b"Wikipedia".to_vec(), 0x11E6_0398),
            (vec![0xFF; 100_000], 0x149A_302C),
        ] {
            assert_eq!(adler32(&text), sum);
        }
    }
}
