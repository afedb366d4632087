import BenchSupport
import EnclaveProto
import WireFormat
import WireReflection

/// How EnclaveWire decodes the bytes of one case.
protocol Subject {
    /// The message that the bytes hold.
    associatedtype Root: FoldableMessage
    /// What decoding to owned messages gives.
    associatedtype Owned
    /// Decodes in standard mode.
    static func decode(_ bytes: RawSpan) throws(WireError) -> Owned
    /// Folds every field of what was decoded.
    static func fold(_ owned: Owned, into sum: inout Checksum)
    /// Makes a view in canonical mode and folds every field.
    static func foldView(_ bytes: RawSpan, into sum: inout Checksum) throws(WireError)
    /// Checks that the bytes are canonical.
    static func check(_ bytes: RawSpan) throws(WireError)
    /// Decodes to dynamic messages, and gives the innermost.
    static func decodeDynamic(_ bytes: RawSpan) throws -> DynamicMessage
    /// Checks that the bytes are canonical, by the schema.
    static func checkSchema(_ bytes: RawSpan, _ checkers: SchemaCheckers) throws
    /// Calls `body` with the bytes of the heartbeat that these are or carry; otherwise returns nil.
    static func withHeartbeat<Result>(in bytes: RawSpan, _ body: (RawSpan) throws -> Result) throws -> Result?
}

/// The checkers by schema, made once, as a caller makes them who checks many messages.
struct SchemaCheckers {
    let root: CanonicalChecker
    /// For what a transaction holds.
    let body = CanonicalChecker(schema: CosmosTxBody.schema)
    let heartbeat = CanonicalChecker(schema: MsgEnclaveHeartbeat.schema)

    init(root: MessageSchema) { self.root = CanonicalChecker(schema: root) }
}

/// A message that is decoded in one step.
enum Plain<Root: FoldableMessage, View: FoldableView & ~Escapable>: Subject {
    @inline(__always)
    static func decode(_ bytes: RawSpan) throws(WireError) -> Root { try Root(serializedBytes: bytes) }

    static func fold(_ owned: Root, into sum: inout Checksum) { owned.fold(into: &sum) }

    @inline(__always)
    static func foldView(_ bytes: RawSpan, into sum: inout Checksum) throws(WireError) {
        try View(bytes, options: .canonical).fold(into: &sum)
    }

    @inline(__always)
    static func check(_ bytes: RawSpan) throws(WireError) { try View.validate(bytes, options: .canonical) }

    @inline(__always)
    static func decodeDynamic(_ bytes: RawSpan) throws -> DynamicMessage {
        try DynamicMessage(serializedBytes: bytes, as: Root.schema)
    }

    @inline(__always)
    static func checkSchema(_ bytes: RawSpan, _ checkers: SchemaCheckers) throws {
        try Dynamic.check(bytes, checkers.root)
    }

    @inline(__always)
    static func withHeartbeat<Result>(in bytes: RawSpan, _ body: (RawSpan) throws -> Result) throws -> Result? {
        Root.self == MsgEnclaveHeartbeat.self ? try body(bytes) : nil
    }
}

/// A transaction: TxRaw, its body, the Any that is the body's first message, and the heartbeat in it.
enum Transaction: Subject {
    typealias Root = CosmosTxRaw

    struct Owned {
        let raw: CosmosTxRaw
        let body: CosmosTxBody
        let heartbeat: MsgEnclaveHeartbeat
    }

    @inline(__always)
    static func decode(_ bytes: RawSpan) throws(WireError) -> Owned {
        let raw = try CosmosTxRaw(serializedBytes: bytes)
        let body = try CosmosTxBody(serializedBytes: raw.bodyBytes)
        return Owned(raw: raw, body: body, heartbeat: try MsgEnclaveHeartbeat(serializedBytes: body.messages[0].value))
    }

    static func fold(_ owned: Owned, into sum: inout Checksum) {
        owned.raw.fold(into: &sum)
        owned.body.fold(into: &sum)
        var heartbeat = Checksum()
        owned.heartbeat.fold(into: &heartbeat)
        sum.fold(heartbeat.value)
    }

    @inline(__always)
    static func foldView(_ bytes: RawSpan, into sum: inout Checksum) throws(WireError) {
        let raw = try CosmosTxRawView(bytes, options: .canonical)
        raw.fold(into: &sum)
        try CosmosTxBodyView(raw.bodyBytes, options: .canonical).foldWithHeartbeat(into: &sum)
    }

    @inline(__always)
    static func check(_ bytes: RawSpan) throws(WireError) {
        let raw = try CosmosTxRawView(bytes, options: .canonical)
        let body = try CosmosTxBodyView(raw.bodyBytes, options: .canonical)
        var messages = body.messages
        guard let message = messages.next() else { return }
        try MsgEnclaveHeartbeatView.validate(message.value, options: .canonical)
    }

    @inline(__always)
    static func decodeDynamic(_ bytes: RawSpan) throws -> DynamicMessage {
        let raw = try DynamicMessage(serializedBytes: bytes, as: CosmosTxRaw.schema)
        guard case .bytes(let content) = try raw.value(of: 1) else { return raw }
        let body = try DynamicMessage(serializedBytes: content, as: CosmosTxBody.schema)
        guard case .message(let any) = try body.value(of: 1, at: 0), case .bytes(let value) = try any.value(of: 2)
        else { return body }
        return try DynamicMessage(serializedBytes: value, as: MsgEnclaveHeartbeat.schema)
    }

    @inline(__always)
    static func checkSchema(_ bytes: RawSpan, _ checkers: SchemaCheckers) throws {
        try Dynamic.check(bytes, checkers.root)
        let body = bytes.bytes(in: try record(tag: 10, in: bytes))
        try Dynamic.check(body, checkers.body)
        let message = body.bytes(in: try record(tag: 10, in: body))
        try Dynamic.check(message.bytes(in: try record(tag: 18, in: message)), checkers.heartbeat)
    }

    /// Where the first value with this tag lies. A check by the schema gives no view that would say it.
    @inline(__always)
    private static func record(tag: UInt32, in bytes: RawSpan) throws -> FieldSlice {
        var reader = try WireReader(bytes)
        var last: UInt32 = 0
        while !reader.isAtEnd {
            let found = try reader.nextTag(after: &last)
            let value = try reader.readSlice()
            if found == tag { return value }
        }
        throw Disagreement("tx: no record with tag \(tag)")
    }

    @inline(__always)
    static func withHeartbeat<Result>(in bytes: RawSpan, _ body: (RawSpan) throws -> Result) throws -> Result? {
        let raw = try CosmosTxRawView(bytes, options: .canonical)
        let content = try CosmosTxBodyView(raw.bodyBytes, options: .canonical)
        var messages = content.messages
        guard let message = messages.next() else { return nil }
        return try body(message.value)
    }
}

/// Makes the optimizer believe that the value is used.
@inline(__always)
func keep<Value>(_ value: borrowing Value) {
    withUnsafePointer(to: value) { bench_keep($0) }
}

// The loops that are measured.
extension Subject {
    static func encodeInto(_ message: Root, _ buffer: inout ShiftedBytes, count: Int) throws {
        try buffer.withMutableSpan { bytes in
            for _ in 0..<count { keep(try message.serialize(into: &bytes)) }
        }
    }

    static func encodeArray(_ message: Root, count: Int) throws(WireError) {
        for _ in 0..<count {
            let bytes = try message.serializedBytes()
            bytes.withUnsafeBytes { bench_keep($0.baseAddress) }
        }
    }

    static func decodeOwned(_ bytes: RawSpan, count: Int) throws(WireError) {
        for _ in 0..<count { keep(try decode(bytes)) }
    }

    static func decodeView(_ bytes: RawSpan, count: Int) throws(WireError) {
        var sum = Checksum()
        for _ in 0..<count {
            try foldView(bytes, into: &sum)
            keep(sum)
        }
    }

    static func decodeDynamic(_ bytes: RawSpan, count: Int) throws {
        for _ in 0..<count { keep(try decodeDynamic(bytes)) }
    }

    static func encodeDynamic(_ message: DynamicMessage, count: Int) throws(WireError) {
        for _ in 0..<count {
            let bytes = try message.serializedBytes(options: .canonical)
            bytes.withUnsafeBytes { bench_keep($0.baseAddress) }
        }
    }

    static func checkSchema(_ bytes: RawSpan, count: Int) throws {
        let checkers = SchemaCheckers(root: Root.schema)
        for _ in 0..<count {
            try checkSchema(bytes, checkers)
            bench_keep(nil)
        }
    }

    static func checkAll(_ bytes: RawSpan, count: Int) throws(WireError) {
        for _ in 0..<count {
            try check(bytes)
            bench_keep(nil)
        }
    }
}
