"""Signers of a transaction: the document that each signs, and whether all signatures are good."""

import hashlib
from dataclasses import dataclass

from google.protobuf import unknown_fields

import amino
import keys
import messages
from transactions import AUTH_INFO, TX_BODY, Decoder

DIRECT, DIRECT_AUX, AMINO_JSON = 1, 3, 127
SIGN_DOC = "cosmos.tx.v1beta1.SignDoc"
SIGN_DOC_AUX = "cosmos.tx.v1beta1.SignDocDirectAux"
SECP256K1 = "/cosmos.crypto.secp256k1.PubKey"
MULTISIG = "/cosmos.crypto.multisig.LegacyAminoPubKey"
MULTI_SIGNATURE = "cosmos.crypto.multisig.v1beta1.MultiSignature"
SCHEMES = {"direct": DIRECT, "direct-aux": DIRECT_AUX, "amino-json": AMINO_JSON}


class NotValid(Exception):
    """Why a transaction's signatures are refused: a code, and a sentence."""

    def __init__(self, code, reason):
        super().__init__(reason)
        self.code = code


class Transaction:
    """A transaction that was decoded, on one chain."""

    def __init__(self, runtime, schema, data, chain_id):
        self.runtime, self.chain_id = runtime, chain_id
        self.body_bytes, self.auth_info_bytes, self.signatures = Decoder(schema, data).run()
        self.body = runtime.parse(TX_BODY, self.body_bytes)
        self.auth_info = runtime.parse(AUTH_INFO, self.auth_info_bytes)

    def document(self, mode, index, account_number):
        """What the signer at that place signs."""
        signer = self.auth_info.signer_infos[index]
        common = {"chain_id": self.chain_id, "account_number": account_number}
        if mode == DIRECT:
            return self.runtime.build(SIGN_DOC, body_bytes=self.body_bytes,
                                      auth_info_bytes=self.auth_info_bytes, **common)
        if mode == DIRECT_AUX:
            if signer.public_key == self.auth_info.signer_infos[0].public_key:
                raise NotValid("unsupportedMode", "who pays the fee has to cover it")
            key = {"type_url": signer.public_key.type_url, "value": signer.public_key.value}
            return self.runtime.build(SIGN_DOC_AUX, body_bytes=self.body_bytes, public_key=key,
                                      sequence=signer.sequence, **common)
        if mode == AMINO_JSON:
            return self.amino_document(signer.sequence, account_number)
        raise NotValid("unsupportedMode", f"sign mode {mode} is not supported")

    def amino_document(self, sequence, account_number):
        body, auth_info = self.body, self.auth_info
        if body.extension_options or body.non_critical_extension_options:
            raise NotValid("notSignable", "extension options have no place in amino JSON")
        if len(unknown_fields.UnknownFieldSet(body)) > 0:
            raise NotValid("notSignable", "unknown fields have no place in amino JSON")
        if not auth_info.HasField("fee") or auth_info.HasField("tip"):
            raise NotValid("notSignable", "there is no fee, or a tip")
        try:
            return amino.document(self.runtime, body, auth_info.fee, sequence, self.chain_id,
                                  account_number)
        except amino.NoName as error:
            raise NotValid("noAminoName", str(error)) from None

    def verify(self, account_numbers):
        """Raises NotValid unless every signer's signature is good."""
        signers = self.auth_info.signer_infos
        if not signers or not len(signers) == len(self.signatures) == len(account_numbers):
            raise NotValid("signatureCount",
                           f"{len(signers)} signers, {len(self.signatures)} signatures")
        for index, signer in enumerate(signers):
            self.verify_one(signer.public_key, signer.mode_info, self.signatures[index],
                            lambda mode: self.document(mode, index, account_numbers[index]))

    def verify_one(self, public_key, mode_info, signature, document):
        kind = mode_info.WhichOneof("sum")
        if kind is None:
            raise NotValid("unsupportedMode", "no mode")
        if kind == "multi":
            signatures = self.member_signatures(mode_info.multi, signature)
        key = self.account_key(public_key)
        if (kind == "multi") != isinstance(key, Threshold):
            raise NotValid("unsupportedMode", "the key and the mode do not fit")
        if kind == "multi":
            self.verify_multi(key, mode_info.multi, signatures, document)
            return
        content = hashlib.sha256(document(mode_info.single.mode)).digest()
        if not keys.is_valid(keys.SECP256K1, key, content, signature):
            raise NotValid("invalidSignature", "the signature is not good")

    def member_signatures(self, multi, signature):
        """The members' signatures, one a bit that is set."""
        bits = _bits(multi.bitarray)
        if bits is None:
            raise NotValid("bitArrayLength", "the bit array is not whole")
        try:
            message = self.runtime.parse(MULTI_SIGNATURE, signature)
        except messages.Undecodable as error:
            raise NotValid("malformed", str(error)) from None
        if len(unknown_fields.UnknownFieldSet(message)) > 0:
            raise NotValid("unknownField", "an unknown field beside the members' signatures")
        signatures = message.signatures
        if not sum(bits) == len(multi.mode_infos) == len(signatures):
            raise NotValid("signatureCount", "modes, signatures and bits are not of one number")
        return signatures

    def account_key(self, packed):
        """The bytes of a secp256k1 key, or a threshold key."""
        if packed.type_url == MULTISIG:
            key = self.runtime.parse(MULTISIG[1:], packed.value)
            members = list(key.public_keys)
            if not 0 < key.threshold <= len(members):
                raise NotValid("invalidThreshold", f"{key.threshold} of {len(members)}")
            return Threshold(key.threshold, members)
        if packed.type_url != SECP256K1:
            code = "missingKey" if not packed.type_url else "unsupportedKey"
            raise NotValid(code, f"a key of type {packed.type_url}")
        key = self.runtime.parse(SECP256K1[1:], packed.value).key
        if not keys.is_account_key(key):
            raise NotValid("invalidKey", "no compressed point of the curve")
        return key

    def verify_multi(self, key, multi, signatures, document):
        bits = _bits(multi.bitarray)
        if len(bits) != len(key.members):
            raise NotValid("bitArrayLength", "the bits are not one a member")
        if sum(bits) < key.threshold:
            raise NotValid("thresholdNotReached", f"{sum(bits)} of {key.threshold} signed")
        who = [member for member, bit in zip(key.members, bits) if bit]
        for member, mode, signature in zip(who, multi.mode_infos, signatures):
            self.verify_one(member, mode, signature, document)


@dataclass
class Threshold:
    """A key of several, of which so many have to sign."""

    threshold: int
    members: list


def _bits(array):
    """A bit a member, the most significant first; None where the two fields do not fit."""
    extra, count = array.extra_bits_stored, len(array.elems) * 8
    if extra > 7 or extra and not count:
        return None
    count += extra - 8 if extra else 0
    return [array.elems[index // 8] >> (7 - index % 8) & 1 for index in range(count)]
