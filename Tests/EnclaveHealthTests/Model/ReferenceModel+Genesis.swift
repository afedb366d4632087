import EnclaveProto

extension ReferenceModel {
    /// What a genesis carries over: each list in the order of its keys, and the parameters that were set.
    func genesis() -> GenesisState {
        var genesis = GenesisState()
        genesis.enclaveIdentities = identities.sorted { $0.key < $1.key }.map(\.value)
        genesis.measurementAllowlist = measurements.values.sorted {
            $0.measurementHash.lexicographicallyPrecedes($1.measurementHash)
        }
        genesis.keyRotations = rotations.sorted { $0.key < $1.key }.flatMap(\.value)
        if storedModuleParams != nil || storedParams != nil {
            genesis.params = moduleParams.params
            if let storedParams { genesis.params.healthCheckParams = storedParams }
        }
        genesis.enclaveHealthStatuses = watched.sorted { $0.key < $1.key }.map(\.value.health)
        return genesis
    }
}
