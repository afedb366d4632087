import EnclaveProto
import FuzzSupport
import WireFormat
import WireReflection

// Protoscope: any bytes to text and back, by any schema and none; arbitrary text to bytes.

private let registry = TypeRegistry.enclave
private let names = registry.names
/// The registered types, in the order of the seeds' first byte, and behind them what those have not.
private let schemas: [MessageSchema] = names.compactMap { registry.schema(named: $0) } + [groups, messageSet]

private let groups: MessageSchema = MessageSchema(
    fullName: "fuzz.Groups",
    fields: "1 ?group single of=0\n2 *group many of=1\n3 *sint32 deltas\n4 *bool flags\n5 *double twice",
    types: [
        .message { groups }, .message { MessageSchema(fullName: "fuzz.Many", fields: "1 string text\n2 bytes data") },
    ]
)

private let messageSet: MessageSchema = MessageSchema(
    fullName: "fuzz.Set",
    fields: MessageSchema(
        fullName: "fuzz.Extensions",
        fields: "4 message groups of=0\n5 message set of=1",
        types: [.message { groups }, .message { messageSet }]
    ).fields,
    isMessageSet: true
)

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: registry, perType: 15)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProtoscope(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let properties = ProtoscopeProperties(input)
    if input.flags & 0x80 == 0 { properties.checkBytes(input.bytes) } else { properties.checkText() }
    return 0
}

private struct ProtoscopeProperties {
    let input: Input
    let schema: MessageSchema?
    let reading: Protoscope.ReadOptions
    let writing: Protoscope.WriteOptions

    init(_ input: Input) {
        let flags = input.flags
        self.input = input
        schema = flags & 8 == 0 ? schemas[Int(input.selector) % schemas.count] : nil
        reading = Protoscope.ReadOptions(depthLimit: input.depthLimit)
        writing = Protoscope.WriteOptions(
            isOneLine: flags & 16 != 0,
            lineWidth: flags & 32 == 0 ? 80 : 20,
            depthLimit: input.depthLimit,
            registry: flags & 64 == 0 ? registry : nil
        )
    }

    private func assemble(_ text: [UInt8]) -> Result<[UInt8], WireError> {
        outcome { () throws(WireError) in try Protoscope.bytes(from: text, options: reading) }
    }

    /// The text of any bytes is assembled to these bytes.
    func checkBytes(_ bytes: [UInt8]) {
        let text = outcome { () throws(WireError) in try Protoscope.text(of: bytes, as: schema, options: writing) }
        guard let text = text.value else { return demand(false, "\(text) of \(hex(bytes))") }
        let again = assemble([UInt8](text.utf8))
        demand(again.value == bytes, "\(text) of \(hex(bytes)) is assembled to \(again.value.map(hex) ?? "\(again)")")
        if writing.isOneLine { demand(!text.utf8.contains(0x0a), "a line break in \(text)") }
    }

    /// A text is refused at one of its bytes, or its bytes have a text.
    func checkText() {
        let read = assemble(input.bytes)
        if let error = read.error { demand(error.offset >= 0 && error.offset <= input.bytes.count, "\(error)") }
        if let bytes = read.value { checkBytes(bytes) }
    }
}
