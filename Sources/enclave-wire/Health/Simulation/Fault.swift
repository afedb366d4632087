/// What some validators of a simulated fleet do wrong, and when.
struct Fault: Sendable {
    /// What they do to a heartbeat.
    enum Kind: String, CaseIterable, Sendable {
        /// They do not send it.
        case silent
        /// They sign it with a key that is not the enclave's.
        case forge
        /// They send it twice.
        case replay
        /// They date it ten minutes back.
        case stale
        /// They add an attestation proof that is none.
        case badProof = "bad-proof"

        /// What the option's help says.
        var help: String {
            switch self {
            case .silent: "validators that send no heartbeat"
            case .forge: "validators whose heartbeats are signed with a wrong key"
            case .replay: "validators that send every heartbeat a second time, in the next block"
            case .stale: "validators whose clock is ten minutes slow"
            case .badProof: "validators that send garbage as an attestation proof"
            }
        }

        /// What the summary says that they do.
        var deed: String {
            switch self {
            case .silent: "sends nothing"
            case .forge: "signs with a wrong key"
            case .replay: "sends every heartbeat twice"
            case .stale: "is ten minutes slow"
            case .badProof: "sends garbage as a proof"
            }
        }
    }

    let kind: Kind
    /// How many validators do so.
    let count: Int
    /// To how many of a hundred heartbeats.
    let percent: Int
    /// In which blocks; without an end, up to the last.
    let first: Int64
    let last: Int64?

    /// Whether a block is among those in which it happens.
    func covers(_ height: Int64) -> Bool { height >= first && height <= last ?? .max }

    /// As `sends nothing, blocks 200 to 900`.
    var text: String { kind.deed + (percent == 100 ? "" : ", \(percent) % of the time") + window }

    /// As `, blocks 200 to 900`; empty for all of them.
    var window: String {
        switch (first, last) {
        case (1, nil): ""
        case (let first, nil): ", from block \(first) on"
        case (let first, let last?): ", blocks \(first) to \(last)"
        }
    }
}

// MARK: Options

extension Fault {
    /// How the options of the faults are written.
    static let syntax = """
        Each fault is N[:PERCENT][@FROM[-TO]]: N validators, that share of their heartbeats (all), in those blocks \
        (all). An option may be given several times, for other validators each time; which they are, the seed decides.
        """

    /// An option for each kind.
    static let options = Kind.allCases.map { kind in
        CommandOption(name: kind.rawValue, value: .text(placeholder: "FAULT"), help: kind.help, isRepeatable: true)
    }

    /// An option for all validators that have no fault of their own.
    static let flaky = CommandOption(
        name: "flaky",
        value: .text(placeholder: "PERCENT[@FROM[-TO]]"),
        help: "share of the heartbeats of all others that get lost"
    )

    /// The faults of a call, in the order of the kinds.
    static func all(_ invocation: Invocation) throws(CommandError) -> [Fault] {
        var faults: [Fault] = []
        for kind in Kind.allCases {
            for text in invocation.repeated[kind.rawValue] ?? [] {
                guard let fault = Fault(kind, text) else {
                    throw .usage("--\(kind.rawValue) cannot be `\(text)`", hint: "as in `3`, `3:50` or `3:50@200-900`")
                }
                faults.append(fault)
            }
        }
        return faults
    }

    /// What `--flaky` says; nil where it was not given.
    static func flaky(_ invocation: Invocation) throws(CommandError) -> Fault? {
        guard let text = invocation["flaky"] else { return nil }
        guard let fault = Fault(.silent, "0:" + text) else {
            throw .usage("--flaky cannot be `\(text)`", hint: "as in `5` or `5@200-900`, from 0 to 100 percent")
        }
        return fault
    }

    /// Reads `N[:PERCENT][@FROM[-TO]]`.
    private init?(_ kind: Kind, _ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let rate = parts[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let count = Self.number(rate[0]), let percent = rate.count > 1 ? Self.number(rate[1]) : 100,
            percent <= 100
        else { return nil }
        var window: (first: Int, last: Int?) = (1, nil)
        if parts.count > 1 {
            let ends = parts[1].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard let first = Self.number(ends[0]), first > 0 else { return nil }
            window.first = first
            if ends.count > 1 {
                guard let last = Self.number(ends[1]), last >= first else { return nil }
                window.last = last
            }
        }
        self.init(
            kind: kind,
            count: count,
            percent: percent,
            first: Int64(window.first),
            last: window.last.map { Int64($0) }
        )
    }

    /// Digits alone; no sign, as `Int` would take.
    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}
