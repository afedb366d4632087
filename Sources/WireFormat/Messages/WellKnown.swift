/// The value rules of the types in google/protobuf that the canonical form knows by name (C14, C17).
public enum WellKnown {
    /// Seconds of a Timestamp: 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    public static let timestampSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
    /// Nanoseconds of a Timestamp.
    public static let timestampNanos: ClosedRange<Int32> = 0...999_999_999

    /// Whether the parts are those of a Timestamp (C14).
    @inlinable
    public static func isTimestamp(seconds: Int64, nanos: Int32) -> Bool {
        seconds >= -62_135_596_800 && seconds <= 253_402_300_799 && nanos >= 0 && nanos <= 999_999_999
    }

    /// Whether the text is a slash and a full name: identifiers with dots between them (C17).
    public static func isTypeURL(_ text: RawSpan) -> Bool {
        guard text.byteCount >= 2, text.byte(at: 0) == UInt8(ascii: "/") else { return false }
        var startsPart: UInt64 = 1
        var offset = 1
        while text.byteCount &- offset >= 8 {
            guard arePartsOfName(text.littleEndian64(at: offset), startsPart: &startsPart) else { return false }
            offset &+= 8
        }
        if offset < text.byteCount {
            var rest: UInt64 = 0
            for index in offset..<text.byteCount {
                rest |= UInt64(text.byte(at: index)) &<< UInt64(8 &* (index &- offset))
            }
            // Letters in the place of what is missing.
            rest |= 0x6161_6161_6161_6161 &<< UInt64(8 &* (text.byteCount &- offset))
            let endsInDot = text.byte(at: text.byteCount &- 1) == UInt8(ascii: ".")
            return arePartsOfName(rest, startsPart: &startsPart) && !endsInDot
        }
        return startsPart == 0
    }

    /// Whether eight bytes go on a full name. `startsPart` is 1 where the first of them starts a part of it,
    /// and is set to whether the byte after them does.
    private static func arePartsOfName(_ bytes: UInt64, startsPart: inout UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones &<< 7
        if bytes & tops != 0 { return false }
        // The top bit of each byte that is at least `low`, and of each that is greater than `high`.
        func between(_ low: UInt8, _ high: UInt8, _ bytes: UInt64) -> UInt64 {
            (bytes &+ ones &* UInt64(0x80 &- low)) & ~(bytes &+ ones &* UInt64(0x7f &- high)) & tops
        }
        let letters =
            between(UInt8(ascii: "a"), UInt8(ascii: "z"), bytes | ones &* 0x20)
            | between(UInt8(ascii: "_"), UInt8(ascii: "_"), bytes)
        let digits = between(UInt8(ascii: "0"), UInt8(ascii: "9"), bytes)
        let dots = between(UInt8(ascii: "."), UInt8(ascii: "."), bytes)
        guard letters | digits | dots == tops else { return false }
        let starts = dots &<< 8 | startsPart &<< 7
        startsPart = dots &>> 63
        return starts & ~letters == 0
    }
}
