import EnclaveProto
import WireFormat

/// The document of the scheme `goJSON`: what Go's `json.Marshal` makes of
/// `struct{ValidatorAddress string; Timestamp time.Time; Nonce uint64}`.
enum GoJSON {
    static func signDocument(of heartbeat: MsgEnclaveHeartbeat) throws(SigningError) -> [UInt8] {
        guard heartbeat.hasTimestamp else { throw .missing(field: "timestamp") }
        var text = Array("{\"ValidatorAddress\":\"".utf8)
        try appendEscaped(heartbeat.validatorAddress, field: "validator_address", to: &text)
        text += "\",\"Timestamp\":\"".utf8
        text += try time(seconds: heartbeat.timestamp.seconds, nanos: heartbeat.timestamp.nanos).utf8
        text += "\",\"Nonce\":\(heartbeat.nonce)}".utf8
        return text
    }

    /// Go's string escapes, those for HTML included (encoding/json, `appendString` with `escapeHTML`).
    ///
    /// - Parameter field: What an error calls the string.
    static func appendEscaped(_ string: String, field: String, to text: inout [UInt8]) throws(SigningError) {
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\"".utf8
            case "\\": text += "\\\\".utf8
            case "\n": text += "\\n".utf8
            case "\r": text += "\\r".utf8
            case "\t": text += "\\t".utf8
            case "\u{8}", "\u{c}":
                throw .unrepresentable(
                    field: field,
                    reason:
                        "Go before 1.22 and since escape U+0008 and U+000C differently, so their JSON cannot be signed"
                )
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1f}":
                let digits = String(scalar.value, radix: 16)
                text += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: text += String(Character(scalar)).utf8
            }
        }
    }

    /// RFC 3339 in UTC as `time.Time.MarshalJSON` writes it: a fraction without trailing zeros.
    static func time(seconds: Int64, nanos: Int32) throws(SigningError) -> String {
        guard WellKnown.isTimestamp(seconds: seconds, nanos: nanos) else {
            throw .unrepresentable(field: "timestamp", reason: "outside of the years 1 to 9999")
        }
        let days = (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400
        let second = Int((seconds % 86_400 + 86_400) % 86_400)
        let (year, month, day) = civil(days: Int(days))
        var text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        text += "T\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        if nanos > 0 {
            var fraction = padded(Int(nanos), 9)
            while fraction.last == "0" { fraction.removeLast() }
            text += "." + fraction
        }
        return text + "Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The date of a day counted from 1970-01-01, in the proleptic Gregorian calendar: years of 400
    /// years have 146097 days, and a year is counted from March so that the leap day comes last.
    private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
