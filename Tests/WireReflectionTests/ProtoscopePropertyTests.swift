import EnclaveProto
import TestSupport
import Testing
import WireFormat
import WireReflection

@Suite("Protoscope: any bytes come back")
struct ProtoscopePropertyTests {
    @Test("Random bytes, with and without a schema")
    func randomBytes() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<3000 {
            // Mostly small numbers: those are tags and lengths.
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                generator.chance(70)
                    ? UInt8.random(in: 0...40, using: &generator) : UInt8.random(in: 0...255, using: &generator)
            }
            expectRoundTrip(bytes, as: nil, &generator)
            expectRoundTrip(bytes, as: VectorsSampler.schema, &generator)
        }
    }

    @Test("Random messages of every registered type, and mutations of them", arguments: [0, 3, 20])
    func randomMessages(sloppiness: Int) {
        var generator = SeededGenerator(seed: UInt64(sloppiness))
        var mutator = Mutation(seed: UInt64(sloppiness))
        for name in TypeRegistry.enclave.names {
            guard let schema = TypeRegistry.enclave.schema(named: name) else { continue }
            for seed in 0..<12 {
                var random = RandomMessage(seed: UInt64(seed), sloppiness: sloppiness)
                let bytes = random.bytes(of: schema)
                for bytes in [bytes, mutator.mutated(bytes), mutator.mutated(mutator.mutated(bytes))] {
                    expectRoundTrip(bytes, as: schema, &generator)
                    expectRoundTrip(bytes, as: nil, &generator)
                }
            }
        }
    }

    @Test("Every float and double is read back to its bits")
    func floats() throws {
        var generator = SeededGenerator(seed: 9)
        let types = schema("t.Floats", "1 float single\n2 double twice\n3 *float floats\n4 *double doubles")
        for _ in 0..<3000 {
            let bits = generator.next()
            let eight = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
            let bytes = [0x0d] + eight.prefix(4) + [0x11] + eight + [0x1a, 4] + eight.suffix(4) + [0x22, 8] + eight
            #expect(roundTrips(bytes, as: types), "\(hexText(bytes))")
            #expect(roundTrips(bytes), "\(hexText(bytes))")
        }
    }

    @Test("Random text is assembled or refused at a byte of it")
    func randomText() {
        var generator = SeededGenerator(seed: 11)
        let pieces = [
            "1:", "2:LEN", " ", " ", "{", "}", "!{", "\"a\"", "`00`", "long-form:2", "5", "-7z", "1.5", "0x1.8p3i32",
            "inf32", "\"", "`", "#\n",
            "true", "99i64", ":", "3:SGROUP", "0x", "é", "\\",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...20, using: &generator)).map { _ in generator.pick(pieces) }.joined()
            if let error = assemblyError(text) {
                #expect(
                    error.code == .invalidProtoscope && error.offset >= 0 && error.offset <= text.utf8.count,
                    "\(text): \(error)"
                )
            } else if let bytes = try? Protoscope.bytes(from: [UInt8](text.utf8)) {
                #expect(roundTrips(bytes), "\(text)")
            }
        }
    }

    private func expectRoundTrip(_ bytes: [UInt8], as schema: MessageSchema?, _ generator: inout SeededGenerator) {
        let depthLimit = generator.pick([100, 100, 0, 1, 2])
        #expect(
            roundTrips(bytes, as: schema, depthLimit: depthLimit),
            "\(schema?.fullName ?? "no schema"), depth \(depthLimit): \(hexText(bytes))"
        )
    }
}
