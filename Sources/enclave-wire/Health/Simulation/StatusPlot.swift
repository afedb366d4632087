import EnclaveHealth
import EnclaveProto

/// A picture of a timeline: the statuses as areas upon each other. SVG 1.1, which needs nothing beside it.
struct StatusPlot {
    let timeline: StatusTimeline
    let validators: Int
    let seed: UInt64
    let blockSeconds: Int64

    private static let size = (width: 960.0, height: 480.0)
    private static let plot = (left: 76.0, top: 76.0, right: 780.0, bottom: 408.0)
    /// From the bottom up: what is rare lies on top, where its edge can be seen.
    private static let layers: [HealthStatus] = [.healthy, .unknown, .degraded, .unhealthy]

    /// The file.
    var svg: String {
        let title = "Health of \(validators) \(validators == 1 ? "enclave" : "enclaves")"
        let span = Self.duration(timeline.end * blockSeconds)
        let subtitle = "simulated with seed \(seed): \(timeline.end) blocks of \(blockSeconds) s, \(span)"
        let last = timeline.samples.last?.counts.text ?? ""
        let description = "\(subtitle). Areas upon each other show how many are of each status; at the end: \(last)."
        let parts =
            [
                #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(Self.text(Self.size.width)) "#
                    + #"\#(Self.text(Self.size.height))" role="img" aria-labelledby="title description">"#,
                "<title id=\"title\">\(Markup.escaped(title))</title>",
                "<desc id=\"description\">\(Markup.escaped(description))</desc>",
                "<style>\n\(Self.style)\n</style>",
                #"<rect class="page" width="100%" height="100%"/>"#,
                label(title, x: Self.plot.left, y: 34, class: "title"),
                label(subtitle, x: Self.plot.left, y: 56, class: "faint"),
            ] + areas + verticalAxis + horizontalAxis + legend + ["</svg>"]
        return parts.joined(separator: "\n") + "\n"
    }

    // MARK: Areas

    private var areas: [String] {
        let samples = timeline.thinned(to: Int64(Self.plot.right - Self.plot.left))
        var below = [Int](repeating: 0, count: samples.count)
        return Self.layers.map { status in
            let above = zip(below, samples).map { $0 + $1.counts[status] }
            defer { below = above }
            return #"<path class="\#(status.text)" d="\#(area(samples.map(\.height), below, above))"/>"#
        }
    }

    /// A shape between two lines of steps, there along the upper one and back along the lower one.
    private func area(_ heights: [Int64], _ below: [Int], _ above: [Int]) -> String {
        var path = "M\(x(0)) \(y(above[0]))"
        for index in heights.indices.dropFirst() { path += "H\(x(heights[index]))V\(y(above[index]))" }
        path += "H\(x(timeline.end))V\(y(below[below.count - 1]))"
        for index in heights.indices.dropFirst().reversed() { path += "H\(x(heights[index]))V\(y(below[index - 1]))" }
        return path + "H\(x(0))Z"
    }

    private func x(_ height: Int64) -> String {
        let share = Double(height) / Double(max(1, timeline.end))
        return Self.text(Self.plot.left + share * (Self.plot.right - Self.plot.left))
    }

    private func y(_ count: Int) -> String {
        let share = Double(count) / Double(max(1, validators))
        return Self.text(Self.plot.bottom - share * (Self.plot.bottom - Self.plot.top))
    }

    // MARK: Axes

    private var verticalAxis: [String] {
        let ticks = Self.ticks(upTo: validators, count: 6)
        let middle = Self.text((Self.plot.top + Self.plot.bottom) / 2)
        return ticks.flatMap { tick in
            [
                #"<path class="grid" d="M\#(Self.text(Self.plot.left)) \#(y(tick))H\#(Self.text(Self.plot.right))"/>"#,
                #"<text class="tick end" x="\#(Self.text(Self.plot.left - 8))" y="\#(y(tick))" dy="4">\#(tick)</text>"#,
            ]
        } + [#"<text class="faint middle" transform="translate(24 \#(middle)) rotate(-90)">validators</text>"#]
    }

    private var horizontalAxis: [String] {
        let ticks = Self.ticks(upTo: Int(timeline.end), count: 8)
        let middle = (Self.plot.left + Self.plot.right) / 2
        return ticks.flatMap { tick in
            let place = x(Int64(tick))
            return [
                #"<path class="mark" d="M\#(place) \#(Self.text(Self.plot.bottom))v6"/>"#,
                #"<text class="tick middle" x="\#(place)" y="\#(Self.text(Self.plot.bottom + 22))">\#(tick)</text>"#,
            ]
        } + [
            #"<path class="mark" d="M\#(x(0)) \#(Self.text(Self.plot.bottom))H\#(x(timeline.end))"/>"#,
            label("block (\(blockSeconds) s each)", x: middle, y: Self.plot.bottom + 48, class: "faint middle"),
        ]
    }

    /// Round numbers from 0, about so many of them.
    static func ticks(upTo end: Int, count: Int) -> [Int] {
        var step = 1
        while end / step > count {
            // 1, 2, 5, 10, 20, 50, …
            step = String(step).hasPrefix("2") ? step / 2 * 5 : step * 2
        }
        return Array(stride(from: 0, through: end, by: step))
    }

    // MARK: Words

    private var legend: [String] {
        let x = Self.plot.right + 24
        let last = timeline.samples.last?.counts
        let rows = Self.layers.reversed().enumerated().flatMap { index, status in
            let y = Self.plot.top + 34 + Double(index) * 26
            return [
                #"<rect class="\#(status.text)" x="\#(Self.text(x))" y="\#(Self.text(y - 12))" "#
                    + #"width="14" height="14" rx="2"/>"#,
                label(status.text, x: x + 22, y: y, class: "text"),
                label(String(last?[status] ?? 0), x: Self.size.width - 24, y: y, class: "text end"),
            ]
        }
        return [label("at the end", x: Self.size.width - 24, y: Self.plot.top + 8, class: "faint end")] + rows
    }

    private func label(_ text: String, x: Double, y: Double, class name: String) -> String {
        #"<text class="\#(name)" x="\#(Self.text(x))" y="\#(Self.text(y))">\#(Markup.escaped(text))</text>"#
    }

    /// A number with one decimal at most.
    private static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }

    /// As `2 h 30 min`.
    static func duration(_ seconds: Int64) -> String {
        let parts = [
            (seconds / 86_400, "d"), (seconds / 3600 % 24, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s"),
        ]
        let shown = parts.drop { $0.0 == 0 }.prefix(2).filter { $0.0 > 0 }
        return shown.isEmpty ? "0 s" : shown.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    }

    /// The colours are told apart without red and green, too (Okabe and Ito, "Color Universal Design").
    private static let style = """
        svg { font-family: system-ui, sans-serif; font-size: 14px; font-variant-numeric: tabular-nums; }
        .page { fill: #fbfbf9; }
        .title { fill: #1c1c1a; font-size: 20px; font-weight: 600; }
        .text { fill: #1c1c1a; }
        .faint, .tick { fill: #5f5f5a; }
        .tick { font-size: 13px; }
        .middle { text-anchor: middle; }
        .end { text-anchor: end; }
        .grid { stroke: #fbfbf9; stroke-opacity: .45; fill: none; }
        .mark { stroke: #5f5f5a; fill: none; }
        .unknown { fill: #a3a39c; }
        .healthy { fill: #2a9c7c; }
        .degraded { fill: #efb118; }
        .unhealthy { fill: #c8401f; }
        @media (prefers-color-scheme: dark) {
          .page { fill: #151614; }
          .title, .text { fill: #e8e8e3; }
          .faint, .tick { fill: #a8a8a1; }
          .grid { stroke: #151614; }
          .mark { stroke: #a8a8a1; }
          .unknown { fill: #7c7c76; }
          .healthy { fill: #1f8064; }
          .degraded { fill: #e0a516; }
          .unhealthy { fill: #e2603f; }
        }
        """
}
