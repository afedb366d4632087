import WireFormat

/// What lets maps that are copies of each other share nodes.
///
/// Only a node that one map alone refers to is ever written to: that is what makes it safe to send.
final class SharedNode: @unchecked Sendable {
    /// Written to only while nobody else refers to it, by one path from the root: the check of exclusive access at
    /// run time, a sixth of all instructions, could never fail.
    @safe @exclusivity(unchecked) fileprivate var node: ByteNode

    init(_ node: consuming ByteNode) { self.node = node }

    /// Inserts or replaces an entry of a tree that `root` is the root of.
    static func insert(_ update: inout ByteNode.Update, into root: inout SharedNode) {
        makeUnique(&root)
        root.node.insert(&update)
        guard let rest = update.rest else { return }
        update.rest = nil
        root = SharedNode(ByteNode(parting: rest.separator, root, rest.node))
    }

    /// Removes an entry of a tree that `root` is the root of. Returns whether there was one.
    static func remove(_ key: RawSpan, from root: inout SharedNode) -> Bool {
        makeUnique(&root)
        if !root.node.remove(key, ByteProbe(key)) { return false }
        while let only = root.node.onlyChild { root = only }
        return true
    }

    /// The value of a key, in an optional of its own; nil where there is no entry.
    func value(of key: RawSpan, _ probe: ByteProbe) -> [UInt8]?? { node.value(of: key, probe) }

    /// The leaf with the first entry from `key` on, or with the last before it; nil where there is none.
    ///
    /// - Parameter key: nil for a key behind all.
    func leaf(at key: [UInt8]?, reverse: Bool) -> OrderedLeaf? {
        if node.isLeaf { return OrderedLeaf(self, at: key, reverse: reverse) }
        var child = node.child(of: key)
        while let next = node.childIfAny(child) {
            if let found = next.leaf(at: key, reverse: reverse) { return found }
            child += reverse ? -1 : 1
        }
        return nil
    }

    /// Calls `body` with every entry: leaf by leaf in the order of the keys, and within a leaf in any order.
    func forEachEntry(_ body: (ByteEntry) -> Void) {
        for place in 0..<node.leaf.count { body(node.leaf.entry(at: place)) }
        var child = 0
        while let next = node.childIfAny(child) {
            next.forEachEntry(body)
            child += 1
        }
    }

    /// Makes `shared` one that nobody else refers to.
    fileprivate static func makeUnique(_ shared: inout SharedNode) {
        if !isKnownUniquelyReferenced(&shared) { shared = SharedNode(shared.node.copy()) }
    }
}

/// A node of a ``ByteMap``, with all that lies below it.
struct ByteNode: ~Copyable, Sendable {
    /// An entry on its way into the tree, and what came of it.
    struct Update {
        let entry: ByteEntry
        /// Whether `old` is wanted.
        let keepsOld: Bool
        fileprivate let probe: ByteProbe
        /// The value that was there before, in an optional of its own; nil where there was no entry.
        var old: [UInt8]??
        var isNew = false
        /// What the node could not hold: the keys from this one on, in a node of their own.
        fileprivate var rest: (separator: [UInt8], node: SharedNode)?

        init(_ entry: ByteEntry, keepsOld: Bool) {
            self.entry = entry
            self.keepsOld = keepsOld
            probe = ByteProbe(entry.key)
        }
    }

    /// The entries; none in a branch.
    fileprivate var leaf = ByteLeaf()
    /// What parts the children; one fewer than they are.
    private var branch = ByteBranch()
    /// Empty in a leaf.
    private var children: [SharedNode] = []

    init() {}

    private init(leaf: consuming ByteLeaf) { self.leaf = leaf }

    private init(_ branch: consuming ByteBranch, _ children: [SharedNode]) {
        self.branch = branch
        self.children = children
    }

    fileprivate init(parting separator: [UInt8], _ left: SharedNode, _ right: SharedNode) {
        branch.insert(separator, at: 0)
        children = [left, right]
    }

    /// The same, to be written to.
    fileprivate borrowing func copy() -> ByteNode {
        if isLeaf { return ByteNode(leaf: ByteLeaf(leaf, 0..<leaf.count)) }
        return ByteNode(ByteBranch(branch, 0..<branch.count), children)
    }

    fileprivate var isLeaf: Bool { children.isEmpty }

    /// A child that is not shared, to be written to.
    private mutating func child(_ index: Int) -> SharedNode {
        SharedNode.makeUnique(&children[index])
        return children[index]
    }

    // MARK: Reading

    /// The value of a key, in an optional of its own; nil where there is no entry.
    func value(of key: RawSpan, _ probe: ByteProbe) -> [UInt8]?? {
        if !children.isEmpty {
            return children[branch.child(of: key, probe)].value(of: key, probe)
        }
        guard let place = leaf.find(key, probe) else { return nil }
        return .some(leaf.value(at: place))
    }

    /// The child that a key belongs to; the last for nil.
    fileprivate func child(of key: [UInt8]?) -> Int {
        guard let key else { return branch.count }
        return branch.child(of: key.rawSpan, ByteProbe(key.rawSpan))
    }

    fileprivate func childIfAny(_ index: Int) -> SharedNode? {
        children.indices.contains(index) ? children[index] : nil
    }

    // MARK: Writing

    /// Inserts or replaces an entry. Only the root's caller sees a rest.
    fileprivate mutating func insert(_ update: inout Update) {
        if !children.isEmpty { return insertBelow(&update) }
        let place: Int
        if let found = leaf.find(update.entry.key, update.probe) {
            place = found
            if update.keepsOld { update.old = .some(leaf.value(at: place)) }
            leaf.replace(by: update.entry, at: place)
        } else {
            update.isNew = true
            place = leaf.count
            leaf.insert(update.entry, tag: update.probe.tag)
        }
        if let split = leaf.split(after: place) {
            let separator = split.separator
            update.rest = (separator, SharedNode(ByteNode(leaf: split.leaf)))
        }
    }

    private mutating func insertBelow(_ update: inout Update) {
        let child = branch.child(of: update.entry.key, update.probe)
        self.child(child).node.insert(&update)
        guard let rest = update.rest else { return }
        update.rest = nil
        branch.insert(rest.separator, at: child)
        children.insert(rest.node, at: child + 1)
        if children.count <= ByteBranch.limit { return }
        let middle = branch.count / 2
        let right = ByteNode(ByteBranch(branch, middle + 1..<branch.count), Array(children[(middle + 1)...]))
        update.rest = (branch[middle], SharedNode(right))
        branch.removeLast(branch.count - middle)
        children.removeSubrange((middle + 1)...)
    }

    /// Removes an entry. Returns whether there was one.
    fileprivate mutating func remove(_ key: RawSpan, _ probe: ByteProbe) -> Bool {
        if children.isEmpty {
            guard let place = leaf.find(key, probe) else { return false }
            leaf.remove(at: place)
            return true
        }
        let child = branch.child(of: key, probe)
        if !self.child(child).node.remove(key, probe) { return false }
        if children[child].node.isSmall { join(child) }
        return true
    }

    /// The child of a branch that has one alone.
    fileprivate var onlyChild: SharedNode? { children.count == 1 ? children[0] : nil }

    /// Whether a neighbour may take it in.
    private var isSmall: Bool { children.isEmpty ? leaf.isSmall : children.count < ByteBranch.limit / 4 }

    /// Whether there is no entry below.
    private var isVacant: Bool { children.isEmpty ? leaf.isEmpty : children.count == 1 && children[0].node.isVacant }

    /// Joins a child with a neighbour, where there is one and both have room in one node.
    private mutating func join(_ child: Int) {
        if children.count == 1 { return }
        let left = max(child - 1, 0)
        if children[child].node.isVacant {
            children.remove(at: child)
            branch.remove(at: left)
            return
        }
        guard children[left].node.hasRoom(for: children[left + 1].node) else { return }
        let right = children.remove(at: left + 1)
        self.child(left).node.append(right.node, parting: branch[left])
        branch.remove(at: left)
    }

    /// Puts all of a neighbour behind what is here.
    private mutating func append(_ right: borrowing ByteNode, parting separator: [UInt8]) {
        if right.children.isEmpty { return leaf.append(right.leaf) }
        branch.insert(separator, at: branch.count)
        branch.append(right.branch)
        children += right.children
    }

    private func hasRoom(for other: borrowing ByteNode) -> Bool {
        children.count + other.children.count < ByteBranch.limit * 3 / 4
            && leaf.count + other.leaf.count < ByteLeaf.entryLimit * 3 / 4
            && leaf.size + other.leaf.size < ByteLeaf.byteLimit * 3 / 4
    }
}

/// A leaf, and a place in the order of its keys. It is shared for as long as this refers to it, and so stays as it is.
struct OrderedLeaf: Sendable {
    private let shared: SharedNode
    private let order: [Int]
    private var index: Int

    /// At the first entry from `key` on, or at the last before it; nil where the leaf has none.
    ///
    /// - Parameter key: nil for a key behind all.
    fileprivate init?(_ shared: SharedNode, at key: [UInt8]?, reverse: Bool) {
        self.shared = shared
        order = shared.node.leaf.order()
        var low = 0
        var high = order.count
        while let key, low < high {
            let middle = (low + high) >> 1
            if shared.node.leaf.compare(order[middle], key.rawSpan) < 0 { low = middle + 1 } else { high = middle }
        }
        index = (key == nil ? order.count : low) - (reverse ? 1 : 0)
        if !order.indices.contains(index) { return nil }
    }

    /// The key at the place.
    var key: [UInt8] { shared.node.leaf.key(at: order[index]) }

    /// The value at the place; nil where the entry has none.
    var value: [UInt8]? { shared.node.leaf.value(at: order[index]) }

    /// Whether the key at the place lies before the end of a range, whose other end is known to be kept.
    func isIn(_ range: borrowing KeyRange, reverse: Bool) -> Bool {
        if reverse { return shared.node.leaf.compare(order[index], range.lower.rawSpan) >= 0 }
        guard let upper = range.upper else { return true }
        return shared.node.leaf.compare(order[index], upper.rawSpan) < 0
    }

    /// Goes to the next place. Returns whether there is one.
    mutating func advance(reverse: Bool) -> Bool {
        let next = index + (reverse ? -1 : 1)
        if !order.indices.contains(next) { return false }
        index = next
        return true
    }
}
