import WireFormat

/// What `inspect` finds, as one page that needs nothing but a browser.
struct InspectPage {
    let bytes: [UInt8]
    let type: MessageType?
    let rows: PageRows
    let violations: [CanonicalViolation]
    /// Records in all of the bytes.
    let records: Int
    /// Marks on what is only taken for a message.
    let conditionalMarks: Int
    /// The first byte that could not be read.
    let unreadableFrom: Int?

    /// The whole page.
    var text: String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
        <link rel="icon" href="data:,">
        <title>\(Markup.escaped(type?.name ?? "Bytes of no given type")) · enclave-wire inspect</title>
        <style>
        \(HTMLStyle.colours)
        \(InspectPageStyle.sheet)
        </style>
        </head>
        <body>
        \(header)
        \(main)
        <script type="application/json" id="data">\(PageData.json(bytes, rows))</script>
        <script>
        "use strict";
        \(InspectPageScript.model)
        \(InspectPageScript.grid)
        \(InspectPageScript.tree)
        \(InspectPageScript.detail)
        \(InspectPageScript.selection)
        </script>
        </body>
        </html>

        """
    }

    // MARK: The top

    private var header: String {
        var facts = [bytes.count == 1 ? "1 byte" : "\(Self.grouped(bytes.count)) bytes"]
        facts.append(records == 1 ? "1 record" : "\(Self.grouped(records)) records")
        var text = "<header class=\"top\">\n<div>\n<p class=\"eyebrow\">enclave-wire inspect</p>\n<h1>\(title)</h1>\n"
        text += "<p class=\"facts\">" + facts.map { "<span>\($0)</span>" }.joined() + "</p>\n</div>\n"
        text += verdict + "\n</header>\n"
        if let note { text += "<p class=\"note\" role=\"note\">\(Markup.escaped(note))</p>\n" }
        return text + "<noscript><p class=\"note\">The bytes are drawn by a script in this page.</p></noscript>"
    }

    /// The name of the type, with the package made light.
    private var title: String {
        guard let name = type?.name else { return "Bytes <span class=\"package\">of no given type</span>" }
        let last = name.split(separator: ".").last.map(String.init) ?? name
        let package = name.dropLast(last.count)
        return "<span class=\"package\">\(Markup.escaped(String(package)))<wbr></span>\(Markup.escaped(last))"
    }

    private var verdict: String {
        let rules = Set(violations.compactMap(\.rule)).sorted { $0.rawValue < $1.rawValue }
        var text = "<div class=\"verdict\">"
        if violations.isEmpty, unreadableFrom == nil {
            text +=
                type == nil
                ? "<p class=\"chip plain\"><b aria-hidden=\"true\">?</b> No rule broken that shows without a type</p>"
                : "<p class=\"chip good\"><b aria-hidden=\"true\">✓</b> Canonical</p>"
        } else {
            let places = violations.count == 1 ? "1 place" : "\(Self.grouped(violations.count)) places"
            text += "<p class=\"chip bad\"><b aria-hidden=\"true\">✕</b> Not canonical, in \(places)</p>"
        }
        if conditionalMarks > 0 {
            text += "<p class=\"chip bad\"><b aria-hidden=\"true\">!</b> Rules broken in what bytes fields hold</p>"
        }
        let buttons = rules.map { rule in
            let summary = Markup.escaped(rule.summary)
            return "<button type=\"button\" class=\"rule\" data-rule=\"\(rule.id)\" title=\"\(summary)\""
                + " aria-label=\"Show the next place that breaks \(rule.id): \(summary)\">\(rule.id)</button>"
        }
        if !buttons.isEmpty { text += "<p class=\"rules\">" + buttons.joined() + "</p>" }
        return text + "</div>"
    }

    /// What the page does not draw.
    private var note: String? {
        guard rows.omitted > 0 || bytes.count > PageRows.greatestBytes else { return nil }
        let drawn = min(bytes.count, PageRows.greatestBytes)
        var text = "Drawn are the first \(Self.grouped(drawn)) of \(Self.grouped(bytes.count)) bytes and the first"
        text += " \(Self.grouped(rows.entries.count)) of \(Self.grouped(rows.entries.count + rows.omitted)) rows"
        if rows.omittedMarks > 0 { text += "; \(Self.grouped(rows.omittedMarks)) broken rules are in the rest" }
        return text + ". The table that enclave-wire inspect prints has all of them."
    }

    // MARK: The parts that the script fills

    private var main: String {
        """
        <main>
        <section class="card bytes" aria-labelledby="bytes-title">
        <div class="card-head"><h2 id="bytes-title">Bytes</h2>
        <ul class="legend" aria-label="Legend">
        <li><i class="c head" aria-hidden="true">0a</i>tag, length</li>
        <li><i class="c value" aria-hidden="true">61</i>value</li>
        <li><i class="brace" aria-hidden="true"></i>message around</li>
        <li><i class="c bad" aria-hidden="true">28</i>broken</li>
        </ul></div>
        <div id="grid" role="grid" tabindex="0" aria-label="Bytes; arrow keys move, Enter keeps the field, Escape lets go" \
        aria-readonly="true"></div>
        </section>
        <section class="card fields" aria-labelledby="fields-title">
        <div class="card-head"><h2 id="fields-title">Fields</h2></div>
        <div id="tree" role="tree" aria-labelledby="fields-title"></div>
        </section>
        <section class="card detail" id="detail" aria-label="Details" aria-live="polite"></section>
        </main>
        """
    }

    /// A count with commas between thousands.
    private static func grouped(_ count: Int) -> String {
        var digits = String(count)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }
}
