import EnclaveProto

extension CosmosMultisigCompactBitArray {
    /// Bits that are all zero (crypto/types, `NewCompactBitArray`).
    public init(bitCount: Int) {
        self.init()
        extraBitsStored = UInt32(bitCount % 8)
        elems = [UInt8](repeating: 0, count: (bitCount + 7) / 8)
    }

    /// How many bits there are; nil where the two fields do not belong together, which the SDK's own arithmetic
    /// takes for a negative number or one beyond the bytes.
    public var bitCount: Int? {
        switch extraBitsStored {
        case 0: 8 * elems.count
        case 1...7 where !elems.isEmpty: 8 * (elems.count - 1) + Int(extraBitsStored)
        default: nil
        }
    }

    /// A bit; the first is the most significant one of the first byte. False beyond the bytes.
    public subscript(bit: Int) -> Bool {
        get { elems.indices.contains(bit / 8) && elems[bit / 8] & mask(of: bit) != 0 }
        set { if newValue { elems[bit / 8] |= mask(of: bit) } else { elems[bit / 8] &= ~mask(of: bit) } }
    }

    /// The bits that are set, ascending.
    public var setBits: [Int] { (0..<(bitCount ?? 0)).filter { self[$0] } }

    private func mask(of bit: Int) -> UInt8 { 0x80 >> UInt8(bit % 8) }
}
