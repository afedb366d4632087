import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing

@testable import EnclaveHealth

@Suite("alerts")
struct AlertsTests {
    private func rules(_ json: String...) throws -> AlertRuleSet {
        try AlertRuleSet(json: Array("{\"rules\": [\(json.joined(separator: ","))]}".utf8))
    }

    private func rule(_ name: String, _ metric: String, _ condition: String, threshold: Int64, for blocks: Int64 = 0)
        -> String
    {
        """
        {"name": "\(name)", "metric": "\(metric)", "comparison": "\(condition)", "threshold": \(threshold),
         "for_blocks": \(blocks), "severity": "warning", "summary": "\(name) {validator} {value}"}
        """
    }

    private func fleetRule(_ name: String, _ metric: String, _ status: String, threshold: Int64, for blocks: Int64 = 0)
        -> String
    {
        """
        {"name": "\(name)", "metric": "\(metric)", "status": "\(status)", "comparison": ">=",
         "threshold": \(threshold), "for_blocks": \(blocks), "severity": "critical", "summary": "\(name) {value}"}
        """
    }

    /// What the events of a block say of alerts.
    private func told(_ events: [HealthEvent]) -> [String] {
        events.filter { $0.type == .alertFiring || $0.type == .alertResolved }
            .map { "\($0.type == .alertFiring ? "+" : "-")\($0.alert) \($0.validatorAddress)" }
    }

    @Test("an alert fires when it has held for so many blocks, is resolved when it ends, and each is told once")
    func firing() throws {
        let rules = try rules(rule("Bad", "signature_failures", ">=", threshold: 2, for: 3))
        let fleet = try MonitoredFleet(count: 2)
        let validator = fleet.validators[0]
        func block(_ body: (KeeperContext) throws -> Void = { _ in }) throws -> [HealthEvent] {
            try fleet.block { context in
                try body(context)
                try fleet.keeper.evaluateAlerts(rules, in: context)
            }
        }
        #expect(try told(block { try fleet.keeper.recordSignatureFailure(of: validator, in: $0) }).isEmpty)
        #expect(try told(block { try fleet.keeper.recordSignatureFailure(of: validator, in: $0) }).isEmpty)
        for _ in 0..<2 { #expect(try told(block()).isEmpty) }
        let events = try block()
        #expect(told(events) == ["+Bad \(validator)"])
        let event = try #require(events.last)
        #expect(event.severity == "warning" && event.value == 2 && event.summary == "Bad \(validator) 2")
        #expect(event.signatureFailures == 2 && event.height == 6)
        #expect(
            try fleet.read { try fleet.keeper.firingAlerts(in: $0) } == [
                FiringAlert(rule: "Bad", validator: validator, since: 3)
            ]
        )
        for _ in 0..<5 {
            #expect(try told(block { try fleet.keeper.recordSignatureFailure(of: validator, in: $0) }).isEmpty)
        }
        #expect(
            try told(block { try fleet.keeper.recordSignatureSuccess(of: validator, in: $0) }) == ["-Bad \(validator)"]
        )
        for _ in 0..<10 { #expect(try told(block()).isEmpty) }
        #expect(try fleet.read { try fleet.keeper.firingAlerts(in: $0) }.isEmpty)
        // Too short to fire.
        for _ in 0..<2 { _ = try block { try fleet.keeper.recordSignatureFailure(of: validator, in: $0) } }
        _ = try block { try fleet.keeper.recordSignatureSuccess(of: validator, in: $0) }
        for _ in 0..<10 { #expect(try told(block()).isEmpty) }
    }

    @Test("time alone makes an attestation old")
    func age() throws {
        let rules = try rules(rule("Old", "attestation_age_blocks", ">", threshold: 20))
        let fleet = try MonitoredFleet(count: 1)
        let validator = fleet.validators[0]
        var fired: [Int64] = []
        for height in Int64(2)...80 {
            let events = try fleet.block { context in
                if height == 30 { try fleet.beat(validator, isAttested: true, in: context) }
                try fleet.keeper.evaluateAlerts(rules, in: context)
            }
            if !told(events).isEmpty { fired.append(height) }
        }
        // Watched since 1: 21 blocks old in 22. Attested in 30: resolved, and old again in 51.
        #expect(fired == [22, 30, 51])
    }

    @Test("new rules see all validators, and rules that are gone are resolved")
    func change() throws {
        let fleet = try MonitoredFleet(count: 3)
        let bad = fleet.validators[1]
        try fleet.block { try fleet.keeper.recordSignatureFailure(of: bad, in: $0) }
        let first = try rules(rule("Bad", "signature_failures", ">=", threshold: 1))
        #expect(try told(fleet.block { try fleet.keeper.evaluateAlerts(first, in: $0) }) == ["+Bad \(bad)"])
        let second = try rules(
            rule("Bad", "signature_failures", ">=", threshold: 1),
            rule("Few", "missed_heartbeats", "<", threshold: 1)
        )
        let events = try fleet.block { try fleet.keeper.evaluateAlerts(second, in: $0) }
        #expect(Set(told(events)) == Set(fleet.validators.map { "+Few \($0)" }))
        #expect(try told(fleet.block { try fleet.keeper.evaluateAlerts(second, in: $0) }).isEmpty)
        // Another threshold makes it another rule.
        let third = try rules(
            rule("Bad", "signature_failures", ">=", threshold: 2),
            fleetRule("Count", "count", "unknown", threshold: 3)
        )
        let changed = try told(fleet.block { try fleet.keeper.evaluateAlerts(third, in: $0) })
        #expect(Set(changed) == Set(["-Bad \(bad)", "+Count "] + fleet.validators.map { "-Few \($0)" }))
        #expect(try told(fleet.block { try fleet.keeper.evaluateAlerts(.none, in: $0) }) == ["-Count "])
        #expect(try told(fleet.block { try fleet.keeper.evaluateAlerts(.none, in: $0) }).isEmpty)
        #expect(try fleet.read { try $0.bytes(at: StoreKey.alertRules) } == nil)
    }

    @Test("a block costs those that something happened to")
    func cost() throws {
        let fleet = try MonitoredFleet(count: 200)
        let rules = AlertRuleSet.standard
        try fleet.block { try fleet.keeper.evaluateAlerts(rules, in: $0) }
        try fleet.block { context in
            #expect(context.touched.isEmpty)
            try fleet.beat(fleet.validators[3], in: context)
            #expect(context.touched == [fleet.validators[3]])
            try fleet.keeper.evaluateAlerts(rules, in: context)
        }
        // One look ahead a rule on age and validator, however often heartbeats come.
        for _ in 0..<50 {
            try fleet.block { context in
                try fleet.beat(fleet.validators[3], isAttested: true, in: context)
                try fleet.keeper.evaluateAlerts(rules, in: context)
            }
        }
        var ahead = 0
        try fleet.read { context in
            try context.iterate([StoreKey.duePrefix]) { (key, _) in
                if StoreKey.due(key).map({ $0.kind == .alert && $0.validator == fleet.validators[3] }) == true {
                    ahead += 1
                }
                return true
            }
        }
        #expect(ahead <= 2)
    }

    /// The rules, slow and obvious: every rule and validator looked at in every block.
    private struct Reference {
        struct Subject: Hashable {
            let rule: String
            let validator: AccountAddress?
        }

        var since: [Subject: Int64] = [:]
        var firing: Set<Subject> = []

        mutating func look(_ subject: Subject, _ holds: Bool, for blocks: Int64, at height: Int64) -> String? {
            let name = "\(subject.rule) \(subject.validator?.description ?? "")"
            guard holds else {
                since[subject] = nil
                return firing.remove(subject) == nil ? nil : "-" + name
            }
            let start = since[subject] ?? height
            since[subject] = start
            if height - start < blocks || firing.contains(subject) { return nil }
            firing.insert(subject)
            return "+" + name
        }
    }

    @Test("over any history it tells what the slow way tells, though each block is a new start from the store")
    func model() throws {
        for seed in UInt64(0)..<60 {
            var generator = SeededGenerator(seed: seed)
            let fleet = try MonitoredFleet(count: 4)
            try fleet.block { try fleet.keeper.setHealthCheckParams(.with(period: 4), in: $0) }
            let set = try randomRules(using: &generator)
            var reference = Reference()
            for _ in 0..<80 {
                var expected: Set<String> = []
                let events = try fleet.block { context in
                    for validator in fleet.validators where generator.chance(25) {
                        try act(on: validator, of: fleet, in: context, using: &generator)
                    }
                    try fleet.keeper.evaluateAlerts(set, in: context)
                    for rule in set.compiled {
                        for validator in rule.isAboutAll ? [nil] : fleet.validators.map(Optional.some) {
                            let holds = try holds(rule, validator, fleet, in: context)
                            let subject = Reference.Subject(rule: rule.rule.name, validator: validator)
                            let told = reference.look(
                                subject,
                                holds,
                                for: rule.rule.forBlocks,
                                at: context.block.height
                            )
                            if let told { expected.insert(told) }
                        }
                    }
                }
                #expect(Set(told(events)) == expected, "seed \(seed), block \(fleet.height)")
                #expect(told(events).count == expected.count)
                let firing = try fleet.read { try fleet.keeper.firingAlerts(in: $0) }
                #expect(
                    Set(firing.map { Reference.Subject(rule: $0.rule, validator: $0.validator) }) == reference.firing
                )
            }
        }
    }

    private func act(
        on validator: AccountAddress,
        of fleet: MonitoredFleet,
        in context: KeeperContext,
        using generator: inout SeededGenerator
    ) throws {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0, 1: try fleet.beat(validator, isAttested: generator.chance(40), in: context)
        case 2, 3: try fleet.keeper.recordSignatureFailure(of: validator, in: context)
        case 4: try fleet.keeper.recordAttestationFailure(of: validator, in: context)
        default: try fleet.keeper.recordAttestationSuccess(of: validator, in: context)
        }
    }

    private func randomRules(using generator: inout SeededGenerator) throws -> AlertRuleSet {
        var rules = AlertRules()
        for number in 0..<6 {
            let metric = generator.pick([
                "status", "missed_heartbeats", "attestation_failures", "signature_failures", "attestation_age_blocks",
                "count", "percent",
            ])
            rules.rules.append(
                .with {
                    $0.name = "Rule\(number)"
                    $0.metric = metric
                    $0.comparison = generator.pick(AlertComparison.allCases).rawValue
                    if metric != "status" {
                        $0.threshold = Int64.random(in: 0...(metric == "percent" ? 100 : 9), using: &generator)
                    }
                    if ["status", "count", "percent"].contains(metric) {
                        $0.status = generator.pick(HealthStatus.allKnown).text
                    }
                    $0.forBlocks = Int64.random(in: 0...6, using: &generator)
                    $0.severity = "info"
                    $0.summary = "{value}"
                }
            )
        }
        return try AlertRuleSet(rules)
    }

    /// Whether a rule's condition holds, from the rule's text and the records alone.
    private func holds(
        _ rule: CompiledAlertRule,
        _ validator: AccountAddress?,
        _ fleet: MonitoredFleet,
        in context: KeeperContext
    ) throws -> Bool {
        let left: Int
        var right = Int(rule.rule.threshold)
        if let validator, let watched = try fleet.keeper.watched(validator, in: context) {
            switch rule.rule.metric {
            case "status":
                left = Int(watched.health.status.rawValue)
                right = Int(HealthStatus(text: rule.rule.status)?.rawValue ?? -1)
            case "missed_heartbeats": left = Int(watched.health.missedHeartbeats)
            case "attestation_failures": left = Int(watched.health.attestationFailures)
            case "signature_failures": left = Int(watched.health.signatureFailures)
            default:
                let base = max(watched.track.lastAttestationHeight, watched.track.monitoredSinceHeight)
                left = Int(context.block.height - base)
            }
        } else {
            let all = try fleet.keeper.allHealthStatuses(in: context)
            left = all.count { $0.status.text == rule.rule.status } * (rule.rule.metric == "percent" ? 100 : 1)
            if rule.rule.metric == "percent" { right *= all.count }
        }
        switch rule.rule.comparison {
        case "<": return left < right
        case "<=": return left <= right
        case "==": return left == right
        case "!=": return left != right
        case ">=": return left >= right
        default: return left > right
        }
    }
}
