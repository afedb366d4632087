import EnclaveProto

/// Which records a query is asked for: a `PageRequest` with the defaults that the Cosmos SDK fills in
/// (types/query/pagination.go of cosmos-sdk 0.53).
struct Page {
    /// How many records a page has where nothing is said.
    static let standardLimit = 100
    /// The most records of a page. A request for more gets these, and the key to go on at.
    static let greatestLimit = 1000

    /// The key to begin at, without its prefix; nil for the offset.
    let key: [UInt8]?
    /// How many records to pass over.
    let offset: UInt64
    let limit: Int
    let isCounting: Bool
    let isReverse: Bool

    /// - Throws: ``HealthError/invalidRequest(_:)`` for both a key and an offset.
    init(_ request: CosmosPageRequest) throws(HealthError) {
        if !request.key.isEmpty, request.offset > 0 {
            throw .invalidRequest("either offset or key is expected, got both")
        }
        key = request.key.isEmpty ? nil : request.key
        offset = request.offset
        limit = request.limit == 0 ? Self.standardLimit : Int(clamping: min(request.limit, UInt64(Self.greatestLimit)))
        isCounting = key == nil && (request.countTotal || request.limit == 0)
        isReverse = request.reverse
    }
}

extension KeeperContext {
    /// A page of the entries whose keys start with a prefix, and the key that the next page begins at, without the
    /// prefix; empty where there is none. It costs the page, and the offset.
    func entries(
        _ prefix: [UInt8],
        _ page: Page
    ) throws(HealthError) -> (entries: [(key: [UInt8], value: [UInt8])], nextKey: [UInt8]) {
        var entries: [(key: [UInt8], value: [UInt8])] = []
        var nextKey: [UInt8] = []
        var passed: UInt64 = 0
        try iterate(prefix, from: page.key.map { prefix + $0 }, reverse: page.isReverse) { (key, value) in
            if passed < page.offset {
                passed += 1
                return true
            }
            if entries.count == page.limit {
                nextKey = Array(key.dropFirst(prefix.count))
                return false
            }
            entries.append((key, value))
            return true
        }
        return (entries, nextKey)
    }
}
