public import WireFormat

/// What holds for every type of a registry and any bytes, seen through owned type, view and checker.
public struct CodecProperties {
    let input: Input
    let entry: TypeRegistry.Entry
    let registry: TypeRegistry

    /// The properties of this input for this type.
    public init(_ input: Input, _ entry: TypeRegistry.Entry, _ registry: TypeRegistry) {
        self.input = input
        self.entry = entry
        self.registry = registry
    }

    private var name: String { entry.schema.fullName }

    /// Owned type, view and checker name the same rule, byte and field, and what they accept is a fixed point.
    public func checkCanonical() {
        let options = input.decoding(.canonical, registry: registry)
        let owned = outcome { () throws(WireError) in
            try entry.reencode(input.bytes, options, input.encoding(.canonical, registry: registry))
        }
        let view = outcome { () throws(WireError) in try entry.view(input.bytes, options) }
        let checker = CanonicalChecker(schema: entry.schema, registry: registry)
        let first = checker.firstViolation(
            in: input.bytes.rawSpan,
            depthLimit: options.depthLimit,
            sizeLimit: options.sizeLimit
        )
        demand(owned.error?.place == view.error?.place, "\(name): owned \(owned), view \(view)")
        demand(
            owned.error?.place == first?.error.place,
            "\(name): owned \(owned), checker \(first?.error.place ?? "accepts")"
        )
        if let error = owned.error {
            demand(error.rule != nil || error.code == .missingRequiredField, "\(name): no rule in \(error)")
            demand(error.offset >= 0 && error.offset <= input.bytes.count, "\(name): \(error)")
        }
        if case .success(let bytes) = owned {
            demand(bytes == input.bytes, "\(name): accepted as canonical, and written as \(hex(bytes))")
        }
    }

    /// What standard mode accepts can be written, and reading that again changes nothing.
    public func checkStandard() {
        let decoding = input.decoding(.standard, registry: registry)
        var encoding = input.encoding(.standard, registry: registry)
        // A map entry without its message is written with it, and that is a level below what was read.
        encoding.depthLimit += 1
        let owned = outcome { () throws(WireError) in try entry.reencode(input.bytes, decoding, encoding) }
        let view = outcome { () throws(WireError) in try entry.view(input.bytes, decoding) }
        compare(owned, view)
        guard case .success(let once) = owned else { return }
        var unlimited = decoding
        unlimited.sizeLimit = DecodeOptions.greatestSizeLimit
        unlimited.depthLimit += 1
        let twice = outcome { () throws(WireError) in try entry.reencode(once, unlimited, encoding) }
        demand(twice.value == once, "\(name): written as \(hex(once)), then as \(twice.value.map(hex) ?? "\(twice)")")
        checkCanonicalWriting(once, decoding)
    }

    /// The canonical encoder writes what the standard one writes, or refuses what the decoder refuses.
    private func checkCanonicalWriting(_ standard: [UInt8], _ decoding: DecodeOptions) {
        let encoding = input.encoding(.canonical, registry: registry)
        let written = outcome { () throws(WireError) in try entry.reencode(input.bytes, decoding, encoding) }
        let options = DecodeOptions(mode: .canonical, depthLimit: input.depthLimit, registry: registry)
        let read = outcome { () throws(WireError) in try entry.reencode(standard, options, encoding) }
        if case .success(let bytes) = written {
            demand(bytes == standard, "\(name): canonical \(hex(bytes)), standard \(hex(standard))")
        }
        demand(
            written.error?.place == read.error?.place,
            "\(name): the canonical encoder says \(written), the decoder says \(read) of \(hex(standard))"
        )
    }

    /// A view takes what the owned type takes, but for a message that comes in pieces and text that only the
    /// owned type repairs.
    private func compare(_ owned: Result<[UInt8], WireError>, _ view: Result<Void, WireError>) {
        if let own = view.error, own.code == .splitMessage || own.code == .invalidUTF8 {
            // The owned type goes on from there.
            if let error = owned.error {
                demand(error.offset >= own.offset, "\(name): owned \(error), view \(own)")
            } else if own.code == .invalidUTF8 {
                demand(input.bytes[own.offset] >= 0x80, "\(name): the view refuses \(own)")
            }
        } else if let missing = view.error, missing.code == .missingRequiredField {
            // A view asks each record for what is required, an owned type what the records make together.
            if let error = owned.error {
                demand(error.offset >= missing.offset, "\(name): owned \(error), view \(missing)")
            }
        } else {
            demand(owned.error?.place == view.error?.place, "\(name): owned \(owned), view \(view)")
        }
    }
}
