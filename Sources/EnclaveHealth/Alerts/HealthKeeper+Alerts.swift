import EnclaveProto
import EnclaveSigning
import WireFormat

extension HealthKeeper {
    /// Looks at the alert rules, after the messages of a block: an alert fires when its condition has held for
    /// `for_blocks`, and is resolved when it does not hold any more; an event tells each, once. What is pending or
    /// fires is in the store, so that a restart neither repeats nor forgets.
    ///
    /// It costs the validators that something happened to in the block, and those whose alerts are due to fire or
    /// whose attestation has come of age; one read for each rule about all validators. When the rules are not those
    /// of the block before, it looks at all validators once.
    ///
    /// A score changes with time, too: a rule on it is looked at when something happens to the validator, at the
    /// latest when the heartbeat period ends.
    ///
    /// - Parameters:
    ///   - rules: The rules. A rule that is not there any more, or is another now, is resolved where it fired.
    ///   - context: The block, with its messages. In each block, if in any.
    /// - Throws: ``HealthError``.
    public func evaluateAlerts(_ rules: AlertRuleSet, in context: KeeperContext) throws(HealthError) {
        try adopt(rules, in: context)
        let fleet = rules.compiled.filter(\.isAboutAll)
        let single = rules.compiled.filter { !$0.isAboutAll }
        if !single.isEmpty {
            let params = try context.currentHealthCheckParams()
            for validator in context.touched.sorted(by: { KeyRange.compare($0.bytes.rawSpan, $1.bytes.rawSpan) < 0 }) {
                guard let watched = try watched(validator, in: context) else { continue }
                for rule in single {
                    let reading = rule.reading(watched, by: params, at: context.block.height)
                    try look(rule, at: reading, of: validator, watched, in: context)
                }
            }
        }
        let totals = try context.currentTotals()
        for rule in fleet { try look(rule, at: rule.reading(totals), of: nil, nil, in: context) }
    }

    /// The alerts that fire, in the order of the rules' names and the addresses.
    ///
    /// - Throws: ``HealthError``.
    public func firingAlerts(in context: KeeperContext) throws(HealthError) -> [FiringAlert] {
        var alerts: [FiringAlert] = []
        try context.iterate([StoreKey.alertPrefix]) { (key, value) throws(HealthError) in
            if key == StoreKey.alertRules { return true }
            let record: AlertRecord = try KeeperContext.decoded(value)
            guard let end = key.firstIndex(of: 0) else { throw .corrupt("a key of an alert has no end of its name") }
            if record.firing {
                alerts.append(
                    FiringAlert(
                        rule: String(decoding: key[1..<end], as: UTF8.self),
                        validator: key.count - end - 1 == AddressBytes.count ? StoreKey.validator(endOf: key) : nil,
                        since: record.sinceHeight
                    )
                )
            }
            return true
        }
        return alerts
    }

    /// Forgets rules that are gone, and has all validators looked at where there are new ones.
    private func adopt(_ rules: AlertRuleSet, in context: KeeperContext) throws(HealthError) {
        let stored = try context.bytes(at: StoreKey.alertRules) ?? []
        if stored == rules.bytes { return }
        let old: AlertRules = try KeeperContext.decoded(stored)
        for rule in old.rules where !rules.rules.rules.contains(rule) {
            try withdraw(rule, in: context)
        }
        if rules.compiled.contains(where: { !$0.isAboutAll && !old.rules.contains($0.rule) }) {
            try context.iterate([StoreKey.healthPrefix]) { (key, _) in
                if let validator = StoreKey.validator(endOf: key) { context.touch(validator) }
                return true
            }
        }
        if rules.bytes.isEmpty {
            context.delete(StoreKey.alertRules)
        } else {
            try context.set(rules.rules, at: StoreKey.alertRules)
        }
    }

    /// Resolves what a rule has firing, and forgets what is known of it.
    private func withdraw(_ rule: AlertRule, in context: KeeperContext) throws(HealthError) {
        let compiled: CompiledAlertRule
        do throws(AlertRuleError) {
            compiled = try CompiledAlertRule(rule, path: rule.name)
        } catch {
            throw .corrupt("an alert rule: \(error)")
        }
        var known: [(key: [UInt8], record: AlertRecord)] = []
        try context.iterate(StoreKey.alert(rule: rule.name, nil)) { (key, value) throws(HealthError) in
            known.append((key, try KeeperContext.decoded(value)))
            return true
        }
        for (key, record) in known {
            context.delete(key)
            if !record.firing { continue }
            if compiled.isAboutAll {
                let reading = compiled.reading(try context.currentTotals())
                try tell(.alertResolved, compiled, reading, nil, in: context)
            } else if let validator = StoreKey.validator(endOf: key), let watched = try watched(validator, in: context)
            {
                let params = try context.currentHealthCheckParams()
                let reading = compiled.reading(watched, by: params, at: context.block.height)
                try tell(.alertResolved, compiled, reading, watched.health, in: context)
            }
        }
    }

    /// Brings what is known of a rule and a validator, or all of them, to what is seen.
    private func look(
        _ rule: CompiledAlertRule,
        at reading: AlertReading,
        of validator: AccountAddress?,
        _ watched: Watched?,
        in context: KeeperContext
    ) throws(HealthError) {
        let height = context.block.height
        let key = StoreKey.alert(rule: rule.rule.name, validator)
        let stored = try context.record(AlertRecord.self, at: key)
        if let stored, !stored.isCountable { throw .corrupt("the heights of an alert are none of a chain") }
        var record = stored ?? AlertRecord()
        if record.checkHeight <= height { record.checkHeight = 0 }
        if reading.holds {
            if !record.pending {
                record.pending = true
                record.sinceHeight = height
            }
            if !record.firing, height - record.sinceHeight >= rule.rule.forBlocks {
                record.firing = true
                try tell(.alertFiring, rule, reading, watched?.health, in: context)
            }
        } else {
            if record.firing { try tell(.alertResolved, rule, reading, watched?.health, in: context) }
            record.pending = false
            record.firing = false
            record.sinceHeight = 0
        }
        if let validator { schedule(rule, reading, &record, of: validator, in: context) }
        if !record.pending, record.checkHeight == 0 {
            if stored != nil { context.delete(key) }
        } else if record != stored {
            try context.set(record, at: key)
        }
    }

    /// Has a validator looked at when an alert is to fire, or time alone changes the reading. One height is kept for
    /// each rule: what is due before that is looked at then finds the next.
    private func schedule(
        _ rule: CompiledAlertRule,
        _ reading: AlertReading,
        _ record: inout AlertRecord,
        of validator: AccountAddress,
        in context: KeeperContext
    ) {
        var next = reading.nextChange
        if record.pending, !record.firing {
            let firing = record.sinceHeight + rule.rule.forBlocks
            next = min(next ?? firing, firing)
        }
        guard let next, record.checkHeight == 0 || next < record.checkHeight else { return }
        context.insert(StoreKey.due(at: next, .alert, validator))
        record.checkHeight = next
    }

    private func tell(
        _ type: HealthEventType,
        _ rule: CompiledAlertRule,
        _ reading: AlertReading,
        _ health: EnclaveHealthStatus?,
        in context: KeeperContext
    ) throws(HealthError) {
        var event: HealthEvent
        if let health {
            event = HealthEvent(type, health, previous: health.status, in: context.block)
        } else {
            event = HealthEvent(type, in: context.block)
        }
        event.alert = rule.rule.name
        event.severity = rule.rule.severity
        event.value = reading.value
        event.summary = rule.summary.text(validator: event.validatorAddress, value: reading.value)
        try context.emit(event)
    }
}

extension AlertRecord {
    /// Whether its heights can be counted with; those that the keeper stores can.
    fileprivate var isCountable: Bool {
        let heights = 0..<HealthTrack.heightLimit
        return heights.contains(sinceHeight) && heights.contains(checkHeight)
    }
}

/// An alert that fires.
public struct FiringAlert: Hashable, Sendable {
    /// The name of the rule.
    public let rule: String
    /// Whom it is about; nil for all validators.
    public let validator: AccountAddress?
    /// Height since which its condition holds.
    public let since: Int64
}

/// What a rule sees.
struct AlertReading {
    let value: Int64
    let holds: Bool
    /// The next height at which it may be another though nothing happens.
    var nextChange: Int64?
}

extension CompiledAlertRule {
    var isAboutAll: Bool {
        if case .fleet = measure { return true }
        return false
    }

    /// What it sees of a validator.
    func reading(_ watched: HealthKeeper.Watched, by params: HealthCheckParams, at height: Int64) -> AlertReading {
        guard case .validator(let measure) = measure else { return AlertReading(value: 0, holds: false) }
        let value = measure.value(of: watched, by: params, at: height)
        var reading = AlertReading(value: value, holds: comparison.holds(value, threshold))
        if measure == .attestationAgeBlocks {
            // It grows by one a block: what the comparison says changes at the threshold, and behind it.
            if value < threshold {
                reading.nextChange = height + (threshold - value)
            } else if value == threshold {
                reading.nextChange = height + 1
            }
        }
        return reading
    }

    /// What it sees of all validators.
    func reading(_ totals: HealthTotals) -> AlertReading {
        guard case .fleet(let measure, let status) = measure else { return AlertReading(value: 0, holds: false) }
        let count = Int64(clamping: totals[status])
        switch measure {
        case .count: return AlertReading(value: count, holds: comparison.holds(count, threshold))
        case .percent:
            let all = HealthStatus.allKnown.reduce(Int64(0)) { $0 + Int64(clamping: totals[$1]) }
            if all == 0 { return AlertReading(value: 0, holds: false) }
            return AlertReading(value: count * 100 / all, holds: comparison.holds(count * 100, threshold * all))
        }
    }
}
