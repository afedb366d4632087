import EnclaveProto
import EnclaveSigning

extension HealthKeeper {
    /// `EnclaveHealth()`: the record of one validator.
    ///
    /// - Throws: ``HealthError``: a refusal of code `healthStatusNotFound`, or ``HealthError/invalidRequest(_:)`` where
    ///   the address is none.
    public func enclaveHealth(
        _ request: QueryEnclaveHealthRequest,
        in context: KeeperContext
    ) throws(HealthError) -> QueryEnclaveHealthResponse {
        if let problem = FieldProblem.ofAddress(request.validatorAddress) { throw .invalidRequest(problem.description) }
        guard let validator = AccountAddress(request.validatorAddress),
            let health = try enclaveHealthStatus(of: validator, in: context)
        else {
            throw .refused(.healthStatusNotFound, request.validatorAddress)
        }
        return .with { $0.health = health }
    }

    /// `AllHealthStatuses()`: records in the order of the addresses' bytes, a page at a time; all of them, or those of
    /// one verdict, which an index finds.
    ///
    /// Pages are those of the Cosmos SDK: by `key`, or by `offset`, where `total` can be counted too; 100 records where
    /// no limit is given, and 1000 at most. A page by key costs the page, however many records there are, and the
    /// total costs nothing; an offset costs in proportion to itself. `next_key` is the address at which the next page
    /// begins; with a filter it is always one that the filter lets through.
    ///
    /// - Throws: ``HealthError``: ``HealthError/invalidRequest(_:)`` where both key and offset are given, or the filter
    ///   is no verdict.
    public func allHealthStatuses(
        _ request: QueryAllHealthStatusesRequest,
        in context: KeeperContext
    ) throws(HealthError) -> QueryAllHealthStatusesResponse {
        let filter = request.statusFilter
        guard filter.name != nil else {
            throw .invalidRequest("status_filter is \(filter.rawValue); it must be 0 to 3")
        }
        let page = try Page(request.pagination)
        var response = QueryAllHealthStatusesResponse()
        if filter == .unknown {
            let (entries, nextKey) = try context.entries([StoreKey.healthPrefix], page)
            response.statuses = try entries.map { (entry) throws(HealthError) in
                try KeeperContext.decoded(entry.value)
            }
            response.pagination.nextKey = nextKey
        } else {
            let (entries, nextKey) = try context.entries(StoreKey.statusIndex(filter), page)
            response.statuses = try entries.map { (entry) throws(HealthError) in
                guard let validator = StoreKey.validator(endOf: entry.key),
                    let health = try enclaveHealthStatus(of: validator, in: context)
                else { throw .corrupt("the index of verdicts names a validator without a record") }
                return health
            }
            response.pagination.nextKey = nextKey
        }
        if page.isCounting { response.pagination.total = try context.currentTotals().count(of: filter) }
        return response
    }

    /// `HealthCheckParams()`: the parameters in force.
    ///
    /// - Throws: ``HealthError/store(_:)``.
    public func healthCheckParams(
        _ request: QueryHealthCheckParamsRequest,
        in context: KeeperContext
    ) throws(HealthError) -> QueryHealthCheckParamsResponse {
        let params = try context.currentHealthCheckParams()
        return .with { $0.params = params }
    }
}

extension HealthTotals {
    /// How many records a filter lets through.
    fileprivate func count(of filter: HealthStatus) -> UInt64 {
        filter == .unknown ? unknown + healthy + degraded + unhealthy : self[filter]
    }
}
