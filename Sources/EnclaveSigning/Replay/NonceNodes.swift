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
struct NonceNodes {
    private static let pieceBits: UInt32 = 10
    private static let pieceSize = 1 << pieceBits

    private var pieces: [[NonceNode]] = []
    /// The first of the nodes that were given back.
    private var free = NonceNode.none

    subscript(_ number: UInt32) -> NonceNode {
        @inline(__always)
        get { pieces[Int(number >> Self.pieceBits)][Int(number) & (Self.pieceSize - 1)] }
        @inline(__always)
        set { pieces[Int(number >> Self.pieceBits)][Int(number) & (Self.pieceSize - 1)] = newValue }
    }

    /// Stores a node and gives it a number.
    @inline(__always)
    mutating func add(_ node: NonceNode) -> UInt32 {
        if free != NonceNode.none {
            let number = free
            free = self[number].next
            self[number] = node
            return number
        }
        if pieces.last?.count ?? Self.pieceSize == Self.pieceSize {
            pieces.append([])
            // The first piece grows with what it holds: a guard that holds little is small.
            if pieces.count > 1 { pieces[pieces.count - 1].reserveCapacity(Self.pieceSize) }
        }
        let last = pieces.count - 1
        pieces[last].append(node)
        return UInt32(last << Int(Self.pieceBits) | (pieces[last].count - 1))
    }

    /// Gives a number back.
    @inline(__always)
    mutating func remove(_ number: UInt32) {
        self[number].next = free
        free = number
    }
}
