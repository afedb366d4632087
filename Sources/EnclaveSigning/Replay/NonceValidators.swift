import WireFormat

/// Validators by number, for as long as they have a live nonce.
struct NonceValidators: ~Copyable {
    /// Two in a line: an address of 20 bytes, and how many live nonces there are, in four bytes. The count has its
    /// highest bit where the address has another length, and lies elsewhere.
    private var entries = LineMemory(lines: 1)
    /// How many entries are or were in use.
    private var entryCount: UInt32 = 0
    private var free: [UInt32] = []
    /// The addresses of other lengths.
    private var others: [UInt32: [UInt8]] = [:]
    private var index = HashIndex()

    private static let entrySize = 32
    private static let liveOffset = 20
    private static let isOther: UInt32 = 1 << 31

    var count: Int { index.count }

    @inline(__always)
    func search(_ hash: UInt32) -> HashIndex.Search { index.search(hash) }

    @inline(__always)
    func fetch(_ hash: UInt32) { index.fetch(hash) }

    /// The number of the validator that is searched.
    @inline(__always)
    func find(_ address: RawSpan, _ search: inout HashIndex.Search) -> UInt32? {
        while let number = index.next(&search) {
            let (line, offset) = Self.place(number)
            if entries.load(line, offset + Self.liveOffset, as: UInt32.self) & Self.isOther != 0 {
                if isOther(number, address) { return number }
            } else if address.byteCount == AddressBytes.count,
                UInt64(littleEndian: entries.load(line, offset, as: UInt64.self)) == address.littleEndian64(at: 0),
                UInt64(littleEndian: entries.load(line, offset + 8, as: UInt64.self)) == address.littleEndian64(at: 8),
                UInt32(littleEndian: entries.load(line, offset + 16, as: UInt32.self)) == address.littleEndian32(at: 16)
            {
                return number
            }
        }
        return nil
    }

    @inline(never)
    private func isOther(_ number: UInt32, _ address: RawSpan) -> Bool {
        guard let other = others[number], other.count == address.byteCount else { return false }
        return other.indices.allSatisfy { other[$0] == address.byte(at: $0) }
    }

    /// Gives a validator a number that a search did not find.
    @inline(never)
    mutating func add(_ address: RawSpan, hash: UInt32, at search: HashIndex.Search) -> UInt32 {
        let number = free.popLast() ?? newNumber()
        let (line, offset) = Self.place(number)
        let isAccount = address.byteCount == AddressBytes.count
        if isAccount {
            for index in 0..<AddressBytes.count { entries.store(address.byte(at: index), line, offset + index) }
        } else {
            others[number] = [UInt8](copying: address)
        }
        entries.store(isAccount ? 0 : Self.isOther, line, offset + Self.liveOffset)
        index.insert(number, hash: hash, at: index.vacancy(of: search))
        return number
    }

    private mutating func newNumber() -> UInt32 {
        let (line, _) = Self.place(entryCount)
        if line == entries.count { entries = LineMemory(lines: line + line / 4 + 1, copying: entries) }
        entryCount += 1
        return entryCount - 1
    }

    /// Counts one more live nonce.
    @inline(__always)
    mutating func retain(_ number: UInt32) {
        let (line, offset) = Self.place(number)
        let live = entries.load(line, offset + Self.liveOffset, as: UInt32.self)
        entries.store(live + 1, line, offset + Self.liveOffset)
    }

    /// Counts one live nonce less, and lets go of the validator with its last.
    @inline(__always)
    mutating func release(_ number: UInt32, hash: UInt32) {
        let (line, offset) = Self.place(number)
        let live = entries.load(line, offset + Self.liveOffset, as: UInt32.self) - 1
        entries.store(live, line, offset + Self.liveOffset)
        if live & ~Self.isOther > 0 { return }
        index.remove(number, hash: hash)
        others[number] = nil
        free.append(number)
    }

    /// Absorbs the address of a validator.
    @inline(__always)
    func hasher(of number: UInt32, key: SipHash.Key) -> SipHash {
        let (line, offset) = Self.place(number)
        if entries.load(line, offset + Self.liveOffset, as: UInt32.self) & Self.isOther != 0 {
            let address = others[number] ?? []
            return SipHash(address.rawSpan, key: key)
        }
        let address = InlineArray<20, UInt8> { entries.load(line, offset + $0, as: UInt8.self) }
        return SipHash(RawSpan(_elements: address.span), key: key)
    }

    @inline(__always)
    private static func place(_ number: UInt32) -> (line: Int, offset: Int) {
        (Int(number >> 1), Int(number & 1) * entrySize)
    }
}
