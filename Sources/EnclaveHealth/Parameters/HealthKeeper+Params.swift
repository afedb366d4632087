import EnclaveProto

extension HealthKeeper {
    /// The module's parameters; the defaults where none were set. Those of the health check, which are stored under a
    /// key of their own, are filled in.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func moduleParams(in context: KeeperContext) throws(HealthError) -> Params {
        var params = try context.record(Params.self, at: StoreKey.params) ?? .standard
        params.healthCheckParams = try context.currentHealthCheckParams()
        do throws(EnclaveError) { try params.validate() } catch { throw .corrupt(error.description) }
        return params
    }

    /// Replaces the module's parameters, all of them: where `health_check_params` is absent, its defaults are in force
    /// from now on.
    ///
    /// - Throws: ``HealthError``, of code `invalidHealthCheckParams` with the field and the reason.
    public func setModuleParams(_ params: Params, in context: KeeperContext) throws(HealthError) {
        do throws(EnclaveError) { try params.validate() } catch { throw .refused(error) }
        var stored = params
        stored.clearHealthCheckParams()
        try context.set(stored, at: StoreKey.params)
        try context.setCurrentHealthCheckParams(params.hasHealthCheckParams ? params.healthCheckParams : nil)
    }

    /// `MsgUpdateParams`.
    func updateParams(
        _ message: MsgUpdateParams,
        in context: KeeperContext
    ) throws(HealthError) -> MsgUpdateParamsResponse {
        try requireAuthority(message.authority)
        guard message.hasParams else { throw .refused(.invalidHealthCheckParams, "params is missing") }
        try setModuleParams(message.params, in: context)
        return MsgUpdateParamsResponse()
    }

    /// Refuses whoever is not the account that may change parameters and measurements.
    func requireAuthority(_ account: String) throws(HealthError) {
        guard let authority = configuration.authority else {
            throw .refused(.unauthorized, "no account is named that may do this")
        }
        if account != authority { throw .refused(.unauthorized, "`\(account)` is not the authority, \(authority)") }
    }
}
