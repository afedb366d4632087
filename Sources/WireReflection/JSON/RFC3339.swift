/// Times as RFC 3339 writes them.
enum RFC3339 {
    /// Seconds since 1970 and nanoseconds of a text; nil where it is no time of the years 0001 to 9999.
    static func time(_ text: ArraySlice<UInt8>) -> (seconds: Int64, nanos: Int32)? {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(4), scanner.consume("-"),
            let month = scanner.number(2), scanner.consume("-"),
            let day = scanner.number(2), scanner.consume("T"),
            let hour = scanner.number(2), scanner.consume(":"),
            let minute = scanner.number(2), scanner.consume(":"),
            let second = scanner.number(2), let nanos = scanner.fraction(),
            let offset = offset(&scanner), scanner.isAtEnd
        else { return nil }
        guard year > 0, (1...12).contains(month), day > 0, day <= days(in: month, of: year),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let seconds = daysSinceEpoch(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
        return (seconds - offset, nanos)
    }

    /// Seconds east of UTC.
    private static func offset(_ scanner: inout DigitScanner) -> Int64? {
        if scanner.consume("Z") { return 0 }
        let isWest = scanner.consume("-")
        guard isWest || scanner.consume("+"), let hour = scanner.number(2), scanner.consume(":"),
            let minute = scanner.number(2), hour < 24, minute < 60
        else { return nil }
        let seconds = hour * 3600 + minute * 60
        return isWest ? -seconds : seconds
    }

    private static func days(in month: Int64, of year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days from 1970-01-01. Years are counted from March, so that a leap day is the last day of one.
    private static func daysSinceEpoch(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let year = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }

    /// Appends the time in UTC, in quotes. The parts are those of a Timestamp.
    static func append(seconds: Int64, nanos: Int32, to output: inout TextOutput) {
        let sinceYearZero = UInt64(bitPattern: seconds &+ 62_167_219_200)
        let (year, month, day) = date(UInt32(truncatingIfNeeded: sinceYearZero / 86400))
        let second = UInt32(truncatingIfNeeded: sinceYearZero % 86400)
        output.date(year, month, day)
        output.time(second / 3600, second / 60 % 60, second % 60)
        output.fraction(UInt32(truncatingIfNeeded: nanos))
        output.endOfTime()
    }

    /// The date so many days after 0000-01-01, 60 or more of them. Quotients become products and shifts that are exact
    /// for these years (Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms",
    /// 2022).
    private static func date(_ days: UInt32) -> (year: UInt32, month: UInt32, day: UInt32) {
        // Days from 0000-03-01, in centuries; then in years of 365.25 days that start in March.
        let inCenturies = 4 &* (days &- 60) &+ 3
        let century = inCenturies / 146_097
        let inYears = 2_939_745 &* UInt64(inCenturies % 146_097 | 3)
        let yearOfCentury = UInt32(truncatingIfNeeded: inYears >> 32)
        let dayOfYear = UInt32(truncatingIfNeeded: inYears) / 2_939_745 / 4
        let inMonths = 2141 &* dayOfYear &+ 197_913
        // January and February belong to the year that follows.
        let isNext = dayOfYear >= 306
        let month = inMonths >> 16
        let year = 100 &* century &+ yearOfCentury
        return (isNext ? year &+ 1 : year, isNext ? month &- 12 : month, (inMonths & 0xffff) / 2141 &+ 1)
    }
}

/// Durations as ProtoJSON writes them: seconds with decimals, then `s`.
enum DurationText {
    /// About 10,000 years each way.
    static let seconds: ClosedRange<Int64> = -315_576_000_000...315_576_000_000

    /// Seconds and nanoseconds, both with the sign of the text; nil where it is no duration.
    static func parse(_ text: ArraySlice<UInt8>) -> (seconds: Int64, nanos: Int32)? {
        var scanner = DigitScanner(text)
        let isNegative = scanner.consume("-")
        guard let seconds = scanner.number(), let nanos = scanner.fraction(), scanner.consume("s"), scanner.isAtEnd
        else { return nil }
        return isNegative ? (-seconds, -nanos) : (seconds, nanos)
    }

    /// Whether the parts are those of a Duration.
    static func isValid(seconds: Int64, nanos: Int32) -> Bool {
        guard Self.seconds.contains(seconds), (-999_999_999...999_999_999).contains(nanos) else { return false }
        return seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    }

    /// Appends the duration in quotes.
    static func append(seconds: Int64, nanos: Int32, to output: inout TextOutput) {
        output.put(UInt8(ascii: "\""))
        if seconds < 0 || nanos < 0 { output.put(UInt8(ascii: "-")) }
        output.number(seconds.magnitude)
        output.fraction(nanos.magnitude)
        output.put(UInt8(ascii: "s"))
        output.put(UInt8(ascii: "\""))
    }
}

/// Reads digits and what stands between them.
private struct DigitScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func consume(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// A number of exactly `count` digits.
    mutating func number(_ count: Int) -> Int64? {
        var value: Int64 = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            value = value * 10 + Int64(digit)
        }
        return value
    }

    /// A number without a zero before it. One of more than 15 digits ends there.
    mutating func number() -> Int64? {
        guard let first = digit() else { return nil }
        var value = Int64(first)
        while first != 0, value < 100_000_000_000_000, let digit = digit() { value = value * 10 + Int64(digit) }
        return value
    }

    /// Nanoseconds of a fraction of one to nine digits; 0 where there is none.
    mutating func fraction() -> Int32? {
        guard consume(".") else { return 0 }
        guard let first = digit() else { return nil }
        var value = Int32(first)
        for _ in 1..<9 { value = value * 10 + Int32(digit() ?? 0) }
        return value
    }

    private mutating func digit() -> UInt8? {
        guard let byte = rest.first, case let value = byte &- UInt8(ascii: "0"), value < 10 else { return nil }
        rest.removeFirst()
        return value
    }
}
