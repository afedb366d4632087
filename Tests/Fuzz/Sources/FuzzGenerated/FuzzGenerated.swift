import FuzzSupport
import WireFormat

// What proto2 and editions have: groups, extensions, closed enums, required fields, defaults.

private let registry: TypeRegistry = {
    var registry = TypeRegistry()
    File_editions.register(in: &registry)
    File_legacy.register(in: &registry)
    File_names.register(in: &registry)
    File_shapes.register(in: &registry)
    return registry
}()
private let names = registry.names

@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> Int32 {
    Seeds.answer(registry: registry, perType: 30)
    return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGenerated(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    let properties = CodecProperties(input, input.entry(in: registry, names), registry)
    properties.checkCanonical()
    properties.checkStandard()
    checkExtensions(input)
    checkGroups(input)
    return 0
}

/// Extensions are read from the unknown fields, whatever those hold.
private func checkExtensions(_ input: Input) {
    var message = LegacyExtendable()
    message.unknownFields = UnknownFields(bytes: input.bytes)
    checkExtensions(message)
    let read = outcome { () throws(WireError) in
        try LegacyExtendable(serializedBytes: input.bytes, options: input.decoding(.standard, registry: nil))
    }
    if let message = read.value { checkExtensions(message) }
    var features = EditionsFeatures()
    features.unknownFields = UnknownFields(bytes: input.bytes)
    check(features, EditionsEditionsExtensions.extensionMessage)
    check(features, EditionsEditionsExtensions.extensionNumber)
}

private func checkExtensions(_ message: LegacyExtendable) {
    check(message, LegacyLegacyExtensions.number)
    check(message, LegacyLegacyExtensions.text)
    check(message, LegacyLegacyExtensions.message)
    check(message, LegacyLegacyExtensions.grouped)
    check(message, LegacyLegacyExtensions.mood)
    check(message, LegacyScope.Extensions.nestedFlag)
    check(message, LegacyLegacyExtensions.numbers)
    check(message, LegacyLegacyExtensions.packedNumbers)
}

/// What is set is read back, and what is taken away is gone; the bytes stay whole records throughout.
private func check<M, C: FieldCodec>(_ message: M, _ field: ProtoExtension<M, C>) {
    var message = message
    let value = message[field]
    message[field] = value
    demand(
        C.areSame(message[field], value) || value != value,
        "extension \(field.number): \(message[field]), set \(value)"
    )
    message.clear(field)
    demand(
        outcome { () throws(WireError) in try message.value(of: field) }.value == .some(nil),
        "extension \(field.number) is not gone"
    )
    checkIsReadable(message)
}

private func check<M, C: FieldCodec>(_ message: M, _ field: ProtoRepeatedExtension<M, C>) {
    var message = message
    let values = message[field]
    message[field] = values
    demand(C.areSame(message[field], values), "extension \(field.number): \(message[field]), set \(values)")
    checkIsReadable(message)
}

private func checkIsReadable<M: Message>(_ message: M) {
    let options = EncodeOptions(depthLimit: DecodeOptions.greatestDepthLimit)
    guard let bytes = outcome({ () throws(WireError) in try message.serializedBytes(options: options) }).value else {
        return
    }
    let read = outcome { () throws(WireError) in
        try M(serializedBytes: bytes, options: DecodeOptions(depthLimit: DecodeOptions.greatestDepthLimit))
    }
    demand(read.value != nil, "\(M.messageName): \(read) of \(hex(bytes))")
}

/// Views of groups, and of texts that need not be UTF-8.
private func checkGroups(_ input: Input) {
    let options = input.decoding(.standard, registry: nil)
    if let groups = try? LegacyGroupsView(input.bytes.rawSpan, options: options) {
        let owned = outcome { () throws(WireError) in try LegacyGroups(serializedBytes: input.bytes, options: options) }
        guard let owned = owned.value else { return demand(false, "groups: the view accepts, owned \(owned)") }
        check(groups, owned)
    }
    guard let lenient = try? LegacyLenientView(input.bytes.rawSpan, options: options) else { return }
    let owned = outcome { () throws(WireError) in try LegacyLenient(serializedBytes: input.bytes, options: options) }
    demand(
        owned.value.map { $0.text.hasSameBytes(as: String(copying: lenient.text)) } ?? false,
        "lenient text: \(owned)"
    )
    var texts = lenient.texts
    var copies: [String] = []
    while let text = texts.next() { copies.append(String(copying: text)) }
    demand(
        copies.elementsEqual(owned.value?.texts ?? []) { $0.hasSameBytes(as: $1) },
        "lenient texts: \(owned), view \(copies)"
    )
}

private func check(_ view: LegacyGroupsView, _ owned: LegacyGroups) {
    demand(
        view.hasSingle == owned.hasSingle
            && view.hasMember == (owned.choice.map { if case .member = $0 { true } else { false } } ?? false),
        "\(owned)"
    )
    if let single = view.single {
        demand(single.number == owned.single.number, "\(owned)")
        if let nested = single.nested { check(nested, owned.single.nested) }
    }
    if let member = view.member { demand(member.number == owned.member.number, "\(owned)") }
    demand(view.other == owned.other, "\(owned)")
    var many = view.many
    demand(many.count == owned.many.count, "\(owned)")
    for group in owned.many {
        guard let shown = many.next() else { return demand(false, "a group is not shown of \(owned)") }
        demand(group.text.hasSameBytes(as: String(copying: shown.text)), "\(owned)")
    }
}
