import EnclaveProto
import TestSupport
import Testing
import WireFormat

/// The rules in Swift against those in Python, which share no line, and the general decoder against protobuf's.
@Suite("Against protobuf for Python", .enabled(if: PythonPeer.isThere, "make test sets the peer up"))
struct PythonComparisonTests {
    private struct Question {
        let entry: TypeRegistry.Entry
        let bytes: [UInt8]
    }

    /// Messages of every type of our own packages: canonical, sloppy, and mutated.
    private func questions(perType: UInt64) throws -> [Question] {
        var result: [Question] = []
        for name in TypeRegistry.enclave.names where !name.hasPrefix("google.protobuf.") {
            let entry = try #require(TypeRegistry.enclave.entry(named: name))
            for seed in 0..<perType {
                var random = RandomMessage(seed: seed &* 7919, sloppiness: [0, 2, 8, 25][Int(seed % 4)])
                var mutation = Mutation(seed: seed)
                let bytes = random.bytes(of: entry.schema)
                result.append(Question(entry: entry, bytes: seed % 3 == 0 ? bytes : mutation.mutated(bytes)))
            }
        }
        return result
    }

    private func ask(_ operation: String, _ questions: [Question]) throws -> [PythonPeer.Answer] {
        let requests = questions.enumerated().map { index, question in
            PythonPeer.Request(
                id: index,
                op: operation,
                type: question.entry.schema.fullName,
                bytes: LinePeer.hex(question.bytes)
            )
        }
        let answers: [PythonPeer.Answer] = try PythonPeer.answers(requests)
        try #require(answers.count == questions.count)
        return answers
    }

    @Test("Both name the same rule, byte and field for what is not canonical")
    func check() throws {
        let questions = try questions(perType: 1500)
        var refused = 0
        for (question, answer) in zip(questions, try ask("check", questions)) {
            let checker = CanonicalChecker(schema: question.entry.schema, registry: .enclave)
            let first = checker.firstViolation(in: question.bytes.rawSpan)
            let label =
                "\(question.entry.schema.fullName) \(LinePeer.hex(question.bytes)): \(first?.error.description ?? "accepted")"
            #expect((first == nil) == answer.ok, "\(label)")
            #expect(first?.rule?.id == answer.rule, "\(label)")
            #expect(first?.range.lowerBound == answer.offset, "\(label)")
            #expect(first?.path == answer.path, "\(label)")
            if first != nil { refused += 1 }
        }
        #expect(refused > questions.count / 4)
        #expect(refused < questions.count)
    }

    @Test("Standard mode accepts what protobuf accepts, and canonicalizes it to the same bytes")
    func canonicalize() throws {
        let questions = try questions(perType: 1000)
        var accepted = 0
        for (question, answer) in zip(questions, try ask("canonicalize", questions)) {
            let label = "\(question.entry.schema.fullName) \(LinePeer.hex(question.bytes)): \(answer.error ?? "")"
            let isRead = (try? question.entry.reencode(question.bytes, .standard, .standard)) != nil
            let canonical = try? question.entry.reencode(
                question.bytes,
                .standard,
                EncodeOptions(mode: .canonical, registry: .enclave)
            )
            #expect(isRead == (answer.ok || answer.accepted == true), "\(label)")
            #expect(canonical.map(LinePeer.hex) == answer.bytes, "\(label)")
            if isRead { accepted += 1 }
        }
        #expect(accepted > questions.count / 4)
    }
}
