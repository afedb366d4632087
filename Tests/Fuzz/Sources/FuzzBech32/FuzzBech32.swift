import EnclaveSigning
import FuzzSupport
import WireFormat

// Bech32: text that anybody may have typed, and bytes that are written and read again.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBech32(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let input = Input(data, size) else { return 0 }
    if input.flags & 1 == 0 {
        checkText(input.bytes)
    } else {
        checkBytes(input.bytes, position: Int(input.selector), change: input.flags >> 1)
    }
    return 0
}

/// What is read is written again as the same text, in lower case.
private func checkText(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(Bech32Error) {
        let (prefix, content) = try Bech32.decode(text)
        let again = try Bech32.encode(content.rawSpan, prefix: prefix)
        demand(again == text.lowercased(), "\(text) is written as \(again)")
        let address = try? AddressBytes(bech32: bytes.rawSpan, prefix: prefix)
        demand((address == nil) == (content.count != AddressBytes.count), "\(text) as address")
        demand(address.map { $0.bytes == content } ?? true, "\(text): the address has other bytes")
    } catch {
        demand((0...text.utf8.count).contains(error.offset), "\(error)")
        demand((try? AddressBytes(bech32: Array(text.utf8).rawSpan, prefix: "ve")) == nil, "\(text) is an address")
    }
}

/// What is written is read again, and no other text by one character is.
private func checkBytes(_ bytes: [UInt8], position: Int, change: UInt8) {
    guard let text = try? Bech32.encode(bytes.rawSpan, prefix: "ve") else {
        return demand(bytes.count > 630, "\(bytes.count) bytes have no text")
    }
    guard let (prefix, again) = try? Bech32.decode(text) else { return demand(false, "\(text) is not read") }
    demand(prefix == "ve" && again == bytes, "\(text): \(hex(again)), of \(hex(bytes))")
    var changed = Array(text.utf8)
    let index = position % changed.count
    let old = changed[index]
    changed[index] = 0x21 + (old - 0x21 + 1 + change % 93) % 94
    let other = String(decoding: changed, as: UTF8.self)
    // Four errors are found in 89 characters; a letter of the other case alone is another matter.
    if text.utf8.count <= 89 { demand((try? Bech32.decode(other)) == nil, "\(other) is read, \(text) was written") }
}
