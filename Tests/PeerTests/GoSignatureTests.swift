import EnclaveSigning
import Foundation
import TestSupport
import Testing
import WireFormat

/// A chain splits where two verifiers disagree: every verdict on Ed25519 has to be that of Go's crypto/ed25519.
@Suite("Against crypto/ed25519 of Go", .enabled(if: GoPeer.isThere, "make test sets the peer up"))
struct GoSignatureTests {
    @Test("Both accept the same signatures, of random and mutated keys and signatures")
    func verdicts() throws {
        var generator = SignatureGenerator(seed: 25_519)
        let questions = try (0..<8000).map { try generator.question($0) }
        let answers = try GoPeer.verdicts(questions)
        try #require(answers.count == questions.count)
        var accepted = [SignatureGenerator.Kind: Int]()
        for (question, answer) in zip(questions, answers) {
            let key = try PublicKey(question.publicKey)
            let digest = SHA256.digest(of: question.message)
            let isAccepted = (try? key.verify(question.signature.rawSpan, digest: digest)) != nil
            #expect(isAccepted == answer, "\(question)")
            if answer { accepted[question.kind, default: 0] += 1 }
        }
        // The mutations that keep a signature valid are among them, and those that must not.
        #expect(accepted[.valid] == questions.count { $0.kind == .valid })
        for kind in [SignatureGenerator.Kind.torsion, .torsionOfOddForm] { #expect(accepted[kind, default: 0] > 10) }
        for kind in [SignatureGenerator.Kind.greaterS, .flippedBit, .otherMessage] { #expect(accepted[kind] == nil) }
    }
}

/// The Go peer of `Vectors/peers`.
enum GoPeer {
    private struct Request: Encodable {
        var id: Int
        var op = "verify"
        var bytes: String
        var public_key: String
        var signature: String
    }

    private struct Answer: Decodable {
        var valid: Bool
    }

    private static let program = LinePeer.root.appending(path: ".build/vectors/peer-go")

    /// Whether `make test` has set the peer up.
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program.path) }

    /// Whether Go accepts each signature, over SHA-256 of the message.
    static func verdicts(_ questions: [SignatureGenerator.Question]) throws -> [Bool] {
        let requests = questions.enumerated().map { index, question in
            Request(
                id: index,
                bytes: LinePeer.hex(question.message),
                public_key: LinePeer.hex(question.publicKey),
                signature: LinePeer.hex(question.signature)
            )
        }
        let answers: [Answer] = try LinePeer.answers(program, [], requests)
        return answers.map(\.valid)
    }
}

/// Signatures of Ed25519 that are good, nearly good, and odd.
struct SignatureGenerator {
    enum Kind: CaseIterable {
        case valid, flippedBit, greaterS, signOfR, signOfA, otherMessage, torsion, torsionOfOddForm, oddA, extremeS
        case random, otherLength
    }

    struct Question {
        let kind: Kind
        var publicKey: [UInt8]
        var message: [UInt8]
        var signature: [UInt8]
    }

    /// The order of the base point, little-endian.
    private static let order = bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
    /// The points whose order divides 8, in their canonical form.
    private static let torsion = [
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    ].map(bytes)
    /// The same points in forms that RFC 8032 does not allow: y not below p, or the sign of an x of 0.
    private static let oddForms = [
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ].map(bytes)

    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count, by: 2).map { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) ?? 0
        }
    }

    private mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    /// A question of every kind in turn.
    mutating func question(_ index: Int) throws -> Question {
        let kind = Kind.allCases[index % Kind.allCases.count]
        let seed = bytes(32)
        let key = try SecretKey(algorithm: .ed25519, rawBytes: seed.rawSpan)
        let message = bytes(Int.random(in: 0..<80, using: &random))
        var question = Question(
            kind: kind,
            publicKey: key.publicKey.bytes,
            message: message,
            signature: key.sign(digest: SHA256.digest(of: message))
        )
        mutate(&question)
        return question
    }

    private mutating func mutate(_ question: inout Question) {
        switch question.kind {
        case .valid: break
        case .flippedBit:
            question.signature[Int.random(in: 0..<64, using: &random)] ^= 1 << Int.random(in: 0..<8, using: &random)
        case .greaterS: for _ in 0...Int.random(in: 0..<7, using: &random) { addOrder(to: &question.signature) }
        case .signOfR: question.signature[31] ^= 0x80
        case .signOfA: question.publicKey[31] ^= 0x80
        case .otherMessage: question.message.append(0)
        case .torsion:
            question.publicKey = random.pick(Self.torsion)
            question.signature = random.pick(Self.torsion) + [UInt8](repeating: 0, count: 32)
        case .torsionOfOddForm:
            question.publicKey = random.pick(Self.oddForms)
            let points = random.chance(70) ? Self.torsion : Self.oddForms
            question.signature = random.pick(points) + [UInt8](repeating: 0, count: 32)
        case .oddA:
            // y from p to 2²⁵⁵ − 1, or any y with either sign: half of them are no point.
            question.publicKey = random.chance(50) ? bytes(32) : [UInt8](repeating: 0xff, count: 32)
            if random.chance(50) { question.publicKey[0] = 0xed + random.next(upperBound: 19) }
            question.publicKey[31] = question.publicKey[31] & 0x7f | random.next(upperBound: 2) << 7
        case .extremeS:
            question.publicKey = random.pick(Self.torsion)
            var s = random.chance(50) ? Self.order : [UInt8](repeating: 0, count: 32)
            s[0] &+= random.pick([0, 1, 0xff])
            s[31] |= random.pick([0, 0x20, 0x80, 0xe0])
            question.signature = random.pick(Self.torsion) + s
        case .random:
            question.publicKey = bytes(32)
            question.signature = bytes(64)
        case .otherLength: question.signature = bytes(random.pick([0, 1, 63, 65, 128]))
        }
    }

    /// S + L in place of S, where that fits into 32 bytes.
    private func addOrder(to signature: inout [UInt8]) {
        var sum = signature
        var carry = 0
        for index in 0..<32 {
            carry += Int(sum[32 + index]) + Int(Self.order[index])
            sum[32 + index] = UInt8(truncatingIfNeeded: carry)
            carry >>= 8
        }
        if carry == 0 { signature = sum }
    }
}
