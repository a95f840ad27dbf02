"""What the wheel holds."""

from __future__ import annotations

import importlib.metadata
from pathlib import Path

import pytest

import keystead
import keystead.aio

ROOT = Path(__file__).resolve().parents[2]


def test_the_version_is_that_of_the_distribution() -> None:
    assert keystead.__version__ == importlib.metadata.version("keystead")


@pytest.mark.parametrize("name", ["LICENSE-MIT", "LICENSE-APACHE"])
def test_the_wheel_holds_the_licence(name: str) -> None:
    files = importlib.metadata.files("keystead") or []
    [found] = [file for file in files if file.name == name]
    assert found.read_text() == (ROOT / name).read_text()


def test_the_wheel_is_typed_and_has_stubs() -> None:
    package = Path(keystead.__file__).parent
    assert (package / "py.typed").exists()
    assert (package / "_keystead.pyi").exists()


def test_the_wheel_serves_every_python_from_3_11_on() -> None:
    package = Path(keystead.__file__).parent
    assert [path.name for path in package.glob("_keystead*.so")] == ["_keystead.abi3.so"]


def test_all_public_names_exist_and_say_what_they_are() -> None:
    for module in (keystead, keystead.aio, keystead.errors):
        for name in module.__all__:
            thing = getattr(module, name)
            assert name == "__version__" or thing.__doc__, name


def test_every_method_says_what_it_does() -> None:
    for cls in (keystead.Client, keystead.Server, keystead.Listener, keystead.Secret, keystead.KeyMaterial):
        for name, member in vars(cls).items():
            if not name.startswith("_"):
                assert member.__doc__, f"{cls.__name__}.{name}"
