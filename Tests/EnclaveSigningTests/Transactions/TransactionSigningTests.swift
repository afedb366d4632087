import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WellKnownTypes
import WireFormat

@Suite("making, signing and verifying a transaction")
struct TransactionSigningTests {
    private let chainID = TransactionSamples.chainID
    private let verifier = TransactionVerifier(chainID: TransactionSamples.chainID, algorithms: [.secp256k1])

    @Test(
        "A signed transaction verifies, and for another chain, account or key not",
        arguments: [CosmosSignMode.direct, .legacyAminoJson]
    )
    func single(mode: CosmosSignMode) throws {
        let key = try TransactionSamples.key(1)
        let account = AccountKey.single(key.publicKey)
        var transaction = try TransactionSamples.draft(.init(key: account, sequence: 3, mode: mode)).transaction()
        #expect(!transaction.isSigned)
        try transaction.sign(with: key, chainID: chainID, accountNumber: 9)
        #expect(transaction.isSigned)
        let again = try Transaction(serializedBytes: transaction.serializedBytes)
        #expect(again == transaction)
        #expect(try verifier.verify(again, accounts: [.init(number: 9)]) == [account])
        #expect(
            transactionError { try verifier.verify(again, accounts: [.init(number: 8)]) }?.code == .invalidSignature
        )
        let other = TransactionVerifier(chainID: "virtengine-1", algorithms: [.secp256k1])
        #expect(transactionError { try other.verify(again, accounts: [.init(number: 9)]) }?.code == .invalidSignature)
        let stranger = TransactionVerifier.Account(number: 9, key: try TransactionSamples.account(2))
        #expect(transactionError { try verifier.verify(again, accounts: [stranger]) }?.code == .foreignKey)
    }

    @Test("SIGN_MODE_DIRECT covers every byte of body and auth info, also those that decode to the same")
    func carriedBytes() throws {
        let key = try TransactionSamples.key(1)
        var draft = try TransactionSamples.draft(.init(key: .single(key.publicKey), sequence: 3))
        draft.memo = "m"
        var transaction = try draft.transaction()
        try transaction.sign(with: key, chainID: chainID, accountNumber: 9)
        var raw = try CosmosTxRaw(serializedBytes: transaction.serializedBytes)
        // The memo twice: the same body, in other bytes.
        raw.bodyBytes += hex("12016d")
        let other = try Transaction(serializedBytes: try raw.serializedBytes())
        #expect(other.body == transaction.body)
        #expect(
            transactionError { try verifier.verify(other, accounts: [.init(number: 9)]) }?.code == .invalidSignature
        )
        // Signed in those bytes, it verifies in those bytes.
        var signed = other
        try signed.sign(with: key, chainID: chainID, accountNumber: 9)
        #expect(signed.bodyBytes == raw.bodyBytes)
        try verifier.verify(signed, accounts: [.init(number: 9)])
    }

    @Test("Several signers sign in their own modes, each with its own account")
    func several() throws {
        let first = try TransactionSamples.key(1)
        let second = try TransactionSamples.key(2)
        var transaction = try TransactionSamples.draft(
            .init(key: .single(first.publicKey), sequence: 1),
            .init(key: .single(second.publicKey), sequence: 2, mode: .directAux)
        ).transaction()
        #expect(try transaction.sign(with: second, chainID: chainID, accountNumber: 20) == 1)
        #expect(!transaction.isSigned)
        #expect(try transaction.sign(with: first, chainID: chainID, accountNumber: 10) == 0)
        try verifier.verify(transaction, accounts: [.init(number: 10), .init(number: 20)])
        let swapped = transactionError {
            try verifier.verify(transaction, accounts: [.init(number: 20), .init(number: 10)])
        }
        #expect(swapped?.path == "signatures[0]")
        #expect(
            transactionError { try verifier.verify(transaction, accounts: [.init(number: 10)]) }?.code
                == .signatureCount
        )
    }

    @Test("SIGN_MODE_DIRECT_AUX signs body, key, chain, account and sequence, and no fee")
    func directAux() throws {
        let key = try TransactionSamples.account(2)
        let transaction = try TransactionSamples.draft(
            .init(key: try TransactionSamples.account(1), sequence: 1),
            .init(key: key, sequence: 2, mode: .directAux)
        ).transaction()
        let signer = SignerData(chainID: chainID, accountNumber: 20, sequence: 2, key: key)
        let document = try CosmosSignDocDirectAux(serializedBytes: try transaction.signBytes(.directAux, for: signer))
        #expect(document.bodyBytes == transaction.bodyBytes)
        #expect(document.publicKey == key.packed)
        #expect(document.chainID == chainID)
        #expect(document.accountNumber == 20)
        #expect(document.sequence == 2)
        #expect(!document.hasTip)
    }

    @Test("Whoever pays the fee cannot sign with SIGN_MODE_DIRECT_AUX")
    func feePayer() throws {
        let (first, second) = (try TransactionSamples.account(1), try TransactionSamples.account(2))
        var draft = try TransactionSamples.draft(
            .init(key: first, sequence: 1, mode: .directAux),
            .init(key: second, sequence: 2)
        )
        #expect(transactionError { _ = try draft.transaction() }?.code == .unsupportedMode)
        draft.fee.payer = AccountAddress(second.address).description
        let transaction = try draft.transaction()
        let signer = { (key: AccountKey) in SignerData(chainID: "c", accountNumber: 1, key: key) }
        _ = try transaction.signBytes(.directAux, for: signer(first))
        #expect(
            transactionError { _ = try transaction.signBytes(.directAux, for: signer(second)) }?.code
                == .unsupportedMode
        )
        let unnamed = try TransactionSamples.draft(.init(key: first, sequence: 1)).transaction()
        #expect(
            transactionError { _ = try unnamed.signBytes(.directAux, for: signer(first)) }?.code == .unsupportedMode
        )
    }

    @Test("Other modes are refused", arguments: [CosmosSignMode.unspecified, .textual, .eip191, .init(rawValue: 99)])
    func modes(mode: CosmosSignMode) throws {
        let key = try TransactionSamples.account(1)
        let draft = try TransactionSamples.draft(.init(key: key, sequence: 1, mode: mode))
        #expect(transactionError { _ = try draft.transaction() }?.code == .unsupportedMode)
        var authInfo = CosmosAuthInfo()
        authInfo.signerInfos = [
            .with {
                $0.publicKey = key.packed; $0.modeInfo.sum = .single(.with { $0.mode = mode })
            }
        ]
        let transaction = try Transaction(body: .init(), authInfo: authInfo, signatures: [[1]])
        #expect(
            transactionError { try verifier.verify(transaction, accounts: [.init(number: 1)]) }?.code
                == .unsupportedMode
        )
    }

    @Test("A key that the transaction leaves out is given, and Ed25519 only where it is accepted")
    func keys() throws {
        let key = try SecretKey(algorithm: .ed25519, rawBytes: [UInt8](repeating: 3, count: 32).rawSpan)
        var authInfo = CosmosAuthInfo()
        authInfo.signerInfos = [.with { $0.modeInfo.sum = .single(.with { $0.mode = .direct }) }]
        var transaction = try Transaction(body: .init(), authInfo: authInfo)
        try transaction.sign(with: key, chainID: chainID, accountNumber: 1)
        #expect(
            transactionError { try verifier.verify(transaction, accounts: [.init(number: 1)]) }?.code == .missingKey
        )
        let account = TransactionVerifier.Account(number: 1, key: .single(key.publicKey))
        #expect(transactionError { try verifier.verify(transaction, accounts: [account]) }?.code == .unsupportedKey)
        let both = TransactionVerifier(chainID: chainID, algorithms: [.secp256k1, .ed25519])
        try both.verify(transaction, accounts: [account])
    }

    @Test("No signer, no signature, a foreign key and a signer that is not there are refused")
    func counts() throws {
        let key = try TransactionSamples.key(1)
        var transaction = try TransactionSamples.draft(.init(key: .single(key.publicKey), sequence: 1)).transaction()
        #expect(
            transactionError { try verifier.verify(transaction, accounts: [.init(number: 1)]) }?.code == .signatureCount
        )
        let empty = try Transaction(serializedBytes: [])
        #expect(transactionError { try verifier.verify(empty, accounts: []) }?.code == .signatureCount)
        let before = transaction
        let stranger = try TransactionSamples.key(2)
        #expect(
            transactionError { try transaction.sign(with: stranger, chainID: chainID, accountNumber: 1) }?.code
                == .foreignKey
        )
        #expect(
            transactionError { try transaction.sign(with: key, for: 1, chainID: chainID, accountNumber: 1) }?.code
                == .noSuchSigner
        )
        #expect(transaction == before)
        #expect(transaction.signers(for: key.publicKey) == [0])
    }

    @Test("A signature that is no low-s pair of 64 bytes is refused", arguments: [0, 63, 65, 70])
    func signatureForms(count: Int) throws {
        let key = try TransactionSamples.account(1)
        let unsigned = try TransactionSamples.draft(.init(key: key, sequence: 1)).transaction()
        let transaction = try Transaction(
            body: unsigned.body,
            authInfo: unsigned.authInfo,
            signatures: [[UInt8](repeating: 1, count: count)]
        )
        #expect(
            transactionError { try verifier.verify(transaction, accounts: [.init(number: 1)]) }?.code
                == .invalidSignature
        )
    }

    // MARK: Drafts

    @Test("A draft that no chain would take is refused")
    func drafts() throws {
        let signer = TransactionDraft.Signer(key: try TransactionSamples.account(1), sequence: 0)
        let good = try TransactionSamples.draft(signer)
        _ = try good.transaction()
        let changes: [(inout TransactionDraft) -> Void] = [
            { $0.messages = [] },
            { $0.signers = [] },
            { $0.fee.gasLimit = 1 << 63 },
            { $0.fee.payer = "ve1nonsense" },
            { $0.fee.granter = "nobody" },
            { $0.isUnordered = true },
            { $0.fee.amount.append($0.fee.amount[0]) },
            {
                $0.fee.amount.append(
                    .with {
                        $0.denom = "abc"; $0.amount = "1"
                    }
                )
            },
            { $0.fee.amount[0].amount = "0" },
            { $0.fee.amount[0].amount = "-1" },
            { $0.fee.amount[0].amount = "01" },
            { $0.fee.amount[0].amount = "" },
            { $0.fee.amount[0].denom = "1ab" },
            { $0.fee.amount[0].denom = "ab" },
            { $0.signers[0].members = [0] },
        ]
        for (index, change) in changes.enumerated() {
            var draft = good
            change(&draft)
            #expect(transactionError { _ = try draft.transaction() }?.code == .invalidPart, "change \(index)")
        }
        var unordered = good
        unordered.isUnordered = true
        unordered.timeoutTimestamp = .with { $0.seconds = 1_768_480_245 }
        #expect(try unordered.transaction().body.unordered)
        unordered.signers[0].sequence = 1
        #expect(transactionError { _ = try unordered.transaction() }?.code == .invalidPart)
        unordered.signers[0].sequence = 0
        unordered.timeoutTimestamp = .with { $0.seconds = .max }
        #expect(transactionError { _ = try unordered.transaction() }?.code == .timestampOutOfRange)
    }

    @Test("Coins are read as people write them, and put in order")
    func coins() throws {
        #expect(try CosmosCoin.coins(text: "").isEmpty)
        let coins = try CosmosCoin.coins(text: "200uve,007mve")
        #expect(coins.map(\.denom) == ["mve", "uve"])
        #expect(coins.map(\.amount) == ["7", "200"])
        #expect(try CosmosCoin(text: "1ibc/27394FB092D2ECCD").denom == "ibc/27394FB092D2ECCD")
        let greatest = "115792089237316195423570985008687907853269984665640564039457584007913129639935"
        #expect(try CosmosCoin(text: greatest + "uve").amount == greatest)
        for wrong in [
            "uve", "200", "0uve", "-1uve", "1.5uve", "200 uve", "200uve,", ",", "1uve,2uve", "1é", greatest + "0uve",
        ] {
            #expect(transactionError { _ = try CosmosCoin.coins(text: wrong) }?.code == .invalidPart, "\(wrong)")
        }
        let beyond = greatest.dropLast() + "6"
        #expect(transactionError { _ = try CosmosCoin(text: beyond + "uve") }?.code == .invalidPart)
    }

    @Test("Random transactions come back from their bytes, and changed ones are refused or keep their bytes")
    func properties() throws {
        for seed in 0..<300 as Range<UInt64> {
            var random = RandomMessage(seed: seed, sloppiness: 0)
            let body = random.bytes(of: CosmosTxBody.schema)
            let authInfo = random.bytes(of: CosmosAuthInfo.schema)
            let bytes = Raw.transaction(body: body, authInfo: authInfo) + Raw.field(3, [1, 2])
            var mutation = Mutation(seed: seed)
            for candidate in [bytes, mutation.mutated(bytes)] {
                guard let transaction = try? Transaction(serializedBytes: candidate) else { continue }
                #expect(transaction.serializedBytes == candidate)
            }
        }
    }
}
