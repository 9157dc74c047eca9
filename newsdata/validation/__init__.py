"""Checks of datasets, rendered from the models: `validate` reports, `filter` parts good from bad.

The package is not called `validate`, because `newsdata.validate` is the function.
"""

from newsdata.validation.report import Example, Finding, Report
from newsdata.validation.rules import RULES
from newsdata.validation.validating import filter, validate  # noqa: A004 — as in `newsdata.filter`

__all__ = ["RULES", "Example", "Finding", "Report", "filter", "validate"]
