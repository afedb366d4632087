import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension Command {
    /// `health status`.
    static let healthStatus = Command(
        name: "status",
        summary: "show how an enclave is, or all of them",
        discussion: [
            """
            With an address: the validator's record, its score from 0 to 100 with what it lost points for, and, where \
            it is unhealthy, which healthy enclaves could take over. Without: how many are of which status, and the \
            last block.
            """
        ],
        parameters: [.optionalValidator],
        options: [.healthStore, .outFile],
        examples: [
            CommandExample(call: "enclave-wire health status --store monitor.db", meaning: "all of them, in sums"),
            CommandExample(
                call: "enclave-wire health status ve1… --store monitor.db --json",
                meaning: "one of them, for a script"
            ),
        ],
        run: { invocation, _ throws(CommandError) in try HealthStatusCommand.run(invocation) }
    )
}

/// `health status`.
enum HealthStatusCommand {
    static func run(_ invocation: Invocation) throws(CommandError) -> ExitStatus {
        let validator = try invocation.validator()
        let output = try invocation.makeOutput()
        let store = try invocation.openHealthStore()
        let report: HealthReport
        if let validator {
            report = try one(validator, store)
        } else {
            report = try all(store)
        }
        try report.write(to: output, isMachineReadable: invocation.isMachineReadable)
        try output.finish()
        return .done
    }

    // MARK: One

    private static func one(_ validator: AccountAddress, _ store: HealthStore) throws(CommandError) -> HealthReport {
        try store.monitor.reading { (keeper, context) throws(HealthError) in
            guard let health = try keeper.enclaveHealthStatus(of: validator, in: context) else {
                throw .refused(.healthStatusNotFound, "\(validator)")
            }
            let track = try keeper.healthTrack(of: validator, in: context) ?? HealthTrack()
            let score = try keeper.score(of: validator, in: context)
            var report = HealthReport()
            report.add("validator", "validator", validator.description)
            report.add("status", "status", health.status.text)
            report.add("since", "statusSinceHeight", track.statusSinceHeight, "block \(track.statusSinceHeight)")
            add(score, to: &report)
            add(health, track, to: &report)
            if health.status == .unhealthy { try add(keeper.rotationAdvice(of: validator, in: context), to: &report) }
            return report
        }
    }

    private static func add(_ score: HealthScore, to report: inout HealthReport) {
        let losses = [
            ("missedHeartbeats", "missed heartbeats", score.lostForMissedHeartbeats),
            ("attestationFailures", "attestation failures", score.lostForAttestationFailures),
            ("signatureFailures", "signature failures", score.lostForSignatureFailures),
            ("downtime", "downtime", score.lostForDowntime),
            ("attestationAge", "age of the attestation", score.lostForAttestationAge),
        ]
        var reasons = losses.filter { $0.2 > 0 }.map { "−\($0.2) for \($0.1)" }
        if score.cap < 100 { reasons.append("at most \(score.cap) with this status") }
        let why = reasons.isEmpty ? "" : " (" + reasons.joined(separator: ", ") + ")"
        report.add("score", "score", score.value, "\(score.value) of 100\(why)")
        report.add("lostPoints", .object(losses.map { ($0.0, .integer($0.2)) }))
    }

    private static func add(_ health: EnclaveHealthStatus, _ track: HealthTrack, to report: inout HealthReport) {
        report.add("heartbeats", "totalHeartbeats", health.totalHeartbeats, "\(health.totalHeartbeats) accepted")
        report.add(
            "missed",
            "missedHeartbeats",
            health.missedHeartbeats,
            "\(health.missedHeartbeats) in a row, \(track.totalMissedHeartbeats) in all"
        )
        report.add("totalMissedHeartbeats", .integer(track.totalMissedHeartbeats))
        report.add("signatures", "signatureFailures", health.signatureFailures, failures(health.signatureFailures))
        report.add(
            "attestation",
            "attestationFailures",
            health.attestationFailures,
            failures(health.attestationFailures)
        )
        report.add("last beat", "lastHeartbeat", health.hasLastHeartbeat ? BlockTime(health.lastHeartbeat) : nil)
        report.add("attested", "lastAttestation", health.hasLastAttestation ? BlockTime(health.lastAttestation) : nil)
        let next = track.nextTimeoutHeight
        report.add(
            "due",
            "nextTimeoutHeight",
            next,
            next == 0 ? "nothing, the identity is not active" : "a heartbeat before block \(next)"
        )
    }

    private static func failures(_ count: UInt32) -> String { count == 0 ? "no failures" : "\(count) failed in a row" }

    private static func add(_ advice: RotationAdvice, to report: inout HealthReport) {
        report.add(
            "replacements",
            .array(
                advice.replacements.map {
                    .object([("validator", .string($0.validator.description)), ("score", .integer($0.score))])
                }
            )
        )
        let names = advice.replacements.map { "\($0.validator) (score \($0.score))" }
        report.say("advice", names.isEmpty ? "no healthy enclave could take over" : "rotate to one of")
        for name in names { report.say("", name) }
    }

    // MARK: All

    private static func all(_ store: HealthStore) throws(CommandError) -> HealthReport {
        try store.monitor.reading { (keeper, context) throws(HealthError) in
            let totals = try keeper.healthTotals(in: context)
            var report = HealthReport()
            let count = HealthStatus.allKnown.reduce(0) { $0 + totals[$1] }
            report.add("chain", "chainId", context.block.chainID)
            report.add(
                "last block",
                "height",
                context.block.height,
                "\(context.block.height), \(context.block.time.text)"
            )
            report.add("time", .string(context.block.time.text))
            report.add("validators", "validators", count, "\(count)")
            for status in HealthStatus.allKnown {
                report.add(status.text, status.text, totals[status], "\(totals[status])")
            }
            report.add(
                "heartbeats",
                "heartbeats",
                totals.heartbeats,
                "\(totals.heartbeats) accepted, \(totals.refusals) refused"
            )
            report.add("refusals", .integer(totals.refusals))
            return report
        }
    }
}
