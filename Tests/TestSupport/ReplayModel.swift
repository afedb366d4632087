import EnclaveSigning
import WireFormat

/// What a replay guard has to answer, in the most obvious way.
package struct ReplayModel {
    private struct Key: Hashable {
        let validator: [UInt8]
        let nonce: UInt64
    }

    private var live: [Key: Int64] = [:]

    package init() {}

    package var count: Int { live.count }

    package mutating func claim(_ claim: NonceClaim) -> ReplayVerdict {
        let key = Key(validator: claim.validator, nonce: claim.nonce)
        if live[key] != nil { return .replay }
        live[key] = claim.expires
        return .first
    }

    package func contains(_ claim: NonceClaim) -> Bool {
        live[Key(validator: claim.validator, nonce: claim.nonce)] != nil
    }

    package mutating func expire(before time: Int64) -> Int {
        let before = live.count
        live = live.filter { $0.value >= time }
        return before - live.count
    }
}

/// Random calls of a guard, each of which has to answer as the model does.
package struct ReplayWalk {
    private var generator: SeededGenerator
    private var model = ReplayModel()
    private var now: Int64
    private let validators: [[UInt8]]

    /// - Parameter isBlockTime: Whether all times are of the years 1 to 9999.
    package init(seed: UInt64, isBlockTime: Bool = false) {
        generator = SeededGenerator(seed: seed)
        let ends: [Int64] = isBlockTime ? [253_402_000_000, -62_135_000_000] : [.max - 1_000_000, .min + 1_000_000]
        now = generator.pick([0, 1_768_480_245, -500] + ends)
        // Addresses of which one starts another, and the longest.
        validators = [[0], [0, 0], [UInt8](1...20), [UInt8](1...21), [UInt8](repeating: 255, count: 255)]
    }

    /// How many nonces the guard has to hold now.
    package var count: Int { model.count }

    /// Makes so many calls.
    ///
    /// - Parameter reopen: Gives the guard to go on with.
    /// - Returns: What the guard answered otherwise than the model; nil if nothing.
    package mutating func run(
        _ first: any ReplayGuard,
        calls: Int,
        reopen: (any ReplayGuard) throws -> any ReplayGuard
    ) throws -> String? {
        var replayGuard = first
        for call in 0..<calls {
            switch Int.random(in: 0..<100, using: &generator) {
            case 0..<55:
                let claim = claim()
                let answer = try replayGuard.claim(claim)
                let expected = model.claim(claim)
                if answer != expected { return "call \(call): \(claim) is \(answer), not \(expected)" }
            case 55..<65:
                let claims = (0..<Int.random(in: 0...12, using: &generator)).map { _ in claim() }
                let answers = try replayGuard.claim(claims)
                let expected = claims.map { model.claim($0) }
                if answers != expected { return "call \(call): \(claims) are \(answers), not \(expected)" }
            case 65..<85:
                let claim = claim()
                let answer = try replayGuard.contains(validator: claim.validator.rawSpan, nonce: claim.nonce)
                if answer != model.contains(claim) { return "call \(call): contains \(claim) is \(answer)" }
            case 85..<98:
                now += Int64.random(in: -20...120, using: &generator)
                let answer = try replayGuard.expire(before: now)
                let expected = model.expire(before: now)
                if answer != expected { return "call \(call): \(answer) expire before \(now), not \(expected)" }
            default: replayGuard = try reopen(replayGuard)
            }
        }
        return nil
    }

    private mutating func claim() -> NonceClaim {
        let nonce = UInt64.random(in: 0...40, using: &generator)
        let delay = Int64.random(in: -50...generator.pick([10, 300, 3000]), using: &generator)
        return NonceClaim(
            validator: generator.pick(validators),
            nonce: generator.pick([nonce, nonce &* 0x9e37_79b9_7f4a_7c15, .max - nonce]),
            expires: now + delay
        )
    }
}

/// A claim by some validator.
package func claim(_ nonce: UInt64, _ expires: Int64 = 100, by validator: [UInt8] = [UInt8](1...20)) -> NonceClaim {
    NonceClaim(validator: validator, nonce: nonce, expires: expires)
}

extension ReplayGuard {
    /// Claims one nonce.
    package func claim(_ claim: NonceClaim) throws(ReplayGuardError) -> ReplayVerdict {
        try self.claim(validator: claim.validator.rawSpan, nonce: claim.nonce, expires: claim.expires)
    }
}
