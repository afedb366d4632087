import EnclaveProto
import TestSupport
import Testing
import WireFormat

/// `accepts(bytes) ⇔ encode(decode(bytes)) == bytes`, over random messages of every registered type.
@Suite("The canonical form, over random messages and mutations")
struct CanonicalPropertyTests {
    private static let registry = TypeRegistry.enclave
    private static let canonical = DecodeOptions(mode: .canonical, registry: .enclave)

    @Test("Canonical messages are accepted by owned type, view and checker, and written again byte for byte")
    func acceptsCanonical() throws {
        for name in Self.registry.names {
            let entry = try #require(Self.registry.entry(named: name))
            for seed in 0..<UInt64(150) {
                var random = RandomMessage(seed: seed, sloppiness: 0)
                let bytes = random.bytes(of: entry.schema)
                let again = try entry.reencode(
                    bytes,
                    Self.canonical,
                    EncodeOptions(mode: .canonical, registry: .enclave)
                )
                #expect(again == bytes, "\(name), seed \(seed)")
                #expect(throws: Never.self, "\(name), seed \(seed)") { try entry.view(bytes, Self.canonical) }
            }
        }
    }

    @Test("Bytes are accepted exactly where decoding and encoding gives the same bytes", arguments: [0, 3, 15])
    func acceptsWhatIsWrittenAgain(sloppiness: Int) throws {
        var accepted = 0
        var refused = 0
        for name in Self.registry.names {
            let entry = try #require(Self.registry.entry(named: name))
            for seed in 0..<UInt64(400) {
                var random = RandomMessage(seed: seed &* 31, sloppiness: sloppiness)
                var mutation = Mutation(seed: seed)
                var bytes = random.bytes(of: entry.schema)
                if seed % 4 != 0 || sloppiness == 0 { bytes = mutation.mutated(bytes) }
                if try agrees(bytes, entry, "\(name), seed \(seed)") { accepted += 1 } else { refused += 1 }
            }
        }
        // The test means nothing unless both outcomes are common.
        #expect(accepted > 1000)
        #expect(refused > 1000)
    }

    /// Whether the bytes are canonical; all judges have to say the same.
    private func agrees(_ bytes: [UInt8], _ entry: TypeRegistry.Entry, _ label: String) throws -> Bool {
        let encoding = EncodeOptions(mode: .canonical, registry: .enclave)
        let written = try? entry.reencode(bytes, .standard, encoding)
        let isFixedPoint = written == bytes
        let owned = error { _ = try entry.reencode(bytes, Self.canonical, .standard) }
        let view = error { try entry.view(bytes, Self.canonical) }
        let first = CanonicalChecker(schema: entry.schema, registry: .enclave).firstViolation(in: bytes.rawSpan)
        let all = CanonicalChecker(schema: entry.schema, registry: .enclave).violations(in: bytes.rawSpan)
        #expect((owned == nil) == isFixedPoint, "\(label): owned \(String(describing: owned)), bytes \(bytes)")
        #expect(owned == view, "\(label): bytes \(bytes)")
        #expect(owned == first?.error, "\(label): bytes \(bytes)")
        #expect(all.first == first, "\(label): bytes \(bytes)")
        return isFixedPoint
    }

    private func error(_ body: () throws -> Void) -> WireError? {
        do {
            try body()
            return nil
        } catch {
            return error as? WireError
        }
    }

    @Test("Canonicalizing gives canonical bytes, and changes nothing the second time")
    func canonicalizeIsIdempotent() throws {
        for name in Self.registry.names {
            let entry = try #require(Self.registry.entry(named: name))
            for seed in 0..<UInt64(60) {
                var random = RandomMessage(seed: seed, sloppiness: 6)
                guard let once = try? Self.registry.canonicalize(random.bytes(of: entry.schema), as: name) else {
                    continue
                }
                #expect(try Self.registry.isCanonical(once, as: name))
                #expect(try Self.registry.canonicalize(once, as: name) == once)
            }
        }
    }

    @Test("Standard mode keeps unknown fields and writes them back")
    func keepsUnknownFields() throws {
        var message = try MsgEnclaveHeartbeat(serializedBytes: [
            0x0a, 0x01, 0x61, 0xc0, 0x3e, 0x05, 0x28, 0x07, 0xc2, 0x3e, 0x00,
        ])
        #expect(message.unknownFields.bytes == [0xc0, 0x3e, 0x05, 0xc2, 0x3e, 0x00])
        #expect(try message.serializedBytes() == [0x0a, 0x01, 0x61, 0x28, 0x07, 0xc0, 0x3e, 0x05, 0xc2, 0x3e, 0x00])
        let refusal = #expect(throws: WireError.self) { try message.serializedBytes(options: .canonical) }
        #expect(refusal?.rule == .c4)
        message.unknownFields = UnknownFields()
        #expect(try message.serializedBytes(options: .canonical) == [0x0a, 0x01, 0x61, 0x28, 0x07])
        let dropped = try MsgEnclaveHeartbeat(
            serializedBytes: [0xc0, 0x3e, 0x05],
            options: DecodeOptions(unknownFields: .drop)
        )
        #expect(dropped == MsgEnclaveHeartbeat())
    }
}
