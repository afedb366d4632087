import EnclaveProto
import EnclaveSigning
import WireFormat

extension MsgRegisterEnclaveIdentity {
    /// What the quote of this registration has to contain, in its report data, user data or nonce: SHA-256 of the
    /// canonical message without `attestation_quote` and `attestation_chain`. It covers the address and both keys.
    ///
    /// - Throws: ``/WireFormat/WireError`` where the message has no canonical form.
    public func attestationBinding() throws(WireError) -> SHA256Digest {
        var bare = self
        bare.attestationQuote = []
        bare.attestationChain = []
        return SHA256.digest(of: try bare.serializedBytes(options: .canonical))
    }
}

extension MsgRotateEnclaveIdentity {
    /// What the quote of this rotation has to contain: SHA-256 of the canonical message without
    /// `new_attestation_quote` and `new_attestation_chain`.
    ///
    /// - Throws: ``/WireFormat/WireError`` where the message has no canonical form.
    public func attestationBinding() throws(WireError) -> SHA256Digest {
        var bare = self
        bare.newAttestationQuote = []
        bare.newAttestationChain = []
        return SHA256.digest(of: try bare.serializedBytes(options: .canonical))
    }
}
