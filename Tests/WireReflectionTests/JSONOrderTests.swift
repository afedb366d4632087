import EnclaveProto
import TestSupport
import Testing
import WireFormat

@testable import WireReflection

@Suite("ProtoJSON: records in order and in any other")
struct JSONOrderTests {
    @Test("A message is the same text, whether its records are written as they are read or collected first")
    func sameText() throws {
        var written = 0
        var refused = 0
        for name in TypeRegistry.enclave.names {
            let entry = try #require(TypeRegistry.enclave.entry(named: name))
            for seed in 0..<400 as Range<UInt64> {
                let bytes = self.bytes(of: entry.schema, seed: seed)
                for options in options(seed: seed) {
                    let usual = outcome { () throws(WireError) in
                        try ProtoJSON.text(of: bytes, as: entry.schema, options: options)
                    }
                    let collected = outcome { () throws(WireError) in
                        var writer = JSONWriter(bytes, plan: .plan(for: entry.schema), options: options)
                        return try writer.textOfRecords()
                    }
                    #expect(usual == collected, "\(name), seed \(seed), \(bytes)")
                    if case .success = usual { written += 1 } else { refused += 1 }
                }
            }
        }
        #expect(written > 20_000)
        #expect(refused > 1_000)
    }

    /// A message in order, one that is in disorder here and there, or one that is broken.
    private func bytes(of schema: MessageSchema, seed: UInt64) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        var random = RandomMessage(seed: seed &* 31, sloppiness: generator.pick([0, 0, 2, 15]))
        let bytes = random.bytes(of: schema)
        var mutation = Mutation(seed: seed)
        return generator.chance(30) ? mutation.mutated(bytes) : bytes
    }

    private func options(seed: UInt64) -> [ProtoJSON.WriteOptions] {
        var options = ProtoJSON.WriteOptions(registry: .enclave)
        options.keepsUnknownAny = seed % 2 == 0
        var pretty = ProtoJSON.WriteOptions(
            usesProtoNames: true,
            enumsAsNumbers: true,
            isPretty: true,
            registry: .enclave,
            keepsUnknownAny: true
        )
        pretty.depthLimit = [100, 3, 2, 1, 0][Int(seed % 5)]
        return [options, pretty]
    }

    private func outcome(_ body: () throws(WireError) -> String) -> Result<String, WireError> {
        do throws(WireError) { return .success(try body()) } catch { return .failure(error) }
    }

    @Test(
        "A message that is in disorder somewhere is written all the same",
        arguments: [
            ("4: 1 3: 5", #"{"int32Value":5,"int64Value":"1"}"#),
            ("3: 5 3: 6", #"{"int32Value":6}"#),
            ("17: {3: 5} 17: {4: 6}", #"{"child":{"int32Value":5,"int64Value":"6"}}"#),
            ("33: 1 34: {2} 33: {3}", #"{"int32s":[1,3],"int64s":["2"]}"#),
            ("33: {}", "{}"),
            (#"81: 5 82: {"A"}"#, #"{"choiceText":"A"}"#),
            (#"91: {1: {"b"} 2: {"x"}} 91: {1: {"a"} 2: {"y"}}"#, #"{"stringToString":{"a":"y","b":"x"}}"#),
            (#"91: {1: {"a"} 2: {"x"}} 91: {1: {"a"} 2: {"y"}}"#, #"{"stringToString":{"a":"y"}}"#),
            (#"91: {2: {"x"} 1: {"a"}} 91: {}"#, #"{"stringToString":{"":"","a":"x"}}"#),
            ("18: {2: 5 1: 1}", #"{"time":"1970-01-01T00:00:01.000000005Z"}"#),
            ("1000: !{3: 5} 3: 6", #"{"int32Value":6}"#),
        ]
    )
    func disorder(protoscope: String, text: String) throws {
        let bytes = try Protoscope.bytes(from: [UInt8](protoscope.utf8))
        #expect(try ProtoJSON.text(of: bytes, as: VectorsSampler.schema) == text)
    }
}
