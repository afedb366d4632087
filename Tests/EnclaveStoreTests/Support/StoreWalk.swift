import EnclaveHealth
import TestSupport
import WireFormat

/// A store in the most obvious way.
struct StoreModel: Equatable {
    var entries: [[UInt8]: [UInt8]] = [:]

    /// The entries that an iteration has to go over.
    func entries(prefix: [UInt8], from start: [UInt8]?, reverse: Bool) -> [[[UInt8]]] {
        let chosen = entries.filter { entry in
            guard entry.key.starts(with: prefix) else { return false }
            guard let start else { return true }
            return reverse ? !start.lexicographicallyPrecedes(entry.key) : !entry.key.lexicographicallyPrecedes(start)
        }
        let sorted = chosen.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { [$0.key, $0.value] }
        return reverse ? sorted.reversed() : sorted
    }
}

extension KeyValueStore {
    /// All entries, in order.
    func all() throws -> [[[UInt8]]] {
        var all: [[[UInt8]]] = []
        try iterate(prefix: [], from: nil, reverse: false) { key, value in
            all.append([key, value])
            return true
        }
        return all
    }
}

/// Keys that meet in prefixes, of all lengths.
struct KeySource {
    var generator: SeededGenerator

    mutating func key() -> [UInt8] {
        let alphabet: [UInt8] = [0, 1, 0x7f, 0xff]
        let count = generator.chance(3) ? 700 : generator.chance(30) ? Int.random(in: 9...45, using: &generator) : 4
        let isDense = count < 9 || generator.chance(50)
        return (0..<Int.random(in: 0...count, using: &generator)).map { _ in
            isDense ? generator.pick(alphabet) : UInt8.random(in: .min ... .max, using: &generator)
        }
    }

    mutating func value() -> [UInt8] {
        let limit = generator.chance(2) ? 6000 : generator.chance(30) ? 0 : 150
        let count = Int.random(in: 0...limit, using: &generator)
        return [UInt8](repeating: UInt8.random(in: .min ... .max, using: &generator), count: count)
    }
}

/// Random calls of a transaction, each of which has to do as the model does.
struct StoreWalk {
    private var source: KeySource
    private var committed = StoreModel()
    private var current = StoreModel()
    private var savepoints: [(StoreTransaction.Savepoint, StoreModel)] = []

    init(seed: UInt64) { source = KeySource(generator: SeededGenerator(seed: seed)) }

    /// Makes so many calls. Returns what the store did otherwise than the model; nil if nothing.
    mutating func run(
        _ first: any KeyValueStore,
        calls: Int,
        reopen: (any KeyValueStore) throws -> any KeyValueStore
    ) throws -> String? {
        var transaction = StoreTransaction(first)
        for call in 0..<calls {
            if let difference = try step(transaction) { return "call \(call): \(difference)" }
            if !source.generator.chance(2) { continue }
            if try transaction.store.all() != committed.entries(prefix: [], from: nil, reverse: false) {
                return "call \(call): the store has other entries than were committed"
            }
            transaction = StoreTransaction(try reopen(transaction.store))
            current = committed
            savepoints = []
        }
        return nil
    }

    private mutating func step(_ transaction: StoreTransaction) throws -> String? {
        switch Int.random(in: 0..<100, using: &source.generator) {
        case 0..<40:
            let (key, value) = (source.key(), source.value())
            transaction.set(key, value)
            current.entries[key] = value
        case 40..<58:
            let key = knownKey()
            transaction.delete(key)
            current.entries[key] = nil
        case 58..<72:
            let key = knownKey()
            let value = try transaction.get(key)
            if value != current.entries[key] { return "get \(key) is \(value as Any)" }
        case 72..<86: return try iterate(transaction)
        case 86..<90: savepoints.append((transaction.savepoint(), current))
        case 90..<94:
            guard let index = savepoints.indices.randomElement(using: &source.generator) else { return nil }
            transaction.rollback(to: savepoints[index].0)
            current = savepoints[index].1
            savepoints.removeSubrange((index + 1)...)
        case 94..<98:
            try transaction.commit()
            committed = current
            savepoints = []
        default:
            transaction.rollback()
            current = committed
            savepoints = []
        }
        return nil
    }

    /// A key, more often than not of an entry.
    private mutating func knownKey() -> [UInt8] {
        if source.generator.chance(40) { return source.key() }
        // The order of a dictionary changes from run to run.
        let keys = current.entries.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return keys.randomElement(using: &source.generator) ?? source.key()
    }

    private mutating func iterate(_ transaction: StoreTransaction) throws -> String? {
        let key = knownKey()
        let prefix = Array(key.prefix(source.generator.pick([0, 0, 1, 2, 3, 20])))
        let start = source.generator.chance(50) ? nil : knownKey()
        let reverse = source.generator.chance(50)
        let limit = source.generator.pick([1, 2, 10, .max])
        let isWriting = source.generator.chance(20)
        let expected = current.entries(prefix: prefix, from: start, reverse: reverse).prefix(limit)
        var met: [[[UInt8]]] = []
        try transaction.iterate(prefix: prefix, from: start, reverse: reverse) { key, value in
            met.append([key, value])
            if isWriting {
                transaction.delete(key)
                transaction.set(key + [9], [])
            }
            return met.count < limit
        }
        if isWriting {
            for entry in met {
                current.entries[entry[0]] = nil
                current.entries[entry[0] + [9]] = []
            }
        }
        if met.elementsEqual(expected) { return nil }
        return "iterate \(prefix) from \(start as Any) reverse \(reverse): \(met.map { $0[0] })"
    }
}
