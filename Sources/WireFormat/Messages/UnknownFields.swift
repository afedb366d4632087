/// Fields that the schema does not name, as they were read, in that order.
public struct UnknownFields: Hashable, Sendable {
    /// Whole records: tag and value, one after the other.
    public var bytes: [UInt8]

    /// Unknown fields of these records; none unless told. The bytes are taken as they are.
    @inlinable
    public init(bytes: [UInt8] = []) { self.bytes = bytes }

    /// Whether there is none.
    @inlinable public var isEmpty: Bool { bytes.isEmpty }
}
