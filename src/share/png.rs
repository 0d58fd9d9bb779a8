//! PNG files of black and white, without compression: a QR code is small, and a compressor isn't.
//!
//! A canvas would save 1.2 kB, compressed. Browsers that guard against fingerprints let nobody read what
//! stands on a canvas: they give an empty picture, or one with wrong pixels, and don't say so.

/// One bit a pixel, shades of grey.
const KIND: [u8; 5] = [1, 0, 0, 0, 0];
/// The longest stored block of a zlib stream.
const BLOCK: usize = 0xFFFF;

/// A picture of rows of pixels, of which the true ones are black.
pub(super) fn black_and_white(rows: &[Vec<bool>]) -> Vec<u8> {
    let width = rows.first().map_or(0, Vec::len);
    let mut header = Vec::new();
    for length in [width, rows.len()] {
        header.extend(u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes());
    }
    header.extend(KIND);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    chunk(&mut file, b"IHDR", &header);
    chunk(&mut file, b"IDAT", &stored(&lines(rows)));
    chunk(&mut file, b"IEND", &[]);
    file
}

/// Every line begins with its filter, none; a set bit is white.
fn lines(rows: &[Vec<bool>]) -> Vec<u8> {
    let byte = |pixels: &[bool]| {
        let bits = pixels.iter().enumerate();
        bits.fold(0, |byte, (bit, &black)| {
            byte | (u8::from(!black) << (7 - bit))
        })
    };
    rows.iter()
        .flat_map(|row| std::iter::once(0).chain(row.chunks(8).map(byte)))
        .collect()
}

/// A zlib stream of stored blocks.
fn stored(data: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let blocks = data.chunks(BLOCK);
    let last = blocks.len().saturating_sub(1);
    for (number, block) in blocks.enumerate() {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        stream.push(u8::from(number == last));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(block);
    }
    stream.extend(adler(data).to_be_bytes());
    stream
}

fn chunk(file: &mut Vec<u8>, kind: &[u8; 4], data: &[u8]) {
    file.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
    let start = file.len();
    file.extend(kind);
    file.extend(data);
    let sum = crc(&file[start..]);
    file.extend(sum.to_be_bytes());
}

fn adler(data: &[u8]) -> u32 {
    const PRIME: u32 = 65_521;
    let (low, high) = data.iter().fold((1, 0), |(low, high), &byte| {
        let low = (low + u32::from(byte)) % PRIME;
        (low, (high + low) % PRIME)
    });
    high << 16 | low
}

fn crc(data: &[u8]) -> u32 {
    !data.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            let polynomial = if sum & 1 == 1 { 0xEDB8_8320 } else { 0 };
            sum >> 1 ^ polynomial
        })
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The pixels of a file of ours, with its sums checked.
    pub(in crate::share) fn read(file: &[u8]) -> Vec<Vec<bool>> {
        let number = |at: usize| {
            let bytes: [u8; 4] = file[at..at + 4].try_into().unwrap();
            u32::from_be_bytes(bytes) as usize
        };
        let (width, height) = (number(16), number(20));
        let length = number(33);
        assert_eq!(&file[37..41], b"IDAT");
        let stream = &file[41..41 + length];
        // One block: two bytes of zlib, five of the block, four of the sum behind it.
        let data = &stream[7..length - 4];
        assert_eq!(stream[length - 4..], adler(data).to_be_bytes());
        let line = 1 + width.div_ceil(8);
        assert_eq!(data.len(), line * height);
        data.chunks(line)
            .map(|line| {
                let pixel = |x: usize| line[1 + x / 8] >> (7 - x % 8) & 1 == 0;
                (0..width).map(pixel).collect()
            })
            .collect()
    }

    #[test]
    fn sums_are_those_of_the_standards() {
        // RFC 1950 and the PNG specification; the known values of "Wikipedia" and "IEND".
        assert_eq!(adler(b"Wikipedia"), 0x11E6_0398);
        assert_eq!(crc(b"IEND"), 0xAE42_6082);
    }

    #[test]
    fn pixels_survive_the_file() {
        let rows: Vec<Vec<bool>> = (0..11)
            .map(|y| (0..13).map(|x| (x * y) % 3 == 0).collect())
            .collect();
        assert_eq!(read(&black_and_white(&rows)), rows);
    }

    #[test]
    fn long_data_is_cut_into_blocks() {
        let stream = stored(&vec![7; BLOCK + 3]);
        assert_eq!(stream.len(), 2 + 5 + BLOCK + 5 + 3 + 4);
        assert_eq!((stream[2], stream[2 + 5 + BLOCK]), (0, 1));
    }
}
