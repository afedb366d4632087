import WireFormat

/// Bech32 by BIP-173 (not bech32m), with the length limit of the Cosmos SDK and bytes for data.
public enum Bech32 {
    /// Characters of a text, all in all.
    public static let greatestLength = 1023
    static let checksumLength = 6
    private static let digits = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    /// The values of digits of either case, by byte; ``noDigit`` for other bytes.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: noDigit, count: 256)
        for (value, digit) in digits.enumerated() {
            values[Int(digit)] = UInt8(value)
            if isLower(digit) { values[Int(digit ^ caseBit)] = UInt8(value) }
        }
        return values
    }()
    private static let noDigit: UInt8 = 0xff
    private static let caseBit: UInt8 = 0x20

    /// Text in lower case.
    ///
    /// - Parameters:
    ///   - bytes: The data.
    ///   - prefix: The human-readable part: at least one character from `!` to `~`, none of them upper case.
    /// - Throws: ``Bech32Error`` for another prefix, and where the text would be longer than ``greatestLength``.
    public static func encode(_ bytes: RawSpan, prefix: String) throws(Bech32Error) -> String {
        if prefix.isEmpty { throw Bech32Error(.emptyPrefix, at: 0, "the prefix is empty") }
        for (index, byte) in prefix.utf8.enumerated() where !(0x21...0x7e).contains(byte) || isUpper(byte) {
            throw Bech32Error(.invalidCharacter, at: index, "a prefix is made of the characters ! to ~ in lower case")
        }
        // Compared in this order, no sum overflows.
        guard bytes.byteCount <= greatestLength,
            length(prefix: prefix.utf8.count, bytes: bytes.byteCount) <= greatestLength
        else { throw tooLong }
        return text(of: bytes, prefix: prefix)
    }

    /// Prefix, in lower case, and data of a text.
    ///
    /// - Throws: ``Bech32Error``.
    public static func decode(_ text: String) throws(Bech32Error) -> (prefix: String, bytes: [UInt8]) {
        let text = [UInt8](text.utf8)
        let layout = try Layout(text.rawSpan)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(layout.byteCount)
        layout.forEachByte(text.rawSpan) { bytes.append($0) }
        let prefix = text[..<layout.separator].map { lower($0) }
        return (String(decoding: prefix, as: UTF8.self), bytes)
    }

    private static var tooLong: Bech32Error {
        Bech32Error(.tooLong, at: greatestLength, "a bech32 text has at most \(greatestLength) characters")
    }

    private static func length(prefix: Int, bytes: Int) -> Int {
        prefix + 1 + (bytes * 8 + 4) / 5 + checksumLength
    }

    private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | caseBit : byte }

    // MARK: Writing

    /// The text of a prefix that is known to be one.
    static func text(of bytes: RawSpan, prefix: String) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(length(prefix: prefix.utf8.count, bytes: bytes.byteCount))
        text += prefix.utf8
        text.append(UInt8(ascii: "1"))
        var checksum = Checksum()
        checksum.add(prefix: text.rawSpan, count: prefix.utf8.count)
        var group: UInt32 = 0
        var bits: UInt32 = 0
        for index in 0..<bytes.byteCount {
            group = (group << 8 | UInt32(bytes.byte(at: index))) & 0xfff
            bits += 8
            while bits >= 5 {
                bits -= 5
                append(UInt8(group >> bits & 31))
            }
        }
        if bits > 0 { append(UInt8(group << (5 - bits) & 31)) }
        func append(_ value: UInt8) {
            checksum.add(value)
            text.append(digits[Int(value)])
        }
        for _ in 0..<checksumLength { checksum.add(0) }
        let sum = checksum.sum ^ 1
        for index in 0..<UInt32(checksumLength) { text.append(digits[Int(sum >> (5 * (5 - index)) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    // MARK: Reading

    /// Where the parts of a text are that was checked from end to end.
    struct Layout {
        /// The place of the `1` between prefix and data.
        let separator: Int
        /// Characters of data between separator and checksum.
        let digitCount: Int

        /// Bytes of data.
        var byteCount: Int { digitCount * 5 / 8 }

        /// Checks a text, without allocating.
        init(_ text: RawSpan) throws(Bech32Error) {
            let count = text.byteCount
            if count > greatestLength { throw tooLong }
            separator = try Self.separator(text)
            if separator == 0 { throw Bech32Error(.emptyPrefix, at: 0, "the prefix before the separator 1 is empty") }
            digitCount = count - separator - 1 - checksumLength
            if digitCount < 0 {
                throw Bech32Error(
                    .truncated,
                    at: count,
                    "the checksum has 6 characters; \(count - separator - 1) are there"
                )
            }
            var checksum = Checksum()
            checksum.add(prefix: text, count: separator)
            let values = values
            for index in separator + 1..<count {
                let value = values[Int(text.byte(at: index))]
                if value == noDigit {
                    throw Bech32Error(
                        .invalidCharacter,
                        at: index,
                        "1, b, i and o, and all that is no letter or digit, cannot stand in the data"
                    )
                }
                checksum.add(value)
            }
            try Self.check(checksum, at: count - checksumLength)
            try checkPadding(text)
        }

        /// The last `1`, after the characters and their case were checked.
        private static func separator(_ text: RawSpan) throws(Bech32Error) -> Int {
            var separator: Int?
            var (hasUpper, hasLower) = (false, false)
            for index in 0..<text.byteCount {
                let byte = text.byte(at: index)
                guard (0x21...0x7e).contains(byte) else {
                    throw Bech32Error(
                        .invalidCharacter,
                        at: index,
                        "the byte 0x\(HexText.text(of: [byte].rawSpan)) cannot stand in bech32"
                    )
                }
                if byte == UInt8(ascii: "1") { separator = index }
                if isUpper(byte) { hasUpper = true } else if isLower(byte) { hasLower = true }
                if hasUpper, hasLower {
                    throw Bech32Error(.mixedCase, at: index, "the text has letters of both cases")
                }
            }
            guard let separator else {
                throw Bech32Error(.missingSeparator, at: text.byteCount, "there is no 1 between prefix and data")
            }
            return separator
        }

        private static func check(_ checksum: Checksum, at offset: Int) throws(Bech32Error) {
            if checksum.sum == 1 { return }
            throw Bech32Error(
                .wrongChecksum,
                at: offset,
                checksum.sum == Checksum.bech32m
                    ? "the checksum is that of bech32m, which Cosmos does not use"
                    : "the checksum does not belong to the rest; is a character wrong?"
            )
        }

        private func checkPadding(_ text: RawSpan) throws(Bech32Error) {
            let padding = digitCount * 5 % 8
            if padding == 0 { return }
            let last = separator + digitCount
            if padding > 4 { throw Bech32Error(.invalidPadding, at: last, "the last character holds no bit of data") }
            if values[Int(text.byte(at: last))] & (1 << UInt8(padding) - 1) != 0 {
                throw Bech32Error(.invalidPadding, at: last, "the bits after the last byte are not zero")
            }
        }

        /// Calls `body` with every byte of the data of the text that this is the layout of.
        func forEachByte(_ text: RawSpan, _ body: (UInt8) -> Void) {
            var group: UInt32 = 0
            var bits: UInt32 = 0
            let values = values
            for index in separator + 1..<separator + 1 + digitCount {
                group = (group << 5 | UInt32(values[Int(text.byte(at: index))])) & 0xfff
                bits += 5
                if bits >= 8 {
                    bits -= 8
                    body(UInt8(truncatingIfNeeded: group >> bits))
                }
            }
        }

        /// Whether the prefix is this one, in lower case; the text's own may be in upper case.
        func hasPrefix(_ prefix: String, _ text: RawSpan) -> Bool {
            guard prefix.utf8.count == separator else { return false }
            for (index, byte) in prefix.utf8.enumerated() {
                let own = text.byte(at: index)
                if lower(own) != byte { return false }
            }
            return true
        }
    }

    /// The BCH code of BIP-173.
    private struct Checksum {
        /// What the sum of a text of bech32m (BIP-350) is in place of 1.
        static let bech32m: UInt32 = 0x2bc8_30a3
        private static let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
        /// What the five bits that leave the sum add to it: their generators, added up.
        private static let carries: [UInt32] = (0..<32).map { top in
            generators.indices.reduce(0) { top >> $1 & 1 == 1 ? $0 ^ generators[$1] : $0 }
        }

        private let carries = Self.carries
        private(set) var sum: UInt32 = 1

        @inline(__always)
        mutating func add(_ value: UInt8) {
            let carry = carries[Int(sum >> 25 & 31)]
            sum = (sum & 0x1ff_ffff) << 5 ^ UInt32(value) ^ carry
        }

        /// The first `count` bytes of a text, which are its prefix.
        mutating func add(prefix text: RawSpan, count: Int) {
            for index in 0..<count {
                let byte = text.byte(at: index)
                add(lower(byte) >> 5)
            }
            add(0)
            for index in 0..<count {
                let byte = text.byte(at: index)
                add(lower(byte) & 31)
            }
        }
    }
}
