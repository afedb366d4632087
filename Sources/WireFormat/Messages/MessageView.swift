/// A message read in place: the fields of a generated view point into the bytes it was made from,
/// and the compiler keeps it from outliving them.
///
/// The bytes are checked once, all of them, when the view is made. Reading a field costs no
/// allocation. Extensions and unknown fields are checked and not shown.
public protocol MessageView: SendableMetatype, ~Escapable {
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { get }
    /// A view over `bytes` that has read no field.
    @_lifetime(copy bytes)
    init(unread bytes: RawSpan)
    /// Reads fields up to the end of the innermost message of `reader`, which reads the same bytes.
    @_lifetime(self: copy self)
    @_lifetime(reader: copy reader)
    mutating func readFields(from reader: inout WireReader) throws(WireError)
}

extension MessageView where Self: ~Escapable {
    /// A view of the message in `bytes`.
    ///
    /// - Throws: ``WireError`` with code, rule, byte and field of the first thing that is wrong. In
    ///   standard mode also ``WireError/Code/splitMessage``.
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan, options: DecodeOptions = .standard) throws(WireError) {
        self.init(unread: bytes)
        do throws(WireError) {
            var reader = try WireReader(bytes, options: options)
            try readFields(from: &reader)
            if reader.findings.contains(.any), options.registry != nil {
                try CanonicalChecker.checkAny(bytes, Self.schema, options)
            }
        } catch {
            throw error.located(in: bytes, schema: Self.schema, options: options)
        }
    }

    /// A view of a part of bytes that were checked with the message around it.
    @inlinable @inline(__always)
    @_lifetime(copy bytes)
    public init(checked bytes: RawSpan, _ slice: FieldSlice) {
        self.init(unread: bytes)
        var reader = WireReader(trusted: bytes, slice: slice)
        do throws(WireError) {
            try readFields(from: &reader)
        } catch {
            // The same code accepted these bytes when the view around this one was made.
        }
    }

    /// Checks that `bytes` hold a message of this type.
    ///
    /// - Throws: As ``init(_:options:)``.
    @inlinable
    public static func validate(_ bytes: RawSpan, options: DecodeOptions = .standard) throws(WireError) {
        _ = try Self(bytes, options: options)
    }
}
