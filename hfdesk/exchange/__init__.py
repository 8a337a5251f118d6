"""The hfdesk package: the file in which meetings travel (``docs/exchange.md``)."""

from hfdesk.exchange.reading import ReadPackage, package_of, read_package
from hfdesk.exchange.references import Known, check_references, ids_of
from hfdesk.exchange.writing import package_bytes, write_package

__all__ = [
    "Known",
    "ReadPackage",
    "check_references",
    "ids_of",
    "package_bytes",
    "package_of",
    "read_package",
    "write_package",
]
