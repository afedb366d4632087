import Testing
import WireFormat

@Suite("Varints, tags and the reader")
struct WireCodingTests {
    @Test("The size of a varint grows by one for every seven bits")
    func varintSizes() {
        for bits in 0..<64 {
            let value = UInt64(1) << UInt64(bits)
            #expect(Varint.size(of: value) == bits / 7 + 1)
            #expect(Varint.size(of: value - 1) == max(1, (bits + 6) / 7))
        }
        #expect(Varint.size(of: .max) == 10)
    }

    @Test("Zig-zag maps small magnitudes to small numbers and back")
    func zigZag() {
        #expect([0, -1, 1, -2, 2].map { Varint.zigZag(Int32($0)) } == [0, 1, 2, 3, 4])
        for value in [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max] {
            #expect(Varint.unZigZag(Varint.zigZag(value)) == value)
        }
        for value in [Int32.min, -1, 0, 1, .max] { #expect(Varint.unZigZag(Varint.zigZag(value)) == value) }
    }

    @Test("What the writer writes, the reader reads, at every place of a buffer")
    func varintRoundTrip() throws {
        for bits in 0..<64 {
            for value in [UInt64(1) << UInt64(bits), UInt64.max >> UInt64(bits)] {
                for padding in 0..<12 {
                    let bytes = [UInt8](count: Varint.size(of: value) + padding) { writer in
                        for _ in 0..<padding { writer.varint(0x55) }
                        writer.varint(value)
                    }
                    var reader = try WireReader(bytes.rawSpan, options: .canonical)
                    #expect(try reader.readVarint() == value)
                    #expect(reader.offset == Varint.size(of: value))
                }
            }
        }
    }

    @Test("A varint with a longer form than needed is read in standard mode and refused in canonical mode")
    func overlongVarint() throws {
        for tail in 1...9 {
            let bytes = [UInt8(0x81)] + [UInt8](repeating: 0x80, count: tail - 1) + [0x00]
            for padding in [0, 20] {
                let padded = bytes + [UInt8](repeating: 1, count: padding)
                var standard = try WireReader(padded.rawSpan)
                #expect(try standard.readVarint() == 1)
                #expect(standard.offset == bytes.count)
                var canonical = try WireReader(padded.rawSpan, options: .canonical)
                #expect(throws: WireError.self) { try canonical.readVarint() }
            }
        }
    }

    @Test("An unterminated varint is cut off or malformed, never read past the end")
    func unterminatedVarint() throws {
        for count in 0...30 {
            let bytes = [UInt8](repeating: 0xff, count: count)
            var reader = try WireReader(bytes.rawSpan)
            let error = #expect(throws: WireError.self) { try reader.readVarint() }
            #expect(error?.code == (count < 10 ? .truncated : .malformedVarint))
            #expect(error?.offset == 0)
        }
    }

    @Test(
        "No tag: field number 0, wire types 6 and 7, more than five bytes, more than 32 bits",
        arguments: [
            [0x00], [0x01], [0x06], [0x07], [0x0e], [0x0f],
            [0x88, 0x80, 0x80, 0x80, 0x80, 0x80, 0x0f, 0xd2, 0x09], [0x88, 0x80, 0x80, 0x80, 0x40, 0xd2, 0x09],
            [0x88, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00, 0xd2, 0x09], [0xff, 0xff, 0xff, 0xff, 0x20],
            [0xaa, 0xff, 0xff, 0xff, 0xff, 0x3f], [0xd3, 0xff, 0xff, 0xff, 0x07, 0x00],
        ] as [[UInt8]]
    )
    func invalidTags(bytes: [UInt8]) throws {
        for options in [DecodeOptions.standard, .canonical] {
            var reader = try WireReader(bytes.rawSpan, options: options)
            var last: UInt32 = 0
            #expect(throws: WireError.self) {
                let tag = try reader.nextTag(after: &last)
                try reader.skipValue(tag)
            }
        }
    }

    @Test("Wire types 6 and 7 are no tag", arguments: [0x0e, 0x0f] as [UInt8])
    func noSuchWireType(byte: UInt8) throws {
        let bytes = [byte, 0, 0]
        var reader = try WireReader(bytes.rawSpan)
        var last: UInt32 = 0
        let error = #expect(throws: WireError.self) {
            let tag = try reader.nextTag(after: &last)
            try reader.skipValue(tag)
        }
        #expect(error?.code == .invalidTag)
    }

    @Test("A tag has a number from 1 to 2^29 - 1 and a wire type from 0 to 5")
    func tags() throws {
        #expect(Tag(rawValue: 7) == nil)
        #expect(Tag(rawValue: 0x0e) == nil)
        let greatest = try #require(Tag(rawValue: UInt32.max & ~7))
        #expect(greatest.number == Tag.greatestNumber)
        #expect(Tag(number: 5, wireType: .fixed32).rawValue == 0x2d)
    }

    @Test("Limits are clamped to what the smallest stacks and the specification allow")
    func limits() throws {
        #expect(DecodeOptions(depthLimit: .max).depthLimit == DecodeOptions.greatestDepthLimit)
        #expect(DecodeOptions(depthLimit: -1).depthLimit == 0)
        #expect(DecodeOptions(sizeLimit: .max).sizeLimit == 0x7fff_ffff)
        var options = DecodeOptions.standard
        options.depthLimit = 5000
        #expect(options.depthLimit == 1000)
        let error = #expect(throws: WireError.self) {
            _ = try WireReader([1, 2, 3].rawSpan, options: DecodeOptions(sizeLimit: 2))
        }
        #expect(error?.code == .sizeLimitExceeded)
        #expect(error?.rule == .c15)
        #expect(error?.offset == 2)
    }
}

@Suite("UTF-8")
struct UTF8ValidationTests {
    @Test("Validation finds the byte where the standard library's validation starts an error, over random bytes")
    func againstStandardLibrary() {
        var generator = SystemRandomNumberGenerator()
        let pieces: [[UInt8]] = [
            [0x61], [0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a], [0xc3, 0xa9], [0xe2, 0x82, 0xac],
            [0xf0, 0x9f, 0x8c, 0xb3], [0xed, 0x9f, 0xbf], [0xee, 0x80, 0x80], [0xf4, 0x8f, 0xbf, 0xbf],
            [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe0, 0x80, 0x80], [0x80], [0xff],
            [0xf0, 0x9f], [0xe2],
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...12, using: &generator)
            let isMostlyGood = Bool.random(using: &generator)
            let bytes = (0..<count).flatMap { _ in
                pieces[Int.random(in: 0..<(isMostlyGood ? 8 : pieces.count), using: &generator)]
            }
            let ours = bytes.rawSpan.firstInvalidUTF8(in: 0..<bytes.count)
            #expect(ours == Self.firstError(bytes), "\(bytes)")
        }
    }

    private static func firstError(_ bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
