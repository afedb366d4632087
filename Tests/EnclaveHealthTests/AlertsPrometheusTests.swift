import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing

@testable import EnclaveHealth

@Suite("alerts in Prometheus")
struct AlertsPrometheusTests {
    private static let blockSeconds: Int64 = 60

    /// A rule of each metric.
    private func rules() throws -> AlertRuleSet {
        func rule(
            _ number: Int,
            _ metric: String,
            _ comparison: String,
            _ threshold: Int64?,
            _ status: String,
            _ blocks: Int64
        )
            -> AlertRule
        {
            .with {
                $0.name = "Rule\(number)"
                $0.metric = metric
                $0.comparison = comparison
                if let threshold { $0.threshold = threshold }
                $0.status = status
                $0.forBlocks = blocks
                $0.severity = "warning"
                $0.summary = "It is {value}."
            }
        }
        return try AlertRuleSet(
            .with {
                $0.rules = [
                    rule(0, "status", ">=", nil, "degraded", 0), rule(1, "missed_heartbeats", ">", 1, "", 2),
                    rule(2, "attestation_failures", "==", 2, "", 0), rule(3, "signature_failures", "!=", 0, "", 4),
                    rule(4, "score", "<=", 90, "", 0), rule(5, "attestation_age_blocks", ">=", 12, "", 3),
                    rule(6, "count", "<", 4, "healthy", 1), rule(7, "percent", ">=", 25, "degraded", 0),
                ]
            }
        )
    }

    @Test("over the metrics of each block, Prometheus fires the same alerts in the same blocks")
    func semantics() throws {
        for seed in UInt64(0)..<3 {
            var generator = SeededGenerator(seed: seed)
            let rules = try rules()
            let fleet = try MonitoredFleet(count: 4)
            try fleet.block { try fleet.keeper.setHealthCheckParams(.with(period: 4), in: $0) }
            var series: [String: [UInt64]] = [:]
            var firing: [[FiringAlert]] = []
            for _ in 0..<60 {
                try fleet.block { context in
                    for validator in fleet.validators {
                        // A score is looked at when something happens: here, to each in every block.
                        try fleet.keeper.updateHealthStatus(of: validator, in: context)
                        switch Int.random(in: 0..<16, using: &generator) {
                        case 0...4: try fleet.beat(validator, isAttested: generator.chance(30), in: context)
                        case 5: try fleet.keeper.recordSignatureFailure(of: validator, in: context)
                        case 6: try fleet.keeper.recordAttestationFailure(of: validator, in: context)
                        default: break
                        }
                    }
                    try fleet.keeper.evaluateAlerts(rules, in: context)
                }
                let text = try fleet.read { try fleet.keeper.metrics(.prometheusText, in: $0) }
                for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                    let parts = line.split(separator: " ")
                    series[String(parts[0]), default: []].append(try #require(UInt64(parts[1])))
                }
                firing.append(try fleet.read { try fleet.keeper.firingAlerts(in: $0) })
            }
            #expect(Set(firing.flatMap { $0.map(\.rule) }).count >= 6, "seed \(seed)")
            let files = [
                "rules.yml": try rules.prometheusRules(blockSeconds: Self.blockSeconds),
                "test.yml": test(of: rules, series, firing),
            ]
            let (status, output) = try Program.run(["promtool", "test", "rules", "test.yml"], files: files)
            #expect(status == 0, "seed \(seed): \(output.prefix(3000))")
        }
    }

    /// A test file of promtool: a minute a block, and which alerts fire in each.
    private func test(of rules: AlertRuleSet, _ series: [String: [UInt64]], _ firing: [[FiringAlert]]) -> String {
        var text = "rule_files: [rules.yml]\nevaluation_interval: 1m\ntests:\n  - interval: 1m\n    input_series:\n"
        for (name, values) in series.sorted(by: { $0.key < $1.key }) {
            text += "      - series: '\(name)'\n"
            text += "        values: '\(values.map(String.init).joined(separator: " "))'\n"
        }
        text += "    alert_rule_test:\n"
        for (minute, alerts) in firing.enumerated() {
            for rule in rules.compiled {
                text += "      - eval_time: \(minute)m\n        alertname: \(rule.rule.name)\n"
                let own = alerts.filter { $0.rule == rule.rule.name }
                text += own.isEmpty ? "        exp_alerts: []\n" : "        exp_alerts:\n"
                for alert in own {
                    text += "          - exp_labels: {severity: warning\(labels(alert, rule))}\n"
                    let name = expressionValue(alert, rule, series, minute)
                    text += "            exp_annotations: {summary: \"It is \(name).\"}\n"
                }
            }
        }
        return text
    }

    private func labels(_ alert: FiringAlert, _ rule: CompiledAlertRule) -> String {
        if let validator = alert.validator { return ", validator: \(validator)" }
        return rule.rule.metric == "count" ? ", status: \(rule.rule.status)" : ""
    }

    /// What Prometheus sees of a metric in a block, as its templates write it.
    private func expressionValue(
        _ alert: FiringAlert,
        _ rule: CompiledAlertRule,
        _ series: [String: [UInt64]],
        _ minute: Int
    ) -> String {
        if let validator = alert.validator, case .validator(let measure) = rule.measure {
            return series["\(measure.metric){validator=\"\(validator)\"}"].map { "\($0[minute])" } ?? ""
        }
        let count = series["\(MetricName.healthStatusTotal){status=\"\(rule.rule.status)\"}"]?[minute] ?? 0
        // Of four validators.
        return rule.rule.metric == "count" ? "\(count)" : "\(count * 25)"
    }
}
