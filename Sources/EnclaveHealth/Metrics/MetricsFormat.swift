/// How metrics are written down.
public enum MetricsFormat: Sendable, Hashable, CaseIterable {
    /// Prometheus' text format 0.0.4.
    case prometheusText
    /// OpenMetrics 1.0.
    case openMetrics

    /// What an HTTP answer calls it.
    public var contentType: String {
        switch self {
        case .prometheusText: "text/plain; version=0.0.4; charset=utf-8"
        case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
        }
    }
}

/// What a metric does.
enum MetricType {
    case counter
    case gauge
    case unknown

    func text(in format: MetricsFormat) -> String {
        switch self {
        case .counter: "counter"
        case .gauge: "gauge"
        case .unknown: format == .openMetrics ? "unknown" : "untyped"
        }
    }
}

/// A metric as it is announced.
struct MetricFamily {
    /// What its samples are called; a counter's ends in `_total`.
    let name: String
    let type: MetricType
    let help: String
}

/// Writes metrics in pieces of some 64 KiB, so that their text is never in memory as a whole.
struct MetricsWriter {
    private static let pieceSize = 1 << 16
    private let format: MetricsFormat
    private let sink: (_ piece: [UInt8]) -> Bool
    private var buffer: [UInt8] = []
    /// Whether the sink takes more.
    private(set) var goesOn = true

    /// - Parameter sink: Takes a piece, and says whether to go on.
    init(_ format: MetricsFormat, to sink: @escaping (_ piece: [UInt8]) -> Bool) {
        self.format = format
        self.sink = sink
        buffer.reserveCapacity(Self.pieceSize + 1024)
    }

    /// Announces a metric; its samples follow.
    mutating func begin(_ family: MetricFamily) {
        var name = family.name
        // OpenMetrics names a counter without the suffix that its samples have.
        if format == .openMetrics, family.type == .counter, name.hasSuffix("_total") { name.removeLast(6) }
        append("# HELP \(name) ")
        appendEscaped(family.help, quotes: format == .openMetrics)
        append("\n# TYPE \(name) \(family.type.text(in: format))\n")
    }

    /// Writes a sample of the metric that was announced.
    mutating func sample(_ name: String, _ value: UInt64, _ labels: [(name: String, value: String)] = []) {
        append(name)
        if !labels.isEmpty {
            for (index, label) in labels.enumerated() {
                append(index == 0 ? "{" : ",")
                append(label.name)
                append("=\"")
                appendEscaped(label.value, quotes: true)
                append("\"")
            }
            append("}")
        }
        append(" ")
        append(String(value))
        append("\n")
        if buffer.count >= Self.pieceSize { flush() }
    }

    /// Ends the text.
    mutating func finish() {
        if format == .openMetrics { append("# EOF\n") }
        flush()
    }

    private mutating func flush() {
        if goesOn, !buffer.isEmpty { goesOn = sink(buffer) }
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ text: String) { buffer += text.utf8 }

    /// Backslashes and ends of lines have escapes everywhere, quotes where they would end the text.
    private mutating func appendEscaped(_ text: String, quotes: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case UInt8(ascii: "\"") where quotes: append("\\\"")
            default: buffer.append(byte)
            }
        }
    }
}
