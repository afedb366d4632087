import Synchronization

/// Where a schema keeps a plan, which is stored once and stays until the schema goes. A plan refers to no schema of a
/// message, so that neither keeps the other for ever.
@safe @usableFromInline
package struct PlanSlot<Plan: AnyObject & Sendable>: ~Copyable, Sendable {
    /// The address of the plan, which the slot retains; 0 for none. (`AtomicLazyReference` of Swift 6.3 asks the
    /// runtime for its type with each load.)
    @usableFromInline let address = Atomic<UInt>(0)

    @inlinable @inline(__always)
    init() {}

    deinit {
        // The plan was retained where its address was stored.
        unsafe stored?.release()
    }

    /// The plan, which the slot retains until it goes; made by `make` if there is none.
    @inlinable @inline(__always)
    package func plan(_ make: () -> Plan) -> Unmanaged<Plan> { unsafe stored ?? store(make()) }

    @inlinable @inline(__always)
    var stored: Unmanaged<Plan>? {
        guard let plan = unsafe UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return nil }
        return unsafe Unmanaged<Plan>.fromOpaque(plan)
    }

    /// Stores the plan, unless one is stored. Gives the one that is.
    @usableFromInline @inline(never)
    func store(_ plan: Plan) -> Unmanaged<Plan> {
        let retained = unsafe Unmanaged.passRetained(plan)
        let new = unsafe UInt(bitPattern: retained.toOpaque())
        if address.compareExchange(expected: 0, desired: new, ordering: .acquiringAndReleasing).exchanged {
            return unsafe retained
        }
        // Another thread was first, and what is stored stays.
        unsafe retained.release()
        return unsafe stored.unsafelyUnwrapped
    }
}
