"""Digests by which planproof's own files tell one thing from another; they are for nobody else to compute."""

from __future__ import annotations

try:
    # The function alone: `hashlib` would load a library of ciphers, which takes as long as reading a small plan.
    from _blake2 import blake2b
except ImportError:  # another Python
    from hashlib import blake2b

_SIZE = 16


def digest_of(data: bytes) -> str:
    """A digest of some bytes: 32 hexadecimal digits of BLAKE2b (RFC 7693)."""
    return blake2b(data, digest_size=_SIZE).hexdigest()
