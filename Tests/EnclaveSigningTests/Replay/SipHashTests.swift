import Testing
import WireFormat

@testable import EnclaveSigning

@Suite("SipHash-1-3")
struct SipHashTests {
    private let zero = SipHash.Key(low: 0, high: 0)

    /// `hash(bytes(range(n))) % 2**64` of CPython 3.11 with PYTHONHASHSEED=0, whose key is zero.
    @Test(
        "makes what CPython makes",
        arguments: [
            (1, 7_541_581_120_933_061_747), (3, 5_569_996_484_167_262_381), (4, 8_990_380_680_374_275_517),
            (7, 3_389_392_686_435_873_370), (8, 16_921_169_381_604_339_434), (9, 8_471_974_163_824_919_394),
            (15, 17_514_137_373_579_004_394), (16, 9_904_005_486_622_393_783), (20, 7_178_233_520_606_413_056),
            (24, 3_537_676_771_234_361_146), (33, 9_202_856_407_763_044_854),
        ] as [(UInt8, UInt64)]
    )
    func vectors(count: UInt8, expected: UInt64) {
        let bytes = [UInt8](0..<count)
        #expect(SipHash.hash(bytes.rawSpan, key: zero) == expected)
    }

    /// 23 bytes fill two words and seven bytes of a third, whose last is their number; the word behind is here what
    /// ends a message of 31 bytes.
    @Test("a word behind bytes is absorbed as a block of its own")
    func word() {
        let bytes = [UInt8](0..<23)
        let message = bytes + [23, 1, 2, 3, 4, 5, 6, 7]
        let word: UInt64 = 31 << 56 | 0x07_0605_0403_0201
        #expect(SipHash(bytes.rawSpan, key: zero).hash(with: word) == SipHash.hash(message.rawSpan, key: zero))
    }

    @Test("another key makes another hash")
    func keys() {
        let bytes: [UInt8] = [1, 2, 3]
        let hashes = Set((0..<100).map { _ in SipHash.hash(bytes.rawSpan, key: .random()) })
        #expect(hashes.count == 100)
    }
}
