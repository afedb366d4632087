extension [UInt8] {
    /// Bytes that are appended one by one, with room for this many.
    init(capacity: Int, _ fill: (inout [UInt8]) -> Void) {
        self = []
        reserveCapacity(capacity)
        fill(&self)
    }
}
