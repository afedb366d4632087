import EnclaveProto
import WireFormat

/// The steps of verification that need nothing but the bytes, the block's time and the keys: what a
/// ``HeartbeatVerifier`` and a keeper of state have in common.
package struct HeartbeatChecks: Sendable {
    package let policy: HeartbeatVerifier.Policy
    private let chainID: String
    private let signDocumentHead: [UInt8]

    package init(chainID: String, policy: HeartbeatVerifier.Policy) {
        self.chainID = chainID
        self.policy = policy
        signDocumentHead = HeartbeatDigester.head(chainID: chainID)
    }

    /// A heartbeat whose bytes are canonical, with the fields that every heartbeat has.
    package struct Opened: ~Escapable {
        package let carried: RawSpan
        package let view: MsgEnclaveHeartbeatView
        package let validator: AccountAddress
        package let made: BlockTime

        @_lifetime(copy carried, copy view)
        init(_ carried: RawSpan, _ view: MsgEnclaveHeartbeatView, validator: AccountAddress, made: BlockTime) {
            self.carried = carried
            self.view = view
            self.validator = validator
            self.made = made
        }
    }

    /// Decodes; the fields, and the address.
    @_lifetime(copy carried)
    package func open(_ carried: RawSpan) throws(HeartbeatRefusal) -> Opened {
        let view: MsgEnclaveHeartbeatView
        do throws(WireError) {
            let options = DecodeOptions(mode: .canonical, sizeLimit: policy.sizeLimit)
            view = try MsgEnclaveHeartbeatView(carried, options: options)
        } catch {
            throw .notCanonical(error)
        }
        let addressText = RawSpan(_elements: view.validatorAddress.span)
        if addressText.byteCount == 0 { throw .missing(field: "validator_address") }
        guard let timestamp = view.timestamp else { throw .missing(field: "timestamp") }
        if view.signature.byteCount == 0 { throw .missing(field: "signature") }
        let made = BlockTime(seconds: timestamp.seconds, nanos: timestamp.nanos)
        let validator: AccountAddress
        do throws(Bech32Error) {
            validator = AccountAddress(try AddressBytes(bech32: addressText, prefix: AccountPrefix.text))
        } catch {
            throw .invalidAddress(error)
        }
        return Opened(carried, view, validator: validator, made: made)
    }

    /// `ValidateHeartbeatTimestamp()`.
    package func checkWindow(_ made: BlockTime, at time: BlockTime) throws(HeartbeatRefusal) {
        if made < time.advanced(by: 0 &- policy.greatestAge) { throw .tooOld(allowed: policy.greatestAge) }
        if made > time.advanced(by: policy.greatestLead) { throw .tooEarly(allowed: policy.greatestLead) }
    }

    /// When a nonce that is claimed now may be forgotten, in seconds.
    package func expiry(at time: BlockTime) -> Int64 { time.advanced(by: policy.retention).seconds }

    /// `VerifyHeartbeatSignature()`: the first scheme and key that the signature holds for.
    package func verifySignature(
        of heartbeat: borrowing Opened,
        by keys: [PublicKey]
    ) throws(HeartbeatRefusal) -> (SigningScheme, PublicKey) {
        var refusal = HeartbeatRefusal.keyNotAccepted(heartbeat.validator)
        var isTried = false
        for scheme in policy.schemes {
            let digest = try digest(of: heartbeat.carried, scheme)
            for key in keys where policy.algorithms.contains(key.algorithm) {
                do throws(SignatureError) {
                    try key.verify(heartbeat.view.signature, digest: digest)
                    return (scheme, key)
                } catch {
                    if !isTried { refusal = .signature(error) }
                    isTried = true
                }
            }
        }
        throw refusal
    }

    private func digest(of carried: RawSpan, _ scheme: SigningScheme) throws(HeartbeatRefusal) -> SHA256Digest {
        do throws(SigningError) {
            if scheme == .canonical {
                var digester = HeartbeatDigester(head: signDocumentHead)
                return try digester.digest(checked: carried)
            }
            return SHA256.digest(
                of: try MsgEnclaveHeartbeat.signDocument(carried: carried, chainID: chainID, scheme: scheme)
            )
        } catch {
            throw .unsignable(error)
        }
    }
}
