import EnclaveProto
import WireFormat
import WireReflection

/// ProtoJSON, read and written from the schema alone.
struct JSONImplementation: LocalImplementation {
    let name = "json"

    func check(_ vector: VectorCase.Accepted, _ comparison: inout Comparison) {
        guard let type = try? MessageType.named(vector.type) else { return }
        if let json = vector.json { read(json, type, vector.bytes, vector.limits, &comparison) }
        if let printed = vector.printed { write(vector.bytes, type, printed, vector.limits, &comparison) }
    }

    func check(_ vector: VectorCase.Signed, _ comparison: inout Comparison) {
        guard let type = try? MessageType.named(MsgEnclaveHeartbeat.messageName) else { return }
        read(vector.json, type, vector.bytes, VectorCase.Limits(), &comparison)
    }

    private func read(
        _ json: JSONValue,
        _ type: MessageType,
        _ bytes: [UInt8],
        _ limits: VectorCase.Limits,
        _ comparison: inout Comparison
    ) {
        let options = ProtoJSON.ReadOptions(depthLimit: limits.depth, registry: MessageType.registry)
        let outcome = Outcome { () throws(WireError) in
            .bytes(try ProtoJSON.bytes(from: Array(json.line.utf8), as: type.schema, options: options))
        }
        comparison.expect(.bytes(bytes), from: "JSON to bytes", outcome)
    }

    private func write(
        _ bytes: [UInt8],
        _ type: MessageType,
        _ printed: JSONValue,
        _ limits: VectorCase.Limits,
        _ comparison: inout Comparison
    ) {
        let options = ProtoJSON.WriteOptions(depthLimit: limits.depth, registry: MessageType.registry)
        let outcome = Outcome { () throws(WireError) in
            let text = try ProtoJSON.text(of: bytes, as: type.schema, options: options)
            let value = try? JSONParser.parse(Array(text.utf8))
            return value.map { $0.means(printed) } == true ? .accepted : .text(text)
        }
        // The two may order members and spell numbers in their own way.
        let expected: Outcome = outcome == .accepted ? .accepted : .text(printed.line)
        comparison.expect(expected, from: "bytes to JSON", outcome)
    }
}
