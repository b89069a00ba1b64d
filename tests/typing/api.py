"""The public face as a user writes it; `mypy` checks it, nothing runs it."""

import onrecord

assert onrecord.__doc__
