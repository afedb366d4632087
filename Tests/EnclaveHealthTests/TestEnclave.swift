import EnclaveProto
import EnclaveSigning

@testable import EnclaveHealth

/// An enclave of the tests, with a key of its own.
final class TestEnclave {
    let validator: AccountAddress
    let signer: HeartbeatSigner

    /// The enclave of a number.
    init(_ number: UInt64, chainID: String = HealthFixture.chainID) {
        let seed = SHA256.digest(of: Array("enclave \(number)".utf8))
        validator = HealthFixture.validator(number)
        do {
            signer = HeartbeatSigner(
                key: try SecretKey(algorithm: .ed25519, rawBytes: seed.rawSpan),
                chainID: chainID
            )
        } catch {
            preconditionFailure("32 bytes are a key: \(error)")
        }
    }

    /// Its identity, in use since block 1.
    var identity: EnclaveIdentity {
        .with {
            $0.validatorAddress = validator.description
            $0.teeType = .sgx
            $0.measurementHash = SHA256.digest(of: Array("measurement".utf8)).bytes
            $0.signerHash = SHA256.digest(of: Array("signer".utf8)).bytes
            $0.encryptionPubKey = SHA256.digest(of: validator.bytes.bytes).bytes
            $0.signingPubKey = signer.publicKey.bytes
            $0.quoteVersion = 3
            $0.epoch = 1
            $0.expiryHeight = 1_000_000
            $0.status = .active
        }
    }

    /// A heartbeat made at the time of a block, or `offset` seconds after it.
    func heartbeat(
        _ height: Int64,
        nonce: UInt64,
        offset: Int64 = 0,
        proof: (MsgEnclaveHeartbeat) throws -> [UInt8] = { _ in [] }
    ) throws -> [UInt8] {
        var message = MsgEnclaveHeartbeat.with {
            $0.validatorAddress = validator.description
            $0.timestamp = .with { $0.seconds = HealthFixture.block(height).time.seconds + offset }
            $0.nonce = nonce
        }
        message.attestationProof = try proof(message)
        return try signer.sign(message).serializedBytes(options: .canonical)
    }

    /// A heartbeat that was changed after it was signed.
    func changed(_ height: Int64, nonce: UInt64, _ change: (inout MsgEnclaveHeartbeat) -> Void) throws -> [UInt8] {
        var message = try MsgEnclaveHeartbeat(serializedBytes: heartbeat(height, nonce: nonce))
        change(&message)
        return try message.serializedBytes(options: .canonical)
    }

    /// A heartbeat with a signature that is none.
    func forged(_ height: Int64, nonce: UInt64) throws -> [UInt8] {
        try changed(height, nonce: nonce) { $0.signature[5] ^= 1 }
    }
}

extension HealthFixture {
    /// Registers enclaves in block 1.
    func register(_ enclaves: TestEnclave...) throws {
        try inBlock(1) { context in
            for enclave in enclaves {
                try context.set(enclave.identity, at: StoreKey.identity(enclave.validator))
                try keeper.initializeHealthStatus(of: enclave.validator, in: context)
            }
        }
    }

    /// What the chain answers to a heartbeat in a block of its own.
    @discardableResult
    func send(_ heartbeat: [UInt8], _ height: Int64) throws -> (
        result: Result<MsgEnclaveHeartbeatResponse, EnclaveError>, events: [HealthEvent]
    ) {
        try inBlock(height) { context in
            do throws(HealthError) {
                return .success(try keeper.processHeartbeat(heartbeat.rawSpan, in: context))
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                return .failure(refusal)
            }
        }
    }
}
