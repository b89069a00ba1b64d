"""The test kit for plugin authors: is an extractor fit for other people's articles?

`check_extractor` runs all checks; `documents` generates documents for tests of your own with
hypothesis; the pytest fixture `onrecord_run` makes records with your plugin. The built-in
extractors pass the same checks.
"""

from onrecord.testing.checks import CHECKS, Trial, check_extractor
from onrecord.testing.strategies import documents
from onrecord.testing.views import stated_by

__all__ = ["CHECKS", "Trial", "check_extractor", "documents", "stated_by"]
