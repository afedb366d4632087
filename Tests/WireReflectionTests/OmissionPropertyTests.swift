import EnclaveProto
import TestSupport
import Testing
import WireFormat
import WireReflection

@Suite("What a text of a message does not show")
struct OmissionPropertyTests {
    @Test("Unknown fields are named exactly where a decoder that drops them changes the message")
    func unknownFields() throws {
        var (whole, lacking) = (0, 0)
        for name in TypeRegistry.enclave.names {
            let schema = try #require(TypeRegistry.enclave.schema(named: name))
            for seed in 0..<200 as Range<UInt64> {
                var random = RandomMessage(seed: seed, sloppiness: seed % 2 == 0 ? 0 : 8)
                let bytes = random.bytes(of: schema)
                guard let kept = try? normalized(bytes, schema, .keep) else { continue }
                let dropped = try normalized(bytes, schema, .drop)
                let json = try ProtoJSON.omissions(of: bytes, as: schema, options: .init(registry: .enclave))
                let text = try TextFormat.omissions(of: bytes, as: schema, options: .init(registry: .enclave))
                #expect(json.unknownFields.isEmpty == (kept == dropped), "\(name), seed \(seed), \(bytes)")
                #expect(json.unknownFields == text.unknownFields && json.repairedStrings.isEmpty)
                #expect(json.unknownFields.allSatisfy(bytes.indices.contains))
                if kept == dropped { whole += 1 } else { lacking += 1 }
            }
        }
        #expect(whole > 1000 && lacking > 500, "\(whole), \(lacking)")
    }

    private func normalized(
        _ bytes: [UInt8],
        _ schema: MessageSchema,
        _ unknownFields: DecodeOptions.UnknownFieldPolicy
    ) throws(WireError) -> [UInt8] {
        let options = DecodeOptions(unknownFields: unknownFields)
        return try DynamicMessage(serializedBytes: bytes, as: schema, options: options).serializedBytes()
    }
}
