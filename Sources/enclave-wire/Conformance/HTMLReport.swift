/// The matrix as one page that needs nothing but a browser.
enum HTMLReport {
    /// The page up to its content, which can be written before anything is known.
    static let head = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>EnclaveWire conformance</title>
        <style>
        \(HTMLStyle.colours)
        \(HTMLStyle.sheet)
        </style>
        </head>
        <body>

        """

    /// The page from its content on.
    static func body(_ run: VectorRun, missing: [PeerList.Known]) -> String {
        var page = "<header>\n<h1>EnclaveWire conformance</h1>\n"
        page +=
            "<p class=\"verdict \(run.agrees ? "agree" : "differ")\">\(Markup.escaped(ConformanceText.verdict(run)))</p>\n"
        page += "</header>\n<main>\n" + summary(run) + peers(run, missing)
        page += differences(run.differences.filter { $0.knownReason == nil })
        page += known(run.differences.filter { $0.knownReason != nil })
        for file in run.files { page += cases(of: file, run) }
        return page + "</main>\n</body>\n</html>\n"
    }

    // MARK: The whole

    private static func summary(_ run: VectorRun) -> String {
        var text =
            "<section>\n<h2>Files and implementations</h2>\n<div class=\"wide\"><table class=\"summary\">\n<thead><tr>"
        text += "<th scope=\"col\">file</th><th scope=\"col\">cases</th>"
        for implementation in run.implementations {
            text += "<th scope=\"col\">\(Markup.escaped(implementation.name))</th>"
        }
        text += "</tr></thead>\n<tbody>\n"
        for file in run.files {
            text += "<tr><th scope=\"row\"><a href=\"#\(anchor(file))\">\(Markup.escaped(file.name))</a></th>"
            text += "<td>\(file.cases.count)</td>"
            for tally in file.tallies {
                text += "<td class=\"\(worst(tally))\">\(Markup.escaped(ConformanceText.cell(tally)))</td>"
            }
            text += "</tr>\n"
        }
        return text + "</tbody>\n</table></div>\n<p class=\"legend\">\(legend)</p>\n</section>\n"
    }

    private static let legend = [
        (VectorCell.agree, "agrees"), (.differ, "differs"), (.known, "differs as the case says"),
        (.broken, "no answer: the peer broke down"), (.unsupported, "not supported"),
    ].map { "<span><b class=\"\(name($0.0))\">\(mark($0.0))</b> \($0.1)</span>" }.joined(separator: " ")

    /// What colours a cell of the summary.
    private static func worst(_ tally: VectorTally) -> String {
        let order: [VectorCell] = [.broken, .differ, .agree, .known]
        return name(order.first { tally.count($0) > 0 } ?? .unsupported)
    }

    private static func peers(_ run: VectorRun, _ missing: [PeerList.Known]) -> String {
        let peers = run.implementations.compactMap { $0 as? PeerImplementation }
        if peers.isEmpty, missing.isEmpty { return "" }
        var text = "<section>\n<h2>Peers</h2>\n<dl>\n"
        for peer in peers {
            let end = peer.isGivenUp ? " <em>broke down too often, and was not asked any more</em>" : ""
            text += "<dt>\(Markup.escaped(peer.name))</dt><dd><code>\(Markup.escaped(peer.command))</code>\(end)</dd>\n"
        }
        for peer in missing {
            text +=
                "<dt>\(Markup.escaped(peer.name))</dt><dd>is not there: <code>\(Markup.escaped(peer.hint))</code></dd>\n"
        }
        return text + "</dl>\n</section>\n"
    }

    // MARK: Differences

    private static func differences(_ all: [FoundDifference]) -> String {
        if all.isEmpty { return "" }
        var text = "<section>\n<h2>Differences</h2>\n"
        for found in all {
            let difference = found.difference
            text += "<article><h3>\(Markup.escaped(found.id)) <small>\(Markup.escaped(found.file))</small></h3>\n"
            text +=
                "<p><strong>\(Markup.escaped(found.implementation))</strong>, \(Markup.escaped(difference.operation))"
            if let byte = difference.firstByte { text += ": first difference at byte \(byte)" }
            text += "</p>\n<pre>expected  \(value(difference.expected, difference.firstByte))\n"
            text += "got       \(value(difference.actual, difference.firstByte))</pre></article>\n"
        }
        return text + "</section>\n"
    }

    /// Bytes and characters of a value that are shown.
    private static let greatestValue = 1000

    /// The value; in bytes the first that differs is marked. Of long ones a part is shown.
    private static func value(_ outcome: Outcome, _ byte: Int?) -> String {
        guard case .bytes(let bytes) = outcome, let byte else {
            let text = VectorReport.whole(outcome)
            let isLong = text.count > greatestValue
            return Markup.escaped(isLong ? String(text.prefix(greatestValue)) + "…" : text)
        }
        let start = bytes.count > greatestValue ? max(0, byte - greatestValue / 4) : 0
        let end = min(bytes.count, start + greatestValue)
        let before = (start > 0 ? "(\(start) bytes) …" : "") + Hex.text(of: bytes[min(start, end)..<min(byte, end)])
        if byte >= bytes.count { return before + "<mark>·</mark>" }
        return before + "<mark>" + Hex.text(of: bytes[byte...byte]) + "</mark>" + Hex.text(of: bytes[(byte + 1)..<end])
            + (end < bytes.count ? "… (\(bytes.count - end) bytes)" : "")
    }

    private static func known(_ all: [FoundDifference]) -> String {
        if all.isEmpty { return "" }
        var seen: Set<String> = []
        var text = "<section>\n<details><summary>Known differences</summary>\n<div class=\"wide\"><table>\n"
        text +=
            "<thead><tr><th scope=\"col\">case</th><th scope=\"col\">implementation</th><th scope=\"col\">what it does</th></tr></thead>\n<tbody>\n"
        for found in all where seen.insert("\(found.id) \(found.implementation)").inserted {
            text += "<tr><td>\(Markup.escaped(found.id))</td><td>\(Markup.escaped(found.implementation))</td>"
            text += "<td>\(Markup.escaped(found.knownReason ?? ""))</td></tr>\n"
        }
        return text + "</tbody>\n</table></div>\n</details>\n</section>\n"
    }

    // MARK: Cases

    private static func cases(of file: VectorRun.File, _ run: VectorRun) -> String {
        let isOpen = file.tallies.contains { $0.count(.differ) + $0.count(.broken) > 0 }
        var text = "<section>\n<details\(isOpen ? " open" : "")>"
        text += "<summary>\(Markup.escaped(file.name)), \(file.cases.count) cases</summary>\n"
        // A browser opens what a link leads into.
        text +=
            "<div class=\"wide\" id=\"\(anchor(file))\"><table class=\"cases\">\n<thead><tr><th scope=\"col\">case</th>"
        for implementation in run.implementations {
            text += "<th scope=\"col\"><span>\(Markup.escaped(implementation.name))</span></th>"
        }
        text += "</tr></thead>\n<tbody>\n"
        for (index, vector) in file.cases.enumerated() {
            let description = Markup.escaped(vector.json["description"]?.string ?? "")
            text += "<tr><th scope=\"row\">\(Markup.escaped(vector.id)) <small>\(description)</small></th>"
            for tally in file.tallies {
                let cell = tally.cells[index]
                let reason = cell == .known ? vector.knownDifference(of: tally.implementation) ?? "" : ""
                let title = reason.isEmpty ? "" : " title=\"\(Markup.escaped(reason))\""
                text += "<td class=\"\(name(cell))\"\(title)>\(mark(cell))</td>"
            }
            text += "</tr>\n"
        }
        return text + "</tbody>\n</table></div>\n</details>\n</section>\n"
    }

    private static func anchor(_ file: VectorRun.File) -> String {
        Markup.escaped(String(file.name.map { $0.isLetter || $0.isNumber ? $0 : "-" }))
    }

    private static func mark(_ cell: VectorCell) -> String {
        switch cell {
        case .agree: "✓"
        case .differ: "≠"
        case .known: "≈"
        case .broken: "†"
        case .unsupported: "–"
        }
    }

    private static func name(_ cell: VectorCell) -> String { String(describing: cell) }
}
