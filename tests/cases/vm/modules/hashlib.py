"""hashlib: sha256 and its kin."""
import hashlib
h = hashlib.sha256(b"abc")
print(h.hexdigest(), hashlib.sha256().hexdigest()[:16], hashlib.sha256("é".encode()).hexdigest()[:8], h.digest()[:3], h.digest_size, h.name)
h.update(b"def")
print(h.hexdigest() == hashlib.sha256(b"abcdef").hexdigest(), hashlib.sha512(b"a").hexdigest()[:10], hashlib.md5(b"a").hexdigest(), hashlib.sha1(b"a").hexdigest())
try:
    hashlib.sha256("text")
except TypeError as e:
    print(e)
# --- expect
# outcome: ok
# output:
# ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad e3b0c44298fc1c14 4a99557e b'\xbax\x16' 32 sha256
# True 1f40fc92da 0cc175b9c0f1b6a831c399e269772661 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8
# Strings must be encoded before hashing
