"""Nonces that were used, in a dictionary."""


class Guard:
    """Claims are for good until `expire` lets go of what lies before a time."""

    def __init__(self):
        self.expiries = {}

    def step(self, step):
        """The answer to one step: a verdict, whether it is there, or how many let go."""
        if step["op"] == "expire":
            return self.expire(step["before"])
        key = (step["validator"], step["nonce"])
        if step["op"] == "contains":
            return key in self.expiries
        return self.claim(key, step["expires"])

    def claim(self, key, expires):
        if key in self.expiries:
            return "replay"
        self.expiries[key] = expires
        return "first"

    def expire(self, time):
        gone = [key for key, expires in self.expiries.items() if expires < time]
        for key in gone:
            del self.expiries[key]
        return len(gone)
