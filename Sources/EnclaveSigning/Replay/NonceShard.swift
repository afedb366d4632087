import WireFormat

/// The nonces of some of the validators, of which one thread at a time asks.
///
/// Nonces that expire within the same 256 seconds are in one list. When time comes to such a window, its
/// list is parted into one for each second: every nonce is touched once when it comes, at most once when
/// its window is parted, and once when it goes.
struct NonceShard: ~Copyable {
    /// Hashes that find a nonce.
    struct Hashes {
        /// The hash of the address: its first bits say the shard, the last where the shard has the validator.
        let address: UInt64
        /// The hash of address and nonce.
        let nonce: UInt32

        init(address: UInt64, nonce: UInt32) {
            self.address = address
            self.nonce = nonce
        }

        /// - Parameter hasher: What absorbed the address.
        @inline(__always)
        init(_ hasher: SipHash, nonce: UInt64) {
            address = hasher.quickHash
            self.nonce = UInt32(truncatingIfNeeded: hasher.hash(with: nonce))
        }

        /// Where the shard has the validator.
        var validator: UInt32 { UInt32(truncatingIfNeeded: address) }
    }

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
    /// The window of which the list is at hand and not in `windows`: that of the last claim, nearly always, and of the
    /// next.
    private var openKey: Int64?
    private var openFirst = NonceNode.none
    private(set) var count = 0

    init(key: SipHash.Key) { self.key = key }

    /// How many validators have a live nonce.
    var validatorCount: Int { validators.count }

    @inline(__always)
    func contains(_ address: RawSpan, _ hashes: Hashes, nonce: UInt64) -> Bool {
        var owners = validators.search(hashes.validator)
        guard let validator = validators.find(address, &owners) else { return false }
        var places = index.search(hashes.nonce)
        return contains(nonce, of: validator, &places)
    }

    /// Asks the processor for the memory that a claim of the nonce reads, and does not wait for it.
    @inline(__always)
    func fetch(_ hashes: Hashes) {
        index.fetch(hashes.nonce)
        validators.fetch(hashes.validator)
    }

    /// Claims a nonce; asks for `room` before it takes any.
    @inline(__always)
    mutating func claim(
        _ address: RawSpan,
        _ hashes: Hashes,
        nonce: UInt64,
        expires: Int64,
        room: () throws(ReplayGuardError) -> Void
    ) throws(ReplayGuardError) -> ReplayVerdict {
        var places = index.search(hashes.nonce)
        var owners = validators.search(hashes.validator)
        let owner = validators.find(address, &owners)
        // No validator has the number that stands for none.
        if contains(nonce, of: owner ?? NonceNode.limit, &places) { return .replay }
        try room()
        let validator = owner ?? validators.add(address, hash: hashes.validator, at: owners)
        validators.retain(validator)
        let node = link(nonce, of: validator, expires)
        index.insert(node, hash: hashes.nonce, at: index.vacancy(of: places))
        count += 1
        return .first
    }

    @inline(__always)
    private func contains(_ nonce: UInt64, of validator: UInt32, _ places: inout HashIndex.Search) -> Bool {
        while let number = index.next(&places) {
            let node = nodes[number]
            if node.nonce == nonce, node.validator == validator { return true }
        }
        return false
    }

    // MARK: Expiry

    /// Makes a node for the nonce and puts it on its list.
    @inline(__always)
    private mutating func link(_ nonce: UInt64, of validator: UInt32, _ expires: Int64) -> UInt32 {
        if openKey != expires >> 8, !open(expires >> 8) { return linkParted(nonce, of: validator, expires) }
        let second = UInt8(truncatingIfNeeded: expires)
        let number = nodes.add(NonceNode(nonce: nonce, validator: validator, second: second, next: openFirst))
        openFirst = number
        return number
    }

    /// The same for a window that is parted.
    private mutating func linkParted(_ nonce: UInt64, of validator: UInt32, _ expires: Int64) -> UInt32 {
        let place = window(expires >> 8)
        let second = UInt8(truncatingIfNeeded: expires)
        let next = windows[place].seconds[Int(second)]
        let number = nodes.add(NonceNode(nonce: nonce, validator: validator, second: second, next: next))
        windows[place].seconds[Int(second)] = number
        return number
    }

    /// Takes the list of a window at hand; false where it is parted.
    @inline(never)
    private mutating func open(_ key: Int64) -> Bool {
        close()
        let place = window(key)
        if !windows[place].seconds.isEmpty { return false }
        openKey = key
        openFirst = windows[place].first
        return true
    }

    /// Gives the list that is at hand back to its window.
    private mutating func close() {
        if let openKey { windows[window(openKey)].first = openFirst }
        openKey = nil
    }

    /// The place of the window.
    private mutating func window(_ key: Int64) -> Int {
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
        close()
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
            let hashes = Hashes(validators.hasher(of: node.validator, key: key), nonce: node.nonce)
            index.remove(number, hash: hashes.nonce)
            validators.release(node.validator, hash: hashes.validator)
            nodes.remove(number)
            count -= 1
            removed += 1
            number = node.next
        }
        return number
    }
}
