import EnclaveProto

extension AlertRuleSet {
    /// The longest block, in seconds, that a rules file is written for.
    public static let greatestBlockSeconds: Int64 = 600

    /// The same rules as a rules file of Prometheus, in YAML, over the metrics of ``MetricName``.
    ///
    /// Prometheus sees the metrics when it scrapes them, not in every block, and a metric of many monitors once for
    /// each: what it fires, and when, is the same but for that.
    ///
    /// - Parameter blockSeconds: How long a block takes, which makes `for` of `for_blocks`; 1 to 600.
    /// - Throws: ``AlertRuleError``.
    public func prometheusRules(blockSeconds: Int64) throws(AlertRuleError) -> String {
        guard (1...Self.greatestBlockSeconds).contains(blockSeconds) else {
            throw AlertRuleError(path: "", "a block takes 1 to \(Self.greatestBlockSeconds) s, not \(blockSeconds)")
        }
        var text = "groups:\n"
        text += "  - name: virtengine_enclave_health\n"
        text += compiled.isEmpty ? "    rules: []\n" : "    rules:\n"
        for rule in compiled {
            text += "      - alert: \(rule.rule.name)\n"
            text += "        expr: \(Self.quoted(rule.expression))\n"
            if rule.rule.forBlocks > 0 { text += "        for: \(rule.rule.forBlocks * blockSeconds)s\n" }
            text += "        labels:\n"
            text += "          severity: \(rule.rule.severity)\n"
            text += "        annotations:\n"
            text += "          summary: \(Self.quoted(rule.summary.prometheusTemplate))\n"
        }
        return text
    }

    /// A double-quoted scalar of YAML: of text without control characters, a JSON string.
    private static func quoted(_ text: String) -> String {
        let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
        return "\"" + String(escaped) + "\""
    }
}

extension CompiledAlertRule {
    /// The expression of PromQL.
    fileprivate var expression: String {
        let compared = "\(comparison.rawValue) \(threshold)"
        switch measure {
        case .validator(let measure): return "\(measure.metric) \(compared)"
        case .fleet(let measure, let status):
            let name = MetricName.healthStatusTotal
            let counted = "\(name){status=\"\(status.text)\"}"
            if measure == .count { return "\(counted) \(compared)" }
            // Without validators there is no share, and nothing to be told of.
            return "100 * \(counted) / ignoring(status) (sum without(status) (\(name)) > 0) \(compared)"
        }
    }
}

extension AlertSummary {
    /// The text of an annotation, with the labels and values of Prometheus' templates.
    fileprivate var prometheusTemplate: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .validator: "{{ $labels.validator }}"
            case .value: "{{ $value }}"
            }
        }.joined()
    }
}
