import WireFormat

/// A JSON number, with the value `±digits × 10^exponent`.
struct JSONNumber {
    var isNegative = false
    /// The digits without zeros at either end; exact unless ``overflows``.
    var digits: UInt64 = 0
    /// Whether the digits do not fit.
    var overflows = false
    var exponent = 0
    /// Where it is written.
    var range = 0..<0

    /// The number whose text starts at the first byte of `text`; nil where none does. `range.upperBound` is its end.
    init?(in text: ArraySlice<UInt8>) {
        var position = text.startIndex
        func digit() -> UInt8? {
            guard position < text.endIndex else { return nil }
            let value = text[position] &- UInt8(ascii: "0")
            return value < 10 ? value : nil
        }
        func isNext(_ byte: UInt8) -> Bool { position < text.endIndex && text[position] == byte }

        if isNext(UInt8(ascii: "-")) {
            isNegative = true
            position += 1
        }
        guard let first = digit() else { return nil }
        var zeros = 0
        repeat {
            take(digit() ?? 0, &zeros)
            position += 1
        } while first != 0 && digit() != nil
        if isNext(UInt8(ascii: ".")) {
            position += 1
            guard digit() != nil else { return nil }
            while let next = digit() {
                take(next, &zeros)
                exponent -= 1
                position += 1
            }
        }
        exponent += zeros
        if isNext(UInt8(ascii: "e")) || isNext(UInt8(ascii: "E")) {
            position += 1
            let isSmall = isNext(UInt8(ascii: "-"))
            if isSmall || isNext(UInt8(ascii: "+")) { position += 1 }
            guard digit() != nil else { return nil }
            var written = 0
            while let next = digit() {
                // Beyond any number of digits that a text can hold, so that the sum below is exact enough.
                written = min(written * 10 + Int(next), 1 << 40)
                position += 1
            }
            exponent += isSmall ? -written : written
        }
        range = text.startIndex..<position
    }

    /// Appends a digit; zeros wait until a digit follows them.
    private mutating func take(_ digit: UInt8, _ zeros: inout Int) {
        if digit == 0 {
            zeros += digits == 0 && !overflows ? 0 : 1
            return
        }
        for _ in 0..<min(zeros, 20) { multiply(adding: 0) }
        multiply(adding: UInt64(digit))
        zeros = 0
    }

    private mutating func multiply(adding digit: UInt64) {
        let (product, tooLarge) = digits.multipliedReportingOverflow(by: 10)
        let (sum, carries) = product.addingReportingOverflow(digit)
        overflows = overflows || tooLarge || carries
        if !overflows { digits = sum }
    }

    /// Whether the value is a whole number.
    var isInteger: Bool { exponent >= 0 || digits == 0 && !overflows }

    /// The magnitude of a whole number; nil where it takes more than 64 bits.
    var magnitude: UInt64? {
        if digits == 0, !overflows { return 0 }
        guard !overflows, exponent < 20 else { return nil }
        var value = digits
        for _ in 0..<exponent {
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            if tooLarge { return nil }
            value = product
        }
        return value
    }

    /// The nearest double, from the text that the number was read in; infinite where it is out of range.
    func double(in text: ArraySlice<UInt8>) -> Double {
        // Both factors are exact, so that the one rounding is right.
        if !overflows, digits < 1 << 53, (-22...22).contains(exponent) {
            let value = exponent < 0 ? Double(digits) / Self.power(-exponent) : Double(digits) * Self.power(exponent)
            return isNegative ? -value : value
        }
        return Double(String(decoding: text[range], as: UTF8.self)) ?? .nan
    }

    /// The nearest float, from the text that the number was read in; infinite where it is out of range.
    func float(in text: ArraySlice<UInt8>) -> Float {
        if !overflows, digits < 1 << 24, (-10...10).contains(exponent) {
            let power = Float(Self.power(abs(exponent)))
            let value = exponent < 0 ? Float(digits) / power : Float(digits) * power
            return isNegative ? -value : value
        }
        return Float(String(decoding: text[range], as: UTF8.self)) ?? .nan
    }

    private static func power(_ exponent: Int) -> Double {
        var value = 1.0
        for _ in 0..<exponent { value *= 10 }
        return value
    }
}
