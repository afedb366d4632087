/// A program that vectors are run against over the line protocol of Vectors/README.md.
final class PeerImplementation: Implementation {
    let name: String
    let command: String
    private let timeout: Double
    private var process: PeerProcess?
    private var breakdowns = 0
    /// After so many breakdowns a peer is not started again.
    private static let greatestBreakdowns = 3

    /// A peer that is started when it is first asked.
    ///
    /// - Parameters:
    ///   - command: For the shell.
    ///   - timeout: Seconds to wait for an answer.
    init(name: String, command: String, timeout: Double) {
        self.name = name
        self.command = command
        self.timeout = timeout
    }

    /// Whether it broke down so often that it is not asked any more.
    var isGivenUp: Bool { breakdowns >= Self.greatestBreakdowns }

    func compare(_ vector: VectorCase) -> Comparison {
        var comparison = Comparison()
        for question in PeerQuestion.all(of: vector) {
            if isGivenUp {
                comparison.breakDown(nil)
                break
            }
            do throws(PeerFailure) {
                let answer = try ask(question)
                question.compare(answer, &comparison)
            } catch {
                comparison.breakDown("the peer \(error.reason)", at: question.operation)
                breakdowns += 1
                process = nil
                break
            }
        }
        return comparison
    }

    private func ask(_ question: PeerQuestion) throws(PeerFailure) -> JSONValue {
        if let process { return try process.ask(question.request, within: timeout) }
        let started = try PeerProcess(command: command)
        process = started
        return try started.ask(question.request, within: timeout)
    }
}
