import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import WireFormat

@testable import EnclaveHealth

/// What the messages about identities are tested with: a chain with an authority, a measurement that is allowed, and the
/// roots of three vendors.
struct IdentityFixture {
    static let authority = HealthFixture.validator(1_000_000).description
    static let vendors: [TEEType: AttestationFactory] = [.sgx: .sgx(), .sevSnp: .snp(), .nitro: .nitro()]

    let health: HealthFixture
    var keeper: HealthKeeper { health.keeper }

    /// - Parameter requiresQuote: Whether a registration has to bring its quote.
    init(requiresQuote: Bool = false, _ change: (inout Params) -> Void = { _ in }) throws {
        var roots = AttestationRoots()
        for (type, vendor) in Self.vendors { try roots.add(vendor.root.der, for: type) }
        health = HealthFixture {
            $0.authority = Self.authority
            $0.attestation = AttestationVerifier(roots: roots)
        }
        var params = Params.standard
        params.requireAttestationChain = requiresQuote
        change(&params)
        _ = try deliver(
            .updateParams(
                .with {
                    $0.authority = Self.authority; $0.params = params
                }
            ),
            1
        ).get()
        for type in [TEEType.sgx, .sevSnp, .nitro] { try allow(Self.measurement(type), type) }
    }

    /// Allows a measurement.
    func allow(_ hash: [UInt8], _ type: TEEType = .sgx, _ change: (inout MsgProposeMeasurement) -> Void = { _ in })
        throws
    {
        var message = MsgProposeMeasurement.with {
            $0.authority = Self.authority
            $0.measurementHash = hash
            $0.teeType = type
        }
        change(&message)
        _ = try deliver(.proposeMeasurement(message), 1).get()
    }

    /// What becomes of a message in a block of its own, of which everything is committed. One that is refused, unless
    /// it is a heartbeat, has written nothing.
    func deliver(_ message: HealthMessage, _ height: Int64) throws -> Result<HealthResponse, EnclaveError> {
        let version = health.store.version
        let result = try health.inBlock(height) { context in try outcome(of: message, in: context) }.result
        if case .failure = result, !message.isHeartbeat, health.store.version != version { throw RefusalWrote() }
        return result
    }

    func outcome(of message: HealthMessage, in context: KeeperContext) throws -> Result<HealthResponse, EnclaveError> {
        do throws(HealthError) {
            return .success(try keeper.deliver(message, in: context))
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return .failure(refusal)
        }
    }

    func identity(_ validator: AccountAddress) throws -> EnclaveIdentity? {
        try health.read { try keeper.enclaveIdentity(of: validator, in: $0) }
    }

    func rotations(_ validator: AccountAddress) throws -> [KeyRotationRecord] {
        try health.read { try keeper.keyRotations(of: validator, in: $0) }
    }

    /// Whether a pair of keys is stored, by its encryption key.
    func hasKey(_ encryptionKey: [UInt8]) throws -> Bool {
        try health.read { context in
            try context.bytes(at: StoreKey.enclaveKey(SHA256.digest(of: encryptionKey))) != nil
        }
    }

    /// What of each kind is due, with its height.
    func due(_ kind: DueKind) throws -> [Int64] {
        try health.read { context in
            var heights: [Int64] = []
            try context.iterate([StoreKey.duePrefix]) { (key, _) in
                if let due = StoreKey.due(key), due.kind == kind { heights.append(due.height) }
                return true
            }
            return heights
        }
    }

    struct RefusalWrote: Error {}

    /// The measurement of the vendors' usual proofs.
    static func measurement(_ type: TEEType) -> [UInt8] {
        switch type {
        case .sgx: SHA256.digest(of: SGXReportFields().enclave).bytes
        case .sevSnp: SHA256.digest(of: [UInt8](repeating: 0x3e, count: 48)).bytes
        default: SHA256.digest(of: [UInt8](repeating: 0x9c, count: 48)).bytes
        }
    }
}

extension HealthMessage {
    fileprivate var isHeartbeat: Bool { if case .heartbeat = self { true } else { false } }
}

extension TestEnclave {
    /// A registration without a quote.
    func registration(_ type: TEEType = .sgx, _ change: (inout MsgRegisterEnclaveIdentity) -> Void = { _ in })
        -> MsgRegisterEnclaveIdentity
    {
        var message = MsgRegisterEnclaveIdentity.with {
            $0.validatorAddress = validator.description
            $0.teeType = type
            $0.measurementHash = IdentityFixture.measurement(type)
            $0.encryptionPubKey = identity.encryptionPubKey
            $0.signingPubKey = signer.publicKey.bytes
        }
        switch type {
        case .sgx:
            message.signerHash = SHA256.digest(of: SGXReportFields().signer).bytes
            (message.isvProdID, message.isvSvn, message.quoteVersion) = (7, 3, 3)
        case .sevSnp: (message.isvSvn, message.quoteVersion) = (5, 2)
        default: break
        }
        change(&message)
        return message
    }

    /// A rotation to keys of a number, without a quote.
    func rotation(to keys: UInt64, _ change: (inout MsgRotateEnclaveIdentity) -> Void = { _ in })
        -> MsgRotateEnclaveIdentity
    {
        var message = MsgRotateEnclaveIdentity.with {
            $0.validatorAddress = validator.description
            $0.newEncryptionPubKey = SHA256.digest(of: Array("encryption \(keys)".utf8)).bytes
            $0.newSigningPubKey = TestEnclave(keys).signer.publicKey.bytes
        }
        change(&message)
        return message
    }

    /// A heartbeat of this validator, signed with the key of the enclave of another number.
    func heartbeat(
        _ height: Int64,
        nonce: UInt64,
        signedBy keys: UInt64,
        proof: (MsgEnclaveHeartbeat) throws -> [UInt8] = { _ in [] }
    ) throws -> [UInt8] {
        var message = MsgEnclaveHeartbeat.with {
            $0.validatorAddress = validator.description
            $0.timestamp = .with { $0.seconds = HealthFixture.block(height).time.seconds }
            $0.nonce = nonce
        }
        message.attestationProof = try proof(message)
        return try TestEnclave(keys).signer.sign(message).serializedBytes(options: .canonical)
    }
}

extension MsgRegisterEnclaveIdentity {
    /// The same with the quote of a vendor for it.
    func attested(by vendor: AttestationFactory? = nil) throws -> MsgRegisterEnclaveIdentity {
        var message = self
        message.attestationQuote = try quote(
            by: vendor ?? IdentityFixture.vendors[teeType],
            bound: attestationBinding()
        )
        if teeType == .sevSnp { message.attestationChain = (vendor ?? IdentityFixture.vendors[teeType])?.chain ?? [] }
        return message
    }

    private func quote(by vendor: AttestationFactory?, bound digest: SHA256Digest) throws -> [UInt8] {
        guard let vendor else { return [] }
        switch teeType {
        case .sgx: return SGXQuoteBuilder(binding: digest).bytes(vendor)
        case .sevSnp: return SNPReportBuilder(binding: digest).bytes(vendor)
        default: return NitroDocumentBuilder(vendor, binding: digest).bytes(vendor)
        }
    }
}

extension Result where Failure == EnclaveError {
    /// Why it was refused; nil where it was not.
    var refusal: EnclaveError? { if case .failure(let error) = self { error } else { nil } }
}
