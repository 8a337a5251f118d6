"""A keyring that lies in memory, for tests."""

from __future__ import annotations

import time
from typing import ClassVar

from keyring.backend import KeyringBackend


class InMemory(KeyringBackend):
    """Keeps what it is given as long as the test lasts."""

    name: ClassVar[str] = "Hukommelse"  # pyright: ignore[reportIncompatibleMethodOverride, reportIncompatibleVariableOverride]
    priority: ClassVar[float] = 1  # pyright: ignore[reportIncompatibleMethodOverride, reportIncompatibleVariableOverride, reportAssignmentType]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class Hanging(InMemory):
    """Never answers."""

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(60)
        return None


class Failing(InMemory):
    """Answers with what no list of exceptions has."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(service)
