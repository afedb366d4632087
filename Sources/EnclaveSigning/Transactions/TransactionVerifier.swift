import EnclaveProto
import WireFormat

/// Verifies transactions of one chain (x/auth/ante `SigVerificationDecorator`, x/auth/signing `VerifySignature`).
///
/// What a chain looks up in its state is given: account numbers, and keys that a transaction leaves out. Whether the
/// sequence is the account's next one, and whether the signers are those that the messages ask for, is for the chain to
/// say.
public struct TransactionVerifier: Sendable {
    /// A signer's account, as the chain knows it.
    public struct Account: Hashable, Sendable {
        /// The account number.
        public var number: UInt64
        /// The key, where the transaction does not carry it.
        public var key: AccountKey?

        /// An account.
        public init(number: UInt64, key: AccountKey? = nil) {
            self.number = number
            self.key = key
        }
    }

    /// Id of the chain, as `virtengine-1`.
    public let chainID: String
    /// Which algorithms are accepted. The SDK accepts secp256k1 alone for accounts.
    public let algorithms: Set<KeyAlgorithm>
    /// The amino names, for SIGN_MODE_LEGACY_AMINO_JSON.
    public let types: AminoTypes

    /// A verifier for a chain.
    public init(chainID: String, algorithms: Set<KeyAlgorithm>, types: AminoTypes = .enclave) {
        self.chainID = chainID
        self.algorithms = algorithms
        self.types = types
    }

    /// Verifies every signature of a transaction.
    ///
    /// - Parameters:
    ///   - transaction: As it was carried.
    ///   - accounts: One a signer, in the transaction's order.
    /// - Returns: The signers' keys.
    /// - Throws: ``TransactionError`` for the first thing that is wrong.
    @discardableResult
    public func verify(_ transaction: Transaction, accounts: [Account]) throws(TransactionError) -> [AccountKey] {
        try checkCounts(transaction)
        let signers = transaction.authInfo.signerInfos.count
        guard accounts.count == signers else {
            throw TransactionError(
                .signatureCount,
                "the transaction has \(TransactionError.count(signers, "signer")), and \(TransactionError.count(accounts.count, "account")) given"
            )
        }
        var keys: [AccountKey] = []
        for (signer, account) in accounts.enumerated() {
            keys.append(try verify(transaction, signer: signer, account: account))
        }
        return keys
    }

    /// Checks that there are signers, and a signature for each (`Tx.ValidateBasic`).
    ///
    /// - Throws: ``TransactionError/Code/signatureCount``.
    public func checkCounts(_ transaction: Transaction) throws(TransactionError) {
        let signers = transaction.authInfo.signerInfos.count
        let signatures = transaction.signatures.count
        if signers == 0 { throw TransactionError(.signatureCount, "the transaction names no signer") }
        guard signers == signatures else {
            throw TransactionError(
                .signatureCount,
                path: "signatures",
                "the transaction has \(TransactionError.count(signers, "signer")) and \(TransactionError.count(signatures, "signature"))"
            )
        }
    }

    /// Verifies the signature of one signer.
    ///
    /// - Returns: The signer's key.
    /// - Throws: ``TransactionError``.
    @discardableResult
    public func verify(
        _ transaction: Transaction,
        signer: Int,
        account: Account
    ) throws(TransactionError) -> AccountKey {
        let data = try transaction.signatureData(of: signer)
        let info = transaction.authInfo.signerInfos[signer]
        let key = try transaction.key(of: signer, known: account.key)
        let document = SignerData(
            chainID: chainID,
            accountNumber: account.number,
            sequence: info.sequence,
            key: key
        )
        var check = SignatureCheck(transaction: transaction, document: document, types: types, algorithms: algorithms)
        try check.verify(data, by: key, path: "signatures[\(signer)]")
        return key
    }
}

extension Transaction {
    /// A signer's key: the one that it carries, or the one that is known otherwise. Where both are there they are the same.
    func key(of signer: Int, known: AccountKey?) throws(TransactionError) -> AccountKey {
        guard authInfo.signerInfos.indices.contains(signer), authInfo.signerInfos[signer].hasPublicKey else {
            guard let known else {
                throw TransactionError(
                    .missingKey,
                    path: "auth_info_bytes.signer_infos[\(signer)].public_key",
                    "the transaction does not carry the signer's key; give it"
                )
            }
            return known
        }
        let carried: AccountKey
        do throws(TransactionError) {
            carried = try AccountKey(packed: authInfo.signerInfos[signer].publicKey)
        } catch {
            throw TransactionError(
                error.code,
                path: "auth_info_bytes.signer_infos[\(signer)].public_key",
                error.message
            )
        }
        if let known, known.address != carried.address {
            throw TransactionError(
                .foreignKey,
                path: "auth_info_bytes.signer_infos[\(signer)].public_key",
                "the transaction carries another key than the account has"
            )
        }
        return carried
    }
}

/// Goes through the signatures of one signer. Each mode's document is made once.
private struct SignatureCheck {
    let transaction: Transaction
    let document: SignerData
    let types: AminoTypes
    let algorithms: Set<KeyAlgorithm>
    private var signBytes: [CosmosSignMode: [UInt8]] = [:]

    init(transaction: Transaction, document: SignerData, types: AminoTypes, algorithms: Set<KeyAlgorithm>) {
        self.transaction = transaction
        self.document = document
        self.types = types
        self.algorithms = algorithms
    }

    mutating func verify(_ data: SignatureData, by key: AccountKey, path: String) throws(TransactionError) {
        switch (data, key) {
        case (.single(let mode, let signature), .single(let key)):
            try verify(signature, mode, by: key, path: path)
        case (.multi(let bits, let members), .multisig(let key)):
            try verify(bits, members, by: key, path: path)
        case (.single, .multisig):
            throw TransactionError(
                .unsupportedMode,
                path: path,
                "the key is a multisig, and the mode that of a single key"
            )
        case (.multi, .single):
            throw TransactionError(
                .unsupportedMode,
                path: path,
                "the key is a single one, and the mode that of a multisig"
            )
        }
    }

    private mutating func verify(
        _ signature: [UInt8],
        _ mode: CosmosSignMode,
        by key: PublicKey,
        path: String
    ) throws(TransactionError) {
        guard algorithms.contains(key.algorithm) else {
            throw TransactionError(
                .unsupportedKey,
                path: path,
                "\(key.algorithm.name) keys are not accepted for transactions"
            )
        }
        let bytes = try signBytes(mode)
        if signature.isEmpty { throw TransactionError(.invalidSignature, path: path, "there is no signature yet") }
        do throws(SignatureError) {
            try key.verify(signature.rawSpan, message: bytes.rawSpan)
        } catch {
            throw TransactionError(
                .invalidSignature,
                path: path,
                error == .doesNotMatch
                    ? "the signature does not verify; check chain id, account number"
                        + (mode == .direct ? "" : ", sequence") + " and key"
                    : "\(error)"
            )
        }
    }

    /// crypto/keys/multisig, `LegacyAminoPubKey.VerifyMultisignature`.
    private mutating func verify(
        _ bits: CosmosMultisigCompactBitArray,
        _ members: [SignatureData],
        by key: MultisigKey,
        path: String
    ) throws(TransactionError) {
        guard bits.bitCount == key.keys.count else {
            throw TransactionError(
                .bitArrayLength,
                path: path,
                "the bit array has \(TransactionError.count(bits.bitCount ?? 0, "bit")), and the multisig \(TransactionError.count(key.keys.count, "key"))"
            )
        }
        let signed = bits.setBits
        guard signed.count >= key.threshold else {
            throw TransactionError(
                .thresholdNotReached,
                path: path,
                "\(signed.count) of \(TransactionError.count(key.keys.count, "member")) signed, and the threshold is \(key.threshold)"
            )
        }
        for (member, data) in zip(signed, members) {
            try verify(data, by: key.keys[member], path: "\(path)[\(member)]")
        }
    }

    private mutating func signBytes(_ mode: CosmosSignMode) throws(TransactionError) -> [UInt8] {
        if let known = signBytes[mode] { return known }
        let made = try transaction.signBytes(mode, for: document, types: types)
        signBytes[mode] = made
        return made
    }
}
