import EnclaveSigning
import EnclaveStore
import Foundation

/// The replay guard that keeps nonces in an SQLite file.
struct SQLiteImplementation: LocalImplementation {
    let name = "sqlite"

    func check(_ vector: VectorCase.Claims, _ comparison: inout Comparison) {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "enclave-wire-\(UUID().uuidString)"
        )
        do {
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(at: directory) }
            let path = directory.appendingPathComponent("nonces.db").path
            vector.check(try SQLiteReplayGuard(path: path), name: "SQLite", &comparison)
        } catch {
            comparison.expect(.accepted, from: "open the file", .failed(FileFailure.reason(error)))
        }
    }
}
