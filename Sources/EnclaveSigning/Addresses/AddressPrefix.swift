/// The human-readable part of a kind of address. A type of one's own gives addresses of another chain:
///
///     enum CosmosAccount: AddressPrefix { static let text = "cosmos" }
///     let address = Address<CosmosAccount>(publicKey)
public protocol AddressPrefix: SendableMetatype {
    /// Characters from `!` to `~` in lower case, at least one.
    static var text: String { get }
}

/// `ve`: an account of VirtEngine.
public enum AccountPrefix: AddressPrefix {
    /// `ve`.
    public static let text = "ve"
}

/// `vevaloper`: a validator's operator.
public enum OperatorPrefix: AddressPrefix {
    /// `vevaloper`.
    public static let text = "vevaloper"
}

/// `vevalcons`: a validator's consensus key.
public enum ConsensusPrefix: AddressPrefix {
    /// `vevalcons`.
    public static let text = "vevalcons"
}

/// An account of VirtEngine, `ve1…`.
public typealias AccountAddress = Address<AccountPrefix>
/// A validator's operator, `vevaloper1…`: the same bytes as its account.
public typealias OperatorAddress = Address<OperatorPrefix>
/// A validator's consensus key, `vevalcons1…`.
public typealias ConsensusAddress = Address<ConsensusPrefix>
