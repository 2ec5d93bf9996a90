"""Whether facts bear a measure out: it holds, it fails, or nobody can tell."""

from planproof.evidence.judging.figures import meets, meets_amount
from planproof.evidence.judging.judge import judge
from planproof.evidence.judging.verdict import Evidence, Judgement, Verdict

__all__ = ["Evidence", "Judgement", "Verdict", "judge", "meets", "meets_amount"]
