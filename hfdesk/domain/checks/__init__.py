"""What a careful colleague would say before an invitation is sent.

Each rule is a pure function over a :class:`~hfdesk.domain.records.MeetingRecord` and what
is known beside it (:class:`Context`), and gives findings: a code, where it is, and what its
sentence names. :func:`lacking` has the few that say that something is not there yet, cheap
enough for a list of meetings; ``every.findings`` has them all.
"""

from hfdesk.domain.checks.finding import Code, Context, Finding, Other, Repair, Severity, is_open
from hfdesk.domain.checks.lacking import lacking

__all__ = ["Code", "Context", "Finding", "Other", "Repair", "Severity", "is_open", "lacking"]
