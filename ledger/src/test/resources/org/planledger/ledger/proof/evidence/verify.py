"""A second verifier of evidence bundles, written from docs/evidence-bundle.md alone.

Use: verify.py bundle.zip [--since FILE] [--key KEY]...     ends with 0, 1 or 2
     verify.py --many                                       reads such lines from standard input, tab-separated; prints
                                                            one number for each
     verify.py --flip-every-byte MASK bundle.zip            changes each byte in turn; prints how many changes were found,
                                                            and an answer for each after the bundle was sealed anew
"""

import base64
import functools
import hashlib
import re
import struct
import sys
import unicodedata
import zlib

SEAL = b"plan-ledger-evidence/1 sha256 "
NUMBER = re.compile(r"(0|[1-9][0-9]{0,17})\Z")
OLDER = re.compile(r"checkpoints/(0|[1-9][0-9]{0,17})\.txt\Z")
LINE = re.compile(
    rb'\{"position":(0|[1-9][0-9]{0,17}),"recordedAt":"'
    rb'([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z)",'
)
OMITTED = re.compile(rb'\{"omitted":([1-9][0-9]{0,17}),"hash":"([A-Za-z0-9+/]{43}=)"\}\Z')


class Bad(Exception):
    pass


class CannotTell(Exception):
    pass


def need(condition, sentence):
    if not condition:
        raise Bad(sentence)


# Ed25519 verification, RFC 8032 section 5.1.7

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if x2 == 0:
        return None if sign else 0
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P != 0:
        x = x * ROOT % P
    if (x * x - x2) % P != 0:
        return None
    return P - x if x & 1 != sign else x


def point(encoded):
    number = int.from_bytes(encoded, "little")
    y = number & ((1 << 255) - 1)
    x = recover_x(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


def plus(a, b):
    aa = (a[1] - a[0]) * (b[1] - b[0]) % P
    bb = (a[1] + a[0]) * (b[1] + b[0]) % P
    cc = 2 * a[3] * b[3] * D % P
    dd = 2 * a[2] * b[2] % P
    e, f, g, h = bb - aa, dd - cc, dd + cc, bb + aa
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(scalar, a):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = plus(result, a)
        a = plus(a, a)
        scalar >>= 1
    return result


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


@functools.lru_cache(maxsize=None)
def ed25519(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= Q:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % Q
    left, right = times(s, BASE), plus(r, times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# Keys and checkpoints


def from_base64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Bad("not base64")
    need(base64.b64encode(data).decode() == text, "base64 in another form")
    return data


def to_text(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Bad("not UTF-8")


def is_name(name):
    return name != "" and not any(c == "+" or unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") for c in name)


class Key:
    def __init__(self, text):
        parts = text.split("+", 2)
        need(len(parts) == 3 and is_name(parts[0]), "not a key")
        typed = from_base64(parts[2])
        need(len(typed) == 33 and typed[0] in (1, 4), "unknown kind of key")
        self.name, self.type, self.key = parts[0], typed[0], typed[1:]
        self.id = hashlib.sha256(self.name.encode() + b"\n" + typed).digest()[:4]
        need(self.id.hex() == parts[1], "id of another key")

    def holds(self, body, signature):
        if self.type == 1:
            return ed25519(self.key, body, signature)
        if len(signature) != 72 or signature[0] >= 128:
            return False
        seconds = int.from_bytes(signature[:8], "big")
        return ed25519(self.key, b"cosignature/v1\ntime %d\n" % seconds + body, signature[8:])


def read_keys(data):
    text = to_text(data)
    need(text.endswith("\n"), "no keys, or no newline at the end")
    return [Key(line) for line in text[:-1].split("\n")]


class Checkpoint:
    def __init__(self, data, keys):
        need(len(data) <= 65536, "note too long")
        text = to_text(data)
        need(not any(unicodedata.category(c) == "Cc" and c != "\n" for c in text), "control characters")
        blank = text.rfind("\n\n")
        need(blank >= 0 and text.endswith("\n") and blank + 2 < len(text), "not a signed note")
        body = text[: blank + 1]
        lines = body.split("\n")
        need(len(lines) == 4 and is_name(lines[0]) and NUMBER.match(lines[1]), "not a checkpoint")
        self.origin, self.size, self.root = lines[0], int(lines[1]), from_base64(lines[2])
        need(len(self.root) == 32, "root is no hash")
        signed = False
        for line in text[blank + 2 : -1].split("\n"):
            key = self.signer(line, body.encode(), keys)
            signed = signed or (key is not None and key.type == 1 and key.name == self.origin)
        need(signed, "not signed by the ledger")

    @staticmethod
    def signer(line, body, keys):
        parts = line.split(" ")
        need(len(parts) == 3 and parts[0] == "\u2014" and is_name(parts[1]), "not a signature")
        content = from_base64(parts[2])
        need(len(content) > 4, "signature too short")
        for key in keys:
            if key.name == parts[1] and key.id == content[:4]:
                need(key.holds(body, content[4:]), "false signature")
                return key
        return None


# The archive


def check_seal(data):
    tail = len(SEAL) + 64
    need(len(data) >= 22 + tail, "too short")
    end = data[-(22 + tail) :]
    need(end[:4] == b"PK\x05\x06" and int.from_bytes(end[20:22], "little") == tail, "no seal at the end")
    need(end[22:-64] == SEAL, "another seal")
    need(hashlib.sha256(data[:-64]).hexdigest().encode() == end[-64:], "damaged")


def expected_place(name, place, before):
    """The size of the older checkpoint that the name tells, or before."""
    first = ["README.md", "Verify.java", "keys.txt", "checkpoint.txt"]
    if place < 4:
        need(name == first[place], "files missing or out of order")
        return before
    if name == "lines.ndjson":
        return before
    match = OLDER.match(name)
    need(match, "a file that does not belong: " + repr(name))
    need(int(match.group(1)) > before, "older checkpoints out of order")
    need(place < 4 + 50000, "too many older checkpoints")
    return int(match.group(1))


LARGE = 0xFFFFFFFF


class Content:
    """A file of the archive whose header begins at a place."""

    def __init__(self, data, begin):
        need(data[begin : begin + 4] == b"PK\x03\x04" and len(data) >= begin + 30, "no file where one should begin")
        length = int.from_bytes(data[begin + 26 : begin + 28], "little")
        raw = data[begin + 30 : begin + 30 + length]
        header = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0x808, 8, 0, 0x41, 0, 0, 0, length, 0) + raw
        need(data[begin : begin + 30 + length] == header, "header unlike that of a bundle")
        self.name = raw.decode("latin-1")
        self.data, self.begin, self.at = data, begin, begin + 30 + length
        self.inflater = zlib.decompressobj(-15)
        self.crc = self.size = 0

    def read(self, most):
        """At least one byte, unless the file ends."""
        while not self.inflater.eof:
            packed = self.inflater.unconsumed_tail
            if not packed:
                packed = self.data[self.at : self.at + 65536]
                self.at += len(packed)
            read = self.inflater.decompress(packed, most)
            if read:
                self.crc = zlib.crc32(read, self.crc)
                self.size += len(read)
                return read
            need(packed or self.inflater.eof, "cut off inside a file")
        return b""

    def whole(self, most):
        parts, size = [], 0
        while part := self.read(65536):
            size += len(part)
            need(size <= most, self.name + " too long")
            parts.append(part)
        return b"".join(parts)

    def rows(self):
        rest = b""
        while part := self.read(1 << 20):
            *complete, rest = (rest + part).split(b"\n")
            for row in complete:
                need(len(row) <= 1 << 24, "row too long")
                yield row
            need(len(rest) <= 1 << 24, "row too long")
        need(not rest, "last row cut off")

    def finish(self):
        """After all of it was read: where the next file begins, and what the directory has to say of this one."""
        end = self.at - len(self.inflater.unused_data)
        header = 30 + len(self.name)
        packed = end - self.begin - header
        large = packed >= LARGE or self.size >= LARGE
        behind = struct.pack("<IIQQ" if large else "<IIII", 0x08074B50, self.crc, packed, self.size)
        need(self.data[end : end + len(behind)] == behind, "false check sum or lengths behind a file")
        extra = b"".join(struct.pack("<Q", n) for n in (self.size, packed, self.begin) if n >= LARGE)
        if extra:
            extra = struct.pack("<HH", 1, len(extra)) + extra
        version = 45 if extra else 20
        common = (version, version, 0x808, 8, 0, 0x41, self.crc, min(packed, LARGE), min(self.size, LARGE))
        rest = (header - 30, len(extra), 0, 0, 0, 0, min(self.begin, LARGE))
        listed = struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, *common, *rest)
        return end + len(behind), listed + self.name.encode("latin-1") + extra


def check_end(data, begin, listed):
    directory = b"".join(listed)
    count, end = len(listed), begin + len(directory)
    if begin >= LARGE:
        directory += struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, end - begin, begin)
        directory += struct.pack("<IIQI", 0x07064B50, 0, end, 1)
    tail = (0, 0, count, count, end - begin, min(begin, LARGE), len(SEAL) + 64)
    directory += struct.pack("<IHHHHIIH", 0x06054B50, *tail)
    need(data[begin : len(data) - len(SEAL) - 64] == directory, "the directory is not that of the files")


# The tree


class Tree:
    def __init__(self):
        self.size = 0
        self.peaks = []

    def add(self, count, digest):
        self.size += count
        self.peaks.append((count, digest))
        while len(self.peaks) > 1 and self.peaks[-1][0] == self.peaks[-2][0]:
            (_, right), (half, left) = self.peaks.pop(), self.peaks.pop()
            self.peaks.append((2 * half, node(left, right)))

    def root(self):
        if not self.peaks:
            return hashlib.sha256(b"").digest()
        root = self.peaks[-1][1]
        for _, left in reversed(self.peaks[:-1]):
            root = node(left, root)
        return root


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def check_rows(rows, newest, stops):
    tree, time = Tree(), b""

    def stop():
        need(tree.size <= newest.size, "more lines than the checkpoint says")
        for checkpoint in stops.pop(tree.size, []):
            need(checkpoint.root == tree.root(), "another history at %d" % tree.size)

    stop()
    for row in rows:
        match = OMITTED.match(row)
        if match:
            count = int(match.group(1))
            need(count & (count - 1) == 0 and tree.size % count == 0, "omitted rows out of place")
            tree.add(count, from_base64(match.group(2).decode()))
        else:
            match = LINE.match(row)
            need(match and row.endswith(b"}"), "not a line")
            to_text(row)
            need(int(match.group(1)) == tree.size + 1, "line out of place")
            need(match.group(2) >= time, "time goes back")
            time = match.group(2)
            tree.add(1, hashlib.sha256(b"\x00" + row).digest())
        stop()
    need(tree.size == newest.size, "lines missing at the end")


# All together


def check(data, since_data=None, given=()):
    check_seal(data)
    try:
        check_archive(data, since_data, given)
    except zlib.error as e:
        raise Bad("not a sound archive: %s" % e)


def check_archive(data, since_data, given):
    at, before, texts, listed = 0, -1, {}, []
    while True:
        content = Content(data, at)
        before = expected_place(content.name, len(listed), before)
        if content.name == "lines.ndjson":
            break
        texts[content.name] = content.whole(1 << 20)
        at, entry = content.finish()
        listed.append(entry)
    still_open = check_history(texts, content, since_data, given)
    at, entry = content.finish()
    check_end(data, at, listed + [entry])
    if still_open:
        raise CannotTell("kept checkpoint passed inside omitted lines")


def check_history(texts, lines, since_data, given):
    """Whether it cannot be told of the kept checkpoint."""
    for text in texts.values():
        to_text(text)
    keys = read_keys(texts["keys.txt"])
    keys = list(given) or keys
    newest = Checkpoint(texts["checkpoint.txt"], keys)
    since = None
    if since_data is not None:
        since = Checkpoint(since_data, keys)
        need(since.origin == newest.origin, "kept checkpoint of another ledger")
        need(since.size <= newest.size, "kept checkpoint has more lines")
        need(since.size < newest.size or since.root == newest.root, "fork")
    older = []
    for name in list(texts)[4:]:
        checkpoint = Checkpoint(texts[name], keys)
        need(checkpoint.origin == newest.origin, "older checkpoint of another ledger")
        need(checkpoint.size == int(OLDER.match(name).group(1)) < newest.size, "older checkpoint of another size")
        older.append(checkpoint)
    stops = {}
    for checkpoint in older + ([since] if since else []) + [newest]:
        stops.setdefault(checkpoint.size, []).append(checkpoint)
    check_rows(lines.rows(), newest, stops)
    need(not any(c.size in stops for c in older), "older checkpoint passed inside omitted lines")
    return since is not None and since.size in stops


def given_key(text):
    try:
        return Key(text)
    except Bad as e:
        raise CannotTell("the key that was given: %s" % e)


def answer(arguments):
    bundle, since, keys = None, None, []
    rest = list(arguments)
    try:
        while rest:
            argument = rest.pop(0)
            if argument == "--since":
                with open(rest.pop(0), "rb") as kept:
                    since = kept.read(65537)
            elif argument == "--key":
                keys.append(given_key(rest.pop(0)))
            else:
                with open(argument, "rb") as file:
                    bundle = file.read()
        check(bundle, since, keys)
        return 0, "holds"
    except Bad as e:
        return 1, str(e)
    except (CannotTell, OSError) as e:
        return 2, str(e)


def code(data):
    try:
        check(data)
        return 0
    except Bad:
        return 1


def sealed(data):
    return data[:-64] + hashlib.sha256(data[:-64]).hexdigest().encode()


def main(arguments):
    if arguments == ["--many"]:
        for line in sys.stdin:
            number, sentence = answer(line.rstrip("\n").split("\t"))
            print(number, sentence, flush=True)
        return 0
    if arguments[:1] == ["--flip-every-byte"]:
        with open(arguments[2], "rb") as file:
            data = bytearray(file.read())
        found, answers = 0, ""
        for i in range(len(data)):
            data[i] ^= int(arguments[1])
            found += code(bytes(data))
            if i < len(data) - 64:
                answers += str(code(sealed(bytes(data))))
            data[i] ^= int(arguments[1])
        print(found)
        print(answers)
        return 0
    number, sentence = answer(arguments)
    print(sentence)
    return number


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
