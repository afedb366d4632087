import EnclaveProto
import FuzzSupport
import WireFormat
import WireReflection

// ProtoJSON: arbitrary text, and arbitrary bytes to text and back.

private let registry = TypeRegistry.enclave
private let names = registry.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: registry, perType: 15)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let properties = JSONProperties(input, input.entry(in: registry, names))
    if input.flags & 0x80 == 0 { properties.checkBytes() } else { properties.checkText() }
    return 0
}

private struct JSONProperties {
    let input: Input
    let entry: TypeRegistry.Entry
    let reading: ProtoJSON.ReadOptions
    let writing: ProtoJSON.WriteOptions
    let depthLimit: Int

    init(_ input: Input, _ entry: TypeRegistry.Entry) {
        let flags = input.flags
        let known = flags & 32 == 0 ? registry : nil
        self.input = input
        self.entry = entry
        depthLimit = flags & 64 == 0 ? 100 : 3
        reading = ProtoJSON.ReadOptions(ignoresUnknownFields: flags & 1 != 0, depthLimit: depthLimit, registry: known)
        writing = ProtoJSON.WriteOptions(
            usesProtoNames: flags & 2 != 0,
            enumsAsNumbers: flags & 4 != 0,
            writesDefaults: flags & 8 != 0,
            isPretty: flags & 16 != 0,
            depthLimit: depthLimit,
            registry: known
        )
    }

    private func read(_ text: [UInt8]) -> Result<[UInt8], WireError> {
        outcome { () throws(WireError) in try ProtoJSON.bytes(from: text, as: entry.schema, options: reading) }
    }

    private func write(_ bytes: [UInt8]) -> Result<String, WireError> {
        outcome { () throws(WireError) in try ProtoJSON.text(of: bytes, as: entry.schema, options: writing) }
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
        let text = write(bytes)
        guard let text = text.value else { return demand(false, "\(entry.schema.fullName): \(text) of \(hex(bytes))") }
        let again = self.read([UInt8](text.utf8))
        demand(again.value == bytes, "\(entry.schema.fullName): \(text) read as \(again), written of \(hex(bytes))")
    }

    /// What is written can be read, and is then written as before.
    func checkBytes() {
        let encoded = reencode(input.bytes)
        guard let text = write(input.bytes).value else { return }
        let read = read([UInt8](text.utf8))
        guard let bytes = read.value else { return demand(false, "\(entry.schema.fullName): \(read), of \(text)") }
        demand(write(bytes).value == text, "\(entry.schema.fullName): \(text), then \(write(bytes))")
        if let encoded = encoded.value, !holdsAny(entry.schema) {
            demand(encoded == bytes, "\(entry.schema.fullName): \(text) read as \(hex(bytes)), encoded \(hex(encoded))")
        }
    }
}

/// Whether JSON can say less than the bytes: the value of an Any is written canonically, and a null has no number.
private func holdsAny(_ schema: MessageSchema) -> Bool { inexact.contains(schema.fullName) }

private let inexact: Set<String> = {
    var found: Set<String> = ["google.protobuf.Any", "google.protobuf.Value"]
    var isGrowing = true
    while isGrowing {
        isGrowing = false
        for name in names where !found.contains(name) {
            guard let schema = registry.schema(named: name), holds(schema, anyOf: found) else { continue }
            found.insert(name)
            isGrowing = true
        }
    }
    return found
}()

private func holds(_ schema: MessageSchema, anyOf names: Set<String>) -> Bool {
    schema.fields.contains { field in
        guard let child = field.message else { return false }
        return names.contains(child.fullName) || field.isMap && holds(child, anyOf: names)
    }
}
