import WireFormat

/// Protoscope: wire bytes as text that a person can read and change, byte for byte.
///
/// The language is that of protocolbuffers/protoscope (`language.txt`). It knows tags, varints, fixed-width
/// numbers, length prefixes and groups, and lets each of them be broken on purpose: over-long with `long-form:N`,
/// of a wrong wire type, cut off, or raw bytes in place of them. For any bytes,
/// `bytes(from: text(of: bytes)) == bytes`, whatever is wrong with them.
public enum Protoscope {
    /// How text is assembled.
    public struct ReadOptions: Sendable {
        /// Braces within one another; 100 unless told, at most ``/WireFormat/DecodeOptions/greatestDepthLimit``.
        public var depthLimit: Int { didSet { depthLimit = DecodeOptions.clamped(depth: depthLimit) } }

        /// Options; each has a default.
        public init(depthLimit: Int = 100) {
            self.depthLimit = DecodeOptions.clamped(depth: depthLimit)
        }
    }

    /// How bytes are disassembled.
    public struct WriteOptions: Sendable {
        /// Whether the names that the schema knows stand beside the fields, as comments.
        public var showsNames: Bool
        /// Whether the text is one line, without comments.
        public var isOneLine: Bool
        /// The columns that strings, hex and packed values are wrapped at; 80 unless told, at least 20.
        public var lineWidth: Int { didSet { lineWidth = max(lineWidth, 20) } }
        /// Braces within one another; 100 unless told, at most ``/WireFormat/DecodeOptions/greatestDepthLimit``.
        /// What is nested deeper is written in hex. Text is assembled again under the same limit.
        public var depthLimit: Int { didSet { depthLimit = DecodeOptions.clamped(depth: depthLimit) } }
        /// The types that the value of an Any is read as; none unless told.
        public var registry: TypeRegistry?

        /// Options; each has a default.
        public init(
            showsNames: Bool = true,
            isOneLine: Bool = false,
            lineWidth: Int = 80,
            depthLimit: Int = 100,
            registry: TypeRegistry? = nil
        ) {
            self.showsNames = showsNames
            self.isOneLine = isOneLine
            self.lineWidth = max(lineWidth, 20)
            self.depthLimit = DecodeOptions.clamped(depth: depthLimit)
            self.registry = registry
        }
    }

    /// The bytes that a Protoscope text stands for.
    ///
    /// - Throws: ``/WireFormat/WireError/Code/invalidProtoscope`` with the byte of the text;
    ///   ``/WireFormat/WireError/Code/depthLimitExceeded``; ``/WireFormat/WireError/Code/sizeLimitExceeded`` for more than
    ///   2³¹ − 1 bytes.
    public static func bytes(
        from text: [UInt8],
        options: ReadOptions = ReadOptions()
    ) throws(WireError) -> [UInt8] {
        var assembler = ProtoscopeAssembler(text, depthLimit: options.depthLimit)
        return try assembler.bytes()
    }

    /// Any bytes as Protoscope text.
    ///
    /// With a schema, values are written as their types: `true`, `-5z`, `1.5i32`, text, packed values and messages.
    /// Without one, or for fields that it does not know, the types are guessed: length-delimited bytes are text if
    /// they have no control characters, else a message if they are records to their end.
    ///
    /// - Throws: ``/WireFormat/WireError/Code/sizeLimitExceeded`` for more than 2³¹ − 1 bytes, and nothing else.
    public static func text(
        of bytes: [UInt8],
        as schema: MessageSchema? = nil,
        options: WriteOptions = WriteOptions()
    ) throws(WireError) -> String {
        guard bytes.count <= DecodeOptions.greatestSizeLimit else {
            throw WireError(
                .sizeLimitExceeded,
                offset: DecodeOptions.greatestSizeLimit,
                message: "the input is longer than a protobuf message can be"
            )
        }
        var disassembler = ProtoscopeDisassembler(bytes, options: options)
        return disassembler.text(as: schema)
    }
}
