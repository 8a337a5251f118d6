"""The command line: English verbs, Norwegian messages. Light to import."""

from hfdesk.cli.arguments import parser
from hfdesk.cli.running import guarded, run

__all__ = ["guarded", "parser", "run"]
