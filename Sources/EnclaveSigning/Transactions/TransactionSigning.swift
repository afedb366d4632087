import EnclaveProto
import WireFormat

extension Transaction {
    /// The signers that a key can sign for: as their own key or as a member of their multisig.
    public func signers(for key: PublicKey) -> [Int] {
        let key = key.compressed
        return authInfo.signerInfos.indices.filter { signer in
            guard let account = try? self.key(of: signer, known: nil) else { return false }
            return account.members.contains { $0.compressed == key }
        }
    }

    /// Signs for a signer, or for a member of a multisig.
    ///
    /// A member whose bit is set in the signer's ModeInfo signs in the mode that stands there. One whose bit is not set
    /// signs in SIGN_MODE_LEGACY_AMINO_JSON, and the bit is set with it: that mode does not cover AuthInfo, so that
    /// members can sign in any order without knowing of each other.
    ///
    /// - Parameters:
    ///   - secret: The key.
    ///   - signer: Which signer, counted from 0; nil for the only one that the key can sign for.
    ///   - chainID: Id of the chain that the transaction is for.
    ///   - accountNumber: The number of the signer's account.
    ///   - types: The amino names, for SIGN_MODE_LEGACY_AMINO_JSON.
    /// - Returns: The signer.
    /// - Throws: ``TransactionError``; the transaction is then as it was.
    @discardableResult
    public mutating func sign(
        with secret: borrowing SecretKey,
        for signer: Int? = nil,
        chainID: String,
        accountNumber: UInt64,
        types: AminoTypes = .enclave
    ) throws(TransactionError) -> Int {
        let signer = if let signer { signer } else { try onlySigner(for: secret.publicKey) }
        var data = try signatureData(of: signer)
        let carriesKey = authInfo.signerInfos[signer].hasPublicKey
        let key = try key(of: signer, known: carriesKey ? nil : .single(secret.publicKey))
        let place = try data.makePlace(for: secret.publicKey, of: key)
        var signed = self
        try signed.replace(signer, with: data)
        let document = SignerData(
            chainID: chainID,
            accountNumber: accountNumber,
            sequence: authInfo.signerInfos[signer].sequence,
            key: key
        )
        let bytes = try signed.signBytes(data.mode(at: place), for: document, types: types)
        data.set(secret.sign(message: bytes.rawSpan), at: place)
        try signed.replace(signer, with: data)
        self = signed
        return signer
    }

    private func onlySigner(for key: PublicKey) throws(TransactionError) -> Int {
        let candidates = signers(for: key)
        if candidates.count == 1 { return candidates[0] }
        if candidates.count > 1 {
            let list = candidates.map(String.init).joined(separator: ", ")
            throw TransactionError(.noSuchSigner, "the key can sign for the signers \(list); say which")
        }
        // A lone signer may leave its key out: the chain knows it.
        if authInfo.signerInfos.count == 1, !authInfo.signerInfos[0].hasPublicKey { return 0 }
        throw TransactionError(.foreignKey, "the key \(key.compressed) is that of no signer")
    }

    /// Adds the signatures of another copy of the transaction: members of a multisig may sign each their own copy.
    ///
    /// - Throws: ``TransactionError`` where it is not the same transaction, and where a signature would be lost; this
    ///   transaction is then as it was.
    public mutating func merge(_ other: Transaction) throws(TransactionError) {
        guard bodyBytes == other.bodyBytes, withoutModes == other.withoutModes else {
            throw TransactionError(.notSignable, "these are different transactions; only their signatures may differ")
        }
        var merged = self
        for signer in authInfo.signerInfos.indices {
            let data = try signatureData(of: signer).merged(with: try other.signatureData(of: signer))
            try merged.replace(signer, with: data)
        }
        self = merged
    }

    /// AuthInfo without what signing changes in it.
    private var withoutModes: CosmosAuthInfo {
        var info = authInfo
        for index in info.signerInfos.indices where info.signerInfos[index].modeInfo.isMulti {
            info.signerInfos[index].clearModeInfo()
        }
        return info
    }

    /// Puts a signer's signature in its place. AuthInfo keeps its bytes unless the ModeInfo changes.
    private mutating func replace(_ signer: Int, with data: SignatureData) throws(TransactionError) {
        let count = authInfo.signerInfos.count
        if signatures.count < count { signatures += [[UInt8]](repeating: [], count: count - signatures.count) }
        let info = data.modeInfo
        if info != authInfo.signerInfos[signer].modeInfo {
            for index in authInfo.signerInfos.indices where try signatureData(of: index).coversAuthInfo {
                throw TransactionError(
                    .alreadySigned,
                    path: "signatures[\(index)]",
                    "a signature covers who signs, so that no member can be added; name all members when the transaction is made"
                )
            }
            authInfo.signerInfos[signer].modeInfo = info
            let changed = authInfo
            authInfoBytes = try TransactionError.wrapping { () throws(WireError) in try changed.serializedBytes() }
        }
        signatures[signer] = data.signatureBytes
    }
}

extension CosmosModeInfo {
    fileprivate var isMulti: Bool { if case .multi? = sum { true } else { false } }
}

extension SignatureData {
    /// The way to a key's signature: at each level of multisigs, which of the signatures.
    fileprivate typealias Place = [Int]

    /// The place of a key's signature, which is made where its bit is not set.
    fileprivate mutating func makePlace(for key: PublicKey, of account: AccountKey) throws(TransactionError) -> Place {
        guard let place = place(for: key.compressed, of: account) else {
            throw TransactionError(.foreignKey, "the key \(key.compressed) is not the signer's, nor that of a member")
        }
        return place
    }

    private mutating func place(for key: PublicKey, of account: AccountKey) -> Place? {
        switch (self, account) {
        case (.single, .single(let own)): return own.compressed == key ? [] : nil
        case (.multi(var bits, var members), .multisig(let multisig)) where bits.bitCount == multisig.keys.count:
            for (index, member) in multisig.keys.enumerated()
            where member.members.contains(where: { $0.compressed == key }) {
                let position = bits.setBits.firstIndex { $0 >= index } ?? members.count
                if !bits[index] {
                    bits[index] = true
                    members.insert(SignatureData(unsigned: member, mode: .legacyAminoJson, members: []), at: position)
                }
                guard let rest = members[position].place(for: key, of: member) else { return nil }
                self = .multi(bits: bits, members)
                return [position] + rest
            }
            return nil
        default: return nil
        }
    }

    /// The mode of the signature in a place.
    fileprivate func mode(at place: Place) -> CosmosSignMode {
        switch self {
        case .single(let mode, _): mode
        case .multi(_, let members): members[place[0]].mode(at: Array(place.dropFirst()))
        }
    }

    fileprivate mutating func set(_ signature: [UInt8], at place: Place) {
        switch self {
        case .single(let mode, _): self = .single(mode: mode, signature: signature)
        case .multi(let bits, var members):
            members[place[0]].set(signature, at: Array(place.dropFirst()))
            self = .multi(bits: bits, members)
        }
    }

    /// The signatures of both.
    fileprivate func merged(with other: SignatureData) throws(TransactionError) -> SignatureData {
        switch (self, other) {
        case (.single(let mode, let own), .single(let otherMode, let signature)) where mode == otherMode:
            if own.isEmpty || signature.isEmpty || own == signature {
                return .single(mode: mode, signature: own.isEmpty ? signature : own)
            }
            throw TransactionError(.alreadySigned, "the two have different signatures of one key")
        case (.multi(var bits, let own), .multi(let otherBits, let others)) where bits.bitCount == otherBits.bitCount:
            var members: [SignatureData] = []
            var (left, right) = (own[...], others[...])
            for bit in 0..<(bits.bitCount ?? 0) where bits[bit] || otherBits[bit] {
                let first = bits[bit] ? left.popFirst() : nil
                let second = otherBits[bit] ? right.popFirst() : nil
                if let first, let second {
                    members.append(try first.merged(with: second))
                } else if let known = first ?? second {
                    members.append(known)
                }
                bits[bit] = true
            }
            return .multi(bits: bits, members)
        default: throw TransactionError(.notSignable, "the two sign in different modes")
        }
    }
}
