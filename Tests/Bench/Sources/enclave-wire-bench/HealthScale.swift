import BenchSupport
import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Foundation
import OpenSSLPeer
import WireFormat

/// The health system with as many validators as a chain may ever have.
enum HealthScale {
    static let memoryCase = "health-memory"
    static let fileCase = "health-sqlite"
    static let pagesCase = "health-pages"
    static let bareName = "openssl"
    static let diskName = "fdatasync"
    static let firstPageName = "first-page"
    static let lastPageName = "last-page"
    static let smallFleetName = "1k-validators"

    /// - Parameter validators: How many are watched.
    static func groups(validators: Int) throws -> [Group] {
        bench_trim()
        let before = try ResidentMemory.bytes()
        let store = InMemoryStore()
        let fleet = try HealthFleet(store, validators: validators)
        let bytes = (try ResidentMemory.bytes() - before) / validators
        let beginning = Contestant(memoryCase, Case.ownName, bytes: bytes) { _ in
            { for _ in 0..<$0 { try fleet.quietBlock() } }
        }
        // As with claims, what expires is not a part of what is measured: it belongs to the beginning of a block.
        let keeping = Contestant(memoryCase, Case.ownName, bytes: bytes) { _ in
            try fleet.prepareHeartbeats()
            return { try fleet.heartbeats($0) }
        }
        return [
            Group(operation: .beginBlock, contestants: [beginning]),
            Group(operation: .keepHeartbeat, contestants: [keeping, try bareVerification()]),
            try pages(fleet, validators),
        ]
    }

    /// A verification of the signature of 32 bytes, by OpenSSL alone.
    private static func bareVerification() throws -> Contestant {
        let seed = Samples.noise(32, seed: 5)
        let key = try SecretKey(algorithm: .ed25519, rawBytes: seed.rawSpan)
        let digests = (0..<256).map { SHA256.digest(of: Array("\($0)".utf8)) }
        let signatures = digests.flatMap { key.sign(digest: $0) }
        let publicKey = key.publicKey.bytes
        let messages = digests.flatMap(\.bytes)
        return Contestant(memoryCase, bareName, bytes: 32) { _ in
            { count in
                guard bench_openssl_verify(publicKey, signatures, messages, 256, UInt64(count)) == 1 else {
                    throw Disagreement("libcrypto refuses the signature")
                }
            }
        }
    }

    /// Pages of a hundred, at both ends, and of a fleet that is small.
    private static func pages(_ fleet: HealthFleet, _ validators: Int) throws -> Group {
        let small = try HealthFleet(InMemoryStore(), validators: 1000)
        let first = CosmosPageRequest.with { $0.limit = 100 }
        let last = try lastPage(fleet, validators)
        let contestants = [(firstPageName, fleet, first), (lastPageName, fleet, last), (smallFleetName, small, first)]
        return Group(
            operation: .page,
            contestants: contestants.map { name, fleet, request in
                Contestant(pagesCase, name, bytes: 0) { _ in
                    { count in
                        for _ in 0..<count {
                            if try fleet.page(request).statuses.count != 100 { throw Disagreement("a page is short") }
                        }
                    }
                }
            }
        )
    }

    private static func lastPage(_ fleet: HealthFleet, _ validators: Int) throws -> CosmosPageRequest {
        var request = CosmosPageRequest.with { $0.limit = UInt64(validators) / 10 }
        for _ in 0..<9 { request.key = try fleet.page(request).pagination.nextKey }
        // The last tenth: its last hundred.
        request.limit = UInt64(validators) / 10 - 100
        request.key = try fleet.page(request).pagination.nextKey
        request.limit = 100
        return request
    }

    // MARK: In a file

    /// - Parameter validators: How many are watched.
    static func fileGroups(validators: Int) throws -> [Group] {
        let directory = try BenchDirectory("health")
        let store = try SQLiteStore(path: directory.path("health.db"))
        let fleet = try HealthFleet(store, validators: validators)
        let own = Contestant(fileCase, Case.ownName, bytes: 0) { _ in
            try fleet.prepareHeartbeats()
            return { try fleet.blocksOfHeartbeats($0) }
        }
        let disk = Contestant(fileCase, diskName, bytes: BenchDirectory.pageSize) { _ in
            try directory.synchronizing()
        }
        return [Group(operation: .keepDurably, contestants: [own, disk])]
    }
}
