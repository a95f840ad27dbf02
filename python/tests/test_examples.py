"""The programs in `examples/python` run as a reader would run them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Dev

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "python"


@pytest.mark.parametrize("program", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_the_example_runs(program: Path, dev: Dev, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-P", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "KEYSTEAD_CONNECT": str(dev.connect_file)},
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout


def test_there_are_examples() -> None:
    assert list(EXAMPLES.glob("*.py"))
