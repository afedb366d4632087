import CProcessor

/// A claimed nonce, in 16 bytes: the nonce, its validator, and its place in a list of nonces that expire together.
struct NonceNode {
    /// The largest number of a validator or a node is one less: 28 bits hold either.
    static let limit: UInt32 = 1 << 28 - 1
    /// Ends a list.
    static let none: UInt32 = limit

    let nonce: UInt64
    /// 28 bits of the validator, 28 of the next node, 8 of the second.
    private var rest: UInt64

    init(nonce: UInt64, validator: UInt32, second: UInt8, next: UInt32) {
        self.nonce = nonce
        rest = UInt64(validator) << 36 | UInt64(next) << 8 | UInt64(second)
    }

    /// The number that the shard gave the validator.
    var validator: UInt32 { UInt32(truncatingIfNeeded: rest >> 36) }

    /// The last eight bits of the time at which the nonce expires.
    var second: UInt8 { UInt8(truncatingIfNeeded: rest) }

    /// The node after this one in its list.
    var next: UInt32 {
        get { UInt32(truncatingIfNeeded: rest >> 8) & Self.limit }
        set { rest = rest & ~(UInt64(Self.limit) << 8) | UInt64(newValue) << 8 }
    }
}

/// Nodes by number, in pieces: growing moves none of them.
@safe
struct NonceNodes: ~Copyable, @unchecked Sendable {
    private static let pieceBits: UInt32 = 10
    private static let pieceSize: UInt32 = 1 << pieceBits

    /// Memory for `pieceSize` nodes each, that nobody else knows; the first grows with what it holds, so that a
    /// guard that holds little is small. An array in place of each would cost a claim a dozen checks.
    private var pieces: [UnsafeMutablePointer<NonceNode>] = unsafe []
    /// How many nodes have memory.
    private var capacity: UInt32 = 0
    /// How many of them are initialized: all before the first that never was one.
    private var count: UInt32 = 0
    /// The first of the nodes that were given back.
    private var free = NonceNode.none

    init() {}

    deinit {
        // Nodes are bits: there is nothing to deinitialize.
        for index in unsafe pieces.indices { unsafe pieces[index].deallocate() }
    }

    subscript(_ number: UInt32) -> NonceNode {
        @inline(__always)
        get { unsafe place(number).pointee }
        @inline(__always)
        set { unsafe place(number).pointee = newValue }
    }

    /// Initialized memory, since `number` is checked.
    @inline(__always)
    private func place(_ number: UInt32) -> UnsafeMutablePointer<NonceNode> {
        precondition(number < count)
        return unsafe pieces[Int(number >> Self.pieceBits)] + Int(number & (Self.pieceSize - 1))
    }

    /// Stores a node and gives it a number.
    @inline(__always)
    mutating func add(_ node: NonceNode) -> UInt32 {
        if free != NonceNode.none {
            let number = free
            free = self[number].next
            self[number] = node
            if free != NonceNode.none { unsafe processor_fetch_for_writing(place(free)) }
            return number
        }
        if count == capacity { grow() }
        let number = count
        count += 1
        let place = unsafe place(number)
        unsafe place.initialize(to: node)
        // The next line: it is written four nodes on, and need not be memory of ours.
        unsafe processor_fetch_for_writing(UnsafeRawPointer(place) + 64)
        return number
    }

    /// Gives a number back.
    @inline(__always)
    mutating func remove(_ number: UInt32) {
        self[number].next = free
        free = number
    }

    @inline(never)
    private mutating func grow() {
        let size = min(max(capacity, 8) * 2, Self.pieceSize)
        let piece = UnsafeMutablePointer<NonceNode>.allocate(capacity: Int(size))
        if capacity < Self.pieceSize {
            if let first = unsafe pieces.popLast() {
                unsafe piece.initialize(from: first, count: Int(count))
                unsafe first.deallocate()
            }
            capacity = size
        } else {
            capacity += size
        }
        unsafe pieces.append(piece)
    }
}
