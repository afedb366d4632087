import EnclaveProto
import WireFormat

/// A signer's `ModeInfo` and its bytes in `TxRaw.signatures`, put together (types/tx/signing, `SignatureData`).
enum SignatureData: Hashable {
    /// One key's signature; empty where it has not signed yet.
    case single(mode: CosmosSignMode, signature: [UInt8])
    /// The signatures of the members of a multisig whose bits are set, in their order.
    case multi(bits: CosmosMultisigCompactBitArray, [SignatureData])

    /// Takes a signature apart.
    ///
    /// - Parameters:
    ///   - signature: Empty where nobody has signed yet.
    ///   - path: The path of the signature, for errors.
    /// - Throws: ``TransactionError``: a ModeInfo of neither kind, bytes that are no MultiSignature, unknown fields in it
    ///   (x/auth/tx, `decodeMultisignatures`), another number of signatures than of modes or of bits that are set.
    init(_ info: CosmosModeInfo, _ signature: [UInt8], path: String) throws(TransactionError) {
        switch info.sum {
        case .single(let single)?: self = .single(mode: single.mode, signature: signature)
        case .multi(let multi)?: self = try Self.multi(multi, signature, path: path)
        case nil: throw TransactionError(.unsupportedMode, path: path, "the signer's mode_info names no mode")
        }
    }

    private static func multi(
        _ info: CosmosModeInfo.Multi,
        _ signature: [UInt8],
        path: String
    ) throws(TransactionError) -> SignatureData {
        guard info.bitarray.bitCount != nil else {
            throw TransactionError(
                .bitArrayLength,
                path: path,
                "the bit array stores \(info.bitarray.extraBitsStored) bits in the last of \(info.bitarray.elems.count) bytes"
            )
        }
        let set = info.bitarray.setBits.count
        guard info.modeInfos.count == set else {
            throw TransactionError(
                .signatureCount,
                path: path,
                "the bit array says that \(TransactionError.count(set, "member")) signed, and there are \(TransactionError.count(info.modeInfos.count, "mode"))"
            )
        }
        var parts = [[UInt8]](repeating: [], count: set)
        if !signature.isEmpty {
            let message = try TransactionError.wrapping(path: path) { () throws(WireError) in
                try CosmosMultisigMultiSignature(serializedBytes: signature)
            }
            guard message.unknownFields.isEmpty else {
                throw TransactionError(.unknownField, path: path, "a MultiSignature has an unknown field")
            }
            parts = message.signatures
        }
        guard parts.count == set else {
            throw TransactionError(
                .signatureCount,
                path: path,
                "the bit array says that \(TransactionError.count(set, "member")) signed, and there are \(TransactionError.count(parts.count, "signature"))"
            )
        }
        var members: [SignatureData] = []
        for (index, part) in parts.enumerated() {
            members.append(try SignatureData(info.modeInfos[index], part, path: "\(path)[\(index)]"))
        }
        return .multi(bits: info.bitarray, members)
    }

    /// Nothing signed yet, by a signer with this key.
    ///
    /// - Parameter members: Which members of a multisig will sign; their signatures have their places already.
    init(unsigned key: AccountKey, mode: CosmosSignMode, members: [Int]) {
        switch key {
        case .single: self = .single(mode: mode, signature: [])
        case .multisig(let key):
            var bits = CosmosMultisigCompactBitArray(bitCount: key.keys.count)
            for member in members where key.keys.indices.contains(member) { bits[member] = true }
            let signatures = bits.setBits.map { SignatureData(unsigned: key.keys[$0], mode: mode, members: []) }
            self = .multi(bits: bits, signatures)
        }
    }

    /// The ModeInfo.
    var modeInfo: CosmosModeInfo {
        var info = CosmosModeInfo()
        switch self {
        case .single(let mode, _): info.sum = .single(.with { $0.mode = mode })
        case .multi(let bits, let members):
            info.sum = .multi(
                .with {
                    $0.bitarray = bits
                    $0.modeInfos = members.map(\.modeInfo)
                }
            )
        }
        return info
    }

    /// The bytes for `TxRaw.signatures`; empty where nobody has signed.
    var signatureBytes: [UInt8] {
        switch self {
        case .single(_, let signature): return signature
        case .multi(_, let members):
            if !isStarted { return [] }
            let message = CosmosMultisigMultiSignature.with { $0.signatures = members.map(\.signatureBytes) }
            // Signatures of 64 bytes each are always far from 2 GiB.
            return (try? message.serializedBytes()) ?? []
        }
    }

    /// Whether somebody has signed.
    var isStarted: Bool {
        switch self {
        case .single(_, let signature): !signature.isEmpty
        case .multi(_, let members): members.contains(where: \.isStarted)
        }
    }

    /// Whether a signature is there that covers AuthInfo, so that nothing in it may change any more.
    var coversAuthInfo: Bool {
        switch self {
        case .single(let mode, let signature): !signature.isEmpty && mode != .legacyAminoJson && mode != .directAux
        case .multi(_, let members): members.contains(where: \.coversAuthInfo)
        }
    }
}

extension Transaction {
    /// A signer's signature, taken apart; one that is not there yet is empty.
    func signatureData(of signer: Int) throws(TransactionError) -> SignatureData {
        guard authInfo.signerInfos.indices.contains(signer) else {
            let count = authInfo.signerInfos.count
            throw TransactionError(
                .noSuchSigner,
                "the transaction has \(TransactionError.count(count, "signer")), counted from 0"
            )
        }
        let bytes = signatures.indices.contains(signer) ? signatures[signer] : []
        return try SignatureData(authInfo.signerInfos[signer].modeInfo, bytes, path: "signatures[\(signer)]")
    }
}
