import EnclaveProto
import WellKnownTypes
import WireFormat

/// What a chain knows of a signer beside the transaction (x/tx/signing, `SignerData`).
public struct SignerData: Hashable, Sendable {
    /// Id of the chain that the transaction is for, as `virtengine-1`.
    public var chainID: String
    /// The account's number on that chain.
    public var accountNumber: UInt64
    /// The account's sequence, as the transaction names it.
    public var sequence: UInt64
    /// The account's key; SIGN_MODE_DIRECT_AUX signs it.
    public var key: AccountKey?

    /// What is known of a signer.
    public init(chainID: String, accountNumber: UInt64, sequence: UInt64 = 0, key: AccountKey? = nil) {
        self.chainID = chainID
        self.accountNumber = accountNumber
        self.sequence = sequence
        self.key = key
    }
}

extension Transaction {
    /// The bytes that a signer signs; secp256k1 signs their SHA-256.
    ///
    /// - Parameters:
    ///   - mode: SIGN_MODE_DIRECT, _LEGACY_AMINO_JSON or _DIRECT_AUX.
    ///   - signer: What the chain knows of the signer.
    ///   - types: The amino names, for SIGN_MODE_LEGACY_AMINO_JSON.
    /// - Throws: ``TransactionError``: another mode, or a transaction that the mode's document cannot hold.
    public func signBytes(
        _ mode: CosmosSignMode,
        for signer: SignerData,
        types: AminoTypes = .enclave
    ) throws(TransactionError) -> [UInt8] {
        switch mode {
        case .direct:
            return try Self.directSignBytes(
                bodyBytes: bodyBytes,
                authInfoBytes: authInfoBytes,
                chainID: signer.chainID,
                accountNumber: signer.accountNumber
            )
        case .directAux: return try directAuxSignBytes(for: signer)
        case .legacyAminoJson: return try aminoSignBytes(for: signer, types)
        default:
            throw TransactionError(
                .unsupportedMode,
                "\(mode.debugDescription) is not known here; SIGN_MODE_DIRECT, _LEGACY_AMINO_JSON and _DIRECT_AUX are"
            )
        }
    }

    /// The bytes of `SignDoc`: what SIGN_MODE_DIRECT signs (x/tx/signing/direct).
    ///
    /// - Throws: ``TransactionError`` beyond 2 GiB.
    public static func directSignBytes(
        bodyBytes: [UInt8],
        authInfoBytes: [UInt8],
        chainID: String,
        accountNumber: UInt64
    ) throws(TransactionError) -> [UInt8] {
        try serialized(
            CosmosSignDoc.with {
                $0.bodyBytes = bodyBytes
                $0.authInfoBytes = authInfoBytes
                $0.chainID = chainID
                $0.accountNumber = accountNumber
            }
        )
    }

    /// The bytes of `SignDocDirectAux` (x/tx/signing/directaux). The tip is left out, as chains of SDK 0.50 and later do.
    private func directAuxSignBytes(for signer: SignerData) throws(TransactionError) -> [UInt8] {
        guard let key = signer.key else {
            throw TransactionError(.missingKey, "SIGN_MODE_DIRECT_AUX signs the signer's key, which is not known")
        }
        if paysFee(key) {
            throw TransactionError(
                .unsupportedMode,
                "whoever pays the fee cannot sign with SIGN_MODE_DIRECT_AUX, which does not cover it"
            )
        }
        return try Self.serialized(
            CosmosSignDocDirectAux.with {
                $0.bodyBytes = bodyBytes
                $0.publicKey = key.packed
                $0.chainID = signer.chainID
                $0.accountNumber = signer.accountNumber
                $0.sequence = signer.sequence
            }
        )
    }

    /// Whether the account pays the fee: it is named as the payer, or nobody is and it signs first.
    private func paysFee(_ key: AccountKey) -> Bool {
        guard authInfo.fee.payer.isEmpty else {
            return (try? Bech32.decode(authInfo.fee.payer))?.bytes == key.address.bytes
        }
        guard let first = try? self.key(of: 0, known: nil) else { return authInfo.signerInfos.count < 2 }
        return first.address == key.address
    }

    private static func serialized(_ document: some Message) throws(TransactionError) -> [UInt8] {
        try TransactionError.wrapping { () throws(WireError) in try document.serializedBytes() }
    }

    // MARK: Amino

    /// The JSON that SIGN_MODE_LEGACY_AMINO_JSON signs (x/tx/signing/aminojson).
    private func aminoSignBytes(for signer: SignerData, _ types: AminoTypes) throws(TransactionError) -> [UInt8] {
        try refuseWhatAminoCannotHold()
        let amino = AminoJSON(types: types)
        var messages: [[UInt8]] = []
        for (index, message) in body.messages.enumerated() {
            messages.append(try amino.text(of: message, path: "body_bytes.messages[\(index)]"))
        }
        var members: [(name: String, value: [UInt8])] = [
            ("account_number", Array("\"\(signer.accountNumber)\"".utf8)),
            ("chain_id", try amino.quoted(signer.chainID, path: "chain_id")),
            ("fee", try aminoFee(amino)),
            ("memo", try amino.quoted(body.memo, path: "body_bytes.memo")),
            ("msgs", AminoJSON.array(messages)),
            ("sequence", Array("\"\(signer.sequence)\"".utf8)),
        ]
        if body.timeoutHeight != 0 { members.append(("timeout_height", Array("\"\(body.timeoutHeight)\"".utf8))) }
        if body.hasTimeoutTimestamp {
            let time = try amino.timestamp(
                seconds: body.timeoutTimestamp.seconds,
                nanos: body.timeoutTimestamp.nanos,
                path: "body_bytes.timeout_timestamp"
            )
            members.append(("timeout_timestamp", time))
        }
        if body.unordered { members.append(("unordered", Array("true".utf8))) }
        return AminoJSON.object(members)
    }

    private func refuseWhatAminoCannotHold() throws(TransactionError) {
        let mode = "SIGN_MODE_LEGACY_AMINO_JSON"
        if !body.extensionOptions.isEmpty {
            throw TransactionError(
                .notSignable,
                path: "body_bytes.extension_options",
                "\(mode) has no extension options"
            )
        }
        if !body.nonCriticalExtensionOptions.isEmpty {
            throw TransactionError(
                .notSignable,
                path: "body_bytes.non_critical_extension_options",
                "\(mode) has no extension options"
            )
        }
        if let offset = unknownFieldOffsets.first {
            throw TransactionError(
                .notSignable,
                at: offset,
                path: "body_bytes",
                "\(mode) does not cover unknown fields"
            )
        }
        if !authInfo.hasFee {
            throw TransactionError(.notSignable, path: "auth_info_bytes.fee", "\(mode) signs a fee, and there is none")
        }
        if authInfo.hasTip {
            throw TransactionError(.notSignable, path: "auth_info_bytes.tip", "the SDK has withdrawn tips")
        }
    }

    private func aminoFee(_ amino: AminoJSON) throws(TransactionError) -> [UInt8] {
        let fee = authInfo.fee
        let path = "auth_info_bytes.fee"
        var coins: [[UInt8]] = []
        for (index, coin) in fee.amount.enumerated() {
            let bytes = try Self.serialized(coin)
            coins.append(try amino.message(bytes.rawSpan, CosmosCoin.schema, path: "\(path).amount[\(index)]"))
        }
        var members: [(name: String, value: [UInt8])] = [
            ("amount", AminoJSON.array(coins)), ("gas", Array("\"\(fee.gasLimit)\"".utf8)),
        ]
        if !fee.granter.isEmpty { members.append(("granter", try amino.quoted(fee.granter, path: path + ".granter"))) }
        if !fee.payer.isEmpty { members.append(("payer", try amino.quoted(fee.payer, path: path + ".payer"))) }
        return AminoJSON.object(members)
    }
}
