"""Starts a peer and asks it, one line a request and one line an answer."""

import json
import subprocess


class Peer:
    def __init__(self, name, command):
        self.name = name
        self.asked = 0
        self.process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, encoding="utf-8")

    def ask(self, **request):
        """The answer; members that are None are left out of the request."""
        self.asked += 1
        request = {name: value for name, value in request.items() if value is not None}
        self.process.stdin.write(json.dumps({"id": self.asked, **request}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.name} ended at {request.get('op')}")
        answer = json.loads(line)
        if answer.get("id") != self.asked:
            raise RuntimeError(f"{self.name} answers {answer.get('id')}, asked {self.asked}")
        return answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()
