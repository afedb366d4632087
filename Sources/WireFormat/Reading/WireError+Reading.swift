// The refusals of the reader, kept out of line so that the paths which accept stay short. In
// canonical mode the checker replaces them by the first rule broken.
extension WireError {
    @usableFromInline @inline(never)
    static func truncated(at offset: Int) -> WireError {
        WireError(.truncated, offset: offset, message: "the input ends inside this value")
    }

    @usableFromInline @inline(never)
    static func varint(at offset: Int) -> WireError {
        WireError(.malformedVarint, offset: offset, message: "a varint has at most 10 bytes and 64 bits")
    }

    @usableFromInline @inline(never)
    package static func tag(at offset: Int) -> WireError {
        WireError(
            .invalidTag,
            offset: offset,
            message: "not a tag: at most 5 bytes, field number 1 to 536870911, wire type 0 to 5"
        )
    }

    @usableFromInline @inline(never)
    static func length(at offset: Int) -> WireError {
        WireError(.truncated, offset: offset, message: "a length reaches beyond the end of what contains it")
    }

    @usableFromInline @inline(never)
    package static func text(at offset: Int) -> WireError {
        WireError(.invalidUTF8, offset: offset, message: "a string is not well-formed UTF-8 here")
    }

    @usableFromInline @inline(never)
    package static func depth(at offset: Int) -> WireError {
        WireError(.depthLimitExceeded, rule: .c15, offset: offset, message: "messages are nested deeper than the limit")
    }

    @usableFromInline @inline(never)
    package static func size(_ limit: Int) -> WireError {
        WireError(
            .sizeLimitExceeded,
            rule: .c15,
            offset: limit,
            message: "longer than the limit of " + String(limit) + " bytes"
        )
    }

    @usableFromInline @inline(never)
    package static func buffer(of capacity: Int, for size: Int) -> WireError {
        WireError(
            .bufferTooSmall,
            offset: 0,
            message: "the message takes " + String(size) + " bytes, and the buffer has " + String(capacity)
        )
    }

    @usableFromInline @inline(never)
    package static func group(at offset: Int) -> WireError {
        WireError(.unmatchedGroup, offset: offset, message: "a group and its end do not match")
    }

    @usableFromInline @inline(never)
    static func split(at offset: Int) -> WireError {
        WireError(
            .splitMessage,
            offset: offset,
            message: "a singular message comes in several pieces, which a view cannot join; decode to the owned type"
        )
    }

    @usableFromInline @inline(never)
    package static func missingRequired(at offset: Int) -> WireError {
        WireError(.missingRequiredField, offset: offset, message: "a required field is missing")
    }

    @usableFromInline @inline(never)
    package static func canonical(_ rule: CanonicalRule, at offset: Int) -> WireError {
        WireError(.notCanonical, rule: rule, offset: offset, message: rule.summary)
    }
}
