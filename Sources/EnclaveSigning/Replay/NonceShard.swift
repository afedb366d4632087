import WireFormat

/// The nonces of some of the validators, of which one thread at a time asks.
///
/// Nonces that expire within the same 256 seconds are in one list. When time comes to such a window, its
/// list is parted into one for each second: every nonce is touched once when it comes, at most once when
/// its window is parted, and once when it goes.
struct NonceShard {
    /// Nonces that expire within 256 seconds.
    private struct Window {
        /// What the time is without its last eight bits.
        let key: Int64
        /// The list of the nodes, until the window is parted.
        var first = NonceNode.none
        /// The lists by second, when it is.
        var seconds: [UInt32] = []
    }

    /// How many nodes one call lets go of: nobody waits for longer.
    private static let expiryLimit = 4096

    private let key: SipHash.Key
    private var validators = NonceValidators()
    private var nodes = NonceNodes()
    private var index = HashIndex()
    /// In the order of their keys.
    private var windows: [Window] = []
    private(set) var count = 0

    init(key: SipHash.Key) { self.key = key }

    /// How many validators have a live nonce.
    var validatorCount: Int { validators.count }

    @inline(__always)
    func contains(_ address: RawSpan, hash: UInt64, nonce: UInt64) -> Bool {
        guard case .number(let validator) = validators.find(address, hash: hash),
            case .number = find(nonce, of: validator, self.hash(nonce, of: hash))
        else { return false }
        return true
    }

    /// Claims a nonce; asks for `room` before it takes any.
    @inline(__always)
    mutating func claim(
        _ address: RawSpan,
        hash: UInt64,
        nonce: UInt64,
        expires: Int64,
        room: () throws(ReplayGuardError) -> Void
    ) throws(ReplayGuardError) -> ReplayVerdict {
        let nonceHash = self.hash(nonce, of: hash)
        let owner = validators.find(address, hash: hash)
        // No validator has the number that stands for none.
        var validator = NonceNode.limit
        if case .number(let number) = owner { validator = number }
        guard case .vacancy(let place) = find(nonce, of: validator, nonceHash) else { return .replay }
        try room()
        if case .vacancy(let place) = owner { validator = validators.add(address, hash: hash, at: place) }
        validators.retain(validator)
        let node = link(nonce, of: validator, expires)
        index.insert(node, tag: Self.tag(nonceHash), at: place)
        count += 1
        return .first
    }

    @inline(__always)
    private func find(_ nonce: UInt64, of validator: UInt32, _ hash: UInt64) -> HashIndex.Finding {
        index.find(Self.tag(hash)) { number in
            let node = nodes[number]
            return node.nonce == nonce && node.validator == validator
        }
    }

    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) }

    /// A hash that differs in the last three bits alone for eight nonces in a row, as a validator that counts makes
    /// them: they are in one line of the index, which the processor has at hand after the first.
    @inline(__always)
    private func hash(_ nonce: UInt64, of validatorHash: UInt64) -> UInt64 {
        SipHash.hash(nonce >> 3, key: SipHash.Key(low: key.low ^ validatorHash, high: key.high)) ^ nonce & 7
    }

    // MARK: Expiry

    /// Makes a node for the nonce and puts it on its list.
    @inline(__always)
    private mutating func link(_ nonce: UInt64, of validator: UInt32, _ expires: Int64) -> UInt32 {
        let window = self.window(expires >> 8)
        let second = UInt8(truncatingIfNeeded: expires)
        if windows[window].seconds.isEmpty {
            let node = NonceNode(nonce: nonce, validator: validator, second: second, next: windows[window].first)
            windows[window].first = nodes.add(node)
            return windows[window].first
        }
        let next = windows[window].seconds[Int(second)]
        let number = nodes.add(NonceNode(nonce: nonce, validator: validator, second: second, next: next))
        windows[window].seconds[Int(second)] = number
        return number
    }

    /// The place of the window; nearly always the last, since time ascends.
    @inline(__always)
    private mutating func window(_ key: Int64) -> Int {
        if let last = windows.last, last.key == key { return windows.count - 1 }
        return otherWindow(key)
    }

    @inline(never)
    private mutating func otherWindow(_ key: Int64) -> Int {
        var low = 0
        var high = windows.count
        while low < high {
            let middle = (low + high) / 2
            if windows[middle].key < key { low = middle + 1 } else { high = middle }
        }
        if low == windows.count || windows[low].key != key { windows.insert(Window(key: key), at: low) }
        return low
    }

    /// Lets go of nonces that expire before `time`, of so many that nobody has to wait for long.
    ///
    /// - Returns: How many, and whether all are gone.
    mutating func expire(before time: Int64) -> (removed: Int, isDone: Bool) {
        var removed = 0
        var passed = 0
        while passed < windows.count, windows[passed].key < time >> 8, removed < Self.expiryLimit {
            if remove(from: passed, seconds: 256, &removed) { passed += 1 }
        }
        let isPartial = passed < windows.count && windows[passed].key == time >> 8
        if isPartial, removed < Self.expiryLimit {
            part(passed)
            _ = remove(from: passed, seconds: Int(time & 255), &removed)
        }
        windows.removeFirst(passed)
        // All that the tables took is given back.
        if count == 0, removed > 0 { self = NonceShard(key: key) }
        return (removed, removed < Self.expiryLimit)
    }

    /// Makes a list for each second.
    private mutating func part(_ window: Int) {
        if !windows[window].seconds.isEmpty { return }
        var seconds = [UInt32](repeating: NonceNode.none, count: 256)
        var number = windows[window].first
        while number != NonceNode.none {
            let next = nodes[number].next
            let second = Int(nodes[number].second)
            nodes[number].next = seconds[second]
            seconds[second] = number
            number = next
        }
        windows[window].first = NonceNode.none
        windows[window].seconds = seconds
    }

    /// Removes nodes of the first `seconds` of a window. Returns whether none is left there.
    private mutating func remove(from window: Int, seconds: Int, _ removed: inout Int) -> Bool {
        if windows[window].seconds.isEmpty {
            windows[window].first = rest(of: windows[window].first, &removed)
            return windows[window].first == NonceNode.none
        }
        for second in 0..<seconds where windows[window].seconds[second] != NonceNode.none {
            windows[window].seconds[second] = rest(of: windows[window].seconds[second], &removed)
            if windows[window].seconds[second] != NonceNode.none { return false }
        }
        return true
    }

    /// Removes the nodes of a list, as far as the limit allows. Returns what is left of it.
    private mutating func rest(of list: UInt32, _ removed: inout Int) -> UInt32 {
        var number = list
        while number != NonceNode.none, removed < Self.expiryLimit {
            let node = nodes[number]
            let hash = self.hash(node.nonce, of: validators.hash(of: node.validator))
            index.remove(number, tag: Self.tag(hash))
            validators.release(node.validator)
            nodes.remove(number)
            count -= 1
            removed += 1
            number = node.next
        }
        return number
    }
}
