import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WellKnownTypes
import WireFormat

/// Transactions against a decoder in plain Python, protobuf from PyPI and the signatures of `cryptography`.
@Suite("Transactions, against Python", .enabled(if: PythonPeer.isThere, "make test sets the peer up"))
struct TransactionComparisonTests {
    private struct Question: Encodable {
        var id: Int
        var op: String
        var bytes: String
        var chain_id = TransactionComparisonTests.chainID
        var scheme: String?
        var signer: Int?
        var account_number: String?
        var account_numbers: [String]?
    }

    private struct Reply: Decodable {
        var ok: Bool
        var code: String?
        var rule: String?
        var offset: Int?
        var path: String?
        var hash: String?
        var sign_doc: String?
        var error: String?
    }

    private static let chainID = "virtengine-localnet-1"

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func ask(_ questions: [Question]) throws -> [Reply] {
        let replies: [Reply] = try PythonPeer.answers(questions)
        try #require(replies.count == questions.count)
        return replies
    }

    private func refusal(_ body: () throws(TransactionError) -> Void) -> TransactionError? {
        do throws(TransactionError) {
            try body()
            return nil
        } catch {
            return error
        }
    }

    // MARK: Decoding

    /// Bodies and auth infos, canonical and sloppy, with Anys of known and unknown types, and mutations of them.
    private func randomBytes(_ seed: UInt64) throws -> [UInt8] {
        let sloppiness = [0, 0, 2, 6][Int(seed % 4)]
        var random = RandomMessage(seed: seed, sloppiness: sloppiness)
        var generator = SeededGenerator(seed: seed &* 31)
        var body = random.bytes(of: CosmosTxBody.schema)
        let types = [
            MsgEnclaveHeartbeat.schema, CosmosTxBody.schema, CosmosMultisigLegacyAminoPubKey.schema, CosmosFee.schema,
        ]
        for schema in types where generator.chance(40) {
            let any = Google_Protobuf_Any.with {
                $0.typeURL = "/" + schema.fullName
                $0.value = random.bytes(of: schema)
            }
            body += field(generator.chance(50) ? 1 : 2047, try any.serializedBytes())
        }
        if generator.chance(20) { body += field([7, 1024, 3000, 3072][Int(seed / 4 % 4)], [1]) }
        let raw = CosmosTxRaw.with {
            $0.bodyBytes = body
            $0.authInfoBytes = random.bytes(of: CosmosAuthInfo.schema)
            $0.signatures = seed % 3 == 0 ? [] : [[1, 2, 3]]
        }
        let bytes = try raw.serializedBytes()
        var mutation = Mutation(seed: seed)
        return seed % 2 == 0 ? bytes : mutation.mutated(bytes)
    }

    private func field(_ number: UInt32, _ content: [UInt8]) -> [UInt8] {
        varint(number << 3 | 2) + varint(UInt32(content.count)) + content
    }

    private func varint(_ value: UInt32) -> [UInt8] {
        value > 0x7f ? [UInt8(value & 0x7f) | 0x80] + varint(value >> 7) : [UInt8(value)]
    }

    @Test("Both refuse the same transactions, for the same reason, at the same byte and field; hashes are the same")
    func decoding() throws {
        let inputs = try (0..<6000 as Range<UInt64>).map(randomBytes)
        let replies = try ask(inputs.enumerated().map { Question(id: $0, op: "tx-decode", bytes: hex($1)) })
        let hashes = try ask(inputs.enumerated().map { Question(id: $0, op: "tx-hash", bytes: hex($1)) })
        var refused = 0
        for (bytes, (reply, hash)) in zip(inputs, zip(replies, hashes)) {
            let error = refusal { () throws(TransactionError) in
                let transaction = try Transaction(serializedBytes: bytes)
                #expect(transaction.hashText == hash.hash)
            }
            let label = "\(hex(bytes)): \(error?.description ?? "accepted"), Python \(reply.error ?? "accepted")"
            #expect((error == nil) == reply.ok, "\(label)")
            #expect(error?.code.rawValue == reply.code, "\(label)")
            #expect(error?.rule?.id == reply.rule, "\(label)")
            #expect(error?.offset == reply.offset, "\(label)")
            #expect(error?.path == reply.path, "\(label)")
            if error != nil { refused += 1 }
        }
        #expect(refused > inputs.count / 4)
        #expect(refused < inputs.count * 3 / 4)
    }

    // MARK: Signing

    private func secret(_ seed: UInt64) throws -> SecretKey {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<32).map { _ in UInt8.random(in: 1...0xfe, using: &generator) }
        return try SecretKey(algorithm: .secp256k1, rawBytes: bytes.rawSpan)
    }

    /// A transaction of random heartbeats, with a first signer of one key and a second of two keys of three.
    private func draft(_ seed: UInt64, mode: CosmosSignMode) throws -> TransactionDraft {
        var generator = SeededGenerator(seed: seed &* 17)
        var random = RandomMessage(seed: seed, sloppiness: 0)
        var draft = TransactionDraft()
        for _ in 0...Int(seed % 3) {
            var any = Google_Protobuf_Any()
            any.typeURL = "/" + MsgEnclaveHeartbeat.messageName
            any.value = random.bytes(of: MsgEnclaveHeartbeat.schema)
            draft.messages.append(any)
        }
        draft.memo = generator.pick(["", "memo", "<a & b> \"\\/ \u{2028}\u{2029} é🌳", "line\nbreak\ttab\u{1}\u{7f}"])
        draft.fee.amount = try CosmosCoin.coins(text: generator.pick(["", "200uve", "5mve,200uve"]))
        draft.fee.gasLimit = generator.pick([0, 200_000, UInt64(Int64.max)])
        draft.fee.payer = generator.chance(30) ? "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3" : ""
        draft.timeoutHeight = generator.pick([0, 12])
        if generator.chance(40) {
            draft.timeoutTimestamp = .with {
                $0.seconds = generator.pick([0, 1_768_480_245, -1])
                $0.nanos = generator.pick([0, 120_000_000, 1])
            }
        }
        let members = try (1...3).map { AccountKey.single(try secret(seed * 10 + $0).publicKey) }
        draft.signers = [
            .init(key: .single(try secret(seed * 10).publicKey), sequence: seed % 5, mode: mode),
            .init(
                key: .multisig(try MultisigKey(threshold: 2, keys: members)),
                sequence: seed % 7,
                mode: mode == .direct ? .direct : .legacyAminoJson,
                members: mode == .direct ? [0, 2] : []
            ),
        ]
        return draft
    }

    @Test("Sign documents of every mode are the same bytes")
    func documents() throws {
        var questions: [Question] = []
        var documents: [[UInt8]?] = []
        let modes: [(String, CosmosSignMode)] = [
            ("direct", .direct), ("amino-json", .legacyAminoJson), ("direct-aux", .directAux),
        ]
        for seed in 0..<150 as Range<UInt64> {
            var draft = try draft(seed, mode: .direct)
            // The peer knows a payer by its place alone.
            draft.fee.payer = ""
            let transaction = try draft.transaction()
            for (word, mode) in modes {
                for signer in 0...1 {
                    var question = Question(
                        id: questions.count,
                        op: "sign-doc",
                        bytes: hex(transaction.serializedBytes)
                    )
                    (question.scheme, question.signer, question.account_number) = (word, signer, String(seed))
                    questions.append(question)
                    let data = SignerData(
                        chainID: Self.chainID,
                        accountNumber: seed,
                        sequence: draft.signers[signer].sequence,
                        key: draft.signers[signer].key
                    )
                    documents.append(try? transaction.signBytes(mode, for: data))
                }
            }
        }
        for ((question, reply), document) in zip(zip(questions, try ask(questions)), documents) {
            #expect(
                reply.sign_doc == document.map(hex),
                "\(question.scheme ?? "") \(question.bytes) \(reply.error ?? "")"
            )
        }
        #expect(documents.compactMap(\.self).count > documents.count * 3 / 4)
    }

    @Test(
        "What is signed here verifies there, single keys and multisigs; with a bit changed both give the same verdict"
    )
    func signatures() throws {
        let verifier = TransactionVerifier(chainID: Self.chainID, algorithms: [.secp256k1])
        var questions: [Question] = []
        var verdicts: [TransactionError?] = []
        for seed in 0..<150 as Range<UInt64> {
            let mode: CosmosSignMode = seed % 2 == 0 ? .direct : .legacyAminoJson
            var transaction = try draft(seed, mode: mode).transaction()
            for member: UInt64 in [0, 3, 1] {
                let key = try secret(seed * 10 + member)
                try transaction.sign(with: key, chainID: Self.chainID, accountNumber: member == 0 ? 7 : 8)
            }
            var candidates = [transaction]
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<4 {
                var bytes = transaction.serializedBytes
                bytes[Int.random(in: bytes.indices, using: &generator)] ^=
                    1 << UInt8.random(in: 0...7, using: &generator)
                guard let changed = try? Transaction(serializedBytes: bytes) else { continue }
                // The peer looks at the keys of those who signed alone, and takes a multisig whose other keys are none.
                let keys = changed.authInfo.signerInfos.map(\.publicKey)
                if keys == transaction.authInfo.signerInfos.map(\.publicKey) { candidates.append(changed) }
            }
            for (index, candidate) in candidates.enumerated() {
                var question = Question(id: questions.count, op: "tx-verify", bytes: hex(candidate.serializedBytes))
                question.account_numbers = ["7", "8"]
                questions.append(question)
                let verdict = refusal { () throws(TransactionError) in
                    try verifier.verify(candidate, accounts: [.init(number: 7), .init(number: 8)])
                }
                if index == 0 { #expect(verdict == nil, "\(verdict?.description ?? "")") }
                verdicts.append(verdict)
            }
        }
        for ((question, reply), verdict) in zip(zip(questions, try ask(questions)), verdicts) {
            let label = "\(question.bytes): \(verdict?.description ?? "valid"), Python \(reply.error ?? "valid")"
            #expect((verdict == nil) == reply.ok, "\(label)")
            #expect(verdict?.code.rawValue == reply.code, "\(label)")
        }
        #expect(questions.count > 300)
    }
}
