import EnclaveProto
import Testing

@testable import EnclaveHealth

@Suite("alert rules")
struct AlertRuleTests {
    private func error(_ json: String) -> AlertRuleError? {
        do throws(AlertRuleError) {
            _ = try AlertRuleSet(json: Array(json.utf8))
            return nil
        } catch {
            return error
        }
    }

    /// A file of one good rule with another field.
    private func file(_ fields: [String: String?]) -> String {
        var all: [String: String?] = [
            "name": "\"Rule\"", "metric": "\"missed_heartbeats\"", "comparison": "\">=\"", "threshold": "2",
            "severity": "\"info\"", "summary": "\"{validator} missed {value}.\"",
        ]
        for (name, value) in fields { all[name] = .some(value) }
        let members = all.compactMap { (name, value) in value.map { "\"\(name)\": \($0)" } }
        return "{\"rules\": [{\(members.sorted().joined(separator: ", "))}]}"
    }

    @Test("a good file is read, in either form of its names, and written again")
    func good() throws {
        #expect(error(file([:])) == nil)
        #expect(error(file(["for_blocks": "\"7\""])) == nil)
        #expect(error(file(["forBlocks": "7"])) == nil)
        #expect(error("{}") == nil && error("{\"rules\": []}") == nil)
        let fleet = ["metric": "\"percent\"", "status": "\"unhealthy\"", "summary": "\"{value} percent\""]
        #expect(error(file(fleet)) == nil)
        let rules = try AlertRuleSet(json: Array(file(fleet).utf8))
        #expect(try AlertRuleSet(json: Array(rules.json.utf8)).rules == rules.rules)
        #expect(rules.json.contains("\"comparison\": \">=\""))
    }

    @Test("the standard rules are good, and come back from their file")
    func standard() throws {
        #expect(AlertRuleSet.standard.rules.rules.count == 9)
        let again = try AlertRuleSet(json: Array(AlertRuleSet.standard.json.utf8))
        #expect(again.rules == AlertRuleSet.standard.rules)
    }

    @Test(
        "what is wrong is named by its path",
        arguments: [
            ("name", "\"\"", "name"), ("name", "\"1a\"", "name"), ("name", "\"a b\"", "name"),
            ("name", "\"é\"", "name"),
            ("name", "\"\(String(repeating: "a", count: 65))\"", "name"), ("name", nil, "name"),
            ("metric", nil, "metric"), ("metric", "\"misses\"", "metric"), ("comparison", nil, "comparison"),
            ("comparison", "\"=\"", "comparison"), ("threshold", nil, "threshold"), ("threshold", "-1", "threshold"),
            ("threshold", "4294967296", "threshold"), ("status", "\"healthy\"", "status"),
            ("metric", "\"status\"", "threshold"), ("metric", "\"count\"", "status"),
            ("for_blocks", "-1", "for_blocks"), ("for_blocks", "10000001", "for_blocks"), ("severity", nil, "severity"),
            ("severity", "\"page\"", "severity"), ("summary", nil, "summary"), ("summary", "\"a\\nb\"", "summary"),
            ("summary", "\"a\\u2028b\"", "summary"), ("summary", "\"{{ $value }}\"", "summary"),
            ("summary", "\"{address}\"", "summary"), ("summary", "\"a}\"", "summary"),
            ("summary", "\"\(String(repeating: "a", count: 501))\"", "summary"),
        ] as [(String, String?, String)]
    )
    func bad(field: String, value: String?, path: String) throws {
        let found = try #require(error(file([field: value])))
        #expect(found.path == "rules[0].\(path)")
        #expect(!found.reason.isEmpty)
    }

    @Test("fields of other metrics, names that there are not, and names that are there twice are refused")
    func strict() {
        #expect(error(file(["metric": "\"score\"", "threshold": "101"]))?.path == "rules[0].threshold")
        let percent = ["metric": "\"percent\"", "status": "\"healthy\"", "summary": "\"a\""]
        #expect(error(file(percent.merging(["threshold": "101"]) { $1 }))?.path == "rules[0].threshold")
        #expect(error(file(percent.merging(["summary": "\"{validator}\""]) { $1 }))?.path == "rules[0].summary")
        #expect(error(file(percent.merging(["status": "\"ill\""]) { $1 }))?.path == "rules[0].status")
        let status: [String: String?] = ["metric": "\"status\"", "threshold": nil, "status": "\"ill\""]
        #expect(error(file(status))?.path == "rules[0].status")
        #expect(error(file(["window": "5"])) != nil)
        #expect(error(file(["forBlocks": "1", "for_blocks": "2"])) != nil)
        #expect(error(file(["threshold": "2.5"]))?.path.hasSuffix("threshold") == true)
        #expect(error(file(["threshold": "\"many\""]))?.path.hasSuffix("threshold") == true)
        #expect(error("[]") != nil && error("") != nil && error("{\"rules\": [}") != nil && error("{} {}") != nil)
        let rule = file([:]).dropFirst("{\"rules\": [".count).dropLast(2)
        let twice = error("{\"rules\": [\(rule), \(rule)]}")
        #expect(twice?.path == "rules[1].name" && twice?.reason.contains("rules[0]") == true)
    }

    @Test("a file has its limits")
    func limits() {
        func rules(_ count: Int) -> AlertRules {
            .with { rules in
                rules.rules = (0..<count).map { number in
                    var rule = AlertRuleSet.standard.rules.rules[0]
                    rule.name = "Rule\(number)"
                    return rule
                }
            }
        }
        #expect(throws: Never.self) { try AlertRuleSet(rules(100)) }
        #expect(throws: AlertRuleError.self) { try AlertRuleSet(rules(101)) }
        #expect(error("{}" + String(repeating: " ", count: 1 << 20))?.path == "")
    }

    @Test("promtool accepts the same rules as a rules file", arguments: [1, 6, 600] as [Int64])
    func promtool(blockSeconds: Int64) throws {
        var rules = AlertRuleSet.standard.rules
        for comparison in AlertComparison.allCases {
            for metric in ["count", "percent", "score", "attestation_age_blocks", "status"] {
                rules.rules.append(
                    .with {
                        $0.name = "Rule\(rules.rules.count)"
                        $0.metric = metric
                        $0.comparison = comparison.rawValue
                        if metric != "status" { $0.threshold = 100 }
                        if ["count", "percent", "status"].contains(metric) { $0.status = "degraded" }
                        $0.forBlocks = 10_000_000
                        $0.severity = "info"
                        $0.summary = "quotes \" and \\ and 'these', a # and a colon: é \u{1f512} {value} %s"
                    }
                )
            }
        }
        let set = try AlertRuleSet(rules)
        let yaml = try set.prometheusRules(blockSeconds: blockSeconds)
        let (status, output) = try Program.run(["promtool", "check", "rules", "rules.yml"], files: ["rules.yml": yaml])
        #expect(status == 0, "\(output)")
        #expect(output.contains("SUCCESS: \(rules.rules.count) rules found"))
        let none = try AlertRuleSet.none.prometheusRules(blockSeconds: 6)
        #expect(try Program.run(["promtool", "check", "rules", "rules.yml"], files: ["rules.yml": none]).status == 0)
        #expect(throws: AlertRuleError.self) { try set.prometheusRules(blockSeconds: 0) }
        #expect(throws: AlertRuleError.self) { try set.prometheusRules(blockSeconds: 601) }
    }
}
