"""The whole run, from a text to a record."""

import onrecord


def test_text_without_findings_gives_an_empty_record() -> None:
    record = onrecord.extract("Hello there.")
    assert (record.claims, record.faults, record.complete) == ((), (), True)
