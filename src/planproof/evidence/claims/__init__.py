"""What a plan demands, as measures that a program can compare with facts."""

from planproof.evidence.claims.measure import Comparison, Measure, MeasureKind, Statement
from planproof.evidence.claims.statements import measure_of, read_statement
from planproof.evidence.claims.wording import written

__all__ = ["Comparison", "Measure", "MeasureKind", "Statement", "measure_of", "read_statement", "written"]
