"""The row of transactions.json that a Cosmos SDK node has made: cosmjs, packages/proto-signing, testutils,
first vector (Apache-2.0)."""

from cases.making import SECP256K1, record, scalar
from cases.transaction_parts import Given

BODY = bytes.fromhex(
    "0a90010a1c2f636f736d6f732e62616e6b2e763162657461312e4d736753656e6412700a2d636f73"
    "6d6f7331706b707472653766646b6c366766727a6c65736a6a766878686c63337234676d6d6b3872"
    "7336122d636f736d6f7331717970717870713971637273737a673270767871367273307a71673379"
    "7963356c7a763778751a100a0575636f736d120731323334353637")
AUTH_INFO = bytes.fromhex(
    "0a4e0a460a1f2f636f736d6f732e63727970746f2e736563703235366b312e5075624b657912230a"
    "21034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c7029012040a020801"
    "12130a0d0a0575636f736d12043230303010c09a0c")
SIGNATURE = bytes.fromhex(
    "c9dd20e07464d3a688ff4b710b1fbc027e495e797cfa0b4804da2ed117959227772de059808f765a"
    "a29b8f92edf30f4c2c5a438e30d3fe6897daa7141e3ce6f9")
CHAIN_ID = "simd-testing"

rows = [Given(
    "tx-cosmos-sdk", "A transfer, signed by a Cosmos SDK node in SIGN_MODE_DIRECT.",
    record(1, BODY) + record(2, AUTH_INFO) + record(3, SIGNATURE), CHAIN_ID, "1", "direct",
    {"prefix": "cosmos", "algorithm": SECP256K1,
     "public_key": "034f04181eeba35391b858633a765c4a0c189697b40d216354d50890d350c70290"},
    record(1, BODY) + record(2, AUTH_INFO) + record(3, CHAIN_ID) + scalar(4, 1),
    "61C87B6853590FFE339D8423E439CD9E4E742424357FFEF4108280E1443DE245",
    "cosmos1pkptre7fdkl6gfrzlesjjvhxhlc3r4gmmk8rs6")]
