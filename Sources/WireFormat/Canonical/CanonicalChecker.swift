/// Judges bytes by the rules C1 to C17, with a schema or without one.
///
/// The one place that names rules: decoders in canonical mode refuse what breaks a rule and then ask
/// here which one it was. Records are read from left to right and, within a record, checked in the
/// order tag (C1, C16), number and wire type (C2), groups (C12), known field (C4), the schema's wire
/// type (C2, C6), order (C3, C6), oneof (C11), length (C16, C1), value (C7, C8, C9, C13, C14, C17, C6,
/// C15, C10), default (C5).
@safe public struct CanonicalChecker: Sendable {
    @usableFromInline let schema: MessageSchema?
    @usableFromInline let registry: TypeRegistry?
    /// The schema, as it is asked without being retained for each message.
    @usableFromInline let unretainedSchema: Unmanaged<MessageSchema>?

    /// A checker for a message type. Without a schema it checks what the bytes alone can show: C1, C12, C16,
    /// C2 but for the schema's wire type, and C3 but for fields that repeat.
    ///
    /// - Parameters:
    ///   - schema: The message type; nil where it is not known.
    ///   - registry: The types whose values inside an Any are checked too.
    @inlinable
    public init(schema: MessageSchema?, registry: TypeRegistry? = nil) {
        self.schema = schema
        self.registry = registry
        unsafe unretainedSchema = schema.map { unsafe Unmanaged.passUnretained($0) }
    }

    /// The first rule that is broken, in reading order; nil for canonical bytes.
    @inlinable @inline(__always)
    public func firstViolation(
        in bytes: RawSpan,
        depthLimit: Int = 100,
        sizeLimit: Int = DecodeOptions.greatestSizeLimit
    ) -> CanonicalViolation? {
        if accepts(bytes, depthLimit: depthLimit, sizeLimit: sizeLimit) { return nil }
        return walk(bytes, depthLimit: depthLimit, sizeLimit: sizeLimit)
    }

    /// Whether the bytes are surely canonical.
    @usableFromInline @inline(never)
    func accepts(_ bytes: RawSpan, depthLimit: Int, sizeLimit: Int) -> Bool {
        // The checker keeps the schema.
        guard let schema = unsafe unretainedSchema else { return false }
        let judgesAny = registry != nil
        return unsafe schema._withUnsafeGuaranteedRef { schema in
            CanonicalPass.accepts(bytes, schema, judgesAny: judgesAny, depthLimit: depthLimit, sizeLimit: sizeLimit)
        }
    }

    /// How many violations are listed at most, so that the list stays small however large the bytes are.
    public static let mostViolations = 10_000

    /// All rules that are broken, as far as the bytes can be read; at most ``mostViolations``.
    public func violations(
        in bytes: RawSpan,
        depthLimit: Int = 100,
        sizeLimit: Int = DecodeOptions.greatestSizeLimit
    ) -> [CanonicalViolation] {
        run(bytes, depthLimit: depthLimit, sizeLimit: sizeLimit, all: true)
    }

    /// Checks a message that holds an Any, whose value the generated code does not know.
    ///
    /// - Throws: ``WireError`` for the first rule that is broken.
    @usableFromInline @inline(never)
    package static func checkAny(_ bytes: RawSpan, _ schema: MessageSchema, _ options: DecodeOptions) throws(WireError)
    {
        guard let registry = options.registry else { return }
        let checker = CanonicalChecker(schema: schema, registry: registry)
        let first = checker.firstViolation(in: bytes, depthLimit: options.depthLimit, sizeLimit: options.sizeLimit)
        if let first { throw first.error }
    }

    /// The first rule that is broken, by the walk.
    @usableFromInline @inline(never)
    func walk(_ bytes: RawSpan, depthLimit: Int, sizeLimit: Int) -> CanonicalViolation? {
        run(bytes, depthLimit: depthLimit, sizeLimit: sizeLimit, all: false).first
    }

    private func run(_ bytes: RawSpan, depthLimit: Int, sizeLimit: Int, all: Bool) -> [CanonicalViolation] {
        if bytes.byteCount > sizeLimit {
            return [
                CanonicalViolation(
                    rule: .c15,
                    range: sizeLimit..<sizeLimit,
                    path: "",
                    message: "longer than the limit of " + String(sizeLimit) + " bytes"
                )
            ]
        }
        var walk = CanonicalWalk(bytes, registry: registry, collectsAll: all, depth: depthLimit)
        walk.message(schema, to: bytes.byteCount)
        return walk.violations
    }
}

extension WireError {
    /// The error as callers see it: in canonical mode the first rule broken, otherwise with the field it happened in.
    @usableFromInline @inline(never)
    package func located(in bytes: RawSpan, schema: MessageSchema, options: DecodeOptions) -> WireError {
        if code == .sizeLimitExceeded { return self }
        if options.mode == .canonical {
            let checker = CanonicalChecker(schema: schema, registry: options.registry)
            let first = checker.firstViolation(in: bytes, depthLimit: options.depthLimit, sizeLimit: options.sizeLimit)
            return first?.error ?? self
        }
        if code == .missingRequiredField { return at(path: MissingFieldLocator.path(in: bytes, schema: schema)) }
        return at(path: FieldLocator.path(to: offset, in: bytes, schema: schema))
    }
}
