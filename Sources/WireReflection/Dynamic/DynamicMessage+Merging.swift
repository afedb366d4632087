import WireFormat

// Copying, merging, comparing and hashing: what goes over whole messages.
extension DynamicMessage {
    /// Gives the message a store of its own, with no more in it than it needs, unless it has one.
    mutating func own() {
        if node != DynamicStore.root { compact() }
    }

    /// Copies the message into a new store.
    mutating func compact() {
        var copy = DynamicStore(store.schema, rootSize: layout.size)
        copy.merge(from: store, node, plan, type, into: DynamicStore.root, plan, type)
        store = copy
        node = DynamicStore.root
    }

    /// Merges another message of the same type into this one: singular fields that are set there are replaced,
    /// messages within merged, repeated fields appended, map entries replaced.
    ///
    /// A message of another type is merged as its bytes would be: by field number.
    public mutating func merge(_ other: DynamicMessage) {
        own()
        guard schema === other.schema else {
            // Of two schemas with one name, as from two pools, the fields may lie in other places.
            guard let bytes = try? other.partialBytes() else { return }
            let options = DecodeOptions(depthLimit: DecodeOptions.greatestDepthLimit)
            if let merged = try? merged(with: bytes, options) { self = merged }
            return
        }
        store.merge(from: other.store, other.node, other.plan, other.type, into: node, plan, type)
    }
}

extension DynamicStore {
    /// Merges a node of another store into one of this.
    mutating func merge(
        from source: DynamicStore,
        _ sourceNode: Int,
        _ sourcePlan: WirePlan,
        _ sourceType: Int,
        into node: Int,
        _ plan: WirePlan,
        _ type: Int
    ) {
        let fields = plan.fields(of: type)
        let sourceFields = sourcePlan.fields(of: sourceType)
        for index in fields.indices {
            let field = fields[index]
            let sourceField = sourceFields[index]
            guard source.isSet(sourceField, sourceNode) else { continue }
            mark(field, node)
            let slot = node + Int(field.slot)
            let sourceSlot = sourceNode + Int(sourceField.slot)
            switch field.shape {
            case .scalar, .text, .message, .group:
                self[slot] = copy(
                    source[sourceSlot],
                    from: source,
                    sourcePlan,
                    sourceField,
                    onto: self[slot],
                    plan,
                    field
                )
            case .map:
                mergeMap(from: source, sourceSlot, sourcePlan, sourceField, into: slot, plan, field)
            case .scalars, .texts, .messages, .groups:
                let places = source.elements(at: sourceSlot)
                reserve(places.count, inListAt: slot)
                for place in places {
                    let word = copy(source[place], from: source, sourcePlan, sourceField, onto: 0, plan, field)
                    append(word, toListAt: slot)
                }
            }
        }
        mergeUnknown(
            from: source,
            sourceNode + sourcePlan.layouts[sourceType].unknown,
            into: node + plan.layouts[type].unknown
        )
    }

    private mutating func mergeMap(
        from source: DynamicStore,
        _ sourceSlot: Int,
        _ sourcePlan: WirePlan,
        _ sourceField: WireFieldPlan,
        into slot: Int,
        _ plan: WirePlan,
        _ field: WireFieldPlan
    ) {
        let entry = plan.entry(of: field)
        let sourceEntry = sourcePlan.entry(of: sourceField)
        let places = source.elements(at: sourceSlot)
        var isSorted = true
        for place in stride(from: places.lowerBound, to: places.upperBound, by: 2) {
            let key = copy(source[place], from: source, sourcePlan, sourceEntry.key, onto: 0, plan, entry.key)
            let value = copy(source[place + 1], from: source, sourcePlan, sourceEntry.value, onto: 0, plan, entry.value)
            if count(at: slot) > 0 {
                let last = self[elements(at: slot).upperBound - 2]
                if !ascends(last, key, entry.key.order) { isSorted = false }
            }
            append(key, toListAt: slot)
            append(value, toListAt: slot)
        }
        if !isSorted { sortMap(at: slot, entry.key.order) }
    }

    /// The word of a value that is copied from another store; a message merges with the one at `known`, if any.
    private mutating func copy(
        _ word: UInt64,
        from source: DynamicStore,
        _ sourcePlan: WirePlan,
        _ sourceField: WireFieldPlan,
        onto known: UInt64,
        _ plan: WirePlan,
        _ field: WireFieldPlan
    ) -> UInt64 {
        switch field.kind {
        case .string, .uncheckedString, .bytes: return add(source.bytes(word))
        case .message, .group:
            let child = Int(field.child)
            let place = known == 0 ? allocate(plan.layouts[child].size) : Int(known)
            merge(from: source, Int(word), sourcePlan, Int(sourceField.child), into: place, plan, child)
            return UInt64(place)
        default: return word
        }
    }

    private mutating func mergeUnknown(from source: DynamicStore, _ sourceSlot: Int, into slot: Int) {
        for place in source.elements(at: sourceSlot) {
            let range = HeapWord.range(add(source.bytes(source[place])))
            appendUnknown(offset: range.lowerBound, count: range.count, at: slot)
        }
    }

    /// Says that a field is set. Another member of its oneof is taken away.
    mutating func mark(_ field: WireFieldPlan, _ node: Int) {
        switch field.presence {
        case .bit: self[node + Int(field.presenceIndex >> 6)] |= 1 << UInt64(field.presenceIndex & 63)
        case .oneof:
            let member = node + Int(field.presenceIndex)
            if self[member] != UInt64(field.number) { self[node + Int(field.slot)] = 0 }
            self[member] = UInt64(field.number)
        case .place, .implicit: break
        }
    }

    /// Takes the value of a field away.
    mutating func clear(_ field: WireFieldPlan, _ node: Int) {
        switch field.presence {
        case .bit: self[node + Int(field.presenceIndex >> 6)] &= ~(1 << UInt64(field.presenceIndex & 63))
        case .oneof:
            if self[node + Int(field.presenceIndex)] != UInt64(field.number) { return }
            self[node + Int(field.presenceIndex)] = 0
        case .place, .implicit: break
        }
        self[node + Int(field.slot)] = 0
    }
}

extension DynamicMessage: Hashable {
    /// Whether two messages are of one type and have the same fields; strings by their bytes, every NaN the same.
    public static func == (left: DynamicMessage, right: DynamicMessage) -> Bool {
        (left.schema === right.schema || left.schema.fullName == right.schema.fullName)
            && DynamicComparison(left, right).areEqual(left.type, left.node, right.type, right.node)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(schema.fullName)
        store.hash(plan, type, node, into: &hasher)
    }
}

/// Two messages that are compared.
private struct DynamicComparison {
    let left: DynamicMessage
    let right: DynamicMessage

    init(_ left: DynamicMessage, _ right: DynamicMessage) {
        self.left = left
        self.right = right
    }

    func areEqual(_ leftType: Int, _ leftNode: Int, _ rightType: Int, _ rightNode: Int) -> Bool {
        let leftFields = left.plan.fields(of: leftType)
        let rightFields = right.plan.fields(of: rightType)
        guard leftFields.count == rightFields.count else { return false }
        for index in leftFields.indices {
            let field = leftFields[index]
            let rightField = rightFields[index]
            guard field.tag == rightField.tag, field.shape == rightField.shape else { return false }
            let isSet = left.store.isSet(field, leftNode)
            guard isSet == right.store.isSet(rightField, rightNode) else { return false }
            if isSet, !areEqual(field, leftNode, rightField, rightNode) { return false }
        }
        return left.store.unknownBytes(at: leftNode + left.plan.layouts[leftType].unknown)
            == right.store.unknownBytes(at: rightNode + right.plan.layouts[rightType].unknown)
    }

    private func areEqual(
        _ field: WireFieldPlan,
        _ leftNode: Int,
        _ rightField: WireFieldPlan,
        _ rightNode: Int
    ) -> Bool {
        let leftSlot = leftNode + Int(field.slot)
        let rightSlot = rightNode + Int(rightField.slot)
        guard field.isRepeated else {
            return areEqual(left.store[leftSlot], field, right.store[rightSlot], rightField)
        }
        let leftPlaces = left.store.elements(at: leftSlot)
        let rightPlaces = right.store.elements(at: rightSlot)
        guard leftPlaces.count == rightPlaces.count else { return false }
        guard field.shape == .map else {
            return zip(leftPlaces, rightPlaces).allSatisfy {
                areEqual(left.store[$0], field, right.store[$1], rightField)
            }
        }
        let entry = left.plan.entry(of: field)
        let rightEntry = right.plan.entry(of: rightField)
        return zip(leftPlaces, rightPlaces).enumerated().allSatisfy { index, places in
            index % 2 == 0
                ? areEqual(left.store[places.0], entry.key, right.store[places.1], rightEntry.key)
                : areEqual(left.store[places.0], entry.value, right.store[places.1], rightEntry.value)
        }
    }

    private func areEqual(
        _ word: UInt64,
        _ field: WireFieldPlan,
        _ rightWord: UInt64,
        _ rightField: WireFieldPlan
    ) -> Bool {
        switch field.kind {
        case .string, .uncheckedString, .bytes: left.store.bytes(word).order(to: right.store.bytes(rightWord)) == 0
        case .message, .group: areEqual(Int(field.child), Int(word), Int(rightField.child), Int(rightWord))
        default: word == rightWord
        }
    }
}

extension DynamicStore {
    fileprivate func hash(_ plan: WirePlan, _ type: Int, _ node: Int, into hasher: inout Hasher) {
        let fields = plan.fields(of: type)
        for index in fields.indices {
            let field = fields[index]
            if !isSet(field, node) { continue }
            hasher.combine(field.number)
            let slot = node + Int(field.slot)
            guard field.isRepeated else {
                hash(self[slot], field, plan, into: &hasher)
                continue
            }
            let entry = field.shape == .map ? plan.entry(of: field) : (key: field, value: field)
            hasher.combine(count(at: slot))
            for (index, place) in elements(at: slot).enumerated() {
                hash(self[place], index % 2 == 0 ? entry.key : entry.value, plan, into: &hasher)
            }
        }
        hasher.combine(unknownBytes(at: node + plan.layouts[type].unknown))
    }

    private func hash(_ word: UInt64, _ field: WireFieldPlan, _ plan: WirePlan, into hasher: inout Hasher) {
        switch field.kind {
        case .string, .uncheckedString, .bytes:
            let bytes = bytes(word)
            // The length too, so that what one field has more is not what the next one starts with.
            hasher.combine(bytes.byteCount)
            unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        case .message, .group: hash(plan, Int(field.child), Int(word), into: &hasher)
        default: hasher.combine(word)
        }
    }
}
