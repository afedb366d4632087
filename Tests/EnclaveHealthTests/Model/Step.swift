import EnclaveProto

/// One step of a sequence. Any steps may be left out: those that stay still have a meaning.
enum Step: Hashable, Sendable {
    /// Functions of the keeper that change one record.
    enum Recording: String, CaseIterable, Sendable {
        case update, attestationFailure, attestationSuccess, signatureFailure, signatureSuccess
    }

    /// Why a block cannot come next.
    enum BlockFlaw: String, CaseIterable, Sendable { case sameHeight, lowerHeight, negativeHeight, earlier, otherChain }

    /// Commits the block that runs, and begins another so much later.
    case block(heights: Int64, seconds: Int64, nanos: Int64)
    /// Commits the block that runs, and tries to begin one that cannot come.
    case wrongBlock(BlockFlaw)
    case heartbeat(HeartbeatPlan)
    /// Several by the function that verifies signatures before.
    case heartbeats([HeartbeatPlan])
    case record(Recording, Int)
    case initialize(Int)
    /// Sets counters of a record, and leaves its verdict as it is.
    case set(Int, attestationFailures: UInt32, signatureFailures: UInt32)
    case params(HealthCheckParams)
    case requireHealthy(Int)
    case moduleParams(ModulePlan)
    /// With the key of this number in ``Cast/keys``; the enclave runs the code of this number in ``Cast/codes``.
    case register(Int, key: Int, code: Int)
    case rotate(Int, key: Int, code: Int?, overlap: Int64)
    case revoke(Int)
    /// Allows a measurement for so many blocks.
    case propose(Int, blocks: Int64, byAuthority: Bool)
    /// Takes a measurement back.
    case withdraw(Int, byAuthority: Bool)
    /// Drops the block that runs; then runs it again, or does not.
    case crash(again: Bool)
    /// Closes the store, with or without the block that runs, and opens it again.
    case reopen(committing: Bool)
}

extension Step: CustomStringConvertible {
    /// The step as it is written in Swift, so that a failure can be made a test.
    var description: String {
        switch self {
        case .block(let heights, let seconds, let nanos):
            ".block(heights: \(heights), seconds: \(seconds), nanos: \(nanos))"
        case .wrongBlock(let flaw): ".wrongBlock(.\(flaw))"
        case .heartbeat(let plan): ".heartbeat(\(plan))"
        case .heartbeats(let plans): ".heartbeats(\(plans))"
        case .record(let recording, let validator): ".record(.\(recording), \(validator))"
        case .initialize(let validator): ".initialize(\(validator))"
        case .set(let validator, let attestation, let signature):
            ".set(\(validator), attestationFailures: \(attestation), signatureFailures: \(signature))"
        case .params(let params): ".params(\(params.swift))"
        case .requireHealthy(let validator): ".requireHealthy(\(validator))"
        case .moduleParams(let plan): ".moduleParams(\(plan))"
        case .register(let validator, let key, let code): ".register(\(validator), key: \(key), code: \(code))"
        case .rotate(let validator, let key, let code, let overlap):
            ".rotate(\(validator), key: \(key), code: \(code.map { "\($0)" } ?? "nil"), overlap: \(overlap))"
        case .revoke(let validator): ".revoke(\(validator))"
        case .propose(let code, let blocks, let byAuthority):
            ".propose(\(code), blocks: \(blocks), byAuthority: \(byAuthority))"
        case .withdraw(let code, let byAuthority): ".withdraw(\(code), byAuthority: \(byAuthority))"
        case .crash(let again): ".crash(again: \(again))"
        case .reopen(let committing): ".reopen(committing: \(committing))"
        }
    }
}

extension HeartbeatPlan: CustomStringConvertible {
    var description: String {
        "HeartbeatPlan(validator: \(validator), nonce: \(nonce), seconds: \(seconds), nanos: \(nanos), key: \(key), "
            + "flaw: .\(flaw), proof: .\(proof))"
    }
}

extension HealthCheckParams {
    /// Parameters of the fields in their order.
    init(_ thresholds: UInt32..., timeouts: [Int64]) {
        self.init()
        maxMissedHeartbeats = thresholds[0]
        maxAttestationFailures = thresholds[1]
        maxSignatureFailures = thresholds[2]
        degradedThreshold = thresholds[3]
        unhealthyThreshold = thresholds[4]
        heartbeatTimeoutBlocks = timeouts[0]
        attestationTimeoutBlocks = timeouts[1]
    }

    fileprivate var swift: String {
        "HealthCheckParams(\(maxMissedHeartbeats), \(maxAttestationFailures), \(maxSignatureFailures), \(degradedThreshold), "
            + "\(unhealthyThreshold), timeouts: [\(heartbeatTimeoutBlocks), \(attestationTimeoutBlocks)])"
    }
}

/// The parameters of the module that the sequences change.
struct ModulePlan: Hashable, Sendable {
    var expiry: Int64 = 1000
    var overlap: Int64 = 100
    var registrationsEachBlock = 0
    var cleansUp = false
    var requiresChain = true
    var health: HealthCheckParams?

    /// The chain's defaults.
    static let standard = ModulePlan()

    var params: Params {
        .with {
            $0.maxEnclaveKeysPerValidator = 2
            $0.defaultExpiryBlocks = expiry
            $0.keyRotationOverlapBlocks = overlap
            $0.minQuoteVersion = 3
            $0.allowedTeeTypes = [.sgx, .sevSnp, .nitro]
            $0.requireAttestationChain = requiresChain
            $0.maxAttestationAge = 10000
            $0.committeeEpochBlocks = 10000
            $0.enableMeasurementCleanup = cleansUp
            $0.maxRegistrationsPerBlock = UInt32(registrationsEachBlock)
            if let health { $0.healthCheckParams = health }
        }
    }
}

extension ModulePlan: CustomStringConvertible {
    var description: String {
        "ModulePlan(expiry: \(expiry), overlap: \(overlap), registrationsEachBlock: \(registrationsEachBlock), "
            + "cleansUp: \(cleansUp), requiresChain: \(requiresChain), health: \(health?.swift ?? "nil"))"
    }
}
