import EnclaveSigning
import WireFormat

/// Whether the signature of a heartbeat holds for one of some keys. It depends on nothing in the store but the keys,
/// so that it may be found out before, and on another core.
struct CheckedSignature: Sendable {
    /// The keys that were tried.
    let keys: [PublicKey]
    /// Nil where the signature holds.
    let refusal: HeartbeatRefusal?

    init(_ heartbeat: borrowing HeartbeatChecks.Opened, _ keys: [PublicKey], _ checks: HeartbeatChecks) {
        self.keys = keys
        do throws(HeartbeatRefusal) {
            _ = try checks.verifySignature(of: heartbeat, by: keys)
            refusal = nil
        } catch {
            refusal = error
        }
    }
}
