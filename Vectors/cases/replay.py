"""The rows of replay.json that are of nonces alone; those of heartbeats follow them."""

from dataclasses import dataclass

A, B = "aa" * 20, "bb" * 20


@dataclass
class Claims:
    id: str
    description: str
    steps: list


rows = []


def case(id, description, *steps):
    rows.append(Claims(f"claims-{id}", description, list(steps)))


def claim(expected, validator=A, nonce=1, expires=100):
    return {"op": "claim", "validator": validator, "nonce": str(nonce), "expires": expires,
            "expected": expected}


def contains(expected, validator=A, nonce=1):
    return {"op": "contains", "validator": validator, "nonce": str(nonce), "expected": expected}


def expire(before, expected):
    return {"op": "expire", "before": before, "expected": expected}


case("once", "A nonce is claimed once.", contains(False), claim("first"), contains(True),
     claim("replay"), claim("replay"), contains(True))
case("nonces", "Other nonces are others.", *(claim("first", nonce=nonce) for nonce in (1, 0, 2, 256)),
     *(claim("replay", nonce=nonce) for nonce in (256, 0, 2, 1)), contains(False, nonce=3))
case("greatest-nonce", "Nonces around 2^63 and 2^64.",
     *(claim("first", nonce=nonce) for nonce in (2**63 - 1, 2**63, 2**64 - 1)),
     *(claim("replay", nonce=nonce) for nonce in (2**63, 2**64 - 1, 2**63 - 1)))
case("validators", "A nonce is the validator's own.", claim("first"), claim("first", B), claim("replay"),
     claim("replay", B), contains(False, B, 2))
case("validator-lengths", "Addresses of other lengths, one the beginning of the other.",
     *(claim("first", "ab" * length) for length in (1, 2, 20, 32, 255)),
     *(claim("replay", "ab" * length) for length in (255, 20, 1)), contains(False, "ab" * 3))
case("no-border", "Address and nonce do not run into each other.",
     claim("first", "aa", 0x0102), claim("first", "aa01", 0x02), claim("first", "aa0102", 0),
     claim("replay", "aa01", 0x02))
case("expire", "What expires before a time is let go of, what expires at it stays.",
     claim("first", nonce=1, expires=100), claim("first", nonce=2, expires=101),
     claim("first", nonce=3, expires=102), expire(100, 0), expire(101, 1), contains(False, nonce=1),
     contains(True, nonce=2), claim("first", nonce=1, expires=200), claim("replay", nonce=2),
     expire(103, 2), contains(True, nonce=1))
case("expire-order", "Claimed in any order of expiry.",
     *(claim("first", nonce=nonce, expires=expires)
       for nonce, expires in ((1, 50), (2, 10), (3, 40), (4, 20), (5, 30))),
     expire(25, 2), contains(False, nonce=2), contains(False, nonce=4), contains(True, nonce=5),
     expire(41, 2), contains(True, nonce=1), expire(51, 1), expire(10**9, 0))
case("replay-keeps-expiry", "A claim that is refused does not lengthen the life of the first.",
     claim("first", expires=100), claim("replay", expires=1000), expire(101, 1), claim("first"))
case("time-does-not-expire", "Nothing expires until it is told to, though its time be past.",
     claim("first", expires=1), claim("first", nonce=2, expires=10**9), claim("replay", expires=10**9),
     contains(True))
case("expire-backwards", "A time before the last one lets go of nothing more.",
     claim("first", expires=100), expire(50, 0), expire(101, 1), expire(50, 0), claim("first", expires=60),
     expire(60, 0), expire(61, 1))
case("expire-nothing", "Of no nonces.", expire(0, 0), expire(2**40, 0), claim("first"))
case("expire-zero-and-before", "Times of 0 and before 1970.",
     claim("first", nonce=1, expires=0), claim("first", nonce=2, expires=-5), expire(-5, 0), expire(0, 1),
     contains(True, nonce=1), expire(1, 1))
case("far-future", "Expiry centuries ahead.", claim("first", expires=253402300799), expire(4102444800, 0),
     claim("replay"), expire(253402300800, 1))
case("many", "A hundred nonces, half of which expire.",
     *(claim("first", nonce=nonce, expires=nonce % 2 * 100 + 10) for nonce in range(100)),
     expire(11, 50), *(contains(nonce % 2 == 1, nonce=nonce) for nonce in range(0, 100, 9)),
     expire(111, 50))
