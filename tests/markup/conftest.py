"""Round trips are tested without what is remembered of them."""

from tests.anew import read_anew

__all__ = ["read_anew"]
