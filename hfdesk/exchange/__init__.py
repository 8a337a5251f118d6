"""The hfdesk package: the file in which meetings travel (``docs/exchange.md``)."""

from hfdesk.exchange.reading import ReadPackage, read_package
from hfdesk.exchange.references import Known, check_references, ids_of
from hfdesk.exchange.writing import package_bytes, write_package

__all__ = [
    "Known",
    "ReadPackage",
    "check_references",
    "ids_of",
    "package_bytes",
    "read_package",
    "write_package",
]
