import WellKnownTypes

/// A moment in block time: the only clock that a chain has.
public struct BlockTime: Hashable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var seconds: Int64
    /// Nanoseconds of the second, 0 to 999999999.
    public var nanos: Int32

    /// A moment of its parts.
    public init(seconds: Int64, nanos: Int32 = 0) {
        self.seconds = seconds
        self.nanos = nanos
    }

    /// The moment of a message.
    public init(_ timestamp: Google_Protobuf_Timestamp) {
        self.init(seconds: timestamp.seconds, nanos: timestamp.nanos)
    }

    /// The moment this many seconds later; the last or first that there is where that cannot be counted.
    func advanced(by duration: Int64) -> BlockTime {
        let (sum, overflow) = seconds.addingReportingOverflow(duration)
        return BlockTime(seconds: overflow ? (duration > 0 ? .max : .min) : sum, nanos: nanos)
    }

    /// RFC 3339 in UTC, with as many digits of the second as it needs; nil outside of the years 1 to 9999.
    public var rfc3339: String? { try? GoJSON.time(seconds: seconds, nanos: nanos) }

    public static func < (left: BlockTime, right: BlockTime) -> Bool {
        (left.seconds, left.nanos) < (right.seconds, right.nanos)
    }
}
