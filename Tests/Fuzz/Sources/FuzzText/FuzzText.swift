import EnclaveProto
import FuzzSupport
import WireFormat
import WireReflection

// Text format: arbitrary text, and arbitrary bytes to text and back.

private let names = TypeRegistry.enclave.names
/// The registered types, in the order of the seeds' first byte, and behind them what those have not.
private let schemas: [MessageSchema] =
    names.compactMap { TypeRegistry.enclave.schema(named: $0) }
    + [LegacySchemas.groups, LegacySchemas.messageSet]
private let registry = TypeRegistry(schemas: schemas)

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: TypeRegistry.enclave, perType: 15)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let properties = TextProperties(input)
    if input.flags & 0x80 == 0 { properties.checkBytes() } else { properties.checkText() }
    return 0
}

private struct TextProperties {
    let input: Input
    let schema: MessageSchema
    let reading: TextFormat.ReadOptions
    let writing: TextFormat.WriteOptions

    init(_ input: Input) {
        let flags = input.flags
        let known = flags & 32 == 0 ? registry : nil
        let depthLimit = flags & 64 == 0 ? 100 : 3
        self.input = input
        schema = schemas[Int(input.selector) % schemas.count]
        reading = TextFormat.ReadOptions(depthLimit: depthLimit, registry: known)
        writing = TextFormat.WriteOptions(
            isSingleLine: flags & 1 != 0,
            writesUnknownFields: flags & 2 != 0,
            keepsUTF8: flags & 4 != 0,
            depthLimit: depthLimit,
            registry: known
        )
    }

    private func read(_ text: [UInt8]) -> Result<[UInt8], WireError> {
        outcome { () throws(WireError) in try TextFormat.bytes(from: text, as: schema, options: reading) }
    }

    private func write(_ bytes: [UInt8]) -> Result<String, WireError> {
        outcome { () throws(WireError) in try TextFormat.text(of: bytes, as: schema, options: writing) }
    }

    private func reencode(_ bytes: [UInt8]) -> Result<[UInt8], WireError> {
        outcome { () throws(WireError) in
            let options = DecodeOptions(depthLimit: writing.depthLimit, unknownFields: .drop)
            return try DynamicMessage(serializedBytes: bytes, as: schema, options: options)
                .serializedBytes(options: EncodeOptions(depthLimit: writing.depthLimit + 1))
        }
    }

    /// What is read from a text is what the encoder writes, and comes back from its own text.
    func checkText() {
        let read = read(input.bytes)
        if let error = read.error {
            demand(error.offset >= 0 && error.offset <= input.bytes.count, "\(schema.fullName): \(error)")
        }
        guard let bytes = read.value else { return }
        let encoded = reencode(bytes)
        demand(
            encoded.value == bytes,
            "\(schema.fullName): read \(hex(bytes)), encoded \(encoded.value.map(hex) ?? "\(encoded)")"
        )
        checkAgain(bytes)
    }

    /// What is written can be read, and is then written as before.
    func checkBytes() {
        guard let text = write(input.bytes).value, !writing.writesUnknownFields else { return }
        let read = read([UInt8](text.utf8))
        guard let bytes = read.value else { return demand(false, "\(schema.fullName): \(read), of \(text)") }
        demand(write(bytes).value == text, "\(schema.fullName): \(text), then \(write(bytes))")
    }

    private func checkAgain(_ bytes: [UInt8]) {
        let written = write(bytes)
        guard let text = written.value else {
            return demand(false, "\(schema.fullName): \(written) of \(hex(bytes))")
        }
        let again = read([UInt8](text.utf8))
        demand(again.value == bytes, "\(schema.fullName): \(text) read as \(again), written of \(hex(bytes))")
    }
}
