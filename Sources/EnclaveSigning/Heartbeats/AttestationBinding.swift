import EnclaveProto
import WireFormat

extension MsgEnclaveHeartbeat {
    /// What the attestation proof of this heartbeat has to contain, in its report data, user data or nonce: SHA-256 of
    /// the canonical sign document of the heartbeat without the proof.
    ///
    /// It is the digest of a heartbeat whose `attestation_proof` is not set yet: an enclave makes it, has its platform
    /// attest it, sets the proof, and signs.
    ///
    /// - Throws: ``SigningError`` where the heartbeat has no canonical form.
    public func attestationBinding(chainID: String) throws(SigningError) -> SHA256Digest {
        var bare = self
        bare.attestationProof = []
        return SHA256.digest(of: try bare.signDocument(chainID: chainID))
    }
}

extension HeartbeatChecks.Opened {
    /// The same of a heartbeat as it was carried: the records of the proof and of the signature, which lie side by
    /// side, are left out.
    package func attestationBinding(chainID: String) -> SHA256Digest {
        let left = view.attestationProof.byteCount + view.signature.byteCount
        let end = carried.byteCount - trailingNonceSize
        let start =
            end - left - Self.headSize(view.signature.byteCount) - Self.headSize(view.attestationProof.byteCount)
        let layout = SignDocumentLayout(chainID: chainID, heartbeatSize: start + carried.byteCount - end)
        return SHA256.digest(of: layout.document(carried, without: start..<end))
    }

    /// The record of the nonce, which alone comes after the signature: nothing for 0.
    private var trailingNonceSize: Int { view.nonce == 0 ? 0 : 1 + Varint.size(of: view.nonce) }

    /// Tag and length of a record of so many bytes; nothing where there is none.
    private static func headSize(_ count: Int) -> Int { count == 0 ? 0 : 1 + Varint.size(of: UInt64(count)) }
}
