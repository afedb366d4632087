import EnclaveSigning
import Testing

/// The examples of BIP-173, and what the Cosmos SDK does beyond them.
@Suite("bech32")
struct Bech32Tests {
    @Test(
        "the valid examples of BIP-173 are read, and written again in lower case",
        arguments: [
            "A12UEL5L", "a12uel5l",
            "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
            "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "?1ezyfcl",
        ]
    )
    func valid(text: String) throws {
        let (prefix, bytes) = try Bech32.decode(text)
        #expect(try Bech32.encode(bytes.rawSpan, prefix: prefix) == text.lowercased())
    }

    @Test(
        "the invalid examples of BIP-173 are refused, with code and place",
        arguments: [
            ("\u{20}1nwldj5", .invalidCharacter, 0), ("\u{7f}1axkwrx", .invalidCharacter, 0),
            ("\u{80}1eym55h", .invalidCharacter, 0), ("pzry9x0s0muk", .missingSeparator, 12),
            ("1pzry9x0s0muk", .emptyPrefix, 0), ("x1b4n0q5v", .invalidCharacter, 2), ("li1dgmt3", .truncated, 8),
            ("de1lg7wt\u{ff}", .invalidCharacter, 8), ("A1G7SGD8", .wrongChecksum, 2), ("10a06t8", .emptyPrefix, 0),
            ("1qzzfhee", .emptyPrefix, 0), ("a12UEL5L", .mixedCase, 3), ("", .missingSeparator, 0),
            ("ve1", .truncated, 3),
        ] as [(String, Bech32Error.Code, Int)]
    )
    func invalid(text: String, code: Bech32Error.Code, offset: Int) {
        let error = #expect(throws: Bech32Error.self) { try Bech32.decode(text) }
        #expect(error?.code == code)
        #expect(error?.offset == offset)
    }

    @Test("a checksum of bech32m is called so")
    func bech32m() {
        let error = #expect(throws: Bech32Error.self) { try Bech32.decode("a1lqfn3a") }
        #expect(error?.code == .wrongChecksum)
        #expect(error?.message.contains("bech32m") == true)
    }

    @Test(
        "padding is at most four bits, all zero",
        // Made with the reference code of BIP-173.
        arguments: [
            ("ve1q0l6egy", 3), ("ve1qpap7p8t", 4), ("ve1qznjthf5", 4), ("ve1qqqh256cp", 5), ("ve1qqqqqq6eurus", 8),
            ("ve1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpkc5te", 35),
        ]
    )
    func padding(text: String, offset: Int) {
        let error = #expect(throws: Bech32Error.self) { try Bech32.decode(text) }
        #expect(error?.code == .invalidPadding)
        #expect(error?.offset == offset)
    }

    @Test("every number of bytes comes back, up to the limit of 1023 characters and not beyond")
    func lengths() throws {
        for count in 0...632 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
            let text = try Bech32.encode(bytes.rawSpan, prefix: "ve")
            let (prefix, again) = try Bech32.decode(text)
            #expect(prefix == "ve")
            #expect(again == bytes)
        }
        let longest = [UInt8](repeating: 0xa5, count: 633)
        #expect(try Bech32.encode(longest.rawSpan, prefix: "v").utf8.count == 1021)
        for count in [634, 635, 1 << 20] {
            let bytes = [UInt8](repeating: 0, count: count)
            #expect(throws: Bech32Error.self) { try Bech32.encode(bytes.rawSpan, prefix: "vevaloper") }
        }
        let error = #expect(throws: Bech32Error.self) { try Bech32.decode("ve1" + String(repeating: "q", count: 1021)) }
        #expect(error?.code == .tooLong)
    }

    @Test("no single wrong character goes unseen")
    func substitutions() throws {
        let text = Array("ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3".utf8)
        for index in text.indices {
            for digit in "023456789acdefghjklmnpqrstuvwxyz1b".utf8 where digit != text[index] {
                var changed = text
                changed[index] = digit
                #expect(throws: Bech32Error.self) { try Bech32.decode(String(decoding: changed, as: UTF8.self)) }
            }
        }
    }

    @Test("a prefix is lower case, not empty, and from ! to ~", arguments: ["", "Ve", "v e", "vé"])
    func prefixes(prefix: String) {
        #expect(throws: Bech32Error.self) { try Bech32.encode([1].rawSpan, prefix: prefix) }
    }
}

@Suite("addresses")
struct AddressTests {
    private enum CosmosAccount: AddressPrefix { static let text = "cosmos" }

    @Test("an address of each key type")
    func derivation() throws {
        // The key of BIP-173's segwit examples: its hash is there, 751e76e8199196d454941c45d1b3a323f1433bd6.
        let secp256k1 = try PublicKey(hex("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"))
        #expect(AddressBytes(secp256k1).description == "751e76e8199196d454941c45d1b3a323f1433bd6")
        let uncompressed = try PublicKey(
            hex(
                "0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
                    + "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"
            )
        )
        #expect(AddressBytes(uncompressed) == AddressBytes(secp256k1))
        #expect(uncompressed.compressed == secp256k1)
        // SHA-256 of the key by sha256sum.
        let ed25519 = try PublicKey(hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
        #expect(AddressBytes(ed25519).description == "21fe31dfa154a261626bf854046fd2271b7bed4b")
    }

    @Test("one address in each prefix; one kind is not read as another")
    func kinds() throws {
        let account = try AccountAddress(bech32: "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3")
        #expect(account.description == "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3")
        let operatorText = OperatorAddress(account.bytes).description
        #expect(operatorText.hasPrefix("vevaloper1"))
        #expect(try OperatorAddress(bech32: operatorText).bytes == account.bytes)
        #expect(ConsensusAddress(account.bytes).description.hasPrefix("vevalcons1"))
        let cosmos = Address<CosmosAccount>(account.bytes).description
        #expect(cosmos.hasPrefix("cosmos1"))
        #expect(try account.bytes.bech32(prefix: "cosmos") == cosmos)
        for text in [operatorText, cosmos] {
            let error = #expect(throws: Bech32Error.self) { try AccountAddress(bech32: text) }
            #expect(error?.code == .wrongPrefix)
        }
        #expect(AccountAddress("no address") == nil)
    }

    @Test("upper case is read, other lengths than 20 bytes are not")
    func lengths() throws {
        let upper = try AccountAddress(bech32: "VE1Y8LRRHAP2J3XZCNTLP2QGM7JYUDHHM2TYRVZN3")
        #expect(upper.description == "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3")
        for count in [0, 19, 21, 32] {
            let text = try Bech32.encode([UInt8](repeating: 7, count: count).rawSpan, prefix: "ve")
            let error = #expect(throws: Bech32Error.self) { try AccountAddress(bech32: text) }
            #expect(error?.code == .wrongLength)
        }
    }
}
