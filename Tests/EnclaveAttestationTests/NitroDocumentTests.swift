import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WireFormat

@Suite("Nitro documents")
struct NitroDocumentTests {
    let factory = Sample.nitro

    private var document: NitroDocumentBuilder { NitroDocumentBuilder(factory, binding: Sample.binding) }

    @Test("a valid document is accepted, and says what runs", arguments: [false, true], [false, true])
    func accepted(isTagged: Bool, isOpen: Bool) throws {
        var document = document
        document.isTagged = isTagged
        document.isOpen = isOpen
        let evidence = try factory.verifier(for: .nitro).outcome(document.bytes(factory), .nitro).get()
        #expect(evidence.teeType == .nitro)
        #expect(evidence.measurementHash == SHA256.digest(of: [UInt8](repeating: 0x9c, count: 48)).bytes)
        #expect(evidence.signerHash == [])
        #expect(evidence.isvProdID == 0)
        #expect(evidence.isvSVN == 0)
        #expect(evidence.quoteVersion == 0)
        #expect(evidence.isChainVerified)
    }

    @Test("user_data or nonce binds the document, whatever the other is")
    func binding() throws {
        let verifier = try factory.verifier(for: .nitro)
        var document = document
        document["nonce"] = .bytes([1, 2, 3])
        #expect(verifier.outcome(document.bytes(factory), .nitro).code == nil)
        document["nonce"] = .bytes(Sample.binding.bytes)
        document["user_data"] = .bytes([1, 2, 3])
        #expect(verifier.outcome(document.bytes(factory), .nitro).code == nil)
        document["user_data"] = nil
        #expect(verifier.outcome(document.bytes(factory), .nitro).code == nil)
        for other in [
            TestCBOR.null, .bytes(Sample.binding.bytes + [0]), .bytes(Array(Sample.binding.bytes.dropLast())),
        ] {
            document["nonce"] = other
            #expect(verifier.outcome(document.bytes(factory), .nitro).code == .wrongBinding)
        }
    }

    @Test("lengths at their limits are accepted, in any order of the fields")
    func limits() throws {
        let verifier = try factory.verifier(for: .nitro)
        var document = document
        document.fields.reverse()
        document["public_key"] = .bytes([UInt8](repeating: 1, count: 1024))
        document["nonce"] = .bytes([UInt8](repeating: 1, count: 512))
        document["module_id"] = .text("é")
        document["pcrs"] = .map(
            (0..<32).map { (.unsigned($0), .bytes([UInt8](repeating: 1, count: [32, 48, 64][Int($0) % 3]))) }
        )
        #expect(verifier.outcome(document.bytes(factory), .nitro).code == nil)
        document["pcrs"] = .map([(.unsigned(0), .bytes([UInt8](repeating: 1, count: 48)))])
        #expect(verifier.outcome(document.bytes(factory), .nitro).code == nil)
    }

    static let register = TestCBOR.bytes([UInt8](repeating: 1, count: 48))

    static let fields: [Breakage<NitroDocumentBuilder>] = [
        Breakage("protected", .unsupportedAlgorithm) { $0.protected = [0xa1, 0x01, 0x26] },
        Breakage("protected", .unsupportedAlgorithm) { $0.protected = [] },
        Breakage("unprotected", .malformed) { $0.unprotected = .map([(.unsigned(1), .unsigned(1))]) },
        Breakage("unprotected", .malformed) { $0.unprotected = .bytes([]) },
        Breakage("cose_sign1", .malformed) { $0.trailing = [0] },
        Breakage("signature", .malformed) { $0.signature = [UInt8](repeating: 1, count: 95) },
        Breakage("signature", .malformed) { $0.signature = [UInt8](repeating: 1, count: 97) },
        Breakage("signature", .badSignature) { $0.signature = [UInt8](repeating: 0, count: 96) },
        Breakage("payload", .malformed) { $0.payload = [] },
        Breakage("payload", .malformed) { $0.payload = [0xa0] },
        Breakage("payload", .malformed) { $0.payload = [UInt8](repeating: 0, count: 16385) },
        Breakage("module_id", .malformed) { $0.payload = [0xbf, 0xff] },
        Breakage("payload", .malformed) { $0["other"] = .null },
        Breakage("nonce", .malformed) { $0.fields[6].name = "nonce" },
        Breakage("module_id", .malformed) { $0["module_id"] = .text("") },
        Breakage("module_id", .malformed) { $0["module_id"] = .bytes([1]) },
        Breakage("module_id", .malformed) { $0["module_id"] = .raw([0x61, 0xff]) },
        Breakage("digest", .malformed) { $0["digest"] = .text("SHA256") },
        Breakage("digest", .malformed) { $0["digest"] = .bytes(Array("SHA384".utf8)) },
        Breakage("timestamp", .malformed) { $0["timestamp"] = .unsigned(0) },
        Breakage("timestamp", .malformed) { $0["timestamp"] = .raw([0x20]) },
        Breakage("timestamp", .malformed) { $0["timestamp"] = .raw(TestCBOR.head(0, 1, width: 8)) },
        Breakage("pcrs", .malformed) { $0["pcrs"] = .map([]) },
        Breakage("pcrs", .malformed) { $0["pcrs"] = .map([], isOpen: true) },
        Breakage("pcrs", .malformed) { $0["pcrs"] = .map([(.unsigned(32), register)]) },
        Breakage("pcrs", .malformed) { $0["pcrs"] = .map([(.unsigned(0), register), (.unsigned(0), register)]) },
        Breakage("pcrs", .malformed) { $0["pcrs"] = .map([(.text("0"), register)]) },
        Breakage("pcrs", .malformed) { $0["pcrs"] = .map((0..<33).map { (.unsigned($0), register) }) },
        Breakage("pcrs[0]", .malformed) { $0["pcrs"] = .map([(.unsigned(1), register)]) },
        Breakage("pcrs[0]", .malformed) { $0["pcrs"] = registers([UInt8](repeating: 1, count: 47)) },
        Breakage("pcrs[0]", .malformed) { $0["pcrs"] = registers([]) },
        Breakage("pcrs[0]", .malformed) { $0["pcrs"] = registers([UInt8](repeating: 1, count: 65)) },
        Breakage("pcrs[0]", .debugMode) { $0["pcrs"] = registers([UInt8](repeating: 0, count: 48)) },
        Breakage("certificate", .malformed) { $0["certificate"] = .bytes([]) },
        Breakage("certificate", .malformed) { $0["certificate"] = .bytes([UInt8](repeating: 1, count: 1025)) },
        Breakage("chain[0]", .malformed) { $0["certificate"] = .bytes([0x30]) },
        Breakage("cabundle", .malformed) { $0["cabundle"] = .array([]) },
        Breakage("cabundle", .malformed) { $0["cabundle"] = .array((0..<10).map { _ in .bytes([0x30]) }) },
        Breakage("cabundle", .malformed) { $0["cabundle"] = .raw([0x9f, 0x41, 0x30, 0xff]) },
        Breakage("cabundle[0]", .malformed) { $0["cabundle"] = .array([.bytes([])]) },
        Breakage("cabundle[0]", .malformed) { $0["cabundle"] = .array([.text("x")]) },
        Breakage("public_key", .malformed) { $0["public_key"] = .bytes([]) },
        Breakage("public_key", .malformed) { $0["public_key"] = .bytes([UInt8](repeating: 1, count: 1025)) },
        Breakage("user_data", .malformed) { $0["user_data"] = .bytes([UInt8](repeating: 1, count: 513)) },
        Breakage("user_data", .malformed) { $0["user_data"] = .text("x") },
        Breakage("user_data", .malformed) { $0["user_data"] = .raw([0x5f, 0x41, 0x30, 0xff]) },
        Breakage("user_data", .malformed) { $0["user_data"] = .raw(TestCBOR.head(2, 3, width: 1) + [1, 2, 3]) },
        Breakage("nonce", .malformed) { $0["nonce"] = .bytes([UInt8](repeating: 1, count: 513)) },
        Breakage("nonce", .malformed) { $0["nonce"] = .raw([0x5b] + [UInt8](repeating: 0xff, count: 8)) },
        Breakage("nonce", .malformed) { $0["nonce"] = .raw([0xf7]) },
        Breakage("user_data", .wrongBinding) { $0["user_data"] = .bytes([UInt8](repeating: 1, count: 32)) },
    ]
    static let broken =
        fields + ["module_id", "digest", "timestamp", "pcrs", "certificate", "cabundle"].flatMap(absent)

    private static func registers(_ image: [UInt8]) -> TestCBOR { NitroDocumentBuilder.registers(image) }

    /// A field that has to be there is missing, or null.
    private static func absent(_ name: String) -> [Breakage<NitroDocumentBuilder>] {
        [Breakage(name, .malformed) { $0[name] = nil }, Breakage(name, .malformed) { $0[name] = .null }]
    }

    @Test("a document that is broken in a field, and signed as it is, is refused for it", arguments: broken)
    func refused(_ breakage: Breakage<NitroDocumentBuilder>) throws {
        var document = document
        breakage.change(&document)
        let outcome = try factory.verifier(for: .nitro).outcome(document.bytes(factory), .nitro)
        #expect(outcome.code == breakage.code)
        #expect(outcome.field == breakage.field)
    }

    @Test("lengths around the signed parts that are not in their shortest form are refused")
    func longForms() throws {
        let verifier = try factory.verifier(for: .nitro)
        let proof = document.bytes(factory)
        #expect(proof[0] == 0x84 && proof[1] == 0x44 && proof[7] == 0x59)
        let changes: [[UInt8]] = [
            [0x98, 4] + proof[1...], [0x9f] + proof[1...] + [0xff], [0x84, 0x58, 4] + proof[2...],
            proof[..<6] + [0xb8, 0] + proof[7...], proof[..<6] + [0xbf, 0xff] + proof[7...],
            proof[..<7] + [0x5a, 0, 0] + proof[8...], [0xd8, 18] + proof, [0xd2, 0xd2] + proof, [0xd3] + proof,
        ]
        for change in changes { #expect(verifier.outcome(change, .nitro).code == .malformed) }
    }

    @Test("a document that is cut off anywhere is refused")
    func truncated() throws {
        let verifier = try factory.verifier(for: .nitro)
        let proof = document.bytes(factory)
        for count in 0..<proof.count {
            #expect(verifier.outcome(Array(proof.prefix(count)), .nitro).code == .malformed, "\(count) bytes")
        }
    }

    @Test("no bit of a document can be changed", arguments: [false, true])
    func flipped(isTagged: Bool) throws {
        let verifier = try factory.verifier(for: .nitro)
        var document = document
        document.isTagged = isTagged
        document.isOpen = isTagged
        #expect(try Flips.accepted(document.bytes(factory)) { verifier.outcome($0, .nitro) } == [])
    }
}
