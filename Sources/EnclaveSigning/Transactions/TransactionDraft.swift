import EnclaveProto
import WellKnownTypes
import WireFormat

/// What a transaction is made from, before anybody signs.
///
/// Once made, nothing in it can change but signatures: what is signed is the bytes.
public struct TransactionDraft: Hashable, Sendable {
    /// One who will sign.
    public struct Signer: Hashable, Sendable {
        /// The key.
        public var key: AccountKey
        /// The account's sequence; 0 in an unordered transaction.
        public var sequence: UInt64
        /// What is signed.
        public var mode: CosmosSignMode
        /// Which members of a multisig will sign, counted from 0. SIGN_MODE_DIRECT covers this list and needs it; in the
        /// other modes a member can be added when it signs.
        public var members: [Int]

        /// A signer.
        public init(key: AccountKey, sequence: UInt64, mode: CosmosSignMode = .direct, members: [Int] = []) {
            self.key = key
            self.sequence = sequence
            self.mode = mode
            self.members = members
        }
    }

    /// What is to be done, in order.
    public var messages: [Google_Protobuf_Any] = []
    /// Note for people; chains limit its length, to 256 bytes by default.
    public var memo = ""
    /// Last block height at which the transaction is valid; 0 for none.
    public var timeoutHeight: UInt64 = 0
    /// Block time from which the transaction is no longer valid; nil for none.
    public var timeoutTimestamp: Google_Protobuf_Timestamp?
    /// Whether sequences are left out of account. Needs ``timeoutTimestamp``.
    public var isUnordered = false
    /// Coins and gas, and who pays where it is not the first signer.
    public var fee = CosmosFee()
    /// In the order in which the messages first name them.
    public var signers: [Signer] = []

    /// A draft of nothing.
    public init() {}

    /// The transaction, with no signature yet.
    ///
    /// - Throws: ``TransactionError`` for what no chain would take (`Tx.ValidateBasic`, `Coins.Validate`): no message, no
    ///   signer, coins that are none or do not ascend, gas above 2⁶³ − 1, an address that is none, an unordered
    ///   transaction without a timeout timestamp or with a sequence, a mode that cannot be.
    public func transaction() throws(TransactionError) -> Transaction {
        try check()
        var body = CosmosTxBody()
        body.messages = messages
        body.memo = memo
        body.timeoutHeight = timeoutHeight
        body.unordered = isUnordered
        if let timeoutTimestamp { body.timeoutTimestamp = timeoutTimestamp }
        var authInfo = CosmosAuthInfo()
        authInfo.fee = fee
        for signer in signers {
            var info = CosmosSignerInfo()
            info.publicKey = signer.key.packed
            info.modeInfo = SignatureData(unsigned: signer.key, mode: signer.mode, members: signer.members).modeInfo
            info.sequence = signer.sequence
            authInfo.signerInfos.append(info)
        }
        return try Transaction(body: body, authInfo: authInfo)
    }

    private func check() throws(TransactionError) {
        if messages.isEmpty { throw TransactionError(.invalidPart, "a transaction has at least one message") }
        if signers.isEmpty { throw TransactionError(.invalidPart, "a transaction has at least one signer") }
        try CosmosCoin.check(fee.amount, path: "fee.amount")
        if fee.gasLimit > UInt64(Int64.max) {
            throw TransactionError(.invalidPart, path: "fee.gas_limit", "gas is at most 9223372036854775807")
        }
        for (name, address) in [("payer", fee.payer), ("granter", fee.granter)] where !address.isEmpty {
            do throws(Bech32Error) {
                _ = try Bech32.decode(address)
            } catch {
                throw TransactionError(.invalidPart, path: "fee.\(name)", "`\(address)` is no address: \(error)")
            }
        }
        if isUnordered, timeoutTimestamp == nil {
            throw TransactionError(.invalidPart, "an unordered transaction needs a timeout timestamp")
        }
        for (index, signer) in signers.enumerated() { try check(signer, index) }
    }

    private func check(_ signer: Signer, _ index: Int) throws(TransactionError) {
        if isUnordered, signer.sequence != 0 {
            throw TransactionError(.invalidPart, "an unordered transaction has no sequence; leave it 0")
        }
        guard [.direct, .directAux, .legacyAminoJson].contains(signer.mode) else {
            throw TransactionError(.unsupportedMode, "\(signer.mode.debugDescription) is not known here")
        }
        if signer.mode == .directAux, index == 0, fee.payer.isEmpty {
            throw TransactionError(
                .unsupportedMode,
                "the first signer pays the fee, which SIGN_MODE_DIRECT_AUX does not cover; name another payer"
            )
        }
        guard case .multisig(let key) = signer.key else {
            if signer.members.isEmpty { return }
            throw TransactionError(.invalidPart, "a single key has no members")
        }
        if signer.mode == .direct, signer.members.isEmpty {
            throw TransactionError(
                .invalidPart,
                "SIGN_MODE_DIRECT covers which members of a multisig sign; name them, or sign with SIGN_MODE_LEGACY_AMINO_JSON"
            )
        }
        if let member = signer.members.first(where: { !key.keys.indices.contains($0) }) {
            throw TransactionError(.noSuchSigner, "there is no member \(member); they are counted from 0")
        }
        if !signer.members.isEmpty, Set(signer.members).count < key.threshold {
            throw TransactionError(
                .thresholdNotReached,
                "\(Set(signer.members).count) members are to sign, and the threshold is \(key.threshold)"
            )
        }
    }
}
