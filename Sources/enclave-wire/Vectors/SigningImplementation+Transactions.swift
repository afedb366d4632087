import EnclaveProto
import EnclaveSigning

extension SigningImplementation {
    func check(_ vector: VectorCase.RefusedTransaction, _ comparison: inout Comparison) {
        let outcome = Outcome(transaction: { () throws(TransactionError) in
            _ = try Transaction(serializedBytes: vector.bytes)
            return .accepted
        })
        comparison.expect(.refused(vector.refusal), from: "decode", outcome)
    }

    func check(_ vector: VectorCase.SignedTransaction, _ comparison: inout Comparison) {
        let transaction: Transaction
        do throws(TransactionError) {
            transaction = try Transaction(serializedBytes: vector.bytes)
        } catch {
            comparison.expect(.accepted, from: "decode", .failed(error.description))
            return
        }
        comparison.expect(.bytes(vector.bytes), from: "decode, then encode", .bytes(transaction.serializedBytes))
        comparison.expect(.text(vector.hash), from: "hash", .text(transaction.hashText))
        for (index, signer) in (vector.signers ?? []).enumerated() {
            check(signer, at: index, of: transaction, vector, &comparison)
        }
        let verifier = TransactionVerifier(chainID: vector.chainID, algorithms: [.secp256k1])
        let accounts = vector.accountNumbers.map { TransactionVerifier.Account(number: $0) }
        var code: String?
        do throws(TransactionError) {
            try verifier.verify(transaction, accounts: accounts)
        } catch {
            code = error.code.rawValue
        }
        comparison.expect(.text(vector.code ?? "valid"), from: "verify", .text(code ?? "valid"))
    }

    private func check(
        _ signer: VectorCase.SignedTransaction.Signer,
        at index: Int,
        of transaction: Transaction,
        _ vector: VectorCase.SignedTransaction,
        _ comparison: inout Comparison
    ) {
        let infos = transaction.authInfo.signerInfos
        guard infos.indices.contains(index), vector.accountNumbers.indices.contains(index) else {
            comparison.expect(.accepted, from: "signer \(index)", .failed("there is none"))
            return
        }
        let key: AccountKey
        do throws(TransactionError) {
            key = try AccountKey(packed: infos[index].publicKey)
        } catch {
            comparison.expect(.accepted, from: "key of signer \(index)", .failed(error.description))
            return
        }
        comparison.expect(
            .text(signer.address),
            from: "address of signer \(index)",
            .text((try? key.address.bech32(prefix: signer.prefix)) ?? "none")
        )
        let document = Outcome(transaction: { () throws(TransactionError) in
            .bytes(
                try transaction.signBytes(
                    CosmosSignMode(scheme: signer.scheme),
                    for: SignerData(
                        chainID: vector.chainID,
                        accountNumber: vector.accountNumbers[index],
                        sequence: infos[index].sequence,
                        key: key
                    )
                )
            )
        })
        comparison.expect(.bytes(signer.document), from: "sign document of signer \(index)", document)
    }
}

extension CosmosSignMode {
    /// The mode of a vector's scheme.
    fileprivate init(scheme: String) {
        self =
            switch scheme {
            case "direct": .direct
            case "direct-aux": .directAux
            case "amino-json": .legacyAminoJson
            default: .unspecified
            }
    }
}

extension Outcome {
    /// What the signing module did with a transaction.
    init(transaction body: () throws(TransactionError) -> Outcome) {
        do throws(TransactionError) {
            self = try body()
        } catch {
            let rule = error.rule?.id
            self =
                error.offset.map { offset in
                    .refused(Refusal(code: error.code.rawValue, rule: rule, offset: offset, path: error.path))
                } ?? .failed(error.description)
        }
    }
}
