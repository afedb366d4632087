import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WellKnownTypes

/// The rules of the health of enclaves in the most obvious way: arrays, dictionaries, and a walk over all validators
/// wherever the keeper has an index. It is written from DESIGN.md and ENCLAVE-ENH-006, not from the keeper.
struct ReferenceModel: Sendable {
    /// What the keeper is configured with.
    struct Limits: Sendable {
        var history = 100
        var eventRetentionBlocks: Int64 = 1000
        var rotationAdviceBlocks: Int64 = 600
        var replacements = 5
    }

    /// Why the rules refuse something.
    struct Refusal: Error, Hashable { let code: EnclaveError.Code }

    /// The block cannot come after the last one.
    struct WrongBlock: Error {}

    /// A validator that has a record of health.
    struct Watched: Sendable {
        var health = EnclaveHealthStatus()
        var track = HealthTrack()
        /// All that ever were, also before the record was made anew.
        var transitions: [HealthTransition] = []
        /// All since the record was made.
        var missed: [MissedHeartbeat] = []
        /// When rotation is to be advised, while it is.
        var adviceHeight: Int64?
    }

    struct Nonce: Hashable, Sendable {
        let validator: Int
        let nonce: UInt64
    }

    struct Change: Hashable, Sendable {
        let previous: HealthStatus
        let status: HealthStatus
    }

    /// What is due at a height.
    enum Due: Int, Sendable { case miss = 1, advice, identityExpiry, rotationEnd }

    let limits: Limits
    var block: BlockContext?
    /// Nil while none were set.
    var storedParams: HealthCheckParams?
    var storedModuleParams: ModulePlan?
    var identities: [Int: EnclaveIdentity] = [:]
    /// The keys that count, by their number in ``Cast/keys``.
    var enclaveKeys: [Int: EnclaveKey] = [:]
    /// All that ever were; one that runs is the last.
    var rotations: [Int: [KeyRotationRecord]] = [:]
    var measurements: [Int: MeasurementRecord] = [:]
    /// How many this block has had.
    var registrations = 0
    var watched: [Int: Watched] = [:]
    /// Used nonces, with the second after which they are forgotten.
    var nonces: [Nonce: Int64] = [:]
    /// By height.
    var eventLog: [Int64: [HealthEvent]] = [:]
    var heartbeats: UInt64 = 0
    var refusals: UInt64 = 0
    var statusChanges: [Change: UInt64] = [:]
    /// What happened, for the coverage of a run.
    var coverage = Coverage()

    init(_ limits: Limits) { self.limits = limits }

    var height: Int64 { block?.height ?? 0 }
    var time: BlockTime { block?.time ?? Cast.start }
    var stamp: Google_Protobuf_Timestamp { Google_Protobuf_Timestamp(of: time) }
    /// The events of this block.
    var events: [HealthEvent] { eventLog[height] ?? [] }

    /// The documented defaults where none were set: 3, 5, 10, 100, 1000, 3, 10.
    var params: HealthCheckParams {
        storedParams
            ?? .with {
                $0.maxMissedHeartbeats = 3
                $0.maxAttestationFailures = 5
                $0.maxSignatureFailures = 10
                $0.heartbeatTimeoutBlocks = 100
                $0.attestationTimeoutBlocks = 1000
                $0.degradedThreshold = 3
                $0.unhealthyThreshold = 10
            }
    }

    // MARK: Blocks

    /// Heights ascend, times never go back, the chain stays the same; then what is due, then what is too old.
    mutating func begin(_ next: BlockContext) throws(WrongBlock) {
        if next.height < 0 { throw WrongBlock() }
        if let block {
            if next.chainID != block.chainID || next.height <= block.height || next.time < block.time {
                throw WrongBlock()
            }
        }
        block = next
        registrations = 0
        var misses: [Int: Int] = [:]
        while let (due, validator, at) = firstDue(), at <= height {
            switch due {
            case .miss:
                countMiss(of: validator)
                misses[validator, default: 0] += 1
            case .advice: advise(validator)
            case .identityExpiry: expire(validator)
            case .rotationEnd: completeRotation(of: validator)
            }
        }
        if misses.values.contains(where: { $0 > 1 }) { coverage.note("a block counts several misses of a validator") }
        forgetOldThings()
    }

    private mutating func forgetOldThings() {
        let before = nonces.count
        if nonces.values.contains(time.seconds) { coverage.note("a nonce is kept in its last second") }
        nonces = nonces.filter { $0.value >= time.seconds }
        if nonces.count < before { coverage.note("a nonce expires") }
        cleanUpMeasurements()
        let oldest = height - limits.eventRetentionBlocks
        if eventLog.keys.contains(where: { $0 <= oldest }) { coverage.note("events are dropped") }
        eventLog = eventLog.filter { $0.key > oldest }
    }

    /// Everything that will be due, of one validator.
    func due(of validator: Int) -> [(Due, Int64)] {
        var due: [(Due, Int64)] = []
        if let one = watched[validator] {
            if one.track.nextTimeoutHeight > 0 { due.append((.miss, one.track.nextTimeoutHeight)) }
            if let height = one.adviceHeight { due.append((.advice, height)) }
        }
        if let identity = identities[validator], isInUse(validator) {
            due.append((.identityExpiry, identity.expiryHeight))
            if identity.status == .rotating, let running = rotations[validator]?.last {
                due.append((.rotationEnd, running.overlapEndHeight))
            }
        }
        return due
    }

    /// Of all that will be due the first, by height, kind and address.
    func firstDue() -> (Due, Int, Int64)? {
        (0..<Cast.count)
            .flatMap { validator in due(of: validator).map { ($0.0, validator, $0.1) } }
            .min { ($0.2, $0.0.rawValue, $0.1) < ($1.2, $1.0.rawValue, $1.1) }
    }

    /// The running period has ended without a heartbeat; the next one begins where it ended.
    private mutating func countMiss(of validator: Int) {
        guard var one = watched[validator] else { return }
        let end = one.track.nextTimeoutHeight
        one.missed.append(
            .with {
                $0.fromHeight = one.track.periodStartHeight
                $0.toHeight = end - 1
                $0.time = stamp
            }
        )
        if one.missed.count > limits.history { coverage.note("a missed heartbeat is too many to keep") }
        one.health.missedHeartbeats = next(after: one.health.missedHeartbeats)
        one.track.totalMissedHeartbeats += 1
        one.track.periodStartHeight = end
        one.track.nextTimeoutHeight = end + params.heartbeatTimeoutBlocks
        watched[validator] = one
        judge(validator)
    }

    private mutating func advise(_ validator: Int) {
        guard var one = watched[validator] else { return }
        one.track.rotationAdvised = true
        one.adviceHeight = nil
        watched[validator] = one
        tell(.rotationAdvised, one.health, previous: .unhealthy, replacements: replacements(for: validator))
    }

    // MARK: Verdicts

    /// DESIGN.md, "Processing a heartbeat", evaluation; and an enclave that never was heard of is not healthy.
    func verdict(on health: EnclaveHealthStatus) -> HealthStatus {
        if health.attestationFailures >= params.maxAttestationFailures { return .unhealthy }
        if health.signatureFailures >= params.maxSignatureFailures { return .unhealthy }
        if health.missedHeartbeats >= params.unhealthyThreshold { return .unhealthy }
        if health.missedHeartbeats >= params.maxMissedHeartbeats { return .degraded }
        if health.attestationFailures >= params.degradedThreshold { return .degraded }
        if health.signatureFailures >= params.degradedThreshold { return .degraded }
        return health.totalHeartbeats == 0 ? .unknown : .healthy
    }

    /// Judges a validator by its counters. Only a change is told.
    private mutating func judge(_ validator: Int) {
        guard var one = watched[validator] else { return }
        let before = one.health.status
        let after = verdict(on: one.health)
        if before == after { return }
        coverage.note("\(before.text) → \(after.text)")

        one.health.status = after
        one.health.lastStatusChange = stamp
        one.track.statusSinceHeight = height
        one.track.rotationAdvised = false
        one.adviceHeight = after == .unhealthy ? height + limits.rotationAdviceBlocks : nil
        one.transitions.append(
            .with {
                $0.number = one.track.transitions
                $0.previousStatus = before
                $0.status = after
                $0.height = height
                $0.time = stamp
                $0.attestationFailures = one.health.attestationFailures
                $0.signatureFailures = one.health.signatureFailures
                $0.missedHeartbeats = one.health.missedHeartbeats
            }
        )
        one.track.transitions += 1
        if one.transitions.count > limits.history { coverage.note("a transition is too many to keep") }
        watched[validator] = one
        statusChanges[Change(previous: before, status: after), default: 0] += 1

        tell(.statusChanged, one.health, previous: before)
        if after == .degraded { tell(.degraded, one.health, previous: before) }
        if after == .unhealthy { tell(.unhealthy, one.health, previous: before) }
        if after == .healthy, before == .degraded || before == .unhealthy {
            tell(.recovered, one.health, previous: before)
        }
    }

    /// Adds an event to the block, with the record after what happened.
    private mutating func tell(
        _ type: HealthEventType,
        _ health: EnclaveHealthStatus,
        previous: HealthStatus,
        nonce: UInt64 = 0,
        replacements: [String] = []
    ) {
        coverage.note("event \(type.rawValue)")
        var event = HealthEvent()
        event.type = type
        event.height = height
        event.time = stamp
        event.validatorAddress = health.validatorAddress
        event.previousStatus = previous
        event.status = health.status
        event.attestationFailures = health.attestationFailures
        event.signatureFailures = health.signatureFailures
        event.missedHeartbeats = health.missedHeartbeats
        event.totalHeartbeats = health.totalHeartbeats
        if health.hasLastHeartbeat { event.lastHeartbeat = health.lastHeartbeat }
        if health.hasLastAttestation { event.lastAttestation = health.lastAttestation }
        event.nonce = nonce
        event.replacements = replacements
        if replacements.count > 1 { coverage.note("an advice names several") }
        eventLog[height, default: []].append(event)
    }

    /// Counters stay at their greatest value.
    private mutating func next(after counter: UInt32) -> UInt32 {
        if counter == .max { coverage.note("a counter stays at its greatest value") }
        return counter == .max ? counter : counter + 1
    }

    // MARK: Functions of ENCLAVE-ENH-006

    /// Each changes the record, if there is one, and judges it.
    mutating func apply(_ recording: Step.Recording, to validator: Int) throws(Refusal) {
        guard var one = watched[validator] else { throw Refusal(code: .healthStatusNotFound) }
        switch recording {
        case .update: break
        case .attestationFailure: one.health.attestationFailures = next(after: one.health.attestationFailures)
        case .attestationSuccess:
            one.health.attestationFailures = 0
            one.health.lastAttestation = stamp
            one.track.lastAttestationHeight = height
        case .signatureFailure: one.health.signatureFailures = next(after: one.health.signatureFailures)
        case .signatureSuccess: one.health.signatureFailures = 0
        }
        watched[validator] = one
        judge(validator)
    }

    /// A new record, with nothing counted. The history goes on; nothing is told.
    mutating func initialize(_ validator: Int) {
        let before = watched[validator]
        if before != nil { coverage.note("a record is made anew") }
        var one = Watched()
        one.health.validatorAddress = Cast.names[validator]
        one.health.lastStatusChange = stamp
        one.track.monitoredSinceHeight = height
        one.track.statusSinceHeight = height
        one.track.periodStartHeight = height + 1
        one.track.nextTimeoutHeight = height + 1 + params.heartbeatTimeoutBlocks
        one.track.transitions = before?.track.transitions ?? 0
        one.transitions = before?.transitions ?? []
        watched[validator] = one
    }

    mutating func setParams(_ params: HealthCheckParams) throws(Refusal) {
        try check(params)
        storedParams = params
    }

    /// No threshold is reached by nothing, heights stay countable, and unhealthy is not said before degraded.
    func check(_ params: HealthCheckParams) throws(Refusal) {
        let thresholds = [
            params.maxMissedHeartbeats, params.maxAttestationFailures, params.maxSignatureFailures,
            params.degradedThreshold, params.unhealthyThreshold,
        ]
        let periods = [params.heartbeatTimeoutBlocks, params.attestationTimeoutBlocks]
        if thresholds.contains(0) || periods.contains(where: { $0 < 1 || $0 > 1 << 40 })
            || params.unhealthyThreshold < params.degradedThreshold
            || params.unhealthyThreshold < params.maxMissedHeartbeats
        {
            throw Refusal(code: .invalidHealthCheckParams)
        }
    }

    /// `ErrEnclaveUnhealthy`: the enclave is marked as unhealthy.
    func requireHealthy(_ validator: Int) throws(Refusal) {
        guard let one = watched[validator] else { throw Refusal(code: .healthStatusNotFound) }
        if one.health.status == .unhealthy { throw Refusal(code: .enclaveUnhealthy) }
    }

    // MARK: Heartbeats

    /// DESIGN.md, "Processing a heartbeat".
    ///
    /// - Returns: The verdict after it.
    mutating func process(_ heartbeat: MadeHeartbeat) throws(Refusal) -> HealthStatus {
        do throws(Refusal) {
            return accept(heartbeat, by: try check(heartbeat))
        } catch {
            refusals += 1
            throw error
        }
    }

    /// The steps that refuse, in their order. The last one counts what it refuses.
    private mutating func check(_ heartbeat: MadeHeartbeat) throws(Refusal) -> Int {
        guard heartbeat.isCanonical, heartbeat.isComplete, let validator = heartbeat.validator else {
            throw Refusal(code: .invalidHeartbeat)
        }
        if identities[validator] == nil { throw Refusal(code: .enclaveIdentityNotFound) }
        if !isInUse(validator) { throw Refusal(code: .invalidEnclaveIdentity) }
        if heartbeat.made < time.later(seconds: -300) || heartbeat.made > time.later(seconds: 60) {
            throw Refusal(code: .invalidHeartbeat)
        }
        if nonces[Nonce(validator: validator, nonce: heartbeat.nonce)] != nil {
            throw Refusal(code: .heartbeatReplay)
        }
        guard let signer = heartbeat.signer, validKeys(of: validator).contains(signer) else {
            if watched[validator] != nil { try apply(.signatureFailure, to: validator) }
            throw Refusal(code: .heartbeatSignatureInvalid)
        }
        return validator
    }

    private mutating func accept(_ heartbeat: MadeHeartbeat, by validator: Int) -> HealthStatus {
        if heartbeat.made == time.later(seconds: -300) { coverage.note("as old as may be") }
        if heartbeat.made == time.later(seconds: 60) { coverage.note("as new as may be") }
        if heartbeat.nonce == 0 { coverage.note("nonce 0") }
        if nonces.keys.contains(where: { $0.nonce == heartbeat.nonce }) { coverage.note("the nonce of another") }
        nonces[Nonce(validator: validator, nonce: heartbeat.nonce)] = time.seconds + 86_400

        if Cast.keys[heartbeat.signer ?? 0].publicKey.bytes != identities[validator]?.signingPubKey {
            coverage.note("signed with the key before")
        }
        guard var one = watched[validator] else { return .unknown }
        let before = one.health.status
        one.health.signatureFailures = 0
        one.health.lastHeartbeat = stamp
        one.health.totalHeartbeats += 1
        one.health.missedHeartbeats = 0
        one.track.lastHeartbeatHeight = height
        one.track.periodStartHeight = height + 1
        one.track.nextTimeoutHeight = height + 1 + params.heartbeatTimeoutBlocks
        coverage.note("proof \(heartbeat.proof)")
        if isGood(heartbeat.proof, of: validator) {
            coverage.note("a good proof")
            one.health.attestationFailures = 0
            one.health.lastAttestation = stamp
            one.track.lastAttestationHeight = height
        } else if heartbeat.proof != .none {
            if heartbeat.proof.code != nil { coverage.note("a proof of code that does not count") }
            one.health.attestationFailures = next(after: one.health.attestationFailures)
        }
        watched[validator] = one
        heartbeats += 1

        judge(validator)
        if let after = watched[validator] {
            tell(.heartbeatReceived, after.health, previous: before, nonce: heartbeat.nonce)
        }
        return watched[validator]?.health.status ?? .unknown
    }
}
