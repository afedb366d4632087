/// Knows which keys sign the heartbeats of a validator.
public protocol IdentitySource: Sendable {
    /// The keys of a validator, any of which may have signed; none for a validator that is not known.
    func publicKeys(of validator: AccountAddress) -> [PublicKey]
}

/// Identities in memory.
public struct IdentityTable: IdentitySource {
    private var keys: [AccountAddress: [PublicKey]]

    /// A table of these keys by validator.
    public init(_ keys: [AccountAddress: [PublicKey]] = [:]) { self.keys = keys }

    /// How many validators there are.
    public var count: Int { keys.count }

    /// Adds a key to those of a validator.
    public mutating func add(_ key: PublicKey, to validator: AccountAddress) {
        keys[validator, default: []].append(key)
    }

    public func publicKeys(of validator: AccountAddress) -> [PublicKey] { keys[validator] ?? [] }
}
