import BenchSupport
import WireFormat
import WireReflection

/// Messages whose schema is known at run time alone, beside generated code and C++ DynamicMessage.
enum Dynamic {
    static let generatedName = "generated"

    /// What each operation has to stay within, as a part of generated code's time.
    private static let limits: [(Operation, generated: Operation, limit: Double)] = [
        (.decodeDynamic, .decodeOwned, 1.5), (.encodeDynamic, .encodeArray, 2), (.checkSchema, .check, 1.2),
    ]

    static func groups<S: Subject>(_ name: String, _ type: bench_type, _ subject: S.Type, _ bytes: [UInt8]) -> [Group] {
        limits.map { operation, generated, _ in
            let peer = Contestant(name, Peer.dynamicKind.name, bytes: bytes.count) { shift in
                let peer = try Peer(Peer.dynamicKind, type, bytes, shift: shift)
                return { peer.run(operation, count: $0) }
            }
            let same = Case.own(name, generated, S.self, bytes)
            let contestants = [
                Case.own(name, operation, S.self, bytes),
                Contestant(name, generatedName, bytes: bytes.count, prepare: same.prepare),
            ]
            return Group(
                operation: operation,
                contestants: operation == .checkSchema ? contestants : contestants + [peer],
                turns: 4
            )
        }
    }

    @inline(__always)
    static func check(_ bytes: RawSpan, _ checker: CanonicalChecker) throws {
        if let first = checker.firstViolation(in: bytes) { throw first.error }
    }

    /// Makes sure that a dynamic message writes the same bytes.
    static func compare<S: Subject>(_ name: String, _ subject: S.Type, _ bytes: [UInt8]) throws {
        guard
            try DynamicMessage(serializedBytes: bytes, as: S.Root.schema).serializedBytes(options: .canonical) == bytes
        else {
            throw Disagreement("\(name): a dynamic message writes other bytes")
        }
        try S.checkSchema(bytes.rawSpan, count: 1)
    }

    static func targets(_ name: String, _ results: Results) -> [Target] {
        limits.flatMap { operation, _, limit -> [Target] in
            guard let own = results[name, operation, Case.ownName] else { return [] }
            var targets: [Target] = []
            if let generated = results[name, operation, generatedName] {
                let ratio = own.nanoseconds / generated.nanoseconds
                targets.append(Target(own, "time / generated", ratio, limit))
            }
            if operation == .decodeDynamic, let peer = results[name, operation, Peer.dynamicKind.name] {
                targets.append(Target(own, "time / cpp-dynamic", own.nanoseconds / peer.nanoseconds, 1))
            }
            return targets
        }
    }
}
