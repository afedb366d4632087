import Dispatch
import Foundation

// Both come back as errors of the write, which can be told apart from a full disk.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
let interruptions = Interruption.watch()

// Messages may be nested 1000 levels deep, more than the stack of the main thread holds in a debug build.
let thread = Thread { exit(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue) }
thread.stackSize = 64 << 20
thread.start()
dispatchMain()
