import EnclaveProto
import FuzzSupport
import WireFormat
import WireReflection

// Text format: arbitrary text, and arbitrary bytes to text and back.

private let registry = TypeRegistry.enclave
private let names = registry.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: registry, perType: 15)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let properties = TextProperties(input, input.entry(in: registry, names))
    if input.flags & 0x80 == 0 { properties.checkBytes() } else { properties.checkText() }
    return 0
}

private struct TextProperties {
    let input: Input
    let entry: TypeRegistry.Entry
    let depthLimit: Int
    let reading: TextFormat.ReadOptions
    var writing: TextFormat.WriteOptions

    init(_ input: Input, _ entry: TypeRegistry.Entry) {
        let flags = input.flags
        let known = flags & 32 == 0 ? registry : nil
        self.input = input
        self.entry = entry
        depthLimit = flags & 64 == 0 ? 100 : 3
        reading = TextFormat.ReadOptions(depthLimit: depthLimit, registry: known)
        writing = TextFormat.WriteOptions(
            isSingleLine: flags & 1 != 0,
            keepsUTF8: flags & 2 != 0,
            depthLimit: depthLimit,
            registry: known
        )
    }

    private func read(_ text: [UInt8]) -> Result<[UInt8], WireError> {
        outcome { () throws(WireError) in try TextFormat.bytes(from: text, as: entry.schema, options: reading) }
    }

    private func write(_ bytes: [UInt8]) -> Result<String, WireError> {
        outcome { () throws(WireError) in try TextFormat.text(of: bytes, as: entry.schema, options: writing) }
    }

    private func reencode(_ bytes: [UInt8]) -> Result<[UInt8], WireError> {
        outcome { () throws(WireError) in
            try entry.reencode(
                bytes,
                DecodeOptions(depthLimit: depthLimit, unknownFields: .drop),
                EncodeOptions(depthLimit: depthLimit)
            )
        }
    }

    /// What is read from a text is what the encoder writes, and comes back from its own text.
    func checkText() {
        let read = read(input.bytes)
        guard let bytes = read.value else {
            if let error = read.error { demand(error.offset >= 0 && error.offset <= input.bytes.count, "\(error)") }
            return
        }
        let encoded = reencode(bytes)
        demand(
            encoded.value == bytes,
            "\(entry.schema.fullName): read \(hex(bytes)), encoded \(encoded.value.map(hex) ?? "\(encoded)")"
        )
        // Expanding an Any can go deeper than reading it as bytes did.
        guard let text = write(bytes).value else { return }
        let again = self.read([UInt8](text.utf8))
        demand(write(again.value ?? []).value == text, "\(entry.schema.fullName): \(text) read as \(again)")
    }

    /// What is written can be read, and is then written as before; unknown fields can be written too.
    func checkBytes() {
        var everything = self
        everything.writing.writesUnknownFields = true
        let whole = everything.write(input.bytes)
        guard let text = write(input.bytes).value else { return }
        demand(whole.value != nil || whole.error?.code == .depthLimitExceeded, "\(whole), but known fields \(text)")
        let read = read([UInt8](text.utf8))
        guard let bytes = read.value else { return demand(false, "\(entry.schema.fullName): \(read), of \(text)") }
        demand(write(bytes).value == text, "\(entry.schema.fullName): \(text), then \(write(bytes))")
    }
}
