import EnclaveProto
import EnclaveSigning

extension HealthKeeper {
    /// `recordHealthMetrics()`: the metrics of what is in the store, after the block of the context.
    ///
    /// Sums come from the `HealthTotals` that the keeper keeps (`RecordHeartbeat()`, `RecordHealthStatusChange()`);
    /// what belongs to one validator is read from its record, once for each metric. Nothing is kept in memory but a
    /// piece of the text, however many validators there are.
    ///
    /// - Parameters:
    ///   - format: How they are written down.
    ///   - context: What is read.
    ///   - sink: Takes a piece of the text, some 64 KiB of UTF-8, and says whether to go on.
    /// - Throws: ``HealthError``; the text is then not whole.
    public func writeMetrics(
        _ format: MetricsFormat,
        in context: KeeperContext,
        to sink: (_ piece: [UInt8]) -> Bool
    ) throws(HealthError) {
        var failure: HealthError?
        // The writer keeps the sink for no longer than this call.
        withoutActuallyEscaping(sink) { sink in
            var writer = MetricsWriter(format, to: sink)
            do throws(HealthError) {
                try writeSums(to: &writer, in: context)
                for metric in ValidatorMetric.all where writer.goesOn { try write(metric, to: &writer, in: context) }
                writer.finish()
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// The metrics as one text; see ``writeMetrics(_:in:to:)`` for many validators.
    ///
    /// - Throws: ``HealthError``.
    public func metrics(_ format: MetricsFormat, in context: KeeperContext) throws(HealthError) -> String {
        var text: [UInt8] = []
        try writeMetrics(format, in: context) { piece in
            text += piece
            return true
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func writeSums(to writer: inout MetricsWriter, in context: KeeperContext) throws(HealthError) {
        let totals = try context.currentTotals()
        writer.begin(.healthStatusTotal)
        for status in HealthStatus.allKnown {
            writer.sample(MetricName.healthStatusTotal, totals[status], [("status", status.text)])
        }
        writer.begin(.heartbeatsTotal)
        writer.sample(MetricName.heartbeatsTotal, totals.heartbeats)
        writer.begin(.messagesRefusedTotal)
        writer.sample(MetricName.messagesRefusedTotal, totals.refusals)
        writer.begin(.healthStatusChangesTotal)
        // All pairs, so that a rate is right from the first change on.
        for from in HealthStatus.allKnown {
            for to in HealthStatus.allKnown where to != from {
                let change = totals.statusChanges.first { $0.previousStatus == from && $0.status == to }
                let labels = [(name: "from", value: from.text), (name: "to", value: to.text)]
                writer.sample(MetricName.healthStatusChangesTotal, change?.count ?? 0, labels)
            }
        }
        writer.begin(.blockHeight)
        writer.sample(MetricName.blockHeight, UInt64(clamping: context.block.height))
    }

    private func write(
        _ metric: ValidatorMetric,
        to writer: inout MetricsWriter,
        in context: KeeperContext
    ) throws(HealthError) {
        writer.begin(MetricFamily(name: metric.name, type: .gauge, help: metric.help))
        let params = try context.currentHealthCheckParams()
        try context.iterate([StoreKey.healthPrefix]) { (key, value) throws(HealthError) in
            var track = HealthTrack()
            if metric.readsTrack {
                track = try context.record(HealthTrack.self, at: [StoreKey.trackPrefix] + key.dropFirst()) ?? track
            }
            let watched = Watched(health: try KeeperContext.decoded(value), track: track)
            let labels = [(name: "validator", value: watched.health.validatorAddress)]
            writer.sample(metric.name, metric.value(watched, params, context.block.height), labels)
            return writer.goesOn
        }
    }
}

/// A metric that each validator has.
private struct ValidatorMetric {
    let name: String
    let help: String
    /// Whether it needs more than the record of health.
    var readsTrack = false
    let value: (HealthKeeper.Watched, HealthCheckParams, _ height: Int64) -> UInt64

    static var all: [ValidatorMetric] {
        [
            ValidatorMetric(
                name: MetricName.attestationFailures,
                help: "Attestation proofs of the enclave that failed in a row."
            ) { (watched, _, _) in UInt64(watched.health.attestationFailures) },
            ValidatorMetric(
                name: MetricName.signatureFailures,
                help: "Heartbeat signatures of the enclave that failed in a row."
            ) { (watched, _, _) in UInt64(watched.health.signatureFailures) },
            ValidatorMetric(
                name: MetricName.missedHeartbeats,
                help: "Heartbeat periods in a row in which the enclave sent none."
            ) { (watched, _, _) in UInt64(watched.health.missedHeartbeats) },
            ValidatorMetric(
                name: MetricName.validatorHealthStatus,
                help: "The verdict on the enclave: 0 unknown, 1 healthy, 2 degraded, 3 unhealthy."
            ) { (watched, _, _) in UInt64(clamping: watched.health.status.rawValue) },
            ValidatorMetric(
                name: MetricName.healthScore,
                help: "How well the enclave does, from 0 to 100.",
                readsTrack: true
            ) { (watched, params, height) in
                UInt64(HealthScore(watched.health, watched.track, by: params, at: height).value)
            },
            ValidatorMetric(
                name: MetricName.attestationAgeBlocks,
                help: "Blocks since the last good attestation of the enclave, or since it is watched.",
                readsTrack: true
            ) { (watched, _, height) in watched.track.attestationAge(at: height) },
        ]
    }
}

extension MetricFamily {
    fileprivate static let healthStatusTotal = MetricFamily(
        name: MetricName.healthStatusTotal,
        type: .unknown,
        help: "Validators by the verdict on their enclave."
    )
    fileprivate static let heartbeatsTotal = MetricFamily(
        name: MetricName.heartbeatsTotal,
        type: .counter,
        help: "Heartbeats accepted."
    )
    fileprivate static let messagesRefusedTotal = MetricFamily(
        name: MetricName.messagesRefusedTotal,
        type: .counter,
        help: "Messages refused."
    )
    fileprivate static let healthStatusChangesTotal = MetricFamily(
        name: MetricName.healthStatusChangesTotal,
        type: .counter,
        help: "Changes of the verdict on an enclave, from one to another."
    )
    fileprivate static let blockHeight = MetricFamily(
        name: MetricName.blockHeight,
        type: .gauge,
        help: "Height of the last block."
    )
}
