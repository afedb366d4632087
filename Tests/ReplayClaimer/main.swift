import Dispatch
import EnclaveHealth
import EnclaveSigning
import EnclaveStore
import Glibc
import Synchronization

// The process that tests of SQLiteReplayGuard and SQLiteStore start, race and kill. Not a product.
//
//   replay-claimer claims PATH START    claims nonces from START upwards on four threads, for ever
//   replay-claimer race PATH COUNT SEED  claims nonces 0 to COUNT - 1 in an order of its own, after a line of input
//   replay-claimer open PATH [USER]     claims nonce 0, as another user if one is given
//   replay-claimer batches PATH START   writes batches numbered from START upwards, for ever; see StoreModes.swift
//   replay-claimer count PATH COUNT     counts up COUNT times by transactions, after a line of input
//
// What it asks and what it is answered stands on standard output, a line each: `ask N`, `first N`, `replay N`,
// `expire T` before it calls, `error CODE`.

let validator = [UInt8](repeating: 0x56, count: 20)

/// One system call a line: a process that is killed has written it, or has not.
func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    if write(STDOUT_FILENO, bytes, bytes.count) != bytes.count { exit(3) }
}

func claim(_ nonce: UInt64, expires: Int64, _ replayGuard: SQLiteReplayGuard) throws(ReplayGuardError) {
    let verdict = try replayGuard.claim(validator: validator.span.bytes, nonce: nonce, expires: expires)
    say("\(verdict) \(nonce)")
}

func claimForEver(_ path: String, from start: UInt64) throws(ReplayGuardError) -> Never {
    let replayGuard = try SQLiteReplayGuard(path: path)
    let next = Atomic<UInt64>(start)
    for thread in 0..<4 {
        DispatchQueue(label: "claims \(thread)").async {
            do throws(ReplayGuardError) {
                while true {
                    let nonce = next.add(1, ordering: .relaxed).oldValue
                    say("ask \(nonce)")
                    try claim(nonce, expires: Int64(nonce), replayGuard)
                    // Some go again: those that were claimed long ago.
                    if nonce % 64 == 63, nonce > 200 {
                        say("expire \(nonce - 200)")
                        try replayGuard.expire(before: Int64(nonce - 200))
                    }
                }
            } catch {
                say("error \(error.code.rawValue) \(error)")
                exit(1)
            }
        }
    }
    while true { pause() }
}

func race(_ path: String, count: UInt64, seed: UInt64) throws(ReplayGuardError) {
    let replayGuard = try SQLiteReplayGuard(path: path)
    say("ready")
    _ = readLine()
    // A step that shares no factor with the count goes over all of them.
    for index in 0..<count { try claim((index &* 7919 &+ seed) % count, expires: 1, replayGuard) }
}

let arguments = CommandLine.arguments

func number(_ index: Int) -> UInt64 { UInt64(arguments[index]) ?? 0 }

do throws(ReplayGuardError) {
    switch (arguments.dropFirst().first, arguments.count) {
    case ("claims", 4): try claimForEver(arguments[2], from: number(3))
    case ("race", 5): try race(arguments[2], count: number(3), seed: number(4))
    case ("open", 3...4):
        if let user = arguments.count == 4 ? UInt32(arguments[3]) : nil, setuid(user) != 0 { exit(2) }
        try claim(0, expires: 1, SQLiteReplayGuard(path: arguments[2]))
    case ("batches", 4): runStore { () throws(StoreError) in try writeForEver(arguments[2], from: number(3)) }
    case ("count", 4): runStore { () throws(StoreError) in try countUp(arguments[2], count: number(3)) }
    default: exit(2)
    }
} catch {
    say("error \(error.code.rawValue) \(error)")
    exit(1)
}
