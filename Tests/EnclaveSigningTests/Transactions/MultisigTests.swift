import EnclaveProto
import EnclaveSigning
import Testing
import WellKnownTypes
import WireFormat

@Suite("multisigs")
struct MultisigTests {
    private let chainID = TransactionSamples.chainID
    private let verifier = TransactionVerifier(chainID: TransactionSamples.chainID, algorithms: [.secp256k1])

    private func members(_ seeds: [UInt8]) throws -> [AccountKey] { try seeds.map(TransactionSamples.account) }

    private func multisig(_ threshold: Int, _ seeds: [UInt8]) throws -> AccountKey {
        .multisig(try MultisigKey(threshold: threshold, keys: try members(seeds)))
    }

    private func sign(_ transaction: inout Transaction, _ seed: UInt8) throws {
        let key = try TransactionSamples.key(seed)
        try transaction.sign(with: key, chainID: chainID, accountNumber: 5)
    }

    private func verify(_ transaction: Transaction) -> TransactionError? {
        transactionError { try verifier.verify(transaction, accounts: [.init(number: 5)]) }
    }

    // MARK: Keys and addresses

    private enum WasmPrefix: AddressPrefix { static let text = "wasm" }

    /// cosmjs, packages/amino/src/testutils.ts and addresses.spec.ts: made by `wasmd keys add --multisig`.
    private let wasmKeys = [
        "038cb598ee54130d34f8e0818e7787aa06139a0e2d0026cadb662b55cf16859a67",
        "02906f1bd9516c8cd3b52639322c801bf8724c1fa5e878c0e32b9bd6c0bb8b0f68",
        "03cc93519d61b686da6f0e8cff9431e356b45f91063ed6f81f79ddd898858800f3",
    ]

    @Test("Amino encoding and address are those of wasmd, and depend on the order of the keys")
    func wasmd() throws {
        let keys = try wasmKeys.map { AccountKey.single(try PublicKey(hex($0))) }
        let group = AccountKey.multisig(try MultisigKey(threshold: 2, keys: keys))
        #expect(group.address.bytes == hex("0892a77fab2fa7e192c3b7b2741e6682f3abb72f"))
        #expect(Address<WasmPrefix>(group.address).description == "wasm1pzf2wlat97n7rykrk7e8g8nxste6hde0r8jqsy")
        let groups = [
            (
                2, [0, 1, 2],
                "wasmpub1ytql0csgqgfzd666axrjzquvkkvwu4qnp5603cyp3emc02sxzwdqutgqym9dke3t2h83dpv6vufzd666axrjzq5sdudaj5tv3nfm2f3exgkgqxlcwfxplf0g0rqwx2um6mqthzc0dqfzd666axrjzq7vjdge6cdksmdx7r5vl72rrc6kk30ezp376mup77wamzvgtzqq7v7aysdd"
            ),
            (
                1, [0, 1, 2],
                "wasmpub1ytql0csgqyfzd666axrjzquvkkvwu4qnp5603cyp3emc02sxzwdqutgqym9dke3t2h83dpv6vufzd666axrjzq5sdudaj5tv3nfm2f3exgkgqxlcwfxplf0g0rqwx2um6mqthzc0dqfzd666axrjzq7vjdge6cdksmdx7r5vl72rrc6kk30ezp376mup77wamzvgtzqq7vc4ejke"
            ),
            (
                2, [0, 2],
                "wasmpub1ytql0csgqgfzd666axrjzquvkkvwu4qnp5603cyp3emc02sxzwdqutgqym9dke3t2h83dpv6vufzd666axrjzq7vjdge6cdksmdx7r5vl72rrc6kk30ezp376mup77wamzvgtzqq7vzjhugu"
            ),
            (
                2, [2, 0],
                "wasmpub1ytql0csgqgfzd666axrjzq7vjdge6cdksmdx7r5vl72rrc6kk30ezp376mup77wamzvgtzqq7vfzd666axrjzquvkkvwu4qnp5603cyp3emc02sxzwdqutgqym9dke3t2h83dpv6vujvg56k"
            ),
        ]
        for (threshold, order, text) in groups {
            let key = AccountKey.multisig(try MultisigKey(threshold: threshold, keys: order.map { keys[$0] }))
            #expect(try Bech32.decode(text).bytes == key.aminoBytes)
        }
    }

    @Test("Ed25519 members and multisigs within multisigs have amino bytes too, and come back from their Any")
    func nestedKeys() throws {
        let ed25519 = AccountKey.single(
            try SecretKey(algorithm: .ed25519, rawBytes: hex(String(repeating: "07", count: 32)).rawSpan).publicKey
        )
        let inner = try multisig(1, [1, 2])
        let outer = AccountKey.multisig(try MultisigKey(threshold: 2, keys: [ed25519, inner]))
        let bytes = outer.aminoBytes
        #expect(bytes.starts(with: hex("22c1f7e208021225" + "1624de6420")))
        #expect(bytes.dropFirst(6 + 2 + 37).starts(with: hex("1256" + "22c1f7e208011226eb5ae98721")))
        #expect(try AccountKey(packed: outer.packed) == outer)
        #expect(outer.members.count == 3)
    }

    @Test("A multisig has a threshold from 1 to the number of its keys, no key twice, and at most 99 keys")
    func wrongKeys() throws {
        let keys = try members([1, 2])
        #expect(transactionError { _ = try MultisigKey(threshold: 0, keys: keys) }?.code == .invalidThreshold)
        #expect(transactionError { _ = try MultisigKey(threshold: 3, keys: keys) }?.code == .invalidThreshold)
        #expect(transactionError { _ = try MultisigKey(threshold: 1, keys: keys + [keys[0]]) }?.code == .duplicateKey)
        let many = try members((1...100).map { UInt8($0) })
        #expect(transactionError { _ = try MultisigKey(threshold: 1, keys: many) }?.code == .tooManyAnys)
        _ = try MultisigKey(threshold: 1, keys: Array(many.dropLast()))
    }

    @Test("An Any that is no key is refused")
    func wrongAnys() throws {
        let short = try Google_Protobuf_Any(packing: CosmosSecp256k1PubKey.with { $0.key = [2, 3] })
        #expect(transactionError { _ = try AccountKey(packed: short) }?.code == .invalidKey)
        let long = try Google_Protobuf_Any(
            packing: CosmosSecp256k1PubKey.with { $0.key = [4] + [UInt8](repeating: 1, count: 64) }
        )
        #expect(transactionError { _ = try AccountKey(packed: long) }?.code == .invalidKey)
        let other = Google_Protobuf_Any.with { $0.typeURL = "/cosmos.crypto.secp256r1.PubKey" }
        #expect(transactionError { _ = try AccountKey(packed: other) }?.code == .unsupportedKey)
        let zero = try Google_Protobuf_Any(packing: CosmosMultisigLegacyAminoPubKey())
        #expect(transactionError { _ = try AccountKey(packed: zero) }?.code == .invalidThreshold)
        var deep = try TransactionSamples.account(1).packed
        for _ in 0..<10 {
            deep = try .init(
                packing: CosmosMultisigLegacyAminoPubKey.with {
                    $0.threshold = 1; $0.publicKeys = [deep]
                }
            )
        }
        #expect(transactionError { _ = try AccountKey(packed: deep) }?.code == .tooDeep)
    }

    // MARK: Bits

    @Test("Bits are counted from the most significant one of the first byte")
    func bits() {
        var bits = CosmosMultisigCompactBitArray(bitCount: 10)
        #expect(bits.extraBitsStored == 2)
        #expect(bits.elems == [0, 0])
        bits[0] = true
        bits[9] = true
        #expect(bits.elems == [0x80, 0x40])
        #expect(bits.setBits == [0, 9])
        #expect(bits.bitCount == 10)
        bits[0] = false
        #expect(bits.setBits == [9])
        #expect(!bits[100])
        #expect(CosmosMultisigCompactBitArray(bitCount: 8).bitCount == 8)
        #expect(CosmosMultisigCompactBitArray(bitCount: 0).bitCount == 0)
        for (extra, elems) in [(UInt32(3), [UInt8]()), (8, [1, 2]), (.max, [1])] {
            let odd = CosmosMultisigCompactBitArray.with {
                $0.extraBitsStored = extra; $0.elems = elems
            }
            #expect(odd.bitCount == nil)
            #expect(odd.setBits.isEmpty)
        }
    }

    // MARK: Signing

    @Test("Two of three sign one after the other, in any order, and the transaction verifies")
    func amino() throws {
        for order: [UInt8] in [[1, 3], [3, 1], [2, 1, 3]] {
            let draft = try TransactionSamples.draft(
                .init(key: try multisig(2, [1, 2, 3]), sequence: 4, mode: .legacyAminoJson)
            )
            var transaction = try draft.transaction()
            #expect(verify(transaction)?.code == .signatureCount)
            for (count, seed) in order.enumerated() {
                try sign(&transaction, seed)
                #expect(verify(transaction)?.code == (count == 0 ? .thresholdNotReached : nil))
            }
            #expect(verify(try Transaction(serializedBytes: transaction.serializedBytes)) == nil)
        }
    }

    @Test("Each member signs a copy, and the copies are put together")
    func copies() throws {
        let draft = try TransactionSamples.draft(
            .init(key: try multisig(2, [1, 2, 3]), sequence: 4, mode: .legacyAminoJson)
        )
        var first = try draft.transaction()
        var second = first
        try sign(&first, 3)
        try sign(&second, 1)
        var one = first
        try one.merge(second)
        var other = second
        try other.merge(first)
        #expect(one == other)
        #expect(verify(one) == nil)
        var draft2 = draft
        draft2.memo = "another"
        var different = try draft2.transaction()
        #expect(transactionError { try different.merge(first) }?.code == .notSignable)
    }

    @Test("In SIGN_MODE_DIRECT the members are named beforehand, and each fills its place")
    func direct() throws {
        let key = try multisig(2, [1, 2, 3])
        #expect(
            transactionError {
                _ = try TransactionSamples.draft(.init(key: key, sequence: 0, mode: .direct)).transaction()
            }?.code == .invalidPart
        )
        var transaction = try TransactionSamples.draft(.init(key: key, sequence: 0, mode: .direct, members: [0, 2]))
            .transaction()
        let authInfo = transaction.authInfoBytes
        try sign(&transaction, 3)
        #expect(verify(transaction)?.code == .invalidSignature)
        try sign(&transaction, 1)
        #expect(transaction.authInfoBytes == authInfo)
        #expect(verify(transaction) == nil)
        let before = transaction
        #expect(transactionError { try sign(&transaction, 2) }?.code == .alreadySigned)
        #expect(transaction == before)
    }

    @Test("A multisig is a member of a multisig, and signs in its place")
    func nested() throws {
        let inner = try multisig(2, [2, 3, 4])
        let key = AccountKey.multisig(try MultisigKey(threshold: 2, keys: [try TransactionSamples.account(1), inner]))
        var transaction = try TransactionSamples.draft(.init(key: key, sequence: 0, mode: .legacyAminoJson))
            .transaction()
        try sign(&transaction, 4)
        try sign(&transaction, 1)
        let error = verify(transaction)
        #expect(error?.code == .thresholdNotReached)
        #expect(error?.path == "signatures[0][1]")
        try sign(&transaction, 2)
        #expect(verify(transaction) == nil)
        #expect(transactionError { try sign(&transaction, 9) }?.code == .foreignKey)
    }

    // MARK: Refusals

    /// A transaction of two of three, with its parts changed.
    private func changed(
        _ change: (inout CosmosModeInfo.Multi, inout CosmosMultisigMultiSignature) throws -> Void
    ) throws -> TransactionError? {
        var transaction = try TransactionSamples.draft(
            .init(key: try multisig(2, [1, 2, 3]), sequence: 0, mode: .legacyAminoJson)
        ).transaction()
        try sign(&transaction, 1)
        try sign(&transaction, 2)
        var authInfo = transaction.authInfo
        guard case .multi(var multi)? = authInfo.signerInfos[0].modeInfo.sum else { return nil }
        var signature = try CosmosMultisigMultiSignature(serializedBytes: transaction.signatures[0])
        try change(&multi, &signature)
        authInfo.signerInfos[0].modeInfo.sum = .multi(multi)
        return verify(
            try Transaction(body: transaction.body, authInfo: authInfo, signatures: [try signature.serializedBytes()])
        )
    }

    @Test(
        "Unchanged it verifies; a bit array of another length, too few or too many signatures, and unknown fields do not"
    )
    func refusals() throws {
        #expect(try changed { _, _ in } == nil)
        let modes = { (multi: inout CosmosModeInfo.Multi) in multi.modeInfos.append(multi.modeInfos[0]) }
        #expect(try changed { multi, _ in multi.bitarray.extraBitsStored = 4 }?.code == .bitArrayLength)
        #expect(try changed { multi, _ in multi.bitarray.extraBitsStored = 0 }?.code == .bitArrayLength)
        #expect(try changed { multi, _ in multi.bitarray.extraBitsStored = 9 }?.code == .bitArrayLength)
        #expect(try changed { multi, _ in multi.bitarray.elems = [] }?.code == .bitArrayLength)
        #expect(try changed { multi, _ in multi.clearBitarray() }?.code == .signatureCount)
        #expect(try changed { multi, _ in multi.bitarray.elems[0] = 0x80 }?.code == .signatureCount)
        #expect(try changed { multi, _ in multi.bitarray.elems[0] = 0xe0 }?.code == .signatureCount)
        #expect(try changed { multi, _ in modes(&multi) }?.code == .signatureCount)
        #expect(try changed { _, signature in signature.signatures.append([1]) }?.code == .signatureCount)
        #expect(try changed { _, signature in signature.signatures.removeLast() }?.code == .signatureCount)
        #expect(
            try changed { _, signature in signature.unknownFields = .init(bytes: [0x18, 1]) }?.code == .unknownField
        )
        #expect(try changed { _, signature in signature.signatures.swapAt(0, 1) }?.code == .invalidSignature)
        #expect(try changed { multi, _ in multi.bitarray.elems[0] = 0xa0 }?.code == .invalidSignature)
        #expect(try changed { multi, _ in multi.modeInfos[1].sum = nil }?.code == .unsupportedMode)
        let tooFew = try changed { multi, signature in
            multi.bitarray.elems[0] = 0x80
            multi.modeInfos.removeLast()
            signature.signatures.removeLast()
        }
        #expect(tooFew?.code == .thresholdNotReached)
    }

    @Test("Bits behind the last one are nobody's")
    func paddingBits() throws {
        #expect(try changed { multi, _ in multi.bitarray.elems[0] |= 0x1f } == nil)
    }

    @Test("A key that a carried multisig has twice signs twice, as a chain takes it")
    func duplicates() throws {
        let member = try TransactionSamples.account(1).packed
        let message = CosmosMultisigLegacyAminoPubKey.with {
            $0.threshold = 2; $0.publicKeys = [member, member]
        }
        let key = try AccountKey(packed: try .init(packing: message))
        var draft = try TransactionSamples.draft(.init(key: key, sequence: 0, mode: .legacyAminoJson, members: [0, 1]))
        draft.memo = "twice"
        let unsigned = try draft.transaction()
        let signer = SignerData(chainID: chainID, accountNumber: 5, key: key)
        let document = try unsigned.signBytes(.legacyAminoJson, for: signer)
        let secret = try TransactionSamples.key(1)
        let signature = secret.sign(message: document.rawSpan)
        let both = try CosmosMultisigMultiSignature.with { $0.signatures = [signature, signature] }.serializedBytes()
        #expect(verify(try Transaction(body: unsigned.body, authInfo: unsigned.authInfo, signatures: [both])) == nil)
    }

    @Test("A single key does not sign as a multisig, nor the other way round")
    func kinds() throws {
        let single = CosmosModeInfo.with { $0.sum = .single(.with { $0.mode = .legacyAminoJson }) }
        for (key, info) in [
            (try multisig(1, [1, 2]), single),
            (try TransactionSamples.account(1), CosmosModeInfo.with { $0.sum = .multi(.init()) }),
        ] {
            let authInfo = CosmosAuthInfo.with {
                $0.signerInfos = [
                    .with {
                        $0.publicKey = key.packed; $0.modeInfo = info
                    }
                ]
                $0.fee = CosmosFee()
            }
            let transaction = try Transaction(body: .init(), authInfo: authInfo, signatures: [[]])
            #expect(verify(transaction)?.code == .unsupportedMode)
        }
    }
}
