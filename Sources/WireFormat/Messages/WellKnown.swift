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
        var startsPart = true
        for offset in 1..<text.byteCount {
            let byte = text.byte(at: offset)
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") {
                startsPart = false
            } else {
                // A digit or a dot, neither of which starts a part.
                if startsPart { return false }
                startsPart = byte == UInt8(ascii: ".")
                if !startsPart, byte &- UInt8(ascii: "0") >= 10 { return false }
            }
        }
        return !startsPart
    }
}
