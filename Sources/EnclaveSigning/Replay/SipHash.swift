import WireFormat

/// SipHash-1-3 (Aumasson and Bernstein, 2012): without the key nobody can choose inputs that meet in one
/// place of a table. The standard library's `Hasher` is the same function at three times the cost for
/// inputs as short as these.
struct SipHash {
    /// 128 bits that nobody else knows.
    struct Key: Sendable {
        let low: UInt64
        let high: UInt64

        static func random() -> Key {
            var generator = SystemRandomNumberGenerator()
            return Key(low: generator.next(), high: generator.next())
        }
    }

    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64

    @inline(__always)
    private init(_ key: Key) {
        v0 = key.low ^ 0x736f_6d65_7073_6575
        v1 = key.high ^ 0x646f_7261_6e64_6f6d
        v2 = key.low ^ 0x6c79_6765_6e65_7261
        v3 = key.high ^ 0x7465_6462_7974_6573
    }

    /// The hash of bytes.
    @inline(__always)
    static func hash(_ bytes: RawSpan, key: Key) -> UInt64 { SipHash(bytes, key: key).hash }

    /// What absorbed bytes and their number.
    @inline(__always)
    init(_ bytes: RawSpan, key: Key) {
        self.init(key)
        let count = bytes.byteCount
        if count == AddressBytes.count {
            absorb(bytes.littleEndian64(at: 0))
            absorb(bytes.littleEndian64(at: 8))
            absorb(UInt64(count) << 56 | UInt64(bytes.littleEndian32(at: 16)))
            return
        }
        var offset = 0
        while offset + 8 <= count {
            absorb(bytes.littleEndian64(at: offset))
            offset += 8
        }
        var last = UInt64(count) << 56
        var shift: UInt64 = 0
        if offset + 4 <= count {
            last |= UInt64(bytes.littleEndian32(at: offset))
            offset += 4
            shift = 32
        }
        while offset < count {
            last |= UInt64(bytes.byte(at: offset)) << shift
            offset += 1
            shift += 8
        }
        absorb(last)
    }

    /// A hash of what was absorbed with one round at the end in place of three: enough where the same that is hashed
    /// is compared after, and nobody can choose many.
    var quickHash: UInt64 {
        @inline(__always)
        get {
            var state = self
            state.v2 ^= 0xff
            state.round()
            return state.v0 ^ state.v1 ^ state.v2 ^ state.v3
        }
    }

    /// The hash of what was absorbed.
    var hash: UInt64 {
        @inline(__always)
        get {
            var state = self
            return state.finish()
        }
    }

    /// The hash of what was absorbed and a word behind it: of two hashes with the same bytes before the word, these
    /// are absorbed once. The bytes end with their number, so that no two pairs of bytes and word are absorbed alike.
    @inline(__always)
    func hash(with word: UInt64) -> UInt64 {
        var state = self
        state.absorb(word)
        return state.finish()
    }

    @inline(__always)
    private mutating func absorb(_ word: UInt64) {
        v3 ^= word
        round()
        v0 ^= word
    }

    @inline(__always)
    private mutating func finish() -> UInt64 {
        v2 ^= 0xff
        round()
        round()
        round()
        return v0 ^ v1 ^ v2 ^ v3
    }

    @inline(__always)
    private mutating func round() {
        v0 &+= v1
        v1 = rotated(v1, 13) ^ v0
        v0 = rotated(v0, 32)
        v2 &+= v3
        v3 = rotated(v3, 16) ^ v2
        v0 &+= v3
        v3 = rotated(v3, 21) ^ v0
        v2 &+= v1
        v1 = rotated(v1, 17) ^ v2
        v2 = rotated(v2, 32)
    }

    @inline(__always)
    private func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 { word &<< count | word &>> (64 - count) }
}
