import EnclaveProto

extension HealthKeeper {
    /// The chain's message server: hands a message to the rule that it is for.
    ///
    /// A message that is refused has written nothing, but for what the refusal of a heartbeat itself counts.
    ///
    /// - Returns: What the chain answers.
    /// - Throws: ``HealthError``.
    public func deliver(_ message: HealthMessage, in context: KeeperContext) throws(HealthError) -> HealthResponse {
        switch message {
        case .registerEnclaveIdentity(let message):
            .registerEnclaveIdentity(try registerIdentity(message, in: context))
        case .rotateEnclaveIdentity(let message): .rotateEnclaveIdentity(try rotateIdentity(message, in: context))
        case .proposeMeasurement(let message): .proposeMeasurement(try proposeMeasurement(message, in: context))
        case .revokeMeasurement(let message): .revokeMeasurement(try revokeMeasurement(message, in: context))
        case .updateParams(let message): .updateParams(try updateParams(message, in: context))
        case .heartbeat(let bytes): .heartbeat(try processHeartbeat(bytes.rawSpan, in: context))
        }
    }
}
