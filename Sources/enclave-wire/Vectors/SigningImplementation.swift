import EnclaveProto
import EnclaveSigning
import WireFormat

/// EnclaveSigning: keys, heartbeats, transactions, and the replay guard in memory.
struct SigningImplementation: LocalImplementation {
    let name = "signing"

    // MARK: Signatures

    func check(_ vector: VectorCase.Signature, _ comparison: inout Comparison) {
        let verdict: Outcome
        do {
            let key = try PublicKey(algorithm: vector.algorithm, bytes: vector.publicKey)
            switch vector.content {
            case .message(let message): try key.verify(vector.signature.rawSpan, message: message.rawSpan)
            case .digest(let digest): try key.verify(vector.signature.rawSpan, digest: digest)
            }
            verdict = .accepted
        } catch {
            verdict = .failed("\(error)")
        }
        if vector.isValid {
            comparison.expect(.accepted, from: "verify", verdict)
        } else {
            comparison.expectRefusal(from: "verify", verdict)
        }
        if let secret = vector.privateKey { sign(vector, secret, &comparison) }
    }

    private func sign(_ vector: VectorCase.Signature, _ secret: [UInt8], _ comparison: inout Comparison) {
        do {
            let key = try SecretKey(algorithm: vector.algorithm, rawBytes: secret.rawSpan)
            comparison.expect(.bytes(vector.publicKey), from: "public key", .bytes(key.publicKey.bytes))
            let signature =
                switch vector.content {
                case .message(let message): key.sign(message: message.rawSpan)
                case .digest(let digest): key.sign(digest: digest)
                }
            comparison.expect(.bytes(vector.signature), from: "sign", .bytes(signature))
        } catch {
            comparison.expect(.bytes(vector.signature), from: "sign", .failed("\(error)"))
        }
    }

    // MARK: Heartbeats

    func check(_ vector: VectorCase.Heartbeats, _ comparison: inout Comparison) {
        var identities = IdentityTable()
        for (text, keys) in vector.identities {
            do {
                let address = try AccountAddress(bech32: text)
                for key in keys { identities.add(try PublicKey(key), to: address) }
            } catch {
                comparison.expect(.accepted, from: "identity \(text)", .failed("\(error)"))
                return
            }
        }
        let replayGuard = InMemoryReplayGuard()
        let verifier = HeartbeatVerifier(
            chainID: vector.chainID,
            policy: HeartbeatVerifier.Policy(schemes: vector.schemes, algorithms: vector.algorithms),
            identities: identities,
            replayGuard: replayGuard
        )
        for (index, step) in vector.steps.enumerated() {
            switch step {
            case .heartbeat(let bytes, let time, let expected):
                let answer = Self.verdict(on: bytes, at: time, verifier)
                comparison.expect(.text(expected), from: "heartbeat \(index + 1)", .text(answer))
            case .expire(let time, let expected):
                let count = Outcome(guard: { () throws(ReplayGuardError) in "\(try replayGuard.expire(before: time))" })
                comparison.expect(.text("\(expected)"), from: "expire, step \(index + 1)", count)
            }
        }
    }

    private static func verdict(on bytes: [UInt8], at time: Int64, _ verifier: HeartbeatVerifier) -> String {
        do throws(HeartbeatRefusal) {
            _ = try verifier.verify(bytes.rawSpan, at: BlockTime(seconds: time))
            return "accept"
        } catch {
            return error.code
        }
    }

    // MARK: Nonces

    func check(_ vector: VectorCase.Claims, _ comparison: inout Comparison) {
        vector.check(InMemoryReplayGuard(), name: "in memory", &comparison)
    }
}

extension VectorCase.Claims {
    /// Puts the steps to a guard that is empty.
    func check(_ replayGuard: some ReplayGuard, name: String, _ comparison: inout Comparison) {
        for (index, step) in steps.enumerated() {
            let operation = "\(name), step \(index + 1)"
            switch step {
            case .claim(let claim, let expected):
                let answer = Outcome(guard: { () throws(ReplayGuardError) in
                    try replayGuard.claim(
                        validator: claim.validator.rawSpan,
                        nonce: claim.nonce,
                        expires: claim.expires
                    ).rawValue
                })
                comparison.expect(.text(expected), from: operation, answer)
            case .contains(let validator, let nonce, let expected):
                let answer = Outcome(guard: { () throws(ReplayGuardError) in
                    "\(try replayGuard.contains(validator: validator.rawSpan, nonce: nonce))"
                })
                comparison.expect(.text("\(expected)"), from: operation, answer)
            case .expire(let time, let expected):
                let answer = Outcome(guard: { () throws(ReplayGuardError) in "\(try replayGuard.expire(before: time))" }
                )
                comparison.expect(.text("\(expected)"), from: operation, answer)
            }
        }
    }
}

extension Outcome {
    /// What a replay guard answered.
    init(guard body: () throws(ReplayGuardError) -> String) {
        do throws(ReplayGuardError) {
            self = .text(try body())
        } catch {
            self = .failed(error.description)
        }
    }
}
