import EnclaveHealth
import EnclaveProto
import EnclaveSigning

/// What a monitor made of a simulated fleet. It depends on the seed and the options alone.
struct SimulationReport {
    /// What it made of a validator with a fault.
    struct Culprit {
        let enclave: SimulatedEnclave
        let fault: Fault
        let tally: Simulation.Tally
        let health: EnclaveHealthStatus
        let score: Int
        let history: [HealthTransition]
    }

    /// People are told of so many culprits one by one.
    private static let shownLimit = 20

    private let simulation: Simulation
    private let culprits: [Culprit]
    private let digest: SHA256Digest

    /// Reads what the monitor has.
    init(_ simulation: Simulation, _ monitor: HealthMonitor) throws(CommandError) {
        self.simulation = simulation
        digest = SHA256.digest(of: try monitor.genesisBytes())
        let fleet = zip(simulation.fleet, simulation.tallies)
        culprits = try monitor.reading { (keeper, context) throws(HealthError) in
            var culprits: [Culprit] = []
            for (enclave, tally) in fleet {
                guard let fault = enclave.fault,
                    let health = try keeper.enclaveHealthStatus(of: enclave.address, in: context)
                else { continue }
                culprits.append(
                    Culprit(
                        enclave: enclave,
                        fault: fault,
                        tally: tally,
                        health: health,
                        score: try keeper.score(of: enclave.address, in: context).value,
                        history: try keeper.history(of: enclave.address, in: context)
                    )
                )
            }
            return culprits
        }
    }

    private var total: Simulation.Tally {
        simulation.tallies.reduce(into: Simulation.Tally()) { total, tally in
            total.sent += tally.sent
            total.accepted += tally.accepted
            total.refused.merge(tally.refused, uniquingKeysWith: +)
        }
    }

    private var events: [(name: String, count: Int)] {
        simulation.events.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key.name, $0.value) }
    }

    // MARK: For people

    /// Writes it as text.
    func write(to output: Output) throws(CommandError) {
        let plan = simulation.plan
        try output.writeLine(
            "\(plan.validators) validators, \(plan.blocks) blocks of \(plan.blockSeconds) s, "
                + "a heartbeat every \(plan.interval) blocks, seed \(plan.seed); a heartbeat is missed when none comes "
                + "in \(2 * plan.interval) blocks"
        )
        if let flaky = plan.flaky {
            try output.writeLine("The others lose \(flaky.percent) % of their heartbeats\(flaky.window)")
        }
        if !culprits.isEmpty { try output.writeLine("\nWhat the monitor made of those that misbehave:") }
        for culprit in culprits.prefix(Self.shownLimit) {
            for line in culprit.lines { try output.writeLine(line) }
        }
        if culprits.count > Self.shownLimit {
            try output.writeLine("… and \(culprits.count - Self.shownLimit) more; `--json` has them all")
        }
        try output.writeLine("\nIn all:")
        try output.writeLine("  status now    " + simulation.counts.text)
        let total = total
        try output.writeLine("  heartbeats    \(total.sent) sent, \(total.accepted) accepted" + total.refusals)
        for (index, event) in events.enumerated() {
            try output.writeLine((index == 0 ? "  events        " : String.spaces(16)) + "\(event.count) \(event.name)")
        }
        try output.writeLine("  genesis       sha256 \(digest)")
    }

    // MARK: For scripts

    /// Writes it as one JSON object.
    func writeJSON(to output: Output) throws(CommandError) {
        let total = total
        let members: [(String, JSONValue)] = [
            ("ok", .bool(true)), ("validators", .integer(simulation.plan.validators)),
            ("blocks", .integer(simulation.plan.blocks)), ("seed", .string(String(simulation.plan.seed))),
            ("statuses", simulation.counts.json), ("sent", .integer(total.sent)),
            ("accepted", .integer(total.accepted)), ("refused", total.refusedJSON),
            ("events", .object(events.map { ($0.name, .integer($0.count)) })),
            ("misbehaving", .array(culprits.map(\.json))), ("genesisSha256", .string(digest.description)),
        ]
        try output.writeLine(JSONValue.object(members).line)
    }
}

extension Simulation.Tally {
    /// As `, 3 refused (2 heartbeat replay detected, 1 invalid heartbeat)`.
    fileprivate var refusals: String {
        let reasons = ordered.map { "\($0.count) \($0.code.text)" }.joined(separator: ", ")
        return reasons.isEmpty ? "" : ", \(sent - accepted) refused (\(reasons))"
    }

    fileprivate var refusedJSON: JSONValue {
        .object(ordered.map { (String($0.code.rawValue), .integer($0.count)) })
    }

    private var ordered: [(code: EnclaveError.Code, count: Int)] {
        refused.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
    }
}

extension SimulationReport.Culprit {
    fileprivate var lines: [String] {
        let path = history.map { "\($0.status.text) (block \($0.height))" }.joined(separator: " → ")
        var counters: [String] = []
        if health.missedHeartbeats > 0 { counters.append("\(health.missedHeartbeats) missed in a row") }
        if health.signatureFailures > 0 { counters.append("\(health.signatureFailures) bad signatures") }
        if health.attestationFailures > 0 { counters.append("\(health.attestationFailures) bad proofs") }
        return [
            "  \(enclave.address)  \(fault.text)",
            "    \(tally.sent) sent, \(tally.accepted) accepted\(tally.refusals)",
            "    " + (path.isEmpty ? "never judged: no heartbeat was accepted, and too few were missed" : path),
            "    now " + ([health.status.text, "score \(score)"] + counters).joined(separator: ", "),
        ]
    }

    fileprivate var json: JSONValue {
        let transitions = history.map {
            JSONValue.object([("height", .integer($0.height)), ("status", .string($0.status.text))])
        }
        return .object([
            ("validator", .string(enclave.address.description)), ("fault", .string(fault.kind.rawValue)),
            ("sent", .integer(tally.sent)), ("accepted", .integer(tally.accepted)), ("refused", tally.refusedJSON),
            ("status", .string(health.status.text)), ("score", .integer(score)), ("transitions", .array(transitions)),
        ])
    }
}
