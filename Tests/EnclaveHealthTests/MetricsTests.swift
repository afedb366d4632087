import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Testing

@testable import EnclaveHealth

@Suite("metrics")
struct MetricsTests {
    /// Five validators of whom one is silent, one has bad signatures and one bad proofs.
    private func fleet() throws -> MonitoredFleet {
        let fleet = try MonitoredFleet(count: 5)
        try fleet.block { try fleet.keeper.setHealthCheckParams(.with(period: 5), in: $0) }
        for height in 0..<120 {
            try fleet.block { context in
                if height % 3 == 0 {
                    for validator in fleet.validators.dropFirst(height < 60 ? 0 : 1) {
                        try fleet.beat(validator, isAttested: validator == fleet.validators[4], in: context)
                    }
                }
                if height > 117 { try fleet.keeper.recordSignatureFailure(of: fleet.validators[1], in: context) }
                if height > 114 { try fleet.keeper.recordAttestationFailure(of: fleet.validators[2], in: context) }
                if height % 10 == 0 { try context.updateTotals { $0.refusals += 1 } }
            }
        }
        return fleet
    }

    private func text(_ format: MetricsFormat, of fleet: MonitoredFleet) throws -> String {
        try fleet.read { try fleet.keeper.metrics(format, in: $0) }
    }

    @Test("the documented names are there, and the values are those of the store", arguments: MetricsFormat.allCases)
    func values(format: MetricsFormat) throws {
        let fleet = try fleet()
        let metrics = try Exposition(text(format, of: fleet), format)
        let totals = try fleet.read { try $0.currentTotals() }
        for status in HealthStatus.allKnown {
            #expect(metrics["virtengine_enclave_health_status_total", ["status": status.text]] == totals[status])
        }
        #expect(metrics["virtengine_enclave_heartbeats_total", [:]] == totals.heartbeats)
        #expect(totals.heartbeats > 100 && totals.refusals == 12)
        #expect(metrics["virtengine_enclave_messages_refused_total", [:]] == 12)
        #expect(metrics["virtengine_enclave_block_height", [:]] == UInt64(fleet.height))
        #expect(!totals.statusChanges.isEmpty)
        for change in totals.statusChanges {
            let labels = ["from": change.previousStatus.text, "to": change.status.text]
            #expect(metrics["virtengine_enclave_health_status_changes_total", labels] == change.count)
        }
        for validator in fleet.validators {
            let watched = try fleet.watched(validator)
            let labels = ["validator": validator.description]
            let failures = UInt64(watched.health.attestationFailures)
            #expect(metrics["virtengine_enclave_attestation_failures", labels] == failures)
            #expect(
                metrics["virtengine_enclave_signature_failures", labels] == UInt64(watched.health.signatureFailures)
            )
            #expect(metrics["virtengine_enclave_missed_heartbeats", labels] == UInt64(watched.health.missedHeartbeats))
            #expect(
                metrics["virtengine_enclave_validator_health_status", labels]
                    == UInt64(watched.health.status.rawValue)
            )
            let score = try fleet.read { try fleet.keeper.score(of: validator, in: $0).value }
            #expect(metrics["virtengine_enclave_health_score", labels] == UInt64(score))
            let age = watched.track.attestationAge(at: fleet.height)
            #expect(metrics["virtengine_enclave_attestation_age_blocks", labels] == age)
        }
        #expect(metrics.samples.count == 4 + 1 + 1 + 12 + 1 + 6 * 5)
        #expect(metrics.types["virtengine_enclave_missed_heartbeats"] == "gauge")
        let counter = format == .openMetrics ? "virtengine_enclave_heartbeats" : "virtengine_enclave_heartbeats_total"
        #expect(metrics.types[counter] == "counter")
        let unknown = format == .openMetrics ? "unknown" : "untyped"
        #expect(metrics.types["virtengine_enclave_health_status_total"] == unknown)
    }

    @Test("promtool finds nothing to say of them")
    func promtool() throws {
        let text = try text(.prometheusText, of: fleet())
        let (status, output) = try Program.run(["promtool", "check", "metrics"], input: text)
        #expect(status == 0)
        #expect(output == "")
        // It does say something of what is wrong.
        let bad = try Program.run(["promtool", "check", "metrics"], input: "# TYPE a_total gauge\na_total 1\n")
        #expect(bad.status != 0)
    }

    @Test("the parser of Prometheus' Python client reads the same from OpenMetrics")
    func openMetrics() throws {
        let text = try text(.openMetrics, of: fleet())
        let script = """
            import sys
            from prometheus_client.openmetrics.parser import text_string_to_metric_families
            for family in text_string_to_metric_families(sys.stdin.read()):
                assert family.documentation, family.name
                for sample in family.samples:
                    labels = ",".join(f"{k}={v}" for k, v in sorted(sample.labels.items()))
                    print(sample.name, labels, int(sample.value), sep="|")
            """
        let (status, output) = try Program.run(["/usr/bin/python3", "-c", script], input: text)
        #expect(status == 0, "\(output.suffix(500))")
        let own = try Exposition(text, .openMetrics).samples.map { sample in
            let labels = sample.labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return "\(sample.name)|\(labels.joined(separator: ","))|\(sample.value)"
        }
        #expect(output.split(separator: "\n").map(String.init) == own)
    }

    @Test("label values and help come back, whatever is in them", arguments: MetricsFormat.allCases)
    func escaping(format: MetricsFormat) throws {
        let nasty = [
            "", "\\", "\"", "\n", "\\n", "\\\\n", "a\\\"b\n", "{x=\"y\"} 1", ",", "#", " ", "é\u{1f512}", "\\\"\n\\",
            "\r\n", "\t", "\u{0}", "# EOF\n",
        ]
        var bytes: [UInt8] = []
        var writer = MetricsWriter(format) { piece in
            bytes += piece
            return true
        }
        for (index, value) in nasty.enumerated() {
            writer.begin(MetricFamily(name: "m\(index)", type: .gauge, help: "help " + value))
            writer.sample("m\(index)", UInt64(index), [("a", value), ("b", "plain")])
        }
        writer.finish()
        let exposition = try Exposition(String(decoding: bytes, as: UTF8.self), format)
        for (index, value) in nasty.enumerated() {
            #expect(exposition["m\(index)", ["a": value, "b": "plain"]] == UInt64(index))
            #expect(exposition.help["m\(index)"] == "help " + value)
        }
    }

    @Test("the text comes in pieces, and ends when the sink has enough")
    func pieces() throws {
        let fleet = try MonitoredFleet(count: 600)
        var sizes: [Int] = []
        try fleet.read { context in
            try fleet.keeper.writeMetrics(.prometheusText, in: context) { piece in
                sizes.append(piece.count)
                return true
            }
        }
        #expect(sizes.count > 3 && sizes.allSatisfy { $0 < 1 << 17 })
        var taken = 0
        try fleet.read { context in
            try fleet.keeper.writeMetrics(.prometheusText, in: context) { _ in
                taken += 1
                return taken < 2
            }
        }
        #expect(taken == 2)
    }
}

/// What a text of metrics says, read by its specification and not by the writer's code.
struct Exposition {
    struct Sample: Hashable {
        let name: String
        let labels: [String: String]
        let value: UInt64
    }

    struct Malformed: Error { let line: Substring }

    private(set) var samples: [Sample] = []
    private(set) var types: [String: String] = [:]
    private(set) var help: [String: String] = [:]

    subscript(name: String, labels: [String: String]) -> UInt64? {
        let found = samples.filter { $0.name == name && $0.labels == labels }
        return found.count == 1 ? found[0].value : nil
    }

    init(_ text: String, _ format: MetricsFormat) throws {
        // By scalars: a carriage return and what follows it are one character of Swift.
        let endOfLine: Unicode.Scalar = "\n"
        let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == endOfLine }
        var lines = parts.map { Substring($0) }
        guard lines.popLast() == "" else { throw Malformed(line: "no end of the last line") }
        if format == .openMetrics, lines.popLast() != "# EOF" { throw Malformed(line: "no EOF") }
        for line in lines {
            if line.hasPrefix("# HELP ") || line.hasPrefix("# TYPE ") {
                let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
                guard words.count == 4 else { throw Malformed(line: line) }
                let name = String(words[2])
                if line.hasPrefix("# TYPE ") {
                    types[name] = String(words[3])
                } else {
                    help[name] = try Self.unescaped(words[3], line, quotes: format == .openMetrics)
                }
            } else {
                samples.append(try Self.sample(line))
            }
        }
    }

    private static func unescaped(_ text: Substring, _ line: Substring, quotes: Bool) throws -> String {
        var result = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\" else {
                result.append(scalar)
                continue
            }
            switch scalars.next() {
            case "\\": result.append("\\")
            case "n": result.append("\n")
            case "\"" where quotes: result.append("\"")
            default: throw Malformed(line: line)
            }
        }
        return String(result)
    }

    private static func sample(_ line: Substring) throws -> Sample {
        var rest = line.unicodeScalars[...]
        let name = String(rest.prefix { $0 != "{" && $0 != " " })
        rest = rest.dropFirst(name.unicodeScalars.count)
        var labels: [String: String] = [:]
        if rest.first == "{" {
            repeat {
                rest = rest.dropFirst()
                let label = String(rest.prefix { $0 != "=" })
                rest = rest.dropFirst(label.unicodeScalars.count + 1)
                guard rest.popFirst() == "\"" else { throw Malformed(line: line) }
                var value = String.UnicodeScalarView()
                while let scalar = rest.popFirst(), scalar != "\"" {
                    value.append(scalar)
                    if scalar == "\\", let next = rest.popFirst() { value.append(next) }
                }
                labels[label] = try unescaped(Substring(String(value)), line, quotes: true)
            } while rest.first == ","
            guard rest.popFirst() == "}" else { throw Malformed(line: line) }
        }
        guard rest.popFirst() == " ", let value = UInt64(String(rest)) else { throw Malformed(line: line) }
        return Sample(name: name, labels: labels, value: value)
    }
}
