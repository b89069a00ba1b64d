"""From evidence to a record: a pure function of a set of findings.

Evidence is a set, so that merging is union: the order in which plugins ran means nothing.
`resolve` takes the set through a strict total order, in which no two pieces tie.
"""

from onrecord.merge.evidence import Evidence
from onrecord.merge.resolve import Settled, counted, resolve

__all__ = ["Evidence", "Settled", "counted", "resolve"]
