import EnclaveProto
import EnclaveSigning
import TestSupport

/// Makes up the steps of a sequence from a seed, with an eye on the model: thresholds and periods are small, and
/// blocks and times often fall on a boundary.
struct SequenceGenerator {
    let limits: ReferenceModel.Limits
    /// Identities, records and parameters to begin with.
    private(set) var opening: [Step] = []
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        limits = ReferenceModel.Limits(
            history: Int.random(in: 1...4, using: &random),
            eventRetentionBlocks: Int64.random(in: 1...6, using: &random),
            rotationAdviceBlocks: Int64.random(in: 1...6, using: &random),
            replacements: Int.random(in: 1...4, using: &random)
        )
        opening.append(.block(heights: Int64.random(in: 1...3, using: &random), seconds: 0, nanos: 0))
        var plan = ModulePlan(expiry: expiry(), overlap: 3, requiresChain: false)
        if random.chance(95) { plan.health = validParams() }
        opening.append(.moduleParams(plan))
        for code in Cast.codes.indices {
            let blocks = random.pick([0, 0, 0, Int64.random(in: 1...12, using: &random)])
            opening.append(.propose(code, blocks: blocks, byAuthority: true))
        }
        for validator in 0..<Int.random(in: 1...Cast.count - 1, using: &random) {
            opening.append(.register(validator, key: Cast.key(0, of: validator), code: code()))
        }
    }

    mutating func next(after model: ReferenceModel) -> Step {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<28: return block(after: model)
        case 28..<56: return .heartbeat(heartbeat(after: model))
        case 56..<61:
            return .heartbeats((0..<Int.random(in: 0...4, using: &random)).map { _ in heartbeat(after: model) })
        case 61..<73: return .record(random.pick(Step.Recording.allCases), validator())
        case 73..<75: return .initialize(validator())
        case 75..<77: return .set(validator(), attestationFailures: counter(), signatureFailures: counter())
        case 77..<80: return .params(random.chance(50) ? validParams() : invalidParams())
        case 80..<82: return .requireHealthy(validator())
        case 82..<91: return identities(after: model)
        case 91..<95: return .crash(again: random.chance(50))
        case 95..<98: return .reopen(committing: random.chance(50))
        default: return .wrongBlock(random.pick(Step.BlockFlaw.allCases))
        }
    }

    /// What happens to identities and measurements.
    private mutating func identities(after model: ReferenceModel) -> Step {
        let validator = random.chance(75) ? random.pick(known(model)) : validator()
        let owner = random.chance(85) ? validator : self.validator()
        let key = Cast.key(Int.random(in: 0..<Cast.keysEach, using: &random), of: owner)
        let byAuthority = random.chance(90)
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<5: return .register(validator, key: key, code: code())
        case 5..<12:
            let overlap = random.pick([0, 1, 2, 3, -1, .max, Int64.random(in: 1...6, using: &random)])
            return .rotate(validator, key: key, code: random.chance(50) ? code() : nil, overlap: overlap)
        case 12..<14: return .revoke(validator)
        case 14..<16:
            let blocks = random.pick([0, 1, 2, -1, Int64.random(in: 1...12, using: &random)])
            return .propose(code(), blocks: blocks, byAuthority: byAuthority)
        case 16..<17: return .withdraw(code(), byAuthority: byAuthority)
        default: return .moduleParams(modulePlan())
        }
    }

    private mutating func code() -> Int { Int.random(in: Cast.codes.indices, using: &random) }

    private mutating func validator() -> Int { Int.random(in: 0..<Cast.count, using: &random) }

    private mutating func counter() -> UInt32 { random.pick([0, 1, 3, .max - 1, .max, .max]) }

    // MARK: Blocks

    private mutating func block(after model: ReferenceModel) -> Step {
        var heights: Int64 = 1
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<40: break
        case 40..<75:
            // The height at which something is due, the one before, or the one after.
            if let due = model.firstDue()?.2 { heights = due - model.height + random.pick([-1, 0, 0, 0, 1]) }
        case 75..<95: heights = Int64.random(in: 2...5, using: &random)
        default: heights = Int64.random(in: 6...25, using: &random)
        }
        var seconds = random.pick([0, 6, 6, 6, 60, 61, 300, 301, 3600, 86_399, 86_400, 86_401] as [Int64])
        if random.chance(20), let expiry = model.nonces.values.min() {
            // The last second of a nonce, or the one after.
            seconds = max(0, expiry - model.time.seconds + random.pick([0, 1]))
        }
        let nanos = random.pick([0, 0, 1, 500_000_000] as [Int64])
        return .block(heights: max(1, heights), seconds: seconds, nanos: nanos)
    }

    // MARK: Heartbeats

    private mutating func heartbeat(after model: ReferenceModel) -> HeartbeatPlan {
        let validator = random.chance(90) ? random.pick(known(model)) : validator()
        let keys = model.validKeys(of: validator)
        let key = !keys.isEmpty && random.chance(85) ? random.pick(keys) : random.pick(Array(Cast.keys.indices))
        var plan = HeartbeatPlan(validator: validator, nonce: nonce(of: validator, model), key: key)
        if random.chance(30) {
            plan.seconds = random.pick([-301, -300, -300, -300, -299, -1, 1, 59, 60, 60, 60, 61])
            plan.nanos = random.pick([0, 0, 0, -1, 1])
        }
        if random.chance(15) { plan.flaw = random.pick(HeartbeatPlan.Flaw.allCases) }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<18: plan.proof = .garbage
        case 18: plan.proof = .oversized
        case 19..<22: plan.proof = random.chance(50) ? .quote0 : .quote1
        case 22: plan.proof = .quoteOfAnother
        default: break
        }
        return plan
    }

    private func known(_ model: ReferenceModel) -> [Int] {
        let known = model.identities.keys.sorted()
        return known.isEmpty ? [0] : known
    }

    private mutating func nonce(of validator: Int, _ model: ReferenceModel) -> UInt64 {
        // In an order that does not depend on the process, so that a seed is the same sequence everywhere.
        let own = random.chance(50)
        let used = model.nonces.keys.filter { !own || $0.validator == validator }.map(\.nonce).sorted()
        if random.chance(25), !used.isEmpty { return random.pick(used) }
        return random.chance(50)
            ? UInt64.random(in: 0...30, using: &random) : random.pick([0, .max, 1 << 63, random.next()])
    }

    // MARK: Parameters

    private mutating func modulePlan() -> ModulePlan {
        var plan = ModulePlan(expiry: expiry(), requiresChain: random.chance(10))
        plan.overlap = Int64.random(in: 1...min(6, plan.expiry), using: &random)
        plan.registrationsEachBlock = random.pick([0, 0, 0, 1, 4])
        plan.cleansUp = random.chance(40)
        if random.chance(90) { plan.health = random.chance(95) ? validParams() : invalidParams() }
        if random.chance(4) { plan.expiry = 0 }
        if random.chance(4) { plan.overlap = random.pick([0, -1, plan.expiry + 1]) }
        return plan
    }

    private mutating func expiry() -> Int64 { Int64.random(in: 6...60, using: &random) }

    private mutating func validParams() -> HealthCheckParams {
        func small(_ random: inout SeededGenerator) -> UInt32 { UInt32.random(in: 1...4, using: &random) }
        let (missed, degraded) = (small(&random), small(&random))
        return HealthCheckParams(
            missed,
            small(&random),
            small(&random),
            degraded,
            max(missed, degraded) + UInt32.random(in: 0...2, using: &random),
            timeouts: [random.chance(95) ? Int64(small(&random)) : 1 << 40, Int64(small(&random))]
        )
    }

    private mutating func invalidParams() -> HealthCheckParams {
        var params = validParams()
        switch Int.random(in: 0..<10, using: &random) {
        case 0: params.maxMissedHeartbeats = 0
        case 1: params.maxAttestationFailures = 0
        case 2: params.maxSignatureFailures = 0
        case 3: params.heartbeatTimeoutBlocks = random.pick([0, -1, .min, 1 << 40 + 1, .max])
        case 4: params.attestationTimeoutBlocks = random.pick([0, -1, .min, 1 << 40 + 1, .max])
        case 5: params.degradedThreshold = 0
        case 6: params.unhealthyThreshold = 0
        case 7: params.degradedThreshold = params.unhealthyThreshold + 1
        case 8: params.maxMissedHeartbeats = params.unhealthyThreshold + 1
        default: params = HealthCheckParams()
        }
        return params
    }
}
