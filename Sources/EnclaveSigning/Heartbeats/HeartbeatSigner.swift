import EnclaveProto
import WireFormat

/// Signs the heartbeats of one chain with one key. It is wiped when it is dropped.
public struct HeartbeatSigner: ~Copyable, Sendable {
    private let key: SecretKey
    private let chainID: String
    private let scheme: SigningScheme

    /// A signer.
    ///
    /// - Parameters:
    ///   - key: The key of the enclave's identity, which now belongs to the signer.
    ///   - chainID: As `virtengine-1`; the scheme `goJSON` does not cover it.
    ///   - scheme: Which document is signed.
    public init(key: consuming SecretKey, chainID: String, scheme: SigningScheme = .canonical) {
        self.key = key
        self.chainID = chainID
        self.scheme = scheme
    }

    /// The key that verifies what this one signs.
    public var publicKey: PublicKey { key.publicKey }

    /// The heartbeat with its signature, which takes the place of one that was there.
    ///
    /// - Throws: ``SigningError`` for a heartbeat that no verifier would accept: without timestamp, without the
    ///   address of an account, or without canonical form.
    public func sign(_ heartbeat: MsgEnclaveHeartbeat) throws(SigningError) -> MsgEnclaveHeartbeat {
        guard heartbeat.hasTimestamp else { throw .missing(field: "timestamp") }
        do throws(Bech32Error) {
            _ = try AccountAddress(bech32: heartbeat.validatorAddress)
        } catch {
            throw .unrepresentable(field: "validator_address", reason: error.description)
        }
        let document = try heartbeat.signDocument(chainID: chainID, scheme: scheme)
        var signed = heartbeat
        signed.signature = key.sign(digest: SHA256.digest(of: document))
        return signed
    }
}
