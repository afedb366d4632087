/// A protobuf message as a Swift value.
///
/// The protocol is implemented by generated code; the members that users call are in the extension.
public protocol Message: MapValue, CustomDebugStringConvertible where InMap == Indirect<Self> {
    /// A message with no field set.
    init()
    /// Fields that the schema does not name.
    var unknownFields: UnknownFields { get set }
    /// Whether every required field is set, here and in the messages within.
    var isInitialized: Bool { get }
    /// Names, numbers and types of the fields.
    static var schema: MessageSchema { get }
    /// The `.proto` file that declares the type.
    static var file: GeneratedFile { get }
    /// Reads fields up to the end of the innermost message of `reader`, merging with what is set.
    @_lifetime(reader: copy reader)
    mutating func decodeFields(from reader: inout WireReader) throws(WireError)
    /// Counts the bytes of the fields.
    func measure(in sizer: consuming WireSizer) -> WireSizer
    /// Writes the fields, last first.
    @_lifetime(copy writer)
    func write(to writer: consuming WireWriter) -> WireWriter
}

extension Message {
    /// Whether every required field is set; a type that can require none has this default.
    @inlinable public var isInitialized: Bool { true }

    /// The full name of the message type, as `google.protobuf.Timestamp`.
    public static var messageName: String { schema.fullName }

    /// A new message that `populate` has filled.
    @inlinable
    public static func with<Failure: Error>(_ populate: (inout Self) throws(Failure) -> Void) throws(Failure) -> Self {
        var message = Self()
        try populate(&message)
        return message
    }

    // MARK: Reading

    /// The message in `bytes`.
    ///
    /// - Throws: ``WireError`` with code, rule, byte and field of the first thing that is wrong.
    @inlinable
    public init(serializedBytes bytes: [UInt8], options: DecodeOptions = .standard) throws(WireError) {
        try self.init(serializedBytes: bytes.rawSpan, options: options)
    }

    /// The message in `bytes`, which are read in place.
    ///
    /// - Throws: ``WireError`` with code, rule, byte and field of the first thing that is wrong.
    @inlinable
    public init(serializedBytes bytes: RawSpan, options: DecodeOptions = .standard) throws(WireError) {
        self.init()
        try merge(serializedBytes: bytes, options: options)
    }

    /// Merges the message in `bytes` into this one: singular fields are replaced, messages within
    /// merged, repeated fields appended.
    ///
    /// - Throws: ``WireError``; the message then holds what was read before the error.
    @inlinable
    public mutating func merge(serializedBytes bytes: [UInt8], options: DecodeOptions = .standard) throws(WireError) {
        try merge(serializedBytes: bytes.rawSpan, options: options)
    }

    /// Merges the message in `bytes`, which are read in place.
    ///
    /// - Throws: ``WireError``; the message then holds what was read before the error.
    @inlinable
    public mutating func merge(serializedBytes bytes: RawSpan, options: DecodeOptions = .standard) throws(WireError) {
        do throws(WireError) {
            var reader = try WireReader(bytes, options: options)
            try decodeFields(from: &reader)
            guard isInitialized else { throw WireError.missingRequired(at: bytes.byteCount) }
            if reader.findings.contains(.any), options.registry != nil {
                try CanonicalChecker.checkAny(bytes, Self.schema, options)
            }
        } catch {
            throw error.located(in: bytes, schema: Self.schema, options: options)
        }
    }

    /// Whether `bytes` are the canonical encoding of a message of this type.
    @inlinable
    public static func isCanonical(_ bytes: [UInt8], options: DecodeOptions = .canonical) -> Bool {
        var options = options
        options.mode = .canonical
        do {
            _ = try Self(serializedBytes: bytes, options: options)
            return true
        } catch {
            return false
        }
    }

    /// The canonical encoding of the message in `bytes`.
    ///
    /// - Throws: What standard decoding refuses, and a message that has no canonical form: with
    ///   unknown fields (C4), groups (C12), a Timestamp out of range (C14), an Any without a type (C17).
    public static func canonicalize(_ bytes: [UInt8], options: EncodeOptions = .canonical) throws(WireError) -> [UInt8]
    {
        var options = options
        options.mode = .canonical
        let message = try Self(serializedBytes: bytes, options: DecodeOptions(depthLimit: options.depthLimit))
        return try message.serializedBytes(options: options)
    }

    // MARK: Writing

    /// The encoded message: canonical, wherever the message has a canonical form.
    ///
    /// - Throws: A message that is too deep or too large (C15) or lacks a required field; in canonical
    ///   mode also one that has no canonical form.
    @inlinable
    public func serializedBytes(options: EncodeOptions = .standard) throws(WireError) -> [UInt8] {
        let size = try serializedSize(options: options)
        return [UInt8](count: size) { writer in writer = write(to: writer) }
    }

    /// Writes the encoded message to the first bytes of `buffer`, with no allocation.
    ///
    /// - Returns: How many bytes it takes.
    /// - Throws: As ``serializedBytes(options:)``, and ``WireError/Code/bufferTooSmall``.
    @inlinable
    public func serialize(
        into buffer: inout MutableRawSpan,
        options: EncodeOptions = .standard
    ) throws(WireError) -> Int {
        let size = try serializedSize(options: options)
        guard size <= buffer.byteCount else { throw WireError.buffer(of: buffer.byteCount, for: size) }
        var writer = WireWriter(buffer._mutatingExtracting(0..<size))
        writer = write(to: writer)
        precondition(writer.position == 0, "a message wrote another number of bytes than it measured")
        return size
    }

    /// Bytes of the encoded message.
    ///
    /// - Throws: As ``serializedBytes(options:)``.
    @inlinable @inline(__always)
    public func serializedSize(options: EncodeOptions = .standard) throws(WireError) -> Int {
        let isCanonical = options.mode == .canonical
        let sizer = measure(in: WireSizer(depth: options.depthLimit, isCanonical: isCanonical))
        if let rule = sizer.state.brokenRule { throw refusal(rule, options: options) }
        guard sizer.size <= DecodeOptions.greatestSizeLimit else {
            throw WireError.size(DecodeOptions.greatestSizeLimit)
        }
        guard isInitialized else { throw missingRequired(sizer.size) }
        if sizer.state.sawAny { try checkAny(options: options) }
        return sizer.size
    }

    /// The error for a rule that the message breaks, with the field: the checker finds it in the bytes that
    /// standard mode writes.
    @usableFromInline @inline(never)
    func refusal(_ rule: CanonicalRule, options: EncodeOptions) -> WireError {
        var lenient = options
        lenient.mode = .standard
        lenient.depthLimit = DecodeOptions.greatestDepthLimit
        if options.mode == .canonical, let bytes = try? serializedBytes(options: lenient) {
            let checker = CanonicalChecker(schema: Self.schema, registry: options.registry)
            let first = checker.firstViolation(in: bytes.rawSpan, depthLimit: options.depthLimit)
            if let first { return first.error }
        }
        let code: WireError.Code = rule == .c15 ? .depthLimitExceeded : .notCanonical
        return WireError(code, rule: rule, offset: 0, message: rule.summary)
    }

    /// The error for a required field that is not set, with its path: the message takes `size` bytes without it.
    @usableFromInline @inline(never)
    func missingRequired(_ size: Int) -> WireError {
        let bytes = [UInt8](count: size) { writer in writer = write(to: writer) }
        return WireError.missingRequired(at: 0).at(
            path: MissingFieldLocator.path(in: bytes.rawSpan, schema: Self.schema)
        )
    }

    /// Checks the values of the Anys within, which the generated code does not know.
    @usableFromInline @inline(never)
    func checkAny(options: EncodeOptions) throws(WireError) {
        guard let registry = options.registry else { return }
        let bytes = try serializedBytes(options: EncodeOptions(depthLimit: options.depthLimit))
        let checker = CanonicalChecker(schema: Self.schema, registry: registry)
        let first = checker.firstViolation(in: bytes.rawSpan, depthLimit: options.depthLimit)
        if let first { throw first.error }
    }
}
