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
        // Days from 0000-03-01, in eras of 400 years.
        let days = (seconds + 62_167_219_200 - 60 * 86400) / 86400
        let second = UInt32(truncatingIfNeeded: (seconds + 62_167_219_200) % 86400)
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        output.date(UInt32(year), UInt32(month), UInt32(day))
        output.time(second / 3600, second / 60 % 60, second % 60)
        output.fraction(UInt32(truncatingIfNeeded: nanos))
        output.put(UInt8(ascii: "Z"))
        output.put(UInt8(ascii: "\""))
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
