import EnclaveProto
import FuzzSupport
import WireFormat
import WireReflection

// `diff`: any two inputs, by any schema and none. Two bytes say how long the first is; the rest is the second.

private let registry = TypeRegistry.enclave
private let names = registry.names

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDiff(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size), input.bytes.count >= 2 else { return 0 }
    let length = Int(input.bytes[0]) | Int(input.bytes[1]) << 8
    let a = Array(input.bytes.dropFirst(2).prefix(length))
    let b = Array(input.bytes.dropFirst(2 + length))
    let properties = DiffProperties(input)
    properties.checkFields(a, b)
    properties.checkMeaning(a)
    checkBytes(a, b)
    return 0
}

private struct DiffProperties {
    let schema: MessageSchema?
    let depthLimit: Int
    let values: ValueText

    init(_ input: Input) {
        schema = input.flags & 8 == 0 ? input.entry(in: registry, names).schema : nil
        depthLimit = input.depthLimit
        values = input.flags & 16 == 0 ? .full : .short
    }

    private func fields(_ bytes: [UInt8], _ identities: inout DiffIdentities) -> [DiffField] {
        var walk = InspectWalk(
            bytes,
            depthLimit: depthLimit,
            values: values,
            violations: [],
            registry: registry,
            sink: DiffReader(bytes)
        )
        do throws(CommandError) {
            try walk.run(schema)
        } catch {
            demand(false, "\(error.message) for \(hex(bytes))")
        }
        return walk.sink.fields(&identities)
    }

    private func compare(_ a: [UInt8], _ b: [UInt8], listsEqual: Bool = false) -> FieldDiff {
        var identities = DiffIdentities()
        let fieldsOfA = fields(a, &identities)
        let fieldsOfB = fields(b, &identities)
        var diff = FieldDiff(listsEqual: listsEqual)
        diff.compare(fieldsOfA, fieldsOfB)
        return diff
    }

    /// What is the same has no difference, and the order of the two does not matter.
    func checkFields(_ a: [UInt8], _ b: [UInt8]) {
        for bytes in [a, b] { demand(compare(bytes, bytes).changes.isEmpty, "\(hex(bytes)) is not equal to itself") }
        let (there, back) = (compare(a, b), compare(b, a))
        demand(there.isEqual == back.isEqual, "\(hex(a)) and \(hex(b)) are equal one way")
        demand(there.changes.allSatisfy { $0.kind != .equal }, "a difference of \(hex(a)) and \(hex(b)) is equal")
        demand(compare(a, b, listsEqual: true).isEqual == there.isEqual, "\(hex(a)) and \(hex(b)) with equal fields")
        for change in there.changes {
            demand(change.a.map { $0.row.end <= a.count } ?? true, "\(change.path) lies outside of \(hex(a))")
            demand(change.b.map { $0.row.end <= b.count } ?? true, "\(change.path) lies outside of \(hex(b))")
            demand((change.a != nil) == (change.kind != .added), "\(change.path) of \(hex(a)) and \(hex(b))")
            demand((change.b != nil) == (change.kind != .removed), "\(change.path) of \(hex(a)) and \(hex(b))")
        }
    }

    /// A message of known fields is equal to what a decoder makes of it.
    func checkMeaning(_ bytes: [UInt8]) {
        guard let schema, let kept = reencoded(bytes, schema, .keep), kept == reencoded(bytes, schema, .drop) else {
            return
        }
        // Every NaN is written with the same bits.
        let changes = compare(bytes, kept).changes.filter { change in
            ![change.a, change.b].contains { $0?.row.value.contains("nan") ?? false }
        }
        demand(
            changes.isEmpty,
            "\(schema.fullName) \(hex(bytes)) differs from \(hex(kept)) in \(changes.map(\.path))"
        )
    }

    private func reencoded(
        _ bytes: [UInt8],
        _ schema: MessageSchema,
        _ unknown: DecodeOptions.UnknownFieldPolicy
    ) -> [UInt8]? {
        outcome { () throws(WireError) in
            let options = DecodeOptions(depthLimit: depthLimit, unknownFields: unknown)
            return try DynamicMessage(serializedBytes: bytes, as: schema, options: options)
                .serializedBytes(options: EncodeOptions(depthLimit: depthLimit))
        }.value
    }
}

/// The runs of equal and other bytes are all of both, and each row of either can be shown.
private func checkBytes(_ a: [UInt8], _ b: [UInt8]) {
    var (endA, endB) = (0, 0)
    for run in SequenceAlignment(a, b).runs {
        demand(run.a.lowerBound == endA && run.b.lowerBound == endB, "a gap in \(hex(a)) and \(hex(b))")
        (endA, endB) = (run.a.upperBound, run.b.upperBound)
        if run.isEqual { demand(a[run.a] == b[run.b], "\(run) of \(hex(a)) and \(hex(b)) is not equal") }
    }
    demand(endA == a.count && endB == b.count, "a part of \(hex(a)) and \(hex(b)) is left out")
    let diff = ByteDiff(a, b)
    demand((diff.differences == 0) == (a == b), "\(hex(a)) and \(hex(b)): \(diff.differences) differences")
    let (rows, isCut) = diff.rows(limit: .max)
    demand(!isCut && rows.isEmpty == (a == b), "rows of \(hex(a)) and \(hex(b))")
    for row in rows {
        demand(diff.lines(of: row, style: Style(isOn: false)).count == 3, "a row of \(hex(a)) and \(hex(b))")
    }
}
