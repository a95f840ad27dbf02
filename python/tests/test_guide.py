"""Every block of code in the guide runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Dev

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "docs" / "guide" / "python.md", ROOT / "python" / "README.md"]
BLOCKS = [
    pytest.param(block, id=f"{page.name}-{number}")
    for page in PAGES
    for number, block in enumerate(re.findall(r"^```python\n(.*?)^```", page.read_text(), re.M | re.S))
]


@pytest.mark.parametrize("block", BLOCKS)
def test_the_block_runs(block: str, dev: Dev, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-P", "-c", block],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={"KEYSTEAD_CONNECT": str(dev.connect_file), "PATH": "/usr/bin:/bin"},
    )
    assert result.returncode == 0, result.stderr


def test_the_example_of_the_package_runs() -> None:
    import doctest

    import keystead

    assert doctest.testmod(keystead).failed == 0
