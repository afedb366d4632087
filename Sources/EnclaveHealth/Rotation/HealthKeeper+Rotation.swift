import EnclaveProto
import EnclaveSigning

extension HealthKeeper {
    /// How many healthy enclaves an advice chooses among.
    static let greatestCandidateCount = 128

    /// Which healthy enclaves could take over from that of a validator: at most ``Configuration/replacementLimit``,
    /// the best first.
    ///
    /// It chooses among the first 128 healthy enclaves with an active identity that come after the validator in the
    /// order of addresses, around the end; at most 256 healthy ones are looked at. So an advice costs the same with
    /// a hundred thousand validators as with a thousand, comes out the same on every node, and a hundred of them at
    /// once do not all name the same few.
    ///
    /// - Throws: ``HealthError``, of code `healthStatusNotFound` where the validator has no record.
    public func rotationAdvice(
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> RotationAdvice {
        guard try enclaveHealthStatus(of: validator, in: context) != nil else {
            throw .refused(.healthStatusNotFound, "\(validator)")
        }
        let teeType = try enclaveIdentity(of: validator, in: context)?.teeType
        var candidates: [RotationAdvice.Replacement] = []
        for address in try healthyEnclaves(after: validator, limit: 2 * Self.greatestCandidateCount, in: context) {
            if candidates.count == Self.greatestCandidateCount { break }
            if let candidate = try candidate(address, in: context) { candidates.append(candidate) }
        }
        candidates.sort { $0.precedes($1, replacing: teeType) }
        return RotationAdvice(
            validator: validator,
            replacements: Array(candidates.prefix(max(0, configuration.replacementLimit)))
        )
    }

    /// Tells that the enclave of a validator has been unhealthy for ``Configuration/rotationAdviceBlocks``, and who
    /// could take over; once until it recovers.
    func adviseRotation(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) {
        guard var watched = try watched(validator, in: context), watched.health.status == .unhealthy,
            !watched.track.rotationAdvised
        else { return }
        let advice = try rotationAdvice(of: validator, in: context)
        watched.track.rotationAdvised = true
        try context.set(watched.track, at: StoreKey.track(validator))
        var event = HealthEvent(.rotationAdvised, watched.health, previous: watched.health.status, in: context.block)
        event.replacements = advice.replacements.map { $0.validator.description }
        try context.emit(event)
    }

    /// The healthy enclaves that come after a validator in the order of addresses, around the end; not itself.
    private func healthyEnclaves(
        after validator: AccountAddress,
        limit: Int,
        in context: KeeperContext
    ) throws(HealthError) -> [AccountAddress] {
        let prefix = StoreKey.statusIndex(.healthy)
        let own = StoreKey.statusIndex(.healthy, validator)
        var found: [AccountAddress] = []
        try context.iterate(prefix, from: own) { (key, _) in
            if key != own, let address = StoreKey.validator(endOf: key) { found.append(address) }
            return found.count < limit
        }
        if found.count == limit { return found }
        try context.iterate(prefix) { (key, _) in
            if !key.lexicographicallyPrecedes(own) { return false }
            if let address = StoreKey.validator(endOf: key) { found.append(address) }
            return found.count < limit
        }
        return found
    }

    private func candidate(
        _ validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> RotationAdvice.Replacement? {
        guard let identity = try enclaveIdentity(of: validator, in: context),
            identity.isInUse,
            let watched = try watched(validator, in: context)
        else { return nil }
        return RotationAdvice.Replacement(
            validator: validator,
            score: try score(watched, in: context).value,
            healthySince: watched.track.statusSinceHeight,
            teeType: identity.teeType
        )
    }
}
