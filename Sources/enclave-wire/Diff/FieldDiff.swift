/// A field that differs, or one that does not where those are asked for.
struct FieldChange {
    /// How it differs.
    enum Kind: String {
        case added
        case removed
        case changed
        case equal
    }

    let kind: Kind
    let path: String
    let a: DiffValue?
    let b: DiffValue?
}

/// Compares messages field by field.
struct FieldDiff {
    /// Whether equal fields are listed too.
    let listsEqual: Bool
    private(set) var changes: [FieldChange] = []

    init(listsEqual: Bool) { self.listsEqual = listsEqual }

    /// How many fields differ in this way.
    func count(_ kind: FieldChange.Kind) -> Int { changes.count { $0.kind == kind } }

    /// Whether no field differs.
    var isEqual: Bool { changes.allSatisfy { $0.kind == .equal } }

    /// Compares the fields of two messages, which ascend by number.
    mutating func compare(_ a: [DiffField], _ b: [DiffField], path: String = "") {
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            let left = i < a.count ? a[i] : nil
            let right = j < b.count ? b[j] : nil
            if let left, let right, left.number == right.number, left.isKnown == right.isKnown {
                compare(left, right, path)
                (i, j) = (i + 1, j + 1)
            } else if let left, right.map({ Self.precedes(left, $0) }) ?? true {
                addAll(of: left, .removed, path)
                i += 1
            } else if let right {
                addAll(of: right, .added, path)
                j += 1
            }
        }
    }

    private static func precedes(_ left: DiffField, _ right: DiffField) -> Bool {
        (left.number, left.isKnown ? 1 : 0) < (right.number, right.isKnown ? 1 : 0)
    }

    private mutating func compare(_ a: DiffField, _ b: DiffField, _ path: String) {
        let name = Self.joined(path, a.name)
        switch (a.kind, b.kind) {
        case (.map(let keysA, let namesA), .map(let keysB, let namesB)):
            let placesB = Dictionary(zip(namesB, namesB.indices)) { $1 }
            for (index, key) in namesA.enumerated() {
                compare(a.values[index], placesB[key].map { b.values[$0] }, "\(name)[\(keysA[index])]")
            }
            let known = Set(namesA)
            for (index, key) in namesB.enumerated() where !known.contains(key) {
                compare(nil, b.values[index], "\(name)[\(keysB[index])]")
            }
        case (.single, .single): compare(a.values.first, b.values.first, name)
        default:
            let isAlone = !a.isKnown && a.values.count == 1 && b.values.count == 1
            for pair in SequenceAlignment(a.values.map(\.identity), b.values.map(\.identity)).pairs {
                compare(
                    pair.a.map { a.values[$0] },
                    pair.b.map { b.values[$0] },
                    isAlone ? name : name + Self.index(pair.a, pair.b)
                )
            }
        }
    }

    /// As `[2]`, or `[2→3]` where the places are not the same.
    private static func index(_ a: Int?, _ b: Int?) -> String {
        if let a, let b, a != b { return "[\(a)→\(b)]" }
        return "[\(a ?? b ?? 0)]"
    }

    private static func joined(_ path: String, _ name: String) -> String { path.isEmpty ? name : path + "." + name }

    private mutating func compare(_ a: DiffValue?, _ b: DiffValue?, _ path: String) {
        guard let a, let b else {
            if let value = a ?? b { add(value, a == nil ? .added : .removed, path) }
            return
        }
        if a.identity == b.identity {
            if listsEqual { add(a, .equal, path, b) }
        } else if let fieldsA = a.fields, let fieldsB = b.fields {
            let before = changes.count
            compare(fieldsA, fieldsB, path: path)
            // Bytes that are the same message in another encoding.
            if changes[before...].allSatisfy({ $0.kind == .equal }) {
                changes.append(FieldChange(kind: .changed, path: path, a: a, b: b))
            }
        } else {
            changes.append(FieldChange(kind: .changed, path: path, a: a, b: b))
        }
    }

    // MARK: What is on one side alone

    private mutating func addAll(of field: DiffField, _ kind: FieldChange.Kind, _ path: String) {
        let name = Self.joined(path, field.name)
        for (index, value) in field.values.enumerated() {
            switch field.kind {
            case .single: add(value, kind, name)
            case .map(let keys, _): add(value, kind, "\(name)[\(keys[index])]")
            case .list:
                add(value, kind, !field.isKnown && field.values.count == 1 ? name : "\(name)[\(index)]")
            }
        }
    }

    /// Adds a value, or each that is in it.
    private mutating func add(
        _ value: DiffValue,
        _ kind: FieldChange.Kind,
        _ path: String,
        _ other: DiffValue? = nil
    ) {
        if let fields = value.fields, !fields.isEmpty {
            for field in fields { addAll(of: field, kind, path) }
            return
        }
        let change = FieldChange(
            kind: kind,
            path: path,
            a: kind == .added ? nil : value,
            b: kind == .added ? value : kind == .equal ? other : nil
        )
        changes.append(change)
    }
}
