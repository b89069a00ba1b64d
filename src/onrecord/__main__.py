"""`python -m onrecord`: the command."""

import sys

from onrecord.cli import main

sys.exit(main())
