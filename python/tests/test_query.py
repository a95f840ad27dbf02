"""Query and Discover Versions."""

from __future__ import annotations

import keystead
from keystead import ObjectType, Operation


def test_the_server_tells_what_it_can(client: keystead.Client) -> None:
    facts = client.query()
    assert Operation.CREATE in facts.operations
    assert ObjectType.SYMMETRIC_KEY in facts.object_types
    assert facts.vendor


def test_versions_are_listed(client: keystead.Client) -> None:
    versions = client.discover_versions()
    assert {"1.0", "1.1", "1.2", "1.3", "1.4", "2.0", "2.1"} <= set(versions)
    assert client.version == "2.1"
