import EnclaveSigning

/// What may be told of a key: its public half and its addresses.
struct KeyDescription {
    /// The parts that `--part` names, and how they are called for people and for scripts.
    private static let parts = [
        ("algorithm", "algorithm"), ("public-key", "publicKey"), ("account", "account"), ("operator", "operator"),
        ("consensus", "consensus"),
    ]
    /// The words that `--part` accepts.
    static let names = parts.map(\.0) + ["pem"]

    let key: PublicKey

    /// The part of this name.
    func part(_ name: String) -> String {
        let addresses = AddressList(AddressBytes(key))
        switch name {
        case "algorithm": return key.algorithm.rawValue
        case "public-key": return key.description
        case "account": return addresses.account
        case "operator": return addresses.operatorAddress
        case "consensus": return addresses.consensus
        default: return key.pem()
        }
    }

    /// The parts for scripts.
    var members: [(String, JSONValue)] { Self.parts.map { ($1, .string(part($0))) } }

    /// The parts for people.
    func write(to output: Output) throws(CommandError) {
        for (part, _) in Self.parts {
            let label = part == "public-key" ? "public key" : part
            try output.writeLine(label.padded(to: 12) + self.part(part))
        }
    }
}

/// One address in every prefix of the chain.
struct AddressList {
    let account: String
    let operatorAddress: String
    let consensus: String

    init(_ bytes: AddressBytes) {
        account = AccountAddress(bytes).description
        operatorAddress = OperatorAddress(bytes).description
        consensus = ConsensusAddress(bytes).description
    }
}
