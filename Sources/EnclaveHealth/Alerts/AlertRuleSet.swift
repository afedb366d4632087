import EnclaveProto
import WireFormat
import WireReflection

/// Alert rules that were checked.
public struct AlertRuleSet: Sendable {
    /// The rules as they are written.
    public let rules: AlertRules
    /// Their canonical encoding.
    let bytes: [UInt8]
    let compiled: [CompiledAlertRule]

    /// No rules.
    public static let none = AlertRuleSet()

    /// How many rules a file has at most.
    public static let greatestCount = 100
    /// How many bytes a file has at most.
    public static let greatestFileSize = 1 << 20

    private init() {
        rules = AlertRules()
        bytes = []
        compiled = []
    }

    /// Checks rules.
    ///
    /// - Throws: ``AlertRuleError`` with the path of the first thing that is wrong.
    public init(_ rules: AlertRules) throws(AlertRuleError) {
        if rules.rules.count > Self.greatestCount {
            throw AlertRuleError(path: "rules", "\(rules.rules.count) rules; at most \(Self.greatestCount)")
        }
        var compiled: [CompiledAlertRule] = []
        for (index, rule) in rules.rules.enumerated() {
            let next = try CompiledAlertRule(rule, path: "rules[\(index)]")
            if let twin = compiled.firstIndex(where: { $0.rule.name == rule.name }) {
                throw AlertRuleError(path: "rules[\(index)].name", "rules[\(twin)] has the name, too")
            }
            compiled.append(next)
        }
        do throws(WireError) {
            bytes = try rules.serializedBytes(options: .canonical)
        } catch {
            throw AlertRuleError(path: error.path, error.message)
        }
        self.rules = rules
        self.compiled = compiled
    }

    /// Reads a file of rules: `AlertRules` in ProtoJSON, with the names of its fields in either form. A name that there
    /// is no field for is refused, as is one that is there twice.
    ///
    /// - Throws: ``AlertRuleError``.
    public init(json: [UInt8]) throws(AlertRuleError) {
        if json.count > Self.greatestFileSize {
            throw AlertRuleError(path: "", "the file has \(json.count) bytes; at most \(Self.greatestFileSize)")
        }
        let rules: AlertRules
        do throws(WireError) {
            rules = try AlertRules(jsonUTF8Bytes: json)
        } catch {
            throw AlertRuleError(path: error.path, "\(error.message), at byte \(error.offset)")
        }
        try self.init(rules)
    }

    /// The file of these rules.
    public var json: String {
        // Rules that were checked are text and numbers: JSON can say all of it.
        (try? rules.jsonString(options: ProtoJSON.WriteOptions(usesProtoNames: true, isPretty: true))) ?? "{}"
    }
}

/// A rule that was checked, ready to be looked at.
struct CompiledAlertRule: Sendable {
    let rule: AlertRule
    let measure: AlertMeasure
    let comparison: AlertComparison
    let threshold: Int64
    let summary: AlertSummary

    private static let severities = ["info", "warning", "critical"]
    /// With the longest block that a rules file of Prometheus is written for, still a time that Prometheus counts.
    private static let greatestForBlocks: Int64 = 10_000_000

    init(_ rule: AlertRule, path: String) throws(AlertRuleError) {
        self.rule = rule
        guard Self.isName(rule.name) else {
            throw AlertRuleError(
                path: path + ".name",
                "a name is a letter or _, then letters, digits and _, 64 at most; this is `\(rule.name)`"
            )
        }
        measure = try Self.measure(rule, path: path)
        comparison = try Self.choice(rule.comparison, path: path + ".comparison")
        threshold = try Self.threshold(rule, measure, path: path)
        guard (0...Self.greatestForBlocks).contains(rule.forBlocks) else {
            throw AlertRuleError(path: path + ".for_blocks", "0 to \(Self.greatestForBlocks), not \(rule.forBlocks)")
        }
        guard Self.severities.contains(rule.severity) else {
            throw AlertRuleError(path: path + ".severity", Self.oneOf(Self.severities, rule.severity))
        }
        summary = try Self.summary(rule, measure, path: path + ".summary")
    }

    private static func isName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.enumerated().allSatisfy { (index, byte) in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                    true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): index > 0
                default: false
                }
            }
    }

    private static func measure(_ rule: AlertRule, path: String) throws(AlertRuleError) -> AlertMeasure {
        if let measure = ValidatorMeasure(rawValue: rule.metric) {
            if measure != .status, !rule.status.isEmpty {
                throw AlertRuleError(path: path + ".status", "the metric `\(rule.metric)` has none")
            }
            return .validator(measure)
        }
        guard let measure = FleetMeasure(rawValue: rule.metric) else {
            let names = ValidatorMeasure.allCases.map(\.rawValue) + FleetMeasure.allCases.map(\.rawValue)
            throw AlertRuleError(path: path + ".metric", oneOf(names, rule.metric))
        }
        return .fleet(measure, try status(rule, path: path))
    }

    private static func status(_ rule: AlertRule, path: String) throws(AlertRuleError) -> HealthStatus {
        guard let status = HealthStatus(text: rule.status) else {
            throw AlertRuleError(path: path + ".status", oneOf(HealthStatus.allKnown.map(\.text), rule.status))
        }
        return status
    }

    private static func threshold(
        _ rule: AlertRule,
        _ measure: AlertMeasure,
        path: String
    ) throws(AlertRuleError) -> Int64 {
        let greatest: Int64
        switch measure {
        case .validator(.status):
            if rule.hasThreshold {
                throw AlertRuleError(path: path + ".threshold", "the metric `status` is compared with `status`")
            }
            return Int64(try status(rule, path: path).rawValue)
        case .validator(let measure): greatest = measure.greatestThreshold
        case .fleet(.percent, _): greatest = 100
        case .fleet(.count, _): greatest = Int64(UInt32.max)
        }
        guard rule.hasThreshold else { throw AlertRuleError(path: path + ".threshold", "is not set") }
        guard (0...greatest).contains(rule.threshold) else {
            throw AlertRuleError(path: path + ".threshold", "0 to \(greatest), not \(rule.threshold)")
        }
        return rule.threshold
    }

    private static func summary(
        _ rule: AlertRule,
        _ measure: AlertMeasure,
        path: String
    ) throws(AlertRuleError) -> AlertSummary {
        guard (1...500).contains(rule.summary.utf8.count) else {
            throw AlertRuleError(path: path, "1 to 500 bytes, not \(rule.summary.utf8.count)")
        }
        // What YAML does not take within quotes, or takes for the end of a line.
        let unprintable: [Unicode.GeneralCategory] = [.control, .lineSeparator, .paragraphSeparator, .unassigned]
        if rule.summary.unicodeScalars.contains(where: {
            unprintable.contains($0.properties.generalCategory) || $0 == "\u{feff}"
        }) {
            throw AlertRuleError(path: path, "one line, without control characters")
        }
        var hasValidator = false
        if case .validator = measure { hasValidator = true }
        do throws(AlertSummary.Fault) {
            return try AlertSummary(rule.summary, hasValidator: hasValidator)
        } catch {
            throw AlertRuleError(path: path, error.reason)
        }
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ text: String,
        path: String
    ) throws(AlertRuleError) -> Choice {
        guard let choice = Choice(rawValue: text) else {
            throw AlertRuleError(path: path, oneOf(Choice.allCases.map(\.rawValue), text))
        }
        return choice
    }

    private static func oneOf(_ names: [String], _ text: String) -> String {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return text.isEmpty ? "is not set; it is one of \(list)" : "one of \(list), not `\(text)`"
    }
}
