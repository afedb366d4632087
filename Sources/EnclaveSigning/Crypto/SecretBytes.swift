import WireFormat

/// Bytes that are wiped when they are dropped: a secret key, or text that one is written in. They cannot be
/// copied by mistake, compared with `==` or printed.
@safe
public struct SecretBytes: ~Copyable, @unchecked Sendable {
    /// `count` bytes that this value alone owns.
    private let start: UnsafeMutableRawPointer
    /// How many bytes there are.
    public let count: Int

    /// Zeros.
    init(count: Int) {
        self.count = count
        unsafe start = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1), alignment: 16)
        unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    }

    /// A copy of bytes. The caller wipes its own.
    public init(copying bytes: RawSpan) {
        self.init(count: bytes.byteCount)
        var target = mutableBytes
        target.store(bytes, at: 0)
    }

    deinit {
        unsafe LibCrypto.wipe(UnsafeMutableRawBufferPointer(start: start, count: count))
        unsafe start.deallocate()
    }

    /// The bytes, in place.
    public var bytes: RawSpan {
        @_lifetime(borrow self)
        get {
            // All `count` bytes are initialized, and live as long as this value.
            let bytes = unsafe RawSpan(_unsafeStart: start, byteCount: count)
            return unsafe _overrideLifetime(bytes, borrowing: self)
        }
    }

    /// The bytes, to be written.
    var mutableBytes: MutableRawSpan {
        @_lifetime(&self)
        mutating get {
            // All `count` bytes are initialized, and nobody else has this value while it is borrowed for writing.
            let bytes = unsafe MutableRawSpan(_unsafeStart: start, byteCount: count)
            return unsafe _overrideLifetime(bytes, mutating: &self)
        }
    }
}
