"""`onrecord schema`: the JSON Schema of a record."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Final

from onrecord.cli.command import FINE, Command, opened
from onrecord.export import record_schema
from onrecord.pipeline import Pipeline


def _print(pipeline: Pipeline, _: argparse.Namespace) -> int:
    form = json.dumps(record_schema(pipeline.installed.kinds), indent=2)
    print(form, file=opened(sys.stdout, "output"))
    return FINE


SCHEMA: Final = Command(
    "schema", "print the JSON Schema of a record", ("onrecord schema > record.schema.json",), _print
)
