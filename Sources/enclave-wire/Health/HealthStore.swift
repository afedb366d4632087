import EnclaveHealth
import EnclaveProto
import EnclaveSigning
import EnclaveStore

/// The store of a monitor, opened, and the monitor over it.
struct HealthStore {
    /// Where the store is.
    let path: String
    /// What is in it.
    let entries: SQLiteStore
    /// Runs blocks over it, and reads.
    let monitor: HealthMonitor
    /// The last block when it was opened; nil where there is none.
    let lastBlock: BlockContext?

    /// Opens the file, or makes it.
    ///
    /// - Parameter alertRules: The rules from now on; nil for those of the last block, or those that are built in where
    ///   it had none.
    init(
        path: String,
        _ configuration: HealthKeeper.Configuration = .local,
        alertRules: AlertRuleSet? = nil
    ) throws(CommandError) {
        self.path = path
        do throws(StoreError) {
            entries = try SQLiteStore(path: path)
        } catch {
            throw CommandError(error)
        }
        let stored = try AlertRuleSet(storedIn: entries, at: path)
        monitor = HealthMonitor(
            store: entries,
            keeper: HealthKeeper(configuration),
            alertRules: alertRules ?? stored ?? .standard
        )
        do throws(HealthError) {
            lastBlock = try monitor.lastBlock()
        } catch {
            throw CommandError(error)
        }
    }

    /// The log of what happened.
    var log: EventLog { EventLog(entries) }
}

extension HealthKeeper.Configuration {
    /// Whose word changes parameters and measurements in a store of one's own: the chain's governance account, whose
    /// address is the first 20 bytes of SHA-256 of `gov` (Cosmos SDK, `address.Module`).
    static let localAuthority = AccountAddress(AddressBytes(firstOf: SHA256.digest(of: Array("gov".utf8)))).description

    /// What the commands run with.
    static var local: HealthKeeper.Configuration {
        var configuration = HealthKeeper.Configuration(
            policy: HeartbeatVerifier.Policy(algorithms: Set(KeyAlgorithm.allCases))
        )
        configuration.authority = localAuthority
        return configuration
    }
}

extension Invocation {
    /// The store that `--store` names, with a genesis in it.
    func openHealthStore(
        _ configuration: HealthKeeper.Configuration = .local,
        alertRules: AlertRuleSet? = nil
    ) throws(CommandError) -> HealthStore {
        let path = self["store"] ?? ""
        let hint = "`enclave-wire health init --store \(path) …` makes one"
        switch FileKind(path: path) {
        case .missing: throw .io("there is no store \(path)", hint: hint)
        case .directory: throw .io("\(path) is a directory", hint: "name the file of a store in it")
        case .regular, .stream: break
        }
        let store = try HealthStore(path: path, configuration, alertRules: alertRules)
        if store.lastBlock == nil { throw .refused("\(path) has no genesis in it", hint: hint) }
        return store
    }
}

extension HealthMonitor {
    /// Reads what the last block left.
    func reading<Result>(
        _ body: (HealthKeeper, KeeperContext) throws(HealthError) -> Result
    ) throws(CommandError) -> Result {
        do throws(HealthError) {
            return try read(body)
        } catch {
            throw CommandError(error)
        }
    }
}

extension CommandError {
    /// The monitor did not do what it was asked.
    init(_ error: HealthError) {
        switch error {
        case .refused(let refusal): self.init(refusal)
        case .store(let failure): self.init(failure)
        case .corrupt: self = .io(error.description, hint: "restore the file from a copy")
        case .invalidRequest: self = .refused(error.description)
        case .wrongBlock(let why): self = .refused(why, hint: "`--height` and `--time` say which block it is")
        }
    }

    /// The rules refuse it.
    init(_ refusal: EnclaveError) {
        self = .refused(refusal.description)
        code = String(refusal.code.rawValue)
        switch refusal.code {
        case .healthStatusNotFound: hint = "`health list` shows who is watched"
        case .enclaveIdentityNotFound: hint = "`health register` registers an enclave"
        default: break
        }
    }

    /// The store failed.
    init(_ failure: StoreError) {
        let isOther = failure.code == .notADatabase || failure.code == .otherSchema
        self = .io(failure.description, hint: isOther ? "is it the file of a monitor?" : nil)
    }
}
