"""`onrecord schema`: the JSON Schema of a record."""

from __future__ import annotations

import argparse
import json
from typing import Final

from onrecord.cli.command import FINE, Command
from onrecord.export import record_schema
from onrecord.pipeline import Pipeline


def _print(pipeline: Pipeline, _: argparse.Namespace) -> int:
    print(json.dumps(record_schema(pipeline.installed.kinds), indent=2))
    return FINE


SCHEMA: Final = Command(
    "schema", "print the JSON Schema of a record", ("onrecord schema > record.schema.json",), _print
)
