import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthKeeper {
    /// The record of a measurement; nil where it was never allowed, or was cleaned up.
    ///
    /// - Parameters:
    ///   - hash: SHA-256 of what the technology measures, 32 bytes.
    ///   - context: The block.
    /// - Throws: ``HealthError/store(_:)``.
    public func measurementRecord(
        _ hash: [UInt8],
        in context: KeeperContext
    ) throws(HealthError) -> MeasurementRecord? {
        try context.record(MeasurementRecord.self, at: StoreKey.measurement(hash))
    }

    /// Checks that the code of an enclave is on the allow-list, for its technology and its security version.
    ///
    /// - Throws: ``HealthError``, of code `measurementNotAllowlisted`, `measurementRevoked` or `measurementExpired`.
    func checkMeasurement(
        _ hash: [UInt8],
        of identity: EnclaveIdentity,
        isvSVN: UInt32,
        in context: KeeperContext
    ) throws(HealthError) {
        let name = Self.hex(hash)
        guard let record = try measurementRecord(hash, in: context) else {
            throw .refused(.measurementNotAllowlisted, name)
        }
        guard record.teeType == identity.teeType else {
            throw .refused(
                .measurementNotAllowlisted,
                "\(name) is allowed for \(record.teeType.debugDescription), not for \(identity.teeType.debugDescription)"
            )
        }
        if record.revoked { throw .refused(.measurementRevoked, name) }
        if record.isExpired(at: context.block.height) {
            throw .refused(.measurementExpired, "\(name) was allowed until block \(record.expiryHeight)")
        }
        if isvSVN < record.minIsvSvn {
            throw .refused(
                .measurementNotAllowlisted,
                "\(name) is allowed from security version \(record.minIsvSvn) on, and this is \(isvSVN)"
            )
        }
    }

    // MARK: Messages

    /// `MsgProposeMeasurement`: allows a measurement from this block on. One that was allowed before, and may have
    /// expired or been revoked since, is allowed anew: the authority has the last word.
    func proposeMeasurement(
        _ message: MsgProposeMeasurement,
        in context: KeeperContext
    ) throws(HealthError) -> MsgProposeMeasurementResponse {
        try requireAuthority(message.authority)
        var record = MeasurementRecord()
        record.measurementHash = message.measurementHash
        record.teeType = message.teeType
        record.description_p = message.description_p
        record.minIsvSvn = message.minIsvSvn
        record.addedAt = Google_Protobuf_Timestamp(context.block.time)
        var problems = record.problems
        if let problem = FieldProblem.ofPeriod(message.expiryBlocks, "expiry_blocks", least: 0) {
            problems.append(problem)
        }
        do throws(EnclaveError) { try problems.throwFirst() } catch { throw .refused(error) }
        if message.expiryBlocks > 0 { record.expiryHeight = context.block.height + message.expiryBlocks }

        if let old = try measurementRecord(record.measurementHash, in: context), old.expiryHeight > 0 {
            context.delete(StoreKey.measurementExpiry(at: old.expiryHeight, old.measurementHash))
        }
        try store(record, in: context)
        var response = MsgProposeMeasurementResponse()
        response.measurementHash = Self.hex(record.measurementHash)
        return response
    }

    /// `MsgRevokeMeasurement`: takes a measurement back. Identities that have it stay as they are; their attestation
    /// fails from now on.
    func revokeMeasurement(
        _ message: MsgRevokeMeasurement,
        in context: KeeperContext
    ) throws(HealthError) -> MsgRevokeMeasurementResponse {
        try requireAuthority(message.authority)
        guard var record = try measurementRecord(message.measurementHash, in: context) else {
            throw .refused(.measurementNotAllowlisted, Self.hex(message.measurementHash))
        }
        if record.revoked { throw .refused(.measurementRevoked, Self.hex(message.measurementHash)) }
        record.revoked = true
        record.revokedAt = Google_Protobuf_Timestamp(context.block.time)
        try context.set(record, at: StoreKey.measurement(record.measurementHash))
        return MsgRevokeMeasurementResponse()
    }

    // MARK: Expiry

    /// Stores a measurement, and the height at which it expires.
    func store(_ record: MeasurementRecord, in context: KeeperContext) throws(HealthError) {
        try context.set(record, at: StoreKey.measurement(record.measurementHash))
        if record.expiryHeight > 0 {
            context.insert(StoreKey.measurementExpiry(at: record.expiryHeight, record.measurementHash))
        }
    }

    /// Deletes the measurements that have expired, where `enable_measurement_cleanup` says so: such a one is then not
    /// known any more, as if it had never been allowed. Costs what expires, not what is stored.
    func cleanupExpiredMeasurements(in context: KeeperContext) throws(HealthError) {
        guard try moduleParams(in: context).enableMeasurementCleanup else { return }
        let end = StoreKey.measurementExpiry(at: context.block.height + 1, [])
        try context.iterate([StoreKey.measurementExpiryPrefix]) { (key, _) in
            if !key.lexicographicallyPrecedes(end) { return false }
            context.delete(key)
            context.delete(StoreKey.measurement(Array(key.dropFirst(end.count))))
            return true
        }
    }

    /// The hash in hexadecimal; any other number of bytes than 32 is told by their number alone.
    private static func hex(_ hash: [UInt8]) -> String {
        SHA256Digest(hash.rawSpan)?.description ?? "a measurement of \(hash.count) bytes"
    }
}

extension MeasurementRecord {
    /// Whether the record no longer counts in a block.
    func isExpired(at height: Int64) -> Bool { expiryHeight > 0 && height >= expiryHeight }

    /// What is wrong with the fields that a proposal gives.
    var problems: [FieldProblem] {
        var problems: [FieldProblem] = []
        if measurementHash.count != 32 {
            problems.append(
                FieldProblem(
                    .measurementNotAllowlisted,
                    "measurement_hash",
                    "has \(measurementHash.count) bytes; it must be 32, a SHA-256"
                )
            )
        }
        if !teeType.isTechnology {
            problems.append(FieldProblem(.measurementNotAllowlisted, "tee_type", teeType.technologyReason))
        }
        return problems
    }
}
