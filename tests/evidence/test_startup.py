"""Readers bring what they need when they read: their catalogue alone costs next to nothing."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("room", ["planproof.evidence.reports", "planproof.evidence.claims"])
def test_nothing_heavy_is_imported_before_it_is_used(room: str) -> None:
    code = f"import sys, {room}; print(*sys.modules)"
    found = set(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split())
    assert room in found
    assert found.isdisjoint({"json", "xml.etree", "defusedxml", "decimal", "fractions", "subprocess", "dataclasses"})
