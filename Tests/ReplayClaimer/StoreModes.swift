import EnclaveHealth
import EnclaveStore
import Glibc

// What the process does with a SQLiteStore. It says `ask N` before it writes batch N, `wrote N` when that is
// durable, `count N` when it has counted up N times.

private func bigEndian(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
}

/// Batch N gives thirty keys that start with 1 the value N, adds a key `2 ‖ N` and deletes `2 ‖ N - 40`: whoever
/// finds anything else has found a part of a batch.
func writeForEver(_ path: String, from start: UInt64) throws(StoreError) -> Never {
    let transaction = StoreTransaction(try SQLiteStore(path: path))
    var number = start
    while true {
        _ = try transaction.get([1, 0])
        // Some values are larger than a page of the file.
        let filler = [UInt8](repeating: 7, count: number % 5 == 0 ? 5000 : 20)
        for key in 0..<30 as Range<UInt8> { transaction.set([1, key], bigEndian(number) + filler) }
        transaction.set([2] + bigEndian(number), [])
        if number >= 40 { transaction.delete([2] + bigEndian(number - 40)) }
        say("ask \(number)")
        try transaction.commit()
        say("wrote \(number)")
        number += 1
    }
}

/// Each step reads the count and writes one more; where another was faster, it is made again.
func countUp(_ path: String, count: UInt64) throws(StoreError) {
    let transaction = StoreTransaction(try SQLiteStore(path: path))
    say("ready")
    _ = readLine()
    var done: UInt64 = 0
    while done < count {
        let bytes = try transaction.get([3]) ?? []
        transaction.set([3], bigEndian(bytes.reduce(0) { $0 << 8 | UInt64($1) } + 1))
        do throws(StoreError) {
            try transaction.commit()
            done += 1
        } catch {
            if error.code != .conflict { throw error }
            transaction.rollback()
        }
    }
    say("count \(done)")
}

func runStore(_ body: () throws(StoreError) -> Void) {
    do throws(StoreError) {
        try body()
    } catch {
        say("error \(error.code.rawValue) \(error)")
        exit(1)
    }
}
