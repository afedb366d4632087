import EnclaveProto
import EnclaveSigning
import WireFormat

extension HealthKeeper {
    // MARK: Import

    /// `InitGenesis()`: fills an empty store.
    ///
    /// Enclaves in use are watched from the next block on, with the counters of their records of health, or with
    /// none where they have no record. Heights stay what they are: what is past its height when the chain starts
    /// ends in the first block.
    ///
    /// A genesis is what the chain carries over, and not all of the store: the history, the missed heartbeats, the
    /// nonces and the events begin anew, and so do the heights of the records of health. Of a rotation that runs it
    /// has the fingerprint of the old key, not the key: that key does not count any more.
    ///
    /// - Throws: ``HealthError``: a refusal with all that is wrong with the genesis; nothing is written then.
    public func initGenesis(_ genesis: GenesisState, in context: KeeperContext) throws(HealthError) {
        let problems = genesis.validate()
        if let first = problems.first { throw .refused(first.code, Self.summary(of: problems)) }
        try requireNoRecords(in: context)
        if genesis.hasParams { try setModuleParams(genesis.params, in: context) }
        for record in genesis.measurementAllowlist { try store(record, in: context) }
        for rotation in genesis.keyRotations { try store(rotation, in: context) }
        for identity in genesis.enclaveIdentities { try store(imported: identity, in: context) }
        for health in genesis.enclaveHealthStatuses { try store(imported: health, in: context) }
        for identity in genesis.enclaveIdentities where identity.isInUse {
            let validator = try Self.address(identity.validatorAddress)
            if try context.bytes(at: StoreKey.enclaveHealth(validator)) == nil {
                try initializeHealthStatus(of: validator, in: context)
            }
        }
    }

    /// At most 20 problems, a sentence each.
    private static func summary(of problems: [FieldProblem]) -> String {
        let shown = problems.prefix(20).map(\.description).joined(separator: "; ")
        return problems.count > 20 ? "\(shown); and \(problems.count - 20) more" : shown
    }

    private func requireNoRecords(in context: KeeperContext) throws(HealthError) {
        let prefixes = [
            StoreKey.identityPrefix, StoreKey.measurementPrefix, StoreKey.paramsPrefix, StoreKey.keyRotationPrefix,
            StoreKey.healthPrefix, StoreKey.healthCheckParamsPrefix,
        ]
        for prefix in prefixes {
            try context.iterate([prefix]) { (_, _) throws(HealthError) in
                throw .wrongBlock("a genesis fills an empty store, and this one has records; name another")
            }
        }
    }

    private func store(_ rotation: KeyRotationRecord, in context: KeeperContext) throws(HealthError) {
        let validator = try Self.address(rotation.validatorAddress)
        try context.set(rotation, at: StoreKey.keyRotation(validator, epoch: rotation.epoch))
        if rotation.status == .active {
            context.insert(StoreKey.due(at: rotation.overlapEndHeight, .rotationEnd, validator))
        }
    }

    private func store(imported identity: EnclaveIdentity, in context: KeeperContext) throws(HealthError) {
        let validator = try Self.address(identity.validatorAddress)
        if identity.isInUse {
            try store(identity, of: validator, in: context)
        } else {
            try context.set(identity, at: StoreKey.identity(validator))
        }
    }

    private func store(imported health: EnclaveHealthStatus, in context: KeeperContext) throws(HealthError) {
        let validator = try Self.address(health.validatorAddress)
        try startWatching(health, of: validator, in: context)
        if try enclaveIdentity(of: validator, in: context)?.isInUse != true {
            try stopWatching(validator, in: context)
        }
    }

    private static func address(_ text: String) throws(HealthError) -> AccountAddress {
        guard let address = AccountAddress(text) else {
            throw .refused(.invalidEnclaveIdentity, "`\(text)` is no address of an account")
        }
        return address
    }

    // MARK: Export

    /// `ExportGenesis()`: what a chain that starts anew takes over, records in the order of their keys, parameters
    /// where they were set. Imported into an empty store it is exported as the same bytes.
    ///
    /// - Throws: ``HealthError``.
    public func exportGenesis(in context: KeeperContext) throws(HealthError) -> GenesisState {
        var genesis = GenesisState()
        genesis.enclaveIdentities = try context.records([StoreKey.identityPrefix])
        genesis.measurementAllowlist = try context.records([StoreKey.measurementPrefix])
        genesis.keyRotations = try context.records([StoreKey.keyRotationPrefix])
        if let params = try storedParams(in: context) { genesis.params = params }
        genesis.enclaveHealthStatuses = try allHealthStatuses(in: context)
        return genesis
    }

    /// The parameters as they were set, those of the health check only where they were.
    private func storedParams(in context: KeeperContext) throws(HealthError) -> Params? {
        let stored = try context.record(Params.self, at: StoreKey.params)
        let health = try context.record(HealthCheckParams.self, at: StoreKey.healthCheckParams)
        if stored == nil, health == nil { return nil }
        var params = stored ?? .standard
        params.clearHealthCheckParams()
        if let health { params.healthCheckParams = health }
        return params
    }
}
