import WireFormat

// Repeated fields.
extension DynamicMessage {
    private func repeated(_ selector: FieldSelector) throws(DynamicError) -> Known {
        let known = try known(selector)
        if known.field.isRepeated, known.field.shape != .map { return known }
        throw error(
            .wrongCardinality,
            known.schema.name,
            known.field.shape == .map ? "the field is a map; it has entries" : "the field is not repeated"
        )
    }

    private func place(_ index: Int, _ known: Known) throws(DynamicError) -> Int {
        let places = store.elements(at: slot(known.field))
        guard index >= 0, index < places.count else {
            throw error(
                .indexOutOfRange,
                known.schema.name,
                "there is no element " + String(index) + " of " + String(places.count)
            )
        }
        return places.lowerBound + index
    }

    /// How many elements a repeated field has, or entries a map.
    ///
    /// - Throws: ``DynamicError/Code/unknownField``, ``DynamicError/Code/wrongCardinality``.
    public func count(of field: FieldSelector) throws(DynamicError) -> Int {
        let known = try known(field)
        guard known.field.isRepeated else {
            throw error(.wrongCardinality, known.schema.name, "the field is not repeated")
        }
        let words = store.count(at: slot(known.field))
        return known.field.shape == .map ? words / 2 : words
    }

    /// The elements of a repeated field.
    ///
    /// - Throws: ``DynamicError/Code/unknownField``, ``DynamicError/Code/wrongCardinality``.
    public func values(of field: FieldSelector) throws(DynamicError) -> [DynamicValue] {
        let known = try repeated(field)
        return store.elements(at: slot(known.field)).map { value(store[$0], known) }
    }

    /// An element of a repeated field.
    ///
    /// - Throws: ``DynamicError``: no such field, or no such element.
    public func value(of field: FieldSelector, at index: Int) throws(DynamicError) -> DynamicValue {
        let known = try repeated(field)
        return value(store[try place(index, known)], known)
    }

    /// Replaces all elements of a repeated field.
    ///
    /// - Throws: As ``set(_:to:)``; the field is then as it was before.
    public mutating func setValues(of field: FieldSelector, to values: [DynamicValue]) throws(DynamicError) {
        let known = try repeated(field)
        own()
        var words: [UInt64] = []
        for value in values { words.append(try word(value, known)) }
        store[slot(known.field)] = 0
        if !words.isEmpty { store.reserve(words.count, inListAt: slot(known.field)) }
        for word in words { store.append(word, toListAt: slot(known.field)) }
        compactIfWasteful()
    }

    /// Appends an element to a repeated field.
    ///
    /// - Throws: As ``set(_:to:)``.
    public mutating func append(_ value: DynamicValue, to field: FieldSelector) throws(DynamicError) {
        let known = try repeated(field)
        own()
        let word = try word(value, known)
        store.append(word, toListAt: slot(known.field))
        compactIfWasteful()
    }

    /// Replaces an element of a repeated field.
    ///
    /// - Throws: As ``set(_:to:)``, and ``DynamicError/Code/indexOutOfRange``.
    public mutating func set(_ field: FieldSelector, at index: Int, to value: DynamicValue) throws(DynamicError) {
        let known = try repeated(field)
        _ = try place(index, known)
        own()
        let word = try word(value, known)
        store[try place(index, known)] = word
        compactIfWasteful()
    }

    /// Takes an element of a repeated field away.
    ///
    /// - Throws: ``DynamicError``: no such field, or no such element.
    public mutating func removeValue(of field: FieldSelector, at index: Int) throws(DynamicError) {
        let known = try repeated(field)
        _ = try place(index, known)
        own()
        store.remove(1, at: try place(index, known), ofListAt: slot(known.field))
    }

    // MARK: Maps

    /// A map with its key and value fields.
    private struct KnownMap {
        let slot: Int
        let key: Known
        let value: Known
    }

    private func map(_ selector: FieldSelector) throws(DynamicError) -> KnownMap {
        let known = try known(selector)
        let entry = Int(known.field.child)
        guard known.field.shape == .map, let schema = known.schema.message,
            let key = schema.field(number: 1), let value = schema.field(number: 2)
        else { throw error(.wrongCardinality, known.schema.name, "the field is no map") }
        let first = plan.layouts[entry].firstField
        return KnownMap(
            slot: slot(known.field),
            key: Known(schema: key, field: plan.fields[first]),
            value: Known(schema: value, field: plan.fields[first + 1])
        )
    }

    /// Where the entry of a key is, or would be.
    private func find(_ key: DynamicValue, _ map: KnownMap) throws(DynamicError) -> (place: Int, isThere: Bool) {
        let places = store.elements(at: map.slot)
        let order = map.key.field.order
        let text: [UInt8]
        var rank: UInt64 = 0
        if order == .text, case .string(let key) = key {
            text = Array(key.utf8)
        } else if let word = key.word(as: map.key.schema.type) {
            text = []
            rank = order.rank(word)
        } else {
            throw error(.wrongType, map.key.schema.name, "the key is not of the type " + map.key.schema.type.name)
        }
        func compare(_ place: Int) -> (isBefore: Bool, isSame: Bool) {
            if order != .text { return (order.rank(store[place]) < rank, order.rank(store[place]) == rank) }
            let text = text
            let found = store.bytes(store[place]).order(to: text.rawSpan)
            return (found < 0, found == 0)
        }
        var low = 0
        var high = places.count / 2
        while low < high {
            let middle = (low + high) / 2
            if compare(places.lowerBound + 2 * middle).isBefore { low = middle + 1 } else { high = middle }
        }
        let place = places.lowerBound + 2 * low
        return (place, place < places.upperBound && compare(place).isSame)
    }

    /// The entries of a map, keys ascending: strings by their bytes, numbers by value, false before true.
    ///
    /// - Throws: ``DynamicError/Code/unknownField``, ``DynamicError/Code/wrongCardinality``.
    public func entries(of field: FieldSelector) throws(DynamicError) -> [(key: DynamicValue, value: DynamicValue)] {
        let map = try map(field)
        let places = store.elements(at: map.slot)
        return stride(from: places.lowerBound, to: places.upperBound, by: 2).map { place in
            (value(store[place], map.key), value(store[place + 1], map.value))
        }
    }

    /// The value of a key of a map; nil where it has no such key.
    ///
    /// - Throws: ``DynamicError``: no such field, or a key of another type.
    public func value(of field: FieldSelector, forKey key: DynamicValue) throws(DynamicError) -> DynamicValue? {
        let map = try map(field)
        let found = try find(key, map)
        return found.isThere ? value(store[found.place + 1], map.value) : nil
    }

    /// Sets the value of a key of a map.
    ///
    /// - Throws: As ``set(_:to:)``, also for the key.
    public mutating func set(
        _ field: FieldSelector,
        forKey key: DynamicValue,
        to value: DynamicValue
    ) throws(DynamicError) {
        _ = try map(field)
        own()
        let map = try map(field)
        let found = try find(key, map)
        let valueWord = try word(value, map.value)
        if found.isThere {
            store[found.place + 1] = valueWord
        } else {
            let keyWord = try word(key, map.key)
            let offset = found.place - store.elements(at: map.slot).lowerBound
            store.insert([keyWord, valueWord], atOffset: offset, ofListAt: map.slot)
        }
        compactIfWasteful()
    }

    /// Takes a key of a map away. Returns whether it was there.
    ///
    /// - Throws: ``DynamicError``: no such field, or a key of another type.
    @discardableResult
    public mutating func removeValue(of field: FieldSelector, forKey key: DynamicValue) throws(DynamicError) -> Bool {
        _ = try map(field)
        own()
        let map = try map(field)
        let found = try find(key, map)
        if found.isThere { store.remove(2, at: found.place, ofListAt: map.slot) }
        return found.isThere
    }
}

extension DynamicStore {
    /// Takes elements out of a list.
    fileprivate mutating func remove(_ count: Int, at place: Int, ofListAt slot: Int) {
        let places = elements(at: slot)
        for target in place..<places.upperBound - count { self[target] = self[target + count] }
        truncate(listAt: slot, to: places.count - count)
    }

    /// Puts elements into a list.
    fileprivate mutating func insert(_ words: [UInt64], atOffset offset: Int, ofListAt slot: Int) {
        for word in words { append(word, toListAt: slot) }
        let places = elements(at: slot)
        let start = places.lowerBound + offset
        var target = places.upperBound
        while target - words.count > start {
            target -= 1
            self[target] = self[target - words.count]
        }
        for (index, word) in words.enumerated() { self[start + index] = word }
    }
}
