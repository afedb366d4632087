/// Names of fields or enum values, looked up by their bytes.
struct NameTable: Sendable {
    private var names: [(name: [UInt8], index: Int)] = []
    private var slots: [Int32]
    private let mask: Int

    init(capacity: Int) {
        var size = 4
        while size < 2 * capacity { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// Adds a name, unless it is there.
    mutating func insert(_ name: String, _ index: Int) {
        let name = [UInt8](name.utf8)
        guard let slot = slot(of: name[...]), slots[slot] < 0 else { return }
        slots[slot] = Int32(names.count)
        names.append((name, index))
    }

    /// What was added with this name.
    subscript(name: ArraySlice<UInt8>) -> Int? {
        guard let slot = slot(of: name), slots[slot] >= 0 else { return nil }
        return names[Int(slots[slot])].index
    }

    /// The slot that holds the name, or the free one where it would go. Half of the slots stay free.
    private func slot(of name: ArraySlice<UInt8>) -> Int? {
        var hash: UInt32 = 0x811c_9dc5
        for byte in name { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        var slot = Int(hash) & mask
        for _ in 0...mask {
            if slots[slot] < 0 || names[Int(slots[slot])].name[...] == name { return slot }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
