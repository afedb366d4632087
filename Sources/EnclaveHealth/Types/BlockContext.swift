import EnclaveSigning

/// The block that something happens in. The keeper knows no other clock.
public struct BlockContext: Hashable, Sendable {
    /// Counts blocks, from 1 to 2⁶⁰ − 1, which ``HealthKeeper/beginBlock(in:)`` checks; 0 is the state of genesis.
    public var height: Int64
    /// The time of the block, the same for every node.
    public var time: BlockTime
    /// The chain, as `virtengine-1`.
    public var chainID: String

    /// A block of its parts.
    public init(height: Int64, time: BlockTime, chainID: String) {
        self.height = height
        self.time = time
        self.chainID = chainID
    }
}
