import EnclaveProto

extension CosmosCoin {
    /// Reads a coin as people write it: `200uve` (types/coin, `ParseCoinNormalized`, without decimals).
    ///
    /// - Throws: ``TransactionError/Code/invalidPart``.
    public init(text: String) throws(TransactionError) {
        self.init()
        let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !digits.isEmpty, digits.count < text.utf8.count else {
            throw TransactionError(.invalidPart, "`\(text)` is no coin; write amount and denomination, as 200uve")
        }
        let zeros = digits.dropLast().prefix { $0 == UInt8(ascii: "0") }.count
        amount = String(decoding: digits.dropFirst(zeros), as: UTF8.self)
        denom = String(decoding: text.utf8.dropFirst(digits.count), as: UTF8.self)
        try check()
    }

    /// Reads coins with commas between them, and puts them in order; none from an empty text.
    ///
    /// - Throws: ``TransactionError/Code/invalidPart``, also for a denomination that is there twice.
    public static func coins(text: String) throws(TransactionError) -> [CosmosCoin] {
        if text.isEmpty { return [] }
        var coins: [CosmosCoin] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            coins.append(try CosmosCoin(text: String(part)))
        }
        coins.sort { $0.denom.utf8.lexicographicallyPrecedes($1.denom.utf8) }
        try check(coins, path: "")
        return coins
    }

    /// Checks a list of coins (types/coin, `Coins.Validate`): denominations ascend, amounts are positive.
    static func check(_ coins: [CosmosCoin], path: String) throws(TransactionError) {
        for (index, coin) in coins.enumerated() {
            try coin.check(path: path.isEmpty ? "" : "\(path)[\(index)]")
            guard index > 0 else { continue }
            let before = coins[index - 1].denom
            if !before.utf8.lexicographicallyPrecedes(coin.denom.utf8) {
                throw TransactionError(
                    .invalidPart,
                    path: path,
                    before == coin.denom
                        ? "the denomination \(coin.denom) is there twice"
                        : "coins ascend by denomination, and \(coin.denom) comes after \(before)"
                )
            }
        }
    }

    /// A denomination is a letter and 2 to 127 letters, digits, `/`, `:`, `.`, `_` and `-`; an amount a positive number of
    /// at most 256 bits.
    private func check(path: String = "") throws(TransactionError) {
        let denomination = Array(denom.utf8)
        let isLetter = { (byte: UInt8) in (byte | 0x20) &- UInt8(ascii: "a") < 26 }
        let isInner = { (byte: UInt8) in isLetter(byte) || "0123456789/:._-".utf8.contains(byte) }
        guard (3...128).contains(denomination.count), isLetter(denomination[0]), denomination.allSatisfy(isInner) else {
            throw TransactionError(
                .invalidPart,
                path: path,
                "`\(denom)` is no denomination: a letter, then 2 to 127 of letters, digits and / : . _ -"
            )
        }
        let digits = Array(amount.utf8)
        guard !digits.isEmpty, digits[0] != UInt8(ascii: "0"),
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw TransactionError(.invalidPart, path: path, "`\(amount)` is no amount: a positive whole number") }
        // 2²⁵⁶ − 1 has 78 digits.
        guard
            digits.count < Self.greatestAmount.count
                || digits.count == Self.greatestAmount.count && !Self.greatestAmount.lexicographicallyPrecedes(digits)
        else { throw TransactionError(.invalidPart, path: path, "an amount has at most 256 bits") }
    }

    private static let greatestAmount = Array(
        "115792089237316195423570985008687907853269984665640564039457584007913129639935".utf8
    )
}
